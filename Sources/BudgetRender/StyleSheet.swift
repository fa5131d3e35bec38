/// The style of the page: on screen light or dark, in print A4, landscape where a table needs it.
let styleSheet = """
  :root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --line: #9a9a9a; --band: #f3f1ec; --accent: #8a1c1c; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e6e4df; --paper: #16181a; --line: #5b5f63; --band: #23262a; --accent: #e59a8f; }
  }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 1rem; max-width: 72rem; color: var(--ink); background: var(--paper);
    font: 1rem/1.6 "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", "Songti SC", SimSun, "宋体", serif; }
  .cover { text-align: center; padding: 4rem 0 3rem; }
  h1, h2, .title { font-family: "SimHei", "黑体", "Noto Sans CJK SC", "PingFang SC", sans-serif; font-weight: 600; }
  h1 { font-size: 1.7rem; margin: 0; }
  .title { font-size: 1.4rem; margin: .5rem 0; }
  nav ol { list-style: none; padding: 0; columns: 22rem; }
  nav li { padding: .15rem 0; break-inside: avoid; }
  nav a { display: flex; }
  nav .number { flex: none; width: 4em; }
  a { color: var(--accent); }
  section { padding: 2rem 0 1rem; }
  section h2 { text-align: center; font-size: 1.25rem; margin: 0 0 .5rem; }
  p.number { margin: 0; }
  .captions { display: grid; grid-template-columns: 1fr auto 1fr; gap: 1rem; align-items: end; font-size: .9rem; }
  .captions .left { grid-column: 1; }
  .captions .center { grid-column: 2; text-align: center; }
  .captions .right { grid-column: 3; text-align: right; }
  .scroll { overflow-x: auto; }
  .scroll:focus-visible { outline: 2px solid var(--accent); }
  table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums lining-nums; }
  th, td { border: 1px solid var(--line); padding: .25rem .5rem; vertical-align: middle; }
  thead th, thead td, .heading th { background: var(--band); text-align: center; font-weight: 600; }
  td { height: 1.9rem; }
  .money { text-align: right; white-space: nowrap; }
  .code { text-align: center; white-space: nowrap; }
  .figure { text-align: center; }
  .text { min-width: 4.5em; }
  .prose { text-align: left; min-width: 12em; }
  @media screen {
    .text { min-width: 6em; }
    .prose { min-width: 13em; }
    .code, .figure, .money { min-width: 3.2em; }
  }
  @media screen and (max-width: 40rem) {
    body { padding: .75rem; }
    .cover { padding: 2rem 0 1.5rem; }
    h1 { font-size: 1.35rem; }
    .text { min-width: 9em; }
  }
  .total td, .subtotal td { font-weight: 600; }
  .note { font-size: .9rem; margin: .4rem 0; }
  @media print {
    :root { --ink: #000; --paper: #fff; --line: #000; --band: #fff; --accent: #000; }
    @page { size: A4; margin: 18mm 15mm; }
    @page wide { size: A4 landscape; margin: 15mm; }
    body { max-width: none; padding: 0; font-size: 10.5pt; }
    .cover { padding-top: 35%; break-after: page; }
    nav { break-after: page; }
    a { text-decoration: none; }
    section { break-before: page; padding: 0; }
    section:first-child { break-before: auto; }
    section.wide { page: wide; }
    .scroll { overflow: visible; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    td { height: auto; padding: 1.5pt 3pt; }
    table { font-size: 9pt; line-height: 1.35; }
    .wide table { font-size: 8pt; }
  }

  """

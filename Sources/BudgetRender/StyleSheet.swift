/// The style of the page: on screen light or dark, wide or narrow, in print A4.
///
/// It names every font that official papers are set in, and what stands in for each on other systems; it loads none.
let styleSheet = baseStyle + overviewStyle + tableStyle + printStyle

/// Colours, type and the frame of the page.
private let baseStyle = """
  :root { --ink: #1d2126; --muted: #565c64; --paper: #fff; --band: #f2f0eb; --line: #cfccc4;
    --edge: #8d8a83; --red: #a3191f; --link: #1c547e; --bar: #24608c;
    --sans: "PingFang SC", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Source Han Sans SC",
      "WenQuanYi Micro Hei", system-ui, sans-serif;
    --title: "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "STZhongsong", "华文中宋", "Songti SC",
      "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "宋体", serif; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e9e7e2; --muted: #a8adb4; --paper: #15181b; --band: #22262b; --line: #3c4248; --edge: #7b828a;
      --red: #e2686b; --link: #8fc1e8; --bar: #79b0da; }
  }
  @media (forced-colors: active) {
    :root { --ink: CanvasText; --muted: CanvasText; --paper: Canvas; --band: Canvas; --line: CanvasText;
      --edge: CanvasText; --red: CanvasText; --link: LinkText; --bar: CanvasText; }
  }
  *, ::before, ::after { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.65 var(--sans);
    overflow-wrap: anywhere; }
  main { max-width: 83rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
  h1, h2, h3, p, dl, dd, ol, ul, figure { margin: 0; padding: 0; }
  ol, ul { list-style: none; }
  h2 { font-size: 1.4rem; line-height: 1.4; }
  a { color: var(--link); }
  a:focus-visible, .scroll:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  .amount, .share, table { font-variant-numeric: tabular-nums lining-nums; }
  .skip { position: absolute; left: -100vw; z-index: 9; padding: .5rem 1rem; background: var(--paper); }
  .skip:focus { left: .5rem; top: .5rem; }

  .cover { padding: clamp(2.5rem, 9vw, 6.5rem) 1.5rem clamp(2rem, 6vw, 4rem); text-align: center; }
  .cover h1 { font: 700 clamp(1.3rem, .8rem + 3vw, 2.6rem)/1.4 var(--title); }
  .cover h1 { max-width: 60rem; margin: 0 auto; }
  .cover h1 span { display: block; }
  .cover .department::after { content: ""; display: block; width: min(36rem, 100%); margin: .5em auto .45em;
    border-top: 3px solid var(--red); border-bottom: 1px solid var(--red); height: 6px; }
  .cover .title { font-size: .82em; letter-spacing: .06em; }
  .cover .date { margin-top: 1.2rem; color: var(--muted); }

  .contents { padding: 1.5rem 0 0; }
  .contents ol { columns: 24rem; column-gap: 2.5rem; margin-top: .75rem; border-top: 2px solid var(--red);
    padding-top: .5rem; }
  .contents li { break-inside: avoid; border-bottom: 1px solid var(--line); }
  .contents a { display: flex; gap: .75rem; padding: .45rem 0; text-decoration: none; }
  .contents a:hover .entry { text-decoration: underline; }
  .contents .number { flex: 0 0 3.6em; color: var(--muted); }
  .contents .entry { flex: 1; }

  """

/// The overview: key figures and charts.
private let overviewStyle = """
  .overview .head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; }
  .overview .unit, .overview .by, .overview .note, .overview .detail { color: var(--muted); font-size: .875rem; }
  .figures { display: flex; flex-wrap: wrap; margin: .75rem 0 1.5rem; border-top: 2px solid var(--red); }
  .figures > div { flex: 1 0 9.5rem; padding: .9rem 1rem .9rem 0; border-bottom: 1px solid var(--line); }
  .figures > .main { flex-basis: 46%; }
  .figures dt { font-size: .95rem; }
  .figures .amount { white-space: nowrap; font-size: 1.45rem; line-height: 1.35; font-weight: 600; }
  .figures .main .amount { font-size: clamp(1.9rem, 1.4rem + 1.6vw, 2.6rem); }
  .figures .main .unit { font-size: 1rem; white-space: nowrap; }
  .charts { columns: 27rem 2; column-gap: 3.5rem; }
  .chart { break-inside: avoid; padding-bottom: 2rem; }
  .chart h3 { font-size: 1.15rem; line-height: 1.4; }
  .bar { display: block; margin: .3rem 0 0; overflow: visible; }
  .bar.whole { margin-top: .75rem; }
  .first { fill: var(--bar); stroke: var(--bar); stroke-width: 1; }
  .second { fill: url(#hatch); stroke: var(--bar); stroke-width: 1; }
  #hatch .ground { fill: var(--paper); }
  #hatch .stroke { fill: var(--bar); }
  .defs { position: absolute; }
  .key { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .5rem 0 .75rem; font-size: .875rem; }
  .key svg { vertical-align: -.1em; margin-right: .3em; overflow: visible; }
  .bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(4.2em, auto); gap: 0 .75rem;
    align-items: end; padding: .45rem 0; line-height: 1.45; }
  .bars .amount, .bars .share { text-align: right; white-space: nowrap; }
  .bars .share { color: var(--muted); }
  .bars .bar { grid-column: 1 / -1; }
  .bars small { display: block; color: var(--muted); font-size: .8125rem; }
  .overview > .note { margin-top: 1.5rem; }

  """

/// The page on paper: A4, each table on pages of its own, lying where it needs the width.
let printStyle = """
  @media print {
    :root { --ink: #000; --muted: #000; --paper: #fff; --band: #fff; --line: #000; --edge: #000;
      --red: #a3191f; --link: #000; }
    @page { size: A4; margin: 20mm 15mm 22mm; }
    @page { @bottom-center { content: "— " counter(page) " —"; font: 10.5pt SimSun, "宋体", "Songti SC", "Noto Serif CJK SC", serif; } }
    @page cover { @bottom-center { content: none; } }
    @page lying { size: A4 landscape; margin: 18mm 15mm 20mm; }
    body { font: 10.5pt/1.5 FangSong, "仿宋", FangSong_GB2312, "仿宋_GB2312", STFangsong, "华文仿宋", SimSun, "宋体",
      "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
    main { max-width: none; padding: 0; }
    .skip, .overview, .hint, .back { display: none; }
    a { text-decoration: none; }
    .cover { page: cover; display: flex; flex-direction: column; min-height: 250mm; padding: 62mm 0 30mm; }
    .cover h1 { font-size: 26pt; }
    .cover .title { font-size: 30pt; letter-spacing: .1em; }
    .cover .date { margin-top: auto; font-size: 16pt; }
    .contents { padding: 0; break-before: page; }
    .contents h2 { text-align: center; font: 700 20pt/1.4 var(--title); letter-spacing: 1em; text-indent: 1em; }
    .contents ol { columns: auto; border: 0; font-size: 12pt; margin-top: 8mm; }
    .contents li { border-bottom: .5pt solid #999; }
    .contents a { gap: 3mm; padding: 2mm 0; }
    .sheet { margin: 0; break-before: page; }
    .sheet.lying { page: lying; }
    .sheet h2 { font: 700 17pt/1.35 var(--title); break-after: avoid; }
    .sheet h2 .number { font: 12pt/1.3 SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
    .captions { font-size: 10.5pt; margin: 1.5mm 0; break-after: avoid; }
    .scroll { overflow: visible; max-height: none; }
    table { font-size: 9pt; line-height: 1.35; }
    .small table { font-size: 8pt; }
    .smaller table { font-size: 7pt; }
    .smallest table { font-size: 6pt; }
    thead { display: table-header-group; position: static; }
    thead th, thead td, .heading th { font-family: SimHei, "黑体", "Noto Sans CJK SC", sans-serif; font-weight: 400; }
    /* Merged cells that are cut by a page are closed on both. */
    th, td { padding: .24em .33em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    /* A row that the form leaves blank is as high as one of one line. */
    td { height: 1.83em; }
    .form td { height: auto; }
    .sheet:not(.form) th.text { position: static; }
    /* A row that holds a merged cell is as high as all its rows, and may be cut between them. */
    tr, td, th { break-inside: avoid; }
    .block, [rowspan] { break-inside: auto; }
    .heading, .sheet:not(.form) .subtotal { break-after: avoid; }
    .note { font-size: 9.5pt; break-before: avoid; }
    .text, .prose, .money, thead th { min-width: 0; }
    .prose { min-width: 12em; }
    tbody .text { min-width: 10em; }
    .form tbody .text { min-width: 5.3em; }
    .figure { min-width: 2.9em; }
  }

  """

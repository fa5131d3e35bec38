/// The tables on screen.
///
/// A table that is known to fit lies open, and its header stays at the top of the window; any other is a window of its own
/// with the header at its top and the names of its rows at its left. A form that does not fit becomes a list of blocks.
let tableStyle = """
  .sheet { margin-top: 3.5rem; scroll-margin-top: 1rem; }
  .sheet h2 { text-align: center; }
  .sheet h2 .number { display: block; text-align: left; font-size: 1rem; font-weight: 400; color: var(--muted); }
  .captions { display: grid; grid-template-columns: 1fr auto 1fr; gap: 0 1rem; align-items: end; margin: .4rem 0 .35rem;
    font-size: .9rem; }
  .captions .left { grid-column: 1; }
  .captions .center { grid-column: 2; text-align: center; }
  .captions .right { grid-column: 3; text-align: right; }
  .hint, .back, .sheet .note { font-size: .875rem; color: var(--muted); }
  .hint { margin-bottom: .35rem; }
  .sheet .note { margin-top: .4rem; color: var(--ink); }
  .back { margin-top: .4rem; text-align: right; }
  .scroll { position: relative; overflow: auto; max-height: calc(100vh - 2rem); }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: .9rem; line-height: 1.5; }
  .edge { border-left: 1px solid var(--edge); }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  th, td { padding: .38rem .6rem; border: 0 solid var(--line); border-width: 0 1px 1px 0; text-align: left;
    font-weight: 400; background: var(--paper); }
  thead { position: sticky; top: 0; z-index: 2; }
  thead th, thead td, .heading th { background: var(--band); text-align: center; font-weight: 600; }
  thead > tr > * { border-color: var(--edge); }
  thead > tr:first-child > *, caption + tbody > tr:first-child > * { border-top: 1px solid var(--edge); }
  tbody > tr:last-child > * { border-bottom-color: var(--edge); }
  td { height: 2.1rem; }
  .money { text-align: right; white-space: nowrap; }
  .code { text-align: center; white-space: nowrap; }
  .figure { text-align: center; overflow-wrap: break-word; }
  .total > *, .subtotal > * { font-weight: 600; }
  .total > * { background: var(--band); }
  tbody .text { min-width: 9em; }
  .form tbody .text { min-width: 5.5em; }
  .prose { min-width: 12em; }
  .money { min-width: 5.5em; }
  .figure { min-width: 3.6em; }
  thead th { min-width: 2.6em; }
  thead .edge:not([colspan]):not(.text) { white-space: nowrap; }
  .sheet:not(.form) th.text { position: sticky; left: 0; z-index: 1; }
  .form td, .form [rowspan] { vertical-align: top; }
  .form .section { background: var(--band); font-weight: 600; text-align: center; vertical-align: middle; }
  tbody tr:hover > :not(.section) { background: var(--band); }
  .internal { padding: .6rem .9rem; margin-bottom: 1.5rem; border: 2px solid var(--red); }
  summary { cursor: pointer; list-style: none; text-decoration: underline dotted; }
  summary::-webkit-details-marker { display: none; }
  .places { display: block; min-width: 9em; padding-top: .2rem; font-size: .8125rem; font-weight: 400; text-align: left;
    white-space: normal; color: var(--muted); }
  @media (max-width: 40rem) {
    main { padding: 0 .9rem 3rem; }
    .cover { padding-left: 1rem; padding-right: 1rem; }
    .sheet h2 { font-size: 1.2rem; }
    table { font-size: .875rem; }
    th, td { padding: .35rem .45rem; }
    td.code { padding-left: .2rem; padding-right: .2rem; }
    .sheet:not(.form) tbody .text { min-width: 6.5em; }
    .captions { grid-template-columns: 1fr auto; }
    .captions .center { grid-column: 1; text-align: left; }
    .captions .right { grid-column: 2; }
  }

  """ + fittingStyle + blockStyle

/// Tables that fit the window lie open.
private let fittingStyle = TableShape.screens.map { width in
  """
    @media (min-width: \(width)rem) {
      .fit-\(width) .scroll { overflow: visible; max-height: none; }
      .fit-\(width) .hint { display: none; }
    }

  """
}.joined()

/// Forms on a narrow screen: each row a block, each cell with its head before it.
private let blockStyle = """
  @media screen and (max-width: 63.99rem) {
    .form .scroll { overflow: visible; max-height: none; }
    .form table, .form tbody { display: block; }
    .form thead, .form .heading th:not([rowspan]) { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); }
    .form tr { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
    .form tr > * { display: block; min-width: 0 !important; height: auto; padding: 0; border: 0 !important; text-align: left;
      background: none !important; }
    .form td:empty { display: none; }
    .form .prose, .form [rowspan] { flex: 1 1 100%; }
    .form .prose { order: -1; font-weight: 500; }
    .form [rowspan], .form .section { order: -2; }
    .form th[rowspan]:not(.section) { font-weight: 600; font-size: 1rem; }
    .form .prose[rowspan] { font-weight: 400; padding-bottom: .55rem; margin-bottom: .45rem;
      border-bottom: 1px solid var(--line) !important; }
    .form .section { flex: 1 1 100%; font-size: 1.05rem; border-left: 4px solid var(--red) !important;
      padding-left: .6rem; margin-top: .9rem; text-align: left; }
    .form .heading { border: 0; padding-bottom: 0; }
    .form [data-label]::before { content: attr(data-label) " "; color: var(--muted); font-size: .8125rem;
      font-weight: 400; margin-right: .35em; }
  }

  """

// The syntax of budgets, line by line: grammar.md, section 4.
//
// What a word is follows from its place, and where a line belongs from its column, so every token comes from src/scanner.c:
// it is asked for what may stand at a place, and gives the first of these that fits. Whatever fits nothing is `unexpected`,
// up to the end of the line, so that a line that is being typed never upsets its neighbours.
module.exports = grammar({
  name: 'budget',

  externals: $ => [
    $._newline, $._indent, $._dedent, $.comment, $._end,
    // Keywords that begin a line.
    $._budget, $._department, $._unit, $._amounts, $._layout, $._date, $._include, $._classification, $._let, $._account,
    $._income, $._basic, $._projects, $._project, $._running_costs, $._performance, $._assert, $._note, $._economic, $._goal,
    $._task, $._indicator,
    // Words of closed lists.
    $._source, $._tag, $._from, $._side, $._filter, $._filter_unit, $._filter_project, $._unit_kind, $._indicator_kind,
    $._qualitative, $._weight, $._direction, $._money_unit,
    // Words of open classes.
    $.code, $._year, $.amount, $.name, $.string, $.constant, $.quantity, $._equals, $.operator, $._bracket_left,
    $._bracket_right, $.comparison, $.value, $.label, $.date, $.path, $.table, $.text, $._text_line, $.unexpected,
    $._unknown,
  ],

  extras: $ => [$.comment],

  rules: {
    file: $ => seq(repeat($._statement), repeat($.unit_section)),

    // A unit and what stands below it in the file: not a block, but what belongs together.
    unit_section: $ => prec.right(seq($.unit, repeat($._statement))),

    _statement: $ => choice(
      $.budget, $.department, $.amounts, $.layout, $.date_line, $.include, $.classification, $.let, $.account, $.income,
      $.basic, $.projects, $.project, $.running_costs, $.performance, $.assert, $.note, $.unknown),

    budget: $ => seq(alias($._budget, $.keyword), optional(field('year', alias($._year, $.value))), optional(field('title', $._name)), $._rest),
    department: $ => seq(alias($._department, $.keyword), optional(field('code', $.code)), optional(field('name', $._name)), $._rest),
    unit: $ => seq(
      alias($._unit, $.keyword), optional(field('code', $.code)), optional(field('name', $._name)),
      optional(field('kind', alias($._unit_kind, $.kind))), $._rest),
    amounts: $ => seq(alias($._amounts, $.keyword), optional(alias($._money_unit, $.kind)), $._rest),
    layout: $ => seq(alias($._layout, $.keyword), optional(field('name', $._name)), $._rest),
    date_line: $ => seq(alias($._date, $.keyword), optional($.date), $._rest),
    include: $ => seq(alias($._include, $.keyword), optional(field('path', $.path)), $._rest),
    classification: $ => seq(alias($._classification, $.keyword), optional(field('path', $.path)), $._rest),
    let: $ => seq(alias($._let, $.keyword), optional(seq(field('name', $.constant), optional($._calculation))), $._rest),
    account: $ => seq(alias($._account, $.keyword), optional(field('code', $.code)), optional(field('name', $._name)), $._rest),

    income: $ => seq(alias($._income, $.keyword), repeat($.tag), $._rest, optional($.block)),
    basic: $ => seq(alias($._basic, $.keyword), repeat($.tag), $._rest, optional($.block)),
    projects: $ => seq(alias($._projects, $.keyword), repeat($.tag), $._rest, optional($.block)),
    project: $ => seq(alias($._project, $.keyword), optional(field('name', $._name)), repeat($.tag), $._rest, optional($.block)),
    running_costs: $ => seq(alias($._running_costs, $.keyword), optional($._amount), $._rest),
    performance: $ => seq(alias($._performance, $.keyword), $._rest, optional($.block)),
    assert: $ => seq(
      alias($._assert, $.keyword), optional($.query),
      optional(seq($.comparison, optional(choice($.amount, $.query)))), $._rest),
    note: $ => seq(alias($._note, $.keyword), optional(seq(field('table', $.table), optional($.text))), $._rest, optional($.paragraph)),
    unknown: $ => seq($._unknown, $._rest, optional($.block)),

    // The end of a line, and what should not stand before it.
    _rest: $ => seq(optional($.unexpected), $._newline),

    block: $ => seq($._indent, repeat1($._line), $._dedent),
    _line: $ => choice($.entry, $.fact, $.economic, $.goal, $.task, $.indicator, $.unknown),

    entry: $ => seq(field('source', alias($._source, $.kind)), optional($._amount), repeat($.tag), $._rest, optional($.block)),
    fact: $ => seq(field('code', $.code), optional(field('name', $._name)), optional($._amount), repeat($.tag), $._rest, optional($.block)),
    economic: $ => seq(alias($._economic, $.keyword), repeat($.tag), $._rest, optional($.block)),
    goal: $ => seq(alias($._goal, $.keyword), optional($.text), $._rest, optional($.paragraph)),
    task: $ => seq(alias($._task, $.keyword), optional(field('name', $._name)), $._rest, optional($.paragraph)),
    paragraph: $ => repeat1(seq(alias($._text_line, $.text), $._newline)),
    indicator: $ => seq(
      alias($._indicator, $.keyword), optional(seq(field('kind', alias($._indicator_kind, $.kind)), optional(seq(
        field('name', $._name), optional($.measure), optional($.weight), optional(alias($._direction, $.kind)))))),
      $._rest, optional($.block)),
    measure: $ => prec.right(choice(
      seq($.comparison, optional(seq($.value, optional(choice($.label, $.string))))),
      seq(alias($._qualitative, $.keyword), optional(seq($._name, optional(choice($.label, $.string))))))),
    weight: $ => seq(alias($._weight, $.keyword), optional(alias($.amount, $.value))),

    tag: $ => choice($._tag, seq($._from, optional(alias($._source, $.kind)))),

    _amount: $ => choice($.amount, $._calculation),
    _calculation: $ => seq(alias($._equals, $.operator), optional($.expression)),
    // The scanner takes words; whether they make a calculation is for the compiler to say.
    expression: $ => repeat1(choice(
      $.quantity, $.constant, $.operator, alias($._bracket_left, $.bracket), alias($._bracket_right, $.bracket))),

    query: $ => prec.right(seq(field('side', alias($._side, $.keyword)), repeat($._filter_part))),
    _filter_part: $ => prec.right(choice(
      $.code, alias($._filter, $.keyword), alias($._tag, $.tag), alias($._source, $.kind),
      seq(alias($._filter_unit, $.keyword), optional($.code)),
      seq(alias($._filter_project, $.keyword), optional($._name)))),

    _name: $ => choice($.name, $.string),
  },
});

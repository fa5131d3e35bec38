"""What a word is by its place, as a machine that goes through a line from word to word.

This is the lexical side of grammar.md for tools that colour text: each state lists what may stand next, first match wins,
and which state follows. The files of the editors are written from it, so that all of them colour alike; a check holds them
against the compiler's own classes (`budgetc tokens --classes`).
"""
import collections
import csv
import pathlib

from patterns import (
    Characters, Choice, Repeat, Text, any_, chars, gap, maybe, some, word_character, words)

FOLDER = pathlib.Path(__file__).resolve().parent.parent


def wide(text):
    """The full-width twin of ASCII text."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def fill(text, section):
    """The text of a file with what stands between its two marks replaced."""
    head, rest = text.split("generated: begin", 1)
    _, tail = rest.split("generated: end", 1)
    rest_of_line = rest.split("\n", 1)[0]
    lead = text.split("generated: end", 1)[0].rsplit("\n", 1)[1]
    return f"{head}generated: begin{rest_of_line}\n{section}\n{lead}generated: end{tail}"


Keyword = collections.namedtuple("Keyword", "id group zh en help_zh help_en")

with open(FOLDER / "keywords.tsv", encoding="utf-8", newline="") as file:
    KEYWORDS = [Keyword(**row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
BY_ID = {keyword.id: keyword for keyword in KEYWORDS}


def group(*names):
    return [keyword.id for keyword in KEYWORDS if keyword.group in names]


def spelled(*ids):
    """The spellings of keywords: Chinese, English, and English in full width, as an input method leaves it."""
    keywords = [BY_ID[id] for id in ids]
    english = [keyword.en for keyword in keywords]
    return words([keyword.zh for keyword in keywords] + english + [wide(word) for word in english])


digit = Characters([(ord("0"), ord("9")), (ord("０"), ord("９"))])
digits = some(digit)
thousands = Repeat(digit, 1, 3) + some(chars(",，") + Repeat(digit, 3, 3))
number = Choice([thousands, digits]) + maybe(chars(".．") + digits)
amount = number + maybe(words(["万元", "亿元", "元"]))
number_sign = Characters(digit.ranges + tuple((ord(c), ord(c)) for c in ",.+-，．＋－"))
bad_amount = Choice([
    any_(number_sign) + digit + any_(number_sign),
    digit + any_(Characters(digit.ranges + ((ord("."),) * 2, (ord("．"),) * 2))) + chars("eEｅＥ")
    + any_(chars("+-＋－")) + digits,
]) + maybe(words(["万元", "亿元", "元", "万", "亿"]))
quotation = Choice([
    chars('"＂') + some(Characters([(ord('"'),) * 2, (ord("＂"),) * 2, (0x0A, 0x0A)], negated=True)) + chars('"＂'),
    Text("「") + some(Characters([(ord("」"),) * 2, (0x0A, 0x0A)], negated=True)) + Text("」"),
])
# A quotation that does not end, or does not end its word.
bad_quotation = Choice([
    chars('"＂') + any_(Characters([(ord('"'),) * 2, (ord("＂"),) * 2, (0x0A, 0x0A)], negated=True))
    + maybe(chars('"＂') + any_(word_character)),
    Text("「") + any_(Characters([(ord("」"),) * 2, (0x0A, 0x0A)], negated=True)) + maybe(Text("」") + any_(word_character)),
])
word = some(word_character)
comment = chars("#＃") + any_(Characters([(0x0A, 0x0A)], negated=True))
equals = chars("=＝")
comparison = Choice([
    chars(">＞<＜") + equals, chars("~～") + equals, chars("=＝≥≤>＞<＜≈")])
# Where the words of a calculation are cut.
CUTS = "+*×÷()=＋＊（）＝"
operand = Characters(word_character.ranges + tuple((ord(c), ord(c)) for c in CUTS), negated=True)


class Rule:
    """What may stand next: its pattern, its class (None: not coloured) and the state behind it."""

    def __init__(self, pattern, kind, state, ends_word=True, starts_word=False):
        self.pattern, self.kind, self.state = pattern, kind, state
        self.ends_word, self.starts_word = ends_word, starts_word


class State:
    def __init__(self, about, rules, rest="invalid", comments=True):
        self.about, self.rules, self.comments = about, list(rules), comments
        # A word that fits nothing, and then the line goes on as it would have behind it, or ends.
        if rest is not None:
            self.rules.append(Rule(word, rest, "end"))


def name(state, kind="name"):
    """A name: one word, which must not look like an amount or a tag, or a quotation."""
    return [
        Rule(quotation, "string", state),
        Rule(bad_quotation, "invalid", state),
        Rule(Choice([bad_amount, spelled(*group("tag"))]), "invalid", state),
        Rule(equals + any_(word_character), "invalid", state),
        Rule(word, kind, state),
    ]


tags = [
    Rule(spelled("from"), "tag", "source", starts_word=True),
    Rule(spelled("carryOver", "personnel", "publicMoney"), "tag", "tags", starts_word=True),
]
money = [
    Rule(equals, "operator", "calculation", ends_word=False),
    Rule(amount, "number", "tags"),
]

STATES = {
    "end": State("Nothing more may stand in the line.", [], rest=None),
    "unknown": State("A line that begins with no keyword and no code.", [Rule(word, None, "unknown")], rest=None),
    # Statements.
    "budget": State("Behind 预算: the year, then a title.", [Rule(digits, "number", "title")]),
    "title": State("A name that ends the line.", name("end", "title"), rest=None),
    "department": State("Behind 部门: perhaps a code, and the name.", [Rule(digits, "code", "title")] + name("end", "title"), rest=None),
    "unit": State(
        "Behind 单位: perhaps a code, the name, perhaps the kind.",
        [Rule(digits, "code", "unitName")] + name("unitKind", "title"), rest=None),
    "unitName": State("The name of a unit.", name("unitKind", "title"), rest=None),
    "unitKind": State("行政, 参公 or 事业.", [Rule(spelled(*group("unitKind")), "kind", "end")]),
    "amounts": State("Behind 金额: 元, 万元 or 亿元.", [Rule(words(["元", "万元", "亿元"]), "kind", "end")]),
    "layout": State("Behind 版式: its name.", name("end"), rest=None),
    "date": State("Behind 日期: a date.", [Rule(word, "number", "end")], rest=None),
    "path": State(
        "Behind 引用 and 目录: a path.",
        [Rule(quotation, "string", "end"), Rule(bad_quotation, "invalid", "end"), Rule(word, "string", "end")], rest=None),
    "runningCosts": State(
        "Behind 机关运行经费: the amount.",
        [Rule(equals, "operator", "calculation", ends_word=False), Rule(amount, "number", "end")]),
    "constant": State(
        "Behind 设: the name of a quantity, which ends before the sign.",
        [Rule(some(operand), "constant", "definition", ends_word=False)]),
    "definition": State("The sign behind the name of a quantity.", [Rule(equals, "operator", "calculation", ends_word=False)]),
    "account": State("Behind 科目: the code, then the name.", [Rule(digits, "code", "accountName")]),
    "accountName": State("The name of an account.", name("end"), rest=None),
    "project": State("Behind 项目: its name, then tags.", name("tags", "title"), rest=None),
    "query": State(
        "Behind 核对, or behind the sign: the side.", [Rule(spelled("income", "spend"), "keyword", "filters")]),
    "filters": State(
        "What narrows a query, up to the sign.",
        [
            Rule(comparison, "operator", "assertedValue"),
            Rule(digits, "code", "filters"),
            Rule(spelled("unit"), "keyword", "filterUnit"),
            Rule(spelled("project"), "keyword", "filterProject"),
            Rule(spelled("basic", "projects", "current"), "keyword", "filters"),
            Rule(spelled("carryOver", "personnel", "publicMoney"), "tag", "filters"),
            Rule(spelled(*group("source")), "kind", "filters"),
        ]),
    "filterUnit": State("Behind 单位 in a query: its code.", [Rule(digits, "code", "filters")]),
    "filterProject": State("Behind 项目 in a query: its name.", name("filters"), rest=None),
    "assertedValue": State(
        "Behind the sign of an assertion: an amount or a query.",
        [Rule(amount, "number", "end"), Rule(spelled("income", "spend"), "keyword", "filters")]),
    # Lines of money.
    "entry": State("Behind a source of income: the amount.", money),
    "fact": State("Behind the code of an account: perhaps its name, the amount, tags.", tags + money + name("factAmount"), rest=None),
    "factAmount": State("Behind the name of an account: the amount, tags.", tags + money),
    "tags": State("Tags, behind an amount or a heading.", tags),
    "source": State("Behind 来自: a source of income.", [Rule(spelled(*group("source")), "kind", "tags")]),
    "calculation": State(
        "A calculation, up to a tag or the end of the line; its words are cut at the signs.",
        tags + [
            Rule(chars("+*×÷()＋＊（）"), "operator", "calculation", ends_word=False),
            Rule(chars("-/－／"), "operator", "calculation", starts_word=True),
            Rule(digit + any_(operand), "number", "calculation", ends_word=False),
            Rule(some(operand), "constant", "calculation", ends_word=False),
            Rule(equals, "invalid", "calculation", ends_word=False),
        ], rest=None),
    # Indicators.
    "indicator": State("Behind 指标: its kind.", [Rule(spelled(*group("indicatorKind")), "kind", "indicatorName")]),
    "indicatorName": State("The name of an indicator.", name("measure"), rest=None),
    "measure": State(
        "A comparison, or 定性.",
        [Rule(spelled("qualitative"), "keyword", "judgement"), Rule(comparison, "operator", "value")]),
    "judgement": State("Behind 定性: the words of the judgement.", name("label"), rest=None),
    "value": State(
        "The value of an indicator, with or without a minus of its own.",
        [Rule(chars("-－"), "number", "value"), Rule(word, "number", "label")], rest=None),
    "label": State(
        "What the value counts; then weight and direction.",
        [
            Rule(spelled("weight"), "keyword", "weight"),
            Rule(spelled("positive", "negative"), "kind", "end"),
            Rule(quotation, "string", "weightOrDirection"),
            Rule(word, "unit", "weightOrDirection"),
        ], rest=None),
    "weightOrDirection": State(
        "Weight and direction.",
        [Rule(spelled("weight"), "keyword", "weight"), Rule(spelled("positive", "negative"), "kind", "end")]),
    "weight": State("Behind 权重: a number.", [Rule(amount, "number", "direction")]),
    "direction": State("正向 or 反向.", [Rule(spelled("positive", "negative"), "kind", "end")]),
    # Free text.
    "task": State("Behind 任务: its name; the deeper lines below are text.", name("end", "title"), rest=None),
}
STATES["end"].rules.append(Rule(word, "invalid", "end"))

# What the first word of a line is, and the state behind it.
LINES = [
    Rule(spelled("budget"), "keyword", "budget"),
    Rule(spelled("department"), "keyword", "department"),
    Rule(spelled("unit"), "keyword", "unit"),
    Rule(spelled("amounts"), "keyword", "amounts"),
    Rule(spelled("layout"), "keyword", "layout"),
    Rule(spelled("date"), "keyword", "date"),
    Rule(spelled("include", "classification"), "keyword", "path"),
    Rule(spelled("letConstant"), "keyword", "constant"),
    Rule(spelled("account"), "keyword", "account"),
    Rule(spelled("income", "basic", "projects", "economic"), "keyword", "tags"),
    Rule(spelled("project"), "keyword", "project"),
    Rule(spelled("runningCosts"), "keyword", "runningCosts"),
    Rule(spelled("performance"), "keyword", "end"),
    Rule(spelled("assert"), "keyword", "query"),
    Rule(spelled("indicator"), "keyword", "indicator"),
    Rule(spelled(*group("source")), "kind", "entry"),
    Rule(digits, "code", "fact"),
]

# The words whose deeper lines below are free text, and what stands behind each in its own line.
GOAL, NOTE, TASK = spelled("goal"), spelled("note"), spelled("task")
TEXT_WORDS = spelled("goal", "note", "task")

CLASSES = ["keyword", "kind", "tag", "code", "number", "name", "title", "string", "unit", "constant", "operator", "text",
           "comment", "invalid"]

statements = set(group("statement", "blockLine"))
used = {"goal", "note", "task", "budget", "department", "unit", "amounts", "layout", "date", "include", "classification",
        "letConstant", "account", "income", "basic", "projects", "economic", "project", "runningCosts", "performance",
        "assert", "indicator"}
assert statements == used, f"language.py does not know {statements ^ used}"

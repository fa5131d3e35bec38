# Written by editors/generate from editors/generator/language.py.
"""A Pygments lexer for budget sources (*.bud)."""
from pygments.lexer import RegexLexer
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, String, Text, Whitespace

__all__ = ["BudgetLexer"]


class BudgetLexer(RegexLexer):
    """Goes through a line from word to word: what a word is follows from its place."""

    name = "Budget"
    aliases = ["budget", "bud"]
    filenames = ["*.bud"]
    url = "https://github.com/budgetc/budgetc"

    def _text(lexer, match):
        """A keyword with the text behind it, and the deeper lines below."""
        yield match.start(1), Whitespace, match[1]
        yield match.start(2), Keyword, match[2]
        first = match.start(3)
        for index, state, line in lexer.get_tokens_unprocessed(match[3], (lexer._FIRST[match[2]],)):
            yield first + index, state, line
        at = match.start(4)
        for line in match[4].splitlines(keepends=True):
            body = line.strip(lexer._GAPS)
            lead = len(line) - len(line.lstrip(lexer._GAPS)) if body else len(line)
            if lead:
                yield at, Whitespace, line[:lead]
            if body:
                yield at + lead, Comment.Single if body[0] in "#＃" else String.Doc, body
                if lead + len(body) < len(line):
                    yield at + lead + len(body), Whitespace, line[lead + len(body):]
            at += len(line)

    _GAPS = '\x01\x02\x03\x04\x05\x06\x07\x08\t\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f \xa0\u3000\n'
    _FIRST = {
        "目标": "rest",
        "goal": "rest",
        "ｇｏａｌ": "rest",
        "说明": "note",
        "note": "note",
        "ｎｏｔｅ": "note",
        "任务": "task",
        "task": "task",
        "ｔａｓｋ": "task",
    }

    tokens = {
        "root": [
            (r"\ufeff", Text),
            (r"^([\u0001-\u0009\u000b-\u0020\u00a0\u3000]*)((?:目标|说明|任务|goal|note|task|ｇｏａｌ|ｎｏｔｅ|ｔａｓｋ))(?![^\u0001-\u0020\u00a0\u3000])([^\n]*\n?)((?:\1[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+[^\u0001-\u0020\u00a0\u3000][^\n]*\n?|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*\n|[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*[#＃][^\n]*\n?)*)", _text),
            (r"[\n]+", Whitespace),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:预算|budget|ｂｕｄｇｅｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "budget"),
            (r"(?:部门|department|ｄｅｐａｒｔｍｅｎｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "department"),
            (r"(?:单位|unit|ｕｎｉｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "unit"),
            (r"(?:金额|amounts|ａｍｏｕｎｔｓ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "amounts"),
            (r"(?:版式|layout|ｌａｙｏｕｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "layout"),
            (r"(?:日期|date|ｄａｔｅ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "date"),
            (r"(?:引用|目录|include|classification|ｉｎｃｌｕｄｅ|ｃｌａｓｓｉｆｉｃａｔｉｏｎ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "path"),
            (r"(?:设|let|ｌｅｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "constant"),
            (r"(?:科目|account|ａｃｃｏｕｎｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "account"),
            (r"(?:收入|基本支出|项目支出|经济分类|income|basic|projects|economic|ｉｎｃｏｍｅ|ｂａｓｉｃ|ｐｒｏｊｅｃｔｓ|ｅｃｏｎｏｍｉｃ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "tags"),
            (r"(?:项目|project|ｐｒｏｊｅｃｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "project"),
            (r"(?:机关运行经费|agency-running-costs|ａｇｅｎｃｙ－ｒｕｎｎｉｎｇ－ｃｏｓｔｓ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "runningCosts"),
            (r"(?:整体绩效|performance|ｐｅｒｆｏｒｍａｎｃｅ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "end"),
            (r"(?:核对|assert|ａｓｓｅｒｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "query"),
            (r"(?:指标|indicator|ｉｎｄｉｃａｔｏｒ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, "indicator"),
            (r"(?:一般公共预算|政府性基金预算|国有资本经营预算|财政专户|事业收入|事业单位经营收入|上级补助收入|附属单位上缴收入|其他收入|general|government-fund|state-capital|fiscal-account|operations|business|superior|subsidiary|other|ｇｅｎｅｒａｌ|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ|ｓｔａｔｅ－ｃａｐｉｔａｌ|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ|ｏｐｅｒａｔｉｏｎｓ|ｂｕｓｉｎｅｓｓ|ｓｕｐｅｒｉｏｒ|ｓｕｂｓｉｄｉａｒｙ|ｏｔｈｅｒ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, "entry"),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Tag, "fact"),
            (r"[^\u0001-\u0020\u00a0\u3000]+", Text, "unknown"),
        ],
        "rest": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"[^\u0001-\u0020\u00a0\u3000][^\n]*?(?=[\u0001-\u0009\u000b-\u0020\u00a0\u3000]*$)", String.Doc),
        ],
        "note": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[^\u0001-\u0020\u00a0\u3000]+", Name, ("#pop", "rest")),
        ],
        # Nothing more may stand in the line.
        "end": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error),
        ],
        # A line that begins with no keyword and no code.
        "unknown": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Text),
        ],
        # Behind 预算: the year, then a title.
        "budget": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "title")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # A name that ends the line.
        "title": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "end")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Class, ("#pop", "end")),
        ],
        # Behind 部门: perhaps a code, and the name.
        "department": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Tag, ("#pop", "title")),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "end")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Class, ("#pop", "end")),
        ],
        # Behind 单位: perhaps a code, the name, perhaps the kind.
        "unit": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Tag, ("#pop", "unitName")),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "unitKind")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "unitKind")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "unitKind")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "unitKind")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Class, ("#pop", "unitKind")),
        ],
        # The name of a unit.
        "unitName": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "unitKind")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "unitKind")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "unitKind")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "unitKind")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Class, ("#pop", "unitKind")),
        ],
        # 行政, 参公 or 事业.
        "unitKind": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:行政|参公|事业|administrative|civil-service|institution|ａｄｍｉｎｉｓｔｒａｔｉｖｅ|ｃｉｖｉｌ－ｓｅｒｖｉｃｅ|ｉｎｓｔｉｔｕｔｉｏｎ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 金额: 元, 万元 or 亿元.
        "amounts": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:元|万元|亿元)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 版式: its name.
        "layout": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "end")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name, ("#pop", "end")),
        ],
        # Behind 日期: a date.
        "date": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "end")),
        ],
        # Behind 引用 and 目录: a path.
        "path": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", String, ("#pop", "end")),
        ],
        # Behind 机关运行经费: the amount.
        "runningCosts": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[=＝]", Operator, ("#pop", "calculation")),
            (r"(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:万元|亿元|元)?(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 设: the name of a quantity, which ends before the sign.
        "constant": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[^\u0001-\u0020\u00a0\u3000+*×÷()=＋＊（）＝]+", Name.Constant, ("#pop", "definition")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # The sign behind the name of a quantity.
        "definition": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[=＝]", Operator, ("#pop", "calculation")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 科目: the code, then the name.
        "account": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Tag, ("#pop", "accountName")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # The name of an account.
        "accountName": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "end")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name, ("#pop", "end")),
        ],
        # Behind 项目: its name, then tags.
        "project": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "tags")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "tags")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "tags")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "tags")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Class, ("#pop", "tags")),
        ],
        # Behind 核对, or behind the sign: the side.
        "query": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:收入|支出|income|spend|ｉｎｃｏｍｅ|ｓｐｅｎｄ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "filters")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # What narrows a query, up to the sign.
        "filters": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:[>＞<＜][=＝]|[\~～][=＝]|[=＝≥≤>＞<＜≈])(?![^\u0001-\u0020\u00a0\u3000])", Operator, ("#pop", "assertedValue")),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Tag),
            (r"(?:单位|unit|ｕｎｉｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "filterUnit")),
            (r"(?:项目|project|ｐｒｏｊｅｃｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "filterProject")),
            (r"(?:基本支出|项目支出|当年|basic|projects|current|ｂａｓｉｃ|ｐｒｏｊｅｃｔｓ|ｃｕｒｒｅｎｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword),
            (r"(?:上年结转|人员|公用|carryover|personnel|public|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo),
            (r"(?:一般公共预算|政府性基金预算|国有资本经营预算|财政专户|事业收入|事业单位经营收入|上级补助收入|附属单位上缴收入|其他收入|general|government-fund|state-capital|fiscal-account|operations|business|superior|subsidiary|other|ｇｅｎｅｒａｌ|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ|ｓｔａｔｅ－ｃａｐｉｔａｌ|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ|ｏｐｅｒａｔｉｏｎｓ|ｂｕｓｉｎｅｓｓ|ｓｕｐｅｒｉｏｒ|ｓｕｂｓｉｄｉａｒｙ|ｏｔｈｅｒ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 单位 in a query: its code.
        "filterUnit": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[0-9０-９]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Tag, ("#pop", "filters")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 项目 in a query: its name.
        "filterProject": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "filters")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "filters")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "filters")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "filters")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name, ("#pop", "filters")),
        ],
        # Behind the sign of an assertion: an amount or a query.
        "assertedValue": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:万元|亿元|元)?(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "end")),
            (r"(?:收入|支出|income|spend|ｉｎｃｏｍｅ|ｓｐｅｎｄ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "filters")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind a source of income: the amount.
        "entry": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[=＝]", Operator, ("#pop", "calculation")),
            (r"(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:万元|亿元|元)?(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "tags")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind the code of an account: perhaps its name, the amount, tags.
        "fact": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:来自|from|ｆｒｏｍ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "source")),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:上年结转|人员|公用|carryover|personnel|public|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "tags")),
            (r"[=＝]", Operator, ("#pop", "calculation")),
            (r"(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:万元|亿元|元)?(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "tags")),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "factAmount")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "factAmount")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "factAmount")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "factAmount")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name, ("#pop", "factAmount")),
        ],
        # Behind the name of an account: the amount, tags.
        "factAmount": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:来自|from|ｆｒｏｍ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "source")),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:上年结转|人员|公用|carryover|personnel|public|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "tags")),
            (r"[=＝]", Operator, ("#pop", "calculation")),
            (r"(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:万元|亿元|元)?(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "tags")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Tags, behind an amount or a heading.
        "tags": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:来自|from|ｆｒｏｍ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "source")),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:上年结转|人员|公用|carryover|personnel|public|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 来自: a source of income.
        "source": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:一般公共预算|政府性基金预算|国有资本经营预算|财政专户|事业收入|事业单位经营收入|上级补助收入|附属单位上缴收入|其他收入|general|government-fund|state-capital|fiscal-account|operations|business|superior|subsidiary|other|ｇｅｎｅｒａｌ|ｇｏｖｅｒｎｍｅｎｔ－ｆｕｎｄ|ｓｔａｔｅ－ｃａｐｉｔａｌ|ｆｉｓｃａｌ－ａｃｃｏｕｎｔ|ｏｐｅｒａｔｉｏｎｓ|ｂｕｓｉｎｅｓｓ|ｓｕｐｅｒｉｏｒ|ｓｕｂｓｉｄｉａｒｙ|ｏｔｈｅｒ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "tags")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # A calculation, up to a tag or the end of the line; its words are cut at the signs.
        "calculation": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:来自|from|ｆｒｏｍ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "source")),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])(?:上年结转|人员|公用|carryover|personnel|public|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Pseudo, ("#pop", "tags")),
            (r"[+*×÷()＋＊（）]", Operator),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[\-/－／](?![^\u0001-\u0020\u00a0\u3000])", Operator),
            (r"[0-9０-９][^\u0001-\u0020\u00a0\u3000+*×÷()=＋＊（）＝]*", Number),
            (r"[^\u0001-\u0020\u00a0\u3000+*×÷()=＋＊（）＝]+", Name.Constant),
            (r"[=＝]", Error),
        ],
        # Behind 指标: its kind.
        "indicator": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:数量|质量|时效|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|可持续发展|服务对象满意度|帮扶对象满意度|quantity|quality|timeliness|economic-cost|social-cost|environmental-cost|economic-benefit|social-benefit|ecological-benefit|sustainable-impact|sustainable-development|client-satisfaction|beneficiary-satisfaction|ｑｕａｎｔｉｔｙ|ｑｕａｌｉｔｙ|ｔｉｍｅｌｉｎｅｓｓ|ｅｃｏｎｏｍｉｃ－ｃｏｓｔ|ｓｏｃｉａｌ－ｃｏｓｔ|ｅｎｖｉｒｏｎｍｅｎｔａｌ－ｃｏｓｔ|ｅｃｏｎｏｍｉｃ－ｂｅｎｅｆｉｔ|ｓｏｃｉａｌ－ｂｅｎｅｆｉｔ|ｅｃｏｌｏｇｉｃａｌ－ｂｅｎｅｆｉｔ|ｓｕｓｔａｉｎａｂｌｅ－ｉｍｐａｃｔ|ｓｕｓｔａｉｎａｂｌｅ－ｄｅｖｅｌｏｐｍｅｎｔ|ｃｌｉｅｎｔ－ｓａｔｉｓｆａｃｔｉｏｎ|ｂｅｎｅｆｉｃｉａｒｙ－ｓａｔｉｓｆａｃｔｉｏｎ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "indicatorName")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # The name of an indicator.
        "indicatorName": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "measure")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "measure")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "measure")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "measure")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name, ("#pop", "measure")),
        ],
        # A comparison, or 定性.
        "measure": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:定性|qualitative|ｑｕａｌｉｔａｔｉｖｅ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "judgement")),
            (r"(?:[>＞<＜][=＝]|[\~～][=＝]|[=＝≥≤>＞<＜≈])(?![^\u0001-\u0020\u00a0\u3000])", Operator, ("#pop", "value")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 定性: the words of the judgement.
        "judgement": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "label")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "label")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "label")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "label")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name, ("#pop", "label")),
        ],
        # The value of an indicator, with or without a minus of its own.
        "value": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"[\-－](?![^\u0001-\u0020\u00a0\u3000])", Number),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "label")),
        ],
        # What the value counts; then weight and direction.
        "label": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:权重|weight|ｗｅｉｇｈｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "weight")),
            (r"(?:正向|反向|positive|negative|ｐｏｓｉｔｉｖｅ|ｎｅｇａｔｉｖｅ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "weightOrDirection")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Attribute, ("#pop", "weightOrDirection")),
        ],
        # Weight and direction.
        "weightOrDirection": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:权重|weight|ｗｅｉｇｈｔ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword, ("#pop", "weight")),
            (r"(?:正向|反向|positive|negative|ｐｏｓｉｔｉｖｅ|ｎｅｇａｔｉｖｅ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 权重: a number.
        "weight": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:万元|亿元|元)?(?![^\u0001-\u0020\u00a0\u3000])", Number, ("#pop", "direction")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # 正向 or 反向.
        "direction": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"(?:正向|反向|positive|negative|ｐｏｓｉｔｉｖｅ|ｎｅｇａｔｉｖｅ)(?![^\u0001-\u0020\u00a0\u3000])", Keyword.Type, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
        ],
        # Behind 任务: its name; the deeper lines below are text.
        "task": [
            (r"\n", Whitespace, "#pop"),
            (r"[\u0001-\u0009\u000b-\u0020\u00a0\u3000]+", Whitespace),
            (r"(?<![^\u0001-\u0020\u00a0\u3000])[#＃][^\u000a]*", Comment.Single),
            (r"""(?:["＂][^"＂\u000a]+["＂]|「[^」\u000a]+」)(?![^\u0001-\u0020\u00a0\u3000])""", String, ("#pop", "end")),
            (r"""(?:["＂][^"＂\u000a]*(?:["＂][^\u0001-\u0020\u00a0\u3000]*)?|「[^」\u000a]*(?:」[^\u0001-\u0020\u00a0\u3000]*)?)(?![^\u0001-\u0020\u00a0\u3000])""", Error, ("#pop", "end")),
            (r"(?:(?:[0-9０-９,.+\-，．＋－]*[0-9０-９][0-9０-９,.+\-，．＋－]*|[0-9０-９][0-9０-９.．]*[eEｅＥ][+\-＋－]*[0-9０-９]+)(?:万元|亿元|元|万|亿)?|(?:上年结转|人员|公用|来自|carryover|personnel|public|from|ｃａｒｒｙｏｖｅｒ|ｐｅｒｓｏｎｎｅｌ|ｐｕｂｌｉｃ|ｆｒｏｍ))(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[=＝][^\u0001-\u0020\u00a0\u3000]*(?![^\u0001-\u0020\u00a0\u3000])", Error, ("#pop", "end")),
            (r"[^\u0001-\u0020\u00a0\u3000]+(?![^\u0001-\u0020\u00a0\u3000])", Name.Class, ("#pop", "end")),
        ],
    }

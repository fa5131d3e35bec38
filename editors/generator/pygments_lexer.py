"""The lexer of Pygments."""
import language
from patterns import Python, gap, word_character

TOKENS = {
    "keyword": "Keyword", "kind": "Keyword.Type", "tag": "Keyword.Pseudo", "code": "Name.Tag", "number": "Number",
    "name": "Name", "title": "Name.Class", "string": "String", "unit": "Name.Attribute", "constant": "Name.Constant",
    "operator": "Operator", "text": "String.Doc", "comment": "Comment.Single", "invalid": "Error",
}

python = Python()
GAP = gap.emit(python)
WORD = word_character.emit(python)
COMMENT = python.word_start + language.comment.emit(python)

HEAD = '''# Written by editors/generate from editors/generator/language.py.
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

'''


def raw(text):
    return 'r"""' + text + '"""' if '"' in text else f'r"{text}"'


def state_lines(key, rules):
    return [f'        "{key}": ['] + ["            " + line + "," for line in rules] + ["        ],"]


def pattern(rule):
    return ((python.word_start if rule.starts_word else "") + rule.pattern.emit(python)
            + (python.word_end if rule.ends_word else ""))


def files():
    common = [f'({raw(chr(92) + "n")}, Whitespace, "#pop")', f"({raw(GAP + '+')}, Whitespace)", f"({raw(COMMENT)}, Comment.Single)"]
    first = {}
    for words, state in [(language.GOAL, "rest"), (language.NOTE, "note"), (language.TASK, "task")]:
        for part in words.parts:
            first[part.text] = state
    block = (f"^({GAP}*)({language.TEXT_WORDS.emit(python)}){python.word_end}([^\\n]*\\n?)"
             f"((?:\\1{GAP}+{WORD}[^\\n]*\\n?|{GAP}*\\n|{GAP}*[#＃][^\\n]*\\n?)*)")
    root = [f'({raw(chr(92) + "ufeff")}, Text)', f"({raw(block)}, _text)", f'({raw("[" + chr(92) + "n]+")}, Whitespace)', common[1], common[2]]
    root += [f'({raw(pattern(rule))}, {TOKENS[rule.kind]}, "{rule.state}")' for rule in language.LINES]
    root += [f'({raw(WORD + "+")}, Text, "unknown")']
    lines = [f"    _GAPS = {ascii(''.join(chr(c) for a, b in gap.ranges for c in range(a, b + 1)) + chr(10))}",
             f"    _FIRST = {{"]
    lines += [f'        "{word}": "{state}",' for word, state in first.items()]
    lines += ["    }", "", "    tokens = {"]
    lines += state_lines("root", root)
    rest = f"{WORD}[^\\n]*?(?={GAP}*$)"
    lines += state_lines("rest", common[:2] + [f"({raw(rest)}, String.Doc)"])
    lines += state_lines("note", common + [f'({raw(WORD + "+")}, Name, ("#pop", "rest"))'])
    for key, state in language.STATES.items():
        rules = list(common)
        for rule in state.rules:
            token = TOKENS[rule.kind] if rule.kind else "Text"
            target = "" if rule.state == key else f', ("#pop", "{rule.state}")'
            rules.append(f"({raw(pattern(rule))}, {token}{target})")
        lines += [f"        # {state.about}"] + state_lines(key, rules)
    lines += ["    }", ""]
    return {"pygments/budget_lexer.py": HEAD + "\n".join(lines)}

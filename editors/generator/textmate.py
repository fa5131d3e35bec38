"""The grammar of VS Code and everything else that reads TextMate's."""
import json

import language
from patterns import Oniguruma, any_, gap, word_character

SCOPES = {
    "keyword": "keyword.control.budget",
    "kind": "support.constant.kind.budget",
    "tag": "storage.modifier.tag.budget",
    "code": "entity.name.tag.code.budget",
    "number": "constant.numeric.budget",
    "name": "variable.other.name.budget",
    "title": "entity.name.section.budget",
    "string": "string.quoted.budget",
    "unit": "keyword.other.unit.budget",
    "constant": "variable.parameter.constant.budget",
    "operator": "keyword.operator.budget",
    "text": "string.unquoted.text.budget",
    "comment": "comment.line.number-sign.budget",
    "invalid": "invalid.illegal.budget",
}

onig = Oniguruma()
GAPS = any_(gap).emit(onig)
INDENT = f"(\\x{{FEFF}}?{GAPS})"
WORD = word_character.emit(onig)
COMMENT = f"{onig.word_start}{language.comment.emit(onig)}"
# What a line of a text must look like to belong to it: deeper than the keyword, blank, or a comment.
DEEPER = f"^(?=\\1{gap.emit(onig)}+{WORD}|{GAPS}$|{GAPS}[#＃])"


def pattern(rule):
    return ((onig.word_start if rule.starts_word else "") + rule.pattern.emit(onig)
            + (onig.word_end if rule.ends_word else ""))


def emit_rule(rule, state):
    name = {"name": SCOPES[rule.kind]} if rule.kind else {}
    if rule.state == state:
        return {**name, "match": pattern(rule)}
    captures = {"beginCaptures": {"0": name}} if name else {}
    return {"begin": pattern(rule), **captures, "end": "$", "patterns": [{"include": "#" + rule.state}]}


def emit_line(rule):
    return {
        "begin": f"^{INDENT}({rule.pattern.emit(onig)}){onig.word_end}",
        "beginCaptures": {"2": {"name": SCOPES[rule.kind]}},
        "end": "$",
        "patterns": [{"include": "#" + rule.state}],
    }


def emit_text(begin, captures, first_line):
    """A keyword with the text behind it and on the deeper lines below."""
    return {
        "begin": f"^{INDENT}{begin}",
        "beginCaptures": {str(index): {"name": SCOPES[kind]} for index, kind in captures.items()},
        "while": DEEPER,
        "patterns": [{"include": "#textLine"}] + first_line,
    }


def grammar():
    words = {key: value.emit(onig) for key, value in
             [("goal", language.GOAL), ("note", language.NOTE), ("task", language.TASK)]}
    rest = {"name": SCOPES["text"], "match": f"{WORD}.*?(?={GAPS}$)"}
    texts = [
        emit_text(f"({words['goal']}){onig.word_end}", {2: "keyword"}, [rest]),
        emit_text(
            f"({words['note']})(?:{gap.emit(onig)}+(?![#＃])({WORD}+))?{onig.word_end}", {2: "keyword", 3: "name"}, [rest]),
        emit_text(f"({words['task']}){onig.word_end}", {2: "keyword"}, [{"include": "#task"}]),
    ]
    repository = {
        "comment": {"name": SCOPES["comment"], "match": COMMENT},
        "textLine": {"patterns": [
            {"match": f"^{GAPS}({language.comment.emit(onig)})", "captures": {"1": {"name": SCOPES["comment"]}}},
            {"match": f"^{GAPS}({WORD}.*?)(?={GAPS}$)", "captures": {"1": {"name": SCOPES["text"]}}},
        ]},
    }
    for key, state in language.STATES.items():
        comments = [{"include": "#comment"}] if state.comments else []
        repository[key] = {"comment": state.about, "patterns": comments + [emit_rule(r, key) for r in state.rules]}
    return {
        "$schema": "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
        "information_for_contributors": ["Written by editors/generate from editors/generator/language.py."],
        "name": "Budget",
        "scopeName": "source.budget",
        "fileTypes": ["bud"],
        "patterns": texts + [emit_line(rule) for rule in language.LINES] + [{"include": "#comment"}],
        "repository": repository,
    }


def files():
    text = json.dumps(grammar(), ensure_ascii=False, indent=2) + "\n"
    return {"vscode/syntaxes/budget.tmLanguage.json": text}

"""The syntax of Sublime Text and of bat."""
import language
from patterns import Oniguruma, gap
from textmate import COMMENT, GAPS, INDENT, SCOPES, WORD, onig, pattern

HEAD = """%YAML 1.2
---
# Written by editors/generate from editors/generator/language.py.
name: Budget
file_extensions: [bud]
scope: source.budget
"""


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def item(match, **more):
    lines = [f"    - match: {quoted(match)}"]
    for key, value in more.items():
        if isinstance(value, dict):
            lines += [f"      {key}:"] + [f"        {index}: {scope}" for index, scope in value.items()]
        elif value is not None:
            lines.append(f"      {key}: {value}")
    return lines


def context(name, about, lines):
    return [f"  # {about}", f"  {name}:"] + lines


def rule_item(rule, state):
    target = {} if rule.state == state else {"set": rule.state}
    return item(pattern(rule), scope=SCOPES[rule.kind] if rule.kind else None, **target)


def files():
    words = {key: value.emit(onig) for key, value in
             [("goal", language.GOAL), ("note", language.NOTE), ("task", language.TASK)]}
    main = []
    main += item(f"^{INDENT}({words['goal']}){onig.word_end}", captures={2: SCOPES["keyword"]}, push="goalText")
    main += item(
        f"^{INDENT}({words['note']})(?:{gap.emit(onig)}+(?![#＃])({WORD}+))?{onig.word_end}",
        captures={2: SCOPES["keyword"], 3: SCOPES["name"]}, push="goalText")
    main += item(f"^{INDENT}({words['task']}){onig.word_end}", captures={2: SCOPES["keyword"]}, push="taskText")
    for rule in language.LINES:
        main += item(
            f"^{INDENT}({rule.pattern.emit(onig)}){onig.word_end}", captures={2: SCOPES[rule.kind]}, push=rule.state)
    main += item(COMMENT, scope=SCOPES["comment"])
    block = item(f"^(?!\\1{gap.emit(onig)}+{WORD}|{GAPS}$|{GAPS}[#＃])", pop="true")
    block += item(f"^{GAPS}({language.comment.emit(onig)})", captures={1: SCOPES["comment"]})
    block += item(f"^{GAPS}({WORD}.*?)(?={GAPS}$)", captures={1: SCOPES["text"]})
    lines = ["contexts:"] + context("main", "The first word says what a line is.", main)
    lines += context(
        "goalText", "The rest of the line, and every deeper line, is text.",
        block + item(f"{WORD}.*?(?={GAPS}$)", scope=SCOPES["text"]))
    lines += context(
        "taskText", "A name, and every deeper line is text.",
        block + item(f"(?={WORD})", push="task"))
    for key, state in language.STATES.items():
        body = item("$", pop="true") + item(COMMENT, scope=SCOPES["comment"])
        for rule in state.rules:
            body += rule_item(rule, key)
        lines += context(key, state.about, body)
    return {"sublime/Budget.sublime-syntax": HEAD + "\n".join(lines) + "\n"}

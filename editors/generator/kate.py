"""The definition that Kate, KWrite, KDevelop and pandoc read."""
from xml.sax.saxutils import quoteattr

import language
from patterns import PCRE, any_, gap, some, word_character

STYLES = {
    "keyword": "dsKeyword", "kind": "dsBuiltIn", "tag": "dsAttribute", "code": "dsDataType", "number": "dsDecVal",
    "name": "dsVariable", "title": "dsFunction", "string": "dsString", "unit": "dsOthers", "constant": "dsConstant",
    "operator": "dsOperator", "text": "dsDocumentation", "comment": "dsComment", "invalid": "dsError",
}

pcre = PCRE()
GAP = gap.emit(pcre)
WORD = word_character.emit(pcre)
COMMENT = f"{pcre.word_start}{language.comment.emit(pcre)}"


def title(kind):
    return kind.capitalize()


def rule(pattern, kind, target, **more):
    attributes = {"attribute": title(kind) if kind else "Normal", "context": target, "String": pattern, **more}
    return "<RegExpr " + " ".join(f"{key}={quoteattr(value)}" for key, value in attributes.items()) + "/>"


def context(name, rules, line_end="#pop"):
    lines = [f'      <context name="{name}" attribute="Normal" lineEndContext="{line_end}">']
    return lines + ["        " + line for line in rules] + ["      </context>"]


def pattern(item):
    return ((pcre.word_start if item.starts_word else "") + item.pattern.emit(pcre)
            + (pcre.word_end if item.ends_word else ""))


def files():
    gaps = rule(f"{GAP}+", None, "#stay")
    comment = rule(COMMENT, "comment", "#stay")
    indent = f"^(\\x{{FEFF}}?{GAP}*)"
    first = [
        # The indent is part of the keyword here, because only what a rule takes can be remembered as %1.
        rule(f"{indent}{language.GOAL.emit(pcre)}{pcre.word_end}", "keyword", "goalText"),
        rule(f"{indent}{language.NOTE.emit(pcre)}{pcre.word_end}", "keyword", "noteText"),
        rule(f"{indent}{language.TASK.emit(pcre)}{pcre.word_end}", "keyword", "taskText"),
        rule("^\\x{FEFF}", None, "#stay"), gaps, comment,
    ]
    first += [rule(pattern(line), line.kind, line.state) for line in language.LINES]
    first += [rule(f"{WORD}+", None, "unknown")]
    block = [
        rule(f"^(?!%1{GAP}+{WORD}|{GAP}*$|{GAP}*[#＃]).", None, "#pop", dynamic="true", lookAhead="true"),
        rule(f"^{GAP}*{language.comment.emit(pcre)}", "comment", "#stay"),
        rule(f"^{GAP}*{WORD}.*$", "text", "#stay"),
        gaps,
    ]
    rest = rule(f"{WORD}.*$", "text", "#stay")
    lines = context("Normal", first, "#stay")
    lines += context("goalText", block + [rest], "#stay")
    lines += context("noteText", block + [comment, rule(f"{WORD}+", "name", "noteRest")], "#stay")
    lines += context("noteRest", block[:1] + [rule(f"^{GAP}*{language.comment.emit(pcre)}", "comment", "#stay"), rest, gaps], "#stay")
    lines += context("taskText", block + [rule(WORD, None, "task", lookAhead="true")], "#stay")
    for key, state in language.STATES.items():
        rules = [gaps, comment]
        for item in state.rules:
            rules.append(rule(pattern(item), item.kind, "#stay" if item.state == key else "#pop!" + item.state))
        lines += [f"      <!-- {state.about} -->"] + context(key, rules)
    data = [f'      <itemData name="Normal" defStyleNum="dsNormal"/>']
    data += [f'      <itemData name="{title(kind)}" defStyleNum="{style}"/>' for kind, style in STYLES.items()]
    text = "\n".join([
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<!DOCTYPE language>",
        "<!-- Written by editors/generate from editors/generator/language.py. -->",
        '<language name="Budget" section="Other" version="1" kateversion="5.0" extensions="*.bud" mimetype="text/x-budget"'
        ' license="Apache-2.0" indenter="none">',
        "  <highlighting>",
        "    <contexts>", *lines, "    </contexts>",
        "    <itemDatas>", *data, "    </itemDatas>",
        "  </highlighting>",
        "  <general>",
        '    <comments><comment name="singleLine" start="#" position="afterwhitespace"/></comments>',
        "    <folding indentationsensitive=\"true\"/>",
        "  </general>",
        "</language>", ""])
    return {"kate/budget.xml": text}

"""The syntax file of Vim and Neovim."""
import language
from patterns import Vim, gap, word_character

GROUPS = {
    "keyword": "Statement", "kind": "Type", "tag": "PreProc", "code": "Identifier", "number": "Number", "name": "Normal",
    "title": "Function", "string": "String", "unit": "Special", "constant": "Constant", "operator": "Operator",
    "text": "String", "comment": "Comment", "invalid": "Error",
}

vim = Vim()
GAP = gap.emit(vim)
WORD = word_character.emit(vim)
# Vim skips spaces and tabs by itself, and no others.
ZS, PLUS, BANG = "\\zs", "\\+", "\\@!"
# A byte-order mark.
MARK = "\\%ufeff\\="
WIDE = "[\\u00a0\\u3000]\\+"


def quoted(pattern):
    assert "'" not in pattern
    return f"'{pattern}'"


def pattern(rule):
    return ((vim.word_start if rule.starts_word else "") + rule.pattern.emit(vim) + (vim.word_end if rule.ends_word else ""))


def group(state, rule):
    return f"budget_{state}_{rule.kind or 'plain'}_{rule.state}"


def files():
    lines = [
        "\" Vim syntax file",
        "\" Language: Budget (*.bud)",
        "\" Written by editors/generate from editors/generator/language.py.",
        "",
        "if exists('b:current_syntax') | finish | endif",
        "let s:cpo = &cpo",
        "set cpo&vim",
        "scriptencoding utf-8",
        "",
        "\" A statement in the first column is never part of a text.",
        f"syntax sync match budgetSync grouphere NONE {quoted('^[^#＃' + GAP[1:])}",
        "",
        f"syntax match budgetComment {quoted(vim.word_start + '[#＃].*')} contains=@Spell",
        "",
        "\" The first word says what a line is.",
    ]
    links = {}
    for rule in language.LINES:
        name = f"budgetLine_{rule.state}_{rule.kind}"
        links[name] = rule.kind
        lines.append(
            f"syntax match {name} {quoted(f'^{MARK}{GAP}*{ZS}{rule.pattern.emit(vim)}{vim.word_end}')}"
            f" nextgroup=@budget_{rule.state} skipwhite")
    lines += ["", "\" Free text: the rest of the line, and every deeper line that is no comment."]
    for name, words, first in [("Goal", language.GOAL, []), ("Note", language.NOTE, ["budget_table_name", "budget_table_comment"]),
                               ("Task", language.TASK, ["@budget_task"])]:
        start = f"^{MARK}\\z({GAP}*\\){words.emit(vim)}{vim.word_end}"
        deeper = vim.group(f"\\z1{GAP}\\+{WORD}{vim.bar}{GAP}*${vim.bar}{GAP}*[#＃]")
        lines.append(
            f"syntax region budget{name}Text matchgroup=budget{name}Word start={quoted(start)} end={quoted(f'^{deeper}' + BANG)}me=s-1"
            f" contains={','.join(first + ['budgetTextLine', 'budgetTextComment', '@Spell'])}")
        links[f"budget{name}Text"] = "text"
        links[f"budget{name}Word"] = "keyword"
    lines += [
        "",
        "\" The number of a table, behind 说明.",
        f"syntax match budget_table_name {quoted(f'{WORD}{PLUS}')} contained nextgroup=budget_table_text skipwhite",
        f"syntax match budget_table_text '.*' contained contains=@Spell",
        "syntax match budget_table_comment '[#＃].*' contained contains=@Spell",
        "",
        "\" What may stand next, state by state; what is defined last is tried first.",
    ]
    links["budgetTextComment"] = "comment"
    links["budgetTextLine"] = links["budget_table_text"] = "text"
    links["budget_table_name"] = "name"
    links["budget_table_comment"] = "comment"
    for key, state in language.STATES.items():
        lines.append(f"\" {state.about}")
        names = []
        for rule in reversed(state.rules):
            name = group(key, rule)
            if name not in names:
                names.append(name)
                if rule.kind:
                    links[name] = rule.kind
            lines.append(f"syntax match {name} {quoted(pattern(rule))} contained nextgroup=@budget_{rule.state} skipwhite")
        names += [f"budget_{key}_comment", f"budget_{key}_gap"]
        links[f"budget_{key}_comment"] = "comment"
        lines.append(f"syntax match budget_{key}_comment {quoted(vim.word_start + '[#＃].*')} contained contains=@Spell")
        lines.append(f"syntax match budget_{key}_gap {quoted(WIDE)} contained nextgroup=@budget_{key} skipwhite")
        lines.append(f"syntax cluster budget_{key} contains={','.join(names)}")
    lines += [
        "",
        "\" The deeper lines of a text; defined last, they are tried first.",
        # The keyword's own line is not among them: what begins a region is behind its contents.
        f"syntax match budgetTextLine {quoted(f'^{GAP}*{ZS}{WORD}.*')} contained contains=@Spell",
        f"syntax match budgetTextComment {quoted(f'^{GAP}*{ZS}[#＃].*')} contained contains=@Spell",
    ]
    lines += ["", "\" Colours"]
    for kind, link in GROUPS.items():
        lines.append(f"highlight default link budget{kind.capitalize()} {link}")
    for name, kind in links.items():
        lines.append(f"highlight default link {name} budget{kind.capitalize()}")
    lines += ["", "let b:current_syntax = 'budget'", "let &cpo = s:cpo", "unlet s:cpo", ""]
    return {"vim/syntax/budget.vim": "\n".join(lines), **plugin()}


def plugin():
    """The words that indentation looks for, in autoload/budget.vim."""
    def words(*ids):
        return quoted(f"^{language.spelled(*ids).emit(vim)}{vim.word_end}")

    section = "\n".join([
        f"let s:lead = {quoted(f'^{MARK}{GAP}*')}",
        f"let s:statement = {words(*language.group('statement'))}",
        f"let s:opener = {words('income', 'basic', 'projects', 'project', 'performance', 'economic')}",
        f"let s:text = {words('goal', 'note', 'task')}",
    ])
    path = language.FOLDER / "vim/autoload/budget.vim"
    return {"vim/autoload/budget.vim": language.fill(path.read_text(encoding="utf-8"), section)}

"""The part of Emacs's mode that is the language."""
import language
from patterns import Elisp, any_, elisp_string, gap, some, word_character

elisp = Elisp()
GAP = gap.emit(elisp)
WORD = word_character.emit(elisp)
END = f"\\(?:{GAP}\\|$\\)"


def pattern(rule):
    return f"\\({rule.pattern.emit(elisp)}\\)" + (END if rule.ends_word else "")


def entry(rule, with_start):
    starts = " t" if with_start and rule.starts_word else ""
    return f"({elisp_string(pattern(rule))} {rule.kind or 'nil'} {rule.state}{starts})"


def constant(name, about, body):
    return [f"(defconst {name}", f"  {body}", f"  {elisp_string(about)})", ""]


def words(*ids):
    return elisp_string(f"\\({language.spelled(*ids).emit(elisp)}\\){END}")


def heading(*ids):
    return elisp_string(f"^{GAP}*{language.spelled(*ids).emit(elisp)}{GAP}+\\([^\n#＃]*[^\n#＃ \t\u3000]\\)")


def section():
    gaps = "".join(chr(c) for first, last in gap.ranges for c in range(first, last + 1))
    lines = constant("budget--gap", "What parts words.", elisp_string(GAP))
    lines += constant("budget--gaps", "The same for `skip-chars-forward'.", elisp_string("".join(
        chr(first) + ("-" + chr(last) if last > first else "") for first, last in gap.ranges)))
    lines += constant("budget--faces", "The face of each class.", "'(" + " ".join(
        f"({kind} . budget-{kind})" for kind in language.CLASSES) + ")")
    lines += constant("budget--text-line", "A word whose deeper lines below are text.", words("goal", "note", "task"))
    lines += constant("budget--statement", "A word that begins a statement.", words(*language.group("statement")))
    lines += constant(
        "budget--opener", "A word whose line always has a block.",
        words("income", "basic", "projects", "project", "performance", "economic"))
    lines += constant("budget--fact", "A code at the beginning of a line.", elisp_string(f"{language.digits.emit(elisp)}{END}"))
    table = " ".join(
        f"({elisp_string(language.BY_ID[id].zh)} {heading(id)} 1)"
        for id in ["unit", "project", "task", "letConstant", "account"])
    lines += constant("budget--imenu", "What `imenu' lists.", f"'({table})")
    lines += constant("budget--outline", "What begins a heading.", elisp_string(
        f"{language.spelled(*language.group('statement')).emit(elisp)}{END}"))
    lines += ["(defconst budget--lines", "  '("]
    # Longer words first do not matter: each ends its word.
    texts = [
        language.Rule(language.GOAL, "keyword", "text"), language.Rule(language.NOTE, "keyword", "table"),
        language.Rule(language.TASK, "keyword", "task")]
    lines += [f"    {entry(rule, False)}" for rule in texts + language.LINES]
    lines += ["    )", '  "What the first word of a line is, and the state behind it.")', ""]
    lines += ["(defconst budget--states", "  '("]
    lines += ["    ;; The number of a table, behind 说明.", f"    (table {entry(language.Rule(some(word_character), 'name', 'text'), True)})"]
    for key, state in language.STATES.items():
        lines.append(f"    ;; {state.about}")
        lines.append(f"    ({key}")
        lines += [f"     {entry(rule, True)}" for rule in state.rules]
        lines.append("     )")
    lines += ["    )", '  "What may stand next: pattern, class, state behind it, whether it begins a word.")']
    return "\n".join(lines)


def files():
    path = language.FOLDER / "emacs/budget-mode.el"
    return {"emacs/budget-mode.el": language.fill(path.read_text(encoding="utf-8"), section())}

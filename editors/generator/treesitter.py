"""The keywords of tree-sitter's scanner, and its queries where Neovim looks for them."""
import language

# The roles a keyword plays besides beginning a line.
ROLES = ["SOURCE", "TAG", "FROM", "SIDE", "FILTER", "UNIT_KIND", "INDICATOR_KIND", "QUALITATIVE", "WEIGHT", "DIRECTION"]
LINES = {
    "budget": "BUDGET", "department": "DEPARTMENT", "unit": "UNIT", "amounts": "AMOUNTS", "layout": "LAYOUT",
    "date": "DATE_WORD", "include": "INCLUDE", "classification": "CLASSIFICATION", "letConstant": "LET", "account": "ACCOUNT",
    "income": "INCOME", "basic": "BASIC", "projects": "PROJECTS", "project": "PROJECT", "runningCosts": "RUNNING_COSTS",
    "performance": "PERFORMANCE", "assert": "ASSERT", "note": "NOTE", "economic": "ECONOMIC", "goal": "GOAL", "task": "TASK", "indicator": "INDICATOR",
}
assert set(LINES) == language.statements


def roles(keyword):
    found = []
    of_group = {"source": "SOURCE", "tag": "TAG", "unitKind": "UNIT_KIND", "indicatorKind": "INDICATOR_KIND"}
    alone = {
        "from": "FROM", "income": "SIDE", "spend": "SIDE", "basic": "FILTER", "projects": "FILTER", "current": "FILTER",
        "qualitative": "QUALITATIVE", "weight": "WEIGHT", "positive": "DIRECTION", "negative": "DIRECTION"}
    if keyword.id in alone:
        found.append(alone[keyword.id])
    elif keyword.group in of_group:
        found.append(of_group[keyword.group])
    return " | ".join(f"ROLE_{role}" for role in found) or "0"


def files():
    longest = max(len(word) for keyword in language.KEYWORDS for word in (keyword.zh, keyword.en))
    lines = ["// Written by editors/generate from editors/keywords.tsv.", "", "enum Role {"]
    lines += [f"  ROLE_{role} = 1 << {index}," for index, role in enumerate(ROLES)]
    lines += ["};", "", "typedef struct {", "  // The token of the line that it begins; 0 of none.", "  uint8_t line;",
              "  uint32_t roles;", "  uint8_t length;", f"  int32_t text[{longest}];", "} Keyword;", "",
              "static const Keyword keywords[] = {"]
    for keyword in language.KEYWORDS:
        if keyword.group == "reserved":
            continue
        for word in (keyword.zh, keyword.en):
            text = ", ".join(f"0x{ord(c):X}" for c in word)
            lines.append(f"  // {word}")
            lines.append(f"  {{{LINES.get(keyword.id, 0)}, {roles(keyword)}, {len(word)}, {{{text}}}}},")
    lines += ["};", ""]
    # Neovim looks for the queries beside its other files.
    queries = {
        f"vim/queries/budget/{path.name}": path.read_text(encoding="utf-8")
        for path in sorted((language.FOLDER / "tree-sitter-budget/queries").glob("*.scm"))}
    return {"tree-sitter-budget/src/keywords.h": "\n".join(lines), **queries}

"""What VS Code has besides the grammar: the snippets, and the indentation of its language configuration."""
import json

import language
from patterns import Python

SNIPPETS = [
    ("budget", "A whole budget", [
        "{budget} ${{1:2025}}", "{department} ${{2:321}} ${{3:某某局}}", "{amounts} 万元", "{layout} ${{4:四川}}", "",
        "{unit} ${{5:321001}} ${{3}}本级 {administrative}", "", "{income}", "  {general}  ${{6:0.00}}", "", "{basic}",
        "  ${{7:2080101}} ${{8:行政运行}}", "    ${{9:30101}} ${{10:基本工资}}  ${{11:0.00}}", "$0"]),
    ("unit", "A unit", ["{unit} ${{1:321001}} ${{2:某某局本级}} ${{3|{administrative},{civilService},{institution}|}}", "$0"]),
    ("project", "A project with its goal and indicators", [
        "{project} ${{1:名称}}", "  ${{2:2080104}} ${{3:综合业务管理}}  ${{4:0.00}}", "  {goal} ${{5:完成的工作，达到的效果}}",
        "  {indicator} {quantity} ${{6:名称}} ≥ ${{7:1}} ${{8:件}} {weight} 50 {positive}",
        "  {indicator} {socialBenefit} ${{9:名称}} ≥ ${{10:90}} % {weight} 30 {positive}",
        "  {indicator} {clientSatisfaction} ${{11:满意度}} ≥ ${{12:90}} % {weight} 10", "$0"]),
    ("indicator", "An indicator", [
        "{indicator} ${{1|KINDS|}} ${{2:名称}} ${{3|≥,≤,=,>,<|}} ${{4:90}} ${{5:%}} {weight} ${{6:20}} ${{7|{positive},{negative}|}}$0"]),
    ("performance", "The goals of the whole department", [
        "{performance}", "  {goal} ${{1:目标}}", "  {task} ${{2:任务}}", "    ${{3:说明}}",
        "  {indicator} {quantity} ${{4:名称}} ≥ ${{5:1}} ${{6:项}} {weight} 50 {positive}", "$0"]),
    ("letConstant", "A named quantity", ["{letConstant} ${{1:在职人数}} = ${{2:86人}}$0"]),
    ("assert", "An assertion", ["{assert} {spend} ${{1:208}} = ${{2:0.00}}$0"]),
    ("income", "Income", ["{income}", "  ${{1|SOURCES|}}  ${{2:0.00}}$0"]),
]


def snippets():
    table = {}
    for tongue in ["zh", "en"]:
        words = {keyword.id: getattr(keyword, tongue) for keyword in language.KEYWORDS}
        kinds = ",".join(words[id] for id in language.group("indicatorKind"))
        sources = ",".join(words[id] for id in language.group("source"))
        for id, about, lines in SNIPPETS:
            body = [line.format(**words).replace("KINDS", kinds).replace("SOURCES", sources) for line in lines]
            table[f"{about} ({words[id]})"] = {
                "prefix": words[id], "body": body, "description": getattr(language.BY_ID[id], f"help_{tongue}")}
    return json.dumps(table, ensure_ascii=False, indent=2) + "\n"


def configuration():
    # JavaScript knows the same escapes as Python here.
    python = Python()

    def line(*ids):
        gap = "[ \\t\\u00a0\\u3000]"
        return f"^{gap}*{language.spelled(*ids).emit(python)}(?:{gap}.*)?$"

    opener = line("income", "basic", "projects", "project", "performance", "economic")
    indent = {"increaseIndentPattern": opener, "decreaseIndentPattern": line(*language.group("statement"))}
    enter = [{"beforeText": opener, "action": {"indent": "indent"}}]
    path = language.FOLDER / "vscode/language-configuration.json"
    text = path.read_text(encoding="utf-8")
    if "GENERATED" not in text:
        value = json.loads(text)
    else:
        value = json.loads(text.replace("GENERATED_INDENT", "{}").replace("GENERATED_ENTER", "[]"))
    value["indentationRules"], value["onEnterRules"] = indent, enter
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def files():
    return {"vscode/snippets/budget.json": snippets(), "vscode/language-configuration.json": configuration()}

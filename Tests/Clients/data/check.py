"""Compares all cells of all tables in all formats, and holds the data against its schemas and its sums."""
import csv, html.parser, json, os, pathlib, re, subprocess, sys
from decimal import ROUND_HALF_UP, Decimal

import duckdb, frictionless, jsonschema

out = pathlib.Path(sys.argv[1])
program = os.environ["BUDGETC"]
failures = []


def hold(condition, *words):
    if not condition:
        failures.append(" ".join(str(word) for word in words))


def run(*words):
    return subprocess.run([program, *map(str, words)], check=True, capture_output=True).stdout.decode()


def plain(text):
    """A cell's text as one line, and without the apostrophe of a formula."""
    text = re.sub(r"\s+", "", text)
    return text[1:] if re.match(r"'+[=+\-@＝＋－＠]", text) else text


def grid(rows, columns):
    """Rows of (text, columns, rows) as a rectangle, a merged cell's text in its first place."""
    covered, lines = [0] * columns, []
    for cells in rows:
        line, column = [""] * columns, 0
        for text, width, height in cells:
            while column < columns and covered[column]:
                column += 1
            if column >= columns:
                break
            line[column] = text
            for index in range(column, min(column + width, columns)):
                covered[index] = height
            column += width
        covered = [max(count - 1, 0) for count in covered]
        lines.append([plain(text) for text in line])
    return lines


def cells(row):
    return [(cell["text"], cell.get("columns", 1), cell.get("rows", 1)) for cell in row]


class Page(html.parser.HTMLParser):
    """The tables of a page: for each, its rows of (text, columns, rows)."""

    def __init__(self):
        super().__init__()
        self.tables, self.cell = [], None

    def handle_starttag(self, tag, attributes):
        spans = dict(attributes)
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables:
            self.cell = ["", int(spans.get("colspan") or 1), int(spans.get("rowspan") or 1)]

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell:
            self.tables[-1][-1].append(tuple(self.cell))
            self.cell = None

    def handle_data(self, data):
        if self.cell:
            self.cell[0] += data


def markdown(text):
    """The tables of a Markdown file: for each, its rows of texts without the row of alignments."""
    tables, last = [], ""
    for line in text.split("\n"):
        if line.startswith("|"):
            if not last.startswith("|"):
                tables.append([])
            fields = re.split(r"(?<!\\)\|", line)[1:-1]
            tables[-1].append([html.unescape(re.sub(r"\\(.)", r"\1", field.replace("<br>", ""))) for field in fields])
        last = line
    return [[[plain(field) for field in row] for row in table[:1] + table[2:]] for table in tables]


def tables(name, folder, document):
    """Every table of one example, in CSV, TSV, Markdown and HTML, against JSON."""
    page = Page()
    page.feed((folder / f"{name}.html").read_text())
    texts = markdown((folder / f"{name}.md").read_text())
    hold(len(texts) == len(document["tables"]), folder, "tables in Markdown")
    page_grids = [grid(rows, max(sum(cell[1] for cell in rows[0]), 1)) for rows in page.tables if rows and rows[0]]
    for index, table in enumerate(document["tables"]):
        width = len(table["columns"])
        head = grid([cells(row) for row in table["header"]], width)
        body = grid([cells(row["cells"]) for row in table["rows"]], width)
        name_of_file = f"{table['number']} {table['title']}"
        for ending, delimiter in (("csv", ","), ("tsv", "\t")):
            files = [path for path in (folder / f"{name}-{ending}").iterdir() if path.name.startswith(table["number"] + " ")]
            hold(len(files) == 1, folder, name_of_file, ending)
            quoting = csv.QUOTE_MINIMAL if ending == "csv" else csv.QUOTE_NONE
            rows = list(csv.reader(open(files[0], newline="", encoding="utf-8"), delimiter=delimiter, quoting=quoting))
            hold([[plain(text) for text in row] for row in rows] == head + body, folder, name_of_file, ending)
        heads = [plain("".join(column["head"])) for column in table["columns"]]
        hold(texts[index] == [heads] + body, folder, name_of_file, "md")
        hold(head + body in page_grids, folder, name_of_file, "html")


def data(name, folder, document, schemas):
    """The JSON and the data package of one example."""
    for error in schemas["json"].iter_errors(document):
        hold(False, folder, "json", list(error.absolute_path), error.message[:200])
    lines = [json.loads(line) for line in (folder / f"{name}.jsonl").read_text().splitlines()]
    for line in lines:
        for error in schemas["jsonl"].iter_errors(line):
            hold(False, folder, "jsonl", error.message[:200])
    package = folder / f"{name}-datapackage"
    report = frictionless.Package(str(package / "datapackage.json")).validate()
    hold(report.valid, folder, "frictionless", report.flatten(["rowNumber", "fieldName", "type", "note"])[:3])
    facts = f"read_csv('{package}/facts.csv', types = {{'value': 'DECIMAL(18,2)'}})"
    for direction, expected in (("revenue", document["incomes"]), ("expenditure", document["facts"])):
        total = sum((Decimal(fact["amount"]) for fact in expected if fact.get("margin") != "economic"), Decimal(0))
        found = duckdb.sql(f"select sum(value) from {facts} where direction = '{direction}'").fetchall()[0][0]
        hold((found or Decimal(0)) == total, folder, direction, found, total)
    money = document["incomes"] + document["facts"]
    hold([line["amount"] for line in lines] == [fact["amount"] for fact in money], folder, "amounts of the lines")


GENERAL, FUND, STATE = (f"fund_code = '{name}'" for name in ("general", "government-fund", "state-capital"))
BASIC, PROJECT = (f"expenditure_type_code = '{name}'" for name in ("basic", "project"))
CURRENT, CARRIED = "not carry_over", "carry_over"
KINDS = {"合计": "true", "基本支出": BASIC, "项目支出": PROJECT}
OPERATIONS = "source_code in ('fiscal-account', 'operations')"

# The tables of expenditure by function: what counts in them at all, and in each column.
LEDGERS = {
    "四川": {
        "表1-2": ("true", KINDS),
        "表3": (GENERAL, {"合 计": "true", "当年财政拨款安排": CURRENT, "上年结转安排": CARRIED}),
        "表3-1": (f"{GENERAL} and {BASIC} and {CURRENT}", {"合计": "true"}),
        "表3-2": (f"{GENERAL} and {PROJECT}", {"金额": "true"}),
        "表4": (FUND, KINDS),
        "表5": (STATE, KINDS),
    },
    "上海": {
        "表2": ("true", {
            "合计": "true", "财政拨款收入": "fund_code <> 'other'", "事业收入": OPERATIONS,
            "事业单位经营收入": "source_code = 'business'",
        }),
        "表3": ("true", KINDS), "表5": (GENERAL, KINDS), "表6": (FUND, KINDS), "表7": (STATE, KINDS),
    },
}

# The lines of the table of income and expenditure (表1) that are sums of all.
BALANCE = {
    "收入总计": "direction = 'revenue'", "支出总计": "direction = 'expenditure'", "本年支出合计": "direction = 'expenditure'",
    "本年收入合计": f"direction = 'revenue' and {CURRENT}", "上年结转": f"direction = 'revenue' and {CARRIED}",
    "一般公共预算拨款收入": f"direction = 'revenue' and {CURRENT} and {GENERAL}",
    "政府性基金预算拨款收入": f"direction = 'revenue' and {CURRENT} and {FUND}",
    "国有资本经营预算拨款收入": f"direction = 'revenue' and {CURRENT} and {STATE}",
    "财政拨款收入": "direction = 'revenue' and fund_code <> 'other'",
}
UNITS = {"元": 1, "万元": 10_000, "亿元": 100_000_000}


class Facts:
    """The records of `facts.csv` as DuckDB reads them, asked for the money that a cell prints."""

    def __init__(self, file):
        codes = ["department_code", "unit_code", "function_class_code", "function_group_code", "function_code"]
        types = {"value": "DECIMAL(18,2)", "carry_over": "BOOLEAN", **{code: "VARCHAR" for code in codes}}
        duckdb.sql(f"create or replace table facts as from read_csv('{file}', types = {types})")
        self.compared = 0
        names = duckdb.sql("select distinct function_class from facts where function_class is not null").fetchall()
        self.classes = {name for name, in names}

    def hold(self, condition, cell, table, *where):
        total = duckdb.sql(f"select coalesce(sum(value), 0) from facts where {condition}").fetchall()[0][0]
        wanted = (total / UNITS[table["unit"]]).quantize(Decimal("0.01"), ROUND_HALF_UP)
        printed = Decimal(cell["text"].replace(",", "") or 0)
        hold(printed == wanted, *where, table["number"], cell["text"], "is not the sum of the facts,", wanted)
        self.compared += 1


def printed_sums(folder, package, document):
    """The sums of the facts against what the tables print: totals, and every row of a function."""
    facts = Facts(package / "facts.csv")
    before = 0
    for number, (scope, columns) in LEDGERS[document["layout"]].items():
        table = next(table for table in document["tables"] if table["number"] == number)
        heads = [column["head"][-1] if column["head"] else "" for column in table["columns"]]
        hold(set(columns) <= set(heads), folder, number, "has no column", set(columns) - set(heads))
        for row in table["rows"]:
            condition = f"direction = 'expenditure' and {scope}"
            # A merged label stands over several columns.
            cells, column = {}, 0
            for cell in row["cells"]:
                cells[heads[column]] = cell
                column += cell.get("columns", 1)
            code = "".join(cells[head]["text"] for head in ("类", "款", "项") if head in cells)
            unit = cells.get("单位代码", {}).get("text", "")
            if row["role"] != "total":
                # Rows of units and of economic accounts have no function.
                if len(code) not in (3, 5, 7) or "项" not in heads or number == "表3-2":
                    continue
                level = {3: "function_class_code", 5: "function_group_code", 7: "function_code"}[len(code)]
                condition += f" and {level} = '{code}'"
                if unit:
                    condition += f" and (unit_code = '{unit}' or department_code = '{unit}')"
            for head, narrowed in columns.items():
                if cells[head]["kind"] == "money":
                    facts.hold(f"{condition} and {narrowed}", cells[head], table, folder, code)
        hold(facts.compared > before, folder, number, "has nothing to compare")
        before = facts.compared
    balance = next(table for table in document["tables"] if table["number"] == "表1")
    for row in balance["rows"]:
        for label, cell in zip(row["cells"], row["cells"][1:]):
            name = re.sub(r"^([一二三四五六七八九十]+、|\d+\. ?)", "", label["text"])
            condition = BALANCE.get(name)
            if name in facts.classes:
                condition = f"direction = 'expenditure' and function_class = '{name}'"
            if label["kind"] == "text" and cell["kind"] == "money" and condition:
                facts.hold(condition, cell, balance, folder, name)
    hold(facts.compared >= before + 2, folder, "表1 has nothing to compare")
    return facts.compared


def main():
    compared = 0
    schemas = {name: jsonschema.Draft202012Validator(json.loads(run("schema", name))) for name in ("json", "jsonl")}
    examples = [
        path for path in sorted(pathlib.Path("examples").rglob("*.bud"))
        if re.search(r"^(预算|budget)\s", path.read_text(), re.M)
    ]
    hold(len(examples) > 3, "examples", len(examples))
    for number, example in enumerate(examples):
        folder = out / str(number)
        run("build", example, "--format", "html,md,csv,tsv,json,jsonl,datapackage", "-o", folder)
        document = json.loads((folder / f"{example.stem}.json").read_text())
        hold(document["tables"] and document["facts"], example, "is empty")
        tables(example.stem, folder, document)
        data(example.stem, folder, document, schemas)
        compared += printed_sums(folder, folder / f"{example.stem}-datapackage", document)
        province = out / "province" / str(number)
        province.parent.mkdir(exist_ok=True)
        run("build", example, "--format", "datapackage", "-o", province)
    block = re.search(r"```sql\n(.*?)```", pathlib.Path("README.md").read_text(), re.S)
    os.chdir(out)
    rows = duckdb.sql(block.group(1)).fetchall()
    hold(len(rows) > 5, "the README's line", rows[:3])
    hold(compared > 500, "only", compared, "printed sums were compared")
    print(len(examples), "examples,", compared, "printed sums")


main()
print("\n".join(failures))
sys.exit(1 if failures else 0)

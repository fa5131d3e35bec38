"""Compares all cells of all tables in all formats, and holds the data against its schemas and its sums."""
import csv, html.parser, json, os, pathlib, re, subprocess, sys
from decimal import Decimal

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


def main():
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
        province = out / "province" / str(number)
        province.parent.mkdir(exist_ok=True)
        run("build", example, "--format", "datapackage", "-o", province)
    block = re.search(r"```sql\n(.*?)```", pathlib.Path("README.md").read_text(), re.S)
    os.chdir(out)
    rows = duckdb.sql(block.group(1)).fetchall()
    hold(len(rows) > 5, "the README's line", rows[:3])
    print(len(examples), "examples")


main()
print("\n".join(failures))
sys.exit(1 if failures else 0)

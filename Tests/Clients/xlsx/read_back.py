"""Reads a workbook back with other people's readers and compares every cell with the tables as JSON.

    read_back.py BUDGET.json BUDGET.xlsx
"""
import json, sys, zipfile
from decimal import Decimal
from xml.etree import ElementTree

import openpyxl, python_calamine

SCALE = {"元": 1, "万元": 10_000, "亿元": 100_000_000}


def rows_of(table):
    """The rows of a table's sheet from above, each a list of (column, cell); a cell is text, or money with its text."""
    width = len(table["columns"])
    if table["number"] and table["numbering"] == "above-title":
        yield [(0, {"text": table["number"]})]
    yield [(0, {"text": table["title"]})]
    captions = table["captions"]
    for caption in captions:
        if caption["side"] == "center":
            yield [(0, caption)]
    left = [c for c in captions if c["side"] == "left"]
    right = [c for c in captions if c["side"] == "right"]
    for index in range(max(len(left), len(right))):
        yield [(0, c) for c in left[index:index + 1]] + [(width - 1, c) for c in right[index:index + 1]]
    for lines in (table["header"], [row["cells"] for row in table["rows"]]):
        covered = [0] * width
        for cells in lines:
            placed, column = [], 0
            for cell in cells:
                while covered[column] > 0:
                    column += 1
                placed.append((column, cell))
                for index in range(column, column + cell.get("columns", 1)):
                    covered[index] = cell.get("rows", 1)
                column += cell.get("columns", 1)
            covered = [max(rest - 1, 0) for rest in covered]
            yield placed
    for note in table["notes"]:
        for paragraph in note.split("\n"):
            yield [(0, {"text": paragraph})]


def sheet_of(table):
    """Every cell of the sheet that holds something, by row and column: (printed text, exact value or None)."""
    cells = {}
    for row, placed in enumerate(rows_of(table)):
        for column, cell in placed:
            value = None
            if cell.get("kind") == "money":
                value = Decimal(cell["value"]) / SCALE[table["unit"]]
            if cell["text"] or value is not None:
                cells[row, column] = (cell["text"], value)
    return cells


class Failures(list):
    def check(self, holds, what):
        if not holds:
            self.append(what)


def compare(name, table, seen, failures):
    """`seen` holds the values that a reader found, by row and column; blank ones are left out."""
    wanted = sheet_of(table)
    for place in sorted(set(wanted) | set(seen)):
        text, value = wanted.get(place, ("", None))
        found = seen.get(place)
        where = f"{name}: {table['number']} row {place[0] + 1} column {place[1] + 1}"
        if value is None:
            failures.check(type(found) is str and found == text, f"{where}: {found!r} for the text {text!r}")
        elif found is None:
            failures.check(value == 0 and text == "", f"{where}: nothing for {value}")
        else:
            failures.check(type(found) in (int, float) and float(found) == float(value), f"{where}: {found!r} for {value}")


def unescaped(text):
    """Readers leave `_x005F_`, which stands for a `_` that might be taken for an escape."""
    return text.replace("_x005F_", "_") if isinstance(text, str) else text


def with_openpyxl(tables, path, failures):
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = [sheet for sheet in book if sheet.title != "目录"]
    failures.check([len(sheets)] == [len(tables)], f"openpyxl: {len(sheets)} sheets for {len(tables)} tables")
    for table, sheet in zip(tables, sheets):
        name = (table["number"] + " " + table["title"]).strip()
        failures.check(sheet.title == name[:31], f"openpyxl: a sheet is called {sheet.title}")
        seen = {
            (cell.row - 1, cell.column - 1): unescaped(cell.value)
            for row in sheet for cell in row if cell.value is not None
        }
        compare("openpyxl", table, seen, failures)
        check_print(table, sheet, failures)
    check_contents(book, tables, failures)
    check_formulas(openpyxl.load_workbook(path), failures)


def check_print(table, sheet, failures):
    last = openpyxl.utils.get_column_letter(len(table["columns"]))
    height = sum(1 for _ in rows_of(table))
    above = height - len(table["rows"]) - sum(note.count("\n") + 1 for note in table["notes"])
    name = table["number"]
    area = sheet.print_area.split("!")[-1].replace("$", "")
    failures.check(area == f"A1:{last}{height}", f"{name}: the print area is {area}")
    failures.check(sheet.page_setup.paperSize == 9, f"{name}: the paper is no A4")
    failures.check(sheet.sheet_properties.pageSetUpPr.fitToPage, f"{name}: not fit to the page")
    if table["header"]:
        failures.check(sheet.print_title_rows == f"$1:${above}", f"{name}: repeats {sheet.print_title_rows}")
        frozen = openpyxl.utils.cell.coordinate_from_string(sheet.freeze_panes)[1]
        failures.check(frozen == above + 1, f"{name}: frozen above row {frozen}")
    merged = {str(area) for area in sheet.merged_cells.ranges}
    first = height - len(table["rows"]) - sum(note.count("\n") + 1 for note in table["notes"]) - len(table["header"])
    for row, placed in enumerate(rows_of(table)):
        for column, cell in placed if row >= first else []:
            columns, rows = cell.get("columns", 1), cell.get("rows", 1)
            if columns * rows > 1:
                area = f"{openpyxl.utils.get_column_letter(column + 1)}{row + 1}:" \
                    f"{openpyxl.utils.get_column_letter(column + columns)}{row + rows}"
                failures.check(area in merged, f"{name}: {area} is not merged")


def check_contents(book, tables, failures):
    if len(tables) < 2:
        return failures.check("目录" not in book.sheetnames, "contents of one table")
    contents = book["目录"]
    links = [cell.hyperlink.location for row in contents for cell in row if cell.hyperlink]
    for sheet in book.sheetnames[1:]:
        target = "'" + sheet.replace("'", "''") + "'!A1"
        failures.check(links.count(target) == 2, f"the contents do not lead to {sheet}")
    texts = [cell.value for row in contents for cell in row]
    failures.check(all(table["title"] in texts for table in tables), "a title is missing in the contents")


def check_formulas(book, failures):
    """Formulas are sums of cells of their sheet, and nothing else is a formula."""
    for sheet in book:
        for cell in (cell for row in sheet for cell in row):
            if cell.data_type == "f":
                plain = cell.value
                for word in ("ROUND", "SUM"):
                    plain = plain.replace(word, "")
                failures.check(
                    plain.startswith("=") and not plain.strip("=(),:+0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                    f"{sheet.title} {cell.coordinate}: {cell.value}")


def with_calamine(tables, path, failures):
    book = python_calamine.CalamineWorkbook.from_path(path)
    names = [name for name in book.sheet_names if name != "目录"]
    for table, name in zip(tables, names):
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        seen = {
            (row, column): unescaped(value)
            for row, line in enumerate(rows) for column, value in enumerate(line) if value != ""
        }
        compare("calamine", table, seen, failures)


def with_zipfile(path, failures):
    with zipfile.ZipFile(path) as archive:
        failures.check(archive.testzip() is None, "zipfile: a check sum is wrong")
        for info in archive.infolist():
            failures.check(info.date_time == (1980, 1, 1, 0, 0, 0), f"{info.filename} is of {info.date_time}")
            ElementTree.fromstring(archive.read(info))


def main(json_path, path):
    with open(json_path, encoding="utf-8") as file:
        tables = json.load(file)["tables"]
    failures = Failures()
    with_zipfile(path, failures)
    with_openpyxl(tables, path, failures)
    with_calamine(tables, path, failures)
    for failure in failures[:20]:
        print(f"{path}: {failure}")
    cells = sum(len(sheet_of(table)) for table in tables)
    print(f"{path}: {len(tables)} tables, {cells} cells, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Compares what spreadsheet programs make of workbooks after a hard recalculation with the tables as JSON.

    recalculated.py FOLDER

FOLDER holds `NAME.json`, `NAME.xlsx`, and of each: `shown/NAME-SHEET.csv`, LibreOffice's cells as it displays them after it
calculated everything anew; `again/NAME.xlsx`, the workbook as LibreOffice saves it then; `gnumeric/NAME.xlsx`, the same by
Gnumeric; `changed/NAME.json` where a figure was changed, with `changed/again/NAME.xlsx`.
"""
import csv, json, pathlib, sys
from decimal import Decimal

import openpyxl

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "xlsx"))
from read_back import Failures, SCALE, sheet_of, unescaped


def figures(path):
    """The numbers and texts of every sheet, by row and column, in the order of the sheets."""
    book = openpyxl.load_workbook(path, data_only=True)
    return [
        {(c.row - 1, c.column - 1): unescaped(c.value) for row in sheet for c in row if c.value is not None}
        for sheet in book if sheet.title != "目录"
    ]


def check_shown(tables, folder, name, failures):
    for table in tables:
        title = (table["number"] + " " + table["title"]).strip()[:31]
        with open(folder / "shown" / f"{name}-{title}.csv", encoding="utf-8", newline="") as file:
            lines = list(csv.reader(file))
        seen = {(r, c): text for r, line in enumerate(lines) for c, text in enumerate(line) if text}
        wanted = {place: text for place, (text, _) in sheet_of(table).items() if text}
        # Behind a figure stands the room of a space.
        for place, (_, value) in sheet_of(table).items():
            if value is not None and place in seen:
                seen[place] = seen[place].removesuffix(" ")
        for place in sorted(set(seen) | set(wanted)):
            found, text = seen.get(place), wanted.get(place)
            failures.check(
                found == text, f"{name} {title} row {place[0] + 1} column {place[1] + 1}: shown {found!r} for {text!r}")


def check_values(tables, found, what, failures):
    """After recalculation each figure is still the very number that was written."""
    failures.check(len(found) == len(tables), f"{what}: {len(found)} sheets for {len(tables)} tables")
    for table, seen in zip(tables, found):
        for place, (text, value) in sheet_of(table).items():
            got = seen.get(place)
            where = f"{what} {table['number']} row {place[0] + 1} column {place[1] + 1}"
            if value is None:
                failures.check(str(got) == text, f"{where}: {got!r} for {text!r}")
            else:
                failures.check(float(got or 0) == float(value), f"{where}: {got!r} for {value}")


def check_changed(folder, name, failures):
    """A figure that somebody changes is added up anew: the formulas are alive."""
    changed = json.loads((folder / "changed" / f"{name}.json").read_text(encoding="utf-8"))
    sheets = openpyxl.load_workbook(folder / "changed" / "again" / f"{name}.xlsx", data_only=True)
    for sheet, cell, value in changed["expected"]:
        got = sheets[sheet][cell].value
        failures.check(got == value, f"{name} {sheet} {cell}: {got!r} for {value!r} after a change")
    return len(changed["expected"])


def main(folder):
    folder = pathlib.Path(folder)
    failures = Failures()
    for path in sorted(folder.glob("*.json")):
        tables = json.loads(path.read_text(encoding="utf-8"))["tables"]
        check_shown(tables, folder, path.stem, failures)
        check_values(tables, figures(folder / "again" / f"{path.stem}.xlsx"), f"LibreOffice {path.stem}", failures)
        check_values(tables, figures(folder / "gnumeric" / f"{path.stem}.xlsx"), f"Gnumeric {path.stem}", failures)
        follow = check_changed(folder, path.stem, failures)
        print(f"{path.stem}: {len(tables)} tables, {follow} totals follow a change")
    for failure in failures[:30]:
        print(failure)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

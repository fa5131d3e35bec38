"""Adds 1.25 to the figures that are written as such and that formulas add up, and says what totals must become of it.

    change.py IN.xlsx OUT.xlsx OUT.json

The formulas are followed here by a few lines of our own, in exact decimals.
"""
import json, re, sys
from decimal import Decimal

import openpyxl
from openpyxl.utils import range_boundaries, get_column_letter


def parts(formula):
    for word in re.findall(r"[A-Z]+[0-9]+(?::[A-Z]+[0-9]+)?", formula):
        left, top, right, bottom = range_boundaries(word)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                yield get_column_letter(column) + str(row)


def value(sheet, cell, known):
    """What a cell comes to: a number, or the sum that its formula names."""
    if cell not in known:
        content = sheet[cell].value
        if isinstance(content, str) and content.startswith("="):
            known[cell] = sum((value(sheet, part, known) for part in parts(content)), Decimal())
        else:
            known[cell] = Decimal(repr(content)) if isinstance(content, (int, float)) else Decimal()
    return known[cell]


def main(source, target, expected_path):
    book = openpyxl.load_workbook(source)
    expected = []
    for sheet in book:
        formulas = [c for row in sheet for c in row if c.data_type == "f"]
        used = {part for c in formulas for part in parts(c.value)}
        numbers = [c for row in sheet for c in row if c.data_type == "n" and c.value is not None and c.coordinate in used]
        for cell in numbers[::3]:
            cell.value = float(Decimal(repr(cell.value)) + Decimal("1.25"))
        known = {}
        if numbers:
            expected += [[sheet.title, c.coordinate, float(value(sheet, c.coordinate, known))] for c in formulas]
    book.save(target)
    with open(expected_path, "w", encoding="utf-8") as file:
        json.dump({"expected": expected}, file)


main(*sys.argv[1:])

"""The rows of tables: of CSV by Python's own reader, of XML and of what LibreOffice made by paths in a folder."""

import csv
import io
import json
import sys

import openpyxl

given = json.load(sys.stdin)
rows = list(csv.reader(io.StringIO(given["csv"].lstrip("\ufeff"), newline="")))
book = openpyxl.load_workbook(given["xlsx"]).worksheets[0]
cells = [[cell for cell in row] for row in book.iter_rows()]
json.dump(
    {
        "csv": rows,
        "xlsx": [["" if cell.value is None else str(cell.value) for cell in row] for row in cells],
        "formulas": sum(cell.data_type == "f" for row in cells for cell in row),
    },
    sys.stdout,
)

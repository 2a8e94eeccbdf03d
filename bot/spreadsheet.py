"""The tables of a period as an .xlsx that LibreOffice and Excel open alike; no word of anybody becomes a formula."""

from __future__ import annotations

import io
from typing import Any

WIDEST = 60  # characters of a column
SHEET_NAME = 31  # characters of a sheet's name (Excel)


def write(report: dict[str, Any]) -> bytes:
    """One sheet for each table, its columns as wide as what is in them."""
    import xlsxwriter  # here: asked for twice a year, and a start would wait for it

    out = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, plain) as book:
        book.set_properties({"title": report["title"], "author": report["subtitle"]})
        head = book.add_format({"bold": True, "bottom": 1})
        big = book.add_format({"bold": True, "font_size": 14})
        for table in report["tables"]:
            _sheet(book.add_worksheet(table["title"][:SHEET_NAME]), table, report, head, big)
    return out.getvalue()


def _sheet(sheet: Any, table: dict[str, Any], report: dict[str, Any], head: Any, big: Any) -> None:
    sheet.write_string(0, 0, f"{report['title']} : {table['title']}", big)
    sheet.write_row(2, 0, table["columns"], head)
    for place, row in enumerate(table["rows"], start=3):
        for column, cell in enumerate(row):
            _write(sheet, place, column, report["few"] if cell is None else cell)
    for column, name in enumerate(table["columns"]):
        longest = max([len(name), *(len(str(row[column])) for row in table["rows"])])
        sheet.set_column(column, column, min(longest, WIDEST) + 2)
    sheet.freeze_panes(3, 0)
    if table["rows"]:
        sheet.autofilter(2, 0, 2 + len(table["rows"]), len(table["columns"]) - 1)
    sheet.set_footer(f"&L{report['subtitle']}&R&P / &N")


def _write(sheet: Any, row: int, column: int, cell: str | int) -> None:
    if isinstance(cell, int):
        sheet.write_number(row, column, cell)
    else:
        sheet.write_string(row, column, cell)

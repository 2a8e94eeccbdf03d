"""The report of a period as one page to print: HTML that stands alone, with bars drawn by the page itself."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from conversations.facts import Settings
from conversations.figures import Figures
from conversations.report import Table, in_all, shown
from conversations.words import report as words

STYLE = (
    "@page{size:A4;margin:14mm}body{font:11pt/1.35 sans-serif;color:#111;max-width:182mm;margin:6mm auto}"
    "h1{font-size:17pt;margin:0}h2{font-size:12.5pt;margin:7mm 0 1.5mm}p{margin:1mm 0}"
    ".big{font-size:15pt;font-weight:bold;color:#14532d}section{break-inside:avoid}"
    "table{border-collapse:collapse;width:100%}td{padding:.6mm 2mm .6mm 0;vertical-align:middle}"
    "td:first-child{width:44%}td:nth-child(2){width:16%;text-align:right}"
    "i{display:block;height:3.6mm;background:#2f7d4f;-webkit-print-color-adjust:exact;print-color-adjust:exact}"
    ".note{color:#555;font-size:9.5pt;margin-top:8mm}"
)


def page(figures: Figures, found: Sequence[Table], settings: Settings) -> str:
    title = escape(words.title(figures.period))
    note = escape(words.FOOTNOTE).replace("\n", "<br>")
    return "".join(
        (
            '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{title}</title><style>{STYLE}</style></head><body>",
            f"<h1>{title}</h1><p>{escape(words.subtitle(settings))}</p>",
            f'<p class="big">{words.IDEAS_IN_ALL} : {shown(in_all(figures, is_shared=True))}</p>',
            *(_section(table) for table in found),
            f'<p class="note">{note}</p></body></html>',
        )
    )


def _section(table: Table) -> str:
    most = max((cell for row in table.rows for cell in row[1:] if isinstance(cell, int)), default=0)
    rows = "".join(_row(str(label), number, most) for label, number in table.rows)
    body = f"<table>{rows}</table>" if rows else f"<p>{words.NOTHING}</p>"
    return f"<section><h2>{escape(table.title)}</h2>{body}</section>"


def _row(label: str, number: object, most: int) -> str:
    share = round(100 * number / most) if isinstance(number, int) and most else 0
    bar = f'<i style="width:{share}%"></i>' if share else ""
    value = shown(number if isinstance(number, int | str) else None)
    return f"<tr><td>{escape(label)}</td><td>{value}</td><td>{bar}</td></tr>"

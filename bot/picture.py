"""The picture of a period, drawn by a process of its own: `python -m bot.picture < report.json > picture.png`.

matplotlib takes a second to start and some hundred megabytes, and is not there for everybody (extra `report`): the bot
itself never imports it.
"""

from __future__ import annotations

import io
import json
import sys
import textwrap
from importlib.util import find_spec
from typing import Any

INK, BAR, GRAY, PAPER = "#1b1b1b", "#2f7d4f", "#9a9a9a", "#ffffff"
MOST_ROWS = 12  # of one panel; the rest is in the tables
LABEL = 32  # characters of a line of a label
HIDDEN = 2.5  # how long the bar of a hidden number is: the middle of what it may be


def is_there() -> bool:
    """Whether pictures can be drawn here."""
    return find_spec("matplotlib") is not None


def draw(report: dict[str, Any]) -> bytes:
    """A PNG of 1600 pixels' width, fit for a page."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    mpl.rcParams.update({"font.size": 10, "text.color": INK, "axes.labelcolor": INK, "hatch.linewidth": 0.8})
    drawn = [table for table in report["tables"] if any(row[1] != 0 for row in table["rows"])]
    heights = [1 + 0.62 * min(len(table["rows"]), MOST_ROWS) for table in drawn]
    left, right = _columns(heights)
    tallest = max(sum(heights[i] for i in left), sum(heights[i] for i in right), 4)
    figure = plt.figure(figsize=(10, 1.9 + 0.42 * tallest), dpi=160, facecolor=PAPER)
    top = 1 - 1.15 / figure.get_figheight()
    for column, x in ((left, 0.205), (right, 0.705)):
        y = top
        for i in column:
            height = 0.42 * heights[i] / figure.get_figheight()
            share = 0.42 * (heights[i] - 1) / figure.get_figheight()
            _panel(figure.add_axes((x, y - height + 0.004, 0.235, share)), drawn[i], report["few"])
            y -= height
    _words(figure, report)
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=PAPER)
    plt.close(figure)
    return out.getvalue()


def _columns(heights: list[float]) -> tuple[list[int], list[int]]:
    """Two columns about as long, in the order of the tables."""
    half, so_far, left = sum(heights) / 2, 0.0, []
    for i, height in enumerate(heights):
        if so_far + height / 2 > half:
            break
        left.append(i)
        so_far += height
    return left, list(range(len(left), len(heights)))


def _panel(axes: Any, table: dict[str, Any], few: str) -> None:
    rows = table["rows"][:MOST_ROWS]
    numbers = [row[1] for row in rows]
    lengths = [number if isinstance(number, int) else HIDDEN for number in numbers]
    bars = axes.barh(range(len(rows)), lengths, height=0.62, color=BAR)
    for bar, number in zip(bars, numbers, strict=True):
        if not isinstance(number, int):
            bar.set(facecolor="#e6e6e6", edgecolor=GRAY, hatch="////", linewidth=0)
    most = max([*lengths, 1])
    for place, (number, length) in enumerate(zip(numbers, lengths, strict=True)):
        text = few if number is None else str(number)
        axes.text(
            length + most * 0.03,
            place,
            text,
            va="center",
            fontsize=9,
            color=INK if isinstance(number, int) and number else GRAY,
        )
    axes.set_yticks(range(len(rows)), [textwrap.shorten(str(row[0]), LABEL, placeholder="…") for row in rows])
    axes.set(xlim=(0, most * 1.32), xticks=[])
    axes.invert_yaxis()
    axes.tick_params(length=0)
    axes.set_title(table["title"], loc="left", x=-0.745, fontsize=11.5, fontweight="bold", color=INK, pad=7)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.spines["left"].set_color("#cccccc")


def _words(figure: Any, report: dict[str, Any]) -> None:
    inch = 1 / figure.get_figheight()
    figure.text(0.03, 1 - 0.42 * inch, report["title"], fontsize=16, fontweight="bold")
    figure.text(0.03, 1 - 0.72 * inch, report["subtitle"], fontsize=11, color="#555555")
    figure.text(0.97, 1 - 0.72 * inch, report["total"], fontsize=14, fontweight="bold", color=BAR, ha="right")
    figure.text(0.03, 0.18 * inch, report["footnote"].replace("\n", "  "), fontsize=8.5, color="#666666")


if __name__ == "__main__":
    sys.stdout.buffer.write(draw(json.load(sys.stdin)))

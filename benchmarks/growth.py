"""The picture of a territory that grows: what stays flat, what does not, and where each goal is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from territory import Row

INK, LINE, GOAL = "#1b1b1b", "#2f7d4f", "#9a9a9a"
PANELS: tuple[tuple[str, Callable[[Row], float], float], ...] = (
    ("start to first answer, s", lambda row: row.start, 1.5),
    ("memory, MB", lambda row: row.memory, 150),
    ("a turn, ms", lambda row: row.turn, 0),
    ("a search by words, ms", lambda row: row.search, 200),
    ("four years in numbers (/bilan), ms", lambda row: row.report, 2000),
    ("database, MB", lambda row: row.size, 0),
)


def draw(rows: Sequence[Row], file: Path) -> None:
    """One panel for each figure, over the number of residents; the goal as a dashed line, if there is one (not 0)."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    mpl.rcParams.update({"font.size": 9, "svg.fonttype": "none", "svg.hashsalt": "growth", "text.color": INK})
    figure, places = plt.subplots(2, 3, figsize=(10, 5.4), layout="constrained")
    for place, (title, value, goal) in zip(places.flat, PANELS, strict=True):
        place.plot([row.residents for row in rows], [value(row) for row in rows], color=LINE, marker="o", markersize=4)
        if goal:
            place.axhline(goal, color=GOAL, linestyle="--", linewidth=1)
            place.annotate("goal", (rows[0].residents, goal), xytext=(0, -11), textcoords="offset points", color=GOAL)
        highest = max(goal, *(value(row) for row in rows))
        place.set(xscale="log", title=title, ylim=(0, 1.1 * highest))
        place.set_xticks([row.residents for row in rows], [f"{row.residents // 1000}k" for row in rows], minor=False)
        place.minorticks_off()
        place.spines[["top", "right"]].set_visible(False)
    figure.supxlabel("residents (one idea for five of them)")
    figure.savefig(file, format="svg", metadata={"Date": None})
    plt.close(figure)

"""Learns from messages what their words mean, and writes conversations/hearing/weights.py.

    pip install -e ".[learn]"
    python tests/understanding/learn.py        after adding messages to messages.tsv or danger.tsv

A linear classifier for each meaning (scikit-learn's LinearSVC) over words and scraps of words, weighted by how rare
they are. Danger is learned from danger.tsv beside all the other messages: it is asked about besides any meaning.
"""

from __future__ import annotations

import base64
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from math import hypot, log
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests"))

from understanding.examples import DANGER, NONE, Example, dangers, source, wishes  # noqa: E402  the repository

from conversations.hearing.features import KINDS  # noqa: E402  need not be
from conversations.hearing.likely import NEITHER, RARITY  # noqa: E402  installed

FILE = ROOT / "conversations" / "hearing" / "weights.py"
MET = 3  # messages a feature must be in
FITTED = 0.3  # how closely the messages are followed (LinearSVC's C): tried on messages of others
WIDE = 116  # signs in a line of the file
HEAD = '''"""How much each word and scrap of a word speaks for each meaning. Data only.

Made by tests/understanding/learn.py; not to be changed by hand.
"""

SOURCE = "{source}"  # of the messages it was learned from
STEP = {step!r}
MEANINGS = {{
{biases}
}}
PACKED = """
{packed}
""".replace("\\n", "")
'''


class Space:
    """Messages as points: a dimension for each feature met often enough; each kind of features has length one."""

    def __init__(self, texts: Sequence[str]) -> None:
        met = Counter(feature for text in texts for kind in KINDS for feature in kind(text))
        self.features = sorted(feature for feature, often in met.items() if often >= MET)
        self.row = {feature: row for row, feature in enumerate(self.features)}
        rare = (log((1 + len(texts)) / (1 + met[feature])) + 1 for feature in self.features)
        self.rarities = bytes(round(one * RARITY) for one in rare)

    def points(self, texts: Iterable[str]) -> Any:
        """A line for each text."""
        values, rows, ends = [], [], [0]
        for text in texts:
            for kind in KINDS:
                known = [self.row[feature] for feature in kind(text) if feature in self.row]
                parts = [self.rarities[row] / RARITY for row in known]
                values += [part / hypot(*parts) for part in parts]
                rows += known
            ends.append(len(rows))
        return csr_matrix((values, rows, ends), shape=(len(ends) - 1, len(self.features)))


class Side(NamedTuple):
    """What speaks for one meaning: a weight for each feature, and where it begins."""

    weights: Any
    bias: float


def learn(wished: Sequence[Example], feared: Sequence[Example]) -> tuple[Space, dict[str, Side]]:
    """Each meaning of the wishes, and danger."""
    everything = [*wished, *feared]
    space = Space([one.words for one in everything])
    points = space.points(one.words for one in everything)
    meanings = sorted({one.meanings[0] for one in everything} - {NONE})
    return space, {meaning: _fit(points, [_side(meaning, one) for one in everything]) for meaning in meanings}


def _side(meaning: str, one: Example) -> int:
    """1: it is meant; -1: it is not; 0: nobody can say."""
    first, *others = one.meanings
    if first == meaning:
        return 1
    is_apart = meaning != DANGER and (first == DANGER or (first, meaning) == (NONE, "unknown"))
    return 0 if is_apart or meaning in others else -1


def _fit(points: Any, sides: Sequence[int]) -> Side:
    used = [at for at, side in enumerate(sides) if side]
    classifier = LinearSVC(C=FITTED, class_weight="balanced", random_state=0)
    classifier.fit(points[used], [sides[at] for at in used])
    return Side(classifier.coef_[0], float(classifier.intercept_[0]))


def table(space: Space, sides: dict[str, Side]) -> str:
    """The file. What is nearly nothing is nothing: it packs better."""
    rarities = np.frombuffer(space.rarities, dtype=np.uint8)[:, None] / RARITY
    weights = np.stack([side.weights for side in sides.values()], axis=1) * rarities
    step = float(np.abs(weights).max()) / (NEITHER - 1)
    steps = np.round(weights / step)
    rows = (steps + NEITHER).astype(np.uint8).tobytes()
    names = "\n".join(space.features).encode()
    packed = base64.b85encode(zlib.compress(names + b"\n\n" + space.rarities + rows, 9)).decode()
    biases = "\n".join(f'    "{meaning}": {side.bias:.4f},' for meaning, side in sides.items())
    cut = "\n".join(packed[at : at + WIDE] for at in range(0, len(packed), WIDE))
    return HEAD.format(source=source(), step=step, biases=biases, packed=cut)


if __name__ == "__main__":
    FILE.write_text(table(*learn(wishes(), dangers())), encoding="utf-8")

"""How people write the names of towns, for one territory: given by the configuration, empty by default."""

from __future__ import annotations

from dataclasses import dataclass

Written = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, eq=False)  # told apart by which one it is: what follows from one is found at once
class Spoken:
    """`near`: (official name, forms that are proposed). `ambiguous`: (forms, official names), always asked. `outside`:
    (official name, forms) of towns elsewhere. `postcodes`: (code, official names). `everyday`: forms that are no town
    in the middle of a sentence. `words`: towns that are also a word, and are one only after "à", "sur"…

    Several forms or names stand in one text, with commas.
    """

    near: Written = ()
    ambiguous: Written = ()
    outside: Written = ()
    postcodes: Written = ()
    everyday: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

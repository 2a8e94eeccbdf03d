"""Finding ideas among many: by state, commune, field, and by words, without opening what is sealed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from conversations.looking import FoundIdea, Search
from conversations.model import Status
from storage.database import Connection, instant_in

INDEXED = 0  # the word that says that an idea's words are all here
BEGINNING = 200  # characters of an idea opened for a list


async def index(db: Connection, number: int, sounds: Iterable[str]) -> None:
    """These are the words of this idea from now on, as they sound."""
    await db.run("delete from idea_words where idea = :number", number=number)
    words = {INDEXED, *(db.marks(sound)[0] for sound in sounds)}
    await db.run_many(
        "insert into idea_words (word, idea) select :word, number from ideas where number = :number",
        [{"word": word, "number": number} for word in sorted(words)],
    )


async def forget(db: Connection) -> None:
    """All words go: their marks were made with a key that is to be left. Every idea is then not indexed."""
    await db.run("delete from idea_words")


async def not_indexed(db: Connection, limit: int) -> list[int]:
    """Ideas that were kept before their words were."""
    rows = await db.rows(
        """
        select number from ideas as i
        where not exists (select 1 from idea_words as w where w.idea = i.number and w.word = :indexed) limit :limit
        """,
        indexed=INDEXED,
        limit=limit,
    )
    return [row["number"] for row in rows]


async def find(db: Connection, search: Search, page_size: int) -> tuple[tuple[FoundIdea, ...], int]:
    """One page of the ideas that are as asked, newest first, and how many there are in all."""
    where, values = _conditions(db, search)
    in_all = f"select count(*) as number from ideas as i where {where}"  # noqa: S608 (only texts of this file)
    count = await db.row(in_all, **values)
    rows = await db.rows(
        f"""
        select i.number, i.status, i.sent_at from ideas as i where {where}
        order by i.number desc limit :limit offset :offset
        """,  # noqa: S608 (only texts of this file)
        **values,
        limit=page_size,
        offset=page_size * search.page,
    )
    told = await _told(db, [row["number"] for row in rows])
    found = tuple(
        FoundIdea(row["number"], Status(row["status"]), instant_in(row["sent_at"]), *told.get(row["number"], ("", "")))
        for row in rows
    )
    return found, int(count["number"]) if count else 0


_CHOSEN = "i.number in (select idea from idea_parts where kind = 'choice' and question = '{0}' and choice = :{0})"
_SAID = "i.number in (select idea from idea_words where word in (select value from json_each(:word{0})))"


def _conditions(db: Connection, search: Search) -> tuple[str, dict[str, Any]]:
    not_in_a_pause = "exists (select 1 from people as f where f.id = i.person and f.frozen_at is null)"
    parts = ["i.status in (select value from json_each(:statuses))", not_in_a_pause]
    values: dict[str, Any] = {"statuses": json.dumps([status.value for status in search.statuses])}
    for question, choice in (("where", search.commune), ("about", search.field)):
        if choice:
            parts.append(_CHOSEN.format(question))
            values[question] = choice
    for place, sound in enumerate(search.sounds):
        parts.append(_SAID.format(place))
        values[f"word{place}"] = json.dumps(db.marks(sound))
    return " and ".join(parts), values


async def _told(db: Connection, numbers: list[int]) -> dict[int, tuple[str, str]]:
    """Idea -> its commune and how it begins; only these few are opened."""
    rows = await db.rows(
        """
        select idea, question, choice, text from idea_parts
        where idea in (select value from json_each(:numbers)) and question in ('what', 'where') order by id
        """,
        numbers=json.dumps(numbers),
    )
    told: dict[int, tuple[str, str]] = {}
    for row in rows:
        commune, begins = told.get(row["idea"], ("", ""))
        if row["question"] == "where":
            told[row["idea"]] = (commune or row["choice"], begins)
        elif not begins:
            told[row["idea"]] = (commune, db.open(row["text"])[:BEGINNING])
    return told

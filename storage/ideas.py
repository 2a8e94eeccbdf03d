"""The ideas people sent: their words sealed, their number never used twice, and what became of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.model import Answer, Answers, Idea, IdeaLine, Part, PartKind, Status
from storage.database import Connection, Row, instant_in, instant_out

WENT = "went:"  # how it went at the meeting, in an idea's history
ADDED = "added"  # the question under which parts added after sending are found
ANSWERED = "answered"  # the same: the desk wrote to its author
CORRECTED = "corrected"  # in the history of an idea
_CHOICE, _NOTHING = "choice", "nothing"


async def next_number(db: Connection) -> int:
    """The number that an idea added in this transaction is to have. Erased ideas' numbers don't come back."""
    row = await db.row("select last + 1 as number from idea_numbers")
    return int(row["number"]) if row else 1


async def add(db: Connection, idea: Idea) -> None:
    """Keep a new idea as it is."""
    await db.run(
        """
        insert into ideas (number, person, sent_at, status, meeting)
        values (:number, :person, :sent_at, :status, :meeting)
        """,
        number=idea.number,
        person=idea.person,
        sent_at=instant_out(idea.sent_at),
        status=idea.status.value,
        meeting=idea.meeting or None,
    )
    await db.run("update idea_numbers set last = :number where last < :number", number=idea.number)
    await _keep(db, list(_lines(db, idea.number, idea.answers)))
    await note(db, idea.number, idea.status.value, idea.sent_at, idea.meeting)


async def add_part(db: Connection, number: int, part: Part, at: datetime) -> None:
    """Something added to an idea already sent; read back under the question "added"."""
    await _keep(db, [_part_line(db, number, ADDED, part)])
    await note(db, number, ADDED, at)


async def correct(db: Connection, number: int, answers: Answers, at: datetime) -> None:
    """The answers to the questions are these from now on; the old ones are gone. What was added later stays."""
    await db.run("delete from idea_parts where idea = :number and question <> :added", number=number, added=ADDED)
    await _keep(db, list(_lines(db, number, answers)))
    await note(db, number, CORRECTED, at)


async def edit_part(db: Connection, number: int, part: Part) -> set[str]:
    """The words of one message, in place of those it had. Says to which questions it was an answer."""
    rows = await db.rows(
        "update idea_parts set text = :text where idea = :number and message = :message returning question",
        text=db.seal(part.text),
        number=number,
        message=part.message,
    )
    return {row["question"] for row in rows}


# Voices, pictures, places and other people's numbers: forwarded with the idea, then of no more use here.
_FORWARDED = ("voice", "audio", "photo", "video", "video_note", "document")
_TELLS_WHERE_OR_WHO = ("location", "card")
_TOLD_BEFORE = """
    idea in (
        select idea from idea_events where what in ('new', 'added', 'corrected') group by idea having max(at) < :before
    )
"""


async def forget_media(db: Connection, before: datetime) -> int:
    """Ideas to which nothing was told since keep their words and lose their files. Says how many parts."""
    return await _forget(db, "file", _FORWARDED, before) + await _forget(db, "text", _TELLS_WHERE_OR_WHO, before)


async def _forget(db: Connection, column: str, kinds: Sequence[str], before: datetime) -> int:
    sql = f"""
        update idea_parts set {column} = null, message = 0
        where idea in (select number from ideas as i join people as p on p.id = i.person and p.frozen_at is null)
            and kind in (select value from json_each(:kinds)) and {_TOLD_BEFORE}
            and ({column} is not null or message <> 0)
    """  # noqa: S608 (only names of this file)
    return await db.run(sql, kinds=json.dumps(kinds), before=instant_out(before))


async def withdrawn_since(db: Connection, before: datetime) -> list[int]:
    """Ideas that were taken back before this."""
    rows = await db.rows(
        """
        select number from ideas join people as p on p.id = ideas.person and p.frozen_at is null
        where status = 'withdrawn'
            and (select max(at) from idea_events where idea = ideas.number) < :before
        order by number
        """,
        before=instant_out(before),
    )
    return [row["number"] for row in rows]


async def load(db: Connection, number: int) -> Idea | None:
    """An idea with all its words, in the order they were given."""
    rows = await db.rows(
        """
        select i.number, i.person, i.sent_at, i.status, coalesce(i.meeting, 0) as meeting,
            coalesce(i.taken_by, 0) as taken_by,
            p.question, p.kind, p.choice, p.text, p.file, p.message, p.album
        from ideas as i left join idea_parts as p on p.idea = i.number
        where i.number = :number order by p.id
        """,
        number=number,
    )
    if not rows:
        return None
    return Idea(
        number=rows[0]["number"],
        person=rows[0]["person"],
        answers=_answers(db, [row for row in rows if row["question"] is not None]),
        sent_at=instant_in(rows[0]["sent_at"]),
        status=Status(rows[0]["status"]),
        meeting=rows[0]["meeting"],
        taken_by=rows[0]["taken_by"],
    )


async def of_person(db: Connection, person: int) -> tuple[IdeaLine, ...]:
    """This person's ideas without their words, oldest first; with the partner they said yes to last."""
    rows = await db.rows(
        """
        select number, status, sent_at, meeting, case when status = 'referred' then (
            select what from idea_events where idea = number and what like 'yes:%' order by id desc limit 1
        ) end as agreed
        from ideas where person = :person order by number
        """,
        person=person,
    )
    return tuple(replace(_line(row), partner=(row["agreed"] or "").removeprefix("yes:")) for row in rows)


async def unfinished(db: Connection) -> tuple[IdeaLine, ...]:
    """Ideas that something may still become of, without their words, oldest first; none of somebody in a pause."""
    rows = await db.rows(
        """
        select number, status, sent_at, meeting from ideas
        where status in ('new', 'read', 'discussed', 'agenda', 'referred')
            and not exists (select 1 from people as p where p.id = ideas.person and p.frozen_at is not null)
        order by number
        """
    )
    return tuple(_line(row) for row in rows)


async def set_status(db: Connection, number: int, status: Status, at: datetime, meeting: int = 0, by: int = 0) -> None:
    """What became of it, with a line of history. `meeting`: where it is presented; 0: nowhere. `by`: who did it."""
    touched = await db.run(
        """
        update ideas set status = :status, meeting = :meeting, turn = case when meeting = :meeting then turn end
        where number = :number
        """,
        number=number,
        status=status.value,
        meeting=meeting or None,
    )
    if touched:
        await note(db, number, status.value, at, meeting, by)


async def note_went(db: Connection, number: int, went: str, at: datetime) -> None:
    """How its author says it went at the meeting."""
    await note(db, number, f"{WENT}{went}", at)


async def note_answered(db: Connection, number: int, at: datetime) -> None:
    """Somebody of the desk wrote to its author: the first time is kept."""
    await db.run(
        """
        insert into idea_events (idea, what, at)
        select i.number, :answered, :at from ideas as i where i.number = :number
            and not exists (select 1 from idea_events as e where e.idea = i.number and e.what = :answered)
        """,
        number=number,
        answered=ANSWERED,
        at=instant_out(at),
    )


async def note_partner(db: Connection, number: int, step: str, partner: str, at: datetime) -> None:
    """A step between the idea and a partner, whose name is no secret."""
    await note(db, number, f"{step}:{partner}", at)


async def has_said_how(db: Connection, number: int) -> bool:
    """Whether the author has said how it went, since the idea was last put on an agenda."""
    row = await db.row(
        """
        select 1 from idea_events where idea = :number and what like :went
            and id > (select coalesce(max(id), 0) from idea_events where idea = :number and what = 'agenda')
        """,
        number=number,
        went=f"{WENT}%",
    )
    return row is not None


async def history(db: Connection, number: int) -> list[tuple[str, datetime, int]]:
    """What happened to it, when, and for which meeting (0: none), in order. What: a status, or "added"."""
    sql = "select what, at, coalesce(meeting, 0) as meeting from idea_events where idea = :number order by id"
    return [(row["what"], instant_in(row["at"]), row["meeting"]) for row in await db.rows(sql, number=number)]


async def note(db: Connection, number: int, what: str, at: datetime, meeting: int = 0, by: int = 0) -> None:
    """A line of its history. `by`: who did it."""
    await db.run(
        "insert into idea_events (idea, what, at, meeting, person) values (:number, :what, :at, :meeting, :by)",
        number=number,
        what=what,
        at=instant_out(at),
        meeting=meeting or None,
        by=by or None,
    )


async def _keep(db: Connection, lines: Sequence[dict[str, Any]]) -> None:
    await db.run_many(
        """
        insert into idea_parts (idea, question, kind, choice, text, file, message, album)
        values (:idea, :question, :kind, :choice, :text, :file, :message, :album)
        """,
        lines,
    )


def _lines(db: Connection, number: int, answers: Answers) -> Iterator[dict[str, Any]]:
    for question, answer in answers.items():
        for choice in answer.choices:
            yield _blank(number, question, _CHOICE) | {"choice": choice}
        for part in answer.parts:
            yield _part_line(db, number, question, part)
        if answer == Answer():
            yield _blank(number, question, _NOTHING)


def _part_line(db: Connection, number: int, question: str, part: Part) -> dict[str, Any]:
    return _blank(number, question, part.kind.value) | {
        "text": db.seal(part.text),
        "file": db.seal(part.file),
        "message": part.message,
        "album": part.album,
    }


def _blank(number: int, question: str, kind: str) -> dict[str, Any]:
    line = {"idea": number, "question": question, "kind": kind}
    return line | {"choice": "", "text": None, "file": None, "message": 0, "album": ""}


def _answers(db: Connection, rows: Sequence[Row]) -> Answers:
    answers: dict[str, Answer] = {}
    for row in rows:
        so_far = answers.get(row["question"], Answer())
        answers[row["question"]] = _more(db, so_far, row)
    return answers


def _more(db: Connection, answer: Answer, row: Row) -> Answer:
    match row["kind"]:
        case "nothing":
            return answer
        case "choice":
            return Answer((*answer.choices, row["choice"]), answer.parts)
        case kind:
            part = Part(PartKind(kind), db.open(row["text"]), db.open(row["file"]), row["message"], row["album"])
            return Answer(answer.choices, (*answer.parts, part))


def _line(row: Row) -> IdeaLine:
    return IdeaLine(row["number"], Status(row["status"]), instant_in(row["sent_at"]), row["meeting"] or 0)

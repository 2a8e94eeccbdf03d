"""`/mesdonnees`: all that is kept of somebody, in sentences, as a file, and their own voices and pictures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations import agreements, ideas
from conversations.exchange import Button, Message, stack
from conversations.model import Answers, Idea, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.words import freezing as freezing_words
from conversations.words import home as home_words
from conversations.words import kept as kept_words
from conversations.words import mine as mine_words
from conversations.words import my_data as words
from conversations.words import reminders as reminder_words

FORMAT, VERSION = "fabrik-a-projets", 2  # 1: the tables alone
IN_WORDS = (PartKind.TEXT, PartKind.CONTACT, PartKind.CARD)


def show(moment: Moment) -> Outcome:
    """The file first, which has everything; then what it says, one subject a message; the ways on at the end."""
    kept = json.loads(moment.facts.copy or "{}")
    file = Message(words.HERE_IS_ALL, file_name=words.FILE_NAME, file_text=file_of(kept, moment.at))
    draft = moment.state.draft if not moment.state.correcting else moment.state.aside
    told = [_told(idea, moment) for idea in moment.facts.own]
    begun = [_read_out(words.BEGUN, draft.answers, moment)] if draft else []
    own = [part for idea in moment.facts.own for part in _media(idea.answers)]
    own += _media(draft.answers) if draft else []
    return moment.stay(
        file,
        Message("\n".join(_about(kept, moment))),
        *(Message(text) for text in (*told, *begun)),
        *([Message(words.YOUR_MEDIA)] if own else []),
        *(Message(part=part, part_from=moment.person.id) for part in own),
        _last(moment),
    )


def _last(moment: Moment) -> Message:
    """The agreements, and where answers are changed."""
    screen = agreements.screen(moment, words.YOUR_AGREEMENTS)
    if not moment.facts.ideas:
        return screen
    ideas_button = Button(home_words.BUTTON_MY_IDEAS, "mine")
    return replace(screen, text=f"{screen.text}\n\n{words.TO_CHANGE}", buttons=(*stack(ideas_button), *screen.buttons))


def file_of(kept: dict[str, Any], at: datetime) -> str:
    """The file: what each part is called in French, then each table as it is kept. Dates are ISO 8601, in UTC."""
    tables = {name: [_plain(row) for row in rows] for name, rows in kept.items() if isinstance(rows, list)}
    names = {name: kept_words.TABLES.get(name, name) for name in tables}
    columns = {
        column: kept_words.COLUMNS.get(column, column) for rows in tables.values() for row in rows for column in row
    }
    found = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": at.isoformat(),
        "about": words.FILE_EXPLAINS,
        "names": {"tables": names, "columns": columns},
        "tables": tables,
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Where somebody is in the conversation is JSON itself: readable, and not text within text."""
    try:
        return {**row, "state": json.loads(row["state"])} if "state" in row else row
    except ValueError:
        return row


def _about(kept: dict[str, Any], moment: Moment) -> Iterator[str]:
    """Who they are to the bot."""
    person, settings = moment.person, moment.settings
    for row in kept.get("people", ()):
        yield words.since(datetime.fromisoformat(row["known_at"]).astimezone(settings.zone).date())
        if row["found_through"]:
            yield words.poster(row["found_through"])
    if person.is_frozen:
        yield freezing_words.IN_A_PAUSE
    yield words.name(person.name)
    yield words.contact(person.contact, settings)
    yield words.reminders([reminder_words.WHEN[kind] for kind in person.reminders])
    for meeting in moment.facts.meetings:
        if said := moment.facts.rsvps.get(meeting.id):
            yield words.coming(meeting.day, meeting.commune, is_coming=said.coming)


def _told(idea: Idea, moment: Moment) -> str:
    meeting = next((m for m in moment.facts.meetings if m.id == idea.meeting), None)
    line = next(line for line in moment.facts.ideas if line.number == idea.number)
    sent = idea.sent_at.astimezone(moment.settings.zone).date()
    text = _read_out(words.idea(idea.number, sent, mine_words.status(line, meeting)), idea.answers, moment)
    has_gone = any(_is_media(part.kind) and not part.is_there for a in idea.answers.values() for part in a.parts)
    return f"{text}\n\n{words.MEDIA_GONE}" if has_gone else text


def _read_out(lead: str, answers: Answers, moment: Moment) -> str:
    """Their own words, under the title of each question."""
    return "\n\n".join((lead, *(f"{title} :\n{value}" for title, value in ideas.read_out(answers, moment))))


def _media(answers: Answers) -> list[Any]:
    return [part for a in answers.values() for part in a.parts if _is_media(part.kind) and part.is_there]


def _is_media(kind: PartKind) -> bool:
    return kind not in IN_WORDS and kind is not PartKind.UNUSABLE

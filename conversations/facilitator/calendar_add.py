"""Dates added to the season: lines pasted or a file sent, shown as they were understood, kept only on her yes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from zlib import crc32

from conversations.calendar_file import read_file
from conversations.calendar_text import CalendarProblem, CalendarRemark, Reading
from conversations.changes import MeetingChanged, MeetingsAdded
from conversations.exchange import Attached, Button, Message, Wrote, stack
from conversations.facilitator import calendar_edits as edits
from conversations.model import Meeting, Part, PartKind
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.understanding import Meaning, understand
from conversations.words import calendar as calendar_words
from conversations.words import calendar_add as words
from conversations.written_dates import fold

PLACE = "calendar.add"
NEW = "new-"  # a meeting that is not kept yet is held among her edits, under this and its day
SURELY_A_DATE = re.compile(r"\W*(?:le )?(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\b|.*\b20\d\d\b")


class Fate(StrEnum):
    """What keeping a meeting would do."""

    NEW = "new"
    CHANGED = "changed"  # known, and these lines say more, or otherwise
    KNOWN = "known"
    TAKEN = "taken"  # there is a meeting elsewhere that day
    PAST = "past"


MOST = 60  # dates in one go, some five seasons: more is no calendar of meetings
KEPT = (Fate.NEW, Fate.CHANGED)
NOTHING = Reading()


# ---- what she sends ------------------------------------------------------------------------------------


def ask(moment: Moment) -> Outcome:
    """`/ajouter`: how to write dates; or those that still wait for her yes."""
    return moment.go(PLACE, _preview(moment) if _held(moment) else _question(words.ask(moment.settings)))


def wrote(moment: Moment, event: Wrote) -> Outcome | None:
    """Whatever she writes here is lines of a calendar, or her yes or no. None: she is elsewhere."""
    if moment.state.place != PLACE:
        return None
    if event.part.kind is not PartKind.TEXT:
        return moment.stay(_question(words.OTHER_FILE))
    meaning = understand(event.part.text).best if _held(moment) else Meaning.UNKNOWN
    if meaning in (Meaning.YES, Meaning.NO):
        return _keep(moment) if meaning is Meaning.YES else drop(moment)
    return lines(moment, event.part.text, event.part.message)


def lines(moment: Moment, text: str, message: int = 0) -> Outcome:
    """The meetings in these lines, of this message of hers."""
    reading = read_file("", text, moment.today, moment.settings)
    if _says_anything(reading):
        return _shown(moment, reading, message)
    waiting = _preview(moment) if _held(moment) else _question("")
    return moment.go(
        PLACE, replace(waiting, text="\n\n".join(filter(None, (words.no_date(moment.settings), waiting.text))))
    )


def edited(moment: Moment, part: Part) -> Outcome | None:
    """She mends the message that she pasted: what it said before is forgotten. None: it is about something else."""
    if moment.state.place != PLACE or part.kind is not PartKind.TEXT:
        return None
    mended = {key: fields for key, fields in moment.state.edits.items() if fields.get("from") != str(part.message)}
    return lines(_with_edits(moment, mended), part.text.removeprefix("/ajouter"), part.message)


def pasted(moment: Moment, part: Part) -> Outcome | None:
    """Lines that are plainly a calendar, wherever she pastes them. None: they are something else."""
    if part.kind is not PartKind.TEXT or not any(figure.isdigit() for figure in part.text):
        return None
    reading = read_file("", part.text, moment.today, moment.settings)
    number = len(reading.meetings) + sum(p.why is not CalendarProblem.NO_DAY for p in reading.problems)
    is_known = not any(remark.what is CalendarRemark.UNKNOWN_COMMUNE for remark in reading.remarks)
    is_one = bool(reading.meetings) and is_known and SURELY_A_DATE.match(fold(part.text)) is not None
    return _shown(moment, reading, part.message) if number > 1 or is_one else None


def sent(moment: Moment, file: Attached) -> Outcome | None:
    """A file of dates. None: it speaks of no date, and is something else unless dates were asked for."""
    if file.text is None:
        return moment.go(PLACE, _question(words.NOT_FETCHED))
    reading = read_file(file.name, file.text, moment.today, moment.settings)
    if _says_anything(reading):
        return _shown(moment, reading)
    return moment.stay(_question(words.no_date(moment.settings))) if moment.state.place == PLACE else None


def _says_anything(reading: Reading) -> bool:
    return bool(reading.meetings or reading.problems)


# ---- what was understood -------------------------------------------------------------------------------


def _shown(moment: Moment, reading: Reading, message: int = 0) -> Outcome:
    """What can be kept waits for her yes; everything else is named now, with its reason."""
    fates = [(*_fate(moment, meeting), meeting) for meeting in reading.meetings]
    holding = moment
    for fate, _, meeting in fates:
        holding = _hold(holding, meeting, message) if fate in KEPT else holding
    number = max(len(fates), len(_waiting(holding)))
    if number > MOST:
        return moment.go(PLACE, _question(words.too_many(number, MOST)))
    left = [(fate, meeting) for fate, _, meeting in fates if fate not in KEPT]
    return holding.go(PLACE, _preview(holding, reading, left))


def _fate(moment: Moment, meeting: Meeting) -> tuple[Fate, Meeting]:
    """What keeping it would do, and the meeting as it would then be. What lines leave out is left as it is known."""
    known = next((other for other in moment.facts.calendar if other.day == meeting.day), None)
    if known is None:
        return (Fate.PAST if meeting.day < moment.today else Fate.NEW), meeting
    if known.commune != meeting.commune:
        return Fate.TAKEN, known
    said = {name: getattr(meeting, name) for name in ("hour", "venue", "address") if getattr(meeting, name)}
    if "venue" in said and said["venue"] != known.venue:
        said |= {"address": meeting.address, "position": None}
    new = replace(known, **said, cancelled=known.cancelled or meeting.cancelled)
    return (Fate.KNOWN if new == known or known.day < moment.today else Fate.CHANGED), new


def _preview(moment: Moment, reading: Reading = NOTHING, left: Sequence[tuple[Fate, Meeting]] = ()) -> Message:
    fates = [_fate(moment, meeting) for meeting in _held(moment)]
    told = [words.group(fate.value, _lines(moment, fate, (*fates, *left))) for fate in Fate]
    problems = [calendar_words.problem(problem) for problem in reading.problems]
    remarks = [calendar_words.remark(r) for r in reading.remarks if r.what is not CalendarRemark.PAST]
    question = words.KEEP if fates else words.NOTHING_TO_KEEP
    text = "\n\n".join(filter(None, (*told, *words.some(problems), "\n".join(words.some(remarks)), question)))
    return Message(text, stack(*_choices(moment, fates), Button(calendar_words.BUTTON_SEASON, "c:0:list")))


def _lines(moment: Moment, fate: Fate, every: Sequence[tuple[Fate, Meeting]]) -> list[str]:
    """The meetings of this fate; those that change as they were, too."""
    old = {meeting.id: calendar_words.line(meeting) for meeting in moment.facts.calendar}
    news = [(old.get(meeting.id, ""), calendar_words.line(meeting)) for which, meeting in every if which is fate]
    return [words.before_and_now(*pair) if fate is Fate.CHANGED else pair[1] for pair in news]


def _choices(moment: Moment, fates: Sequence[tuple[Fate, Meeting]]) -> tuple[Button, ...]:
    """« Garder sans montrer » only where nothing else is meant: a known meeting is shown already."""
    if not fates:
        return ()
    digest = _digest(moment)
    hide = (Button(words.BUTTON_HIDE, f"c:0:hide:{digest}"),) if all(fate is Fate.NEW for fate, _ in fates) else ()
    return (Button(words.BUTTON_YES, f"c:0:keep:{digest}"), *hide, Button(words.BUTTON_NO, f"c:0:drop:{digest}"))


def _question(text: str) -> Message:
    return Message(text, stack(Button(calendar_words.BUTTON_SEASON, "c:0:list")))


def present(moment: Moment) -> Message:
    return ask(moment).messages[0]


# ---- her yes -------------------------------------------------------------------------------------------


def press(moment: Moment, action: str, digest: str) -> Outcome | None:
    """A button under what was understood. None: it is about something else. The digest is that of the very dates
    that stood above the button."""
    if action == "add":
        return ask(moment)
    if action not in ("keep", "hide", "drop"):
        return None
    if digest != _digest(moment):
        return ask(moment) if _held(moment) else None
    return drop(moment) if action == "drop" else _keep(moment, is_shown=action == "keep")


def _keep(moment: Moment, *, is_shown: bool = True) -> Outcome:
    fates = [_fate(moment, meeting) for meeting in _held(moment)]
    added = tuple(replace(meeting, published=is_shown) for fate, meeting in fates if fate is Fate.NEW)
    known = {meeting.id: meeting for meeting in moment.facts.calendar}
    changed = [
        MeetingChanged(new, moment.at, edits.is_told(known[new.id], new, moment.today))
        for fate, new in fates
        if fate is Fate.CHANGED
    ]
    kept = (MeetingsAdded(added),) if added else ()
    is_told = any(change.is_told for change in changed)
    said = words.kept(len(added), len(changed), is_shown=is_shown, is_told=is_told)
    return _without(moment).home(_question(said), changes=(*kept, *changed))


def drop(moment: Moment) -> Outcome:
    return _without(moment).home(_question(words.DROPPED))


# ---- what waits for it, in her state -------------------------------------------------------------------


def _hold(moment: Moment, meeting: Meeting, message: int) -> Moment:
    """Under its day: a line sent again, corrected, takes the place of the first. `message` is where it stands."""
    names = ("day", "hour", "commune", "venue", "address", "cancelled")
    fields = {name: text for name in names if (text := edits.text_of(getattr(meeting, name)))}
    held = fields | {"from": str(message)}
    return _with_edits(moment, {**moment.state.edits, f"{NEW}{meeting.day.isoformat()}": held})


def _held(moment: Moment) -> tuple[Meeting, ...]:
    held = (edits.read_fields(fields) for _, fields in sorted(_waiting(moment).items()))
    return tuple(Meeting(0, **fields) for fields in held if {"day", "commune"} <= fields.keys())


def _waiting(moment: Moment) -> dict[str, Mapping[str, str]]:
    return {key: fields for key, fields in moment.state.edits.items() if key.startswith(NEW)}


def _without(moment: Moment) -> Moment:
    waiting = _waiting(moment)
    return _with_edits(moment, {key: fields for key, fields in moment.state.edits.items() if key not in waiting})


def _with_edits(moment: Moment, every: Mapping[str, Mapping[str, str]]) -> Moment:
    return replace(moment, state=replace(moment.state, edits=every))


def _digest(moment: Moment) -> str:
    waiting = {key: dict(fields) for key, fields in _waiting(moment).items()}
    return f"{crc32(json.dumps(waiting, sort_keys=True).encode()):08x}"

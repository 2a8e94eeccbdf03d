"""One turn: what came in is answered, kept and written down to be sent, in one transaction. Sending is elsewhere.

Telegram is told that it may forget an update only after `handle` returned: a crash repeats, it does not lose; what
is repeated is recognised by its update id.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from bot import cards, late, outgoing, parking
from bot.clock import Clock
from bot.failpoints import here
from bot.flood import Floods, Verdict
from bot.gather import gather, published
from bot.group_desk import Admitted, admit, load_state, save_state
from bot.incoming import Incoming, Unreadable, read
from bot.keep import Keeper
from bot.logs import log_event
from bot.noting import note
from bot.reception import TRIES, NotNow, Update
from conversations import group, needs, offered, router, state
from conversations.changes import (
    AlarmSet,
    AwayChosen,
    Change,
    FacilitatorJoined,
    FacilitatorLeft,
    MeetingChanged,
    MeetingsAdded,
    PersonErased,
)
from conversations.dates import local
from conversations.exchange import DESK, HELD, Button, Commanded, Event, Left, Message, stack
from conversations.facts import Settings
from conversations.model import Colleague, Meeting
from conversations.outcome import Outcome
from conversations.words import flood as flood_words
from conversations.words import home as home_words
from storage import meetings, outbox, people, received, states, team
from storage.database import Connection, Database, DiskFull

KeepVoices = Callable[[Connection, tuple[Message, ...]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Where:
    """Where a turn is taken. `until`: what is said to whoever wrote waits for that instant. In a group: who acts, as
    a fingerprint ("" for what the clock brings about), and in which topic."""

    chat: int
    until: datetime | None = None
    member: str = ""
    topic: int = 0


class Turns:
    """Takes the turns of everybody. `on_alarm` is told the due instant of each alarm set, after its commit; `attach`
    adds to an event what is in the file it carries."""

    def __init__(self, database: Database, clock: Clock, settings: Settings) -> None:
        self.database, self.clock, self.settings = database, clock, settings
        self.season: tuple[Meeting, ...] = ()
        self.team: tuple[Colleague, ...] = ()
        self.on_alarm: Callable[[datetime], None] = lambda due: None
        self.on_desk: Callable[[int], None] = lambda left: None  # the chat that left the desk, or 0
        self.keep_voices: KeepVoices | None = None  # in the transaction of a turn
        self._floods = Floods()
        self.attach: Callable[[Incoming, Update], Awaitable[Incoming]] = as_it_came

    async def look_at_season(self) -> None:
        """Read the meetings again: another process (`fabrik calendar`) may have changed them."""
        async with self.database.read() as db:
            self.season = await meetings.season(db)
            self.team = await team.every(db)

    # ---- from Telegram ----------------------------------------------------------------------------------

    async def handle(self, update: Update) -> None:
        """Returns once everything the update caused is committed, or the update is set aside after three tries.

        Raises NotNow when nothing can be kept for the moment.
        """
        now = self.clock.now()
        try:
            incoming = read(update, now, self.settings.bot)
        except Unreadable as error:
            await self._park(update, error.update_id, 0, error)
            return
        verdict = self._floods.judge(incoming.chat, now.timestamp())
        if verdict is Verdict.IGNORE:
            return
        while True:
            try:
                if verdict is Verdict.TELL:
                    await self._calm(incoming)
                    return
                await self._receive(await self.attach(incoming, update), now)
                return
            except (DiskFull, sqlite3.OperationalError) as error:
                raise NotNow from error
            except Exception as error:  # one update that breaks something must not stop the others
                if await self._count_failure(incoming, error) >= TRIES:
                    await self._park(update, incoming.update_id, incoming.chat, error)
                    return

    async def _receive(self, incoming: Incoming, now: datetime) -> None:
        here("intake")
        outcome: Outcome | None = None
        async with self.database.transaction() as db:
            if not await received.is_new(db, incoming.update_id, now):
                return
            here("seen")
            match incoming.event:
                case _ if incoming.group:
                    outcome = await self._in_group(db, incoming)
                case None:
                    return
                case Left(at=at):
                    if person := await people.find(db, incoming.chat):
                        await people.block(db, person, at)
                case event:
                    person = await people.known(db, incoming.chat, event.at)
                    until = late.not_before(incoming, event.at, self.settings)
                    outcome = await self._turn(db, person, Where(incoming.chat, until), event)
            if outcome and self.keep_voices:
                await self.keep_voices(db, outcome.messages)
            here("commit")
        here("committed")
        for change in outcome.changes if outcome else ():
            note(change, incoming.chat)
            await self._follow(change, incoming.chat)

    async def _follow(self, change: Change, chat: int) -> None:
        """What must know at once of a change that is committed."""
        match change:
            case AlarmSet(due=due):
                self.on_alarm(due)
            case AwayChosen():
                await self.look_at_season()
            case FacilitatorJoined() | FacilitatorLeft():
                await self.look_at_season()
                self.on_desk(chat if isinstance(change, FacilitatorLeft) else 0)
            case MeetingsAdded() | MeetingChanged():
                await self.look_at_season()
                self.on_alarm(self.clock.now())  # whoever is to hear of it is told now

    async def _in_group(self, db: Connection, incoming: Incoming) -> Outcome | None:
        """In the group that is the desk a member takes a turn; in any other only public things are said."""
        match await admit(db, incoming):
            case Admitted(person=person, event=event, member=member):
                until = late.not_before(incoming, event.at, self.settings)
                return await self._turn(db, person, Where(incoming.chat, until, member, incoming.there.topic), event)
            case Outcome() as outcome:
                message = outcome.messages and outcome.messages[0]
                if message:
                    await self._answer_group(db, incoming, message)
                return outcome
        if isinstance(incoming.event, Commanded):
            named, season = incoming.there.is_named, published(self.season)
            if answer := group.respond(incoming.event, self.settings, season, is_named=named):
                await self._answer_group(db, incoming, answer)
        return None

    async def _answer_group(self, db: Connection, incoming: Incoming, message: Message) -> None:
        """Where it was asked, and to nobody in particular."""
        rows = outgoing.placed(outgoing.rows(message), incoming.there.topic)
        await outbox.add(db, None, rows, self.clock.now(), chat=incoming.chat)

    async def _calm(self, incoming: Incoming) -> None:
        """Nothing more of this chat is read for a while: its author is told, a group is not."""
        log_event("flood", logging.WARNING, who=incoming.chat)
        if incoming.group:
            return
        sorry = Message(flood_words.TOO_MANY, stack(Button(home_words.BUTTON_MENU, "menu")))
        async with self.database.transaction() as db:
            await outbox.add(db, None, outgoing.rows(sorry), self.clock.now(), chat=incoming.chat)

    async def _count_failure(self, incoming: Incoming, error: Exception) -> int:
        async with self.database.transaction() as db:
            tries = await received.tries(db, incoming.update_id)
        log_event("turn_broke", logging.ERROR, error, update=incoming.update_id, tries=tries)
        return tries

    async def _park(self, update: Update, update_id: int, chat: int, error: Exception) -> None:
        """Set aside with its reason; the person gets a kind line and a way on."""
        log_event("update_parked", logging.ERROR, error, update=update_id)
        now = self.clock.now()
        async with self.database.transaction() as db:
            await received.park(db, update_id, parking.payload(update), type(error).__name__, now, chat or None)
            if chat > 0:
                sorry = parking.answer(update, self.settings)
                await outbox.add(db, None, outgoing.rows(sorry), now, chat=chat)

    # ---- from the clock, and from delivery --------------------------------------------------------------

    async def take(self, db: Connection, person: int, event: Event) -> Outcome:
        """A turn that nobody wrote for, inside the caller's transaction."""
        return await self._turn(db, person, Where(await people.chat_of(db, person)), event)

    # ---- the turn itself --------------------------------------------------------------------------------

    async def _turn(self, db: Connection, person_id: int, where: Where, event: Event) -> Outcome:
        event = needs.meant(event)
        before = await load_state(db, person_id, where.member)
        person = await people.load(db, person_id)
        event = offered.meant(event, before, person)
        facts = await gather(db, person, where.chat, before, event, self.season, self.team, self.settings)
        outcome = router.respond(before, event, facts)
        keeper = Keeper(db, person_id, where.chat, event.at, self.settings, self.season)
        for change in outcome.changes:
            await keeper.keep(change)
        is_erased = any(isinstance(change, PersonErased) for change in outcome.changes)
        if outcome.state != before and not is_erased:
            await save_state(db, person_id, where.member, before, outcome.state)
        following = await cards.follow(db, outcome.changes, self.season, self.settings, event.at)
        messages = (*outcome.messages, *following)
        await self._write_down(db, None if is_erased else person_id, where, messages, event.at)
        return outcome

    async def write_down(self, db: Connection, person: int, messages: tuple[Message, ...]) -> None:
        """Something to say that no event caused, inside the caller's transaction."""
        await self._write_down(db, person, Where(await people.chat_of(db, person)), messages, self.clock.now())

    async def _write_down(
        self,
        db: Connection,
        person: int | None,
        where: Where,
        messages: tuple[Message, ...],
        at: datetime,
    ) -> None:
        """Every message is in the outbox before it is sent."""
        for to, together in groupby(messages, key=lambda message: message.to):
            several = list(together)
            rows = [row for message in several for row in outgoing.rows(message)]
            if to < 0:
                await self._to_desk(db, to, several, at)
            elif to == 0:
                held = [replace(row, not_before=where.until) for row in rows] if where.until else rows
                await outbox.add(db, person, outgoing.placed(held, where.topic), at, chat=where.chat)
            else:
                await outbox.add(db, to, rows, at)
                await _offered(db, to, several, at)

    async def _to_desk(self, db: Connection, to: int, messages: list[Message], at: datetime) -> None:
        """To those who are there; a card that follows, to everybody, who may hold it; to nobody yet: it waits."""
        today = local(at, self.settings.zone).date()
        for (idea, is_held), several in groupby(messages, key=_for_whom):
            meant: list[int | None] = [
                *(await people.facilitators(db) if is_held else await team.addressed(db, to, idea, today))
            ]
            rows = [row for message in several for row in outgoing.rows(message)]
            for facilitator in meant or ([None] if to == DESK else []):
                await outbox.add(db, facilitator, rows, at)


async def _offered(db: Connection, person: int, messages: Sequence[Message], at: datetime) -> None:
    """What somebody is sent in another's turn takes the place of what they were offered before."""
    if text := await states.load(db, person):
        before = state.load(text)
        after = offered.shown(before, messages, at)
        if after != before:
            await states.save(db, person, state.dump(after))


def _for_whom(message: Message) -> tuple[int, bool]:
    return message.thread.idea if message.thread else 0, message.replaces == HELD


async def as_it_came(incoming: Incoming, _: Update) -> Incoming:
    return incoming

"""A whole season lived by three hundred residents, through the real turns, chores and tables: what is done to the bot.

The bot is stopped and started at random, also between deciding a message and sending it; a facilitator moves,
cancels and completes meetings from her chat; residents press, write, change their mind, block and come back. Nothing
here judges: the diary it keeps (who wished what, when the bot was up, what was said to whom) is for test_season.py.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from dialogue import INVITATION, Stage

from bot.chores import Chores
from bot.leaving import Leave, Wait, Withdraw, judge
from bot.turn import Turns
from conversations.exchange import Lane
from conversations.facts import Settings
from conversations.model import Idea, Meeting, ReminderKind
from conversations.reminders import is_quiet, next_allowed
from storage import ideas, meetings, outbox, people, waiting

KINDS = tuple(kind.value for kind in ReminderKind)
PRESS_LIVES, UPDATE_LIVES = timedelta(seconds=150), timedelta(hours=24)  # at Telegram, while the bot is stopped
ELISE = 999  # her chat
BEGINS, ENDS = datetime(2023, 9, 4, 8, tzinfo=UTC), datetime(2024, 7, 1, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Said:
    """A message that arrived. `reminder`: the meeting and kind it says, if any."""

    at: datetime
    chat: int
    lane: int
    text: str
    reminder: tuple[int, str] | None
    tie: int


@dataclass(frozen=True)
class Version:
    """A meeting as the bot knew it from `since` on."""

    since: datetime
    meeting: Meeting


@dataclass
class Diary:
    """What happened, in the order in which the bot knew of it. Each list holds (instant, what was so from then on)."""

    wishes: dict[int, list[tuple[datetime, tuple[str, ...]]]] = field(default_factory=dict)
    rsvps: dict[tuple[int, int], list[tuple[datetime, bool]]] = field(default_factory=dict)
    blocked: dict[int, list[tuple[datetime, bool]]] = field(default_factory=dict)
    meetings: dict[int, list[Version]] = field(default_factory=dict)
    stops: list[tuple[datetime, datetime]] = field(default_factory=list)
    presents: dict[int, tuple[int, int, datetime]] = field(default_factory=dict)  # idea -> author, meeting, since
    telling: set[int] = field(default_factory=set)  # who tells an idea when reminders are due
    said: list[Said] = field(default_factory=list)


Act = tuple[datetime, int, bool, Callable[[], Awaitable[None]]]  # when, order, is a press, what


class Town(Stage):
    """The bot, its people, and the stops."""

    rng: Random
    diary: Diary

    @classmethod
    async def founded(cls, folder: Path, settings: Settings, season: tuple[Meeting, ...], seed: int) -> Town:
        town = await cls.open(folder, settings, season)
        assert isinstance(town, Town)
        town.rng, town.diary, town.acts, town.order = Random(seed), Diary(), [], 0
        town.clock.at = BEGINS
        town.soonest = BEGINS
        town.turns.on_alarm = town.wake
        town.diary.meetings = {meeting.id: [Version(BEGINS, meeting)] for meeting in town.turns.season}
        return town

    acts: list[Act]
    order: int
    soonest: datetime

    def wake(self, due: datetime) -> None:
        self.soonest = min(self.soonest, due)

    # ---- a plan of the year ------------------------------------------------------------------------------

    def plan(self, at: datetime, act: Callable[[], Awaitable[None]], is_press: bool = False) -> None:
        self.order += 1
        self.acts.append((at, self.order, is_press, act))

    def any_time(self, after: datetime = BEGINS, before: datetime = ENDS) -> datetime:
        return after + (before - after) * self.rng.random()

    # ---- people -----------------------------------------------------------------------------------------

    def ahead(self) -> list[Meeting]:
        """The meetings that are not over: today's is for four hours after its beginning, or until midnight."""
        ends = {
            m.id: local(m.day, m.hour, self.settings) + timedelta(hours=4)
            if m.hour
            else local(m.day + timedelta(days=1), time(0), self.settings)
            for m in self.turns.season
        }
        return [m for m in self.turns.season if not m.cancelled and self.clock.at < ends[m.id]]

    def has_blocked(self, chat: int) -> bool:
        known = self.diary.blocked.get(chat)
        return bool(known and known[-1][1])

    async def presses(self, chat: int, data: str) -> None:
        await self._update_(
            callback_query={
                "id": "1",
                "from": {"id": chat, "is_bot": False},
                "message": {"message_id": 1, "chat": {"id": chat, "type": "private"}},
                "data": data,
            }
        )

    async def writes(self, chat: int, text: str) -> None:
        self._message += 1
        person = {"id": chat, "is_bot": False}
        told = {"message_id": self._message, "chat": {"id": chat, "type": "private"}, "from": person, "text": text}
        await self._update_(message=told)

    async def blocks(self, chat: int, *, again: bool) -> None:
        if self.has_blocked(chat) is not again:
            return
        status = {"status": "member" if again else "kicked"}
        await self._update_(my_chat_member={"chat": {"id": chat, "type": "private"}, "new_chat_member": status})
        self.diary.blocked.setdefault(chat, []).append((self.clock.at, not again))

    async def wishes(self, chat: int, data: str) -> None:
        """A button of the reminders, and what the person then wants."""
        if self.has_blocked(chat):
            return
        await self.presses(chat, f"reminders:{data}")
        known = self.diary.wishes.setdefault(chat, [])
        before = known[-1][1] if known else ()
        ticked = tuple(kind for kind in KINDS if (kind in before) != (kind == data))
        now = {"on": before or ("week", "eve"), "off": ()}.get(data, ticked)
        known.append((self.clock.at, now))

    async def answers(self, chat: int, coming: bool) -> None:
        """Yes or no to the next meeting."""
        ahead = self.ahead()
        if ahead and not self.has_blocked(chat):
            await self.presses(chat, f"m:{ahead[0].id}:{'yes' if coming else 'no'}")
            self.diary.rsvps.setdefault((chat, ahead[0].id), []).append((self.clock.at, coming))

    async def changes(self, meeting: int, *acts: str) -> None:
        """Her buttons and words about a meeting, then « c'est bon »."""
        for act in acts:
            await (self.presses(ELISE, f"c:{meeting}:{act[1:]}") if act[0] == ":" else self.writes(ELISE, act))
        await self.presses(ELISE, f"c:{meeting}:tell")
        now = next(m for m in self.turns.season if m.id == meeting)
        assert now != self.diary.meetings[meeting][-1].meeting, f"nothing changed by {acts}"
        self.diary.meetings[meeting].append(Version(self.clock.at, now))

    async def has_an_idea(self, chat: int) -> None:
        """Somebody's idea, which she puts on the agenda of the next meeting at once."""
        ahead = self.ahead()
        if not ahead or self.has_blocked(chat):
            return
        async with self.database.transaction() as db:
            number, person = await ideas.next_number(db), await people.known(db, chat, self.clock.at)
            await ideas.add(db, Idea(number, person, {}, self.clock.at))
        await self.presses(ELISE, f"d:{number}:agenda")
        self.diary.presents[number] = (chat, ahead[0].id, self.clock.at)

    # ---- the bot ----------------------------------------------------------------------------------------

    async def lives(self) -> None:
        """From September to June."""
        stops = sorted(self.diary.stops)
        self.acts.sort(key=lambda act: act[:2])
        while True:
            following = [self.soonest, *(act[0] for act in self.acts[:1]), *(stop[0] for stop in stops[:1])]
            at = max(self.clock.at, min(following))
            if at >= ENDS:
                return
            self.clock.at = at
            if stops and stops[0][0] <= at:
                await self._stops(stops.pop(0))
                continue
            await self._acts(at)
            await self._works()

    async def _acts(self, at: datetime) -> None:
        while self.acts and self.acts[0][0] <= at:
            await self.acts.pop(0)[3]()

    async def _works(self) -> None:
        """What is due is decided and sent, and it is known when to look again."""
        if self.soonest <= self.clock.at:
            self.soonest = await self.chores.do_due() or ENDS
        if await self._post():
            self.wake(next_allowed(self.clock.at + timedelta(seconds=1), self.settings))

    async def _stops(self, stop: tuple[datetime, datetime]) -> None:
        """Stopped between deciding and sending: what is decided waits. What Telegram keeps comes at the start."""
        end = stop[1]
        await self.chores.do_due()
        if self.rng.random() < 0.5:  # killed with messages in its hands
            async with self.database.transaction() as db:
                await outbox.claim(db, self.clock.at, limit=20)
        missed = [act for act in self.acts if act[0] < end]
        self.acts = [act for act in self.acts if act[0] >= end]
        for at, order, is_press, act in missed:
            if end - at <= (PRESS_LIVES if is_press else UPDATE_LIVES):
                self.acts.append((end, order, is_press, act))
        self.acts.sort(key=lambda act: act[:2])
        self.clock.at = self.soonest = end
        self.turns = Turns(self.database, self.clock, self.settings)
        self.turns.on_alarm = self.wake
        self.chores = Chores(self.turns)
        await self.turns.look_at_season()
        async with self.database.transaction() as db:
            await outbox.recover(db, end)

    async def _post(self) -> bool:
        """As delivery does it, without the wire: whether something still waits."""
        now = self.clock.at
        last = Lane.DESK if is_quiet(now, self.settings) else max(Lane)
        while True:
            async with self.database.transaction() as db:
                rows = await outbox.claim(db, now, last_lane=last, limit=1000)
                leaving = []
                for row in rows:
                    meeting = await meetings.load(db, row.reminder[0]) if row.reminder else None
                    match judge(row, now, self.settings, meeting):
                        case Wait(until):
                            await outbox.later(db, row, until)
                        case Withdraw():
                            await outbox.withdraw(db, row.id)
                            self.wake(now)
                        case Leave():
                            leaving.append(row)
                await outbox.sent_many(db, [(row, self._note(row)) for row in leaving], now)
                waits = sum((await waiting.by_lane(db)).values())
            if not rows or not waits:
                return bool(waits)

    def _note(self, row: outbox.Queued) -> int:
        self._message += 1
        text = json.loads(row.payload)["params"].get("text", "")
        said = Said(self.clock.at, row.chat, row.lane, text, row.reminder, self._message)
        self.diary.said.append(said)
        return self._message


# ---- who lives there -------------------------------------------------------------------------------------


def settle(town: Town, residents: int) -> None:
    """Everybody's year, at random."""
    rng = town.rng
    town.plan(BEGINS, lambda: town.writes(ELISE, f"/start {INVITATION}"))
    for chat in range(1, residents + 1):
        arrives = BEGINS + (ENDS - BEGINS) * rng.random() ** 2 * 0.9
        town.plan(arrives, lambda chat=chat: town.writes(chat, "/start"))  # type: ignore[misc]
        for data in _first_wishes(rng):
            arrives += timedelta(seconds=rng.randint(1, 90))
            town.plan(arrives, _wish(town, chat, data), is_press=True)
        for _ in range(rng.choice((0, 0, 1, 2))):
            data = rng.choice((*KINDS, "on", "off"))
            town.plan(town.any_time(arrives), _wish(town, chat, data), is_press=True)
        for _ in range(rng.choice((0, 1, 1, 2))):
            town.plan(town.any_time(arrives), _answer(town, chat, rng.random() < 0.7), is_press=True)
        if rng.random() < 0.1:
            town.plan(town.any_time(arrives), _idea(town, chat))
        if rng.random() < 0.06:
            leaves = town.any_time(arrives)
            town.plan(leaves, _block(town, chat, again=False))
            if rng.random() < 0.6:
                town.plan(leaves + timedelta(days=rng.random() * 40, minutes=1), _block(town, chat, again=True))


def _first_wishes(rng: Random) -> tuple[str, ...]:
    if rng.random() < 0.35:
        return ("on",)
    return tuple(kind for kind in KINDS if rng.random() < 0.3)


def _wish(town: Town, chat: int, data: str) -> Callable[[], Awaitable[None]]:
    return lambda: town.wishes(chat, data)


def _answer(town: Town, chat: int, coming: bool) -> Callable[[], Awaitable[None]]:
    return lambda: town.answers(chat, coming)


def _idea(town: Town, chat: int) -> Callable[[], Awaitable[None]]:
    return lambda: town.has_an_idea(chat)


def _block(town: Town, chat: int, *, again: bool) -> Callable[[], Awaitable[None]]:
    return lambda: town.blocks(chat, again=again)


def tell_ideas(town: Town, tellers: int, evening: datetime) -> None:
    """Some tell an idea just when a reminder is due, for longer than a reminder waits or not."""
    for number in range(tellers):
        chat = 500 + number
        town.diary.telling.add(chat)
        begin = evening - timedelta(minutes=9)
        town.plan(begin - timedelta(hours=1), lambda chat=chat: town.writes(chat, "/start"))  # type: ignore[misc]
        town.plan(begin - timedelta(minutes=50), _wish(town, chat, "eve"), is_press=True)
        for act in ("/idee", "agree:yes"):
            begin += timedelta(seconds=30)
            one = _press(town, chat, act) if ":" in act else _write(town, chat, act)
            town.plan(begin, one, is_press=":" in act)
        for at in range(town.rng.choice((2, 10, 20))):
            town.plan(begin + timedelta(minutes=1 + 8 * at), _write(town, chat, f"un jardin, suite {at}"))


def _write(town: Town, chat: int, text: str) -> Callable[[], Awaitable[None]]:
    return lambda: town.writes(chat, text)


def _press(town: Town, chat: int, data: str) -> Callable[[], Awaitable[None]]:
    return lambda: town.presses(chat, data)


def stop_at_random(town: Town, number: int, tricky: tuple[datetime, ...]) -> None:
    """Anywhere, and just when something is due. Stops do not touch each other."""
    for begin in (*tricky, *(town.any_time() for _ in range(number))):
        end = begin + timedelta(hours=town.rng.choice((0.01, 0.5, 3, 9, 20, 40)) * (0.5 + town.rng.random()))
        if all(end < other or begin > over for other, over in town.diary.stops):
            town.diary.stops.append((begin, end))


def local(on: date, hour: time, settings: Settings) -> datetime:
    """What the clocks of the place show, as an instant; written otherwise than the bot does."""
    naive = datetime.combine(on, hour)
    offset = settings.zone.utcoffset(naive)
    assert offset is not None
    return (naive - offset).replace(tzinfo=UTC)

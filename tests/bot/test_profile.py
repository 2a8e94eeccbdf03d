"""How the bot presents itself: to everybody, in groups, at the desk; nothing is said twice to Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from telegram import Bot, BotCommandScopeAllPrivateChats

from bot import profile
from bot.emulator.faults import Fault
from bot.emulator.server import running
from bot.emulator.world import World
from conversations.words import profile as words
from storage import people
from storage.cipher import new_key
from storage.database import Database

NOW = datetime(2023, 9, 20, 8, tzinfo=UTC)
ELISE, NADIA = 1000, 1001


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = await Database.open(f"sqlite:///{tmp_path / 'profile.sqlite'}", [new_key()])
    yield made
    await made.close()


@pytest.fixture
def world() -> World:
    return World(lambda: NOW)


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    async with running(world) as address, Bot(world.token, base_url=f"{address}/bot") as made:
        yield made


def names(world: World, chat: int) -> list[str]:
    return [command["command"] for command in world.profile.commands_seen(chat, chat > 0, "fr")]


async def test_everybody_and_groups_get_their_commands_once(bot: Bot, world: World, database: Database) -> None:
    await profile.publish(bot, database)
    assert names(world, NADIA) == [name for name, _ in words.COMMANDS]
    assert names(world, -5) == ["reunion", "infos"]
    await bot.set_my_commands([("other", "set by hand")], BotCommandScopeAllPrivateChats())
    await profile.publish(bot, database)  # nothing changed here: Telegram is left alone
    assert names(world, NADIA) == ["other"]


def published(world: World) -> list[str]:
    return [call.method for call in world.calls if call.method.startswith("set")]


async def test_telegram_is_told_at_the_first_start_and_when_something_changed(
    bot: Bot, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = ["setmycommands", "setmycommands", "setmydescription", "setmyshortdescription", "setchatmenubutton"]
    await profile.publish(bot, database)
    await profile.publish(bot, database)
    assert published(world) == once
    for name, changed in {
        "COMMANDS": [*words.COMMANDS, ("aide", "Aide")],
        "IN_GROUPS": words.IN_GROUPS[:1],
        "DESCRIPTION": "Bonjour.",
        "SHORT": "Bonjour.",
    }.items():
        world.calls.clear()
        monkeypatch.setattr(words, name, changed)
        await profile.publish(bot, database)
        assert published(world) == once
    world.calls.clear()
    await profile.publish(bot, database)
    assert published(world) == []


async def test_what_a_server_does_not_know_keeps_nothing_else_from_being_told(
    bot: Bot, world: World, database: Database
) -> None:
    world.faults.add(Fault("404", method="setmydescription", times=None))
    await profile.publish(bot, database)
    assert published(world)[-1] == "setchatmenubutton"
    assert names(world, -5) == ["reunion", "infos"]


async def test_the_desk_is_told_again_only_when_somebody_joined(bot: Bot, world: World, database: Database) -> None:
    for chat, calls in ((ELISE, 1), (NADIA, 2)):
        async with database.transaction() as db:
            await people.make_facilitator(db, await people.known(db, chat, NOW))
        for _ in range(2):
            await profile.publish_desk(bot, database)
        assert published(world) == ["setmycommands"] * calls
        world.calls.clear()


async def test_only_a_facilitator_sees_the_commands_of_the_desk(bot: Bot, world: World, database: Database) -> None:
    async with database.transaction() as db:
        await people.make_facilitator(db, await people.known(db, ELISE, NOW))
        await people.known(db, NADIA, NOW)
    await profile.publish(bot, database)
    await profile.publish_desk(bot, database)
    assert {"idees", "agenda", "reunions", "idee"} <= set(names(world, ELISE))
    assert names(world, NADIA) == [name for name, _ in words.COMMANDS]
    await profile.forget_desk(bot, ELISE)
    assert names(world, ELISE) == names(world, NADIA)


async def test_the_group_that_is_the_desk_sees_no_command_of_a_resident(
    bot: Bot, world: World, database: Database
) -> None:
    async with database.transaction() as db:
        await people.make_facilitator(db, await people.known(db, -5, NOW))
    await profile.publish_desk(bot, database)
    seen = set(names(world, -5))
    assert ({"idees", "equipe", "reunion"} <= seen, seen & {"idee", "effacer", "mesdonnees"}) == (True, set())


def test_every_command_is_one_that_telegram_takes() -> None:
    for name, said in (*profile.desk_commands(), *words.IN_GROUPS):
        assert name.isascii()
        assert name.islower()
        assert len(name) <= 32
        assert 1 <= len(said) <= 256
    assert len(words.DESCRIPTION) <= 512
    assert len(words.SHORT) <= 120

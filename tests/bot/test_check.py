"""What `fabrik check` sees: all well, and each thing that is missing or wrong, with how to mend it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.check import look
from bot.checks.finding import Finding, Level
from bot.clock import MovableClock, SystemClock
from bot.config import Config
from bot.emulator.faults import Fault
from bot.emulator.webhook import Address
from conversations import dates
from conversations.model import Meeting
from conversations.words import profile as words
from storage import meetings, people
from storage.cipher import new_key

Printed = pytest.CaptureFixture[str]


async def found(home: Any, about: str, ahead: timedelta = timedelta()) -> Finding | None:
    """What is said of this one thing, by a clock that may be wrong."""
    clock = MovableClock(SystemClock().now() + ahead)
    return next((one for one in await look(home.config, clock) if one.about == about), None)


def seen(finding: Finding | None) -> tuple[Level, str]:
    assert finding
    return finding.level, finding.sentence


async def fill(home: Any, *days: date, facilitators: int = 0, cancelled: bool = False) -> None:
    database = await home.database()
    async with database.transaction() as db:
        await meetings.add_all(db, [Meeting(0, day, "Harnes", cancelled=cancelled) for day in days])
        for chat in range(1, facilitators + 1):
            await people.make_facilitator(db, await people.known(db, chat, SystemClock().now()))
    await database.close()


def day(distance: int) -> date:
    """Counted from today where the meetings are: in the last hours of the day by UTC, it is tomorrow there."""
    return dates.local(SystemClock().now(), ZoneInfo(Config().place.time_zone)).date() + timedelta(days=distance)


async def test_all_well(home: Any, capsys: Printed) -> None:
    await fill(home, day(-30), day(7), day(37), facilitators=1)
    assert await home.fabrik("check") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" : ")[0] for line in lines] == [
        *("✔ Configuration", "✔ Jeton", "✔ Horloge", "✔ Webhook", "✔ Commandes"),
        *("✔ Fuseau horaire", "✔ Base", "✔ Calendrier", "✔ Animatrice"),
        *("✔ Mis de côté", "✔ À envoyer", "✔ Sauvegarde", "✔ Disque"),
    ]
    assert lines[1] == f"✔ Jeton : Telegram connaît ce robot : {name_of(home)} (@{home.world.me['username']})."


def name_of(home: Any) -> str:
    return str(home.world.me["first_name"])


async def test_new_installation_says_what_comes_next(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("check") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith(("⚠", "✘", "  "))] == [
        "⚠ Calendrier : il est vide.",
        "  Pour réparer : donnez-les avec « fabrik calendar FICHIER », ou l'animatrice les envoie au robot.",
        "⚠ Animatrice : personne ne lit encore les idées.",
        "  Pour réparer : envoyez le lien que donne « fabrik invite ».",
    ]
    assert not home.config().storage.file.exists()


async def test_json_says_the_same(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("check", "--json") == 1
    answer = json.loads(capsys.readouterr().out)
    levels = {one["about"]: one["level"] for one in answer["findings"]}
    assert (answer["ok"], levels["Jeton"], levels["Calendrier"]) == (False, "ok", "warning")


async def test_wrong_configuration_is_all_there_is_to_say(home: Any, capsys: Printed) -> None:
    home.file.write_text("[ideas]\nper_day = 0\nper_dya = 1\n")
    assert await home.fabrik("check") == 1
    assert capsys.readouterr().out.splitlines() == [
        "✘ Configuration : Ligne 2 — ideas.per_day — Écrivez un nombre entre 1 et 100.",
        "✘ Configuration : Ligne 3 — ideas.per_dya — Je ne connais pas ce mot. Vous vouliez dire « per_day » ?",
    ]


# ---- Telegram ----------------------------------------------------------------------------------------------


async def test_token_missing(home: Any) -> None:
    home.change(f'token = "{home.world.token}"', "")
    assert seen(await found(home, "Jeton")) == (Level.WRONG, "il manque.")


async def test_token_refused(home: Any) -> None:
    home.change(home.world.token, "123456:somebody-else-s-token-here")
    assert seen(await found(home, "Jeton")) == (Level.WRONG, "Telegram ne le connaît pas.")


async def test_telegram_unreachable(home: Any) -> None:
    home.change("http://127.0.0.1", "http://127.0.0.2:1/")
    level, sentence = seen(await found(home, "Telegram"))
    assert (level, sentence.split(" (")[0], home.world.token in sentence) == (Level.WRONG, "il ne répond pas", False)


@pytest.mark.parametrize(
    ("kind", "sentence"), [("500", "il répond 500."), ("cut_before", "il ne répond pas (ServerDisconnectedError).")]
)
async def test_telegram_ill(home: Any, kind: str, sentence: str) -> None:
    home.world.faults.add(Fault(kind, times=None))
    assert seen(await found(home, "Telegram")) == (Level.WRONG, sentence)


@pytest.mark.parametrize(
    ("ahead", "level", "sentence"),
    [(0, Level.WELL, "elle est à l'heure."), (600, Level.WRONG, "en avance"), (-600, Level.WRONG, "en retard")],
)
async def test_clock(home: Any, ahead: int, level: Level, sentence: str) -> None:
    finding = await found(home, "Horloge", timedelta(seconds=ahead))
    assert finding
    assert (finding.level, sentence in finding.sentence) == (level, True)


async def test_webhook_that_takes_the_messages_away(home: Any) -> None:
    home.world.webhook.point_to(Address("https://exemple.fr/telegram"))
    level, sentence = seen(await found(home, "Webhook"))
    assert (level, sentence) == (Level.WRONG, "les messages partent ailleurs : un webhook est branché sur ce robot.")


async def test_webhook_that_polling_takes_over(home: Any) -> None:
    home.world.webhook.point_to(Address("https://exemple.fr/telegram"))
    home.change("[telegram]\n", '[telegram]\nmode = "polling"\n')
    level, sentence = seen(await found(home, "Webhook"))
    assert (level, sentence) == (Level.WELL, "un webhook est resté branché : « fabrik run » le débranche.")


async def test_webhook_of_this_bot(home: Any) -> None:
    home.file.write_text(
        home.file.read_text() + '[webhook]\nurl = "https://exemple.fr/t"\nsecret = "0123456789abcdef"\n'
    )
    assert seen(await found(home, "Webhook"))[1] == "il n'est pas encore branché : « fabrik run » le branche."
    home.world.webhook.point_to(Address("https://exemple.fr/t"))
    assert seen(await found(home, "Webhook")) == (Level.WELL, "Telegram appelle bien ici.")


async def test_commands_that_telegram_shows(home: Any) -> None:
    told = "elles ne sont pas encore publiées : « fabrik run » les publie."
    assert seen(await found(home, "Commandes")) == (Level.WELL, told)
    await publish(home, words.COMMANDS)
    assert seen(await found(home, "Commandes")) == (Level.WELL, f"Telegram en montre {len(words.COMMANDS)}.")
    await publish(home, words.COMMANDS[:-2])
    missing = f"dans Telegram, il manque /{words.COMMANDS[-2][0]}, /{words.COMMANDS[-1][0]}."
    assert seen(await found(home, "Commandes")) == (Level.WARNING, missing)


async def publish(home: Any, commands: list[tuple[str, str]]) -> None:
    telegram = home.config().telegram
    values = {
        "commands": json.dumps([{"command": name, "description": text} for name, text in commands]),
        "scope": '{"type": "all_private_chats"}',
    }
    async with aiohttp.ClientSession() as session:
        await session.post(f"{telegram.base_url}{telegram.token}/setMyCommands", data=values)


# ---- what is kept ------------------------------------------------------------------------------------------


async def test_key_missing(home: Any) -> None:
    home.change("[storage]\nkey", "# key")
    assert seen(await found(home, "Clé")) == (Level.WRONG, "il manque la clé qui protège la base.")


async def test_other_key(home: Any) -> None:
    await fill(home)
    home.change("[storage]\nkey =", f'[storage]\nkey = "{new_key()}"\n# ')
    level, sentence = seen(await found(home, "Base"))
    assert (level, sentence.split(".")[0]) == (Level.WRONG, "La clé n'ouvre pas cette base")


async def test_damaged_file_names_the_last_good_backup(home: Any) -> None:
    await fill(home)
    await home.fabrik("backup")
    [backup] = (home.folder / "backups").iterdir()
    home.config().storage.file.write_bytes(b"no database" * 100)
    finding = await found(home, "Base")
    assert finding == Finding("Base", "le fichier est abîmé.", Level.WRONG, f"fabrik restore {backup}")


@pytest.mark.parametrize("command", ["check", "export"])
async def test_damaged_file_names_the_backup_of_the_configured_folder(home: Any, capsys: Printed, command: str) -> None:
    home.file.write_text(home.file.read_text() + '[backup]\nfolder = "ailleurs/sauvegardes"\n')
    await fill(home)
    await home.fabrik("backup")
    [backup] = (home.folder / "ailleurs" / "sauvegardes").iterdir()
    home.config().storage.file.write_bytes(b"no database" * 100)
    assert await home.fabrik(command, *([] if command == "check" else [str(home.folder / "people.json")])) == 1
    printed = capsys.readouterr()
    assert f"fabrik restore {backup}" in printed.out + printed.err


async def test_older_database_is_left_as_it_is(home: Any) -> None:
    home.config().storage.file.touch()
    sentence = "elle est d'une version plus ancienne : « fabrik run » la met à jour."
    assert seen(await found(home, "Base")) == (Level.WELL, sentence)
    assert home.config().storage.file.stat().st_size == 0


@pytest.mark.parametrize(
    ("days", "cancelled", "level", "sentence"),
    [
        ((0, 30), False, Level.WELL, "réunions à venir : 2."),
        ((-1, 30), False, Level.WARNING, f"une seule réunion à venir : {dates.day(day(30))}."),
        ((-1, -30), False, Level.WARNING, "toutes les réunions sont passées."),
        ((30,), True, Level.WARNING, "toutes les réunions sont passées."),
        ((), False, Level.WARNING, "il est vide."),
    ],
)
async def test_calendar(home: Any, days: tuple[int, ...], cancelled: bool, level: Level, sentence: str) -> None:
    await fill(home, *map(day, days), cancelled=cancelled)
    assert seen(await found(home, "Calendrier")) == (level, sentence)


async def test_facilitators(home: Any) -> None:
    await fill(home, facilitators=2)
    assert seen(await found(home, "Animatrice")) == (Level.WELL, "elles sont 2.")


def test_time_zone_is_said_with_its_time() -> None:
    from bot.checks.machine import look_at_time_zone

    clock = MovableClock(datetime(2023, 9, 20, 8, 5, tzinfo=UTC))
    assert look_at_time_zone(Config(), clock) == Finding("Fuseau horaire", "Europe/Paris, il y est 10 h 05.")


# ---- this computer -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ahead", "level", "sentence"),
    [(3, Level.WELL, "la dernière a 3 heures."), (73, Level.WARNING, "la dernière a 3 jours.")],
)
async def test_age_of_the_last_backup(home: Any, ahead: int, level: Level, sentence: str) -> None:
    await fill(home)
    assert seen(await found(home, "Sauvegarde")) == (Level.WELL, "aucune encore. La première se fait à 3 h 30.")
    await home.fabrik("backup")
    assert seen(await found(home, "Sauvegarde", timedelta(hours=ahead, minutes=1))) == (level, sentence)


async def test_backups_that_nobody_makes(home: Any) -> None:
    await fill(home)
    home.file.write_text(home.file.read_text() + '[backup]\nfolder = ""\n')
    assert seen(await found(home, "Sauvegarde")) == (Level.WARNING, "aucune n'est prévue.")


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ('name = "Awa Diop"', Level.WARNING),
        ('name = "Awa Diop"\nphone = ""\nemail = "awa@exemple.fr"', None),
        ('phone = "06 00 00 00 00"', None),
    ],
)
async def test_contact_of_the_example_under_another_name(home: Any, written: str, level: Level | None) -> None:
    home.file.write_text(home.file.read_text() + f"[facilitator]\n{written}\n")
    finding = await found(home, "Contact")
    assert (finding and finding.level) == level

"""The command line, from the words typed to the words printed, on a real database and the local Bot API."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from bot.clock import SystemClock
from bot.config.sections import Retention
from bot.lock import alone
from bot.register import DURATIONS
from conversations.model import Idea, Meeting
from storage import counts, ideas, invitations, meetings, outbox, people
from storage.cipher import new_key

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"https://t\.me/(\w+)\?start=([\w-]{32})\n")
CHAT = 4242

Printed = pytest.CaptureFixture[str]


def python(*words: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=folder, capture_output=True, text=True, check=False)


def said(capsys: Printed, *words: str) -> str:
    """What a refused command line is answered."""
    with pytest.raises(SystemExit) as left:
        cli.main(words)
    assert left.value.code == 2
    return capsys.readouterr().err.splitlines()[0]


async def somebody(home: Any, seen_at: datetime | None = None) -> int:
    """A resident who told their name."""
    database = await home.database()
    async with database.transaction() as db:
        person = await people.known(db, CHAT, seen_at or SystemClock().now())
        await people.describe(db, person, "Nadia", "")
    await database.close()
    return person


async def known(home: Any, chat: int = CHAT) -> bool:
    database = await home.database()
    async with database.read() as db:
        person = await people.find(db, chat)
    await database.close()
    return person is not None


# ---- words -----------------------------------------------------------------------------------------------


def test_help_is_french_and_names_every_command() -> None:
    answer = python("-m", "bot", "--help")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.startswith("Pour s'en servir : fabrik [-h] [--version] COMMANDE ...\n")
    commands = re.findall(r"^    (\w+) ", answer.stdout, re.MULTILINE)
    expected = [
        "try",
        "new",
        "run",
        "check",
        "invite",
        "calendar",
        "export",
        "erase",
        "register",
        "backup",
        "restore",
        "counts",
        "purge",
        "map",
        "reseal",
        "key",
    ]
    assert commands == expected


def test_help_loads_nothing_heavy() -> None:
    heavy = "{'aiohttp', 'aiosqlite', 'asyncio', 'babel', 'bot.config', 'conversations', 'cryptography', 'telegram'}"
    answer = python("-c", f"import bot.cli, sys; bot.cli.main([]); print({heavy} & set(sys.modules))")
    assert answer.stdout.splitlines()[-1] == "set()"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["chekc"], "Je ne connais pas « chekc ». Vous vouliez dire « check » ?"),
        (["zzz"], "Je ne connais pas « zzz »."),
        (["restore"], "Il manque : SAUVEGARDE."),
        (["check", "--jsn"], "Je ne connais pas : --jsn."),
        (["run", "--config"], "Il manque la valeur de --config."),
        (["try", "--port", "x"], "--port demande un nombre, pas 'x'."),
        (["try", "--now", "demain"], "--now : écrivez la date ainsi : 2023-09-20T10:00"),
    ],
)
def test_wrong_words_are_answered_in_french(capsys: Printed, words: list[str], answer: str) -> None:
    assert said(capsys, *words) == answer


def test_date_is_on_the_clocks_of_lens() -> None:
    assert cli._instant("2023-09-20T10:00") == datetime(2023, 9, 20, 8, tzinfo=UTC)
    assert cli._instant("2023-09-20T10:00+00:00") == datetime(2023, 9, 20, 10, tzinfo=UTC)


def test_key_is_new_each_time(capsys: Printed) -> None:
    assert [cli.main(["key"]), cli.main(["key"])] == [0, 0]
    first, second = capsys.readouterr().out.split()
    assert (len(first), len(second), first == second) == (44, 44, False)


def test_version(capsys: Printed) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("fabrik ")


# ---- configuration -----------------------------------------------------------------------------------------


def test_run_without_its_secrets_says_both(tmp_path: Path, capsys: Printed) -> None:
    (tmp_path / "config.toml").write_text("")
    assert cli.main(["run", "--config", str(tmp_path / "config.toml")]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(" — ")[0] for line in lines[1:]] == ["FABRIK_TELEGRAM__TOKEN", "FABRIK_STORAGE__KEY"]


def test_wrong_configuration_is_said_with_its_line(tmp_path: Path, capsys: Printed) -> None:
    (tmp_path / "config.toml").write_text("[ideas]\nper_day = 0\n")
    assert cli.main(["run", "--config", str(tmp_path / "config.toml")]) == 2
    problem = "Ligne 2 — ideas.per_day — Écrivez un nombre entre 1 et 100.\n"
    assert capsys.readouterr().err == f"La configuration n'est pas prête :\n{problem}"


def test_configuration_of_the_folder_is_used_without_being_named(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[ideas]\nper_day = 0\n")
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from bot.cli import main; sys.exit(main(['purge']))"
    answer = python("-c", code, folder=tmp_path)
    assert (answer.returncode, "Ligne 2" in answer.stderr) == (2, True)


async def test_wrong_key_is_explained(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("backup") == 0
    home.change('key = "', 'old_keys = []\nkey = "' + "A" * 43 + '="\n# ')
    assert await home.fabrik("backup") == 1
    assert capsys.readouterr().err.startswith("La clé n'ouvre pas cette base.")


# ---- invite ------------------------------------------------------------------------------------------------


async def test_invite_prints_one_link_good_for_two_days(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("invite") == 0
    link = LINK.fullmatch(capsys.readouterr().out)
    assert link
    assert link[1] == home.world.me["username"]
    assert await is_good(home, link[2], timedelta(hours=47))
    assert not await is_good(home, link[2], timedelta(hours=49))


async def test_invite_for_a_group_makes_no_person_a_facilitator(home: Any, capsys: Printed) -> None:
    assert await home.fabrik("invite", "--group") == 0
    code = capsys.readouterr().out.strip().partition("?startgroup=")[2]
    assert await is_good(home, f"group:{code}", timedelta(hours=47))
    assert not await is_good(home, code, timedelta())


async def test_invite_without_telegram_gives_the_words_to_write(home: Any, capsys: Printed) -> None:
    home.change("http://127.0.0.1", "http://127.0.0.2:1/")
    assert await home.fabrik("invite") == 1
    printed = capsys.readouterr()
    start, code = printed.out.split()
    assert start == "/start"
    assert await is_good(home, code, timedelta())
    assert printed.err.startswith("Telegram ne répond pas")


async def test_invite_with_a_token_telegram_refuses_makes_nothing(home: Any, capsys: Printed) -> None:
    home.change(home.world.token, "123456:somebody-else-s-token-here")
    assert await home.fabrik("invite") == 1
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "Telegram ne connaît pas ce jeton. Demandez-en un à @BotFather.\n")
    assert not home.config().storage.file.exists()


async def test_revoke_voids_links_not_used_and_names_who_is_there(home: Any, capsys: Printed) -> None:
    await home.fabrik("invite")
    link = LINK.fullmatch(capsys.readouterr().out)
    assert link
    assert await home.fabrik("invite", "--revoke") == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Liens annulés : 1.\nPersonne ne lit les idées")
    assert not await is_good(home, link[2], timedelta())


async def test_revoke_makes_a_facilitator_a_resident_and_tells_her(home: Any, capsys: Printed) -> None:
    person = await somebody(home)
    database = await home.database()
    async with database.transaction() as db:
        await people.make_facilitator(db, person)
    await database.close()
    assert await home.fabrik("invite", "--revoke", "99") == 1
    assert capsys.readouterr().err.endswith(f"  {person} : Nadia\n")
    assert await home.fabrik("invite", "--revoke", str(person)) == 0
    database = await home.database()
    async with database.transaction() as db:
        assert await people.facilitators(db) == []
        (told,) = await outbox.claim(db, SystemClock().now())
    await database.close()
    assert (told.person, told.chat) == (person, CHAT)


async def is_good(home: Any, code: str, later: timedelta) -> bool:
    database = await home.database()
    async with database.read() as db:
        good = await invitations.is_good(db, code, SystemClock().now() + later)
    await database.close()
    return good


# ---- looking after -----------------------------------------------------------------------------------------


async def test_backup_then_restore_brings_people_back(home: Any, capsys: Printed) -> None:
    await somebody(home)
    assert await home.fabrik("backup") == 0
    backup = Path(capsys.readouterr().out.removeprefix("Sauvegarde faite : ").strip())
    assert backup.parent == home.folder / "backups"
    home.config().storage.file.unlink()
    assert not await known(home)
    assert await home.fabrik("restore", str(backup)) == 0
    assert await known(home)


async def test_reseal_makes_the_old_key_useless(home: Any, capsys: Printed) -> None:
    await somebody(home)
    old, new = home.config().storage.key, new_key()
    home.change(f'key = "{old}"', f'key = "{new}"\nold_keys = ["{old}"]')
    assert await home.fabrik("reseal") == 0
    assert re.match(r"Protégé maintenant par la nouvelle clé : [1-9]", capsys.readouterr().out)
    home.change(f'old_keys = ["{old}"]', "")
    assert await home.fabrik("export", str(home.folder / "people.json")) == 0
    assert "Nadia" in (home.folder / "people.json").read_text()


async def test_restore_waits_until_the_bot_is_stopped(home: Any, capsys: Printed) -> None:
    await home.fabrik("backup")
    [backup] = (home.folder / "backups").iterdir()
    with alone(home.config().storage.file):
        assert await home.fabrik("restore", str(backup)) == 75
    assert capsys.readouterr().err == "Un robot marche déjà avec cette base. Arrêtez-le d'abord.\n"


async def test_restore_of_what_is_no_backup(home: Any, capsys: Printed) -> None:
    nowhere, text = home.folder / "nowhere", home.folder / "text"
    text.write_text("a text")
    assert [await home.fabrik("restore", str(file)) for file in (nowhere, text)] == [1, 1]
    assert capsys.readouterr().err.splitlines() == [
        f"Je ne trouve pas {nowhere}.",
        f"{text} n'est pas une base en bon état.",
    ]


async def test_export_holds_everybody_and_the_calendar(home: Any) -> None:
    await somebody(home)
    await meet(home)
    file = home.folder / "export.json"
    assert await home.fabrik("export", str(file)) == 0
    exported = json.loads(file.read_text())
    assert [person["people"][0]["name"] for person in exported["people"]] == ["Nadia"]
    assert [(meeting["day"], meeting["commune"]) for meeting in exported["meetings"]] == [("2023-09-29", "Harnes")]
    assert file.stat().st_mode & 0o077 == 0


async def test_export_of_one_person(home: Any, capsys: Printed) -> None:
    await somebody(home)
    file = home.folder / "export.json"
    assert await home.fabrik("export", str(file), "--chat", "7") == 1
    assert (capsys.readouterr().err, file.exists()) == ("Je ne connais pas cette personne.\n", False)
    assert await home.fabrik("export", str(file), "--chat", str(CHAT)) == 0
    assert json.loads(file.read_text())["tables"]["people"][0]["chat"] == CHAT


@pytest.mark.parametrize("option", ["--person", "--idea", "--chat"])
async def test_erase_takes_away_who_asks_by_telephone(home: Any, capsys: Printed, option: str) -> None:
    person = await somebody(home)
    await tell(home, person)
    number = {"--person": person, "--idea": 1, "--chat": CHAT}[option]
    assert await home.fabrik("erase", option, "99", "--yes") == 1
    assert await known(home)
    assert await home.fabrik("erase", option, str(number), "--yes") == 0
    assert not await known(home)
    assert "Nadia" not in capsys.readouterr().out


@pytest.mark.parametrize(("said", "stays"), [("non", True), ("oui", False)])
async def test_erase_asks_first(home: Any, monkeypatch: pytest.MonkeyPatch, said: str, stays: bool) -> None:
    person = await somebody(home)
    monkeypatch.setattr("builtins.input", lambda _: said)
    assert await home.fabrik("erase", "--person", str(person)) == 0
    assert await known(home) is stays


async def test_export_may_erase_once_the_file_is_written(home: Any) -> None:
    person = await somebody(home)
    file = home.folder / "export.json"
    assert await home.fabrik("export", str(file), "--erase") == 2
    assert await home.fabrik("export", str(file), "--person", str(person), "--erase") == 0
    assert (json.loads(file.read_text())["tables"]["people"][0]["name"], await known(home)) == ("Nadia", False)


async def test_register_says_what_the_configuration_does(home: Any, capsys: Printed) -> None:
    home.file.write_text(home.file.read_text() + '[retention]\nmedia_days = 11\n[association]\nname = "Les <Amis>"\n')
    file = home.folder / "registre.html"
    assert await home.fabrik("register", str(file)) == 0
    text = file.read_text()
    assert ("11 jours" in text, "Les &lt;Amis&gt;" in text, "7 jours" in text) == (True, True, False)
    assert "Lignes à compléter : 4." in capsys.readouterr().out


def test_register_forgets_no_duration() -> None:
    assert set(DURATIONS) == {field.name for field in fields(Retention)}


async def tell(home: Any, person: int) -> None:
    database = await home.database()
    async with database.transaction() as db:
        await ideas.add(db, Idea(1, person, {}, SystemClock().now()))
    await database.close()


@pytest.mark.parametrize(("days", "stays"), [(29, True), (31, False)])
async def test_purge_forgets_who_only_looked(home: Any, capsys: Printed, days: int, stays: bool) -> None:
    await somebody(home, SystemClock().now() - timedelta(days=days))
    assert await home.fabrik("purge") == 0
    assert await known(home) is stays
    assert f"Visiteurs oubliés : {int(not stays)}" in capsys.readouterr().out.splitlines()


async def test_purge_keeps_the_newest_backups(home: Any) -> None:
    home.file.write_text(home.file.read_text() + "[backup]\nkeep = 2\n")
    folder = home.folder / "backups"
    folder.mkdir()
    for day in (1, 2, 3):
        (folder / f"fabrik-2023100{day}T033000Z.backup").touch()
    assert await home.fabrik("purge") == 0
    assert sorted(file.name[7:15] for file in folder.iterdir()) == ["20231002", "20231003"]


async def test_purge_takes_away_a_database_put_aside_long_ago(home: Any) -> None:
    old, young = home.folder / "fabrik.replaced", home.folder / "fabrik.replaced-wal"
    for file, days in ((old, 31), (young, 29)):
        file.touch()
        at = (SystemClock().now() - timedelta(days=days)).timestamp()
        os.utime(file, (at, at))
    assert await home.fabrik("purge") == 0
    assert (old.exists(), young.exists()) == (False, True)


async def meet(home: Any) -> None:
    database = await home.database()
    async with database.transaction() as db:
        await meetings.add_all(db, [Meeting(0, date(2023, 9, 29), "Harnes", "CCAS")])
    await database.close()


async def test_what_is_not_understood_is_counted_and_shown(home: Any, capsys: Printed) -> None:
    database = await home.database()
    try:
        async with database.transaction() as db:
            for which in ("where", "where", "where", "home", "home", "what"):
                await counts.add(db, "not_understood", which, "2023-09")
            await counts.add(db, "came_through", "mairie", "2023-09")
    finally:
        await database.close()
    capsys.readouterr()
    assert await home.fabrik("counts") == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[1:3] == ["  Commune : 3, dont 0 ce mois-ci", "  Hors des questions : 2, dont 0 ce mois-ci"]
    assert printed[3] == "  L'idée : 1, dont 0 ce mois-ci"
    assert printed[5:] == ["  mairie : 1, dont 0 ce mois-ci"]

"""The configuration: the example says all, and all that is wrong is said at once."""

from __future__ import annotations

import base64
import dataclasses
import re
import tomllib
from datetime import time
from itertools import pairwise
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from bot.config import Config, ConfigError, Problem, load, missing_to_run, to_settings
from bot.config.reading import keys_of
from conversations.facts import Card, Choice
from conversations.model import ReminderKind
from tests.readability import check, check_label

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
KEY = base64.urlsafe_b64encode(bytes(32)).decode()
OTHER_KEY = base64.urlsafe_b64encode(bytes([1] * 32)).decode()


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def problems(folder: Path, text: str, environ: dict[str, str] | None = None) -> list[Problem]:
    with pytest.raises(ConfigError) as refused:
        load(written(folder, text), environ or {})
    return refused.value.problems


def sections() -> dict[str, Any]:
    return get_type_hints(Config)


def test_example_holds_every_key_and_none_too_many() -> None:
    example = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    assert {name: set(table) for name, table in example.items()} == {
        name: set(keys_of(kind)) for name, kind in sections().items()
    }


def test_example_says_the_defaults(tmp_path: Path) -> None:
    copied = written(tmp_path, EXAMPLE.read_text(encoding="utf-8"))
    assert load(copied, {}) == load(written(tmp_path, ""), {})


def test_example_has_one_sentence_above_every_key() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    said = ("# ", "[[", "name =", "helps =", "title =")
    silent = [line for above, line in pairwise(lines) if re.match(r"[a-z_]+ =", line) and not (above.startswith(said))]
    assert silent == []


def test_everything_wrong_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    text = '[place]\ntime_zone = "Europe/Lens"\n\n[ideas]\nper_day = "cinq"\nper_dya = 5\n\n[quiett]\nto = "08:00"\n'
    assert problems(tmp_path, text) == [
        Problem("place.time_zone", "Ce fuseau horaire n'existe pas. Pour la France, écrivez : Europe/Paris.", 2),
        Problem("ideas.per_day", "Écrivez un nombre entier, sans guillemets. Par exemple : 7.", 5),
        Problem("ideas.per_dya", "Je ne connais pas ce mot. Vous vouliez dire « per_day » ?", 6),
        Problem("quiett", "Je ne connais pas ce mot. Vous vouliez dire « quiet » ?", 8),
    ]


def test_problem_reads_as_one_line() -> None:
    assert str(Problem("quiet.to", "Écrivez une heure.", 8)) == "Ligne 8 — quiet.to — Écrivez une heure."


def test_key_in_the_wrong_section_is_pointed_out(tmp_path: Path) -> None:
    assert problems(tmp_path, '[telegram]\nold_keys = ["a"]\n') == [
        Problem("telegram.old_keys", "Je ne connais pas ce mot. Vous vouliez dire « storage.old_keys » ?", 2)
    ]


def test_word_like_no_key_gets_no_guess(tmp_path: Path) -> None:
    assert problems(tmp_path, "[logs]\nzzz = 1\n") == [Problem("logs.zzz", "Je ne connais pas ce mot.", 2)]


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        (
            "[place]\nname = Fabrik\n",
            2,
            'Je ne peux pas lire cette ligne. Un texte s\'écrit entre guillemets : cle = "valeur".',
        ),
        ("[logs]\njson = true\njson = false\n", 3, "Cette clé ou cette partie est écrite deux fois. Gardez-en une."),
        ("[logs]\n[place]\n[logs]\n", 3, "Cette clé ou cette partie est écrite deux fois. Gardez-en une."),
    ],
)
def test_file_that_is_not_toml(tmp_path: Path, text: str, line: int, sentence: str) -> None:
    assert problems(tmp_path, text) == [Problem("", sentence, line)]


@pytest.mark.parametrize(
    ("section", "line", "sentence"),
    [
        (
            "telegram",
            'base_url = "https://api.telegram.org"',
            "L'adresse commence par https:// (ou http://) et finit par /bot.",
        ),
        ("telegram", 'mode = "pull"', "Les valeurs possibles sont : auto, polling, webhook."),
        ("telegram", 'token = "un deux"', "Recopiez la ligne que @BotFather donne, sans espace."),
        ("telegram", 'token = "sans-deux-points"', "Il y a « : » au milieu d'un jeton de Telegram."),
        (
            "storage",
            'url = "postgres://x"',
            "Écrivez sqlite:/// puis le nom du fichier. Par exemple : sqlite:///fabrik.sqlite",
        ),
        ("storage", 'key = "courte"', "Cette clé n'a pas la bonne forme. « fabrik key » en fabrique une."),
        (
            "storage",
            'old_keys = ["x"]',
            "Une de ces clés n'a pas la bonne forme. Recopiez les anciennes valeurs de « key ».",
        ),
        ("storage", 'key_file = "nulle-part"', "Je ne peux pas lire ce fichier."),
        ("logs", "json = 1", "Écrivez true (oui) ou false (non), sans guillemets."),
        ("place", "communes = []", "Cette clé ne peut pas rester vide."),
        ("place", 'communes = "Lens"', 'Écrivez une liste. Par exemple : ["un", "deux"].'),
        ("place", 'communes = ["Lens", "Lens"]', "« Lens » est écrit deux fois."),
        (
            "place",
            'fields = [{ key = "É", label = "é" }]',
            "Une clé (key) s'écrit en minuscules, sans accent ni espace, en 20 lettres au plus.",
        ),
        (
            "place",
            'fields = [{ key = "a", label = "a" }, { key = "b" }]',
            "Le numéro 2 de la liste doit dire : key, label.",
        ),
        ("place", 'fields = [{ key = "a", label = "a" }, { key = "a", label = "b" }]', "« a » est écrit deux fois."),
        ("facilitator", 'phone = "appelez"', "Écrivez des chiffres et des espaces. Par exemple : 06 12 34 56 78."),
        ("facilitator", 'email = "elise"', "Une adresse e-mail s'écrit nom@exemple.fr."),
        ("reminders", "days_before = [3]", "Les valeurs possibles sont : 7, 1, 0."),
        ("reminders", 'hour = "25:00"', 'Écrivez une heure entre guillemets. Par exemple : "18:00".'),
        (
            "reminders",
            'hour = "22:00"',
            "Cette heure tombe la nuit, quand le robot n'écrit à personne (partie [quiet]).",
        ),
        ("ideas", "per_day = true", "Écrivez un nombre entier, sans guillemets. Par exemple : 7."),
        ("retention", "idea_days = 2000", "Écrivez un nombre entre 1 et 1095."),
        ("webhook", 'url = "http://exemple.fr/x"', "L'adresse commence par https://, Telegram n'en prend pas d'autre."),
        ("webhook", 'url = "https://exemple.fr:8080/x"', "Telegram n'appelle que les ports 443, 80, 88 et 8443."),
        ("webhook", 'secret = "court"', "Écrivez de 16 à 256 lettres sans accent, chiffres, - ou _."),
        (
            "backup",
            'hour = "02:30"',
            "Choisissez une heure avant 2 h ou à partir de 3 h : l'heure change parfois entre les deux.",
        ),
    ],
)
def test_wrong_value(tmp_path: Path, section: str, line: str, sentence: str) -> None:
    [problem] = problems(tmp_path, f"[{section}]\n{line}\n")
    assert (problem.key, problem.sentence) == (f"{section}.{line.split(' =')[0]}", sentence)


def test_webhook_needs_its_secret(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, '[webhook]\nurl = "https://exemple.fr/telegram"\n')
    assert problem == Problem("webhook.secret", "Le mode webhook demande un secret.")


def test_line_is_found_in_a_list_of_tables_and_after_a_long_text(tmp_path: Path) -> None:
    cards = '[[place.cards]]\ntitle = "Un"\ntext = """\n[logs]\njson = 3\n"""\n[[place.cards]]\ntitel = "Deux"\n'
    text = cards + "[logs]\njson = 3\n"
    assert [(problem.key, problem.line) for problem in problems(tmp_path, text)] == [
        ("place.cards", 1),
        ("logs.json", 10),
    ]


def test_environment_wins_over_the_file(tmp_path: Path) -> None:
    environ = {
        "FABRIK_PLACE__NAME": "La Fabrik de Lens",
        "FABRIK_REMINDERS__DAYS_BEFORE": "[1, 0]",
        "FABRIK_QUIET__FROM": "22:00",
        "FABRIK_LOGS__JSON": "true",
        "FABRIK_CLOCK_FILE": "not a key",
    }
    config = load(written(tmp_path, '[place]\nname = "X"\nterritory = "Y"\n'), environ)
    assert (config.place.name, config.place.territory) == ("La Fabrik de Lens", "Y")
    assert (config.reminders.days_before, config.quiet.from_, config.logs.json) == ((1, 0), time(22), True)


def test_wrong_variable_is_named(tmp_path: Path) -> None:
    environ = {"FABRIK_IDEAS__PER_DAY": "cinq", "FABRIK_TELEGRAM__TOKN": "1:x", "FABRIK_STORAG__KEY": KEY}
    found = problems(tmp_path, "[ideas]\nper_day = 3\n", environ)
    assert {(problem.variable, problem.key, problem.line) for problem in found} == {
        ("FABRIK_IDEAS__PER_DAY", "ideas.per_day", 0),
        ("FABRIK_TELEGRAM__TOKN", "telegram.tokn", 0),
        ("FABRIK_STORAG__KEY", "storag", 0),
    }


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    environ = {
        "FABRIK_TELEGRAM__TOKEN": "123456:SECRET-ONE",
        "FABRIK_STORAGE__KEY": KEY,
        "FABRIK_STORAGE__OLD_KEYS": f'["{OTHER_KEY}"]',
        "FABRIK_WEBHOOK__SECRET": "SECRET-THREE-LONG",
    }
    config = load(written(tmp_path, ""), environ)
    assert config.storage.keys == (KEY, OTHER_KEY)
    assert [secret for secret in environ.values() if secret.strip('[]"') in repr(config)] == []
    wrong = problems(tmp_path, '[webhook]\nsecret = "SECRET"\n', {"FABRIK_STORAGE__KEY": "SECRET"})
    assert "SECRET" not in "".join(map(str, wrong))


def test_key_file_is_read_beside_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "cle").write_text(KEY + "\n")
    assert load(written(tmp_path, '[storage]\nkey_file = "cle"\n'), {}).storage.keys == (KEY,)


def test_files_are_beside_the_configuration(tmp_path: Path) -> None:
    config = load(written(tmp_path, ""), {})
    assert (config.storage.file, config.storage.url) == (
        tmp_path / "fabrik.sqlite",
        f"sqlite:///{tmp_path}/fabrik.sqlite",
    )
    assert config.backup.folder == str(tmp_path / "backups")
    elsewhere = load(written(tmp_path, '[storage]\nurl = "sqlite:////srv/f.sqlite"\n'), {})
    assert elsewhere.storage.url == "sqlite:////srv/f.sqlite"


def test_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xef\xbb\xbf" + '[place]\r\nname = "Été"\r\n'.encode())
    assert load(path, {}).place.name == "Été"


def test_file_that_is_missing_or_not_utf8(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="Je ne trouve pas"):
        load(tmp_path / "nowhere.toml", {})
    (tmp_path / "latin.toml").write_bytes('name = "Été"'.encode("latin-1"))
    with pytest.raises(ConfigError, match="UTF-8"):
        load(tmp_path / "latin.toml", {})


def test_running_needs_a_token_and_a_key(tmp_path: Path) -> None:
    bare = load(written(tmp_path, ""), {})
    assert [problem.key for problem in missing_to_run(bare)] == ["telegram.token", "storage.key"]
    ready = load(written(tmp_path, f'[storage]\nkey = "{KEY}"\n'), {"FABRIK_TELEGRAM__TOKEN": "1:x"})
    assert missing_to_run(ready) == []


@pytest.mark.parametrize(
    ("mode", "url", "is_webhook"),
    [
        ("auto", "", False),
        ("auto", "https://x.fr/t", True),
        ("polling", "https://x.fr/t", False),
        ("webhook", "https://x.fr/t", True),
    ],
)
def test_way_messages_arrive(tmp_path: Path, mode: str, url: str, is_webhook: bool) -> None:
    text = f'[telegram]\nmode = "{mode}"\n[webhook]\nurl = "{url}"\nsecret = "0123456789abcdef"\n'
    assert load(written(tmp_path, text), {}).is_webhook is is_webhook


def test_settings_say_what_the_configuration_says(tmp_path: Path) -> None:
    text = """
    [reminders]
    days_before = [1, 0]
    [facilitator]
    name = "Awa Diop"
    email = ""
    [retention]
    draft_days = 10
    [[place.cards]]
    title = "Contact"
    text = "Appelez {animatrice}.\\nTéléphone : {téléphone}.\\nE-mail : {courriel}."
    [[place.fields]]
    key = "a"
    label = "b"
    """
    settings = to_settings(load(written(tmp_path, text), {}))
    assert settings.default_reminders == (ReminderKind.EVE, ReminderKind.MORNING)
    assert (settings.first_name, settings.draft_days, settings.fields) == ("Awa", 10, (Choice("a", "b"),))
    assert settings.cards == (Card("Contact", "Appelez Awa Diop.\nTéléphone : 06 13 89 96 56."),)


def test_defaults_of_the_conversation_are_those_of_the_configuration(tmp_path: Path) -> None:
    settings = to_settings(load(written(tmp_path, ""), {}))
    place = ("association", "facilitator", "phone", "email", "territory", "communes", "neighbours", "spoken")
    given = {name: getattr(type(settings)(), name) for name in (*place, "fields", "cards", "partners")}
    assert dataclasses.asdict(dataclasses.replace(settings, **given)) == dataclasses.asdict(type(settings)())
    assert (len(settings.communes), len(settings.fields), len(settings.cards)) == (36, 7, 7)


def test_cards_are_short_and_one_sentence_a_line(tmp_path: Path) -> None:
    cards = to_settings(load(written(tmp_path, ""), {})).cards
    lines = [line for card in cards for line in card.text.splitlines()]
    assert [line for line in lines if len(line.split()) > 12 or not line.endswith((".", "!", "?"))] == []
    assert [card.title for card in cards if not 2 <= len(card.text.splitlines()) <= 3] == []


def test_cards_are_plain_french(tmp_path: Path) -> None:
    cards = to_settings(load(written(tmp_path, ""), {})).cards
    assert {card.title: check(card.text).failures for card in cards if check(card.text).failures} == {}
    assert [card.title for card in cards if check_label(card.title).failures] == []

"""Ideas found by their words without being opened; and by what was answered with a button."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import indexing
from bot.config import to_settings
from bot.config.sections import Config
from conversations.changes import IdeaAdded, IdeaCorrected, IdeaSubmitted
from conversations.facilitator.finding import sounds
from conversations.looking import OPEN, FoundIdea, Search
from conversations.model import Answer, Answers, Idea, Part, PartKind, Status
from storage import finding, ideas
from storage.cipher import new_key
from storage.database import Database

SETTINGS = to_settings(Config())


def told(what: str, commune: str = "Lens", field: str = "garden", name: str = "") -> Answers:
    words = {key: Answer(parts=(Part(PartKind.TEXT, text),)) for key, text in (("what", what), ("name", name)) if text}
    return {**words, "about": Answer((field,)), "where": Answer((commune,))}


async def keep(db, number: int, person: int, now, answers: Answers) -> None:
    idea = Idea(number, person, answers, now)
    await ideas.add(db, idea)
    await indexing.follow(db, IdeaSubmitted(idea), SETTINGS)


@pytest.fixture
async def four(db, ada, now) -> None:
    await keep(db, 1, ada, now, told("Un jardin partagé derrière l'école", name="Samira"))
    await keep(db, 2, ada, now, told("Des cours de vélo", "Avion", "sport"))
    await keep(db, 3, ada, now, told("Un atelier de cuisine", "Lens", "cooking"))
    await keep(db, 4, ada, now, told("Un potager pour l'école", "elsewhere", "other"))
    await ideas.set_status(db, 4, Status.DONE, now)


def search(said: str = "", **more) -> Search:
    return replace(Search(statuses=tuple(Status), sounds=tuple(sounds(said))), **more)


async def numbers(db, asked: Search, page_size: int = 10) -> list[int]:
    found, _ = await finding.find(db, asked, page_size)
    return [idea.number for idea in found]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("jardin", [1]),
        ("JARDINS, partages !", [1]),
        ("ekole", [4, 1]),
        ("école jardin", [1]),
        ("samira", [1]),
        ("avion", [2]),
        ("velos", [2]),
        ("3", [3]),
        ("cuisine", [3]),
        ("autre", [4]),  # what it is about counts too
        ("piscine", []),
        ("jardin piscine", []),
    ],
)
async def test_words_are_found_whatever_their_accents_case_and_faults(db, four, said, expected):
    assert await numbers(db, search(said)) == expected


async def test_choices_narrow_down_together(db, four):
    assert await numbers(db, search(statuses=OPEN)) == [3, 2, 1]
    assert await numbers(db, search(commune="Lens")) == [3, 1]
    assert await numbers(db, search(commune="Lens", field="garden")) == [1]
    assert await numbers(db, search("ecole", statuses=(Status.DONE,))) == [4]


async def test_a_page_says_how_many_there_are_in_all(db, four, now):
    found, in_all = await finding.find(db, search(page=1), 3)
    assert (found, in_all) == (
        (FoundIdea(1, Status.NEW, now, "Lens", "Un jardin partagé derrière l'école"),),
        4,
    )


async def test_words_follow_what_is_added_and_corrected(db, four, now):
    part = Part(PartKind.TEXT, "avec une cabane")
    await ideas.add_part(db, 2, part, now)
    await indexing.follow(db, IdeaAdded(2, part, now), SETTINGS)
    await ideas.correct(db, 1, told("Une fontaine"), now)
    await indexing.follow(db, IdeaCorrected(1, told("Une fontaine"), now), SETTINGS)
    assert await numbers(db, search("cabane")) == [2]
    assert await numbers(db, search("vélo")) == [2]
    assert await numbers(db, search("fontaine")) == [1]
    assert await numbers(db, search("partagé")) == []


async def test_ideas_of_an_older_program_are_made_findable_once(tmp_path, now):
    keys = [new_key()]
    database = await Database.open(f"sqlite:///{tmp_path}/old.db", keys)
    async with database.transaction() as db:
        person = await db.insert("insert into people (chat, known_at, seen_at) values (1, '', '') returning id")
        for number in range(1, 4):
            await ideas.add(db, Idea(number, person, told("Un four à pain"), now))
    made = [await indexing.index_missing(database, SETTINGS) for _ in range(2)]
    assert made == [3, 0]
    await database.close()
    after_a_new_key = await Database.open(f"sqlite:///{tmp_path}/old.db", [new_key(), *keys])
    async with after_a_new_key.transaction() as db:
        assert await numbers(db, search("four pain")) == [3, 2, 1]
    await after_a_new_key.close()


async def test_words_can_not_be_read_without_the_key(db, four):
    rows = await db.rows("select word from idea_words where idea = 1")
    assert {row["word"] for row in rows} == {0, *(db.marks(sound)[0] for sound in sounds_of_one())}
    assert db.marks("jardin") != db.marks("jarden")


def sounds_of_one() -> set[str]:
    return {"1", *sounds("Un jardin partagé derrière l'école Samira Lens jardin et nature")}

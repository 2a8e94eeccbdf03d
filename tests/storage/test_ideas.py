"""Ideas come back as they were sent, under a number that is theirs for ever."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.model import Answer, Idea, IdeaLine, Meeting, Part, PartKind, Status
from storage import ideas, meetings, people, personal
from storage.cipher import new_key
from storage.database import Database

VOICE = Part(PartKind.VOICE, "", "file-1", 12, "album-1")
BENCH = Part(PartKind.TEXT, "Un banc devant l'école", message=11)


def bench(number, person, at):
    answers = {"what": Answer(parts=(BENCH, VOICE)), "fields": Answer(("health", "school"), (BENCH,)), "who": Answer()}
    return Idea(number, person, answers, at)


async def test_an_idea_comes_back_as_it_was_sent(db, ada, now):
    idea = bench(await ideas.next_number(db), ada, now)
    await ideas.add(db, idea)
    assert await ideas.load(db, 1) == idea
    assert list((await ideas.load(db, 1)).answers) == ["what", "fields", "who"]


async def test_an_idea_without_answers_comes_back_too(db, ada, now):
    await ideas.add(db, Idea(1, ada, {}, now))
    assert await ideas.load(db, 1) == Idea(1, ada, {}, now)
    assert await ideas.load(db, 2) is None


async def test_parts_added_later_come_last_in_order(db, ada, now):
    await ideas.add(db, bench(1, ada, now))
    await ideas.add_part(db, 1, VOICE, now + timedelta(days=1))
    await ideas.add_part(db, 1, BENCH, now + timedelta(days=2))
    answers = (await ideas.load(db, 1)).answers
    assert list(answers) == ["what", "fields", "who", "added"]
    assert answers["added"] == Answer(parts=(VOICE, BENCH))
    assert await ideas.history(db, 1) == [
        ("new", now, 0),
        ("added", now + timedelta(days=1), 0),
        ("added", now + timedelta(days=2), 0),
    ]


async def test_a_status_is_changed_with_its_history(db, ada, now):
    await meetings.add_all(db, [Meeting(0, now.date(), "Lens")])
    await ideas.add(db, bench(1, ada, now))
    await ideas.set_status(db, 1, Status.READ, now + timedelta(hours=1))
    await ideas.set_status(db, 1, Status.AGENDA, now + timedelta(hours=2), meeting=1)
    await ideas.set_status(db, 99, Status.DONE, now)
    assert await ideas.of_person(db, ada) == (IdeaLine(1, Status.AGENDA, now, 1),)
    assert await ideas.history(db, 1) == [
        ("new", now, 0),
        ("read", now + timedelta(hours=1), 0),
        ("agenda", now + timedelta(hours=2), 1),
    ]


async def test_everybodys_ideas_are_their_own(db, ada, elise, now):
    for number, person in ((1, ada), (2, elise), (3, ada)):
        await ideas.add(db, bench(number, person, now))
    assert [line.number for line in await ideas.of_person(db, ada)] == [1, 3]
    assert [line.number for line in await ideas.unfinished(db)] == [1, 2, 3]


async def test_a_number_is_never_used_twice_even_after_erasing(db, ada, now):
    numbers = []
    for _ in range(2):
        numbers.append(await ideas.next_number(db))
        await ideas.add(db, bench(numbers[-1], ada, now))
    await personal.erase(db, ada, now)
    assert (numbers, await ideas.next_number(db)) == ([1, 2], 3)


async def test_a_number_of_an_undone_turn_is_used_again(database, now):
    async def undone():
        async with database.transaction() as db:
            await ideas.add(db, bench(1, await people.known(db, 501, now), now))
            raise LookupError

    with pytest.raises(LookupError):
        await undone()
    async with database.transaction() as db:
        assert await ideas.next_number(db) == 1


parts = st.builds(
    Part,
    st.sampled_from(PartKind),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.text("af", max_size=3),
    st.integers(0, 2**52),
    st.sampled_from(["", "9"]),
)
answers = st.dictionaries(
    st.sampled_from(["what", "where", "who", "added", "choice"]),
    st.builds(Answer, st.lists(st.sampled_from("xyz"), max_size=3).map(tuple), st.lists(parts, max_size=3).map(tuple)),
)


def test_any_answers_come_back_in_their_order(tmp_path):
    with asyncio.Runner() as runner:
        database = runner.run(Database.open(f"sqlite:///{tmp_path}/fabrik.db", [new_key()]))

        async def there_and_back(given_answers):
            async with database.transaction() as db:
                ada = await people.known(db, 501, datetime(2023, 9, 20, tzinfo=UTC))
                number = await ideas.next_number(db)
                await ideas.add(db, Idea(number, ada, given_answers, datetime(2023, 9, 20, tzinfo=UTC)))
                return (await ideas.load(db, number)).answers

        @settings(max_examples=60, deadline=None)
        @given(answers)
        def there_and_back_is_the_same(given_answers):
            found = runner.run(there_and_back(given_answers))
            assert list(found.items()) == list(given_answers.items())

        try:
            there_and_back_is_the_same()
        finally:
            runner.run(database.close())


async def test_a_corrected_answer_leaves_nothing_of_the_old_one(db, ada, now):
    old, new = Part(PartKind.TEXT, "rue Basse", message=7), Part(PartKind.TEXT, "au parc", message=9)
    await ideas.add(db, Idea(1, ada, {"what": Answer(parts=(old,)), "where": Answer(("Lens",))}, now))
    await ideas.add_part(db, 1, Part(PartKind.TEXT, "et un banc", message=8), now)
    await ideas.correct(db, 1, {"what": Answer(parts=(new,))}, now)
    idea = await ideas.load(db, 1)
    assert idea.answers == {
        "added": Answer(parts=(Part(PartKind.TEXT, "et un banc", message=8),)),
        "what": Answer(parts=(new,)),
    }
    assert [what for what, _, _ in await ideas.history(db, 1)] == ["new", "added", "corrected"]


async def test_a_message_edited_after_sending_reads_as_it_does_now(db, ada, now):
    parts = tuple(Part(PartKind.TEXT, f"mot {number}", message=number) for number in (7, 8))
    await ideas.add(db, Idea(1, ada, {"what": Answer(parts=parts)}, now))
    await ideas.edit_part(db, 1, Part(PartKind.TEXT, "autre mot", message=8))
    idea = await ideas.load(db, 1)
    assert [part.text for part in idea.answers["what"].parts] == ["mot 7", "autre mot"]

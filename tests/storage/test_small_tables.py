"""States, notes, counts, threads and invitations."""

from datetime import timedelta

from conversations.model import Thread
from storage import counts, invitations, notes, people, states, threads


async def test_a_state_is_what_was_saved_last(db, ada, elise):
    assert await states.load(db, ada) is None
    for text in ("first", "second"):
        await states.save(db, ada, text)
    await states.save(db, elise, "hers")
    assert (await states.load(db, ada), await states.load(db, elise)) == ("second", "hers")


async def test_nothing_is_saved_of_somebody_unknown(db):
    await states.save(db, 99, "lost")
    assert await states.load(db, 99) is None


async def test_a_note_is_what_was_put_last(db):
    assert await notes.get(db, "commands") is None
    for value in ("abc", "def"):
        await notes.put(db, "commands", value)
    assert await notes.get(db, "commands") == "def"


async def test_counts_add_up_by_month(db):
    for which, month in (("health", "2023-10"), ("health", "2023-09"), ("school", "2023-09"), ("health", "2023-09")):
        await counts.add(db, "idea", which, month)
    assert list((await counts.read(db)).items()) == [
        (("2023-09", "idea", "health"), 2),
        (("2023-09", "idea", "school"), 1),
        (("2023-10", "idea", "health"), 1),
    ]


async def test_a_message_belongs_to_the_talk_remembered_last_in_its_own_chat(db, ada, elise):
    await threads.remember(db, 900, 7, Thread(ada, 2))
    await threads.remember(db, 900, 8, Thread(ada, 2))
    await threads.remember(db, 900, 8, Thread(ada, 3))
    await threads.remember(db, 900, 9, Thread(99, 1))
    found = [await threads.find(db, chat, message) for chat, message in ((900, 7), (900, 8), (900, 9), (501, 7))]
    assert found == [Thread(ada, 2), Thread(ada, 3), None, None]


async def test_an_invitation_is_used_once_in_time_by_its_code_only(db, ada, now):
    end = now + timedelta(days=2)
    await invitations.create(db, "secret", end)
    assert [await invitations.is_good(db, code, now) for code in ("secret", "guess", "")] == [True, False, False]
    assert [await invitations.is_good(db, "secret", at) for at in (end - timedelta(seconds=1), end)] == [True, False]
    assert [await invitations.use(db, "guess", ada, now), await invitations.use(db, "secret", ada, end)] == [
        False,
        False,
    ]
    assert [await invitations.use(db, "secret", ada, now) for _ in range(2)] == [True, False]
    assert await invitations.is_good(db, "secret", now) is False


async def test_two_people_cannot_both_use_one_invitation(database, now):
    async with database.transaction() as db:
        await invitations.create(db, "secret", now + timedelta(days=2))
        guests = [await people.known(db, chat, now) for chat in (1, 2)]
    used = []
    for guest in guests:
        async with database.transaction() as db:
            used.append(await invitations.use(db, "secret", guest, now))
    assert used == [True, False]

"""What can be taken out of a chat again is known for as long as Telegram allows it, and of nobody who was erased."""

from datetime import timedelta

import pytest

from conversations.model import Thread
from storage import outbox, personal, sent
from storage.outbox import Outgoing

HOUR = timedelta(hours=1)


@pytest.fixture
async def talk(db, ada, elise, now):
    """A message to Ada, one to the facilitator about Ada, and one to the facilitator about nobody."""
    await outbox.add(db, ada, [Outgoing("Bonjour")], now)
    await outbox.add(db, elise, [Outgoing("Ada vous écrit", thread=Thread(ada)), Outgoing("Menu")], now)
    for number in (11, 21, 22):
        (queued,) = await outbox.claim(db, now)
        await outbox.sent(db, queued, number, now)


async def test_what_the_bot_sent_to_somebody_or_about_them_can_be_taken_away(db, ada, elise, now, talk):
    assert await sent.deletable(db, ada, now + HOUR) == {501: [11], 900: [21]}
    assert await sent.deletable(db, elise, now + HOUR) == {900: [21, 22]}


async def test_after_two_days_nothing_can_be_taken_away(db, ada, now, talk):
    assert await sent.deletable(db, ada, now + 47 * HOUR) != {}
    assert await sent.deletable(db, ada, now + 48 * HOUR) == {}
    assert [await sent.purge(db, now + 47 * HOUR), await sent.purge(db, now + 48 * HOUR)] == [0, 3]


async def test_a_message_replaced_keeps_its_first_date(db, ada, now, talk):
    await sent.remember(db, [sent.row(501, 11, None, now + 40 * HOUR)])
    assert await sent.deletable(db, ada, now + 48 * HOUR) == {}


async def test_a_message_that_arrives_after_its_reader_was_erased_leaves_no_trace(db, ada, now):
    await outbox.add(db, None, [Outgoing("C'est effacé")], now, chat=501)
    (queued,) = await outbox.claim(db, now)
    await personal.erase(db, ada, now)
    await outbox.sent(db, queued, 12, now)
    assert await db.rows("select * from sent_messages") == []

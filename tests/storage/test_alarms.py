"""An alarm rings once, when it was last set for."""

from datetime import timedelta

from storage import alarms
from storage.alarms import Alarm


async def test_alarms_ring_in_order_when_due(db, ada, now):
    minute = timedelta(minutes=1)
    await alarms.set_(db, ada, "draft", "3", now)
    await alarms.set_(db, ada, "settle", "", now - minute)
    await alarms.set_(db, ada, "unread", "1", now + minute)
    assert await alarms.due(db, now, 10) == [
        Alarm(2, ada, "settle", "", now - minute),
        Alarm(1, ada, "draft", "3", now),
    ]
    assert len(await alarms.due(db, now, 1)) == 1
    assert await alarms.next_due(db) == now - minute


async def test_setting_it_again_moves_it_and_who_took_the_old_one_has_nothing(db, ada, now):
    later = now + timedelta(hours=1)
    await alarms.set_(db, ada, "draft", "3", now)
    (old,) = await alarms.due(db, now, 10)
    await alarms.set_(db, ada, "draft", "3", later)
    assert await alarms.due(db, now, 10) == []
    assert await alarms.take(db, old.id) is False
    assert await alarms.next_due(db) == later


async def test_an_alarm_is_taken_once(db, ada, now):
    await alarms.set_(db, ada, "draft", "3", now)
    (alarm,) = await alarms.due(db, now, 10)
    assert [await alarms.take(db, alarm.id) for _ in range(2)] == [True, False]
    assert await alarms.next_due(db) is None


async def test_a_cleared_alarm_does_not_ring_and_the_others_do(db, ada, elise, now):
    for person, subject in ((ada, "3"), (ada, "4"), (elise, "3")):
        await alarms.set_(db, person, "draft", subject, now)
    await alarms.clear(db, ada, "draft", "3")
    await alarms.clear(db, ada, "draft", "99")
    assert [(alarm.person, alarm.subject) for alarm in await alarms.due(db, now, 10)] == [(ada, "4"), (elise, "3")]


async def test_nobody_unknown_is_woken(db, now):
    await alarms.set_(db, 99, "draft", "3", now)
    assert await alarms.next_due(db) is None

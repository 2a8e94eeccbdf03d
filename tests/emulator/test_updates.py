"""How the bot learns what happened: asking, being woken, confirming, and two who ask at once."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict

from bot.emulator import people
from bot.emulator.faults import Faults
from bot.emulator.updates import Updates
from bot.emulator.world import Chat, World


async def texts(bot: Bot, **options: object) -> list[str]:
    return [update.message.text for update in await bot.get_updates(**options)]


async def until_polled(world: World, bot: Bot) -> None:
    async with asyncio.timeout(3):
        while not world.updates.is_polled:
            await bot.get_me()


async def test_long_poll_wakes_up(bot: Bot, world: World, nadia: Chat) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await until_polled(world, bot)
    people.write(world, nadia, nadia, "Bonjour")
    (update,) = await poll
    assert update.message.text == "Bonjour"
    assert update.effective_user.first_name == "Nadia"


async def test_updates_stay_until_confirmed(bot: Bot, world: World, nadia: Chat) -> None:
    for text in ("un", "deux", "trois"):
        people.write(world, nadia, nadia, text)
    first, second, third = await bot.get_updates()
    assert await texts(bot, limit=2) == ["un", "deux"]
    assert await texts(bot, offset=second.update_id) == ["deux", "trois"]
    assert await texts(bot) == ["deux", "trois"]
    assert await texts(bot, offset=-1) == ["trois"]
    assert await texts(bot, offset=third.update_id + 1) == []
    assert [second.update_id, third.update_id] == [first.update_id + 1, first.update_id + 2]


async def test_message_ids_count_up_in_each_chat(world: World, nadia: Chat) -> None:
    karim = people.arrive(world, "Karim")
    assert people.write(world, karim, karim, "un")["message_id"] == 1
    assert people.write(world, nadia, nadia, "deux")["message_id"] == 2


async def test_updates_are_kept_a_day(bot: Bot, world: World, nadia: Chat, clock) -> None:
    people.write(world, nadia, nadia, "hier")
    clock.pass_(hours=24)
    people.write(world, nadia, nadia, "maintenant")
    assert await texts(bot) == ["maintenant"]


async def test_presses_expire_when_asked_to(clock) -> None:
    updates = Updates(clock, Faults(), presses_expire=True)
    updates.add("callback_query", callback_query={})
    updates.add("message", message={})
    clock.pass_(seconds=150)
    assert [update.keys() - {"update_id"} for update in updates.waiting()] == [{"message"}]


async def test_only_what_is_asked_for(bot: Bot, world: World, nadia: Chat) -> None:
    await bot.get_updates(allowed_updates=["message"])
    people.block(world, nadia)
    people.unblock(world, nadia)
    people.write(world, nadia, nadia, "Bonjour")
    assert await texts(bot) == ["Bonjour"]


async def test_the_newer_of_two_polls_wins(bot: Bot, base: str, world: World, nadia: Chat) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=30))
    await until_polled(world, bot)
    async with Bot(world.token, base_url=f"{base}/bot") as other:
        newer = asyncio.create_task(other.get_updates(timeout=30))
        with pytest.raises(Conflict) as caught:
            await older
        people.write(world, nadia, nadia, "Bonjour")
        assert [update.message.text for update in await newer] == ["Bonjour"]
    assert caught.value.message == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )


async def test_poll_while_a_webhook_is_set(bot: Bot, world: World) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await until_polled(world, bot)
    await bot.set_webhook("http://127.0.0.1:9/")
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(Conflict) as caught:
        await bot.get_updates()
    assert caught.value.message == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_webhook_that_is_no_address(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="an https url must be provided for webhook"):
        await bot.set_webhook("ftp://fabrik")


async def test_a_press_carries_its_message(bot: Bot, world: World, nadia: Chat) -> None:
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="y")]])
    sent = await bot.send_message(nadia.id, "Alors ?", reply_markup=buttons)
    people.press(world, nadia, nadia, sent.message_id, "y")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert (query.data, query.from_user.id, query.message.text) == ("y", nadia.id, "Alors ?")
    assert query.message.reply_markup == buttons


async def test_what_people_write_is_recognised(bot: Bot, world: World, nadia: Chat) -> None:
    people.write(world, nadia, nadia, "👍 /idee fabrik.fr 06 13 89 96 56 a@b.fr https://c.fr/d. et/ou")
    (update,) = await bot.get_updates()
    found = update.message.parse_entities()
    assert {entity.type: text for entity, text in found.items() if entity.type != "url"} == {
        "bot_command": "/idee",
        "phone_number": "06 13 89 96 56",
        "email": "a@b.fr",
    }
    assert [text for entity, text in found.items() if entity.type == "url"] == ["fabrik.fr", "https://c.fr/d"]


async def test_every_way_of_speaking(bot: Bot, world: World, nadia: Chat) -> None:
    first = people.write(world, nadia, nadia, "un")
    people.edit(world, nadia, nadia, first["message_id"], "une")
    people.write(world, nadia, nadia, "réponse", reply_to=first["message_id"])
    people.send_location(world, nadia, nadia, 50.43, 2.83)
    people.send_contact(world, nadia, nadia, "+33612345678", own=True)
    people.send_contact(world, nadia, nadia, "+33698765432", own=False)
    people.send_sticker(world, nadia, nadia)
    people.forward(world, nadia, nadia, first)
    people.send_anything(world, nadia, nadia, {"dice": {"emoji": "🎲", "value": 3}})
    people.block(world, nadia)
    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message]
    assert updates[1].edited_message.text == "une"
    assert messages[1].reply_to_message.text == "une"
    assert messages[2].location.latitude == 50.43
    assert [message.contact.user_id for message in messages[3:5]] == [nadia.id, None]
    assert messages[5].sticker.emoji == "👍"
    assert messages[6].forward_origin.sender_user.id == nadia.id
    assert messages[7].dice.value == 3
    assert updates[-1].my_chat_member.new_chat_member.status == "kicked"


async def test_every_kind_of_file(bot: Bot, world: World, nadia: Chat) -> None:
    for kind in ("voice", "photo", "video", "video_note", "audio", "document"):
        people.send_file(world, nadia, nadia, kind, b"x", name="x.pdf", album="7", caption="Voilà")
    messages = [update.message for update in await bot.get_updates()]
    assert [message.effective_attachment is not None for message in messages] == [True] * 6
    assert {message.media_group_id for message in messages} == {"7"}
    assert messages[-1].document.mime_type == "application/pdf"


async def test_in_a_group_only_what_is_for_the_bot(bot: Bot, world: World, nadia: Chat) -> None:
    group = people.gather(world, "Quartier", [nadia.id])
    for text in ("Bonjour à tous", "/reunion", "/reunion@fabrik_bot", "/reunion@other_bot"):
        people.write(world, nadia, group, text)
    said = await bot.send_message(group.id, "Vendredi")
    people.write(world, nadia, group, "Merci", reply_to=said.message_id)
    reached = [update.message.text for update in await bot.get_updates() if update.message]
    assert reached == ["/reunion", "/reunion@fabrik_bot", "Merci"]

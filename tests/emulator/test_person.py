"""The page's addresses, through the person tests play with."""

from __future__ import annotations

import asyncio
import json
import sys

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from bot.emulator.person import NotSeenError
from bot.emulator.world import World


def buttons(**labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)] for data, label in labels.items()])


async def test_a_conversation(bot: Bot, arrives) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts("affiche")
    (update,) = await bot.get_updates()
    assert update.message.text == "/start affiche"

    answer = asyncio.create_task(nadia.sees("Bonjour", "idée"))
    sent = await bot.send_message(nadia.id, "Bonjour ! Une idée ?", reply_markup=buttons(yes="👍 Oui", no="Non"))
    shown = await answer
    assert (shown.id, shown.labels) == (sent.message_id, ("👍 Oui", "Non"))

    query = await nadia.presses("Oui")
    pressed = (await bot.get_updates(offset=update.update_id + 1))[0].callback_query
    assert (pressed.id, pressed.data) == (query, "yes")
    await bot.answer_callback_query(query, "Noté")
    assert await nadia.hears(query) == "Noté"

    await bot.edit_message_text("C'est noté.", nadia.id, sent.message_id)
    assert (await nadia.sees("noté")).labels == ()
    await bot.delete_message(nadia.id, sent.message_id)
    await nadia.sees_gone(sent.message_id)
    assert str(await nadia.looks()) == "> 1 /start affiche"


async def test_what_was_seen_before_does_not_count(bot: Bot, arrives) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts()
    await bot.send_message(nadia.id, "Bonjour", reply_markup=buttons(a="Menu"))
    await nadia.writes("encore")
    with pytest.raises(NotSeenError, match="waited for 'Bonjour'; the screen shows:\n> 1 /start\n< 2 Bonjour"):
        await nadia.sees("Bonjour", patience=0.02)
    nadia._patience = 0.02
    with pytest.raises(NotSeenError, match="a button"):
        await nadia.presses("Menu")
    assert await nadia.presses("Menu", old=True)


async def test_looking_away(bot: Bot, arrives) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts()
    await bot.send_message(nadia.id, "Réunion demain")
    await nadia.looks_away()
    later = asyncio.create_task(nadia.sees("Réunion"))
    await bot.send_message(nadia.id, "Réunion aujourd'hui")
    assert (await later).text == "Réunion aujourd'hui"


async def test_keyboard_under_the_writing_line(bot: Bot, arrives) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts()
    asking = ReplyKeyboardMarkup([[KeyboardButton("📱 Mon numéro", request_contact=True)], ["Passer"]])
    await bot.send_message(nadia.id, "Votre numéro ?", reply_markup=asking)
    assert await nadia.presses("Passer") == ""
    await nadia.shares_phone("+33612345678")
    _, skipped, shared = await bot.get_updates()
    assert skipped.message.text == "Passer"
    assert (shared.message.contact.phone_number, shared.message.contact.user_id) == ("+33612345678", nadia.id)


async def test_everything_people_send(bot: Bot, arrives) -> None:
    nadia = await arrives("Nadia")
    number = await nadia.writes("un")
    await nadia.edits(number, "une")
    await nadia.sends_voice(duration=3)
    await nadia.sends_photo(caption="Le jardin")
    await nadia.sends_video()
    await nadia.sends_video_note()
    await nadia.sends_audio()
    await nadia.sends_document("plan.pdf", b"%PDF")
    await nadia.sends_album(2)
    await nadia.sends_location()
    await nadia.sends_card()
    await nadia.sends_sticker()
    await nadia.sends_anything(dice={"emoji": "🎲", "value": 3})
    await nadia.forwards(nadia.id, number)
    await nadia.blocks()
    await nadia.unblocks()
    kinds = [
        update.effective_message and update.effective_message.effective_attachment for update in await bot.get_updates()
    ]
    assert [type(kind).__name__ for kind in kinds] == [
        "NoneType", "NoneType", "Voice", "tuple", "Video", "VideoNote", "Audio", "Document", "tuple", "tuple",
        "Location", "Contact", "Sticker", "Dice", "NoneType", "NoneType", "NoneType",
    ]  # fmt: skip


async def test_nobody_writes_to_a_bot_they_blocked(arrives) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts()
    await nadia.blocks()
    with pytest.raises(AssertionError, match="text: nobody can write here"):
        await nadia.writes("Bonjour")


async def test_group_over_http(bot: Bot, base: str, session, arrives) -> None:
    nadia = await arrives("Nadia")
    async with session.post(f"{base}/try/groups", json={"title": "Quartier", "members": [nadia.id]}) as answer:
        group = (await answer.json())["id"]
    await nadia.writes("/reunion", chat=group)
    assert (await bot.get_updates())[-1].message.chat.title == "Quartier"


async def test_files_for_the_page(bot: Bot, base: str, session, arrives) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts()
    await bot.send_photo(nadia.id, b"picture")
    shown = await nadia.sees_kind("photo")
    async with session.get(f"{base}/try/files/{shown.message['photo'][-1]['file_id']}") as answer:
        assert (answer.content_type, await answer.read()) == ("image/jpeg", b"picture")


async def test_events_are_replayed_to_whoever_comes_later(bot: Bot, base: str, session, arrives, world: World) -> None:
    nadia = await arrives("Nadia")
    await nadia.starts()
    sent = await bot.send_message(nadia.id, "Bonjour")
    await bot.edit_message_text("Bonsoir", nadia.id, sent.message_id)
    async with session.get(f"{base}/try/events?after=1") as stream:
        lines = [await stream.content.readline() for _ in range(9)]
    events = [json.loads(line[6:]) for line in lines if line.startswith(b"data: ")]
    assert [(event["n"], event["type"], event["message"]["text"]) for event in events] == [
        (2, "message", "/start"),
        (3, "message", "Bonjour"),
        (4, "edit", "Bonsoir"),
    ]
    assert [event["out"] for event in events] == [True, False, False]


async def test_state_for_the_page(bot: Bot, base: str, session, arrives, clock) -> None:
    nadia = await arrives("Nadia")
    async with session.get(f"{base}/try/state") as answer:
        state = await answer.json()
    assert (state["now"], state["faults"]) == (clock().isoformat(), [])
    assert [(each["id"], each["first_name"], each["blocked"]) for each in state["people"]] == [
        (nadia.id, "Nadia", False)
    ]


async def test_alone_on_the_command_line(session) -> None:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.emulator", "--token", "12:" + "a" * 35, stdout=asyncio.subprocess.PIPE
    )
    try:
        address = (await program.stdout.readline()).decode().strip()
        async with session.get(f"{address}/bot12:{'a' * 35}/getMe") as answer:
            assert (await answer.json())["result"]["id"] == 12
    finally:
        program.terminate()
        await program.wait()

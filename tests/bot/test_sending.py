"""Calls made to the local Bot API: what people then see, and what happens when Telegram refuses the first choice."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from post import Post, open_post
from telegram.error import BadRequest

from bot.emulator import methods, people
from bot.emulator.faults import Fault
from bot.emulator.world import Chat
from bot.outgoing import Call, calls, clearing
from bot.sending import send
from conversations.exchange import Button, Keyboard, Lane, Message, Venue, bold
from conversations.model import Part, PartKind

pytestmark = pytest.mark.filterwarnings("ignore:Please use 'Bot")

YES = ((Button("Oui", "yes"),),)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with open_post(tmp_path) as opened:
        yield opened


@pytest.fixture
def nadia(post: Post) -> Chat:
    return a_person(post, "Nadia")


def a_person(post: Post, name: str) -> Chat:
    chat = people.arrive(post.world, name)
    chat.met = True
    return chat


def one(message: Message) -> Call:
    (call,) = calls(message)
    return call


def last(post: Post, chat: Chat) -> dict[str, Any]:
    return post.world.messages(chat.id)[-1]


async def test_text_is_seen_with_its_bold_and_buttons(post: Post, nadia: Chat) -> None:
    number = await send(post.bot, one(Message(f"👋 {bold('Oui ?')}", YES)), nadia.id)
    seen = last(post, nadia)
    assert (seen["message_id"], seen["text"]) == (number, "👋 Oui ?")
    assert seen["entities"] == [{"type": "bold", "offset": 3, "length": 5}]
    assert seen["reply_markup"] == {"inline_keyboard": [[{"text": "Oui", "callback_data": "yes"}]]}


async def test_keyboard_comes_and_goes(post: Post, nadia: Chat) -> None:
    ask = Message("Votre numéro ?", keyboard=Keyboard.ASK_PHONE, keyboard_labels=("Donner", "Non"))
    await send(post.bot, one(ask), nadia.id)
    await send(post.bot, one(Message("Merci.", keyboard=Keyboard.REMOVE)), nadia.id)
    markups = [call.values["reply_markup"] for call in post.world.calls]
    assert ["keyboard" in str(markups[0]), "remove_keyboard" in str(markups[1])] == [True, True]


async def test_replacing_changes_the_message_in_its_place(post: Post, nadia: Chat) -> None:
    first = await send(post.bot, one(Message("Un", YES)), nadia.id)
    assert await send(post.bot, one(Message("Deux", replaces=first)), nadia.id) == first
    assert post.texts(nadia.id) == ["Deux"]
    assert "reply_markup" not in last(post, nadia)


async def test_replacing_by_the_same_is_a_success(post: Post, nadia: Chat) -> None:
    first = await send(post.bot, one(Message("Un", YES)), nadia.id)
    assert await send(post.bot, one(Message("Un", YES, replaces=first)), nadia.id) == first
    assert post.texts(nadia.id) == ["Un"]


@pytest.mark.parametrize("which", ["gone", "hers"])
async def test_what_cannot_be_replaced_is_followed(post: Post, nadia: Chat, which: str) -> None:
    theirs = people.write(post.world, nadia, nadia, "Bonjour")["message_id"]
    replaces = theirs if which == "hers" else 999
    await send(post.bot, one(Message("Deux", YES, replaces=replaces)), nadia.id)
    assert post.texts(nadia.id) == ["Bonjour", "Deux"]
    assert "reply_markup" in last(post, nadia)


async def test_server_that_cannot_replace_gets_a_new_message(post: Post, nadia: Chat) -> None:
    await send(post.bot, Call("noSuchMethod", {}, otherwise=one(Message("Deux"))), nadia.id)
    assert post.texts(nadia.id) == ["Deux"]


async def test_voice_is_copied_with_its_words(post: Post, nadia: Chat) -> None:
    elise, voice = a_person(post, "Élise"), voice_of(post, nadia)
    await send(post.bot, one(Message(part=voice, part_from=1)), elise.id, source=nadia.id)
    assert [call.method for call in post.world.calls] == ["copymessage"]
    assert (last(post, elise)["voice"]["file_id"], last(post, elise)["caption"]) == (voice.file, "Écoutez")


@pytest.mark.parametrize("source", [0, 1])
async def test_voice_whose_original_is_gone_is_sent_again(post: Post, nadia: Chat, source: int) -> None:
    elise, voice = a_person(post, "Élise"), voice_of(post, nadia)
    nadia.messages.clear()
    await send(post.bot, one(Message(part=voice, part_from=1)), elise.id, source=source and nadia.id)
    assert (last(post, elise)["voice"]["file_id"], last(post, elise)["caption"]) == (voice.file, "Écoutez")


def voice_of(post: Post, author: Chat) -> Part:
    sent = people.send_file(post.world, author, author, "voice", b"OggS", caption="Écoutez")
    return Part(PartKind.VOICE, "Écoutez", sent["voice"]["file_id"], sent["message_id"])


async def test_small_file_arrives_whole(post: Post, nadia: Chat) -> None:
    message = Message("La date", file_name="reunion.ics", file_text="BEGIN:VCALENDAR\r\né")
    await send(post.bot, one(message), nadia.id)
    document = last(post, nadia)["document"]
    stored = post.world.files.get(document["file_id"], "document")
    assert (document["file_name"], last(post, nadia)["caption"]) == ("reunion.ics", "La date")
    assert stored.content == "BEGIN:VCALENDAR\r\né".encode()


async def test_place_is_seen_as_a_place(post: Post, nadia: Chat) -> None:
    await send(post.bot, one(Message(part=Part(PartKind.LOCATION, "50.43,2.83"))), nadia.id)
    assert last(post, nadia)["location"] == {"latitude": 50.43, "longitude": 2.83}


async def test_silent_message_makes_no_sound(post: Post, nadia: Chat) -> None:
    await send(post.bot, one(Message("Chut")), nadia.id, silent=True)
    assert str(post.world.calls[-1].values["disable_notification"]).lower() == "true"


async def test_refusal_without_second_choice_is_raised(post: Post, nadia: Chat) -> None:
    with pytest.raises(BadRequest):
        await send(post.bot, one(Message("")), nadia.id)


async def test_messages_leave_a_chat_even_when_one_is_too_old(post: Post, nadia: Chat) -> None:
    numbers = [people.write(post.world, nadia, nadia, word)["message_id"] for word in ("Vieux", "Un", "Deux")]
    nadia.messages[numbers[0]]["date"] -= 49 * 3600
    await send(post.bot, taking_away(numbers), nadia.id)
    assert post.texts(nadia.id) == ["Vieux"]
    assert await send(post.bot, taking_away(numbers), nadia.id) == 0  # and once more changes nothing


async def test_messages_leave_one_by_one_where_several_cannot(
    post: Post, nadia: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(methods._METHODS, "deletemessages")
    numbers = [people.write(post.world, nadia, nadia, word)["message_id"] for word in ("Un", "Deux")]
    await send(post.bot, taking_away(numbers), nadia.id)
    assert post.texts(nadia.id) == []


def test_no_more_messages_at_once_than_telegram_takes() -> None:
    asked = [json.loads(row.payload)["params"]["message_ids"] for row in clearing(range(250), Lane.ANSWER)]
    assert asked == [list(range(100)), list(range(100, 200)), list(range(200, 250))]


def taking_away(numbers: list[int]) -> Call:
    (row,) = clearing(numbers, Lane.ANSWER)
    return Call.from_json(row.payload)


async def test_second_choice_is_only_for_refusals(post: Post, nadia: Chat) -> None:
    first = await send(post.bot, one(Message("Un")), nadia.id)
    post.world.faults.add(Fault("500", "editMessageText"))
    with pytest.raises(Exception, match="Internal Server Error"):
        await send(post.bot, one(Message("Deux", replaces=first)), nadia.id)
    assert post.texts(nadia.id) == ["Un"]


HALL = Venue(50.44, 2.9, "CCAS", "35 rue des Fusillés, Harnes")


async def test_a_venue_opens_in_the_phones_own_map(post: Post, nadia: Chat) -> None:
    await send(post.bot, one(Message(venue=HALL, buttons=YES)), nadia.id)
    seen = last(post, nadia)
    point = {"latitude": 50.44, "longitude": 2.9}
    assert seen["venue"] == {"location": point, "title": "CCAS", "address": "35 rue des Fusillés, Harnes"}
    assert seen["reply_markup"]["inline_keyboard"][0][0]["text"] == "Oui"


async def test_a_bot_api_without_venues_gets_the_point(
    post: Post, nadia: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(methods._METHODS, "sendvenue")
    await send(post.bot, one(Message(venue=HALL, buttons=YES)), nadia.id)
    seen = last(post, nadia)
    assert ("venue" in seen, seen["location"]) == (False, {"latitude": 50.44, "longitude": 2.9})
    assert seen["reply_markup"]["inline_keyboard"][0][0]["text"] == "Oui"


async def test_a_page_to_print_arrives_whole(post: Post, nadia: Chat) -> None:
    page = "<!doctype html><title>é & co</title>"
    await send(post.bot, one(Message("Imprimez.", YES, file_name="reunion.html", file_text=page)), nadia.id)
    seen = last(post, nadia)
    stored = post.world.files.find(seen["document"]["file_id"])
    assert stored is not None
    assert (seen["document"]["file_name"], stored.content.decode(), seen["caption"]) == (
        "reunion.html",
        page,
        "Imprimez.",
    )

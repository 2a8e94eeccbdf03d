"""Each thing Telegram refuses, in the words that the real client library shows."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter

from bot.emulator import people
from bot.emulator.errors import ApiError
from bot.emulator.limits import Limits, Pace
from bot.emulator.world import Chat, World

SAME = (
    "Message is not modified: specified new message content and reply markup are exactly the same as"
    " a current content and reply markup of the message"
)
TOO_OLD = "Query is too old and response timeout expired or query id is invalid"


def keyboard(**button: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Oui", **button)]])


async def refusal(call) -> str:
    with pytest.raises(BadRequest) as caught:
        await call
    return caught.value.message


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        ("   ", {}, "Message text is empty"),
        ("<b></b>", {"parse_mode": "HTML"}, "Message text is empty"),
        ("é" * 4097, {}, "Message is too long"),
        ("👍" * 2049, {}, "Message is too long"),
        ("<b>x", {"parse_mode": "HTML"}, "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
        ("é<foo>", {"parse_mode": "HTML"}, 'Can\'t parse entities: unsupported start tag "foo" at byte offset 2'),
        ("x</b>", {"parse_mode": "HTML"}, "Can't parse entities: unexpected end tag at byte offset 1"),
        (
            "<b>x</i>",
            {"parse_mode": "HTML"},
            'Can\'t parse entities: unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
        ),
        (
            "Bonjour.",
            {"parse_mode": "MarkdownV2"},
            "Can't parse entities: character '.' is reserved and must be escaped with the preceding '\\'",
        ),
        ("*x", {"parse_mode": "MarkdownV2"}, "Can't parse entities: can't find end of bold entity at byte offset 0"),
        ("x", {"parse_mode": "BBCode"}, "Unsupported parse_mode"),
        ("x", {"entities": [MessageEntity("bold", 0, 2)]}, "Entity_bounds_invalid"),
        (
            "👍👍",
            {"entities": [MessageEntity("bold", 1, 2)]},
            "Entity begins in a middle of a utf-16 symbol at byte offset 1",
        ),
        ("x", {"reply_markup": keyboard(callback_data="é" * 33)}, "Button_data_invalid"),
        (
            "x",
            {"reply_markup": keyboard()},
            "Can't parse inline keyboard button: text buttons are unallowed in the inline keyboard",
        ),
        (
            "x",
            {"reply_markup": keyboard(url="http://fabrik")},
            "Inline keyboard button url 'http://fabrik' is invalid: wrong http url",
        ),
        ("x", {"reply_parameters": ReplyParameters(99)}, "Message to be replied not found"),
    ],
)
async def test_message_refused(bot: Bot, nadia: Chat, text: str, options: dict, reason: str) -> None:
    assert await refusal(bot.send_message(nadia.id, text, **options)) == reason
    assert len(nadia.messages) == 1


async def test_longest_message_passes(bot: Bot, nadia: Chat) -> None:
    message = await bot.send_message(nadia.id, "<b>" + "👍" * 2048 + "</b>", parse_mode="HTML")
    assert message.entities[0].length == 4096


async def test_answer_to_a_missing_message_when_allowed(bot: Bot, nadia: Chat) -> None:
    reply = ReplyParameters(99, allow_sending_without_reply=True)
    assert (await bot.send_message(nadia.id, "x", reply_parameters=reply)).reply_to_message is None


async def test_caption_too_long(bot: Bot, nadia: Chat) -> None:
    assert await refusal(bot.send_photo(nadia.id, b"x", caption="x" * 1025)) == "Message caption is too long"


async def test_wrong_file(bot: Bot, nadia: Chat) -> None:
    assert await refusal(bot.send_voice(nadia.id, "AgACnothing")) == "Wrong file identifier/http url specified"
    photo = (await bot.send_photo(nadia.id, b"x")).photo[-1].file_id
    assert await refusal(bot.send_voice(nadia.id, photo)) == "Can't use file of type photo as voice"
    assert await refusal(bot.get_file("nothing")) == "Invalid file_id"


async def test_edits_refused(bot: Bot, nadia: Chat) -> None:
    sent = await bot.send_message(nadia.id, "Bonjour", reply_markup=keyboard(callback_data="a"))
    asking = ReplyKeyboardMarkup([[KeyboardButton("Mon numéro", request_contact=True)]])
    asked = await bot.send_message(nadia.id, "Numéro ?", reply_markup=asking)
    with_keyboard = {"chat_id": nadia.id, "message_id": sent.message_id, "reply_markup": keyboard(callback_data="a")}
    assert await refusal(bot.edit_message_text("Bonjour", **with_keyboard)) == SAME
    assert await refusal(bot.edit_message_reply_markup(**with_keyboard)) == SAME
    assert await refusal(bot.edit_message_text("x", nadia.id, 99)) == "Message to edit not found"
    assert await refusal(bot.edit_message_text("x", nadia.id, 1)) == "Message can't be edited"
    assert await refusal(bot.edit_message_text("x", nadia.id, asked.message_id)) == "Message can't be edited"


async def test_edit_without_keyboard_takes_it_away(bot: Bot, nadia: Chat, world: World) -> None:
    sent = await bot.send_message(nadia.id, "Bonjour", reply_markup=keyboard(callback_data="a"))
    edited = await bot.edit_message_text("Bonjour", nadia.id, sent.message_id)
    assert edited.reply_markup is None
    assert edited.edit_date is not None


async def test_deletions_refused(bot: Bot, nadia: Chat, clock) -> None:
    sent = await bot.send_message(nadia.id, "x")
    assert await refusal(bot.delete_message(nadia.id, 99)) == "Message to delete not found"
    clock.pass_(hours=48, seconds=1)
    assert await refusal(bot.delete_message(nadia.id, sent.message_id)) == "Message can't be deleted for everyone"


async def test_deletions(bot: Bot, nadia: Chat) -> None:
    sent = await bot.send_message(nadia.id, "x")
    assert await bot.delete_messages(nadia.id, [1, sent.message_id, 99])
    assert nadia.messages == {}


async def test_copy_and_forward_refused(bot: Bot, nadia: Chat) -> None:
    assert await refusal(bot.copy_message(nadia.id, nadia.id, 99)) == "Message to copy not found"
    assert await refusal(bot.forward_message(nadia.id, nadia.id, 99)) == "Message to forward not found"


async def test_press_answered_twice(bot: Bot, nadia: Chat, world: World) -> None:
    sent = await bot.send_message(nadia.id, "?", reply_markup=keyboard(callback_data="a"))
    query = people.press(world, nadia, nadia, sent.message_id, "a")
    assert await bot.answer_callback_query(query)
    assert await refusal(bot.answer_callback_query(query)) == TOO_OLD
    assert await refusal(bot.answer_callback_query("12")) == TOO_OLD


async def test_somebody_who_never_started(bot: Bot, world: World) -> None:
    stranger = people.arrive(world, "Karim")
    assert await refusal(bot.send_message(stranger.id, "x")) == "Chat not found"
    assert await refusal(bot.send_message(12, "x")) == "Chat not found"


async def test_somebody_known_from_a_group(bot: Bot, world: World) -> None:
    neighbour = people.arrive(world, "Karim")
    people.gather(world, "Quartier", [neighbour.id])
    with pytest.raises(Forbidden, match=r"^Forbidden: bot can't initiate conversation with a user$"):
        await bot.send_message(neighbour.id, "x")


async def test_blocked(bot: Bot, world: World, nadia: Chat) -> None:
    people.block(world, nadia)
    with pytest.raises(Forbidden, match=r"^Forbidden: bot was blocked by the user$"):
        await bot.send_message(nadia.id, "x")


async def test_put_out_of_a_group(bot: Bot, world: World, nadia: Chat) -> None:
    group = people.gather(world, "Quartier", [nadia.id])
    people.put_out(world, group)
    with pytest.raises(Forbidden, match=r"^Forbidden: bot was kicked from the group chat$"):
        await bot.send_message(group.id, "x")


async def test_group_that_became_a_supergroup(bot: Bot, world: World, nadia: Chat) -> None:
    group = people.gather(world, "Quartier", [nadia.id])
    new = people.migrate(world, group)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(group.id, "x")
    assert caught.value.new_chat_id == new.id


async def test_phone_asked_for_in_a_group(bot: Bot, world: World, nadia: Chat) -> None:
    group = people.gather(world, "Quartier", [nadia.id])
    asking = ReplyKeyboardMarkup([[KeyboardButton("Mon numéro", request_contact=True)]])
    refused = await refusal(bot.send_message(group.id, "x", reply_markup=asking))
    assert refused == "Phone number can be requested in private chats only"


@pytest.mark.parametrize(
    ("command", "description", "reason"),
    [
        ("Idée", "x", "Bot_command_invalid"),
        ("i" * 33, "x", "Command length must not exceed 32"),
        ("idee", "", "Command description must be non-empty"),
        ("idee", "x" * 257, "Command description length must not exceed 256"),
    ],
)
async def test_commands_refused(bot: Bot, command: str, description: str, reason: str) -> None:
    assert await refusal(bot.set_my_commands([BotCommand(command, description)])) == reason
    assert await bot.get_my_commands() == ()


async def test_wrong_tokens(base: str, session) -> None:
    for token, status, description in (("1:" + "x" * 35, 401, "Unauthorized"), ("x", 404, "Not Found")):
        async with session.get(f"{base}/bot{token}/getMe") as answer:
            assert await answer.json() == {"ok": False, "error_code": status, "description": description}
    with pytest.raises(InvalidToken):
        await Bot("1:" + "x" * 35, base_url=f"{base}/bot").get_me()


async def test_words_that_are_no_utf_8(base: str, session, world: World) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    async with session.post(f"{base}/bot{world.token}/sendMessage", data=b"chat_id=1&text=%FF", headers=form) as answer:
        assert (await answer.json())["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_unknown_method(base: str, session, world: World) -> None:
    async with session.post(f"{base}/bot{world.token}/sendRocket") as answer:
        assert answer.status == 404
        assert await answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_too_fast_for_one_person(bot: Bot, world: World, nadia: Chat, clock) -> None:
    world.pace.limits = Limits()
    for _ in range(5):
        await bot.send_message(nadia.id, "x")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(nadia.id, "x")
    assert caught.value.message == "Flood control exceeded. Retry in 1 seconds"
    clock.pass_(seconds=1)
    assert await bot.send_message(nadia.id, "x")


def test_too_fast_for_a_group_and_for_everybody(clock) -> None:
    pace = Pace(Limits(), clock)
    pace.take(-5, 20)
    with pytest.raises(ApiError, match=r"^Too Many Requests: retry after 3$"):
        pace.take(-5)
    for person in range(1, 11):
        pace.take(person)
    with pytest.raises(ApiError, match=r"^Too Many Requests: retry after 1$"):
        pace.take(11)

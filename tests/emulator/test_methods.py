"""What the bot can do when nothing is wrong: every kind of message, files both ways, its own page."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InputMediaDocument,
    InputMediaPhoto,
    MenuButtonCommands,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from bot.emulator import people
from bot.emulator.world import Chat, World


async def test_html_becomes_entities(bot: Bot, nadia: Chat) -> None:
    html = '👍 <b>Vendredi <i>27</i></b> &lt;3 <a href="https://a.fr">ici</a> <code>x</code> /menu'
    message = await bot.send_message(nadia.id, html, parse_mode="HTML")
    assert message.text == "👍 Vendredi 27 <3 ici x /menu"
    assert {entity.type: text for entity, text in message.parse_entities().items()} == {
        "bold": "Vendredi 27",
        "italic": "27",
        "text_link": "ici",
        "code": "x",
        "bot_command": "/menu",
    }


async def test_markdown_becomes_entities(bot: Bot, nadia: Chat) -> None:
    written = r"*gras _penché_* \. ||caché|| `a_b` [ici](https://a.fr) __sous__ ~rayé~"
    message = await bot.send_message(nadia.id, written, parse_mode="MarkdownV2")
    assert message.text == "gras penché . caché a_b ici sous rayé"
    assert {entity.type: text for entity, text in message.parse_entities().items()} == {
        "bold": "gras penché",
        "italic": "penché",
        "spoiler": "caché",
        "code": "a_b",
        "text_link": "ici",
        "underline": "sous",
        "strikethrough": "rayé",
    }


async def test_given_entities_follow_the_trimmed_text(bot: Bot, nadia: Chat) -> None:
    message = await bot.send_message(nadia.id, "\n Oui ", entities=[MessageEntity("bold", 2, 3)])
    assert (message.text, message.parse_entities()) == ("Oui", {MessageEntity("bold", 0, 3): "Oui"})


async def test_answer_to_a_message(bot: Bot, nadia: Chat) -> None:
    message = await bot.send_message(nadia.id, "Oui", reply_parameters=ReplyParameters(1))
    assert message.reply_to_message.text == "/start"


async def test_reply_keyboards_are_shown_to_people_only(bot: Bot, world: World, nadia: Chat) -> None:
    message = await bot.send_message(nadia.id, "?", reply_markup=ReplyKeyboardMarkup([["Oui"]]))
    await bot.send_message(nadia.id, "Bien", reply_markup=ReplyKeyboardRemove())
    assert message.reply_markup is None
    shown = [each.get("reply_markup") for each in world.messages(nadia.id)[1:]]
    assert shown == [{"keyboard": [[{"text": "Oui"}]]}, {"remove_keyboard": True}]


async def test_places(bot: Bot, nadia: Chat) -> None:
    assert (await bot.send_location(nadia.id, 50.43, 2.83)).location.longitude == 2.83
    venue = (await bot.send_venue(nadia.id, 50.43, 2.83, "CCAS", "Harnes")).venue
    assert (venue.title, venue.address, venue.location.latitude) == ("CCAS", "Harnes", 50.43)


@pytest.mark.parametrize("kind", ["voice", "photo", "video", "video_note", "audio", "document", "animation"])
async def test_files_there_and_back(bot: Bot, nadia: Chat, kind: str) -> None:
    send = getattr(bot, f"send_{kind}")
    sent = (await send(nadia.id, kind.encode())).effective_attachment
    file = sent[-1] if isinstance(sent, tuple) else sent
    again = (await send(nadia.id, file.file_id)).effective_attachment
    same = again[-1] if isinstance(again, tuple) else again
    assert same.file_id == file.file_id
    assert await (await bot.get_file(file.file_id)).download_as_bytearray() == kind.encode()


async def test_files_of_people(bot: Bot, world: World, nadia: Chat) -> None:
    people.send_file(world, nadia, nadia, "voice", b"OggS", duration=4)
    (update,) = await bot.get_updates()
    voice = update.message.voice
    assert (voice._duration.total_seconds(), voice.mime_type) == (4, "audio/ogg")
    assert await (await voice.get_file()).download_as_bytearray() == b"OggS"


async def test_album(bot: Bot, nadia: Chat) -> None:
    known = (await bot.send_photo(nadia.id, b"1")).photo[-1].file_id
    first, second = await bot.send_media_group(nadia.id, [InputMediaPhoto(known, "Ici"), InputMediaPhoto(b"2")])
    assert first.media_group_id == second.media_group_id
    assert (first.caption, first.photo[-1].file_id) == ("Ici", known)
    document = await bot.send_media_group(nadia.id, [InputMediaDocument(b"3", filename="a.txt")])
    assert document[0].document.file_name == "a.txt"


async def test_copy_keeps_no_author_and_forward_does(bot: Bot, world: World, nadia: Chat) -> None:
    elise = people.arrive(world, "Elise")
    people.write(world, elise, elise, "/start")
    people.send_file(world, nadia, nadia, "photo", b"x", caption="Le jardin")
    copied = await bot.copy_message(elise.id, nadia.id, 2)
    message = world.messages(elise.id)[-1]
    assert (message["message_id"], message["caption"]) == (copied.message_id, "Le jardin")
    assert "forward_origin" not in message
    forwarded = await bot.forward_message(elise.id, nadia.id, 2)
    assert forwarded.forward_origin.sender_user.first_name == "Nadia"
    await bot.copy_message(elise.id, nadia.id, 2, caption="Autre")
    assert world.messages(elise.id)[-1]["caption"] == "Autre"


async def test_commands_by_scope_and_language(bot: Bot, world: World) -> None:
    french, private = [BotCommand("idee", "Une idée")], BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("start", "Start")])
    await bot.set_my_commands(french, scope=private, language_code="fr")
    assert list(await bot.get_my_commands(scope=private, language_code="fr")) == french
    assert await bot.get_my_commands(scope=private) == ()
    assert world.profile.commands_seen(1, True, "fr") == [{"command": "idee", "description": "Une idée"}]
    assert world.profile.commands_seen(-1, False, "fr") == [{"command": "start", "description": "Start"}]
    await bot.delete_my_commands(scope=private, language_code="fr")
    assert await bot.get_my_commands(scope=private, language_code="fr") == ()


async def test_the_bots_own_page(bot: Bot) -> None:
    await bot.set_my_description("Racontez.", language_code="fr")
    await bot.set_my_short_description("Court.")
    await bot.set_my_name("La Fabrik")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_description("fr")).description == "Racontez."
    assert (await bot.get_my_short_description("fr")).short_description == "Court."
    assert (await bot.get_my_name()).name == "La Fabrik"
    assert (await bot.get_me()).first_name == "La Fabrik"
    assert (await bot.get_chat_menu_button()).type == "commands"


async def test_what_is_known_of_a_chat(bot: Bot, nadia: Chat) -> None:
    assert (await bot.get_chat(nadia.id)).first_name == "Nadia"
    assert (await bot.get_chat_member(nadia.id, nadia.id)).status == "member"


async def test_signs_of_life(bot: Bot, world: World, nadia: Chat) -> None:
    assert await bot.send_chat_action(nadia.id, "typing")
    assert await bot.set_message_reaction(nadia.id, 1, [ReactionTypeEmoji("👍")])
    assert [event["type"] for event in world.journal.after(0)][-2:] == ["action", "reaction"]


async def test_calls_are_remembered(bot: Bot, world: World, nadia: Chat, clock) -> None:
    await bot.send_message(nadia.id, "Bonjour")
    call = world.calls[-1]
    assert (call.method, call.chat, call.status, call.at) == ("sendmessage", nadia.id, 200, clock())
    assert call.values["text"] == "Bonjour"

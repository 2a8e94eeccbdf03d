"""Methods that change or take away what was sent, and that answer a button press."""

from __future__ import annotations

from typing import Any

from bot.emulator import keyboards, wording
from bot.emulator.call import Call
from bot.emulator.errors import ApiError, bad_request
from bot.emulator.sending import CAPTIONED, chat_id_of
from bot.emulator.updates import PRESS_KEPT
from bot.emulator.world import Chat, Message, World

DELETABLE = 48 * 3600  # seconds (Bot API, deleteMessage)
MOST_AT_ONCE = 100  # Bot API, deleteMessages
LONGEST_ANSWER = 200  # characters (Bot API, answerCallbackQuery)

_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as"
    " a current content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def edit_message_text(world: World, call: Call) -> Message:
    content = wording.text_of(call)
    chat, message = _to_edit(world, call)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _edited(world, call, chat, message, ("text", "entities"), content)


def edit_message_caption(world: World, call: Call) -> Message:
    content = wording.caption_of(call)
    chat, message = _to_edit(world, call)
    if not message.keys() & CAPTIONED:
        raise bad_request("there is no caption in the message to edit")
    return _edited(world, call, chat, message, ("caption", "caption_entities"), content)


def edit_message_reply_markup(world: World, call: Call) -> Message:
    chat, message = _to_edit(world, call)
    return _edited(world, call, chat, message, (), {})


def delete_message(world: World, call: Call) -> bool:
    chat = world.find_chat(chat_id_of(call))
    _delete(world, chat, call.integer("message_id"))
    return True


def delete_messages(world: World, call: Call) -> bool:
    """Messages that are not there are passed over."""
    chat = world.find_chat(chat_id_of(call))
    numbers = call.value("message_ids", "message identifiers") or []
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > MOST_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    for number in numbers:
        if int(number) in chat.messages:
            _delete(world, chat, int(number))
    return True


def answer_callback_query(world: World, call: Call) -> bool:
    number = call.text("callback_query_id")
    press = world.presses.pop(number, None)
    if press is None or (world.presses_expire and world.now() - press.at > PRESS_KEPT):
        raise bad_request(_TOO_OLD)
    text = call.text("text")
    if len(text) > LONGEST_ANSWER:
        world.presses[number] = press
        raise bad_request("MESSAGE_TOO_LONG")
    shown = {"text": text, "show_alert": call.flag("show_alert")}
    world.journal.add("callback_answer", press.chat, callback_query_id=number, person=press.person, **shown)
    return True


def pin_chat_message(world: World, call: Call) -> bool:
    chat = world.open_chat(chat_id_of(call))
    number = call.integer("message_id")
    if number not in chat.messages:
        raise bad_request("message to pin not found")
    world.journal.add("pin", chat.id, message_id=number)
    return True


def _to_edit(world: World, call: Call) -> tuple[Chat, Message]:
    chat = world.find_chat(chat_id_of(call))
    message = chat.messages.get(call.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    # A message that brought a keyboard for the writing line can't be edited any more.
    if not _is_own(world, message) or "forward_origin" in message or message["message_id"] in chat.keyboards:
        raise bad_request("message can't be edited")
    world.open_chat(chat.id)
    return chat, message


def _edited(
    world: World, call: Call, chat: Chat, message: Message, old: tuple[str, ...], content: dict[str, Any]
) -> Message:
    """The message without its `old` fields, with its new content and buttons. Raises ApiError when nothing changed."""
    markup = keyboards.read(call, chat.is_private)
    if markup and not keyboards.is_inline(markup):
        raise bad_request("inline keyboard expected")
    kept = {key: value for key, value in message.items() if key not in (*old, "reply_markup", "edit_date")}
    changed = {**kept, **content, **({"reply_markup": markup} if markup else {})}
    if changed == {key: value for key, value in message.items() if key != "edit_date"}:
        raise bad_request(_SAME)
    changed["edit_date"] = world.seconds()
    world.replace(chat, changed)
    return changed


def _delete(world: World, chat: Chat, number: int) -> None:
    message = chat.messages.get(number)
    if message is None:
        raise bad_request("message to delete not found")
    if world.seconds() - message["date"] > DELETABLE or not (chat.is_private or _is_own(world, message)):
        raise _undeletable()
    world.remove(chat, number)


def _is_own(world: World, message: Message) -> bool:
    return bool(message["from"]["id"] == world.me["id"])


def _undeletable() -> ApiError:
    return bad_request("message can't be deleted for everyone")


METHODS = {
    "editmessagetext": edit_message_text,
    "editmessagecaption": edit_message_caption,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "answercallbackquery": answer_callback_query,
    "pinchatmessage": pin_chat_message,
}

"""Methods about the bot itself, and about the chats it is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.emulator.call import Call
from bot.emulator.errors import bad_request, forbidden
from bot.emulator.profile import read_scope
from bot.emulator.sending import chat_id_of
from bot.emulator.world import World


def get_me(world: World, call: Call) -> dict[str, Any]:
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return {**world.me, **abilities, "can_connect_to_business": False, "has_main_web_app": False}


def set_my_commands(world: World, call: Call) -> bool:
    scope = read_scope(call.value("scope", "BotCommandScope"))
    world.profile.set_commands(scope, call.text("language_code"), call.objects("commands", "commands JSON object"))
    return True


def get_my_commands(world: World, call: Call) -> list[dict[str, str]]:
    return world.profile.commands(read_scope(call.value("scope", "BotCommandScope")), call.text("language_code"))


def delete_my_commands(world: World, call: Call) -> bool:
    world.profile.delete_commands(read_scope(call.value("scope", "BotCommandScope")), call.text("language_code"))
    return True


def setter(what: str) -> Callable[[World, Call], bool]:
    def set_it(world: World, call: Call) -> bool:
        world.profile.set_text(what, call.text(what), call.text("language_code"))
        return True

    return set_it


def getter(what: str) -> Callable[[World, Call], dict[str, str]]:
    def get_it(world: World, call: Call) -> dict[str, str]:
        return {what: world.profile.text(what, call.text("language_code"))}

    return get_it


def set_chat_menu_button(world: World, call: Call) -> bool:
    button = call.value("menu_button", "MenuButton") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse MenuButton: Unsupported type specified")
    world.profile.menu_buttons[call.integer("chat_id")] = button
    return True


def get_chat_menu_button(world: World, call: Call) -> dict[str, Any]:
    buttons = world.profile.menu_buttons
    return buttons.get(call.integer("chat_id")) or buttons.get(0) or {"type": "commands"}


def get_chat(world: World, call: Call) -> dict[str, Any]:
    chat = world.find_chat(chat_id_of(call))
    if not chat.met:
        raise bad_request("chat not found")
    if chat.gone and not chat.is_private:
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    gifts = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        False,
    )
    return {**chat.as_json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def get_chat_member(world: World, call: Call) -> dict[str, Any]:
    chat = world.find_chat(chat_id_of(call))
    number = call.integer("user_id")
    if number == world.me["id"]:
        return {"user": world.me, "status": "kicked" if chat.blocked or chat.gone else "member"}
    person = world.chats.get(number)
    if person is None or not person.is_private:
        raise bad_request("user not found")
    return {"user": person.as_user(), "status": "member" if number == chat.id or number in chat.members else "left"}


def get_chat_member_count(world: World, call: Call) -> int:
    chat = world.find_chat(chat_id_of(call))
    return 2 if chat.is_private else len(chat.members) + 1


METHODS: dict[str, Callable[[World, Call], Any]] = {
    "getme": get_me,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmyname": setter("name"),
    "getmyname": getter("name"),
    "setmydescription": setter("description"),
    "getmydescription": getter("description"),
    "setmyshortdescription": setter("short_description"),
    "getmyshortdescription": getter("short_description"),
    "setchatmenubutton": set_chat_menu_button,
    "getchatmenubutton": get_chat_menu_button,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getchatmembercount": get_chat_member_count,
}

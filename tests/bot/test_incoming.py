"""Every kind of update becomes the right event; nothing that Telegram, or anybody, sends can raise anything else."""

from __future__ import annotations

import copy
import dataclasses
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.incoming import Group, Incoming, Unreadable, callback_of, chat_of, read
from conversations.exchange import Commanded, Edited, Event, Left, Pressed, Returned, Wrote
from conversations.model import Part, PartKind

AT = datetime(2023, 9, 20, 10, tzinfo=UTC)
PERSON = {"id": 71, "is_bot": False, "first_name": "Nadia", "language_code": "fr"}
CHAT = {"id": 71, "type": "private", "first_name": "Nadia"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Voisins"}
BOT = {"id": 9, "is_bot": True, "first_name": "La Fabrik", "username": "fabrik_bot"}
FILE = {"file_id": "F1", "file_unique_id": "U1", "file_size": 900}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "from": PERSON, "chat": CHAT, "date": 1695204000} | content


def update(kind: str = "message", **content: Any) -> dict[str, Any]:
    return {"update_id": 12, kind: message(**content)}


def pressed(**content: Any) -> dict[str, Any]:
    return {"update_id": 12, "callback_query": {"id": "77", "from": PERSON, "chat_instance": "c"} | content}


def membership(status: str, chat: dict[str, Any] = CHAT) -> dict[str, Any]:
    old, new = {"user": BOT, "status": "member"}, {"user": BOT, "status": status}
    change = {"chat": chat, "from": PERSON, "date": 1, "old_chat_member": old, "new_chat_member": new}
    return {"update_id": 12, "my_chat_member": change}


def wrote(kind: PartKind, text: str = "", file: str = "", album: str = "", reply_to: int = 0) -> Wrote:
    return Wrote(Part(kind, text, file, 5, album), AT, reply_to)


PHOTOS = [FILE | {"file_id": name, "width": w, "height": w} for name, w in (("S", 90), ("L", 1280), ("M", 320))]
PLACE = {"latitude": 50.43, "longitude": 2.83}
FORWARDED = {"forward_origin": {"type": "hidden_user", "sender_user_name": "X", "date": 1}}
CARD = {"phone_number": "+33612345678", "first_name": "Nadia"}

MESSAGES: list[tuple[dict[str, Any], Wrote | Commanded | None]] = [
    ({"text": "Un banc"}, wrote(PartKind.TEXT, "Un banc")),
    ({"text": "/idee"}, Commanded("idee", AT, "", 5)),
    ({"text": "/Idée@Fabrik_Bot  un banc\nici "}, Commanded("idee", AT, "un banc\nici", 5)),
    ({"text": "/start r-affiche_3"}, Commanded("start", AT, "r-affiche_3", 5)),
    ({"text": "/"}, wrote(PartKind.TEXT, "/")),
    ({"text": "/2/3 des gens"}, wrote(PartKind.TEXT, "/2/3 des gens")),
    ({"text": "voir /idee"}, wrote(PartKind.TEXT, "voir /idee")),
    ({"text": "/idee"} | FORWARDED, wrote(PartKind.TEXT, "/idee")),
    ({"text": "/idee", "forward_date": 1}, wrote(PartKind.TEXT, "/idee")),
    ({"photo": PHOTOS, "caption": "/idee"}, wrote(PartKind.PHOTO, "/idee", "L")),
    ({"photo": PHOTOS, "media_group_id": "A9"}, wrote(PartKind.PHOTO, "", "L", "A9")),
    ({"photo": []}, wrote(PartKind.PHOTO)),
    ({"voice": FILE | {"duration": 3}}, wrote(PartKind.VOICE, "", "F1")),
    ({"audio": FILE, "caption": "ma chanson"}, wrote(PartKind.AUDIO, "ma chanson", "F1")),
    ({"video": FILE}, wrote(PartKind.VIDEO, "", "F1")),
    ({"video_note": FILE}, wrote(PartKind.VIDEO_NOTE, "", "F1")),
    ({"document": FILE, "caption": "le plan"}, wrote(PartKind.DOCUMENT, "le plan", "F1")),
    ({"animation": FILE, "document": FILE}, wrote(PartKind.UNUSABLE, "animation")),
    ({"sticker": FILE}, wrote(PartKind.UNUSABLE, "sticker")),
    ({"poll": {"id": "1"}}, wrote(PartKind.UNUSABLE, "poll")),
    ({"dice": {"emoji": "🎲", "value": 3}}, wrote(PartKind.UNUSABLE, "dice")),
    ({"story": {"id": 1, "chat": CHAT}}, wrote(PartKind.UNUSABLE, "story")),
    ({"game": {"title": "x"}}, wrote(PartKind.UNUSABLE, "game")),
    ({"hologram": {}, "caption": "le futur"}, wrote(PartKind.UNUSABLE, "unknown")),
    ({"location": PLACE}, wrote(PartKind.LOCATION, "50.43,2.83")),
    ({"location": PLACE, "venue": {"title": "La gare", "location": PLACE}}, wrote(PartKind.LOCATION, "50.43,2.83")),
    ({"location": PLACE | {"live_period": 900}}, wrote(PartKind.LOCATION, "50.43,2.83")),
    ({"location": {"latitude": 1e999, "longitude": 2}}, wrote(PartKind.UNUSABLE, "location")),
    ({"location": {"latitude": 1, "longitude": float("nan")}}, wrote(PartKind.UNUSABLE, "location")),
    ({"contact": CARD | {"user_id": 71}}, wrote(PartKind.CONTACT, "+33612345678")),
    ({"contact": CARD | {"user_id": 72}}, wrote(PartKind.CARD, "+33612345678")),
    ({"contact": CARD}, wrote(PartKind.CARD, "+33612345678")),
    ({"pinned_message": {"message_id": 3}}, None),
    ({"text": "bip", "from": BOT}, None),
    ({"text": "re", "reply_to_message": {"message_id": 3}}, Wrote(Part(PartKind.TEXT, "re", "", 5), AT, 3)),
]


@pytest.mark.parametrize(("content", "event"), MESSAGES)
def test_message_becomes_its_event(content: dict[str, Any], event: Wrote | Commanded | None) -> None:
    assert read(update(**content), AT) == Incoming(12, 71, event)


def test_edit_is_told_apart() -> None:
    assert read(update("edited_message", text="mieux"), AT).event == Edited(Part(PartKind.TEXT, "mieux", "", 5), AT)


def test_edit_of_a_live_position_is_ignored() -> None:
    assert read(update("edited_message", location=PLACE), AT) == Incoming(12, 71)


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({"message": message(text="?"), "data": "go:1"}, Pressed("go:1", AT, 5)),
        ({"message": {"chat": CHAT, "message_id": 4, "date": 0}, "data": "go:1"}, Pressed("go:1", AT, 4)),
        ({"message": message(), "game_short_name": "x"}, Pressed("", AT, 5)),
        ({"inline_message_id": "i", "data": "go:1"}, Pressed("go:1", AT, 0)),
    ],
)
def test_press_is_read_without_its_message_or_data(content: dict[str, Any], event: Pressed) -> None:
    assert read(pressed(**content), AT) == Incoming(12, 71, event, "77")


@pytest.mark.parametrize(("status", "event"), [("kicked", Left(AT)), ("member", Returned(AT)), ("left", None)])
def test_membership_says_who_left_and_returned(status: str, event: Left | Returned | None) -> None:
    assert read(membership(status), AT) == Incoming(12, 71, event)


TO_THE_BOT = {"reply_to_message": {"message_id": 3, "from": {"id": 9, "is_bot": True, "username": "fabrik_bot"}}}
TO_ANOTHER = {"reply_to_message": {"message_id": 3, "from": {"id": 8, "is_bot": True, "username": "autre_bot"}}}
OPENING_A_TOPIC = {"reply_to_message": {**TO_THE_BOT["reply_to_message"], "forum_topic_created": {"name": "Idée 1"}}}


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({"text": "/reunion"}, Commanded("reunion", AT, "", 5)),
        ({"text": "/infos@Fabrik_Bot"}, Commanded("infos", AT, "", 5)),
        ({"text": "/reunion@autre_bot"}, None),
        ({"text": "bonjour"}, None),
        ({"text": "bonjour", **TO_THE_BOT}, wrote(PartKind.TEXT, "bonjour", reply_to=3)),
        ({"text": "bonjour", **TO_THE_BOT, "forward_origin": {"type": "user"}}, None),
        ({"text": "bonjour", **TO_ANOTHER}, None),
        ({"text": "bonjour", **OPENING_A_TOPIC}, None),
    ],
)
def test_in_a_group_only_what_is_said_to_the_bot_is_read(content: dict[str, Any], event: Event | None) -> None:
    incoming = read(update(chat=GROUP, **content), AT, "fabrik_bot")
    assert (incoming.chat, incoming.event, incoming.group, incoming.member) == (-1001, event, True, 71)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/reunion", Commanded("reunion", AT, "", 5)),
        ("/idees", None),
        ("/start abc", None),
        ("bonjour", None),
    ],
)
def test_in_the_name_of_a_group_public_things_are_asked_and_nobody_acts(text: str, event: Event | None) -> None:
    incoming = read(update(chat=GROUP, text=text, sender_chat=GROUP, **TO_THE_BOT), AT, "fabrik_bot")
    assert (incoming.event, incoming.member) == (event, 0)


@pytest.mark.parametrize(
    ("text", "is_named"),
    [("/idee@Fabrik_Bot", True), ("/idee", False), ("/idee@autre_bot", False), ("@fabrik_bot idée", False)],
)
def test_a_command_in_a_group_says_whether_it_names_the_bot(text: str, is_named: bool) -> None:
    assert read(update(chat=GROUP, text=text), AT, "fabrik_bot").there.is_named is is_named
    assert not read(update(chat=GROUP, text="/idee"), AT).there.is_named  # its own name not known yet


def test_a_press_in_a_group_says_who_pressed_and_where() -> None:
    place = {**GROUP, "username": "voisins"}
    there = message(chat=place, message_thread_id=4, is_topic_message=True)
    incoming = read(pressed(message=there, data="go:1"), AT)
    assert (incoming.chat, incoming.member, incoming.callback_id) == (-1001, 71, "77")
    assert incoming.there == Group(topic=4, is_public=True)


def test_a_group_says_that_it_moved_and_that_the_bot_was_put_out() -> None:
    assert read(update(chat=GROUP, migrate_to_chat_id=-1002), AT).there == Group(moved_to=-1002)
    assert read(membership("kicked", GROUP), AT).event == Left(AT)


def test_update_of_another_kind_says_nothing() -> None:
    assert read({"update_id": 12, "poll_answer": {"user": PERSON}}, AT) == Incoming(12, 0)
    assert read({"update_id": 12, "channel_post": message(text="a", chat={"id": -7})}, AT) == Incoming(12, 0)


def test_text_is_cleaned_and_composed() -> None:
    raw = "e\u0301te\u0301\x00\x02gras\x03\r\nun\tdeux\u200d\ue000\U000f0001\ud800\x85"
    assert read(update(text=raw), AT).event == wrote(PartKind.TEXT, "été" + "gras\nun\tdeux\u200d")


def test_text_is_never_longer_than_telegrams() -> None:
    event = read(update(text="a" * 9000), AT).event
    assert event == wrote(PartKind.TEXT, "a" * 4096)


@pytest.mark.parametrize(
    ("raw", "update_id"),
    [([], 0), ({}, 0), ({"update_id": True}, 0), ({"update_id": 2**63}, 0), ({"update_id": 4, "message": 1}, 4)],
)
def test_what_is_no_update_is_unreadable(raw: Any, update_id: int) -> None:
    with pytest.raises(Unreadable) as refused:
        read(raw, AT)
    assert refused.value.update_id == update_id


# ---- whatever the JSON ---------------------------------------------------------------------------------

REAL = [
    *(update(**content) for content, _ in MESSAGES),
    update("edited_message", text="mieux"),
    pressed(message=message(text="?"), data="go:1"),
    membership("kicked"),
]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
ANY_JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner))


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a JSON value."""
    pairs = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    return [(value, key) for key, _ in pairs] + [place for _, inner in pairs for place in places(inner)]


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    raw = copy.deepcopy(draw(st.sampled_from(REAL)))
    for _ in range(draw(st.integers(1, 3))):
        holder, key = draw(st.sampled_from(places(raw) or [({}, "")]))
        if isinstance(holder, dict) and draw(st.booleans()):
            holder.pop(key, None)
        else:
            holder[key] = draw(ANY_JSON)
    return raw


@settings(max_examples=400, deadline=None)
@given(mutated() | ANY_JSON)
def test_any_json_is_read_or_unreadable(raw: Any) -> None:
    try:
        incoming = read(raw, AT, "fabrik_bot")
    except Unreadable:
        return
    assert json.dumps(dataclasses.asdict(incoming), ensure_ascii=False, default=str).encode()  # a database takes it
    assert (incoming.chat, incoming.callback_id) == (chat_of(raw), callback_of(raw))

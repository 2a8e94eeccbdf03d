"""From messages to calls of the Bot API: what each kind of message becomes, and texts of any length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.outgoing import Call, calls, markup, rows
from bot.texts import LONGEST, pieces, with_entities
from conversations.exchange import BOLD_OFF, BOLD_ON, Button, Keyboard, Lane, Message
from conversations.model import Part, PartKind, ReminderKind, Thread
from storage.outbox import Outgoing

NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}
YES = Button("Oui", "yes")
YES_SHOWN = {"inline_keyboard": [[{"text": "Oui", "callback_data": "yes"}]]}


def bold(text: str) -> str:
    return BOLD_ON + text + BOLD_OFF


def text_call(text: str, **more: object) -> Call:
    return Call("sendMessage", {"text": text, **NO_PREVIEW, **more})


# ---- text ------------------------------------------------------------------------------------------------


def test_text_without_marks_is_sent_as_it_is() -> None:
    assert calls(Message("Un <b>banc</b> & *l'école* _ici_")) == [text_call("Un <b>banc</b> & *l'école* _ici_")]


def test_bold_is_counted_in_utf16() -> None:
    assert with_entities(f"👋 {bold('Élise 🎉')} dit {bold('oui')}") == (
        "👋 Élise 🎉 dit oui",
        [{"type": "bold", "offset": 3, "length": 8}, {"type": "bold", "offset": 16, "length": 3}],
    )


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("", ("", [])),
        (bold(""), ("", [])),
        (BOLD_ON + "ouvert", ("ouvert", [{"type": "bold", "offset": 0, "length": 6}])),
        ("a" + BOLD_OFF + "b", ("ab", [])),
    ],
)
def test_odd_marks_never_reach_people(marked: str, expected: tuple[str, list[object]]) -> None:
    assert with_entities(marked) == expected


def test_long_text_is_cut_at_line_ends_with_buttons_under_the_last() -> None:
    line = "a" * 99
    found = calls(Message("\n".join([line] * 60), buttons=((YES,),)))
    assert found == [
        text_call("\n".join([line] * 40)),
        text_call("\n".join([line] * 20), reply_markup=YES_SHOWN),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aaaa bbbb", ["aaaa bbbb"]),
        ("aaaa bbb cc", ["aaaa bbb", "cc"]),
        ("aaaaaa\nb cc", ["aaaaaa", "b cc"]),
        ("a\nbbbbbbbbbbbb", ["a\nbbbbbbbb", "bbbb"]),
        ("👋👋👋👋👋👋", ["👋👋👋👋👋", "👋"]),
        (f"aaaaa {bold('b c d e')}", ["aaaaa", bold("b c d e")]),
        (f"aaaaaaaa{bold('b')} cc", [f"aaaaaaaa{bold('b')}", "cc"]),
        (bold("aaaaaa bbbbbb"), [bold("aaaaaa"), bold("bbbbbb")]),
    ],
)
def test_cut_finds_the_best_place(text: str, expected: list[str]) -> None:
    assert pieces(text, longest=10) == expected


@given(st.text(st.sampled_from(["a", "é", "👋", " ", "\n", BOLD_ON, BOLD_OFF]), max_size=120))
def test_nothing_is_lost_or_too_long_however_it_is_cut(text: str) -> None:
    plain = [with_entities(piece)[0] for piece in pieces(text, longest=10)]
    assert "".join("".join(plain).split()) == "".join(with_entities(text)[0].split())
    assert [piece for piece in plain if len(piece.encode("utf-16-le")) > 20] == []


# ---- buttons and keyboards ---------------------------------------------------------------------------------


def test_buttons_carry_data_or_a_link() -> None:
    message = Message("?", buttons=((YES, Button("Non", "no")), (Button("Plan", url="https://example.org/"),)))
    assert markup(message) == {
        "inline_keyboard": [
            [{"text": "Oui", "callback_data": "yes"}, {"text": "Non", "callback_data": "no"}],
            [{"text": "Plan", "url": "https://example.org/"}],
        ]
    }


def test_keyboard_shares_the_phone_with_its_first_key_only() -> None:
    message = Message(
        "?", buttons=((YES,),), keyboard=Keyboard.ASK_PHONE, keyboard_labels=("Donner mon numéro", "Non merci")
    )
    assert markup(message) == {
        "keyboard": [[{"text": "Donner mon numéro", "request_contact": True}], [{"text": "Non merci"}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }


def test_keyboard_can_go_away() -> None:
    assert markup(Message("Merci.", keyboard=Keyboard.REMOVE)) == {"remove_keyboard": True}


# ---- in place of another message ----------------------------------------------------------------------------


def test_replacing_edits_or_else_sends() -> None:
    shown = text_call("Suite", reply_markup=YES_SHOWN)
    assert calls(Message("Suite", buttons=((YES,),), replaces=7)) == [
        Call("editMessageText", {"message_id": 7, **shown.params}, otherwise=shown)
    ]


def test_replacing_with_a_keyboard_sends_because_telegram_cannot_edit_that() -> None:
    assert calls(Message("Merci.", replaces=7, keyboard=Keyboard.REMOVE)) == [
        text_call("Merci.", reply_markup={"remove_keyboard": True})
    ]


# ---- parts and files ----------------------------------------------------------------------------------------


def test_voice_is_copied_from_its_author_or_else_sent_again() -> None:
    part = Part(PartKind.VOICE, text="Écoutez", file="F1", message=12)
    again = Call("sendVoice", {"voice": "F1", "caption": "Écoutez"})
    assert calls(Message(part=part, part_from=3)) == [
        Call("copyMessage", {"message_id": 12}, otherwise=again, copied_from=3)
    ]


def test_part_whose_original_is_unknown_is_sent_by_its_file() -> None:
    assert calls(Message(part=Part(PartKind.PHOTO, file="F1"))) == [Call("sendPhoto", {"photo": "F1"})]


def test_round_video_has_no_caption() -> None:
    assert calls(Message(part=Part(PartKind.VIDEO_NOTE, text="x", file="F1"))) == [
        Call("sendVideoNote", {"video_note": "F1"})
    ]


@pytest.mark.parametrize("kind", [PartKind.TEXT, PartKind.CONTACT, PartKind.CARD, PartKind.UNUSABLE])
def test_part_made_of_words_is_sent_as_words(kind: PartKind) -> None:
    assert calls(Message(part=Part(kind, text="06 11 22 33 44", message=5), part_from=3)) == [
        text_call("06 11 22 33 44")
    ]


def test_place_is_sent_as_a_place() -> None:
    assert calls(Message(part=Part(PartKind.LOCATION, text="50.43,2.83"))) == [
        Call("sendLocation", {"latitude": 50.43, "longitude": 2.83})
    ]


def test_words_beside_a_part_go_first_and_buttons_go_last() -> None:
    message = Message("Voici :", part=Part(PartKind.VOICE, file="F1"), buttons=((YES,),))
    assert calls(message) == [text_call("Voici :"), Call("sendVoice", {"voice": "F1", "reply_markup": YES_SHOWN})]


def test_file_has_the_words_under_it() -> None:
    message = Message(f"La {bold('date')}", file_name="reunion.ics", file_text="BEGIN:VCALENDAR")
    assert calls(message) == [
        Call(
            "sendDocument",
            {"caption": "La date", "caption_entities": [{"type": "bold", "offset": 3, "length": 4}]},
            file=("reunion.ics", "BEGIN:VCALENDAR"),
        )
    ]


# ---- rows ---------------------------------------------------------------------------------------------------


def test_call_comes_back_from_the_outbox_as_it_was() -> None:
    message = Message("Suite 👋", part=Part(PartKind.VOICE, file="F1", message=2), part_from=4, buttons=((YES,),))
    document = Message("x", file_name="a.ics", file_text="é")
    for call in (*calls(message), *calls(document), *calls(Message("y", replaces=3))):
        assert Call.from_json(call.to_json()) == call


def test_only_the_last_row_carries_what_follows() -> None:
    thread = Thread(3, 1)
    message = Message(
        "a " * LONGEST,
        lane=Lane.REMINDER,
        once=True,
        thread=thread,
        receipt=9,
        reminder=(2, ReminderKind.EVE),
    )
    first, last = rows(message)
    assert first == Outgoing(first.payload, lane=2, once=True, thread=thread)
    assert last == Outgoing(last.payload, lane=2, once=True, thread=thread, receipt=9, reminder=(2, "eve"))

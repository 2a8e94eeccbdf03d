"""What a facilitator changes of the season: what is news, what waits in her state, what she is asked by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from conversations.changes import AlarmCleared, AlarmSet, MeetingChanged, MeetingsAdded
from conversations.exchange import Rang, Wrote
from conversations.facilitator import calendar, calendar_add, calendar_edits, calendar_watch
from conversations.facts import Facts, Settings
from conversations.meeting_changes import News, news
from conversations.model import Meeting, Part, PartKind, Person, Role
from conversations.moment import Moment
from conversations.state import State, dump, load

NOW = datetime(2023, 9, 20, 8, tzinfo=UTC)
OCTOBER = Meeting(2, date(2023, 10, 27), "Sallaumines", "Maison de la citoyenneté", time(14), "1 rue X", (50.4, 2.8))
NOVEMBER = Meeting(3, date(2023, 11, 24), "Billy-Montigny")
SETTINGS = Settings(communes=("Billy-Montigny", "Harnes", "Lens", "Sallaumines"))
ELISE = Person(1, Role.FACILITATOR)


def at(*season: Meeting, now: datetime = NOW, state: State | None = None) -> Moment:
    return Moment(state or State(), Facts(ELISE, SETTINGS, season, season), now)


# ---- news ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("different", "what"),
    [
        ({}, ()),
        ({"position": None}, ()),
        ({"sequence": 4}, ()),
        ({"day": date(2023, 10, 28)}, (News.DAY,)),
        ({"hour": None}, (News.HOUR,)),
        ({"venue": ""}, (News.PLACE,)),
        ({"address": "2 rue X"}, (News.PLACE,)),
        ({"commune": "Lens"}, (News.PLACE,)),
        ({"cancelled": True}, (News.CANCELLED,)),
        ({"cancelled": True, "day": date(2023, 10, 28), "hour": None}, (News.CANCELLED,)),
        ({"day": date(2023, 10, 28), "hour": time(15), "venue": "Mairie"}, (News.DAY, News.PLACE, News.HOUR)),
    ],
)
def test_what_is_news(different, what):
    assert news(OCTOBER, replace(OCTOBER, **different)) == what


def test_a_meeting_put_back_is_news_and_one_that_stays_cancelled_is_none():
    cancelled = replace(OCTOBER, cancelled=True)
    assert news(cancelled, replace(OCTOBER, hour=time(15))) == (News.PUT_BACK, News.HOUR)
    assert news(cancelled, replace(cancelled, hour=time(15))) == ()


@pytest.mark.parametrize(
    ("old", "new", "is_told"),
    [
        (OCTOBER, replace(OCTOBER, hour=None), True),
        (OCTOBER, OCTOBER, False),
        (replace(OCTOBER, published=False), replace(OCTOBER, hour=None), False),  # it appears now; nobody knew of it
        (replace(OCTOBER, published=False), replace(OCTOBER, hour=None, published=False), False),
        (replace(OCTOBER, day=NOW.date()), replace(OCTOBER, day=NOW.date(), hour=None), True),
        (replace(OCTOBER, day=date(2023, 9, 19)), replace(OCTOBER, day=date(2023, 9, 19), hour=None), False),
    ],
)
def test_only_news_of_a_meeting_that_people_know_and_can_still_come_to_are_told(old, new, is_told):
    assert calendar_edits.is_told(old, new, NOW.date()) is is_told


# ---- what waits in her state ---------------------------------------------------------------------------


def test_a_change_waits_in_a_state_that_can_be_read_again():
    values = {"day": date(2023, 10, 28), "hour": None, "venue": "", "position": (50.1, -2.5), "cancelled": True}
    after = calendar_edits.edit(at(OCTOBER), OCTOBER, **values)
    again = replace(after, state=load(dump(after.state)))
    assert calendar_edits.edited(again, OCTOBER) == replace(OCTOBER, **values)
    assert again.facts.calendar == (OCTOBER,)


def test_what_is_changed_back_is_no_change():
    moment = calendar_edits.edit(at(OCTOBER), OCTOBER, hour=time(15))
    assert calendar_edits.quiet(moment, OCTOBER) == AlarmSet("calendar", "2", NOW + timedelta(minutes=10))
    back = calendar_edits.edit(moment, OCTOBER, hour=time(14))
    assert back.state == State()
    assert calendar_edits.quiet(back, OCTOBER) == AlarmCleared("calendar", "2")
    assert calendar.quiet(back, Rang("calendar", "2", NOW)).changes == ()


@pytest.mark.parametrize("action", ["show", "change", "day", "cancel"])
def test_ten_minutes_of_quiet_begin_again_at_each_press(action):
    moment = calendar_edits.edit(at(OCTOBER), OCTOBER, hour=time(15))
    later = replace(moment, at=NOW + timedelta(minutes=9))
    assert calendar.press(later, "2", action).changes == (AlarmSet("calendar", "2", NOW + timedelta(minutes=19)),)
    assert calendar.press(at(OCTOBER), "2", action).changes == ()


def test_ten_minutes_of_quiet_begin_again_at_words_that_are_not_read():
    moment = calendar_edits.edit(at(OCTOBER, state=State("calendar.day", "2")), OCTOBER, hour=time(15))
    misread = calendar.wrote(replace(moment, at=NOW + timedelta(minutes=9)), Part(PartKind.TEXT, "vendredi prochain"))
    assert misread.changes == (AlarmSet("calendar", "2", NOW + timedelta(minutes=19)),)


def test_what_a_newer_program_wrote_is_left_out():
    edits = {"2": {"hour": "25:00", "wine": "red", "venue": "Mairie"}}
    assert calendar_edits.edited(at(OCTOBER, state=State(edits=edits)), OCTOBER) == replace(OCTOBER, venue="Mairie")


def test_a_colleagues_meeting_of_that_day_and_town_is_left_in_peace():
    moment = calendar_edits.edit(at(OCTOBER), OCTOBER, day=date(2023, 10, 28), hour=time(15))
    faster = Meeting(9, date(2023, 10, 28), "Sallaumines")
    raced = replace(moment, facts=replace(moment.facts, calendar=(OCTOBER, faster)))
    assert calendar_edits.commit(raced, OCTOBER).changes[1:] == (
        MeetingChanged(replace(OCTOBER, hour=time(15)), NOW, is_told=True),
    )


@pytest.mark.parametrize(
    ("field", "words", "values"),
    [
        ("venue", "Mairie", {"venue": "Mairie", "address": "", "position": None}),
        ("venue", "Mairie, 3 place Y", {"venue": "Mairie", "address": "3 place Y", "position": None}),
        ("venue", "CCAS, Harnes", {"venue": "CCAS", "commune": "Harnes", "address": "", "position": None}),
        ("venue", "à confirmer", {"venue": "", "address": "", "position": None}),
        ("address", "3 place Y", {"address": "3 place Y"}),
        ("hour", "de 15h à 17h", {"hour": time(15)}),
        ("day", "samedi 28 octobre", {"day": date(2023, 10, 28)}),
        ("commune", "harne", {"commune": "Harnes", "venue": "", "address": "", "position": None}),
        ("commune", "Sallaumines", {}),
        ("hour", "25h", None),
        ("day", "vendredi 28 octobre", None),
        ("day", "24 novembre 2023", None),  # there is a meeting that day
        ("day", "hier", None),
        ("commune", "Tombouctou", None),
        ("position", "à gauche de la mairie", None),
    ],
)
def test_what_she_writes_changes_the_meeting_or_nothing(field, words, values):
    moment = at(OCTOBER, NOVEMBER, state=State(f"calendar.{field}", "2"))
    outcome = calendar.wrote(moment, Part(PartKind.TEXT, words))
    after = replace(moment, state=outcome.state)
    assert calendar_edits.edited(after, OCTOBER) == replace(OCTOBER, **(values or {}))
    assert outcome.state.place == (f"calendar.{field}" if values is None else "calendar.one")
    assert [button.data for row in outcome.messages[-1].buttons for button in row] != []


# ---- dates added ---------------------------------------------------------------------------------------


def pasted(lines: str, *season: Meeting) -> Moment:
    moment = at(*season, state=State(calendar_add.PLACE))
    outcome = calendar_add.wrote(moment, Wrote(Part(PartKind.TEXT, lines), NOW))
    return replace(moment, state=load(dump(outcome.state)))


def kept(moment: Moment) -> tuple[object, ...]:
    return calendar_add.wrote(moment, Wrote(Part(PartKind.TEXT, "oui"), NOW)).changes


def test_a_new_date_is_added_on_her_yes():
    moment = pasted("29/09/2023 14h CCAS, Harnes\n30/09/2023 Lens", OCTOBER)
    assert kept(moment) == (
        MeetingsAdded(
            (Meeting(0, date(2023, 9, 29), "Harnes", "CCAS", time(14)), Meeting(0, date(2023, 9, 30), "Lens"))
        ),
    )


@pytest.mark.parametrize(
    ("line", "new"),
    [
        ("27/10/2023 15h Sallaumines", replace(OCTOBER, hour=time(15))),
        ("27/10/2023 Mairie, Sallaumines", replace(OCTOBER, venue="Mairie", address="", position=None)),
        ("27/10/2023 Sallaumines (annulée)", replace(OCTOBER, cancelled=True)),
        ("27/10/2023 Sallaumines (lieu à confirmer)", None),  # what lines leave out is not taken away
        ("27/10/2023 14h Maison de la citoyenneté, Sallaumines", None),
        ("27/10/2023 Lens", None),  # another meeting that day
        ("19/09/2023 Lens", None),
    ],
)
def test_a_known_date_changes_by_what_the_line_says(line, new):
    assert kept(pasted(line, OCTOBER)) == ((MeetingChanged(new, NOW, is_told=True),) if new else ())


def test_a_line_sent_again_takes_the_place_of_the_first():
    moment = pasted("29/09/2023 Lens")
    again = calendar_add.wrote(moment, Wrote(Part(PartKind.TEXT, "29/09/2023 Harnes"), NOW))
    assert kept(replace(moment, state=again.state)) == (MeetingsAdded((Meeting(0, date(2023, 9, 29), "Harnes"),)),)


def test_a_message_that_she_mends_forgets_what_it_said_and_nothing_else():
    moment = pasted("29/09/2023 Lens")
    more = Wrote(Part(PartKind.TEXT, "28/10/2023 Harnes", message=7), NOW)
    moment = replace(moment, state=calendar_add.wrote(moment, more).state)
    mended = calendar_add.edited(moment, Part(PartKind.TEXT, "04/11/2023 Harnes", message=7))
    assert kept(replace(moment, state=mended.state)) == (
        MeetingsAdded((Meeting(0, date(2023, 9, 29), "Lens"), Meeting(0, date(2023, 11, 4), "Harnes"))),
    )


def test_a_yes_is_for_the_dates_above_it():
    moment = pasted("29/09/2023 Lens")
    first = calendar_add.present(moment).buttons[0][0].data.split(":")[3]
    more = replace(moment, state=calendar_add.wrote(moment, Wrote(Part(PartKind.TEXT, "30/09/2023 Vimy"), NOW)).state)
    assert calendar_add.press(more, "keep", first).changes == ()
    assert len(calendar_add.press(moment, "keep", first).changes) == 1


def test_more_dates_than_any_season_has_are_not_held():
    lines = "\n".join(f"{date(2024, 1, 1) + timedelta(days)} Lens" for days in range(calendar_add.MOST + 1))
    assert pasted(lines).state.edits == {}
    assert len(pasted(lines.rpartition("\n")[0]).state.edits) == calendar_add.MOST


@pytest.mark.parametrize(
    ("text", "is_calendar"),
    [
        ("Vendredi 24 novembre 2023\tBilly-Montigny", True),
        ("24/11/2023 Lens", True),
        ("24/11 Lens\n15/12 Harnes", True),
        ("24/11 Lens", False),  # a day and a town are in many sentences
        ("je viens à Lens le 24 novembre", False),
        ("Vendredi 24 novembre 2023, je ne serai pas là", False),
        ("Bonjour, venez le 24/11 à Lens\nou bien le 15/12 à Harnes", False),
        ("merci", False),
    ],
)
def test_lines_that_are_plainly_a_calendar(text, is_calendar):
    assert (calendar_add.pasted(at(OCTOBER), Part(PartKind.TEXT, text)) is not None) is is_calendar


# ---- what she is asked by itself -----------------------------------------------------------------------


def test_a_venue_is_asked_for_at_nine_whatever_the_clocks_do():
    november = replace(NOVEMBER, day=date(2023, 11, 10))  # the clocks go back between the first question and the second
    assert list(calendar_watch.watches((november,), NOW, SETTINGS)) == [
        ("ask_venue", "3:21", datetime(2023, 10, 20, 7, tzinfo=UTC)),
        ("ask_venue", "3:14", datetime(2023, 10, 27, 7, tzinfo=UTC)),
        ("ask_venue", "3:7", datetime(2023, 11, 3, 8, tzinfo=UTC)),
    ]


def test_the_calendar_runs_out_the_day_after_the_last_but_one():
    few = [w for w in calendar_watch.watches((OCTOBER, NOVEMBER), NOW, SETTINGS) if w[0] == "few_meetings"]
    assert few == [("few_meetings", "", datetime(2023, 10, 28, 7, tzinfo=UTC))]
    cancelled = (OCTOBER, replace(NOVEMBER, cancelled=True))
    assert [w for w in calendar_watch.watches(cancelled, NOW, SETTINGS) if w[0] == "few_meetings"] == []


@pytest.mark.parametrize(
    ("days_left", "asks"),
    [(22, ()), (21, (21,)), (15, (21,)), (14, (14,)), (8, (14,)), (7, (7,)), (0, (7,)), (-1, ())],
)
def test_of_several_late_questions_one_is_asked(days_left, asks):
    moment = at(NOVEMBER, now=datetime(2023, 11, 24, 9, tzinfo=UTC) - timedelta(days=days_left))
    rung = [d for d in (21, 14, 7) if calendar_watch.ask_venue(moment, Rang("ask_venue", f"3:{d}", NOW)).messages]
    assert tuple(rung) == asks


def asked(moment: Moment, words: str) -> Moment:
    """She answers the question « C'est où ? » by simply writing."""
    state = calendar_watch.ask_venue(moment, Rang("ask_venue", "3:7", moment.at)).state
    outcome = calendar.wrote(replace(moment, state=state), Part(PartKind.TEXT, words))
    return replace(moment, state=outcome.state if outcome else state)


def test_words_that_may_answer_the_question_are_asked_about_first():
    moment = asked(at(NOVEMBER, now=datetime(2023, 11, 17, 9, tzinfo=UTC)), "Salle Pasteur, 12 rue X")
    assert calendar_edits.edited(moment, NOVEMBER) == NOVEMBER
    yes = calendar.press(moment, "3", "set", "written")
    assert calendar_edits.edited(replace(moment, state=yes.state), NOVEMBER) == replace(
        NOVEMBER, venue="Salle Pasteur", address="12 rue X"
    )
    no = calendar.press(moment, "3", "nothing")
    assert (no.state.edits, no.state.place) == ({}, "home")
    assert calendar.press(replace(moment, state=no.state), "3", "set", "written") is None


def test_dates_pasted_after_the_question_are_dates():
    moment = asked(at(NOVEMBER, now=datetime(2023, 11, 17, 9, tzinfo=UTC)), "15/12/2023 Lens\n26/01/2024 Harnes")
    assert (moment.state.place, len(moment.state.edits)) == ("calendar.add", 2)


def test_a_very_long_season_says_how_many_more_there_are():
    season = tuple(replace(NOVEMBER, id=n, day=NOVEMBER.day + timedelta(days=n)) for n in range(1, 34))
    (screen,) = calendar.show(at(*season)).messages
    assert (len(screen.buttons), screen.text.splitlines()[-1]) == (32, "Et encore 3.")


def test_who_is_busy_with_something_else_stays_there():
    busy = at(NOVEMBER, now=datetime(2023, 11, 17, 9, tzinfo=UTC), state=State("reply", "5:1"))
    assert calendar_watch.ask_venue(busy, Rang("ask_venue", "3:7", NOW)).state == busy.state


@pytest.mark.parametrize("known", [{"venue": "Mairie"}, {"cancelled": True}])
def test_a_venue_that_is_known_or_not_needed_is_not_asked_for(known):
    moment = at(replace(NOVEMBER, **known), now=datetime(2023, 11, 17, 9, tzinfo=UTC))
    assert calendar_watch.ask_venue(moment, Rang("ask_venue", "3:7", NOW)).messages == ()

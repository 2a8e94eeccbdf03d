"""Draws the questions of an idea as they are declared: one SVG picture, nothing in it written by hand."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape

from conversations.exchange import BOLD_OFF, BOLD_ON
from conversations.facts import Facts, Settings
from conversations.form import capital
from conversations.ideas import QUESTIONS
from conversations.model import Answer, Meeting, Person, Role
from conversations.moment import Moment
from conversations.question import Question
from conversations.state import Draft, State
from conversations.words import ideas as words
from conversations.words import review as review_words

WIDTH, MARGIN, SPINE = 760, 24, 52  # pixels; the spine is the line that leads from question to question
LINE, PILL, GAP, PAD = 21, 30, 16, 16
INDENT = 36  # of a question that is asked to some only
LONGEST = 74  # signs of a line
SIGN = 8.4  # pixels of a sign in a pill, about

STYLE = """
text { font: 15px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: #14212b; }
.title { font-size: 22px; font-weight: 700; }
.soft { fill: #53636f; font-size: 13.5px; }
.card { fill: #fff; stroke: #c3d0da; }
.some { stroke-dasharray: 6 4; }
.pill { fill: #e3f0fb; }
.pill-text { fill: #12507f; font-size: 14px; font-weight: 600; }
.step { fill: #1a6bb0; }
.step-text { fill: #fff; font-weight: 700; text-anchor: middle; }
.spine { stroke: #9fb4c4; stroke-width: 3; }
"""

Lines = list[str]


@dataclass(frozen=True, slots=True)
class Card:
    """One box of the picture. `when`: said above it; empty for what everybody is asked."""

    mark: str
    lines: Lines
    pills: Lines = field(default_factory=list)
    notes: Lines = field(default_factory=list)
    when: str = ""


def drawn(settings: Settings) -> str:
    """The whole form, from the agreement to the sending, with the words of this configuration."""
    moment = _moment(settings, with_meeting=True)
    cards = [
        Card("★", _plain(words.agreement(settings)), [words.BUTTON_AGREE, words.BUTTON_DISAGREE]),
        *(_card(question, moment) for question in QUESTIONS),
        Card("✓", _plain(review_words.HERE_IT_IS), [review_words.BUTTON_SEND, review_words.BUTTON_CHANGE]),
        Card("15", _plain(review_words.OLD_ENOUGH), [review_words.BUTTON_15, review_words.BUTTON_UNDER_15]),
        Card("✉", _plain(review_words.sent(1, settings)), [review_words.BUTTON_REMIND_ME]),
    ]
    return _picture(cards)


# ---- what is declared ------------------------------------------------------------------------------------


def _moment(settings: Settings, *, with_meeting: bool) -> Moment:
    at = datetime(2023, 9, 20, 8, tzinfo=UTC)
    meetings = (Meeting(1, at.date(), settings.communes[0] if settings.communes else "…"),) if with_meeting else ()
    facts = Facts(Person(1, Role.RESIDENT), settings, meetings)
    return Moment(State(draft=Draft(1, at, at)), facts, at)


def _card(question: Question, moment: Moment) -> Card:
    asked = _after(_answers_before(question, moment), moment)
    notes = [
        *(["plusieurs messages, une seule réponse"] if question.collects else []),
        *(["plusieurs choix"] if question.many else []),
        *(["le bouton du téléphone donne le numéro"] if question.asks_phone else []),
        "on peut passer" if question.skippable else "il faut une réponse",
    ]
    simpler = f"« {words.BUTTON_SIMPLER} » : {' '.join(_plain(question.simpler))}"
    return Card(
        str(question.step),
        _plain(question.text(asked)),
        [capital(choice.label) for choice in question.options(asked)],
        [" · ".join(notes), *textwrap.wrap(simpler, LONGEST + 6)],
        _when(question, moment),
    )


def _answers_before(question: Question, moment: Moment) -> dict[str, Answer]:
    """Answers that lead to this question, for those that are asked to some only."""
    if question.applies(moment):
        return {}
    _, answers = _reasons(question, moment)
    return answers


def _when(question: Question, moment: Moment) -> str:
    """Found by trying: which earlier choice brings this question? Or is it the next meeting?"""
    if not question.applies(moment):
        return f"Si la réponse est « {_reasons(question, moment)[0]} »"
    without = _moment(moment.settings, with_meeting=False)
    return "" if question.applies(without) else "S'il y a une réunion à venir"


def _reasons(question: Question, moment: Moment) -> tuple[str, dict[str, Answer]]:
    for other in QUESTIONS:
        for choice in other.options(moment):
            answers = {other.key: Answer((choice.key,))}
            if question.applies(_after(answers, moment)):
                return choice.label, answers
    return "…", {}


def _after(answers: dict[str, Answer], moment: Moment) -> Moment:
    return moment.with_draft(Draft(1, moment.at, moment.at, answers))


def _plain(text: str) -> Lines:
    whole = text.replace(BOLD_ON, "").replace(BOLD_OFF, "")
    return [piece for line in whole.split("\n") for piece in textwrap.wrap(line, LONGEST)]


# ---- the picture -----------------------------------------------------------------------------------------


def _picture(cards: Sequence[Card]) -> str:
    top, boxes, marks = 76, [], []
    for card in cards:
        drawn_box, height = _box(card, top)
        boxes.append(drawn_box)
        marks.append(_mark(card.mark, top + 26 + (LINE if card.when else 0)))
        top += height + GAP
    spine = f'<line class="spine" x1="{SPINE}" y1="100" x2="{SPINE}" y2="{top - 60}"/>'
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top + 8}" role="img" aria-labelledby="t d">\n'
        '<title id="t">Toutes les questions pour raconter une idée</title>\n'
        "<desc id=\"d\">De haut en bas : l'accord, chaque question avec ses boutons, la relecture, l'envoi.</desc>\n"
        f"<style>{STYLE}</style>\n"
        f'<rect width="{WIDTH}" height="{top + 8}" fill="#f3f7fa"/>\n'
        f'<text class="title" x="{MARGIN}" y="46">Raconter une idée : toutes les questions</text>'
    )
    return "\n".join([head, spine, *boxes, *marks, "</svg>"]) + "\n"


def _mark(mark: str, y: int) -> str:
    return (
        f'<circle class="step" cx="{SPINE}" cy="{y}" r="17"/>'
        f'<text class="step-text" x="{SPINE}" y="{y + 5}">{escape(mark)}</text>'
    )


def _box(card: Card, top: int) -> tuple[str, int]:
    """The box, and the height it takes with what is said above it."""
    left = SPINE + 34 + (INDENT if card.when else 0)
    y = top + (LINE if card.when else 0)
    rows = _rows(card.pills, WIDTH - left - MARGIN - 2 * PAD)
    height = PAD + LINE * len(card.lines) + (PILL + 6) * len(rows) + 19 * len(card.notes) + PAD - 4
    parts = [f'<text class="soft" x="{left}" y="{y - 6}">{escape(card.when)}</text>'] if card.when else []
    some = " some" if card.when else ""
    width = WIDTH - left - MARGIN
    parts.append(f'<rect class="card{some}" x="{left}" y="{y}" width="{width}" height="{height}" rx="14"/>')
    at = y + PAD + 12
    for line in card.lines:
        parts.append(f'<text x="{left + PAD}" y="{at}">{escape(line)}</text>')
        at += LINE
    at -= 10
    for row in rows:
        parts.append(_pills(row, left + PAD, at))
        at += PILL + 6
    at += 14
    for note in card.notes:
        parts.append(f'<text class="soft" x="{left + PAD}" y="{at}">{escape(note)}</text>')
        at += 19
    return "\n".join(parts), height + y - top


def _rows(pills: Lines, width: float) -> list[Lines]:
    rows: list[Lines] = [[]] if pills else []
    for pill in pills:
        if rows[-1] and sum(_width(one) + 8 for one in [*rows[-1], pill]) > width:
            rows.append([])
        rows[-1].append(pill)
    return rows


def _pills(row: Lines, x: float, y: int) -> str:
    drawn_pills = []
    for pill in row:
        width = _width(pill)
        drawn_pills.append(
            f'<rect class="pill" x="{x:.0f}" y="{y}" width="{width:.0f}" height="{PILL}" rx="15"/>'
            f'<text class="pill-text" x="{x + 14:.0f}" y="{y + 20}">{escape(pill)}</text>'
        )
        x += width + 8
    return "\n".join(drawn_pills)


def _width(pill: str) -> float:
    return len(pill) * SIGN + 34

"""Whether words that are no sign of danger may be one, there where they are said."""

from __future__ import annotations

from conversations import places
from conversations.danger import HEAVIER, HEAVY, is_doubtful
from conversations.model import Part
from conversations.moment import Moment
from conversations.understanding import Meaning, understand

PRACTICAL = frozenset(
    (
        Meaning.HELP_TO_COME, Meaning.NOT_COMING, Meaning.COMING, Meaning.WHERE, Meaning.REMINDERS_ON,
        Meaning.REMINDERS_OFF, Meaning.NEXT_MEETING, Meaning.WHO_READS, Meaning.MY_DATA, Meaning.MY_IDEAS,
        Meaning.NEWS, Meaning.NEWS_OFF, Meaning.WHAT_IS_THIS, Meaning.MENU, Meaning.BACK, Meaning.SKIP, Meaning.IDEA,
        Meaning.IDEA_TOLD,
    )
)  # fmt: skip


def is_here(moment: Moment, part: Part) -> bool:
    """Words that are no sign of danger and may be one. The wishes of every day, and what is told as an idea, speak of
    families and streets as cries do: there more is needed."""
    if moment.is_facilitator or _names_a_town(moment, part.text):
        return False
    tells_an_idea = moment.state.place.startswith("idea.")
    return is_doubtful(part.text, HEAVIER if tells_an_idea or is_everyday(part.text) else HEAVY)


def is_everyday(text: str) -> bool:
    """Whether it is plainly a wish like others, or an idea."""
    return understand(text).best in PRACTICAL


TOWN = 4  # words: « à Noyelles sous Lens »


def _names_a_town(moment: Moment, text: str) -> bool:
    """A short answer to « C'est dans quelle commune ? »: the name of a town is no cry, however it sounds."""
    if moment.state.place != "idea.where" or len(text.split()) > TOWN:
        return False
    its = moment.settings
    return not isinstance(places.find(text, its.communes, its.neighbours, its.spoken), places.DontKnow | places.Unknown)

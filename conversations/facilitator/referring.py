"""`🤝 Orienter`: the partners of the configuration, those that fit the idea first; one is proposed to the resident."""

from __future__ import annotations

from conversations import ideas, referral
from conversations.answers import HELP, SAID
from conversations.changes import PartnerNoted
from conversations.exchange import Button, Message, stack
from conversations.facts import Partner
from conversations.model import Answer, Idea, Part, PartKind, Thread
from conversations.moment import Moment
from conversations.outcome import Outcome
from conversations.question import DONT_KNOW
from conversations.understanding import normal
from conversations.words import desk as desk_words
from conversations.words import referral as words

PLACE = "partner"  # a partner is chosen, and a reason may be written; the topic is the idea's number and the key
FIRST = 5  # partners shown at once
LONGEST = 300  # characters of a reason


def press(moment: Moment, idea: Idea, detail: str, screen_id: int) -> Outcome | None:
    """The buttons of these screens; `detail` is nothing, "all", "leave", a partner's key, or that to propose."""
    match detail.split(":"):
        case [""]:
            return moment.stay(which(moment, idea, FIRST))
        case ["all"]:
            return moment.stay(which(moment, idea, None, screen_id))
        case ["leave"]:
            show = Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show")
            return moment.home(Message(desk_words.LEFT_AS_IT_IS, stack(show), replaces=screen_id))
        case [key]:
            return choose(moment, idea, key, screen_id)
        case [key, "send"] if moment.state.place == PLACE and moment.state.topic == f"{idea.number}:{key}":
            return propose(moment, "")
    return None


def which(moment: Moment, idea: Idea, most: int | None, screen_id: int = 0) -> Message:
    """Those that help with what is needed, and near where the idea is, come first."""
    ordered = sorted(moment.settings.partners, key=lambda partner: -fits(partner, idea))
    if not ordered:
        return Message(words.NO_PARTNERS, stack(Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show")))
    data = f"d:{idea.number}:refer"
    buttons = [Button(partner.name, f"{data}:{referral.key_of(partner)}") for partner in ordered[:most]]
    more = [Button(words.BUTTON_MORE, f"{data}:all")] if most and len(ordered) > most else []
    leave = Button(words.BUTTON_LEAVE, f"{data}:leave")
    thread = Thread(idea.person, idea.number)
    return Message(words.WHICH, stack(*buttons, *more, leave), thread=thread, replaces=screen_id)


def fits(partner: Partner, idea: Idea) -> int:
    """How well a partner fits, read from the words of the configuration: what they help with, and where they are."""
    helps, where = normal(partner.helps), normal(partner.where)
    commune = normal(ideas.commune_given(idea.answers))
    needs = [key for key in idea.answers.get("help", Answer()).choices if key != DONT_KNOW]
    labels = {choice.key: normal(choice.label) for choice in HELP}
    found = sum(any(stem in helps for stem in (*SAID.get(key, ()), labels.get(key, key))) for key in needs)
    near = 2 if commune and f" {commune} " in f" {where} " else 0
    about = sum(key in helps for key in _fields(idea))
    return 2 * found + near + about


def _fields(idea: Idea) -> list[str]:
    return [normal(choice) for choice in idea.answers.get("about", Answer()).choices]


def choose(moment: Moment, idea: Idea, key: str, screen_id: int) -> Outcome | None:
    partner = referral.partner_of(key, moment.settings)
    if partner is None:
        return None
    if referral.last_step(moment, partner) in (referral.OFFERED, referral.YES):
        show = Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show")
        return moment.home(Message(words.already(partner), stack(show), replaces=screen_id))
    name = desk_words.who(moment.facts.author, idea.person)
    data = f"d:{idea.number}:refer"
    buttons = stack(Button(words.BUTTON_PROPOSE, f"{data}:{key}:send"), Button(words.BUTTON_LEAVE, f"{data}:leave"))
    asked = Message(words.proposed(name, partner), buttons, replaces=screen_id)
    return moment.go(PLACE, asked, topic=f"{idea.number}:{key}")


def write(moment: Moment, part: Part) -> Outcome | None:
    """Her reason, in her words. None: what it was about is gone."""
    if part.kind is not PartKind.TEXT or len(part.text) > LONGEST:
        return moment.stay(Message(words.TOO_LONG, _leave(moment)))
    return propose(moment, part.text)


def propose(moment: Moment, why: str) -> Outcome | None:
    idea, partner = moment.facts.idea, referral.partner_of(moment.state.topic.partition(":")[2], moment.settings)
    if idea is None or partner is None:
        return None
    name = desk_words.who(moment.facts.author, idea.person)
    said = Message(words.sent(name), stack(Button(desk_words.BUTTON_SHOW, f"d:{idea.number}:show")))
    noted = PartnerNoted(idea.number, referral.OFFERED, partner.name, moment.at)
    return moment.home(said, referral.question(moment, idea, partner, why), changes=(noted,))


def present(moment: Moment) -> Message:
    """The screen she is at, again."""
    number, _, key = moment.state.topic.partition(":")
    partner = referral.partner_of(key, moment.settings)
    if partner is None:
        return Message(desk_words.LEFT_AS_IT_IS, stack(Button(desk_words.BUTTON_SHOW, f"d:{number}:show")))
    send = Button(words.BUTTON_PROPOSE, f"d:{number}:refer:{key}:send")
    return Message(words.why(partner), (*stack(send), *_leave(moment)))


def _leave(moment: Moment) -> tuple[tuple[Button, ...], ...]:
    number = moment.state.topic.partition(":")[0]
    return stack(Button(words.BUTTON_LEAVE, f"d:{number}:refer:leave"))

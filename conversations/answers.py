"""How what people answer is read: choices named in words, towns, names, numbers. Not which question comes when."""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations import phones, places
from conversations.facts import Choice
from conversations.model import Answer, Part, PartKind
from conversations.moment import Moment
from conversations.question import DONT_KNOW, Refused
from conversations.understanding import Meaning, in_full, normal, understand
from conversations.words import ideas as words

ELSEWHERE = "elsewhere"
_INTRODUCED = re.compile(  # « Bonjour, moi c'est Fatima »
    r"^(?:(?:bonjour|salut|moi|oui)\W+)*(?:c['’ ]est|je (?:m['’ ]appelle|suis)|mon pr[ée]nom (?:c['’ ])?est)\s+",
    re.IGNORECASE,
)
NAME_LENGTH = 60  # what still fits on one line of a card

WITH = (
    Choice("alone", words.ALONE),
    Choice("neighbours", words.NEIGHBOURS),
    Choice("group", words.GROUP),
    Choice("association", words.ASSOCIATION),
)
HELP = (
    Choice("advice", words.ADVICE),
    Choice("people", words.PEOPLE),
    Choice("place", words.PLACE),
    Choice("things", words.THINGS),
    Choice("money", words.MONEY),
    Choice(DONT_KNOW, words.DONT_KNOW),
)
ANSWER = (
    Choice("here", words.HERE),
    Choice("phone", words.BY_PHONE),
    Choice("mail", words.BY_MAIL),
)
COMING = (Choice("yes", words.YES), Choice("no", words.NO), Choice(DONT_KNOW, words.DONT_KNOW))

# Words that name a choice, beside the words of its label. Compared without accents, from their beginning.
SAID = {
    "alone": ("seul", "moi", "personne"),
    "neighbours": ("voisin", "habitant", "quartier", "ami", "copin", "famille"),
    "group": ("groupe", "collectif", "plusieurs", "equipe"),
    "association": ("asso", "association", "club", "centre social"),
    "advice": ("conseil", "aide", "info", "comment"),
    "people": ("gens", "personne", "benevole", "monde", "bras"),
    "place": ("lieu", "salle", "local", "terrain", "endroit", "place"),
    "things": ("materiel", "outil", "chaise", "table", "materiaux"),
    "money": ("argent", "sous", "budget", "financ", "euro", "subvention"),
    "here": ("ici", "telegram"),
    "phone": ("telephone", "tel", "appel", "portable"),
    "mail": ("mail", "courriel", "e mail", "email"),
}


# ---- readers ------------------------------------------------------------------------------------------


def as_it_is(part: Part, _: Moment) -> Answer:
    return Answer(parts=(part,))


def among(options: Callable[[Moment], tuple[Choice, ...]]) -> Callable[[Part, Moment], Answer]:
    """Choices named in the words; words that name none are kept as they are."""

    def read(part: Part, moment: Moment) -> Answer:
        if part.kind is not PartKind.TEXT:
            return Answer(parts=(part,))
        named = tuple(choice.key for choice in options(moment) if _is_named(choice, part.text))
        return Answer(named) if named else Answer(parts=(part,))

    return read


def _is_named(choice: Choice, text: str) -> bool:
    if choice.key == DONT_KNOW:
        return understand(text).best is Meaning.DONT_KNOW
    told = f" {normal(text)}"
    own = [word for word in normal(choice.label).split() if len(word) > 3 and word not in ("avec", "autre")]
    return any(f" {word}" in told for word in (*own, *SAID.get(choice.key, ())))


def one_of(options: tuple[Choice, ...]) -> Callable[[Part, Moment], Answer]:
    """The same, where only one choice makes sense: the first named."""
    read_all = among(lambda _: options)

    def read(part: Part, moment: Moment) -> Answer:
        answer = read_all(part, moment)
        return Answer(answer.choices[:1], answer.parts)

    return read


def a_town(part: Part, moment: Moment) -> Answer | Refused:
    """The official name when it is written as such; anything near is proposed, never guessed silently."""
    if part.kind is not PartKind.TEXT:
        return Answer(parts=(part,))
    guessed = moment.state.topic.split("|")
    if understand(part.text).best is Meaning.YES and len(guessed) == 1 and guessed[0]:
        return Answer((guessed[0],))
    if guessed[0] and in_full(part.text) is Meaning.NO:  # not the town proposed; no town is called « non »
        return Refused(words.LOOKING_FOR_TOWN, counts=False)
    match places.find(part.text, moment.settings.communes, moment.settings.neighbours, moment.settings.spoken):
        case places.Found(name=name, exact=True):
            return Answer((name,))
        case places.Found(name=name):
            return Refused(words.is_it(name), (name,))
        case places.Ask(names=names):
            return Refused(words.WHICH_ONE, names)
        case places.Outside(name=name):
            return Answer((name,))
        case places.DontKnow():
            return Answer((DONT_KNOW,))
        case places.Elsewhere():
            return Answer((ELSEWHERE,))
        case _:
            return Refused(words.LOOKING_FOR_TOWN, places.nearest(part.text, moment.settings.communes))


def a_name(part: Part, _: Moment) -> Answer:
    if part.kind is not PartKind.TEXT:
        return Answer(parts=(part,))
    if in_full(part.text) is Meaning.NO:
        return Answer()
    name = _INTRODUCED.sub("", " ".join(part.text.split())) or part.text
    return Answer(parts=(Part(PartKind.TEXT, name[:NAME_LENGTH], message=part.message),))


def a_contact(part: Part, moment: Moment) -> Answer | Refused:
    """Where to answer. A number or an address given at once is kept beside the choice and not asked again."""
    match phones.read_contact(part.text) if part.kind in (PartKind.TEXT, PartKind.CONTACT) else None:
        case phones.Phone(national=national):
            return Answer(("phone",), (Part(PartKind.TEXT, national, message=part.message),))
        case phones.Email(address=text):
            return Answer(("mail",), (Part(PartKind.TEXT, text, message=part.message),))
        case _:
            return one_of(ANSWER)(part, moment)


def a_phone(part: Part, _: Moment) -> Answer | Refused:
    if part.kind is PartKind.CARD:
        return Refused(words.PHONE_OF_SOMEBODY_ELSE)
    if part.kind not in (PartKind.TEXT, PartKind.CONTACT):
        return Answer(parts=(part,))
    match phones.read_contact(part.text):
        case phones.Phone(national=national):
            return Answer(parts=(Part(PartKind.TEXT, national, message=part.message),))
        case _:
            return Refused(words.PHONE_AGAIN)


def a_mail(part: Part, _: Moment) -> Answer | Refused:
    if part.kind not in (PartKind.TEXT, PartKind.CONTACT, PartKind.CARD):
        return Answer(parts=(part,))
    match phones.read_contact(part.text):
        case phones.Email(address=text):
            return Answer(parts=(Part(PartKind.TEXT, text, message=part.message),))
        case _:
            return Refused(words.MAIL_AGAIN)


def yes_or_no(part: Part, _: Moment) -> Answer | Refused:
    meaning = understand(part.text).best
    said = {
        Meaning.YES: "yes",
        Meaning.COMING: "yes",
        Meaning.NO: "no",
        Meaning.NOT_COMING: "no",
        Meaning.DONT_KNOW: DONT_KNOW,
    }
    if meaning in said:
        return Answer((said[meaning],))
    return Refused(words.YES_OR_NO) if part.kind is PartKind.TEXT else Answer(parts=(part,))

"""The questions of an idea, in their order, and how each answer is read. Nothing of how they are walked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from conversations import phones, places
from conversations.facts import Choice
from conversations.form import THE_WORDS, Question, Refused, labels
from conversations.model import Answer, Answers, Part, PartKind
from conversations.moment import Moment
from conversations.understanding import Meaning, normal, understand
from conversations.words import ideas as words
from conversations.words import review as review_words

DONT_KNOW, ELSEWHERE = "dont_know", "elsewhere"
NAME_LENGTH = 60  # what still fits on one line of a card

WITH = (
    Choice("alone", words.BUTTON_ALONE),
    Choice("neighbours", words.BUTTON_NEIGHBOURS),
    Choice("group", words.BUTTON_GROUP),
    Choice("association", words.BUTTON_ASSOCIATION),
)
HELP = (
    Choice("advice", words.BUTTON_ADVICE),
    Choice("people", words.BUTTON_PEOPLE),
    Choice("place", words.BUTTON_PLACE),
    Choice("things", words.BUTTON_THINGS),
    Choice("money", words.BUTTON_MONEY),
    Choice(DONT_KNOW, words.BUTTON_DONT_KNOW),
)
ANSWER = (
    Choice("here", words.BUTTON_HERE),
    Choice("phone", words.BUTTON_BY_PHONE),
    Choice("mail", words.BUTTON_BY_MAIL),
)
COMING = (Choice("yes", words.BUTTON_YES), Choice("no", words.BUTTON_NO), Choice(DONT_KNOW, words.BUTTON_DONT_KNOW))

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
    match places.find(part.text, moment.settings.communes):
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
    return Answer(parts=(Part(PartKind.TEXT, " ".join(part.text.split())[:NAME_LENGTH], message=part.message),))


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
    match phones.read_contact(part.text):
        case phones.Phone(national=national):
            return Answer(parts=(Part(PartKind.TEXT, national, message=part.message),))
        case _:
            return Refused(words.PHONE_AGAIN)


def a_mail(part: Part, _: Moment) -> Answer | Refused:
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
    return Answer((said[meaning],)) if meaning in said else Refused(words.YES_OR_NO)


# ---- options and leads that depend on the moment ---------------------------------------------------------


def fields(moment: Moment) -> tuple[Choice, ...]:
    return moment.settings.fields


def towns(moment: Moment) -> tuple[Choice, ...]:
    """The towns guessed from the last words, else the one named in the idea itself; then the two ways out."""
    draft = moment.state.draft
    guesses = [name for name in moment.state.topic.split("|") if name]
    if not guesses and draft:
        told = " ".join(part.text for part in draft.answers.get("what", Answer()).parts)
        guesses = list(places.mentioned(told, moment.settings.communes))[:3]
    ways_out = (Choice(DONT_KNOW, words.BUTTON_DONT_KNOW), Choice(ELSEWHERE, words.BUTTON_ELSEWHERE))
    return (*(Choice(name, name) for name in guesses), *ways_out)


def known_name(moment: Moment) -> tuple[Choice, ...]:
    return (Choice(THE_WORDS, moment.person.name),) if moment.person.name else ()


def ways_to_answer(moment: Moment) -> tuple[Choice, ...]:
    known = (Choice(THE_WORDS, moment.person.contact),) if moment.person.contact else ()
    return (*known, *ANSWER)


def town_lead(said: Sequence[str], moment: Moment) -> str:
    name = said[0]
    inside = (*moment.settings.communes, words.BUTTON_DONT_KNOW, words.BUTTON_ELSEWHERE)
    outside = name not in inside and isinstance(places.find(name, moment.settings.communes), places.Outside)
    return words.outside(name, moment.settings) if outside else words.noted(said)


def with_lead(said: Sequence[str], moment: Moment) -> str:
    return words.ALONE_IS_FINE if _chose(moment, "with", "alone") else words.noted(said)


def answer_lead(said: Sequence[str], moment: Moment) -> str:
    return words.only_here(moment.settings) if _chose(moment, "answer", "here") else words.noted(said)


def _chose(moment: Moment, key: str, choice: str) -> bool:
    draft = moment.state.draft
    return bool(draft and choice in draft.answers.get(key, Answer()).choices)


def _is_to_be_given(moment: Moment, way: str) -> bool:
    draft = moment.state.draft
    return _chose(moment, "answer", way) and not (draft and draft.answers["answer"].parts)


def coming_text(moment: Moment) -> str:
    meeting = moment.next_meeting
    return words.coming(meeting) if meeting else words.YES_OR_NO


QUESTIONS = (
    Question("what", 1, lambda _: words.WHAT, words.WHAT_SIMPLER, as_it_is, collects=True, skippable=False),
    Question("about", 2, lambda _: words.ABOUT, words.ABOUT_SIMPLER, among(fields), options=fields, many=True),
    Question("where", 3, lambda _: words.WHERE, words.WHERE_SIMPLER, a_town, options=towns, lead=town_lead),
    Question(
        "with", 4, lambda _: words.WITH_WHOM, words.WITH_WHOM_SIMPLER, one_of(WITH), lambda _: WITH, lead=with_lead
    ),
    Question(
        "group",
        4,
        lambda _: words.WHICH_GROUP,
        words.WHICH_GROUP_SIMPLER,
        a_name,
        applies=lambda moment: _chose(moment, "with", "association"),
    ),
    Question("help", 5, lambda _: words.HELP, words.HELP_SIMPLER, among(lambda _: HELP), lambda _: HELP, many=True),
    Question("name", 6, lambda m: words.name(m.settings), words.NAME_SIMPLER, a_name, options=known_name),
    Question(
        "answer",
        6,
        lambda m: words.answer_where(m.settings),
        words.ANSWER_WHERE_SIMPLER,
        a_contact,
        options=ways_to_answer,
        lead=answer_lead,
    ),
    Question(
        "phone",
        6,
        lambda _: words.PHONE,
        words.PHONE_SIMPLER,
        a_phone,
        asks_phone=True,
        applies=lambda moment: _is_to_be_given(moment, "phone"),
    ),
    Question(
        "mail",
        6,
        lambda _: words.MAIL,
        words.MAIL_SIMPLER,
        a_mail,
        applies=lambda moment: _is_to_be_given(moment, "mail"),
    ),
    Question(
        "coming",
        7,
        coming_text,
        words.COMING_SIMPLER,
        yes_or_no,
        options=lambda _: COMING,
        applies=lambda moment: moment.next_meeting is not None,
    ),
)


def name_given(answers: Answers) -> str:
    """The name the person gave with this idea, "" if none."""
    return _words_of(answers, "name")


def contact_given(answers: Answers) -> str:
    """The number or address the person gave with this idea, "" if none."""
    return _words_of(answers, "phone") or _words_of(answers, "mail") or _words_of(answers, "answer")


def commune_given(answers: Answers) -> str:
    """The commune of this idea, "" if it was not said."""
    return next((key for key in answers.get("where", Answer()).choices if key not in (DONT_KNOW, ELSEWHERE)), "")


def _words_of(answers: Answers, key: str) -> str:
    return " ".join(part.text for part in answers.get(key, Answer()).parts if part.kind is PartKind.TEXT)


def read_out(answers: Answers, moment: Moment) -> Iterator[tuple[str, str]]:
    """(title, answer in words), in the order of the questions, for those with an answer; what was added at the end."""
    for question in QUESTIONS:
        value = readable(question, moment, answers.get(question.key, Answer()))
        if value:
            yield review_words.TITLES[question.key], value
    added = [part.text or words.counted(part.kind, 1) for part in answers.get("added", Answer()).parts]
    if added:
        yield review_words.TITLES["added"], "\n".join(added)


def readable(question: Question, moment: Moment, answer: Answer) -> str:
    """An answer on one line, for the reading back and the facilitator's card."""
    told = words.listed(labels(question, moment, answer))
    seen = [words.counted(part.kind, 1) for part in answer.parts if not part.text]
    return ", ".join(filter(None, (told, *seen)))

"""Words by their sound: what is misspelt, shortened or glued together is heard as what was meant.

A message becomes a short line of sounds ("c kan la procaine reunion" and « C'est quand, la prochaine réunion ? »
the same), and phrases are looked for in that line. Sounds are not phonetics: they only fold together what people
confuse in writing (ai/é/er, c/qu/k, silent ends), the same way for messages and for phrases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache

from conversations.hearing.real_words import REAL_WORDS
from conversations.hearing.short_forms import DROPPED, SHORT_FORMS

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ł": "l", "ø": "o"})
_SIGNS = {
    **dict.fromkeys("👍👌", "oui"),
    **dict.fromkeys("❌👎", "non"),
    **dict.fromkeys("🙏❤😊🥰😍", "merci"),
    "✅": "j ai fini",
    "👋": "bonjour",
}

_HOUR = re.compile(r"\b\d{1,2} ?h(eures?)?( ?\d\d)?\b")

_FOLDS = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(.)\1+", r"\1"),
        (r"x(?=.)", "ks"),
        (r"ph", "f"),
        (r"s?ch|sh", "x"),
        (r"tion", "sion"),
        (r"c?qu?|ck|c(?![eiy])", "k"),
        (r"c", "s"),
        (r"gu(?=[ei])", "g"),
        (r"ge(?=[aou])|g(?=[eiy])", "j"),
        (r"h", ""),
        (r"eau|au", "o"),
        (r"(?:ain|ein|aim|yn|ym|in|im)(?![aeiouyn])", "in"),
        (r"(?:en|em|an|am)(?![aeiouymn])", "an"),
        (r"ai|ei|ay|ey", "e"),
        (r"y", "i"),
        (r"z", "s"),
        (r"(.)\1+", r"\1"),
    )
)
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_GLUED = re.compile(
    r"(?:[dljmnts][aeiouyh]|c[aeiouy])\w\w|[dlt][bcdfgjkmnpqtvz]\w\w"
)  # "lair" (l'air), "dmourir" (de mourir)
_SILENT_END = re.compile(r"(?<=...)(?:er|es?|[tdpx]?s|[tdpx])$")


def normal(text: str) -> str:
    """Small letters without accents, words of letters and digits with one space between them."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", letters))


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """What a normal word sounds like; very short words, numbers and other alphabets stay as they are."""
    if len(word) < 3 or not word.isascii() or word.isdigit():
        return word
    for pattern, by in _FOLDS:
        word = pattern.sub(by, word)
    return _SILENT_END.sub("", word)


def heard(text: str, known: Vocabulary | None = None) -> tuple[str, ...]:
    """The sounds of a text, without the small words that change nothing; "?" when there is nothing else."""
    written = _HOUR.sub("heure", normal(text)) or " ".join(word for sign, word in _SIGNS.items() if sign in text)
    spoken = [one for word in written.split() for one in _in_full(word, known)]
    if not spoken and "?" in text:
        return ("?",)
    return tuple(known.nearest(one) if known else one for one in spoken)


def _in_full(word: str, known: Vocabulary | None) -> tuple[str, ...]:
    """One written word as the words meant: "jveu" is two, "jai" is two, "svp" is none. "Naaan" is "nan"."""
    word = _DRAWN_OUT.sub(r"\1", word)
    if word in SHORT_FORMS:
        return _sounds(normal(SHORT_FORMS[word]).split())
    if re.match(r"j[^aeiouyh?]", word) and len(word) > 2:
        return _in_full(word[1:], known)
    if known and _GLUED.match(word) and sound(word[1:]) in known and not _is_a_word(sound(word), known):
        return (*_sounds((word[0],)), *_in_full(word[1:], known))
    return _sounds((word,))


def _is_a_word(heard_as: str, known: Vocabulary) -> bool:
    return heard_as in known or heard_as in _real()


def _sounds(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sound(word) for word in words if word not in DROPPED)


# ---- phrases --------------------------------------------------------------------------------------------


NOTHING = r"(?!)"  # matches nowhere


class Phrases:
    """One phrase or several to look for in a line of sounds; which of them is found is not said.

    `a|b` either word (`d_accord`: one made of two); `a?` perhaps; `*` up to four words between; `organis~` any
    word that begins so; `!word` not this word; `^` and `$` the message begins or ends here.

    Compiled when they are first looked for: all of them together are a quarter of what a start takes.
    """

    def __init__(self, lines: str, beside: Iterable[str] = ()) -> None:
        self._lines, self._beside = lines, beside

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """One expression for all of them, which is compiled sooner than one for each."""
        return re.compile(self._any())

    @cached_property
    def is_all(self) -> Callable[[str], re.Match[str] | None]:
        """Whether a line is one of them and nothing else, words `beside` it aside."""
        beside = f"(?: (?:{'|'.join(map(re.escape, self._beside))})(?= ))*"
        return re.compile(f"{beside}(?:{self._any()}){beside} ").fullmatch

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """`pattern.search`, asked for again and again in a turn."""
        return self.pattern.search

    def _any(self) -> str:
        phrases = (text for text in self._lines.splitlines() if text.strip())
        return "|".join(f"(?:{_written(text)})" for text in phrases) or NOTHING


def _written(text: str) -> str:
    return "".join(_token(token) for token in text.split()) + "(?= )"


def line(sounds: Iterable[str]) -> str:
    """The line phrases are looked for in."""
    return f" {' '.join(sounds)} "


def words_of(phrases: Iterable[str]) -> frozenset[str]:
    """Every whole word the phrases are made of, as sounds."""
    tokens = {token for text in phrases for token in text.split()}
    words = {word for token in tokens for word in token.strip("?!").split("|")}
    return frozenset(one for word in words if word.replace("_", "").isalpha() for one in _heard_once(word))


@lru_cache(maxsize=8192)  # each word of the tables is heard twice: for the phrases and for the vocabulary
def _heard_once(word: str) -> tuple[str, ...]:
    return heard(word)


@lru_cache(maxsize=4096)  # the tables say the same long lists of words over and over
def _token(token: str) -> str:
    if token in ("^", "$"):
        return {"^": "^", "$": "(?= $)"}[token]
    if token == "*":
        return r"(?: \S+){0,4}"
    if token == "?":
        return r" \?"
    if token.startswith("!"):
        return f"(?!{inner} )" if (inner := _token(token[1:])) else ""
    perhaps = token.endswith("?")
    # « bleu|bleue|bleus » is one sound: said once, it compiles faster.
    meant = dict.fromkeys(choice for word in token.rstrip("?").split("|") if (choice := _choice(word)))
    if not meant:
        return ""
    return f"(?: (?:{'|'.join(meant)})){'?' if perhaps else ''}"


@lru_cache(maxsize=4096)
def _choice(word: str) -> str:
    if word.endswith("~"):
        return re.escape(sound(normal(word)).rstrip()) + r"\S*"
    return " ".join(re.escape(one) for one in _heard_once(word))


# ---- near words -----------------------------------------------------------------------------------------


LONGEST = 24  # letters of a word worth comparing; its cost grows with the square of its length


class Vocabulary:
    """The sounds in these phrases, and which of them a misspelt one is near to. Short ones are never guessed.

    Heard when first asked, like the phrases.
    """

    def __init__(self, phrases: Iterable[str], shortest: int = 6) -> None:
        self._phrases, self._shortest = phrases, shortest

    @cached_property
    def _words(self) -> frozenset[str]:
        return words_of(self._phrases)

    @cached_property
    def _near(self) -> Mapping[str, frozenset[str]]:
        return _index(word for word in self._words if len(word) >= self._shortest)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    @lru_cache(maxsize=8192)  # noqa: B019 - one vocabulary per table, made once
    def nearest(self, word: str) -> str:
        """The known word at one mistake (two from nine letters on) with the same first letter, else itself."""
        if word in self._words or not self._shortest - 1 <= len(word) <= LONGEST or word in _real():
            return word
        near = {known for shorter in _shorter(word) for known in self._near.get(shorter, ())}
        close = [(distance(word, known), known) for known in near if known[0] == word[0]]
        far, best = min(close, default=(99, word))
        return best if far <= (2 if len(best) >= 9 else 1) else word


@lru_cache(maxsize=1)
def _real() -> frozenset[str]:
    return frozenset(map(sound, REAL_WORDS.split()))


def _index(words: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        for shorter in _shorter(word):
            found.setdefault(shorter, set()).add(word)
    return {shorter: frozenset(known) for shorter, known in found.items()}


def _shorter(word: str) -> set[str]:
    """The word and everything it becomes when one letter is left out, two for long words."""
    once = {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
    if len(word) < 9:
        return once
    return once | {less[:at] + less[at + 1 :] for less in once for at in range(len(less))}


def distance(one: str, other: str) -> int:
    """Letters to add, drop, change or swap with their neighbour to go from one word to the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]

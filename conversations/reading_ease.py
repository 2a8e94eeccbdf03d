"""Whether a message is hard to read for somebody who reads word by word: long sentences, many long words."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_SENTENCE = 20  # words; more is hard for anybody who reads slowly
HARDEST = 50  # LIX; plain messages stay under 40, office letters start near 45
ENOUGH_WORDS = 8  # under that, one long word says nothing
LONG_WORD, VERY_LONG_WORD = 7, 9  # letters

SENTENCE_ENDS = re.compile(r"[.!?…\n]+")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LINK = re.compile(r"\S*(?:://|www\.|@)\S*")


@dataclass(frozen=True, slots=True)
class Hard:
    """`sentence`: how many words the longest sentence has, 0 when that is not what is hard; `words`: the longest."""

    sentence: int = 0
    words: tuple[str, ...] = ()


def hard(text: str) -> Hard | None:
    """What makes it hard to read; None: it is not."""
    sentences = [found for part in SENTENCE_ENDS.split(LINK.sub("", text)) if (found := WORD.findall(part))]
    said = [word for sentence in sentences for word in sentence]
    if not said:
        return None
    longest = max(map(len, sentences))
    if longest > LONGEST_SENTENCE:
        return Hard(sentence=longest)
    lix = len(said) / len(sentences) + 100 * sum(len(word) >= LONG_WORD for word in said) / len(said)
    heavy = [word for word in dict.fromkeys(said) if len(word) >= VERY_LONG_WORD and word.islower()]
    if len(said) >= ENOUGH_WORDS and lix > HARDEST and heavy:
        return Hard(words=tuple(sorted(heavy, key=len, reverse=True)[:3]))
    return None

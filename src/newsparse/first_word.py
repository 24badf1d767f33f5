"""The first word of a paragraph, by which footers are known: 'follow' in '• Follow us', 'the-post' in 'The post …'."""

from functools import lru_cache

import regex

from newsparse.pattern import lazy_pattern

_FIRST_WORD = lazy_pattern(
    r"(?:[\s(\[*_>•|~–—\u2190-\u2bff\ufe0f\U0001f000-\U0001faff-]|\#(?=[\s\#]))*+(?P<word>(?:The|In|As)\s++\w++|[©™@]|\#|\p{Lu}?\p{Ll}++|[^\W_]++)"
)
#: Words that begin so many sentences that they count with the word behind them; as in `_FIRST_WORD`.
_JOINED = ("The", "In", "As")
#: What a word by itself may seem to be, where a sign stands before the first one or 'The' behind a sign.
_UNSURE = ("", "the", "in", "as", "#")
#: The first word stands in the first characters, so many of them.
OPENING = 40
#: Signs that count as words.
_SIGN_WORDS = frozenset("©™@#")
#: What opens speech, and no footer.
QUOTES = '“‘"'


def first_word_of(text: str) -> str:
    """The first word, in small letters, without the signs before it; '' behind a quotation mark or without one.

    >>> list(map(first_word_of, ("• Follow us", "The post is up", "“No”", "© Harbor Gazette")))
    ['follow', 'the-post', '', '©']
    """
    words = text[:OPENING].split(" ", 2)
    first = words[0]
    if first.istitle() and first.isalpha() and len(words) > 1 and first not in _JOINED:
        return first.lower()
    if len(words) > 2 or len(text) < OPENING:  # the first two are not cut off
        word = _known_word(" ".join(words[:2]) if first in _JOINED else first)
        if word not in _UNSURE:
            return word
    return "" if text[:1] in QUOTES else _folded(_FIRST_WORD.match(text))


@lru_cache(maxsize=1 << 12)
def _known_word(opening: str) -> str:
    """The first word of one or two words: paragraphs begin with the same few again and again."""
    return _folded(_FIRST_WORD.match(opening))


def _folded(first: "regex.Match[str] | None") -> str:
    if first is None:
        return ""
    return "-".join(first["word"].split()).lower()


def can_open(word: str) -> bool:
    """Whether `Document.openings` can know a word, in small letters, as a paragraph's first.

    >>> [can_open(word) for word in ("high", "in-tides", "©", "high-tide", "don't", "1.", "⚓")]
    [True, True, True, False, False, False, False]
    """
    joined, hyphen, behind = word.partition("-")
    own = behind if hyphen and joined.capitalize() in _JOINED else word
    return own.isalnum() or own in _SIGN_WORDS

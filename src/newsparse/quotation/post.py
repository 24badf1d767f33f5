"""Posts on social media that a page embeds: they stand without quotation marks, and whoever posted them signs.

The ferry is back, and so are we! — Ada Brandt (@adabrandt) May 3, 2021
"""

from collections.abc import Iterator, Sequence

import regex

from newsparse.language.words.words import Stretch
from newsparse.pattern import lazy_pattern
from newsparse.quotation import Marked

#: What a handle begins with.
HANDLE = "(@"
_SIGNATURE = lazy_pattern(
    r"[—–-]\s?+[^\n()@]{2,60}\(@\w{1,20}+\),?\s++(?:on\s++)?\p{Lu}\p{Ll}{2,9}+\.?\s++\d{1,2}+,\s++\d{4}", regex.VERSION1
)
_DASHES = "—–-"
#: A paragraph with these above a signature is the story's.
_MARKED = frozenset('“"')


def posts(text: str, paragraphs: Sequence[Stretch]) -> dict[int, Marked]:
    """The words of each post, by the start of its paragraph."""
    if "@" not in text or HANDLE not in text:  # one character is quickly searched for, two not
        return {}
    return {start: Marked(start, end, start, end, False) for start, end in _signed(text, paragraphs)}


def _signed(text: str, paragraphs: Sequence[Stretch]) -> Iterator[Stretch]:
    """Where the words of each post begin and end."""
    above: Stretch | None = None
    for start, end in paragraphs:
        handle = text.rfind(HANDLE, start, end)
        dash = max(text.rfind(f"{mark} ", start, handle) for mark in _DASHES) if handle > 0 else -1
        if dash >= 0 and _SIGNATURE.fullmatch(text, dash, end):
            words = text[start:dash].rstrip(_DASHES + " \t\n\r\xa0")
            if words:
                yield start, start + len(words)
            elif above and _MARKED.isdisjoint(text[slice(*above)]):  # the signature is a line alone
                yield above
        above = start, end

"""Pieces of a text: where words are parted, though no white space stands there.

the race was won—[he] said              behind a long dash
The sign read:[“Rain”]                  beside quotation marks
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from newsparse.language.words.words import Stretch

_DASHES = ("—", "–", "--")
#: A word that begins or ends inside a quotation is looked at so far outside of it.
GLUED = 40


def pieces_of(
    text: str, paragraphs: list[Stretch], edges: Iterable[int], quotations: Iterable[Stretch]
) -> list[Stretch]:
    """The paragraphs, parted where words are, though no white space may stand there: at `edges`, marks and dashes."""
    bounds = list(chain.from_iterable(paragraphs))
    cuts = {*edges, *_beside_marks(text, quotations), *_behind_dashes(text)}.difference(bounds)
    if not cuts:
        return paragraphs
    bounds = sorted([*bounds, *cuts, *cuts])  # twice: one piece ends there and another begins
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _behind_dashes(text: str) -> Iterator[int]:
    """Between 'won—' and 'he'; a dash between digits ('1914–18') or names ('Tolm–Salo') or before one parts nothing."""
    for dash in _DASHES:
        place = text.find(dash)
        while place >= 0:
            behind = place + len(dash)
            before = text[place - 1 : place].strip()
            following = text[behind : behind + 1].strip()
            joins = before.isdigit() or (dash == "–" and following.isupper())
            if before and following and not joins and following not in "—–-":
                yield behind
            place = text.find(dash, behind)


def _beside_marks(text: str, quotations: Iterable[Stretch]) -> Iterator[int]:
    """Between 'read:' and '“Rain', between 'rain,”' and 'Brandt'; but punctuation stays with its word."""
    for start, end in quotations:
        if text[start - 1 : start].strip() and any(map(str.isalnum, text[max(0, start - GLUED) : start].split()[-1])):
            yield start
        if text[end : end + 1].strip() and any(map(str.isalnum, text[end : end + GLUED].split(None, 1)[0])):
            yield end

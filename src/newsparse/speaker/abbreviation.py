"""Abbreviations: 'WADA' is whatever stands before '(WADA)', as in 'the World Anti-Doping Agency (WADA)'."""

from functools import cached_property

from newsparse.language.words import Stretch, Words

_SMALL = frozenset("and for in of on the to &".split())
#: An abbreviation has at least so many letters, and at most.
SHORTEST, LONGEST = 2, 8
#: So many small words may stand in a name, and so many brackets are read in a text.
SMALL, BRACKETS = 4, 200


class Abbreviations:
    """The names that a text abbreviates."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def full(self, mention: Stretch) -> Stretch | None:
        """The words of the name that '[the] WADA' stands for; None where it abbreviates none that the text gives."""
        words, (first, behind) = self._words, mention
        if words.low[first] == "the" and behind - first > 1:
            first += 1
        word = words.bare[first]
        if behind - first > 1 or not word.isupper() or len(word) < SHORTEST:
            return None
        name = self._names.get(word)
        return name if name and name[0] < first else None

    @cached_property
    def _names(self) -> dict[str, Stretch]:
        """The words of each name, by what abbreviates it; where that is several, by the first."""
        names: dict[str, Stretch] = {}
        places = (place for place, word in enumerate(self._words.raw) if word.startswith("(") and ")" in word)
        for place, _ in zip(places, range(BRACKETS), strict=False):
            word = self._words.bare[place]
            if word.isupper() and SHORTEST <= len(word) <= LONGEST and word not in names:
                name = _name_before(self._words, place, word)
                if name:
                    names[word] = name
        return names


def _name_before(words: Words, bracket: int, initials: str) -> Stretch | None:
    """'the [World Anti-Doping Agency] (WADA)': words whose initials the abbreviation is, small ones left out."""
    place, small = bracket, SMALL
    while initials and place and small >= 0:
        place -= 1
        if place < bracket - 1 and words.stop[place]:
            return None
        if words.raw[place] in _SMALL:
            small -= 1
        elif taken := _initials_at(words, place, initials):
            initials = initials.removesuffix(taken)
        else:
            return None
    first = place - (place > 0 and words.low[place - 1] == "the")
    return None if initials else (first, bracket)


def _initials_at(words: Words, place: int, initials: str) -> str:
    """What of the initials that are left the word stands for: 'AD' or 'A' of 'Anti-Doping'; '' for no such word."""
    word = words.bare[place]
    if not words.is_name[place] or word.isupper():  # and not in a headline in capitals
        return ""
    every = "".join(part[:1] for part in word.split("-"))
    return next((taken for taken in (every, word[:1]) if taken and initials.endswith(taken)), "")

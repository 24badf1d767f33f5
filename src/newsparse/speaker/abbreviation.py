"""Abbreviations: 'WADA' is whatever stands before '(WADA)', as in 'the World Anti-Doping Agency (WADA)'.

Without a bracket, 'MHP' is who said something as 'the Marrow Highway Patrol'.
"""

from functools import cached_property
from itertools import islice

from newsparse.language.words import Stretch, Words
from newsparse.pattern import lazy_pattern
from newsparse.speaker.body import COMPANY_ENDS
from newsparse.story import Story

#: '(WADA)', '(“NUT”)', ', or WADA,'
_BRACKET = lazy_pattern(r"(?:\(|, (?=or ))(?:or )?\W?+(?P<abbreviation>\p{Lu}{2,8}+)\W")
_SMALL = frozenset("and for in of on the to &".split())
#: So many small words may stand in a name, and so many brackets are read in a text.
SMALL, BRACKETS = 4, 200
#: Fewer letters are the initials of too many.
LETTERS = 3


class Abbreviations:
    """The names that a story abbreviates."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._spoke = dict[str, str]()
        self._noted = set[str]()

    def note(self, name: str) -> None:
        """Enter the name of a source."""
        if name.count(" ") < LETTERS - 1 or name in self._noted:
            return
        self._noted.add(name)
        own = [word for word in name.split() if word not in _SMALL]
        for words in (own, [word for word in own if word not in COMPANY_ENDS]):  # 'Okoye World Lines Inc'
            initials = "".join([word[0] for word in words])
            if len(initials) >= LETTERS and initials.isupper():
                self._spoke.setdefault(initials, name)

    def of_initials(self, mention: Stretch) -> str | None:
        """The source so far whose initials '[the] MHP' has."""
        words, (first, behind) = self._story.words, mention
        is_word = behind - first == 1 + (words.low[first] == "the")
        return self._spoke.get(words.bare[behind - 1]) if is_word else None

    def full(self, mention: Stretch) -> Stretch | None:
        """The words of the name that '[the] WADA' stands for; None where it abbreviates none that the text gives."""
        words, (first, behind) = self._story.words, mention
        word = words.bare[behind - 1]
        if not word.isupper() or behind - first > 1 + (words.low[first] == "the"):
            return None
        name = self._names.get(word)
        return name if name and name[0] < first else None

    @cached_property
    def _names(self) -> dict[str, Stretch]:
        """The words of each name, by what abbreviates it; where that is several, by the first."""
        words, names = self._story.words, dict[str, Stretch]()
        for found in islice(_BRACKET.finditer(self._story.text), BRACKETS):
            bracket, initials = words.covering(found.start("abbreviation")), found["abbreviation"]
            bracket -= words.low[bracket - 1] == "or"
            name = _name_before(words, bracket, initials)
            if name is None and (end := _before_company(words, bracket)) < bracket:
                name = _name_before(words, end, initials)
                name = name and (name[0], bracket)
            if name:
                names.setdefault(found["abbreviation"], name)
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


def _before_company(words: Words, bracket: int) -> int:
    """Where the words begin that an abbreviation leaves out: 'Okoye Lund [and Co] (OL)'; the bracket where none do."""
    index = bracket
    while index > 1 and words.low[index - 1] in words.lexicon.company_words:
        index -= 1
    return index - (index < bracket and words.low[index - 1] == "and")


def _initials_at(words: Words, place: int, initials: str) -> str:
    """What of the initials that are left the word stands for: 'AD' or 'A' of 'Anti-Doping'; '' for no such word."""
    word = words.bare[place]
    if not words.is_name[place] or word.isupper():  # and not in a headline in capitals
        return ""
    every = "".join(part[:1] for part in word.split("-"))
    return next((taken for taken in (every, word[:1]) if taken and initials.endswith(taken)), "")

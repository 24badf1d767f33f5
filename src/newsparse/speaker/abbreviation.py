"""Abbreviations: 'WADA' is whatever stands before '(WADA)', as in 'the World Anti-Doping Agency (WADA)'.

Without a bracket, the BoE is the Bank of England, 'MHP' is who said something as 'the Marrow Highway Patrol', and in an
interview 'AB:' is Ada Brandt.
"""

from collections import Counter, defaultdict
from functools import cached_property
from itertools import islice

from newsparse.language.people.people import People
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Stretch, Words
from newsparse.pattern import lazy_pattern
from newsparse.speaker.body import COMPANY_ENDS
from newsparse.speaker.second_reference import unwrapped
from newsparse.story import Story

#: '(WADA)', '(“NUT”)', ', or WADA,'
_BRACKET = lazy_pattern(r"(?:\(|, (?=or ))(?:or )?\W?+(?P<abbreviation>\p{Lu}{2,8}+)\W")
_SMALL = frozenset("and for in of on the to &".split())
#: So many small words may stand in a name, and so many brackets are read in a text.
SMALL, BRACKETS = 4, 200
#: Fewer letters are the initials of too many.
LETTERS = 3
#: But for a label that stands before two answers or more, of so many letters.
LABEL, ANSWERS = range(2, 4), 2


class Abbreviations:
    """The names that a story abbreviates.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, story: Story, people: People, named: list[tuple[int, str]]) -> None:
        self._story = story
        self._people = people
        self._named = named
        #: The first source of those initials, of as many sources as were looked at.
        self._spoke: dict[str, str] = {}
        self._noted = 0

    def full_name(self, mention: Stretch) -> str | None:
        """The name that '[the] WADA', 'the BoE' stands for; None where it abbreviates none that the text gives."""
        words, (first, behind) = self._story.words, mention
        if behind - first != 1 + (words.low[first] == "the"):
            return None
        word = words.bare[behind - 1]
        stretch = self._names.get(word) or (self._with_of.get(word) if word[1:-1] == "o" else None)
        if stretch and stretch[0] < first:
            name = unwrapped(self._story.span_of(stretch).text)
            return name.replace("The ", "the ", 1) if name.startswith("The ") else name
        return self._of_label(first) or self._of_initials(word)

    @cached_property
    def _with_of(self) -> dict[str, Stretch | None]:
        """The names of two words and 'of', by their initials: 'BoE', the Bank of England; None where two have those."""
        words, names = self._story.words, dict[str, Stretch | None]()
        for of in places_of("of", words.low):
            if not (words.is_name[of - 1] and words.is_name[of + 1]) or words.stop[of - 1]:
                continue
            letters = f"{words.bare[of - 1][:1]}o{words.bare[of + 1][:1]}"
            first = of - 1 - (words.low[of - 2] == "the")
            known = names.setdefault(letters, (first, of + 2))
            if known and words.bare[known[1] - 3 : known[1]] != words.bare[of - 1 : of + 2]:
                names[letters] = None
        return names

    def _of_label(self, index: int) -> str | None:
        """The one person of the initials that stand before what is said in an interview: 'AB: It holds.'."""
        words = self._story.words
        label, initials = words.raw[index], words.bare[index]
        if label[-1] != ":" or len(initials) not in LABEL or self._labels[label] < ANSWERS:
            return None
        named = self._persons[initials]
        return next(iter(named)) if len(named) == 1 else None

    @cached_property
    def _labels(self) -> Counter[str]:
        """How often each word with a colon opens a sentence."""
        words = self._story.words
        return Counter(word for at, word in enumerate(words.raw) if word[-1:] == ":" and words.opens_sentence(at))

    @cached_property
    def _persons(self) -> defaultdict[str, set[str]]:
        """The full names of people by their initials, with those of middle names and without."""
        found = defaultdict[str, set[str]](set)
        people = self._people
        full = {one.text for _, name in people.names(0, len(self._story.words)) for one in people.bearers(name.surname)}
        for name in filter(people.may_be_person, full):
            initials = "".join([word[0] for word in name.split() if word[0].isupper()])
            found[initials].add(name)
            found[initials[:1] + initials[-1:]].add(name)
        return found

    def _of_initials(self, word: str) -> str | None:
        """The source so far whose initials 'MHP' has."""
        for _, name in self._named[self._noted :]:
            if name.count(" ") >= LETTERS - 1:
                self._note(name)
        self._noted = len(self._named)
        return self._spoke.get(word)

    def _note(self, name: str) -> None:
        """Enter the name of a source by its initials, with and without those of 'Inc'."""
        own = [word for word in name.split() if word not in _SMALL]
        for words in (own, [word for word in own if word not in COMPANY_ENDS]):  # 'Okoye World Lines Inc'
            initials = "".join([word[0] for word in words])
            if len(initials) >= LETTERS and initials.isupper():
                self._spoke.setdefault(initials, name)

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


def is_abbreviated(word: str) -> bool:
    """Whether a word is spelled as initials are.

    >>> [is_abbreviated(word) for word in ("WADA", "BoE", "Bob")]
    [True, True, False]
    """
    return word.isupper() or (word[1:-1] == "o" and word[-1].isupper())


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
    first = place - (words.low[place - 1] == "the")
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

"""Couples: 'Ken and Ada Brandt', who share a surname that is said once, and 'his wife, Ada'."""

from collections.abc import Iterator, Set
from functools import cached_property
from itertools import chain, islice

from newsparse.language.names.name import Name
from newsparse.language.nouns.noun import run_end
from newsparse.language.people.gender import Genders
from newsparse.language.people.person import INTRODUCTIONS
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Stretch, Words

#: What a spouse is called, and how far behind that the first name stands, in words: 'his wife of 20 years, [Ada]'.
SPOUSES = {"m": ("husband", "widower"), "f": ("wife", "widow")}
SPOUSE = 6
_GENDERS = {noun: gender for gender, nouns in SPOUSES.items() for noun in nouns}
#: So many places of each noun are looked at.
PLACES = 20


class Couples(Genders):
    """The couples of an article."""

    def __init__(self, words: Words, titles: Set[int] = frozenset()) -> None:
        super().__init__(words, titles)
        self._couples: dict[tuple[str, str], list[Name]] = {}

    def of_couple(self, surname: str, gender: str) -> list[Name]:
        """Who shares a surname that is said once: for 'm' the man of '[Ken] and Ada [Brandt]'."""
        known = self._couples.get((surname, gender))
        if known is None:
            others = filter(None, map(self._first_name_joined, self.runs.ending_in(surname)[:INTRODUCTIONS]))
            fit = (Name(f"{other} {surname}") for other in others if self.gender_of_first_name(other) == gender)
            known = self._couples[surname, gender] = list(islice(fit, 1))
        return known

    def _first_name_joined(self, run: Stretch) -> str:
        """The first name that 'and' joins to a run."""
        first, words = run[0], self._words
        is_joined = first > 1 and words.low[first - 1] == "and" and not self.runs.joined[first - 3]
        return words.bare[first - 2] if is_joined else ""

    @cached_property
    def couple(self) -> str | None:
        """The one couple that a text names together, 'Ada and Tom Brandt'; None of several."""
        named: dict[frozenset[str], str] = {}
        for run in chain.from_iterable(runs[:INTRODUCTIONS] for runs in self.runs.ends.values()):
            other, own = self._first_name_joined(run), self._words.bare[slice(*run)]
            if {self.gender_of_first_name(other), self.gender_of_first_name(own[0])} == {"m", "f"}:
                named.setdefault(frozenset((other, *own)), " ".join((other, "and", *own)))
        return named.popitem()[1] if len(named) == 1 else None

    def partner(self, name: str, gender: str) -> str | None:
        """Who of that gender is somebody's husband or wife: for 'f' that of Ken Brandt, in 'Ken and Ada Brandt'."""
        surname, other = name.rpartition(" ")[2], "f" if gender == "m" else "m"
        couple = self.of_couple(surname, gender)
        if not couple and [one.text for one in self.of_couple(surname, other)] == [name]:
            couple = [one for one in self.bearers(surname) if self.gender_of_first_name(one.first) == gender]
        if len(couple) == 1 and couple[0].text != name:
            return couple[0].text
        return self._other(name, gender)

    def _other(self, name: str, gender: str) -> str | None:
        """The same where one of the two has no surname in the text: of Tom Lund 'his wife, [Ada]', of Ada Tom Lund."""
        for first, owner, its in self._spouses:
            if owner and owner == name.rpartition(" ")[2] and its == gender:
                return first
            if first == name and its != gender:
                others = [one.text for one in self.bearers(owner) if self.gender_of_first_name(one.first) != its]
                return others[0] if len(others) == 1 else None
        return None

    def spouse(self, surname: str, gender: str) -> str | None:
        """Whom a text calls by a first name and as a spouse: of Lund in 'Lund's widow, [Ada],', 'Lund and wife [Ada]'.

        Where that is nobody, who is said to be the spouse of whoever: 'his widow, [Ada],'.
        """
        fit = [(first, owner) for first, owner, its in self._spouses if its == gender and owner in (surname, "")]
        return next((first for first, owner in fit if owner), fit[0][0] if fit else None)

    def is_spouse_of(self, first_name: str, surname: str) -> bool:
        """Whether a text says that who is called so is the spouse of somebody of that surname."""
        return any((first, owner) == (first_name, surname) for first, owner, _ in self._spouses)

    @cached_property
    def _spouses(self) -> list[tuple[str, str, str]]:
        """The first name and gender of each spouse, and between them the surname of the other, '' if not told."""
        found = []
        told = frozenset(_GENDERS).intersection(self._words.low)
        for noun, gender in _GENDERS.items():
            for place, named in self._named_as(noun) if noun in told else ():
                first = self._words.bare[named]
                may_be = self.is_first_name(first) and self.gender_of_first_name(first) in (gender, "")
                if may_be and not self.runs.joined[named]:
                    found.append((first, self._owner(place, gender), gender))
        return found

    def children(self, surname: str) -> list[str]:
        """The first names of those who are told of as sons or daughters of whoever bears it: 'Lund's son, [Piet]'."""
        return [first for first, owner in self._children if owner == surname]

    @cached_property
    def _children(self) -> list[tuple[str, str]]:
        """The first name of each, and the surname of whose son or daughter it is."""
        named = chain.from_iterable(map(self._named_as, ("son", "daughter")))
        return [(self._words.bare[name], self._owner(noun, "")) for noun, name in named]

    def _named_as(self, noun: str) -> Iterator[Stretch]:
        """Where a noun stands, and who is named behind it: '[son], [Piet]', '[wife] of 20 years, [Ada]'."""
        words = self._words
        for place in islice(places_of(noun, words.low), PLACES):
            near = range(place + 1, min(place + SPOUSE, words.sentence_end(place)))
            named = next((index for index in near if words.is_name[index]), None)
            if named is not None:
                yield place, named

    def _owner(self, noun: int, gender: str) -> str:
        """The surname of whose spouse one is: '[Lund]'s late wife', 'Tom [Lund] and his wife'; '' if it isn't told.

        Where the sentence begins so, who the sentence before is about: 'Tom [Lund] sang. His wife, Ada, left.'.
        """
        words, start = self._words, self._words.sentence_start(noun)
        last = words.names.rfind(1, start, noun)
        if last < 0 and start:
            first = words.names.find(1, words.sentence_start(start - 1), start)
            last = run_end(words, first, start) - 1 if first >= 0 else -1
        if last < 0:
            return ""
        opener = self.runs.run(last)[0]
        its = self.gender_of_first_name(words.bare[opener]) or self.gender_of_title(words.raw[opener])
        return "" if its and its == gender else words.bare[last].removesuffix("'s")

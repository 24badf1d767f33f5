"""Couples: 'Ken and Ada Brandt', who share a surname that is said once, and 'his wife, Ada'."""

from collections.abc import Set
from functools import cached_property
from itertools import chain, islice

from newsparse.language.column import places_of
from newsparse.language.gender import Genders
from newsparse.language.name import Name
from newsparse.language.person import INTRODUCTIONS
from newsparse.language.words import Stretch, Words

#: What a spouse is called, and how far behind that the first name stands, in words: 'his wife of 20 years, [Ada]'.
SPOUSES = {"m": ("husband", "widower"), "f": ("wife", "widow")}
SPOUSE = 6


class Couples(Genders):
    """The couples of an article."""

    def __init__(self, words: Words, titles: Set[int] = frozenset()) -> None:
        super().__init__(words, titles)
        self._couples: dict[tuple[str, str], list[Name]] = {}
        self._spouses: dict[str, str | None] = {}

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
        return couple[0].text if len(couple) == 1 and couple[0].text != name else None

    def spouse(self, gender: str) -> str | None:
        """Whom a text calls by a first name and as a spouse: 'his widow, [Ada],', 'her husband of 20 years, [Tom]'."""
        if gender not in self._spouses:
            self._spouses[gender] = self._find_spouse(gender)
        return self._spouses[gender]

    def _find_spouse(self, gender: str) -> str | None:
        words = self._words
        for noun in SPOUSES[gender]:
            for place in places_of(noun, words.low):
                near = range(place + 1, min(place + SPOUSE, words.sentence_end(place)))
                named = next((index for index in near if words.is_name[index]), place)
                if not self.runs.joined[named] and self.gender_of_first_name(words.bare[named]) == gender:
                    return words.bare[named]
        return None

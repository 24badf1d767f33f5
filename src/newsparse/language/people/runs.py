"""Runs of words with a capital, by their words: 'Harbour Secretary Ada Brandt', found by 'Brandt' as by 'Ada'."""

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property

from newsparse.language.names.name import SUFFIXES
from newsparse.language.nouns.noun import behind_nickname
from newsparse.language.words.column import bits, places
from newsparse.language.words.words import Stretch, Words

#: A name and its titles have at most so many words.
_LENGTH = 9
_LONG = b"\1" * _LENGTH


class Runs:
    """The runs of a text.

    Attributes:
        joined: whether each word is in one run with the next: two names, particles between them: 'Juan de la Vega'.
        ends: the runs by their last words, but for 'Jr.' and 'MP'.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self.joined = joined = self._find_joined()
        self.ends: defaultdict[str, list[Stretch]] = defaultdict(list)
        #: The runs by the words before their last.
        self._inside: defaultdict[str, list[Stretch]] = defaultdict(list)
        ends, inside = self.ends, self._inside
        bare, raw, behind_surnames = words.bare, words.raw, SUFFIXES | words.lexicon.honours
        first = joined.find(1)
        while first >= 0:
            last = joined.find(0, first)
            run = first, last + 1
            for word in bare[first:last]:
                inside[word].append(run)
            if raw[last][0] == "(":  # '[Ada Brandt] (R-Harbor)'
                run = first, last
                last -= 1
            surname = bare[last]
            ends[bare[last - 1] if surname in behind_surnames else surname].append(run)
            first = joined.find(1, run[1])

    def _find_joined(self) -> bytearray:
        """Names behind names, and those behind particles and nicknames."""
        words = self._words
        is_name, raw, particles = words.names, words.raw, words.lexicon.name_particles
        names, last = bits(is_name), bits(words.last)
        going_on = names & ~(bits(words.stop) | last | last >> 1)  # in `last` are twos, too
        second, third, fourth = names >> 8, names >> 16, names >> 24
        joined = bytearray((going_on & second).to_bytes(len(is_name), "little"))
        for index in places((going_on & ~second & (third | fourth)).to_bytes(len(is_name), "little")):
            if raw[index + 1] in particles:
                name = is_name.find(1, index + 1)
                if particles.issuperset(raw[index + 1 : name]):
                    joined[index:name] = b"\1" * (name - index)
            elif words.quoted[index + 1]:  # 'Ada “skipper” Brandt'
                name = behind_nickname(words, index + 1)
                if name > index + 1:
                    joined[index:name] = b"\1" * (name - index)
        _part(joined, is_name)
        return joined

    def run(self, last: int) -> Stretch:
        """The run that ends with the word."""
        return self.joined.rfind(0, 0, last) + 1, last + 1

    def ending_in(self, surname: str) -> list[Stretch]:
        """The runs whose last word is the surname, but for 'Jr.'."""
        runs, owners = self.ends.get(surname, []), self.ends.get(f"{surname}'s")
        return sorted(runs + owners) if owners else runs

    def goes_on(self, word: str) -> bool:
        """Whether a run goes on behind that word somewhere."""
        return word in self._inside

    def having(self, word: str) -> list[Stretch]:
        """The runs that have the word before their last."""
        return self._inside.get(word, [])

    def first_alone(self, surname: str, behind: int) -> int | None:
        """Where the surname first stands alone, without first name or title, behind the word `behind`."""
        places = self._alone.get(surname, [])
        first = bisect_right(places, behind)
        return places[first] if first < len(places) else None

    @cached_property
    def _alone(self) -> dict[str, list[int]]:
        """Where each name of one word stands."""
        bare, joined, names = self._words.bare, bits(self.joined), self._words.names
        alone: defaultdict[str, list[int]] = defaultdict(list)
        for place in places((bits(names) & ~(joined | joined << 8)).to_bytes(len(names), "little")):
            alone[bare[place]].append(place)
        return alone


def _part(joined: bytearray, is_name: bytearray) -> None:
    """Part the runs that are too long for a name."""
    first = joined.find(_LONG)
    while first >= 0:
        last = is_name.rfind(1, first, first + _LENGTH)
        following = is_name.find(1, first + _LENGTH)
        joined[last:following] = bytes(following - last)
        first = joined.find(_LONG, following)

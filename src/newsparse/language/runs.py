"""Runs of words with a capital, by their words: 'Harbour Secretary Ada Brandt', found by 'Brandt' as by 'Ada'."""

from collections import defaultdict
from functools import cached_property
from itertools import compress

from newsparse.language.name import BEHIND_SURNAMES
from newsparse.language.noun_phrase import behind_nickname
from newsparse.language.words import Stretch, Words, bits, places, places_of

#: A name and its titles have at most so many words.
_LENGTH = 9
_LONG = b"\1" * _LENGTH
#: Runs are looked for by so many words, one after the other, before an index of all is made.
FEW = 20


class Runs:
    """The runs of a text, found as they are asked for."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._asked = 0

    @cached_property
    def joined(self) -> bytearray:
        """Whether each word is in one run with the next: two names, particles between them: 'Juan de la Vega'."""
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

    @cached_property
    def by_last_word(self) -> dict[str, list[int]]:
        """Where runs end, by their last words, but for 'Jr.' and 'MP'."""
        joined, bare, raw = bits(self.joined), self._words.bare, self._words.raw
        ends = (joined << 8 & ~joined).to_bytes(len(bare), "little")
        found: dict[str, list[int]] = defaultdict(list)
        for last in compress(range(len(bare)), ends):
            if raw[last][0] == "(":  # '[Ada Brandt] (R-Harbor)'
                last -= 1
            surname = bare[last]
            found[bare[last - 1] if surname in BEHIND_SURNAMES else surname].append(last)
        return found

    @cached_property
    def leading(self) -> frozenset[str]:
        """The words of runs but their last: what a longer name may begin with."""
        return frozenset(compress(self._words.bare, self.joined))

    @cached_property
    def _by_former_word(self) -> dict[str, list[int]]:
        """The words of runs but their last, by what they are."""
        joined, bare = self.joined, self._words.bare
        found: dict[str, list[int]] = defaultdict(list)
        for place in places(joined):
            found[bare[place]].append(place)
        return found

    def run(self, last: int) -> Stretch:
        """The run that ends with the word."""
        return self.joined.rfind(0, 0, last) + 1, last + 1

    def ending_in(self, surname: str) -> list[int]:
        """Where the runs end whose last word is the surname, but for 'Jr.'."""
        ends, owners = self.by_last_word.get(surname, []), self.by_last_word.get(f"{surname}'s")
        return sorted(ends + owners) if owners else ends

    def first_alone(self, surname: str, behind: int) -> int | None:
        """Where the surname first stands alone, without first name or title, behind the word `behind`."""
        places = places_of(surname, self._words.bare, behind + 1)
        return next((place for place in places if not (self.joined[place] or self.joined[place - 1])), None)

    def having(self, word: str) -> list[int]:
        """Where the runs end that have the word before their last.

        For the few words that most texts are asked for, looking is quicker than an index; for many, it would take long.
        """
        if word not in self.leading:
            return []
        joined = self.joined
        self._asked += 1
        if self._asked > FEW:
            return [joined.find(0, place) for place in self._by_former_word[word]]
        return [joined.find(0, place) for place in places_of(word, self._words.bare) if joined[place]]


def _part(joined: bytearray, is_name: bytearray) -> None:
    """Part the runs that are too long for a name."""
    first = joined.find(_LONG)
    while first >= 0:
        last = is_name.rfind(1, first, first + _LENGTH)
        following = is_name.find(1, first + _LENGTH)
        joined[last:following] = bytes(following - last)
        first = joined.find(_LONG, following)

"""Runs of words with a capital, by their words: 'Harbour Secretary Ada Brandt', found by 'Brandt' as by 'Ada'."""

from collections import defaultdict

from newsparse.language.name import SUFFIXES
from newsparse.language.noun import behind_nickname
from newsparse.language.words import Stretch, Words, bits, places, places_of

#: A name and its titles have at most so many words.
_LENGTH = 9
_LONG = b"\1" * _LENGTH


class Runs:
    """The runs of a text.

    Attributes:
        joined: whether each word is in one run with the next: two names, particles between them: 'Juan de la Vega'.
        ends: where runs end, by their last words, but for 'Jr.' and 'MP'.
        ends_behind: where the runs end that have a word before their last, by that word.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self.joined = joined = self._find_joined()
        self.ends = ends = defaultdict[str, list[int]](list)
        self.ends_behind = ends_behind = defaultdict[str, list[int]](list)
        bare, raw, behind = words.bare, words.raw, 0
        honours = words.lexicon.honours
        while (first := joined.find(1, behind)) >= 0:
            last = behind = joined.find(0, first)
            for word in bare[first:last]:
                ends_behind[word].append(last)
            if raw[last][0] == "(":  # '[Ada Brandt] (R-Harbor)'
                last -= 1
            surname = bare[last]
            ends[bare[last - 1] if surname in SUFFIXES or surname in honours else surname].append(last)

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

    def ending_in(self, surname: str) -> list[int]:
        """Where the runs end whose last word is the surname, but for 'Jr.'."""
        ends, owners = self.ends.get(surname, []), self.ends.get(f"{surname}'s")
        return sorted(ends + owners) if owners else ends

    def having(self, word: str) -> list[int]:
        """Where the runs end that have the word before their last."""
        return self.ends_behind.get(word, [])

    def first_alone(self, surname: str, behind: int) -> int | None:
        """Where the surname first stands alone, without first name or title, behind the word `behind`."""
        places = places_of(surname, self._words.bare, behind + 1)
        return next((place for place in places if not (self.joined[place] or self.joined[place - 1])), None)


def _part(joined: bytearray, is_name: bytearray) -> None:
    """Part the runs that are too long for a name."""
    first = joined.find(_LONG)
    while first >= 0:
        last = is_name.rfind(1, first, first + _LENGTH)
        following = is_name.find(1, first + _LENGTH)
        joined[last:following] = bytes(following - last)
        first = joined.find(_LONG, following)

"""Titles that stand for who bears them, where one person alone was named with such a title.

Superintendent of Police Tom Okoye … the SP     its first letters
PSA Deputy Director Ada Brandt … the PSA official     the body in it
"""

from collections import defaultdict

from newsparse.language.nouns.noun import is_person
from newsparse.language.words.words import Stretch, Words

#: So many letters are the initials of a title.
FEWEST, MOST = 2, 4
_SMALL = frozenset("and for in of the to".split())


class Titles:
    """The titles that sources were named with so far."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._noted: list[tuple[str, str]] = []
        self._by_initials: defaultdict[str, set[str]] = defaultdict(set)
        self._by_body: defaultdict[str, set[str]] = defaultdict(set)

    def note(self, title: str, name: str) -> None:
        """Enter who was named with a title."""
        self._noted.append((title, name))

    def _look_through(self) -> None:
        """Find the initials and bodies in the titles that were entered since this was asked last."""
        while self._noted:
            title, name = self._noted.pop()
            words = [word for word in title.split() if word not in _SMALL]
            initials = "".join(word[0].upper() for word in words)
            for length in range(FEWEST, MOST + 1):
                self._by_initials[initials[-length:]].add(name)
            for word in words:
                if word.isupper() and word not in self._words.lexicon.regions:  # 'the US official' is another
                    self._by_body[word].add(name)

    def bearer(self, mention: Stretch) -> str | None:
        """Who 'the SP', 'the PSA official' is, whose second word is in capitals; None where several are, or nobody."""
        words, (first, behind) = self._words, mention
        sign = words.bare[first + 1]
        self._look_through()
        if behind - first == len(("the", sign)):
            found = self._by_initials.get(sign, set())
        else:
            is_member = behind - first == len(("the", sign, "official")) and is_person(words, behind - 1)
            found = self._by_body.get(sign, set()) if is_member else set()
        return next(iter(found)) if len(found) == 1 else None

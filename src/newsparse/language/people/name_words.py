"""What the words of a name are: first names, words that are no names elsewhere, a company's last word."""

from functools import cached_property

from newsparse.language.words.words import Words

#: So many words are looked for, one after the other, before an index of all is made.
FEW = 20


class NameWords:
    """Tells what a word in a name is, by the lexicon and by the words of the text."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._lexicon = words.lexicon
        self._asked = 0

    def is_first_name(self, word: str) -> bool:
        """Whether a word is known as a first name, or stands for one: 'J.', 'J.R.'."""
        given = self._lexicon.given_names
        if word in given:
            return True
        if word.endswith("."):
            return len(word) == len("O.") or word not in self._lexicon.regions
        return word.isupper() and cased(word) in given

    def is_common(self, word: str) -> bool:
        """Whether a word is no name, though it has a capital: a verb, a body's, or one that has none elsewhere."""
        return self._is_other(word) and not self.is_first_name(word)

    def _is_other(self, word: str) -> bool:
        """The same of a word that is not known as a first name."""
        return word.lower() in self._spellings or self._is_known(word)

    def _is_known(self, word: str) -> bool:
        """The same by the lexicon alone: 'zinc' may be spelled so somewhere, and Andina Zinc a name."""
        low, lexicon = word.lower(), self._lexicon
        known = low in lexicon.classes or low in lexicon.cues or low in lexicon.organisation_words
        return known or low in lexicon.person_nouns or word in lexicon.regions

    def is_small(self, word: str) -> bool:
        """Whether a word has no capital but where it opens a sentence: 'Officials', 'Local', but not 'Director'."""
        low, lexicon = word.lower(), self._lexicon
        if self.is_first_name(word) or word in lexicon.regions or low in lexicon.all_person_nouns:
            return False
        return low in lexicon.plural_person_nouns or low in self._spellings

    @cached_property
    def _spellings(self) -> frozenset[str]:
        return frozenset(self._words.bare)

    def is_company(self, name: str) -> bool:
        """Whether a name ends as a company's does: 'Bay Corp.'."""
        return name.rpartition(" ")[2].strip(".").lower() in self._lexicon.company_words

    def _opens(self, word: str) -> bool:
        """Whether a word stands first where a sentence begins: 'Everything' may be no name."""
        place = self.first_place(word.rstrip("."))
        return place >= 0 and self._words.opens_sentence(place)

    def first_place(self, word: str) -> int:
        """Where a word stands first, -1 for one that stands nowhere; for a few, looking is quicker than an index."""
        self._asked += 1
        if self._asked > FEW:
            return self._first_places.get(word, -1)
        try:
            return self._words.bare.index(word)
        except ValueError:
            return -1

    @cached_property
    def _first_places(self) -> dict[str, int]:
        """Where each word stands first."""
        bare = self._words.bare
        return dict(zip(reversed(bare), range(len(bare) - 1, -1, -1), strict=True))


def cased(name: str) -> str:
    """A first name as it is written elsewhere: 'ADA Brandt left'; initials stay."""
    return name.capitalize() if name.isupper() and len(name) > len("JR") else name

"""Words of the grammar that are names beside others.

[Will] Okoye, [Jan] Lund                a first name
Nora [May], then [May] said             a surname
said [First] Harbour Bank               a body's first word
the [WHO] said                          a body's letters
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import cast

from newsparse.language.words.column import places
from newsparse.language.words.vocabulary import (
    ACRONYMS,
    ENDINGS,
    ENDS,
    FIRST_WORDS,
    INNER,
    LAST_WORDS,
    NAME_TOO,
    NUMBERS,
)
from newsparse.language.words.word_columns import Stretch, WordColumns, table
from newsparse.lexicon import Lexicon

_BEFORE_MONTHS = frozenset("in since until till during through by before after early late last next".split())
#: 'Will Okoye sail?': a question is read as far as this.
QUESTION = 40
#: 'First [Savings and Loan Association of Tolm]' is read as far as this.
BODY, _IN_BODIES = 6, frozenset({"of", "and"})
_PARTICLES = frozenset({"de", "van", "von"})
_IS_NAME_TOO = table(NAME_TOO)


class NamesToo(WordColumns):
    """Which words are names, those of the grammar too."""

    __slots__ = ("is_name", "so_named")

    def __init__(self, text: str, lexicon: Lexicon, pieces: Sequence[Stretch]) -> None:
        super().__init__(text, lexicon, pieces)
        self._name_others()
        self.so_named = self._named_as_owners() if "'s said" in text or "’s said" in text else frozenset[str]()
        self.is_name = cast("tuple[bool, ...]", tuple(memoryview(self.names).cast("?").tolist()))

    def _name_others(self) -> None:
        """Make names of words of the grammar that are names here: '[Will] Okoye', 'Ada [Long]', then '[Long] said'."""
        found = places(self.facts.translate(_IS_NAME_TOO))
        openers = self._first_names([index for index in found if self._begins_name(index)])
        for index in openers:
            self.names[index] = 1
        surnames = [index for index in found if self._ends_name(index) or self._is_acronym(index)]
        known = {self.bare[index] for index in surnames} - LAST_WORDS
        surnames += [index for index in found if self.bare[index] in known and self._speaks(index)]
        surnames += [index for index in openers if self.bare[index] in FIRST_WORDS]
        months = [index for index in found if self.low[index] == "may" and self._is_month(index)]
        if not (surnames or months):
            return
        low, kind = list(self.low), list(self.kind)
        for index in surnames:
            self.names[index], low[index], kind[index] = 1, self.bare[index], ""
        for index in months:
            kind[index] = "time"
        self.low, self.kind = tuple(low), tuple(kind)

    def _first_names(self, openers: list[int]) -> list[int]:
        """Those but for verbs: '[Will] Okoye sail?' names him so only where the text does elsewhere, too."""
        asking = {index for index in openers if self.kind[index] == "auxiliary" and self._asks(index)}
        if not asking:
            return openers
        named = {self.bare[index : index + 2] for index in openers if index not in asking}
        return [index for index in openers if index not in asking or self.bare[index : index + 2] in named]

    def _asks(self, index: int) -> bool:
        """Whether a question begins with the word: '[Will] Okoye sail?', but not 'Where is [Will] Okoye?'."""
        before, behind = index - 1, index + QUESTION
        is_first = index == 0 or self.facts[before] & ENDS
        is_first = is_first or self.start[index] > self.start[before] + len(self.raw[before]) + 1  # of a paragraph
        last = next((place for place in range(index, min(behind, len(self))) if self.facts[place] & ENDS), -1)
        return bool(is_first) and last >= 0 and "?" in self.raw[last]

    def _named_as_owners(self) -> frozenset[str]:
        """Those who are called as an owner is: '[Moody's] said', and so 'Moody's Investors Service', too."""
        before = [self.bare[index - 1] for index, low in enumerate(self.low) if low == "said"]
        given = self.lexicon.given_names
        return frozenset(word for word in before if word[:1].isupper() and word[-2:] == "'s" and word[:-2] not in given)

    def _begins_name(self, index: int) -> bool:
        """'[Will] Okoye', '[Jan] Lund', but not 'in [May] Okoye said'."""
        behind = index + 1 + (self.low[index + 1] in _PARTICLES)  # '[Jan] de Vries'
        goes_on = not self.stop[index] and self.names[behind] == 1
        is_month = self.kind[index] == "time" or self.low[index] == "may"
        before = index - 1
        if self.low[index] == "per" and (not index or self.facts[before] & ENDS):
            return False  # 'Per Harbor News, it holds'
        if self.bare[index] in FIRST_WORDS and not self._opens_name(index):
            return False
        if is_month and self.low[before] in _BEFORE_MONTHS and not self.facts[before] & ENDS:
            return False
        return goes_on and self.bare[index] not in ENDINGS and self.bare[index] not in INNER

    def _opens_name(self, index: int) -> bool:
        """'the [Sunday] Express', 'said [First] Harbour Bank', but not 'on [Sunday] Okoye said' and '[First] Okoye'."""
        before = index - 1
        if self.facts[before] & ENDS or self.stop[before]:
            return self.bare[index] == "First" and self._opens_body(index + 1)
        is_person = self.low[before] in self.lexicon.all_person_nouns  # 'coach [Sunday] Okoye'
        return self.bare[index] != "Sunday" or self.low[before] == "the" or is_person

    def _opens_body(self, index: int) -> bool:
        """Whether a body's name goes on there: 'First [Harbour Bank] said', but not 'First [Mayor Ada Brandt] said'."""
        low, names = self.low, self.names
        name = takewhile(lambda place: names[place] or low[place] in _IN_BODIES, range(index, index + BODY))
        return any(low[place] in self.lexicon.organisation_words for place in name)

    def _ends_name(self, index: int) -> bool:
        """'Nora [May]', 'Mrs. [May]', 'Ferry [One]', but not 'Ada Brandt [May] 3'."""
        before = index - 1
        if not self.names[before] or self.stop[before] or self.facts[before] & ENDS:
            return False
        if self.bare[index] in INNER:
            return not self.stop[index] and self.names[index + 1] == 1
        if self.bare[index] in NUMBERS:
            return self.raw[index].startswith(self.bare[index])
        if self.bare[index] in LAST_WORDS:
            reports = self.is_cue[index + 1] != 0 and self.raw[index + 1].islower()
            return reports and not self.stop[index]  # 'Children [First] said', but not 'Okoye First Said So'
        is_date = self.bare[index + 1][:1].isdigit()
        return self.begins_person(before) and not is_date

    def begins_person(self, index: int) -> bool:
        """Whether the word is a title or a first name: '[Mr.] Okoye', '[Ada] Brandt'."""
        return self.form(self.raw[index]).is_title or self.bare[index] in self.lexicon.given_names

    def _is_acronym(self, index: int) -> bool:
        """'[US] officials', 'the [WHO] said', but not 'SAID IT HELD'."""
        beside = [self.bare[near] for near in (index - 1, index + 1) if len(self.bare[near]) > 1]
        return self.bare[index] in ACRONYMS and not all(map(str.isupper, beside))

    def _is_month(self, index: int) -> bool:
        """'in [May]', '[May] 3', but not '[May] Okoye' and 'he [may]'."""
        if self.names[index]:
            return False
        dated = self.bare[index + 1].isdigit()
        return dated or self.low[index - 1] in _BEFORE_MONTHS

    def _speaks(self, index: int) -> bool:
        """Whether a verb of reporting stands beside the word: '[May] said', but not 'in [May] said'."""
        before = index - 1
        if self.is_cue[before]:
            return True
        return self.is_cue[index + 1] == 1 and self.kind[before] != "preposition"

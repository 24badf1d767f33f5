"""Where sentences end: 'at 6 a.m. [Brandt] said' does not, 'in the [U.S.] He left' does."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from newsparse.language.words.column import bits, places
from newsparse.language.words.name_too import NamesToo
from newsparse.language.words.vocabulary import CLOSERS, ENDS, MAY_END, OPENS
from newsparse.language.words.word_columns import Stretch, table
from newsparse.lexicon import Lexicon

_BULLETS = frozenset("•▪●■◆►*·")
#: A sentence is looked at so many words to each side; so the time stays linear in a text without full stops.
LONGEST_SENTENCE = 300
#: The words inside of a quotation are looked at so far before its end, in characters.
INSIDE = 40
#: A day goes on from these: 'at 9 a.m. Tuesday'.
_HOURS = frozenset({"a.m", "p.m"})
#: Marks in `Words.last`: a sentence ends here; one may end here ('“Did it hold?” Ms. Brandt asked.').
HARD, SOFT = 1, 2
_MAY_BE_LAST = table(ENDS | MAY_END)
_EITHER = table(HARD | SOFT | 1)


class Sentences(NamesToo):
    """The words of a text, and the sentences that they stand in."""

    __slots__ = ("_sentence_ends", "_sentence_starts", "breaks", "last", "quoted")

    def __init__(self, text: str, lexicon: Lexicon, pieces: Sequence[Stretch]) -> None:
        super().__init__(text, lexicon, pieces)
        self.quoted = bytearray(len(self.raw))
        self.last = bytearray(len(self.raw))
        self.breaks = self.stop
        self._sentence_starts, self._sentence_ends = [0], [len(self)]  # all is one until they are marked

    def mark_quotation(self, first: int, behind: int, end: int) -> None:
        """Enter a quotation: words, and the offset behind it. It is part of the sentence around it."""
        self.quoted[first:behind] = b"\1" * (behind - first)
        if first < behind and self.facts[behind] & OPENS:
            closing = self._mark_before(end, behind - 1)
            if closing in ".…":
                self.last[behind - 1] = HARD
            elif closing in "?!":
                self.last[behind - 1] = HARD if self._ends_with_quotation(first, behind) else SOFT

    def _ends_with_quotation(self, first: int, behind: int) -> bool:
        """Whether a sentence ends there: 'He asked: “[Does it hold?]” Okoye slept.', 'He said, “[No!]” She left.'."""
        sign = self.raw[first - 1][-1]
        return sign == ":" or (sign == "," and self.kind[behind] == "pronoun" and self.raw[behind] != "I")

    def _mark_before(self, end: int, index: int) -> str:
        """The punctuation that closes a quotation, before or behind its mark; ',' where there is none."""
        word, at = self.raw[index], end - self.start[index]
        inner = word[max(0, at - INSIDE) : at].rstrip(CLOSERS)
        marks = (word[at : at + 1] or inner[-1:]) or ","
        return marks if marks in ".…?!" else ","

    def mark_sentences(self, edges: Iterable[int]) -> None:
        """Find where sentences end, once quotations are marked: outside of those, and before each of `edges`."""
        facts, quoted, last = self.facts, self.quoted, self.last
        for index in places(facts.translate(_MAY_BE_LAST)):
            if facts[index + 1] & OPENS and not quoted[index] and (facts[index] & ENDS or self._ends_with_point(index)):
                last[index] = HARD
        for behind in edges:  # what stands before a paragraph can be a dateline
            if behind:
                last[behind - 1] = HARD
            if self.raw[behind] in _BULLETS:  # what stands behind it begins a sentence, too
                last[behind] = HARD
        self._sentence_starts = [0, *places(last, first=1)]
        self._sentence_ends = [*self._sentence_starts[1:], len(self)]
        self.breaks = (bits(last) | bits(self.stop)).to_bytes(len(last), "little").translate(_EITHER)

    def _ends_with_point(self, index: int) -> bool:
        """Whether a sentence ends at a point that is part of a word: 'in the U.S. [He]', 'at 6 a.m. [Brandt] said'."""
        behind, is_hour = index + 1, self.low[index] in _HOURS
        if is_hour and self.is_name[behind] and self.is_cue[behind + 1]:
            return True
        opens = self.kind[behind] != "" or self.bare[behind] == "First"  # 'Okoye Corp. [First] Harbour Bank'
        return opens and not (is_hour and self.kind[behind] == "time")

    def sentence(self, index: int) -> Stretch:
        """The sentence that the word stands in."""
        number = bisect_right(self._sentence_starts, index) - 1
        start, end = self._sentence_starts[number], self._sentence_ends[number]
        return (
            start if index - start <= LONGEST_SENTENCE else index - LONGEST_SENTENCE,
            end if end - index <= LONGEST_SENTENCE else index + LONGEST_SENTENCE,
        )

    def sentence_start(self, index: int) -> int:
        """Index of the first word of the sentence that the word stands in."""
        start = self._sentence_starts[bisect_right(self._sentence_starts, index) - 1]
        return start if index - start <= LONGEST_SENTENCE else index - LONGEST_SENTENCE

    def sentence_end(self, index: int) -> int:
        """Index behind the last word of the sentence that the word stands in."""
        end = self._sentence_ends[bisect_right(self._sentence_starts, index) - 1]
        return end if end - index <= LONGEST_SENTENCE else index + LONGEST_SENTENCE

    def opens_sentence(self, index: int) -> bool:
        """Whether the word is the first of its sentence."""
        return index == 0 or self.last[index - 1] != 0

    def opens_clause(self, index: int) -> bool:
        """Whether the word is the first of its sentence, or behind a quotation, a colon or a dash."""
        before = index - 1
        return (
            index == 0
            or self.last[before] != 0
            or self.quoted[before] != 0
            or self.raw[before].endswith((":", "-", "—"))
        )

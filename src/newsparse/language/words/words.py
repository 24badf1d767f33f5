"""The words of a text, with their offsets, and where its sentences end.

A word here is what stands between white space, its punctuation still on it: 'said,' or '“Rain'; a long dash parts words
too. That is cheap to find, and punctuation is what tells clauses apart. Each file below asks what the one before it can
answer:

vocabulary.py       what is a word by itself?
word_columns.py     and all of them, column by column?
name_too.py         which words are names beside others?
sentence.py         where do sentences end?
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from newsparse.language.words.column import within
from newsparse.language.words.sentence import Sentences
from newsparse.language.words.word_columns import Stretch

__all__ = ["Stretch", "Words"]


class Words(Sentences):
    """The words of a text.

    Attributes:
        raw: each as it stands, punctuation on it ('said,'); typographic apostrophes are straight ones.
        bare: each without the punctuation around it ('U.S').
        low: that in small letters.
        kind: its class in the lexicon ('pronoun', 'preposition', …), '' for names, nouns and verbs.
        start: offset of each.
        quoted: whether each begins inside a quotation (1) or not (0).
        last: whether each is the last of a sentence (`HARD`, or `SOFT` where it may be), 0 if not; quotations count as
            single words of the sentence around them.
        comma, stop: whether a comma follows, or any punctuation that ends a clause or a phrase, as 1 and 0.
        breaks: whether a clause or a phrase ends behind each, as 1 and 0: at such punctuation, or with the sentence.
        is_cue: whether each may be a verb of reporting, as 1 and 0.
        names, is_name: whether each looks like part of a name: as 1 and 0, and as True and False.
        so_named: those who are called as an owner is: 'Moody's'.
        facts: what holds of each by itself, as bits (`COMMA` and the others of `vocabulary`).
        form: tells how a word, as it is in `raw`, stands in the text.
        lexicon: the words that rules know.

    Behind the last word each has some entries more, of class 'end': what looks back from a text's first word, at -1,
    finds these and not its last word. `len` counts the words.
    """

    __slots__ = ()

    def cue(self, index: int) -> str:
        """The kind of verb of reporting that the word may be ('say', 'believe', 'act', 'quote', 'state'), or ''."""
        return self.lexicon.cues.get(self.low[index], "")

    def at(self, offset: int) -> int:
        """Index of the first word that starts at `offset` or later."""
        return bisect_left(self.start, offset)

    def covering(self, offset: int) -> int:
        """Index of the word that holds `offset`, or of the last one before it."""
        behind = bisect_right(self.start, offset)
        return behind - 1 if behind else 0

    def bounds(self, stretch: Stretch) -> Stretch:
        """Where some words begin and end in the text, without punctuation around them (but 'Jr.' keeps its point)."""
        first, last = stretch[0], stretch[1] - 1
        raw, start = self.raw, self.start
        return start[first] + self.form(raw[first]).lead, start[last] + self.form(raw[last]).length

    def begin(self, index: int) -> int:
        """Offset of the word, its opening punctuation left out."""
        return self.start[index] + self.form(self.raw[index]).lead

    def stretches(self, stretches: Iterable[Stretch]) -> list[Stretch]:
        """For each start and end the words from the first that starts there or later."""
        return within(self.start, stretches)

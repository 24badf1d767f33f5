"""What attribution rules read: the story's words, its quotations and its reporting clauses, each found once."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from newsparse.article import Headline, Span
from newsparse.clause import Clause, clause_of
from newsparse.document import Document
from newsparse.noun_phrase import Stretch
from newsparse.quotation import Attribution, Quotation, marked_stretches
from newsparse.words import Words


class Story:
    """The part of a document in which quotes may stand: its body, and a headline.

    Attributes:
        document: the document.
        text: the document's text.
        paragraphs: start and end of each paragraph of the story.
        attributions: what the sieve answered for each quotation so far, in order.

    >>> from newsparse import Document, Story
    >>> story = Story(Document("“It holds,” said Ada Brandt."))
    >>> [quotation.text for quotation in story.quotations]
    ['It holds,']
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        headlines = [(found.span.start, found.span.end) for found in document.found if isinstance(found, Headline)]
        self.paragraphs = sorted(headlines + [(span.start, span.end) for span in document.body])
        self.attributions: list[Attribution | None] = []
        self._clauses: dict[int, Clause | None] = {}
        marked = marked_stretches(self.text, self.paragraphs)
        bounds = [(stretch.start, stretch.end) for stretch in marked]
        self.words = Words(self.text, document.lexicon, bounds)
        self.words.mark_sentences(self.paragraphs, bounds)
        at = self.words.at
        self.quotations = tuple(
            Quotation(number, stretch, at(stretch.start), at(stretch.end), self._paragraph_at(stretch.start))
            for number, stretch in enumerate(marked)
        )

    def _paragraph_at(self, offset: int) -> int:
        return bisect_right(self.paragraphs, (offset, len(self.text))) - 1

    # ------------------------------------------------------------ quotations and their places

    def next_quotation(self, quotation: Quotation) -> int:
        """Index of the first word of the quotation behind this one; the number of words where there is none."""
        following = quotation.number + 1
        return self.quotations[following].first if following < len(self.quotations) else len(self.words)

    def paragraph_start(self, quotation: Quotation) -> int:
        """Index of the first word of the quotation's paragraph."""
        return self.words.at(self.paragraphs[quotation.paragraph][0])

    def paragraph_end(self, quotation: Quotation) -> int:
        """Index behind the last word of the quotation's paragraph."""
        return self.words.at(self.paragraphs[quotation.paragraph][1])

    def begins_sentence(self, quotation: Quotation) -> bool:
        """Whether the quotation opens a sentence."""
        return self.words.sentence_start(quotation.first) == quotation.first

    # ------------------------------------------------------------ reporting clauses

    @cached_property
    def cues(self) -> list[int]:
        """The verbs of reporting outside of quotations, by their index in `words`."""
        words = self.words
        found = [index for index, cue in enumerate(words.cue) if cue and not words.quoted[index]]
        return [index for index in found if words.may_be_verb(index)]

    def clause(self, verb: int) -> Clause | None:
        """The reporting clause of the verb at a word; None where the word reports nothing here."""
        if verb not in self._clauses:
            noun_like = self.words.low[verb] in self.document.lexicon.noun_like_verbs
            clause = clause_of(self.words, verb, self.words.cue[verb], noun_like)
            self._clauses[verb] = self._joined(verb) or clause
        return self._clauses[verb]

    def _joined(self, verb: int) -> Clause | None:
        """'…, Ms. Brandt said, adding …': a participle right behind a clause of speech has that clause's source."""
        words = self.words
        if not words.low[verb].endswith("ing") or not verb or not (words.stop[verb - 1] or words.low[verb - 1] == "while"):
            return None
        for before in self.clauses_before(words.sentence_start(verb), verb):
            return Clause(before.source, (verb, verb + 1), words.cue[verb]) if before.kind == "say" else None
        return None

    def clauses_between(self, first: int, behind: int) -> Iterator[Clause]:
        """The reporting clauses whose verbs stand from the word `first` up to the word `behind`."""
        for place in range(bisect_left(self.cues, first), bisect_left(self.cues, behind)):
            clause = self.clause(self.cues[place])
            if clause and clause.source:
                yield clause

    def clauses_before(self, first: int, behind: int) -> Iterator[Clause]:
        """The same, the last first."""
        for place in range(bisect_left(self.cues, behind) - 1, bisect_left(self.cues, first) - 1, -1):
            clause = self.clause(self.cues[place])
            if clause and clause.source:
                yield clause

    # ------------------------------------------------------------ answers

    def span(self, start: int, end: int) -> Span:
        """The span from `start` to `end`, in code points, end exclusive."""
        return self.document.span(start, end)

    def span_of(self, stretch: Stretch) -> Span:
        """The span of some words, without the punctuation around them."""
        start = self.words.begin(stretch[0])
        return self.span(start, max(self.words.end(stretch[1] - 1), start + 1))

    def attribution(self, source: Stretch | None, cue: Stretch | None = None) -> Attribution:
        """An attribution to the source and with the cue in these words."""
        return Attribution(self.span_of(source) if source else None, self.span_of(cue) if cue else None)

"""Quotations: stretches of text between quotation marks, and who is said to say them.

As clauses, these are not frozen: that takes thrice as long to make.
"""

from attrs import define

from newsparse.article import Span
from newsparse.language.words.vocabulary import CLOSERS

#: Labels of turns with a point instead of a colon.
POINTED_LABELS = frozenset({"Q.", "A."})
#: Fewer marked words than this are a word that the reporter marks inside a sentence of his own.
FEW_WORDS = 3
#: The marks of a quotation that ends a quotation, and the sign before them, are no longer than this.
INNER = 4


@define
class Marked:
    """A stretch of text between quotation marks, within one paragraph.

    Attributes:
        start: offset of the opening mark (of the paragraph, where a quotation goes on without one).
        end: offset behind the closing mark (behind the paragraph, where it is missing).
        inner_start: offset behind the opening mark.
        inner_end: offset of the closing mark.
        closed: whether the closing mark is there.
        goes_on: whether the quotation goes on in the next paragraph.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    goes_on: bool = False


def last_sign(text: str, marked: Marked) -> str:
    """The sign before the closing mark, past those of a quotation in the quotation: '“She said, ‘It holds[,]’”'."""
    sign = text[marked.inner_end - 1]
    if sign not in CLOSERS:
        return sign
    return text[max(marked.inner_start, marked.inner_end - INNER) : marked.inner_end].rstrip(CLOSERS)[-1:]


@define(repr=False)
class Quotation:
    """A quoted stretch among the words: what an attribution rule is asked about.

    Attributes:
        number: its place among the document's quotations, from 0.
        marked: where it stands.
        first: index of its first word.
        behind: index of the first word behind it.
        paragraph: number of its paragraph in `Story.paragraphs`.

    >>> from newsparse import Document, Story
    >>> story = Story(Document("“The ferry,” said Ada Brandt, “is back.”"))
    >>> for quotation in story.quotations:
    ...     print(story.text[quotation.marked.start : quotation.marked.end])
    “The ferry,”
    “is back.”
    """

    number: int
    marked: Marked
    first: int
    behind: int
    paragraph: int

    def __repr__(self) -> str:
        return f"Quotation({self.number}, {self.marked.start}, {self.marked.end})"


@define(repr=False)
class Attribution:
    """What an attribution rule answers: who says a quotation.

    Attributes:
        source: the words that name the speaker; None where the text names none.
        cue: the verb or phrase of reporting; None where there is none.
        rule: name of the rule that answered; the parser fills it in.
        carried: whether the quotation goes on from the one before it.

    >>> from newsparse import Attribution, Parser, rule
    >>> @rule("acme.attribution.anchor", before="attribution.after")
    ... def anchor(story, quotation):
    ...     '''Our transcripts: 'ANCHOR' opens the text in which the anchor speaks.'''
    ...     return Attribution(story.span(0, 6)) if story.text.startswith("ANCHOR ") else None
    >>> Parser().with_rules(anchor).parse("ANCHOR “Rain is on its way to us.”").quotes[0].speaker.mention.text
    'ANCHOR'
    """

    source: Span | None
    cue: Span | None = None
    rule: str = ""
    carried: bool = False

    def __repr__(self) -> str:
        said = [f"{name}={span.text!r}" for name, span in (("source", self.source), ("cue", self.cue)) if span]
        return f"Attribution({', '.join([*said, *(['carried'] if self.carried else [])])})"

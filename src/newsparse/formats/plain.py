"""Plain text for people: what is known of an article, its text with what was found marked in it, and who said what.

Headline   Ferry Returns to Marrow Bay
Author     Tom Okoye
Text       4 paragraphs, 2 of the story

[headline: Ferry Returns to Marrow Bay]

[byline: By Tom Okoye]

“It is new,”[1] said Ada Brandt[1]. She[1] added that _the crew was rested_[1].

[agency end: -30-]

Who said what (2 quotes)

[1] Ada Brandt
  direct    “It is new,”
  indirect  the crew was rested
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, pairwise
from typing import NamedTuple

from newsparse.article import Annotation, Article, Author, Quote, QuoteKind, count
from newsparse.formats.arguments import check_article
from newsparse.formats.described import PARTS, label, shortened, trimmed
from newsparse.formats.marked import blocks
from newsparse.formats.styled import Piece, wrapped

#: Narrower than this, words would stand one a line.
_NARROWEST = 40
#: Of marks inside more marks than these the innermost give the style.
_DEEPEST = 8

Line = list[Piece]


def to_text(article: Article, width: int = 80) -> str:
    """The article as lines for people to look at, what a terminal would obey in its text replaced by U+FFFD.

    Args:
        article: what `newsparse.parse` gave.
        width: how many columns a line may have; less than 40 counts as 40.

    >>> from newsparse import parse
    >>> from newsparse.formats.plain import to_text
    >>> print(to_text(parse("“It holds,” said Ada Brandt.")))
    Text  1 paragraph, 1 of the story
    <BLANKLINE>
    “It holds,”[1] said Ada Brandt[1].
    <BLANKLINE>
    Who said what (1 quote)
    <BLANKLINE>
    [1] Ada Brandt
      direct  “It holds,”
    """
    return "\n".join("".join(piece.text for piece in line) for line in lines(article, width))


def lines(article: Article, width: int) -> Iterator[Line]:
    """The same in styles: those of `newsparse.formats.terminal.STYLES`, and 'speaker N' for what the Nth says."""
    check_article(article)
    if not isinstance(width, int):
        raise TypeError(f"width= takes a number of columns, not {type(width).__name__}")
    width = max(width, _NARROWEST)
    yield from _table([(name, [Piece(value)]) for name, value in facts(article)], width)
    numbers = {name: number for number, name in enumerate(article.quotes_by_speaker, start=1)}
    for paragraph in _paragraphs(article, numbers):
        yield []
        yield from wrapped(paragraph, width)
    if article.quotes:
        yield []
        yield [Piece(f"Who said what ({count(len(article.quotes), 'quote')})", ("title",))]
        yield from _speakers(article, numbers, width)


def facts(article: Article) -> Iterator[tuple[str, str]]:
    """What is known of the article as a whole, each with its name."""
    if article.headline:
        yield "Headline", article.headline.text + _inferred(article.headline.inferred)
    for author in article.authors:
        yield "Author", _author(author)
    if article.dateline:
        yield "Dateline", article.dateline.span.text
    if article.publisher:
        yield "Publisher", article.publisher
    story = sum(paragraph.role in ("body", "dateline") for paragraph in article.paragraphs)
    yield "Text", f"{count(len(article.paragraphs), 'paragraph')}, {story} of the story"


def _author(author: Author) -> str:
    parts = (author.name, author.role, author.affiliation, author.location, author.email, author.handle)
    return ", ".join(part for part in parts if part) + _inferred(author.inferred)


def _inferred(inferred: bool) -> str:
    return " (inferred)" if inferred else ""


# ------------------------------------------------------------ the text


class _Mark(NamedTuple):
    """A stretch of the text, what it looks like, whose words it is, and the signs around it."""

    start: int
    end: int
    style: str
    speaker: tuple[str, ...] = ()
    before: str = ""
    behind: str = ""


def _marks(annotation: Annotation, numbers: Mapping[str, int]) -> Iterator[_Mark]:
    if not isinstance(annotation, Quote):
        yield _Mark(*trimmed(annotation.span), PARTS.get(type(annotation), "other"), (), f"[{label(annotation)}: ", "]")
        return
    number, speaker = _speaker(annotation, numbers)
    sign = "_" if annotation.kind is QuoteKind.INDIRECT else ""
    for span in annotation.spans:
        yield _Mark(*trimmed(span), annotation.kind.value, speaker, sign, f"{sign}[{number}]")
    if annotation.cue:
        yield _Mark(*trimmed(annotation.cue), "cue")
    if annotation.speaker:
        yield _Mark(*trimmed(annotation.speaker.mention), "mention", speaker, behind=f"[{number}]")


def _speaker(quote: Quote, numbers: Mapping[str, int]) -> tuple[str, tuple[str, ...]]:
    """The number of a quote's speaker, and the style of what he says."""
    if not quote.speaker:
        return "?", ()
    number = str(numbers[quote.speaker.name])
    return number, (f"speaker {number}",)


def _paragraphs(article: Article, numbers: Mapping[str, int]) -> Iterator[Line]:
    """The text, cut wherever a mark begins or ends."""
    starting: defaultdict[int, list[_Mark]] = defaultdict(list)
    for mark in dict.fromkeys(mark for found in article.annotations for mark in _marks(found, numbers)):
        if mark.start < mark.end:
            starting[mark.start].append(mark)
    bounds = sorted({*starting, *(mark.end for marks in starting.values() for mark in marks)})
    inside: list[_Mark] = []
    for block in blocks(article):
        within = bounds[bisect_right(bounds, block.start) : bisect_left(bounds, block.end)]
        line: Line = []
        for at, end in pairwise([block.start, *within, block.end]):
            opened = sorted(starting[at], key=lambda mark: -mark.end)
            line += (Piece(mark.before, mark.speaker) for mark in opened)
            inside += opened
            styles = ((mark.style, *mark.speaker) for mark in inside[-_DEEPEST:])
            line.append(Piece(article.text[at:end], tuple(chain.from_iterable(styles))))
            line += (Piece(mark.behind, mark.speaker) for mark in reversed(inside) if mark.end <= end)
            inside = [mark for mark in inside if mark.end > end]
        if block.tag == "p":
            yield line


# ------------------------------------------------------------ who said what


def _speakers(article: Article, numbers: Mapping[str, int], width: int) -> Iterator[Line]:
    """A section for each speaker, in order of first speaking; then the quotes that have none."""
    unattributed = tuple(quote for quote in article.quotes if not quote.speaker)
    for name, quotes in {**article.quotes_by_speaker, "(speaker not named)": unattributed}.items():
        if quotes:
            number, speaker = _speaker(quotes[0], numbers)
            yield []
            yield from wrapped([Piece(name, ("title", *speaker))], width, f"[{number}] ")
            said = ((quote, " … ".join(span.text for span in quote.spans)) for quote in quotes)
            yield from _table([(quote.kind.value, [Piece(shortened(words))]) for quote, words in said], width, "  ")


def _table(rows: Iterable[tuple[str, Iterable[Piece]]], width: int, indent: str = "") -> Iterator[Line]:
    """Two columns, the second one wrapped."""
    rows = list(rows)
    first = max(len(name) for name, _ in rows)
    for name, pieces in rows:
        yield from wrapped(pieces, width, f"{indent}{name:{first}}  ")

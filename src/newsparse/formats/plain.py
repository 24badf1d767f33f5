"""Plain text for people: what an article holds, and who said what in it.

Headline   Ferry Returns to Marrow Bay
Byline     Tom Okoye
Text       4 paragraphs, 2 of them the story

Who said what (2 quotes)

Ada Brandt
  direct    “The shaft is new,” — said Ada Brandt
  indirect  the crew was rested — she added

Not the story

  agency_end  -30-

Also found

  Embargo  Embargoed until Tuesday
"""

from collections.abc import Iterable, Iterator
from textwrap import shorten, wrap

from newsparse.article import Article, Author, Byline, Dateline, Footer, Headline, Quote

#: Narrower than this, words would stand one a line.
_NARROWEST = 40
#: Of a footer this much is shown.
_FOOTER = 240

#: What has a place of its own; a plugin's kinds are shown behind it.
_SHOWN = (Headline, Byline, Dateline, Quote, Footer)

#: Control characters can make a terminal do things, and surrogates cannot be printed: a mark takes their place.
_VISIBLE = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)], "\N{REPLACEMENT CHARACTER}")


def to_text(article: Article, width: int = 80) -> str:
    """The article as lines of at most `width` columns, for people to look at.

    >>> from newsparse import parse
    >>> from newsparse.formats.plain import to_text
    >>> print(to_text(parse("“It holds,” said Ada Brandt.")))
    Text  1 paragraph, 1 of the story
    <BLANKLINE>
    Who said what (1 quote)
    <BLANKLINE>
    Ada Brandt
      direct  “It holds,” — said Ada Brandt
    """
    width = max(width, _NARROWEST)
    sections = [_table(facts(article), width)]
    if article.quotes:
        sections.append(f"Who said what ({_count(len(article.quotes), 'quote')})")
        sections += _speakers(article, width)
    if article.footers:
        footers = [(str(found.kind), shorten(found.span.text, _FOOTER, placeholder=" …")) for found in article.footers]
        sections += ["Not the story", _table(footers, width, indent="  ")]
    if others := [found for found in article.annotations if not isinstance(found, _SHOWN)]:
        rows = [(type(found).__name__, shorten(found.span.text, _FOOTER, placeholder=" …")) for found in others]
        sections += ["Also found", _table(rows, width, indent="  ")]
    return "\n\n".join(sections)


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
    yield "Text", f"{_count(len(article.paragraphs), 'paragraph')}, {story} of the story"


def _author(author: Author) -> str:
    parts = (author.name, author.role, author.affiliation, author.location, author.email, author.handle)
    return ", ".join(part for part in parts if part) + _inferred(author.inferred)


def _inferred(inferred: bool) -> str:
    return " (inferred)" if inferred else ""


def _speakers(article: Article, width: int) -> Iterator[str]:
    """A section for each speaker, in order of first speaking; then the quotes that have none."""
    unattributed = tuple(quote for quote in article.quotes if not quote.speaker)
    groups = {**article.quotes_by_speaker, "(speaker not named)": unattributed}
    for name, quotes in groups.items():
        if quotes:
            said = _table([(quote.kind.value, _said(quote, article.text)) for quote in quotes], width, indent="  ")
            yield "\n".join([*_lines(name, width), said])


def _said(quote: Quote, text: str) -> str:
    """The quote's words, and the words that attribute them, as they stand in the text."""
    words = " … ".join(span.text for span in quote.spans)
    by = [span for span in (quote.cue, quote.speaker and quote.speaker.mention) if span]
    if not by:
        return words
    by.sort(key=lambda span: span.start)
    apart = text[by[0].end : by[-1].start].strip(" ,")
    return f"{words} — {(' … ' if apart else ' ').join(span.text for span in by)}"


def _table(rows: Iterable[tuple[str, str]], width: int, indent: str = "") -> str:
    """Two columns, the second one wrapped."""
    rows = list(rows)
    first = max(len(label) for label, _ in rows)
    lines = []
    for label, text in rows:
        opening = f"{indent}{_printable(label):{first}}  "
        lines += _lines(text, width, opening)
    return "\n".join(lines)


def _lines(text: str, width: int, opening: str = "") -> list[str]:
    flat = _printable(" ".join(text.split()))
    return wrap(flat, width, initial_indent=opening, subsequent_indent=" " * len(opening))


def _printable(text: str) -> str:
    return text.translate(_VISIBLE)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"

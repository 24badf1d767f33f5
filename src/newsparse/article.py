"""What comes out of a parse: an `Article`, and the annotations that it holds.

Every class is an immutable value. Offsets count code points of `Article.text`; `end` is exclusive, so
that `text[span.start:span.end] == span.text` always holds.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType
from typing import Any, ClassVar, Self

from attrs import field, frozen
from attrs.validators import and_, ge, le, optional

__all__ = [
    "Annotation",
    "Article",
    "Author",
    "Byline",
    "Dateline",
    "DatelineDate",
    "Footer",
    "FooterKind",
    "Headline",
    "Paragraph",
    "Quote",
    "QuoteKind",
    "Resolution",
    "Span",
    "Speaker",
]


class QuoteKind(StrEnum):
    """How a quote gives its source's words.

    >>> from newsparse import parse
    >>> [str(quote.kind) for quote in parse("“It holds,” said Ada Brandt. She said the dam was safe.").quotes]
    ['direct', 'indirect']
    """

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Resolution(StrEnum):
    """How a speaker's name was found.

    'name': the mention is the name; 'surname': a surname or a title and surname stands for it; 'pronoun' and
    'description': the text tells who is meant, or else `Speaker.name` is the mention itself; 'carried': the quote
    names no source and goes on from the one before it. A body's name with an article ('the FBI') is a description.

    >>> from newsparse import Resolution, parse
    >>> article = parse("“It holds,” said Ada Brandt. “For now,” she added.")
    >>> article.quotes[0].speaker.resolution is Resolution.NAME
    True
    """

    NAME = "name"
    SURNAME = "surname"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    CARRIED = "carried"


class FooterKind(StrEnum):
    """The kinds of footer that the library finds itself; a plugin may bring others, as plain strings.

    >>> from newsparse import FooterKind, parse
    >>> [footer] = parse("The ferry is back.\\n\\nSo are the gulls.\\n\\n-30-").footers
    >>> footer.kind == FooterKind.AGENCY_END
    True
    """

    AUTHOR_BIO = "author_bio"
    CONTRIBUTOR_LINE = "contributor_line"
    SYNDICATION = "syndication"
    COPYRIGHT = "copyright"
    AGENCY_END = "agency_end"
    CORRECTION_OR_UPDATE = "correction_or_update"
    CONTACT = "contact"
    PROMO = "promo"
    PHOTO_CREDIT = "photo_credit"
    DISCLAIMER = "disclaimer"
    OTHER = "other"


def _shortened(text: str, width: int = 48) -> str:
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= width else f"{flat[: width - 1]}…")


def _plain(words: str | None) -> str | None:
    """Words for reading: each stretch of white space in them is one space."""
    if not isinstance(words, str) or ("  " not in words and words.isprintable()):  # no other space is printable
        return words
    return " ".join(words.split())


def _name(words: str) -> str:
    return _plain(words) or words


def _plain_all(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_name, words)) if isinstance(words, tuple) else words


@frozen(repr=False)
class Span:
    """A stretch of the article's text.

    Attributes:
        start: offset of its first code point.
        end: offset behind its last code point.
        text: the text between the two, exactly as it stands in the article.

    >>> from newsparse import parse
    >>> parse("“It holds,” said Ada Brandt.").quotes[0].speaker.mention
    Span(17, 27, 'Ada Brandt')
    """

    start: int
    end: int
    text: str

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end}, {_shortened(self.text)})"


def stands_in(span: Span, text: str) -> bool:
    """Whether the span holds some of the text, and exactly that."""
    return 0 <= span.start < span.end == span.start + len(span.text) and text.startswith(span.text, span.start)


@frozen
class Annotation:
    """What a rule found at a place in the text: the base of all kinds, a plugin's own included.

    Attributes:
        span: where it is; for a quote in several pieces, from the first to the last.
        rule: name of the rule that found it; the parser fills it in.
        role: class attribute: the role of a paragraph that it covers ('footer'). Text with a role is no part of the
            story; None, the default, is for what stands inside it.

    >>> from newsparse import parse
    >>> [(type(found).__name__, found.rule) for found in parse("By Ada Brandt\\n\\nRain fell.").annotations]
    [('Byline', 'byline.by_line')]
    """

    span: Span
    rule: str = field(default="", kw_only=True)
    role: ClassVar[str | None] = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """The stretches of text that it covers, in order, from the start of `span` to its end: mostly `span` alone."""
        return (self.span,)


def are_in_order(spans: Iterable[Span]) -> bool:
    """Whether each span ends before the next one starts."""
    return all(span.end <= following.start for span, following in pairwise(spans))


def is_made_of_its_spans(annotation: Annotation) -> bool:
    """Whether the annotation's `spans` are in order, do not overlap, and reach from its start to its end."""
    spans = annotation.spans
    if not spans or (spans[0].start, spans[-1].end) != (annotation.span.start, annotation.span.end):
        return False
    return are_in_order(spans)


def text_order(annotation: Annotation) -> tuple[int, int, str, str]:
    """The sort key of `Article.annotations`: by place; of those that begin together, the longest first."""
    return annotation.span.start, -annotation.span.end, type(annotation).__name__, annotation.rule


@frozen(repr=False)
class Headline(Annotation):
    """The article's headline.

    Attributes:
        text: its words, line wraps as single spaces.
        inferred: whether it is known only from a syndication line at the article's end.

    >>> from newsparse import parse
    >>> parse("Ferry Returns to Marrow Bay\\n\\nThe ferry came back on Tuesday.").headline
    Headline('Ferry Returns to Marrow Bay')
    """

    role: ClassVar[str | None] = "headline"

    text: str
    inferred: bool = False

    def __repr__(self) -> str:
        return f"Headline({_shortened(self.text, 80)}{', inferred' if self.inferred else ''})"


@frozen(repr=False)
class Author:
    """One who wrote the article.

    Attributes:
        name: the name alone, without role, agency, place or e-mail address, in a person's casing.
        role: the person's position, as printed ('Staff Writer').
        affiliation: agency, paper or desk ('Associated Press').
        location: where the author reports from or is based.
        email: e-mail address.
        handle: name on a social network, with its '@'.
        span: where the name stands.
        inferred: whether the name comes from a footer (a bio, a contributor line, whom to follow) and not from a
            byline.

    >>> from newsparse import parse
    >>> parse("By Ada Brandt, Associated Press\\n\\nRain fell.").authors
    (Author('Ada Brandt', affiliation='Associated Press'),)
    """

    name: str = field(converter=_name)
    role: str | None = field(default=None, converter=_plain)
    affiliation: str | None = field(default=None, converter=_plain)
    location: str | None = field(default=None, converter=_plain)
    email: str | None = None
    handle: str | None = None
    span: Span | None = None
    inferred: bool = False

    def __repr__(self) -> str:
        parts = [f"{key}={value!r}" for key in ("role", "affiliation", "location", "email", "handle")
                 if (value := getattr(self, key))]  # fmt: skip
        return f"Author({', '.join([repr(self.name), *parts, *(['inferred'] if self.inferred else [])])})"


@frozen(repr=False)
class Byline(Annotation):
    """The line that says who wrote the article.

    Attributes:
        authors: the authors that it names, in order.

    >>> from newsparse import parse
    >>> parse("By Ada Brandt and Tom Okoye\\n\\nRain fell.").byline
    Byline('Ada Brandt', 'Tom Okoye')
    """

    role: ClassVar[str | None] = "byline"

    authors: tuple[Author, ...] = ()

    def __repr__(self) -> str:
        return f"Byline({', '.join(repr(author.name) for author in self.authors)})"


_MONTHS = ("January February March April May June July August September October November December").split()


@frozen(repr=False)
class DatelineDate:
    """The date in a dateline, as far as it is given. `str()` writes it out.

    Attributes:
        month: 1 to 12.
        day: 1 to 31.
        year: with its century.

    >>> from newsparse import parse
    >>> str(parse("PARIS, Sept. 3 (Reuters) - Rain fell.").dateline.date)
    'September 3'
    """

    month: int | None = field(default=None, validator=optional(and_(ge(1), le(12))))
    day: int | None = field(default=None, validator=optional(and_(ge(1), le(31))))
    year: int | None = None

    def __str__(self) -> str:
        month = _MONTHS[self.month - 1] if self.month else None
        month_day = " ".join(str(part) for part in (month, self.day) if part)
        return ", ".join(part for part in (month_day, str(self.year) if self.year else "") if part)

    def __repr__(self) -> str:
        return f"DatelineDate({str(self)!r})"


@frozen(repr=False)
class Dateline(Annotation):
    """Place, date and agency that open a news story.

    Attributes:
        place: the place, or the places, as printed ('PARIS', 'LONDON/PARIS', 'KYIV, Ukraine').
        region: state or country named after the city ('Ukraine', 'N.H.').
        places: the cities one by one.
        date: its date.
        agency: its news agency ('Reuters').

    >>> from newsparse import parse
    >>> parse("KYIV, Ukraine (AP) — Rain fell.").dateline
    Dateline(place='KYIV, Ukraine', region='Ukraine', agency='AP')
    """

    role: ClassVar[str | None] = "dateline"

    place: str | None = field(default=None, converter=_plain)
    region: str | None = field(default=None, converter=_plain)
    places: tuple[str, ...] = field(default=(), converter=_plain_all)
    date: DatelineDate | None = None
    agency: str | None = field(default=None, converter=_plain)

    def __repr__(self) -> str:
        date = self.date and str(self.date)
        given = {"place": self.place, "region": self.region, "date": date, "agency": self.agency}
        return f"Dateline({', '.join(f'{key}={value!r}' for key, value in given.items() if value)})"


def _resolution(given: str) -> Resolution:
    return given if isinstance(given, Resolution) else Resolution(given)  # an enumeration's own look-up is slow


def _quote_kind(given: str) -> QuoteKind:
    return given if isinstance(given, QuoteKind) else QuoteKind(given)


@frozen(repr=False)
class Speaker:
    """Who said it.

    Attributes:
        name: the fullest name that the article gives the person or body; the mention itself where it stays unknown, a
            description that opens a sentence with the small letter that it has inside of one ('the White House'); with
            'Mr' or 'Mrs' where the article has both of a surname and this one's first name nowhere ('Mr Lund').
        mention: the words that name the source of this quote ('he', 'Mr. Brandt').
        title: the title before the name here ('President', 'Mr.').
        resolution: how the name was found.

    >>> from newsparse import parse
    >>> parse("“It holds,” said Dr. Ada Brandt.").quotes[0].speaker
    Speaker('Ada Brandt', by name)
    """

    name: str
    mention: Span
    title: str | None = None
    resolution: Resolution = field(default=Resolution.NAME, converter=_resolution)

    def __repr__(self) -> str:
        here = f" {self.mention.text!r}" if self.mention.text != self.name and self.resolution != "name" else ""
        return f"Speaker({self.name!r}, by {self.resolution.value}{here})"


@frozen(repr=False)
class Quote(Annotation):
    """One utterance of one source.

    Attributes:
        kind: 'direct', 'mixed' (quoted words inside a paraphrase) or 'indirect' (a paraphrase), as a `QuoteKind`; a
            rule may give the string.
        spans: its pieces in order. A direct or mixed quote's include the quotation marks; an indirect one's are the
            reported clause.
        text: its words, without the outer marks, each line wrap as one space.
        cue: the word or phrase of reporting ('said', 'according to').
        speaker: who said it; None where the text does not tell.

    >>> from newsparse import parse
    >>> parse("“It holds,” said Ada Brandt.").quotes
    (Quote('direct', 'It holds,', by 'Ada Brandt'),)
    """

    kind: QuoteKind = field(converter=_quote_kind)
    spans: tuple[Span, ...]
    text: str
    cue: Span | None = None
    speaker: Speaker | None = None

    def __repr__(self) -> str:
        by = f", by {self.speaker.name!r}" if self.speaker else ""
        return f"Quote({self.kind.value!r}, {_shortened(self.text)}{by})"


_FOOTER_KINDS: dict[str, FooterKind] = {kind.value: kind for kind in FooterKind}


def _footer_kind(given: str) -> str:
    return _FOOTER_KINDS.get(given, given)


@frozen(repr=False)
class Footer(Annotation):
    """A stretch at the article's end (or a promotion in its middle) that is not the story.

    Attributes:
        kind: a `FooterKind`, also where its string is given; or a plugin's own, as a string.
        author: the person whom it names as author; of several the first, and `Article.authors` has all.
        publisher: the outlet that it names.
        title: the headline that it names.

    >>> from newsparse import parse
    >>> text = "Rain fell.\\n\\nIt ended.\\n\\nThe post Rain in Marrow Bay appeared first on Harbor Gazette."
    >>> parse(text).footers
    (Footer('syndication', 'The post Rain in Marrow Bay appeared first on H…', publisher='Harbor Gazette'),)
    """

    role: ClassVar[str | None] = "footer"

    kind: str = field(converter=_footer_kind)
    author: Author | None = None
    publisher: str | None = field(default=None, converter=_plain)
    title: str | None = field(default=None, converter=_plain)

    def __repr__(self) -> str:
        given = {"author": self.author and self.author.name, "publisher": self.publisher}
        parts = [f"{key}={value!r}" for key, value in given.items() if value]
        return f"Footer({', '.join([repr(str(self.kind)), _shortened(self.span.text), *parts])})"


@frozen(repr=False)
class Paragraph:
    """A paragraph of the text. Between two of them there is white space alone.

    Attributes:
        span: where it is, white space around it left out.
        role: 'headline', 'byline', 'dateline' (its first words are one), 'body', 'footer', or a plugin's own.

    >>> from newsparse import parse
    >>> parse("Rain fell.\\n\\n-30-").paragraphs
    (Paragraph('body', 0, 10), Paragraph('footer', 12, 16))
    """

    span: Span
    role: str = "body"

    @property
    def text(self) -> str:
        """The paragraph's text."""
        return self.span.text

    def __repr__(self) -> str:
        return f"Paragraph({self.role!r}, {self.span.start}, {self.span.end})"


@frozen(repr=False)
class Article:
    """A parsed article.

    Attributes:
        text: the text that was parsed, unchanged.
        paragraphs: its paragraphs, in order.
        annotations: everything that was found, sorted by place; plugins' own kinds included.
        authors: who wrote it, by the byline, or else inferred from the footers: an author bio, '(Reporting by Ada
            Brandt; …)', 'Follow Ada Brandt on Twitter', 'From the book … by Ada Brandt'.
        publisher: the outlet that a syndication line names, or else the dateline's agency.
        body_spans: where the story is: the text without headline, byline, dateline and footers.

    Of the annotations it gives `headline`, `byline` and `dateline`, each None where there is none, `quotes` and
    `footers`, and by each resolved name `quotes_by_speaker`; of the text, `body` is the story alone.

    >>> from newsparse import parse
    >>> parse("By Ada Brandt\\n\\n“It holds,” said Tom Okoye.")
    Article(2 paragraphs, byline: Ada Brandt, 1 quote)
    """

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    body_spans: tuple[Span, ...] = ()

    @cached_property
    def headline(self) -> Headline | None:
        """The headline, printed or inferred; None where there is none."""
        return next((found for found in self.annotations if isinstance(found, Headline)), None)

    @cached_property
    def byline(self) -> Byline | None:
        """The byline; None where there is none."""
        return next((found for found in self.annotations if isinstance(found, Byline)), None)

    @cached_property
    def dateline(self) -> Dateline | None:
        """The dateline; None where there is none."""
        return next((found for found in self.annotations if isinstance(found, Dateline)), None)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Every quote, in the order of the text."""
        return tuple(found for found in self.annotations if isinstance(found, Quote))

    @cached_property
    def footers(self) -> tuple[Footer, ...]:
        """Every footer, in the order of the text."""
        return tuple(found for found in self.annotations if isinstance(found, Footer))

    @cached_property
    def body(self) -> str:
        """The story alone: no headline, byline, dateline or footer; paragraphs separated by a blank line."""
        return "\n\n".join(span.text for span in self.body_spans)

    @cached_property
    def quotes_by_speaker(self) -> Mapping[str, tuple[Quote, ...]]:
        """The quotes of each resolved name, in order of first speaking. Quotes without a speaker are left out."""
        by_name: dict[str, list[Quote]] = {}
        for quote in self.quotes:
            if quote.speaker:
                by_name.setdefault(quote.speaker.name, []).append(quote)
        return MappingProxyType({name: tuple(quotes) for name, quotes in by_name.items()})

    def to_dict(self) -> dict[str, Any]:
        """The article as plain dicts, lists, strings, numbers and None, after the published JSON Schema.

        >>> from newsparse import parse
        >>> parse("By Ada Brandt\\n\\nRain fell.").to_dict()["byline"]["authors"][0]["name"]
        'Ada Brandt'
        """
        from newsparse.formats import json

        return json.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """The article as JSON text. `indent`: spaces a level; None puts it all on one line.

        Lone surrogates are escaped. Where two stand side by side they would be read as one character, and stay as they
        are: to write such a text to a file, encode it with `errors="surrogatepass"`, and decode it so.

        >>> from newsparse import Article, parse
        >>> article = parse("By Ada Brandt\\n\\nRain fell.")
        >>> Article.from_json(article.to_json()) == article
        True
        """
        from newsparse.formats import json

        return json.to_json(self, indent=indent)

    def to_html(self) -> str:
        """The article as HTML to look at, to put into a page: the whole text, marked, beside a list of who said what.

        >>> from newsparse import parse
        >>> parse("“It holds,” said Ada Brandt.").to_html()
        '<style>...<div class="newsparse">...direct quote by Ada Brandt (by name: ‘Ada Brandt’)...</div>'
        """
        from newsparse.formats import html

        return html.to_html(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        return self.to_html()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The article that `to_dict` gave `data` for.

        Keys and types are checked, each span against the text, and that spans are in order. What was made of them
        (`Quote.text`, a speaker's name) is taken as it stands.

        Raises:
            ValueError: `data` is no such article; it says where.

        >>> from newsparse import Article, parse
        >>> article = parse("By Ada Brandt\\n\\nRain fell.")
        >>> Article.from_dict(article.to_dict()) == article
        True
        """
        from newsparse.formats import json

        return json.from_dict(cls, data)

    @classmethod
    def from_json(cls, data: str) -> Self:
        """The article that `to_json` wrote, checked as `from_dict` does it.

        Raises:
            ValueError: `data` is no such article; it says where.

        >>> from newsparse import Article
        >>> Article.from_json("[]")
        Traceback (most recent call last):
        ValueError: expected an article as a JSON object, got a list
        """
        from newsparse.formats import json

        return json.from_json(cls, data)

    def __repr__(self) -> str:
        parts = [count(len(self.paragraphs), "paragraph")]
        if self.byline:
            parts.append(f"byline: {', '.join(author.name for author in self.byline.authors)}")
        found = {"quote": self.quotes, "footer": self.footers}
        parts += [count(len(some), noun) for noun, some in found.items() if some]
        return f"Article({', '.join(parts)})"


def count(number: int, noun: str) -> str:
    """The number and the noun: '1 quote', '3 quotes'."""
    return f"{number} {noun}{'' if number == 1 else 's'}"

"""Rules in order -> Article."""

from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from attrs import evolve, field, frozen

from newsparse.article import (
    Annotation,
    Article,
    Author,
    Byline,
    Dateline,
    Footer,
    Headline,
    Paragraph,
    Quote,
    stands_in,
    text_order,
)
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.quoting import quotes_in
from newsparse.rule import Rule, RuleError, in_order
from newsparse.rules import DEFAULT_RULES


@frozen(repr=False)
class Parser:
    """An ordered, immutable set of rules with a lexicon. Safe to share between threads; picklable; hashable.

    Attributes:
        rules: the rules, in the order in which they are asked; the library's own when left out.
        lexicon: the words that rules know; the library's own English ones when left out.

    >>> from newsparse import Parser
    >>> parser = Parser().with_lexicon(cue_verbs=["burbled"])
    >>> parser.parse("“It floats,” burbled Ada Brandt.").quotes[0].cue.text
    'burbled'
    """

    rules: tuple[Rule, ...] = DEFAULT_RULES
    lexicon: Lexicon = field(factory=Lexicon.english)

    def parse(self, text: str) -> Article:
        """The article that `text` is.

        Args:
            text: any str; nothing in it makes this raise, and no character of it is lost.

        Raises:
            TypeError: `text` is no str.

        >>> from newsparse import Parser
        >>> Parser().parse("“It holds,” said Ada Brandt.").quotes[0].speaker.name
        'Ada Brandt'
        """
        if not isinstance(text, str):
            hint = "; decode it first, as in text.decode('utf-8')" if isinstance(text, bytes | bytearray) else ""
            raise TypeError(f"parse() takes the article's text as a str, not {type(text).__name__}{hint}")
        document = Document(text, self.lexicon)
        for rule in self._structure_rules:
            for annotation in _annotations(rule, document):
                document.claim(annotation)
        return _article(document, quotes_in(document, self._attribution_rules, self._indirect_rules))

    def with_rules(self, *rules: Rule) -> "Parser":
        """A parser with more rules. Each goes behind those of its area, unless its `before` or `after` says otherwise.

        Raises:
            RuleError: a name is taken twice or unknown, or the rules' orders contradict one another.
            TypeError: something is no rule.

        >>> from newsparse import Footer, Parser, rule
        >>> @rule("acme.footer.tides")
        ... def tides(document):
        ...     for last in document.paragraphs[-1:]:
        ...         if last.text.startswith("High tide:"):
        ...             yield Footer(last.span, kind="tides")
        >>> tides in Parser().with_rules(tides).rules
        True
        """
        for rule in rules:
            if not isinstance(rule, Rule):
                raise TypeError(f"with_rules() takes functions decorated with @newsparse.rule(name), got {rule!r}")
        return evolve(self, rules=in_order((*self.rules, *rules)))

    def without(self, *names: str) -> "Parser":
        """A parser that doesn't ask the rules of these names.

        Raises:
            RuleError: no rule has such a name.

        >>> from newsparse import Parser
        >>> Parser().without("footer.agency_end").parse("Rain fell.\\n\\nIt ended.\\n\\n-30-").footers
        ()
        """
        known = {rule.name for rule in self.rules}
        for name in names:
            if name not in known:
                raise RuleError(f"no rule is named {name!r}; Parser.rules lists the names")
        return evolve(self, rules=tuple(rule for rule in self.rules if rule.name not in names))

    def with_lexicon(self, **words: str | Iterable[str]) -> "Parser":
        """A parser that knows more words; see `Lexicon.with_words`.

        >>> from newsparse import Parser
        >>> "The Harbor Wire" in Parser().with_lexicon(agencies=["The Harbor Wire"]).lexicon.agencies
        True
        """
        return evolve(self, lexicon=self.lexicon.with_words(**words))

    def __repr__(self) -> str:
        return f"Parser({len(self.rules)} rules, {self.lexicon!r})"

    @cached_property
    def _structure_rules(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.area not in ("attribution", "indirect"))

    @cached_property
    def _attribution_rules(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.area == "attribution")

    @cached_property
    def _indirect_rules(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.area == "indirect")


def _annotations(rule: Rule, document: Document) -> Iterator[Annotation]:
    """What a rule yields, stamped with the rule's name."""
    found = rule(document)
    if not isinstance(found, Iterable | None):
        raise RuleError(f"rule {rule.name!r} of {rule.package} returned {found!r}; it has to yield annotations")
    for annotation in found or ():
        if wrong := _what_is_wrong(annotation, document):
            raise RuleError(f"rule {rule.name!r} of {rule.package} yielded {annotation!r}, {wrong}")
        yield evolve(annotation, rule=rule.name)


def _what_is_wrong(annotation: object, document: Document) -> str | None:
    if not isinstance(annotation, Annotation):
        return "which is no Annotation"
    for span in annotation.spans:
        if not stands_in(span, document.text):
            return f"but {span!r} is no part of the text; make spans with document.span(start, end)"
    return None


def _article(document: Document, quotes: tuple[Quote, ...]) -> Article:
    found = document.found
    footers = [annotation for annotation in found if isinstance(annotation, Footer)]
    annotations = [*found, *quotes]
    if not any(isinstance(annotation, Headline) for annotation in found):
        annotations += _inferred_headline(footers, document)
    annotations.sort(key=text_order)
    return Article(
        text=document.text,
        paragraphs=tuple(_with_role(paragraph, document) for paragraph in document.paragraphs),
        annotations=tuple(annotations),
        authors=_authors(found, footers),
        publisher=_publisher(found, footers),
        body_spans=document.body,
    )


def _inferred_headline(footers: list[Footer], document: Document) -> list[Headline]:
    """The headline that a syndication line names, where the text has none of its own."""
    for footer in footers:
        if footer.title:
            at = footer.span.text.find(footer.title)
            start = footer.span.start + at
            span = document.span(start, start + len(footer.title)) if at >= 0 else footer.span
            return [Headline(span, " ".join(footer.title.split()), inferred=True, rule=footer.rule)]
    return []


def _authors(found: tuple[Annotation, ...], footers: list[Footer]) -> tuple[Author, ...]:
    """The byline's authors; without a byline those whom the footers name, marked as inferred."""
    bylines = [annotation for annotation in found if isinstance(annotation, Byline)]
    if bylines:
        return tuple(author for byline in bylines for author in byline.authors)
    inferred = {footer.author.name: evolve(footer.author, inferred=True) for footer in footers if footer.author}
    return tuple(inferred.values())


def _publisher(found: tuple[Annotation, ...], footers: list[Footer]) -> str | None:
    naming = sorted((footer for footer in footers if footer.publisher), key=lambda footer: footer.title is None)
    named = [footer.publisher for footer in naming]
    named += [annotation.agency for annotation in found if isinstance(annotation, Dateline) and annotation.agency]
    return named[0] if named else None


def _with_role(paragraph: Paragraph, document: Document) -> Paragraph:
    role = document.role_of(paragraph)
    return paragraph if role == paragraph.role else evolve(paragraph, role=role)


def parse(text: str) -> Article:
    """Parse the plain text of a news article with the library's own rules.

    Args:
        text: any str; nothing in it makes this raise, and no character of it is lost.

    Returns:
        What was found, each with its place in `text` in code points, end exclusive.

    Raises:
        TypeError: `text` is no str.

    >>> from newsparse import parse
    >>> article = parse("By Ada Brandt\\n\\n“It holds,” said Tom Okoye.")
    >>> article.authors, article.quotes
    ((Author('Ada Brandt'),), (Quote('direct', 'It holds,', by 'Tom Okoye'),))
    """
    return _default_parser().parse(text)


@cache
def _default_parser() -> Parser:
    return Parser()

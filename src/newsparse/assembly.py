"""What was found -> Article: where footers tell what the text's head does not, they are asked for it."""

from attrs import evolve

from newsparse.article import (
    Annotation,
    Article,
    Author,
    Byline,
    Dateline,
    Footer,
    FooterKind,
    Headline,
    Quote,
    text_order,
)
from newsparse.document import Document
from newsparse.rules.byline.credits import TOWN, credits_at, located


def article_of(document: Document, quotes: tuple[Quote, ...]) -> Article:
    """The article, once all rules have been asked."""
    found = document.found
    footers = [annotation for annotation in found if isinstance(annotation, Footer)]
    annotations = [*found, *quotes]
    if not any(isinstance(annotation, Headline) for annotation in found):
        annotations += _inferred_headline(footers, document)
    annotations.sort(key=text_order)
    return Article(
        text=document.text,
        paragraphs=document.paragraphs_with_roles,
        annotations=tuple(annotations),
        authors=_authors(document, footers),
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


def _authors(document: Document, footers: list[Footer]) -> tuple[Author, ...]:
    """The byline's authors; without a byline those whom the footers name, marked as inferred."""
    bylines = [annotation for annotation in document.found if isinstance(annotation, Byline)]
    if bylines:
        return tuple(author for byline in bylines for author in byline.authors)
    named = {author.name: author for footer in footers for author in _named_in(document, footer)}
    return tuple(author if author.inferred else evolve(author, inferred=True) for author in named.values())


def _named_in(document: Document, footer: Footer) -> tuple[Author, ...]:
    """Whom a footer names as authors: in '(Reporting by Ada Brandt and Tom Okoye in Tolm; …)' both, with the town."""
    author = footer.author
    if author is None or author.span is None or footer.kind != FooterKind.CONTRIBUTOR_LINE:
        return (author,) if author else ()
    end = document.text.find(";", author.span.end, footer.span.end)
    stop = end if end > 0 else footer.span.end
    listed = credits_at(document, author.span.start, stop)
    if listed is None:
        return (author,)
    town = TOWN.match(document.text, listed.end, stop)
    is_whole = town and document.text[town.end() : stop].lstrip()[:1] in ",.)"  # not 'in Paris Editing by …'
    return located(listed.authors, town["location"].rstrip(".") if town and is_whole else None)


def _publisher(found: tuple[Annotation, ...], footers: list[Footer]) -> str | None:
    naming = [footer for footer in footers if footer.publisher]
    if naming:
        return ([footer for footer in naming if footer.title is not None] or naming)[0].publisher
    return next((one.agency for one in found if isinstance(one, Dateline) and one.agency), None)

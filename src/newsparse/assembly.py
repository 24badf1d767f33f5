"""What was found -> Article: where footers tell what the text's head does not, they are asked for it."""

from attrs import evolve

from newsparse.article import (
    Annotation,
    Article,
    Author,
    Byline,
    Dateline,
    Footer,
    Headline,
    Quote,
    text_order,
)
from newsparse.document import Document


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
    named = {footer.author.name: footer.author for footer in footers if footer.author}
    return tuple(author if author.inferred else evolve(author, inferred=True) for author in named.values())


def _publisher(found: tuple[Annotation, ...], footers: list[Footer]) -> str | None:
    naming = [footer for footer in footers if footer.publisher]
    if naming:
        return ([footer for footer in naming if footer.title is not None] or naming)[0].publisher
    return next((one.agency for one in found if isinstance(one, Dateline) and one.agency), None)

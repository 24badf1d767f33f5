"""IPTC ninjs 3.1: an article as news agencies hand it on.

    {"uri": "https://gazette.example/17", "type": "text", "language": "en",
     "headlines": [{"role": "main", "contentType": "text/plain", "value": "Ferry Returns"}],
     "by": "By Ada Brandt", "located": "MARROW BAY", "bodies": [{"role": "main", …}], …}

ninjs knows neither quotes nor the parts of a dateline, and forbids keys of one's own. `Article.to_json` holds all that;
published beside, it can be named as a rendition.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from newsparse.article import Article, Author, FooterKind
from newsparse.formats.arguments import check_article, checked_iri, checked_moment

_STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}
_PLAIN = {"role": "main", "contentType": "text/plain"}


def to_ninjs(
    article: Article,
    *,
    uri: str,
    language: str = "en",
    published: datetime | None = None,
    url: str | None = None,
    sidecar: str | None = None,
) -> dict[str, Any]:
    """The article as an IPTC ninjs 3.1 object, of strings, numbers, lists and dicts alone.

    Args:
        article: the article.
        uri: the IRI that identifies it, which ninjs asks for.
        language: its language, as a BCP 47 tag.
        published: when this version of it was made, with a time zone.
        url: the web page on which it stands.
        sidecar: where you publish `article.to_json()`, for what ninjs has no place for.

    Raises:
        ValueError: an IRI is none, or the moment has no time zone.
        TypeError: an argument is of another type.

    >>> from newsparse import parse
    >>> from newsparse.formats.ninjs import to_ninjs
    >>> article = parse("Ferry Returns\\n\\nBy Ada Brandt\\n\\nMARROW BAY (AP) — The ferry came back.")
    >>> ninjs = to_ninjs(article, uri="urn:gazette:17")
    >>> ninjs["headlines"][0]["value"], ninjs["by"], ninjs["located"], ninjs["infoSources"][0]
    ('Ferry Returns', 'By Ada Brandt', 'MARROW BAY', {'name': 'Ada Brandt', 'role': 'author'})
    """
    check_article(article)
    given = {
        "uri": checked_iri("uri", uri),
        "standard": dict(_STANDARD),
        "type": "text",
        "representationType": "full",
        "language": language,
        "versionCreated": published and checked_moment("published", published),
        "headlines": [{**_PLAIN, "value": article.headline.text}] if article.headline else None,
        "by": _by(article),
        "located": article.dateline and article.dateline.place,
        "infoSources": [*_sources(article)],
        "copyrightNotice": _copyright(article),
        "bodies": [*_bodies(article.body)],
        "renditions": [*_renditions(url, sidecar)],
    }
    return {key: value for key, value in given.items() if value}


def _by(article: Article) -> str | None:
    """The byline as printed, or else the names of those who are known otherwise."""
    if article.byline:
        return " ".join(article.byline.span.text.split())
    return ", ".join(author.name for author in article.authors)


def _sources(article: Article) -> Iterator[dict[str, Any]]:
    for author in article.authors:
        contacts = _contacts(author)
        yield {"name": author.name, "role": "author", **({"contactInfo": contacts} if contacts else {})}
    agency = article.dateline and article.dateline.agency
    if agency:
        yield {"name": agency, "role": "agency"}
    if article.publisher and article.publisher != agency:
        yield {"name": article.publisher, "role": "publisher"}


def _contacts(author: Author) -> list[dict[str, str]]:
    ways = {"email": author.email, "handle": author.handle}
    return [{"type": way, "value": value} for way, value in ways.items() if value]


def _copyright(article: Article) -> str:
    notices = (footer.span.text for footer in article.footers if footer.kind == FooterKind.COPYRIGHT)
    return " ".join(" ".join(notices).split())


def _bodies(body: str) -> Iterator[dict[str, Any]]:
    if body:
        yield {**_PLAIN, "charCount": len(body), "wordCount": len(body.split()), "value": body}


def _renditions(url: str | None, sidecar: str | None) -> Iterator[dict[str, str]]:
    if url is not None:
        yield {"name": "web", "href": checked_iri("url", url), "contentType": "text/html"}
    if sidecar is not None:
        yield {"name": "newsparse", "href": checked_iri("sidecar", sidecar), "contentType": "application/json"}

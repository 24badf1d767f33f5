"""schema.org: an article as a `NewsArticle` in JSON-LD, for a web page or a knowledge graph.

{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry Returns",
"author": [{"@type": "Person", "name": "Ada Brandt"}], "dateline": "MARROW BAY",
"hasPart": [{"@type": "Quotation", "text": "It holds,", "spokenByCharacter": {"@type": "Person", …}}], …}
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from newsparse.article import Article, Author, FooterKind, Quote, QuoteKind, Resolution
from newsparse.formats.arguments import check_article, checked_iri, checked_moment
from newsparse.lexicon import Lexicon


def to_schema_org(
    article: Article,
    *,
    uri: str | None = None,
    url: str | None = None,
    language: str = "en",
    published: datetime | None = None,
) -> dict[str, Any]:
    """The article as a schema.org `NewsArticle`, JSON-LD of strings, numbers, lists and dicts alone.

    Direct and mixed quotes are its `Quotation`s; a paraphrase is nobody's own words and is left out. A speaker is a
    `Person` where the article shows one: by a title, a pronoun, a surname alone, or a given name. Any other source is
    named as `creditText`.

    Args:
        article: the article.
        uri: the IRI that identifies it.
        url: the web page on which it stands.
        language: its language, as a BCP 47 tag.
        published: when it was published, with a time zone.

    Raises:
        ValueError: an IRI is none, or the moment has no time zone.
        TypeError: an argument is of another type.

    >>> from newsparse import parse
    >>> from newsparse.formats.schema_org import to_schema_org
    >>> [quotation] = to_schema_org(parse("“It holds,” said Ada Brandt."))["hasPart"]
    >>> quotation["text"], quotation["spokenByCharacter"]
    ('It holds,', {'@type': 'Person', '@id': '_:speaker1', 'name': 'Ada Brandt'})
    """
    check_article(article)
    notices = _footers(article, FooterKind.COPYRIGHT)
    given = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": uri and checked_iri("uri", uri),
        "url": url and checked_iri("url", url),
        "inLanguage": language,
        "datePublished": published and checked_moment("published", published),
        "headline": article.headline and article.headline.text,
        "author": [_author(author) for author in article.authors],
        "publisher": _named("Organization", article.publisher),
        "dateline": article.dateline and article.dateline.span.text,
        "locationCreated": article.dateline and [_named("Place", place) for place in article.dateline.places],
        "articleBody": article.body,
        "wordCount": len(article.body.split()),
        "correction": [
            {"@type": "CorrectionComment", "text": text} for text in _footers(article, FooterKind.CORRECTION_OR_UPDATE)
        ],
        "copyrightNotice": " ".join(notices),
        "hasPart": [*_quotations(article)],
    }
    return _without_gaps(given)


def _without_gaps(node: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if value}


def _named(kind: str, name: str | None) -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _footers(article: Article, kind: FooterKind) -> list[str]:
    return [" ".join(footer.span.text.split()) for footer in article.footers if footer.kind == kind]


def _author(author: Author) -> dict[str, Any]:
    if Lexicon.english().is_agency(author.name):
        return {"@type": "Organization", "name": author.name}
    return _without_gaps({
        "@type": "Person",
        "name": author.name,
        "jobTitle": author.role,
        "affiliation": _named("Organization", author.affiliation),
        "workLocation": _named("Place", author.location),
        "email": author.email,
        "alternateName": author.handle,
    })  # fmt: skip


# ------------------------------------------------------------ quotations


def _quotations(article: Article) -> Iterator[dict[str, Any]]:
    speakers: dict[str, dict[str, str]] = {}
    for name, quotes in article.quotes_by_speaker.items():
        if _is_person(name, quotes):
            speakers[name] = {"@type": "Person", "@id": f"_:speaker{len(speakers) + 1}", "name": name}
    for quote in article.quotes:
        if quote.kind != QuoteKind.INDIRECT:
            name = quote.speaker.name if quote.speaker else ""
            person = speakers.get(name)
            credit = {"spokenByCharacter": person} if person else {"creditText": name}
            yield _without_gaps({"@type": "Quotation", "text": quote.text, **credit})


def _is_person(name: str, quotes: tuple[Quote, ...]) -> bool:
    """Whether anything in the article shows that the name is a human being's."""
    lexicon = Lexicon.english()
    first, _, last = name.partition(" ")
    has_given_name = last and first in lexicon.given_names
    return name[:1].isupper() and (bool(has_given_name) or any(map(_shows_person, quotes)))


def _shows_person(quote: Quote) -> bool:
    """'Mr. Okoye said', 'Okoye said', 'she said'."""
    speaker = quote.speaker
    if not speaker or speaker.resolution in (Resolution.DESCRIPTION, Resolution.CARRIED):
        return False
    pronoun = speaker.resolution == Resolution.PRONOUN and speaker.mention.text.lower() in ("he", "she")
    return pronoun or speaker.resolution == Resolution.SURNAME or speaker.title is not None

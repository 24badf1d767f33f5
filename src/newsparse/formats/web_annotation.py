"""W3C Web Annotation: what was found as annotations of a text that stands elsewhere, each with its place in it.

{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:uuid:…", "type": "Annotation", "motivation": "tagging",
"body": [{"type": "TextualBody", "purpose": "tagging", "value": "direct quote", …},
{"type": "TextualBody", "purpose": "identifying", "value": "Ada Brandt", …}],
"target": [{"source": "https://gazette.example/17.txt", "selector": [
{"type": "TextPositionSelector", "start": 0, "end": 11},
{"type": "TextQuoteSelector", "exact": "“It holds,”", "prefix": "", "suffix": " said Ada Brandt."}]}]}
"""

from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import newsparse
from newsparse.article import Annotation, Article, Byline, Footer, Quote, Span
from newsparse.formats.arguments import check_article, checked_iri

_GENERATOR = {
    "id": "https://newsparse.readthedocs.io",
    "type": "Software",
    "name": f"newsparse {newsparse.__version__}",
}


def to_web_annotations(
    article: Article, *, source: str, language: str = "en", context: int = 32
) -> list[dict[str, Any]]:
    """What was found, as annotations after the W3C's model: JSON-LD of strings, numbers, lists and dicts alone.

    Headline, byline, dateline, footers and quotes are annotations tagged with their kind; those of bylines and quotes
    also identify authors and speaker. So does one for each mention of a speaker, and each cue is tagged.
    An utterance in several pieces is one annotation with several targets.

    Args:
        article: the article.
        source: the IRI under which exactly `article.text` is published, as plain text.
        language: its language, as a BCP 47 tag.
        context: how many characters before and behind it a place is told by, besides its offsets.

    Returns:
        The annotations, in the order of the text. Their identifiers depend on `source` and the annotation alone.

    Raises:
        ValueError: the source is no absolute IRI, or the context is negative.
        TypeError: an argument is of another type.

    >>> from newsparse import parse
    >>> from newsparse.formats.web_annotation import to_web_annotations
    >>> quote, cue, mention = to_web_annotations(parse("“It holds,” said Ada Brandt."), source="urn:gazette:17")
    >>> [body["value"] for body in quote["body"]]
    ['direct quote', 'Ada Brandt']
    >>> quote["target"][0]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 0, 'end': 11}
    """
    check_article(article)
    checked_iri("source", source)
    if not isinstance(context, int):
        raise TypeError(f"context= takes a number of characters, not {type(context).__name__}")
    if context < 0:
        raise ValueError(f"context= takes a number of characters, 0 or more, got {context}")

    def annotation(spans: tuple[Span, ...], tag: str | None, names: tuple[str, ...]) -> dict[str, Any]:
        places = ",".join(f"{span.start}-{span.end}" for span in spans)
        tags = [_body("tagging", tag, language)] if tag else []
        return {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{source}#{places} {tag} {names}')}",
            "type": "Annotation",
            "motivation": "tagging" if tag else "identifying",
            "generator": dict(_GENERATOR),
            "body": [*tags, *(_body("identifying", name, language) for name in names)],
            "target": [{"source": source, "selector": _selectors(article.text, span, context)} for span in spans],
        }

    described = (each for found in article.annotations for each in _described(found))
    return [annotation(*each) for each in dict.fromkeys(described)]  # quotes may share a cue and a mention


def _described(found: Annotation) -> Iterator[tuple[tuple[Span, ...], str | None, tuple[str, ...]]]:
    """What there is to say about an annotation: places, a tag, and names of those whom the places are about."""
    match found:
        case Quote(kind=kind, spans=spans, cue=cue, speaker=speaker):
            yield spans, f"{kind.value} quote", (speaker.name,) if speaker else ()
            if cue:
                yield (cue,), "cue", ()
            if speaker:
                yield (speaker.mention,), None, (speaker.name,)
        case Byline(authors=authors):
            yield found.spans, "byline", tuple(author.name for author in authors)
        case Footer(kind=kind, author=author):
            yield found.spans, f"footer: {kind}", (author.name,) if author else ()
        case _:
            yield found.spans, type(found).__name__.lower(), ()


def _body(purpose: str, value: str, language: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain", "language": language}


def _selectors(text: str, span: Span, context: int) -> list[dict[str, Any]]:
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.text,
            "prefix": text[max(0, span.start - context) : span.start],
            "suffix": text[span.end : span.end + context],
        },
    ]

"""A flat table of quotes: a row for each quote, for spreadsheets and statistics.

id      kind    text      speaker     title  resolution  mention     mention_start  …
story1  direct  It holds, Ada Brandt  Mayor  name        Ada Brandt  17             …
"""

from collections.abc import Iterator
from typing import Any

from newsparse.article import Article
from newsparse.formats.arguments import check_article

#: The columns behind `id`, and where in a quote each value is.
COLUMNS: dict[str, tuple[str, ...]] = {
    "kind": ("kind",),
    "text": ("text",),
    "speaker": ("speaker", "name"),
    "title": ("speaker", "title"),
    "resolution": ("speaker", "resolution"),
    "mention": ("speaker", "mention", "text"),
    "mention_start": ("speaker", "mention", "start"),
    "mention_end": ("speaker", "mention", "end"),
    "cue": ("cue", "text"),
    "cue_start": ("cue", "start"),
    "cue_end": ("cue", "end"),
    "start": ("span", "start"),
    "end": ("span", "end"),
    "rule": ("rule",),
}


def rows(article: Article, id: str) -> Iterator[dict[str, str | int | None]]:
    """A row for each quote of the article.

    Args:
        article: any article.
        id: what names it; it stands in each row.

    >>> from newsparse import parse
    >>> from newsparse.formats.quotes import rows
    >>> [row] = rows(parse("“It holds,” said Ada Brandt."), id="gazette-17")
    >>> row["id"], row["text"], row["speaker"]
    ('gazette-17', 'It holds,', 'Ada Brandt')
    """
    check_article(article)
    for quote in article.quotes:
        yield {"id": id, **{name: _value(quote, path) for name, path in COLUMNS.items()}}


def _value(found: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        found = None if found is None else getattr(found, name)
    return found

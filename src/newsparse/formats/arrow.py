"""Arrow: articles as columns with nested lists, and their quotes as a flat table.

    text: string
    headline: struct<text: string, inferred: bool, span: struct<start: int32, end: int32, text: string>, …>
    quotes: list<struct<kind: string, text: string, spans: list<struct<start: int32, end: int32>>, …>>

The columns have the names of `Article`'s attributes, as in JSON. The spans of paragraphs, of the body and of quotes are
`start` and `end` alone, since what they hold stands in `text` already.

An annotation of a plugin's class is, besides, whole in the column `json`, so that articles come back equal. Other
kinds stand under `annotations`.
"""

import json
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import attrgetter
from typing import Any

import newsparse
from newsparse.article import Annotation, Article, Byline, Dateline, Footer, Headline, Quote
from newsparse.extras import extra
from newsparse.fingerprint import fingerprint
from newsparse.formats.arguments import check_article
from newsparse.formats.json import annotation_dict, class_name, other_annotations
from newsparse.formats.quotes import COLUMNS
from newsparse.parser import Parser, given_or_default
from newsparse.rule import strings

with extra("arrow"):
    import pyarrow as pa
    import pyarrow.compute as pc

# ------------------------------------------------------------ the schema


def _json_of_plugins(annotation: Annotation) -> str | None:
    return None if type(annotation) in _OWN else _json_of_any(annotation)


def _json_of_any(annotation: Annotation) -> str:
    return json.dumps(annotation_dict(annotation), ensure_ascii=False)


_OWN = frozenset({Headline, Byline, Dateline, Quote, Footer})

# A dict is a struct, a list of one thing a list, and anything else a column's type. A value is the attribute of that
# name, or what the function beside the type makes of the object.
_PLACE = {"start": pa.int32(), "end": pa.int32()}
_SPAN = {**_PLACE, "text": pa.string()}
_ANNOTATION = {"span": _SPAN, "rule": pa.string(), "json": (pa.string(), _json_of_plugins)}
_AUTHOR = {
    **dict.fromkeys(("name", "role", "affiliation", "location", "email", "handle"), pa.string()),
    "span": _SPAN,
    "inferred": pa.bool_(),
}
_DATELINE = {
    "place": pa.string(),
    "region": pa.string(),
    "places": [pa.string()],
    "date": dict.fromkeys(("month", "day", "year"), pa.int32()),
    "agency": pa.string(),
    **_ANNOTATION,
}
_QUOTE = {
    "kind": pa.string(),
    "text": pa.string(),
    "speaker": {"name": pa.string(), "mention": _SPAN, "title": pa.string(), "resolution": pa.string()},
    "cue": _SPAN,
    "spans": [_PLACE],
    **_ANNOTATION,
    "span": _PLACE,
}
_FOOTER = {"kind": pa.string(), "author": _AUTHOR, "publisher": pa.string(), "title": pa.string(), **_ANNOTATION}
_OTHER = {"type": (pa.string(), class_name), **_ANNOTATION, "json": (pa.string(), _json_of_any)}
_ARTICLE = {
    "text": pa.string(),
    "headline": {"text": pa.string(), "inferred": pa.bool_(), **_ANNOTATION},
    "byline": {"authors": [_AUTHOR], **_ANNOTATION},
    "dateline": _DATELINE,
    "authors": [_AUTHOR],
    "publisher": pa.string(),
    "paragraphs": [{"span": _PLACE, "role": pa.string()}],
    "body_spans": [_PLACE],
    "quotes": [_QUOTE],
    "footers": [_FOOTER],
    "annotations": ([_OTHER], other_annotations),
}


def _type(kind: Any) -> pa.DataType:
    match kind:
        case dict():
            return pa.struct([(name, _type(inner)) for name, inner in kind.items()])
        case [inner]:
            return pa.list_(_type(inner))
        case (inner, _):
            return _type(inner)
    return kind


ARTICLE: pa.StructType = _type(_ARTICLE)
"""The type of an article: a struct with a field for each attribute of `Article`."""


def metadata(parser: Parser | None = None) -> dict[str, str]:
    """What a schema says about the articles in it: the metadata of every table made here.

    Args:
        parser: the parser that made the articles; the default one when left out.

    >>> from newsparse.formats.arrow import metadata
    >>> metadata()
    {'newsparse.schema': '1', 'newsparse.version': '...', 'newsparse.rules': '...'}
    """
    return {
        "newsparse.schema": "1",
        "newsparse.version": newsparse.__version__,
        "newsparse.rules": fingerprint(given_or_default(parser)),
    }


# ------------------------------------------------------------ writing


def to_table(articles: Iterable[Article], parser: Parser | None = None) -> pa.Table:
    """Articles as a table: a row each, a column for each field of `ARTICLE`.

    Args:
        articles: the articles.
        parser: the parser that made them, for the schema's metadata; the default one when left out.

    Raises:
        ValueError: a text has a lone surrogate, which UTF-8 and so Arrow cannot hold.
        TypeError: something is no article.

    >>> from newsparse import parse
    >>> from newsparse.formats.arrow import to_table
    >>> table = to_table([parse("By Ada Brandt\\n\\n“It holds,” said Tom Okoye.")])
    >>> table["quotes"][0][0]["speaker"]["name"].as_py()
    'Tom Okoye'
    """
    columns = to_array(articles).flatten()
    return pa.Table.from_arrays(columns, schema=pa.schema(list(ARTICLE), metadata=metadata(parser)))


def to_array(articles: Iterable[Article | None]) -> pa.StructArray:
    """Articles as an array of the type `ARTICLE`, for a column of your own table; None becomes null.

    Raises:
        ValueError: a text has a lone surrogate, which UTF-8 and so Arrow cannot hold.
        TypeError: something is no article.

    >>> import pyarrow as pa
    >>> from newsparse import parse
    >>> from newsparse.formats.arrow import to_array
    >>> pa.table({"id": ["a", "b"], "article": to_array([parse("Rain fell."), None])})["article"].null_count
    1
    """
    if isinstance(articles, Article):
        raise TypeError("expected an iterable of articles, got one article; put it into a list")
    found = list(articles)
    for article in found:
        if article is not None:
            check_article(article)
    try:
        return _column(_ARTICLE, found)
    except UnicodeEncodeError as error:
        raise ValueError(
            f"Arrow's strings are UTF-8 and cannot hold the lone surrogate at {error.start} of {error.object[:40]!r}…; "
            "replace such characters before parsing"
        ) from None


class _Absent:
    """Stands in for None: all its attributes are None."""

    def __getattr__(self, name: str) -> None:
        return None


_ABSENT = _Absent()


def _column(kind: Any, values: list[Any]) -> pa.Array:
    match kind:
        case dict():
            return _struct(kind, values)
        case [inner]:
            return _list(inner, values)
    return pa.array(values, kind)


def _struct(kind: dict[str, Any], values: list[Any]) -> pa.StructArray:
    """Each field is read from all objects at once, so that Python is asked little for each value."""
    objects = [_ABSENT if value is None else value for value in values]
    columns = []
    for name, inner in kind.items():
        if isinstance(inner, tuple):
            inner, made = inner
            columns.append(_column(inner, [None if value is None else made(value) for value in values]))
        else:
            columns.append(_column(inner, [*map(attrgetter(name), objects)]))
    absent = pa.array([value is None for value in values], pa.bool_())
    return pa.StructArray.from_arrays(columns, names=list(kind), mask=absent)


def _list(inner: Any, values: list[Sequence[Any] | None]) -> pa.ListArray:
    lists = [value or () for value in values]
    ends = pa.array([0, *accumulate(map(len, lists))], pa.int32())
    return pa.ListArray.from_arrays(ends, _column(inner, [*chain.from_iterable(lists)]))


# ------------------------------------------------------------ reading


def from_table(table: pa.Table | pa.RecordBatch) -> list[Article]:
    """The articles that `to_table` made a table of; other columns are passed over.

    Modules of plugins whose annotations are in it have to be imported before, as for `Article.from_json`.

    Raises:
        ValueError: a column is missing, or a row is no article.
        TypeError: it is no table of pyarrow's.

    >>> from newsparse import parse
    >>> from newsparse.formats.arrow import from_table, to_table
    >>> article = parse("“It holds,” said Ada Brandt.")
    >>> from_table(to_table([article])) == [article]
    True
    """
    if not isinstance(table, pa.Table | pa.RecordBatch):
        raise TypeError(
            f"from_table() takes a pyarrow.Table or RecordBatch, not {type(table).__name__}; "
            "pa.table(frame, schema=pa.schema(list(ARTICLE))) makes one of a pandas or polars frame"
        )
    names = [field.name for field in ARTICLE]
    missing = [name for name in names if name not in table.column_names]
    if missing:
        raise ValueError(
            f"the table has no column {missing[0]!r}; it has {', '.join(table.column_names)}. "
            "Articles in a column of structs are read by from_array(table['article'])"
        )
    return [_article(row, place) for place, row in enumerate(table.select(names).to_pylist())]


def from_array(array: pa.StructArray | pa.ChunkedArray) -> list[Article | None]:
    """The articles in an array that `to_array` made, or in a column of structs; None for null.

    Raises:
        ValueError: a value is no article.
        TypeError: it is no array of pyarrow's.

    >>> from newsparse import parse
    >>> from newsparse.formats.arrow import from_array, to_array
    >>> article = parse("“It holds,” said Ada Brandt.")
    >>> from_array(to_array([article, None])) == [article, None]
    True
    """
    if not isinstance(array, pa.Array | pa.ChunkedArray):
        raise TypeError(
            f"from_array() takes a pyarrow array, not {type(array).__name__}; "
            "pa.array(series, ARTICLE) makes one of a pandas or polars series"
        )
    if not pa.types.is_struct(array.type) and not pa.types.is_null(array.type):
        raise TypeError(f"from_array() takes an array of articles, as to_array() makes it, not one of {array.type}")
    return [row if row is None else _article(row, place) for place, row in enumerate(array.to_pylist())]


def _article(row: Any, place: int) -> Article:
    try:
        return Article.from_dict(_as_in_json(row, row["text"]))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"row {place}: {error}") from None


def _as_in_json(value: Any, text: str) -> Any:
    """The same in the form of `Article.to_dict`: spans with their text, and plugins' annotations whole."""
    match value:
        case list():
            return [_as_in_json(item, text) for item in value]
        case {"json": str(whole)}:
            return json.loads(whole)
        case {"start": start, "end": end}:
            return {"start": start, "end": end, "text": text[start:end]}
        case dict():
            return {name: _as_in_json(item, text) for name, item in value.items() if name != "json"}
    return value


# ------------------------------------------------------------ quotes


def quotes_table(
    articles: Iterable[Article], ids: Iterable[str] | None = None, parser: Parser | None = None
) -> pa.Table:
    """The quotes of articles as a flat table: a row for each quote.

    Args:
        articles: the articles.
        ids: a name for each, for the column `id`; left out, they are numbered from 0.
        parser: the parser that made them, for the schema's metadata; the default one when left out.

    Raises:
        ValueError: there are more or fewer ids than articles, or a text has a lone surrogate.
        TypeError: something is no article, or an id is no str.

    >>> from newsparse import parse
    >>> from newsparse.formats.arrow import quotes_table
    >>> table = quotes_table([parse("“It holds,” said Ada Brandt.")], ids=["gazette-17"])
    >>> table.select(["id", "kind", "text", "speaker"]).to_pylist()
    [{'id': 'gazette-17', 'kind': 'direct', 'text': 'It holds,', 'speaker': 'Ada Brandt'}]
    """
    array = to_array(articles)
    named = pa.array(map(str, range(len(array))) if ids is None else strings(ids), pa.string())
    if len(named) != len(array):
        raise ValueError(f"there are {len(array)} articles, and {len(named)} ids for them")
    quotes = pa.Table.from_batches([quotes_of(array)])
    return quotes.set_column(0, "id", named.take(quotes["article"])).replace_schema_metadata(metadata(parser))


def quotes_of(articles: pa.StructArray) -> pa.RecordBatch:
    """The quotes in an array of articles as flat columns; `article` is the place of the quote's article in the array.

    It takes what `to_array` or an engine's column holds, and needs no `Article`.

    >>> from newsparse import parse
    >>> from newsparse.formats.arrow import quotes_of, to_array
    >>> quotes_of(to_array([parse("Rain fell."), parse("“It holds,” said Ada Brandt.")]))["article"].to_pylist()
    [1]
    """
    lists = pc.struct_field(articles, "quotes")
    quotes = pc.list_flatten(lists)
    columns = {name: pc.struct_field(quotes, list(path)) for name, path in COLUMNS.items()}
    return pa.RecordBatch.from_pydict({"article": pc.list_parent_indices(lists), **columns})

"""Arrow batches: a column of texts in, a column of articles out. Every other engine calls this.

    id: string, text: string   ->   id: string, text: string, article: struct<…>, error: string

A row that cannot be parsed has no article, and says why under `error`.
"""

from typing import Any

import newsparse
from newsparse.article import Article
from newsparse.extras import extra
from newsparse.formats.arrow import ARTICLE, metadata, to_array
from newsparse.parser import Parser
from newsparse.rule import RuleError

with extra("arrow"):
    import pyarrow as pa


def parse_batch(
    batch: pa.RecordBatch, *, text: str = "text", parser: Parser | None = None, max_chars: int | None = None
) -> pa.RecordBatch:
    """Parse a column of texts: the batch with two columns more, `article` and `error`.

    A row has one of the two: `article`, of the type `newsparse.formats.arrow.ARTICLE`; or `error`, which says why there
    is none: the text is null, longer than `max_chars`, bytes that are not UTF-8, or a plugin's rule is at fault.

    Args:
        batch: any columns; all of them are kept.
        text: name of the column of texts. Bytes are read as UTF-8.
        parser: the parser; the default one when left out.
        max_chars: the longest text, in code points, that is parsed; of any length when left out.

    Raises:
        ValueError: the batch has no such column, or has columns `article` or `error` already.
        TypeError: the column holds something else than texts, or an argument is of a wrong type.

    >>> import pyarrow as pa
    >>> from newsparse.engines.arrow import parse_batch
    >>> batch = pa.record_batch({"id": ["a", "b"], "text": ["“It holds,” said Ada Brandt.", None]})
    >>> parsed = parse_batch(batch)
    >>> parsed.schema.names
    ['id', 'text', 'article', 'error']
    >>> parsed["article"][0]["quotes"][0]["speaker"]["name"].as_py()
    'Ada Brandt'
    >>> parsed["error"].to_pylist()
    [None, 'the text is null']
    """
    if not isinstance(batch, pa.RecordBatch):
        hint = "; map(parse_batch, table.to_batches()) parses a table" if isinstance(batch, pa.Table) else ""
        raise TypeError(f"parse_batch() takes a pyarrow.RecordBatch, not {type(batch).__name__}{hint}")
    schema = parsed_schema(batch.schema, text=text, parser=parser)
    if max_chars is not None and not (isinstance(max_chars, int) and max_chars > 0):
        raise ValueError(f"max_chars= takes a whole number of characters above 0, or None; got {max_chars!r}")
    rows = [_parsed(value, parser, max_chars) for value in batch[text].to_pylist()]
    articles = to_array(row if isinstance(row, Article) else None for row in rows)
    errors = pa.array([row if isinstance(row, str) else None for row in rows], pa.string())
    return pa.RecordBatch.from_arrays([*batch.columns, articles, errors], schema=schema)


def parsed_schema(schema: pa.Schema, *, text: str = "text", parser: Parser | None = None) -> pa.Schema:
    """The schema of what `parse_batch` gives for batches of this schema. Arguments and errors are the same.

    >>> import pyarrow as pa
    >>> from newsparse.engines.arrow import parsed_schema
    >>> parsed_schema(pa.schema({"body": pa.string()}), text="body").names
    ['body', 'article', 'error']
    """
    if text not in schema.names:
        raise ValueError(f"there is no column {text!r}; text= names the column of texts; there are {schema.names}")
    kind = schema.field(text).type
    if not _holds_texts(kind):
        raise TypeError(f"column {text!r} holds {kind}, and parse_batch() reads strings, or bytes as UTF-8")
    for name in ("article", "error"):
        if name in schema.names:
            raise ValueError(f"there is a column {name!r} already; rename it, since the result has one of that name")
    fields = [*schema, pa.field("article", ARTICLE), pa.field("error", pa.string())]
    return pa.schema(fields, metadata={**(schema.metadata or {}), **metadata(parser)})


def _holds_texts(kind: pa.DataType) -> bool:
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    views = pa.types.is_string_view(kind) or pa.types.is_binary_view(kind)
    return (
        views
        or pa.types.is_large_unicode(kind)
        or pa.types.is_large_binary(kind)
        or kind in (pa.string(), pa.binary(), pa.null())
    )


def _parsed(value: Any, parser: Parser | None, max_chars: int | None) -> Article | str:
    """The article, or why there is none."""
    if value is None:
        return "the text is null"
    try:
        text = value if isinstance(value, str) else value.decode("utf-8")
        if max_chars is not None and len(text) > max_chars:
            return f"the text has {len(text)} characters, and max_chars is {max_chars}"
        return parser.parse(text) if parser else newsparse.parse(text)
    except UnicodeDecodeError as error:
        return f"the text is not UTF-8: {error.reason} at byte {error.start}"
    except RuleError as error:
        return str(error)

"""Ray Data: a dataset with a column of texts in, the same with columns `article` and `error` out."""

from functools import partial

from newsparse.engines.arrow import parse_batch, parsed_schema
from newsparse.extras import extra
from newsparse.parser import Parser

with extra("ray"):
    import pyarrow as pa
    from ray.data import Dataset


def with_articles(
    dataset: Dataset,
    *,
    text: str = "text",
    parser: Parser | None = None,
    max_chars: int | None = None,
    batch_size: int = 1_000,
) -> Dataset:
    """The dataset with two columns more, `article` and `error`; see `newsparse.engines.arrow.parse_batch`.

    newsparse has to be installed on the workers. What is wrong with a column is raised when the dataset is read.

    Args:
        dataset: any columns; all of them are kept.
        text: name of the column of texts.
        parser: the parser; the default one when left out. The workers get it pickled.
        max_chars: the longest text, in code points, that is parsed; of any length when left out.
        batch_size: how many rows a worker parses at a time.

    >>> import ray
    >>> from newsparse.engines.ray import with_articles
    >>> texts = ray.data.from_items([{"id": "a", "text": "“It holds,” said Ada Brandt."}])
    >>> with_articles(texts).take_all()[0]["article"]["quotes"][0]["speaker"]["name"]
    'Ada Brandt'
    """
    parse_rows = partial(_parse_table, text=text, parser=parser, max_chars=max_chars)
    return dataset.map_batches(parse_rows, batch_size=batch_size, batch_format="pyarrow", zero_copy_batch=True)


def _parse_table(table: pa.Table, *, text: str, parser: Parser | None, max_chars: int | None) -> pa.Table:
    parsed = [parse_batch(batch, text=text, parser=parser, max_chars=max_chars) for batch in table.to_batches()]
    return pa.Table.from_batches(parsed, schema=parsed_schema(table.schema, text=text, parser=parser))

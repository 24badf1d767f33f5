"""Spark: a DataFrame with a column of texts in, the same with columns `article` and `error` out."""

from collections.abc import Iterator

from newsparse.engines.arrow import parse_batch, parsed_schema
from newsparse.extras import extra
from newsparse.formats.arrow import ARTICLE
from newsparse.parser import Parser

with extra("spark"):
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_type, to_arrow_schema
    from pyspark.sql.types import DataType, StringType, StructField, StructType


def article_type() -> DataType:
    """Spark's type of the column `article`; `article_type().simpleString()` is its DDL.

    >>> from newsparse.engines.spark import article_type
    >>> article_type().simpleString()
    'struct<text:string,headline:struct<text:string,inferred:boolean,span:struct<start:int,...>>>'
    """
    return from_arrow_type(ARTICLE)


def with_articles(
    frame: DataFrame, *, text: str = "text", parser: Parser | None = None, max_chars: int | None = None
) -> DataFrame:
    """The DataFrame with two columns more, `article` and `error`; see `newsparse.engines.arrow.parse_batch`.

    newsparse has to be installed on the workers. Spark cuts partitions into batches of
    `spark.sql.execution.arrow.maxRecordsPerBatch` rows (10,000 by default); 1,000 take less memory.

    Args:
        frame: any columns; all of them are kept.
        text: name of the column of texts.
        parser: the parser; the default one when left out. The workers get it pickled.
        max_chars: the longest text, in code points, that is parsed; of any length when left out.

    Raises:
        ValueError: there is no such column, or there are columns `article` or `error` already.
        TypeError: the column holds something else than texts.

    >>> from newsparse.engines.spark import with_articles
    >>> texts = spark.createDataFrame([("a", "“It holds,” said Ada Brandt.")], "id string, text string")
    >>> with_articles(texts).selectExpr("id", "article.quotes[0].speaker.name AS name").collect()
    [Row(id='a', name='Ada Brandt')]
    """
    parsed_schema(to_arrow_schema(frame.schema), text=text, parser=parser)  # what is wrong is said before a job starts

    def parse_batches(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return (parse_batch(batch, text=text, parser=parser, max_chars=max_chars) for batch in batches)

    added = [StructField("article", article_type()), StructField("error", StringType())]
    return frame.mapInArrow(parse_batches, StructType([*frame.schema, *added]))

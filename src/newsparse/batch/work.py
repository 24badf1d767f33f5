"""What a process does: it takes a chunk of raw records, and gives back what is to be written of them."""

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, NamedTuple

from attrs import frozen

from newsparse.article import Article
from newsparse.batch.records import Fields, Raw, Record, RecordError, record_of
from newsparse.parser import Parser
from newsparse.rule import RuleError

#: How articles are written: each a suffix of the files as well.
Output = Literal["parquet", "jsonl", "jsonl.gz", "jsonl.zst"]

#: A chunk has so many records, or fewer that have so many bytes together: its borders depend on the input alone.
_RECORDS, _BYTES = 64, 262_144


class Chunk(NamedTuple):
    """Records that go to a process together.

    Attributes:
        shard: number of the shard that they belong to, from 0.
        raws: the records.
    """

    shard: int
    raws: list[Raw]


class Done(NamedTuple):
    """What a process made of a chunk.

    Attributes:
        shard: number of the shard that it belongs to.
        position: how many bytes of the inputs had been read by then.
        written: its articles in the form that was asked for.
        rejects: what could not be parsed: place, reason and detail of each.
        counts: how many articles there are, with how many quotes and characters.
    """

    shard: int
    position: int
    written: Any
    rejects: list[dict[str, str | int]]
    counts: dict[str, int]


def chunks(raws: Iterable[Raw], shard_size: int) -> Iterator[Chunk]:
    """The records in chunks, no chunk in two shards; every `shard_size` records begin a shard."""
    chunk: list[Raw] = []
    size = 0
    for number, raw in enumerate(raws, start=1):
        chunk.append(raw)
        size += _size(raw)
        if len(chunk) == _RECORDS or size >= _BYTES or number % shard_size == 0:
            yield Chunk((number - 1) // shard_size, chunk)
            chunk, size = [], 0
    if chunk:
        yield Chunk((number - 1) // shard_size, chunk)


def _size(raw: Raw) -> int:
    match raw.content:
        case bytes():
            return len(raw.content)
        case dict():
            return sum(len(cell) for cell in raw.content.values() if isinstance(cell, str | bytes))
    return 0


@frozen
class Work:
    """Parses the records of a chunk.

    Attributes:
        parser: which rules are asked.
        fields: which field of a record is what.
        form: makes of the articles what is to be written.
    """

    parser: Parser
    fields: Fields
    form: "Callable[[Parsed], Any]"

    def __call__(self, chunk: Chunk) -> Done:
        """What is to be written of the chunk."""
        parsed: Parsed = []
        rejects: list[dict[str, str | int]] = []
        for raw in chunk.raws:
            try:
                record = record_of(raw, self.fields)
                parsed.append((record, self.parser.parse(record.text)))
            except RecordError as error:
                rejects.append({**raw.place, "reason": error.reason, "detail": error.detail})
            except RuleError as error:
                rejects.append({**raw.place, "reason": "rule-fault", "detail": str(error)})
        return Done(
            shard=chunk.shard,
            position=chunk.raws[-1].position,
            written=self.form(parsed),
            rejects=rejects,
            counts={
                "articles": len(parsed),
                "quotes": sum(len(article.quotes) for _, article in parsed),
                "characters": sum(len(article.text) for _, article in parsed),
            },
        )


# ------------------------------------------------------------ the forms of output

#: Articles, each with the record that it was.
Parsed = list[tuple[Record, Article]]


def json_line(record: Record, article: Article) -> str:
    """A record with its article as one line of JSON."""
    id = json.dumps(record.id, ensure_ascii=False)
    return f'{{"id": {id}, "fields": {record.fields}, "article": {article.to_json()}}}\n'


def _jsonl(parsed: Parsed) -> bytes:
    return "".join(json_line(record, article) for record, article in parsed).encode("utf-8")


def _gz(parsed: Parsed) -> bytes:
    return gzip.compress(_jsonl(parsed), mtime=0)


def _zst(parsed: Parsed) -> bytes:
    import pyarrow as pa

    compressed: bytes = pa.Codec("zstd", compression_level=3).compress(_jsonl(parsed), asbytes=True)
    return compressed


def _record_batch(parsed: Parsed) -> Any:
    import pyarrow as pa

    from newsparse.formats.arrow import to_array

    return pa.record_batch({
        "id": pa.array([record.id for record, _ in parsed], pa.string()),
        "fields": pa.array([record.fields for record, _ in parsed], pa.string()),
        "article": to_array(article for _, article in parsed),
    })  # fmt: skip


#: What is made of a chunk. Lines, members of gzip and frames of Zstandard can stand one behind the other in a file.
FORMS: dict[Output, Callable[[Parsed], Any]] = {
    "parquet": _record_batch,
    "jsonl": _jsonl,
    "jsonl.gz": _gz,
    "jsonl.zst": _zst,
}

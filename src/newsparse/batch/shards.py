"""Files of articles, each there whole or not at all."""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copymode
from typing import IO, Any

from newsparse.batch.work import Output
from newsparse.parser import Parser

#: A row group of Parquet is written when it has so many bytes in memory.
_ROW_GROUP = 16 * 2**20


@contextmanager
def whole_file(path: Path, aside: Path) -> Iterator[IO[bytes]]:
    """A new file that is there whole or not at all: written aside, and moved to its place when it is on the disk.

    Args:
        path: its place; a file that is there is replaced, and its mode kept.
        aside: where it is written; on the same file system.
    """
    try:
        with aside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            copymode(path, aside)
        aside.replace(path)
        _sync(path.parent)
    finally:
        aside.unlink(missing_ok=True)


def json_bytes(value: Any, *, indent: int | None = None) -> bytes:
    """JSON and a line's end; bytes of a file's name that are not UTF-8 are escaped."""
    return f"{json.dumps(value, ensure_ascii=False, indent=indent)}\n".encode("utf-8", "backslashreplace")


def _sync(folder: Path) -> None:
    if os.name == "posix":  # elsewhere a folder cannot be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


# ------------------------------------------------------------ what stands in a file


def write_all(output: Output, file: IO[bytes], parts: Iterable[Any], parser: Parser) -> None:
    """Write what processes have made for that output.

    Args:
        output: the form that they made.
        file: where to.
        parts: `Done.written`, one for each chunk.
        parser: the parser that they asked.
    """
    if output == "parquet":
        _write_parquet(file, parts, parser)
    else:
        file.writelines(parts)


def _write_parquet(file: IO[bytes], batches: Iterable[Any], parser: Parser) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    with pq.ParquetWriter(file, schema(parser), compression="zstd") as writer:
        for group in _row_groups(batches):
            writer.write_table(pa.Table.from_batches(group))


def _row_groups(batches: Iterable[Any]) -> Iterator[list[Any]]:
    group: list[Any] = []
    size = 0
    for batch in batches:
        group.append(batch)
        size += batch.nbytes
        if size >= _ROW_GROUP:
            yield group
            group, size = [], 0
    if group:
        yield group


def schema(parser: Parser) -> Any:
    """The schema of the Parquet files: `id`, `fields` as a JSON object, and `article`; with which rules made them."""
    import pyarrow as pa

    from newsparse.formats.arrow import ARTICLE, metadata

    columns = [("id", pa.string()), ("fields", pa.string()), ("article", ARTICLE)]
    return pa.schema(columns, metadata=metadata(parser))

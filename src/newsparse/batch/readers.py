"""Where records begin and end: one reader for each format, all lazy, none decoding what stands in a record."""

import csv
import gzip
import io
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from itertools import chain, count
from typing import IO, Any

from newsparse.batch.inputs import STDIN, Format, Input, status
from newsparse.batch.records import Fields, Raw, RecordError, check_are_no_quotes, check_was_utf_8, listed, too_long

#: In UTF-8 a character takes at most so many bytes, and in JSON's escapes at most so many.
_UTF_8, _ESCAPED = 4, 12
#: A line of JSON may have this many bytes beside its text.
_ROOM = 16 * 2**20
#: A cell of CSV that is longer has no closing quotation mark.
_CELL = 64 * 2**20
#: What a broken row may be mended by.
_MARKS = "is a closing quotation mark missing, or one in a cell not doubled?"
#: Rows that are taken out of a Parquet file at a time.
_ROWS = 256

_Unpacked = IO[bytes] | gzip.GzipFile
_Numbered = Iterator[tuple[int, Any]]


def raw_records(inputs: Iterable[Input], fields: Fields) -> Iterator[Raw]:
    """Every record of the inputs, in order.

    A file that cannot be opened or is damaged gives a `RecordError` where it is so, and reading goes on with the next.

    Raises:
        OSError: the disk fails.
    """
    before = 0
    for input in inputs:
        try:
            opened = _opened(input)
        except (FileNotFoundError, PermissionError) as error:
            yield Raw(input, 0, RecordError("unreadable-file", str(error.strerror)), before)
            continue
        with opened as file:
            for number, content in _numbered(input, file, fields):
                yield Raw(input, number, content, before + _position(file))
        before += size(input)


def size(input: Input) -> int:
    """How many bytes there are to read; 0 where that is not known before."""
    found = status(input)
    return found.st_size if found else 0


def _opened(input: Input) -> AbstractContextManager[IO[bytes]]:
    return nullcontext(sys.stdin.buffer) if input.file == STDIN else open(input.file, "rb")


def _numbered(input: Input, file: IO[bytes], fields: Fields) -> _Numbered:
    number = 0
    try:
        for number, content in _READERS[input.format](_unpacked(file, input), fields):
            yield number, content
    except (EOFError, OSError, ValueError, zlib.error) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # it is the disk that fails, and not what is on it
        fault = error if isinstance(error, RecordError) else RecordError("unreadable-file", str(error))
        yield number and number + 1, fault


def _position(file: IO[bytes]) -> int:
    return file.tell() if file.seekable() else 0


def _unpacked(file: IO[bytes], input: Input) -> _Unpacked:
    match input.compression:
        case "gz":
            return gzip.GzipFile(fileobj=file)
        case "zst":
            import pyarrow as pa

            return io.BufferedReader(pa.CompressedInputStream(pa.PythonFile(file, "r"), "zstd"))
    return file


def _text(file: _Unpacked, fields: Fields) -> _Numbered:
    """The whole file is one article's text."""
    longest = fields.max_chars * _UTF_8
    data = file.read(longest + 1)
    yield 0, data if len(data) <= longest else too_long(fields)


def _json_lines(file: _Unpacked, fields: Fields) -> _Numbered:
    """Each line is a record, but for blank ones."""
    longest = fields.max_chars * _ESCAPED + _ROOM
    for number in count(1):
        line = file.readline(longest)
        if not line:
            return
        if len(line) == longest and not line.endswith(b"\n"):
            _skip_line(file)
            yield number, too_long(fields)
        elif not line.isspace():
            yield number, line


def _skip_line(file: _Unpacked) -> None:
    while (rest := file.readline(_ROOM)) and not rest.endswith(b"\n"):
        pass


def _csv(file: _Unpacked, fields: Fields) -> _Numbered:
    return _rows(file, fields, ",;", "commas or semicolons")


def _tsv(file: _Unpacked, fields: Fields) -> _Numbered:
    return _rows(file, fields, "\t", "tabs")


def _rows(file: _Unpacked, fields: Fields, delimiters: str, called: str) -> _Numbered:
    """The first row names the columns; each further one is a record. Bytes that are no UTF-8 are told of later.

    Of several delimiters the one is meant that the first line has more of.
    """
    csv.field_size_limit(_CELL)
    lines = io.TextIOWrapper(file, "utf-8-sig", errors="surrogateescape", newline="")
    first = lines.readline()
    rows = csv.reader(chain([first], lines), delimiter=max(delimiters, key=first.count), strict=True)
    try:
        columns = next(rows, [])
        check_was_utf_8(columns)
        _check_columns(columns, fields, f"; cells are separated by {called}" if len(columns) == 1 else "")
        _check_are_different(columns, fields)
        while True:
            number = rows.line_num + 1
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                if "limit" in str(error):
                    raise
                yield number, RecordError("broken-csv", f"{error}; {_MARKS}")
                continue
            if len(row) == len(columns):
                yield number, dict(zip(columns, row, strict=True))
            elif row:
                yield number, RecordError("broken-csv", f"{len(row)} cells under {len(columns)} columns")
    except csv.Error as error:
        raise ValueError(f"{error}; {_MARKS}") from None
    finally:
        lines.detach()


def _parquet(file: _Unpacked, fields: Fields) -> _Numbered:
    import pyarrow.parquet as pq

    table = pq.ParquetFile(file if file.seekable() else io.BytesIO(file.read()))
    _check_columns(table.schema_arrow.names, fields)
    batches = table.iter_batches(batch_size=_ROWS)
    yield from enumerate(chain.from_iterable(batch.to_pylist() for batch in batches), start=1)


def _check_columns(columns: list[str], fields: Fields, hint: str = "") -> None:
    check_are_no_quotes(set(columns))
    if columns and fields.text not in columns:
        raise RecordError("no-text-field", f"no column {fields.text!r}; there are {listed(columns)}{hint}")


def _check_are_different(columns: list[str], fields: Fields) -> None:
    for name in (fields.text, fields.id or "id"):
        if columns.count(name) > 1:
            raise RecordError("broken-csv", f"two columns are called {name!r}; rename one")


_READERS: dict[Format, Callable[[_Unpacked, Fields], _Numbered]] = {
    "text": _text,
    "jsonl": _json_lines,
    "csv": _csv,
    "tsv": _tsv,
    "parquet": _parquet,
}

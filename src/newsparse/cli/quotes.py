"""`newsparse quotes`: a table of who said what."""

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import IO, Any

import click
from attrs import Factory, define

from newsparse.batch.inputs import inputs
from newsparse.batch.readers import raw_records
from newsparse.batch.records import Fields, listed
from newsparse.batch.shards import whole_file
from newsparse.batch.work import Done, Parsed, Work, chunks
from newsparse.cli.ending import fail
from newsparse.cli.options import names_in, parser_options, reading_options
from newsparse.cli.rejects import Rejects
from newsparse.cli.streams import check_is_not_read
from newsparse.formats.quotes import COLUMNS, rows
from newsparse.parser import Parser
from newsparse.processes import mapped


def _rows(parsed: Parsed, keep: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The rows of all quotes, with these fields of their records behind the id."""
    for record, article in parsed:
        fields = json.loads(record.fields) if keep else {}
        kept = {name: fields.get(name) for name in keep}
        for row in rows(article, record.id):
            yield {"id": record.id, **kept, **row}


def _csv(parsed: Parsed, keep: tuple[str, ...]) -> bytes:
    return _csv_lines(map(_cell, row.values()) for row in _rows(parsed, keep))


def _csv_lines(lines: Iterable[Iterable[str | None]]) -> bytes:
    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows(lines)
    return table.getvalue().encode()


def _jsonl(parsed: Parsed, keep: tuple[str, ...]) -> bytes:
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in _rows(parsed, keep)).encode()


def _arrow(parsed: Parsed, keep: tuple[str, ...], parser: Parser | None = None) -> Any:
    import pyarrow as pa

    from newsparse.formats.arrow import quotes_table

    table = quotes_table([article for _, article in parsed], [record.id for record, _ in parsed], parser)
    kept = [*_rows(parsed, keep)] if keep else []
    for place, name in enumerate(keep, start=1):
        table = table.add_column(place, name, pa.array([_cell(row[name]) for row in kept], pa.string()))
    return table


def _cell(value: Any) -> str | None:
    """The value as text: JSON, where it is none."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


_FORMS: dict[str, Callable[..., Any]] = {"csv": _csv, "jsonl": _jsonl, "parquet": _arrow}


def _made(parsed: Parsed, output: str, keep: tuple[str, ...]) -> tuple[Any, dict[str, None]]:
    """A part of the table, and the names of all fields of its records; without `keep` nobody wants to know those."""
    names = (name for record, _ in parsed if keep for name in json.loads(record.fields))
    return _FORMS[output](parsed, keep), dict.fromkeys(names)


@define
class _Seen:
    """How many articles there were, and what fields their records had."""

    articles: int = 0
    names: dict[str, None] = Factory(dict)

    def lacks(self, keep: tuple[str, ...]) -> list[str]:
        """Those of the fields that no record had, if there was one."""
        return [name for name in keep if self.articles and name not in self.names]


@click.command()
@reading_options
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file that the table goes to.  [default: standard output]",
)
@click.option(
    "--format",
    "output",
    type=click.Choice(list(_FORMS)),
    help="How the table is written.  [default: what the suffix of --out says, else csv]",
)
@click.option("--keep", metavar="FIELDS", default="", help="Fields of the records that each row has, too (date,url).")
@click.option(
    "--processes",
    type=click.IntRange(min=1),
    metavar="N",
    default=1,
    show_default=True,
    help="How many parse at once.",
)
@parser_options
def quotes(
    names: tuple[str, ...],
    kind: Any,
    fields: Fields,
    out: Path | None,
    output: str | None,
    keep: str,
    processes: int,
    parser: Parser,
) -> None:
    """Make a table of who said what, a row for each quote.

    IN is a file, a folder, a pattern, or - for standard input: texts (.txt), or records (.jsonl, .csv, .tsv, .parquet),
    as they are or compressed (.gz, .zst).

    What cannot be parsed is said on standard error, and the exit status is then 1.

    \b
    Examples:
    newsparse quotes article.txt
    newsparse quotes news/ --out quotes.csv
    newsparse quotes news.csv --keep date,outlet --out quotes.csv
    newsparse quotes news.jsonl.gz --text-field content --id-field url --out quotes.parquet --processes 8
    """
    if out == Path("-"):
        out = None
    output = output or (out.suffix.removeprefix(".").lower() if out else "csv")
    if output not in _FORMS:
        fail(f"the suffix of {out} does not tell which table is meant; say --format csv, jsonl or parquet")
    if output == "parquet" and not out:
        fail("--format parquet needs a file to write to: --out quotes.parquet")
    if out and not out.parent.is_dir():
        fail(f"{out.parent}: there is no such folder; make it, or name another --out")
    if out:
        check_is_not_read(out, names)
    kept = tuple(dict.fromkeys(names_in(keep)))
    for name in kept:
        if name in ("id", *COLUMNS, fields.text, fields.id):
            fail(f"--keep {name}: that is the text, the id or a column that the table has anyway")
    rejects = Rejects()
    seen = _Seen()
    work = Work(parser, fields, partial(_made, output=output, keep=kept))
    found = chunks(raw_records(inputs(names, kind, apart_from=out), fields), shard_size=sys.maxsize)
    with _opened(out) as file, closing(mapped(work, found, processes, get_context("spawn"))) as all_done:
        _write(file, output, _parts(all_done, rejects, seen), kept, parser)
    for name in seen.lacks(kept):
        print(f"newsparse: --keep {name}: no record has that field; there are {listed(seen.names)}", file=sys.stderr)
        rejects.any = True
    rejects.end()


def _opened(out: Path | None) -> AbstractContextManager[IO[bytes]]:
    """Where the table goes: a file there whole or not at all, behind a link too; a pipe or a device as it is."""
    if out is None:
        return nullcontext(sys.stdout.buffer)
    if out.exists() and (not out.is_file() or out.is_relative_to("/dev")):
        return out.open("wb")
    place = out.resolve()
    return whole_file(place, place.with_name(f".{place.name}.part"))


def _parts(all_done: Iterable[Done], rejects: Rejects, seen: _Seen) -> Iterator[Any]:
    for done in all_done:
        part, names = done.written
        yield part
        seen.articles += done.counts["articles"]
        seen.names.update(names)
        rejects.tell(done)


def _write(file: IO[bytes], output: str, parts: Iterable[Any], keep: tuple[str, ...], parser: Parser) -> None:
    if output == "parquet":
        _write_parquet(file, parts, _arrow([], keep, parser).schema)
    else:
        if output == "csv":
            file.write(_csv_lines([["id", *keep, *COLUMNS]]))
        file.writelines(parts)


def _write_parquet(file: IO[bytes], tables: Iterable[Any], schema: Any) -> None:
    import pyarrow.parquet as pq

    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for table in tables:
            writer.write_table(table)

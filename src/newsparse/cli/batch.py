"""`newsparse batch`: from files of records to files of articles."""

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, get_args

import click

from newsparse.batch.inputs import STDIN, inputs
from newsparse.batch.manifest import Run
from newsparse.batch.readers import size
from newsparse.batch.records import Fields
from newsparse.batch.work import Done, Output
from newsparse.cli.ending import SOME_REJECTED, fail
from newsparse.cli.options import parser_options, processes_option, reading_options
from newsparse.parser import Parser
from newsparse.processes import process_count


@click.command()
@reading_options
@click.option(
    "--out",
    metavar="OUT",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder that the articles go to.",
)
@click.option(
    "--format",
    "output",
    type=click.Choice(get_args(Output)),
    default="parquet",
    show_default=True,
    help="How articles are written.",
)
@click.option(
    "--shard-size",
    metavar="N",
    type=click.IntRange(min=1),
    default=10_000,
    show_default=True,
    help="Begin a new file after this many records.",
)
@processes_option
@click.option("--resume", is_flag=True, help="Go on with the run in --out where it was interrupted.")
@parser_options
def batch(
    names: tuple[str, ...],
    kind: Any,
    fields: Fields,
    out: Path,
    output: Output,
    shard_size: int,
    processes: int | None,
    resume: bool,
    parser: Parser,
) -> None:
    """Parse a corpus into a folder; can be resumed.

    IN is a file, a folder, a pattern, or - for standard input: texts (.txt), or records (.jsonl, .csv, .tsv, .parquet),
    as they are or compressed (.gz, .zst).

    OUT then has files of articles, each with its record's id and other fields. What cannot be parsed is listed in
    OUT/_rejects.jsonl, and the exit status is then 1.

    \b
    Examples:
    newsparse batch news/ --out articles
    newsparse batch news.jsonl.gz --out articles --text-field content --id-field url
    newsparse batch news.jsonl.gz --out articles --text-field content --id-field url --resume
    newsparse batch 'dumps/*.parquet' --out articles --format jsonl.zst
    """
    from newsparse.batch.run import batch

    if resume and STDIN in names:
        fail("a run from standard input cannot be resumed; save it to a file, and read that")
    run = Run(tuple(inputs(names, kind, apart_from=out)), out, output, fields, shard_size, parser)
    started = time.monotonic()
    parsed = Counter[str]()
    with _progress(sum(map(size, run.inputs))) as show:

        def watch(done: Done) -> None:
            parsed.update(done.counts)
            show(done.position, parsed["articles"] / (time.monotonic() - started))

        try:
            result = batch(run, process_count(processes), resume=resume, watch=watch)
        except (BrokenExecutor, KeyboardInterrupt, MemoryError, OSError):
            if os.path.exists(run.manifest):
                click.echo("newsparse: not done; the same command with --resume goes on from here", err=True)
            raise
    click.echo(_summary(run, result, parsed["articles"], time.monotonic() - started), err=True)
    if result["rejected"]:
        sys.exit(SOME_REJECTED)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int, float], None]]:
    """A bar on a terminal, and nothing elsewhere; it is shown how many bytes have been read, and articles a second."""
    if not sys.stderr.isatty():
        yield lambda position, rate: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    rate_column = TextColumn("{task.fields[rate]:,.0f} articles/s")
    columns = (BarColumn(), TaskProgressColumn(), rate_column, TimeRemainingColumn(compact=True), TextColumn("left"))
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=total or None, rate=0)
        yield lambda position, rate: progress.update(task, completed=position, rate=rate)


def _summary(run: Run, result: dict[str, Any], parsed: int, seconds: float) -> str:
    """What came out of the run as a whole, and how fast this part of it was."""
    files = [run.shard(number) for number in range(result["shards"])]
    megabytes = sum(file.stat().st_size for file in files) / 1e6
    lines = [
        f"{_count(result['articles'], 'article')} with {_count(result['quotes'], 'quote')} in {run.out}{os.sep} "
        f"({_count(len(files), 'file')}, {megabytes:,.1f} MB)"
    ]
    if rejected := result["rejected"]:
        reasons = ", ".join(f"{number:,} {reason}" for reason, number in rejected.items())
        lines.append(f"{sum(rejected.values()):,} rejected, as {run.rejects} tells: {reasons}")
    if parsed:
        lines.append(f"{timedelta(seconds=round(seconds))}, {parsed / seconds:,.0f} articles a second")
    return "\n".join(lines)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"

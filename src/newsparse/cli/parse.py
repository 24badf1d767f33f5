"""`newsparse parse`: print what articles hold."""

import json
import shutil
import sys
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

import click

from newsparse.article import Article
from newsparse.batch.inputs import inputs
from newsparse.batch.readers import raw_records
from newsparse.batch.records import Fields, Record
from newsparse.batch.work import Chunk, Parsed, Work, json_line
from newsparse.cli.ending import fail
from newsparse.cli.options import parser_options, reading_options
from newsparse.cli.rejects import Rejects
from newsparse.cli.streams import encoded
from newsparse.formats.html import page
from newsparse.formats.styled import visible
from newsparse.parser import Parser
from newsparse.pattern import lazy_pattern

#: 'news.jsonl:17' could be one by its form alone.
_IRI = lazy_pattern(r"[a-z][a-z0-9+.-]*://|urn:|tag:")


def _pretty(record: Record, article: Article) -> bytes:
    from newsparse.formats.terminal import to_terminal  # it brings rich, which the other formats do without

    return encoded(to_terminal(article, shutil.get_terminal_size().columns) + "\n")


def _titled(record: Record, article: Article) -> bytes:
    return encoded(f"==> {visible(record.id)} <==\n\n") + _pretty(record, article) + b"\n"


def _json(record: Record, article: Article) -> bytes:
    return f"{article.to_json(indent=2)}\n".encode()


def _jsonl(record: Record, article: Article) -> bytes:
    return json_line(record, article).encode()


def _ninjs(record: Record, article: Article) -> bytes:
    from newsparse.formats.ninjs import to_ninjs

    return _line(to_ninjs(article, uri=_iri(record.id)))


def _schema_org(record: Record, article: Article) -> bytes:
    from newsparse.formats.schema_org import to_schema_org

    return _line(to_schema_org(article, uri=_iri(record.id)))


def _web_annotation(record: Record, article: Article) -> bytes:
    from newsparse.formats.web_annotation import to_web_annotations

    return _line(to_web_annotations(article, source=_iri(record.id)))


def _line(value: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False)}\n".encode()


def _iri(id: str) -> str:
    """The id, if it is an IRI; else one made of it."""
    return quote(id, safe="%/?#[]@!$&'()*+,;=:~") if _is_iri(id) else f"urn:newsparse:{quote(id)}"


def _is_iri(id: str) -> bool:
    try:
        return bool(_IRI.match(id) and urlsplit(id))
    except ValueError:  # 'http://[harbor'
        return False


def _html(record: Record, article: Article) -> bytes:
    return f"{page(article)}\n".encode()


FORMATS: dict[str, Callable[[Record, Article], bytes]] = {
    "pretty": _pretty,
    "json": _json,
    "jsonl": _jsonl,
    "ninjs": _ninjs,
    "schema.org": _schema_org,
    "web-annotation": _web_annotation,
    "html": _html,
}


@click.command()
@reading_options
@click.option(
    "--format", "output", type=click.Choice(list(FORMATS)), default="pretty", show_default=True, help="What is printed."
)
@parser_options
def parse(names: tuple[str, ...], kind: Any, fields: Fields, output: str, parser: Parser) -> None:
    """Print what articles hold, and who said what.

    IN is a file, a folder, a pattern, or - for standard input: texts (.txt), or records (.jsonl, .csv, .tsv, .parquet),
    as they are or compressed (.gz, .zst).

    What cannot be parsed is said on standard error, and the exit status is then 1.

    \b
    Examples:
    newsparse parse article.txt
    newsparse parse --format json article.txt
    newsparse parse --format jsonl news/ > articles.jsonl
    newsparse parse --format ninjs --id-field url news.jsonl
    curl -s https://example.com/story.txt | newsparse parse -
    """
    found = inputs(names, kind)
    alone = len(found) == 1 and found[0].format == "text"
    if output == "html" and not alone:
        fail("--format html makes a page of one text; name one file of text")
    if output == "json" and not alone:
        fail("--format json prints one text; --format jsonl prints a line for each article, with its id")
    printed = _titled if output == "pretty" and not alone else FORMATS[output]

    def form(parsed: Parsed) -> bytes:
        return b"".join(printed(record, article) for record, article in parsed)

    rejects = Rejects()
    work = Work(parser, fields, form)
    for raw in raw_records(found, fields):
        done = work(Chunk(0, [raw]))
        sys.stdout.buffer.write(done.written)
        rejects.tell(done)
    rejects.end()

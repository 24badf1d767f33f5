"""`newsparse parse`: print what an article holds."""

import shutil
from collections.abc import Callable

import click

from newsparse.article import Article
from newsparse.cli.options import file_argument, plugins_option
from newsparse.cli.streams import text_of, write_data, write_text
from newsparse.formats.html import page
from newsparse.formats.plain import to_text
from newsparse.parser import Parser


def _pretty(article: Article) -> None:
    write_text(to_text(article, shutil.get_terminal_size().columns))


def _json(article: Article) -> None:
    write_data(article.to_json(indent=2))


def _jsonl(article: Article) -> None:
    write_data(article.to_json())


def _html(article: Article) -> None:
    write_data(page(article))


FORMATS: dict[str, Callable[[Article], None]] = {"pretty": _pretty, "json": _json, "jsonl": _jsonl, "html": _html}


@click.command()
@file_argument
@click.option("--format", "output", type=click.Choice(list(FORMATS)), default="pretty", show_default=True)
@plugins_option
def parse(file: str, output: str, parser: Parser) -> None:
    """Print what the article in FILE holds, and who said what in it.

    FILE is UTF-8; - reads standard input.

    \b
    newsparse parse article.txt
    newsparse parse --format json article.txt
    """
    FORMATS[output](parser.parse(text_of(file)))

"""`newsparse explain`: why an article is as it is."""

import click

from newsparse.cli.options import file_argument, parser_options
from newsparse.cli.streams import text_of, write_text
from newsparse.parser import Parser


@click.command()
@file_argument
@parser_options
def explain(file: str, parser: Parser) -> None:
    """Tell which rules answered, and why an answer lost.

    It does so for each paragraph and quotation of the article in FILE, which is UTF-8; - reads standard input.

    \b
    Examples:
    newsparse explain article.txt
    newsparse explain --plugins harbor article.txt
    """
    write_text(str(parser.explain(text_of(file))))

"""`newsparse view`: show an article in a browser."""

import sys
import webbrowser
from pathlib import Path
from tempfile import mkdtemp

import click

from newsparse.cli.ending import fail
from newsparse.cli.options import file_argument, parser_options
from newsparse.cli.streams import check_is_not_read, text_of
from newsparse.formats.html import page
from newsparse.parser import Parser


@click.command()
@file_argument
@click.option(
    "--out", metavar="PAGE", type=click.Path(dir_okay=False), help="Write the page to this file instead; - prints it."
)
@parser_options
def view(file: str, out: str | None, parser: Parser) -> None:
    """Show an article in a browser, all that was found marked.

    The page is one file that needs no other, runs nothing and loads nothing. It stays where it is said to be; you can
    send and print it.

    \b
    Examples:
    newsparse view article.txt
    newsparse view --out article.html article.txt
    """
    if out and out != "-":
        check_is_not_read(Path(out), [file])
    html = page(parser.parse(text_of(file)))
    if out == "-":
        sys.stdout.buffer.write(html.encode())
        return
    if out:
        Path(out).write_text(html, "utf-8")
        return
    # A folder that only this user can read; the browser reads the page when this command has long ended.
    shown = Path(mkdtemp(prefix="newsparse-")) / "view.html"
    shown.write_text(html, "utf-8")
    click.echo(shown)
    if not webbrowser.open(shown.as_uri()):
        fail("found no browser to open the page with; --out PAGE writes it to a place of your choice")

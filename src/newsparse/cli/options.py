"""Arguments and options that several commands share."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from newsparse.batch.inputs import FORMATS
from newsparse.batch.records import Fields
from newsparse.parser import Parser
from newsparse.rule import RuleError

#: FILE, or - for standard input; `newsparse.cli.streams.text_of` reads it.
file_argument = click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, allow_dash=True))


_CHOOSING_RULES = [
    click.option(
        "--plugins", metavar="NAMES", default="", help="Use these plugins (a,b), or all that are 'installed'."
    ),
    click.option(
        "--without",
        metavar="RULES",
        default="",
        help="Ask no rules of these names (footer.promo) and areas (indirect).",
    ),
]


def parser_options(command: Callable[..., None]) -> Callable[..., None]:
    """`--plugins a,b` and `--without a,b`; the command gets a `parser` with the one and without the other."""

    @wraps(command)
    def with_parser(plugins: str, without: str, **others: Any) -> None:
        command(parser=_parser(plugins, without), **others)

    return _with(with_parser, _CHOOSING_RULES)


def _parser(plugins: str, without: str) -> Parser:
    try:
        parser = Parser(plugins="installed" if plugins == "installed" else names_in(plugins))
        return parser.without(*names_in(without))
    except RuleError as error:
        raise click.UsageError(str(error)) from None


def names_in(listed: str) -> list[str]:
    """The names in 'a, b'."""
    return [*filter(None, map(str.strip, listed.split(",")))]


def _with(command: Callable[..., None], options: list[Callable[..., Any]]) -> Callable[..., None]:
    for option in reversed(options):
        command = option(command)
    return command


#: `--processes N`; None is as many as there are processors.
processes_option = click.option(
    "--processes",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many parse at once.  [default: one for each processor]",
)

_READING = [
    click.argument("names", metavar="IN...", nargs=-1, required=True, type=click.Path(allow_dash=True)),
    click.option(
        "--from",
        "kind",
        type=click.Choice(FORMATS),
        help="What IN holds.  [default: what its suffix says, else text]",
    ),
    click.option(
        "--text-field",
        metavar="NAME",
        default="text",
        show_default=True,
        help="The field with an article's text.",
    ),
    click.option(
        "--id-field",
        metavar="NAME",
        help="The field that names a record.  [default: 'id' where a record has one, else its file and line]",
    ),
    click.option(
        "--max-chars",
        metavar="N",
        type=click.IntRange(min=1),
        default=1_000_000,
        show_default=True,
        help="Reject texts with more characters.",
    ),
]


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """IN... and how to read it; the command gets `names`, their `kind`, and `fields`."""

    @wraps(command)
    def with_fields(text_field: str, id_field: str | None, max_chars: int, **others: Any) -> None:
        command(fields=Fields(text_field, id_field, max_chars), **others)

    return _with(with_fields, _READING)

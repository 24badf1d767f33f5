"""Arguments and options that several commands share."""

import click

from newsparse.parser import Parser
from newsparse.rule import RuleError

#: FILE, or - for standard input; `newsparse.cli.streams.text_of` reads it.
file_argument = click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, allow_dash=True))


def _parser(context: click.Context, option: click.Parameter, names: str) -> Parser:
    try:
        return Parser(plugins="installed" if names == "installed" else [name for name in names.split(",") if name])
    except RuleError as error:
        raise click.BadParameter(str(error)) from None


#: `--plugins a,b`; the command gets a `parser` with them.
plugins_option = click.option(
    "--plugins",
    "parser",
    metavar="NAMES",
    default="",
    callback=_parser,
    help="Use these plugins (a,b), or all that are 'installed'.",
)

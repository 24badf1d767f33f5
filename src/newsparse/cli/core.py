"""What the command does without the extra `cli`: print what one article holds, and who said what in it."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import newsparse as library
from newsparse.batch.inputs import STDIN, Input, inputs
from newsparse.cli.ending import fail, plain_endings
from newsparse.cli.streams import text_of, write_text
from newsparse.formats.plain import to_text
from newsparse.parser import parse

_HELP = """\
Usage: newsparse FILE

  Print what the news article in FILE holds, and who said what in it. FILE is UTF-8; - reads standard input.

  The other commands come with the extra cli: python -m pip install 'newsparse[cli]'
"""
_EXTRA = "python -m pip install 'newsparse[cli]'"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the article in the one file that is named.

    Args:
        arguments: what stands behind `newsparse`; the command line's own when left out.
    """
    match sys.argv[1:] if arguments is None else list(arguments):
        case ["--help" | "-h"]:
            print(_HELP, end="")
        case ["--version"]:
            print(f"newsparse {library.__version__}")
        case [file] if file == STDIN or not file.startswith("-"):
            with plain_endings():
                _print(file)
        case _:
            fail(f"without the extra cli it takes one FILE and no options; the rest comes with {_EXTRA}")


def _print(file: str) -> None:
    if file != STDIN and not Path(file).exists():
        fail(f"{file}: there is no such file; commands come with {_EXTRA}")
    if Path(file).is_file() and inputs([file]) != [Input(file, "text")]:
        fail(f"{file}: without the extra cli only plain texts are read, no records; that comes with {_EXTRA}")
    write_text(to_text(parse(text_of(file)), shutil.get_terminal_size().columns))

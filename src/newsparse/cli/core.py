"""What the command does without the extra `cli`: print what one article holds, and who said what in it."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from newsparse.cli.ending import fail, plain_endings
from newsparse.cli.streams import text_of, write_text
from newsparse.formats.plain import to_text
from newsparse.parser import parse

_HELP = """\
Usage: newsparse FILE

  Print what the news article in FILE holds, and who said what in it. FILE is UTF-8; - reads standard input.

  The other commands need click: python -m pip install 'newsparse[cli]'
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the article in the one file that is named.

    Args:
        arguments: what stands behind `newsparse`; the command line's own when left out.
    """
    match sys.argv[1:] if arguments is None else list(arguments):
        case ["--help" | "-h"]:
            print(_HELP, end="")
        case [file] if file == "-" or Path(file).exists():
            with plain_endings():
                write_text(to_text(parse(text_of(file)), shutil.get_terminal_size().columns))
        case _:
            fail("without click it takes one FILE that exists; python -m pip install 'newsparse[cli]' brings the rest")

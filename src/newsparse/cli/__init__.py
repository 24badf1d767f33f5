"""The command `newsparse`, also run as `python -m newsparse`.

With the extra `cli` it is the program of `newsparse.cli.program`; with the core alone it prints one article.
"""

from collections.abc import Sequence
from importlib.util import find_spec

#: What the program needs, click from 8.0 on: other packages bring click alone, or an older one.
_NEEDED = ("rich", "click", "click.shell_completion")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command. It ends by `SystemExit` with the exit status, or returns when all is well.

    Args:
        arguments: what stands behind `newsparse`; the command line's own when left out.
    """
    if all(map(find_spec, _NEEDED)):
        from newsparse.cli import program

        program.newsparse.main(arguments)
    else:
        from newsparse.cli import core

        core.main(arguments)

"""`python -m newsparse FILE`: print what an article holds and who said what in it."""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import newsparse
from newsparse.formats.plain import to_text

#: What a shell reports of a command that was ended by Ctrl-C, or because nobody reads its output any longer.
_INTERRUPTED, _PIPE_CLOSED = 130, 141


class _ArgumentParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say on one line what is wrong with the arguments."""
        self.exit(2, f"newsparse: {message}; see python -m newsparse --help\n")


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _ArgumentParser(
        prog="python -m newsparse", description="Print what a news article holds, and who said what in it."
    )
    parser.add_argument("file", metavar="FILE", help="the article's text, as UTF-8; - reads standard input")
    parser.add_argument("--json", action="store_true", help="print JSON, as Article.to_json() writes it")
    parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    return parser.parse_args(arguments)


def _read(file: str) -> str:
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    text = data.decode("utf-8")
    if not text.strip():
        raise ValueError("holds no text")
    return text


def _print(article: newsparse.Article, as_json: bool) -> None:
    """JSON goes out as UTF-8 whatever the terminal takes; of the text what it doesn't take is escaped."""
    if as_json:
        output = article.to_json(indent=2).encode("utf-8")
    else:
        text = to_text(article, shutil.get_terminal_size().columns)
        output = text.encode(sys.stdout.encoding, "backslashreplace")
    sys.stdout.buffer.write(output + b"\n")
    sys.stdout.buffer.flush()


def _fail(message: str) -> int:
    print(f"newsparse: {message}", file=sys.stderr)
    return 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and give its exit status.

    Args:
        arguments: what stands behind `python -m newsparse`; the command line's own when left out.
    """
    options = _arguments(arguments)
    try:
        text = _read(options.file)
    except UnicodeDecodeError as error:
        return _fail(f"{options.file}: not UTF-8 (byte {error.start}); convert it first")
    except OSError as error:
        return _fail(f"{options.file}: {error.strerror}")
    except ValueError as error:
        return _fail(f"{options.file}: {error}")
    try:
        _print(newsparse.parse(text), options.json)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it exits
        return _PIPE_CLOSED
    except OSError as error:
        return _fail(f"cannot write: {error.strerror}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)

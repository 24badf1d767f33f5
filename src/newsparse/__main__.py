"""`python -m newsparse FILE`: print what an article holds and who said what in it.

`--json` and `--html` print it in these formats. `--rules` lists the rules instead, and `--explain` tells which of them
found what; `--plugins` adds installed ones.
`python -m newsparse new-plugin NAME` begins a package of rules.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import newsparse
from newsparse.formats.html import page
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
    parser.add_argument("file", metavar="FILE", nargs="?", help="the article's text, as UTF-8; - reads standard input")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print JSON, as Article.to_json() writes it")
    output.add_argument("--html", action="store_true", help="print a page for a browser, the text marked in colours")
    output.add_argument("--explain", action="store_true", help="print which rules answered, and why an answer lost")
    output.add_argument("--rules", action="store_true", help="print the rules in order, and read no FILE")
    parser.add_argument(
        "--plugins",
        metavar="NAMES",
        default=(),
        type=_names,
        help="use these plugins (a,b), or all that are 'installed'",
    )
    parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    parser.epilog = "python -m newsparse new-plugin NAME begins a package of rules in the folder newsparse-NAME."
    options = parser.parse_args(arguments)
    if not (options.file or options.rules):
        parser.error("the following arguments are required: FILE")
    return options


def _names(value: str) -> str | list[str]:
    return value if value == "installed" else value.split(",")


def _read(file: str) -> str:
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    text = data.decode("utf-8")
    if not text.strip():
        raise ValueError("holds no text")
    return text


def _output(parser: newsparse.Parser, text: str, options: argparse.Namespace) -> bytes:
    """JSON and HTML go out as UTF-8 whatever the terminal takes; of other text what it doesn't take is escaped."""
    if options.json:
        return parser.parse(text).to_json(indent=2).encode("utf-8")
    if options.html:
        return page(parser.parse(text)).encode("utf-8")
    if options.rules:
        readable = _rules(parser)
    elif options.explain:
        readable = str(parser.explain(text))
    else:
        readable = to_text(parser.parse(text), shutil.get_terminal_size().columns)
    return readable.encode(sys.stdout.encoding, "backslashreplace")


def _rules(parser: newsparse.Parser) -> str:
    """A table: name, package, what the rule yields, its one-line doc."""
    rows = [(rule.name, rule.package, rule.yields, rule.summary) for rule in parser.rules]
    name, package, yields = (max((len(row[column]) for row in rows), default=0) for column in range(3))
    return "\n".join(f"{row[0]:{name}}  {row[1]:{package}}  {row[2]:{yields}}  {row[3]}".rstrip() for row in rows)


def _new_plugin(arguments: Sequence[str]) -> int:
    from newsparse.new_plugin import new_plugin

    parser = _ArgumentParser(prog="python -m newsparse new-plugin", description="Begin a package of rules.")
    parser.add_argument("name", metavar="NAME", help="in small letters: the folder is newsparse-NAME")
    try:
        folder = new_plugin(parser.parse_args(arguments).name)
    except ValueError as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}")
    print(f"{folder}/ is there; its README.md says how to install and test it")
    return 0


def _fail(message: str) -> int:
    print(f"newsparse: {message}", file=sys.stderr)
    return 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command, and give its exit status.

    Args:
        arguments: what stands behind `python -m newsparse`; the command line's own when left out.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["new-plugin"]:
        return _new_plugin(arguments[1:])
    options = _arguments(arguments)
    try:
        text = "" if options.rules else _read(options.file)
    except UnicodeDecodeError as error:
        return _fail(f"{options.file}: not UTF-8 (byte {error.start}); convert it first")
    except OSError as error:
        return _fail(f"{options.file}: {error.strerror}")
    except ValueError as error:
        return _fail(f"{options.file}: {error}")
    try:
        output = _output(newsparse.Parser(plugins=options.plugins), text, options)
    except newsparse.RuleError as error:
        return _fail(str(error))
    try:
        sys.stdout.buffer.write(output + b"\n")
        sys.stdout.buffer.flush()
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

"""Reading a text, and writing to standard output."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from newsparse.batch.inputs import STDIN, Input, inputs
from newsparse.batch.records import Fields, Raw, RecordError, record_of
from newsparse.cli.ending import fail


def text_of(file: str) -> str:
    """The file's text; - is standard input. What `newsparse parse` would reject ends the command."""
    if file != STDIN and Path(file).is_file() and inputs([file]) != [Input(file, "text")]:
        fail(f"{file}: holds records or is compressed; here a text is read, and newsparse parse reads such files")
    data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    try:
        return record_of(Raw(Input(file, "text"), 0, data, 0), Fields(max_chars=len(data) + 1)).text
    except RecordError as error:
        fail(f"{file}: {error.detail}")


def check_is_not_read(out: Path, names: Iterable[str]) -> None:
    """End the command where its output would replace a file that it is told to read, by name or by a pattern."""
    named = [name for name in names if not os.path.isdir(name)]
    if out.is_file() and any(input.file != STDIN and out.samefile(input.file) for input in inputs(named, "text")):
        fail(f"{out}: that is what is read, and would be lost; name another --out")


def write_text(text: str) -> None:
    """Write text for people, and a line's end."""
    sys.stdout.buffer.write(encoded(f"{text}\n"))


def encoded(text: str) -> bytes:
    """Text for people as bytes for standard output; what the terminal does not take is escaped."""
    return text.encode(sys.stdout.encoding, "backslashreplace")

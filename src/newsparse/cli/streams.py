"""Reading a text, and writing to standard output."""

import sys
from pathlib import Path

from newsparse.batch.inputs import STDIN, Input, inputs
from newsparse.batch.records import RecordError, decoded
from newsparse.cli.ending import fail


def text_of(file: str) -> str:
    """The file's text; - is standard input. What is no text, or not UTF-8, ends the command."""
    if file != STDIN and Path(file).is_file() and inputs([file]) != [Input(file, "text")]:
        fail(f"{file}: holds records or is compressed; here a text is read, and newsparse parse reads such files")
    data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    try:
        return decoded(data)
    except RecordError as error:
        fail(f"{file}: {error.detail}")


def write_text(text: str) -> None:
    """Write text for people, and a line's end."""
    sys.stdout.buffer.write(encoded(f"{text}\n"))


def encoded(text: str) -> bytes:
    """Text for people as bytes for standard output; what the terminal does not take is escaped."""
    return text.encode(sys.stdout.encoding, "backslashreplace")

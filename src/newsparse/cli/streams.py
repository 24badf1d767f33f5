"""Reading a text, and writing to standard output."""

import sys
from pathlib import Path

from newsparse.cli.ending import fail


def text_of(file: str) -> str:
    """The file's text; - is standard input. What is not UTF-8 ends the command."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        fail(f"{file}: not UTF-8 (byte {error.start}); convert it first")


def write_text(text: str) -> None:
    """Write text for people, and a line's end; what the terminal does not take is escaped."""
    write(text.encode(sys.stdout.encoding, "backslashreplace"))


def write_data(text: str) -> None:
    """Write text for programs, and a line's end, as UTF-8 whatever the terminal takes."""
    write(text.encode("utf-8"))


def write(data: bytes) -> None:
    """Write bytes and a line's end."""
    sys.stdout.buffer.write(data + b"\n")

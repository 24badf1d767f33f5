"""What a terminal shows: colours where it has them, and nothing of the article that it would obey."""

import os
import pty
import subprocess

import pytest
import regex
from rich.color import Color

from newsparse import parse
from newsparse.formats.plain import to_text
from newsparse.formats.terminal import GREY, HUES
from shell import NEWSPARSE, run

TEXT = """\
TOLM (Reuters) - “It holds,” said Ada Brandt. She added that the shaft was new.

“At last,” said Piet Alvar.

-30-
"""
NASTY = "“It [bold red]holds[/], :warning: \x1b]0;owned\x07\x1b[2J\x9b31m” said Ada [link=x]Brandt[/link].\n"
SEQUENCE = regex.compile(r"\x1b\[([\d;]*)m")


def in_a_terminal(text, **environment):
    """What the command writes to a terminal 120 columns wide."""
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLORTERM")}
    environment = {**clean, "PYTHONUTF8": "1", "TERM": "xterm-256color", "COLUMNS": "120", **environment}
    terminal, end = pty.openpty()
    with subprocess.Popen([*NEWSPARSE, "-"], stdin=subprocess.PIPE, stdout=end, env=environment) as process:
        os.close(end)
        process.stdin.write(text.encode())
        process.stdin.close()
        written = b""
        while chunk := read(terminal):
            written += chunk
    os.close(terminal)
    assert process.returncode == 0
    return written.decode().replace("\r\n", "\n")


def read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""


def piped(text, **environment):
    status, output, errors = run(*NEWSPARSE, "-", stdin=text.encode(), **{"COLUMNS": "120", **environment})
    assert (status, errors) == (0, "")
    return output


def of(number):
    """The sequence that gives a speaker's hue, in 256 colours."""
    return f"38;5;{Color.parse(HUES[number]).downgrade(2).number}"


@pytest.fixture(scope="module")
def coloured():
    return in_a_terminal(TEXT)


@pytest.mark.parametrize(
    "shown",
    [
        f"\x1b[{of(0)}m“It holds,”\x1b[0m\x1b[{of(0)}m[1]\x1b[0m \x1b[3msaid\x1b[0m \x1b[1;{of(0)}mAda Brandt\x1b[0m",
        f"\x1b[{of(0)}m_\x1b[0m\x1b[{of(0)}mthe shaft was new\x1b[0m\x1b[{of(0)}m_[1]\x1b[0m",
        f"\x1b[{of(1)}m“At last,”\x1b[0m\x1b[{of(1)}m[2]\x1b[0m",
        f"[2] \x1b[1;{of(1)}mPiet Alvar\x1b[0m",
        "\x1b[1mWho said what (3 quotes)\x1b[0m",
    ],
)
def test_each_speaker_has_a_hue(coloured, shown):
    assert shown in coloured


def test_but_for_colours_it_is_the_plain_print(coloured):
    assert SEQUENCE.sub("", coloured) == to_text(parse(TEXT), 120) + "\n"


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_without_colours_gets_the_plain_print(environment):
    assert in_a_terminal(TEXT, **environment) == to_text(parse(TEXT), 120) + "\n"


def test_so_does_a_pipe():
    assert piped(TEXT) == to_text(parse(TEXT), 120) + "\n"


def test_a_pipe_has_colours_when_asked_for():
    assert "\x1b[" in piped(TEXT, FORCE_COLOR="1", TERM="xterm-256color")


@pytest.mark.parametrize("shown", [in_a_terminal, piped])
def test_the_text_is_neither_markup_nor_obeyed(shown):
    output = shown(NASTY)
    assert "It [bold red]holds[/], :warning: \ufffd]0;owned\ufffd\ufffd[2J\ufffd31m”" in SEQUENCE.sub("", output)
    assert "Ada [link=x]Brandt[/link" in SEQUENCE.sub("", output)
    assert not regex.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", SEQUENCE.sub("", output))


def test_nor_are_the_names_of_files(tmp_path):
    files = [tmp_path / name for name in ("\x1b[2Ja.txt", "b.txt")]
    for file in files:
        file.write_text(TEXT, "utf-8")
    output = subprocess.run([*NEWSPARSE, *files], capture_output=True, check=True, encoding="utf-8").stdout
    assert output.startswith(f"==> {tmp_path}/\ufffd[2Ja.txt <==\n")


def luminance(color):
    linear = [c / 12.92 if (c := part / 255) <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for part in color]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("color", [*HUES, GREY])
def test_a_hue_is_legible_on_black_and_on_white(color):
    shown = luminance(Color.parse(color).downgrade(2).get_truecolor())
    assert (shown + 0.05) / 0.05 >= 4
    assert 1.05 / (shown + 0.05) >= 4


def test_hues_are_as_they_are_in_256_colours():
    assert [Color.parse(hue).downgrade(2).get_truecolor().hex for hue in HUES] == list(HUES)

"""The command as a whole: help, versions, endings, completion."""

import errno
import os
import re
import subprocess
import sys
from concurrent.futures import BrokenExecutor
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import newsparse
from newsparse.batch.records import REASONS
from newsparse.cli.program import newsparse as program

ROOT = Path(__file__).resolve().parent.parent

COMMANDS = ["parse", "view", "explain", "quotes", "batch", "rules", "new-plugin"]


def invoke(*arguments, **options):
    return CliRunner().invoke(program, [*map(str, arguments)], **options)


def test_these_are_the_commands():
    assert [*program.commands] == COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_says_what_it_does_with_examples_that_are_right(name):
    help = invoke(name, "--help").stdout
    examples = [line.split() for line in help.splitlines() if line.startswith(f"  newsparse {name} ")]
    if name == "rules":
        examples.append(["newsparse", "rules"])
    assert examples
    command = program.commands[name]
    options = {option for parameter in command.params for option in parameter.opts}
    for example in examples:
        assert {word for word in example if word.startswith("--")} <= options


@pytest.mark.parametrize("name", COMMANDS)
def test_each_option_is_explained(name):
    for parameter in program.commands[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], []])
def test_help_lists_the_commands(arguments):
    done = invoke(*arguments)
    for name in COMMANDS:
        assert f"\n  {name} " in done.output


def test_the_version_is_the_librarys():
    assert invoke("--version").stdout == f"newsparse {newsparse.__version__}\n"


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), 2, "newsparse: cannot write: No space left on device\n"),
        (PermissionError(errno.EACCES, "Permission denied", "a.txt"), 2, "newsparse: a.txt: Permission denied\n"),
        (BrokenExecutor("…"), 2, "newsparse: a process was killed, or found no memory; fewer --pro"),
        (newsparse.RuleError("acme.footer.x fails"), 2, "newsparse: acme.footer.x fails\n"),
        (ModuleNotFoundError("…", name="pyarrow"), 2, "newsparse: this needs pyarrow: python -m pip install 'news"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_whatever_happens_is_said_without_a_traceback(error, status, message, monkeypatch):
    def fails(*arguments, **options):
        raise error

    monkeypatch.setattr("newsparse.cli.parse.inputs", fails)
    done = invoke("parse", "a.txt")
    assert (done.exit_code, done.stdout) == (status, "")
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == bool(message)


def test_a_fault_of_newsparse_itself_is_not_hidden(monkeypatch):
    monkeypatch.setattr("newsparse.cli.parse.inputs", lambda *arguments: [][0])
    assert isinstance(invoke("parse", "a.txt").exception, IndexError)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("newsparse ex", "plain,explain"),
        ("newsparse parse --form", "plain,--format"),
        ("newsparse parse --format js", "plain,json\nplain,jsonl"),
        ("newsparse articles/", "file,articles/"),
    ],
)
def test_the_shell_can_complete(words, offered):
    # what click's script for bash runs when the Tab key is pressed
    environment = {**os.environ, "_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": words}
    environment["COMP_CWORD"] = str(len(words.split()) - 1)
    code = "from newsparse.cli.program import newsparse; newsparse.main(prog_name='newsparse')"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert done.stdout.strip() == offered


def test_all_rules_are_listed():
    lines = invoke("rules").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [rule.name for rule in newsparse.Parser().rules]


def test_an_article_is_explained(tmp_path):
    text = "By Ada Brandt\n\nRain fell."
    (tmp_path / "a.txt").write_text(text)
    assert invoke("explain", tmp_path / "a.txt").stdout == f"{newsparse.Parser().explain(text)}\n"


def test_the_reasons_of_rejects_are_the_documented_ones():
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    table = page.partition("## What cannot be parsed\n")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `([\w-]+)` \| (.+) \|$", table, re.MULTILINE) == [*REASONS.items()]

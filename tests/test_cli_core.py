"""The command without the extra `cli`: it prints one article, and names the extra, which does more."""

import sys
from pathlib import Path

import pytest

from shell import NEWSPARSE, run

ROOT = Path(__file__).resolve().parent.parent
TWIN = ROOT / "examples" / "belmora.txt"


def without(*modules):
    """The command where these modules are not installed."""
    absent = dict.fromkeys(modules)
    return [sys.executable, "-c", f"import sys; sys.modules.update({absent}); from newsparse.cli import main; main()"]


BARE = without("click", "rich")


def test_it_prints_what_the_whole_command_prints():
    assert run(*BARE, TWIN) == run(*NEWSPARSE, TWIN)


@pytest.mark.parametrize("absent", ["click", "rich", "click.shell_completion"])  # click 7 has no such module
def test_a_part_of_the_extra_is_none(absent):
    assert run(*without(absent), TWIN) == run(*BARE, TWIN)
    assert run(*without(absent), "rules") == run(*BARE, "rules")


def test_standard_input_gives_the_same():
    assert run(*BARE, "-", stdin=TWIN.read_bytes()) == run(*BARE, TWIN)


def test_help_tells_how_to_get_the_rest():
    status, output, errors = run(*BARE, "--help")
    assert (status, errors) == (0, "")
    assert "pip install 'newsparse[cli]'" in output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "without the extra cli it takes one FILE and no options; the rest comes with python -m pip install"),
        (["--format", "json", TWIN], "it takes one FILE and no options"),
        (["--nonsense"], "it takes one FILE and no options"),
        (["rules"], "rules: there is no such file; commands come with python -m pip install 'newsparse[cli]'"),
        (["missing.txt"], "missing.txt: there is no such file"),
        ([ROOT], "Is a directory"),
    ],
)
def test_what_it_cannot_do_is_one_line_and_status_2(arguments, message):
    status, output, errors = run(*BARE, *arguments)
    assert (status, output) == (2, "")
    assert errors.startswith("newsparse: ")
    assert message in errors
    assert errors.count("\n") == 1


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.csv", "A.TSV", "a.parquet", "a.txt.gz", "a.jsonl.zst"])
def test_records_and_compressed_files_are_refused(name, tmp_path):
    file = tmp_path / name
    file.write_text('{"text": "Rain fell."}\n', "utf-8")
    status, output, errors = run(*BARE, file)
    assert (status, output) == (2, "")
    assert errors.startswith(f"newsparse: {file}: without the extra cli only plain texts are read")
    assert errors.endswith(" comes with python -m pip install 'newsparse[cli]'\n")


@pytest.mark.parametrize("name", ["a", "a.md", "a.TXT"])
def test_any_other_file_is_a_text(name, tmp_path):
    file = tmp_path / name
    file.write_text("Rain fell.", "utf-8")
    assert run(*BARE, file) == run(*NEWSPARSE, file)


def test_it_tells_its_version_as_the_whole_command_does():
    assert run(*BARE, "--version") == run(*NEWSPARSE, "--version")


def test_what_is_not_utf_8_is_named_with_its_place():
    assert run(*BARE, "-", stdin=b"Zo\xeb") == (
        2,
        "",
        "newsparse: -: byte 2 (0xeb) is not UTF-8; convert it first\n",
    )

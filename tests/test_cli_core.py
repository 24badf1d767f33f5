"""The command where click is not installed: it prints one article, and names the extra that does more."""

import sys
from pathlib import Path

import pytest
from shell import NEWSPARSE, run

ROOT = Path(__file__).resolve().parent.parent
TWIN = ROOT / "examples" / "belmora.txt"
WITHOUT_CLICK = [
    sys.executable,
    "-c",
    "import sys; sys.modules['click'] = None; from newsparse.cli.core import main; main()",
]


def test_it_prints_what_the_whole_command_prints():
    assert run(*WITHOUT_CLICK, TWIN) == run(*NEWSPARSE, TWIN)


def test_standard_input_gives_the_same():
    assert run(*WITHOUT_CLICK, "-", stdin=TWIN.read_bytes()) == run(*WITHOUT_CLICK, TWIN)


def test_help_tells_how_to_get_the_rest():
    status, output, errors = run(*WITHOUT_CLICK, "--help")
    assert (status, errors) == (0, "")
    assert "pip install 'newsparse[cli]'" in output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "without click it takes one FILE and no options; the rest comes with python -m pip install"),
        (["--format", "json", TWIN], "it takes one FILE and no options"),
        (["--nonsense"], "it takes one FILE and no options"),
        (["rules"], "rules: there is no such file; commands come with python -m pip install 'newsparse[cli]'"),
        (["missing.txt"], "missing.txt: there is no such file"),
        ([ROOT], "Is a directory"),
    ],
)
def test_what_it_cannot_do_is_one_line_and_status_2(arguments, message):
    status, output, errors = run(*WITHOUT_CLICK, *arguments)
    assert (status, output) == (2, "")
    assert errors.startswith("newsparse: ")
    assert message in errors
    assert errors.count("\n") == 1


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.csv", "A.TSV", "a.parquet", "a.txt.gz", "a.jsonl.zst"])
def test_records_and_compressed_files_are_refused(name, tmp_path):
    file = tmp_path / name
    file.write_text('{"text": "Rain fell."}\n', "utf-8")
    status, output, errors = run(*WITHOUT_CLICK, file)
    assert (status, output) == (2, "")
    assert errors.startswith(f"newsparse: {file}: without click only texts are read")
    assert errors.endswith(" comes with python -m pip install 'newsparse[cli]'\n")


@pytest.mark.parametrize("name", ["a", "a.md", "a.TXT"])
def test_any_other_file_is_a_text(name, tmp_path):
    file = tmp_path / name
    file.write_text("Rain fell.", "utf-8")
    assert run(*WITHOUT_CLICK, file) == run(*NEWSPARSE, file)


def test_it_tells_its_version_as_the_whole_command_does():
    assert run(*WITHOUT_CLICK, "--version") == run(*NEWSPARSE, "--version")


def test_what_is_not_utf_8_is_named_with_its_place():
    assert run(*WITHOUT_CLICK, "-", stdin=b"Zo\xeb") == (
        2,
        "",
        "newsparse: -: not UTF-8 (byte 2); convert it first\n",
    )

"""`newsparse FILE`: what it prints, and how it fails, run as a user runs it."""

import json
import os
import re
import signal
import subprocess
from functools import partial
from pathlib import Path

import pytest

import newsparse
import shell
from newsparse import Article, parse
from newsparse.formats.html import page
from newsparse.formats.ninjs import to_ninjs
from newsparse.formats.schema_org import to_schema_org
from newsparse.formats.web_annotation import to_web_annotations
from shell import NEWSPARSE

ROOT = Path(__file__).resolve().parent.parent
TWIN = ROOT / "examples" / "belmora.txt"


run = partial(shell.run, *NEWSPARSE)


def test_it_prints_who_said_what():
    status, output, errors = run(TWIN)
    assert (status, errors) == (0, "")
    lines = output.splitlines()
    assert lines[0] == "Headline   Belmora Opens 31 Fishing Grounds Under Ardan-Brokered Pact (inferred)"
    for line in [
        "Author     Ilse Varga, Tolm (inferred)",
        "Publisher  Harbor Gazette",
        "Text       20 paragraphs, 18 of the story",
        "Who said what (15 quotes)",
        "[2] Peter Lindqvist",
        "  mixed     “green ink” … “the hand of a friend.”",
    ]:
        assert line in lines


def test_the_quotes_of_one_speaker_stand_together():
    _, output, _ = run(TWIN)
    [section] = [section for section in output.split("\n\n") if section.startswith("[2] Peter Lindqvist\n")]
    assert len(re.findall(r"^  (?:in)?direct |^  mixed ", section, re.MULTILINE)) == 3


def test_a_wire_storys_dateline_byline_and_headline_are_shown():
    _, output, _ = run(ROOT / "examples" / "wire.txt")
    head = output.partition("\n\n")[0]
    assert "Headline   Marrow Bay Ferry Sails Again After Three Weeks in Dock\n" in head
    assert "Author     Tomas Okoye" in head
    assert "Dateline   MARROW BAY, Castria, March 3" in head


@pytest.mark.parametrize("width", [20, 40, 57, 120])
def test_lines_wrap_at_the_width_of_the_terminal(width):
    _, output, _ = run(TWIN, COLUMNS=str(width))
    longest = max(map(len, output.splitlines()))
    assert max(width, 40) - 5 < longest <= max(width, 40)


def test_standard_input_gives_the_same():
    assert run("-", stdin=TWIN.read_bytes()) == run(TWIN)


def test_json_is_that_of_the_article():
    status, output, errors = run("--format", "json", TWIN)
    assert (status, errors) == (0, "")
    assert Article.from_json(output) == parse(TWIN.read_bytes().decode("utf-8"))


def test_json_is_utf_8_whatever_the_terminal_takes():
    _, output, _ = run("--format", "json", "-", stdin="Zoë — “né”".encode(), PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert json.loads(output)["text"] == "Zoë — “né”"


def test_what_the_terminal_does_not_take_is_escaped():
    status, output, _ = run("-", stdin="“It holds,” said Zoë Brandt.".encode(), PYTHONIOENCODING="ascii")
    assert status == 0
    assert "\\u201cIt holds,\\u201d" in output


def test_control_characters_do_not_reach_the_terminal():
    _, output, _ = run("-", stdin="“It\x1b[2J holds,\x07” said Ada\x9b Brandt.".encode())
    assert "holds" in output
    assert not [character for character in output if not (character.isprintable() or character == "\n")]


def test_html_is_a_page_of_the_article_whatever_the_terminal_takes():
    status, output, errors = run("--format", "html", TWIN, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (status, errors) == (0, "")
    assert output == f"{page(parse(TWIN.read_bytes().decode('utf-8')))}\n"


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_it_says_what_it_is(arguments):
    status, output, errors = run(*arguments)
    assert (status, errors) == (0, "")
    assert (newsparse.__version__ if "--version" in arguments else "newsparse FILE") in output


def test_the_rules_are_listed_in_order_with_package_yield_and_doc():
    status, output, errors = run("rules")
    assert (status, errors) == (0, "")
    rows = [line.split(maxsplit=3) for line in output.splitlines()]
    assert [row[0] for row in rows] == [rule.name for rule in newsparse.Parser().rules]
    assert rows[0] == ["headline.labelled", "newsparse", "Headline", newsparse.Parser().rules[0].summary]


def test_an_explanation_is_that_of_the_parser():
    status, output, errors = run("explain", TWIN)
    assert (status, errors) == (0, "")
    assert output == f"{newsparse.Parser().explain(TWIN.read_bytes().decode('utf-8'))}\n"


def contents(folder, data):
    path = folder / "article.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["parse"], "Missing argument 'IN...'"),
        (["missing.txt"], "missing.txt: there is no such file or folder, and no file matches it as a pattern"),
        (["empty"], "empty: holds no file to read; expected .txt .text .jsonl"),
        (["--colour", TWIN], "No such option '--colour'"),
        (["--format", "yaml", TWIN], "'yaml' is not one of 'pretty', 'json'"),
        (["--format", "html", TWIN, ROOT / "examples" / "wire.txt"], "--format html makes a page of one text"),
        (["--format", "json", TWIN, ROOT / "examples" / "wire.txt"], "--format json prints one text; --format jsonl "),
        (["--format", "json", "--from", "jsonl", "-"], "--format json prints one text; --format jsonl prints a line"),
        (["--plugins", " nosuch ,", TWIN], "no plugin 'nosuch' is installed; installed are: "),
        (["--without", "footer.nosuch", TWIN], "no rule is named 'footer.nosuch'"),
        (["rulse"], "There is no command and no file 'rulse'; did you mean 'rules'?"),
    ],
)
def test_what_it_cannot_do_is_said_with_status_2(arguments, message, tmp_path, monkeypatch):
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    status, output, errors = run(*arguments)
    assert (status, output) == (2, "")
    assert message in errors
    assert "Traceback" not in errors


def test_a_text_that_is_not_utf_8_is_said_with_status_1(tmp_path):
    path = contents(tmp_path, "Zoë".encode("latin-1"))
    assert run(path) == (1, "", f"newsparse: {path}: byte 2 (0xeb) is not UTF-8; convert it first (not-utf-8)\n")


def test_several_articles_stand_under_their_names():
    wire = ROOT / "examples" / "wire.txt"
    _, output, _ = run(TWIN, wire)
    assert output == f"==> {TWIN} <==\n\n{run(TWIN)[1]}\n==> {wire} <==\n\n{run(wire)[1]}\n"


def test_a_bad_record_is_said_and_the_others_are_printed(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text('{"id": "a", "text": "Rain fell.", "by": "Zoë"}\n{"id": "b"}\n{"text": "Snow fell."}\n', "utf-8")
    status, output, errors = run("--format", "jsonl", path)
    assert status == 1
    assert [json.loads(line) for line in output.splitlines()] == [
        {"id": "a", "fields": {"by": "Zoë"}, "article": parse("Rain fell.").to_dict()},
        {"id": f"{path}:3", "fields": {}, "article": parse("Snow fell.").to_dict()},
    ]
    assert errors == f"newsparse: {path}:2: no field 'text'; there are 'id' (no-text-field)\n"


PUBLISHED = {
    "ninjs": lambda article, iri: to_ninjs(article, uri=iri),
    "schema.org": lambda article, iri: to_schema_org(article, uri=iri),
    "web-annotation": lambda article, iri: to_web_annotations(article, source=iri),
}


@pytest.mark.parametrize("output", PUBLISHED)
def test_formats_for_publishing_identify_articles_by_their_ids(output, tmp_path):
    ids = {
        "https://gazette.example/17?a=b%20c": "https://gazette.example/17?a=b%20c",
        "https://gazette.example/Zoë 17": "https://gazette.example/Zo%C3%AB%2017",
        "urn:gazette:17": "urn:gazette:17",
        "Zoë: 17": "urn:newsparse:Zo%C3%AB%3A%2017",
        "news.jsonl:17": "urn:newsparse:news.jsonl%3A17",
        "http://[harbor": "urn:newsparse:http%3A//%5Bharbor",
    }
    lines = [json.dumps({"id": id, "text": "“It holds,” said Ada Brandt."}) for id in ids]
    status, printed, errors = run("-", "--from", "jsonl", "--format", output, stdin="\n".join(lines).encode())
    assert (status, errors) == (0, "")
    article = parse("“It holds,” said Ada Brandt.")
    expected = [PUBLISHED[output](article, iri) for iri in ids.values()]
    assert [json.loads(line) for line in printed.splitlines()] == expected


def test_records_are_read_from_standard_input_with_the_fields_that_are_named():
    status, output, _ = run(
        "-", "--from", "csv", "--text-field", "body", "--id-field", "url", "--format", "jsonl",
        stdin=b"url,body\nexample.com/1,Rain fell.\n",
    )  # fmt: skip
    assert status == 0
    assert json.loads(output)["id"] == "example.com/1"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here to write to")
def test_a_full_disk_is_one_line_and_status_2():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*NEWSPARSE, TWIN], stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (2, "newsparse: cannot write: No space left on device\n")


@pytest.mark.skipif(os.name == "nt", reason="pipes break differently there")
def test_a_reader_that_goes_away_is_no_error():
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run([*NEWSPARSE, TWIN], stdout=write_end, stderr=subprocess.PIPE)
    os.close(write_end)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here to wait at")
def test_ctrl_c_is_quiet(tmp_path):
    pipe = tmp_path / "article.txt"
    os.mkfifo(pipe)
    process = subprocess.Popen([*NEWSPARSE, pipe], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process, pipe.open("wb"):  # opens when the command has opened the pipe too
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate()
    assert (process.returncode, output, errors) == (130, b"", b"")


def test_rules_can_be_left_out(tmp_path):
    (tmp_path / "article.txt").write_text("The ferry is back.\n\nIt was late.\n\nENDS", "utf-8")
    for options, footers in ([], 1), (["--without", "footer.agency_end, byline.desk"], 0):
        status, output, _ = run("parse", "--format", "json", *options, tmp_path / "article.txt")
        assert (status, len(json.loads(output)["footers"])) == (0, footers)

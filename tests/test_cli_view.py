"""`newsparse view`: the page that it opens or writes, run as a user runs it."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import shell
from newsparse import parse
from newsparse.formats.html import page
from shell import NEWSPARSE
from test_cli_core import BARE

TEXT = "“It holds,” said Zoë Brandt."


def run(folder, *arguments, **environment):
    """Exit status, standard output and standard error, with temporary files in the folder."""
    return shell.run(*NEWSPARSE, "view", *arguments, stdin=TEXT.encode(), TMPDIR=str(folder), **environment)


def test_it_opens_a_page_that_stays(tmp_path):
    status, output, errors = run(tmp_path, "-", BROWSER="echo %s")
    assert (status, errors) == (0, "")
    said, opened = output.split()
    assert Path(said) == Path(unquote(urlsplit(opened).path))
    assert Path(said).read_text("utf-8") == page(parse(TEXT))


def test_nobody_else_can_read_the_page(tmp_path):
    run(tmp_path, "-", BROWSER="echo %s")
    [folder] = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o077 == 0


def test_it_writes_the_page_instead(tmp_path):
    out = tmp_path / "article.html"
    assert run(tmp_path, "--out", str(out), "-", BROWSER="echo %s") == (0, "", "")
    assert out.read_text("utf-8") == page(parse(TEXT))
    assert list(tmp_path.iterdir()) == [out]


def test_it_prints_the_page(tmp_path):
    assert run(tmp_path, "--out", "-", "-", BROWSER="echo %s") == (0, page(parse(TEXT)), "")
    assert not [*tmp_path.iterdir()]


def test_without_a_browser_the_page_is_there_all_the_same(tmp_path):
    environment = {"PATH": "", "BROWSER": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    status, output, errors = run(tmp_path, "-", **environment)
    assert (status, errors) == (
        2,
        "newsparse: found no browser to open the page with; --out PAGE writes it to a place of your choice\n",
    )
    assert Path(output.strip()).read_text("utf-8") == page(parse(TEXT))


def test_a_page_that_cannot_be_written_is_said_on_one_line(tmp_path):
    status, output, errors = run(tmp_path, "--out", str(tmp_path / "none" / "article.html"), "-")
    assert (status, output) == (2, "")
    assert errors.splitlines() == [f"newsparse: {tmp_path}/none/article.html: No such file or directory"]


def test_the_page_never_replaces_the_article(tmp_path):
    article, link = tmp_path / "a.txt", tmp_path / "a.html"
    article.write_text(TEXT, "utf-8")
    link.symlink_to(article)
    for out in article, link:
        message = f"newsparse: {out}: that is what is read, and would be lost; name another --out\n"
        assert run(tmp_path, "--out", str(out), str(article)) == (2, "", message)
    assert article.read_text("utf-8") == TEXT


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "<html><p>Rain fell.</p>",
            "it begins as a web page does; extract its text first, with trafilatura for example",
        ),
        ('{"text": "Rain fell."}', "it begins as JSON does; newsparse parse, quotes and batch read that with --from"),
    ],
)
@pytest.mark.parametrize("command", [[*NEWSPARSE, "view", "--out", "-"], [*NEWSPARSE, "explain"], BARE])
def test_what_is_no_article_is_refused_by_what_reads_one_text(tmp_path, command, text, message):
    article = tmp_path / "a.txt"
    article.write_text(text, "utf-8")
    status, output, errors = shell.run(*command, article)
    assert (status, output) == (2, "")
    assert errors.startswith(f"newsparse: {article}: {message}")


def test_records_are_no_text(tmp_path):
    records = tmp_path / "news.jsonl"
    records.write_text('{"text": "Rain fell."}\n', "utf-8")
    status, output, errors = run(tmp_path, "--out", "-", str(records))
    assert (status, output) == (2, "")
    assert errors.endswith("here a text is read, and newsparse parse reads such files\n")

"""newsparse quotes: a table of who said what, the same in every format."""

import csv
import io
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from newsparse import parse
from newsparse.cli.program import newsparse
from newsparse.formats.arrow import quotes_table
from newsparse.formats.quotes import COLUMNS

TEXTS = [
    "“The shaft is new,” said Ada Brandt, the mayor. She said the crew was rested.",
    "Rain fell.",
    "“It holds,” he said.",
]


@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text("".join(json.dumps({"id": f"n{n}", "text": text}) + "\n" for n, text in enumerate(TEXTS)), "utf-8")
    return path


@pytest.fixture
def expected():
    return quotes_table([parse(text) for text in TEXTS], ["n0", "n1", "n2"]).to_pylist()


def quotes(*arguments, status=0):
    done = CliRunner().invoke(newsparse, ["quotes", *map(str, arguments)])
    assert done.exit_code == status, done.output
    return done


def test_there_is_something_to_compare_with(expected):
    assert [(row["id"], row["kind"], row["speaker"]) for row in expected][:2] == [
        ("n0", "direct", "Ada Brandt"),
        ("n0", "indirect", "Ada Brandt"),
    ]


@pytest.mark.parametrize("processes", [1, 2])
def test_csv_has_a_row_for_each_quote(news, expected, processes):
    rows = [*csv.DictReader(io.StringIO(quotes(news, "--processes", processes).stdout))]
    assert rows == [{name: "" if value is None else str(value) for name, value in row.items()} for row in expected]


def test_json_lines_have_a_line_for_each_quote(news, expected):
    assert [json.loads(line) for line in quotes(news, "--format", "jsonl").stdout.splitlines()] == expected


def test_a_hyphen_is_standard_output(news):
    assert quotes(news, "--out", "-").stdout == quotes(news).stdout != ""


def test_parquet_has_a_row_for_each_quote(news, expected, tmp_path):
    quotes(news, "--out", tmp_path / "quotes.parquet")
    table = pq.read_table(tmp_path / "quotes.parquet")
    assert table.to_pylist() == expected
    assert b"newsparse.rules" in table.schema.metadata
    assert table.column_names == ["id", *COLUMNS]


DATED = [
    {"id": "n0", "text": TEXTS[0], "date": "2026-03-01", "tags": ["sea"], "page": 3},
    {"id": "n2", "text": TEXTS[2], "page": None},
]


@pytest.fixture
def dated(tmp_path):
    path = tmp_path / "dated.jsonl"
    path.write_text("".join(f"{json.dumps(record)}\n" for record in DATED), "utf-8")
    return path


def test_chosen_fields_are_kept_in_json_as_they_are(dated):
    printed = quotes(dated, "--keep", "page, tags,date", "--format", "jsonl").stdout
    rows = [json.loads(line) for line in printed.splitlines()]
    assert [*rows[0]] == ["id", "page", "tags", "date", *COLUMNS]
    assert [(row["page"], row["tags"], row["date"]) for row in rows] == [
        (3, ["sea"], "2026-03-01"),
        (3, ["sea"], "2026-03-01"),
        (None, None, None),
    ]


def test_chosen_fields_are_kept_in_tables_as_text(dated, tmp_path):
    quotes(dated, "--keep", "page,tags,date", "--out", tmp_path / "quotes.parquet")
    table = pq.read_table(tmp_path / "quotes.parquet")
    assert table.column_names == ["id", "page", "tags", "date", *COLUMNS]
    assert b"newsparse.rules" in table.schema.metadata
    kept = [(row["page"], row["tags"], row["date"]) for row in table.to_pylist()]
    assert kept == [("3", '["sea"]', "2026-03-01")] * 2 + [(None, None, None)]
    rows = csv.DictReader(io.StringIO(quotes(dated, "--keep", "page,tags,date").stdout))
    assert [(row["page"], row["tags"], row["date"]) for row in rows] == [(*map(str, kept[0]),)] * 2 + [("", "", "")]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_field_that_no_record_has_is_told_of(dated, processes):
    done = quotes(dated, "--keep", "dat,page", "--processes", processes, status=1)
    assert done.stderr == "newsparse: --keep dat: no record has that field; there are 'date', 'tags', 'page'\n"
    assert done.stdout.startswith("id,dat,page,kind,")


def test_a_text_has_no_fields_to_keep(tmp_path):
    (tmp_path / "a.txt").write_text("Rain fell.")
    told = "newsparse: --keep date: no record has that field; there are none\n"
    assert quotes(tmp_path / "a.txt", "--keep", "date", status=1).stderr == told


def test_where_nothing_is_read_no_field_is_missed(tmp_path):
    (tmp_path / "a.csv").write_text("id,text,date\n")
    assert quotes(tmp_path / "a.csv", "--keep", "date").stderr == ""


def test_the_fields_of_a_csv_are_kept_by_several_processes(tmp_path):
    (tmp_path / "news.csv").write_text('date,text\nMonday,"“It holds,” said Ada Brandt."\n', "utf-8")
    [row] = csv.DictReader(io.StringIO(quotes(tmp_path / "news.csv", "--keep", "date", "--processes", 2).stdout))
    assert (row["date"], row["speaker"]) == ("Monday", "Ada Brandt")


@pytest.mark.parametrize("output", ["csv", "jsonl"])
def test_the_suffix_says_what_goes_to_a_file(news, tmp_path, output):
    quotes(news, "--out", tmp_path / f"quotes.{output}")
    assert (tmp_path / f"quotes.{output}").read_text("utf-8") == quotes(news, "--format", output).stdout
    assert {path.name for path in tmp_path.iterdir()} == {"news.jsonl", f"quotes.{output}"}


def test_without_quotes_there_are_the_columns_names(tmp_path):
    (tmp_path / "a.txt").write_text("Rain fell.")
    assert quotes(tmp_path / "a.txt").stdout == f"{','.join(['id', *COLUMNS])}\n"
    quotes(tmp_path / "a.txt", "--out", tmp_path / "q.parquet")
    assert pq.read_table(tmp_path / "q.parquet").column_names == ["id", *COLUMNS]


def test_a_bad_record_is_said_and_the_table_is_whole(news, tmp_path, expected):
    with news.open("a", encoding="utf-8") as file:
        file.write('{"id": "n3"}\n')
    done = quotes(news, "--out", tmp_path / "quotes.parquet", status=1)
    assert done.stderr == f"newsparse: {news}:4: no field 'text'; there are 'id' (no-text-field)\n"
    assert pq.read_table(tmp_path / "quotes.parquet").to_pylist() == expected


@pytest.mark.parametrize(
    ("name", "row", "message"),
    [
        ("a.csv", "id|text", "no column 'text'; there are 'id|text'; cells are separated by commas or semicolons"),
        ("a.tsv", "id,text", "no column 'text'; there are 'id,text'; cells are separated by tabs"),
        ("a.csv", "id,body", "no column 'text'; there are 'id', 'body'"),
    ],
)
def test_a_table_without_texts_says_what_separates_cells(tmp_path, name, row, message):
    (tmp_path / name).write_text(f"{row}\n", "utf-8")
    assert quotes(tmp_path / name, status=1).stderr == f"newsparse: {tmp_path / name}: {message} (no-text-field)\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "parquet"], "--format parquet needs a file to write to: --out quotes.parquet"),
        (
            ["--out", "quotes.xls"],
            "the suffix of quotes.xls does not tell which table is meant; say --format csv",
        ),
        (["--out", "nowhere/quotes.csv"], "nowhere: there is no such folder"),
        (["--keep", "date,kind"], "--keep kind: that is the text, the id or a column that the table has anyway"),
        (["--keep", "url", "--id-field", "url"], "--keep url: that is the text, the id or a column"),
    ],
)
def test_what_it_cannot_write_is_said_with_status_2(news, options, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert message in quotes(news, *options, status=2).stderr


def test_what_is_no_file_of_its_own_is_written_to_and_not_replaced(news, tmp_path):
    place, link = tmp_path / "there.csv", tmp_path / "link.csv"
    place.touch(0o600)
    link.symlink_to(place)
    quotes(news, "--out", link)
    assert link.is_symlink()
    assert place.read_text() == quotes(news).stdout
    assert place.stat().st_mode & 0o777 == 0o600


def test_a_pipe_stays_one(news, tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as pool:
        written = pool.submit(pipe.read_text)
        quotes(news, "--out", pipe)
        assert written.result() == quotes(news).stdout
    assert pipe.is_fifo()


def test_the_table_in_a_folder_is_no_input_of_the_next(news):
    table = news.with_name("quotes.csv")
    for _ in range(2):
        quotes(news.parent, "--out", table)
        assert table.read_text() == quotes(news).stdout


@pytest.mark.parametrize("written", ["news.csv", "./news.csv", "/news.csv", "link.csv"])
@pytest.mark.parametrize("read", [["news.csv"], ["more.csv", "news.csv"], ["n*.csv"]])
def test_a_table_never_replaces_what_it_is_made_of(tmp_path, monkeypatch, read, written):
    monkeypatch.chdir(tmp_path)
    for name in ["news.csv", "more.csv"]:
        (tmp_path / name).write_text("text\n“It holds,” said Ada Brandt.\n", "utf-8")
    (tmp_path / "link.csv").symlink_to("news.csv")
    out = written if written[0] != "/" else f"{tmp_path}{written}"
    done = quotes(*read, "--out", out, status=2)
    assert "that is what is read, and would be lost; name another --out" in done.stderr
    assert (tmp_path / "news.csv").read_text("utf-8") == "text\n“It holds,” said Ada Brandt.\n"


@pytest.mark.parametrize("folder", [".", "../in"])
def test_the_table_in_a_folder_is_none_however_the_two_are_written(tmp_path, monkeypatch, folder):
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    (tmp_path / "in/a.txt").write_text("“It holds,” said Ada Brandt.", "utf-8")
    for _ in range(2):
        quotes(folder, "--out", tmp_path / "in/quotes.csv")
        assert len((tmp_path / "in/quotes.csv").read_text("utf-8").splitlines()) == 2


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_a_table_of_quotes_is_no_article(news, tmp_path, suffix):
    table = tmp_path / f"quotes.{suffix}"
    quotes(news, "--out", table)
    done = quotes(tmp_path, status=1)
    assert done.stdout == quotes(news).stdout
    assert f"newsparse: {table}" in done.stderr
    assert ": newsparse quotes has made this of articles; it holds none to read (quotes)\n" in done.stderr


def test_a_link_to_nowhere_stops_nothing(news):
    news.with_name("gone.txt").symlink_to("nowhere")
    done = quotes(news.parent, status=1)
    assert done.stdout == quotes(news).stdout
    assert "gone.txt: No such file or directory (unreadable-file)" in done.stderr


def test_records_of_parquet_can_come_from_a_pipe(news, tmp_path):
    table = tmp_path / "news.parquet"
    pq.write_table(pa.Table.from_pylist([{"text": text} for text in TEXTS]), table)
    command = [sys.executable, "-m", "newsparse", "quotes", "--from", "parquet", "-"]
    with table.open("rb") as file, subprocess.Popen(["cat"], stdin=file, stdout=subprocess.PIPE) as piped:
        done = subprocess.run(command, stdin=piped.stdout, capture_output=True, check=True)
    assert len(done.stdout.splitlines()) == len(quotes(news).stdout.splitlines())

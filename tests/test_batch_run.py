"""newsparse batch as a run: the same bytes however it is done, whole files or none, every record accounted for."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from newsparse import Article, parse
from newsparse.batch.records import REASONS
from newsparse.cli.program import newsparse
from newsparse.formats.arrow import from_array

TEXT = "By Ada Brandt\n\n“The shaft is new,” said Tom Okoye, the harbour master, {} times. He said the crew was rested."
BAD = {
    "broken-json": b'{"text": "Rain."',
    "not-utf-8": b'{"text": "Zo\xeb"}',
    "no-text-field": b'{"body": "Rain."}',
    "wrong-type": b'{"text": 17}',
    "too-long": b'{"text": "%s"}' % (b"Rain. " * 100),
}


def batch(*arguments, status=0):
    """What stands on standard error when the command is done in this process."""
    done = CliRunner().invoke(newsparse, ["batch", *map(str, arguments)])
    assert done.exit_code == status, done.output
    assert done.stdout == ""
    return done.stderr


def json_lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def files(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def news(tmp_path_factory):
    """240 records, ten of them bad."""
    path = tmp_path_factory.mktemp("in") / "news.jsonl"
    lines = [
        json.dumps({"id": f"n{number}", "text": TEXT.format(number), "n": number}).encode() for number in range(240)
    ]
    for place, bad in zip(range(5, 240, 24), [*BAD.values()] * 2, strict=True):
        lines[place] = bad
    path.write_bytes(b"\n".join(lines))
    return path


COMMON = ["--shard-size", 20, "--max-chars", 400]


@pytest.fixture(scope="module")
def reference(news, tmp_path_factory):
    """What an uninterrupted run in one process gives, by format."""

    def run(output):
        out = tmp_path_factory.mktemp("reference") / "out"
        batch(news, "--out", out, "--format", output, "--processes", 1, *COMMON, status=1)
        return files(out)

    return {output: run(output) for output in ("parquet", "jsonl.gz")}


# ------------------------------------------------------------ what comes out


def test_a_shard_holds_the_articles_of_its_records(news, tmp_path):
    batch(news, "--out", tmp_path / "p", "--processes", 1, *COMMON, status=1)
    batch(news, "--out", tmp_path / "j", "--processes", 1, "--format", "jsonl", *COMMON, status=1)
    for number in range(12):
        table = pq.read_table(tmp_path / "p" / f"articles-{number:05}.parquet")
        lines = json_lines(tmp_path / "j" / f"articles-{number:05}.jsonl")
        expected = [n for n in range(number * 20, number * 20 + 20) if (n - 5) % 24]
        assert table["id"].to_pylist() == [line["id"] for line in lines] == [f"n{n}" for n in expected]
        assert [json.loads(fields) for fields in table["fields"].to_pylist()] == [{"n": n} for n in expected]
        assert [line["fields"] for line in lines] == [{"n": n} for n in expected]
        articles = [parse(TEXT.format(n)) for n in expected]
        assert from_array(table["article"]) == [Article.from_dict(line["article"]) for line in lines] == articles


def test_each_file_says_which_rules_made_it(news, reference, tmp_path):
    manifest = json.loads(reference["parquet"]["_manifest.json"])
    (tmp_path / "shard.parquet").write_bytes(reference["parquet"]["articles-00000.parquet"])
    metadata = pq.read_schema(tmp_path / "shard.parquet").metadata
    assert metadata[b"newsparse.rules"].decode() == manifest["rules"]
    assert metadata[b"newsparse.version"].decode() == manifest["newsparse"]


def test_a_folder_of_shards_is_one_dataset(news, tmp_path):
    batch(news, "--out", tmp_path / "out", "--processes", 1, *COMMON, status=1)
    assert len(pq.read_table(tmp_path / "out")) == 230  # `_manifest.json` and `_rejects.jsonl` are passed over


@pytest.mark.parametrize("output", ["parquet", "jsonl.gz"])
def test_the_bytes_do_not_depend_on_the_number_of_processes(news, reference, output, tmp_path):
    batch(news, "--out", tmp_path / "out", "--format", output, "--processes", 2, *COMMON, status=1)
    assert files(tmp_path / "out") == reference[output]


@pytest.mark.slow
def test_a_thousand_bad_records_among_ten_thousand_are_found(tmp_path):
    chance = random.Random(7)
    lines = [json.dumps({"text": f"Rain fell {number} times."}).encode() for number in range(10_000)]
    expected = {number: chance.choice(list(BAD)) for number in sorted(chance.sample(range(10_000), 1_000))}
    for number, reason in expected.items():
        lines[number] = BAD[reason]
    (tmp_path / "news.jsonl").write_bytes(b"\n".join(lines))
    options = ["--max-chars", 400, "--shard-size", 3_000, "--format", "jsonl"]
    told = batch(tmp_path / "news.jsonl", "--out", tmp_path / "out", *options, status=1)
    assert "9,000 articles with 0 quotes" in told
    assert "1,000 rejected" in told
    rejects = json_lines(tmp_path / "out" / "_rejects.jsonl")
    assert [(reject["line"] - 1, reject["reason"]) for reject in rejects] == [*expected.items()]
    assert {reject["file"] for reject in rejects} == {str(tmp_path / "news.jsonl")}
    lines = [line for shard in sorted((tmp_path / "out").glob("articles-*")) for line in json_lines(shard)]
    texts = [line["article"]["text"] for line in lines]
    assert texts == [f"Rain fell {number} times." for number in range(10_000) if number not in expected]


def test_nothing_in_gives_nothing_out(tmp_path):
    (tmp_path / "news.jsonl").touch()
    told = batch(tmp_path / "news.jsonl", "--out", tmp_path / "out")
    assert told.startswith("0 articles with 0 quotes")
    assert set(files(tmp_path / "out")) == {"_manifest.json", "_rejects.jsonl"}


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are UTF-8 there")
def test_files_whose_names_are_not_utf_8_are_read(tmp_path):
    (tmp_path / "news").mkdir()
    for name in [b"Zo\xeb.txt", b"Zo\xeb.jsonl"]:
        Path(os.fsdecode(os.fsencode(tmp_path / "news") + b"/" + name)).write_text("{}")
    for resume in [], ["--resume"]:
        batch(tmp_path / "news", "--out", tmp_path / "out", "--processes", 1, "--format", "jsonl", *resume, status=1)
    [line] = json_lines(tmp_path / "out" / "articles-00000.jsonl")
    assert line["id"].endswith(r"Zo\udceb.txt")
    [reject] = json_lines(tmp_path / "out" / "_rejects.jsonl")
    assert reject["file"].endswith("Zo\udceb.jsonl")


def test_a_link_to_nowhere_stops_nothing(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news/a.txt").write_text("Rain.")
    (tmp_path / "news/gone.txt").symlink_to("nowhere")
    for resume in [], ["--resume"]:
        told = batch(tmp_path / "news", "--out", tmp_path / "out", "--processes", 1, *resume, status=1)
        assert told.startswith("1 article with 0 quotes")
    [reject] = json_lines(tmp_path / "out" / "_rejects.jsonl")
    assert (Path(reject["file"]).name, reject["reason"]) == ("gone.txt", "unreadable-file")


def test_every_reason_is_explained():
    assert set(BAD) < set(REASONS)


# ------------------------------------------------------------ interrupted and resumed


def start(news, out, *options, output="parquet", **process):
    command = [sys.executable, "-m", "newsparse", "batch", news, "--out", out, "--format", output, "--processes", 2]
    return subprocess.Popen([*map(str, [*command, *COMMON, *options])], stderr=subprocess.PIPE, text=True, **process)


def wait_for_shards(process, out, number):
    """Until so many shards are there, or the process has ended."""
    while process.poll() is None and len(list((out / "_work").glob("0*.json"))) < number:
        time.sleep(0.001)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
@pytest.mark.parametrize("output", ["parquet", pytest.param("jsonl.gz", marks=pytest.mark.slow)])
@pytest.mark.parametrize("moment", [0, *(pytest.param(moment, marks=pytest.mark.slow) for moment in range(1, 10))])
def test_a_run_that_was_killed_gives_the_same_bytes_when_resumed(news, reference, output, moment, tmp_path):
    chance = random.Random(moment)
    with start(news, tmp_path / "out", output=output) as process:
        wait_for_shards(process, tmp_path / "out", chance.randint(1, 6))
        time.sleep(chance.uniform(0, 0.02))
        process.kill()
    left = files_there(tmp_path / "out")
    assert left.items() <= reference[output].items()  # what is there is whole
    batch(news, "--out", tmp_path / "out", "--format", output, "--processes", 1, "--resume", *COMMON, status=1)
    assert files(tmp_path / "out") == reference[output]
    assert process.returncode == -signal.SIGKILL
    assert len(left) < 12


def files_there(folder):
    return {path.name: path.read_bytes() for path in folder.glob("articles-*")}


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent differently there")
def test_ctrl_c_ends_a_run_that_can_be_resumed(news, reference, tmp_path):
    with start(news, tmp_path / "out", start_new_session=True) as process:
        wait_for_shards(process, tmp_path / "out", 2)
        os.killpg(process.pid, signal.SIGINT)
        told = process.stderr.read()
    assert process.returncode == 130
    assert told == "newsparse: not done; the same command with --resume goes on from here\n"
    assert not list((tmp_path / "out" / "_work").glob("aside-*"))
    batch(news, "--out", tmp_path / "out", "--resume", *COMMON, status=1)
    assert files(tmp_path / "out") == reference["parquet"]


@pytest.mark.skipif(os.name != "posix", reason="files cannot be limited there")
def test_a_full_disk_ends_a_run_that_can_be_resumed(news, reference, tmp_path):
    import resource

    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (12_000, 12_000))

    with start(news, tmp_path / "out", preexec_fn=limited) as process:
        told = process.stderr.read()
    assert process.returncode == 2
    assert told.endswith("File too large\n")
    assert "the same command with --resume goes on from here" in told
    assert "Traceback" not in told
    assert files_there(tmp_path / "out").items() <= reference["parquet"].items()
    batch(news, "--out", tmp_path / "out", "--resume", *COMMON, status=1)
    assert files(tmp_path / "out") == reference["parquet"]


def test_a_run_that_is_done_is_not_done_again(news, reference, tmp_path):
    options = [news, "--out", tmp_path / "out", "--processes", 1, *COMMON]
    first = batch(*options, "--resume", status=1)  # there is nothing to resume, so it begins
    changed = [path.stat().st_mtime_ns for path in sorted((tmp_path / "out").iterdir())]
    again = batch(*options, "--resume", status=1)
    assert again.splitlines() == first.splitlines()[:2]
    assert [path.stat().st_mtime_ns for path in sorted((tmp_path / "out").iterdir())] == changed


@pytest.mark.slow
def test_a_shard_that_is_gone_is_made_again(news, reference, tmp_path):
    with start(news, tmp_path / "out") as process:
        wait_for_shards(process, tmp_path / "out", 3)
        process.kill()
    (tmp_path / "out" / "articles-00001.parquet").unlink()
    batch(news, "--out", tmp_path / "out", "--resume", *COMMON, status=1)
    assert files(tmp_path / "out") == reference["parquet"]


# ------------------------------------------------------------ what is refused


@pytest.fixture
def begun(tmp_path, monkeypatch):
    """A run of two files that is done, in the current folder."""
    monkeypatch.chdir(tmp_path)
    Path("a.jsonl").write_text('{"text": "Rain."}')
    Path("b.jsonl").write_text('{"text": "Snow."}')
    batch("a.jsonl", "b.jsonl", "--out", "out", "--processes", 1)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["a.jsonl", "b.jsonl"], "out holds a run already; --resume goes on with it, another --out begins a new one"),
        (["a.jsonl", "b.jsonl", "--resume", "--shard-size", 7], "shard size was 10000 and is 7"),
        (["a.jsonl", "b.jsonl", "--resume", "--format", "jsonl"], "format was 'parquet' and is 'jsonl'"),
        (["a.jsonl", "b.jsonl", "--resume", "--text-field", "x"], "fields was "),
        (["a.jsonl", "b.jsonl", "--resume", "--without", "footer"], "the rules are others, by --plugins, --without"),
        (["a.jsonl", "--resume"], "b.jsonl is no input any longer"),
        (["b.jsonl", "a.jsonl", "--resume"], "the inputs stand in another order"),
        (["a.jsonl", "b.jsonl", "c.jsonl", "--resume"], "c.jsonl is a new input"),
        (["-", "--resume"], "a run from standard input cannot be resumed"),
    ],
)
def test_another_run_is_not_resumed(begun, options, message):
    Path("c.jsonl").write_text('{"text": "Hail."}')
    before = files(Path("out"))
    assert message in batch(*options, "--out", "out", status=2)
    assert files(Path("out")) == before


def test_an_input_that_was_changed_is_not_resumed(begun):
    Path("b.jsonl").write_text('{"text": "Hail, and more."}')
    told = batch("a.jsonl", "b.jsonl", "--out", "out", "--resume", status=2)
    assert told.endswith("b.jsonl has been changed since, or is read otherwise\n")


@pytest.mark.parametrize(("name", "value"), [("newsparse", "0.0.1"), ("written with", "pyarrow 1")])
def test_a_run_of_another_version_is_not_resumed(begun, name, value):
    manifest = json.loads(Path("out/_manifest.json").read_text())
    Path("out/_manifest.json").write_text(json.dumps({**manifest, name: value}))
    assert f"{name} was {value!r}" in batch("a.jsonl", "b.jsonl", "--out", "out", "--resume", status=2)


def test_a_folder_of_other_things_is_left_alone(begun):
    Path("other").mkdir()
    Path("other/thesis.txt").write_text("Rain.")
    assert "name a new folder with --out" in batch("a.jsonl", "--out", "other", status=2)
    assert files(Path("other")) == {"thesis.txt": b"Rain."}


def test_the_output_is_not_read_as_input(begun):
    Path("news").mkdir()
    Path("news/a.jsonl").write_text('{"text": "Rain."}')
    batch("news", "--out", "news/out", "--format", "jsonl", "--processes", 1)
    told = batch("news", "--out", "news/out", "--format", "jsonl", "--processes", 1, "--resume")
    assert told.startswith("1 article with 0 quotes")


@pytest.mark.skipif(os.name != "posix", reason="it is said differently there")
def test_what_was_never_begun_is_not_to_be_resumed(begun):
    told = batch("a.jsonl", "--out", "b.jsonl/out", "--processes", 1, status=2)
    assert told == "newsparse: b.jsonl/out/_work: Not a directory\n"


def test_standard_input_is_read(tmp_path):
    done = CliRunner().invoke(
        newsparse,
        ["batch", "-", "--from", "jsonl", "--out", str(tmp_path / "out"), "--processes", "1"],
        input='{"text": "Rain."}\n{}\n',
    )
    assert done.exit_code == 1, done.output
    [reject] = json_lines(tmp_path / "out" / "_rejects.jsonl")
    assert (reject["file"], reject["line"], reject["reason"]) == ("-", 2, "no-text-field")

"""What is read: which files, where records begin and end in them, and what is wrong with those that are none."""

import gzip
import json
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Parser, rule
from newsparse.batch import BatchError
from newsparse.batch.inputs import Input, inputs
from newsparse.batch.readers import raw_records
from newsparse.batch.records import REASONS, Fields, Raw, RecordError, record_of
from newsparse.batch.work import Chunk, Work


def read(file, format="jsonl", compression=None, **fields):
    """The records in a file as (id, text, fields), and the rejects as (line or row, reason)."""
    fields = Fields(**fields)
    records, rejects = [], []
    for raw in raw_records([Input(str(file), format, compression)], fields):
        try:
            record = record_of(raw, fields)
            records.append((record.id.removeprefix(f"{file}:"), record.text, json.loads(record.fields)))
        except RecordError as error:
            rejects.append((raw.number, error.reason))
    return records, rejects


@pytest.fixture
def file(tmp_path):
    def write(data, name="news"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


# ------------------------------------------------------------ which files


@pytest.fixture
def folder(tmp_path, monkeypatch):
    names = "b.txt a.JSONL.gz c.csv.zst deep/er/d.parquet deep/e.tsv notes.md .hidden.txt .git/x.txt out/articles.jsonl"
    for name in names.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def named(*names, **options):
    return [(Path(input.file).as_posix(), input.format, input.compression) for input in inputs(names, **options)]


def test_a_folder_is_read_recursively_and_in_order(folder):
    assert named(".", apart_from=Path("out")) == [
        ("a.JSONL.gz", "jsonl", "gz"),
        ("b.txt", "text", None),
        ("c.csv.zst", "csv", "zst"),
        ("deep/e.tsv", "tsv", None),
        ("deep/er/d.parquet", "parquet", None),
    ]


@pytest.mark.parametrize("written", ["articles-00000.parquet", "articles-00000.jsonl.gz", "_rejects.jsonl"])
def test_what_batch_has_written_is_passed_over_in_folders(folder, written):
    other = folder / "deep" / written
    other.touch()
    assert written in {Path(name).name for name, _, _ in named("deep")}
    other.with_name("_manifest.json").touch()  # now it is a run
    assert named("deep") == [("deep/e.tsv", "tsv", None), ("deep/er/d.parquet", "parquet", None)]


def test_a_folder_that_batch_has_written_is_told_of(folder):
    for name in ["articles-00000.parquet", "_manifest.json", "_rejects.jsonl"]:
        (folder / "out" / name).touch()
    (folder / "out" / "articles.jsonl").unlink()
    with pytest.raises(BatchError, match=r"out: holds no file to read; .* and not written by newsparse batch$"):
        inputs(["out"])


def test_a_pattern_is_read_in_order(folder):
    assert named("**/*.t*") == [("b.txt", "text", None), ("deep/e.tsv", "tsv", None)]


def test_a_file_is_read_once_and_of_any_suffix(folder):
    assert named("notes.md", "b.txt", "*.txt", "b.txt") == [("notes.md", "text", None), ("b.txt", "text", None)]


def test_the_format_can_be_said(folder):
    assert named("b.txt", "-", format="jsonl") == [("b.txt", "jsonl", None), ("-", "jsonl", None)]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.txt", "missing.txt: there is no such file or folder, and no file matches it as a pattern"),
        ("*.pdf", "no file matches it as a pattern"),
        ("empty", "empty: holds no file to read; expected .txt .text .jsonl"),
        ("news.json", "news.json: JSON is read by the line; say --from jsonl"),
    ],
)
def test_what_is_not_there_is_named(folder, name, message):
    (folder / "empty").mkdir()
    (folder / "news.json").touch()
    with pytest.raises(BatchError) as error:
        inputs([name])
    assert message in str(error.value)


# ------------------------------------------------------------ formats


def test_a_text_file_is_one_record_named_by_its_path(file):
    path = file("“It holds,” said Zoë.\r\n")
    assert read(path, "text") == ([(str(path), "“It holds,” said Zoë.\r\n", {})], [])


def test_json_lines_keep_id_and_fields(file):
    lines = '{"id": "a", "text": "Rain.", "date": "2026-03-01", "n": {"x": [1, 2.5, null]}}\n\n{"text": "Snow."}'
    assert read(file(lines)) == (
        [("a", "Rain.", {"date": "2026-03-01", "n": {"x": [1, 2.5, None]}}), ("3", "Snow.", {})],
        [],
    )


def test_the_fields_of_text_and_id_can_be_named(file):
    line = '{"url": 17, "body": "Rain.", "id": "other", "text": null}'
    assert read(file(line), text="body", id="url") == ([("17", "Rain.", {"id": "other", "text": None})], [])


@pytest.mark.parametrize("separator", ["\n", "\r\n"])
def test_csv_rows_are_named_by_the_line_that_they_begin_on(file, separator):
    data = separator.join(["text,date", '"Rain,', 'and ""more"".",Sunday', "Snow.,Monday", ""])
    assert read(file(data), "csv") == (
        [("2", f'Rain,{separator}and "more".', {"date": "Sunday"}), ("4", "Snow.", {"date": "Monday"})],
        [],
    )


@pytest.mark.parametrize(
    "rows",
    [
        'id;text\na;"Rain; snow, and more."\n',  # as Excel writes it where the comma is the decimal point
        'id;text;"score, of ten"\na;"Rain; snow, and more.";7,5\n',
        'text;"id"\nRain, hail.;a\n',
    ],
)
def test_semicolons_part_the_cells_where_the_first_row_has_more_of_them_than_commas(file, rows):
    [(id, text, _)], rejects = read(file(rows), "csv")
    assert (id, text[:5], rejects) == ("a", "Rain;" if "snow" in rows else "Rain,", [])


def test_tabs_part_the_cells_of_a_tsv(file):
    assert read(file("id\ttext\na\tRain, snow.\n"), "tsv") == ([("a", "Rain, snow.", {})], [])


def test_parquet_keeps_columns_as_json_values(file, tmp_path):
    columns = {
        "text": ["Rain.", None, "Snow."],
        "id": ["a", "b", "c"],
        "day": [date(2026, 3, 1), None, None],
        "score": [0.5, 1.0, float("nan")],
        "tags": [["x"], [], None],
        "raw": [b"\xff", None, None],
    }
    pq.write_table(pa.table(columns), tmp_path / "news.parquet", row_group_size=2)
    assert read(tmp_path / "news.parquet", "parquet") == (
        [
            ("a", "Rain.", {"day": "2026-03-01", "score": 0.5, "tags": ["x"], "raw": "/w=="}),
            ("c", "Snow.", {"day": None, "score": None, "tags": None, "raw": None}),
        ],
        [(2, "wrong-type")],
    )


def test_a_parquet_column_of_bytes_is_decoded(tmp_path):
    pq.write_table(pa.table({"text": [b"Zo\xc3\xab", b"Zo\xeb"]}), tmp_path / "news.parquet")
    assert read(tmp_path / "news.parquet", "parquet") == ([("1", "Zoë", {})], [(2, "not-utf-8")])


@pytest.mark.parametrize("members", [1, 3])
@pytest.mark.parametrize("compression", ["gz", "zst"])
def test_compressed_files_are_unpacked_all_their_members(file, compression, members):
    pack = gzip.compress if compression == "gz" else pa.Codec("zstd").compress
    packed = b"".join(bytes(pack(b'{"text": "Rain."}\n{"text": "Snow."}\n')) for _ in range(members))
    records, rejects = read(file(packed), compression=compression)
    assert [text for _, text, _ in records] == ["Rain.", "Snow."] * members
    assert rejects == []


@pytest.mark.parametrize("format", ["text", "jsonl", "csv", "tsv"])
def test_a_byte_order_mark_is_no_part_of_a_table(file, format):
    data = {"text": "Rain.", "jsonl": '{"text": "Rain."}', "csv": "text\nRain.\n", "tsv": "text\nRain.\n"}[format]
    [(_, text, _)], rejects = read(file(b"\xef\xbb\xbf" + data.encode()), format)
    assert text == ("\ufeffRain." if format == "text" else "Rain.")  # a text is read as it is, to its last character
    assert rejects == []


# ------------------------------------------------------------ what is no record


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "Zo\xeb"}', "not-utf-8"),
        (b'{"text": "\\ud800"}', "not-utf-8"),
        (b'{"text": "Rain.", "by": "\\ud800"}', "not-utf-8"),
        ('{"text": "Rain."}'.encode("utf-16"), "not-utf-8"),
        (b'{"text": "Rain."', "broken-json"),
        (b"Rain.", "broken-json"),
        (b'{"text": "Rain.", "n": ' + b"9" * 5000 + b"}", "broken-json"),
        (b"[" * 100_000, "broken-json"),
        (b'{"body": "Rain."}', "no-text-field"),
        (b"{}", "no-text-field"),
        (b'["Rain."]', "wrong-type"),
        (b'"Rain."', "wrong-type"),
        (b'{"text": null}', "wrong-type"),
        (b'{"text": NaN}', "wrong-type"),
        (b'{"text": ["Rain."]}', "wrong-type"),
        (b'{"text": "%s"}' % (b"x" * 101), "too-long"),
    ],
)
def test_a_line_that_is_no_record_is_passed_over(file, line, reason):
    good = b'{"text": "Rain."}'
    records, rejects = read(file(good + b"\n" + line + b"\n" + good), max_chars=100)
    assert [id for id, _, _ in records] == ["1", "3"]
    if b"\n" not in line:
        assert rejects == [(2, reason)]


@pytest.mark.parametrize("id", ["null", "1.5", "true", "[]", None])
def test_an_id_that_was_asked_for_has_to_be_there(file, id):
    line = '{"text": "Rain."}' if id is None else f'{{"text": "Rain.", "url": {id}}}'
    assert read(file(line), id="url") == ([], [(1, "no-id")])


def test_an_id_that_is_no_name_is_kept_as_a_field_where_none_was_asked_for(file):
    assert read(file('{"text": "Rain.", "id": null}')) == ([("1", "Rain.", {"id": None})], [])


def test_a_line_without_end_is_not_held_in_memory(file, monkeypatch):
    monkeypatch.setattr("newsparse.batch.readers._ROOM", 1_000)
    data = b'{"text": "' + b"x" * 50_000 + b'"}\n{"text": "Rain."}\n' + b"y" * 5_000
    assert read(file(data), max_chars=10) == ([("2", "Rain.", {})], [(1, "too-long"), (3, "too-long")])


@pytest.mark.parametrize(
    ("data", "format", "place", "detail"),
    [
        (b"Zo\xeb", "text", 0, "byte 2 (0xeb) is not UTF-8; convert it first"),
        (b'{"text": "Zo\xeb"}', "jsonl", 1, "byte 12 (0xeb) is not UTF-8; convert it first"),
        (b"by,text\nAda,Zo\xeb\n", "csv", 2, "byte 2 (0xeb) is not UTF-8; convert it first"),
        (b"b\xffy,text\nAda,Rain.\n", "csv", 0, "byte 1 (0xff) is not UTF-8; convert it first"),
        ("Rain.".encode("utf-16"), "text", 0, "it looks like UTF-16; convert it to UTF-8 first"),
        ('{"text": "Rain."}'.encode("utf-16"), "jsonl", 1, "it looks like UTF-16; convert it to UTF-8 first"),
        ("by,text\nAda,Rain.\n".encode("utf-16"), "csv", 0, "it looks like UTF-16; convert it to UTF-8 first"),
        (gzip.compress(b'{"text": "Rain."}', mtime=0), "jsonl", 1, "it looks like gzip; unpack it first"),
        (gzip.compress(b"by,text\nAda,Rain.\n", mtime=0), "csv", 0, "it looks like gzip; unpack it first"),
        (bytes(pa.Codec("zstd").compress(b"Rain.")), "text", 0, "it looks like Zstandard; unpack it first"),
        (b'{"text": "\\udce9"}', "jsonl", 1, r"'\udce9' stands for no Unicode character"),
    ],
)
def test_what_is_not_utf_8_is_told_in_the_same_words_in_all_formats(file, data, format, place, detail):
    raw, *_ = raw_records([Input(str(file(data)), format)], Fields())
    with pytest.raises(RecordError) as error:
        record_of(raw, Fields())
    assert (raw.number, error.value.reason, error.value.detail) == (place, "not-utf-8", detail)


@pytest.mark.parametrize("text", ["<!DOCTYPE html>\n<p>Rain.</p>", "\n <html lang='en'>", "<HTML>Rain", "\ufeff<html>"])
def test_a_web_page_is_no_text(file, text):
    assert read(file(text), "text") == ([], [(0, "html")])


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "[NaN]", "1e999"])
def test_what_python_writes_for_no_number_is_null_as_it_is_from_parquet(file, value):
    expected = [None] if value == "[NaN]" else None
    assert read(file(f'{{"text": "Rain.", "score": {value}}}')) == ([("1", "Rain.", {"score": expected})], [])


@pytest.mark.parametrize(
    ("line", "detail"),
    [
        (b'{"text": "Rain.", "n": ' + b"9" * 5000 + b"}", "a number has too many digits"),
        (b"[" * 100_000, "it is nested too deeply"),
    ],
)
def test_what_json_cannot_be_is_told_in_words_of_our_own(file, line, detail):
    [raw] = raw_records([Input(str(file(line)), "jsonl")], Fields())
    with pytest.raises(RecordError) as error:
        record_of(raw, Fields())
    assert error.value.detail == detail


@pytest.mark.parametrize(
    "text",
    [
        '{"id": "g1", "text": "Rain."}\n',
        '\ufeff[{"text": "Rain."}]',
        '[\n  {\n    "text": "Rain."',
        'id,text\n1,"Rain."\n',
        '"text";"id"\r\n"Rain.";1\r\n',
        "\ufefftext\tby\nRain.\tAda\n",
    ],
)
def test_records_that_nobody_said_were_such_are_no_text(file, text):
    assert read(file(text), "text") == ([], [(0, "records")])


@pytest.mark.parametrize(
    "text", ["{rain}", "[1] Rain.", "{}", "text", "text\r\nRain.", '"text", he said,', "Read: text,\nid,text"]
)
def test_a_text_may_begin_with_brackets_and_names(file, text):
    assert len(read(file(text), "text")[0]) == 1


def test_the_name_of_the_texts_column_tells_records_from_a_text(file):
    assert read(file("id,body\n1,Rain.\n"), "text", text="body") == ([], [(0, "records")])
    assert len(read(file("id,body\n1,Rain.\n"), "text")[0]) == 1


@pytest.mark.parametrize("columns", ["id,text,text", "id,id,text"])
def test_two_columns_for_one_thing_are_told_of(file, columns):
    assert read(file(f"{columns}\n1,2,3\n"), "csv") == ([], [(0, "broken-csv")])


def test_other_columns_may_have_one_name(file):
    assert read(file("text,,\nRain.,,\n"), "csv") == ([("2", "Rain.", {"": ""})], [])


@pytest.mark.parametrize("text", ["<b>Rain.</b>", "Rain. <html>", "<htmlish> rain", ""])
def test_other_marks_are_left_to_the_parser(file, text):
    assert len(read(file(text), "text")[0]) == 1


@pytest.mark.parametrize(("text", "read_as"), [("x" * 100, 1), ("ж" * 100, 1), ("x" * 101, 0), ("x" * 500, 0)])
def test_a_long_text_file_is_passed_over(file, text, read_as):
    records, rejects = read(file(text), "text", max_chars=100)
    assert (len(records), rejects) == (read_as, [] if read_as else [(0, "too-long")])


@pytest.mark.parametrize(
    ("rows", "records", "rejects"),
    [
        (b"text,by\nRain.\nSnow.,Ada\nIce.,Tom,x\n\n", ["Snow."], [(2, "broken-csv"), (4, "broken-csv")]),
        (b"text\nZo\xeb\nRain.\n", ["Rain."], [(2, "not-utf-8")]),
        (b'text\nRain.\n"Snow.\nIce.\n', ["Rain."], [(3, "broken-csv")]),  # with no end
        (b'text\n"He said "no" to me."\nRain.\n', ["Rain."], [(2, "broken-csv")]),  # with marks that are not doubled
        (b"body\nRain.\n", [], [(0, "no-text-field")]),
        (b"", [], []),
        (b"text\n", [], []),
    ],
)
def test_a_row_that_is_no_record_is_passed_over(file, rows, records, rejects):
    read_records, read_rejects = read(file(rows), "csv")
    assert ([text for _, text, _ in read_records], read_rejects) == (records, rejects)


def test_a_cell_without_end_ends_the_file(file, monkeypatch):
    monkeypatch.setattr("newsparse.batch.readers._CELL", 1_000)
    records, rejects = read(file(b'text\nRain.\n"Snow.\n' + b"Ice.\n" * 1_000), "csv")
    assert ([text for _, text, _ in records], rejects) == (["Rain."], [(3, "unreadable-file")])


PACKED = gzip.compress(b'{"text": "Rain."}\n' * 9, mtime=0)


@pytest.mark.parametrize(
    ("data", "format", "compression", "good", "place"),
    [
        (PACKED + PACKED[:20], "jsonl", "gz", 9, 10),
        (PACKED[:20], "text", "gz", 0, 0),
        (b'{"text": "Rain."}\n', "jsonl", "gz", 0, 0),
        (b'{"text": "Rain."}\n', "jsonl", "zst", 0, 0),
        (b"PAR1 no PAR1", "parquet", None, 0, 0),
        (b"", "parquet", None, 0, 0),
    ],
)
def test_a_damaged_file_is_read_as_far_as_it_goes(file, data, format, compression, good, place):
    records, rejects = read(file(data), format, compression)
    assert (len(records), rejects) == (good, [(place, "unreadable-file")])


def test_a_parquet_file_without_the_column_is_passed_over(tmp_path):
    pq.write_table(pa.table({"body": ["Rain."]}), tmp_path / "news.parquet")
    assert read(tmp_path / "news.parquet", "parquet") == ([], [(0, "no-text-field")])


def test_a_file_that_cannot_be_opened_is_told_of(tmp_path):
    assert read(tmp_path / "gone.jsonl") == ([], [(0, "unreadable-file")])


@pytest.mark.parametrize("depth", [10, 300, 500, *range(900, 1_010, 10), 5_000])
def test_json_is_nested_as_deep_as_python_reads_it_or_told_of(file, depth):
    records, rejects = read(file(b'{"text": "Rain.", "x": ' + b"[" * depth + b"]" * depth + b"}"))
    assert (len(records), rejects) in [(1, []), (0, [(1, "broken-json")])]


@rule("acme.footer.broken")
def broken(document):
    if "Snow" in document.text:
        raise KeyError("tide")
    return ()


def test_a_record_on_which_a_rule_fails_is_passed_over(file):
    path = file("Rain.\nSnow.\nIce.", "news.txt")
    texts = [
        Raw(Input(str(path), "text"), number, text, 0) for number, text in enumerate([b"Rain.", b"Snow.", b"Ice."])
    ]
    done = Work(Parser().with_rules(broken), Fields(), len)(Chunk(0, texts))
    assert (done.written, done.counts["articles"]) == (2, 2)
    [reject] = done.rejects
    assert reject["reason"] == "rule-fault"
    assert "acme.footer.broken" in reject["detail"]


# ------------------------------------------------------------ all of it


@given(lines=st.lists(st.binary() | st.text().map(lambda text: json.dumps({"text": text}).encode())))
def test_every_line_is_a_record_or_a_reject(lines, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    data = b"\n".join(lines)
    path.write_bytes(data)
    records, rejects = read(path)
    numbers = [int(id) for id, _, _ in records] + [number for number, _ in rejects]
    assert sorted(numbers) == [number for number, line in enumerate(data.split(b"\n"), start=1) if line.strip()]
    assert {reason for _, reason in rejects} <= set(REASONS)


@given(data=st.binary())
def test_any_bytes_are_read_as_csv_without_an_error(data, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(b"text,by\n" + data)
    _, rejects = read(path, "csv")
    assert {reason for _, reason in rejects} <= {"broken-csv", "not-utf-8", "unreadable-file"}

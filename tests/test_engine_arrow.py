"""parse_batch: each row is parsed as `parse` would, and a row that cannot be says why."""

import pyarrow as pa
import pytest

from newsparse import Parser, parse, rule
from newsparse.engines.arrow import parse_batch, parsed_schema
from newsparse.formats.arrow import from_array, metadata

TEXTS = [
    "By Ada Brandt\n\nMARROW BAY (AP) — “It holds,” said Tom Okoye. “For now,” he added.\n\n-30-",
    "Rain fell.",
    "",
    "🛳 “Es hält,” said Ada Brandt.",
]


def batch_of(texts, kind=None):
    return pa.record_batch({"id": pa.array(range(len(texts))), "text": pa.array(texts, kind)})


@pytest.mark.parametrize(
    "kind",
    [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.binary_view()],
    ids=str,
)
def test_every_row_is_parsed_as_by_parse(kind):
    texts = [text.encode() for text in TEXTS] if "binary" in str(kind) else TEXTS
    parsed = parse_batch(batch_of(texts, kind))
    assert from_array(parsed["article"]) == [parse(text) for text in TEXTS]
    assert parsed["error"].null_count == len(TEXTS)


def test_a_dictionary_of_texts_is_read():
    batch = pa.record_batch({"text": pa.array(TEXTS).dictionary_encode()})
    assert from_array(parse_batch(batch)["article"]) == [parse(text) for text in TEXTS]


def test_other_columns_stay_as_they_are():
    batch = batch_of(TEXTS)
    parsed = parse_batch(batch)
    assert parsed.select(["id", "text"]) == batch
    assert parsed.schema.names == ["id", "text", "article", "error"]


def test_the_column_of_texts_can_have_any_name():
    batch = pa.record_batch({"body": TEXTS[:1], "text": [1]})
    assert from_array(parse_batch(batch, text="body")["article"]) == [parse(TEXTS[0])]


def test_rows_that_cannot_be_parsed_say_why():
    parsed = parse_batch(batch_of([b"Rain fell.", None, b"Rain \xff fell.", b"R" * 21], pa.binary()), max_chars=20)
    assert from_array(parsed["article"]) == [parse("Rain fell."), None, None, None]
    assert parsed["error"].to_pylist() == [
        None,
        "the text is null",
        "the text is not UTF-8: invalid start byte at byte 5",
        "the text has 21 characters, and max_chars is 20",
    ]


def test_the_limit_counts_characters():
    assert parse_batch(batch_of(["é" * 20]), max_chars=20)["error"].to_pylist() == [None]


def test_null_alone_is_a_column_of_texts():
    assert parse_batch(batch_of([None, None]))["error"].to_pylist() == ["the text is null"] * 2


@rule("acme.footer.faulty")
def faulty(document):
    if "fell" in document.text:
        raise KeyError("fell")
    return ()


def test_a_faulty_rule_costs_the_row_alone():
    parser = Parser().with_rules(faulty)
    parsed = parse_batch(batch_of(["Rain fell.", "“It holds,” said Ada Brandt."]), parser=parser)
    assert from_array(parsed["article"]) == [None, parser.parse("“It holds,” said Ada Brandt.")]
    assert "acme.footer.faulty" in parsed["error"][0].as_py()


def test_the_schema_says_what_made_the_articles():
    parser = Parser().without("footer.promo")
    batch = batch_of(TEXTS).replace_schema_metadata({"source": "harbor"})
    schema = parse_batch(batch, parser=parser).schema
    expected = {"source": "harbor", **metadata(parser)}
    assert schema.metadata == {key.encode(): value.encode() for key, value in expected.items()}
    assert parsed_schema(batch.schema, parser=parser).equals(schema, check_metadata=True)


def test_an_empty_batch_has_the_same_schema():
    parsed = parse_batch(batch_of(TEXTS)[:0])
    assert len(parsed) == 0
    assert parsed.schema == parse_batch(batch_of(TEXTS)).schema


@pytest.mark.parametrize(
    ("columns", "options", "error", "message"),
    [
        ({"body": ["a"]}, {}, ValueError, r"no column 'text'; text= names the column of texts; there are \['body'\]"),
        ({"text": [1]}, {}, TypeError, r"column 'text' holds int64, and .* reads strings"),
        ({"text": ["a"]}, {"parser": len}, TypeError, r"^parser= takes a newsparse\.Parser, not builtin"),
        ({"text": [["a"]]}, {}, TypeError, r"column 'text' holds list<"),
        ({"text": ["a"], "error": [1]}, {}, ValueError, r"a column 'error' already; rename it"),
        ({"text": ["a"], "article": [1]}, {}, ValueError, r"a column 'article' already; rename it"),
        ({"text": ["a"]}, {"max_chars": 0}, ValueError, r"max_chars= takes a whole number .* got 0"),
        ({"text": ["a"]}, {"max_chars": "9"}, ValueError, r"got '9'"),
    ],
)
def test_what_is_wrong_with_the_batch_is_said(columns, options, error, message):
    with pytest.raises(error, match=message):
        parse_batch(pa.record_batch(columns), **options)


def test_a_table_is_no_batch():
    with pytest.raises(TypeError, match=r"takes a pyarrow.RecordBatch, not Table; map\(parse_batch, table.to_batches"):
        parse_batch(pa.table({"text": ["a"]}))

"""Arrow: the schema is the published one, and what is written is read back as equal articles."""

import json
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import attrs
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Annotation, Byline, Footer, Parser, Span, parse, rule
from newsparse.fingerprint import fingerprint
from newsparse.formats.arrow import (
    ARTICLE,
    from_array,
    from_table,
    metadata,
    quotes_of,
    quotes_table,
    to_array,
    to_table,
)
from newsparse.testing import articles

FORMATS = Path(__file__).resolve().parent.parent / "docs" / "formats.md"

WIRE = """\
Ferry Returns to Marrow Bay

By Ada Brandt, Harbor Wire, and Tom Okoye

MARROW BAY, Castria, March 3 (Reuters) - “The shaft is new,” said Piet Alvar, “and so is the crew.”

Mr. Alvar said the 🛳 café was “a dream”. “At last!”

Ada Brandt is a staff writer for the Harbor Gazette. She is based in Tolm.

Copyright 2024 Harbor Gazette."""
PLAIN = "Rain fell."


@attrs.frozen
class Hotline(Annotation):
    """A plugin's own kind."""

    number: str
    digits: tuple[Span, ...] = ()


@attrs.frozen
class Tide(Footer):
    """A plugin's kind of footer."""

    height: float = 0.0


@rule("acme.hotline.number")
def hotline(document):
    at = document.text.find("555 0100")
    if at >= 0:
        yield Hotline(document.span(at, at + 8), "555 0100", (document.span(at, at + 3), document.span(at + 4, at + 8)))


@rule("acme.footer.tide")
def tide(document):
    for last in document.paragraphs[-1:]:
        if last.text.startswith("High tide:"):
            yield Tide(last.span, kind="tides", height=2.5)


@rule("acme.byline.second")
def second_byline(document):
    for paragraph in document.paragraphs[1:]:
        if paragraph.text.startswith("Edited by"):
            yield Byline(paragraph.span)


PLUGINS = Parser().with_rules(hotline, tide, second_byline)
PLUGINS_TEXT = (
    "By Ada Brandt\n\nEdited by Tom Okoye\n\n“It holds,” said Piet Alvar.\n\nCall 555 0100.\n\nHigh tide: 6:40 a.m."
)


# ------------------------------------------------------------ the schema


def tree(fields, depth=0):
    """The schema as the documentation shows it: a line for each field, and structs of plain values on one line."""
    for field in fields:
        kind, mark = field.type, ""
        if pa.types.is_list(kind):
            kind, mark = kind.value_type, "list of "
        nested = pa.types.is_struct(kind) and any(pa.types.is_nested(inner.type) for inner in kind)
        yield f"{'    ' * depth}{field.name}: {mark}{'struct' if nested else kind}"
        if nested:
            yield from tree(kind, depth + 1)


def test_the_schema_is_the_one_that_the_documentation_shows():
    [shown] = regex.findall(r"```text\n( *text: string\n.*?) *```", FORMATS.read_text("utf-8"), regex.DOTALL)
    assert "\n".join(tree(ARTICLE)) == dedent(shown).strip()


def test_the_columns_are_the_keys_of_the_json_form():
    assert {field.name for field in ARTICLE} == set(parse(PLAIN).to_dict())


def test_a_table_says_which_version_and_which_rules_made_it():
    table = to_table([parse(PLAIN)])
    assert table.schema.metadata == {key.encode(): value.encode() for key, value in metadata().items()}
    assert metadata()["newsparse.version"] == newsparse.__version__
    assert metadata()["newsparse.rules"] == fingerprint(Parser())
    assert metadata(PLUGINS)["newsparse.rules"] == fingerprint(PLUGINS) != fingerprint(Parser())


def test_the_schema_does_not_depend_on_what_is_in_the_table():
    assert to_table([]).schema.equals(to_table([parse(WIRE), PLUGINS.parse(PLUGINS_TEXT)]).schema, check_metadata=True)
    assert quotes_table([]).schema.equals(quotes_table([parse(WIRE)]).schema, check_metadata=True)


# ------------------------------------------------------------ there and back


@pytest.mark.parametrize("text", [WIRE, PLAIN, "", " \n", "🛳 “It ‘🛳’ holds,” said Ada Brandt."])
def test_an_article_comes_back_equal(text):
    article = parse(text)
    assert from_table(to_table([article])) == from_array(to_array([article])) == [article]


@given(st.lists(articles().filter(lambda text: text.isascii() or text.encode("utf-8", "ignore").decode() == text)))
def test_any_articles_come_back_equal(texts):
    parsed = [parse(text) for text in texts]
    assert from_table(to_table(parsed)) == parsed


def test_null_is_no_article():
    array = to_array([None, parse(WIRE), None])
    assert (array.null_count, array.is_valid().to_pylist()) == (2, [False, True, False])
    assert from_array(array) == [None, parse(WIRE), None]
    assert from_array(pa.chunked_array([array[:1], array[1:]])) == [None, parse(WIRE), None]


def test_annotations_of_plugins_come_back():
    article = PLUGINS.parse(PLUGINS_TEXT)
    assert {type(found) for found in article.annotations} >= {Hotline, Tide, Byline}
    [row] = to_array([article]).to_pylist()
    assert [found["kind"] for found in row["footers"]] == ["tides"]
    assert [found["type"] for found in row["annotations"]] == ["newsparse.article:Byline", f"{__name__}:Hotline"]
    assert json.loads(row["annotations"][1]["json"])["number"] == "555 0100"
    assert from_array(to_array([article])) == [article]


def test_parquet_keeps_articles_and_metadata(tmp_path):
    parsed = [parse(WIRE), parse(PLAIN), PLUGINS.parse(PLUGINS_TEXT)]
    pq.write_table(to_table(parsed, PLUGINS), tmp_path / "articles.parquet")
    table = pq.read_table(tmp_path / "articles.parquet")
    assert from_table(table) == parsed
    assert table.schema.metadata[b"newsparse.rules"].decode() == fingerprint(PLUGINS)


def test_other_columns_are_passed_over():
    table = to_table([parse(WIRE)]).append_column("id", pa.array(["a"]))
    assert from_table(table) == [parse(WIRE)]


def test_what_is_no_table_of_articles_is_said():
    with pytest.raises(ValueError, match=r"no column 'headline'; it has text, id\. .*from_array"):
        from_table(pa.table({"text": ["Rain fell."], "id": ["a"]}))


@pytest.mark.parametrize("series", [[None], None, "Rain fell."])
def test_what_is_no_array_is_said_with_what_makes_one(series):
    with pytest.raises(TypeError, match=r"pyarrow array, not \w+; pa\.array\(series, ARTICLE\) makes one of a pandas"):
        from_array(series)


@pytest.mark.parametrize("values", [[1], ["Rain fell."], [["Rain fell."]]])
def test_what_is_no_array_of_articles_is_said(values):
    with pytest.raises(
        TypeError, match=r"an array of articles, as to_array\(\) makes it, not one of (int64|string|list)"
    ):
        from_array(pa.array(values))


def test_what_is_no_arrow_table_is_said_with_what_makes_one():
    with pytest.raises(TypeError, match=r"pyarrow\.Table or RecordBatch, not dict; pa\.table\(frame, schema="):
        from_table({})


def test_a_row_that_is_no_article_is_said():
    table = to_table([parse(PLAIN), parse(WIRE)])
    other = table.set_column(0, "text", pa.array([PLAIN, PLAIN]))
    with pytest.raises(ValueError, match=r"^row 1: .*: the text from \d+ to \d+ is not '"):
        from_table(other)


@pytest.mark.parametrize("text", ["Rain \ud800 fell.", "Rain \ud83d\ude00 fell."])
def test_a_lone_surrogate_is_said(text):
    with pytest.raises(ValueError, match=r"cannot hold the lone surrogate at 5 of 'Rain .*replace such characters"):
        to_table([parse(text)])


# ------------------------------------------------------------ quotes


def test_quotes_are_rows():
    parsed = [parse(PLAIN), parse(WIRE), parse(PLAIN), PLUGINS.parse(PLUGINS_TEXT)]
    rows = quotes_table(parsed, ids=["a", "b", "c", "d"], parser=PLUGINS).to_pylist()
    pairs = [(name, quote) for name, article in zip("abcd", parsed, strict=True) for quote in article.quotes]
    assert len(rows) == len(pairs) > 3
    for row, (name, quote) in zip(rows, pairs, strict=True):
        speaker, cue = quote.speaker, quote.cue
        assert row == {
            "id": name,
            "kind": quote.kind,
            "text": quote.text,
            "speaker": speaker and speaker.name,
            "title": speaker and speaker.title,
            "resolution": speaker and speaker.resolution,
            "mention": speaker and speaker.mention.text,
            "mention_start": speaker and speaker.mention.start,
            "mention_end": speaker and speaker.mention.end,
            "cue": cue and cue.text,
            "cue_start": cue and cue.start,
            "cue_end": cue and cue.end,
            "start": quote.span.start,
            "end": quote.span.end,
            "rule": quote.rule,
        }


def test_articles_without_ids_are_numbered():
    assert quotes_table([parse(PLAIN), parse(WIRE)])["id"].unique().to_pylist() == ["1"]


def test_quotes_of_a_column_with_nulls():
    array = to_array([None, parse(WIRE), parse(PLAIN)])
    assert set(quotes_of(array)["article"].to_pylist()) == {1}
    assert len(quotes_of(array[:1])) == 0
    assert set(quotes_of(array[1:])["article"].to_pylist()) == {0}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((parse(PLAIN),), r"^expected an iterable of articles, got one article; put it into a list$"),
        (([PLAIN],), r"^expected a newsparse.Article, got str; newsparse.parse\(\) makes one of a text$"),
        (([parse(PLAIN)], [17]), r"^expected a str, or several; got \[17\]$"),
    ],
)
def test_what_is_no_article_and_no_id_is_said(arguments, message):
    with pytest.raises(TypeError, match=message):
        quotes_table(*arguments)


@pytest.mark.parametrize("ids", [[], ["a", "b"]])
def test_there_is_an_id_for_each_article(ids):
    with pytest.raises(ValueError, match=rf"there are 1 articles, and {len(ids)} ids for them"):
        quotes_table([parse(PLAIN)], ids=ids)


# ------------------------------------------------------------ fingerprints


def test_a_fingerprint_is_the_same_in_every_process():
    code = "import newsparse.fingerprint as f; print(f.fingerprint(f.Parser()))"
    other = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True)
    assert other.stdout.strip() == fingerprint(Parser())


@pytest.mark.parametrize(
    "other",
    [
        Parser().without("footer.promo"),
        Parser().with_rules(hotline),
        Parser().with_lexicon(cue_verbs=["burbled"]),
        Parser(rules=reversed(Parser().rules)),
    ],
    ids=["without", "with_rules", "with_lexicon", "order"],
)
def test_another_parser_has_another_fingerprint(other):
    assert fingerprint(other) != fingerprint(Parser())


def test_a_rule_that_is_asked_in_other_texts_has_another_fingerprint():
    parsers = [
        Parser().with_rules(attrs.evolve(hotline, opening=frozenset(words))) for words in ([], ["call"], ["phone"])
    ]
    assert len({fingerprint(parser) for parser in parsers}) == 3

"""Spark, Ray Data, datatrove and spaCy, run for real: each row is what `parse` gives.

`python -m pytest -m engine` runs these. An engine that is not installed is skipped, and fails where
NEWSPARSE_REQUIRE_EXTRAS=1.
"""

import doctest
import json
import os
import sys
from importlib import import_module

import pyarrow as pa
import pytest

from newsparse import Article, Parser, parse
from newsparse.formats.arrow import ARTICLE, from_array

# What the engines themselves warn of is not ours to mend.
pytestmark = [pytest.mark.engine, pytest.mark.filterwarnings("default")]

TEXTS = [
    "Ferry Back\n\nBy Ada Brandt\n\nTOLM (AP) — “It holds,” said Tom Okoye, “for now.” He called it “new”.\n\n-30-",
    "Rain fell.",
    "",
    "🛳 “Es hält,” said Ada Brandt.",
    None,
    "R" * 50_001,
]
ERRORS = [None, None, None, None, "the text is null", "the text has 50001 characters, and max_chars is 50000"]
PARSER = Parser().without("footer.agency_end").with_lexicon(cue_verbs=["burbled"])


def installed(name):
    """The package; where it is missing the test is skipped, or fails where all are asked for."""
    if os.environ.get("NEWSPARSE_REQUIRE_EXTRAS") == "1":
        return import_module(name)
    return pytest.importorskip(name)


def rows(texts):
    return [{"id": place, "text": text} for place, text in enumerate(texts)]


def check_table(table, texts, parse=parse):
    """That the table has each text's article, and that all its columns are there."""
    table = table.sort_by("id")
    assert table.column_names == ["id", "text", "article", "error"]
    assert table["text"].to_pylist() == texts
    expected = [parse(text) if text is not None and len(text) <= 50_000 else None for text in texts]
    assert from_array(table["article"]) == expected


def check_examples(module, **names):
    failed, tried = doctest.testmod(module, extraglobs=names, optionflags=doctest.ELLIPSIS)
    assert tried
    assert not failed


@pytest.fixture(scope="module")
def news(shared):
    """Real articles."""
    lines = (shared / "corpora" / "reuters-dev.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines[:100]]


# ------------------------------------------------------------ Spark


@pytest.fixture(scope="module")
def spark():
    """A Spark of two processes on this machine."""
    sql = installed("pyspark.sql")
    os.environ.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    with builder.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate() as session:
        session.sparkContext.setLogLevel("ERROR")
        yield session


def test_spark_parses_each_row_as_parse_does(spark, news):
    from newsparse.engines.spark import article_type, with_articles

    texts = [*TEXTS, *news]
    frame = spark.createDataFrame(rows(texts), "id long, text string").repartition(3)
    parsed = with_articles(frame, max_chars=50_000)
    assert parsed.schema["article"].dataType == article_type()
    table = parsed.toArrow()
    check_table(table, texts)
    assert table.sort_by("id")["error"].to_pylist()[: len(ERRORS)] == ERRORS


def test_spark_takes_a_parser(spark):
    from newsparse.engines.spark import with_articles

    texts = ["“It floats,” burbled Ada Brandt.\n\nRain fell.\n\n-30-"]
    frame = spark.createDataFrame(rows(texts), "id long, text string")
    check_table(with_articles(frame, parser=PARSER).toArrow(), texts, PARSER.parse)


def test_spark_says_what_is_wrong_before_it_runs(spark):
    from newsparse.engines.spark import with_articles

    frame = spark.createDataFrame(rows(["a"]), "id long, text string")
    with pytest.raises(ValueError, match="no column 'body'"):
        with_articles(frame, text="body")
    with pytest.raises(TypeError, match="column 'id' holds int64"):
        with_articles(frame, text="id")


def test_spark_examples(spark):
    check_examples(import_module("newsparse.engines.spark"), spark=spark)


# ------------------------------------------------------------ Ray Data


@pytest.fixture(scope="module")
def ray():
    """A Ray of two processes on this machine."""
    os.environ.update(RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO="0", RAY_USAGE_STATS_ENABLED="0")
    data = installed("ray.data")
    found = installed("ray")
    for attempts_left in (2, 1, 0):  # Ray gives its processes 30 seconds to start, which a busy machine may need twice
        try:
            found.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
            break
        except Exception:  # Ray raises no narrower one
            found.shutdown()
            if not attempts_left:
                raise
    data.DataContext.get_current().enable_progress_bars = False
    yield found
    found.shutdown()


def ray_table(ray, dataset):
    return pa.concat_tables(ray.get(dataset.to_arrow_refs()))


def test_ray_parses_each_row_as_parse_does(ray, news):
    from newsparse.engines.ray import with_articles

    texts = [*TEXTS, *news]
    dataset = ray.data.from_arrow(pa.Table.from_pylist(rows(texts))).repartition(3)
    table = ray_table(ray, with_articles(dataset, max_chars=50_000, batch_size=20))
    assert table.schema.field("article").type == ARTICLE
    check_table(table, texts)
    assert table.sort_by("id")["error"].to_pylist()[: len(ERRORS)] == ERRORS


def test_ray_takes_a_parser(ray):
    from newsparse.engines.ray import with_articles

    texts = ["“It floats,” burbled Ada Brandt.\n\nRain fell.\n\n-30-"]
    dataset = ray.data.from_arrow(pa.Table.from_pylist(rows(texts)))
    check_table(ray_table(ray, with_articles(dataset, parser=PARSER)), texts, PARSER.parse)


def test_ray_examples(ray):
    check_examples(import_module("newsparse.engines.ray"), ray=ray)


# ------------------------------------------------------------ datatrove


@pytest.fixture(scope="module")
def datatrove():
    """datatrove's module of documents."""
    return installed("datatrove.data")


def test_datatrove_annotates_documents(datatrove, news):
    from newsparse.engines.datatrove import Annotate

    documents = [datatrove.Document(text, id=str(place)) for place, text in enumerate(news)]
    annotated = list(Annotate().run(documents))
    assert [document.text for document in annotated] == news
    for document in annotated:
        found = json.loads(json.dumps(document.metadata["newsparse"]))
        assert Article.from_dict({**found, "text": document.text}) == parse(document.text)


def test_datatrove_strips_footers(datatrove, news):
    from newsparse.engines.datatrove import StripFooters

    step = StripFooters()
    documents = [datatrove.Document(text, id="a") for text in [TEXTS[0], *news]]
    stripped = [document.text for document in step.run(documents)]
    assert stripped[0] == TEXTS[0].removesuffix("\n\n-30-")
    for text, left in zip(news, stripped[1:], strict=True):
        footers = "".join(footer.span.text for footer in parse(text).footers)
        assert len("".join(left.split())) == len("".join(text.split())) - len("".join(footers.split()))


def test_datatrove_runs_them_in_a_pipeline(datatrove, tmp_path):
    from datatrove.executor.local import LocalPipelineExecutor
    from datatrove.pipeline.writers.jsonl import JsonlWriter

    from newsparse.engines.datatrove import Annotate, StripFooters

    documents = [datatrove.Document(TEXTS[0], id="a")]
    writer = JsonlWriter(str(tmp_path / "out"), compression=None)
    LocalPipelineExecutor([documents, StripFooters(), Annotate(), writer], logging_dir=str(tmp_path / "log")).run()
    [line] = (tmp_path / "out" / "00000.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["metadata"]["newsparse"]["dateline"]["agency"] == "AP"


def test_datatrove_examples(datatrove):
    check_examples(import_module("newsparse.engines.datatrove"))


# ------------------------------------------------------------ spaCy


@pytest.fixture(scope="module")
def nlp():
    """A blank English pipeline with newsparse in it, found by its entry point."""
    pipeline = installed("spacy").blank("en")
    pipeline.add_pipe("newsparse")
    return pipeline


def marked(doc, group):
    return [(span.text, span.label_, span._.speaker, span.id_) for span in doc.spans[group]]


def test_spacy_marks_groups_of_spans(nlp):
    doc = nlp(TEXTS[0])
    assert marked(doc, "quotes") == [
        ("“It holds,”", "direct", "Tom Okoye", "1"),
        ("“for now.”", "direct", "Tom Okoye", "1"),
        ("“new”", "mixed", "Tom Okoye", "2"),
    ]
    assert marked(doc, "cues")[0] == ("said", "cue", "Tom Okoye", "1")
    assert marked(doc, "speakers")[:2] == [
        ("Tom Okoye", "name", "Tom Okoye", "1"),
        ("He", "pronoun", "Tom Okoye", "2"),
    ]
    assert [marked(doc, group)[0][:2] for group in ("headline", "byline", "dateline", "footers")] == [
        ("Ferry Back", "headline"),
        ("By Ada Brandt", "byline"),
        ("TOLM (AP)", "dateline"),
        ("-30-", "agency_end"),
    ]


def test_spacy_spans_hold_what_newsparse_found(nlp, news):
    for doc, text in zip(nlp.pipe(news), news, strict=True):
        article = parse(text)
        assert doc._.article == article
        pieces = [span for quote in article.quotes for span in quote.spans]
        assert len(pieces) == len(doc.spans["quotes"])
        for piece, span in zip(pieces, doc.spans["quotes"], strict=True):
            assert span.start_char <= piece.start
            assert piece.text.strip() in span.text  # a space behind a word is no part of spaCy's spans


def test_spacy_docs_go_to_bytes_and_back(nlp):
    doc = nlp(TEXTS[0])
    again = installed("spacy.tokens").Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert marked(again, "quotes") == marked(doc, "quotes")
    assert again._.article == doc._.article == parse(TEXTS[0])


@pytest.mark.parametrize("text", ["", " ", "Rain fell."])
def test_spacy_marks_the_story_alone_where_nothing_else_is(nlp, text):
    doc = nlp(text)
    assert doc.text == text
    assert [group for group, spans in doc.spans.items() if spans] == (["story"] if text.strip() else [])


def test_spacy_names_the_mention_of_a_quote(nlp):
    doc = nlp(TEXTS[0])
    assert [span._.mention.text for span in doc.spans["quotes"]] == ["Tom Okoye", "Tom Okoye", "He"]
    assert doc[:1]._.mention is None


def test_a_doc_of_another_pipeline_has_no_article(nlp):
    assert installed("spacy").blank("en")("Rain fell.")._.article is None


def test_spacy_examples(nlp):
    check_examples(import_module("newsparse.spacy"))

"""Two whole articles, point by point: the seed, which is not ours to publish, and our twin of it in `examples/`.

Each has a JSON file that says what is to be found in it, with every span.
"""

import json
from pathlib import Path

import pytest

from newsparse import parse

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


@pytest.fixture(params=["twin", "seed"])
def case(request):
    """The parsed article, and what is expected of it."""
    if request.param == "twin":
        folder, name = EXAMPLES, "belmora.expected.json"
    else:
        folder, name = request.getfixturevalue("shared") / "seed", "expected.json"
    expected = json.loads((folder / name).read_text("utf-8"))
    return parse((folder / expected["file"]).read_bytes().decode("utf-8")), expected


def bounds(*spans):
    return [(span.start, span.end) for span in spans]


def expected_bounds(*spans):
    return [(span["start"], span["end"]) for span in spans]


def test_the_spans_expected_are_those_of_the_text(case):
    article, expected = case
    spans = [expected["headline"]["span"], *expected["footers"], *expected["not_quotes"]]
    for quote in expected["quotes"]:
        spans += [*quote["spans"], quote["cue"], quote["speaker"]]
    assert [article.text[span["start"] : span["end"]] for span in spans] == [span["text"] for span in spans]


def test_headline_is_inferred_from_the_syndication_line(case):
    article, expected = case
    headline = article.headline
    assert (headline.text, headline.inferred) == (expected["headline"]["text"], True)
    assert bounds(headline.span) == expected_bounds(expected["headline"]["span"])


def test_no_byline_and_no_dateline_are_invented(case):
    article, _ = case
    assert (article.byline, article.dateline) == (None, None)


def test_author_is_inferred_from_the_bio(case):
    article, expected = case
    found = [(author.name, author.location, author.inferred) for author in article.authors]
    assert found == [(author["name"], author["location"], True) for author in expected["authors"]]


def test_publisher(case):
    article, expected = case
    assert article.publisher == expected["publisher"]


def test_footers(case):
    article, expected = case
    assert [str(footer.kind) for footer in article.footers] == [footer["kind"] for footer in expected["footers"]]
    assert bounds(*(footer.span for footer in article.footers)) == expected_bounds(*expected["footers"])
    bio, syndication = article.footers
    assert (bio.author.name, syndication.publisher) == (expected["authors"][0]["name"], expected["publisher"])


def test_paragraphs(case):
    article, expected = case
    roles = [paragraph.role for paragraph in article.paragraphs]
    assert roles == ["body"] * expected["body_paragraphs"] + ["footer"] * 2
    assert len(roles) == expected["paragraphs"]
    assert bounds(*article.body_spans) == bounds(*(paragraph.span for paragraph in article.paragraphs[:-2]))


def test_quotes_and_their_kinds(case):
    article, expected = case
    found = [(str(quote.kind), bounds(*quote.spans)) for quote in article.quotes]
    assert found == [(quote["kind"], expected_bounds(*quote["spans"])) for quote in expected["quotes"]]


def test_what_is_no_speech_is_no_quote(case):
    article, expected = case
    for signature in expected["not_quotes"]:
        for span in (span for quote in article.quotes for span in quote.spans):
            assert span.end <= signature["start"] or span.start >= signature["end"]


def test_cues(case):
    article, expected = case
    found = [quote.cue and (quote.cue.start, quote.cue.end) for quote in article.quotes]
    assert found == expected_bounds(*(quote["cue"] for quote in expected["quotes"]))


def test_mentions_of_speakers(case):
    article, expected = case
    found = [quote.speaker and (quote.speaker.mention.start, quote.speaker.mention.end) for quote in article.quotes]
    assert found == expected_bounds(*(quote["speaker"] for quote in expected["quotes"]))


def test_names_of_speakers(case):
    article, expected = case
    found = [quote.speaker and quote.speaker.name.removeprefix("the ") for quote in article.quotes]
    assert found == [quote["speaker_name"] for quote in expected["quotes"]]

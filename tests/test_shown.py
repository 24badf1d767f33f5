"""Characters that show nothing: what is found is what is found without them, and stands where it stands."""

from itertools import accumulate, cycle
from pathlib import Path

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from invariants import check
from newsparse import Annotation, Article, Parser, Span, parse, rule
from newsparse.shown import UNSEEN, shown
from newsparse.testing import articles

EXAMPLES = sorted((Path(__file__).resolve().parent.parent / "examples").rglob("*.txt"))
STORY = """\
Ferry Returns to Marrow Bay

By Ada Brandt, Staff Writer

MARROW BAY, March 3 (Reuters) - “It holds,” said Tom Okoye, the pilot. “For now,” he added.

Rain fell on the pier, the harbour master said.

Ada Brandt is a staff writer for the Harbor Gazette.

The post Ferry Returns to Marrow Bay appeared first on Harbor Gazette.

-30-
"""


def without_marks(text):
    return "".join(character for character in text if character not in UNSEEN)


def read_back(value, place):
    """The value as it were if its text had no marks; `place` counts what shows before each offset."""
    if isinstance(value, Span):
        return Span(place[value.start], place[value.end], without_marks(value.text))
    if isinstance(value, tuple):
        return tuple(read_back(item, place) for item in value)
    if not attrs.has(type(value)):
        return value
    names = [field.name for field in attrs.fields(type(value))]
    return type(value)(**{name: read_back(getattr(value, name), place) for name in names})


def check_same(text, plain):
    """The article of the text is that of the plain one, but that its paragraphs hold the marks beside them."""
    article, expected = parse(text), parse(plain)
    check(article)
    assert article.text is text
    assert Article.from_json(article.to_json()) == article
    place = list(accumulate((character not in UNSEEN for character in text), initial=0))
    found = read_back(article, place)
    assert attrs.evolve(found, text=plain, paragraphs=expected.paragraphs) == expected
    assert [(part.role, part.text.strip()) for part in found.paragraphs] == [
        (part.role, part.text) for part in expected.paragraphs
    ]


def names_in(text):
    article = parse(text)
    speakers = [quote.speaker.name for quote in article.quotes if quote.speaker]
    return {*speakers, *(author.name for author in article.authors), article.publisher or "-30-"}


def behind_names(text, mark):
    for name in sorted(names_in(text), key=len):
        text = text.replace(name, name + mark)
    return text


PLACES = {
    "before line ends": lambda text, mark: text.replace("\n", f"{mark}\n"),
    "behind line ends": lambda text, mark: mark + text.replace("\n", f"\n{mark}"),
    "in blank lines": lambda text, mark: text.replace("\n\n", f"\n{mark}\n"),
    "behind names": behind_names,
    "around words": lambda text, mark: text.replace(" ", f"{mark} {mark}"),
}


@pytest.mark.parametrize("mark", UNSEEN, ids=ascii)
@pytest.mark.parametrize("place", PLACES)
def test_each_mark_changes_nothing(mark, place):
    check_same(PLACES[place](STORY, mark), STORY)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_as_without_them(path, place):
    text = path.read_text("utf-8")
    check_same(PLACES[place](text, "\u200b"), text)


@given(articles(), st.lists(st.tuples(st.integers(0, 2_000), st.sampled_from(UNSEEN)), max_size=30), st.booleans())
def test_marks_anywhere_change_nothing(text, marks, everywhere):
    plain = without_marks(text)
    assume(plain.strip())
    pieces = list(plain)
    for place, mark in marks:
        pieces.insert(place % (len(pieces) + 1), mark)
    if everywhere:
        pieces = [piece + mark for piece, mark in zip(pieces, cycle(UNSEEN), strict=False)]
    check_same("".join(pieces).replace("\u200c", "\u200b").replace("\u200d", "\u200b"), plain)


@pytest.mark.parametrize("mark", ["\u200b", "\u200e", "\ufeff", "\u202c"], ids=ascii)
def test_no_name_no_cue_and_no_publisher_has_one(mark):
    two = parse(f"“It holds,” said Ada Brandt.{mark}\n\n“For now,” said Ada Brandt.")
    assert list(two.quotes_by_speaker) == ["Ada Brandt"]
    assert parse(f"“It holds,” Ada Brandt added.{mark}").quotes[0].cue.text == "added"
    footers = parse(f"Rain fell.\n\nIt ended.\n\nThe post Rain appeared first on Harbor Gazette.{mark}").footers
    assert [footer.publisher for footer in footers] == ["Harbor Gazette"]


@pytest.mark.parametrize(
    "line", ["By Ada Brandt\u200b", "\u200bBy Ada Brandt", "By Ada\u00ad Brandt", "By\u200e Ada Brandt"]
)
def test_a_byline_with_one_is_a_byline(line):
    article = parse(f"Ferry Returns\n\u200b\n{line}\n\u200b\nRain fell on the pier.")
    assert (article.headline.text, [author.name for author in article.authors]) == ("Ferry Returns", ["Ada Brandt"])


def test_an_end_mark_with_one_is_a_footer():
    assert [footer.span.text for footer in parse("Rain fell.\n\nIt ended.\n\n-30-\u200b").footers] == ["-30-"]


def test_a_span_has_those_inside_of_it_and_a_string_has_none():
    [quote] = parse("“The har\u00adbour holds\u200b,” said A\u00adda Brandt\u200b.").quotes
    assert (quote.text, quote.spans[0].text) == ("The harbour holds,", "“The har\u00adbour holds\u200b,”")
    assert (quote.speaker.name, quote.speaker.mention.text) == ("Ada Brandt", "A\u00adda Brandt")


def test_a_paragraph_has_those_beside_it():
    text = "\ufeff\u200b\n\u200bRain fell.\u200b \n\u200b\n\u200eIt ended.\n\u200b\n"
    assert [part.text for part in parse(text).paragraphs] == [
        "\u200b\n\u200bRain fell.\u200b \n\u200b",
        "\u200eIt ended.\n\u200b",
    ]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("क्\u200dष", "क्\u200dष"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        ("علی\u200c رضا\u200c", "علی رضا"),
        ("Ada\u200c Bra\u200dndt\u200d’s \u200c\u200cpier", "Ada Brandt’s pier"),
    ],
    ids=ascii,
)
def test_a_joiner_stays_where_it_joins(text, rest):
    assert shown(text) == rest
    assert parse(text).text is text


@pytest.mark.parametrize(
    "text", ["", "\u200b", "\n\u200b\n\u200e \u200b\n", "\ufeff\u200b", "\u200c\u200d", "\ufeff"], ids=ascii
)
def test_a_text_that_shows_nothing_is_read_as_it_is(text):
    article = parse(text)
    check(article)
    assert " ".join(part.text for part in article.paragraphs).split() == text.removeprefix("\ufeff").split()


# ------------------------------------------------------------ rules


@attrs.frozen
class Tide(Annotation):
    """A plugin's own kind, with spans of its own."""

    times: tuple[Span, ...]
    hours: str
    name: str = attrs.field(init=False, default="tide")


@rule("acme.tide.times")
def tides(document):
    assert "\u200b" not in document.text
    at = document.text.find("6:40")
    yield Tide(document.paragraphs[-1].span, times=(document.span(at, at + 4),), hours="6:40")


TIDES = Parser().with_rules(tides)
HIGH = "Rain fell.\u200b\n\nHigh\u200b tide: 6\u200b:40\u200b"


def test_a_plugin_reads_the_text_without_them_and_its_spans_are_moved():
    *_, tide = TIDES.parse(HIGH).annotations
    assert (tide.span, tide.times, tide.hours) == (
        Span(13, 30, "High\u200b tide: 6\u200b:40"),
        (Span(25, 30, "6\u200b:40"),),
        "6:40",
    )


def test_an_explanation_tells_places_in_the_text_that_was_given():
    explanation = TIDES.explain(f"“It\u200b holds,” said Ada Brandt.\u200b\n\n{HIGH}")
    assert explanation.article == TIDES.parse(explanation.article.text)
    [quotation] = explanation.quotations
    assert (quotation.span.text, quotation.answers[0].given.source) == ("“It\u200b holds,”", Span(18, 28, "Ada Brandt"))

"""Plain text for people: a whole article as it is printed, and the cases that it does not show."""

from unicodedata import category

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    Annotation,
    Article,
    Author,
    Dateline,
    Footer,
    Headline,
    Paragraph,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    parse,
)
from newsparse.formats.plain import to_text
from newsparse.testing import articles

TEXT = """\
Ferry Returns

TOLM - Ada said the shaft, which broke in March, was \
“new” and “sound” again. It will hold, she said. “Good,” he said.

-30-"""


def span(words):
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


ADA, SHE = Speaker("Ada Brandt", span("Ada")), Speaker("Ada Brandt", span("she"))
MIXED = Quote(span("“new” and “sound”"), QuoteKind.MIXED, (span("“new”"), span("“sound”")), "", span("said"), ADA)
INDIRECT = Quote(span("It will hold"), QuoteKind.INDIRECT, (span("It will hold"),), "", span("said. “"), SHE)
DIRECT = Quote(span("“Good,”"), QuoteKind.DIRECT, (span("“Good,”"),), "Good,")

ARTICLE = Article(
    TEXT,
    paragraphs=(
        Paragraph(span("Ferry Returns"), "headline"),
        Paragraph(span(TEXT.split("\n\n")[1]), "dateline"),
        Paragraph(span("-30-"), "footer"),
    ),
    annotations=(
        Headline(span("Ferry Returns"), "Ferry Returns"),
        Dateline(span("TOLM"), "TOLM"),
        MIXED,
        INDIRECT,
        DIRECT,
        Footer(span("-30-"), "agency_end"),
    ),
    authors=(
        Author("Tom Okoye", "Staff Writer", "Harbor Wire", "Tolm", "tom@wire.example", "@tom"),
        Author("Mara Lindgren", inferred=True),
    ),
    publisher="Harbor Wire",
)


def test_a_whole_article():
    expected = """\
Headline   Ferry Returns
Author     Tom Okoye, Staff Writer, Harbor Wire, Tolm, tom@wire.example, @tom
Author     Mara Lindgren (inferred)
Dateline   TOLM
Publisher  Harbor Wire
Text       3 paragraphs, 1 of the story

[headline: Ferry Returns]

[dateline: TOLM] - Ada[1] said the shaft, which broke in March, was “new”[1] and
“sound”[1] again. _It will hold_[1], she[1] said. “Good,”[?] he said.

[agency end: -30-]

Who said what (3 quotes)

[1] Ada Brandt
  mixed     “new” … “sound”
  indirect  It will hold

[?] (speaker not named)
  direct  “Good,”"""
    assert to_text(ARTICLE) == expected


@pytest.mark.parametrize("text", ["", " \n "])
def test_no_text_is_no_paragraph(text):
    assert to_text(parse(text)) == "Text  0 paragraphs, 0 of the story"


@pytest.mark.parametrize("width", [40, 50, 80, 200])
def test_no_line_is_wider_than_asked_for(width):
    text = "“" + "It holds, and it will hold for as long as we live here, " * 9 + "” said Ada Brandt."
    lines = to_text(parse(text), width).splitlines()
    assert max(map(len, lines)) in range(width - 12, width + 1)


def test_a_long_quote_is_cut_in_the_list():
    output = to_text(parse(f"“{'It holds, ' * 40}” said Ada Brandt."), width=200)
    assert output.splitlines()[-1] == f"  direct  {('“' + 'It holds, ' * 40)[:79]}…"


@frozen
class Embargo(Annotation):
    """A plugin's own kind."""


def test_what_a_plugin_found_is_shown_by_its_class():
    article = evolve(ARTICLE, annotations=(*ARTICLE.annotations, Embargo(span("March"))))
    assert "which broke in [Embargo: March], was" in to_text(article)


def test_marks_in_marks_and_across_one_another():
    text = "abcdef"
    marks = [Embargo(Span(start, end, text[start:end])) for start, end in [(0, 6), (1, 4), (3, 5)]]
    shown = to_text(Article(text, (), tuple(marks)), width=200).splitlines()[-1]
    assert shown == "[Embargo: a[Embargo: bc[Embargo: d]e]f]"


@given(articles(), st.integers(0, 120))
def test_every_character_is_there_in_order_but_for_what_a_terminal_would_obey(text, width):
    printed = iter(to_text(parse(text), width))
    shown = [character for character in text.removeprefix("\ufeff") if not character.isspace()]
    seen = ("\ufffd" if category(character) in ("Cc", "Cs") else character for character in shown)
    assert all(character in printed for character in seen)


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud800"])
def test_what_a_terminal_would_obey_is_replaced(control):
    assert "It\ufffd[2J holds" in to_text(parse(f"“It{control}[2J holds,” said Ada Brandt."))


def test_a_byte_order_mark_shows_nothing():
    assert to_text(parse("\ufeffRain fell.")) == to_text(parse("Rain fell."))

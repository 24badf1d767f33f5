"""Plain text for people: a whole article as it is printed, and the cases that it does not show."""

import pytest
from attrs import evolve, frozen

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
        Paragraph(span("TOLM - Ada"), "dateline"),
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

Who said what (3 quotes)

Ada Brandt
  mixed     “new” … “sound” — Ada said
  indirect  It will hold — she said. “

(speaker not named)
  direct  “Good,”

Not the story

  agency_end  -30-"""
    assert to_text(ARTICLE) == expected


@pytest.mark.parametrize(
    ("cue", "mention", "shown"),
    [
        ("said", "Ada", "Ada said"),
        ("was", "Ada", "Ada … was"),
        ("was", "which broke", "which broke … was"),
        ("said", None, "said"),
        (None, "Ada", "Ada"),
        ("the shaft", "which", "the shaft which"),
    ],
)
def test_the_words_that_attribute_stand_in_the_order_of_the_text(cue, mention, shown):
    quote = evolve(MIXED, cue=span(cue) if cue else None, speaker=Speaker("Ada", span(mention)) if mention else None)
    output = to_text(Article(TEXT, ARTICLE.paragraphs, (quote,)))
    assert output.endswith(f"  mixed  “new” … “sound” — {shown}")


def test_without_cue_and_mention_there_is_no_dash():
    quote = evolve(MIXED, cue=None, speaker=None)
    assert to_text(Article(TEXT, ARTICLE.paragraphs, (quote,))).endswith("\n  mixed  “new” … “sound”")


@pytest.mark.parametrize("text", ["", " \n "])
def test_no_text_is_no_paragraph(text):
    assert to_text(parse(text)) == "Text  0 paragraphs, 0 of the story"


@pytest.mark.parametrize("width", [40, 50, 80, 200])
def test_no_line_is_wider_than_asked_for(width):
    text = "“" + "It holds, and it will hold for as long as we live here, " * 9 + "” said Ada Brandt."
    lines = to_text(parse(text), width).splitlines()
    assert max(map(len, lines)) in range(width - 12, width + 1)


def test_a_long_footer_is_cut():
    footer = Footer(Span(0, 1000, "rain " * 200), "disclaimer")
    output = to_text(Article("rain " * 200, (), (footer,)), width=400)
    assert output.splitlines()[-1].endswith("rain …")
    assert len(output.splitlines()[-1]) < 300


@frozen
class Embargo(Annotation):
    """A plugin's own kind."""


def test_what_a_plugin_found_is_shown_by_its_kind():
    article = evolve(ARTICLE, annotations=(*ARTICLE.annotations, Embargo(span("Ferry Returns"))))
    assert to_text(article).endswith("\n\nAlso found\n\n  Embargo  Ferry Returns")

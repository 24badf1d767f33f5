"""Every public class has a repr of one short line that reads well."""

import inspect
from enum import Enum

import pytest

import newsparse
from newsparse import (
    Annotation,
    Article,
    Attribution,
    Author,
    Byline,
    Dateline,
    DatelineDate,
    Document,
    Footer,
    FooterKind,
    Headline,
    HouseStyle,
    Lexicon,
    Paragraph,
    Parser,
    Quote,
    QuoteKind,
    Resolution,
    Rule,
    Span,
    Speaker,
    Story,
)

HE, ADA = Span(9, 11, "he"), Span(17, 27, "Ada Brandt")
LONG = "It holds,  and it will\nhold for as long as anyone of us lives in this valley"
LONG_SPAN = Span(0, len(LONG), LONG)

REPRS = [
    (Span(17, 27, "Ada Brandt"), "Span(17, 27, 'Ada Brandt')"),
    (LONG_SPAN, "Span(0, 76, 'It holds, and it will hold for as long as anyon…')"),
    (Span(0, 2, "\ud800\x1b"), "Span(0, 2, '\\ud800\\x1b')"),
    (Annotation(ADA, rule="acme.name.ada"), "Annotation(span=Span(17, 27, 'Ada Brandt'), rule='acme.name.ada')"),
    (Headline(ADA, "Ada Brandt"), "Headline('Ada Brandt')"),
    (Headline(ADA, "Ada Brandt", inferred=True), "Headline('Ada Brandt', inferred)"),
    (Author("Ada Brandt"), "Author('Ada Brandt')"),
    (Author("Ada", email="a@b.example", inferred=True), "Author('Ada', email='a@b.example', inferred)"),
    (Byline(ADA, (Author("Ada"), Author("Tom", role="Editor"))), "Byline('Ada', 'Tom')"),
    (Byline(ADA), "Byline()"),
    (DatelineDate(3, 4), "DatelineDate('March 4')"),
    (DatelineDate(3, 4, 2024), "DatelineDate('March 4, 2024')"),
    (DatelineDate(year=2024), "DatelineDate('2024')"),
    (DatelineDate(3), "DatelineDate('March')"),
    (DatelineDate(), "DatelineDate('')"),
    (Dateline(ADA), "Dateline()"),
    (
        Dateline(ADA, "TOLM", date=DatelineDate(3, 4), agency="AP"),
        "Dateline(place='TOLM', date='March 4', agency='AP')",
    ),
    (Speaker("Ada Brandt", ADA), "Speaker('Ada Brandt', by name)"),
    (Speaker("Tom Okoye", HE, "Mr.", Resolution.PRONOUN), "Speaker('Tom Okoye', by pronoun 'he')"),
    (Speaker("he", HE, resolution=Resolution.PRONOUN), "Speaker('he', by pronoun)"),
    (Quote(ADA, QuoteKind.DIRECT, (ADA,), "It holds,"), "Quote('direct', 'It holds,')"),
    (Quote(ADA, QuoteKind.MIXED, (ADA,), "new", ADA, Speaker("Ada", ADA)), "Quote('mixed', 'new', by 'Ada')"),
    (Footer(ADA, FooterKind.AUTHOR_BIO, Author("Ada")), "Footer('author_bio', 'Ada Brandt', author='Ada')"),
    (Footer(ADA, "acme", publisher="Gazette"), "Footer('acme', 'Ada Brandt', publisher='Gazette')"),
    (Paragraph(LONG_SPAN, "footer"), "Paragraph('footer', 0, 76)"),
    (Article(""), "Article(0 paragraphs)"),
    (
        Article("", (Paragraph(ADA),), (Byline(ADA, (Author("Ada"),)), Footer(ADA, "x"), Footer(ADA, "y"))),
        "Article(1 paragraph, byline: Ada, 2 footers)",
    ),
    (Document(LONG), "Document(76 characters)"),
    (Story(Document("“It holds,” said Ada. “It will.”")), "Story(1 paragraph, 2 quotations)"),
    (Story(Document("“It holds,” said Ada.")).quotations[0], "Quotation(0, 0, 11)"),
    (Attribution(ADA, HE), "Attribution(source='Ada Brandt', cue='he')"),
    (Attribution(None, carried=True), "Attribution(carried)"),
    (Lexicon().with_words(agencies=["AP", "AFP"]), "Lexicon(2 words)"),
    (HouseStyle("Harbor", words={"agencies": "AP"}), "HouseStyle('Harbor', 0 rules, Lexicon(1 words), without 0)"),
    (Parser(rules=(), lexicon=Lexicon()), "Parser(0 rules, Lexicon(0 words))"),
    (Rule("footer.x", len, package="acme"), "Rule('footer.x', from acme)"),
    (QuoteKind.MIXED, "<QuoteKind.MIXED: 'mixed'>"),
    (FooterKind.PROMO, "<FooterKind.PROMO: 'promo'>"),
    (Resolution.CARRIED, "<Resolution.CARRIED: 'carried'>"),
]


@pytest.mark.parametrize(("value", "expected"), REPRS, ids=lambda value: value if isinstance(value, str) else "")
def test_repr(value, expected):
    assert repr(value) == expected


def test_every_public_class_is_in_the_table():
    public = {value for name in newsparse.__all__ if inspect.isclass(value := getattr(newsparse, name))}
    assert {kind for kind in public if not issubclass(kind, Exception)} == {type(value) for value, _ in REPRS}


def test_kinds_print_as_their_values():
    for kinds in (QuoteKind, FooterKind, Resolution):
        assert issubclass(kinds, Enum)
        assert [f"{kind}" for kind in kinds] == [kind.value for kind in kinds]

"""Parser.explain: which rules were asked, which answered, and why an answer lost."""

import pytest
from attrs import frozen
from hypothesis import given

from newsparse import Annotation, Attribution, Footer, Parser, Quote, RuleWarning, parse, rule
from newsparse.explanation import Explanation
from newsparse.testing import articles

TEXT = "By Ada Brandt\n\nRain fell. “It holds,” said Tom Okoye.\n\nHe called it “The Long Rain”.\n\n-30-"


@frozen
class Mark(Annotation):
    """Marks the first word."""


@rule("acme.mark.first")
def mark(document):
    yield Mark(document.span(0, 2))


@rule("acme.footer.last")
def last(document):
    yield Footer(document.paragraphs[-1].span, "other")


@rule("acme.footer.last_if_any")
def last_if_any(document):
    for paragraph in document.paragraphs[-1:]:
        yield Footer(paragraph.span, "other")


@rule("acme.attribution.rain")
def rain(story, quotation):
    return Attribution(story.span(15, 19))


PARSER = Parser().with_rules(mark, last, rain)


@pytest.fixture(scope="module")
def explanation():
    return PARSER.explain(TEXT)


def test_it_has_the_article_that_a_parse_gives(explanation):
    assert explanation.article == PARSER.parse(TEXT)
    assert [asked.span for asked in explanation.paragraphs] == [one.span for one in explanation.article.paragraphs]


def test_a_paragraph_tells_who_found_it_and_who_came_late(explanation):
    byline, *_, end = explanation.paragraphs
    assert [(answer.rule, answer.package, answer.lost) for answer in byline.answers] == [
        ("byline.by_line", "newsparse", ""),
        ("acme.mark.first", "test_explain", ""),
    ]
    start = TEXT.index("-30-")
    assert [(answer.rule, answer.lost) for answer in end.answers] == [
        ("footer.agency_end", ""),
        ("acme.footer.last", f"footer.agency_end claimed {start} to {start + 4} earlier"),
    ]


def test_a_paragraph_was_asked_about_by_every_structure_rule(explanation):
    names = tuple(one.name for one in PARSER.rules if one.area not in ("attribution", "indirect"))
    assert {asked.asked for asked in explanation.paragraphs} == {names}


def test_a_quotation_tells_who_answered_and_who_would_have(explanation):
    quotation = explanation.quotations[0]
    assert quotation.asked == ("attribution.after",)
    winner, *losers = quotation.answers
    assert (winner.rule, winner.lost, winner.given.source.text) == ("attribution.after", "", "Tom Okoye")
    assert ("acme.attribution.rain", "attribution.after is asked earlier") in [(one.rule, one.lost) for one in losers]


def test_it_tells_whom_a_mention_stands_for():
    explanation = Parser().explain(
        "“It holds,” said Ada Brandt.\n\n“For now,” she said.\n\nShe said it was late. “No.”"
    )
    shown = str(explanation)
    assert [quotation.speaker and quotation.speaker.name for quotation in explanation.quotations] == ["Ada Brandt"] * 3
    assert "  speaker: Ada Brandt, by pronoun: 'she'\n  asked: attribution.after\n" in shown
    assert "Quote('indirect', 'it was late', by 'Ada Brandt'); speaker: Ada Brandt, by pronoun: 'She'" in shown


def test_a_terminal_obeys_nothing_of_the_article():
    text = "“It holds,” said Ada \033[31mBrandt. Ada \033[31mBrandt said it was late in the year."
    shown = str(Parser().explain(text))
    assert "speaker: Ada \ufffd[31mBrandt, by description: 'Ada \\x1b[31mBrandt'" in shown
    assert not [sign for sign in shown if not sign.isprintable() and sign != "\n"]


def test_a_quotation_that_nobody_answers_for_was_asked_about_by_the_whole_sieve():
    [quotation] = Parser().explain("“It holds.”").quotations
    assert quotation.answers == ()
    assert quotation.asked == tuple(one.name for one in Parser().rules if one.area == "attribution")


def test_marked_words_that_are_no_speech_are_named_so():
    [quotation] = Parser().explain("Tom “Skipper” Okoye waved.").quotations
    assert (quotation.what, quotation.asked, quotation.answers) == ("marked words", (), ())


def test_without_a_sieve_speech_is_a_quotation_and_no_rule_is_asked():
    text = "“It holds, and it will,” said Tom “Skipper” Okoye."
    speech, nickname = Parser().without("attribution").explain(text).quotations
    assert (speech.what, speech.asked, nickname.what) == ("quotation", (), "marked words")
    assert str(speech) == "quotation at 0: '“It holds, and it will,”'"


def test_it_prints_readably(explanation):
    lines = str(explanation).splitlines()
    assert lines[0].startswith("asked about the text: headline.labelled, headline.first_line, ")
    for line in [
        "paragraph at 0: 'By Ada Brandt'",
        "  byline.by_line (newsparse): Byline('Ada Brandt')",
        "quotation at 26: '“It holds,”'",
        "  asked: attribution.after",
        "  attribution.after (newsparse): 'Tom Okoye', 'said'",
        "  acme.attribution.rain (test_explain): 'Rain'; lost: attribution.after is asked earlier",
    ]:
        assert line in lines


def test_indirect_speech_stands_in_its_paragraph():
    [paragraph] = Parser().explain("Ada Brandt said that the ferry was back.").paragraphs
    [answer] = paragraph.answers
    assert answer.rule.startswith("indirect.")


def test_a_plugins_indirect_quote_stands_in_its_paragraph():
    def heard(document):
        yield Quote(document.span(0, 4), "indirect", (document.span(0, 4),), "Rain")

    [paragraph] = Parser().with_rules(rule("acme.quote.heard")(heard)).explain("Rain fell.").paragraphs
    assert [(answer.rule, answer.package) for answer in paragraph.answers] == [("acme.quote.heard", "test_explain")]


@pytest.mark.parametrize("text", ["", " \n", "“", "Rain fell."])
def test_any_text_is_explained(text):
    explanation = Parser().explain(text)
    assert isinstance(explanation, Explanation)
    assert explanation.article == parse(text)
    assert str(explanation)
    assert len(repr(explanation).splitlines()) == 1


def test_a_faulty_plugin_is_warned_of_once():
    broken = rule("acme.footer.broken")(lambda document: 1 / 0)
    with pytest.warns(RuleWarning) as caught:
        Parser(on_fault="warn").with_rules(broken).explain("Rain fell.")
    assert len(caught) == 1


@given(articles())
def test_whatever_the_text_its_article_is_that_of_the_parse(text):
    parser = Parser().with_rules(last_if_any)
    assert parser.explain(text).article == parser.parse(text)

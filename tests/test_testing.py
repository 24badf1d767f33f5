"""newsparse.testing: a rule that keeps to the rules passes the check, and each fault is found."""

import re

import pytest
from hypothesis import find

from newsparse import Annotation, Attribution, Footer, Parser, parse, rule
from newsparse.testing import articles, check_rule

STORY = "Rain fell on Marrow Bay.\n\nIt ended on Tuesday."


@rule("acme.footer.tides", before="footer.contact")
def tides(document):
    for paragraph in document.tail:
        if paragraph.text.startswith("High tide:"):
            yield Footer(paragraph.span, kind="tides")


@rule("acme.attribution.next", before="attribution.after")
def next_word(story, quotation):
    """The word behind a quotation, in brackets."""
    word = re.compile(r" \[(\w+)\]").match(story.text, quotation.marked.end)
    return Attribution(story.span(*word.span(1))) if word else None


@pytest.mark.parametrize(
    ("sound", "example"),
    [(tides, f"{STORY}\n\nHigh tide: 6:40 a.m."), (next_word, f"{STORY} “It holds.” [Ada]")],
    ids=["structure", "attribution"],
)
def test_a_sound_rule_passes(sound, example):
    check_rule(sound, example)


def test_a_rule_is_checked_beside_those_that_it_needs():
    @rule("acme.tides.seen", after=tides.name)
    def seen(document):
        return [Annotation(found.span) for found in document.found if found.rule == tides.name]

    check_rule(seen, f"{STORY}\n\nHigh tide: 6:40 a.m.", parser=Parser().with_rules(tides, seen))


def test_a_rule_whose_time_grows_with_a_long_text_passes():
    @rule("acme.x.looks")
    def looks(document):
        if sum(sign == "x" for sign in document.text * 30) >= 0:
            yield from [Annotation(paragraph.span) for paragraph in document.paragraphs]

    check_rule(looks, "Rain fell on Marrow Bay again. " * 300)


def test_without_an_example_nothing_would_be_checked():
    with pytest.raises(TypeError, match="takes a rule and at least one text in which the rule finds something"):
        check_rule(tides)


def raises_on_empty_text(document):
    return [Annotation(document.paragraphs[0].span)]


def off_by_one(document):
    for paragraph in document.paragraphs:
        yield Annotation(document.span(paragraph.span.end - 1, paragraph.span.end + 1))


def counting(document, calls=[0]):  # noqa: B006
    calls[0] += 1
    return [Annotation(document.paragraphs[0].span)] if calls[0] % 2 and document.paragraphs else []


class Shy(Annotation):
    def __repr__(self):
        return str(1 / 0)


def shy(document):
    return [Shy(paragraph.span) for paragraph in document.paragraphs]


def quadratic(document):
    for paragraph in document.paragraphs:
        if any(other.text == "High tide" for other in document.paragraphs):
            yield Footer(paragraph.span, "tide")


def quadratic_sieve(story, quotation):
    return None if any(other.marked.start < 0 for other in story.quotations) else Attribution(None)


@pytest.mark.parametrize(
    ("area", "function", "message"),
    [
        ("x", raises_on_empty_text, "rule 'acme.x.bad' of test_testing raised IndexError: tuple index out of range"),
        ("x", off_by_one, "is no part of the text; make spans with document.span"),
        ("x", counting, "gives something else when asked again"),
        ("x", shy, "division by zero"),
        ("x", quadratic, "times as long for a text that is 8 times as long: "),
        ("attribution", quadratic_sieve, "times as long for a text that is 8 times as long: '“It holds,” said"),
    ],
)
def test_a_fault_is_found(area, function, message):
    with pytest.raises((AssertionError, ArithmeticError, ValueError), match=re.escape(message)):
        check_rule(rule(f"acme.{area}.bad", before="attribution.after")(function), f"High tide\n\n{STORY} “It holds.”")


def test_an_example_has_to_show_the_rule_at_work():
    with pytest.raises(AssertionError, match=r"finds nothing in 'Rain fell.'; print\(parser.explain\(text\)\) shows"):
        check_rule(tides, "Rain fell.")


def test_a_rule_that_was_not_asked_is_told_so():
    high = rule("acme.footer.tides", opening=["high", "low"])(tides.function)
    with pytest.raises(AssertionError, match=r"not asked, since no paragraph of its tail begins with 'high' or 'low',"):
        check_rule(high, "High tide: 6:40 a.m.\n\nRain fell.")
    check_rule(high, f"{STORY}\n\nHigh tide: 6:40 a.m.")


@pytest.mark.parametrize(
    "has",
    [
        lambda article: article.headline and article.byline and article.quotes and article.footers,
        lambda article: any(found.span.text == "High tide: 6:40 a.m." for found in article.paragraphs),
        lambda article: not article.paragraphs,
    ],
)
def test_articles_are_of_all_kinds(has):
    assert has(parse(find(articles("High tide: 6:40 a.m."), lambda text: bool(has(parse(text))))))

"""The first rule in order to claim a stretch keeps it; of the sieve, the first that answers. The same for all rules."""

import pytest
from attrs import frozen

from newsparse import Annotation, Attribution, Footer, Headline, Parser, rule

TEXT = "Rain fell on Marrow Bay, and the ferry stayed in port for a week of storms.\n\nIt ended.\n\n-30-"


@frozen
class Mark(Annotation):
    """Marks something inside the story: no role."""


def claiming(name, start, end, kind=Footer, **order):
    def function(document):
        span = document.span(start, end)
        return [Mark(span) if kind is Mark else kind(span, "x")]

    return rule(name, **order)(function)


END = TEXT.index("-30-")

CASES = {
    "by name": ([claiming("b.footer.x", 0, 4), claiming("a.footer.x", 0, 4)], ["a.footer.x"]),
    "partly": ([claiming("a.footer.x", 0, 4), claiming("b.footer.x", 3, 9)], ["a.footer.x"]),
    "inside": ([claiming("a.footer.x", 0, 9), claiming("b.footer.x", 3, 4)], ["a.footer.x"]),
    "around": ([claiming("a.footer.x", 3, 4), claiming("b.footer.x", 0, 9)], ["a.footer.x"]),
    "beside": ([claiming("a.footer.x", 0, 4), claiming("b.footer.x", 4, 9)], ["a.footer.x", "b.footer.x"]),
    "by before=": (
        [claiming("a.footer.x", 0, 4), claiming("b.footer.x", 0, 4, before="a.footer.x")],
        ["b.footer.x"],
    ),
    "by area": ([claiming("a.footer.x", 0, 4), claiming("z.headline.x", 0, 4, Headline)], ["z.headline.x"]),
    "behind the library": ([claiming("a.footer.x", END, END + 4)], []),
    "before the library": ([claiming("a.footer.x", END, END + 4, before="footer.agency_end")], ["a.footer.x"]),
    "marks never conflict": (
        [claiming("a.footer.x", 0, 4), claiming("a.mark.x", 0, 9, Mark), claiming("b.mark.x", 2, 5, Mark)],
        ["a.footer.x", "a.mark.x", "b.mark.x"],
    ),
}


@pytest.mark.parametrize(("rules", "winners"), CASES.values(), ids=CASES.keys())
def test_the_first_rule_in_order_to_claim_text_keeps_it(rules, winners):
    for installed in (rules, rules[::-1]):
        article = Parser().with_rules(*installed).parse(TEXT)
        assert sorted({found.rule for found in article.annotations} & {one.name for one in rules}) == winners


def answering(name, **order):
    return rule(name, **order)(lambda story, quotation: Attribution(story.span(0, 4)))


@pytest.mark.parametrize(
    ("rules", "winner"),
    [
        ([answering("a.attribution.x")], "attribution.after"),
        ([answering("a.attribution.x", before="attribution.after")], "a.attribution.x"),
        (
            [answering(f"{vendor}.attribution.x", before="attribution.after") for vendor in "ba"],
            "a.attribution.x",
        ),
    ],
)
def test_the_first_rule_of_the_sieve_that_answers_wins(rules, winner):
    [quote] = Parser().with_rules(*rules).parse("Rain fell. “It holds,” said Ada Brandt.").quotes
    assert quote.rule == winner


def test_an_annotation_tells_its_rule_and_the_parser_the_rules_package():
    parser = Parser().with_rules(claiming("acme.footer.x", END, END + 4, before="footer.agency_end"))
    found = {one.rule: parser.rule(one.rule).package for one in parser.parse(TEXT).annotations}
    assert found == {"acme.footer.x": "test_conflicts"}


def test_a_span_that_begins_between_paragraphs_leaves_the_one_above_its_role():
    parser = Parser().with_rules(claiming("a.footer.x", TEXT.index("\n\n"), END - 2))
    assert [paragraph.role for paragraph in parser.parse(TEXT).paragraphs] == ["body", "footer", "footer"]

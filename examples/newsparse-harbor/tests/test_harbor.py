"""The Harbor Gazette's house style: examples first; add yours to the tables."""

import pickle

import pytest
from jsonschema import validate
from newsparse_harbor import HARBOR, Embargo

from newsparse import Article, Parser
from newsparse.formats.json import schema
from newsparse.formats.plain import to_text
from newsparse.testing import check_rule

STORY = "Ferry Returns to Marrow Bay\n\nBy Ada Brandt\n\nRain fell on the ferry.\n\nIt ended on Tuesday."

EXAMPLES = {
    "harbor.embargo.line": f"EMBARGOED UNTIL 6 a.m. on Tuesday\n\n{STORY}",
    "harbor.footer.tide_table": f"{STORY}\n\nHigh tide: 6:40 a.m.\n\nLow tide: 12:52 p.m.",
    "harbor.footer.anchor": f"{STORY}\n\n⚓",
    "harbor.attribution.on_air": f"{STORY}\n\n“It holds.” [Tom Okoye, on air]",
}


@pytest.fixture(scope="module")
def parser():
    return Parser(plugins=["harbor"])


@pytest.mark.parametrize("rule", HARBOR.rules, ids=lambda rule: rule.name)
def test_a_rule_keeps_to_what_every_rule_must_keep_to(rule, parser):
    check_rule(rule, EXAMPLES[rule.name], parser=parser)


def test_an_embargo_is_no_headline(parser):
    article = parser.parse(EXAMPLES["harbor.embargo.line"])
    [embargo] = [found for found in article.annotations if isinstance(found, Embargo)]
    assert embargo.until == "6 a.m. on Tuesday"
    assert article.paragraphs[0].role == "embargo"
    assert article.headline.text == "Ferry Returns to Marrow Bay"
    assert Article.from_json(article.to_json()) == article
    validate(article.to_dict(), schema())
    assert "[Embargo: EMBARGOED UNTIL 6 a.m. on Tuesday" in to_text(article)


@pytest.mark.parametrize("line", ["Embargoed until Tuesday", "EMBARGOED UNTIL ", "The story was EMBARGOED UNTIL noon."])
def test_another_line_is_no_embargo(line, parser):
    assert not [found for found in parser.parse(f"{line}\n\n{STORY}").annotations if isinstance(found, Embargo)]


@pytest.mark.parametrize(("line", "kind"), [("High tide: 6:40 a.m.", "tide_table"), ("⚓", "agency_end")])
def test_footers(line, kind, parser):
    [footer] = parser.parse(f"{STORY}\n\n{line}").footers
    assert (footer.kind, footer.span.text) == (kind, line)


@pytest.mark.parametrize("line", ["High tide came at noon, and the ferry sailed.", "ENDS", "⚓ ⚓"])
def test_no_footers(line, parser):
    kinds = [footer.kind for footer in parser.parse(f"{STORY}\n\n{line}").footers]
    assert not {"tide_table", "agency_end"} & set(kinds)


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ("“It holds.” [Tom Okoye, on air]", "Tom Okoye", None),
        ("“It holds,” burbled Tom Okoye.", "Tom Okoye", "burbled"),
    ],
)
def test_speakers(text, name, cue, parser):
    [quote] = parser.parse(text).quotes
    assert quote.speaker.name == name
    assert (quote.cue and quote.cue.text) == cue


def test_the_gazettes_wire_is_an_agency(parser):
    assert parser.parse("MARROW BAY (Gazette Wire) — Rain fell.").dateline.agency == "Gazette Wire"


def test_installed_means_this_one_too(parser):
    assert set(HARBOR.rules) <= set(Parser(plugins="installed").rules)
    assert parser == Parser().with_style(HARBOR)
    assert pickle.loads(pickle.dumps(parser)) == parser

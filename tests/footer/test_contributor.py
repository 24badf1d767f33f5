"""Who contributed: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, UNSIGNED, footers_below
from newsparse import FooterKind, parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("contributor_line", "Tom Okoye contributed reporting from Paris."),
        ("contributor_line", "(Reporting by Tom Okoye; Editing by Lin Sato)"),
        ("contributor_line", "Reporting by Tom Okoye in Paris; editing by Lin Sato"),
        ("contributor_line", "Okoye reported from Paris."),
        ("contributor_line", "Associated Press writers Tom Okoye and Lin Sato in Oslo contributed to this report."),
        ("contributor_line", "The Associated Press contributed to this report."),
        ("contributor_line", "CNN's Tom Okoye contributed to this report."),
        ("contributor_line", "Tom Okoye helped with this story."),
        ("contributor_line", "Reporting was contributed by Tom Okoye in Paris and Lin Sato in Oslo."),
        ("contributor_line", "Editor: Tom Okoye"),
        ("contributor_line", "With inputs from PTI"),
        ("contributor_line", "(With inputs from agencies)"),
        ("contributor_line", "—WITH A REPORT FROM ADA BRANDT"),
        ("contributor_line", "With files from The Canadian Press"),
        ("contributor_line", "Additional reporting by Tom Okoye"),
        ("contributor_line", "— Tom Okoye reported from Paris."),
        ("contributor_line", "Reuters contributed to this story."),
        ("contributor_line", "--With assistance from Tom Okoye and Lin Sato."),
        ("contributor_line", "Edited by: Tom Okoye"),
        ("contributor_line", "Brandt reported from Marrow Bay, Okoye from Paris."),
        ("contributor_line", "Tom Okoye in Paris and Lin Sato in Oslo contributed."),
        ("contributor_line", "Staff writer Tom Okoye contributed to this report."),
        ("contributor_line", "Tom Okoye and Lin Sato contributed to this article."),
        ("contributor_line", "Fox News' Tom Okoye contributed to this report."),
        ("contributor_line", "Additional reporting from PA"),
        ("contributor_line", "The Harbor Wire contributed."),
        ("contributor_line", "Compiled by Tom Okoye"),
        ("contributor_line", "Research by Tom Okoye."),
        # pictographs, bullets
        ("contributor_line", "• With reporting by ADA BRANDT and TOM OKOYE"),
        # credits, fields, marks
        ("contributor_line", "Design and development by Ada Brandt. Editing by Tom Okoye."),
        ("contributor_line", "with AAP"),
        ("contributor_line", "Translator: Ada Brandt, Tom Okoye"),
        # corrections, disclaimers
        ("contributor_line", "For Harbor Radio News, I'm Lin Sato in Oslo."),
        ("contributor_line", "– With Lin Sato, Tom Okoye"),
        ("contributor_line", "Research assistance was provided by Lin Sato and Tom Okoye."),
        ("contributor_line", "Lin Sato contributed data analysis."),
        ("contributor_line", "—REPORTS FROM LIN SATO AND TOM OKOYE"),
        ("contributor_line", "They contributed to this report."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Tom Okoye and Lin Sato; Editing by Ada Brandt)",
        "(Reporting by Tom Okoye in Paris and Lin Sato in Tolm; Editing by Ada Brandt)",
        "Story by Tom Okoye and Lin Sato",
        "(Reporting by Tom Okoye, additional reporting by Ada Brandt)\n\n(Reporting by Lin Sato)",
    ],
)
def test_all_authors_that_a_line_of_credits_names_are_inferred(line):
    assert [author.name for author in parse(f"{UNSIGNED}\n\n{line}").authors] == ["Tom Okoye", "Lin Sato"]


@pytest.mark.parametrize(
    ("line", "locations"),
    [
        ("(Reporting by Tom Okoye in Paris; Editing by Ada Brandt)", ["Paris"]),
        ("(Reporting by Tom Okoye in Paris and Lin Sato in Tolm)", ["Paris", "Tolm"]),
        ("(Reporting by Tom Okoye in Paris and Lin Sato)", ["Paris", None]),
        ("Reporting by Tom Okoye and Lin Sato in Tolm, editing by Ada Brandt.", ["Tolm", "Tolm"]),
        ("Reporting by Tom Okoye in Tolm.", ["Tolm"]),
        ("(Reporting by Tom Okoye in Tolm Editing by Ada Brandt)", [None]),  # where the town ends is unsure
    ],
)
def test_where_the_authors_wrote_that_a_line_of_credits_names(line, locations):
    assert [author.location for author in parse(f"{UNSIGNED}\n\n{line}").authors] == locations


@pytest.mark.parametrize(
    "line",
    [
        "Tom Okoye contributed reporting from Paris.",
        "Okoye reported from Paris.",
        "Additional reporting by Tom Okoye",
        "Edited by Tom Okoye",
        "Reporting by Tom",
        "- Reporting by: Tom Okoye",
        "Follow Tom on Twitter.",
        "Follow Tom Okoye and Lin Sato on Twitter.",
        "Author is a professor of law.",
    ],
)
def test_who_helped_is_no_author(line):
    assert parse(f"{UNSIGNED}\n\n{line}").authors == ()


@pytest.mark.parametrize("line", ["Additional reporting by Tom Okoye", "Reporting by Tom Okoye."])
def test_who_else_reported_is_no_byline(line):
    article = parse(f"{UNSIGNED}\n\n{line}")
    assert article.byline is None
    assert [str(footer.kind) for footer in article.footers] == ["contributor_line"]


def test_who_reported_and_edited_is_no_byline_below_a_short_story():
    brief = "OSLO, May 6 (Reuters) - Ferry fares rose 2% on Monday."
    article = parse(f"{brief}\n\nReporting by Ada Brandt in Oslo; Editing by Tom Okoye\n\n© 2016 Harbor Wire")
    assert article.byline is None
    assert article.footers[0].kind == FooterKind.CONTRIBUTOR_LINE
    assert [(author.name, author.inferred) for author in article.authors] == [("Ada Brandt", True)]


@pytest.mark.parametrize(
    "behind", ["Contact Lin Sato at lsato@harbor.example.", "Lin Sato can be reached at 555-234-0101."]
)
def test_whom_to_reach_is_a_footer_of_its_own_behind_who_contributed(behind):
    line = "Gazette staff writer Tom Okoye contributed to this report."
    footers = parse(f"{UNSIGNED}\n\n{line} {behind}").footers
    assert [(str(one.kind), one.span.text) for one in footers] == [("contributor_line", line), ("contact", behind)]


@pytest.mark.parametrize(
    "bio", ["Ada Brandt covers harbours.", "Ada Brandt covers harbours. Reach her at abrandt@harbor.example."]
)
def test_a_bio_in_whose_paragraph_a_contributor_is_named(bio):
    line = "Staff writer Tom Okoye contributed to this report."
    footers = parse(f"By Ada Brandt\n\n{UNSIGNED}\n\n{bio} {line}").footers
    assert [(str(one.kind), one.span.text) for one in footers] == [("author_bio", bio), ("contributor_line", line)]


def test_who_contributed_may_stand_above_a_long_list():
    related = "\n".join(f"Ferry {number} is sold" for number in ("one", "two", "three", "four", "five", "six"))
    text = f"{SIGNED}\n\nTom Okoye contributed to this report.\n\nRelated stories:\n{related}\n\n© 1997 Harbor Gazette"
    assert parse(text).footers[0].kind == FooterKind.CONTRIBUTOR_LINE

"""Author bios: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, UNSIGNED, footers_below
from newsparse import parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("contact", "Tom Okoye can be reached at tokoye@harbor.com or 555-0100."),
        ("author_bio", "Ada Brandt is a staff writer at the Harbor Gazette."),
        ("author_bio", "Ada Brandt covers harbours for the Gazette. Follow her @adabrandt."),
        ("author_bio", "Tom Okoye is a professor of history at Marrow University and the author of “Ferries.”"),
        ("author_bio", "Tom Okoye, a professor of history at Marrow University, is the author of “Ferries.”"),
        ("author_bio", "About the author: Tom Okoye writes about ferries."),
        ("author_bio", "The writer is a former ferry captain."),
        ("author_bio", "The writer, a former captain, is a fellow at the Ferry Institute."),
        ("author_bio", "Ada-Brandt"),
        ("author_bio", "Tom Okoye is a lifelong resident of Marrow Bay."),
        ("author_bio", "Ada Brandt lives in Oslo."),
        ("author_bio", "Ada Brandt, a retired captain, lives in Oslo."),
        ("author_bio", "Marrow Bay resident Ada Brandt volunteers with the Ferry Society."),
        ("author_bio", "Ada Brandt | Reporter"),
        ("author_bio", "•Okoye-Lund, an economist, writes from Lagos"),
        ("author_bio", "Tom Okoye (@tokoye) is a reporter at Harbor Wire."),
        ("author_bio", "Tom Okoye represents District 4 on the council."),
        ("author_bio", "Tom Okoye joined the Gazette in 2009 and covers harbours."),
        ("author_bio", "Tom Okoye and Lin Sato are professors of history at Marrow University."),
        ("author_bio", "Tom Okoye is a freelance journalist based in Oslo."),
        ("author_bio", "(Tom Okoye is a Harbor Wire columnist. The opinions expressed are his own.)"),
        ("author_bio", "Tom Okoye is the executive director of the Ferry Institute."),
        ("author_bio", "Mr. Okoye is a senior fellow at the Ferry Institute."),
        ("author_bio", "Tom Okoye teaches history at Marrow University."),
        ("author_bio", "TOM OKOYE is a reporter for the Gazette. Email him at tokoye@harbor.com."),
        ("author_bio", "— Tom Okoye is a writer in Oslo."),
        ("author_bio", "Tom Okoye writes a weekly column on ferries."),
        ("author_bio", "Tom Okoye, Associate Professor of Law, Marrow University"),
        ("author_bio", "– Tom Okoye is a translator in Oslo. He contributed this article to the Gazette."),
        ("author_bio", "Tom Okoye, PhD Candidate in Ecology, Marrow University"),
        ("author_bio", "Tom Okoye is Professor of Physics at Marrow University."),
        # corrections, disclaimers
        ("author_bio", "Tom Okoye is author of “Ferries.”"),
        ("author_bio", "Dr. Tom Okoye is a physician in Oslo and author of “Ferries.”"),
        ("disclaimer", "Ada Brandt receives funding from the Harbor Trust. She is a member of its board."),
        ("disclaimer", "Ada Brandt was a guest of Marrow Ferries."),
        ("author_bio", "Ada’s book, Low Tide, is published by Harbor Press."),
        ("author_bio", "Tom Okoye is a Report for Castria corps member for the Gazette."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "“It floats,” said Ada Brandt.",
        "The Gazette's Ada Brandt asked the mayor whether it would last. “It will,” she said.",
        "“Why now?” Ada Brandt of the Gazette asked.",
        "The Gazette's Ada Brandt asked the mayor whether it would last.",
    ],
)
def test_an_author_who_takes_part_in_the_story_is_not_introduced(line):
    article = parse(f"Ferry Is Back\n\nBy Ada Brandt\n\n{SIGNED}\n\n{line}")
    assert article.footers == ()
    assert article.body.endswith(line)


def test_who_is_in_the_news_is_described_and_not_introduced_as_the_author():
    text = f"{UNSIGNED}\n\nTom Okoye, the captain, said he was glad.\n\nTom Okoye is a writer and a captain."
    assert parse(text).footers == ()


@pytest.mark.parametrize(
    "line",
    [
        "Senator Lin Sato was there on Monday. Two pilots were there too. “It holds,” the senator said.",
        "Lin Sato is a professor of law at Marrow University. “It leaks,” she said.",
        "Lin Sato, the chairman of the port, is against the plan.",
        "Senior correspondent Lin Sato reports from the White House that the letter is lost.",
    ],
)
def test_who_is_named_first_at_the_end_is_no_author(line):
    assert parse(f"{UNSIGNED}\n\n{line}").footers == ()


def test_a_surname_s_bio_stands_there_where_a_byline_has_it():
    line = "Brandt is a reporter for the Harbor Gazette."
    assert [footer.span.text for footer in parse(f"{SIGNED} {line}").footers] == [line]
    assert parse(f"{UNSIGNED} {line}").footers == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Tom Okoye covers harbours for the Gazette.", "Tom Okoye"),
        ("Follow Tom Okoye on Twitter @tokoye", "Tom Okoye"),
        ("(Reporting by Tom Okoye; Editing by Lin Sato)", "Tom Okoye"),
        ("Story by Tom Okoye", "Tom Okoye"),
        ("For Harbor Radio News, I'm Tom Okoye.", "Tom Okoye"),
        ("(Submitted by Tom Okoye)", "Tom Okoye"),
        ("Tom Okoye – reporter", "Tom Okoye"),
        ("Tom Okoye — reporter, Harbor Gazette", "Tom Okoye"),
        ("Mr. Okoye is a senior fellow at the Ferry Institute.", "Okoye"),
        ("Okonjo Brandt is a network engineer and a contributor to the Harbor Gazette.", "Okonjo Brandt"),
    ],
)
def test_an_author_known_only_from_a_footer_is_inferred(line, name):
    [author] = parse(f"{UNSIGNED}\n\n{line}").authors
    assert (author.name, author.inferred) == (name, True)


def test_a_bio_may_be_long_where_it_names_an_outlet():
    more = "She likes boats and bread. " * 14
    assert parse(f"{UNSIGNED}\n\nAda Brandt is a reporter at the Harbor Gazette. {more}").authors


def test_a_bio_tells_the_author_s_address():
    [author] = parse(f"{UNSIGNED}\n\nTom Okoye is a professor of law. tom@harbor.example").authors
    assert author.email == "tom@harbor.example"


@pytest.mark.parametrize("line", ["Tom Lund", "Tom Ola Lin Mary Okoye"])
def test_another_line_above_a_bio_is_no_heading_of_it(line):
    footers = parse(f"{UNSIGNED}\n\n{line}\n\nTom Okoye is an essayist in Oslo.").footers
    assert [footer.span.text for footer in footers] == ["Tom Okoye is an essayist in Oslo."]


@pytest.mark.parametrize("heading", ["ABOUT THE AUTHOR\n\nTom Okoye", "Tom Okoye | Reporter", "About the writer"])
def test_an_author_is_inferred_from_the_bio_below_a_heading_and_a_name(heading):
    article = parse(f"{UNSIGNED}\n\n{heading}\n\nTom Okoye is an essayist in Oslo.")
    assert [author.name for author in article.authors] == ["Tom Okoye"]
    assert article.body.endswith("on its first day.")


def test_a_byline_says_more_than_a_footer():
    [author] = parse(f"{SIGNED}\n\nTom Okoye is a staff writer at the Harbor Gazette.").authors
    assert (author.name, author.inferred) == ("Ada Brandt", False)


def test_a_surname_behind_blank_lines_is_not_introduced():
    assert parse(f"{UNSIGNED}{chr(10) * 9}Okoye is an essayist in Oslo.").footers == ()


def test_a_company_is_no_author():
    article = parse(f"{UNSIGNED}\n\nMarrow Ferries is a leading builder of ferries, based in Marrow Bay.")
    assert article.authors == ()


def test_a_bio_tells_where_the_author_is_based():
    [author] = parse(f"{UNSIGNED}\n\nTom Okoye covers harbours. He is based in Oslo.").authors
    assert (author.name, author.location, author.inferred) == ("Tom Okoye", "Oslo", True)

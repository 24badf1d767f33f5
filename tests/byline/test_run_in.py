"""Bylines run into the first paragraph: examples first; add yours to the tables."""

import pytest

from byline.story import HEADLINE, STORY, byline_of
from newsparse import parse

FERRY = "The ferry came back on Tuesday, three weeks later than planned."


@pytest.mark.parametrize("times", [1, 4])
@pytest.mark.parametrize(
    ("opening", "role", "affiliation"),
    [
        ("By Ada Brandt ", None, None),
        ("By Ada Brandt\n", None, None),
        ("By ADA BRANDT ", None, None),
        ("By Ada Brandt • ", None, None),
        ("By Ada Brandt, CNN ", None, "CNN"),
        ("By Ada Brandt | Reuters ", None, "Reuters"),
        ("By Ada Brandt | BBC News ", None, "BBC News"),
        ("By Ada Brandt (Reuters) ", None, "Reuters"),
        ("By Ada Brandt, The Associated Press ", None, "The Associated Press"),
        ("By Ada Brandt Harbor Gazette ", None, "Harbor Gazette"),
        ("By Ada Brandt, Baywire ", None, "Baywire"),
        ("By Ada Brandt, baywire.com ", None, "baywire.com"),
        ("By Ada Brandt reporter ", "reporter", None),
        ("By Ada Brandt, Staff Writer ", "Staff Writer", None),
        ("By Ada Brandt, AP Sports Writer ", "AP Sports Writer", None),
        ("By Ada Brandt Times-Union sports writer ", "Times-Union sports writer", None),
        ("By Ada Brandt, Political Editor, Harbor Gazette ", "Political Editor", "Harbor Gazette"),
        ("By Ada Brandt, editor of the Harbor Gazette ", "editor", "the Harbor Gazette"),
        ("By Ada Brandt, special to the Gazette ", "special to the Gazette", None),
    ],
)
def test_a_byline_run_into_the_first_paragraph_is_found(opening, role, affiliation, times):
    body = " ".join([FERRY] * times)
    article = parse(f"{HEADLINE}\n\n{opening}{body}\n\nIt carries 40 cars.")
    [author] = article.authors
    assert (author.name, author.role, author.affiliation) == ("Ada Brandt", role, affiliation)
    assert article.body == f"{body}\n\nIt carries 40 cars."


@pytest.mark.parametrize("name", ["Ada de la Cruz", "Ada M. Brandt Okoye", "Ada Brandt"])
def test_a_name_run_into_the_first_paragraph_is_whole(name):
    article = parse(f"{HEADLINE}\n\nBy {name} {' '.join([FERRY] * 4)}\n\nIt carries 40 cars.")
    assert [author.name for author in article.authors] == [name]


def test_one_word_before_the_story_is_no_name():
    assert parse(f"{HEADLINE}\n\nBy Ramadan 40 boats had left. {' '.join([FERRY] * 4)}\n\n{STORY}").byline is None


@pytest.mark.parametrize(
    "first",
    [
        "Ferries returned to the bay on Tuesday, three weeks later than planned.",
        "The ferry sank.",
        "40 cars fell off the ferry.",
        "Police officers boarded a ferry in Tolm early Tuesday.",
        "“It floats,” said Lin Sato.",
        "Marrow Bay has a ferry again.",
        "Editor Lin Sato resigned from the Gazette.",
        "Forty cars fell off the ferry and nobody knows why",
    ],
)
def test_whatever_the_first_paragraph_says_it_stays_in_the_body(first):
    article = parse(f"{HEADLINE}\n\nBy Ada Brandt, CNN {first}\n\nIt carries 40 cars.")
    assert [(author.name, author.affiliation) for author in article.authors] == [("Ada Brandt", "CNN")]
    assert article.body.startswith(first)


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("By Ada Brandt, CNN TOLM — The ferry is back.", "Ada Brandt", "TOLM"),
        ("By Ada Brandt TOLM — The ferry is back.", "Ada Brandt", "TOLM"),
        ("By Ada Brandt, Reuters New York, March 3 - The ferry is back.", "Ada Brandt", "New York"),
        ("By The Associated Press TOLM — The ferry is back.", "The Associated Press", "TOLM"),
    ],
)
def test_a_dateline_behind_it_is_one(line, name, place):
    article = parse(f"{HEADLINE}\n\n{line}\n\nIt carries 40 cars.")
    assert ([author.name for author in article.authors], article.dateline.place) == ([name], place)
    assert article.body.startswith("The ferry is back.")


@pytest.mark.parametrize("name", ["The Associated Press", "Reuters", "Harbor Gazette Staff"])
def test_an_outlet_s_name_ends_where_the_story_begins(name):
    article = parse(f"{HEADLINE}\n\nBy {name} {FERRY}\n\nIt carries 40 cars.")
    assert [author.name for author in article.authors] == [name]
    assert article.body.startswith(FERRY)


@pytest.mark.parametrize(
    "line",
    [
        f"By Ada Brandt, Baywire Ferries {FERRY.removeprefix('The ferry ')}",  # where the outlet's name ends is open
        "By Ada Brandt Ferries returned to the bay on Tuesday.",  # or the person's
        "By Naledi Brandt Conservation reporter, Gaborone 12 July 2018 " + FERRY * 4,
    ],
)
def test_where_no_word_tells_the_story_from_the_author_all_is_story(line):
    article = parse(f"{HEADLINE}\n\n{line}\n\nIt carries 40 cars.")
    assert (article.authors, article.body.partition("\n")[0]) == ((), line)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("By Ada Brandt, CNN Chief medical correspondent", {"role": "CNN Chief medical correspondent"}),
        ("By Ada Brandt, University of Tolm historian.", {"affiliation": "University of Tolm historian"}),
        ("By Ada Brandt, a nurse in Oslo.", {"affiliation": "a nurse in Oslo"}),
        ("By Ada Brandt, Harbor Gazette. Updated 3:15 p.m.", {"affiliation": "Harbor Gazette"}),
        ("By Ada Brandt, The Harbor Gazette.", {"affiliation": "The Harbor Gazette"}),
        ("By Ada Brandt, Staff Writer, Published March 3.", {"role": "Staff Writer", "affiliation": None}),
    ],
)
def test_a_line_about_the_author_is_no_story(line, parts):
    [author] = byline_of(line).authors
    assert {key: getattr(author, key) for key in parts} == parts

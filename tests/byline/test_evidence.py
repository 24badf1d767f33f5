"""What else tells an author's name: examples first; add yours to the tables."""

import pytest

from byline.story import HEADLINE, STORY
from newsparse import parse


@pytest.mark.parametrize(
    ("line", "story", "names"),
    [
        ("Ada Brandt", "Brandt is the ferry's captain.", []),
        ("Okonjo Brandt, Staff Writer", "Brandt is the ferry's captain.", []),
        ("Ada Brandt, Staff Writer", "Brandt is the ferry's captain.", ["Ada Brandt"]),
        ("Ada Brandt", "Ada Brandt has seen the ferry.", ["Ada Brandt"]),
        ("Ada Brandt\nTom Okoye", "Okoye is the ferry's captain.", ["Ada Brandt"]),
    ],
)
def test_of_whom_the_story_speaks_is_no_author_without_more(line, story, names):
    assert [author.name for author in parse(f"{HEADLINE}\n\n{line}\n\n{story} {STORY}").authors] == names


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("Okonjo Brandt\nMay 3, 2016", "okonjo.brandt@harbor.example"),
        ("Okonjo Brandt · The Harbor Vanguard\nPosted: May 3, 2016", "Okonjo Brandt is a reporter with the Vanguard."),
        ("Okonjo Brandt Resources reporter", "Okonjo Brandt covers harbours. Email her at obrandt@harbor.example"),
    ],
)
def test_what_stands_below_the_story_tells_that_a_name_is_an_author_s(line, last):
    more = "\n\nRain fell.\n\nThe pier is long.\n\nIt is new.\n\nIt is of stone."
    text = f"{HEADLINE}\n\n{line}\n\n{STORY}{more}"
    assert [author.name for author in parse(f"{text}\n\n{last}").authors] == ["Okonjo Brandt"]
    assert "Okonjo Brandt" not in [author.name for author in parse(f"{text}\n\ninfo@harbor.example").authors]


def test_a_line_right_below_the_byline_is_the_outlet_that_the_copyright_line_names():
    head, last = f"{HEADLINE}\n\nBy Ada Brandt\nHarbor Farm & Field\n\n{STORY}", "© 2024 Harbor Farm & Field"
    assert parse(f"{head}\n\n{last}").authors[0].affiliation == "Harbor Farm & Field"
    assert parse(head).authors[0].affiliation is None
    assert parse(f"{head}\n\n{last}".replace("Brandt\n", "Brandt\n\n")).authors[0].affiliation is None

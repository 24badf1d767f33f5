"""Signatures below the story: examples first; add yours to the tables."""

import pytest

from byline.story import HEADLINE, STORY
from newsparse import parse


@pytest.mark.parametrize(
    "line",
    [
        "- Ada Brandt.",
        "-- By Ada Brandt",
        "— Ada Brandt",
        "Ada Brandt, The Canadian Press",
        "- Ada Brandt, Harbor Gazette",
    ],
)
def test_a_signature_at_the_end_is_a_byline(line):
    article = parse(f"{HEADLINE}\n\n{STORY}\n\n{line}")
    assert [author.name for author in article.byline.authors] == ["Ada Brandt"]
    assert article.body.endswith("$4 million.")


def test_footers_may_stand_below_a_signature():
    below = "Was this sent on to you? Sign up here.\n\nTips: tips@harbor.example\n\n© 2024 Low Tide\n\nUnsubscribe"
    article = parse(f"{HEADLINE}\n\n{STORY}\n\n— Ada Brandt\n\n{below}")
    assert [author.name for author in article.byline.authors] == ["Ada Brandt"]


def test_a_signature_stands_behind_words_that_are_no_saying():
    for last in ("“Boats float,” he said.", "He said: “Boats float.”"):
        assert parse(f"{HEADLINE}\n\n{STORY}\n\n{last}\n\n— Ada Brandt").byline.span.text == "— Ada Brandt"


@pytest.mark.parametrize(
    "last",
    [
        "— Reuters",
        "“All boats float.”\n\n— Ada Brandt",
        "The end.",
        "- Brandt",
        "- Monday",
        "- Harbor News",
        "- Ada Brandt, Marrow Ferries",
        "- Ada Brandt. Harbor Gazette",
        "Ada, The Canadian Press",
        "Okonjo Brandt, The Canadian Press",
        "— Tom Okoye and Ada Brandt, who wrote for the Harbor Gazette and other papers in the bay, Harbor Gazette",
    ],
)
def test_other_last_lines_are_no_signature(last):
    assert parse(f"{HEADLINE}\n\n{STORY}\n\n{last}").byline is None

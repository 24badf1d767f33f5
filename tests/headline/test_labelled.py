"""Headlines that a label names: examples first; add yours to the tables."""

import pytest

from headline.story import LINE, STORY
from newsparse import Headline, parse


def test_a_label_names_it_though_other_lines_stand_above():
    text = f"Copyright 2004 The Gazette\n\nThe Gazette\n\nHEADLINE: Ferry Is Back;\nCrew Is Glad\n\n{STORY}"
    assert parse(text).headline.text == "Ferry Is Back; Crew Is Glad"
    assert parse(text.replace(";", "")).headline.text == "Ferry Is Back"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: Ferry returns for good", "Ferry returns for good"),
        ("Mayor Réads\nTitle: Ferry returns for góod", "Ferry returns for góod"),
        ("HEADLINE:", None),
        ("word " * 600 + "\n\nHEADLINE: Ferry returns", None),
    ],
)
def test_a_label_tells_near_the_start_and_above_words(text, title):
    headline = parse(f"{text}\n\n{STORY}").headline
    assert (headline and headline.text) == title


def test_where_a_label_names_it_a_long_first_paragraph_has_none():
    text = f"Ferry Returns to Marrow Bay By Ada Brandt {LINE}\n\nHEADLINE: Ferry Is Back\n\n{STORY}"
    assert [found.text for found in parse(text).annotations if isinstance(found, Headline)] == ["Ferry Is Back"]


@pytest.mark.parametrize("below", ["BYLINE: By Ada Brandt", "The boats came back on Tuesday.", "Crew Is Glad " * 30])
def test_what_follows_a_deck_is_not_always_another(below):
    assert parse(f"HEADLINE: Ferry Is Back;\n\n{below}\n\n{STORY}").headline.text == "Ferry Is Back;"


@pytest.mark.parametrize("line", ["^", "<<<", "^ <"])
def test_a_headline_of_signs_alone_raises_nothing(line):
    assert parse(f"HEADLINE: {line}\n\n{STORY}").headline.span.text == line

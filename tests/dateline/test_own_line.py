"""Place and date on a line of their own: examples first; add yours to the tables."""

import pytest

from dateline.story import HEADLINE, STORY
from newsparse import parse


def below_a_byline(line, story="The ferry came back on Tuesday. " * 8):
    return parse(f"{HEADLINE}\n\nStaff Reporter\n\n{line}\n\n{story}\n\nIt rained.").dateline


@pytest.mark.parametrize(
    ("line", "place", "date"),
    [
        ("TARNPUR, August 21", "TARNPUR", "August 21"),
        ("KOLLAM, August 11, 2017 00:47 IST", "KOLLAM", "August 11, 2017"),
        ("New Delhi, March 3", "New Delhi", "March 3"),
    ],
)
def test_place_and_date_alone_stand_between_byline_and_story(line, place, date):
    found = below_a_byline(line)
    assert (found.place, str(found.date)) == (place, date)


@pytest.mark.parametrize("first", ["The ferry came back on Tuesday, three weeks later than planned.", "It is back."])
@pytest.mark.parametrize("line", ["TARNPUR, August 21", "OSLO"])
def test_a_short_paragraph_below_them_is_a_story_too(line, first):
    assert below_a_byline(line, first).place == line.partition(",")[0]


@pytest.mark.parametrize("below", ["The ferries of August", "Ferries: 40\n\nCars: 12"])
def test_above_another_short_line_they_are_a_list_s(below):
    assert below_a_byline("TARNPUR, August 21", below) is None


@pytest.mark.parametrize(
    "line",
    [
        "Updated, August 21",
        "Tarnpur, August 21",
        "August 21, 2017",
        "ADA BRANDT, August 21",
        "TARNPUR, August 2017",
        "TARNPUR, August 21, it rained",
        "TARNPUR 3",
        "TARNPUR",
    ],
)
def test_another_date_there_is_no_dateline(line):
    assert below_a_byline(line) is None


def test_below_a_byline_capitals_and_a_colon_are_a_place_s():
    article = parse(f"{HEADLINE}\n\nBy Ada Brandt\n\nWESTERN BUREAU:\n\n{STORY}")
    assert article.dateline.span.text == "WESTERN BUREAU"


def test_above_a_byline_they_raise_nothing():
    article = parse(f"WESTERN BUREAU:\n\n{STORY}\n\nBy Ada Brandt\n\nIt rained on the pier.\n\nIt ended.")
    assert (article.byline.span.text, article.dateline) == ("By Ada Brandt", None)


def test_there_a_city_may_have_its_region():
    article = parse(f"{HEADLINE}\n\nBy Ada Brandt\n\nTARNHAM, St Okoye:\n\n{STORY}")
    assert (article.dateline.span.text, article.dateline.region) == ("TARNHAM, St Okoye", "St Okoye")
    assert parse(f"{HEADLINE}\n\nBy Ada Brandt\n\nTARNHAM, St Okoye\n\n{STORY}").dateline is None


@pytest.mark.parametrize("line", ["BUREAU:", "THE STORY:", "THREE VIEWS:", "Tarnham, St Okoye:", "ADA, St Okoye:"])
def test_other_capitals_and_a_colon_there_are_no_place_s(line):
    assert parse(f"{HEADLINE}\n\nBy Ada Brandt\n\n{line}\n\n{STORY}").dateline is None

"""footer.label: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("photo_credit", "Photo credit: Tom Okoye"),
        ("photo_credit", "[Image via screengrab]"),
        ("photo_credit", "Header image: Tom Okoye"),
        ("promo", "Related content"),
        ("promo", "Print Email"),
        ("promo", "Facebook Twitter Google+ LinkedIn"),
        ("promo", "Comments (12)"),
        ("promo", "Also see: Why the ferry stopped"),
        ("promo", "ALSO READ | Why the ferry stopped"),
        ("promo", "Back to top"),
        ("other", "Topics: Ferries, Marrow Bay"),
        ("other", "TAGS: ferries"),
        ("other", "On the Web: http://ferries.example"),
        ("contact", "Press contact: Lin Sato"),
        ("contact", "On Twitter: @linsato"),
        ("contact", "Enquiries: +44 20 5550 0100"),
        ("promo", "Older post: The pier in November"),
        ("promo", "Newer post: A note about the boat »"),
        ("other", "Classification Codes and Keywords"),
        ("syndication", "Information from: Harbor Gazette"),
    ],
)
def test_a_known_label_or_heading_opens_a_footer(kind, line, is_the_footer):
    is_the_footer(line, kind)


@pytest.mark.parametrize(
    "line",
    [
        "He had one rule: no cars.",
        "The source: a cook.",
        "Photos from the scene: none.",
    ],
)
def test_another_is_the_storys(line, is_story):
    is_story(line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        # corrections, disclaimers
        ("promo", "Go deeper: How a warm winter emptied the pier"),
        ("promo", "Explore further"),
        ("promo", "Newsletters: Subscribe for the biggest ferry news"),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]

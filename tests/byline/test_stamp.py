"""Dates and counts beside a byline: examples first; add yours to the tables."""

import pytest

from byline.story import byline_of


@pytest.mark.parametrize(
    ("line", "span"),
    [
        ("Posted by Ada Brandt on March 3, 2016", "Posted by Ada Brandt"),
        ("March 3, 2016 | By Ada Brandt", "By Ada Brandt"),
        ("By Ada Brandt • 5 min read", "By Ada Brandt"),
        ("By Ada BrandtPublished March 3, 2016", "By Ada Brandt"),
        ("BYLINE: ADA BRANDT", "ADA BRANDT"),
        ("March 3, 2016 | Ada Brandt | 3 Comments", "Ada Brandt"),
        ("BY ADA BRANDT ON JUNE 3, 2016", "BY ADA BRANDT"),
    ],
)
def test_stamps_and_labels_are_no_part_of_it(line, span):
    assert byline_of(line).span.text == span

"""Corrections and updates: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("correction_or_update", "Correction: An earlier version of this article misstated the fare."),
        ("correction_or_update", "Due to an editing error, an earlier version of this story misstated the fare."),
        ("correction_or_update", "(This version of the story corrects the fare in paragraph 4)"),
        ("correction_or_update", "UPDATE, 3:45 p.m.: The ferry has left."),
        ("correction_or_update", "Updated at 4 p.m. with new fares"),
        ("correction_or_update", "CLARIFICATION: The ferry carries 40 cars."),
        ("correction_or_update", "Last updated March 3, 2016"),
        ("correction_or_update", "Posted at 3:04 p.m., March 3."),
        ("correction_or_update", "A correction was made on May 3: The ferry carries 40 cars, not 14."),
        # corrections, disclaimers
        ("correction_or_update", "Editor's note, May 4: The crew was of nine, not six."),
        ("correction_or_update", "Editor’s note 24/4/2024: The crew was of nine, not six."),
        ("correction_or_update", "Article amended on 24 January 2022"),
        ("correction_or_update", "We corrected the name of the ferry."),
        ("correction_or_update", "Modified: 12/03/2024 - 18:05"),
        ("correction_or_update", "Posted on: 19 May 2016 11:46 AM"),
        ("correction_or_update", "First posted March 3, 2016 07:05:10"),
        ("correction_or_update", "Published - March 3, 2016 07:05 am IST - TOLM"),
        ("correction_or_update", "(Corrects spelling of ferry in headline)"),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]

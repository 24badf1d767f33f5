"""Disclaimers: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("disclaimer", "The views expressed in this article are the author's own."),
        ("disclaimer", "Disclaimer: This is a sponsored post."),
        ("disclaimer", "Opinions expressed are those of the author and do not reflect those of Harbor Gazette."),
        ("disclaimer", "Forward-Looking Statements"),
        ("disclaimer", "The opinions expressed by columnists are their own."),
        ("disclaimer", "Comments are moderated. Please be respectful."),
        ("disclaimer", "Safe Harbor"),
        ("disclaimer", "We may earn a commission from links on this page."),
        (
            "disclaimer",
            "(Except for the headline, this story has not been edited by Harbor staff.)",
        ),
        # credits, fields, marks
        ("disclaimer", "(ADVERTORIAL DISCLAIMER: The above press release has been provided by Baywire.)"),
        # corrections, disclaimers
        ("disclaimer", "Note: The views expressed on this page are those of the author."),
        ("disclaimer", "The rules of posting: be respectful, and keep to the ferry."),
        ("disclaimer", "Nothing in this article should be construed as advice."),
        ("disclaimer", "Analyst’s Disclosure: I have a beneficial long position in the shares of Marrow Ferries."),
        ("disclaimer", "Editorials represent the view of the Harbor Gazette."),
        ("disclaimer", "Market data delayed by at least 15 minutes."),
        (
            "disclaimer",
            "The Associated Press Fish and Harbor Department receives support from the Marrow Fund. "
            "The AP is solely responsible for all content.",
        ),
        ("disclaimer", "Associated Press coverage of the sea receives financial support from several funds."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]

"""footer.this_text: examples first; add yours to the tables."""

import pytest


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("correction_or_update", "This post has been updated with comment from the mayor."),
        ("correction_or_update", "The headline of this story has been changed to reflect new information."),
        ("correction_or_update", "This is a developing story and will be updated."),
        ("correction_or_update", "Editor's note: This story has been updated to correct the date."),
        ("contributor_line", "This story includes reporting by the Harbor Wire."),
        ("contributor_line", "This story was reported by Tom Okoye and edited by Lin Sato."),
        ("contributor_line", "This article was written with the assistance of Tom Okoye."),
        ("syndication", "This article may be republished under a Creative Commons license."),
        ("syndication", "This is a syndicated column."),
        ("disclaimer", "This article represents the views of the author."),
        ("disclaimer", "This website is a satirical publication."),
        ("disclaimer", "The information on this site is not medical advice."),
        ("disclaimer", "This release may contain forward-looking statements."),
        ("disclaimer", "This story was not subject to the approval of the league or its clubs."),
        ("disclaimer", "This announcement contains inside information."),
        ("other", "This interview has been edited and condensed for clarity."),
        ("other", "This live blog is now closed."),
        ("other", "This story is part of our series on coastal towns."),
        ("other", "This is part two of a three-part series."),
    ],
)
def test_a_sentence_about_the_text_is_no_story(kind, line, is_the_footer):
    is_the_footer(line, kind)


@pytest.mark.parametrize(
    "line",
    [
        "This article of faith has guided the party for years.",
        "This story ends where it began, in the harbour.",
        "This report is the third this year to blame the company.",
        "This report has changed minds in the town.",
        "This bridge is now closed.",
        "The views expressed by the senator angered voters.",
    ],
)
def test_a_sentence_about_something_else_is(line, is_story):
    is_story(line)

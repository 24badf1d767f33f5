"""footer.this_text: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


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


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("syndication", "This story is part of a collaboration with Harbor Wire."),
        ("syndication", "This report is a collaboration between Harbor Wire and Marrow Radio."),
        ("contributor_line", "This story was edited by Tom Okoye and produced by Lin Sato."),
        ("correction_or_update", "An earlier version of this story misspelled the name of the ferry."),
        ("correction_or_update", "This story has been updated."),
        ("correction_or_update", "This article was amended on 3 March 2016 to correct the fare."),
        ("correction_or_update", "This is a developing story. Check back for updates."),
        ("correction_or_update", "Editor's note: This story was updated to add the fare."),
        (
            "correction_or_update",
            "• This article was amended on 3 March 2016 because an earlier version had a slip.",
        ),
        ("correction_or_update", "This is a breaking news story and will be updated."),
        ("disclaimer", "This post contains sponsored content."),
        ("disclaimer", "This is satire."),
        ("disclaimer", "This information is subject to the disclosure requirements of the Securities Act."),
        ("disclaimer", "This article is for informational purposes only and is not investment advice."),
        ("disclaimer", "The information contained in this article is not legal advice."),
        ("other", "A version of this article appears in print on March 3, 2016, on page A1."),
        # credits, fields, marks
        ("disclaimer", "This article was funded in part by Marrow Ferries."),
        ("disclaimer", "Reporting for this story was supported by a grant from the Harbor Fund."),
        ("correction_or_update", "Editor’s note (8 July): This article has been amended to give the pier's age."),
        # corrections, disclaimers
        ("disclaimer", "(The above story is auto-generated from a wire.)"),
        ("syndication", "This article may be freely republished with a link to its source."),
        ("other", "This article appears in the Spring 2016 print edition under the headline “Low Tide.”"),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]

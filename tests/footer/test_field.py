"""Fields of a database: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("other", "Tags: ferry, harbour"),
        ("other", "Sources for this article include:"),
        ("other", "Posted in: News, Harbour"),
        ("other", "This entry was posted in News and tagged ferries. Bookmark the permalink."),
        ("other", "Filed under: Ferries"),
        ("other", "LOAD-DATE: March 3, 2016"),
        ("other", "LANGUAGE: ENGLISH"),
        ("other", "h/t Harbor Blog"),
        ("other", "Editor's note: The ferry company sponsors this paper."),
        ("other", "Topics: ferries"),
        # credits, fields, marks
        ("other", "A version of this newsletter appeared in Low Tide."),
        ("other", "Filed under — Ferries"),
        ("other", "TAGS FERRIES HARBOR PIERS"),
        ("other", "End of Article"),
        ("other", "Journal Reference:"),
        ("other", "Filed under ferries , harbours , piers"),
        ("other", "Record Number: 0303040141"),
        ("other", "Document AUSLN00020090602e5630004b"),
        # corrections, disclaimers
        ("other", "You are receiving this because you asked for it."),
        ("other", "You’re getting this email because you asked for it."),
        ("other", "Tags  Ferries  Piers  Tolm"),
        ("other", "Companies in this article: Marrow Ferries"),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]

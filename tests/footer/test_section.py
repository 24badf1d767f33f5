"""Sections about a company, and notes: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, footers_below
from newsparse import parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("other", "About Marrow Ferries"),
        ("other", "Notes to editors"),
        # credits, fields, marks
        ("other", "About Marrow Ferries Inc."),
        # corrections, disclaimers
        ("other", "About Marrow Ferries Inc.: the company runs ferries."),
        ("author_bio", "About Ada Brandt"),
        ("other", "Related Topics"),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]


ACCOUNTS = [
    "Marrow Ferries is a leading builder of ferries.",
    "Marrow Ferries, Inc. is a manufacturer of ferries.",
    "Strait® is The Voice of Marrow.",
]


@pytest.mark.parametrize("account", ACCOUNTS)
def test_a_company_tells_of_itself_above_another_footer(account):
    first, _ = parse(f"{SIGNED}\n\n{account}\n\nThe post Ferries appeared first on Harbor Wire.").footers
    assert first.span.text == account


def test_who_speaks_of_a_company_is_the_storys():
    line = "Marrow Ferries is the largest company in the bay, said Tom Okoye."
    assert [one.span.text for one in parse(f"{SIGNED}\n\n{line}\n\nFollow us on Twitter.").footers] == [
        "Follow us on Twitter."
    ]

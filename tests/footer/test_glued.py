"""Footers behind the last words of a paragraph: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, UNSIGNED
from newsparse import parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("promo", "Follow us on Twitter."),
        ("promo", "Share your thoughts below!"),
        ("promo", "Pre-order our podcast here."),
        ("correction_or_update", "We have corrected this story."),
        ("contact", "You can follow Tom Okoye on Twitter @tokoye."),
        ("copyright", "© 2024 Harbor Gazette."),
        ("contributor_line", "(Reporting by Tom Okoye; Editing by Lin Sato)"),
        ("syndication", "The post Ferry Returns appeared first on Harbor Gazette."),
        ("author_bio", "Tom Okoye is a staff writer at the Harbor Gazette."),
        ("agency_end", "(PTI)"),
        ("agency_end", "-30-"),
        ("agency_end", "ends"),
    ],
)
def test_a_footer_behind_the_last_words_of_a_paragraph_is_found(kind, line):
    article = parse(f"{UNSIGNED} {line}")
    [footer] = article.footers
    assert (str(footer.kind), footer.span.text) == (kind, line)
    assert article.body.endswith("on its first day.")


def test_what_reads_as_two_footers_is_two():
    footers = parse(f"{SIGNED}\n\nIt holds. Sign up here. © 2024 Harbor Gazette").footers
    assert [footer.span.text for footer in footers] == ["Sign up here.", "© 2024 Harbor Gazette"]

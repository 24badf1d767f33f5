"""footer.label: examples first; add yours to the tables."""

import pytest

from newsparse import parse

STORY = (
    "Ferry Returns to Marrow Bay\n\n"
    "The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars, and the queue at the pier was long on the first morning.\n\n"
    "Tickets cost $4 for a car and $1 for a walker, the company said on its first day."
)


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
        ("syndication", "Information from: Harbor Gazette"),
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n", " "], ids=["paragraph", "line", "glued"])
def test_a_known_label_or_heading_opens_a_footer(kind, line, gap):
    article = parse(STORY + gap + line)
    assert "".join(footer.span.text for footer in article.footers) == line
    assert {str(footer.kind) for footer in article.footers} == {kind}
    assert article.body.endswith("on its first day.")


@pytest.mark.parametrize(
    "line",
    [
        "He had one rule: no cars.",
        "The source: a cook.",
        "Photos from the scene: none.",
    ],
)
def test_another_is_the_storys(line):
    assert parse(f"{STORY}\n\n{line}").footers == ()

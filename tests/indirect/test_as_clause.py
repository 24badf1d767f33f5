"""indirect.as_clause: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("As the Post reported, the ferry is back.", "the ferry is back", "the Post", "reported"),
        ("As Ms. Brandt noted in the Post, the ferry is back.", "the ferry is back", "Ms. Brandt", "noted"),
        ("But as Ms. Brandt said, the ferry is back.", "the ferry is back", "Ms. Brandt", "said"),
        ("It leaked, and as Ms. Brandt said, the ferry is back.", "the ferry is back", "Ms. Brandt", "said"),
        ("As reported by the Post, the ferry is back.", "the ferry is back", "the Post", "reported"),
        ("The ferry is back, as the Post reported on Tuesday.", "The ferry is back", "the Post", "reported"),
        (
            "In late March, as the Post reported, the ferry sank.",
            "In late March | the ferry sank",
            "the Post",
            "reported",
        ),
        ("As he himself has said, the ferry is late.", "the ferry is late", "he", "said"),
        ("As Ms. Brandt points out, sailing is an old craft.", "sailing is an old craft", "Ms. Brandt", "points out"),
        (
            "The pier is closing, as the Gazette reported a few days later.",
            "The pier is closing",
            "the Gazette",
            "reported",
        ),
        ("As Okoye told the Tolm Post, fares fall in winter.", "fares fall in winter", "Okoye", "told"),
        ("As she told a friend, the ferry was lost.", "the ferry was lost", "she", "told"),
        ("The crew slept because, as she put it, the sea was flat.", "the sea was flat", "she", "put it"),
    ],
)
def test_as_clause(text, words, mention, cue):
    assert found_by("indirect.as_clause", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # something else is said in the clause, or done meanwhile
        "As Ms. Brandt said she would, the ferry left.",
        "As Ms. Brandt spoke and noted, the ferry left.",
        "The ferry left, as Ms. Brandt warned of a storm.",
        "The ferry left as Ms. Brandt said.",
        # nothing but a dash
        "In March, as Ms. Brandt said, —",
        "As Ms. Brandt said at the pier, — — — —",
        # it is set off from what stands in marks
        "The ferry was also, as Ms. Brandt put it, “a gift to the town.”",
        "Okoye said the family waited for a day, as he had promised, before they left.",
        "The Ada, which owed its name to, as Okoye put it, a joke, is old.",
        "As Okoye joked with the waiter, his wife counted the glasses.",
        "As Okoye complained to the waiter, the lights went out.",
    ],
)
def test_not_as_clause(text):
    assert found_by("indirect.as_clause", text) == []

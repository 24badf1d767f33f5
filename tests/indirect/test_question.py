"""indirect.question: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Did it occur to him to look? Brandt asked.", "Did it occur to him to look", "Brandt", "asked"),
        ("The pier leaks. Would it hold? she wondered.", "Would it hold", "she", "wondered"),
        ("Why not? he asked.", "Why not", "he", "asked"),
        ("By whom?, the councillor asked.", "By whom", "the councillor", "asked"),
        ("Would the pier hold? Okoye wondered aloud on Monday.", "Would the pier hold", "Okoye", "wondered"),
        ("Would the pier hold? Ms. Brandt wanted to know.", "Would the pier hold", "Ms. Brandt", "know"),
        ("Would the pier hold? he asked the crew, and left.", "Would the pier hold", "he", "asked"),
        # the last of several
        ("Would it hold? And would it last? Brandt asked.", "And would it last", "Brandt", "asked"),
    ],
)
def test_question(text, words, mention, cue):
    assert found_by("indirect.question", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # something else is asked or said
        "Would the pier hold? Brandt asked if it would.",
        "Would the pier hold? Brandt asked the crew to look.",
        "Would the pier hold? Brandt asked for a plan.",
        "Would the pier hold? Brandt said it would.",
        "Would the pier hold? Brandt was asked.",
        # a paragraph of its own, a quotation
        "Would the pier hold?\n\nBrandt asked.",
        "“Would the pier hold?” he asked.",
        "Would the pier hold? Brandt asked: “Who knows?”",
    ],
)
def test_not_question(text):
    assert found_by("indirect.question", text) == []

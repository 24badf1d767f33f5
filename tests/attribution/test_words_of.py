"""attribution.words_of: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("In the words of Ms. Brandt, it is “a dream.”", "a dream.", "Ms. Brandt", "In the words of"),
        ("But in the words of the mayor, it is “a dream.”", "a dream.", "the mayor", "in the words of"),
        ("It is “a dream for us,” in the words of Tom Okoye.", "a dream for us,", "Tom Okoye", "in the words of"),
        ("In Ms. Brandt's own words, it is “a dream.”", "a dream.", "Ms. Brandt's", "words"),
        ("It is, in her words, “a dream for us.”", "a dream for us.", "her", "words"),
        ("It is, in the Posts' words, “a dream for us.”", "a dream for us.", "the Posts", "words"),
        ("It is “a dream for us,” in Tom Okoye's words.", "a dream for us,", "Tom Okoye's", "words"),
        ("It is, in the words of the harbour master, “a mess.”", "a mess.", "the harbour master", "in the words of"),
    ],
)
def test_words_of(text, words, mention, cue):
    assert found_by("attribution.words_of", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    ["The words of “The Tide” are in the book.", "She weighed the words of “the old song” with care, said Ms. Brandt."],
)
def test_not_words_of(text):
    assert found_by("attribution.words_of", text) == []

"""attribution.further: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("The plan is “a dream” for the harbour, Ms. Brandt said.", "a dream", "Ms. Brandt", "said"),
        (
            "The plan is “a dream for us,” which is why it will pass, said Ms. Brandt.",
            "a dream for us,",
            "Ms. Brandt",
            "said",
        ),
        ("“A dream” and “a gift,” Ms. Brandt said of it.", "A dream | a gift,", "Ms. Brandt", "said"),
        # no comma, but who speaks follows at once
        ("“It will hold all night” Ms. Brandt said.", "It will hold all night", "Ms. Brandt", "said"),
        # what tells of the last marked word itself is no clause of speech
        (
            "It is “a search for notes” that would respond to a letter, her aide Tom Okoye wrote.",
            "a search for notes",
            "her aide Tom Okoye",
            "wrote",
        ),
        # a thing that only shows it
        (
            "The fire signals “the end of an age” for the port, said Ada Brandt.",
            "the end of an age",
            "Ada Brandt",
            "said",
        ),
    ],
)
def test_further(text, words, mention, cue):
    assert found_by("attribution.further", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "In the “old quarter” nobody was awake. Ms. Brandt said so.",
        "The film “Low Tide” was shown, Ms. Brandt said.",
        # a clause that goes its own way
        "The “dry spell” ended when Ms. Brandt said it rained.",
        "Tom Okoye, known as “Skipper,” said it rained.",
        "They sent a “red card” to Okoye, the mayor, that said he was late.",
        # who says something of their own
        "The plan is “a dream of ours”, and Ms. Brandt told me that it was late.",
    ],
)
def test_not_further(text):
    assert found_by("attribution.further", text) == []

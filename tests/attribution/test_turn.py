"""attribution.turn: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        (
            "“It was late,” said Tom Okoye.\n\n“You knew?” said Ms. Brandt.\n\n“We knew, and nobody slept that night.”",
            "We knew, and nobody slept that night.",
            "Tom Okoye",
            "said",
        ),
        (
            "“Is it late?” asked Ada Brandt.\n\n“It is,” Okoye said.\n\n“So you knew that it was late.”",
            "So you knew that it was late.",
            "Ada Brandt",
            "asked",
        ),
        (
            "“Pictures?” said Ada Brandt.\n\n“Many,” Okoye answered.\n\n“And in these, what did you see?”",
            "And in these, what did you see?",
            "Ada Brandt",
            "said",
        ),
        # an answer, and the next question
        (
            "“I want to know,” said Ada Brandt.\n\n“I can't say,” Okoye answered.\n\n“Is he at work or not, then?”",
            "Is he at work or not, then?",
            "Ada Brandt",
            "said",
        ),
        (
            "Mr. Okoye said he had not seen it.\n\n“What did you see?” the chair asked.\n\n“A list, and nothing else.”",
            "A list, and nothing else.",
            "Mr. Okoye",
            "said",
        ),
        # and so on
        (
            "“Is it late?” asked Ada Brandt.\n\n“It is,” Okoye said.\n\n“You knew.”\n\n“I told you so in May.”",
            "I told you so in May.",
            "Okoye",
            "said",
        ),
        # who turns to somebody
        ("The judge then turned to me. “Is it back?” I had sailed all night.", "Is it back?", "The judge", None),
        # who moves
        ("“It is fine,” Brandt says. Okoye shakes his head. “I doubt it.”", "I doubt it.", "Okoye", None),
        ("“It is fine,” Brandt says. Okoye disagrees. “I doubt it.”", "I doubt it.", "Okoye", None),
        (
            "“It is fine,” Brandt says. Her husband Tom rolled his eyes. “I doubt it.”",
            "I doubt it.",
            "Her husband Tom",
            None,
        ),
        (
            "“It is late,” Brandt said, adding, “but we sail.” Tom Okoye frowned. “In this wind?”",
            "In this wind?",
            "Tom Okoye",
            None,
        ),
    ],
)
def test_turn(text, words, mention, cue):
    assert found_by("attribution.turn", text)[-1] == (words, mention, cue)


@pytest.mark.parametrize(
    "text",
    [
        # nobody asks
        "“It is late,” Ada Brandt said.\n\n“It is,” Okoye said.\n\n“So we all went home and slept.”",
        # the first who speaks in an answer goes on with it
        "“It is late,” Ada Brandt said. “Is it?”\n\nRain fell on the pier.\n\n“So we all went home and slept.”",
        # one person, by two names
        "Ada Brandt said it was late.\n\n“Is it?” Brandt asked.\n\n“So we all went home and slept.”",
        # too long for a turn
        f"“Is it late?” asked Ada Brandt.\n\n“It is,” Okoye said.\n\n“We went home{' and home' * 20}.”",
    ],
)
def test_not_turn(text):
    assert found_by("attribution.turn", text) == []

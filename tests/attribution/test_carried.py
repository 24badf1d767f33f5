"""attribution.carried: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("“It is back,” Ms. Brandt said. The crew was glad. “We all are.”", "We all are.", "Ms. Brandt", "said"),
        ("Ms. Brandt said, “It is back.” The crew was glad. “We all are.”", "We all are.", "Ms. Brandt", "said"),
        ("“It is fine,” Brandt says. She shakes her head. “I doubt it.”", "I doubt it.", "Brandt", "says"),
        (
            "“It holds,” Ada Brandt said. Okoye had left the pier. “He would not know.”",
            "He would not know.",
            "Ada Brandt",
            "said",
        ),
        # marked words of another sentence are another quote
        ("“It is back,” Ms. Brandt said. The law bars “all loud boats.”", "all loud boats.", "Ms. Brandt", "said"),
        # past marks in what is told of who speaks
        (
            "“It is fine,” said Tom Okoye, whose father called him “the old goat”. “We sail.”",
            "We sail.",
            "Tom Okoye",
            "said",
        ),
    ],
)
def test_carried(text, words, mention, cue):
    assert found_by("attribution.carried", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # the paragraph is another
        "“It is back,” Ms. Brandt said.\n\n“We are glad,” said Mr. Okoye.",
        # the second has a source of its own
        "“It is back,” Ms. Brandt said. “We are glad,” said Mr. Okoye.",
        # one utterance, and not two
        "“It is back,” Ms. Brandt said. “We are glad.”",
        "“We sail,” said Ada Brandt, a pilot. She calls the tide a “friend.”",  # a word that the reporter marks
    ],
)
def test_not_carried(text):
    assert found_by("attribution.carried", text) == []

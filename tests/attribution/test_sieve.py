"""The attribution sieve: what its rules find together."""

import pytest

from newsparse import parse


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "“It is back,” Ms. Brandt said. “We are glad.” Mr. Okoye was less sure. “It may not last,” he said.",
            ["Ms. Brandt", "he"],
        ),
        ("“It is back,” Ms. Brandt said, and Mr. Okoye replied, “It may not last.”", ["Ms. Brandt", "Mr. Okoye"]),
        (
            "“Is it back?” asked Mr. Okoye. “It is,” said Ms. Brandt. “Good,” he said.",
            ["Mr. Okoye", "Ms. Brandt", "he"],
        ),
        ("One wrote: “It is back!” Another added: “We are glad.”", ["One", "Another"]),
        ("While Ms. Brandt said it was “sound,” Mr. Okoye called it “a wreck.”", ["Ms. Brandt", "Mr. Okoye"]),
        # a question and its answer; who cuts in
        ("Ms. Brandt wrote to the crew, “Does it hold?” Okoye answered, “It does.”", ["Ms. Brandt", "Okoye"]),
        ("Ms. Brandt asked, “Does it hold?” Mr. Okoye then wrote back, “It does.”", ["Ms. Brandt", "Mr. Okoye"]),
        ("A pilot asked, “Does it hold?” He said, “It does.”", ["A pilot", "He"]),
        ("“It is late,” Ms. Brandt said, and her aide cut in. “It is never too late.”", ["Ms. Brandt", "her aide"]),
        (
            "“It is late,” Ms. Brandt said. The harbor master interrupted her. “It is never too late.”",
            ["Ms. Brandt", "The harbor master"],
        ),
        ("“It is late,” Ms. Brandt said before she was interrupted. “It is too late.”", ["Ms. Brandt"]),
        # marks in what is told of who speaks are no part of it
        (
            "“Prices will fall,” said Ada Brandt, whose boat is named “Old Friend of Mine”. “Sell.”",
            ["Ada Brandt", "Ada Brandt"],
        ),
        (
            "“It will rise,” said Ada Brandt, an analyst, who rates the port “a weak buy”. “Wait.”",
            ["Ada Brandt", "Ada Brandt"],
        ),
        (
            "“It will rise,” said Ada Brandt, who plays in a band that calls itself “the Wet Dogs”. “Wait.”",
            ["Ada Brandt", "Ada Brandt"],
        ),
    ],
)
def test_two_speakers_in_a_paragraph(text, mentions):
    assert [quote.speaker.mention.text for quote in parse(text).quotes if quote.kind != "indirect"] == mentions


@pytest.mark.parametrize(
    "text",
    [
        "In the “old quarter” nobody was awake.",
        "“It never rains but it pours.”",
        "The crew voted “yes” on Tuesday.",
    ],
)
def test_a_quotation_that_nobody_is_named_for_is_no_quote(text):
    assert parse(text).quotes == ()


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“It is back,” Brandt said. “We are glad.”", [("direct", "It is back, We are glad.")]),
        ("“The ferry,” Brandt said, “is back.”", [("direct", "The ferry, is back.")]),
        ("She described the port as “Fawlty Towers with boats”.", [("mixed", "Fawlty Towers with boats")]),
        # what is part of a sentence without marks ends with that
        (
            "The pier is “a bad old trap,” Brandt said. “We will shut it.”",
            [("mixed", "a bad old trap,"), ("direct", "We will shut it.")],
        ),
        (
            "Brandt said the pier was “a bad old trap” and “a waste of oak.”",
            [("mixed", "a bad old trap a waste of oak.")],
        ),
    ],
)
def test_what_belongs_to_one_utterance(text, quotes):
    assert [(str(quote.kind), quote.text) for quote in parse(text).quotes if quote.kind != "indirect"] == quotes

"""Indirect quotes in headlines."""

import pytest

from newsparse import parse

STORY = "\n\nThe ferry was back in port on Tuesday after three weeks in the dock."


@pytest.mark.parametrize(
    ("headline", "words", "mention"),
    [
        ("Mayor Says Ferry Will Be Back by May", "Ferry Will Be Back by May", "Mayor"),
        ("Port Office Tells Crews They Have To Wait", "They Have To Wait", "Port Office"),
        ("The Ferry Is Back in Port, Mayor Says", "The Ferry Is Back in Port", "Mayor"),
        ("Mayor says the ferry will be back by May", "the ferry will be back by May", "Mayor"),
        ("Mayor quits port office, says the ferry is late", "the ferry is late", "Mayor"),
        ("Ferry row: Mayor quits port office, says ship is late", "ship is late", "Mayor"),
    ],
)
def test_headlines(headline, words, mention):
    [quote] = parse(headline + STORY).quotes
    assert (quote.text, quote.speaker.mention.text) == (words, mention)


@pytest.mark.parametrize(
    "headline",
    [
        "The Mayor and the Says Report at Sea",
        "Mayor on the Harbor Says report",
        "Wolves blamed for killing 17 calves",
        "Drivers urged to stay home after the storm",
    ],
)
def test_not_in_headlines(headline):
    assert parse(headline + STORY).quotes == ()

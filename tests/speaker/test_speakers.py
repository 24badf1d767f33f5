"""Speakers as a user sees them: grouped, and no further than the mention that a rule gives."""

import re

import pytest

from found import speakers
from newsparse import Attribution, Parser, parse, rule


def test_quotes_by_speaker_in_the_order_of_first_speaking():
    article = parse(
        "“We sail,” said Ada Brandt, the harbour master.\n\n"
        "The mayor, Tom Okoye, said the ferry was back. “It took a year,” he said.\n\n"
        "“It took two crews,” Ms. Brandt added. Police closed the pier. “Stay off it,” police said."
    )
    assert {name: [quote.text for quote in quotes] for name, quotes in article.quotes_by_speaker.items()} == {
        "Ada Brandt": ["We sail,", "It took two crews,"],
        "Tom Okoye": ["the ferry was back", "It took a year,"],
        "police": ["Stay off it,"],
    }
    assert list(article.quotes_by_speaker) == ["Ada Brandt", "Tom Okoye", "police"]


def test_quotes_by_speaker_cannot_be_changed():
    article = parse("“It holds,” said Ada Brandt.")
    with pytest.raises(AttributeError):
        article.quotes_by_speaker.clear()


@pytest.mark.parametrize("last", ["", " the", " in", " said", " Ada", " who"])
@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Ports met. “We sail,” the ministry said.\n\nRain fell",
        "49, who said “we are not sorry,” left.\n\nRain fell",
        "Said Ada Brandt: “We sail.”\n\nRain fell",
    ],
)
def test_the_last_word_of_a_text_says_nothing_of_its_first(text, last):
    assert speakers(text + last) == speakers(text)


def test_a_quote_without_a_named_source_has_no_speaker():
    [quote] = parse("Ms. Brandt was told that the pier was not safe.").quotes
    assert quote.speaker is None


@rule("acme.attribution.signed", before="attribution.after")
def signed(story, quotation):
    """What stands between two signs right behind the quotation."""
    found = re.compile(r" [^\w\s]+(?P<name>[\w. ]+)").match(story.text, quotation.marked.end)
    return Attribution(story.span(*found.span("name"))) if found else None


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("<Ada Brandt>", "Ada Brandt"),
        ("|Ada Brandt|", "Ada Brandt"),
        ("/Ada Brandt/Tolm", "Ada Brandt"),
        ("@Ada Brandt@", "Ada Brandt"),
        ("=Ada Brandt=the pilot", "Ada Brandt"),
        ("【Brandt】", "Brandt"),
        ("<Mr. Okoye>", "Tom Okoye"),
        ("<Okoye>", "Tom Okoye"),
        ("<Mayor Okoye>", "Tom Okoye"),
        ("<the harbour master>", "the harbour master"),
        ("~she~", "she"),
    ],
)
def test_no_name_reaches_beyond_the_mention_that_a_rule_gives(signature, name):
    [quote] = Parser().with_rules(signed).parse(f"Tom Okoye sailed.\n\n“We are glad.” {signature}").quotes
    assert quote.speaker.name == name


def test_two_mentions_in_one_word_are_two():
    def halves(story, quotation):
        place = story.text.index(("Brandt", "Okoye")[quotation.number])
        return Attribution(story.span(place, place + 5 + (quotation.number == 0)))

    parser = Parser().with_rules(rule("acme.attribution.halves", before="attribution.after")(halves))
    assert list(parser.parse("“We sail.”\n\n“We float.”\n\nBrandt/Okoye").quotes_by_speaker) == ["Brandt", "Okoye"]

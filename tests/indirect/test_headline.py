"""Indirect quotes in headlines."""

import pytest

from newsparse import QuoteKind, parse

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
        ("Pier unsafe for years, says report", "Pier unsafe for years", "report"),
        ("Pier is the sailors' own, says pilot", "Pier is the sailors' own", "pilot"),
        # more behind the source
        ("Fares may rise, says mayor as storm nears", "Fares may rise", "mayor"),
        ("Pay offer fair, says port chief after vote", "Pay offer fair", "port chief"),
        ("Trade deal near, says Brandt ahead of talks", "Trade deal near", "Brandt"),
        # who is told of first, up to its verb
        ("Central bank holds rates, sees no cut", "no cut", "Central bank"),
        ("Health minister quits post, says she is ill", "she is ill", "Health minister"),
        ("Judge frees pilot, says port state overstepped", "port state overstepped", "Judge"),
        ("Okoye to quit post, says he is ill", "he is ill", "Okoye"),
        # what stands behind 'says' is no source, but a clause
        ("Mayor slams port plan, says sailors deserve better", "sailors deserve better", "Mayor"),
        ("Mayor Slams Port Plan, Says Sailors Deserve Better", "Port Plan", "Mayor"),
        ("Pier Is Unsafe, Says Port Chief Ada Brandt", "Pier Is Unsafe", "Port Chief Ada Brandt"),
        ("Pier Is Unsafe, Says New Report", "Pier Is Unsafe", "New Report"),
        # a second sentence behind a comma
        ("Mayor says pier is shut, Brandt backs it", "pier is shut", "Mayor"),
        ("Mayor Says Pier Is Shut, Brandt Backs It", "Pier Is Shut", "Mayor"),
        ("Row: Mayor says pier is shut, backs it", "pier is shut", "Mayor"),
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
        "Senate tells customs chief",
        "Port Chief Rips Plan, Says Marrow Council Ignored Letters",
        "Okoye Attacks Lund, Says Port Boss Lied",
    ],
)
def test_not_in_headlines(headline):
    assert parse(headline + STORY).quotes == ()


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Yard owner says ‘brakes’ failed", "‘brakes’ failed"),
        ("Yard owner says 'brakes' failed", "'brakes' failed"),
        ("Sailors say fish are 'back'", "fish are 'back'"),
        ("Mayor sees 'no quick fix'", "'no quick fix'"),
        ("Mayor says pier is ‘old.’", "pier is ‘old.’"),
        ("Sailors say the ports' fish are back", "the ports' fish are back"),
    ],
)
def test_single_marks_above_a_text_with_double_ones_are_whole(headline, words):
    assert parse(f"{headline}{STORY} “It holds,” said Ada Brandt.").quotes[0].text == words


def test_nor_is_who_was_told_a_source_there():
    quotes = parse(f"Gran fined and told 'rules are rules'{STORY} “It holds,” said Ada Brandt.").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == [None, "Ada Brandt"]


def test_a_court_is_told():
    [quote] = parse(f"Captain was a hero, court told{STORY}").quotes
    assert (quote.text, quote.speaker) == ("Captain was a hero", None)


@pytest.mark.parametrize(
    ("headline", "mention"),
    [
        ("Okoye says pier is shut, Brandt calls it ‘a disgrace’", "Brandt"),
        ("Okoye says pier is shut, calls plan ‘a disgrace’", "Okoye"),
        ("Okoye calls report ‘a disgrace’", "Okoye"),
        ("Okoye brands plan for pier ‘a disgrace’", "Okoye"),
        ("Mayor told ‘rules are rules’ by clerk", "clerk"),
    ],
)
def test_marked_words(headline, mention):
    [quote] = [quote for quote in parse(headline + STORY).quotes if quote.kind == QuoteKind.MIXED]
    assert quote.speaker.mention.text == mention


@pytest.mark.parametrize(
    "headline",
    [
        "PARKING MAD: Gran fined for helping stranger - and told ‘rules are rules’",
        "Sailor told to ‘get a grip’ by mayor",
        "Crew ‘laughed at’ sailor who drowned, review told",
        "Pier ‘unsafe for years’, MPs told",
    ],
)
def test_who_is_told_is_no_source(headline):
    assert [quote for quote in parse(headline + STORY).quotes if quote.speaker] == []


def test_a_label_is_no_part_of_what_is_said():
    [quote] = parse(f"Onion prices: ‘Name names,’ Senate tells customs chief{STORY}").quotes
    assert (quote.text, quote.speaker.name) == ("Name names,", "Senate")


def test_a_headline_s_marks_that_are_not_the_story_s_are_not_read_as_a_clause():
    story = "\n\n“The goat knows the way,” Nell Harrow said on Tuesday. The ferry was late."
    quotes = parse("'I wrote the record in a shed': Nell Harrow on goats" + story).quotes
    assert [quote.text for quote in quotes] == ["The goat knows the way,"]

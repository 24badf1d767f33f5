"""Transcripts: a label before each turn stands for quotation marks. Examples first; add yours to the table."""

import pytest

from newsparse import QuoteKind, Resolution, parse

INTRODUCTION = "A talk at the pier\n\nAda Brandt has run the harbour of Marrow Bay since the flood."


def turns(text: str) -> list[tuple[str, str]]:
    return [(quote.speaker.name, quote.text) for quote in parse(text).quotes if quote.speaker]


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (("Q:", "A:"), ("Q", "A")),
        (("Q.", "A."), ("Q", "A")),
        (("GAZETTE:", "BRANDT:"), ("GAZETTE", "Ada Brandt")),
        (("TOM OKOYE:", "ADA BRANDT:"), ("TOM OKOYE", "Ada Brandt")),
        (("Okoye:", "Brandt:"), ("Okoye", "Ada Brandt")),
        (("**Okoye:**", "**Brandt:**"), ("Okoye", "Ada Brandt")),
        (("**Q:**", "**A:**"), ("Q", "A")),
    ],
)
def test_what_stands_behind_a_label_is_a_direct_quote(labels: tuple[str, str], names: tuple[str, str]) -> None:
    one, other = labels
    turn = [f"{one} Does it hold?", f"{other} It does.", f"{one} For how long?", f"{other} Sixty years. Or more."]
    text = "\n\n".join([INTRODUCTION, *turn])
    assert turns(text) == [
        (names[0], "Does it hold?"),
        (names[1], "It does."),
        (names[0], "For how long?"),
        (names[1], "Sixty years. Or more."),
    ]
    assert {quote.kind for quote in parse(text).quotes} == {QuoteKind.DIRECT}


@pytest.mark.parametrize(
    "lines",
    [
        ["Opening hours: nine to five.", "Tickets: four crowns.", "Ferries: three a day.", "Cafe: closed."],  # a list
        ["ROWING: Marrow Cup, 9.", "SAILING: Tolm Open, 11.", "ROWING: Tolm Open, 13.", "SAILING: Marrow Cup, 15."],
        ["Brandt: 1,769.", "Okoye: 1,501.", "Brandt: 547.", "Okoye: 46."],
        ["Brandt: It holds.", "The crew cheered."],  # one label alone
        ["Monday: fog.", "Tuesday: rain.", "Wednesday: more rain.", "Thursday: sun."],
        ["Ohio: No boats.", "Texas: No nets.", "Ohio: No bait.", "Texas: No fish."],  # by place
    ],
)
def test_labels_of_another_sort_are_not(lines: list[str]) -> None:
    assert turns(INTRODUCTION + "\n\n" + "\n\n".join(lines)) == []


def test_three_turns_will_do_of_two_who_are_named_in_the_text():
    lines = ["BRANDT: Does it hold?", "OKOYE: It does.", "BRANDT: For how long?"]
    named = "Ada Brandt met Tom Okoye at the pier."
    assert turns("\n\n".join([named, *lines])) == [
        ("Ada Brandt", "Does it hold?"),
        ("Tom Okoye", "It does."),
        ("Ada Brandt", "For how long?"),
    ]
    assert turns("\n\n".join(["They met at the pier.", *lines])) == []
    assert (
        turns("\n\n".join([named, *map(str.capitalize, ["brandt: Hold?", "okoye: It does.", "brandt: Good."])])) == []
    )
    assert turns("\n\n".join([f"{named} So did Mary Lund.", *lines[:2], "LUND: It does."])) == []


def test_the_first_label_gives_the_full_name():
    text = (
        "Outpost: When was it?\n\nFreya Lund: In 2003, in a bog.\n\nOutpost: And now?\n\nLund: I map silence.\n\n"
        "Outpost: Where?\n\nLund: Everywhere.\n\nNote: This talk was shortened."
    )
    quotes = parse(text).quotes
    assert [quote.speaker.name for quote in quotes] == ["Outpost", "Freya Lund"] * 3


def test_labels_in_capitals_are_of_one_speaker():
    lines = ["ADA HASK: We sail.", "TOM OKOYE: When?", "HASK: In May.", "OKOYE: At last.", "HASK: Yes.", "OKOYE: Good."]
    assert [name for name, _ in turns("\n\n".join([INTRODUCTION, *lines]))] == ["ADA HASK", "TOM OKOYE"] * 3


def test_who_speaks_once_is_no_speaker():
    lines = [
        "BRANDT: Does it hold?",
        "OKOYE: It does.",
        "BRANDT: For how long?",
        "OKOYE: For good.",
        "NOTE: It rained.",
    ]
    assert turns("\n\n".join([INTRODUCTION, *lines]))[-1] == ("OKOYE", "For good.")


def test_q_and_a_are_nobodys_names():
    lines = ["Q: Does it hold?", "A: It does.", "Q: For how long?", "A: Sixty years."]
    quotes = parse("\n\n".join([INTRODUCTION, *lines])).quotes
    assert {quote.speaker.resolution for quote in quotes} == {Resolution.DESCRIPTION}

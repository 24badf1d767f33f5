"""attribution.label: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by
from newsparse import parse


@pytest.mark.parametrize(
    ("text", "words", "mention"),
    [
        ("Brandt: “The ferry is back.”", "The ferry is back.", "Brandt"),
        ("ADA BRANDT: “The ferry is back.”", "The ferry is back.", "ADA BRANDT"),
        ("Mayor Tom Okoye: “The ferry is back.”", "The ferry is back.", "Mayor Tom Okoye"),
        ("The two disagreed. Brandt: “It is back.”", "It is back.", "Brandt"),
        ("On the ferry — Brandt: “It is back.”", "It is back.", "Brandt"),
        ("Ada Brandt and Tom Okoye: “It is back.”", "It is back.", "Ada Brandt and Tom Okoye"),
    ],
)
def test_label(text, words, mention):
    assert found_by("attribution.label", text) == [(words, mention, None)]


STORY = "\n\nThe ferry was back in port on Tuesday after three weeks in the dock."


@pytest.mark.parametrize(
    ("headline", "mention"),
    [
        ("'It will sail again': Ada Brandt on her late start", "Ada Brandt"),
        ("‘It will sail again’ – pilot Ada Brandt on her late start", "pilot Ada Brandt"),
        ("“It will sail again”: pilots on life in Tolm", "pilots"),
    ],
)
def test_who_talks_on_something(headline, mention):
    [(_, found, _)] = found_by("attribution.label", headline + STORY)
    assert found == mention


@pytest.mark.parametrize(
    "headline",
    [
        "‘It will sail again’: storm hits Tolm on Monday",
        "‘It will sail again’: Tolm on edge",
        "‘Low Tide’: Ada Brandt on fame",
        "‘It will sail again’: ferry on trial in Tolm",
    ],
)
def test_nobody_talks_on_it(headline):
    assert [quote for quote in parse(headline + STORY).quotes if quote.speaker] == []


def test_label_of_each_turn():
    text = "Q: “Is the ferry back?”\n\nA: “It is.”\n\nQ: “For good?”\n\nA: “Nobody knows.”"
    assert [mention for _, mention, _ in found_by("attribution.label", text)] == ["Q", "A", "Q", "A"]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt said: “The ferry is back.”",
        "One thing is sure: “The ferry is back.”",
        "Says Ada Brandt: “The ferry is back.”",
        "Added Tom Okoye: “The ferry is back.”",
        "“It is back”: so said Brandt.",
        "Watch: “Low Tide” star sings.",
        "Okoye on “Low Tide”: “It is back.”",
    ],
)
def test_not_label(text):
    assert found_by("attribution.label", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention"),
    [
        ("“The ferry is back.”\n\n— Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.”\n\n- Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.” — Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.”\n\n—Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.”\n— Ada Brandt, 22, a pilot at the port", "The ferry is back.", "Ada Brandt"),
        ("QUOTE OF THE DAY\n\n“The ferry is back.”\n\n— Ada Brandt", "The ferry is back.", "Ada Brandt"),
        (
            "“Please every crew and you will sink” (Ada Brandt)\n\nShe was right.",
            "Please every crew and you will sink",
            "Ada Brandt",
        ),
    ],
)
def test_signature(text, words, mention):
    assert found_by("attribution.signature", text) == [(words, mention, None)]


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry is back.”\n\nAda Brandt",
        "“The ferry is back.”\n\n— and that was all that anybody in the town would say of it",
        "Nobody knew. “The ferry is back.”\n\n— Ada Brandt",
        "“Salt” (Tolm Press, 20 crowns)\n\nIt is a book.",
    ],
)
def test_not_signature(text):
    assert found_by("attribution.signature", text) == []


POST = "The ferry is back, and so is our “Gull”! https://marrow.example/ferry"


@pytest.mark.parametrize(
    ("text", "words", "mention"),
    [
        (f"{POST} — Ada Brandt (@adabrandt) May 3, 2021\n\nThe crew was glad.", POST, "Ada Brandt"),
        (f"{POST} — Jo-Ann Brandt (@adabrandt), on May 3, 2021", POST, "Jo-Ann Brandt"),
        ("It is back!\n\n— Port of Tolm (@port_1) May 3, 2021", "It is back!", "Port of Tolm"),
        ("“It is back.” — Ada Brandt (@ada) May 3, 2021", "It is back.", "Ada Brandt"),
    ],
)
def test_post(text, words, mention):
    assert found_by("attribution.post", text) == [(words, mention, None)]
    assert parse(text).quotes[0].kind == "direct"


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt — the pilot (@adabrandt) — left the port on May 3, 2021.",
        "It is back! — Ada Brandt (@adabrandt)",
        "The mayor praised the “Gull”.\n— Ada Brandt (@adabrandt) May 3, 2021",
        "— Ada Brandt (@adabrandt) May 3, 2021",
    ],
)
def test_not_post(text):
    assert found_by("attribution.post", text) == []

"""No text takes time out of proportion to its length, nor much more than a story: the texts are in hostile.py."""

import pytest

from hostile import ANY_RULE, BY_RULE, LAYOUTS, ORDINARY
from newsparse import Parser
from timing import seconds

SHORT, LONG = 1_500, 12_000
#: A rule that is quadratic needs 64 times as long for eight times the text.
GROWTH = 20
#: How many times as dear as a story a text may be, on a busy machine. The goal is 3; the dearest ('“a\n\n' without end)
#: is at 8 today.
COST = 20

TABLES = {"any": ANY_RULE, **BY_RULE}


def fault(piece: str, layout: str) -> str | None:
    """What is wrong with the time that the piece takes again and again; looked at more carefully where it seems so."""
    for rounds in (1, 4):
        short, long = (seconds(LAYOUTS[layout](piece, size), rounds) for size in (SHORT, LONG))
        story = seconds(LAYOUTS["run"](ORDINARY, LONG), rounds)
        if long < GROWTH * short + 0.005 and long < COST * story:
            return None
    return f"{piece!r} as {layout}: {long / short:.0f} times for eight times the text, {long / story:.0f} times a story"


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
def test_no_text_is_slow(table):
    faults = [fault(piece, layout) for piece in TABLES[table] for layout in LAYOUTS]
    assert not list(filter(None, faults))


def test_every_rule_has_its_hostile_texts():
    assert set(BY_RULE) == {rule.name for rule in Parser().rules}


@pytest.mark.parametrize("piece", [" ", "\x0b", " in\n", "- ", ", "], ids=ascii)
def test_what_follows_a_byline_is_read_once(piece):
    """4 kB of spaces behind a byline took seven seconds."""
    texts = [f"By Ada Brandt{piece * (size // len(piece))}x" for size in (500, 4_000)]
    assert seconds(texts[1], 2) < 20 * seconds(texts[0], 3) + 0.05


@pytest.mark.slow
@pytest.mark.parametrize(
    "paragraph",
    [
        "“We waited,” Tom Okoye said. “We sail,” the pilot added.\n\n",
        "“Now?” a reporter called out as Ada Brandt left.\n\n“We sail,” she said.\n\n",
        "“It took a year, and nobody knew.\n\n",
        "“We sail,” the school board said. “We wait,” the PSA said. It rained. It said so.\n\n",
    ],
)
def test_who_speaks_in_a_long_text_is_found_without_a_look_at_each_paragraph(paragraph):
    assert seconds(paragraph * 16_000, 2) < 8 * seconds(paragraph * 4_000, 2)


def surname(number: int) -> str:
    """A name for each number: 'Baba', 'Babe', …"""
    syllables = [consonant + vowel for consonant in "bdfgklmnprtv" for vowel in "aeiou"]
    tens, ones = divmod(number, len(syllables))
    return f"{surname(tens) if tens else ''}{syllables[ones]}".capitalize()


@pytest.mark.slow
@pytest.mark.parametrize(
    "paragraph",
    [
        "Xolo {0} sang. “We sail,” he said.\n\n",
        "Xolo {0} sang. {0} were late. “We sail,” he said.\n\n",
        "Xolo {0} accused him of it. “I did not,” he said.\n\n",
        "Tom {0} sang. “We sail,” the younger {0} said.\n\n",
        "Tom {0} sang. “We sail,” Mrs. {0} said.\n\n",
        "“We sail,” Mr. {0} said. His wife, Ada {0}, sang.\n\n",
        "A nurse sang. “We sail,” the nurse, Xolo {0}, said.\n\n",
    ],
)
def test_many_names_are_each_as_quick_as_a_few(paragraph):
    """The text was scanned for each name."""
    short, long = ("".join(paragraph.format(surname(number)) for number in range(size)) for size in (800, 6_400))
    assert seconds(long, 2) < 16 * seconds(short, 2)

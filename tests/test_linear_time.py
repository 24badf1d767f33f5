"""No text takes time out of proportion to its length, nor much more than a story: the texts are in hostile.py."""

import pytest

from hostile import ANY_RULE, BY_RULE, LAYOUTS, ORDINARY
from newsparse import Parser, parse
from timing import at_most

SHORT, LONG = 1_500, 12_000
#: A rule that is quadratic needs 64 times as long for eight times the text.
GROWTH = 20
#: How many times as dear as a story a text may be, on a busy machine. The goal is 3; the dearest ('“a\n\n' without end)
#: is at 8 today.
COST = 20

TABLES = {"any": ANY_RULE, **BY_RULE}


def is_slow(piece: str, layout: str) -> bool:
    """Whether the piece again and again takes too long for its length, or too much longer than a story."""
    short, long = (LAYOUTS[layout](piece, size) for size in (SHORT, LONG))
    story = LAYOUTS["run"](ORDINARY, LONG)
    return not (at_most(GROWTH, parse, long, short, spare=0.005) and at_most(COST, parse, long, story))


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
def test_no_text_is_slow(table):
    assert not [(piece, layout) for piece in TABLES[table] for layout in LAYOUTS if is_slow(piece, layout)]


def test_every_rule_has_its_hostile_texts():
    assert set(BY_RULE) == {rule.name for rule in Parser().rules}


@pytest.mark.parametrize("piece", [" ", "\x0b", " in\n", "- ", ", "], ids=ascii)
def test_what_follows_a_byline_is_read_once(piece):
    """4 kB of spaces behind a byline took seven seconds."""
    short, long = (f"By Ada Brandt{piece * (size // len(piece))}x" for size in (500, 4_000))
    assert at_most(20, parse, long, short, spare=0.05)


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
    assert at_most(40, parse, paragraph * 16_000, paragraph * 1_000)


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
    assert at_most(20, parse, long, short)

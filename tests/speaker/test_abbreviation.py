"""Initials, and what they stand for."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # what a bracket abbreviates
        (
            "The Port Safety Authority (PSA) was late. “We sail,” the PSA said.",
            "the PSA",
            "the Port Safety Authority",
            Resolution.DESCRIPTION,
        ),
        (
            "He wrote to Friends of the Pier (“FP”) and left. “We sail,” FP said.",
            "FP",
            "Friends of the Pier",
            Resolution.DESCRIPTION,
        ),
        (
            "The Tolm Anti-Noise League (TANL) was late. “We sail,” TANL said.",
            "TANL",
            "the Tolm Anti-Noise League",
            Resolution.DESCRIPTION,
        ),
        (
            "The Port Safety Authority, or PSA, was late. “We sail,” PSA said.",
            "PSA",
            "the Port Safety Authority",
            Resolution.DESCRIPTION,
        ),
        # the initials of who spoke before
        (
            "The Marrow Highway Patrol said it was late. “We sail,” MHP said.",
            "MHP",
            "the Marrow Highway Patrol",
            Resolution.DESCRIPTION,
        ),
        (
            "People for the Care of Boats said it was late. It rained. “We sail,” the PCB said.",
            "the PCB",
            "People for the Care of Boats",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow World Lines Inc said, “It holds.” MWL said, “We sail.”",
            "MWL",
            "Marrow World Lines Inc",
            Resolution.DESCRIPTION,
        ),
        ("Okoye Lund and Co (OL) met. OL said, “We sail.”", "OL", "Okoye Lund and Co", Resolution.DESCRIPTION),
        # with its 'of'
        (
            "The Bank of England kept rates. “We sail,” the BoE said.",
            "the BoE",
            "the Bank of England",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


@pytest.mark.parametrize(
    ("text", "mention", "resolution"),
    [
        # no abbreviation of what stands before the bracket, or only later
        ("The Port Safety Office (PSA) was late. “We sail,” the PSA said.", "the PSA", Resolution.DESCRIPTION),
        ("“We sail,” the PSA said. The Port Safety Authority (PSA) was late.", "the PSA", Resolution.DESCRIPTION),
        ("The Marrow Highway Patrol was late. “We sail,” MHP said.", "MHP", Resolution.NAME),
    ],
)
def test_left_as_it_stands_when_in_doubt(text, mention, resolution):
    assert speakers(text)[-1] == (mention, mention, resolution)


ABOVE = "The builder of boats\n\nBy Hugo Pettifer\n\nThe boats of Odile Brandt have sailed for sixty years. "


@pytest.mark.parametrize(
    ("below", "name"),
    [
        ("\n\nHP: Does it hold?\n\nOB: It does.\n\nHP: For long?\n\nOB: Sixty years.", "Odile Brandt"),
        ("\n\nOB: It does.\n\nHP: For long?\n\nOB: It does.\n\nHP: It does?", "Hugo Pettifer"),
        (
            "Ada K. Lund sat.\n\nAKL: It does.\n\nHP: For long?\n\nAKL: Sixty years.\n\nHP: Good.\n\nAKL: Yes!",
            "Ada K. Lund",
        ),
        # two of these initials, none, or but one answer
        ("Otto Berg has one.\n\nHP: Does it hold?\n\nOB: It does.\n\nHP: For long?\n\nOB: Sixty years!", "OB"),
        ("\n\nHP: Does it hold?\n\nWW: It does.\n\nHP: For long?\n\nWW: Sixty years.", "WW"),
        ("It is late.\n\nOB: “It holds.”", "OB"),
    ],
)
def test_initials_before_what_is_said_in_an_interview(below, name):
    assert speakers(ABOVE + below)[-1][1] == name

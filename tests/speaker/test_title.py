"""Titles by their initials and their body."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # a title by its first letters, or by the body in it
        (
            "Superintendent of Police Tom Okoye said it was late. It rained. “We sail,” the SP said.",
            "the SP",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Deputy Commissioner Ada Brandt said it was late. It rained. “We sail,” the DC said.",
            "the DC",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "PSA Deputy Director Tom Okoye said it was late. It rained. “We sail,” the PSA official said.",
            "the PSA official",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # an office by its first letters, in full before or with small letters; two who have it, and nobody
        (
            "Chief executive Ada Brandt met Judge Tom Lund. The CEO said it was late.",
            "The CEO",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt, the chief executive, left. “We sail,” the CEO said.",
            "the CEO",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        ("Prime Minister Tom Okoye left. “We sail,” the PM said.", "the PM", "Tom Okoye", Resolution.DESCRIPTION),
        ("PM Tom Okoye left. “We sail,” the PM said.", "the PM", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "Attorney General Barrister Tom Okoye met Judge Lee Lund. “We sail,” the AG said.",
            "the AG",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("Vice-Chancellor Tom Okoye left. “We sail,” the VC said.", "the VC", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "Marrow Lines CEO Ada Brandt met Bay chief executive Tom Okoye. “We sail,” the CEO said.",
            "the CEO",
            "the CEO",
            Resolution.DESCRIPTION,
        ),
        ("Party Member Ada Brandt left. “We sail,” the PM said.", "the PM", "the PM", Resolution.DESCRIPTION),
        # in a headline, and named below
        (
            "Ferry is safe, says PM\n\nTOLM, May 3 - It rained. Prime Minister Tom Okoye left.",
            "PM",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Elder Moses Nahanee was there. “I sail,” Mr. Nahanee said.",
            "Mr. Nahanee",
            "Moses Nahanee",
            Resolution.SURNAME,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)

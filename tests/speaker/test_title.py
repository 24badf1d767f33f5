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
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)

"""The name that somebody gives."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # the name that somebody gives
        ("A pilot who gave his name as Koldo said it was late.", "A pilot", "Koldo", Resolution.NAME),
        ("“We sail,” said a pilot, who gave only her first name, Lou.", "a pilot", "Lou", Resolution.NAME),
        (
            "A pilot, who asked to be identified only as Ada Brandt, said it was late.",
            "A pilot",
            "Ada Brandt",
            Resolution.NAME,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)

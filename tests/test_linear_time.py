"""No text takes time out of proportion to its length. Add what you suspect to the table."""

import time

import pytest

from newsparse import parse

PARAGRAPH = "“It holds,” said Ada Brandt, the town’s engineer. He said the dam was safe.\n\n"


def seconds(text: str) -> float:
    def once() -> float:
        started = time.perf_counter()
        parse(text)
        return time.perf_counter() - started

    return min(once() for _ in range(3))


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        PARAGRAPH,
        PARAGRAPH.replace("\n\n", " "),
        "“It holds, ",
        '"',
        "'",
        "“",
        "”",
        " ",
        "\n",
        "\r",
        " \n",
        "a",
        "A",
        "A ",
        "A. ",
        "Ada Brandt, ",
        "Ada Brandt said ",
        "said ",
        "By Ada Brandt and ",
        "BELMORA, ",
        "BELMORA/",
        "- ",
        "--",
        "(",
        "@",
        "a@a.",
        "©",
        "The post appeared first on ",
        "This story was ",
        "For more, follow us ",
        "Related stories: ",
        "Share this with your friends. ",
        "\u0301",
        "\u200b",
        "\ud800",
    ],
    ids=ascii,
)
def test_four_times_the_text_takes_about_four_times_the_time(piece):
    size = 4_000
    short, long = (piece * (length // len(piece)) for length in (size, 4 * size))
    assert seconds(long) < 8 * seconds(short) + 0.01  # a quadratic rule would need 16

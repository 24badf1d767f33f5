"""A story for footers to stand below, and what is found there."""

from newsparse import parse

SIGNED = (
    "Ferry Returns to Marrow Bay\n\nBy Ada Brandt\n\n"
    "MARROW BAY — The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars, and the queue at the pier was long on the first morning, officials said.\n\n"
    "Tickets cost $4 for a car and $1 for a walker, the company said on its first day."
)
#: The same without a byline.
UNSIGNED = SIGNED.replace("By Ada Brandt\n\n", "")


def footers_below(line):
    """Kind and text of each footer that a line below the signed story makes."""
    article = parse(f"{SIGNED}\n\n{line}")
    assert article.body.endswith("on its first day.")
    return [(str(footer.kind), footer.span.text) for footer in article.footers]

"""A headline and a story, for bylines to stand between."""

from newsparse import parse

HEADLINE = "Ferry Returns to Marrow Bay"
STORY = (
    "MARROW BAY (AP) — The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars.\n\nIt cost $4 million."
)


def byline_of(line):
    return parse(f"{HEADLINE}\n\n{line}\n\n{STORY}").byline

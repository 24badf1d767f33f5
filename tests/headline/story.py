"""A story for headlines to stand above."""

STORY = (
    "The ferry came back to the harbour on Tuesday, three weeks later than planned, and the queue at the pier was long "
    "on the first morning, the harbour master said.\n\nIt carries 40 cars."
)
#: The same without line breaks.
LINE = " ".join(STORY.split())

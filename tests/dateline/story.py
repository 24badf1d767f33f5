"""A headline and a story, for datelines to stand between."""

HEADLINE = "Ferry Returns to Marrow Bay"
STORY = "The ferry came back on Tuesday, three weeks later than planned.\n\nIt carries 40 cars."

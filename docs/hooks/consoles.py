"""Colours what a Python prompt shows as that: words that were typed as Python, words that were printed as they are."""

import re

CONSOLE = re.compile(r"^(?P<indent> *)```python\n(?= *>>> )", re.MULTILINE)


def on_page_markdown(markdown: str, **_: object) -> str:
    """The page, its blocks fenced as `python` that begin with a prompt fenced as `pycon`."""
    return CONSOLE.sub(r"\g<indent>```pycon\n", markdown)

"""The plain print in the colours of a terminal: each speaker in a hue, head and foot in grey."""

import os

from newsparse.article import Article
from newsparse.extras import extra
from newsparse.formats.plain import lines
from newsparse.formats.styled import Piece

with extra("cli"):
    from rich.console import Console
    from rich.style import Style
    from rich.text import Text

#: Colours of the 256 that most terminals have. Each stands out from black and from white by 4 to 1.
HUES = ("#5f5fff", "#af5f00", "#00875f", "#d700af", "#008787", "#5f8700", "#875fd7", "#af5f5f")
GREY = "#767676"

STYLES = {
    "title": Style(bold=True),
    "headline": Style(bold=True),
    "byline": Style(color=GREY),
    "dateline": Style(color=GREY),
    "footer": Style(color=GREY),
    "other": Style(color=GREY),
    "cue": Style(italic=True),
    "mention": Style(bold=True),
}


def to_terminal(article: Article, width: int) -> str:
    """The article as `newsparse.formats.plain.to_text` gives it, with the colours that standard output shows.

    It has none where standard output is no terminal, or one without colours, or where the environment variable
    NO_COLOR is set. What the article's text holds is never obeyed: control characters become U+FFFD in either case.

    Args:
        article: what `newsparse.parse` gave.
        width: how many columns a line may have; less than 40 counts as 40.

    >>> from newsparse import parse
    >>> from newsparse.formats.terminal import to_terminal
    >>> print(to_terminal(parse("“It holds,” said Ada Brandt."), width=80))  # here, to no terminal
    Text  1 paragraph, 1 of the story
    <BLANKLINE>
    “It holds,”[1] said Ada Brandt[1].
    <BLANKLINE>
    Who said what (1 quote)
    <BLANKLINE>
    [1] Ada Brandt
      direct  “It holds,”
    """
    console = Console(color_system=None if os.environ.get("NO_COLOR") else "auto", soft_wrap=True, width=max(width, 40))
    with console.capture() as capture:
        for line in lines(article, width):
            console.print(Text.assemble(*((piece.text, _style(piece)) for piece in line)))
    return capture.get().rstrip("\n")


def _style(piece: Piece) -> Style:
    return sum((_looks(name) for name in piece.styles), Style())


def _looks(style: str) -> Style:
    _, speaker, number = style.rpartition("speaker ")
    return Style(color=HUES[(int(number) - 1) % len(HUES)]) if speaker else STYLES.get(style, Style())

"""Shows in a page what newsparse makes of an example, each time the site is built.

`<!-- view: wire.txt -->` in a page gives the view of examples/wire.txt, `<!-- beside: … -->` its plain text as well.
"""

import re
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from newsparse import parse

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PLACE = re.compile(r"<!-- (?P<how>view|beside): (?P<file>\S+) -->")


def on_page_content(html: str, *, config: MkDocsConfig, **_: object) -> str:
    """The page with its views. All bring the same style sheet, of which the first is enough."""
    styles: set[str] = set()

    def shown(place: re.Match[str]) -> str:
        text = (EXAMPLES / place["file"]).read_text("utf-8")
        style, end, view = parse(text).to_html().partition("</style>")
        view = view if style in styles else f"{style}{end}{view}"
        styles.add(style)
        if place["how"] == "view":
            return f'<div class="example" data-search-exclude>{view}</div>'
        return f'<div class="example beside" data-search-exclude><pre class="plain">{escape(text)}</pre>{view}</div>'

    return PLACE.sub(shown, html)

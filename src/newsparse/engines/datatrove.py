"""datatrove: a step that annotates documents, and one that strips their footers."""

from typing import Any

from newsparse.extras import extra
from newsparse.parser import Parser, given_or_default

with extra("datatrove"):
    from datatrove.data import DocumentsPipeline
    from datatrove.pipeline.base import PipelineStep
    from datatrove.pipeline.formatters.base import BaseFormatter


class Annotate(PipelineStep):  # type: ignore[misc]
    """Puts what newsparse finds into each document's metadata, in the form of `Article.to_dict`.

    The text itself, which the document holds, is left out of it: `Article.from_dict(metadata | {"text": text})` is the
    article again.

    Args:
        parser: the parser; the default one when left out.
        key: the key of the metadata that it stands under.

    >>> from datatrove.data import Document
    >>> from newsparse.engines.datatrove import Annotate
    >>> [document] = Annotate().run([Document("“It holds,” said Ada Brandt.", id="a")])
    >>> document.metadata["newsparse"]["quotes"][0]["speaker"]["name"]
    'Ada Brandt'
    """

    name = "newsparse"
    type = "📰 - ANNOTATE"

    def __init__(self, parser: Parser | None = None, key: str = "newsparse") -> None:
        super().__init__()
        self.parser = given_or_default(parser)
        self.key = key

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """Annotate document after document; see datatrove's `PipelineStep.run`."""
        for document in data:
            self.stat_update("total")
            with self.track_time():
                document.metadata[self.key] = self._found(document.text)
            yield document

    def _found(self, text: str) -> dict[str, Any]:
        found = self.parser.parse(text).to_dict()
        del found["text"]
        return found


class StripFooters(BaseFormatter):  # type: ignore[misc]
    """Takes the footers out of each document's text: bios, syndication and copyright lines, promotions.

    Headline, byline and dateline stay. White space at both ends goes.

    Args:
        parser: the parser; the default one when left out.

    >>> from newsparse.engines.datatrove import StripFooters
    >>> StripFooters().format("Rain fell.\\n\\nIt ended.\\n\\nCopyright 2026 Harbor Gazette.")
    'Rain fell.\\n\\nIt ended.'
    """

    name = "newsparse, footers"

    def __init__(self, parser: Parser | None = None) -> None:
        super().__init__()
        self.parser = given_or_default(parser)

    def format(self, text: str) -> str:
        """The text without its footers."""
        kept, at = [], 0
        for footer in self.parser.parse(text).footers:
            kept.append(text[at : footer.span.start])
            at = max(at, footer.span.end)
        return "".join([*kept, text[at:]]).strip()

"""Agency end marks: the line by which a wire says that a story is over: 'REUTER', 'ENDS', '-30-'."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.rule import rule

END_MARK = regex.compile(
    r"""
      (?: -\s?30\s?- | \#{3} | \*{3} )          # typewriter signs
    | (?i: ends? | reuters? | more )            # the wire's own word
    """,
    regex.VERBOSE,
)


@rule("footer.agency_end")
def agency_end(document: Document) -> Iterator[Footer]:
    """The last paragraph, when it is an end mark and nothing else."""
    for last in document.paragraphs[-1:]:
        if END_MARK.fullmatch(last.text):
            yield Footer(last.span, FooterKind.AGENCY_END)

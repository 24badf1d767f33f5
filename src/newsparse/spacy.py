"""spaCy: a component that marks what newsparse finds as groups of spans.

    nlp = spacy.blank("en")
    nlp.add_pipe("newsparse")
    doc = nlp("“It holds,” said Ada Brandt.")
    doc.spans["quotes"]        # ["“It holds,”"], label 'direct', ._.speaker 'Ada Brandt'

It needs no model: a blank pipeline will do, and one with a parser and entities has them beside.
"""

from collections.abc import Iterable

from newsparse.article import Article, Span
from newsparse.extras import extra
from newsparse.parser import Parser

with extra("spacy"):
    import spacy.tokens
    from spacy.language import Language

#: Where the article is kept in `Doc.user_data`: as JSON, so that a doc can be written to bytes and sent to processes.
_KEY = "newsparse"


@Language.factory("newsparse", assigns=["doc.spans", "doc._.article", "span._.speaker"])
class Newsparse:
    """The component that `nlp.add_pipe("newsparse")` adds.

    It sets groups of spans, `doc.spans[...]`, each as large as the tokens that it touches:

    | group | its spans | label |
    | --- | --- | --- |
    | `quotes` | the pieces of quotes; those of one utterance have one `span.id` | 'direct', 'mixed', 'indirect' |
    | `cues`, `speakers` | the words that report a quote, and that name its source | 'cue', how the name was found |
    | `headline`, `byline`, `dateline` | head matter | as the group |
    | `footers` | what is not the story | the footer's kind |

    `span._.speaker` is the resolved name, in the first three; it is kept as `span.kb_id_`. `doc._.article` is the
    whole `Article`.

    Args:
        nlp: the pipeline.
        name: the component's name in it.
        plugins: names of installed plugins of newsparse to use, or 'installed'.

    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> component = nlp.add_pipe("newsparse")
    >>> doc = nlp("“It holds,” said Ada Brandt.")
    >>> [(span.text, span.label_, span._.speaker) for span in doc.spans["quotes"]]
    [('“It holds,”', 'direct', 'Ada Brandt')]
    >>> doc._.article.quotes[0].speaker.resolution.value
    'name'
    """

    def __init__(self, nlp: Language, name: str, plugins: str | list[str] = []) -> None:  # noqa: B006 (spaCy's form)
        self.parser = Parser(plugins=plugins)

    def __call__(self, doc: spacy.tokens.Doc) -> spacy.tokens.Doc:
        """The same doc, with what newsparse finds in it."""
        article = self.parser.parse(doc.text)
        doc.user_data[_KEY] = article.to_json()
        for group, marks in _groups(article).items():
            doc.spans[group] = [_span(doc, *mark) for mark in marks]
        return doc


#: A stretch of text, the label of its span, the speaker's name, and the number of its quote.
_Mark = tuple[Span, str, str, int]


def _groups(article: Article) -> dict[str, list[_Mark]]:
    numbered = [(quote, number, quote.speaker) for number, quote in enumerate(article.quotes, start=1)]
    named = [(quote, number, speaker.name if speaker else "") for quote, number, speaker in numbered]
    heads = {"headline": article.headline, "byline": article.byline, "dateline": article.dateline}
    return {
        "quotes": [(span, quote.kind.value, name, number) for quote, number, name in named for span in quote.spans],
        "cues": [(quote.cue, "cue", name, number) for quote, number, name in named if quote.cue],
        "speakers": [
            (speaker.mention, speaker.resolution.value, speaker.name, number)
            for _, number, speaker in numbered
            if speaker
        ],
        **{name: [(found.span, name, "", 0)] if found else [] for name, found in heads.items()},
        "footers": [(footer.span, str(footer.kind), "", 0) for footer in article.footers],
    }


def _span(doc: spacy.tokens.Doc, place: Span, label: str, speaker: str, number: int) -> spacy.tokens.Span:
    span = doc.char_span(
        place.start, place.end, label=label, kb_id=speaker, span_id=number and str(number), alignment_mode="expand"
    )
    return span


def _article(doc: spacy.tokens.Doc) -> Article | None:
    written = doc.user_data.get(_KEY)
    return written and Article.from_json(written)


def _speaker(span: spacy.tokens.Span) -> str | None:
    return span.kb_id_ or None


spacy.tokens.Doc.set_extension("article", getter=_article, force=True)
spacy.tokens.Span.set_extension("speaker", getter=_speaker, force=True)

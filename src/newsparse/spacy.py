"""spaCy: a component that marks what newsparse finds as groups of spans.

    nlp = spacy.blank("en")
    nlp.add_pipe("newsparse")
    doc = nlp("“It holds,” said Ada Brandt.")
    doc.spans["quotes"]        # ["“It holds,”"], label 'direct', ._.speaker 'Ada Brandt'

It needs no model: a blank pipeline will do, and one with a parser and entities has them beside.
"""

from newsparse.article import Article, Quote, Span
from newsparse.extras import extra
from newsparse.parser import Parser

with extra("spacy"):
    import spacy.tokens
    from spacy.language import Language

#: Where the article is kept in `Doc.user_data`: as JSON, so that a doc can be written to bytes and sent to processes.
_KEY = "newsparse"


@Language.factory("newsparse", assigns=["doc.spans", "doc._.article", "span._.speaker", "span._.mention"])
class Newsparse:
    """The component that `nlp.add_pipe("newsparse")` adds.

    It sets groups of spans, `doc.spans[...]`, each as large as the tokens that it touches:

    | group | its spans | label |
    | --- | --- | --- |
    | `quotes` | the pieces of quotes; those of one utterance have one `span.id` | 'direct', 'mixed', 'indirect' |
    | `cues`, `speakers` | the words that report a quote, and that name its source | 'cue', how the name was found |
    | `headline`, `byline`, `dateline` | head matter | as the group |
    | `story` | the stretches of the story alone | 'story' |
    | `footers` | what is not the story | the footer's kind |

    A span of the first three has `span._.speaker`, the resolved name, which is kept as `span.kb_id_`, and
    `span._.mention`, the span that names the source here. `doc._.article` is the whole `Article`.

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


#: A stretch of text, the label of its span, and the quote that it belongs to with its number.
_Mark = tuple[Span, str, Quote | None, int]


def _groups(article: Article) -> dict[str, list[_Mark]]:
    quotes = [*enumerate(article.quotes, start=1)]
    heads = {"headline": article.headline, "byline": article.byline, "dateline": article.dateline}
    return {
        "quotes": [(span, quote.kind.value, quote, number) for number, quote in quotes for span in quote.spans],
        "cues": [(quote.cue, "cue", quote, number) for number, quote in quotes if quote.cue],
        "speakers": [
            (quote.speaker.mention, quote.speaker.resolution.value, quote, number)
            for number, quote in quotes
            if quote.speaker
        ],
        **{name: [(found.span, name, None, 0)] if found else [] for name, found in heads.items()},
        "story": [(span, "story", None, 0) for span in article.body_spans],
        "footers": [(footer.span, str(footer.kind), None, 0) for footer in article.footers],
    }


def _span(doc: spacy.tokens.Doc, place: Span, label: str, quote: Quote | None, number: int) -> spacy.tokens.Span:
    speaker = quote.speaker.name if quote and quote.speaker else ""
    identifier = str(number) if quote else ""
    return doc.char_span(
        place.start, place.end, label=label, kb_id=speaker, span_id=identifier, alignment_mode="expand"
    )


def _article(doc: spacy.tokens.Doc) -> Article | None:
    written = doc.user_data.get(_KEY)
    return written and Article.from_json(written)


def _speaker(span: spacy.tokens.Span) -> str | None:
    return span.kb_id_ or None


def _mention(span: spacy.tokens.Span) -> spacy.tokens.Span | None:
    """The words that name the source of the quote that the span is a piece of."""
    mentions = span.doc.spans["speakers"] if span.id else ()
    return next((mention for mention in mentions if mention.id == span.id), None)


spacy.tokens.Doc.set_extension("article", getter=_article, force=True)
spacy.tokens.Span.set_extension("speaker", getter=_speaker, force=True)
spacy.tokens.Span.set_extension("mention", getter=_mention, force=True)

"""newsparse turns the plain text of a news article into structure: headline, byline, dateline, quotes and footers.

>>> import newsparse
>>> article = newsparse.parse("MARROW BAY (AP) — “The ferry is back,” said Ada Brandt, the harbour master.")
>>> article.dateline.agency, article.quotes[0].speaker.name
('AP', 'Ada Brandt')
"""

from newsparse.article import (
    Annotation,
    Article,
    Author,
    Byline,
    Dateline,
    DatelineDate,
    Footer,
    FooterKind,
    Headline,
    Paragraph,
    Quote,
    QuoteKind,
    Resolution,
    Span,
    Speaker,
)
from newsparse.asking import RuleWarning
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.many import parse_many
from newsparse.parser import Parser, parse
from newsparse.plugins import HouseStyle
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import Rule, RuleError, rule
from newsparse.story import Story

__version__ = "0.1.0"

__all__ = [
    "Annotation",
    "Article",
    "Attribution",
    "Author",
    "Byline",
    "Dateline",
    "DatelineDate",
    "Document",
    "Footer",
    "FooterKind",
    "Headline",
    "HouseStyle",
    "Lexicon",
    "Paragraph",
    "Parser",
    "Quotation",
    "Quote",
    "QuoteKind",
    "Resolution",
    "Rule",
    "RuleError",
    "RuleWarning",
    "Span",
    "Speaker",
    "Story",
    "parse",
    "parse_many",
    "rule",
]

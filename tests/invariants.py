"""What holds of the article of any text whatever."""

from itertools import pairwise

from newsparse import Byline, Dateline, Footer, Headline
from newsparse.asking import spans_in


def check_spans(article):
    for span in spans_in(article):
        assert 0 <= span.start < span.end <= len(article.text)
        assert span.text == article.text[span.start : span.end]


def check_tiling(article):
    """Paragraphs in order and disjoint, with white space alone around them, and a byte order mark at the start."""
    at = article.text.startswith("\ufeff")
    for paragraph in article.paragraphs:
        gap = article.text[at : paragraph.span.start]
        assert not gap or gap.isspace()
        assert paragraph.span.start >= at
        at = paragraph.span.end
    assert not article.text[at:].strip()


def check_order(article):
    places = [(found.span.start, -found.span.end) for found in article.annotations]
    assert places == sorted(places)
    for quote in article.quotes:
        assert quote.spans
        assert (quote.span.start, quote.span.end) == (quote.spans[0].start, quote.spans[-1].end)
        assert all(before.end <= after.start for before, after in pairwise(quote.spans))
    assert all(before.end <= after.start for before, after in pairwise(article.body_spans))


def check_body(article):
    """What is head matter or footer is no part of the story; quotes stand in the story or in the headline."""
    for found in article.annotations:
        if isinstance(found, Byline | Dateline | Footer) or (isinstance(found, Headline) and not found.inferred):
            assert all(span.end <= found.span.start or span.start >= found.span.end for span in article.body_spans)
    places = [*article.body_spans, *(found.span for found in article.annotations if isinstance(found, Headline))]
    for quote in article.quotes:
        for span in quote.spans:
            assert any(place.start <= span.start and span.end <= place.end for place in places)


def check(article):
    check_spans(article)
    check_tiling(article)
    check_order(article)
    check_body(article)

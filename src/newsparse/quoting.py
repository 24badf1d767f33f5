"""From quotation marks and reporting verbs to quotes: quotations -> attribution sieve -> utterances -> speakers."""

from collections.abc import Iterable

from attrs import evolve

from newsparse.article import Quote, QuoteKind, Resolution, Speaker
from newsparse.document import Document
from newsparse.story import Story
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import Rule


def quotes_in(document: Document, attribution_rules: Iterable[Rule], indirect_rules: Iterable[Rule]) -> tuple[Quote, ...]:
    """Every quote in the document's body, in order."""
    quotes = []
    story = Story(document)
    for quotation in story.quotations:
        attribution = _asked(story, quotation, attribution_rules)
        story.attributions.append(attribution)
        if attribution is None:
            continue
        m = quotation.marked
        span = document.span(m.start, m.end)
        speaker = Speaker(attribution.source.text, attribution.source, None, Resolution.NAME) if attribution.source else None
        quotes.append(Quote(span, QuoteKind.DIRECT, (span,), document.text[m.inner_start:m.inner_end], attribution.cue, speaker, rule=attribution.rule))
    return tuple(quotes)


def _asked(story: Story, quotation: Quotation, rules: Iterable[Rule]) -> Attribution | None:
    """The answer of the first rule that has one."""
    for rule in rules:
        if attribution := rule.function(story, quotation):
            return evolve(attribution, rule=rule.name)
    return None

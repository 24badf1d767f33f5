"""From a story to its quotes: utterances (sieve.py) and reports (reports.py) -> their kinds and speakers -> quotes."""

from collections.abc import Callable, Sequence
from operator import itemgetter

from newsparse.article import Quote, QuoteKind, Span, Speaker
from newsparse.document import Document
from newsparse.language.clauses.clause import Clause
from newsparse.language.words.words import Stretch, Words
from newsparse.partly_marked import continues
from newsparse.quotation import FEW_WORDS, POINTED_LABELS, Attribution, Quotation, last_sign
from newsparse.reports import Report, reports_in
from newsparse.rule import Rule
from newsparse.sieve import Utterance, utterances_in
from newsparse.speaker import Speakers
from newsparse.story import Story

#: What denies that somebody said so; so does '…n't'.
_DENIALS = frozenset({"not", "never", "cannot"})
#: Behind these marked words are no sentence of their own: 'said that “Okoye sails at dawn,”', 'a “New Harbour Deal”'.
_BEFORE_PARTS = frozenset({"a", "an", "as", "that", "the"})


def quotes_in(
    document: Document, attribution_rules: Sequence[Rule], indirect_rules: Sequence[Rule]
) -> tuple[Quote, ...]:
    """Every quote in the document's story, in order. Without rules there is none, and nothing to be looked at."""
    if not attribution_rules and not indirect_rules:
        return ()
    story = Story(document)
    utterances = utterances_in(story, attribution_rules)
    reports = reports_in(story, utterances, indirect_rules)
    found: list[tuple[int, Callable[..., Quote], Utterance | Report]] = [
        (utterance.pieces[0].marked.start, _quote, utterance) for utterance in utterances
    ]
    found += [(story.words.begin(report.content[0][0]), _indirect_quote, report) for report in reports]
    if not found:
        return ()
    found.sort(key=itemgetter(0))
    speakers = Speakers(story)
    return tuple([quote(story, speakers, *parts) for _, quote, parts in found])


def _indirect_quote(story: Story, speakers: Speakers, content: list[Stretch], clause: Clause, rule: str) -> Quote:
    spans = tuple([story.content_span(stretch) for stretch in content])
    words = [span.text for span in spans]
    speaker = speakers.speaker(clause.source, story.source_span(clause.source)) if clause.source else None
    cue = story.span_of(_with_denial(story.words, clause.cue))
    return Quote(_around(story, spans), QuoteKind.INDIRECT, spans, _unwrapped(words), cue, speaker, rule=rule)


def _with_denial(words: Words, cue: Stretch) -> Stretch:
    """A cue with what denies it: '[did not say]', '[has never said]'."""
    first = cue[0]
    while first and words.kind[first - 1] in ("auxiliary", "adverb") and not words.breaks[first - 1]:
        first -= 1
    if first == cue[0]:
        return cue
    before = words.low[first : cue[0]]
    denied = any(word in _DENIALS or word.endswith("n't") for word in before) and "only" not in before
    return (first, cue[1]) if denied else cue


def _quote(story: Story, speakers: Speakers, utterance: list[Quotation], attribution: Attribution) -> Quote:
    text, marked = story.text, [quotation.marked for quotation in utterance]
    spans = tuple([Span(one.start, one.end, text[one.start : one.end]) for one in marked])
    words = [text[one.inner_start : one.inner_end] for one in marked]
    kind, speaker = _kind(story, utterance), _speaker(story, attribution, speakers)
    return Quote(_around(story, spans), kind, spans, _unwrapped(words), attribution.cue, speaker, rule=attribution.rule)


def _unwrapped(pieces: list[str]) -> str:
    """The words of some pieces of text, with single spaces where lines are wrapped."""
    text = " ".join(pieces).strip()
    return text if "  " not in text and text.isprintable() else " ".join(text.split())  # no other space is printable


def _around(story: Story, spans: tuple[Span, ...]) -> Span:
    """From the first piece to the last."""
    return spans[0] if len(spans) == 1 else story.span(spans[0].start, spans[-1].end)


def _speaker(story: Story, attribution: Attribution, speakers: Speakers) -> Speaker | None:
    """Who is meant by the source of an attribution."""
    source = attribution.source
    if source is None:
        return None
    words = story.words
    first = words.covering(source.start)
    return speakers.speaker((first, max(words.at(source.end), first + 1)), source, attribution.carried)


def _kind(story: Story, utterance: list[Quotation]) -> QuoteKind:
    """'mixed' where every piece is part of a sentence of the reporter's own."""
    for quotation in utterance:
        if _is_whole(story, quotation):
            return QuoteKind.DIRECT
    return QuoteKind.MIXED


def _is_whole(story: Story, quotation: Quotation) -> bool:
    """Whether a quotation is or begins a sentence, and the reporter's sentence does not run on from it."""
    words, text, marked, first = story.words, story.text, quotation.marked, quotation.first
    if (
        marked.closed
        and last_sign(text, marked) not in ".,?!…—–-"
        and text[marked.end : marked.end + 1] != ","
        and not words.last[quotation.behind - 1]
    ):
        return False
    if story.begins_sentence(quotation) or words.raw[first - 1].strip("*") in POINTED_LABELS:
        return True
    if words.raw[first - 1].rstrip("*").endswith((",", ":")):
        return not (continues(story, quotation) or _is_put_so(story, quotation))
    if _is_behind_bullet(story, quotation):
        return True
    if words.low[first - 1] == "and" and words.is_name[first]:  # 'took note of Tolm and “Marrow's part in peace,”'
        return False
    opens = text[marked.inner_start : marked.inner_start + 1].isupper() and words.low[first - 1] not in _BEFORE_PARTS
    return opens and quotation.behind - first >= FEW_WORDS


def _is_put_so(story: Story, quotation: Quotation) -> bool:
    """Whether a clause between commas leads up to marked words: 'It was a day with, as she put it, “no winners”'."""
    words, last = story.words, quotation.first - 1
    opener = words.comma.rfind(1, words.sentence_start(last), last) + 1
    return opener > 0 and words.low[opener] == "as" and story.text[quotation.marked.inner_start].islower()


def _is_behind_bullet(story: Story, quotation: Quotation) -> bool:
    """Whether signs are all that stands before the quotation in its sentence: '• “It holds,” said Ada Brandt'."""
    words, sign = story.words, quotation.first - 1
    signs = story.text[words.start[sign] : quotation.marked.start]
    return words.opens_sentence(sign) and not any(map(str.isalnum, signs))

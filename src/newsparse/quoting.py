"""From quotation marks and reporting verbs to quotes: quotations -> attribution sieve -> utterances -> speakers."""

from collections.abc import Callable, Iterable
from functools import partial

from newsparse.article import Quote, QuoteKind, Span, Speaker
from newsparse.document import Document
from newsparse.language.clause import Clause
from newsparse.language.words import Stretch
from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.quotation.speech import is_no_speech
from newsparse.rule import Rule
from newsparse.rules.speaker import Speakers
from newsparse.story import Story

#: A clause with marks in it is given besides the marked words where it has so many more: 'called [the plan] “odd”'.
OWN_WORDS = 2
#: The quotations of one utterance, and who it is by.
Utterance = tuple[list[Quotation], Attribution]


def quotes_in(
    document: Document, attribution_rules: Iterable[Rule], indirect_rules: Iterable[Rule]
) -> tuple[Quote, ...]:
    """Every quote in the document's story, in order."""
    story = Story(document)
    utterances = _utterances(story, attribution_rules)
    speakers = Speakers(story)
    reports = _reports(story, utterances, indirect_rules)
    found: list[tuple[int, Callable[[Speakers], Quote]]] = [
        (utterance[0].marked.start, partial(_quote, story, utterance, attribution))
        for utterance, attribution in utterances
    ]
    for content, clause, rule in reports:
        found.append((story.words.begin(content[0][0]), partial(_indirect_quote, story, content, clause, rule)))
    found.sort(key=lambda entry: entry[0])
    return tuple(quote(speakers) for _, quote in found)


# ------------------------------------------------------------ the sieve


def _utterances(story: Story, rules: Iterable[Rule]) -> list[Utterance]:
    """The quotations that are speech, those of one utterance together, each with its attribution."""
    utterances: list[Utterance] = []
    for quotation in story.quotations:
        attribution = None
        if not is_no_speech(story.words, quotation, story.text, story.document.lexicon):
            attribution = _asked(story, quotation, rules)
        story.attributions.append(attribution)
        if attribution is None:
            continue
        if utterances and _is_same_utterance(story, utterances[-1], quotation, attribution):
            utterances[-1][0].append(quotation)
        else:
            utterances.append(([quotation], attribution))
    return utterances


def _asked(story: Story, quotation: Quotation, rules: Iterable[Rule]) -> Attribution | None:
    """The answer of the first rule that has one."""
    for rule in rules:
        answer: Attribution | None = rule.function(story, quotation)
        if answer:
            return Attribution(answer.source, answer.cue, rule.name, answer.carried)
    return None


def _is_same_utterance(story: Story, utterance: Utterance, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether a quotation only goes on with the one before: past its own attribution, or into the next paragraph."""
    before, attributed = utterance[0][-1], utterance[1]
    if attribution.source != attributed.source or attribution.cue != attributed.cue:
        return False
    if before.number != quotation.number - 1:
        return False
    if not attribution.carried or before.marked.goes_on:
        return True
    if before.paragraph != quotation.paragraph:
        return False
    sentences = sum(mark == 1 for mark in story.words.last[before.behind - 1 : quotation.first])
    return sentences <= 1


# ------------------------------------------------------------ indirect speech


def _reports(
    story: Story, utterances: list[Utterance], rules: Iterable[Rule]
) -> list[tuple[list[Stretch], Clause, str]]:
    """What the reporting clauses report without marks; of nested reports the outermost alone, speech before acts.

    A clause in which a word or two stand in marks is reported as well as the marked words: those say little alone.
    """
    rules = tuple(rules)
    reports: list[tuple[list[Stretch], Clause, str]] = []
    taken = bytearray(len(story.words))
    for utterance, _ in utterances:
        for quotation in utterance:
            length = quotation.behind - quotation.first
            if length >= FEW_WORDS:
                taken[quotation.first : quotation.behind] = b"\1" * length
    used = {
        story.words.covering(attribution.cue.start)
        for utterance, attribution in utterances
        if attribution.cue and attribution.cue.start >= utterance[0].marked.end and _says_all(story, utterance[0])
    }
    verbs = ((clause, clause.cue[0]) for clause in story.clauses)
    clauses = [one for one, verb in verbs if story.words.cue[verb] != "quote" and verb not in used]
    answers = [
        (content, clause, name) for clause in clauses for content, name in [_reported(story, clause, rules)] if content
    ]
    answers.sort(key=_outermost_first)
    for content, clause, name in answers:
        if taken[clause.cue[0]] or any(taken.find(1, *one) >= 0 for one in content):
            continue
        if _says_no_more(story, content):
            continue
        for first, behind in (*content, clause.cue, clause.source or clause.cue):
            taken[first:behind] = b"\1" * (behind - first)
        reports.append((content, clause, name))
    return reports


def _says_all(story: Story, quotation: Quotation) -> bool:
    """Whether the marked words are a sentence, and not a word or two at the end of the reporter's own."""
    return quotation.behind - quotation.first >= FEW_WORDS or story.begins_sentence(quotation)


def _says_no_more(story: Story, content: list[Stretch]) -> bool:
    """Whether marked words say it all: 'called it “a dream”', with fewer than two words of the reporter's own."""
    words = story.words
    own = sum([words.quoted.count(0, *one) for one in content])
    if own == sum([behind - first for first, behind in content]):
        return False
    for first, behind in content:
        before = words.quoted.find(b"\0\1", first, behind + 1)
        while before >= 0:
            own -= words.low[before] == "as"
            before = words.quoted.find(b"\0\1", before + 1, behind + 1)
    return own < OWN_WORDS


def _outermost_first(answer: tuple[list[Stretch], Clause, str]) -> tuple[bool, bool, int]:
    """Speech and thoughts before acts; what closes or interrupts a sentence before what stands inside it."""
    content, clause, _ = answer
    return clause.kind == "act", content[0][0] > clause.first, clause.first


def _reported(story: Story, clause: Clause, rules: Iterable[Rule]) -> tuple[list[Stretch], str]:
    """The content that the first rule which has one finds, and the rule's name."""
    for rule in rules:
        content: list[Stretch] | None = rule.function(story, clause)
        if content:
            return content, rule.name
    return [], ""


def _indirect_quote(story: Story, content: list[Stretch], clause: Clause, rule: str, speakers: Speakers) -> Quote:
    spans = tuple([story.content_span(stretch) for stretch in content])
    words = [span.text for span in spans]
    speaker = speakers.speaker(clause.source, story.source_span(clause.source)) if clause.source else None
    cue = story.span_of(clause.cue)
    return Quote(_around(story, spans), QuoteKind.INDIRECT, spans, _unwrapped(words), cue, speaker, rule=rule)


# ------------------------------------------------------------ quotes


def _quote(story: Story, utterance: list[Quotation], attribution: Attribution, speakers: Speakers) -> Quote:
    spans = tuple([story.span(quotation.marked.start, quotation.marked.end) for quotation in utterance])
    words = [story.text[one.marked.inner_start : one.marked.inner_end] for one in utterance]
    kind, speaker = _kind(story, utterance), _speaker(story, attribution, speakers)
    return Quote(_around(story, spans), kind, spans, _unwrapped(words), attribution.cue, speaker, rule=attribution.rule)


def _unwrapped(pieces: list[str]) -> str:
    """The words of some pieces of text, with single spaces where lines are wrapped."""
    return " ".join(" ".join(pieces).split())


def _around(story: Story, spans: tuple[Span, ...]) -> Span:
    """From the first piece to the last."""
    return spans[0] if len(spans) == 1 else story.span(spans[0].start, spans[-1].end)


def _speaker(story: Story, attribution: Attribution, speakers: Speakers) -> Speaker | None:
    source = attribution.source
    if source is None:
        return None
    words = story.words
    first = words.covering(source.start)
    return speakers.speaker((first, max(words.at(source.end), first + 1)), source, attribution.carried)


def _kind(story: Story, utterance: list[Quotation]) -> QuoteKind:
    """'mixed' where every piece is part of a sentence of the reporter's own."""
    whole = any(_is_whole(story, quotation) for quotation in utterance)
    return QuoteKind.DIRECT if whole else QuoteKind.MIXED


def _is_whole(story: Story, quotation: Quotation) -> bool:
    """Whether a quotation is or begins a sentence, and the reporter's sentence does not run on from it."""
    words, marked = story.words, quotation.marked
    if (
        marked.closed
        and story.text[marked.inner_end - 1 : marked.inner_end] not in ".,?!…—–-"
        and story.text[marked.end : marked.end + 1] != ","
        and not words.last[quotation.behind - 1]
    ):
        return False
    if story.begins_sentence(quotation):
        return True
    before = words.raw[quotation.first - 1]
    first = story.text[marked.inner_start : marked.inner_start + 1]
    long = quotation.behind - quotation.first >= FEW_WORDS
    return before.endswith((",", ":")) or (long and first.isupper() and words.low[quotation.first - 1] != "that")

"""From quotation marks and reporting verbs to quotes: quotations -> attribution sieve -> utterances -> speakers."""

from collections.abc import Callable, Iterable
from operator import itemgetter

from newsparse.article import Quote, QuoteKind, Span, Speaker
from newsparse.document import Document
from newsparse.language.clause import Clause
from newsparse.language.words import HARD, Stretch, Words
from newsparse.quotation import FEW_WORDS, Attribution, Quotation, last_sign
from newsparse.quotation.speech import is_no_speech
from newsparse.rule import Rule
from newsparse.rules.indirect.content import is_introduction, said_in
from newsparse.rules.indirect.opening import content_start
from newsparse.speaker import Speakers
from newsparse.story import Story

#: A clause with marks in it is given besides the marked words where it has so many more: 'called [the plan] “odd”'.
OWN_WORDS = 2
#: The quotations of one utterance, and who it is by.
Utterance = tuple[list[Quotation], Attribution]
#: What a clause reports without marks, the clause, and the rule that found it.
Report = tuple[list[Stretch], Clause, str]


def quotes_in(
    document: Document, attribution_rules: Iterable[Rule], indirect_rules: Iterable[Rule]
) -> tuple[Quote, ...]:
    """Every quote in the document's story, in order."""
    story = Story(document)
    utterances = _utterances(story, attribution_rules)
    reports = _reports(story, utterances, indirect_rules)
    found: list[tuple[int, Callable[..., Quote], Utterance | Report]] = [
        (utterance[0][0].marked.start, _quote, utterance) for utterance in utterances
    ]
    found += [(story.words.begin(report[0][0][0]), _indirect_quote, report) for report in reports]
    if not found:
        return ()
    found.sort(key=itemgetter(0))
    speakers = Speakers(story)
    return tuple([quote(story, speakers, *parts) for _, quote, parts in found])


# ------------------------------------------------------------ the sieve


def _utterances(story: Story, rules: Iterable[Rule]) -> list[Utterance]:
    """The quotations that are speech, those of one utterance together, each with its attribution."""
    utterances: list[Utterance] = []
    for quotation in story.quotations:
        attribution = None
        if not is_no_speech(story.words, quotation, story.text):
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
    return story.words.last.count(HARD, before.behind - 1, quotation.first) <= 1


# ------------------------------------------------------------ indirect speech


def _reports(story: Story, utterances: list[Utterance], rules: Iterable[Rule]) -> list[Report]:
    """What the reporting clauses report without marks; of nested reports the outermost alone, speech before acts.

    A clause in which a word or two stand in marks is reported as well as the marked words: those say little alone.
    """
    words, marked = story.words, _long_quotations(utterances)
    taken = bytearray(len(words))
    for first, (quotation, _) in marked.items():
        taken[first : quotation.behind] = b"\1" * (quotation.behind - first)
    answers = _answers(story, _attributing(story, utterances), tuple(rules))
    reports: list[Report] = []
    for answer in sorted(answers, key=_outermost_first):
        content, clause, rule = answer
        if taken[clause.cue[0]]:
            continue
        if _marked_in(content, taken):
            content = _before_others(story, answer, taken, marked)
        if not content or _says_no_more(words, content):
            continue
        for first, behind in (*content, clause.cue, clause.source or clause.cue):
            taken[first:behind] = b"\1" * (behind - first)
        reports.append((content, clause, rule))
    return reports


def _long_quotations(utterances: list[Utterance]) -> dict[int, tuple[Quotation, Attribution]]:
    """The quotations of more than a word or two, each with its attribution, by their first words."""
    return {
        quotation.first: (quotation, attribution)
        for utterance, attribution in utterances
        for quotation in utterance
        if quotation.behind - quotation.first >= FEW_WORDS
    }


def _attributing(story: Story, utterances: list[Utterance]) -> set[int]:
    """The verbs that attribute the quotation before them, and so report nothing more: '“It holds,” she [said]'."""
    return {
        story.words.covering(attribution.cue.start)
        for utterance, attribution in utterances
        if attribution.cue and attribution.cue.start >= utterance[0].marked.end and _says_all(story, utterance[0])
    }


def _before_others(
    story: Story, answer: Report, taken: bytearray, marked: dict[int, tuple[Quotation, Attribution]]
) -> list[Stretch]:
    """The content up to the comma before what another clause reports: 'said [it holds], which she called “luck”'.

    Up to the marked words, too, that go on from it: 'said [it holds], “even in a storm”'.
    """
    words, (content, _, _) = story.words, answer
    if len(content) > 1:
        return []
    first, behind = content[0]
    begin = taken.find(1, first, behind)
    if begin in marked and (is_introduction(words, first, begin) or not _continues(story, marked[begin][0])):
        begin = _beginning(words, *marked[begin])
    end = words.stop.rfind(1, first, max(begin, first)) + 1
    return said_in(words, [(first, end)]) if end else []


def _beginning(words: Words, quotation: Quotation, attribution: Attribution) -> int:
    """The first word of a quotation, or of its source and its cue, where these stand before it in the sentence."""
    start = words.sentence_start(quotation.first)
    spans = [span for span in (attribution.source, attribution.cue) if span]
    named = [words.covering(span.start) for span in spans]
    return min([quotation.first, *[place for place in named if place >= start]])


def _answers(story: Story, used: set[int], rules: tuple[Rule, ...]) -> list[Report]:
    """What each clause reports, whose verb is not used already: the answer of the first rule that has one."""
    answers: list[Report] = []
    for clause in story.clauses:
        verb = clause.cue[0]
        if verb in used or (clause.kind == "quote" and not _opens_that(story.words, clause)):
            continue
        for rule in rules:
            content: list[Stretch] | None = rule.function(story, clause)
            if content:
                answers.append((content, clause, rule.name))
                break
    return answers


def _opens_that(words: Words, clause: Clause) -> bool:
    """Whether such a verb reports without marks: 'Okoye shouted that it held', but not 'Okoye shouted'."""
    that = clause.cue[1]
    if clause.behind > that or words.low[that : that + 1] != ("that",) or that + 1 >= len(words):
        return False
    return words.is_name[that + 1] or words.kind[that + 1] in ("pronoun", "determiner")  # not 'went that far'


def _says_all(story: Story, quotation: Quotation) -> bool:
    """Whether the marked words are a sentence, and not a word or two at the end of the reporter's own."""
    return quotation.behind - quotation.first >= FEW_WORDS or story.begins_sentence(quotation)


def _marked_in(content: list[Stretch], column: bytearray) -> int:
    """How many of these words a column marks."""
    marked = 0
    for first, behind in content:
        marked += column.count(1, first, behind)
    return marked


def _says_no_more(words: Words, content: list[Stretch]) -> bool:
    """Whether marked words say it all: 'called it “a dream”', with fewer than two words of the reporter's own."""
    marked = _marked_in(content, words.quoted)
    if not marked:
        return False
    own = sum([behind - first for first, behind in content]) - marked
    for first, behind in content:
        before = words.quoted.find(b"\0\1", first, behind + 1)
        while before >= 0:
            own -= words.low[before] == "as"
            before = words.quoted.find(b"\0\1", before + 1, behind + 1)
    return own < OWN_WORDS


def _outermost_first(answer: Report) -> tuple[bool, bool, int]:
    """Speech and thoughts before acts; what closes or interrupts a sentence before what stands inside it."""
    content, clause, _ = answer
    first = clause.first
    return clause.kind == "act", content[0][0] > first, first


def _indirect_quote(story: Story, speakers: Speakers, content: list[Stretch], clause: Clause, rule: str) -> Quote:
    spans = tuple([story.content_span(stretch) for stretch in content])
    words = [span.text for span in spans]
    speaker = speakers.speaker(clause.source, story.source_span(clause.source)) if clause.source else None
    cue = story.span_of(clause.cue)
    return Quote(_around(story, spans), QuoteKind.INDIRECT, spans, _unwrapped(words), cue, speaker, rule=rule)


# ------------------------------------------------------------ quotes


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
    if story.begins_sentence(quotation):
        return True
    if words.raw[first - 1].rstrip("*").endswith((",", ":")):
        return not _continues(story, quotation)
    if _is_behind_bullet(story, quotation):
        return True
    opens = text[marked.inner_start : marked.inner_start + 1].isupper() and words.low[first - 1] != "that"
    return opens and quotation.behind - first >= FEW_WORDS


def _continues(story: Story, quotation: Quotation) -> bool:
    """Whether marked words go on from what is reported without marks: 'She said it held, “even in a storm.”'."""
    words, first = story.words, quotation.first
    if not (words.comma[first - 1] and story.text[quotation.marked.inner_start].islower()):
        return False
    start = words.sentence_start(first)
    return all(
        _interrupts(words, clause) or not _leads_up(words, clause, first)
        for clause in story.clauses_before(start, first)
    )


def _leads_up(words: Words, clause: Clause, first: int) -> bool:
    """Whether nothing is reported before the marked words: 'told the crew on Monday, “it holds”'."""
    return content_start(words, clause.behind, first, words.low[clause.cue[0]])[0] == first


def _interrupts(words: Words, clause: Clause) -> bool:
    """Whether more than an introduction stands before a clause set off by commas: 'The pier, she said, “is safe”'."""
    start, first = clause.sentence[0], clause.first
    return first > start and words.comma[first - 1] != 0 and not is_introduction(words, start, first)


def _is_behind_bullet(story: Story, quotation: Quotation) -> bool:
    """Whether signs are all that stands before the quotation in its sentence: '• “It holds,” said Ada Brandt'."""
    words, sign = story.words, quotation.first - 1
    signs = story.text[words.start[sign] : quotation.marked.start]
    return words.opens_sentence(sign) and not any(map(str.isalnum, signs))

"""Why an article is as it is: for each paragraph and quotation, which rules answered, and why an answer lost.

quotation at 15: '“It holds,”'
  speaker: Tom Okoye, by name: 'Tom Okoye'
  asked: attribution.after
  attribution.after (newsparse): 'Tom Okoye', 'said'
  attribution.near (newsparse): 'Tom Okoye', 'said'; lost: attribution.after is asked earlier
"""

from bisect import bisect_left, bisect_right
from textwrap import shorten

from attrs import evolve, frozen

from newsparse.article import Annotation, Article, Quote, Span, Speaker
from newsparse.asking import ask
from newsparse.assembly import article_of
from newsparse.document import Document
from newsparse.formats.styled import visible
from newsparse.quotation import Attribution, Quotation
from newsparse.quotation.speech import is_no_speech
from newsparse.quoting import quotes_in
from newsparse.rule import Rule
from newsparse.story import Story


@frozen(repr=False)
class Answer:
    """What one rule answered.

    Attributes:
        rule: the rule's name.
        package: the package that it comes from.
        given: the annotation or attribution that it gave.
        lost: why it does not count; '' where it does.

    >>> from newsparse import Parser
    >>> [answer] = Parser().explain("By Ada Brandt\\n\\nRain fell.").paragraphs[0].answers
    >>> answer
    Answer('byline.by_line', from newsparse, Byline('Ada Brandt'))
    """

    rule: str
    package: str
    given: Annotation | Attribution
    lost: str = ""

    def __str__(self) -> str:
        return f"{self.rule} ({self.package}): {_shown(self.given)}{self.lost and f'; lost: {self.lost}'}"

    def __repr__(self) -> str:
        return f"Answer({self.rule!r}, from {self.package}, {self.given!r}{self.lost and f', lost: {self.lost}'})"


@frozen(repr=False)
class Asked:
    """A paragraph or a quotation, the rules that were asked about it and what they answered.

    Attributes:
        what: 'paragraph', 'quotation', or 'marked words' (a title or a nickname, not speech: no rule is asked).
        span: where it is.
        asked: names of the rules that a parse asks about it, in order: about a paragraph all structure rules, about a
            quotation those up to the first that answers.
        answers: what they answered; about a quotation also what the rules behind the first would have answered.
        speaker: of a quotation, who says it: whom the words of the answer stand for, and how that was found.

    >>> from newsparse import Parser
    >>> *_, quotation = Parser().explain("“It holds,” said Ada Brandt.\\n\\n“For now,” she said.").quotations
    >>> quotation.asked, quotation.speaker
    (('attribution.after',), Speaker('Ada Brandt', by pronoun 'she'))
    """

    what: str
    span: Span
    asked: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    speaker: Speaker | None = None

    def __str__(self) -> str:
        lines = [f"{self.what} at {self.span.start}: {shorten(self.span.text, 60, placeholder=' …')!r}"]
        if self.speaker:
            lines.append(f"speaker: {_named(self.speaker)}")
        if self.what == "quotation" and self.asked:
            lines.append(f"asked: {', '.join(self.asked)}")
        return "\n  ".join([*lines, *map(str, self.answers)])

    def __repr__(self) -> str:
        return f"Asked({self.what!r}, {self.span!r}, {len(self.asked)} rules, {len(self.answers)} answers)"


@frozen(repr=False)
class Explanation:
    """What `Parser.explain` tells; `print` it to read it.

    Attributes:
        article: the article that `Parser.parse` gives for the text.
        paragraphs: the paragraphs, each with what was found in it and with the answers that lost.
        quotations: the stretches in quotation marks, each with what the sieve answered.

    >>> from newsparse import Parser
    >>> explanation = Parser().explain("By Ada Brandt\\n\\n“It holds,” said Tom Okoye.")
    >>> print(explanation)
    asked about the text: headline.labelled, ...
    <BLANKLINE>
    paragraph at 0: 'By Ada Brandt'
      byline.by_line (newsparse): Byline('Ada Brandt')
    paragraph at 15: '“It holds,” said Tom Okoye.'
    <BLANKLINE>
    quotation at 15: '“It holds,”'
      speaker: Tom Okoye, by name: 'Tom Okoye'
      asked: attribution.after
      attribution.after (newsparse): 'Tom Okoye', 'said'
      ...
      attribution.near (newsparse): 'Tom Okoye', 'said'; lost: attribution.after is asked earlier
    """

    article: Article
    paragraphs: tuple[Asked, ...]
    quotations: tuple[Asked, ...]

    def __str__(self) -> str:
        sections = [[str(asked) for asked in section] for section in (self.paragraphs, self.quotations)]
        if not self.paragraphs:
            return "no paragraphs"
        asked = f"asked about the text: {', '.join(self.paragraphs[0].asked)}"
        return "\n\n".join("\n".join(section) for section in [[asked], *sections] if section)

    def __repr__(self) -> str:
        return f"Explanation({self.article!r})"


def _shown(given: Annotation | Attribution) -> str:
    if isinstance(given, Attribution):
        return ", ".join(repr(span.text) for span in (given.source, given.cue) if span) or "no source"
    if isinstance(given, Quote) and given.speaker:
        return f"{given!r}; speaker: {_named(given.speaker)}"
    return repr(given)


def _named(speaker: Speaker) -> str:
    return f"{visible(speaker.name)}, by {speaker.resolution.value}: {speaker.mention.text!r}"


def explain(
    document: Document,
    structure: tuple[Rule, ...],
    sieve: tuple[Rule, ...],
    indirect: tuple[Rule, ...],
    on_fault: str,
) -> Explanation:
    """See `Parser.explain`."""
    answers = [answer for rule in structure for answer in _answers(rule, document, on_fault)]
    packages = {rule.name: rule.package for rule in indirect}
    heard: dict[int, list[Answer]] = {}
    watched = [_watched(place, sieve, heard) for place in range(len(sieve))]
    article = article_of(document, quotes_in(document, watched, indirect))
    reports = [quote for quote in article.quotes if quote.rule in packages]
    answers += [Answer(quote.rule, packages[quote.rule], quote) for quote in reports]
    names = tuple(rule.name for rule in structure)
    marked = (quote for quote in article.quotes if quote.rule not in packages)
    speakers = {span.start: quote.speaker for quote in marked for span in quote.spans}
    story = Story(document)
    return Explanation(
        article=article,
        paragraphs=_paragraphs(article, names, answers),
        quotations=tuple(
            evolve(_quotation(story, one, sieve, heard.get(one.number, [])), speaker=speakers.get(one.marked.start))
            for one in story.quotations
        ),
    )


# ------------------------------------------------------------ paragraphs


def _answers(rule: Rule, document: Document, on_fault: str) -> list[Answer]:
    answers = []
    for annotation, stands in ask(rule, document, on_fault):
        lost = "" if stands else _taken_by(annotation, document)
        answers.append(Answer(rule.name, rule.package, annotation, lost))
    return answers


def _taken_by(annotation: Annotation, document: Document) -> str:
    """Who claimed its text earlier."""
    for rival in document.found:
        if rival.role is None:
            continue
        for span in rival.spans:
            if any(span.start < other.end and other.start < span.end for other in annotation.spans):
                return f"{rival.rule} claimed {span.start} to {span.end} earlier"
    raise AssertionError("an annotation that lost has lost to another")


def _paragraphs(article: Article, asked: tuple[str, ...], answers: list[Answer]) -> tuple[Asked, ...]:
    """Each paragraph with the answers that touch it."""
    spans = [paragraph.span for paragraph in article.paragraphs]
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    here: list[list[Answer]] = [[] for _ in spans]
    for answer in answers:
        for given in answer.given.spans if isinstance(answer.given, Annotation) else ():
            for place in range(bisect_right(ends, given.start), bisect_left(starts, given.end)):
                if answer not in here[place][-1:]:
                    here[place].append(answer)
    return tuple(Asked("paragraph", span, asked, tuple(found)) for span, found in zip(spans, here, strict=True))


# ------------------------------------------------------------ quotations


def _watched(place: int, sieve: tuple[Rule, ...], heard: dict[int, list[Answer]]) -> Rule:
    """A rule of the sieve that writes down what it answers; and once it does, what those behind it would answer."""
    rule = sieve[place]

    def asked(story: Story, quotation: Quotation) -> Attribution | None:
        answer: Attribution | None = rule.function(story, quotation)
        answers = heard.setdefault(quotation.number, [])
        if answer:
            answers.append(Answer(rule.name, rule.package, answer))
            for later in sieve[place + 1 :]:
                if rival := later.function(story, quotation):
                    answers.append(Answer(later.name, later.package, rival, f"{rule.name} is asked earlier"))
        return answer

    return evolve(rule, function=asked)


def _quotation(story: Story, quotation: Quotation, sieve: tuple[Rule, ...], answers: list[Answer]) -> Asked:
    span = story.span(quotation.marked.start, quotation.marked.end)
    if is_no_speech(story.words, quotation, story.text):
        return Asked("marked words", span)
    names = [rule.name for rule in sieve]
    asked = names[: names.index(answers[0].rule) + 1] if answers else names
    return Asked("quotation", span, tuple(asked), tuple(answers))

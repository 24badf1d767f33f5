"""What authors of rules test them with: `check_rule`, and `articles` for tests of their own.

Needs Hypothesis, which `pip install 'newsparse[test]'` brings along.

>>> from newsparse import Footer, rule
>>> from newsparse.testing import check_rule
>>> @rule("acme.footer.tides")
... def tides(document):
...     '''A line about the tide.'''
...     for paragraph in document.tail:
...         if paragraph.text.startswith("High tide:"):
...             yield Footer(paragraph.span, kind="tides")
>>> check_rule(tides, "Rain fell.\\n\\nHigh tide: 6:40 a.m.")
"""

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from attrs import evolve

from newsparse.article import Annotation, Article, stands_in
from newsparse.asking import spans_in
from newsparse.document import Document
from newsparse.extras import extra
from newsparse.formats.plain import to_text
from newsparse.parser import Parser, given_or_default
from newsparse.rule import Rule

with extra("test"):
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

#: Lines that can open an article, be its story, and end it.
HEAD = [
    "Ferry Returns to Marrow Bay, Brandt Says",
    "MAYOR: ‘WE HOLD’",
    "By Ada Brandt and TOM OKOYE, Staff Writers",
    "Posted by Ada Brandt | a@gazette.example",
]
STORY = [
    "MARROW BAY, Castria, March 3 (Reuters) - The dam holds, said Ada Brandt.",
    "TOLM — “It holds,” Dr. Tom Okoye Jr. told reporters.",
    "“It holds,” said Ada Brandt, the engineer, who was in Tolm. “For now.”",
    "“It holds, and it will hold.",
    "“And it will,” she said. “Won't it?”",
    "Mr. Okoye added that the dam, which was “old” and “in what he said was a “sorry” state”, would hold.",
    "The dam is safe, according to the ministry of Castria, which said it had looked.",
    'He asked: "Is it?" - "It is," they said.',
    "''It holds,'' he said, ``for now.''",
    "‘It ’olds,’ said Brandt’s brother, ‘I said “so”.’",
    "SMITH: It holds.",
    "    The dam of Marrow Bay, which was built in 1921, holds well, engineers\nsaid on Tuesday.",
    "Rain fell on Marrow Bay.",
]
TAIL = [
    "Ada Brandt is a staff writer for the Harbor Gazette. She is based in Tolm.",
    "Follow her on Twitter: @ada. ada@gazette.example",
    "(Reporting by Ada Brandt in Tolm; Editing by Tom Okoye)",
    "The post Ferry Returns appeared first on Harbor Gazette.",
    "Copyright 2024 The Harbor Gazette. All rights reserved.",
    "Correction: An earlier version said the dam was new.",
    "Read more: Five Dams We Said Would Hold",
    "Photo: Tom Okoye/Harbor Gazette",
    "-30-",
]

#: Signs and words that are awkward to read, glued at random into what is no article.
PIECES = [
    *"“”‘’\"'«»„‹›「」『』(),.:;—–-…?!@© \n\t\f\r\x00\x85\xa0\u2028\u200b\ufeff\u202e\u0301\u3000",
    *["''", "``", "--", "\n\n", "\r\n", "\U0001f600", "\ud800", "\ud83d\ude00", "ß", "İ", "ﬁ", "१", "ا", "中"],
    *["Ada Brandt", "Mr. Okoye", "said", "told reporters", "added that", "according to", "she", "who", "It holds"],
]

#: What is repeated to see whether a rule's time grows with the text and no faster.
_REPEATED = [
    "“It holds,” said Ada Brandt, the engineer. He said the dam was safe.\n\n",
    "“It holds,” said Ada Brandt. ",
    "“It holds, ",
    *['"', "'", "“", " ", "\n", " \n", "a", "A ", "A. ", "- ", "(", "@", "\u0301", "\u200b"],
]
#: So many characters are repeated to, or one piece that is longer, and then so many times as much.
_SHORT, _TIMES = 8_000, 8
#: What others do on the machine makes no rule slow; but Windows counts a thread's own time in steps of 16 ms.
_clock = time.perf_counter if sys.platform == "win32" else time.thread_time


def articles(*lines: str) -> st.SearchStrategy[str]:
    """Texts of articles: head matter, a story with quotes, footers; some whole, some in disorder, some no article.

    Args:
        *lines: lines of your own that may stand anywhere in them, such as those that your rule looks for.

    >>> from hypothesis import given
    >>> from newsparse import parse
    >>> @given(articles("High tide: 6:40 a.m."))
    ... def test_nothing_is_lost(text):
    ...     assert parse(text).text == text
    >>> test_nothing_is_lost()
    """
    head, story, tail = (st.lists(st.sampled_from([*part, *lines]), max_size=6) for part in (HEAD, STORY, TAIL))
    in_order = st.tuples(head, story, tail).map(lambda parts: [line for part in parts for line in part])
    in_disorder = st.lists(st.sampled_from([*HEAD, *STORY, *TAIL, *lines]), max_size=14)
    between = st.sampled_from(["\n\n", "\n", "\r\n", " ", "\u2028", "\n \n"])
    whole = st.builds(lambda lines, between: between.join(lines), in_order | in_disorder, between)
    pieces = st.lists(st.sampled_from([*PIECES, *lines]), max_size=40)
    return whole | pieces.map("".join) | pieces.map(" ".join) | st.text(st.characters(codec=None))


def check_rule(rule: Rule, *examples: str, parser: Parser | None = None) -> None:
    """Check that a rule keeps to what every rule must keep to, in one call of your own test.

    It finds something in each of the examples. On any text it raises nothing, its spans are exact and inside the text,
    it gives the same each time, and what it gives can be printed, shown, and go to JSON and back. Its time grows with
    the text's length and no faster.

    Args:
        rule: the rule to check.
        *examples: texts in which the rule, and no other, finds something. The more of its branches they show, the
            better the check: their lines are mixed into other articles, and repeated.
        parser: a parser that has the rule, where it needs other rules or words beside it.

    Raises:
        TypeError: there is no example.
        AssertionError: something doesn't hold; the message says what, and for which text.
        RuleError: the rule raises, or gives nonsense.

    >>> from newsparse import Annotation, rule
    >>> @rule("acme.weather.rain")
    ... def rain(document):
    ...     yield Annotation(document.span(0, 4))
    >>> try:
    ...     check_rule(rain, "Rain fell.")
    ... except ValueError as error:
    ...     print(error)
    rule 'acme.weather.rain' of newsparse yielded ..., but Span(0, 4, '') is no part of the text; ...
    """
    if not examples:
        raise TypeError("check_rule() takes a rule and at least one text in which the rule finds something")
    parser = Parser().with_rules(rule) if parser is None else given_or_default(parser)
    for text in examples:
        if not _given(rule, parser.parse(text)):
            raise AssertionError(f"{rule} finds nothing in {text!r}; {_why_not(rule, Document(text))}")
    lines = [line for text in examples for line in text.splitlines() if line.strip()]
    _check_any_text(rule, parser, articles(*lines))
    for piece in (*_REPEATED, *examples, *lines):
        _check_time(rule, parser, piece)


def _given(rule: Rule, article: Article) -> list[Annotation]:
    return [found for found in article.annotations if found.rule == rule.name]


def _why_not(rule: Rule, document: Document) -> str:
    if rule.opening and rule.opening.isdisjoint(document.first_words):
        begins = " or ".join(map(repr, sorted(rule.opening)))
        return f"it was not asked, since no paragraph of its tail begins with {begins}, as its opening= says"
    return "print(parser.explain(text)) shows which rule was asked earlier"


def _check_any_text(rule: Rule, parser: Parser, texts: st.SearchStrategy[str]) -> None:
    @settings(deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(texts)
    def holds(text: str) -> None:
        article = parser.parse(text)
        for found in _given(rule, article):
            for span in spans_in(found):
                assert stands_in(span, text), f"{rule}: {span} is no part of the text"
        assert parser.parse(text) == article, f"{rule} gives something else when asked again"
        assert Article.from_json(article.to_json()) == article, f"{rule} gives what JSON doesn't bring back"
        repr(article.annotations)  # an annotation class of the rule's own could raise here and below
        article.to_html()
        to_text(article)

    holds()


# ------------------------------------------------------------ time


def _check_time(rule: Rule, parser: Parser, piece: str) -> None:
    tries = range(3)  # a machine that is busy with something else may make one measurement slow
    text = piece * max(1, _SHORT // len(piece))
    short = min([_seconds(rule, parser, text) for _ in tries])
    for _ in tries:
        long = _seconds(rule, parser, text * _TIMES)
        if long < 20 * short + 0.02:
            return
    raise AssertionError(
        f"{rule} takes {long / short:.0f} times as long for a text that is {_TIMES} times as long: "
        f"{piece!r} again and again"
    )


def _seconds(rule: Rule, parser: Parser, text: str) -> float:
    """How long the rule takes in a parse, without what the library does around it."""
    spent = 0.0

    def timed(call: Callable[..., Any], *arguments: Any) -> Any:
        nonlocal spent
        started = _clock()
        try:
            return call(*arguments)
        finally:
            spent += _clock() - started

    def yields(document: Any) -> Iterator[Any]:
        found = iter(timed(rule.function, document) or ())
        done = object()
        while (annotation := timed(next, found, done)) is not done:
            yield annotation

    def answers(story: Any, about: Any) -> Any:
        return timed(rule.function, story, about)

    clocked = evolve(rule, before=(), after=(), function=yields if rule.is_asked_of_the_text else answers)
    evolve(parser, rules=(clocked,)).parse(text)
    return spent

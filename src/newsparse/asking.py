"""Asking rules, and what is said of one at fault.

A plugin's rule is not trusted to give what it should: what is wrong with an answer is a `RuleError` that names the
rule, its package and what to do. The library's own are asked too often for all of that: tests look at what they give.
"""

import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any, NoReturn

from attrs import evolve, fields

from newsparse.article import Annotation, Span, is_made_of_its_spans, stands_in
from newsparse.document import Document
from newsparse.language.clauses.clause import Clause
from newsparse.language.words.words import Stretch
from newsparse.order import library_rules
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import Rule, RuleError
from newsparse.story import Story


class RuleWarning(UserWarning):
    """A plugin's rule is at fault, and what it gave was dropped: `Parser(on_fault="warn")`.

    >>> import warnings
    >>> from newsparse import Parser, RuleWarning, rule
    >>> @rule("acme.footer.broken")
    ... def broken(document):
    ...     return 1 / 0
    >>> with warnings.catch_warnings(record=True, action="always") as caught:
    ...     article = Parser(on_fault="warn").with_rules(broken).parse("Rain fell.")
    >>> issubclass(caught[0].category, RuleWarning), article.body
    (True, 'Rain fell.')
    """


def _is_own(rule: Rule) -> bool:
    """Whether a rule is the library's own."""
    return (rule.name, rule.package) in _own()


@cache
def _own() -> frozenset[tuple[str, str]]:
    return frozenset((rule.name, rule.package) for rule in library_rules())


def spans_in(value: object) -> Iterator[Span]:
    """Every span in an annotation or an article, however deep."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_in(item)
    else:
        for field in getattr(value, "__attrs_attrs__", ()):
            yield from spans_in(getattr(value, field.name))


# ------------------------------------------------------------ structure rules


def ask(rule: Rule, document: Document, on_fault: str) -> list[tuple[Annotation, bool]]:
    """Ask a rule and enter what it yields, one by one, into the document; with each, whether its text was free.

    Raises:
        RuleError: the rule raises or yields nonsense, and is the library's own or not to be tolerated.
    """
    if rule.opening and rule.opening.isdisjoint(document.first_words):
        return []
    answers = []
    try:
        found = rule.function(document)
        if not (found is None or hasattr(found, "__iter__")):
            _fault(rule, f"returned {found!r}; it has to yield annotations")
        for yielded in found or ():
            if not _is_own(rule):
                _check(rule, yielded, document.text)
            annotation = evolve(yielded, rule=rule.name)
            answers.append((annotation, document.claim(annotation)))
    except Exception as error:  # a plugin may raise anything
        fault = error if isinstance(error, RuleError) else _raised(rule, error)
        if on_fault == "raise" or _is_own(rule):
            raise fault from (error.__cause__ if fault is error else error)
        _warn_of(fault)
        document.forget(rule.name)
        return []
    return answers


def _check(rule: Rule, annotation: object, text: str) -> None:
    if not isinstance(annotation, Annotation):
        _fault(rule, f"yielded {annotation!r}, which is no Annotation; yield one, or a subclass of your own")
    _check_spans(rule, "yielded a", annotation, annotation.spans, text)
    _check_spans(rule, "yielded a", annotation, (annotation.span, *spans_in(annotation)), text)
    if not is_made_of_its_spans(annotation):
        what = f"yielded a {type(annotation).__name__} whose pieces, spans={annotation.spans!r}, are not in order"
        _fault(rule, f"{what} from the start of span={annotation.span!r} to its end, without overlap")
    _check_fields(rule, annotation, text)


def _check_fields(rule: Rule, annotation: Annotation, text: str) -> None:
    """An annotation of the library's own classes has to have what its class says: other code relies on it."""
    if any(field.name == "type" for field in fields(type(annotation))):
        what = f"yielded a {type(annotation).__name__}, which has an attribute 'type'"
        _fault(rule, f"{what}; JSON has the class's name there, so call it otherwise")
    if not type(annotation).__module__.startswith("newsparse."):
        return
    from newsparse.formats.json import check_fields  # here, since to parse takes none of it

    try:
        check_fields(annotation, text)
    except (TypeError, ValueError) as error:
        _fault(rule, f"yielded a {type(annotation).__name__} whose {error}")


def _check_spans(rule: Rule, did: str, answer: object, spans: Iterable[object], text: str) -> None:
    maker = "document" if rule.is_asked_of_the_text else "story"
    for span in spans:
        if not (isinstance(span, Span) and stands_in(span, text)):
            what = f"{did} {type(answer).__name__}, but {span!r} is no part of the text"  # its repr could raise
            _fault(rule, f"{what}; make spans with {maker}.span(start, end)")


# ------------------------------------------------------------ rules that are asked about the story


def guarded(rule: Rule, on_fault: str) -> Rule:
    """A rule that is asked about the story, made safe: the library's own as it is, a plugin's with answers checked."""
    if _is_own(rule):
        return rule
    ask = _checked(rule)
    return evolve(rule, function=ask if on_fault == "raise" else _tolerant(ask))


def _checked(rule: Rule) -> Callable[[Story, Any], Any]:
    check = _check_attribution if rule.area == "attribution" else _check_content

    def ask(story: Story, about: Any) -> Any:
        try:
            answer = rule.function(story, about)
            if answer is not None:
                check(rule, story, about, answer)
        except RuleError:
            raise
        except Exception as error:  # a plugin may raise anything
            raise _raised(rule, error, f" when asked about {_place(story, about)}") from error
        return answer

    return ask


def _tolerant(ask: Callable[[Story, Any], Any]) -> Callable[[Story, Any], Any]:
    def tolerant(story: Story, about: Any) -> Any:
        try:
            return ask(story, about)
        except RuleError as fault:
            _warn_of(fault)
            return None

    return tolerant


def _check_attribution(rule: Rule, story: Story, quotation: Quotation, answer: object) -> None:
    place = _place(story, quotation)
    if not isinstance(answer, Attribution):
        wanted = "Attribution(source, cue), each a span or None, or else None"
        _fault(rule, f"answered {answer!r} to {place}, which is no Attribution; answer {wanted}")
    spans = [span for span in (answer.source, answer.cue) if span is not None]
    _check_spans(rule, f"answered {place} with an", answer, spans, story.text)
    if answer.source and not any(map(str.isalnum, answer.source.text)):
        _fault(rule, f"answered {place} with the source {answer.source.text!r}, which names nobody; answer None")


def _check_content(rule: Rule, story: Story, clause: Clause, answer: object) -> None:
    known = range(len(story.words) + 1)
    if not isinstance(answer, list) or not all(_is_stretch(stretch, known) for stretch in answer) or _overlap(answer):
        wanted = "a list of stretches of words, each (first, behind), in order and without overlap, or None"
        _fault(rule, f"answered {answer!r} to {_place(story, clause)}; it has to answer {wanted}")


def _is_stretch(stretch: object, known: range) -> bool:
    match stretch:
        case (int() as first, int() as behind):
            return first < behind and first in known and behind in known
    return False


def _overlap(stretches: list[Stretch]) -> bool:
    """Whether a stretch begins before the one in front of it ends."""
    return any(following[0] < before[1] for before, following in pairwise(stretches))


def _place(story: Story, about: Quotation | Clause) -> str:
    if isinstance(about, Quotation):
        return f"the quotation at offset {about.marked.start}"
    return f"the clause at offset {story.words.begin(about.first)}"


# ------------------------------------------------------------ faults


def _fault(rule: Rule, what: str) -> NoReturn:
    raise RuleError(f"rule {rule.name!r} of {rule.package} {what}")


def _raised(rule: Rule, error: Exception, when: str = "") -> RuleError:
    off = f"switch it off with without({rule.name!r})"
    if _is_own(rule):
        advice = f"that is newsparse's own mistake, or one in words that were added: report it, or {off}"
    else:
        advice = f"mend it, {off}, or drop what it gives with Parser(on_fault='warn')"
    return RuleError(f"rule {rule.name!r} of {rule.package} raised {type(error).__name__}: {error}{when}; {advice}")


def _warn_of(fault: RuleError) -> None:
    """Say what is wrong, and go on."""
    warnings.warn(f"{fault}; what it gave is dropped", RuleWarning, stacklevel=2)

"""What a rule is: a plain function with a name.

A structure rule takes the document and yields annotations. A rule of the area 'attribution' takes the story and one of
its quotations, and answers with an `Attribution` or None. One of the area 'indirect' takes the story and a reporting
clause, and answers with the stretches of words that the clause reports, or None.
"""

import inspect
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from attrs import frozen

from newsparse.first_word import can_open
from newsparse.pattern import lazy_pattern
from newsparse.slip import meant

#: Areas whose rules are asked about one quotation or clause of the story, and what they answer with.
STORY_AREAS = {"attribution": "Attribution", "indirect": "stretches of words"}
#: Areas whose rules look at the head.
HEAD_AREAS = ("headline", "byline", "dateline")
#: The library's own areas; a plugin may have others.
AREAS = (*HEAD_AREAS, "footer", *STORY_AREAS)

_NAME = lazy_pattern(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+){1,2}")

#: The classes in a return annotation: 'Footer' in 'Iterator[newsparse.Footer]'.
_YIELDED = lazy_pattern(r"\b(?!(?:Iterator|Iterable|Generator|Sequence|None|Any)\b)[A-Z]\w*+(?!\.)")


class RuleError(ValueError):
    """A rule or the set of rules is at fault. The message names the rule, its package and what to do.

    >>> from newsparse import Parser, RuleError
    >>> try:
    ...     Parser().without("footer.promotion")
    ... except RuleError as error:
    ...     print(error)
    no rule is named 'footer.promotion'; is 'footer.promo' meant? Parser.rules lists the names, as newsparse rules does
    """

    __module__ = "newsparse"  # `newsparse.rule` is the decorator, so nobody would find it there


@frozen(repr=False)
class Rule:
    """A named rule. Made by the decorator `rule`; calling it calls the function.

    Attributes:
        name: 'area.name' for the library's own, 'vendor.area.name' for a plugin's.
        function: what is called.
        before: names of the rules that are to be asked later.
        after: names of the rules that are to be asked earlier.
        package: the top-level package that the function comes from.
        opening: where there are any, the first words of a paragraph of the tail that it takes for the rule to be asked.

    >>> from newsparse import Parser
    >>> Parser().rules[0]
    Rule('headline.labelled', from newsparse)
    """

    name: str
    function: Callable[..., Any]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    package: str = ""
    opening: frozenset[str] = frozenset()

    @property
    def area(self) -> str:
        """The part of the name that says what the rule is about: 'footer' in 'acme.footer.tides'."""
        return self.name.split(".")[-2]

    @property
    def is_asked_of_the_text(self) -> bool:
        """Whether it is a structure rule: asked once, about the whole document."""
        return self.area not in STORY_AREAS

    @property
    def yields(self) -> str:
        """What it gives, by its function's return annotation: 'Footer' for `-> Iterator[Footer]`; '' without one."""
        if not self.is_asked_of_the_text:
            return STORY_AREAS[self.area]
        annotation = inspect.get_annotations(self.function).get("return", "")
        written = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
        return ", ".join(dict.fromkeys(_YIELDED.findall(written)))

    @property
    def summary(self) -> str:
        """The first line of the function's docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    def __call__(self, *arguments: Any) -> Any:
        """What the function answers."""
        return self.function(*arguments)

    def __repr__(self) -> str:
        return f"Rule({self.name!r}, from {self.package})"

    def __reduce__(self) -> tuple[Any, ...]:
        # The decorated name is bound to this rule and not to the function, so pickle goes by the name.
        from pickle import PicklingError  # here, for few who import newsparse pickle a rule

        try:
            place = self.function.__module__, self.function.__qualname__
            found = _named(*place)
        except (AttributeError, ImportError) as error:
            raise PicklingError(f"{self!r} cannot be pickled: {error}") from error
        if found != self:
            raise PicklingError(f"{self!r} cannot be pickled: {'.'.join(place)} is {found!r}; decorate it with @rule")
        return _named, place


def _check(made: Rule) -> None:
    """Raise where a rule would never be asked, or not when its author means it to be."""
    area = made.area
    if area not in AREAS:
        if made.name.count(".") == 1:
            raise RuleError(
                f"a rule's name has the form 'vendor.area.name'; {made.name!r} has no area between two points"
            )
        if known := meant(area, AREAS, likeness=0.8):
            raise RuleError(f"rule {made.name!r} has the area {area!r}; is {known!r} meant? Else choose another word")
    if made.opening and area in (*HEAD_AREAS, *STORY_AREAS):
        asked = "the story" if area in STORY_AREAS else "the head"
        raise RuleError(f"rule {made.name!r} is asked about {asked}, where opening= tells nothing; leave it out")
    for word in sorted(made.opening):
        if word != word.lower() or len(word.split()) != 1:
            raise RuleError(f"rule {made.name!r}: opening= takes first words, each in small letters; got {word!r}")
        if not can_open(word):
            raise RuleError(
                f"rule {made.name!r}: no paragraph begins with {word!r}, since opening= knows letters and digits up to "
                "the first sign ('don' of 'Don\u2019t'), '©', '™', '@' and '#'; name that, or leave opening= out"
            )


def _named(module: str, qualname: str) -> Any:
    found: Any = import_module(module)
    for part in qualname.split("."):
        found = getattr(found, part)
    return found


def rule(
    name: str, *, before: str | Iterable[str] = (), after: str | Iterable[str] = (), opening: str | Iterable[str] = ()
) -> Callable[[Callable[..., Any]], Rule]:
    """Make a rule of a function.

    Args:
        name: 'vendor.area.name'. The area is 'headline', 'byline', 'dateline', 'footer', 'attribution', 'indirect', or
            a word of your own.
        before: name, or names, of rules that this one is to be asked before.
        after: name, or names, of rules that this one is to be asked after.
        opening: first word, or words, in small letters. The rule is asked only where a paragraph of the tail begins
            with one of them (see `Document.openings`), and costs next to nothing elsewhere. Not for rules that look
            at anything else.

    Raises:
        RuleError: the name has not that form, its area looks like a slip for one of the library's, or `opening` is no
            first word in small letters, or of no use to a rule of its area.
        TypeError: what is decorated is no function, or the names of other rules are no strings.

    >>> from newsparse import Footer, Parser, rule
    >>> @rule("acme.footer.tides")
    ... def tides(document):
    ...     '''The last paragraph, when it is about the tide.'''
    ...     for last in document.paragraphs[-1:]:
    ...         if last.text.startswith("High tide:"):
    ...             yield Footer(last.span, kind="tides")
    >>> Parser().with_rules(tides).parse("Rain fell.\\n\\nHigh tide: 6:40 a.m.").footers
    (Footer('tides', 'High tide: 6:40 a.m.'),)
    """
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise RuleError(f"a rule's name has the form 'vendor.area.name', in small letters; got {name!r}")

    def decorate(function: Callable[..., Any]) -> Rule:
        if not callable(function):
            raise TypeError(f"@rule({name!r}) decorates a function, got {function!r}")
        package = (function.__module__ or "__main__").partition(".")[0]  # `exec` may give it none
        made = Rule(name, function, strings(before), strings(after), package, frozenset(strings(opening)))
        _check(made)
        return made

    return decorate


def strings(given: str | Iterable[str]) -> tuple[str, ...]:
    """One string, or several.

    Raises:
        TypeError: it is neither.

    >>> strings("footer.contact")
    ('footer.contact',)
    """
    found = (given,) if isinstance(given, str) or not isinstance(given, Iterable) else tuple(given)
    for one in found:
        if not isinstance(one, str):
            raise TypeError(f"expected a str, or several; got {given!r}")
    return found

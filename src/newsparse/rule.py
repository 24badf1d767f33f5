"""What a rule is, and the order in which rules are asked.

A rule is a plain function with a name. One that takes a document yields annotations; one that takes a document and
a quotation is part of the attribution sieve, and answers with an `Attribution` or None.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush
from importlib import import_module
from itertools import pairwise
from typing import Any

import regex
from attrs import field, frozen

#: What a rule is about, in the order in which the areas are asked. The area stands in the rule's name; a rule of any
#: other area (a plugin's own) is asked after the footers, while the text is still whole.
STRUCTURE_AREAS = ("headline", "byline", "dateline", "footer")
QUOTE_AREAS = ("attribution", "indirect")
_AREA_RANK = {**{area: rank for rank, area in enumerate(STRUCTURE_AREAS)}, "attribution": 10, "indirect": 11}
_OWN_AREA_RANK = 9

#: The package of the library's own rules.
LIBRARY = "newsparse"

#: What rules are sorted by: the place of the library's rule that it stands with, its area, the plugin's rule that it
#: stands before, by how many steps, its name.
_Rank = tuple[int, int, str, int, str]

_NAME = regex.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+){1,2}")


class RuleError(ValueError):
    """A rule or the set of rules is at fault. The message names the rule, its package and what to do.

    >>> from newsparse import Parser, RuleError
    >>> try:
    ...     Parser().without("footer.promotion")
    ... except RuleError as error:
    ...     print(error)
    no rule is named 'footer.promotion'; Parser.rules lists the names
    """


@frozen(repr=False)
class Rule:
    """A named rule. Made by the decorator `rule`; calling it calls the function.

    Attributes:
        name: 'area.name' for the library's own, 'vendor.area.name' for a plugin's.
        function: what is called.
        before: names of the rules that are to be asked later.
        after: names of the rules that are to be asked earlier.
        package: the distribution or top-level package that the function comes from.

    >>> from newsparse import Parser
    >>> Parser().rules[0]
    Rule('headline.labelled', from newsparse)
    """

    name: str
    function: Callable[..., Any] = field(eq=False)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    package: str = ""

    @property
    def area(self) -> str:
        """The part of the name that says what the rule is about: 'footer' in 'acme.footer.tides'."""
        return self.name.split(".")[-2]

    @property
    def asks_about_quotations(self) -> bool:
        """Whether it belongs to the attribution sieve."""
        return self.area == "attribution"

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
        return _named, (self.function.__module__, self.function.__qualname__)


def _named(module: str, qualname: str) -> Any:
    found: Any = import_module(module)
    for part in qualname.split("."):
        found = getattr(found, part)
    return found


def rule(
    name: str, *, before: str | Iterable[str] = (), after: str | Iterable[str] = ()
) -> Callable[[Callable[..., Any]], Rule]:
    """Make a rule of a function.

    Args:
        name: 'vendor.area.name'. The area is 'headline', 'byline', 'dateline', 'footer', 'attribution', 'indirect', or
            a word of your own.
        before: name, or names, of rules that this one is to be asked before.
        after: name, or names, of rules that this one is to be asked after.

    Raises:
        RuleError: the name has not that form.

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
        package = function.__module__.partition(".")[0]
        return Rule(name, function, _names(before), _names(after), package)

    return decorate


def _names(names: str | Iterable[str]) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names)


def in_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules in the order in which they are asked.

    The library's own keep theirs; a plugin's comes after those of its area, plugins by name, unless `before` and
    `after` say otherwise. So the order never depends on the order of installation.
    """
    named = _by_name(rules)
    library = [one for one in named.values() if one.package == LIBRARY]
    earlier: dict[str, set[str]] = {name: set() for name in named}
    for one, following in pairwise(library):
        earlier[following.name].add(one.name)
    for one in named.values():
        earlier[one.name] |= {_known(other, one, named) for other in one.after}
        for other in one.before:
            earlier[_known(other, one, named)].add(one.name)
    try:
        later_first = [*TopologicalSorter(earlier).static_order()][::-1]
    except CycleError as error:
        circle = " -> ".join(error.args[1])
        raise RuleError(
            f"rules ask to stand before and after one another: {circle}; drop one before= or after="
        ) from None
    ranks = {one.name: (place, -1, "", 0, one.name) for place, one in enumerate(library)}
    for name in later_first:
        if name not in ranks:
            ranks[name] = _plugin_rank(named[name], library, ranks)
    return tuple(named[name] for name in _sorted_by_rank(earlier, ranks))


def _by_name(rules: Iterable[Rule]) -> dict[str, Rule]:
    named: dict[str, Rule] = {}
    for one in rules:
        if one.name in named:
            raise RuleError(
                f"rule {one.name!r} of {one.package} has a name that {named[one.name].package} took already; "
                "give it another, or switch the other off with without()"
            )
        named[one.name] = one
    return named


def _known(name: str, by: Rule, named: dict[str, Rule]) -> str:
    if name not in named:
        raise RuleError(f"rule {by.name!r} of {by.package} is to stand beside {name!r}, which no rule is named")
    return name


def _area_rank(rule: Rule) -> int:
    return _AREA_RANK.get(rule.area, _OWN_AREA_RANK)


def _plugin_rank(rule: Rule, library: list[Rule], ranks: dict[str, _Rank]) -> _Rank:
    """Behind the library's rules of its area, or just before the first of those that are to come later."""
    area = _area_rank(rule)
    place = max((place for place, one in enumerate(library) if _area_rank(one) <= area), default=-1)
    choices = [(place, area, rule.name, 0, rule.name)]
    for place, area, beside, steps, _ in (ranks[later] for later in rule.before):
        choices.append((place, area, beside, steps - 1, rule.name))
    return min(choices)


def _sorted_by_rank(earlier: dict[str, set[str]], ranks: dict[str, _Rank]) -> Iterator[str]:
    """The names in topological order; of those that may come next, always the one of the lowest rank."""
    sorter = TopologicalSorter(earlier)
    sorter.prepare()
    ready: list[tuple[_Rank, str]] = []
    while sorter.is_active():
        for name in sorter.get_ready():
            heappush(ready, (ranks[name], name))
        _, name = heappop(ready)
        yield name
        sorter.done(name)

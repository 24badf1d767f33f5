"""The order in which rules are asked.

The library's rules are asked in the order of `DEFAULT_RULES`. A plugin's comes behind the library's of its area, those
of several plugins by name, unless `before` and `after` say otherwise. So the order depends on the rules alone: not on
which was installed or added first, nor on which were switched off.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush
from itertools import pairwise

from newsparse.rule import Rule, RuleError

#: The place of each area. A rule of any other (a plugin's own) is asked after the footers, while the text is whole.
_AREA_RANK = {"headline": 0, "byline": 1, "dateline": 2, "footer": 3, "attribution": 10, "indirect": 11}
_OWN_AREA_RANK = 9

#: What rules are sorted by: the place of the library's rule that it stands with, its area, the plugin's rule that it
#: stands before, by how many steps, its name.
_Rank = tuple[int, int, str, int, str]


@cache
def library_rules() -> tuple[Rule, ...]:
    """The library's own rules, in order: its largest part, so imported with the first parser and not before."""
    from newsparse.rules import DEFAULT_RULES

    return DEFAULT_RULES


def check(rules: Iterable[Rule]) -> None:
    """Whether the rules may stand together, in whatever order.

    Raises:
        RuleError: a name is taken twice, or a rule asks to stand beside one that nobody knows.
    """
    rules = tuple(rules)
    named = _with_library(_by_name(rules))
    for rule in rules:
        _check_neighbours(rule, named)


def sorted_rules(rules: Iterable[Rule], new: Iterable[Rule] = ()) -> tuple[Rule, ...]:
    """All the rules, in the order in which they are asked.

    A rule of the library that is not among them still marks its place: what is to stand before it goes there.

    Raises:
        RuleError: a name is taken twice, one of the `new` rules asks to stand beside a rule that nobody knows, or what
            the rules ask contradicts itself.
    """
    given = _by_name((*rules, *new))
    named = _with_library(given)
    for rule in new:
        _check_neighbours(rule, named)
    earlier = _earlier(named)
    ranks = _ranks(named, earlier)
    return tuple(given[name] for name in _sorted_by_rank(earlier, ranks) if name in given)


def _with_library(named: dict[str, Rule]) -> dict[str, Rule]:
    return {rule.name: rule for rule in library_rules()} | named


def _by_name(rules: Iterable[Rule]) -> dict[str, Rule]:
    named: dict[str, Rule] = {}
    for rule in rules:
        if rule == named.get(rule.name):
            raise RuleError(f"rule {rule.name!r} of {rule.package} is in the parser already; add it once")
        if rule.name in named:
            raise RuleError(
                f"rule {rule.name!r} of {rule.package} has a name that {named[rule.name].package} took already; "
                "give it another, or switch the other off with without()"
            )
        named[rule.name] = rule
    return named


def _check_neighbours(rule: Rule, named: dict[str, Rule]) -> None:
    for name in (*rule.before, *rule.after):
        if name not in named:
            raise RuleError(
                f"rule {rule.name!r} of {rule.package} is to stand beside {name!r}, which no rule is named; "
                "Parser.rules lists the names; if it is another plugin's, that plugin has to be there, too"
            )


def _earlier(named: dict[str, Rule]) -> dict[str, set[str]]:
    """For each rule those that are asked earlier. A neighbour that is not there (switched off) is left out."""
    earlier: dict[str, set[str]] = {name: set() for name in named}
    for rule, following in pairwise(library_rules()):
        earlier[following.name].add(rule.name)
    for rule in named.values():
        earlier[rule.name].update(name for name in rule.after if name in named)
        for name in rule.before:
            if name in named:
                earlier[name].add(rule.name)
    return earlier


def _ranks(named: dict[str, Rule], earlier: dict[str, set[str]]) -> dict[str, _Rank]:
    ranks: dict[str, _Rank] = {rule.name: (place, -1, "", 0, rule.name) for place, rule in enumerate(library_rules())}
    try:
        later_first = [*TopologicalSorter(earlier).static_order()][::-1]
    except CycleError as error:
        raise RuleError(
            f"rules ask to stand before and after one another: {_circle(error.args[1], named)}; "
            "drop one before= or after="
        ) from None
    for name in later_first:
        if name not in ranks:
            ranks[name] = _plugin_rank(named[name], ranks)
    return ranks


def _circle(names: list[str], named: dict[str, Rule]) -> str:
    """The circle of names without those of the library's rules that nobody mentions."""
    plugins = [named[name] for name in names if named[name] not in library_rules()]
    mentioned = {name for rule in plugins for name in (rule.name, *rule.before, *rule.after)}
    return " -> ".join(f"{name} ({named[name].package})" for name in names if name in mentioned)


def _area_rank(rule: Rule) -> int:
    return _AREA_RANK.get(rule.area, _OWN_AREA_RANK)


def _plugin_rank(rule: Rule, ranks: dict[str, _Rank]) -> _Rank:
    """Behind the library's rules of its area, or just before the first of those that are to come later."""
    area = _area_rank(rule)
    place = max(place for place, one in enumerate(library_rules()) if _area_rank(one) <= area)
    choices = [(place, area, rule.name, 0, rule.name)]
    for place, area, beside, steps, _ in (ranks[later] for later in rule.before if later in ranks):
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

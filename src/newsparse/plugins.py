"""House styles, and those that installed packages offer.

A package offers its rules under the entry-point group `newsparse.rules`:

    [project.entry-points."newsparse.rules"]
    harbor = "newsparse_harbor:HARBOR"

where `HARBOR` is a `HouseStyle`, a rule, or several rules.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.lexicon import Lexicon
from newsparse.rule import Rule, RuleError, strings

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "newsparse.rules"


def _lexicon(words: "Lexicon | Mapping[str, str | Iterable[str]]") -> Lexicon:
    if not isinstance(words, Lexicon | Mapping):
        raise TypeError(f"words= takes a dict of the lexicon's lists and the words to add to each, got {words!r}")
    return words if isinstance(words, Lexicon) else Lexicon().with_words(**words)


def _rules(rules: Rule | Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules) if isinstance(rules, Iterable) else (rules,)


@frozen(repr=False)
class HouseStyle:
    """What newsparse has to know about one publisher, under one name. `Parser.with_style` puts it to use.

    Attributes:
        name: the publisher's, or your own.
        rules: rules that it adds.
        words: words that it adds, as a dict of `Lexicon` field = words; kept as a `Lexicon` that holds these alone.
        without: names of rules, or of areas, that it switches off.

    >>> from newsparse import HouseStyle, Parser
    >>> style = HouseStyle("Harbor Gazette", words={"cue_verbs": "burbled"}, without="footer.promo")
    >>> parser = Parser().with_style(style)
    >>> parser.parse("“It floats,” burbled Ada Brandt.").quotes[0].speaker.name
    'Ada Brandt'
    """

    name: str
    rules: tuple[Rule, ...] = field(default=(), converter=_rules)
    words: Lexicon = field(factory=Lexicon, converter=_lexicon)
    without: tuple[str, ...] = field(default=(), converter=strings)

    def __attrs_post_init__(self) -> None:
        for rule in self.rules:
            if not isinstance(rule, Rule):
                raise TypeError(f"a house style's rules are decorated with @newsparse.rule(name), got {rule!r}")

    def __repr__(self) -> str:
        return f"HouseStyle({self.name!r}, {len(self.rules)} rules, {self.words!r}, without {len(self.without)})"


def styles(plugins: str | Iterable[str]) -> tuple[HouseStyle, ...]:
    """The installed plugins of these names; all of them for 'installed'.

    Raises:
        RuleError: no plugin has such a name, two have the same, one cannot be loaded or is no plugin.
        TypeError: a name is no str.
    """
    if plugins == "installed":
        plugins = sorted(_installed())
    if isinstance(plugins, str):
        raise RuleError(f"plugins= takes 'installed' or a list of names; got {plugins!r}; write plugins=[{plugins!r}]")
    return tuple(_style(name) for name in dict.fromkeys(strings(plugins)))


@cache
def _installed() -> "dict[str, list[EntryPoint]]":
    """What installed packages offer, by name; looked up once a process."""
    from importlib.metadata import entry_points  # here, since few parsers ask for plugins and it takes time to import

    offered: dict[str, list[EntryPoint]] = {}
    for entry in entry_points(group=GROUP):
        offered.setdefault(entry.name, []).append(entry)
    return offered


@cache
def _style(name: str) -> HouseStyle:
    entries = _installed().get(name, [])
    if not entries:
        raise RuleError(f"no plugin {name!r} is installed; installed are: {', '.join(sorted(_installed())) or 'none'}")
    if len(entries) > 1:
        packages = " and ".join(sorted(_package(entry) for entry in entries))
        raise RuleError(f"{packages} both offer a plugin {name!r}; uninstall one, or ask for other plugins by name")
    [entry] = entries
    try:
        found = entry.load()
    except Exception as error:  # whatever a plugin's module may raise
        raise RuleError(
            f"plugin {name!r} of {_package(entry)} cannot be loaded from {entry.value!r}: "
            f"{type(error).__name__}: {error}; mend or uninstall it, or ask for other plugins by name"
        ) from error
    if isinstance(found, HouseStyle):
        return found
    try:
        return HouseStyle(name, found)
    except TypeError:
        raise RuleError(
            f"plugin {name!r} of {_package(entry)} offers {found!r} as {entry.value!r}; "
            "it has to offer a newsparse.HouseStyle, a rule or several rules"
        ) from None


def _package(entry: "EntryPoint") -> str:
    return entry.dist.name if entry.dist else entry.value.partition(":")[0]

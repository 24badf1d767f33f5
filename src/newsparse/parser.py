"""Rules in order -> Article."""

from collections.abc import Collection, Iterable
from functools import cache, cached_property
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from newsparse.article import Article
from newsparse.asking import ask, guarded
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.order import check, library_rules, sorted_rules
from newsparse.plugins import HouseStyle, styles
from newsparse.rule import Rule, RuleError
from newsparse.shown import put_back
from newsparse.slip import meant

if TYPE_CHECKING:
    from newsparse.explanation import Explanation


@frozen(repr=False, init=False)
class Parser:
    """An ordered, immutable set of rules with a lexicon. Safe to share between threads; picklable; hashable.

    Args:
        rules: the rules, in the order in which they are asked; the library's own when left out.
        lexicon: the words that rules know; the library's own English ones when left out.
        plugins: names of installed plugins to add, or 'installed' for all that there are; none when left out.
        on_fault: 'raise' (the default) a `RuleError` where a rule gives nonsense or raises; or 'warn' of it with a
            `RuleWarning`, drop what that rule gave and go on. The library's own rules always raise.

    Raises:
        RuleError: a plugin is not installed or cannot be loaded, a name is taken twice or unknown, or the rules
            contradict one another.

    >>> from newsparse import Parser
    >>> parser = Parser().with_lexicon(cue_verbs=["burbled"])
    >>> parser.parse("“It floats,” burbled Ada Brandt.").quotes[0].cue.text
    'burbled'
    """

    rules: tuple[Rule, ...]
    lexicon: Lexicon
    on_fault: Literal["raise", "warn"]

    def __init__(
        self,
        rules: Iterable[Rule] | None = None,
        lexicon: Lexicon | None = None,
        *,
        plugins: Literal["installed"] | Iterable[str] = (),
        on_fault: Literal["raise", "warn"] = "raise",
    ) -> None:
        if on_fault not in ("raise", "warn"):
            raise ValueError(f"on_fault= takes 'raise' or 'warn', got {on_fault!r}")
        if not isinstance(lexicon, Lexicon | None):
            raise TypeError(f"lexicon= takes a newsparse.Lexicon, got {lexicon!r}; Parser.with_lexicon() adds words")
        asked = library_rules() if rules is None else _checked("rules=", rules)
        added = styles(plugins)
        check([*asked, *(rule for style in added for rule in style.rules)])
        self.__attrs_init__(
            rules=_with_styles(asked, added) if added else asked,
            lexicon=_with_words(Lexicon.english() if lexicon is None else lexicon, added),
            on_fault=on_fault,
        )

    def parse(self, text: str) -> Article:
        """The article that `text` is.

        Args:
            text: any str; nothing in it makes this raise, and no character of it is lost.

        Raises:
            TypeError: `text` is no str.

        >>> from newsparse import Parser
        >>> Parser().parse("“It holds,” said Ada Brandt.").quotes[0].speaker.name
        'Ada Brandt'
        """
        from newsparse.assembly import article_of  # here, since these import all rules, as `library_rules` does
        from newsparse.quoting import quotes_in

        document = Document(text, self.lexicon)
        for rule in self._structure_rules:
            ask(rule, document, self.on_fault)
        article = article_of(document, quotes_in(document, self._attribution_rules, self._indirect_rules))
        return article if len(document.text) == len(text) else put_back(article, str.__str__(text))

    def explain(self, text: str) -> "Explanation":
        """Why the article that `text` is is as it is: for each paragraph and quotation, which rules answered what.

        Slower than `parse`: it asks every rule, also those behind the one that wins.

        >>> from newsparse import Parser
        >>> print(Parser().explain("Rain fell.\\n\\n-30-").paragraphs[1])
        paragraph at 12: '-30-'
          footer.agency_end (newsparse): Footer('agency_end', '-30-')
        """
        from newsparse.explanation import explain  # here, since to parse takes none of it

        document = Document(text, self.lexicon)
        rules = (self._structure_rules, self._attribution_rules, self._indirect_rules)
        explanation = explain(document, *rules, self.on_fault)
        return explanation if len(document.text) == len(text) else put_back(explanation, str.__str__(text))

    def rule(self, name: str) -> Rule:
        """The rule of that name. An annotation names its rule, so this tells which package found it.

        Raises:
            RuleError: no rule has that name.

        >>> from newsparse import Parser
        >>> parser = Parser()
        >>> [found] = parser.parse("By Ada Brandt\\n\\nRain fell.").annotations
        >>> parser.rule(found.rule).package
        'newsparse'
        """
        for rule in self.rules:
            if rule.name == name:
                return rule
        raise _unknown(name, {rule.name for rule in self.rules})

    def with_rules(self, *rules: Rule) -> "Parser":
        """A parser with more rules. Each goes behind those of its area, unless its `before` or `after` says otherwise.

        The library's rules keep the order of `Parser().rules`.

        Raises:
            RuleError: a name is taken twice or unknown, or the rules' orders contradict one another.
            TypeError: something is no rule.

        >>> from newsparse import Footer, Parser, rule
        >>> @rule("acme.footer.tides")
        ... def tides(document):
        ...     for last in document.paragraphs[-1:]:
        ...         if last.text.startswith("High tide:"):
        ...             yield Footer(last.span, kind="tides")
        >>> tides in Parser().with_rules(tides).rules
        True
        """
        return self._changed(rules=sorted_rules(self.rules, _checked("with_rules()", rules)))

    def without(self, *names: str) -> "Parser":
        """A parser that doesn't ask the rules of these names.

        Args:
            names: of rules ('footer.promo'), or of areas ('indirect') for all rules in them, plugins' included.

        Raises:
            RuleError: no rule and no area has such a name.
            TypeError: a name is no str.

        >>> from newsparse import Parser
        >>> Parser().without("footer.agency_end").parse("Rain fell.\\n\\nIt ended.\\n\\n-30-").footers
        ()
        >>> Parser().without("indirect").parse("Ada Brandt said that it holds well.").quotes
        ()
        """
        for name in names:
            if not isinstance(name, str):
                raise TypeError(f"without() takes names of rules, each as a str, got {name!r}")
        return self._changed(rules=_without(self.rules, names))

    def with_lexicon(self, **words: str | Iterable[str]) -> "Parser":
        """A parser that knows more words.

        Args:
            **words: name of one of the `Lexicon`'s lists = the words to add, as a string (white space separates them)
                or a list of strings.

        Raises:
            ValueError: no list has that name, or a word could never match (a capital in a list of small letters, a
                phrase in a list of single words, 'reeve' where 'reeve=Reeves' is meant).
            TypeError: the words are not strings.

        >>> from newsparse import Parser
        >>> "The Harbor Wire" in Parser().with_lexicon(agencies=["The Harbor Wire"]).lexicon.agencies
        True
        """
        return self._changed(lexicon=self.lexicon.with_words(**words))

    def with_style(self, *styles: HouseStyle) -> "Parser":
        """A parser with house styles: their rules and words added, and what they switch off left out.

        Raises:
            RuleError: as `with_rules` and `without`.
            TypeError: something is no house style.

        >>> from newsparse import HouseStyle, Parser
        >>> parser = Parser().with_style(HouseStyle("Harbor Gazette", without=["footer.promo"]))
        >>> len(Parser().rules) - len(parser.rules)
        1
        """
        for style in styles:
            if not isinstance(style, HouseStyle):
                raise TypeError(f"with_style() takes a HouseStyle, and Parser(plugins=[…]) names; got {style!r}")
        return self._changed(rules=_with_styles(self.rules, styles), lexicon=_with_words(self.lexicon, styles))

    def _changed(self, *, rules: tuple[Rule, ...] | None = None, lexicon: Lexicon | None = None) -> "Parser":
        """A parser with other rules or words. A rule may miss its neighbour there, once that is switched off."""
        changed = object.__new__(type(self))
        changed.__attrs_init__(
            rules=self.rules if rules is None else rules,
            lexicon=self.lexicon if lexicon is None else lexicon,
            on_fault=self.on_fault,
        )
        return changed

    def __repr__(self) -> str:
        return f"Parser({len(self.rules)} rules, {self.lexicon!r})"

    @cached_property
    def _structure_rules(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.is_asked_of_the_text)

    @cached_property
    def _attribution_rules(self) -> tuple[Rule, ...]:
        return tuple(guarded(rule, self.on_fault) for rule in self.rules if rule.area == "attribution")

    @cached_property
    def _indirect_rules(self) -> tuple[Rule, ...]:
        return tuple(guarded(rule, self.on_fault) for rule in self.rules if rule.area == "indirect")


# ------------------------------------------------------------ the set of rules


def _checked(argument: str, rules: Iterable[Rule]) -> tuple[Rule, ...]:
    rules = tuple(rules) if isinstance(rules, Iterable) else (rules,)
    for rule in rules:
        if not isinstance(rule, Rule):
            raise TypeError(f"{argument} takes functions decorated with @newsparse.rule(name), got {rule!r}")
    return rules


def _without(rules: tuple[Rule, ...], names: Iterable[str]) -> tuple[Rule, ...]:
    off = frozenset(names)
    known = _known(rules)
    for name in sorted(off - known):
        raise _unknown(name, known)
    return tuple(rule for rule in rules if off.isdisjoint((rule.name, rule.area)))


def _known(rules: tuple[Rule, ...]) -> frozenset[str]:
    """The names of these rules and areas and of the library's: to switch off one that is off already is no mistake."""
    return frozenset(name for rule in (*rules, *library_rules()) for name in (rule.name, rule.area))


def _unknown(name: str, known: Collection[str]) -> RuleError:
    close = meant(name, known)
    hint = f"is {close!r} meant? " if close else ""
    return RuleError(f"no rule is named {name!r}; {hint}Parser.rules lists the names, as newsparse rules does")


def _with_styles(rules: tuple[Rule, ...], styles: tuple[HouseStyle, ...]) -> tuple[Rule, ...]:
    """All that the styles add, less all that they switch off: the styles' order makes no difference."""
    added = sorted_rules(rules, [rule for style in styles for rule in style.rules])
    known = _known(added)
    for style in styles:
        for name in sorted(frozenset(style.without) - known):
            raise RuleError(f"house style {style.name!r} switches off {name!r}, but {_unknown(name, known)}")
    return _without(added, [name for style in styles for name in style.without])


def _with_words(lexicon: Lexicon, styles: Iterable[HouseStyle]) -> Lexicon:
    for style in styles:
        lexicon = lexicon.with_words(**style.words.lists())
    return lexicon


def parse(text: str) -> Article:
    """Parse the plain text of a news article with the library's own rules.

    Args:
        text: any str; nothing in it makes this raise, and no character of it is lost. The text itself, and not the
            name of a file: `parse(Path("article.txt").read_text("utf-8"))`.

    Returns:
        What was found, each with its place in `text` in code points, end exclusive.

    Raises:
        TypeError: `text` is no str.

    >>> from newsparse import parse
    >>> article = parse("By Ada Brandt\\n\\n“It holds,” said Tom Okoye.")
    >>> article.authors, article.quotes
    ((Author('Ada Brandt'),), (Quote('direct', 'It holds,', by 'Tom Okoye'),))
    """
    return _default_parser().parse(text)


def given_or_default(parser: Parser | None) -> Parser:
    """The parser that is given, or else the library's own.

    Raises:
        TypeError: it is no parser.
    """
    if not isinstance(parser, Parser | None):
        raise TypeError(f"parser= takes a newsparse.Parser, not {type(parser).__name__}")
    return parser or _default_parser()


@cache
def _default_parser() -> Parser:
    return Parser()

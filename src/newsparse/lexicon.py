"""The words that rules know. The data is in `lexicon/en.toml`, one list for each field of `Lexicon`."""

from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any, Self

from attrs import evolve, fields, frozen


def _words(name: str, value: Any) -> frozenset[str]:
    """Words from a list, or from one string in which white space separates them."""
    given = value.split() if isinstance(value, str) else value
    words = tuple(given) if isinstance(given, Iterable) else (given,)
    if not all(isinstance(word, str) for word in words):
        raise TypeError(f"the words for {name!r} have to be strings, got {value!r}")
    return frozenset(words)


#: Where a word stands in several lists, the later class is its own.
_CLASSES = {
    "time": "time_words",
    "adverb": "adverbs",
    "auxiliary": "auxiliaries",
    "subordinator": "subordinators",
    "preposition": "prepositions",
    "coordinator": "coordinators",
    "determiner": "determiners",
    "relative": "relative_pronouns",
    "pronoun": "pronouns",
}

#: Kinds of verbs of reporting, and the lists that hold them.
_CUES = {"quote": "quote_verbs", "act": "act_verbs", "believe": "belief_verbs", "say": "cue_verbs"}


@frozen(repr=False, cache_hash=True)
class Lexicon:
    """An immutable set of word lists, each a frozenset of strings.

    >>> from newsparse import Lexicon
    >>> "said" in Lexicon.english().cue_verbs
    True
    """

    # Words of reporting
    cue_verbs: frozenset[str] = frozenset()
    belief_verbs: frozenset[str] = frozenset()
    act_verbs: frozenset[str] = frozenset()
    quote_verbs: frozenset[str] = frozenset()
    bare_clause_verbs: frozenset[str] = frozenset()
    speech_act_verbs: frozenset[str] = frozenset()
    noun_like_verbs: frozenset[str] = frozenset()
    transitive_verbs: frozenset[str] = frozenset()
    inverting_verbs: frozenset[str] = frozenset()
    message_nouns: frozenset[str] = frozenset()
    ly_words: frozenset[str] = frozenset()
    addressing_verbs: frozenset[str] = frozenset()
    study_nouns: frozenset[str] = frozenset()

    # Who speaks
    titles: frozenset[str] = frozenset()
    title_nouns: frozenset[str] = frozenset()
    male_titles: frozenset[str] = frozenset()
    female_titles: frozenset[str] = frozenset()
    male_names: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    mentions_of_words: frozenset[str] = frozenset()

    # Grammar
    pronouns: frozenset[str] = frozenset()
    relative_pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    time_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()

    # Names
    honorifics: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    name_suffixes: frozenset[str] = frozenset()

    # Places and agencies
    agencies: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()

    # Who writes
    author_roles: frozenset[str] = frozenset()
    outlet_words: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    author_trades: frozenset[str] = frozenset()

    # How articles end
    text_nouns: frozenset[str] = frozenset()
    platform_verbs: frozenset[str] = frozenset()
    request_verbs: frozenset[str] = frozenset()
    channel_words: frozenset[str] = frozenset()
    contact_labels: frozenset[str] = frozenset()
    correction_labels: frozenset[str] = frozenset()
    disclaimer_labels: frozenset[str] = frozenset()
    note_labels: frozenset[str] = frozenset()
    photo_labels: frozenset[str] = frozenset()
    promo_labels: frozenset[str] = frozenset()
    source_labels: frozenset[str] = frozenset()
    label_modifiers: frozenset[str] = frozenset()

    @staticmethod
    def english() -> "Lexicon":
        """The library's own words, for English."""
        return _english()

    def with_words(self, **lists: str | Iterable[str]) -> Self:
        """A lexicon with more words.

        Args:
            **lists: field name = the words to add, as a string (white space separates them) or a list of strings.

        Raises:
            ValueError: no word list has that name.
            TypeError: the words are not strings.

        >>> from newsparse import Lexicon
        >>> "burbled" in Lexicon.english().with_words(cue_verbs=["burbled"]).cue_verbs
        True
        """
        known = [attribute.name for attribute in fields(type(self))]
        changes = {}
        for name, words in lists.items():
            if name not in known:
                raise ValueError(f"the lexicon has no word list {name!r}; it has {', '.join(known)}")
            changes[name] = getattr(self, name) | _words(name, words)
        return evolve(self, **changes)

    @cached_property
    def classes(self) -> dict[str, str]:
        """The grammatical class of each word that has one: 'pronoun', 'preposition', …."""
        return {word: name for name in _CLASSES for word in getattr(self, _CLASSES[name])}

    @cached_property
    def cues(self) -> dict[str, str]:
        """The kind of each verb of reporting ('say', 'believe', 'act', 'quote')."""
        return {verb: kind for kind, name in _CUES.items() for verb in getattr(self, name)}

    @cached_property
    def titles_of(self) -> dict[str, list[str]]:
        """The titles that a noun stands for ('Sen.' and 'Senator' for 'senator')."""
        pairs = (entry.partition("=") for entry in self.title_nouns)
        return {noun: titles.split() for noun, _, titles in pairs}

    def __repr__(self) -> str:
        return f"Lexicon({sum(len(getattr(self, attribute.name)) for attribute in fields(type(self)))} words)"


@cache
def _english() -> Lexicon:
    # imported here, since they would be half of what `import newsparse` takes
    import tomllib
    from importlib.resources import files

    data = tomllib.loads(files("newsparse").joinpath("lexicon/en.toml").read_text("utf-8"))
    return Lexicon(**{name: _words(name, words) for name, words in data.items()})

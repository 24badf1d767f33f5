"""What may stand in a word list: how the words of each are spelled, and what could never be met in a text.

cue_verbs=["burbled"]           small letters, one word
titles="Reeve"                  capitals
body_nouns="reeve=Reeves"       what a noun stands for
"""

from collections.abc import Iterable
from typing import Any

from newsparse.pattern import lazy_pattern

_MONTH = lazy_pattern(r"[^\s=]+=(?:[1-9]|1[0-2])")
#: Lists whose words have capitals. Those of all others are compared in small letters.
_WITH_CAPITALS = frozenset(
    "titles title_nouns body_nouns male_titles female_titles male_names female_names neutral_names honorifics "
    "name_particles name_suffixes honours family_names agencies regions cities months weekdays".split()
)
#: Those whose words have one always.
_CAPITALISED = frozenset(
    "titles title_nouns body_nouns male_titles female_titles male_names female_names neutral_names".split()
)
#: Lists whose entries are a noun in small letters and what it stands for, each with an example.
_PARTED = {"title_nouns": "harbormaster=Harbormaster", "body_nouns": "reeve=Reeves"}
#: Lists that may hold phrases. Those of all others are compared with one word of the text at a time.
_WITH_PHRASES = frozenset(
    "title_nouns body_nouns male_titles female_titles honorifics name_particles name_suffixes agencies regions cities "
    "months weekdays text_nouns platform_verbs request_verbs channel_words".split()
)
#: Lists of names that have several words as often as one: a string of several words tells not how many it holds.
_OF_NAMES = frozenset("agencies regions cities platform_verbs".split())

#: Words are met without these around them.
_SIGNS = '.,;:!?…"“”„()[]'


def words_of(name: str, value: Any) -> frozenset[str]:
    """Words from a list, or from one string in which white space separates them, each an entry of that word list.

    Raises:
        TypeError: the words are not strings.
        ValueError: a word could never match, or it is not clear where a name ends.
    """
    given = value.split() if isinstance(value, str) else value
    if isinstance(value, str) and name in _OF_NAMES and len(given) > 1:
        raise ValueError(f"{name}={value!r} may be one name or several: give a list, as in {name}=[{value!r}]")
    words = tuple(given) if isinstance(given, Iterable) else (given,)
    if not all(isinstance(word, str) for word in words):
        raise TypeError(f"the words for {name!r} have to be strings, got {value!r}")
    check_can_match(name, words)
    return frozenset(words)


def check_can_match(name: str, words: Iterable[str]) -> None:
    """Raise where a word of the list is no entry of it, or could never be met in a text."""
    has_capitals, has_phrases = name in _WITH_CAPITALS, name in _WITH_PHRASES
    has_points, is_bare = name == "abbreviations", not (has_capitals or has_phrases)
    for word in sorted(words):
        noun, _, stands_for = word.partition("=")
        if not word.strip():
            raise ValueError(f"the words for {name!r} have letters, got {word!r}")
        if name == "months" and not _MONTH.fullmatch(word):
            raise ValueError(f"the words for 'months' have the form 'Mai=5', with the month's number; got {word!r}")
        if not has_capitals and word != word.lower():
            raise ValueError(f"{word!r} would never match: the words for {name!r} are in small letters")
        if name in _PARTED and not (noun.islower() and stands_for.strip()):
            raise ValueError(f"the words for {name!r} have the form {_PARTED[name]!r}; got {word!r}")
        if name in _CAPITALISED and (stands_for or word).islower():
            raise ValueError(f"{word!r} would never match: the words for {name!r} have their capitals")
        if not has_phrases and len(word.split()) != 1:
            raise ValueError(f"{word!r} would never match: the words for {name!r} are single words")
        if is_bare and word.strip(_SIGNS) + "." * has_points != word:
            wanted = "end with a point" if has_points else "have no punctuation around them"
            raise ValueError(f"{word!r} would never match: the words for {name!r} {wanted}")
        if is_bare and "’" in word:
            raise ValueError(f"{word!r} would never match: the words for {name!r} have straight apostrophes (')")

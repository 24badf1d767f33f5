"""The words that rules know."""

import inspect
import pickle

import pytest
from attrs import fields

from newsparse import Lexicon

LISTS = [field.name for field in fields(Lexicon)]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_of_the_librarys_own_lexicon_holds_words(name):
    words = getattr(Lexicon.english(), name)
    assert words
    assert all(isinstance(word, str) and word == word.strip() != "" for word in words)


@pytest.mark.parametrize(
    ("words", "added"),
    [
        (["burbled"], {"burbled"}),
        ("burbled burbles\n  burble", {"burbled", "burbles", "burble"}),
        (["went on to say"], {"went on to say"}),
        (("burbled", "burbles"), {"burbled", "burbles"}),
        ({"burbled"}, {"burbled"}),
        ((word for word in ["burbled"]), {"burbled"}),
        ([], set()),
        ("", set()),
    ],
)
def test_words_are_added_to_those_of_the_list(words, added):
    english = Lexicon.english()
    changed = english.with_words(cue_verbs=words)
    assert changed.cue_verbs == english.cue_verbs | added
    assert [name for name in LISTS if getattr(changed, name) != getattr(english, name)] == ["cue_verbs"] * bool(added)


def test_several_lists_at_once_and_the_old_lexicon_unchanged():
    before = Lexicon.english().cue_verbs
    changed = Lexicon.english().with_words(cue_verbs="burbled", agencies=["The Harbor Wire"])
    assert "burbled" in changed.cue_verbs
    assert "The Harbor Wire" in changed.agencies
    assert Lexicon.english().cue_verbs is before


@pytest.mark.parametrize(
    ("words", "error", "message"),
    [
        ({"verbs": ["burbled"]}, ValueError, r"^the lexicon has no word list 'verbs'; it has cue_verbs, "),
        (
            {"cue_verbs": ["burbled", 3]},
            TypeError,
            r"^the words for 'cue_verbs' have to be strings, got \['burbled', 3\]$",
        ),
        ({"cue_verbs": b"burbled"}, TypeError, r"^the words for 'cue_verbs' have to be strings, got b'burbled'$"),
        ({"cue_verbs": [None]}, TypeError, r"have to be strings"),
        ({"cue_verbs": None}, TypeError, r"^the words for 'cue_verbs' have to be strings, got None$"),
        ({"cue_verbs": [["said"]]}, TypeError, r"^the words for 'cue_verbs' have to be strings, got \[\['said'\]\]$"),
    ],
)
def test_what_is_wrong_is_said(words, error, message):
    with pytest.raises(error, match=message):
        Lexicon.english().with_words(**words)


def test_a_lexicon_is_a_value():
    one, other = (Lexicon.english().with_words(cue_verbs=["burbled"]) for _ in range(2))
    assert one == other != Lexicon.english()
    assert hash(one) == hash(other)
    again = pickle.loads(pickle.dumps(one))
    assert again == one
    assert hash(again) == hash(one)
    with pytest.raises(AttributeError):
        one.cue_verbs = frozenset()


def test_every_word_list_is_described():
    described = inspect.getdoc(Lexicon)
    assert [name for name in LISTS if f"\n    {name}: " not in described] == []

"""The words that rules know."""

import inspect
import operator
import pickle
import tomllib
from importlib.resources import files
from itertools import combinations

import pytest
from attrs import evolve, fields

from newsparse import Lexicon

LISTS = [field.name for field in fields(Lexicon) if field.init]
DATA = tomllib.loads(files("newsparse").joinpath("lexicon/en.toml").read_text("utf-8"))
#: Of these, a word may stand in one only: what is said of it in the others could never count.
EXCLUSIVE = (
    ["cue_verbs", "belief_verbs", "act_verbs", "quote_verbs"],
    ["male_names", "female_names", "neutral_names"],
    [name for name in LISTS if name.endswith("_labels") or name == "label_modifiers"],
)
#: These say more of verbs of reporting, and are asked about no other word.
OF_CUES = [
    *("bare_clause_verbs", "speech_act_verbs", "noun_like_verbs"),
    *("transitive_verbs", "inverting_verbs", "addressing_verbs"),
]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_of_the_librarys_own_lexicon_holds_words(name):
    words = getattr(Lexicon.english(), name)
    assert words
    assert all(isinstance(word, str) and word == word.strip() != "" for word in words)


def test_what_is_made_of_several_lists_is_a_frozenset_too():
    assert isinstance(Lexicon.english().all_person_nouns, frozenset)


@pytest.mark.parametrize("name", LISTS)
def test_no_word_stands_twice_in_a_list(name):
    words = DATA[name].split() if isinstance(DATA[name], str) else DATA[name]
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize("name", ["agencies", "cities"])
def test_no_word_stands_in_two_spellings_in_a_list_whose_capitals_are_no_matter(name):
    words = [word.casefold() for word in DATA[name]]
    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize("words", ["Harbor Wire", "HARBOR WIRE", "harbor wire"])
def test_agencies_regions_and_cities_are_known_in_any_capitals(words):
    known = Lexicon().with_words(agencies=["Harbor Wire"], regions=["Harbor wire"], cities=["HARBOR Wire"])
    assert known.is_agency(words)
    assert known.is_region(words)
    assert known.is_city(words)
    assert not any([Lexicon().is_agency(words), Lexicon().is_region(words), Lexicon().is_city(words)])


@pytest.mark.parametrize(("one", "other"), [pair for names in EXCLUSIVE for pair in combinations(names, 2)])
def test_no_word_stands_in_two_lists_of_which_one_counts(one, other):
    english = Lexicon.english()
    assert getattr(english, one).isdisjoint(getattr(english, other))


@pytest.mark.parametrize("name", OF_CUES)
def test_what_is_said_of_verbs_of_reporting_is_said_of_no_other_word(name):
    english = Lexicon.english()
    assert getattr(english, name) <= english.cues.keys()


@pytest.mark.parametrize(
    ("words", "added"),
    [
        (["burbled"], {"burbled"}),
        ("burbled burbles\n  burble", {"burbled", "burbles", "burble"}),
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


@pytest.mark.parametrize("name", LISTS)
def test_the_librarys_own_words_could_be_added(name):
    assert getattr(Lexicon().with_words(**{name: getattr(Lexicon.english(), name)}), name)


@pytest.mark.parametrize(
    "words",
    [
        {"agencies": ["The Harbor Wire"]},
        {"cities": ["Marrow Bay"]},
        {"titles": "Harbormaster"},
        {"title_nouns": ["harbormaster=Harbormaster"]},
        {"male_names": "Tarn"},
        {"honorifics": ["Lt. Col."]},
        {"name_particles": ["ter"]},
        {"agencies": ["dpa"]},
        {"abbreviations": ["hbr."]},
        {"platform_verbs": ["tap through"]},
        {"channel_words": ["tide table"]},
    ],
)
def test_capitals_and_phrases_where_they_count(words):
    [(name, added)] = words.items()
    assert getattr(Lexicon().with_words(**words), name) == frozenset([added] if isinstance(added, str) else added)


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
        (
            {"cue_verbs": ["Burred"]},
            ValueError,
            r"^'Burred' would never match: the words for 'cue_verbs' are in small letters$",
        ),
        (
            {"cue_verbs": ["burred", "piped up"]},
            ValueError,
            r"^'piped up' would never match: the words for 'cue_verbs' are single words$",
        ),
        ({"organisation_words": "Almanac"}, ValueError, r"^'Almanac' would never match"),
        (
            {"abbreviations": ["hbr"]},
            ValueError,
            r"^'hbr' would never match: the words for 'abbreviations' end with a point$",
        ),
        (
            {"cue_verbs": ["burbled,"]},
            ValueError,
            r"^'burbled,' would never match: the words for 'cue_verbs' have no punctuation around them$",
        ),
        ({"titles": ["Harbour Master"]}, ValueError, r"the words for 'titles' are single words$"),
        (
            {"agencies": "Harbor Wire"},
            ValueError,
            r"^agencies='Harbor Wire' may be one name or several: give a list, as in agencies=\['Harbor Wire'\]$",
        ),
        ({"agencies": [""]}, ValueError, r"^the words for 'agencies' have letters, got ''$"),
        ({"agencies": ["Harbor Wire", " "]}, ValueError, r"^the words for 'agencies' have letters, got ' '$"),
        ({"months": ["Mai"]}, ValueError, r"have the form 'Mai=5', with the month's number; got 'Mai'$"),
        ({"months": "Mai=5 Juni=13"}, ValueError, r"got 'Juni=13'$"),
        (
            {"body_nouns": ["reeve"]},
            ValueError,
            r"^the words for 'body_nouns' have the form 'reeve=Reeves'; got 'reeve'$",
        ),
        ({"body_nouns": ["reeve="]}, ValueError, r"have the form 'reeve=Reeves'; got 'reeve='$"),
        ({"body_nouns": ["Reeve=Reeves"]}, ValueError, r"have the form 'reeve=Reeves'; got 'Reeve=Reeves'$"),
        ({"title_nouns": ["=Reeve"]}, ValueError, r"have the form 'harbormaster=Harbormaster'; got '=Reeve'$"),
        (
            {"body_nouns": ["reeve=reeves"]},
            ValueError,
            r"^'reeve=reeves' would never match: the words for 'body_nouns' have their capitals$",
        ),
        ({"titles": ["harbormaster"]}, ValueError, r"the words for 'titles' have their capitals$"),
        ({"female_names": ["tarn"]}, ValueError, r"the words for 'female_names' have their capitals$"),
        ({"cue_verbs": ["don’t"]}, ValueError, r"have straight apostrophes \('\)$"),
        ({"cue_verb": ["burbled"]}, ValueError, r"^the lexicon has no word list 'cue_verb'; is 'cue_verbs' meant\?$"),
        ({"cue_verbs": [["said"]]}, TypeError, r"^the words for 'cue_verbs' have to be strings, got \[\['said'\]\]$"),
    ],
)
def test_what_is_wrong_is_said(words, error, message):
    with pytest.raises(error, match=message):
        Lexicon.english().with_words(**words)
    if words.keys() <= set(LISTS):
        with pytest.raises(error, match=message):
            Lexicon(**words)


@pytest.mark.parametrize("words", [["said", "says"], "said says", {"said", "says"}, frozenset({"said", "says"})])
def test_a_lexicon_of_ones_own_takes_words_in_any_collection(words):
    assert Lexicon(cue_verbs=words) == Lexicon().with_words(cue_verbs=["says", "said"])
    assert hash(evolve(Lexicon(), cue_verbs=words)) == hash(Lexicon(cue_verbs=words))


def test_a_month_without_its_number_is_refused_in_a_frozenset_too():
    with pytest.raises(ValueError, match=r"have the form 'Mai=5', with the month's number; got 'Mai'$"):
        Lexicon(months=frozenset({"Mai"}))


@pytest.mark.parametrize("name", ["classes", "cues", "titles_of", "month_numbers"])
def test_what_follows_from_the_words_cannot_be_changed(name):
    found = getattr(Lexicon.english(), name)
    before = dict(found)
    for change in (
        lambda: operator.setitem(found, "burbled", "say"),
        lambda: operator.ior(found, {"burbled": "say"}),
        lambda: operator.delitem(found, next(iter(found))),
        *(found.clear, found.popitem),
        lambda: found.pop("said"),
        lambda: found.setdefault("burbled", "say"),
        lambda: found.update(burbled="say"),
    ):
        with pytest.raises(TypeError, match=r"^a lexicon cannot be changed; with_words\(\) gives another one$"):
            change()
    assert found == before
    assert all(isinstance(value, str | int | tuple) for value in found.values())


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


@pytest.mark.parametrize(
    "lexicon",
    [
        Lexicon.english(),
        Lexicon.english().with_words(agencies=["Harbor Wire"]),
        Lexicon(cue_verbs=frozenset({"said"})),
    ],
    ids=["the library's", "with more", "of one's own"],
)
def test_a_lexicon_is_pickled_by_what_is_its_own(lexicon):
    pickled = pickle.dumps(lexicon)
    assert pickle.loads(pickled) == lexicon
    assert len(pickled) < 2_000  # a parser has to fit into the pipe to a process that cannot start

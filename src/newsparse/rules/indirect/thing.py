"""Objects that are no more than a thing, behind verbs that a clause might follow as well.

The firm recalled [300 cars].            but not 'recalled 300 cars were old'
Okoye wrote [a letter] to the port.
She said [nothing] about it.
"""

from newsparse.language.words.words import Words
from newsparse.rules.indirect.verbs import ADMITTING, CLAIMING, SAYING, TELLING, WRITING

#: What somebody writes is no clause: 'wrote a letter to the council', 'wrote her memoirs'.
_WRITTEN = frozenset(
    "a an one two three four five several many these those his her their this it all only most something".split()
)
#: 'recalled 300 cars', 'admitted more patients'
_RECALLING = frozenset("recall recalls recalled recalling".split())
_MORE = frozenset({"more", "fewer"})
#: 'reported a loss of'
_REPORTING = frozenset("report reports reported reporting".split())
_RESULTS = frozenset("profit profits loss losses earnings income revenue revenues sales".split())
_ENVOYS = frozenset("ambassador ambassadors envoy envoys consul diplomats parliament".split())
#: 'said a prayer for them'
_PRAYERS = frozenset("prayer prayers rosary mass grace kaddish namaz karakia".split())
#: 'told a story about them'
STORIES = frozenset("story stories tale tales joke jokes".split())
_WON = frozenset("title titles crown medal gold silver bronze lives goal".split())
_WARDS = frozenset("hospital hospitals ward bail bar probate membership".split())
#: 'recalled its ambassador', 'claimed the title', 'admitted her to hospital', in so many words.
_OBJECTS = {
    **dict.fromkeys(ADMITTING, _WARDS),
    **dict.fromkeys(_RECALLING, _ENVOYS),
    **dict.fromkeys(CLAIMING, _WON),
}
OBJECT = 4
_WITH_THINGS = _REPORTING | WRITING | TELLING | _OBJECTS.keys()
_CURRENCIES = frozenset("$£€")
#: What it earned stands so many words behind 'reported' at most: 'a third-quarter net profit'.
RESULT = 4
#: 'She said nothing about it' reports nothing, but 'She said nothing had changed' does.
_NOTHING = frozenset("nothing anything little so hello goodbye this it".split())
_HARDLY = frozenset("almost hardly".split())
#: 'revealed [this last] fall', 'disclose [more about] themselves'
_NO_SUBJECTS = frozenset({("this", "last"), ("this", "earlier"), ("much", "about"), ("more", "about")})
_WHEN_OR_WHERE = frozenset({"preposition", "time", "subordinator"})


def is_thing(words: Words, index: int, verb: str) -> bool:
    """Whether only a thing is its object: 'recalled [300 cars]', 'wrote [a letter]', 'said [nothing] about it'."""
    index += words.low[index] in _HARDLY  # 'said [almost] nothing about it'
    if verb in _WITH_THINGS and _is_its_thing(words, index, verb):
        return True
    low = words.low[index]
    noun = index + (low in {"a", "the"})
    if words.low[noun] in _PRAYERS and verb in SAYING and words.kind[noun + 1] == "preposition":
        return True
    if low in _NOTHING and words.kind[index + 1] in _WHEN_OR_WHERE:
        return low != "it" or words.low[index + 1] != "to"
    return words.low[index : index + 2] in _NO_SUBJECTS


def _is_its_thing(words: Words, index: int, verb: str) -> bool:
    """'recalled [300 cars]', 'claimed [the title]', 'reported [a loss] of it', 'wrote [a letter]', 'told [a story]'."""
    low = words.low[index]
    if (verb in ADMITTING or verb in _RECALLING) and (low[:1].isdigit() or low in _MORE):
        return True
    if verb in _OBJECTS and not _OBJECTS[verb].isdisjoint(words.low[index : index + OBJECT]):
        return True
    if verb in _REPORTING and _is_result(words, index):
        return True
    if verb in WRITING and low in _WRITTEN:
        return True
    return verb in TELLING and _is_story(words, index)


def _is_story(words: Words, index: int) -> bool:
    """'told [a much older story] of it', 'told [a story] all its own', but not 'told Okoye the story was old'."""
    phrase = enumerate(words.low[index : index + OBJECT], index)
    told = next((place for place, low in phrase if low in STORIES), None)
    return told is not None and words.kind[told + 1 : told + 2] != ("auxiliary",)


def _is_result(words: Words, index: int) -> bool:
    """'reported [a quarterly profit] of …', 'reported [$2 million] in sales', but not 'reported sales rose'."""
    amount = index + (words.low[index] == "between")
    if words.low[amount][:1] in _CURRENCIES:
        return True
    for noun in range(index, min(index + RESULT, len(words) - 1)):
        if words.low[noun] in _RESULTS:
            return words.kind[noun + 1] == "preposition"
    return False

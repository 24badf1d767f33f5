"""How far an object or an infinitive reaches that tells what is done in saying it.

She praised [the crew] on Tuesday.                  up to when and where she did
She agreed [to cut the fees], and closed a pier.    up to what else is done
She ordered [the crew, my crew, to leave].          past what is inserted
"""

from newsparse.language.nouns.noun import OBJECT_PRONOUNS, TIME_UNITS, are_persons, is_past, is_person, is_plain
from newsparse.language.phrases.noun_phrase_behind import list_end, noun_phrase_starting
from newsparse.language.verbs.verb import tells
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Words
from newsparse.rules.indirect.joints import joints

_CIRCUMSTANCES = frozenset("during after before when while amid since until following".split())
#: 'criticized the plan [earlier this] week': what is left of when it was said.
_BEFORE_TIMES = frozenset("in on at for over the this last next past earlier later late early just".split())
_EVEN = frozenset(("even", word) for word in ("as", "if", "though", "when", "while"))
#: 'called on the crew [to] go', 'rejected the claim [that] it held'
_OPENERS = frozenset({"to", "that"})
_CLAUSES = frozenset({"relative", "subordinator"})
#: 'declined to say [whether]'
_ASKED = frozenset("that whether if how why when where".split())
_TIMES, _DATING = frozenset({"time", "adverb"}), frozenset("on early late last this next earlier later".split())
#: In 'urged the town council to', 'to' stands no further off.
INFINITIVE = 6
#: 'in a recent radio [interview]': it stands within so many words.
OCCASION = 5
#: 'turned the mill, [which closed in 1990,] into a school': an insertion has at most so many words.
APPOSITION, _COMPLETING = 14, frozenset("back for from into of that".split())
#: Behind a comma, at a word for a time and at these an object may be over.
_ENDING = _CIRCUMSTANCES | {"on", "in", "at", "via", "as", "and", "but", "by", "through"}
#: What is added to an object behind a comma begins with one of these.
_ADDING = frozenset({"relative", "pronoun", "subordinator", "determiner", "preposition"})
OBJECTS = OBJECT_PRONOUNS | {"it"}


def object_end(words: Words, first: int, end: int) -> int:
    """Where the object or the infinitive ends that begins at `first`, before `end`."""
    reach = min(end, first + INFINITIVE)
    asks = words.bare[first] in {"on", "to"} or not _OPENERS.isdisjoint(words.bare[first + 1 : reach])
    ends = _adds if asks else _ends_object  # 'called [on the crews in port this week to] wait'
    for index in _ends(words, first + 1, end):
        if _is_completed(words, first, index, end):
            continue
        if (
            ends(words, index)
            or (words.low[index] == "and" and _does_more(words, index + 1))
            or _turns(words, first, index)
        ):
            while words.low[index - 1] in _BEFORE_TIMES:
                index -= 1
            return index
    return end


def _ends(words: Words, first: int, end: int) -> list[int]:
    """Where an object may be over: at some words, behind a comma and at a time."""
    found = joints(words.low[first:end], words.comma[first - 1 : end - 1], _ENDING, first)
    kind = words.kind[first:end]
    if "time" not in kind:
        return found
    return sorted({*found, *[first + place for place in places_of("time", kind)]})


def _turns(words: Words, first: int, index: int) -> bool:
    """Whether a verb or a clause of its own follows: 'called for a pier, [backs] a tax', 'agreed and [it did]'."""
    joined, comma, low = words.low[index] == "and", words.comma[index - 1], words.low[index]
    if not (joined or comma):
        return False
    if words.kind[index] == "auxiliary":  # 'declined to comment, [didn't] answer or were abroad'
        acts = low != "not" and words.comma.find(1, first, index - 1) < 0
    else:
        acts = low.endswith("s") and words.low[index + 1] in {"a", "an", "the"}
    if not (joined or acts) or not _CLAUSES.isdisjoint(words.kind[first + 1 : index]) or tells(words, first, index):
        return False
    return not joined or _opens_clause(words, index + 1)


def _is_completed(words: Words, first: int, index: int, end: int) -> bool:
    """Whether the object goes on at a comma, an insertion before it or behind: 'ordered the crew, [my crew, to] go'."""
    if not words.comma[index - 1]:
        return False
    closing = index - 1
    if not _resumes(words, index):
        closing = words.comma.find(1, index, min(end - 1, index + APPOSITION))
        return closing >= 0 and (_resumes(words, closing + 1) or _has_its_verb(words, first, index, closing + 1))
    return words.comma.find(1, max(first, closing - APPOSITION), closing) >= 0


def _has_its_verb(words: Words, first: int, index: int, verb: int) -> bool:
    """Whether a clause that has none yet has its verb behind an insertion: 'to say if the boat, [which sank,] held'."""
    if words.kind[verb] != "auxiliary":
        return False
    opener = next((place for place in range(first, index) if words.low[place] in _ASKED), index)
    return opener < index - 1 and not tells(words, opener + 1, index)


def past_times(words: Words, index: int) -> int:
    """Past 'on Tuesday', 'early last week'; the same word where no time stands."""
    behind = index
    while words.kind[behind] in _TIMES or words.low[behind] in _DATING:
        behind += 1
    return behind if "time" in words.kind[index:behind] else index


def _ends_object(words: Words, index: int) -> bool:
    """Whether the object is over: when it was said follows, or something is added to it."""
    bare = words.bare[index]
    behind = past_times(words, index) if words.kind[index] == "time" or bare == "on" else index
    if behind > index and not words.breaks[behind - 1] and _resumes(words, behind):
        return False
    if bare in _CIRCUMSTANCES and words.kind[index - 1] == "preposition":  # 'accused him of lying about [when] it sank'
        return False
    if bare in _CIRCUMSTANCES or _is_occasion(words, index):
        return True
    by = index - 1 - (words.low[index - 1] in {"next", "this"})
    if words.kind[index] == "time" and words.low[by] != "by":  # 'called for cuts by [Friday]'
        return words.kind[index - 1] != "determiner" or words.low[index - 1] in _BEFORE_TIMES
    following = words.kind[index + 1 : index + 2]
    if bare == "as" and following == ("pronoun",):
        return True
    return _adds(words, index)


def _resumes(words: Words, index: int) -> bool:
    """Whether what an object still lacks follows: 'accused Okoye on Tuesday [of] it', 'a plan on Tuesday [to] sail'."""
    low, behind = words.low[index], words.low[index + 1]
    if low == "to":
        return behind == "be" or (is_plain(words, index + 1) and not behind.endswith("s"))
    lasts = not TIME_UNITS.isdisjoint(words.low[index + 2 : index + 3])  # 'on Tuesday for one hour'
    return (low in _COMPLETING and not lasts) or (low == "as" and behind in {"a", "an"})


def _does_more(words: Words, verb: int) -> bool:
    """'praised the crew and [walked] out', 'agreed to it, and [sent] the boat', not 'the old and [rusted] boat'."""
    verb += words.low[verb] in _DATING or words.low[verb].endswith("ly")  # 'and [earlier] sold'
    if words.is_cue[verb] and words.low[verb + 1] == "that":  # 'complain of the noise and [say] that'
        return True
    return is_past(words, verb) and (words.kind[verb + 1] != "" or words.low[verb + 1] in OBJECTS)


def _is_occasion(words: Words, index: int) -> bool:
    """Where it is said: '[in] a recent interview', '[on] the club's website', '[in] a speech'."""
    low, behind = words.low[index], index + 1
    if low == "through":  # 'thanked the crew [through] her lawyer'
        heard = noun_phrase_starting(words, behind, words.sentence_end(index))
        return heard is not None and are_persons(words, heard[1] - 1)
    named = behind + (words.low[behind] == "the")
    if low == "by" or (low == "on" and words.low[named] == "condition"):  # 'defended it [by citing] a poll'
        return low == "on" or words.low[behind] in {"citing", "mentioning", "noting", "saying"}
    if low not in {"in", "on", "at", "via"}:
        return False
    if words.low[behind] in words.lexicon.platforms:
        return True
    several = words.low[behind].endswith("s") and words.low[behind].removesuffix("s") in words.lexicon.message_nouns
    if several:  # 'criticised the plan in [interviews]'
        return words.low[behind + 1 : behind + 2] != ("that",)
    noted = not words.lexicon.message_nouns.isdisjoint(
        words.low[behind + 1 : min(words.sentence_end(index), index + OCCASION)]
    )
    return noted and words.kind[behind] == "determiner"


def _adds(words: Words, index: int) -> bool:
    """Whether something is added to what is said: '…, which …', '… and [they left]', '… and [has closed it]'."""
    joined, comma = words.low[index] in {"and", "but"}, words.comma[index - 1]
    if not joined and not comma:
        return False
    if comma and (words.kind[index] in _ADDING or words.low[index : index + 2] in _EVEN):
        return not _is_list(words, index)
    first = index + joined
    kind = words.kind[first]
    verb = kind == "" and words.low[first].endswith("ed") and not words.is_name[first]
    verb = verb and not is_person(words, first + 1)  # 'praised the mayor and [retired] pilot Tom Okoye'
    if verb or (joined and kind in {"auxiliary", "pronoun"}):
        return True
    return bool(comma) and joined and _opens_clause(words, first)


def _is_list(words: Words, index: int) -> bool:
    """Whether a list goes on to its sentence's end: 'criticised the plan, [the budget and the mayor].'."""
    limit = words.sentence_end(index)
    return list_end(words, index, limit) == limit


def _opens_clause(words: Words, first: int) -> bool:
    """'vowed to go on, but [the bank has] not paid', 'but [Okoye said]', and not 'praised Okoye, but not the crew'."""
    subject = noun_phrase_starting(words, first, words.sentence_end(first))
    if subject is None:
        return False
    verb, last = subject[1], subject[1] - 1
    if last > subject[0] and words.low[last] in words.lexicon.past_tenses and is_plain(words, last):
        return True  # 'and [the boat sank]'
    if words.breaks[last]:
        return False
    return words.kind[verb] == "auxiliary" or words.is_cue[verb] == 1 or is_past(words, verb)

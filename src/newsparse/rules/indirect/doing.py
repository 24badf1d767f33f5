"""What is done in saying it: 'she promised to return', 'he criticized the plan', 'they called for a new pier'."""

from newsparse.language.clause import Clause
from newsparse.language.noun_phrase import (
    OBJECT_PRONOUNS,
    TIME_UNITS,
    are_persons,
    breaks_after,
    is_document,
    is_past,
    is_person,
    is_plain,
    list_end,
    noun_phrase_starting,
    run_end,
)
from newsparse.language.verb import BE, quoted_by, tells
from newsparse.language.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.content import content_end, without_marks
from newsparse.rules.indirect.opening import is_numeral
from newsparse.rules.indirect.statement import is_in_phrase, is_statement
from newsparse.story import Story

#: An object may be as short as this: 'criticized Mr. Okoye', 'declined to comment'.
SHORTEST = 2
_CIRCUMSTANCES = frozenset("during after before when while amid since until following".split())

#: 'criticized the plan [earlier this] week': what is left of when it was said.
_BEFORE_TIMES = frozenset("in on at for over the this last next past earlier later late early just".split())
_EVEN = frozenset(("even", word) for word in ("as", "if", "though", "when", "while"))
#: 'agreed to [have] the pier and the boat painted'
_HAVING, _CLAUSES = frozenset("have get see keep leave let make".split()), frozenset({"relative", "subordinator"})

#: 'She called her brother' reports nothing.
_CALLING = frozenset("call calls called calling".split())
#: 'called over her shoulder', 'called off the storm', 'called back its crews'
_CALLED_AWAY = frozenset("over off at back home".split())
_TIMES, _DATING = frozenset({"time", "adverb"}), frozenset("on early late last this next earlier later".split())
#: 'the pier that she referred to [is] old', 'which she refers to [as] old'
_BEHIND_TO = frozenset((word,) for word in ("is", "was", "are", "were", "has", "had", "as"))
#: 'confirmed [to] the Gazette'
_CONFIRMING = frozenset("confirm confirms confirmed confirming".split())
_A_TIME = frozenset((article, unit) for article in ("a", "an") for unit in TIME_UNITS)
#: 'called a meeting'
_ONE = (("a",), ("an",), ("another",))
_OBJECTS = OBJECT_PRONOUNS | {"it"}
_ASKING = frozenset("ask asks asked asking".split())
#: 'claims [to] have seen it', 'pledged [to] sail'
_WITH_INFINITIVE = frozenset("claim claims claimed claiming pledged pledging".split())
_CITING = frozenset("cite cites cited citing".split())
_SOURCES = frozenset("people source sources".split())
#: 'Brandt sees it differently.'
_DIFFERENTLY = ("it", "differently")
_ORDERING = frozenset("order orders ordered ordering".split())
_CONSIDERING = frozenset("consider considers considered considering".split())
DECLINING = frozenset("decline declines declined declining".split())
#: Without an object these tell what is done to somebody: 'Wolves [blamed for] late ferries', 'Crews [urged to] wait'.
_TO_SOMEBODY = frozenset(
    {(verb, "for") for verb in "blamed condemned criticised criticized faulted praised".split()}
    | {(verb, "to") for verb in "advised encouraged instructed ordered urged".split()}
)
#: In 'called on the town to', 'to' stands no further off.
REACH = 10
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


@rule("indirect.doing")
def doing(story: Story, clause: Clause) -> list[Stretch] | None:
    """The object or the infinitive that follows a verb for an act of speech."""
    words, first, limit = story.words, clause.cue[1], clause.sentence[1]
    verb = words.low[clause.cue[0]]
    if first >= limit or clause.behind != first:
        return None
    if verb not in words.lexicon.speech_act_verbs and not (verb in _WITH_INFINITIVE and words.low[first] == "to"):
        return None
    behind = _past_times(words, first)
    if words.low[behind : behind + 1] == ("to",):  # 'vowed on Tuesday to go'
        first = behind
    if _is_no_object(words, clause.cue[0], first) or quoted_by(words, clause.cue[0], limit):
        return None  # and not 'quoted Ada Brandt as saying'
    if not is_statement(words, clause) or is_in_phrase(words, clause) or _is_no_act(words, clause):
        return None
    out = verb in _CALLING and words.low[first] == "out"
    first = _past_address(words, verb, first, limit)
    if first >= limit:
        return None
    end = content_end(story, clause, first, limit)
    if words.bare[first] == "on" and "to" not in words.bare[first : min(end, first + REACH)]:
        return None  # 'called on a neighbour'
    stretch = without_marks(words, (first, _object_end(words, first, end)))
    # 'criticized Mr. Okoye as “slow”': there, the marked words say more
    shortest = SHORTEST + (words.quoted.find(1, *clause.sentence) >= 0)
    shortest += words.low[stretch[0] : stretch[1]][:1] == ("about",)  # 'asked about that'
    shortest -= verb in DECLINING and words.low[first] == "comment"
    if stretch[1] - stretch[0] < shortest:
        return None
    calls = verb in _CALLING and not out
    return None if calls and (_is_called(words, stretch) or _is_named_in_passing(words, clause)) else [stretch]


def _is_no_object(words: Words, verb: int, first: int) -> bool:
    """Whether what begins behind the verb is neither its object nor an infinitive: 'hails [from] Tolm'."""
    bare, behind = words.bare[first], first + 1
    if words.quoted[first] or words.raw[verb][-1] in ",:":
        return True
    if words.kind[first] in {"coordinator", "auxiliary", "relative"} or bare in {"of", "in", "by", "as", "from"}:
        return True
    if words.low[first] == "to" and (words.low[behind : behind + 1] in _BEHIND_TO or words.low[verb] in _CONFIRMING):
        return True
    if words.low[verb] in _CALLING and words.low[first : behind + 1] in _A_TIME:  # 'whoever calls a day ahead'
        return True
    return bare == "on" and words.kind[behind : behind + 1] == ("time",) and words.low[verb] not in _CALLING


def _past_address(words: Words, verb: str, first: int, limit: int) -> int:
    """Past 'out' and past who was asked: 'called out [the council]', 'asked the crew [about the fire]'."""
    if verb in _CALLING:
        return first + (words.low[first] == "out")
    if verb not in _ASKING or words.low[first] == "about":
        return first
    asked = noun_phrase_starting(words, first, limit)
    return asked[1] if asked and words.low[asked[1] : asked[1] + 1] == ("about",) else first


def _is_no_act(words: Words, clause: Clause) -> bool:
    """Whether the verb tells no act of speech here."""
    verb, first = clause.cue
    low = words.low[verb]
    is_second = words.low[verb - 1] == "and" and words.low[verb - 2].endswith("ed") and words.low[verb - 3] in BE
    if is_second and words.low[first : first + 1] == ("to",):
        return True  # 'was fined and ordered to leave'
    if words.low[verb : verb + 2] in _TO_SOMEBODY or words.low[verb : verb + 2] == ("opposed", "to"):
        return True
    if low == "called" and words.low[first : first + 1] == ("for",) and _is_set(words, first + 1):
        return True
    if low == "highlights" and words.low[verb - 1] == "story":  # a heading of CNN's pages
        return True
    if low == "see" and words.low[verb - 2 : verb] == ("did", "not"):  # 'She did not see the storm'
        return True
    if low in _CITING and _is_source(words, first, clause.sentence[1]):
        return True  # 'Brandt cited him', 'citing two people close to the port'
    if words.low[first : first + 2] == _DIFFERENTLY:
        return True
    if low in _ORDERING and is_numeral(words, first) and "to" not in words.low[first : first + INFINITIVE]:
        return True  # 'ordered 300 boats', but 'ordered 300 crews to leave'
    if low in _CONSIDERING and _is_all(words, first, clause.sentence[1]):
        return True  # 'Brandt considers the question.'
    if low in DECLINING and not all(map(str.isalpha, words.low[first : min(first + 2, clause.sentence[1])])):
        return True  # 'Sales declined to $2 million', 'declined 0.6 pct'
    return (low == "called" and _is_name_of(words, clause, first)) or _is_about(words, clause)


def _is_set(words: Words, index: int) -> bool:
    """'a meeting called for [Friday]', 'briefs called for [by] the clerk'."""
    is_day = words.kind[index : index + 1] == ("time",) and words.kind[index + 1 : index + 2] != ("",)
    return is_day or words.low[index : index + 1] == ("by",)


def _is_source(words: Words, first: int, limit: int) -> bool:
    """Whether an object is somebody: 'cited [him] in a report', 'citing [two officials]'."""
    cited = noun_phrase_starting(words, first, limit)
    if cited is None:
        return False
    heads = words.low[slice(*cited)]
    return words.low[first] in OBJECT_PRONOUNS or not _SOURCES.isdisjoint(heads) or are_persons(words, cited[1] - 1)


def _is_all(words: Words, first: int, limit: int) -> bool:
    """Whether an object is all that follows, and nothing is said of it: '…, who considers [the question]'."""
    noun = first + 1
    return words.low[first] in {"the", "this", "that"} and noun < limit and breaks_after(words, noun)


def _object_end(words: Words, first: int, end: int) -> int:
    """Where the object or the infinitive ends that begins at `first`, before `end`."""
    reach = range(first + 1, min(end, first + INFINITIVE))
    asks = words.bare[first] in {"on", "to"} or any(_opens_content(words, index) for index in reach)
    ends = _adds if asks else _ends_object  # 'called [on the crews in port this week to] wait'
    for index in range(first + 1, end):
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


def _turns(words: Words, first: int, index: int) -> bool:
    """Whether a verb or a clause of its own follows: 'called for a pier, [backs] a tax', 'agreed and [it did]'."""
    joined, comma, verb = words.low[index] == "and", words.comma[index - 1], index
    if (
        not (joined or comma)
        or 1 in words.is_cue[first + 2 : index]
        or not _CLAUSES.isdisjoint(words.kind[first + 1 : index])
        or tells(words, first, index)
    ):
        return False
    if joined:
        return words.low[first + 1] not in _HAVING and _opens_clause(words, index + 1)
    if words.kind[verb] == "auxiliary":  # 'declined to comment, [didn't] answer or were abroad'
        return words.low[verb] != "not" and words.comma.find(1, first, index - 1) < 0
    acts = is_plain(words, verb) and words.low[verb].endswith("s") and not words.last[verb]
    return acts and words.low[verb + 1] in {"a", "an", "the"}


def _is_completed(words: Words, first: int, index: int, end: int) -> bool:
    """Whether the object goes on at a comma, an insertion before it or behind: 'ordered the crew, [my crew, to] go'."""
    if not words.comma[index - 1]:
        return False
    closing = index - 1
    if not _resumes(words, index):
        closing = words.comma.find(1, index, min(end - 1, index + APPOSITION))
        return closing >= 0 and _resumes(words, closing + 1)
    return words.comma.find(1, max(first, closing - APPOSITION), closing) >= 0


def _opens_content(words: Words, index: int) -> bool:
    """'called on the crew [to] go', 'rejected the claim [that] it held', but not 'hinted at [that] on Monday'."""
    return words.bare[index] == "to" or (words.bare[index] == "that" and is_plain(words, index - 1))


def _is_called(words: Words, stretch: Stretch) -> bool:
    """Whether somebody is only called up: 'called her brother', but not 'called him rude', 'called Okoye rude'."""
    first, behind = stretch
    called = words.low[first : min(behind, first + OCCASION)]
    if words.low[first] in _CALLED_AWAY or (called[:1] in _ONE and not words.lexicon.called_nouns.isdisjoint(called)):
        return True
    end = run_end(words, first, behind) if words.is_name[first] else first + 1
    if words.kind[first] == "" and words.kind[end : end + 1] == ("preposition",):  # 'called police at midnight'
        return True
    if words.is_name[first] and words.comma[end - 1]:
        return True  # 'called Ada Brandt, 43, who came'
    judged = words.low[first] in _OBJECTS or (words.is_name[first] and not words.is_name[behind - 1])
    return behind - first == SHORTEST and not judged


def _is_named_in_passing(words: Words, clause: Clause) -> bool:
    """'as pilots call the old pier', but not 'as pilots call for a new pier'."""
    passing = clause.first > clause.sentence[0] and words.low[clause.first - 1] == "as"
    return passing and words.low[clause.cue[1] : clause.cue[1] + 1] not in (("for",), ("on",))


def _is_about(words: Words, clause: Clause) -> bool:
    """'A book defending the plan': a thing that is named first here does nothing."""
    source, verb = clause.source, clause.cue[0]
    if source is None or source[1] != verb or words.stop[verb - 1]:
        return False
    return words.low[source[0]] in {"a", "an"} and words.low[verb].endswith("ing")


def _is_name_of(words: Words, clause: Clause, first: int) -> bool:
    """'A group called Friends of the Pier', 'a prize called the Golden Oar'."""
    if clause.source is None or clause.source[1] != clause.cue[0]:
        return False
    articles = [word for word in words.low[slice(*clause.source)] if word in ("a", "an", "the")]
    named = True in words.is_name[first : first + 1 + (words.low[first] == "the")]
    head = clause.source[1] - 1
    speaks = is_person(words, head) or is_document(words, head)
    thing = words.low[first] in {"a", "an", "the"} and not speaks
    return (named or thing) and articles[-1:] in (["a"], ["an"])


def _past_times(words: Words, index: int) -> int:
    """Past 'on Tuesday', 'early last week'; the same word where no time stands."""
    behind = index
    while words.kind[behind] in _TIMES or words.low[behind] in _DATING:
        behind += 1
    return behind if "time" in words.kind[index:behind] else index


def _ends_object(words: Words, index: int) -> bool:
    """Whether the object is over: when it was said follows, or something is added to it."""
    if words.low[index] not in _ENDING and words.kind[index] != "time" and not words.comma[index - 1]:
        return False
    bare = words.bare[index]
    behind = _past_times(words, index) if words.kind[index] == "time" or bare == "on" else index
    if behind > index and not words.last[behind - 1] and _resumes(words, behind):
        return False
    if bare in _CIRCUMSTANCES or _is_occasion(words, index) or _is_way(words, index):
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
        verb = is_plain(words, index + 1) or behind == "be"
        return verb and not behind.endswith("s") and not are_persons(words, index + 1)
    lasts = not TIME_UNITS.isdisjoint(words.low[index + 2 : index + 3])  # 'on Tuesday for one hour'
    return (low in _COMPLETING and not lasts) or (low == "as" and behind in {"a", "an"})


def _is_way(words: Words, index: int) -> bool:
    """How it is said: '[on] condition of anonymity', '[by] citing a poll', '[through] his lawyer'."""
    behind = index + 1
    if words.low[index] == "on":
        return words.low[behind] == "condition"
    if words.low[index] == "by":
        return words.is_cue[behind] == 1 and words.low[behind].endswith("ing")
    agent = noun_phrase_starting(words, behind, len(words)) if words.low[index] == "through" else None
    return agent is not None and words.kind[behind] == "determiner" and is_person(words, agent[1] - 1)


def _does_more(words: Words, verb: int) -> bool:
    """'praised the crew and [walked] out', 'agreed to it, and [sent] the boat', not 'the old and [rusted] boat'."""
    if verb >= len(words) or words.is_name[verb] or not is_past(words, verb):
        return False
    if breaks_after(words, verb) or words.low[verb + 1] in _OBJECTS:
        return True
    return words.kind[verb + 1] != ""


def _is_occasion(words: Words, index: int) -> bool:
    """Where it is said: '[in] a recent interview', '[on] the club's website', '[in] a speech'."""
    low, behind = words.low[index], index + 1
    if low not in {"in", "on", "at", "via"} or behind == len(words):
        return False
    if words.low[behind] in words.lexicon.platforms:
        return True
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
    if first >= len(words):
        return False
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
    if breaks_after(words, last):
        return False
    return words.kind[verb] == "auxiliary" or words.is_cue[verb] == 1 or is_past(words, verb)

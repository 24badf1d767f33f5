"""The clause behind the verb: 'Ms. Brandt said (that) the ferry was back', 'he asked whether it was'."""

from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import SUBJECT_PRONOUNS, are_persons, is_owner, is_past, is_plain, may_speak
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import FEEL, has_verb, tells
from newsparse.language.words.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.aside import DASHES
from newsparse.rules.indirect.circumstance import is_number, is_until_now
from newsparse.rules.indirect.content import SHORTEST, WHEN, content_end, without_marks
from newsparse.rules.indirect.opening import content_start, is_opened
from newsparse.rules.indirect.sense import is_other_sense, is_stressed_by_thing
from newsparse.rules.indirect.statement import CONDITIONS, is_in_phrase, is_statement
from newsparse.rules.indirect.thing import STORIES, is_thing
from newsparse.rules.indirect.verb_to_come import stands_in_relative
from newsparse.rules.indirect.verbs import CALLING, SAYING, SHOWING, TELLING
from newsparse.story import Story

#: These report something when a study does them: 'the poll found the mayor ahead'.
_FINDING = SHOWING | {"find", "finds", "found"}
#: Behind these a clause may follow, but other nouns do as well: 'made clear [she would]', 'declared [a holiday]'.
_BARE_CLAUSES = frozenset(
    """
    accept accepted accepts add added adding adds declare declared declares declaring feel feels felt heard
    maintain maintained maintaining maintains state stated stating worried worries worry
    """.split()
)
#: 'called for a law on ferries that', 'asked for one that'
_ASKING_FOR = CALLING | {"asked", "asks", "pleaded", "pushed"}
_HOW = frozenset("how what why".split())
#: What is set off between 'said' and what is said has at most so many words.
INSERTED = 10
#: 'told [the old mayor] of it': who is told has at most so many words.
TOLD = 6
#: 'reported daily to the mayor'
_HOW_OFTEN = frozenset("hourly daily weekly monthly directly only regularly back".split())
_POINTING = frozenset({"this", "that"})
_FEELING = FEEL | {"worried", "worries", "worry"}
_ABOUT_IT = ("about", "it")
_AS_MUCH = ("as", "much")
_PARTICLES = frozenset({"up", "out"})
_ONCE = frozenset("once twice again already before too".split())
_OF_THINGS = frozenset({"about", "of"})
#: Behind these 'that' tells of a thing: 'referring to the whistle [that] still sounds', 'apologised for a leak [that]'.
_REFERRING = frozenset(
    """
    apologise apologises apologised apologising apologize apologizes apologized apologizing refer refers referred
    referring
    """.split()
)
_FIGURING = frozenset({"figures", "figured"})
#: 'denied any [wrongdoing]'
_DENYING = frozenset("deny denies denied denying".split())
_DENIED = frozenset(
    """
    accusation accusations allegation allegations charge charges claim claims guilt involvement knowledge misconduct
    report reports responsibility rumor rumors rumour rumours wrongdoing
    """.split()
)
#: 'pointed to a report [that] shows it', but not 'pointed to the fact [that]', 'to falling sales as evidence [that]'
_AT_THINGS = frozenset("point points pointed pointing".split())
_AT_FACTS = frozenset("evidence fact proof sign".split())


@rule("indirect.behind_clause")
def behind_clause(story: Story, clause: Clause) -> list[Stretch] | None:
    """The clause that follows the verb, opened by 'that', 'whether' and the like, or bare."""
    words, behind_verb, limit = story.words, clause.cue[1], clause.sentence[1]
    begin = behind_verb
    if clause.behind > behind_verb:
        begin, limit = _beside_source(words, clause)
    if begin >= limit:
        return None
    verb = words.low[clause.cue[0]]
    bare = verb in words.lexicon.bare_clause_verbs or _may_be_bare(words, clause)
    if not (bare or is_opened(words, begin, limit)):
        return None
    if verb in _ASKING_FOR and words.low[behind_verb] == "for":
        return None  # 'called for a law on ferries that sail at night', 'asked for time, citing the storm'
    if not is_statement(words, clause) or is_in_phrase(words, clause) or is_stressed_by_thing(words, clause):
        return None
    first, opened = content_start(words, begin, limit, verb)
    if first >= limit or (clause.source is None and 1 in words.stop[begin:first]):
        return None
    if words.kind[first] == "auxiliary" and words.low[first + 1 : first + 2] == ("that",):
        first, opened = first + 1, True  # 'What they say is [that it held]'
    that = words.low[first] == "that"
    if that:
        if _is_no_conjunction(words, clause, first, limit, opened):
            return None
        opened = opened and not _is_followed_by_verb(words, first, limit)
    elif words.low[first] in _HOW and verb in SHOWING and not _is_study(words, clause):
        return None  # 'It shows [how] much the town has changed', but not 'The study shows [how] much it has changed'
    if not opened:
        start = _bare_start(words, clause, first, limit) if bare else None
        return _reported(story, clause, start, limit, start) if start is not None else None
    return _reported(story, clause, first, limit, first + that)


def _reported(story: Story, clause: Clause, first: int, limit: int, begin: int) -> list[Stretch] | None:
    """The clause that begins at `first`, its 'that' left out before `begin`; and its condition, where that opens."""
    begin, behind = without_marks(story.words, (begin, content_end(story, clause, first, limit)))
    if behind - begin < SHORTEST and not _is_short_clause(story.words, clause, begin, behind):
        return None
    content = [(begin, behind)]
    return _condition(story, clause) + content if story.words.low[clause.sentence[0]] in CONDITIONS else content


def _may_be_bare(words: Words, clause: Clause) -> bool:
    """'made clear [she would]', 'declared [it was late]', besides the verbs that any clause may follow so."""
    verb, behind = clause.cue
    if words.low[verb] in _FIGURING:  # 'She figures [it will hold]', but not 'sales figures it had'
        return words.kind[verb - 1] == "pronoun" and _opens_with_subject(words, clause)
    if words.low[behind - 1] not in _BARE_CLAUSES and (behind - verb == 1 or words.cue(behind - 1) != "state"):
        return False
    return _opens_with_subject(words, clause)


def _is_no_conjunction(words: Words, clause: Clause, that: int, limit: int, opened: bool) -> bool:
    """Whether 'that' opens nothing: 'I said [that] once, to a friend', 'the Tolm attacks [that] killed two'."""
    if words.comma[that] and (words.low[that + 1] == "so" or _goes_on(words, that + 1)):
        return True  # 'I do not advise that, so stay here', 'She denied that, then said it held'
    if clause.kind == "act" and _may_be_noun(words, clause.cue[0]):
        return True
    if that > clause.cue[1] and _is_relative(words, clause, that, limit, opened):
        return True
    return _is_demonstrative(words, that, limit, opened)


def _goes_on(words: Words, index: int) -> bool:
    """'[then said] that it held', '[and left]'."""
    return words.low[index] in {"then", "and", "but"} and (words.is_cue[index + 1] == 1 or is_past(words, index + 1))


def _may_be_noun(words: Words, verb: int) -> bool:
    """'the Tolm [attacks] that killed two'."""
    return words.low[verb][-1] == "s" and words.low[verb] in words.lexicon.noun_like_verbs


def _is_relative(words: Words, clause: Clause, that: int, limit: int, opened: bool) -> bool:
    """Whether 'that' tells of what stands before it: 'complained about boats [that] block the pier'."""
    verb, behind_verb = words.low[clause.cue[0]], clause.cue[1]
    if verb in _AT_THINGS and words.low[behind_verb] == "to":
        return words.low[that - 1] not in _AT_FACTS
    if verb in _REFERRING or (words.low[behind_verb] in _OF_THINGS and is_plain(words, that + 1)):
        return True  # 'referring to the whistle that still sounds'
    return opened and _is_followed_by_verb(words, that, limit)  # 'said at the polls that have closed'


def _is_followed_by_verb(words: Words, that: int, limit: int) -> bool:
    """'said [that] was wrong', 'the polls [that] have closed', but not 'said that not all boats sank'."""
    verb = that + 1
    return verb < limit and words.kind[verb] == "auxiliary" and words.low[verb] != "not"


def _bare_start(words: Words, clause: Clause, first: int, limit: int) -> int | None:
    """Where a clause begins that no conjunction opens; None where none does: 'told a story all its own'."""
    behind_verb = clause.cue[1]
    if first > behind_verb and _is_anothers(words, clause, first):
        return None
    if words.raw[behind_verb - 1][-1] in ",;—)":
        inserted = _past_insertion(words, behind_verb, limit) if words.comma[behind_verb - 1] else None
        if inserted is None:
            return None
        first = inserted
    if not _opens_bare(words, first, clause) or is_other_sense(words, clause, first):
        return None
    return _past_told(words, first, limit) if words.low[clause.cue[0]] in TELLING else first


def _past_told(words: Words, first: int, limit: int) -> int:
    """Past who was told of a thing: 'told the mayor [of his plan]', but not 'told [the mayor of Tolm it was late]'."""
    of = next((place for place in range(first, min(first + TOLD, limit)) if words.low[place] == "of"), first)
    is_somebody = of > first and (words.is_name[of - 1] or are_persons(words, of - 1))
    return of if is_somebody and not tells(words, of, limit) else first


def _is_anothers(words: Words, clause: Clause, first: int) -> bool:
    """Whether what begins further behind the verb is not what is said: 'told a story [all its own]'."""
    if _is_main_clause(words, clause, first) or _is_main_verb(words, clause, first):
        return True  # 'After Ms. Brandt told the police, they left'
    if "so" in words.low[clause.cue[1] : first] or words.low[clause.cue[1] : clause.cue[1] + 2] == _AS_MUCH:
        return True  # 'said so in a letter [nobody] can read'
    told = words.low[clause.cue[1] : first] if words.low[clause.cue[0]] in TELLING else ()
    return not STORIES.isdisjoint(told)


def _past_insertion(words: Words, first: int, limit: int) -> int | None:
    """The subject behind what is set off: 'said, in a note, [it] was late', 'says, win or lose, [he] is staying'."""
    behind = words.comma.find(1, first, min(first + INSERTED, limit - 1)) + 1
    if behind and words.low[behind] in SUBJECT_PRONOUNS:
        return behind
    subject = noun_phrase_starting(words, behind, limit) if behind else None
    does = subject is not None and (has_verb(words, subject[1], limit) or is_past(words, subject[1]))
    return behind if does else None


def _is_demonstrative(words: Words, that: int, limit: int, opened: bool) -> bool:
    """'repeated [that] promise in May', 'said [that] once, to me', but not 'said that oil in May cost more'."""
    noun = that + 1
    if noun >= limit:
        return False
    low, comma = words.low[noun], words.comma[noun]
    if comma and (low in _ONCE or (opened and low in _PARTICLES)):  # 'found [that] out, …'
        return True
    if not opened or 1 in words.comma[that : limit - 1]:  # but not 'said that far from the sea, boats rot'
        return False
    if low in _PARTICLES:  # 'found [that] out'
        ends = words.kind[noun + 1] != "preposition" or words.low[noun + 1] == "in"
    else:
        ends = words.breaks[noun] != 0 or words.kind[noun + 1] in {"preposition", "time"}
        ends = ends and is_plain(words, noun) and not low.endswith("s")
    return ends and not tells(words, noun, limit)


def _is_main_clause(words: Words, clause: Clause, first: int) -> bool:
    """Whether a clause that says when somebody spoke ends before `first`, and the sentence's own follows."""
    return words.comma[first - 1] != 0 and words.low[clause.sentence[0]] in WHEN


def _is_main_verb(words: Words, clause: Clause, first: int) -> bool:
    """Whether the sentence's own verb stands there: 'The rule, which the mayor proposed in May, [drew] protests'."""
    source = clause.source
    if source is None or words.comma[clause.cue[1] - 1]:
        return False
    in_relative = is_relative(words, source) or words.kind[source[0] - 1] == "relative"
    return in_relative and words.comma[first - 1] != 0  # 'Brandt, who wrote about it, [died]'


def _condition(story: Story, clause: Clause) -> list[Stretch]:
    """The condition of what is said, where it opens the sentence: '[If it leaks], Ms. Brandt said it would be shut'."""
    words, start, first = story.words, clause.sentence[0], clause.first
    if words.low[clause.cue[0]] not in SAYING or not words.comma[first - 1]:
        return []
    alone = words.comma.find(1, start, first - 1) < 0 and not story.clauses_between(start, first)
    return [without_marks(words, (start, first))] if alone else []


def _is_short_clause(words: Words, clause: Clause, first: int, behind: int) -> bool:
    """'says [she's sorry]', 'said [she overslept].', 'said [sales fell].', but not 'said [it best]'."""
    last = behind - 1
    if last - first != 1:
        return False
    denies = words.low[clause.cue[0]] in _DENYING
    if stands_in_relative(words, clause) or (denies and words.low[last] in _DENIED):
        return True
    if denies and words.low[first].endswith("ing"):
        return not words.low[first].endswith("thing")  # 'denied [taking bribes]', but not 'denied everything now'
    plural = is_plain(words, first) and words.low[first].endswith("s")
    closes = words.kind[last] == "auxiliary" and words.last[last] != 0  # 'said [they would].'
    does = words.low[first] == "it" and (closes or words.low[last].endswith(("s", "ed")))  # 'says [it works].'
    if plural or does or words.low[first] in SUBJECT_PRONOUNS:
        return closes or (is_plain(words, last) and not are_persons(words, last))  # 'tells [customs chief]'
    return words.kind[first] == "pronoun" and "'" in words.low[first]


def _beside_source(words: Words, clause: Clause) -> Stretch:
    """Between what it may stand, with a source behind the verb: 'Noting [that it held], she', 'told by her [that]'."""
    assert clause.source
    source, begin, limit = clause.source, clause.cue[1], clause.sentence[1]
    if source[0] > begin and words.low[clause.cue[0]].endswith("ing"):
        return begin, _before_description(words, source[0], begin)
    return (source[1], limit) if words.low[begin] == "by" else (limit, limit)


def _before_description(words: Words, source: int, begin: int) -> int:
    """Where a subject begins whose name stands behind what it is: 'Noting it, [the mayor], Ada Brandt, said'."""
    described = noun_phrase_ending(words, source - 1, begin) if words.comma[source - 1] else None
    return described[0] if described and described[0] > begin and words.comma[described[0] - 1] else source


def _opens_bare(words: Words, index: int, clause: Clause) -> bool:
    """Whether a clause or a noun phrase can begin here."""
    (verb, behind_verb), low, kind = clause.cue, words.low[index], words.kind[index]
    if words.low[verb] in _FINDING and not _is_study(words, clause):
        return False
    if not words.bare[behind_verb] or words.raw[index] in DASHES:
        return False  # 'said — [a claim] that few believe'
    if index > behind_verb and _is_apart(words, index, behind_verb):
        return False
    if low in _HOW_OFTEN and words.low[index + 1] == "to":
        return False
    if is_thing(words, index, words.low[verb]):
        return False
    if kind == "auxiliary":  # 'the pier, which she said was unsafe'
        return index == clause.behind
    if is_until_now(words, index):  # 'said [so far] the fleet has held'
        return index == behind_verb and tells(words, index, clause.sentence[1])
    if kind in {"", "determiner", "pronoun", "adverb"} or words.is_name[index]:
        return True
    if low == "for":  # 'said [for] the port to thrive it needs ferries'
        return words.low[clause.cue[0]] in SAYING
    if kind == "time":  # 'said [night] crews are tired', 'said [Monday's] talks failed'
        return is_owner(words, index) or is_plain(words, index + 1)
    return low == "that" or is_number(words, index, clause.sentence[1])  # 'she said [that] was unsafe'


def _is_apart(words: Words, index: int, behind_verb: int) -> bool:
    """Whether something else is told further behind the verb: 'said on Tuesday — [a claim] that few believe'."""
    if words.raw[index - 1] in DASHES:
        return True
    if words.comma[index - 1] and words.low[index] in words.lexicon.participles:
        return True  # 'a plan that the mayor announced on Friday, [adding] that it was late'
    if words.low[behind_verb:index] == _ABOUT_IT:
        return True  # 'thinks about it, [turning] to the sea'
    return words.is_cue[index] + words.names[index - 1] == 2  # 'complained after Ada Brandt [said] it was late'


def _opens_with_subject(words: Words, clause: Clause) -> bool:
    """'The inquest heard [she] had fallen', but not 'The inquest heard a doctor'; 'made clear [she] would'."""
    source, first = clause.source, clause.cue[1]
    if words.low[first - 1] in _FEELING and not (source and _feels(words, source[1] - 1)):
        return False  # 'The house felt the wind was in it'
    court = source and words.low[source[1] - 1] in words.lexicon.court_nouns
    if words.kind[first] == "pronoun" or (court and words.is_name[first]):
        return True
    if words.low[first] in _POINTING and words.kind[first + 1] == "auxiliary":  # 'added [this] would help'
        return True
    phrase = noun_phrase_starting(words, first, clause.sentence[1])
    if phrase is None:
        return False
    return has_verb(words, phrase[1], clause.sentence[1])


def _feels(words: Words, last: int) -> bool:
    """'the [pilot]', '[she]', 'the [crews]', '[some]', but not 'the house'."""
    low = words.low[last]
    return low.endswith("s") or low == "crew" or words.kind[last] == "determiner" or may_speak(words, last)


def _is_study(words: Words, clause: Clause) -> bool:
    source = clause.source
    return source is not None and any(words.low[index] in words.lexicon.study_nouns for index in range(*source))

"""Where a sentence turns from what is reported to the reporter's own words, or to what somebody else says.

She said it held, [but the mayor] left.             a contrast
She said it held, [a claim that few believe].       a remark
She said it held, [adding] that it was old.         the next thing that she said
"""

from newsparse.language.nouns.noun import PRONOUN_LIKE, TIME_UNITS, are_persons, is_past, is_plain
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Words
from newsparse.story import Story

#: A remark inside a sentence has at most so many words.
INSERTED = 8
#: A part of a list has at most so many words, of these classes.
LISTED, _OF_NOUNS = 6, frozenset({"", "determiner", "preposition"})
#: 'said it dealt in sand, and [the lead of the north]': so many words at most.
PHRASE = 12
#: Who says otherwise speaks within so many words: '52 percent said so, compared with 41 percent who said'.
COMPARISON = 10
#: The source of the next clause of speech and its verb stand within so many words.
NEXT = 6
#: 'It was [not] a luxury, but a lifeline': 'not' stands within so many words.
_NOT, CORRECTED = frozenset({"not", "wasn't", "isn't", "weren't", "aren't"}), 8
_CONTRAST = frozenset("but while whereas yet according".split())
_GIVING = frozenset(
    (verb,)
    for verb in "giving elaborating explaining saying naming specifying providing offering citing identifying".split()
)
#: 'said it held, a week after it came', but 'said it stopped, six minutes before the storm came' tells when it did.
_LONG = TIME_UNITS - set("hour hours minute minutes second seconds".split())
_ABOUT, _AFTER = frozenset("just only about barely nearly".split()), frozenset({"after", "before"})
#: 'said it cut its debt and [raised] wages'
_RARELY_SAID = frozenset("worried raised named permitted opened closed released fired offered wanted".split())
_MODALS = frozenset("could may might will would".split())
#: 'claimed that it cost $9 million, which [is] not [true]'
_WAS = frozenset({"is", "was", "are", "were"})
_FALSE = frozenset("false inaccurate incorrect misleading true untrue wrong".split())
#: '…, in a long radio [interview]': it stands within so many words.
OCCASION, _TALKS = 6, frozenset("briefing conversation email interview letter speech statement talk tweet".split())
#: 'announced that it would close, [prompting] a strike'
_STIRRING = frozenset("drawing prompting provoking shocking sparking stunning surprising".split())
#: '…, [dealing] the mayor a [blow]', '…, [raising] new [fears]': the second stands within so many words.
_EFFECTING = frozenset(
    """
    dashing dealing delivering fuelling fueling giving handing igniting raising setting stirring stoking triggering
    unleashing
    """.split()
)
_EFFECTS = frozenset(
    """
    alarm anger backlash blow boost concern concerns criticism debate defeat doubts fears fury hope hopes off outcry
    outrage protests questions setback speculation uproar victory win
    """.split()
)
EFFECT = 6
_JUDGED = frozenset("blow boost defeat humiliation rebuke reprieve reversal setback triumph victory win".split())
#: 'said it filed a suit in Tolm, [seeking] damages': the suit stands within so many words.
_OF_CLAUSE, _SUITS, SUIT = frozenset({"assuming", "seeking"}), frozenset("lawsuit petition sued suit".split()), 16
_SUBJECTS, _WITH_SOURCE = frozenset({"determiner", "pronoun"}), frozenset({"although", "with"})
#: Behind a comma, words at which the sentence may turn by themselves: see `_turns_at`.
_TURNING = _CONTRAST | _STIRRING | _EFFECTING | _OF_CLAUSE
_TURNING |= set("and as during however in just though which without".split())


def turns(story: Story, index: int) -> bool:
    """Whether what follows a comma is no longer reported, or reported by another clause."""
    words, low = story.words, story.words.low[index]
    turned = _turns_at(story, index) if low in _TURNING else None
    if turned is not None:
        return turned
    if _is_when(words, index) or _is_remark(words, index):
        return True
    if words.raw[index - 1][-1] == ";":
        return True
    if words.is_cue.find(1, index, index + 1 + NEXT) < 0:
        return False
    verb = index + low.endswith("ly")  # '…, adding that', '…, reluctantly adding'
    if words.is_cue[verb] and words.low[verb].endswith("ing"):
        return True
    if words.is_cue[index] and is_finite_cue(words, index) and not _is_described(story, index):
        return True
    # 'said it held, [although] she admitted that it leaked', '[with] a pilot saying that it leaked'
    return is_source(story, index + (low in _WITH_SOURCE))


def _turns_at(story: Story, index: int) -> bool | None:
    """The same at one of `_TURNING`; None where that word alone does not decide it."""
    words, low = story.words, story.words.low[index]
    if low == "but":
        return not (_goes_on(words, index + 1) or _may_come(story, index + 1))
    if low in _CONTRAST:
        return _reports(story, index)
    if low in {"and", "as", "though"}:
        return _turns_at_joint(story, index)
    if low == "however" and not words.breaks[index]:
        return words.kind[index + 1] in _SUBJECTS
    if low in _EFFECTING and not _EFFECTS.isdisjoint(words.low[index : index + EFFECT]):
        return True
    if low in _STIRRING or (low in _OF_CLAUSE and _belongs(words, index)):
        return low in _STIRRING
    turned = (
        (low == "just" and words.low[index + 1] == "as")
        or (low == "which" and (_is_reported_of(story, index) or _is_called_so(story, index)))
        or (low == "which" and _is_judged(words, index))
        or (low in {"in", "during"} and _is_occasion(words, index))
        or is_withheld(words, index)
    )
    return turned or None


def _turns_at_joint(story: Story, index: int) -> bool | None:
    """The same at 'and', 'as' or 'though': '…, [and] she left', but not 'in sand, rocks, [and] the sea'."""
    words, low, behind = story.words, story.words.low[index], index + 1
    if low == "as" and (_is_inserted(words, index) or (words.low[behind] in {"a", "an"} and _is_phrase(words, behind))):
        return False
    if low == "and" and (_is_last_of_list(words, index) or _is_phrase(words, behind)):
        return False
    if not _opens_clause(words, low, behind):
        return None
    return low != "and" or not _may_come(story, behind)


def _belongs(words: Words, index: int) -> bool:
    """Whether a participle tells more of what is said: 'said it would, [assuming] that', 'sued, [seeking] damages'."""
    if words.quoted.find(1, index, words.sentence_end(index)) >= 0:
        return False
    start = max(index - SUIT, words.sentence_start(index))
    return words.low[index] == "assuming" or not _SUITS.isdisjoint(words.low[start:index])


def _may_come(story: Story, index: int) -> bool:
    """'said it held, but [a storm might] break it', and neither 'but [he would] say no more' nor 'but [it was] old'."""
    words = story.words
    if words.kind[index : index + 1] == ("pronoun",) or _reports(story, index):
        return False
    verb = next((place for place in range(index, words.sentence_end(index)) if words.kind[place] == "auxiliary"), -1)
    return words.low[verb] in _MODALS and not tells(words, index, verb)


def _reports(story: Story, index: int) -> bool:
    """Whether somebody is named there who says something."""
    return bool(story.clauses_between(index, story.words.sentence_end(index)))


def _is_when(words: Words, index: int) -> bool:
    """Whether it is told when somebody said so: '…, [four days after] the mayor left', '…, [just a week before] it'."""
    if _LONG.isdisjoint(words.low[index + 1 : index + 3]):
        return False
    number = index + (words.low[index] in _ABOUT)
    return words.low[number + 1] in _LONG and words.low[number + 2] in _AFTER


def _opens_clause(words: Words, opener: str, index: int) -> bool:
    """'and [she] left', 'though [Okoye] left', 'as [has] the mayor'."""
    if words.kind[index] in {"pronoun", "determiner"}:
        return True
    return opener != "and" and (words.is_name[index] or (opener == "as" and words.kind[index] == "auxiliary"))


def _is_last_of_list(words: Words, index: int) -> bool:
    """'in sand, rocks, [and] the sea': one more comma before, nothing but nouns between, and the sentence ends."""
    comma = words.comma.rfind(1, max(index - LISTED, 0), index - 1)
    if comma < 0 or not all(words.kind[place] in _OF_NOUNS for place in range(comma + 1, index)):
        return False
    return _closes_sentence(words, index + 1)


def _is_phrase(words: Words, index: int) -> bool:
    """Whether nothing but nouns follow in the sentence: 'in sand, and [the main dealer in lead]', not '[it] left'."""
    end = words.sentence_end(index)
    if end - index > PHRASE or words.stop.find(1, index, end - 1) >= 0:
        return False
    for place in range(index, end):
        if words.kind[place] not in _OF_NOUNS or is_past(words, place) or words.is_cue[place]:
            return False
        may_act = is_plain(words, place) and words.low[place].endswith("s")  # 'and the pier [works]'
        if may_act and words.kind[place - 1] not in {"determiner", "preposition"}:
            return False
    return True


def _goes_on(words: Words, index: int) -> bool:
    """Whether a verb behind 'but' has the reported subject: 'but [would] not sail', 'but [needed] a new keel'."""
    end = words.sentence_end(index)
    stop = words.stop.find(1, index, end) + 1 or end
    corrects = (stop == end or words.low[stop] == "and") and not tells(words, index, stop)
    corrects = corrects or words.low[index] == "because"
    if corrects and _NOT.intersection(words.low[max(index - CORRECTED, 0) : index]):
        return True  # 'not a luxury, but [a lifeline]', 'not for that, but [because] it was old'
    reported = index
    while words.kind[reported : reported + 1] in (("auxiliary",), ("adverb",)):
        reported += 1
    if reported > index and 1 in words.is_cue[reported : reported + 1]:
        return False  # 'did not say how many, but [has] previously said'
    verb = is_plain(words, index) and words.low[index].endswith("ed") and not words.is_cue[index]
    if words.low[index] == "only" and words.low[index + 1] in PRONOUN_LIKE:
        return False  # 'but [only five] have done so'
    return verb or words.kind[index] in {"adverb", "auxiliary"}


def _closes_sentence(words: Words, index: int) -> bool:
    """Whether a noun phrase that begins here ends the sentence."""
    phrase = noun_phrase_starting(words, index, len(words))
    return phrase is not None and words.last[phrase[1] - 1] != 0


def _is_inserted(words: Words, index: int) -> bool:
    """Whether only a remark in the reported sentence opens here: 'said the pier, [while] old, was safe'."""
    behind = words.comma.find(1, index, index + INSERTED) + 1
    return 0 < behind < len(words) and words.kind[behind] == "auxiliary"


def _is_called_so(story: Story, index: int) -> bool:
    """Whether somebody else calls what is said something: 'said it held, [which] the mayor called “luck”'."""
    words = story.words
    if words.comma.find(1, index, words.sentence_end(index)) >= 0:
        return False
    clauses = story.clauses_between(index + 1, index + 1 + NEXT)
    verbs = (words.low[clause.cue[0]] for clause in clauses if clause.source and clause.source[0] == index + 1)
    return not words.lexicon.judging_verbs.isdisjoint(verbs)


def _is_judged(words: Words, which: int) -> bool:
    """Whether the reporter says that it is wrong: 'claimed that it cost $9 million, [which is] not true'."""
    judged = which + 2 + (words.low[which + 2 : which + 3] == ("not",))
    return words.low[which + 1] in _WAS and not _FALSE.isdisjoint(words.low[judged : judged + 1])


def _is_occasion(words: Words, index: int) -> bool:
    """Whether it is told where it was said: '…, [in an interview] with the Gazette', '…, [in a talk] on Sunday'."""
    if words.low[index + 1] not in {"a", "an"}:
        return False
    return not _TALKS.isdisjoint(words.low[index + 2 : min(index + OCCASION, words.sentence_end(index))])


def _is_reported_of(story: Story, index: int) -> bool:
    """Whether somebody else tells of what is said: 'said it was for sale, [which dealers said] was overdue'."""
    words = story.words
    if words.kind[index + 1] == "pronoun" or words.stop.find(1, index, words.sentence_end(index) - 1) >= 0:
        return False
    clauses = story.clauses_between(index + 1, index + 1 + NEXT)
    return any(one.kind == "say" and one.source and one.source[0] == index + 1 for one in clauses)


def _is_remark(words: Words, index: int) -> bool:
    """Whether the reporter takes up what is said: '…, something Okoye denies', '…, a claim that …', '…, one that …'."""
    low, noun, nouns = words.low[index], index, words.lexicon.resuming_nouns
    if low == "something":
        return True
    if low in {"a", "an"}:
        noun += 1
        noun += words.kind[noun + 1] == "" and words.low[noun] not in nouns  # 'an old claim'
    if low in {"a", "an"} and words.low[noun] in _JUDGED and words.low[noun + 1] in {"for", "to"}:
        return True  # '…, a [blow] to the mayor'
    if words.low[noun] not in nouns or words.breaks[noun]:
        return False
    told = words.kind[noun + 1] in {"determiner", "pronoun"} or words.is_name[noun + 1]  # 'a claim [the mayor] denied'
    told = told or (low in {"a", "an"} and are_persons(words, noun + 1))  # 'a claim [sailors] deny'
    return told or words.low[noun + 1] in {"that", "which"}


def is_withheld(words: Words, index: int) -> bool:
    """'…, [without] giving details': what the source does not say."""
    return words.low[index] == "without" and words.low[index + 1 : index + 2] in _GIVING


def is_source(story: Story, index: int) -> bool:
    """Whether the source of another clause of speech begins here."""
    words = story.words
    if words.is_cue.find(1, index, index + NEXT) < 0:
        return False
    for clause in story.clauses_between(index, index + NEXT):
        source = clause.source
        if source is None or source[0] != index or clause.kind not in {"say", "quote"}:
            continue
        if clause.kind == "say" or words.low[clause.cue[1] : clause.cue[1] + 1] == ("that",):  # 'shot back that'
            return not words.comma[source[1] - 1]  # 'his father, [Nils Lund,] had promised it'
    return False


def _is_described(story: Story, index: int) -> bool:
    """Whether a participle only says of whom is spoken: 'said the man, [identified] as Okoye, was there'."""
    words = story.words
    behind = words.low[index + 1 : index + 2]
    if words.low[index] == "compared":
        end = min(words.sentence_end(index), index + COMPARISON)
        return not story.clauses_between(index + 1, end)  # and not 'compared with 30 who said'
    return behind in (("as",), ("by",))


def is_finite_cue(words: Words, index: int) -> bool:
    """'…, [told] the crew', '…, [says] it held', but not '…, [adding] that', '…, [raised] wages'."""
    if words.low[index] in _RARELY_SAID:
        return False
    if words.cue(index) not in {"say", "act"}:
        return False
    joined = words.low[index - 1] in {"and", "but"}
    if joined and words.low[index][-1] == "s" and words.low[index + 1] in {"that", "out"}:
        return True  # '… and points out that', '… but denies that'
    return words.low[index].endswith(("ed", "said", "told", "says", "wrote"))

"""Whether who reports says something more behind 'and' or 'but', or somebody else does.

She said it held, and [added] that it was old.
She said it held, but [gave no] details.
"""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import SUBJECT_PRONOUNS, are_persons, is_past
from newsparse.language.verbs.verb import BE, is_followed
from newsparse.language.words.words import Words
from newsparse.rules.indirect.takeover import NEXT, is_finite_cue, is_source
from newsparse.rules.indirect.verbs import SAID
from newsparse.story import Story

#: 'said the driver had fled and [declined] to say more': of two who may have done it, the source.
_SOURCES_DO = frozenset(
    """
    announced apologised apologized appealed declined ordered pledged praised promised thanked urged vowed warned
    """.split()
)
#: 'said he was held and [charged with] theft'
_DONE_TO = frozenset(
    {("accused", "of"), ("charged", "with")}
    | {("blamed", behind) for behind in ("for", "on")}
    | {(verb, "to") for verb in "asked ordered told urged".split()}
)
#: 'said it held but [gave no] details', 'but [would not elaborate]', 'but [could not be more] specific'
_NO_MORE = frozenset(
    [(verb, "no") for verb in "gave gives offered provided made had".split()]
    + [(verb, "short") for verb in ("stopped", "stops")]
)
_DENYING = frozenset("could would did does has have had".split())
_TELLING_MORE = frozenset(
    """
    comment confirm detail disclose discuss elaborate expand explain give given identify name offer offered
    provide provided reveal say specify
    """.split()
)
_BEING_SPECIFIC = frozenset({("be", "more"), ("be", "drawn")})
#: 'said it was late but [would] press on', and not 'but would not say'
_FUTURE = frozenset("would could should might".split())
#: 'and [in March] he told a group': when it was said is told in so many words.
WHEN = 5


def reports_on(story: Story, clause: Clause, first: int, index: int) -> bool:
    """Whether a new reporting clause follows 'and' at once: 'called', 'did not say', 'others have said'.

    `first`: where the content begins.
    """
    words, verb = story.words, index
    low = words.low[index]
    if words.low[index - 1] == "but" and _withholds(words, index):
        return True
    if words.is_cue.find(1, index, index + NEXT) < 0:
        return False
    if words.is_cue[index] and low.endswith("ing") and _adds(words, clause):
        return is_followed(words, index)  # 'saying it holds and [adding] that', not 'and planning committee'
    if words.low[index - 3] in BE and words.low[index - 2].endswith(("ed", "en")) and low not in SAID:
        return False  # 'said they were arrested and [charged]'
    if _is_done_besides(words, first, index):
        return False
    if (words.is_cue[index] or low == "had") and _somebody_else_does(words, clause, first, index):
        return False
    while words.kind[verb] in {"adverb", "auxiliary"}:
        verb += 1
    if low == "never" or (low in _FUTURE and "not" not in words.low[index:verb]):
        return False
    if words.is_cue[verb] and (_is_said_next(words, index, verb) or _thinks(story, clause, index, verb)):
        return True
    joins = (words.is_name[index - 2] or words.kind[index - 2] == "pronoun") and not words.comma[index - 2]
    return not joins and is_source(story, _past_when(words, index))


def _past_when(words: Words, index: int) -> int:
    """The pronoun behind when it was said: 'and in March [he] told a group'; else the same word."""
    if words.kind[index] not in {"preposition", "time"} or not words.stop[index - 2]:
        return index
    pronouns = (place for place in range(index + 1, index + WHEN) if words.low[place] in SUBJECT_PRONOUNS)
    return next(pronouns, index)


def _is_done_besides(words: Words, first: int, index: int) -> bool:
    """Whether what is done to somebody goes on: 'said it was read in May and [rejected by] the port'."""
    is_done = words.low[index + 1] == "by" or words.low[index : index + 2] in _DONE_TO
    return is_done and words.low[index - 1] == "and" and not BE.isdisjoint(words.low[first:index])


def _somebody_else_does(words: Words, clause: Clause, first: int, index: int) -> bool:
    """Whether what somebody did goes on: 'said the man ran and [told]', 'said she had come and [had promised]'."""
    low = words.low[index]
    if low == "had":
        return words.low[clause.cue[0] - 1] != "had"
    if words.low[index - 1] != "and" or low in _SOURCES_DO:
        return False
    did = next((place for place in range(first + 1, index - 1) if is_past(words, place)), None)
    if did is None:
        return False
    subject = did - 1 - (words.low[did - 1] == "had")
    return are_persons(words, subject) or _may_be_person(words, subject)


def _may_be_person(words: Words, index: int) -> bool:
    """'Ada [Brandt] ran', '[Brandt] ran', but not '[Marrow] Bay ran', 'the Port [Office] ran'."""
    lexicon = words.lexicon
    if not words.is_name[index] or words.low[index] in lexicon.organisation_words:
        return False
    alone = not words.is_name[index - 1] or words.bare[index - 1] in lexicon.given_names
    return alone and not words.bare[index].isupper()


def _adds(words: Words, clause: Clause) -> bool:
    """'[saying] it holds', but not '[according to] her it holds'."""
    verb = words.low[clause.cue[0]]
    return verb.endswith("ing") and verb not in ACCORDING


def _is_said_next(words: Words, index: int, verb: int) -> bool:
    """Whether a verb of reporting goes on, an auxiliary before it or none: 'and [has] said', 'and [told] the crew'."""
    if words.cue(verb) not in {"say", "act"}:
        return False
    return "auxiliary" in words.kind[index:verb] or is_finite_cue(words, verb)


def _thinks(story: Story, clause: Clause, index: int, verb: int) -> bool:
    """Whether who says it does more of the kind: 'says it held, and [thinks] that'."""
    words = story.words
    if not (words.low[verb].endswith("s") and words.stop[index - 2]):
        return False
    same = [one for one in story.clauses_between(index, index + NEXT) if one.cue[0] == verb]
    return bool(same) and same[0].source == clause.source


def _withholds(words: Words, index: int) -> bool:
    """Whether the source says no more: 'but [gave no] details', 'but [he would not elaborate]'."""
    index += words.low[index] in SUBJECT_PRONOUNS
    if words.low[index : index + 2] in _NO_MORE:
        return True
    is_denied = words.low[index] in _DENYING and words.low[index + 1] == "not"
    return is_denied and (words.low[index + 2] in _TELLING_MORE or words.low[index + 2 : index + 4] in _BEING_SPECIFIC)

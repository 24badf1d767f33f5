"""By 'according to', before or behind.

[The ferry is back], according to the harbour office.
According to Ada Brandt, a pilot, [the ferry is back].
The ferry ran according to plan.                          no source at all
"""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import before_preposition, is_person, run_end
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.content import SHORTEST, clause_start, content_end, is_introduction, is_told, said_in
from newsparse.story import Story

#: 'According to Ada Brandt, a pilot, who saw it, …': so many pieces may tell of the source, of so many words at most.
PIECES, APPOSITION = 3, 14
#: 'According to the order, a [copy of which] was seen, the ferry is back'
_COPIED = (("copy", "of", "which"),)
_ARTICLES = frozenset({"a", "an", "the"})
#: 'The money is shared out according to [need]', 'fees are set according to the [size] of the boat'
_STANDARDS = frozenset(
    """
    ability ages conscience custom height income kind length level merit need needs preference preferences rank rules
    size sizes skill speed taste tradition value weather weight
    """.split()
)
_OPENERS = frozenset("after although and because before but since that until when where which while who yet".split())
_IDIOMS = frozenset("plan plans schedule size age type rank".split())


@rule("indirect.according_to")
def according_to(story: Story, clause: Clause) -> list[Stretch] | None:
    """What stands before 'according to'; where that opens the sentence, what stands behind its source."""
    words = story.words
    if words.low[clause.cue[0]] not in ACCORDING or _is_idiom(words, clause):
        return None
    cue, (start, limit) = clause.cue[0], clause.sentence
    comma = words.comma.find(1, clause.behind - 1, limit - 1)
    for _ in range(PIECES):
        if comma < 0 or not _is_set_off(words, comma + 1, limit):
            break
        comma = words.comma.find(1, comma + 1, limit - 1)
    behind = [(comma + 1, content_end(story, clause, comma + 1, limit))] if comma >= 0 else []
    before = [] if _opens(words, start, cue) else [(_begin(story, start, cue), cue)]
    if before and is_told(story, *before[0]):
        return None
    resumed = (comma < clause.behind and _resumes(words, comma + 1)) or _is_dated(words, clause, comma)
    if before and comma >= clause.behind and words.kind[comma + 1] == "auxiliary":
        resumed = resumed or not tells(words, *before[0])  # 'The pier, according to Ada Brandt, a pilot, [is] shut'
    few = limit - comma - 1 < SHORTEST and words.kind[comma + 1] == ""  # '…, according to Ada Brandt, R-Ky.'
    if before and (few or not resumed) and not is_introduction(words, before[0][0], cue):
        behind = []
    return said_in(words, before + behind)


def _is_set_off(words: Words, index: int, limit: int) -> bool:
    """Whether what follows the source still tells of it: 'According to the mayor, [Ada Brandt], the ferry is back'."""
    part = 2 * (words.low[index + 1] == "of")  # 'according to two pilots, [both of] whom left, the ferry is back'
    if words.kind[index + part] == "relative" or words.low[index] in {"though", "however"}:
        return True
    if words.low[index + 1 : index + 4] in _COPIED:
        return True
    behind = run_end(words, index, limit) if words.is_name[index] and is_person(words, index - 1) else index
    if behind - index > 1 and words.comma[behind - 1] == 1:
        return True
    return words.is_name[index - 1] and _is_apposed_noun(words, index, words.comma.find(1, index, limit - 1) + 1)


def _is_apposed_noun(words: Words, index: int, behind: int) -> bool:
    """'According to Ada Brandt, [a pilot at the port], it is back', '…, [head of the port], …', not '…, she and I'."""
    if not 0 < behind - index <= APPOSITION or words.is_cue[behind]:
        return False  # and not 'Per Lund, a pilot, said'
    if "who" in words.low[index:behind]:  # '[a pilot who has advised it]'
        behind = words.low.index("who", index)
    if tells(words, index, behind):
        return False
    opens = words.low[index] in _ARTICLES or is_person(words, index)
    return opens and is_person(words, before_preposition(words, (index, behind)))


def _is_dated(words: Words, clause: Clause, comma: int) -> bool:
    """Whether the source is a text that was issued before: 'The pier, according to a note [seen on Friday], was'."""
    participle = words.low[clause.behind : clause.behind + 1]
    issued = not words.lexicon.telling_participles.isdisjoint(participle)
    return issued and comma > clause.behind and words.kind[comma + 1] == "auxiliary"


def _is_idiom(words: Words, clause: Clause) -> bool:
    """Whether there is no source: 'The ferry ran according to [plan]', 'according to [its] own rules'."""
    noun = clause.cue[1]
    if words.low[noun] in _IDIOMS or words.low[noun] == "your":  # 'according to your taste'
        return True
    cue = clause.cue[0]
    if clause.source and cue > clause.sentence[0] and not words.stop[cue - 1]:
        ends = {words.low[before_preposition(words, clause.source)], words.low[clause.source[1] - 1]}
        if not _STANDARDS.isdisjoint(ends):
            return True
    owned = words.low[noun + 2 : noun + 3] if words.low[noun + 1 : noun + 2] == ("own",) else ()
    return not words.lexicon.own_nouns.isdisjoint(owned)


def _begin(story: Story, start: int, cue: int) -> int:
    """Where it begins: 'As she said, [it held], according to', 'She said it held, [which was new], according to'."""
    words = story.words
    begin = clause_start(words, start, cue)
    opening = words.comma.find(1, begin, cue - 1) + 1 if words.low[begin] == "as" else 0
    if opening and story.clauses_between(begin, opening):
        return opening
    told = words.comma.rfind(1, begin, cue - 1) + 1
    if told and words.kind[told] == "relative" and any(one.kind == "say" for one in story.clauses_between(begin, told)):
        return told
    return begin


def _opens(words: Words, start: int, cue: int) -> bool:
    """Whether 'according to' opens its sentence, or its clause: 'But according to', ', and, according to'."""
    if cue == start or words.raw[cue - 1][-1] == ":":
        return True
    return words.low[cue - 1] in _OPENERS


def _resumes(words: Words, index: int) -> bool:
    """Whether the sentence goes on behind the source: no apposition to it, no participle and no relative clause."""
    if words.kind[index]:  # 'It is an old plan, according to Okoye, [to] shut it'
        return words.kind[index] in {"auxiliary", "adverb"} or words.low[index] == "to"
    bare, behind = words.bare[index], index + 1
    if bare.endswith("ed") and words.kind[behind] == "preposition":  # 'according to a note, [published] in May'
        return False
    return bare[:1].islower() and not bare.endswith("ing") and words.low[behind] != "of"

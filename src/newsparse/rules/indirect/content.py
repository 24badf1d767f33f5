"""How far the reported words of an indirect quote reach."""

from collections.abc import Iterable

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import (
    AND_OR_BUT,
    SUBJECT_PRONOUNS,
    TIME_UNITS,
    are_persons,
    is_past,
    is_plain,
    may_speak,
)
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Stretch, Words
from newsparse.rules.indirect.aside import (
    aside_end,
    before_bracketed_report,
    before_even_as,
    may_have_asides,
    open_bracket,
)
from newsparse.rules.indirect.circumstance import is_number, is_numeral
from newsparse.rules.indirect.joints import joints
from newsparse.rules.indirect.next_clause import reports_on
from newsparse.rules.indirect.next_verb import next_verb_follows
from newsparse.rules.indirect.opening import CONJUNCTIONS
from newsparse.rules.indirect.outer_verb import is_in_subject, outer_verb
from newsparse.rules.indirect.takeover import NEXT, turns
from newsparse.rules.indirect.tense import CONTRASTING, is_past_again, is_shifted
from newsparse.rules.indirect.verb_to_come import has_subject, is_verb_of_content, lacks_verb, stands_in_relative
from newsparse.rules.indirect.verbs import ASKING, SAID_OR_TOLD
from newsparse.story import Story

#: Fewer words report nothing: 'she said so'.
SHORTEST = 3
#: What opens a clause that tells when or why: '[After] Ms. Brandt told the police, they left'.
WHEN = frozenset("after before when while once until since because as although though".split())
_QUESTION_WORDS = frozenset("whether if how why what when where".split())
#: 'The mayor said [little].'
_LITTLE = frozenset("little nothing no so".split())
#: '[Existing] homes are dear, she said'
_ADJECTIVES = frozenset("existing rising falling growing leading pending remaining surviving working".split())
_FROM_THEN = (("after",), ("before",), ("since",))
#: 'Half say so, [while about 40] percent do not'
_COUNTING = frozenset("and but though while whereas".split())
_NEARLY, _THE_SAME = frozenset("about almost another just nearly only some".split()), ("the", "same")
_SHARES = frozenset("half majority pct percent quarter quarters third thirds %".split())
#: 'said it [not only] held but was new'
_NOT_ONLY = frozenset({"not", "only"})
_SUBORDINATING = frozenset("as after before since until moment time".split())


def content_end(story: Story, clause: Clause, first: int, limit: int) -> int:
    """Index behind the reported words that begin at `first`: they end where the reporter takes over."""
    words = story.words
    has_asides = may_have_asides(words, clause.sentence[0], limit)
    if has_asides:
        limit = aside_end(words, clause, first, limit)
    if is_in_subject(words, clause):
        limit = _before_outer_verb(words, clause, first, limit)
    if has_asides:
        limit = before_bracketed_report(story, first, limit)
    if "even" in words.low[first:limit]:
        limit = before_even_as(story, first, limit)
    shortest = SHORTEST if words.bare[first] in CONJUNCTIONS and not words.stop[first] else 1
    begin = first + shortest
    turning = joints(words.low[begin:limit], words.stop[begin - 1 : limit - 1], AND_OR_BUT, begin)
    return _turn(story, clause, first, turning, limit) if turning else limit


def _turn(story: Story, clause: Clause, first: int, turning: list[int], limit: int) -> int:
    """The first of the joints `turning` at which what is said is over; else `limit`."""
    words = story.words
    bare, stop = words.bare[first], words.stop
    opener = first + (bare == "that")
    introduced = bare not in _QUESTION_WORDS and _introduces(words, clause, opener)
    for index in turning:
        low = words.low[index]
        if low in _COUNTING and _is_share(words, clause) and _counts(words, index + 1):
            return index
        if low == "and" and words.low[index + 1] == "so" and words.kind[index + 2] == "auxiliary":
            return index  # 'said it was late, and so did the crew'
        if low in AND_OR_BUT and index + 1 < limit:
            if _joins(story, clause, first, index):
                continue
            if reports_on(story, clause, first, index + 1) or next_verb_follows(words, clause, first, index):
                return index
        if not stop[index - 1] or words.raw[index - 1][-1] == ":":
            continue
        if words.bare[index].isdigit() and words.bare[index - 1].isdigit():  # 'May 12, [2001]'
            continue
        if low in CONTRASTING and is_past_again(words, opener, index):
            return index
        if lacks_verb(words, clause, opener, index) or is_shifted(words, clause, opener, index):
            continue
        if introduced and not _follows_introduction(words, opener, index):
            introduced = False
        elif is_verb_of_content(words, clause, opener, index):
            continue
        elif _is_aside(words, clause, index) or turns(story, index) or _resumes(story, clause, index):
            return index
    return limit


def _before_outer_verb(words: Words, clause: Clause, first: int, limit: int) -> int:
    """Where the verb stands that the report is part of the subject of: 'The man who she says sailed [was] ill'."""
    verb = stands_in_relative(words, clause)  # 'a man who officials say [is] ill'
    return outer_verb(words, first + verb, limit, has_subject(words, clause, first) and not verb)


def _joins(story: Story, clause: Clause, first: int, index: int) -> bool:
    """Whether what follows 'and' or 'but' is reported, too: 'and [that]', 'not only old but [new]', 'but [50 did]'."""
    words, behind = story.words, index + 1
    if words.low[behind] == "that" or (words.low[index] == "but" and _NOT_ONLY.issubset(words.low[first:index])):
        return True
    if not words.stop[index - 1] or not _counts(words, behind):
        return False
    return _shows(story, clause, behind)


def _counts(words: Words, index: int) -> bool:
    """Whether another share begins: 'half say so, while [about 40 percent] do not', 'and [the same number] do'."""
    index += words.low[index] in _NEARLY
    return is_numeral(words, index) or words.low[index : index + 2] == _THE_SAME


def _is_share(words: Words, clause: Clause) -> bool:
    """'[half of the crews] say', '[40 percent] say'."""
    return clause.source is not None and not _SHARES.isdisjoint(words.low[slice(*clause.source)])


def _shows(story: Story, clause: Clause, index: int) -> bool:
    """'[A poll] showed that 40 percent did, but 50 did not', but not '[A poll] showed that 40 did, but 50 said'."""
    words = story.words
    if clause.source is None or words.lexicon.study_nouns.isdisjoint(words.low[slice(*clause.source)]):
        return False
    return all(one.kind != "say" for one in story.clauses_between(index, index + NEXT))


def _introduces(words: Words, clause: Clause, opener: int) -> bool:
    """Whether a phrase introduces the reported sentence, and ends with the first comma: 'said that [in] March, …'."""
    if words.kind[opener] not in {"preposition", "subordinator"} or clause.kind == "act":
        return False
    if words.low[opener] in {"about", "against", "of", "to"}:  # 'asked about it, adding', 'promised to wait, but'
        return False
    if words.low[opener] == "for" and words.low[clause.cue[0]] in ASKING:  # 'asked for bail, arguing'
        return False
    return not _is_asked(clause)


def _follows_introduction(words: Words, opener: int, index: int) -> bool:
    """Whether the reported sentence follows its introduction without a comma: 'said [in March he left], though'."""
    return words.kind[opener] == "preposition" and not SUBJECT_PRONOUNS.isdisjoint(words.low[opener:index])


def _is_asked(clause: Clause) -> bool:
    """'Asked whether it held, [she] smiled': whoever it is reported of stands behind what is reported."""
    return clause.source is None or clause.source[0] > clause.cue[0]


def _is_aside(words: Words, clause: Clause, index: int) -> bool:
    """Whether the reporting clause is part of a sentence of the reporter's own, which goes on here."""
    source = clause.source
    is_left = _is_inserted(words, clause) and _is_main_verb(words, index)
    if _is_asked(clause) and _asks(words, clause) and (is_left or _may_go_on(words, index)):
        return True
    if source is not None and _is_main_verb(words, index) and _is_inside(words, clause, source):
        return True
    return _is_subordinate(words, clause)


def _asks(words: Words, clause: Clause) -> bool:
    """'Asked whether it held, she smiled', but not 'The court was [told] that it held, Ada Brandt by its side'."""
    verb = clause.cue[0]
    told = verb > clause.sentence[0] and words.kind[verb - 1] == "auxiliary"
    return not told and words.low[verb] not in ACCORDING


def _is_inserted(words: Words, clause: Clause) -> bool:
    """'Ms. Brandt, [told] that it held, left', 'Ms. Brandt, [warned] by the clerk that it leaked, left'."""
    verb = clause.cue[0]
    is_left_open = clause.source is None or words.low[verb + 1] == "by"
    return is_left_open and verb > clause.sentence[0] and words.comma[verb - 1] != 0


def _is_inside(words: Words, clause: Clause, source: Stretch) -> bool:
    """'Brandt, [who said] it held, left', '[Brandt, saying] so, left', 'The port, [which opened saying] so, left'."""
    start, verb = clause.sentence[0], clause.cue[0]
    if "relative" in words.kind[max(source[0] - 1, start) : source[0] + 1]:
        return True
    told = words.kind[source[1]] == "relative" or source == (start, verb)
    return told and words.low[verb].endswith("ing")


def _resumes(story: Story, clause: Clause, index: int) -> bool:
    """Whether the source of the sentence's own clause begins here: 'In Tolm, which claims it, [Ada Brandt] said'."""
    if not is_relative(story.words, clause.source):
        return False
    clauses = story.clauses_between(index, clause.sentence[1])
    return any(one.source and one.source[0] == index and one.kind == "say" for one in clauses)


def _may_go_on(words: Words, index: int) -> bool:
    """Whether a subject of the reporter's own may begin here: 'Asked whether it held, [she] smiled', '[the mayor]'."""
    if words.kind[index] == "pronoun" or words.is_name[index]:
        return True
    phrase = noun_phrase_starting(words, index, len(words)) if words.kind[index] in {"determiner", ""} else None
    if phrase is None:
        return False
    last = phrase[1] - 1
    if last - 1 > phrase[0] and is_past(words, last):  # 'the mayor [paused].'
        return may_speak(words, last - 1) or words.low[last - 1].endswith("-old")
    if words.comma[last] and words.is_name[phrase[1]]:  # 'the mayor, [Ada Brandt], said'
        return are_persons(words, last)
    return not words.breaks[last] and (words.is_name[last] or are_persons(words, last))


def _is_subordinate(words: Words, clause: Clause) -> bool:
    """'[While she says it holds], the town doubts it': the content ends with the subordinate clause."""
    start, opener = clause.sentence[0], clause.first - 1
    if words.bare[start] in {"But", "And", "Yet"}:
        start += 1
    if opener >= start and _subordinates(words, opener) and not words.comma[opener]:  # but 'soon after, she said'
        return not _closes_main(words, start, opener)
    if not _subordinates(words, start):
        return False
    described = noun_phrase_starting(words, start + 1, clause.first) if words.comma[clause.cue[0] - 1] else None
    if described and clause.source == (described[1], clause.cue[0]):  # 'When [the mayor, Ada Brandt,] said'
        opener = start
    return words.comma.find(1, start, opener + 1) < 0


def _closes_main(words: Words, start: int, opener: int) -> bool:
    """'[It sank] as she said it held, as few do': the subordinate clause stands behind the main one, to its end."""
    if 1 in words.comma[start:opener] or words.low[start] == "now" or _subordinates(words, start):
        return False
    return tells(words, start, opener)


def _subordinates(words: Words, index: int) -> bool:
    return words.kind[index] == "subordinator" or words.low[index] in _SUBORDINATING


def _is_main_verb(words: Words, index: int) -> bool:
    """'Ms. Brandt, who said it holds, [left]', 'Ms. Brandt, saying it holds, [left]': behind the comma is her verb."""
    return words.kind[index] == "auxiliary" or (is_plain(words, index) and not words.low[index].endswith("ing"))


def clause_start(words: Words, start: int, end: int) -> int:
    """Where the words before a closing clause begin: the sentence, or behind its last semicolon; 'But' left out.

    A bracket that is open there begins them as well, and a sentence behind a colon.
    """
    signs = "".join(words.raw[start:end])
    if "(" in signs and (bracket := open_bracket(words, start, end)) is not None:
        return bracket
    stop = words.stop.rfind(1, start, end) if ";" in signs or ":" in signs else -1
    while stop >= 0:
        if words.raw[stop][-1] == ";" or (words.raw[stop][-1] == ":" and _opens_sentence(words, stop + 1)):
            return stop + 1
        stop = words.stop.rfind(1, start, stop)
    return start + 1 if words.bare[start] in {"But", "And"} else start


def _opens_sentence(words: Words, index: int) -> bool:
    """Whether a word of the grammar with a capital stands there: 'It has a choice: [Without] a pier, she said, it'.

    Or a quotation: 'Pier row: [‘Fix] it,’ town tells owner'.
    """
    if words.quoted[index]:
        return True
    return words.kind[index] != "" and words.raw[index][0].isupper()


def closes_sentence(words: Words, clause: Clause) -> bool:
    """Whether what is reported stands before the clause: '[The ferry was late], the mayor said in a note that'."""
    start, first, verb = clause.sentence[0], clause.first, words.low[clause.cue[0]]
    if first - start < SHORTEST or not words.comma[first - 1] or 1 in words.is_cue[start:first]:
        return False
    if clause.source is None or not may_speak(words, clause.source[1] - 1):
        return False
    if verb in words.lexicon.addressing_verbs or words.kind[start] not in {"", "determiner", "pronoun"}:
        return False
    return tells(words, start, first)


def is_introduction(words: Words, begin: int, first: int) -> bool:
    """Whether the words before a reporting clause only introduce it: 'In a speech on Tuesday,', not 'At least 12'."""
    unit = begin + (words.low[begin] not in TIME_UNITS)
    if words.low[unit] in TIME_UNITS and words.low[unit + 1 : unit + 2] in _FROM_THEN:
        return True  # 'Six years after Lund found it'
    if words.low[begin] == "that" and words.kind[begin + 1] in {"", "auxiliary"}:
        return words.low[begin + 1] in TIME_UNITS  # and not 'That claim is false', 'That is false'
    participle = words.bare[begin].endswith(("ed", "ing")) and words.low[begin] not in _ADJECTIVES
    participle = participle and words.kind[begin + 1] != "auxiliary"  # 'Recruiting is hard, she said'
    if not participle and words.kind[begin] not in {"preposition", "subordinator", "adverb", "time"}:
        return False
    return words.comma.find(1, begin, first - 1) < 0 and not is_number(words, begin, first)


def is_told(story: Story, begin: int, end: int) -> bool:
    """Whether somebody says it: '[The mayor told] donors that it held, according to a recording'."""
    words = story.words
    for clause in story.clauses_between(begin, end):
        verb, source = clause.cue[0], clause.source
        if source is None or words.low[verb] not in SAID_OR_TOLD or words.low[verb + 1] in _LITTLE:
            continue
        led = source[0] > begin and words.comma[source[0] - 1] and is_introduction(words, begin, source[0])
        is_all = verb == end - 1 and words.low[verb] != "told"  # 'She also said, according to a recording, that'
        if (led or source[0] == begin) and (is_all or not words.comma[verb]):  # not 'All told, the ferry cost'
            return True
    return False


def without_marks(words: Words, stretch: Stretch) -> Stretch:
    """The stretch without dashes that stand alone at its ends, and without what joins it to the words behind it."""
    first, behind = stretch
    if words.bare[first] and words.bare[behind - 1] and not _joins_on(words, behind - 1):
        return stretch  # mostly so
    while first < behind and not words.bare[first]:
        first += 1
    while behind > first and (not words.bare[behind - 1] or _joins_on(words, behind - 1)):
        behind -= 1
    return first, behind


def _joins_on(words: Words, index: int) -> bool:
    """Whether a word only leads to what follows: 'it held [and]', 'his fear [that], as he put it, “it sank”'."""
    if words.low[index] == "that":
        return words.comma[index] == 1 and words.low[index + 1] == "as"
    return words.kind[index] == "coordinator"


def said_in(words: Words, pieces: Iterable[Stretch]) -> list[Stretch]:
    """The pieces without dashes at their ends; none where they are too few words together."""
    said: list[Stretch] = []
    length = 0
    for piece in pieces:
        first, behind = without_marks(words, piece)
        if first < behind:
            said.append((first, behind))
            length += behind - first
    return said if length >= SHORTEST else []

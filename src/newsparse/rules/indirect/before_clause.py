"""The clause at the end or in the middle: 'The ferry is back, Ms. Brandt said', 'The ferry, she said, is back'."""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import (
    AND_OR_BUT,
    OBJECT_PRONOUNS_OR_HER,
    is_past,
    is_plain,
    may_speak,
    owner_in,
    run_end,
)
from newsparse.language.phrases.noun_phrase import AT_LEAST, noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.subjects.subject import subject_before
from newsparse.language.verbs.verb import quoting_verb, tells
from newsparse.language.words.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.aside import DASHES, closes_bracket, dashes
from newsparse.rules.indirect.circumstance import MEANWHILE
from newsparse.rules.indirect.content import (
    WHEN,
    clause_start,
    closes_sentence,
    content_end,
    is_introduction,
    is_told,
    said_in,
)
from newsparse.rules.indirect.statement import is_statement
from newsparse.rules.indirect.takeover import is_withheld
from newsparse.rules.indirect.verbs import CONFIRMING, TELLING, UTTERING
from newsparse.story import Story

_OPENS_CLAUSE = frozenset("that whether if how why what".split())
#: 'Needless to say, I agree.'
_NEEDLESS = ("needless", "to", "say")
_CLOSERS = "'\"’”»"
_COMMAS = frozenset(",—–")
#: 'She agreed to come', 'she complained of the noise': what is said follows.
_GOES_ON = frozenset({"to", "of", "for", "against"})
#: When somebody said so is told in so many words: 'said [on Monday night], and'.
TIME = 4
#: How far behind 'though' another clause's verb may stand.
_TURNS, TURN = frozenset("though although while whereas but and after as".split()), 8
#: '…, she said, [but did] not elaborate'
_WITHHOLDING = frozenset(
    [("but", verb) for verb in "did does declined refused gave offered".split()]
    + [("and", verb) for verb in ("declined", "refused")]
)
#: 'It is open, she said on Monday, [and] will stay open', but not '[and] has left'.
_DID = frozenset({"has", "have"})
_CIRCUMSTANCES = frozenset({"", "preposition", "determiner", "time", "adverb"})
_LINKING = frozenset("still yet so however nevertheless nonetheless meanwhile therefore thus".split())
#: 'It is late, she confirmed [to the Gazette]'
_SAID_TO = CONFIRMING | frozenset("said says explained explains admitted admits".split())
_WRITING = frozenset("wrote emailed cabled".split())
_TELLING_SOMEBODY = TELLING | {"informed", "informs"}
_TOLD = frozenset("joke jokes story stories tale tales anecdote lie lies truth".split())
#: 'The price, she said, [including] tax, rose'.
_INCLUDING = frozenset("including excluding".split())
#: No dash further before the clause opens what is said in it.
CLOSE = 5
#: 'It holds, she said on Monday, [because] it is new'
_GROUNDS = frozenset({"because", "if", "unless"})
_CONJUNCTIONS, _TOLD_OF = frozenset("although and because but".split()), frozenset({"of", "about"})
#: How far behind the verb 'that' may stand: 'said on Tuesday at the harbour that'.
REACH = 14


@rule("indirect.before_clause")
def before_clause(story: Story, clause: Clause) -> list[Stretch] | None:
    """What stands before a reporting clause set off by a comma, and goes on behind it where another comma follows."""
    if clause.kind not in {"say", "believe"} and story.words.low[clause.cue[0]] not in UTTERING:
        return None
    words, first = story.words, clause.first
    if clause.source is None:
        if words.comma[first - 1] and words.low[clause.cue[1]] in _TOLD_OF:
            return None  # 'The mayor, told of the storm, replied that it was late'
        first = _first_of_told(words, clause)
    if words.low[first - 1] == "both" or words.low[max(first - 2, 0) : first] in AT_LEAST:
        first -= 1 + (words.low[first - 1] != "both")  # '…, [at least four] pilots said', '…, [both] Ada and Tom said'
    if first <= clause.sentence[0] or words.raw[first - 1].rstrip(_CLOSERS)[-1:] not in _COMMAS:
        return None
    if words.bare[first] in {"as", "who", "which"} or (clause.source and words.low[clause.source[1] - 1] == "whom"):
        return None
    verb = clause.cue[0]
    if words.low[verb].endswith("ing") and quoting_verb(words, verb) is None:
        return None
    (start, limit), behind = clause.sentence, clause.behind
    is_colon = words.raw[behind - 1][-1] == ":"
    if (is_colon and words.low[behind] != "that") or not is_statement(words, clause):
        return None
    if words.low[first - 1] in _CONJUNCTIONS:
        return _behind_conjunction(story, clause)
    begin = _behind_dash(words, clause_start(words, start, first), first)
    if words.low[begin] in ACCORDING or words.low[begin] == "asked":
        return None  # 'According to the mayor, the tracks suggest two vans', 'Asked if it held, she did not say'
    if words.low[begin:first] == _NEEDLESS:
        return None
    first = _described_from(words, clause, begin, first)
    if clause.source == (first, verb) and words.comma[verb - 1]:
        return None  # 'The head of the port, [Ada Brandt], said at noon it was late'
    if is_colon:  # 'She wants one thing, he said: that it holds'
        return said_in(words, [(begin, first), (behind, content_end(story, clause, behind, limit))])
    recipient = _past_recipient(words, verb, behind, limit)
    if words.raw[recipient - 1][-1] == ":":  # 'In it, Okoye tells us:'
        return None
    if (clause.kind == "believe" or _is_same(words, clause)) and is_told(story, begin, first):
        return None  # 'The port said it would pay, it hopes, in May'
    introduced = verb != first and is_introduction(words, begin, first)
    if introduced and not _closes_introduction(story, clause, (begin, first), recipient):
        return None
    return _around(story, clause, (begin, first), recipient, introduced=introduced)


def _around(story: Story, clause: Clause, before: Stretch, recipient: int, *, introduced: bool) -> list[Stretch] | None:
    """What stands before the clause, and what goes on behind it: '[The ferry], she said in May, [is back]'."""
    words, (begin, first), limit = story.words, before, clause.sentence[1]
    after = _past_apposition(words, clause, before, limit)
    if after is None:
        after = _past_circumstance(words, recipient, before, limit)
    if after < limit and _is_taken_up(story, after, limit):
        return said_in(words, [before])
    behind = clause.behind
    adds = (after < limit and not introduced and _trails(words, after)) or closes_bracket(words, behind - 1)
    if not adds and after < limit and words.raw[after - 1][-1] in _COMMAS and _resumes(words, clause, behind, after):
        linked = words.low[begin] in _LINKING and first == begin + 1  # '[Still], she said, the ferry sank'
        if linked or _is_opener(words, first - 1):  # 'a sailor who, she said, could not swim'
            begin = first
        return said_in(words, [(begin, first), (after, content_end(story, clause, after, limit))])
    if adds or _ends(words, _at_dash(words, behind, limit), limit) or _nothing_follows(words, clause, behind, after):
        return said_in(words, [before])
    return None


def _closes_introduction(story: Story, clause: Clause, before: Stretch, recipient: int) -> bool:
    """Whether nothing follows of which it would be the introduction: 'In May, she said.'."""
    words, limit, behind = story.words, clause.sentence[1], clause.behind
    if recipient > behind and tells(words, *before):
        behind = recipient
    closes = _ends(words, behind, limit) or (words.comma[behind - 1] != 0 and not words.quoted[behind])
    return closes and not _is_report(story, *before, clause)


def _is_taken_up(story: Story, after: int, limit: int) -> bool:
    """Whether somebody else, or the reporter, goes on: 'It is free, she said, [a rule that few know]'."""
    words = story.words
    if words.low[after : after + 2] in _WITHHOLDING:
        return True
    if words.low[after] in AND_OR_BUT and words.low[after + 2] == "not" and words.is_cue[after + 3]:
        return True  # 'but would not say'
    return _is_gloss(words, after, limit) or _another_follows(story, after, limit)


def _is_opener(words: Words, index: int) -> bool:
    """'a sailor [who], she said, could not swim', 'a boat [that], she said, is fast', 'a pier [where], she said, …'."""
    return words.kind[index] == "relative" or words.low[index] == "where" or _is_relative_that(words, index)


def _is_relative_that(words: Words, index: int) -> bool:
    """'a boat [that], she said, is fast', but not '[That], she said, is fast', 'So [that], she said, is why'."""
    before = index - 1
    opens = words.low[index] == "that" and not words.breaks[before]
    is_noun = is_plain(words, before) or words.kind[before] == "time"  # 'launched a boat on Monday that, she said,'
    return opens and words.low[before] != "so" and is_noun and not words.is_cue[before]


def _behind_conjunction(story: Story, clause: Clause) -> list[Stretch] | None:
    """What follows a clause that stands right behind a conjunction: 'She left because, she said in May, [it sank]'."""
    behind, limit = clause.behind, clause.sentence[1]
    comma = story.words.comma.find(1, behind - 1, min(limit - 1, behind + REACH))
    return said_in(story.words, [(comma + 1, content_end(story, clause, comma + 1, limit))]) if comma >= 0 else None


def _first_of_told(words: Words, clause: Clause) -> int:
    """The first word of who was told, or else of the clause: 'The ferry was late, [the court] was told'."""
    told = words.low[clause.cue[0]] == "told"
    subject = subject_before(words, clause.cue[0], clause.sentence[0]) if told else None
    return subject[0] if subject else clause.first


def _behind_dash(words: Words, begin: int, first: int) -> int:
    """Where it begins: behind a dash that stands close, '… was natural — [no different], he said, from others'."""
    close = dashes(words, max(begin, first - 1 - CLOSE), first - 1)
    if len(close) != 1 or dashes(words, begin, close[0]):
        return begin  # 'The pier — the old one — held, she said'
    return close[0] + 1 + (words.low[close[0] + 1] in {"and", "but"})


def _is_same(words: Words, clause: Clause) -> bool:
    """Whether 'it' may be what has said so: 'The port said it would pay, [it] said.'."""
    return clause.source is not None and words.low[clause.source[0]] == "it"


def _is_gloss(words: Words, after: int, limit: int) -> bool:
    """Whether the reporter tells of what was said: 'It is free, she said, [a rule that] few know'."""
    return words.low[after] in {"a", "an"} and after + 2 < limit and words.low[after + 2] in {"that", "which"}


def _is_report(story: Story, begin: int, first: int, clause: Clause) -> bool:
    """Whether what stands before the clause reports something itself: 'After Okoye said so, the crew complained'."""
    if clause.behind < clause.sentence[1] or story.words.low[begin] not in WHEN:
        return False
    return any(one.kind == "say" for one in story.clauses_between(begin, first))


def _described_from(words: Words, clause: Clause, begin: int, first: int) -> int:
    """Where the clause begins with what its source is called: '…, [her spokesman,] Tom Okoye, said'; else `first`."""
    if clause.source is None or not words.comma[clause.source[1] - 1] or clause.source[0] != first:
        return first
    described = noun_phrase_ending(words, first - 1, begin)
    if described is None or described[0] <= begin or not words.comma[described[0] - 1]:
        return first
    opens = words.kind[described[0]] == "determiner" or owner_in(words, *described) is not None
    return described[0] if opens and may_speak(words, first - 1) else first


def _resumes(words: Words, clause: Clause, behind: int, after: int) -> bool:
    """Whether the reported sentence goes on behind the clause: behind an inverted one, no apposition follows."""
    if behind == clause.cue[1] or "auxiliary" in (words.kind[behind], words.kind[after]):
        return True
    return _is_verb_of_one(words, behind) or _is_verb_of_one(words, after)


def _is_verb_of_one(words: Words, behind: int) -> bool:
    """Whether a verb of one thing goes on behind an inverted clause: 'The plan, says the crew, [saves] money'."""
    if not is_plain(words, behind) or words.kind[behind + 1] in {"preposition", "coordinator", "end"}:
        return False
    return words.low[behind].endswith("s") and words.low[behind] not in words.lexicon.plural_person_nouns


def _another_follows(story: Story, after: int, limit: int) -> bool:
    """Whether the sentence goes on with what somebody else says: '…, she said, [though the crew said] it was not'."""
    if story.words.low[after] not in _TURNS:
        return False
    clauses = story.clauses_between(after, min(limit, after + TURN))
    return any(one.kind == "say" and after + 1 in (one.first, one.cue[0]) for one in clauses)


def _trails(words: Words, index: int) -> bool:
    """Whether a participle goes on from the clause: '…, she said, [adding] that', '…, she said, [smiling] at him'."""
    low = words.low[index]
    if is_withheld(words, index):
        return True
    if not low.endswith("ing") or low in _INCLUDING:
        return False
    return words.is_cue[index] == 1 or words.comma[index - 1] == 1


def _ends(words: Words, behind: int, limit: int) -> bool:
    """Whether the sentence ends there, or its part before a semicolon, a dash or in brackets."""
    if behind >= limit or words.raw[behind] in DASHES:
        return True
    return words.raw[behind - 1][-1] == ";" or closes_bracket(words, behind - 1)


def _at_dash(words: Words, behind: int, limit: int) -> int:
    """The dash behind when it was said: 'The ferry is back, she said on Tuesday [—] a surprise'; else the same word."""
    for index in range(behind, min(limit, behind + TIME)):
        if words.raw[index] in DASHES:
            return index
        if words.kind[index] not in {"preposition", "time", "adverb"}:
            break
    return behind


def _past_recipient(words: Words, verb: int, behind: int, limit: int) -> int:
    """The first word behind the clause, and behind who was told."""
    if words.stop[behind - 1] or behind >= limit:
        return behind
    if words.low[behind] == "to" and words.low[verb] in _SAID_TO:
        heard = noun_phrase_starting(words, behind + 1, limit)
        return heard[1] if heard else behind
    if words.low[verb] in _WRITING and words.is_name[behind]:
        end = run_end(words, behind, limit)
        return end if end == limit else behind  # 'It is late, she wrote Okoye.'
    if words.low[verb] not in _TELLING_SOMEBODY:
        return behind
    if not _TOLD.isdisjoint(words.low[behind : behind + 2]):
        return behind  # 'told a joke'
    if words.low[behind] in OBJECT_PRONOUNS_OR_HER:
        return behind + 1
    recipient = noun_phrase_starting(words, behind, limit)
    return recipient[1] if recipient else behind


def _past_circumstance(words: Words, after: int, before: Stretch, limit: int) -> int:
    """Past where, when and how it was said, if what is said goes on: 'The crew, she said [in a letter], had slept'."""
    comma = words.comma.find(1, after, min(limit - 1, after + REACH))
    if comma < 0 or words.stop[after - 1] or not _CIRCUMSTANCES.issuperset(words.kind[after : comma + 1]):
        return after
    opens = words.kind[after] in {"preposition", "time", "adverb"} or words.low[after].endswith("ly")
    return comma + 1 if opens and _goes_on(words, comma + 1, before) else after


def _goes_on(words: Words, index: int, before: Stretch) -> bool:
    """Whether what is said goes on there: 'The crew, she said in a letter, [had] slept', '[because] it was late'."""
    if words.kind[index] == "auxiliary" or words.low[index] in _GROUNDS:
        return True
    told = "auxiliary" in words.kind[slice(*before)]
    if (not told and is_past(words, index)) or words.kind[before[1] - 1] == "auxiliary":
        return True  # 'It could, she said in a letter, [save] money'
    return words.low[index] in AND_OR_BUT and _does_besides(words, index + 1)


def _does_besides(words: Words, index: int) -> bool:
    """Whether the reported subject does something more there: 'and [will] stay open', but not 'and [has] left'."""
    return words.kind[index] == "auxiliary" and words.low[index] not in _DID


def _past_apposition(words: Words, clause: Clause, before: Stretch, limit: int) -> int | None:
    """Past what is told of a source, if what is said goes on: 'The ferry, said Okoye, [who owns it,] is late'."""
    behind = clause.behind
    if behind == clause.cue[1] or behind >= limit or not words.comma[behind - 1] or tells(words, *before):
        return None
    comma = words.comma.find(1, behind, min(limit - 1, behind + REACH))
    goes_on = comma >= 0 and (words.kind[comma + 1] == "auxiliary" or _is_verb_of_one(words, comma + 1))
    is_told = words.kind[behind] in {"relative", "determiner"} or words.low[behind] in words.lexicon.offices
    return comma + 1 if goes_on and is_told else None


def _nothing_follows(words: Words, clause: Clause, behind: int, after: int) -> bool:
    """Whether behind the clause only stands where, when or to whom it was said, or an apposition to its source."""
    limit = clause.sentence[1]
    if behind < limit and words.kind[behind] == "relative" and words.comma[behind - 1]:
        return True  # '…, said Ada Brandt, [who] added that'
    reach = min(limit, behind + REACH)
    phrase = words.bare[behind : words.comma.find(1, behind, reach) + 1 or reach]
    if not _OPENS_CLAUSE.isdisjoint(phrase):
        return closes_sentence(words, clause) and behind < limit and words.bare[behind] not in _OPENS_CLAUSE
    if behind > clause.cue[1] or after >= limit:
        return True
    if words.bare[after] == "with" and words.low[clause.cue[0]] == "charged":
        return False  # 'a sailor, now charged with theft'
    if words.bare[after] in _GOES_ON and after + 1 < limit and not words.is_name[after + 1]:
        return False
    if words.low[after] in MEANWHILE and words.kind[after + 1] == "pronoun":
        return tells(words, clause.sentence[0], clause.first)  # 'It is late, she said as she left'
    if words.kind[after] not in {"preposition", "time", "adverb"}:
        return False
    reach = min(limit, after + TIME)
    return "pronoun" not in words.kind[after : words.comma.find(1, after, reach) + 1 or reach]

"""How far the reported words of an indirect quote reach."""

from collections.abc import Iterable

from newsparse.language.clause import Clause, is_relative
from newsparse.language.noun_phrase import (
    SUBJECT_PRONOUNS,
    breaks_after,
    is_person,
    is_plain,
    noun_phrase_starting,
)
from newsparse.language.verb import BE, leading_verb
from newsparse.language.words import Stretch, Words
from newsparse.rules.indirect.opening import CONJUNCTIONS
from newsparse.story import Story

#: Fewer words report nothing: 'she said so'.
SHORTEST = 3

#: No more words stand between a source and a participle that no comma sets off: 'Ms. Brandt left the pier saying'.
NEAR = 12
#: The comma that sets a participle off stands within so many words before it: '…, [while also] saying'.
SET_OFF = 3
#: An act further off than this is somebody else's, as often as not.
FAR = 16
#: A remark inside a sentence has at most so many words.
INSERTED = 8
#: A part of a list has at most so many words, of these classes.
LISTED, _OF_NOUNS = 6, frozenset({"", "determiner", "preposition"})
#: Who says otherwise speaks within so many words: '52 percent said so, compared with 41 percent who said'.
COMPARISON = 10
#: The source of the next clause of speech and its verb stand within so many words.
NEXT = 6

_BEFORE_GERUNDS = frozenset("for on in from of".split())
_QUESTION_WORDS = frozenset("whether if how why what when where".split())
_JOINING = frozenset({"and", "but"})
_CONTRAST = frozenset("but while whereas yet according".split())
_SUBORDINATING = frozenset("as after before since until moment time".split())
#: 'What she called a storm', 'in how he called it', 'in the town he praised': no clause of its own.
_NAMING = frozenset("what how in into on through for off".split())
_NOBODY = frozenset("nobody nothing none anyone anybody".split())
_UNASKED = ("no", "questions")  # '…, no questions asked'

#: 'She was [never] asked whether'
_DENIED = frozenset("not never wasn't weren't isn't aren't".split())
_NOT_REPORTED = frozenset("i we you one me us".split())
_ASKING = frozenset("ask asks asked asking wonder wonders wondered wondering".split())
_GIVING = frozenset(
    (verb,)
    for verb in "giving elaborating explaining saying naming specifying providing offering citing identifying".split()
)
_CALLED = frozenset(
    "called calls described describes termed dubbed dismissed dismisses rejected rejects denied denies disputed".split()
)
_NOT_STATED = frozenset("to will would can could may might must should shall".split())


def is_statement(words: Words, clause: Clause) -> bool:
    """Whether it is said that somebody did say it: not that somebody might, and not what 'I' or 'you' think."""
    before = clause.cue[0] - 1
    opens = before < clause.sentence[0]
    if "?" in words.raw[clause.sentence[1] - 1] and words.low[clause.cue[0]] not in _ASKING:
        return False  # 'Did she say that it held?'
    unsaid = not opens and words.low[before] in _NOT_STATED and words.raw[before] not in ("May", "May,")
    if unsaid and not _is_gerund(words, clause) and not (words.low[before] == "to" and _is_led(words, clause)):
        return False
    if clause.source is None:
        return opens or words.low[before] not in _DENIED
    subject = words.low[clause.source[0]].partition("'")[0]
    if words.low[clause.source[0] : clause.source[0] + 2] == _UNASKED:
        return False
    alone = clause.source[1] - clause.source[0] == 1
    own = subject in _NOT_REPORTED and (subject != "one" or alone)  # but 'one study found that it held'
    return subject not in _NOBODY and (clause.kind == "say" or not own)


def _is_led(words: Words, clause: Clause) -> bool:
    """'went on [to] say', 'prompted the mayor [to] say'."""
    prompted = clause.source is not None and words.low[clause.source[0] - 1] in words.lexicon.prompting_verbs
    return prompted or leading_verb(words, clause.cue[0] - 1) is not None


def _is_gerund(words: Words, clause: Clause) -> bool:
    """'turned to [claiming] that', but not 'came close to [saying] that'."""
    verb = clause.cue[0]
    gerund = words.low[verb].endswith("ing") and words.low[verb - 1] == "to" and clause.kind != "believe"
    return gerund and words.low[verb - 2] not in ("close", "closer", "used")


def is_in_phrase(words: Words, clause: Clause) -> bool:
    """Whether the clause is part of a phrase that names something: 'what he said is true', 'a law that bans boats'."""
    source, verb = clause.source, clause.cue[0]
    if source is None:
        return False
    if words.low[verb].endswith("ing") and _is_loose(words, verb, source):
        return True
    first = source[0]
    if first == clause.sentence[0] or words.comma.find(1, first, verb) >= 0:
        return False  # 'Of what she said it was the worst, [adding] that'
    before, low = words.low[first - 1], words.low[first]
    if words.stop[first - 1]:
        return False
    if before in _NAMING or (before == "that" and clause.kind != "say"):
        return True
    if not is_relative(words, source):
        return False
    if low == "who" and clause.kind == "say":
        return before in ("those", "one", "ones")
    return words.kind[first - 1] == "" or before in ("those", "one", "ones")


def _is_loose(words: Words, verb: int, source: Stretch) -> bool:
    """Whether a participle belongs to a phrase, not to its source: 'He met a crew known for [denying] it'."""
    if source[0] > verb:
        return False
    apart = words.stop.find(1, max(verb - SET_OFF, 0), verb) >= 0 or words.kind[verb - 1] == "coordinator"
    distance = verb - source[1]
    if distance > FAR and words.cue(verb) == "act":
        return True
    return words.low[verb - 1] in _BEFORE_GERUNDS or (distance > NEAR and not apart)


def content_end(story: Story, clause: Clause, first: int, limit: int) -> int:
    """Index behind the reported words that begin at `first`: they end where the reporter takes over."""
    words = story.words
    bare, stop = words.bare[first], words.stop
    if words.raw[clause.first][0] == "(":  # '(Ms. Brandt said [it held]) came back'
        limit = next((index + 1 for index in range(first, limit) if _closes_bracket(words.raw[index])), limit)
    # a phrase that introduces the reported sentence ends with the first comma: 'said that in March, the ferry …'
    opener = first + (bare == "that")
    introduced = (
        opener < limit
        and words.kind[opener] in ("preposition", "subordinator")
        and bare not in _QUESTION_WORDS
        and not _is_asked(clause)
        and clause.kind != "act"
    )
    shortest = SHORTEST if bare in CONJUNCTIONS and not stop[first] else 1
    for index in _joints(words, first + shortest, limit):
        if words.low[index] in _JOINING and index + 1 < limit:
            if words.low[index + 1] == "that":
                continue
            if _reports_on(story, clause, index + 1):
                return index
        if not stop[index - 1] or words.raw[index - 1][-1] == ":":
            continue
        if introduced and not _follows_introduction(words, opener, index):
            introduced = False
        elif _is_aside(words, clause, index) or _turns(story, index):
            return index
    return limit


def _follows_introduction(words: Words, opener: int, index: int) -> bool:
    """Whether the reported sentence follows its introduction without a comma: 'said [in March he left], though'."""
    return words.kind[opener] == "preposition" and not SUBJECT_PRONOUNS.isdisjoint(words.low[opener:index])


def _closes_bracket(word: str) -> bool:
    return ")" in word and "(" not in word


def _joints(words: Words, first: int, limit: int) -> list[int]:
    """Where a sentence may turn: at 'and' and 'but', and behind punctuation."""
    low, stop = words.low, words.stop
    if not _JOINING.isdisjoint(low[first:limit]):
        return [index for index in range(first, limit) if stop[index - 1] or low[index] in _JOINING]
    joints: list[int] = []
    index = stop.find(1, first - 1, limit - 1) + 1
    while index:
        joints.append(index)
        index = stop.find(1, index, limit - 1) + 1
    return joints


def _is_asked(clause: Clause) -> bool:
    """'Asked whether it held, [she] smiled': whoever it is reported of stands behind what is reported."""
    return clause.source is None or clause.source[0] > clause.cue[0]


def _is_aside(words: Words, clause: Clause, index: int) -> bool:
    """Whether the reporting clause is part of a sentence of the reporter's own, which goes on here."""
    source = clause.source
    first = clause.cue[0] == clause.sentence[0]
    told = (
        source is None and not first and words.kind[clause.cue[0] - 1] == "auxiliary"
    )  # 'The court was told that [it held, Ada …]'
    goes_on = words.kind[index] == "pronoun" or words.is_name[index] or (source is None and _is_subject(words, index))
    if _is_asked(clause) and not told and goes_on:
        return True
    relative = source is not None and "relative" in words.kind[max(source[0] - 1, clause.sentence[0]) : source[0] + 1]
    inserted = source == (clause.sentence[0], clause.cue[0]) and words.low[clause.cue[0]].endswith("ing")
    return ((relative or inserted) and _is_main_verb(words, index)) or _is_subordinate(words, clause)


def _is_subject(words: Words, index: int) -> bool:
    """'Asked whether it held, [the mayor] smiled', but not 'Asked whether it held the boat, [the crew] and …'."""
    phrase = noun_phrase_starting(words, index, len(words)) if words.kind[index] in ("determiner", "") else None
    behind = phrase[1] if phrase else len(words)
    speaks = behind < len(words) and not breaks_after(words, behind - 1) and words.kind[behind] in ("", "auxiliary")
    return speaks and (words.is_name[behind - 1] or is_person(words, behind - 1))


def _turns(story: Story, index: int) -> bool:
    """Whether what follows a comma is no longer reported, or reported by another clause."""
    words, low = story.words, story.words.low[index]
    following = words.kind[index + 1] if index + 1 < len(words) else ""
    if low == "but":
        return not _goes_on(words, index + 1)
    if low in _CONTRAST:
        return not _is_inserted(words, index)
    if low == "as" and _is_inserted(words, index):
        return False
    if low == "and" and _is_last_of_list(words, index):
        return False
    if low in ("and", "as", "though") and following in ("pronoun", "determiner"):
        return True
    if low in ("as", "though") and True in words.is_name[index + 1 : index + 2]:
        return True
    if low == "as" and following == "auxiliary":  # 'as has Okoye'
        return True
    if _is_remark(words, index) or is_withheld(words, index) or _is_called_so(story, index):
        return True
    verb = index + (low == "before")  # '…, adding that', '…, before adding that'
    if 1 in words.is_cue[verb : verb + 1] and words.low[verb].endswith("ing"):
        return True
    if _is_finite_cue(words, index) and not _is_described(words, index):
        return True
    return words.raw[index - 1][-1] == ";" or _is_source(story, index)


def _is_last_of_list(words: Words, index: int) -> bool:
    """'in sand, rocks, [and] the sea': one more comma before, nothing but nouns between, and the sentence ends."""
    comma = words.comma.rfind(1, max(index - LISTED, 0), index - 1)
    if comma < 0 or not all(words.kind[place] in _OF_NOUNS for place in range(comma + 1, index)):
        return False
    phrase = noun_phrase_starting(words, index + 1, len(words))
    return phrase is not None and words.last[phrase[1] - 1] != 0


def _goes_on(words: Words, index: int) -> bool:
    """Whether a verb behind 'but' has the reported subject: 'but [would] not sail', 'but [needed] a new keel'."""
    if index == len(words):
        return False
    verb = is_plain(words, index) and words.low[index].endswith("ed") and not words.is_cue[index]
    return verb or words.kind[index] in ("adverb", "auxiliary")


def _is_inserted(words: Words, index: int) -> bool:
    """Whether only a remark in the reported sentence opens here: 'said the pier, [while] old, was safe'."""
    behind = words.comma.find(1, index, index + INSERTED) + 1
    return 0 < behind < len(words) and words.kind[behind] == "auxiliary"


def _is_called_so(story: Story, index: int) -> bool:
    """Whether somebody else calls what is said something: 'said it held, [which] the mayor called “luck”'."""
    words = story.words
    if words.low[index] != "which" or words.comma.find(1, index, words.sentence_end(index)) >= 0:
        return False
    clauses = story.clauses_between(index + 1, index + 1 + NEXT)
    return any(
        clause.source and clause.source[0] == index + 1 and words.low[clause.cue[0]] in _CALLED for clause in clauses
    )


def _is_remark(words: Words, index: int) -> bool:
    """Whether the reporter takes up what is said: '…, something Okoye denies', '…, a claim that …', '…, one that …'."""
    low = words.low[index]
    if low == "something":
        return True
    noun = index + (low in ("a", "an"))
    noun += noun > index and words.kind[noun + 1 : noun + 2] == ("",)
    taken_up = words.low[noun : noun + 1] and words.low[noun] in words.lexicon.resuming_nouns
    if not taken_up or breaks_after(words, noun):
        return False
    told = words.kind[noun + 1] in ("determiner", "pronoun") or words.is_name[noun + 1]  # 'a claim [the mayor] denied'
    return told or words.low[noun + 1] in ("that", "which")


def is_withheld(words: Words, index: int) -> bool:
    """'…, [without] giving details': what the source does not say."""
    return words.low[index] == "without" and words.low[index + 1 : index + 2] in _GIVING


def _is_subordinate(words: Words, clause: Clause) -> bool:
    """'[While she says it holds], the town doubts it': the content ends with the subordinate clause."""
    start, opener = clause.sentence[0], clause.first - 1
    if words.bare[start] in ("But", "And", "Yet"):
        start += 1
    if _subordinates(words, opener):
        return True
    return _subordinates(words, start) and words.comma.find(1, start, opener + 1) < 0


def _subordinates(words: Words, index: int) -> bool:
    return words.kind[index] == "subordinator" or words.low[index] in _SUBORDINATING


def _is_main_verb(words: Words, index: int) -> bool:
    """'Ms. Brandt, who said it holds, [left]', 'Ms. Brandt, saying it holds, [left]': behind the comma is her verb."""
    return words.kind[index] == "auxiliary" or (is_plain(words, index) and not words.low[index].endswith("ing"))


def _is_source(story: Story, index: int) -> bool:
    """Whether the source of another clause of speech begins here."""
    words = story.words
    if words.is_cue.find(1, index, index + NEXT) < 0:
        return False
    for clause in story.clauses_between(index, index + NEXT):
        source = clause.source
        if source and source[0] == index and clause.kind == "say":
            return not words.comma[source[1] - 1]  # 'his father, [Nils Lund,] had promised it'
    return False


def _is_described(words: Words, index: int) -> bool:
    """Whether a participle only says of whom is spoken: 'said the man, [identified] as Okoye, was there'."""
    behind = words.low[index + 1 : index + 2]
    if words.low[index] == "compared" and behind in (("to",), ("with",)):
        return words.is_cue.find(1, index + 1, index + COMPARISON) < 0  # and not 'compared with 30 who said'
    return behind in (("as",), ("by",))


def _reports_on(story: Story, clause: Clause, index: int) -> bool:
    """Whether a new reporting clause follows 'and' at once: 'called', 'did not say', 'others have said'."""
    words, verb = story.words, index
    if words.is_cue[index] and words.low[index].endswith("ing") and words.low[clause.cue[0]].endswith("ing"):
        return True  # 'saying it holds and [adding]'
    if words.low[index - 2].endswith("ed") and words.low[index - 3] in BE:
        return False  # 'said they were arrested and [charged]'
    while verb + 1 < len(words) and words.kind[verb] in ("adverb", "auxiliary"):
        verb += 1
    if words.cue(verb) in ("say", "act") and ("auxiliary" in words.kind[index:verb] or _is_finite_cue(words, verb)):
        return True
    joins = words.is_name[index - 2] or words.kind[index - 2] == "pronoun"
    return not joins and _is_source(story, index)


def _is_finite_cue(words: Words, index: int) -> bool:
    return words.cue(index) in ("say", "act") and words.bare[index].endswith(("ed", "said", "told", "says", "wrote"))


def clause_start(words: Words, start: int, end: int) -> int:
    """Where the words before a closing clause begin: the sentence, or behind its last semicolon; 'But' left out."""
    stop = words.stop.rfind(1, start, end)
    while stop >= 0:
        if words.raw[stop][-1] == ";":
            return stop + 1
        stop = words.stop.rfind(1, start, stop)
    return start + 1 if words.bare[start] in ("But", "And") else start


def is_introduction(words: Words, begin: int, first: int) -> bool:
    """Whether the words before a reporting clause only introduce it: 'In a speech on Tuesday,'."""
    participle = words.bare[begin].endswith(("ed", "ing"))
    if not participle and words.kind[begin] not in ("preposition", "subordinator", "adverb", "time"):
        return False
    return words.comma.find(1, begin, first - 1) < 0


def without_marks(words: Words, stretch: Stretch) -> Stretch:
    """The stretch, dashes that stand alone at its ends left out."""
    first, behind = stretch
    while first < behind and not words.bare[first]:
        first += 1
    while behind > first and not words.bare[behind - 1]:
        behind -= 1
    return first, behind


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

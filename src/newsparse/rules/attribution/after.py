"""The source right behind the quotation: '“It holds,” said Ada Brandt', '“It holds,” the harbour master said'."""

from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import before_preposition, is_owner, is_person, is_plain
from newsparse.language.people.spoken_of import DESCRIPTION
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.verbs.verb import quoted_by, quoting_verb, tells
from newsparse.language.words.sentence import HARD
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation, last_sign
from newsparse.rule import rule
from newsparse.rules.indirect.verbs import SAID_OR_TOLD
from newsparse.story import Story

#: How far behind the mark the verb may stand, in words.
REACH = 32
#: 'Okoye wrote [back a day later], “It does”': so many words behind the clause the next quotation begins at most.
NEAR = 4
_PLACES = frozenset("at from in on to".split())
_CALLS = frozenset("call calls called dub dubs dubbed".split())
_DASHES = "—–-"


@rule("attribution.after")
def after(story: Story, quotation: Quotation) -> Attribution | None:
    """A clause of speech that begins right behind a quotation that ends in a comma, a question or an exclamation."""
    words = story.words
    first, limit = _sentence_behind(story, quotation)
    behind = quotation.behind
    if words.low[behind] == "so" and words.low[behind + 1] in SAID_OR_TOLD:  # '“It holds.” [So says] Ada Brandt.'
        first, limit = behind + 1, words.sentence_end(behind)
    if first >= limit:
        return None
    for clause in story.clauses_between(first, limit):
        if clause.kind in ("say", "quote") and _begins(words, clause, first) and _is_speech(words, clause):
            if _is_of_something_else(story, quotation, clause):
                return None
            passed_on = quoted_by(words, clause.cue[0], limit)  # '“…,” the agency quoted [Ada Brandt] as saying'
            return story.attribution(passed_on or clause.source, clause.cue)
    return None


def _is_of_something_else(story: Story, quotation: Quotation, clause: Clause) -> bool:
    """Whether the clause behind the quotation goes with what stands before that, or begins something new."""
    words, before = story.words, quotation.first - 1
    if words.low[before] in _CALLS and story.clauses_between(before, quotation.first):
        return True  # 'What he calls “a gift,” the port said …': its name alone
    if words.raw[before] == "that" and _says_more(words, clause):
        return True
    if _ends_relative(story, quotation):
        return True
    if not words.raw[clause.first][0].isupper():
        return False
    return _begins_anew(words, clause) or (words.stop[before] != 0 and _replies(story, quotation, clause))


def _ends_relative(story: Story, quotation: Quotation) -> bool:
    """Whether marked words end what is told of somebody: 'Of Lund, [who called it] a “trap,” Okoye said it held'."""
    words, first = story.words, quotation.first
    if story.begins_sentence(quotation):
        return False
    told = [one for one in story.clauses_between(words.sentence_start(first), first) if is_relative(words, one.source)]
    if not told or words.comma[told[-1].first - 1] == 0:
        return False
    behind = told[-1].behind
    return first - behind <= NEAR and 1 not in words.breaks[behind - 1 : first]


def _begins_anew(words: Words, clause: Clause) -> bool:
    """Whether the clause opens a sentence of its own: '“It holds?” [She denied] that it did', '“Oh?” [She nodded].'."""
    first, behind = clause.first, clause.behind
    if words.kind[first] not in ("pronoun", "determiner"):
        return False
    return clause.kind == "quote" or (behind < len(words) and not words.breaks[behind - 1])


def _replies(story: Story, quotation: Quotation, clause: Clause) -> bool:
    """Whether the clause leads up to the next of two turns: 'Brandt asked, “Is it late?” [Okoye said,] “It is.”'."""
    following = story.next_quotation(quotation)
    if following - clause.behind > NEAR or not story.words.stop[following - 1]:
        return False
    before = quotation.first - 1
    return before >= 0 and (story.words.cue(before) == "say" or _is_introduced(story, quotation))


def _is_introduced(story: Story, quotation: Quotation) -> bool:
    """Whether a clause of speech leads up to the quotation: '[Brandt wrote] on Friday, “Does it hold?”'."""
    start = story.words.sentence_start(quotation.first)
    return any(clause.kind == "say" for clause in story.clauses_between(start, quotation.first))


def _begins(words: Words, clause: Clause, first: int) -> bool:
    """Whether the clause begins there, or stands in apposition: '[Brandt's spokesman], Tom Okoye, said'."""
    if clause.first == first:
        return True
    described = is_owner(words, first) and first < clause.first <= first + DESCRIPTION
    return described and words.comma[clause.first - 1] != 0


def _is_speech(words: Words, clause: Clause) -> bool:
    """Whether it is no participle ('…,” adding that'), and no act of the quotation's own subject ('…,” went home')."""
    verb = words.low[clause.cue[0]]
    if verb.endswith("ing"):
        return verb == "according" or quoting_verb(words, clause.cue[0]) is not None
    source = clause.source
    if is_relative(words, source):
        return False
    if clause.kind == "say" or source is None or source[0] < clause.cue[0]:
        return True
    if words.low[source[0]] == "its":
        return False
    return words.kind[source[0]] in ("pronoun", "determiner") or any(words.is_name[slice(*source)])


def _says_more(words: Words, clause: Clause) -> bool:
    """Whether the clause goes on to something else: 'As she claims that “it holds,” [the crew said it] did not'."""
    behind = clause.behind
    if behind > clause.cue[1]:
        return False
    return words.kind[behind : behind + 1] in (("determiner",), ("pronoun",), ("subordinator",))


@rule("attribution.after_other_verb")
def after_other_verb(story: Story, quotation: Quotation) -> Attribution | None:
    """A name or a pronoun with any verb, right behind a quotation that ends in a comma: '“…,” she beamed'."""
    words = story.words
    inserted = quotation.first > 0 and words.raw[quotation.first - 1][-1] in _DASHES  # '— “bells,” she called them —'
    if words.last[quotation.behind - 1] or not (inserted or story.begins_sentence(quotation)):
        return None
    first, limit = _sentence_behind(story, quotation)
    if first >= limit:
        return None
    for clause in story.clauses_between(first, limit):
        if clause.first == first:
            return story.attribution(clause.source, clause.cue)
    if is_plain(words, first) and words.low[first].endswith("ed"):  # 'beamed Ada Brandt'
        named = first + 1 < limit and words.is_name[first + 1]
        return story.attribution(noun_phrase_starting(words, first + 1, limit), (first, first + 1)) if named else None
    subject = noun_phrase_opening(words, first, limit)
    described = _described(story, subject, limit) if subject else None
    if described:
        return described
    if subject is None or subject[1] >= limit or words.raw[subject[1] - 1].endswith((",", "'s", "s'")):
        return None
    verb = subject[1]
    speaks = words.is_name[verb - 1] or words.kind[subject[0]] == "pronoun"
    may_be = is_plain(words, verb) and not is_person(words, verb)  # not '“…,” Castria [pilot]'
    return story.attribution(subject, (verb, verb + 1)) if speaks and may_be else None


def _described(story: Story, subject: Stretch, limit: int) -> Attribution | None:
    """A name and what somebody is, and no verb or one that a comma lacks: '“It holds,” Ada Brandt, a pilot said.'."""
    words, behind = story.words, subject[1]
    is_named = words.is_name[behind - 1]
    if is_named and words.low[behind] in _PLACES and words.last[limit - 1]:  # 'Ada Brandt from her desk.'
        does = 1 in words.is_cue[behind:limit] or tells(words, behind, limit)
        return None if does else story.attribution(subject)
    noun = noun_phrase_starting(words, behind, limit)
    if noun is None or not (is_named and words.comma[behind - 1]):
        return None
    relative = next((place for place in range(noun[1], limit) if words.low[place] == "who"), limit)
    if not is_person(words, before_preposition(words, noun)) or tells(words, behind, relative):
        return None
    if relative == limit and not words.last[limit - 1]:
        return None
    said = next((place for place in range(noun[1], relative) if words.low[place] in SAID_OR_TOLD), None)
    return story.attribution(subject, (said, said + 1) if said else None)


def _sentence_behind(story: Story, quotation: Quotation) -> Stretch:
    """Where the sentence goes on behind the quotation, past adverbs; an empty stretch where it does not."""
    words, first = story.words, quotation.behind
    if words.last[first - 1] == HARD or not _hands_over(story, quotation):
        return first, first
    limit = min(words.sentence_end(first), first + REACH, story.next_quotation(quotation))
    while first < limit and words.kind[first] == "adverb":
        first += 1
    return first, limit


def _hands_over(story: Story, quotation: Quotation) -> bool:
    """Whether the sentence goes on behind the quotation with who said it: it ends in a comma, a dash, '?' or '!'."""
    marked, text = quotation.marked, story.text
    return marked.closed and (last_sign(text, marked) in ",?!—–-" or text[marked.end : marked.end + 1] in ",—–")

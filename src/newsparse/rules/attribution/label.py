"""The source as a label: 'Brandt: “It holds.”', or as a signature on the line below: '— Ada Brandt'."""

from newsparse.language.nouns.noun import are_persons, run_start
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.column import last_of
from newsparse.language.words.sentence import HARD
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import POINTED_LABELS, Attribution, Quotation
from newsparse.quotation.post import HANDLE
from newsparse.rule import rule
from newsparse.story import Story

#: A label or a signature has at most so many words.
LENGTH = 6
#: A signature with what its name is described as has at most so many: '— Ada Brandt, 22, of Tolm, in an e-mail'.
DESCRIBED = 14
#: 'Review: “Harbour Tax” holds': the kind of the text, nobody's name
_KICKERS = frozenset("analysis book books comment exclusive film interview opinion photos podcast review video".split())
_BEFORE_LABELS = frozenset({"-", "–", "—"})
_DASHES = frozenset((dash,) for dash in ("-", "–", "—", "--"))


@rule("attribution.label")
def label(story: Story, quotation: Quotation) -> Attribution | None:
    """A name and a colon that are all that stands before the quotation in its sentence; or who talks on something."""
    words = story.words
    if quotation.first == story.paragraph_start(quotation) and story.is_in_headline(quotation.first):
        return _on_topic(story, quotation)
    colon = quotation.first - 1
    if colon < 0:
        return None
    sign = words.raw[colon].strip("*")
    if sign in POINTED_LABELS and colon == story.paragraph_start(quotation):
        return story.attribution((colon, colon + 1))
    if sign[-1:] != ":" or words.quoted[colon]:  # 'Brandt on “Low Tide”: “It holds.”'
        return None
    start = max(words.sentence_start(colon), words.quoted.rfind(1, 0, colon) + 1)
    dash = last_of(_BEFORE_LABELS, words.raw, start, colon + 1)
    start = start if dash is None else dash + 1
    if words.is_cue[start : start + 1] == b"\1":
        return None  # 'Says Ada Brandt: “It holds.”'
    if is_no_source(story, (start, colon + 1)) or titled_verb(story, (start, colon + 1)) <= colon:
        return None
    if 0 < colon + 1 - start <= LENGTH and all(_is_label(words, index) for index in range(start, colon + 1)):
        return story.attribution((start, colon + 1))
    return None


def _on_topic(story: Story, quotation: Quotation) -> Attribution | None:
    """Who is named behind a headline's colon or dash: '‘It leaks’: pilot [Ada Brandt] on her pier'."""
    words, first, end = story.words, quotation.behind, quotation.marked.end
    is_dash = words.raw[first] in _BEFORE_LABELS
    if not (is_dash or story.text[end : end + 1] == ":"):
        return None
    person = noun_phrase_starting(words, first + is_dash, words.sentence_end(first))
    is_work = all(word[:1].isupper() for word in words.bare[quotation.first : first])
    if person is None or words.low[person[1]] != "on" or is_work:
        return None
    return story.attribution(person) if _is_somebody(words, person) else None


def _is_somebody(words: Words, phrase: Stretch) -> bool:
    """Whether a phrase can only be somebody: 'pilot Ada Brandt', 'the pilots', but not 'Tolm', 'storm hits Tolm'."""
    last = phrase[1] - 1
    name = run_start(words, last, phrase[0]) if words.is_name[last] else phrase[1]
    if name < last and words.bare[name] in words.lexicon.given_names and name == phrase[0]:
        return True
    return name != last and are_persons(words, name - 1) and 1 not in words.is_cue[slice(*phrase)]


def _is_label(words: Words, index: int) -> bool:
    """A word of a name, the 'and' between two, or the 'A:' that answers a 'Q:'."""
    return words.is_name[index] or words.raw[index].strip("*") in ("A:", "and")


def titled_verb(story: Story, phrase: Stretch) -> int:
    """Where a headline's verb stands among what look like names: 'Ada Brandt [Praises] Tom Okoye'; else the end."""
    words, (first, behind) = story.words, phrase
    places = (index for index in range(first + 1, behind) if words.is_cue[index] and words.low[index][-1] == "s")
    return next((index for index in places if index in story.titled), behind)


def is_no_source(story: Story, source: Stretch) -> bool:
    """'Review: “Harbour Tax” is a joy', 'Mayor Quits: “It is late”'."""
    words, first = story.words, source[0]
    is_kicker = words.low[first] in _KICKERS
    is_kicker = is_kicker or (words.low[first] in words.lexicon.kickers and words.raw[first][-1] == ":")
    is_kicker = is_kicker and source[1] - first == 1
    return is_kicker or story.is_half_a_headline(source)


@rule("attribution.post")
def post(story: Story, quotation: Quotation) -> Attribution | None:
    """Who signs a post on social media that the page embeds: 'It is back! — Ada Brandt (@adabrandt) May 3, 2021'."""
    words, first = story.words, quotation.behind
    if story.paragraph_start(quotation) != quotation.first:
        return None
    handles = (index for index in range(first, min(first + LENGTH + 2, len(words))) if words.raw[index][:2] == HANDLE)
    handle, name = next(handles, first), first + (words.raw[first : first + 1] in _DASHES)
    return story.attribution((name, handle)) if name < handle else None


@rule("attribution.signature")
def signature(story: Story, quotation: Quotation) -> Attribution | None:
    """A line of a name alone, after a dash, below a quotation that is a whole paragraph."""
    words = story.words
    first, start = quotation.behind, story.paragraph_start(quotation)
    if start != quotation.first or first >= len(words):
        return None
    closing = first + words.names[first : first + LENGTH].find(0)
    if words.raw[first][0] == "(" and first < closing == story.paragraph_end(quotation):  # '“…” (Ada Brandt)'
        return story.attribution((first, closing)) if words.raw[closing - 1].endswith(")") else None
    if words.last[first - 1] != HARD:
        return None
    end = words.sentence_end(first)
    name = first + (words.raw[first : first + 1] in _DASHES)
    dashed = words.raw[first][0] in "-–—"
    comma = words.comma.find(1, name, min(end, name + LENGTH))
    if LENGTH < end - name <= DESCRIBED and comma >= 0:
        end = comma + 1
    if not dashed or not 0 < end - name <= LENGTH or not words.is_name[name]:
        return None
    return story.attribution((name, end))

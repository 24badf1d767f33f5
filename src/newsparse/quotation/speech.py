"""Speech or not: quotation marks stand around titles of works, nicknames and words mentioned as words, too."""

from newsparse.language.nouns.noun import are_persons, is_owner, is_person
from newsparse.language.people.introduction import AGE
from newsparse.language.verbs.adverbial import before_modifiers
from newsparse.language.words.vocabulary import CLOSERS, PUNCTUATION
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Quotation

#: A nickname or a word mentioned as a word has no more words than this.
SHORT = 3
#: 'what [the old harbour master] called': so many words at most.
WHAT = 5
#: How long the first of two titles may be, in words.
TITLES = 8
#: What slogans stand on, and the verbs between it and the slogan; a verb of reading may stand further off.
_SIGNS = frozenset(
    "sign signs placard placards banner banners poster posters t-shirt t-shirts sticker stickers".split()
)
_READS, _SAYS = frozenset("read reads reading".split()), frozenset("said says saying".split())
_SIGN_REACH = 6
_AS_IF = ("as", "if", "to", "say")
#: Behind these the name of a work is a name: 'on the channel's “Meet the Harbour”', 'the author of “Low Tide”'.
_BEFORE_NAMES = frozenset("on of to from with told tells for in".split())
#: 'told [“Today”] that', 'told [NBC's “Today”] that', 'told the [“Today”] show': the verb stands so many words before.
_TOLD, TELLING = frozenset({"told", "tells"}), 3
#: 'Ada Brandt wrote “Low Tide”.', 'When you watch “Low Tide,” …'
_MAKING = frozenset(
    """
    write writes wrote written writing published directed produced recorded perform performs performed performing sing
    sings sang sung singing play plays played playing watch watches watched watching see saw open start
    """.split()
)
_GLOSSES = frozenset({"is", "was"})
_MEANS = frozenset({"means", "meaning", "meant"})
#: 'She left [to shouts of] “Shame!”': nobody in the sentence said so.
CRIES = frozenset("boos calls chant chants cheers cries jeers roars shouts yells".split())
#: 'has a “sell” [rating] on the stock'
_RATINGS = frozenset((noun,) for noun in ("rating", "ratings", "recommendation", "recommendations"))
#: 'a crew that [calls itself] “the Wet Dogs”'
_REFLEXIVE, _CALLING = frozenset("itself themselves".split()), frozenset("call calls called calling".split())
_AMID = frozenset("to amid".split())
_LITTLE = frozenset("a an and at by for from in of on or the to with".split())


def is_no_speech(words: Words, quotation: Quotation, text: str) -> bool:
    """Whether a quotation is plainly something else than speech."""
    before, behind = quotation.first - 1, quotation.behind
    inner = text[quotation.marked.inner_start : quotation.marked.inner_end]
    if before < 0 or words.last[before]:
        return _runs_on(words, quotation) and _is_subject(words, quotation, inner.split())
    quoted = inner.split()
    if len(quoted) <= SHORT:
        if _is_nickname(words, before, behind) or (_is_whose_work(words, before, behind) and _is_title(quoted)):
            return True
        if _is_mentioned(words, before, behind, quoted[0]) or _is_gloss(words, before):
            return True
        if words.low[before] == "for" and words.quoted[before - 1]:
            return _is_for_another(words, before)
        if (len(inner) == 1 and inner.isupper()) or words.bare[before] == "signed":  # 'marked with a “C”'
            return True
        if words.low[behind : behind + 1] in _RATINGS:
            return True
    if _is_told(words, before) and _is_title(quoted):
        return True
    if words.low[before] in _REFLEXIVE and words.low[before - 1] in _CALLING and not inner.islower():
        return True
    if words.low[before] == "of" and words.low[before - 1] in CRIES and words.low[before - 2] in _AMID:
        return True
    if _is_on_a_sign(words, before) or words.raw[before] == "Re:" or words.low[before - 3 : before + 1] == _AS_IF:
        return True
    former = _beside(words, before)
    if former is None:
        return _is_works(words, before, quoted)
    before = former[0] - 1  # 'the songs “Low Tide” and “Salt”'
    return _is_works(words, before, quoted) or (
        _is_title(quoted) and _is_works(words, before, [*words.bare[slice(*former)]])
    )


def _is_subject(words: Words, quotation: Quotation, quoted: list[str]) -> bool:
    """Whether a name opens a sentence: '“Low Tide” was a hit', '“Salt is Forever” star Ada Brandt left'."""
    behind = quotation.behind
    if words.low[behind] in _MEANS and behind - quotation.first < SHORT:  # '“Albedo” means whiteness'
        return True
    return (is_person(words, behind) and _is_title(quoted)) or _is_name(quoted)


def _is_told(words: Words, before: int) -> bool:
    """Whether marked words name the programme that somebody tells something: 'told NBC's [“Today”] that it held'."""
    if words.low[before] in _TOLD:
        return not words.stop[before]
    is_named_so = words.kind[before] == "determiner" or is_owner(words, before)
    return is_named_so and not _TOLD.isdisjoint(words.low[max(before - TELLING, 0) : before])


def _beside(words: Words, joint: int) -> Stretch | None:
    """The marked words that 'and' joins to those behind it."""
    if words.low[joint] != "and" or not words.quoted[joint - 1]:
        return None
    before = words.quoted.rfind(0, max(joint - TITLES, 0), joint)
    return (before + 1, joint) if before >= 0 else None


def _is_works(words: Words, before: int, quoted: list[str]) -> bool:
    """Whether marked words are the name of a work, by what stands before: 'wrote “Low Tide”', 'the song “Salt”'."""
    if words.low[before] in words.lexicon.works and _is_title(quoted):
        return True
    is_made = words.low[before] in _MAKING and not words.stop[before]  # but 'wrote: “NEVER AGAIN!”'
    return (is_made or is_owner(words, before) or words.low[before] in _BEFORE_NAMES) and _is_name(quoted)


def _runs_on(words: Words, quotation: Quotation) -> bool:
    """Whether the sentence that a quotation opens goes on without a comma, and with no name: '“Low Tide” was a hit'."""
    last, behind = quotation.behind - 1, quotation.behind
    if words.last[last] or words.stop[last] or words.is_name[behind]:
        return False
    return words.raw[last].rstrip(CLOSERS)[-1:].isalnum() and words.kind[behind] != "pronoun"


def _is_name(quoted: list[str]) -> bool:
    """Whether it is the name of a programme or a book: “Meet the Harbour”, and not “Not one”."""
    bare = [word.strip(PUNCTUATION) for word in quoted]
    capitals = sum(word[:1].isupper() for word in bare)
    return bare[0][:1].isupper() and capitals > 1 and all(word[:1].isupper() or word in _LITTLE for word in bare)


def _is_nickname(words: Words, before: int, behind: int) -> bool:
    """'Tom “Skipper” Okoye'."""
    if words.last[behind - 1] or words.quoted[before]:
        return False
    closes = words.raw[behind - 1][-1] in "\"”'’)»"
    return closes and words.is_name[before] and words.is_name[behind] and words.raw[before][-1].isalpha()


def _is_whose_work(words: Words, before: int, behind: int) -> bool:
    """'the “Low Tide” author', 'the 36-year-old “Low Tide” author'."""
    begins = words.kind[before] == "determiner" or words.low[before].endswith(AGE)
    return begins and not words.breaks[behind - 1] and is_person(words, behind)


def _is_mentioned(words: Words, before: int, behind: int, quoted: str) -> bool:
    """'the word “odd”', 'a boat called “Skipper”', but not 'dubbed “odd” by the crew'."""
    if words.low[before] not in words.lexicon.mentions_of_words or words.raw[before][-1] == ":":
        return False
    is_agents = words.low[behind : behind + 1] == ("by",) and quoted.islower()
    return not (is_agents or _is_so_called_by(words, before, quoted))


def _is_gloss(words: Words, joint: int) -> bool:
    """'which is Latin [for] “whiteness”', 'albedo, Latin [for] “whiteness,”'."""
    if words.low[joint] != "for" or not words.is_name[joint - 1]:
        return False
    return words.low[joint - 2] in _GLOSSES or words.stop[joint - 2] == 1


def _is_for_another(words: Words, joint: int) -> bool:
    """'put the word “old” [for] “new”'."""
    word = words.quoted.rfind(0, max(joint - TITLES, 0), joint)
    return word >= 0 and words.low[word] in words.lexicon.mentions_of_words


def _is_so_called_by(words: Words, verb: int, quoted: str) -> bool:
    """'what Ms. Brandt called “a gift”': somebody's words, and no name ('a boat called “Skipper”')."""
    by = verb - 1
    if words.kind[by] in {"time", "adverb"} or words.low[by].endswith("ly"):  # 'that Okoye on Monday called “odd”'
        by = before_modifiers(words, by, words.sentence_start(verb))
    named = by >= 0 and (words.is_name[by] or words.kind[by] in ("pronoun", "auxiliary"))
    judged = by >= 0 and are_persons(words, by) and quoted not in _LITTLE  # 'a plan that experts called “odd”'
    return quoted.islower() and (named or judged or "what" in words.low[max(0, verb - WHAT) : verb])


def _is_on_a_sign(words: Words, verb: int) -> bool:
    """'a sign on the pier that read “No Fishing”'."""
    reads = words.low[verb] in _READS
    is_relative = words.low[verb - 1] == "which" and words.comma[verb] == 1  # 'a sign, which read, “No Fishing”'
    if not (reads or words.low[verb] in _SAYS) or (words.comma[verb] and not is_relative):
        return False
    first = max(verb - (_SIGN_REACH if reads else 2), 0)
    signs = [index for index in range(first, verb) if words.low[index] in _SIGNS]
    return bool(signs) and (is_relative or 1 not in words.stop[signs[-1] : verb])


def _is_title(quoted: list[str]) -> bool:
    """Whether all words but the little ones are capitalised, as in the title of a work."""
    bare = [word.strip(PUNCTUATION) for word in quoted]
    capitals = [word[:1].isupper() or word[:1].isdigit() for word in bare]
    return capitals[0] and all(capital or len(word) <= 4 for capital, word in zip(capitals, bare, strict=True))

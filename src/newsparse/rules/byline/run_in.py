"""Bylines that the story follows in their paragraph: 'By Ada Brandt, CNN The ferry came back on Tuesday'.

What says who the author is ends behind a word that is known to end it (a role, an outlet, a town), where a sentence
begins.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from attrs import evolve

from newsparse.article import Byline
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rules.byline.credits import Credits, without_beat
from newsparse.rules.byline.description import described
from newsparse.rules.byline.name_bounds import NO_NAME, WORDS
from newsparse.rules.byline.person import cased
from newsparse.rules.byline.stamp import STAMP
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.named import begins_agency, is_place, is_sure_agency

#: A name that is run into the story has no more words, particles aside. A word of it that stands in small letters among
#: so many characters behind it is the story's.
LONGEST_NAME, NEAR = 3, 2000
#: What is said about an author is no longer than this; a sentence has begun within so much more.
LONGEST_DESCRIPTION, REACH = 120, 80

#: A sentence behind the names: the line is the story's first paragraph, with the byline run into it.
TELLING = phrases(r"\s\p{Ll}{2,}(\s\S+){3}")
SENTENCE = phrases(
    r"""
    [.!?]\s+\p{Lu}\p{L}+ \p{Ll}
    \s(said|says|is|are|was|were|has|have|had|will|would|led|found|shows|showed)\s
    """
)
#: Words in small letters that join the parts of a description; a town follows some.
JOINTS = frozenset("and at by chief for from in of on our special the to via with".split())
#: A line that is a sentence ends so, or has four small words in a row; 'at 3 p.m.' ends so, too.
STOPPED = lazy_pattern(r"(?<![AaPp]\.?[Mm])(?:\.|[!?]|(?<=\p{P})[”\"])")
FOUR_SMALL = phrases(r"( \p{Ll}[\p{L}’'-]*+){4}")
#: The same where a day interrupts it: 'Ferries came back | on Tuesday'.
SAYING = phrases(
    r"(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*+ (?!{joints}\b)\p{Ll}[\p{L}'’-]*+ \p{Ll}", joints="|".join(sorted(JOINTS))
)
#: How a sentence may begin: 'The', '40', '“It'; and how it mostly does, with its second word: 'The ferry came'.
CAPITAL = phrases(r"\s++(?P<first>[\"“‘']|\p{Lu}[\p{L}\p{M}'’-]*+|\d[\d,.]*+)")
OPENING = phrases(r"\s++(\p{Lu}[\p{L}\p{M}'’-]*+|\d[\d,.]*+) (?P<second>\p{Ll}[\p{L}'’-]*+),? (?P<third>[\p{L}'’-]++)")
#: A dateline that is an agency and a dash: '(Reuters) - The ferry'.
DATELINE = phrases(r"\s++\([^()\n]{2,40}\)\s{0,2}[—–-]")
_BEFORE_TOWN = ("in", "IN", "at", "from")
#: What stands around the words of a description, and what may part it from the story.
_SIGNS, _PARTING, _QUOTES = " ()[],;:|/•·–—-&.", " |/•·–—-", "“\"‘'"

#: What a beat stands before, and no surname: 'Naledi Brandt Conservation reporter'.
BEAT = phrases(r"\s(reporter|correspondent|editor|writer|columnist)\b")
#: What may follow a name behind a title: '… By Ada Brandt, Baywire It'.
BEHIND_COMMA = phrases(r",? \p{Lu}")


def tells(document: Document, start: int, found: int, stop: int, end: int) -> bool:
    """Whether the line from `start` to `end` is the story's.

    The names in it end at `found`, and what may be said about them at `stop`.
    """
    text = document.text
    rest = text[found:stop]
    may_tell = text[stop - 1] in '.!?”"' or text[start - 1 : start] == " "  # in a text without line breaks
    if (may_tell and TELLING.search(rest)) or SENTENCE.search(rest):
        return True
    if STOPPED.match(text, end - 1) and (FOUR_SMALL.search(rest) or (stop < end and SAYING.search(text, found, stop))):
        return True
    return begins_story(document, found, stop, end)


def begins_story(document: Document, start: int, stop: int, end: int) -> bool:
    """Whether a sentence that goes on to the line's `end` begins between `start` and `stop`."""
    text = document.text
    if text[start:stop].strip(_SIGNS) and (STOPPED.match(text, end - 1) or FOUR_SMALL.search(text, start, stop)):
        return any(begins and place < stop for place, begins in _endings(document, start, end))
    return False


def run_in(document: Document, start: int, found: Credits, end: int) -> Byline | None:
    """A byline that opens at `start` and is left in the first paragraph: 'By Ada Brandt The harbour reopened.'."""
    if any(" " not in author.name for author in found.authors):
        return None
    text = document.text
    found = without_beat(document, _without_story(found, document, end), end)
    if BEAT.match(text, found.end, end) and len(found.authors[-1].name.split()) > 2:
        return None  # whether the third word is a surname cannot be told
    stop = end_of_description(document, found.end, end)
    if stop is None:
        is_behind_title = text[start - 1 : start] == " "
        if not STAMP.match(text, found.end, end) and not (is_behind_title and BEHIND_COMMA.match(text, found.end, end)):
            return None
        stop = found.end
    return Byline(document.span(start, stop), authors=described(document, found, stop))


def end_of_description(document: Document, start: int, end: int) -> int | None:
    """Where that ends which is said about an author before the story begins; None where no known word tells."""
    if DATELINE.match(document.text, start, end):
        return start
    endings = list(_endings(document, start, end))
    sure = [place for place, begins in endings if begins]
    place = sure[-1] if sure else next((place for place, _ in endings), None)
    return None if place is None else start + len(document.text[start:place].rstrip(_PARTING))


def _endings(document: Document, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """The places where a description may end, and whether a sentence begins there, or just a word in capitals."""
    for place, begins in _places(document, start, end):
        if begins or not _goes_on(document.text[start:place], document.text[place:end], document.lexicon):
            yield place, begins
        if begins and _is_dated(document, place, end):
            return


def _places(document: Document, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """The places behind a known word or a sign, where a sentence begins or a word in capitals stands."""
    text, lexicon = document.text, document.lexicon
    if CAPITAL.match(text, start, end):
        yield start, _begins(document, start, end)
    piece, joint, is_whole = start, "", True  # the words that may name an outlet or a town, and what is before them
    words = list(WORDS.finditer(text, start, min(end, start + LONGEST_DESCRIPTION)))
    for found, following in zip_longest(words, words[1:]):
        word, behind = found.group().strip(_SIGNS), found.end()
        is_parted = found.group().endswith((",", ";"))
        begins = not is_parted and _begins(document, behind, end)
        if not word or word.lower() in JOINTS:
            if is_whole and begins and not word:  # 'Ada Brandt | The ferry'
                yield behind, True
            piece, joint, is_whole = behind, word, is_whole and not word
        elif _is_last(text[piece:behind].strip(_SIGNS), joint, lexicon):
            is_role = joint and word.lower() in lexicon.author_roles  # 'chief of staff Lin Sato'
            if begins or (not is_parted and not is_role and CAPITAL.match(text, behind, end)):
                yield behind, begins
            piece, is_whole = behind if is_parted else piece, True
        elif word[0].isupper():
            is_whole = False
            if piece > start and not joint and begins and _surely_begins(document, behind, end):
                yield behind, True  # ', Baywire The ferry'
        elif not following or following.group().strip(_SIGNS).lower() not in lexicon.author_roles:
            return


def _is_last(words: str, joint: str, lexicon: Lexicon) -> bool:
    """Whether the words, and the one before them, end as a role, an outlet, a town or an address does."""
    last = words.rpartition(" ")[2]
    if last.lower() in lexicon.author_roles or "@" in last or last.endswith((".com", ".net", ".org")):
        return True
    if not last[0].isupper():
        return False
    is_town = joint in _BEFORE_TOWN and is_place(words, lexicon)
    return is_town or last.lower() in lexicon.outlet_words or is_sure_agency(words.removeprefix("The "), lexicon)


def _goes_on(words: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether what is behind known words belongs to them: 'Harbor News [Service]', 'Staff [Writer]'."""
    following = behind[:REACH].split()[0].strip(_SIGNS).lower()
    if not lexicon.outlet_words.isdisjoint([following, *following.split("-")]):
        return True
    if not words:
        return begins_agency(behind[:REACH], lexicon)
    return {following, words.split()[-1].strip(_SIGNS).lower()} <= lexicon.author_roles


def _begins(document: Document, place: int, end: int) -> bool:
    """Whether a sentence begins behind `place`, or a date or a dateline before one."""
    opening = OPENING.match(document.text, place, end)
    if opening and opening["third"].lower() not in document.lexicon.author_roles:  # 'Chief medical correspondent'
        return opening["second"] not in _small_words(document.lexicon) or _surely_begins(document, place, end)
    return _surely_begins(document, place, end)


def _surely_begins(document: Document, place: int, end: int) -> bool:
    """Whether what is behind `place` begins as nothing does that is said about an author."""
    text = document.text
    opening = CAPITAL.match(text, place, end)
    if opening and (opening["first"] in _QUOTES or opening["first"].lower() in NO_NAME):
        words = [word.strip(",.") for word in text[opening.end() : min(end, place + REACH)].split()]
        return any(word.isalpha() and word.islower() and word not in _small_words(document.lexicon) for word in words)
    return _is_dated(document, place, end)


def _is_dated(document: Document, place: int, end: int) -> bool:
    """Whether a date or a dateline is behind `place`."""
    stamp, opening = STAMP.match(document.text, place, end), CAPITAL.match(document.text, place, end)
    if stamp:
        return not stamp.group().lstrip(_SIGNS)[:1].islower()  # no 'filed 40 suits'
    if opening is None or _goes_on("", document.text[place:end], document.lexicon):
        return False  # 'Reuters Oslo, March 3 -'
    return dateline_at(document, opening.start("first"), end) is not None


@lru_cache(maxsize=8)
def _small_words(lexicon: Lexicon) -> frozenset[str]:
    """Words in small letters that stand in descriptions."""
    return JOINTS | lexicon.author_roles | lexicon.name_particles


def _without_story(found: Credits, document: Document, end: int) -> Credits:
    """The credits without what follows a name: 'By Ada Brandt [Every] spring', 'By Ada Brandt [Master Gardener]'."""
    *others, last = found.authors
    if last.span is None:
        return found
    words = list(WORDS.finditer(last.span.text))
    known = document.lexicon.name_suffixes | document.lexicon.name_particles
    small = set(document.text[found.end : found.end + NEAR].split())
    stop = next((place for place in range(2, len(words)) if words[place].group().lower() in small), len(words))
    own = [place for place, word in enumerate(words[:stop]) if word.group()[-1] != "." and word.group() not in known]
    stop = own[2] if len(own) > LONGEST_NAME else stop
    starts = [last.span.start + word.start() for word in words]
    stop = next((place for place in range(2, stop) if dateline_at(document, starts[place], end)), stop)
    if stop == len(words):
        return found
    span = document.stretch(last.span.start, starts[stop])
    return Credits((*others, evolve(last, name=cased(span.text, document.lexicon), span=span)), span.end)

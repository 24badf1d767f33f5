"""What can be said of a word alone; found once for each, since texts say the same thousand words over and over."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from attrs import define

from newsparse.lexicon import Lexicon

Answer = TypeVar("Answer")

PUNCTUATION = ".,;:!?…\"“”„«»‹›‘’'`()[]{}<>*_-–—•"
_ENDS = (".", "?", "!", "…")
#: So many different words are remembered, twice, with what they are; none that is longer than this.
KNOWN_WORDS, LONGEST_KNOWN = 1 << 14, 40
#: What holds of a word or not, as bits of its `facts`:
COMMA = 1  # a comma follows it
NAME = 128  # it looks like part of a name: a capital, and no word of the grammar that begins a sentence
STOP = 2  # punctuation that ends a clause or a phrase follows it
CUE = 4  # it may be a verb of reporting
OPENS = 8  # a sentence can begin with it
ENDS = 16  # a sentence ends with it, if the next word can begin one
MAY_END = 32  # the same, if the next word is one of the grammar as well: 'in the U.S. He left'
NAME_TOO = 64  # it is a word of the grammar, and part of a name beside another: 'Will Okoye', 'Ada Long'
#: Behind these a point is part of the word, and a sentence may or may not end with it.
_POINTED = frozenset("Jr Sr Inc Corp Co Ltd Pvt Pte Pty Sdn Bhd Bros St Ste etc".split())
#: A capital makes no name of these: 'Red-faced councillors', 'Recently'.
_NO_NAME_ENDS = (
    *("-faced", "-based", "-backed", "-led", "-run", "-born", "-owned", "-old", "-elected", "-related", "-style"),
    *("ently", "antly", "ously", "ually", "ially", "onally", "ically", "ately", "edly", "ingly", "ively", "ilarly"),
)
_NAMES = frozenset({"Gately", "Mattingly", "Whately"})  # though they end so
#: Of whoever will take an office, behind its title: 'Gov.-elect Ada Brandt'.
STILL_TO_COME = ("-elect", "-designate")
#: What a capital may stand behind in a name: 'al-Rashid'.
_NAME_STARTS = ("al-", "el-", "ul-", "d'")
#: Words of which `NAME_TOO` holds. Numbers and a few surnames end a name and begin none.
NUMBERS = frozenset({"One", "Two"})
#: 'Children [First] said', 'Harbour [Today] reports': a body's last word before its verb.
LAST_WORDS = frozenset({"First", "Today"})
ENDINGS = frozenset({"Early", "March", "Today"}) | NUMBERS
#: These stand between two names and in neither: 'Sailors [Without] Borders', 'M. [Night] Brandt'.
INNER = frozenset({"Without", "Against", "Night"})
#: 'the [Sunday] Express', 'said [First] Harbour Bank': a name's first word inside of a sentence.
FIRST_WORDS = frozenset({"First", "Sunday"})
#: Bodies that are spelled as words of the grammar: 'said [US] officials', 'the [WHO] said'.
ACRONYMS = frozenset({"IT", "US", "WHO"})
_NAMES_TOO = frozenset({"Will", "Jun", "May", "April", "June", "August", "Long", "Jan", "Per"}).union(
    ACRONYMS, ENDINGS, INNER, FIRST_WORDS
)
#: No article, though it would be one without its point: 'Ada [A.] Brandt'.
_INITIAL = "A."
#: Abbreviations with a capital alone: 'to vote no.', but 'No. 3'; 'he was ill.', but 'Tolm, Ill.'.
_WORDS_TOO = frozenset("ark ill mar mass miss no ore wash".split())
_QUOTES = "\"'”’"
_STOPS = (",", ";", ":", "—", "–", "-", "•", "▪", "●")
CLOSERS = "\"”’')]»"
_OPENERS = "\"“‘'([«`—–-*•"


#: What can be said of a word without its neighbours, in this order: the word itself, as one string for all its places;
#: without the punctuation around it; that in small letters; its class in the lexicon ('pronoun', 'preposition', …), ''
#: for a word of the open classes; what else holds of it, `COMMA` and the other bits added up; its length, with the
#: space behind it.
Described = tuple[str, str, str, str, int, int]
FIELDS = 6


@define  # its attributes are read faster than those of a tuple
class Form:
    """How a word stands in the text: what is asked of few words.

    Attributes:
        plain: the word as part of a name: 'G.' and 'Jr.' with their point, no possessive.
        is_title: whether it can stand before a name ('Mr.', 'President').
        lead: length of the punctuation before it.
        length: where its closing punctuation begins; the point of 'U.S.' and 'Jr.' is not counted among that.
    """

    plain: str
    is_title: bool
    lead: int
    length: int


class Known(dict[str, Answer]):
    """What is said of words, of each once: a text says the same thousand words over and over."""

    def __init__(self, describe: Callable[[str, Lexicon], Answer], lexicon: Lexicon) -> None:
        super().__init__()
        self._describe = describe
        self._lexicon = lexicon
        self._before: dict[str, Answer] = {}  # the words known when this was full last; those met again come back

    def __missing__(self, word: str) -> Answer:
        answer = self._before.get(word) or self._describe(word, self._lexicon)
        if len(word) <= LONGEST_KNOWN:
            if len(self) >= KNOWN_WORDS:
                self._before = dict(self)
                self.clear()
            self[word] = answer
        return answer


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon) -> tuple[Callable[[str], Described], Callable[[str], Form]]:
    """What tells both of a word, by a lexicon: it knows no word at first, and learns those of the texts that are read.

    Calling the method is twice as fast as square brackets are in a class derived from dict.
    """
    return Known(_described, lexicon).__getitem__, Known(_form, lexicon).__getitem__


def _described(word: str, lexicon: Lexicon) -> Described:
    """What is said of the word, as `Described` has it."""
    if word.islower() and word.isalpha():  # neither punctuation nor a capital to look at
        return word, word, word, lexicon.classes.get(word, ""), CUE if word in lexicon.cues else 0, len(word) + 1
    bare = word.strip(PUNCTUATION)
    lower = bare.lower()
    low = bare if lower == bare else lower
    kind = "" if word == _INITIAL else lexicon.classes.get(low, "")
    facts = (CUE if low in lexicon.cues else 0) | (NAME_TOO if bare in _NAMES_TOO else 0)
    facts |= (NAME if _is_name(bare, kind) else 0) | (OPENS if _opens_sentence(word) else 0)
    if bare == word != "":  # there is no punctuation to look at
        return word, bare, low, kind, facts, len(word) + 1
    facts |= (COMMA if word.endswith(",") else 0) | (STOP if word.rstrip(_QUOTES).endswith(_STOPS) else 0)
    return word, bare, low, kind, facts | _ends_sentence(word, bare, lexicon), len(word) + 1


def _form(word: str, lexicon: Lexicon) -> Form:
    bare = word.strip(PUNCTUATION)
    is_title = bare in lexicon.titles or bare + "." in lexicon.titles or bare.endswith("-grader")
    if bare.endswith(STILL_TO_COME):
        is_title = bare.rpartition("-")[0] in lexicon.titles
    lead, length = _inside(word, bare)
    plain = word[lead : length + (len(bare) == 1 and word[length : length + 1] == ".")].removesuffix("'s")
    return Form(plain, is_title, lead, length)


def _is_name(bare: str, kind: str) -> bool:
    """'Brandt', 'eFerry', 'al-Rashid', '@brandt', 'IT', but not 'It', 'Red-faced' or 'Recently'."""
    if not bare[:1].isupper():
        is_mixed = not bare.islower() and (bare.isalpha() or bare.startswith(_NAME_STARTS))  # 'eFerry', 'al-Rashid'
        return bare[:1] == "@" or is_mixed
    if kind:
        return len(bare) > 1 and bare.isupper()
    return not bare.endswith(_NO_NAME_ENDS) or bare in _NAMES


def _opens_sentence(word: str) -> bool:
    """'Rain', '“rain', '40', but not 'rain'."""
    first = word.lstrip(_OPENERS)[:1]
    return not first or first.isupper() or first.isdigit() or not first.isalpha() or word[0] in '“"«'


def _ends_sentence(word: str, bare: str, lexicon: Lexicon) -> int:
    """`ENDS` for 'rain.', `MAY_END` for 'U.S.' and 'Inc.', 0 for 'Mr.', 'J.' and 'rain'."""
    word = word.rstrip(CLOSERS)
    if not word.endswith(_ENDS):
        return 0
    if not word.endswith(f"{bare}."):  # 'rain?', 'rain...', '<Marrow Inc>.'
        return ENDS
    if bare in _WORDS_TOO:
        return ENDS
    if len(bare) == 1 and bare.isupper() and bare != "I":
        return 0
    if bare.lower().removeprefix("then-") + "." in lexicon.abbreviations:
        return MAY_END if bare.isupper() and len(bare) > 1 else 0  # 'at the VA. She left', but 'ST. LOUIS'
    is_number = bare.lstrip("$£€")[:1].isdigit()  # 'by 6.2%.', 'to $27.10.', 'at 6.20am.'
    return MAY_END if (_is_pointed(bare) and not is_number) or bare in _POINTED else ENDS


def _is_pointed(bare: str) -> bool:
    """Whether a point behind a word belongs to it: 'U.S', 'a.m', but not 'marrow.example'."""
    before, _, last = bare.rpartition(".")
    return before != "" and len(last) == 1


def _inside(word: str, bare: str) -> tuple[int, int]:
    """Where a word begins and ends without the punctuation around it; all of it, where it is nothing else."""
    if not bare:
        return 0, len(word)
    lead = len(word) - len(word.lstrip(PUNCTUATION))
    length = max(lead, len(word.rstrip(PUNCTUATION)))
    if word[length : length + 1] == "." and (_is_pointed(bare) or bare in _POINTED):
        length += 1
    return lead, length

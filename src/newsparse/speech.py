"""Speech or not: quotation marks stand around titles of works, nicknames and words mentioned as words, too."""

from newsparse.lexicon import Lexicon
from newsparse.quotation import Quotation
from newsparse.words import PUNCTUATION, Words

#: A nickname or a word mentioned as a word has no more words than this.
SHORT = 3


def is_no_speech(words: Words, quotation: Quotation, text: str, lexicon: Lexicon) -> bool:
    """Whether a quotation is plainly something else than speech."""
    quoted = text[quotation.marked.inner_start : quotation.marked.inner_end].split()
    if not any(word.strip(PUNCTUATION) for word in quoted):
        return True
    before, behind = quotation.first - 1, quotation.behind
    if before < 0 or words.last[before]:
        return False
    if len(quoted) <= SHORT:
        if _is_nickname(words, before, behind) or words.low[before] in lexicon.mentions_of_words:
            return True
        if words.raw[before].endswith("signed,") or words.bare[before] == "signed":
            return True
    return words.low[before] in lexicon.works and _is_title(quoted, words)


def _is_nickname(words: Words, before: int, behind: int) -> bool:
    """'Tom “Skipper” Okoye'."""
    if behind >= len(words) or words.last[behind - 1] or words.quoted[before]:
        return False
    return words.is_name[before] and words.is_name[behind] and words.raw[before][-1].isalpha() and words.raw[behind - 1][-1] in "\"”'’)»"


def _is_title(quoted: list[str], words: Words) -> bool:
    """Whether all words but the little ones are capitalised, as in the title of a work."""
    capitals = [word.lstrip(PUNCTUATION)[:1].isupper() or word.lstrip(PUNCTUATION)[:1].isdigit() for word in quoted]
    return capitals[0] and all(capital or len(word.strip(PUNCTUATION)) <= 4 for capital, word in zip(capitals, quoted))

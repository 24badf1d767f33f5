"""Whether a line reads like a headline: 'Ferry Returns to Marrow Bay', and no sentence, caption or byline."""

from collections.abc import Sequence

from newsparse.article import Paragraph
from newsparse.pattern import has_any, lazy_pattern, phrases

#: A line that ends like a sentence has to be shorter, and shorter still if it reads like one.
LONGEST_SENTENCE = 160
LONGEST_PLAIN_SENTENCE = 90
#: A caption or its credit, a list item, a date stamp, a line of the byline: no headline.
OTHER = phrases(
    r"""
    (?i:{label})\b:? [\p{Lu}\d].{0,80}$
    (?i:author)( ?: .{1,80}|( \p{Lu}\S*){1,4})$
    [“"][^”"]*+(?<=[.,!?])([”"],?( .*[.!?”"])?)?$                              # speech
    """,
    label="""by|from|posted by|written by|story by|published|updated|last updated|byline|dateline|section|length
        |word count|summary|source""",
)
#: A byline in the next line tells a headline, be it a sentence.
BYLINE = lazy_pattern(
    r"[Bb][Yy]\s(?:\p{Lu}[\p{L}\p{M}.'’-]*+,?\s?){2,4}(?:,?\s(?:[|•–-]|and|for|of|in|[\p{Lu}\d][^\s.!?]*+)){0,16}"
)
#: The credit behind a caption.
CREDIT = phrases(
    r"""
    (?i)
    \b(photo|image|picture|source|credit)s? ?(:|credit|by|courtesy|via)
    getty images|ap photo|/ap\)|/reuters\)
    [.!?][”"]? (reuters|ap|afp|epa|getty)$
    """
)
_CREDIT_SIGNS = (*"photo image picture source credit /ap) /reuters)".split(), ". reuters", ". ap", ". afp", ". epa")
#: Words that a headline does without.
_PROSE = frozenset(
    """
    a an the is are isn't has have hasn't haven't been be that's it's he's she's he she his her they
    """.split()
)
_TOLD = lazy_pattern(r"\b(?:was|were|had|said|told|announced)\b")
WORD = lazy_pattern(r"[\p{L}\p{N}][\p{L}\p{N}'’-]*+")
_FULL_STOP = lazy_pattern(r"\.[”\"’')]{0,2}$")
_ABBREVIATION = lazy_pattern(r"(?:\b|\.)\p{Lu}\.$")


def opens_with_headline(lines: Sequence[Paragraph]) -> bool:
    """Whether the first of some lines reads like a headline, and not like a caption, a byline or speech."""
    return reads_like_headline(lines[0].text, lines[1:])


def reads_like_headline(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line is a title, and not a first sentence, a caption or a byline."""
    return not is_credited(text) and reads_like_title(text, below)


def reads_like_title(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line is a title, or a caption, and not a first sentence or a byline."""
    if text[-1] in ",:" or OTHER.match(text):
        return False
    words = WORD.findall(text)
    if len(words) < 2 or len(words) > 32 or not any(word[0].isupper() or word[0].isdigit() for word in words[:3]):
        return False
    if text.endswith("?") and len(text) > 110:
        return False
    if len(text) <= LONGEST_SENTENCE and below and _is_byline(below[0].text):
        return True
    if len(below) > 1 and _is_of_sentences(text, below[0].text) and _is_byline(below[1].text):
        return True
    ending = text[-4:]
    if "." not in ending or not _FULL_STOP.search(ending) or (len(text) < 100 and _ABBREVIATION.search(ending)):
        return True
    long_words = [word for word in words[1:] if len(word) > 3]
    if sum(word[0].isupper() for word in long_words) >= 0.75 * len(long_words):
        return len(text) <= LONGEST_SENTENCE and len(words) > 2
    if len(text) > LONGEST_PLAIN_SENTENCE or _TOLD.search(text) or all(len(line.text) < len(text) for line in below):
        return False
    return sum(word.lower() in _PROSE for word in words) <= (2 if len(text) < 60 else 1)


def is_credited(text: str) -> bool:
    """Whether a line is a picture's, by the credit in it: 'The ferry on Tuesday. Photo: Ada Brandt'."""
    folded = text.lower()
    return has_any(folded, _CREDIT_SIGNS) and CREDIT.search(text) is not None


def _is_of_sentences(text: str, deck: str) -> bool:
    """Whether a title is two short sentences, with a deck of one below: 'The ferry was late. Now it is gone.'."""
    return len(text) <= LONGEST_PLAIN_SENTENCE and ". " in text and deck[-1] == "." and len(deck) > len(text)


def _is_byline(text: str) -> bool:
    return text[:2].lower() == "by" and BYLINE.fullmatch(text) is not None

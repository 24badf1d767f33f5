"""The paper's name, a column's or a section's above a headline: 'Harbor Gazette', 'The Ferry Diaries', 'FISHING'."""

from collections.abc import Sequence

import regex

from newsparse.article import Paragraph
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rules.byline.bare import bare_byline_at
from newsparse.rules.headline.furniture import is_furniture
from newsparse.rules.headline.reading import OTHER, WORD, opens_with_headline, reads_like_headline
from newsparse.rules.named import is_given, is_named_outlet, is_paper

#: How they give the date: 'August 9, 2006 Wednesday'.
DATED = phrases(r"\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4} (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
#: The date in the line of a paper's name, and the page: 'Harbor Gazette, May 3, 2020', 'Gazette   May 3, 2020   A1'.
MASTHEAD_DATE = lazy_pattern(
    r"""
    (?<!\s) (?: ,\s | \s{1,2}[|•·–—]\s | \s\s++ )
    (?: (?i: mon | tues | wednes | thurs | fri | satur | sun ) (?i: day ) ,?\s )?
    (?: \p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4} | \d{1,2}\s\p{Lu}\p{L}{2,8}\s\d{4} )
    (?: (?: , | \s{1,2}[|•·–—] )?+ \s++ (?i: page\s )? [A-Z]?\d{1,3}[A-Z]? )?+ $
    """,
    regex.VERBOSE,
)
#: A paper's name has no more words.
LONGEST_MASTHEAD = 4
#: A section's name has no more words, in a line of several.
LONGEST_SECTION = 3
KICKER = lazy_pattern(r"\s[|/•·]\s")
#: Nor has the name of a column above its headline.
MOST_RUBRIC_WORDS = 4
_NEWS_WORDS = frozenset("AGAIN AND AT BACK DEAD FOR FROM IN IS NO NOT OFF ON TO UP".split())
_SECTIONS = frozenset("ARTS BOOKS COURTS FILMS FORCES GAMES HOMES LETTERS NEWS SCHOOLS SERVICES SPORTS STUDIES".split())
SIGN = lazy_pattern(r",\s|\s[|–—/-]\s")


def stands_above_headline(document: Document, place: int) -> bool:
    """Whether a line names the paper, the site, a column or a section, with the headline below, and no byline."""
    text, lexicon = document.head[place].span.text, document.lexicon
    below = document.head[place + 1 : place + 7]
    is_name = (
        _is_masthead(text, below, lexicon)
        or _is_rubric(text, below[:3], lexicon)
        or _is_kicker(text, below[:3])
        or _is_section(text, below[:3])
    )
    return is_name and not _is_bare_byline(document, place + 1)


def _is_bare_byline(document: Document, place: int) -> bool:
    """Whether a line names its authors, the first by a known first name: 'Ada Brandt (Oslo) and Tom Okoye (Tolm)'."""
    line = document.head[place].span
    byline = bare_byline_at(document, place, line.start, line.end)
    return byline is not None and is_given(byline.authors[0].name, document.lexicon)


def _is_masthead(text: str, below: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Whether a line names the paper, and the headline stands below: 'Harbor Gazette', 'Harbor Gazette, May 3, 2020'.

    In a database's export the date stands between them; a site says what it is: 'Harbor Sentinel | News for the Bay';
    an archive, where it is printed: 'Harbor Argus, The (Tolm, NE)'.
    """
    is_dated = DATED.match(below[0].text) or (any(map(str.isdigit, text)) and MASTHEAD_DATE.search(text))
    name = text.partition(" (")[0].partition(" | ")[0]
    name = MASTHEAD_DATE.sub("", name) if any(map(str.isdigit, name[-4:])) else name
    name = name.removesuffix(", The")
    if not (is_dated or _may_be_paper(name, lexicon)) or not is_named_outlet(name.replace("-", " "), lexicon):
        return False
    title = next((line.text for line in below if not (DATED.match(line.text) or is_furniture(line.text))), "")
    if not (title and reads_like_headline(title, ())):
        return False
    return bool(is_dated) or len(title.split()) > LONGEST_MASTHEAD


def _may_be_paper(name: str, lexicon: Lexicon) -> bool:
    """Whether a few words, each with a capital, end as a paper's name does: 'Harbor Gazette'."""
    words = name.split()
    return len(words) <= LONGEST_MASTHEAD and is_paper(name, lexicon) and all(word[0].isupper() for word in words)


def _is_rubric(text: str, below: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Whether a line of few words is a column's name, or the site's, with the headline below: 'The Ferry Diaries'."""
    if len(text.split()) > MOST_RUBRIC_WORDS:
        return False
    title = next((line.text for line in below if not is_furniture(line.text)), below[0].text)
    if len(title) > 110 or title.isupper() or text[-1] in ".?!:" or title[-1] == ":":
        return False
    if OTHER.match(title) or _is_signed(title, lexicon):
        return False
    longer = WORD.findall(title)
    if not 6 <= len(longer) <= 16:
        return False
    capitals = [word for word in longer if len(word) > 3]
    return len(capitals) > 2 and all(word[0].isupper() or word[0].isdigit() for word in capitals)


def _is_signed(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is a few words and, behind a comma or a bar, an outlet or a role: 'Ada Brandt, Harbor Gazette'."""
    name, *about = SIGN.split(line, maxsplit=1)
    return bool(about) and len(name.split()) <= 4 and is_named_outlet(about[0], lexicon)


def _is_kicker(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line gives sections, a bar or a slash between, with the headline below: 'FEATURE | FISHING'."""
    sections = KICKER.split(text) if has_any(text, "|/•·") else ()
    if len(sections) < 2 or any(len(section.split()) > LONGEST_SECTION for section in sections):
        return False
    return len(below[0].text.split()) > len(text.split()) and opens_with_headline(below)


def _is_section(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a word, or three in capitals, name the section, with the headline below: 'Metro', 'DAIRY FARMING'."""
    if text.count(" ") >= LONGEST_SECTION:
        return False
    words = text.split()
    if not "".join(words).isalpha() or not opens_with_headline(below):
        return False
    title = below[0].text
    is_label = text.isupper() and not title.isupper() and not any(map(_tells_news, words[1:]))
    return len(words) == 1 or (is_label and len(title.split()) > len(words) + 2)


def _tells_news(word: str) -> bool:
    """Whether a word in capitals is a title's, and not a section's: 'FERRY RETURNS', 'FERRY IS BACK'."""
    is_verb = word.endswith(("S", "ED")) and not word.endswith(("SS", "ICS"))
    return word in _NEWS_WORDS or (is_verb and word not in _SECTIONS)

"""Headlines in a line of their own: 'Ferry Returns to Marrow Bay', 'UPDATE 1-FERRY BACK AT BAY <BAY.L>'."""

from collections.abc import Iterator, Sequence

import regex

from newsparse.article import Headline, Paragraph
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.bare import bare_byline_at
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.footer.contact import is_bare
from newsparse.rules.headline.furniture import is_furniture
from newsparse.rules.headline.title import LONGEST, headline_of
from newsparse.rules.named import is_given, is_named_outlet, is_paper

#: A line that ends like a sentence has to be shorter, and shorter still if it reads like one.
LONGEST_SENTENCE = 160
LONGEST_PLAIN_SENTENCE = 90

#: Database exports say which of the documents this is, and in the next line who published it.
COUNT = lazy_pattern(r"\d{1,4} of \d{1,4} DOCUMENTS")
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
#: What opens the block of contacts on top of a press release, and how many lines it may have.
CONTACT = phrases(r"(?i:((media|press|news|investor|company) ){0,2}contacts?( (info|information))?\s*+:)")
CONTACT_LINES = 8
HARD_SITE = lazy_pattern(r"(?:(?<!\s)\s++)?+(?:[‹⋆★]\s*+[^‹⋆★\n]{2,60}|\|\s*+[^|\n]{2,40}(?:\|[^|\n]{2,40})?)$")
PUBLISHER = phrases(
    r"""
    \s[-–—] (The|BBC|CNN|Fox|ABC|CBS|NBC|Sky) [\p{L} .]{2,30}$
    \s[-–—] [\p{L} .]{0,30}\b({paper}|Reuters|BBC|CNN|\w+\.(com|org|net))$
    """,
    paper="News|Times|Post|Guardian|Gazette|Herald|Tribune|Journal|Telegraph|Mail|Chronicle",
)
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
#: The second line of a headline whose first ends in a colon.
TITLE_BELOW = lazy_pattern(r"[“\"‘']?\p{Lu}[^\n]{8,120}[^.\n]")
#: Words that a headline does without.
_PROSE = frozenset(
    """
    a an the is are isn't has have hasn't haven't been be that's it's he's she's he she his her they
    """.split()
)
_TOLD = lazy_pattern(r"\b(?:was|were|had|said|told|announced)\b")
_WORD = lazy_pattern(r"[\p{L}\p{N}][\p{L}\p{N}'’-]*+")
_FULL_STOP = lazy_pattern(r"\.[”\"’')]{0,2}$")
_ABBREVIATION = lazy_pattern(r"(?:\b|\.)\p{Lu}\.$")
#: The second line of a headline is no longer.
LONGEST_TURN = 70
#: One of these stands in every dateline that has a date or an agency.
DATELINE_MARKS = ("(", "—", "–", "--", "- ", "/")
_NEWS_WORDS = frozenset("AGAIN AND AT BACK DEAD FOR FROM IN IS NO NOT OFF ON TO UP".split())
_SECTIONS = frozenset("ARTS BOOKS COURTS FILMS FORCES GAMES HOMES LETTERS NEWS SCHOOLS SERVICES SPORTS STUDIES".split())
SIGN = lazy_pattern(r",\s|\s[|–—/-]\s")
_CREDIT_SIGNS = (*"photo image picture source credit /ap) /reuters)".split(), ". reuters", ". ap", ". afp", ". epa")


@rule("headline.first_line")
def first_line(document: Document) -> Iterator[Headline]:
    """The first line that is no page furniture, when it reads like a title and something longer follows."""
    head = document.head
    if any(isinstance(found, Headline) for found in document.found):
        return
    for place in range(_behind_contacts(head), len(head) - 1):
        start, end, text = head[place].span.start, head[place].span.end, head[place].span.text
        if len(text) > LONGEST:
            return
        if document.is_claimed(start, end):
            continue  # a plugin's rule took it
        below = head[place + 1 : place + 4]
        is_export = _is_count(text) or (place > 0 and _is_count(head[place - 1].text))
        if is_export or is_furniture(text) or _stands_above_headline(document, place):
            continue
        is_credited = _is_credited(text)
        if is_credited and _opens_with_headline(below):
            continue  # a picture's
        if text.endswith(":") and len(below) > 1 and TITLE_BELOW.fullmatch(below[0].text):
            yield headline_of(document, start, below[0].span.end)
        elif not is_credited and _reads_like_title(text, below) and not _begins_story(document, start, end):
            turned = _turned_over(document, place)
            yield headline_of(document, start, turned or start + _without_site(text))
        return


def _stands_above_headline(document: Document, place: int) -> bool:
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


def _is_count(text: str) -> bool:
    return text.endswith("DOCUMENTS") and COUNT.fullmatch(text) is not None


def _behind_contacts(head: Sequence[Paragraph]) -> int:
    """The place of the first line behind the names, numbers and addresses with which a press release may open."""
    for place, paragraph in enumerate(head[:4]):
        near = paragraph.span.text[:LONGEST]
        if "ontact" in near or "CONTACT" in near:
            block = range(place, min(place + CONTACT_LINES, len(head)))
            bare = [line for line in block if len(head[line].text) <= 60 and is_bare(head[line].text)]
            return bare[-1] + 1 if bare and CONTACT.match(paragraph.text) else 0
    return 0


def _turned_over(document: Document, place: int) -> int | None:
    """Where a headline ends that goes on in the next line, in small letters and between blank lines."""
    title, turn, *below = document.paragraphs[place : place + 3]
    line = turn.span.text
    if not line[0].islower() or line[-1] in ".:,;" or len(line) > LONGEST_TURN or line.startswith("by "):
        return None
    between = document.text[title.span.end : turn.span.start]
    behind = document.text[turn.span.end : below[0].span.start] if below else ""
    is_turn = between.count("\n") == 1 and behind.count("\n") > 1 and title.span.text[-1] not in ".?!:"
    return turn.span.end if is_turn else None


def _begins_story(document: Document, start: int, end: int) -> bool:
    """Whether the line has a dateline with a date or an agency: then it is the first of the story."""
    line = document.text[start:end]
    if not has_any(line, DATELINE_MARKS):
        return False
    found = dateline_at(document, start, end)
    return found is not None and (
        found.agency is not None
        or found.date is not None
        or found.region in document.lexicon.regions
        or line[-1] == "."  # 'PARIS — Farmers blocked roads on Monday.'
    )


def _without_site(text: str) -> int:
    """Where the headline ends, before the name of the site."""
    ending = text[-80:]
    for pattern, marks in ((HARD_SITE, "‹⋆★|"), (PUBLISHER, "-–—")):
        if not has_any(ending, marks):
            continue
        site = pattern.search(text, max(0, len(text) - 80))
        if site and site.start() >= 15:
            return int(site.start())
    return len(text.rstrip("; "))


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
    if not (title and _reads_like_headline(title, ())):
        return False
    return bool(is_dated) or len(title.split()) > LONGEST_MASTHEAD


def _may_be_paper(name: str, lexicon: Lexicon) -> bool:
    """Whether a few words, each with a capital, end as a paper's name does: 'Harbor Gazette'."""
    words = name.split()
    return len(words) <= LONGEST_MASTHEAD and is_paper(name, lexicon) and all(word[0].isupper() for word in words)


def _is_section(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a word, or three in capitals, name the section, with the headline below: 'Metro', 'DAIRY FARMING'."""
    if text.count(" ") >= LONGEST_SECTION:
        return False
    words = text.split()
    if not "".join(words).isalpha() or not _opens_with_headline(below):
        return False
    title = below[0].text
    is_label = text.isupper() and not title.isupper() and not any(map(_tells_news, words[1:]))
    return len(words) == 1 or (is_label and len(title.split()) > len(words) + 2)


def _tells_news(word: str) -> bool:
    """Whether a word in capitals is a title's, and not a section's: 'FERRY RETURNS', 'FERRY IS BACK'."""
    is_verb = word.endswith(("S", "ED")) and not word.endswith(("SS", "ICS"))
    return word in _NEWS_WORDS or (is_verb and word not in _SECTIONS)


def _is_kicker(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line gives sections, a bar or a slash between, with the headline below: 'FEATURE | FISHING'."""
    sections = KICKER.split(text) if has_any(text, "|/•·") else ()
    if len(sections) < 2 or any(len(section.split()) > LONGEST_SECTION for section in sections):
        return False
    return len(below[0].text.split()) > len(text.split()) and _opens_with_headline(below)


def _opens_with_headline(lines: Sequence[Paragraph]) -> bool:
    """Whether the first of some lines reads like a headline, and not like a caption, a byline or speech."""
    return _reads_like_headline(lines[0].text, lines[1:])


def _is_rubric(text: str, below: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Whether a line of few words is a column's name, or the site's, with the headline below: 'The Ferry Diaries'."""
    if len(text.split()) > MOST_RUBRIC_WORDS:
        return False
    title = next((line.text for line in below if not is_furniture(line.text)), below[0].text)
    if len(title) > 110 or title.isupper() or text[-1] in ".?!:" or title[-1] == ":":
        return False
    if OTHER.match(title) or _is_signed(title, lexicon):
        return False
    longer = _WORD.findall(title)
    if not 6 <= len(longer) <= 16:
        return False
    capitals = [word for word in longer if len(word) > 3]
    return len(capitals) > 2 and all(word[0].isupper() or word[0].isdigit() for word in capitals)


def _is_signed(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is a few words and, behind a comma or a bar, an outlet or a role: 'Ada Brandt, Harbor Gazette'."""
    name, *about = SIGN.split(line, maxsplit=1)
    return bool(about) and len(name.split()) <= 4 and is_named_outlet(about[0], lexicon)


def _is_credited(text: str) -> bool:
    folded = text.lower()
    return has_any(folded, _CREDIT_SIGNS) and CREDIT.search(text) is not None


def _is_of_sentences(text: str, deck: str) -> bool:
    """Whether a title is two short sentences, with a deck of one below: 'The ferry was late. Now it is gone.'."""
    return len(text) <= LONGEST_PLAIN_SENTENCE and ". " in text and deck[-1] == "." and len(deck) > len(text)


def _is_byline(text: str) -> bool:
    return text[:2].lower() == "by" and BYLINE.fullmatch(text) is not None


def _reads_like_headline(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line is a title, and not a first sentence, a caption or a byline."""
    return not _is_credited(text) and _reads_like_title(text, below)


def _reads_like_title(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line is a title, or a caption, and not a first sentence or a byline."""
    if text[-1] in ",:" or OTHER.match(text):
        return False
    words = _WORD.findall(text)
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

"""Headlines in a line of their own: 'Ferry Returns to Marrow Bay', 'UPDATE 1-FERRY BACK AT BAY <BAY.L>'."""

from collections.abc import Iterator, Sequence

from newsparse.article import Headline, Paragraph
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import is_named_outlet
from newsparse.rules.byline.description import is_paper
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.footer.contact import is_bare
from newsparse.rules.headline.title import LONGEST, headline_of

#: A line that ends like a sentence has to be shorter, and shorter still if it reads like one.
LONGEST_SENTENCE = 160
LONGEST_PLAIN_SENTENCE = 90

#: Lines that stand above headlines: addresses, wire slugs, editors' notes, share buttons, kickers, sections, dates.
FURNITURE = phrases(
    r"""
    (https?://|www\.)\S+
    ([a-z]{1,3}\d|\p{L}\d{3})\w*( .{0,60})?                              # eca062 4 i 211 ccccb
    ([a-z] [a-z] |\^)?BC-.{1,100}                                        # BC-US--Ferry, 1st Ld-Writethru
    [\p{L} -]{3,30}/([\p{L} -]{2,30}/)?                                  # Germany-politics/
    (\d(st|nd|rd|th) )?(ROUNDUP|LEAD|UPDATE|WRITETHRU|URGENT)( \d)?       # 2nd ROUNDUP
    ZCZC\w+(/\w+)*|[A-Z]{3}\d{3,5}_\w+|R [A-Z]{3} \w{3} \w+                            # ZCZC2291/SXB
    [A-Z]{3}\d{1,3} [A-Z][A-Z -]{3,40}                                    # DEL41 NATION LD WB-FERRY
    \d [A-Z]{4,12}( \p{Lu}[\p{L}]+){1,3}                                  # 1 SCOTLAND Ferry
    \((EDS|Eds)[:.] .{3,200}\)
    % of readers think .{0,80}
    [\p{L}\d]+(-[\p{L}\d]+){2,6}(,[\p{L}\d-]+){0,3}                      # France-port-strike,lead
    (Eds|EDS|AP Photo|AP Video|EDITOR'S NOTE|ATTN)\b.{0,400}
    Enlarge ?/.{0,300}
    Page \d+ of \d+
    (Published|Posted) (on|in)|[Bb]y
    This (post|page|article) (may )?contains? .{0,100}
    (copyright|©|Copyright (?=[©(\d])).{0,120}
    All Rights Reserved\.?
    # 1 - Late Edition - Final
    (\d+ (- )?)?((All-round|\p{Lu}\p{Ll}+) ){0,3}Edition( \d+)?([;,] [\p{L} ]{2,30})?( - \p{Lu}\p{Ll}+)?
    ((?i:published|posted|(last )?updated|created)( on)?:? )?{date}(\W.{0,40})?
    [\d.,]+[kKmM]? (?i:shares?|comments?|views|likes|reads?).{0,60}
    (?i)
    {section}:?
    home ?[»›>/|].{1,160}                                                # Home » News » Ferry Returns
    [\p{L} &-]{2,30}( [»›] [\p{L} &-]{2,30}){1,4}                         # Cities » Marrow
    ((media|press|news) )?contacts? ?: .{1,100}
    for immediate release(\W.{0,60})?
    (press|news|media) release([\s:–-]{1,3}\d.{0,20})?:?
    release \d[\d-]{2,10}|embargoed.{0,60}
    vol(ume|\.)? \d{1,4}(,| [–-])? (no|issue|number)\.? \d{1,4}(\W.{0,40})?   # Vol. 18, No. 32
    (story|release) number ?:.{1,100}
    """,
    date=r"""\d{1,2}-\p{Lu}\p{Ll}{2}-\d{4}|((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?
        (\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})""",
    section=r"""photos?|image|video|advertisement|exclusive|breaking( news)?|updated?|news|opinion|share|home|politics
        |world|sports?|business|tweet|print|email|comments?|skip to .{0,40}|menu|search|analysis|commentary|editorial
        |explainer|explained|features?|cover story|in depth|in focus|spotlight|first person|q&a|fact check|interview
        |investigation|obituar(y|ies)|profile|review|special report|the (big|long) read|long read|culture|arts
        |lifestyle|health|science|technology|environment|education|entertainment|travel|listen|watch|live|abstract\.?
        |full text\.?|(local|latest|top|national|state|us|u\.s\.) (news|stories|headlines)""",
)
#: Database exports say which of the documents this is, and in the next line who published it.
COUNT = lazy_pattern(r"\d{1,4} of \d{1,4} DOCUMENTS")
#: How they give the date: 'August 9, 2006 Wednesday'.
DATED = phrases(r"\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4} (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
#: The date in the line of a paper's name: 'Harbor Gazette, May 3, 2020'.
MASTHEAD_DATE = phrases(r", \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}$")
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
        if is_export or _is_furniture(text) or _is_masthead(text, below, document.lexicon):
            continue
        if len(text.split()) <= MOST_RUBRIC_WORDS and _is_rubric(text, below, document.lexicon):
            continue
        if _is_kicker(text, below):
            continue
        if text.isalpha() and _opens_with_headline(below):
            continue  # a section: 'CALIFORNIA'
        if text.endswith(":") and len(below) > 1 and TITLE_BELOW.fullmatch(below[0].text):
            yield headline_of(document, start, below[0].span.end)
        elif _reads_like_headline(text, below) and not _begins_story(document, start, end):
            yield headline_of(document, start, start + _without_site(text))
        return


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


#: One of these stands in every dateline that has a date or an agency.
DATELINE_MARKS = ("(", "—", "–", "--", "- ", "/")


def _begins_story(document: Document, start: int, end: int) -> bool:
    """Whether the line has a dateline with a date or an agency: then it is the first of the story."""
    line = document.text[start:end]
    if not has_any(line, DATELINE_MARKS):
        return False
    found = dateline_at(document, start, end)
    return found is not None and (
        found.agency is not None or found.date is not None or found.region in document.lexicon.regions
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


def _is_furniture(text: str) -> bool:
    """Whether a line stands above headlines; a long one is looked at only when its first characters say so."""
    may_be = len(text) <= 60 or text.startswith(_FURNITURE_STARTS) or any(map(str.isdigit, text[:12]))
    return may_be and FURNITURE.fullmatch(text) is not None


_FURNITURE_STARTS = (
    *"http www Eds EDS EDITOR ATTN Copyright © BC- ^BC- Home HOME Contact CONTACT Media MEDIA".split(),
    *"Published Posted Updated Enlarge".split(),
    *("AP ", "This ", "Last updated", "r a BC", "f l BC"),
)


def _is_masthead(text: str, below: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Whether a line names the paper, and the headline stands below: 'Harbor Gazette', 'Harbor Gazette, May 3, 2020'.

    In a database's export the date stands between them; a site says what it is: 'Harbor Sentinel | News for the Bay'.
    """
    name = text.partition(" (")[0].partition(" | ")[0]
    name = MASTHEAD_DATE.sub("", name) if "," in name else name
    if not is_named_outlet(name, lexicon):
        return False
    title = next((line.text for line in below if not (DATED.match(line.text) or _is_furniture(line.text))), "")
    if not (title and _reads_like_headline(title, ())):
        return False
    if DATED.match(below[0].text) or MASTHEAD_DATE.search(text):
        return True
    words = name.split()
    is_title = len(words) > LONGEST_MASTHEAD or not all(word[0].isupper() for word in words)
    return not is_title and is_paper(name, lexicon) and len(title.split()) > LONGEST_MASTHEAD


def _is_kicker(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line gives sections, a bar or a slash between, with the headline below: 'FEATURE | FISHING'."""
    sections = KICKER.split(text)
    if len(sections) < 2 or any(len(section.split()) > LONGEST_SECTION for section in sections):
        return False
    return len(below[0].text.split()) > len(text.split()) and _opens_with_headline(below)


def _opens_with_headline(lines: Sequence[Paragraph]) -> bool:
    """Whether the first of some lines reads like a headline, and not like a caption, a byline or speech."""
    return _reads_like_headline(lines[0].text, lines[1:])


def _is_rubric(text: str, below: Sequence[Paragraph], lexicon: Lexicon) -> bool:
    """Whether a line of few words is a column's name, or the site's, with the headline below: 'The Ferry Diaries'."""
    title = next((line.text for line in below if not _is_furniture(line.text)), below[0].text)
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


SIGN = lazy_pattern(r",\s|\s[|–—/-]\s")


def _is_credited(text: str) -> bool:
    folded = text.lower()
    return has_any(folded, _CREDIT_SIGNS) and CREDIT.search(text) is not None


_CREDIT_SIGNS = (*"photo image picture source credit /ap) /reuters)".split(), ". reuters", ". ap", ". afp", ". epa")


def _reads_like_headline(text: str, below: Sequence[Paragraph]) -> bool:
    """Whether a line is a title, and not a first sentence, a caption or a byline."""
    if text[-1] in ",:" or OTHER.match(text) or _is_credited(text):
        return False
    words = _WORD.findall(text)
    if len(words) < 2 or len(words) > 32 or not any(word[0].isupper() or word[0].isdigit() for word in words[:3]):
        return False
    if text.endswith("?") and len(text) > 110:
        return False
    if len(text) <= LONGEST_SENTENCE and below and BYLINE.fullmatch(below[0].text):
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

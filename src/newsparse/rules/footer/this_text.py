"""Sentences about the text itself: 'This story has been updated.', 'This interview was edited for clarity.'.

What is said of it tells the kind of footer. Where the text first appeared is for `footer.syndication`, which reads the
outlet's name.
"""

from functools import lru_cache

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import expression
from newsparse.rule import rule
from newsparse.rules.footer.outlet import licensed_by
from newsparse.rules.footer.tail import SIGNS, opened

#: What is said of the text, by kind. The first that fits is taken.
PREDICATES = (
    (
        FooterKind.CORRECTION_OR_UPDATE,
        r"""
        {be} (inaccurate|wrong(?! before)|updated|corrected|amended|clarified|revised|changed|modified|refiled|refreshed
            |removed|retracted|republished to|developing|breaking)                      # has been updated
        (has been |was |have been )?edited to                                           # was edited to remove
        (\p{L}+ ){0,2}?(misstated|misidentified|misspelled|misreported|incorrectly|mistakenly|erroneously)
        (\p{L}+ ){0,2}?originally (said|stated|reported|listed|described|gave)
        """,
    ),
    (
        FooterKind.OTHER,
        r"""
        {be} (edited(?! (and \w+ )?by\b)|condensed|abridged|shortened)[\s.]             # edited for clarity
        {be} ((the|an?) )?([\p{L}-]+ ){0,2}?(part|one|first|second|third|last|latest|installment)
            \s(of|in|one|two|three|four|\d)\b…\b{series}                                # is part of our series
        (is|are) now (closed|over|ended)\b
        (also )?(appears?|appeared|ran|runs) in (print|the [^.\n]{3,60} (issue|edition))
        """,
    ),
    (
        FooterKind.CONTRIBUTOR_LINE,
        r"""
        {be} (written|reported|compiled|edited|translated|researched|prepared) (and \p{L}+ )?(by|with|from)\b
        (also )?(includes|contains|uses|used) (\p{L}+ )?(reporting|material|information) (from|by)\b
        """,
    ),
    (
        FooterKind.COPYRIGHT,
        r"""
        (may|must|can|cannot) ?not be
            \s(published|reproduced|copied|republished|used|distributed|redistributed|broadcast)
        {be} (copyright|protected|licen[cs]ed)
        contains copyrighted
        """,
    ),
    (
        FooterKind.SYNDICATION,
        r"""
        (may|can) (also )?be (freely )?(republished|reprinted|shared)
        {be} free and open
        {be} part of (an?|the) …\b(collaboration|partnership)\b
        {be} (an?|the) (joint )?(collaboration|partnership|project|(co-)?production) (between|of|with|by)\b
        ({be} )?((also|originally|first) )*{published} (\p{L}+ )?(on|in|at|by|with|from|for|as|under|here)\b
        """,
    ),
    (
        FooterKind.DISCLAIMER,
        r"""
        {be} (for|subject to|intended|funded|supported( in part)? by|provided|purely|strictly|neither|sponsored|satire
            |satirical|fiction)
        {be} not (intended|for|subject to|meant|financial|investment|legal|medical|an offer)
        {be} (a (work|satirical|paid|sponsored|parody)|an (opinion|advertorial))
        {be} (verified|auto-?generated|generated|authored)\b
        (may )?(contains?|includes?) (sponsored|forward|affiliate|certain|statements|paid|promotional|links|inside)
        ((only|does not|do not|should not) )?(necessarily )?(represents?|reflects?|constitutes?)\b
        ((only|does not|do not|should not) )?(necessarily )?be (construed|considered|taken|relied|treated)\b
        (has|have) not been (edited|reviewed|evaluated|verified|created|vetted)
        uses? cookies
        """,
    ),
)
BE = r"(is|are|was|were|(has|have) (since )?been|will be)( ([\p{L}-]+ly|also|first|being|since)\b)*+"
SERIES = "series|project|package|stor(y|ies)|articles|collection|issue|edition|-part"
PUBLISHED = """published|republished|reprinted|posted|cross-posted|produced|provided|distributed|syndicated|adapted
    |excerpted|ran|aired|appeared|broadcast|hosted|comes|taken"""
#: 'This is a developing story.'
THIS_IS = (
    (FooterKind.CORRECTION_OR_UPDATE, r"(a )?(developing|breaking)( news)?( (story|situation|event|news)\b|\W*+$)"),
    (FooterKind.SYNDICATION, r"a syndicated\b"),
    (
        FooterKind.DISCLAIMER,
        r"(an? ([\p{L}-]+ )?)?(opinion(?! that\b)|satire|satirical|parody|advertorial|sponsored|paid|fiction)\b",
    ),
    (
        FooterKind.OTHER,
        r"""
        ((an?|the) )?([\p{L}-]+ ){0,2}?((first|second|third|last|latest) in|excerpt|transcript|version|installment)\b
        ((an?|the) )?([\p{L}-]+ ){0,2}?(part (of|one|two|three|\d)|post in)\b
        """,
    ),
)
#: 'This story', 'An earlier version of this article', 'The following post by Ada Brandt'.
SUBJECT = r"""
    {this} ([\p{L}'’-]+ ){0,3}?{nouns}s?\b( \([^()\n]{3,200}\))?
        (,? (by|written|titled|from|which|headlined|on|about|that) [^.\n]{1,100}?,?)?
"""
THIS = r"""[Tt]his|These|Today['’]s|The (above|following|preceding|original)
    |((The|An?) ([\p{L}-]+ ){1,4}?(of|in|on|to|for)|(Reporting|Research|Travel) for) this"""
SPACE = r"\s\s{0,2}+"
EDITORS_NOTE = rf"(?:(?i:editor['’]?s?['’]?{SPACE}note)(?:\s\([^()\n]{{1,30}}\))?\s*+[:–—-]{SPACE})?"
#: How such sentences begin, where they don't say 'this'.
OPENINGS = ("These", "Today", "The above", "The following", "The preceding", "The original")
WORDS = frozenset(
    """
    a an editor editors the the-above the-article the-content the-contents the-following the-headline
    reporting research the-information the-material the-original the-post the-preceding the-statements the-story
    the-views these this today travel
    """.split()
)


@rule("footer.this_text", opening=WORDS)
def this_text(document: Document) -> list[Footer]:
    """A paragraph of the tail whose first sentence says something of 'this story', 'this post', 'this page'."""
    return opened(document, WORDS, this_text_at)


def this_text_at(document: Document, start: int, end: int) -> Footer | None:
    """The sentence about the text that begins at `start`."""
    opening = document.text[start : min(end, start + 120)]
    if "this" not in opening and "This" not in opening and not opening.lstrip("[(*_–—- ").startswith(OPENINGS):
        return None
    found = _pattern(document.lexicon).match(document.text, start, min(end, start + 500))
    if not found or found.lastgroup is None:
        return None
    kind = FooterKind(found.lastgroup.rstrip("_"))
    publisher = licensed_by(document, start, end) if kind == FooterKind.SYNDICATION else None
    return Footer(document.stretch(start, end), kind, publisher=publisher)


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    nouns = "|".join(sorted(map(regex.escape, lexicon.text_nouns), key=len, reverse=True))
    words = {"be": BE, "series": SERIES, "published": PUBLISHED}
    said = "|".join(f"(?P<{kind}>{expression(predicate, **words)})" for kind, predicate in PREDICATES)
    this_is = "|".join(f"(?P<{kind}_>{expression(predicate)})" for kind, predicate in THIS_IS)
    subject = expression(SUBJECT, this=THIS, nouns=f"(?i:{nouns})")
    return regex.compile(rf"{SIGNS}{EDITORS_NOTE}(?:[Tt]his{SPACE}is{SPACE}(?:{this_is})|{subject}{SPACE}(?:{said}))")

"""Sentences about the text itself: 'This story has been updated.', 'This interview was edited for clarity.'.

What is said of it tells the kind of footer. Where the text first appeared is for `footer.syndication`, which reads the
outlet's name.
"""

from functools import lru_cache

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened

#: 'is', 'was', 'has since been', 'will be'.
BE = r"""
    (?: is | are | was | were | (?: has | have ) \s (?: since \s )? been | will \s be ) \s
    (?: [\p{L}-]+ly \s | also \s | first \s | being \s | since \s )*+
"""

#: What is said of the text, by kind. The first that fits is taken.
PREDICATES = (
    (
        FooterKind.CORRECTION_OR_UPDATE,
        rf"""
          {BE} (?: inaccurate | wrong | updated | corrected | amended | clarified | revised | changed | modified
              | refiled | refreshed
            | removed | retracted | republished \s to | developing | breaking )          # has been updated
        | (?: has \s been \s | was \s | have \s been \s )? edited \s to                   # was edited to remove
        | (?: [\p{{L}}]+ \s ){{0,2}}? (?: misstated | misidentified | misspelled | misreported | incorrectly
            | mistakenly
            | erroneously | originally \s (?: said | stated | reported | listed | described | gave ) )
        """,
    ),
    (
        FooterKind.OTHER,
        rf"""
          {BE} (?: edited (?! \s (?: and \s \w+ \s )? by \b )
              | condensed | abridged | shortened ) (?: \s | \. )               # edited for clarity
        | {BE} (?: the \s | an? \s )? (?: [\p{{L}}-]+ \s ){{0,2}}? (?: part | one | first | second | third | last
            | latest
            | installment ) \s (?: of | in | one | two | three | four | \d ) \b [^.\n]{{0,120}}? \b (?: series | project
            | package | stor(?: y | ies ) | articles | collection | issue | edition | -part )  # part of our series
        | (?: is | are ) \s now \s (?: closed | over | ended ) \b                         # is now closed
        | (?: also \s )? (?: appears? | appeared | ran | runs ) \s in \s (?: print | the \s [^.\n]{{3,60}} (?: issue
            | edition ) )                                                                             # in the May issue
        """,
    ),
    (
        FooterKind.CONTRIBUTOR_LINE,
        rf"""
          {BE} (?: written | reported | compiled | edited | translated | researched | prepared ) \s
            (?: and \s [\p{{L}}]+ \s )? (?: by | with | from ) \b                           # was written by …
        | (?: also \s )? (?: includes | contains | uses | used ) \s (?: [\p{{L}}]+ \s )? (?: reporting | material
            | information ) \s (?: from | by ) \b                                         # includes reporting by …
        """,
    ),
    (
        FooterKind.COPYRIGHT,
        rf"""
          (?: may | must | can | cannot ) \s? not \s be \s (?: published | reproduced | copied | republished | used
            | distributed | redistributed | broadcast )
        | {BE} (?: copyright | protected | licen[cs]ed ) | contains \s copyrighted
        """,
    ),
    (
        FooterKind.SYNDICATION,
        rf"""
          (?: may | can ) \s (?: also \s )? be \s (?: freely \s )? (?: republished | reprinted | shared )
        | {BE} free \s and \s open
        | {BE} part \s of \s (?: an? | the ) \s [^.\n]{{0,60}}? \b (?: collaboration | partnership ) \b
        | {BE} (?: an? | the ) \s (?: joint \s )? (?: collaboration | partnership | project | (?: co- )? production )
            \s (?: between | of | with | by ) \b                                        # is a collaboration between …
        | (?: {BE} )? (?: also \s | originally \s | first \s )* (?: published | republished | reprinted | posted
            | cross-posted | produced | provided | distributed | syndicated | adapted | excerpted | ran | aired
                | appeared
            | broadcast | hosted | comes | taken ) \s (?: [\p{{L}}]+ \s )?
            (?: on | in | at | by | with | from | for | as | under | here ) \b
        """,
    ),
    (
        FooterKind.DISCLAIMER,
        rf"""
          {BE} (?: for | subject \s to | intended | funded
            | provided | purely | strictly | neither | sponsored | satire | satirical | fiction
            | not \s (?: intended | for | meant | financial | investment | legal | medical | an \s offer )
            | a \s (?: work | satirical | paid | sponsored | parody ) | an \s (?: opinion | advertorial ) )
        | (?: may \s )? (?: contains? | includes? ) \s (?: sponsored | forward | affiliate | certain | statements | paid
            | promotional | links )
        | (?: only \s | does \s not \s | do \s not \s | should \s not \s )? (?: necessarily \s )? (?: represents?
            | reflects?
            | constitutes? | be \s (?: construed | considered | taken | relied | treated ) ) \b
        | (?: has | have ) \s not \s been \s (?: edited | reviewed | evaluated | verified | created | vetted )
        | (?: uses | use ) \s cookies
        | {BE} (?: verified | auto-?generated | generated | authored ) \b
        """,
    ),
)
#: 'This is a developing story.'
THIS_IS = (
    (FooterKind.CORRECTION_OR_UPDATE, r"(?: a \s )? (?: developing | breaking ) \b"),
    (FooterKind.SYNDICATION, r"a \s syndicated \b"),
    (
        FooterKind.DISCLAIMER,
        r"(?:an?\s(?:[\p{L}-]+\s)?)?(?:opinion|satire|satirical|parody|advertorial|sponsored|paid|fiction)\b",
    ),
    (
        FooterKind.OTHER,
        r"""(?: an? \s | the \s )? (?: [\p{L}-]+ \s ){0,2}? (?: (?: first | second | third | last | latest ) \s in \s
            | excerpt | transcript | version
            | part \s (?: of | one | two | three | \d ) | installment | post \s in ) \b""",
    ),
)
#: How such sentences begin, where they don't say 'this'.
OPENINGS = ("These", "Today", "The above", "The following", "The preceding", "The original")
WORDS = frozenset(
    """
    this these today the the-information the-content the-contents the-material the-statements the-above
    the-following the-preceding the-headline the-original the-article the-story the-post the-views an a editor
    editors
    """.split()
)


@rule("footer.this_text", opening=WORDS)
def this_text(document: Document) -> list[Footer]:
    """A paragraph of the tail whose first sentence says something of 'this story', 'this post', 'this page'."""
    return opened(document, WORDS, this_text_at)


def this_text_at(document: Document, start: int, end: int) -> Footer | None:
    """The sentence about the text that begins at `start`."""
    opening = document.text[start : min(end, start + 120)]
    if "this " not in opening and "This " not in opening and not opening.lstrip("[(*_–—- ").startswith(OPENINGS):
        return None
    found = _pattern(document.lexicon).match(document.text, start, min(end, start + 500))
    if not found or found.lastgroup is None:
        return None
    return Footer(document.stretch(start, end), FooterKind(found.lastgroup.rstrip("_")))


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    nouns = "|".join(sorted((regex.escape(noun) for noun in lexicon.text_nouns), key=len, reverse=True))
    said = " | ".join(rf"(?P<{kind}> {predicate} )" for kind, predicate in PREDICATES)
    this_is = " | ".join(rf"(?P<{kind}_> {predicate} )" for kind, predicate in THIS_IS)
    return regex.compile(
        rf"""
        [\[(*\s_•–—-]*+ (?: (?i: editor['’]?s?['’]? \s note ) \s*+ [:–—-] \s )?
        (?: (?: This | this ) \s is \s (?: {this_is} )
          | (?: (?: The | An? ) \s (?: [\p{{L}}-]+ \s ){{1,4}}? (?: of | in | on | to | for ) \s this
              | This | this | These | Today['’]s | The \s (?: above | following | preceding | original ) )
            \s (?: [\p{{L}}'’-]+ \s ){{0,3}}? (?i: {nouns} ) s? \b (?: \s \( [^()\n]{{3,200}} \) )?
            (?: ,? \s (?: by | written | titled | from | which | headlined | on | about
                | that ) \s [^.\n]{{1,100}}? ,? )?
            \s (?: {said} )
        )
        """,
        regex.VERBOSE,
    )

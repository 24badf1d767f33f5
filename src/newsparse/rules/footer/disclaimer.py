"""Disclaimers: 'The views expressed are the author's own', 'Safe Harbor Statement …'."""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.footer.tail import SIGNS, opened, reader

NOTICE = phrases(
    r"""
    # a heading
    (?i)
    ((advertorial|legal|general|risk|medical|media|full|important|{whose}['’]s) )?
        (disclaimers?|disclosures?|disclosure statement)(\s*[:.–—-]|\s*$)         # Disclaimer: …
    (cautionary|safe[ -]harbou?r|forward[ -]looking)
        \s(note|statements?|language|information|and|regarding|disclosure|notice)
    (?-i)
    (?i:(legal |general |medical |media |full |important )?(disclaimers?|disclosures?)) (?=The|This|I|All|We)
    Safe Harbou?r\s*+$
    (Opinion|Satire): (this|the)\b
    Note: [Tt]his\b
    Terms (of|and|&) (Use|Service|Conditions)
    Privacy [Pp]olicy
    # whose the opinions are
    {views}\s{0,3}(presented |here |herein |contained |of the author |of .{3,40}? |are )?{expressed}\b
    (Editorials|Op-eds|Columns|Letters|Commentaries|Cartoons) (represent|reflect|express|are (written|the views?))\b
    (Views?|Opinions?) expressed(?! (at|during|by \p{Ll})\b)
    # who pays for it
    (The )?(Associated Press|AP)\b.{0,80}?\breceives? ((financial|philanthropic) )?support from\b
    The (Associated Press|AP) is solely responsible for\b
    # what is not promised
    The issuer is solely
    The following information is not (intended )?for publication
    Except for the headline
    ((Certain|Some) )?[Ss]tatements (made |contained )?(in this|in the (press )?release|herein|by the company)
    Forward-looking|Actual results |Past performance (?!was|were|had)
    (Readers|Investors) are (cautioned|advised|urged|encouraged|reminded|warned|invited|asked)\b
    Nothing (in|on) this …\b(advice|constitutes?|construed|taken as|considered|offer|solicitation|recommendation)\b
    Nothing (in|on) this …\b(copied|reproduced|intended (as|to be))\b
    No (stock exchange|securities (reg|comm|auth))
    Neither [^.\n]{3,80} nor …\b({accepts} (\p{L}+ ){0,3}?(responsib|liab)|shall (be|have))
    Neither [^.\n]{3,80} nor …\b(reviewed|undertakes?|responsib)
    (Neither |The )?(TSX|NASDAQ)
    (Individuals or companies|Companies) mentioned (may|here|in this)
    We may (also )?(earn|receive (?!more|less|some))
    As an (Amazon|affiliate)
    (Market |Stock |Quotes? |Price )(data|prices?)? ?(is|are )?(provided |shown )?delayed\b
    # the rules for comments
    {commenting}\b.{0,80}?\b(moderat|respectful|policy|guideline|abusive|comment|remove|agree|terms|right)
    """,
    before=SIGNS,
    accepts="accepts?|assumes?",
    whose="analyst|author|writer|seeking alpha",
    views=r"""(Note: )?((The|Any|All|These|Our|His|Her) (views?|opinions?|content|positions?|statements)|Views|Opinions)
        ( (and|or|,)\s?(opinions?|views?))?""",
    expressed=r"""represented|reflected
        |expressed(?! by (the )?(?!author|writer|column|contrib|guest|comment|blog)\p{Ll}| (at|during)\b)
        |are (those|his|her|their|the author|solely|entirely|my|not necessarily)
        |do not (necessarily|represent|reflect)""",
    commenting=r"""Comments|When commenting, please|All comments|Commenting|User comments|Your comment|Any comments?
        |To comment|By (posting|commenting|submitting)|The [\p{L} ]{3,40} values your comments
        |Please (adhere|refrain|follow our|observe|keep|be respectful|note that|read our comment)
        |Note: Read our (\p{L}+ )?|The rules of (comment|posting|replying|discussion)
        |We (reserve|welcome|encourage|moderate) .{0,40}?(comment|right)|Profanity
        |Our (community|comment) (guidelines|policy)""",
)
WORDS = frozenset(
    """
    actual advertorial all analyst any ap as-an associated author by cartoons cautionary certain columns
    commentaries commenting comments companies disclaimer disclaimers disclosure disclosures editorials except
    forward full general her his important individuals investors legal letters market media medical nasdaq neither
    no note nothing op opinion opinions our past please price privacy profanity quote quotes readers risk safe
    satire seeking some statements stock terms the the-ap the-associated the-author the-content the-contents
    the-following the-information the-issuer the-material the-nasdaq the-opinion the-opinions the-position
    the-positions the-rules the-statements the-tsx the-view the-views these to tsx user view views we when writer
    your
    """.split()
)
_VIEWS = ("view", "opinion", "content", "position", "statement")
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {
    "The": (*_VIEWS, "issuer", "following", "tsx", "nasdaq", "values", "rules", "support from", "solely"),
    "Associated": ("support from",),
    "AP": ("support from",),
    "These": _VIEWS,
    "His": _VIEWS,
    "Her": _VIEWS,
    "By": ("posting", "commenting", "submitting"),
    "Full": ("disclos", "disclaim"),
    "Some": ("statement",),
    "We": ("may", "reserve", "welcome", "encourage", "moderate"),
    "When": ("commenting",),
    "NOTE:": (),
}
disclaimer_at = reader(NOTICE, FooterKind.DISCLAIMER, telltales=TELLTALES)


@rule("footer.disclaimer", opening=WORDS)
def disclaimer(document: Document) -> list[Footer]:
    """A line of the tail by which the publisher or the sender answers for less than it says."""
    return opened(document, WORDS, disclaimer_at)

"""Notes that their last words give away, not their first: 'Harbor Gazette © 2016', 'We regret the error.'.

They are looked for from the end upwards, past lines and a little prose that nobody knows.
"""

from collections.abc import Iterator

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.footer.outlet import licensed_by
from newsparse.rules.footer.promo import promo_at
from newsparse.rules.footer.tail import climbing

LONGEST = 600

#: What a blog counts below a post: '14 thoughts on “Our Harbour”'.
COUNTED = lazy_pattern(r"(?:\d+|One|No)\s(?:thought|comment|response)s?\s(?:on|to)\b")

#: What each kind of note says, behind the words of which every such note has one: those are looked for first,
#: since that is quick. The first that fits is taken.
NOTES = (
    (
        FooterKind.COPYRIGHT,
        frozenset(
            b"""
            c copyright reserved reproduced republished reprinted rebroadcast copied redistributed reproduction
            licensed licenced
            """.split()
        ),
        phrases(
            r"""
            ^[^.!?\n]{0,80}((?<![\p{L}\p{M}])©|\([cC]\)(?=[^.\n]{0,40}\b\d{4}\b)|\b[Cc]opyright \d{4}|COPYRIGHT \d{4})
            (?i)
            \ball rights reserved\b
            \b(may not|not to|must not|cannot) be (reproduced|republished|reprinted|rebroadcast|copied|redistributed)
            \blicen[cs]ed under (an? |the )?(creative|cc)\b
            ^reproduction\b…\b(prohibited|forbidden|permission)
            """
        ),
    ),
    (
        FooterKind.CONTACT,
        frozenset(b"email mail".split()),
        phrases(r"^[^.\n]{3,40}['’]s? e-?mail( address)? is [\w.+-]+@"),
    ),
    (
        FooterKind.CORRECTION_OR_UPDATE,
        frozenset(b"regret regrets update updates updated come follow bring".split()),
        phrases(
            r"""
            (?i)
            \bregrets? (the|this|any) (error|mistake)s?
            ^(please )?(check back|(stay|stick) with|refresh this)\b…\bupdates?
            ^more (\p{L}+ )?to (come|follow)\b(?! from\b)
            ^(we|\p{L}+ \p{L}+) will (update|bring you|continue to update)
            ^updated (to|with)\b
            """
        ),
    ),
    (
        FooterKind.SYNDICATION,
        frozenset(
            b"publish print post republish republished reprint reprinted repost source charge content network".split()
        ),
        phrases(
            r"""
            (?i)
            \b(free to|may|can) (also )?(re)?(publish|print|post) (this|our|these)\b
            ^(?P<newsroom>[^.\n]{3,60}) is part of [^.,\n]{3,60}, an? ([\p{L}-]+ ){0,3}network\b
            ^[^.,\n“”"]{3,50} (stor(y|ies)|articles?|content|work) (may|can) be (freely )?(republished|reprinted)\b
            ^republish (our|this)\b
            ^all content created by\b.{0,100}\b(is (free|available)|publisher)\b
            ^the original source of this\b
            \bavailable without charge to any\b
            """
        ),
    ),
    (
        FooterKind.DISCLAIMER,
        frozenset(
            b"""
            endorsed position positions shares stock stocks compensation funding taken construed considered constitute
            responsible commission commissions performance looking notice views opinions role input influence say
            changed commenting comment comments reflect represent disclosure approved distribution release warranty
            author writer reporter columnist products
            """.split()
        ),
        phrases(
            r"""
            (?i)
            # what the author has in it
            (does not|have no|do not|did not|{writer})\b…
                \b(positions? in|shares (in|of)|stocks? mentioned|compensation|funding from)
            received no compensation\b
            ^the (author|writer|reporter|columnist) (travell?ed|was hosted|stayed|flew)\b
            (had|have|has) no (role|input|say|influence) (in|on|over)
                \s(this (story|article|report|piece|post)|(the |our |its )?(reporting|coverage|journalism|editorial))\b
            has a disclosure policy\.?$
            may (also )?earn …\bcommissions?\b
            may (also )?(receive|get|collect) …\b(commissions?|compensation)\b…\b(links?|purchase|buy|this)
            ^if you (purchase|buy)\b[^.\n]{0,140}\bwe (may|can|will)\b…\b(compensation|commission)\b
            # what it is not
            (not be (taken|construed|considered)|not constitute|not responsible for)\b…
                (advice|content|endorsement|sites)
            has (neither|not) (reviewed|approved|passed)\b…
                \b(this|the) (\p{L}+ )?(release|contents?|document|information|article|story|statement)
            provides?\b…\b(contents?|information)\b…\bwithout (any )?warranty\b
            ^not (for|intended for) (distribution|release|publication|dissemination)\b
            past performance\b.{0,600}\b(guarantee|indicat)
            (?<!\bwere )forward-looking statements?\b
            fair use notice\b
            external (sites|links)\b… not endorsed by\b
            names? (has|have) been changed\b(?! (from\b|to (the\b|(?-i:\p{Lu}))))         # not: 'to Harbour Road'
            # whose opinions it has
            editorial opinions are ours alone\b
            ^all products (recommended|featured|reviewed) (by|on|in|here)\b
            ^(all )?(views|opinions)( expressed)? are (personal|my|the)
            ^(the )?(author|writer|columnist)s?['’]s? (views|opinions)\b
            do(es)? not (necessarily )?(reflect|represent) the (views?|opinions?|positions?|polic(y|ies))
            # comments
            commenting (is|has)
            comments? (are|is|have been) (now )?(closed|disabled|moderated|off)
            """,
            before=r"\m",  # a word begins there
            writer=r"""(?<=^(the (author|writer)|I|we|([\p{L}'-]++ {press} )?[\p{L}'-]++ [\p{L}'-]++) )
                (owns?|holds?|has no|has(?= positions? in))""",
            press="contributor|writer|analyst",
        ),
    ),
    (
        FooterKind.PROMO,
        frozenset(
            b"""
            you your here below above reader readers member members listener listeners deductible donors
            more pass thanks journalism stocks investing analyst advisor thought thoughts response responses published
            order
            """.split()
        ),
        phrases(
            r"""
            (?i)
            # giving
            (readers?|people|viewers|listeners|members|supporters) like you\b
            your ([\p{L}-]+ ){0,2}?(donations?|contributions?|subscription|gift) (will )?{helps}
            your support {helps}\b
            \bis free\b…\b(readers|members|donors|supporters)\b
            (depends?|relies|rely|runs?) (up)?on (your|(reader|member|listener)s?['’]?)
                \s(support|donations?|contributions?|like you)
            tax-deductible (donation|contribution|gift)
            (made possible|funded|supported) by (our )?(readers|members|listeners|donors)
            we need your (help|support)
            (we (firmly )?believe|our mission)\b…\bjournalism\b
            our journalism\b(?! (class|course|department|professor|programm?e?|school|student|teacher))
            ^we(['’]d (like|love)| want) to hear (from you|what you think)
            # reading on
            ^(the|an?|more|full|further|additional|details|information)\b[^.\n—–]{0,100}\b(can|may) be
                \s(found|read|seen|viewed|watched|heard|downloaded) (online |in full )?(here|below|above)\W*$
            ^more on this\b
            ^(the )?\p{L}[^.,\n]{3,60} has more (on|about|information)\b(?! (his|her|their|its)\b)[^.\n]*\.?$
            ^(\d+|one|no) (thought|comment|response)s? (on|to)\b[^.]*$
            ^(pass (this|it) on|thanks? (you )?for (reading|subscribing|supporting))\b
            # a book's price
            ^[^.\n]{3,120} is published by [^.\n]{2,60}[£$€]\d
            ^to (pre-?)?order [^\n]{2,120}\b(go to|visit|call|click)\b
            # The Motley Fool's pitch
            ^\d+ stocks we like\b
            ^when (investing geniuses|our (award-winning )?analyst)\b
            stock advisor returns as of\b
            """,
            before=r"\m",  # a word begins there
            helps="helps?|keeps?|makes?|supports?|goes?|allows?|enables?|powers?|sustains?",
        ),
    ),
    (
        FooterKind.OTHER,
        frozenset(
            b"""
            affected automated automation collaborates crisis funding helpline hotline intelligence journalism lifeline
            media news newsroom newsrooms samaritans technology transcript funded possible supported #
            """.split()
        ),
        phrases(
            r"""
            (?i)
            ^transcript (provided|by)\b
            ^(the )?[\p{L} ]{3,40} (initiative|program|fund|project) is (made possible|funded|supported) by\b
            \bjournalism\b…\b(co-)?funded (by|through)\b
            \b(created|generated|produced) (this|by)\b…\b(technology|automat|artificial intelligence)
            ^(if you\b|in the ((uk|us|united)\b|u\.s\.))[^\n]{1,140}?\b(affected by (this|any|the issues)|{helpline})\b
            ^(?P<newsroom>[^.,\n]{3,60}) is an? ([\p{L}-]+,? ){0,3}{trait}…
                \b(newsroom|(news|media) (organi[sz]ation|site|service|outlet|agency))\b
            ^(?P<newsroom>[^.,\n]{3,60}) is part of an? (\p{L}+ ){0,3}network of\b…\bnewsrooms?\b
            ^(the )?\p{L}[^.,\n]{2,60} provides? funding as a (\p{L}+ )?(member|partner) of\b
            ^the non-?profit [^.\n]{3,60}( \([\w./:-]{4,60}\))? collaborates with\b
            ^(\s*+\#\p{L}\w++[,\s]*+)++$                                                # #ferry #marrowbay
            """,
            trait="non-?profit|non-?partisan|independent|award-winning|national",
            helpline="samaritans|lifeline|helpline|hotline|crisis (text )?line",
        ),
    ),
)
SENTENCE = lazy_pattern(r"[^.!?\n]*+(?:[.!?](?!\s+\p{Lu})[^.!?\n]*+)*+[.!?]*")
#: Speech is the story's.
SPEECH = lazy_pattern(r"(?<!as\sis)[“”\"](?!as\sis)|\b(?:said|says|told)\b")
#: What makes white space of all that is no letter, no '©' and no '#', and letters small; bytes are fast to translate.
ONLY_LETTERS = bytes(byte if byte in b"\xa9#" or bytes([byte]).isalpha() else ord(" ") for byte in range(256)).lower()
ALL_SIGNS = frozenset[bytes]().union(*(signs for _, signs, _ in NOTES))


@rule("footer.closing_note")
def closing_note(document: Document) -> Iterator[Footer]:
    """A paragraph near the end whose first sentence is such a note."""
    return climbing(document, closing_note_at, beyond=_sure_note_at)


def _sure_note_at(document: Document, start: int, end: int) -> Footer | None:
    """The note that begins at `start`, but no disclaimer: stories of business have such sentences, too."""
    found = closing_note_at(document, start, end)
    return found if found and found.kind != FooterKind.DISCLAIMER else None


def closing_note_at(document: Document, start: int, end: int) -> Footer | None:
    """The note whose first sentence begins at `start`; behind a newsroom's account of itself the next tells it."""
    text = document.text
    if end - start > LONGEST or ALL_SIGNS.isdisjoint(_words(text[start : min(end, start + 250)])):
        return None
    first = SENTENCE.match(text, start, end)
    sentence = first.group() if first else ""
    is_speech = SPEECH.search(sentence) and not COUNTED.match(sentence)
    kind, newsroom = (None, None) if is_speech else _kind(sentence)
    if kind is None:
        return None
    span, behind = document.stretch(start, end), start + len(sentence)
    if newsroom and _kind(text[behind:end].lstrip())[0] == FooterKind.SYNDICATION:
        return Footer(span, FooterKind.SYNDICATION, publisher=newsroom)
    if newsroom and promo_at(document, behind, end):
        return Footer(span, FooterKind.PROMO)
    is_syndication = kind == FooterKind.SYNDICATION
    publisher = newsroom or licensed_by(document, start, end) if is_syndication else None
    return Footer(span, kind, publisher=publisher)


def _kind(sentence: str) -> tuple[FooterKind | None, str | None]:
    """What kind of note a sentence is, and the newsroom that it tells about: 'Harbor Wire is a nonprofit newsroom'."""
    words = _words(sentence)
    for kind, signs, note in NOTES:
        found = note.search(sentence) if not signs.isdisjoint(words) else None
        if found:
            return kind, found.groupdict().get("newsroom")
    return None, None


def _words(text: str) -> list[bytes]:
    """The words of a text in small letters, '#' among them; '©' counts as the letter."""
    letters = text.encode("latin-1", "replace").translate(ONLY_LETTERS)
    return letters.replace(b"\xa9", b" c ").replace(b"#", b" # ").split()

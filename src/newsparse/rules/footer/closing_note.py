"""Notes that their last words give away, not their first: 'Harbor Gazette © 2016', 'We regret the error.'.

They are looked for from the end upwards, as long as one is found.
"""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import closing

LONGEST = 600

#: What each kind of note has somewhere, behind the words of which it has one: those are looked for first, since that
#: is quick. The first that fits is taken.
NOTES = (
    (
        FooterKind.COPYRIGHT,
        "© (c) copyright reserved reproduc republish reprint rebroadcast copied redistribut licen".split(),
        lazy_pattern(
            r"""
              ^ [^.!?\n]{0,80} (?: (?<! [\p{L}\p{M}] ) © | \( [cC] \) (?= [^.\n]{0,40} \b \d{4} \b )
                  | \b [Cc]opyright \s \d{4} | COPYRIGHT \s \d{4} )
            | (?i: \b all \s rights \s reserved \b )
            | (?i: \b (?: may \s not | not \s to | must \s not | cannot ) \s be \s (?: reproduced | republished
                | reprinted
                | rebroadcast | copied | redistributed ) )
            | (?i: \b licen[cs]ed \s under \s (?: an? \s | the \s )? (?: creative | cc ) \b )
            | (?i: ^ reproduction \b [^.\n]{0,80} \b (?: prohibited | forbidden | permission ) )
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.CORRECTION_OR_UPDATE,
        "regret update come follow bring".split(),
        lazy_pattern(
            r"""(?i)
              \b regrets? \s (?: the | this | any ) \s (?: error | mistake )s?
            | ^ (?: please \s )? (?: check \s back | (?: stay | stick ) \s with | refresh \s this ) \b
                [^.\n]{0,60} \b updates?
            | ^ more \s (?: [\p{L}]+ \s )? to \s (?: come | follow )
            | ^ (?: we | [\p{L}]+ \s [\p{L}]+ ) \s will \s (?: update | bring \s you | continue \s to \s update )
            | ^ updated \s (?: to | with ) \b
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.SYNDICATION,
        "publish print post without source".split(),
        lazy_pattern(
            r"""(?i)
              \b (?: free \s to | may | can ) \s (?: also \s )? (?: re )?(?: publish | print | post ) \s (?: this
                  | our | these ) \b
            | ^ the \s original \s source \s of \s this \b
            | \b available \s without \s charge \s to \s any \b
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.DISCLAIMER,
        """
        position share stock compensation funding advice content endorsement sites performance
        commission forward-looking notice view opinion role input say changed comment reflect represent
        """.split(),
        lazy_pattern(
            r"""(?i)
              \b (?: does \s not | has \s no | have \s no | do \s not | did \s not | owns?
                  | holds? ) \b [^.\n]{0,80} \b (?: positions?
                \s in | shares \s (?: in | of ) | stocks? \s mentioned | compensation | funding \s from )
            | \b (?: not \s (?: be \s (?: taken | construed | considered ) | constitute | responsible \s for ) )
                \b [^.\n]{0,80} (?: advice | content | endorsement | sites )
            | \b may \s (?: (?: also \s )? earn \s [^.\n]{0,40} \b commissions? \b
                | (?: receive | get | collect ) \s [^.\n]{0,40} \b (?: commissions? | compensation ) \b [^.\n]{0,80}
                    \b (?: links? | purchase | buy | this ) )
            | \b received \s no \s compensation \b
            | \b past \s performance \b .{0,600} \b (?: guarantee | indicat ) | \b forward-looking \s statements? \b
            | \b fair \s use \s notice \b | ^ (?: all \s )? (?: views | opinions )
                (?: \s expressed )? \s are \s (?: personal | my | the )
            | ^ (?: the \s )? (?: author | writer | columnist )s?['’]s? \s (?: views | opinions ) \b
            | \b had \s no \s (?: role | input | say ) \s in \s this \b
            | \b names? \s (?: has | have ) \s been \s changed
            | \b commenting \s (?: is | has ) | \b comments? \s (?: are | is | have \s been ) \s (?: now \s )?
                (?: closed
                | disabled | moderated | off )
            | \b do(?:es)? \s not \s (?: necessarily \s )? (?: reflect | represent ) \s the \s (?: views? | opinions?
                | positions? | polic(?: y | ies ) )
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.PROMO,
        "you tax-deductible readers members listeners donors more word pass thank here below above".split(),
        lazy_pattern(
            r"""(?i)
              \b (?: readers? | people | viewers | listeners | members | supporters ) \s like \s you \b
            | \b your \s (?: [\p{L}-]+ \s ){0,2}? (?: donations? | contributions? | subscription | gift ) \s
                (?: will \s )?
                (?: helps? | keeps? | makes? | supports? | goes? | allows? | enables? )
            | ^ (?: the | an? | more | full | further | additional | details | information ) \b [^.\n—–]{0,100} \b
                (?: can | may ) \s be \s (?: found | read | seen | viewed | watched | heard | downloaded )
                \s (?: (?: online | in \s full ) \s )? (?: here | below | above ) \W* $
            | \b your \s support \s (?: makes? | helps? | keeps? | allows? | enables? | powers? | sustains? ) \b
            | \b (?: depends? | relies | rely | runs? ) \s (?: up)?on \s
                (?: your | (?: reader | member | listener )s?['’]? | community )
                \s (?: support | donations? | contributions? | like \s you )
            | \b tax-deductible \s (?: donation | contribution | gift )
            | \b (?: made \s possible | funded | supported ) \s by \s (?: our \s )? (?: readers | members
                | listeners | donors )
            | ^ more \s on \s this \b
            | \b we \s need \s your \s (?: help | support )
            | ^ (?: spread \s the \s word | pass \s (?: this | it ) \s on | thanks? \s (?: you \s )? for \s reading ) \b
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.OTHER,
        "transcript # newsroom news media affected samaritans line".split(),
        lazy_pattern(
            r"(?i)^transcript\s(?:provided|by)\b"
            r"|^(?:if\syou\b|in\sthe\s(?:uk|us|u\.s\.|united)\b)[^\n]{1,140}?\b"
            r"(?:affected\sby\s(?:this|any|the\sissues)|samaritans|lifeline|helpline|hotline|crisis\s(?:text\s)?line)\b"
            r"|^[^.,\n]{3,60}\sis\san?\s(?:[\p{L}-]+,?\s){0,3}(?:non-?profit|non-?partisan|independent|award-winning)"
            r"[^.\n]{0,40}\b(?:newsroom|(?:news|media)\s(?:organi[sz]ation|site|service|outlet|agency))\b"
            r"|^(?:\s*+#\p{L}\w++[,\s]*+)++$"
        ),
    ),
)
SENTENCE = lazy_pattern(r"[^.!?\n]*+(?:[.!?](?!\s+\p{Lu})[^.!?\n]*+)*+[.!?]*")
#: Speech is the story's.
SPEECH = lazy_pattern(r"[“”\"]|\b(?:said|says|told)\b")


@rule("footer.closing_note")
def closing_note(document: Document) -> Iterator[Footer]:
    """The last paragraph that is no footer yet, when its first sentence is such a note; and those above it that are."""
    return closing(document, closing_note_at)


def closing_note_at(document: Document, start: int, end: int) -> Footer | None:
    """The note whose first sentence begins at `start`."""
    if end - start > LONGEST:
        return None
    if not _may_be(document.text[start : min(end, start + 250)]):
        return None
    first = SENTENCE.match(document.text, start, end)
    sentence = first.group() if first else ""
    kind = None if SPEECH.search(sentence) else _kind(sentence)
    return Footer(document.stretch(start, end), kind) if kind else None


def _kind(sentence: str) -> FooterKind | None:
    folded = sentence.lower()
    for kind, signs, note in NOTES:
        if has_any(folded, signs) and note.search(sentence):
            return kind
    return None


def _may_be(text: str) -> bool:
    """A quick look before a close one."""
    words = text.lower().encode("ascii", "replace").translate(ONLY_LETTERS).split()
    return text[0] == "#" or "©" in text or not HINTS.isdisjoint(words)


#: What makes white space of all that is no letter and no hyphen; bytes are fast to translate.
ONLY_LETTERS = bytes(byte if chr(byte).isalpha() or byte == ord("-") else ord(" ") for byte in range(128)).ljust(256)
#: Words of which every note has one.
HINTS = frozenset(
    b"""
    c copyright reserved reproduced republished reprinted rebroadcast copied redistributed reproduction regret regrets
    update updates updated come follow position positions shares stocks compensation funding advice content endorsement
    sites guarantee indicative indicator indication forward-looking notice views opinions names commenting comment
    licensed licenced charge source here below above
    comments commission commissions newsroom nonprofit non-profit nonpartisan independent
    disabled reflect represent you your tax-deductible word pass thank thanks transcript publish republish
    samaritans print reprint post repost more readers members listeners donors error inaccurate
    """.split()
)

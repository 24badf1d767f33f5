"""Notes that their last words give away, not their first: 'Harbor Gazette © 2016', 'We regret the error.'.

They are looked for from the end upwards, past lines and a little prose that nobody knows.
"""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import climbing

LONGEST = 600

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
        frozenset(b"regret regrets update updates updated come follow bring".split()),
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
        frozenset(b"publish print post republish republished reprint repost source charge content from".split()),
        lazy_pattern(
            r"""(?i)
              \b (?: free \s to | may | can ) \s (?: also \s )? (?: re )?(?: publish | print | post ) \s (?: this
                  | our | these ) \b
            | ^ (?: our | these ) \s stories \s may \s be \s republished \b | ^ republish \s our \b
            | ^ all \s content \s created \s by \b .{0,100} \b (?: is \s (?: free | available ) | publisher ) \b
            | ^ the \s original \s source \s of \s this \b
            | \b available \s without \s charge \s to \s any \b
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.DISCLAIMER,
        frozenset(
            b"""
            position positions shares stock stocks compensation funding taken construed considered constitute
            responsible commission commissions performance looking notice views opinions role input say changed
            commenting comment comments reflect represent disclosure approved distribution release warranty
            """.split()
        ),
        lazy_pattern(
            r"""(?i)
              \b (?: does \s not | have \s no | do \s not | did \s not
                  | (?<= ^ (?: the \s (?: author | writer ) | I | we | [\p{L}'-]++ \s [\p{L}'-]++ ) \s )
                      (?: owns? | holds? | has \s no
                          | has (?= \s positions? \s in ) ) ) \b [^.\n]{0,80} \b (?: positions?
                \s in | shares \s (?: in | of ) | stocks? \s mentioned | compensation | funding \s from )
            | \b (?: not \s (?: be \s (?: taken | construed | considered ) | constitute | responsible \s for ) )
                \b [^.\n]{0,80} (?: advice | content | endorsement | sites )
            | \b may \s (?: (?: also \s )? earn \s [^.\n]{0,40} \b commissions? \b
                | (?: receive | get | collect ) \s [^.\n]{0,40} \b (?: commissions? | compensation ) \b [^.\n]{0,80}
                    \b (?: links? | purchase | buy | this ) )
            | \b has \s (?: neither | not ) \s (?: reviewed | approved | passed ) \b [^.\n]{0,80} \b (?: this | the )
                \s (?: [\p{L}]+ \s )? (?: release | contents? | document | information | article | story | statement )
            | \b provides? [^.\n]{0,60} \b (?: contents?
                | information ) \b [^.\n]{0,40} \b without \s (?: any \s )? warranty \b
            | ^ not \s (?: for | intended \s for ) \s (?: distribution | release | publication | dissemination ) \b
            | \b has \s a \s disclosure \s policy \.? $
            | ^ if \s you \s (?: purchase | buy ) \b [^.\n]{0,140} \b we \s (?: may | can | will ) \b [^.\n]{0,40}
                \b (?: compensation | commission ) \b
            | \b received \s no \s compensation \b
            | \b past \s performance \b .{0,600} \b (?: guarantee | indicat ) | \b forward-looking \s statements? \b
            | \b fair \s use \s notice \b | ^ (?: all \s )? (?: views | opinions )
                (?: \s expressed )? \s are \s (?: personal | my | the )
            | ^ (?: the \s )? (?: author | writer | columnist )s?['’]s? \s (?: views | opinions ) \b
            | \b had \s no \s (?: role | input | say ) \s in \s this \s (?: story | article | report | piece | post ) \b
            | \b names? \s (?: has | have ) \s been \s changed \b
                (?! \s (?: from \b | to \s (?: the \b | (?-i: \p{Lu} ) ) ) )  # not so: 'to Harbour Road'
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
        frozenset(
            b"""
            you your here below above reader readers member members listener listeners deductible donors
            more pass thanks journalism stocks investing analyst advisor
            """.split()
        ),
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
                (?: your | (?: reader | member | listener )s?['’]? )
                \s (?: support | donations? | contributions? | like \s you )
            | \b tax-deductible \s (?: donation | contribution | gift )
            | \b (?: made \s possible | funded | supported ) \s by \s (?: our \s )? (?: readers | members
                | listeners | donors )
            | ^ more \s on \s this \b
            | \b we \s need \s your \s (?: help | support )
            | \b (?: we \s (?: firmly \s )? believe | our \s mission ) \b [^.\n]{0,120} \b journalism \b
            | ^ (?: pass \s (?: this | it ) \s on | thanks? \s (?: you \s )? for \s (?: reading | subscribing
                | supporting ) ) \b
            | \b our \s journalism \b (?! \s (?: class | course | department | professor | programm?e? | school
                | student | teacher ) )
            | ^ \d+ \s stocks \s we \s like \b | ^ when \s (?: investing \s geniuses
                | our \s (?: award-winning \s )? analyst ) \b
            | \b stock \s advisor \s returns \s as \s of \b
            """,
            regex.VERBOSE,
        ),
    ),
    (
        FooterKind.OTHER,
        frozenset(
            b"""
            # transcript affected samaritans lifeline helpline hotline crisis newsroom news media
            """.split()
        ),
        lazy_pattern(
            r"(?i)^transcript\s(?:provided|by)\b"
            r"|^(?:if\syou\b|in\sthe\s(?:(?:uk|us|united)\b|u\.s\.))[^\n]{1,140}?\b"
            r"(?:affected\sby\s(?:this|any|the\sissues)|samaritans|lifeline|helpline|hotline|crisis\s(?:text\s)?line)\b"
            r"|^[^.,\n]{3,60}\sis\san?\s(?:[\p{L}-]+,?\s){0,3}(?:non-?profit|non-?partisan|independent|award-winning|national)"
            r"[^.\n]{0,40}\b(?:newsroom|(?:news|media)\s(?:organi[sz]ation|site|service|outlet|agency))\b"
            r"|^(?:\s*+#\p{L}\w++[,\s]*+)++$"
        ),
    ),
)
SENTENCE = lazy_pattern(r"[^.!?\n]*+(?:[.!?](?!\s+\p{Lu})[^.!?\n]*+)*+[.!?]*")
#: Speech is the story's.
SPEECH = lazy_pattern(r"(?<!as\sis)[“”\"](?!as\sis)|\b(?:said|says|told)\b")


@rule("footer.closing_note")
def closing_note(document: Document) -> Iterator[Footer]:
    """A paragraph near the end whose first sentence is such a note."""
    return climbing(document, closing_note_at, beyond=_sure_note_at)


def _sure_note_at(document: Document, start: int, end: int) -> Footer | None:
    """The note that begins at `start`, but no disclaimer: stories of business have such sentences, too."""
    found = closing_note_at(document, start, end)
    return found if found and found.kind != FooterKind.DISCLAIMER else None


def closing_note_at(document: Document, start: int, end: int) -> Footer | None:
    """The note whose first sentence begins at `start`."""
    text = document.text
    if end - start > LONGEST or ALL_SIGNS.isdisjoint(_words(text[start : min(end, start + 250)])):
        return None
    first = SENTENCE.match(text, start, end)
    sentence = first.group() if first else ""
    kind = None if SPEECH.search(sentence) else _kind(sentence)
    return Footer(document.stretch(start, end), kind) if kind else None


def _kind(sentence: str) -> FooterKind | None:
    words = _words(sentence)
    for kind, signs, note in NOTES:
        if not signs.isdisjoint(words) and note.search(sentence):
            return kind
    return None


def _words(text: str) -> list[bytes]:
    """The words of a text in small letters, '#' among them; '©' counts as the letter."""
    folded = text.lower().replace("©", " c ").replace("#", " # ")
    return folded.encode("ascii", "replace").translate(ONLY_LETTERS).split()


#: What makes white space of all that is no letter and no '#'; bytes are fast to translate.
ONLY_LETTERS = bytes(byte if chr(byte).isalpha() or chr(byte) == "#" else ord(" ") for byte in range(128)).ljust(256)
ALL_SIGNS = frozenset[bytes]().union(*(signs for _, signs, _ in NOTES))

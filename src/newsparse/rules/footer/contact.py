"""Contacts: 'Media Contact: Ada Brandt, +1 555 0100', 'Follow Ada Brandt on Twitter @brandt'."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.byline.credits import EMAIL, credits_at, is_named_outlet
from newsparse.rules.footer.tail import climbing, opened, reader

OPENING = lazy_pattern(
    r"""
    [\[(*\s_#•–—-]*+ (?:
        (?i: (?: media | press | company | investor | news | editorial | public\ relations | pr | for\ media
            | general | corporate | external | sales | primary | main )? (?: \s? (?: relations | media | and | &
            | investor | enquir(?:y|ies) | inquir(?:y|ies) ) ){0,3}? \s? contacts? (?: \s (?: info | information
            | details | person | us | name | data ) )? ) \s*+ (?: : | \( | $ | - | (?= \p{Lu} ) )
      | Investors \s*+ : \s*+ $
      | (?i: (?: media | press | investor | news ) \s (?: relations | enquiries | inquiries
          | office ) ) \s*+
          (?: : | $ | (?= \+? \d ) )
      | (?i: for \s (?: more | further | additional | all | media | press | any | interviews? | enquiries | inquiries )
          [\s,] [^.\n]{0,80}? \b
          (?: contact | call | email | e-mail | reach ) \b )
      | (?i: to \s contact \s (?: the \s )? (?: reporters? | authors? | editors? | writers? | staff ) )
      | email \s us \s here \b | (?i: get \s in \s touch ) \s*+ (?: : | $ )
      | (?i: do \s you \s have | have \s you \s got | got ) \s (?: an?y? \s )? (?: [\p{L}-]+ \s )?
          (?: tip | story | suggestion | question | photo | rumou?r ) \b [^.!?\n]{0,80} \?
          (?= \s*+ $ | [^\n]{0,120} (?: @ | \d{3} | \b us \b ) )
      | (?: The | Our ) \s [\p{L} ]{3,40}? \s (?: can | may ) \s be \s (?: reached | contacted )
          \s (?: at | on | by | via ) \s (?= [^\n]{0,60} (?: @ | \d{3} ) )
      | (?: To | For ) \s [^.\n:]{3,80}? ,? \s please \s contact \s*+ :? \s*+ $
      | (?i: report | submit | suggest ) \s (?i: an? \s (?: [\p{L}-]+ \s )? (?: error | typo | issue | problem
          | correction ) ) \W*+ $
      | (?i: on \s behalf \s of \s the \s board (?: \s of \s directors )? ) \W*+ $
      | (?: Contact | Email | E-mail | Reach | Call | Write \s to | CONTACT | Text ) \s (?: \p{Lu}[^\n]{1,80}?
          \s (?: at | on | via | by ) \s
          | (?: (?: the \s )? (?: author | writer | reporter | editor | columnist )s? | us | me | him | her | staff )
              \b .{0,30}? \b (?: at | on | via | here | @ )
          | [\w.+-]+@ | : )
      | (?i: tel | phone | telephone | ph | fax | mobile | cell | e-?mail | office | address | website | web
          | company \s website | whatsapp | toll[ -]free | skype ) (?: \s (?: no | number
          | address )\.? )? \s*+ [:.] \s? \S
      | (?: Connect \s with ) \s \p{Lu}
      | (?: Twitter | Instagram | Facebook ) (?: (?: \s handle )? \s*+ : | (?= \s @ ) ) \s? @
    )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    media press company investor news editorial public pr for general corporate external sales primary main
    contact contacts to email e reach call write text tel phone telephone ph fax mobile cell office address
    website web whatsapp toll skype connect twitter instagram facebook get do have got on report submit suggest our the
    investors
    """.split()
)
#: A line that is a number and nothing else.
NUMBER = lazy_pattern(
    r"(?:[\p{L}\s.&]{2,30}:\s*)?(?:\+?[\d(][\d\s().–—-]{6,20})(?:(?:ext|x)\.?\s?\d{1,5})?",
)
#: A line that is an e-mail address or an account and nothing else.
ADDRESS = lazy_pattern(
    r"""
      [^\n]{0,60}? [\w.+-]{1,60}@[\w.-]{2,60} [^\n]{0,40} | \[email\s?protected\]
    | (?: [\p{Lu}][\p{L}.&' -]{1,60} [,:] \s )? (?: \+?[\d(][\d\s().–-]{6,20} [,;] \s )?
        (?: Twitter \s? : \s? )? @\w{2,30} (?: [\s,|and&]+ @\w{2,30} ){0,4} \.?
    """,
    regex.VERBOSE,
)
ADDRESS_SIGNS = ("@", "[email")
#: 'Follow Ada Brandt on Twitter @brandt': the account of one who writes.
FOLLOW = lazy_pattern(r"[\[(*\s_–—-]*+(?:You\scan\s)?(?:Follow|follow|FOLLOW)\s(?=\p{Lu})(?!Us\b|US\b|Our\b)")
FOLLOW_WORDS = frozenset({"follow", "you"})
ACCOUNT = lazy_pattern(
    r"\s*+(?:,[^@\n]{1,60})?\s*+(?:on\s(?:Twitter|X|Facebook|Instagram|Threads|Bluesky"
    r"|Mastodon)\b[^@\n]{0,20})?[:\s,(-]*+(?:at\s)?(?:@(?P<handle>\w{2,30})|(?:https?://)?(?:www\.)?"
    r"(?:twitter|facebook|x)\.com/|\.$|$|and\b|here)"
)
LONGEST = 400
#: A sentence about a person is a bio, even with an address in it.
IS = lazy_pattern(r"[^.\n]{3,40}?\s(?:is|was|covers|writes|reports|has|can\sbe\sreached)\s")


contact_at = reader(OPENING, FooterKind.CONTACT, LONGEST)


@rule("footer.follow_author", opening=FOLLOW_WORDS)
def follow_author(document: Document) -> list[Footer]:
    """'Follow NAME on Twitter': the account of the person who wrote the article."""
    return opened(document, FOLLOW_WORDS, follow_author_at)


def follow_author_at(document: Document, start: int, end: int) -> Footer | None:
    """The line about the author's account that begins at `start`."""
    found = FOLLOW.match(document.text, start, end)
    credits = credits_at(document, found.end(), end) if found and end - start < LONGEST else None
    if not credits or not ACCOUNT.match(document.text, credits.end, end):
        return None
    first = credits.authors[0]
    is_sign = first.span is not None and " " not in first.name and first.span.text.isupper()  # 'Follow KXMB on …'
    if is_sign or is_named_outlet(first.name, document.lexicon):
        return None
    person = len(credits.authors) == 1 and " " in first.name
    return Footer(document.stretch(start, end), FooterKind.CONTACT, author=first if person else None)


@rule("footer.contact", opening=WORDS)
def contact(document: Document) -> list[Footer]:
    """A line of the tail that says how to reach the author, the outlet or a press release's sender."""
    return opened(document, WORDS, contact_at)


@rule("footer.contact_line")
def contact_line(document: Document) -> Iterator[Footer]:
    """A number, an e-mail address or an account alone on a line near the end."""
    return climbing(document, contact_line_at, beyond=_address_at)


def _address_at(document: Document, start: int, end: int) -> Footer | None:
    """The same, but no account: those stand below readers' letters, too."""
    return None if document.text[start] == "@" else contact_line_at(document, start, end)


def contact_line_at(document: Document, start: int, end: int) -> Footer | None:
    """The contact that the text from `start` to `end` is, and nothing else."""
    if end - start > 120:
        return None
    text = document.text[start:end]
    if not (is_bare(text) or ("@" in text and len(text) < 90 and EMAIL.search(text))):
        return None
    if IS.match(text) or text[-1] in '?!”"':
        return None
    return Footer(document.stretch(start, end), FooterKind.CONTACT)


def is_bare(line: str) -> bool:
    """Whether a line is a number, an e-mail address or an account and nothing else."""
    return bool(NUMBER.fullmatch(line) or (has_any(line, ADDRESS_SIGNS) and ADDRESS.fullmatch(line)))

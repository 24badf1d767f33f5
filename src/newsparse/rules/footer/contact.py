"""Contacts: 'Media Contact: Ada Brandt, +1 555 0100', 'Follow Ada Brandt on Twitter @brandt'."""

from collections.abc import Iterator

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import EMAIL, credits_at
from newsparse.rules.footer.tail import SIGNS, climbing, opened, reader
from newsparse.rules.named import is_given, is_named_outlet

OPENING = phrases(
    r"""
    (?i)
    (media|press|investor|news) (relations|enquiries|inquiries|office)\s*+(:|$|(?=\+?\d))
    for (more|further|additional|all|media|press|any|interviews?|enquiries|inquiries)[\s,]…
        \b(contact|call|email|e-mail|reach)\b                                   # For more information, call 555-0100
    to contact (the )?(reporters?|authors?|editors?|writers?|staff)
    get in touch\s*+(:|$)
    for ({what},? )+(or |and )?{what}?,? ?(please )?contact us\b
    (report|submit|suggest) an? ([\p{L}-]+ )?(error|typo|issue|problem|correction)\W*+$
    on behalf of the board( of directors)?\W*+$
    send (us |your )?(news )?tips?\b[^\n]{0,100}@
    (?-i)
    (?i:({whose}(\s?{whom}){0,3}?\s?)?contacts?( (info|information|details|person|us|name|data))?)\s*+
        (:|\(|$|-|(?=\p{Lu}))                                                   # Media Contact: Ada Brandt
    Investors\s*+:\s*+$
    email us here\b
    (?i:do you have|have you got|got) (an?y? )?([\p{L}-]+ )?(tip|story|suggestion|question|photo|rumou?r|information)\b
        [^.!?\n]{0,80}\?(?=\s*+$|[^\n]{0,120}(@|\d{3}|\bus\b|\bthis email\b))  # Do you have a tip? Write to us
    (The|Our) [\p{L} ]{3,40}? (can|may) be (reached|contacted) (at|on|by|via) (?=[^\n]{0,60}(@|\d{3}))
    (To|For) [^.\n:]{3,80}?,? please contact\s*+:?\s*+$
    {reach} (\p{Lu}[^\n]{1,80}? (at|on|via|by) |[\w.+-]+@|:)                    # Contact Ada Brandt at 555-0100
    {reach} ((the )?(author|writer|reporter|editor|columnist)s?|us|me|him|her|staff)\b.{0,30}?\b(at|on|via|here|@)
    (?i:{label})( (no|number|address)\.?)?\s*+[:.]\s?\S                         # Tel: 555-0100
    (Call |Phone )?{helpline}( on| at|:)? \(?[\d+][\d ()-]{4,16}\W*$                  # Lifeline 13 11 14
    For (support|help|advice|counsell?ing),? (please )?(call|phone|ring) [^.!?\n]{2,80}?\d[\d -]{4,16}\W*$
    (Call|Ring|Phone) (101|police)\b[^.!?\n]{0,60}?\b(quoting|reference)\b[^!?\n]{1,120}$    # Call 101 quoting 55/10
    Connect with \p{Lu}
    (Twitter|Instagram|Facebook)(( handle)?\s*+:|(?= @))\s?@
    """,
    before=SIGNS,
    whose="""media|press|company|investor|news|editorial|public relations|pr|for media|general|corporate|external
        |sales|primary|main""",
    what="feedback|complaints|comments|enquiries|inquiries|questions|corrections",
    whom="relations|media|and|&|investor|enquir(y|ies)|inquir(y|ies)",
    reach="Contact|Email|E-mail|Reach|Call|Write to|CONTACT|Text",
    helpline="""Lifeline|Beyond Blue|MensLine( Australia)?|Kids Helpline|Childline|Samaritans|13YARN|1800 ?RESPECT
        |Suicide Call Back Service""",
    label="""tel|phone|telephone|ph|fax|mobile|cell|e-?mail|office|address|website|web|company website|whatsapp
        |toll[ -]free|skype""",
)
WORDS = frozenset(
    """
    13yarn 1800 1800respect address beyond call cell childline company connect contact contacts corporate do e
    editorial email external facebook fax for general get got have instagram investor investors kids lifeline main
    media mens mobile news office on our ph phone pr press primary public reach report ring sales samaritans send skype
    submit suggest suicide tel telephone text the to toll twitter web website whatsapp write
    """.split()
)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {
    "The": ("reached", "contacted"),
    "On": ("behalf",),
    "For": ("contact", "call", "mail", "reach", "phone", "ring"),
    "Sales": ("contact",),
    "Twitter": ("@",),
}
#: A line that is a number and nothing else.
NUMBER = lazy_pattern(
    r"(?:(?![^:\n]*(?:ID|ISSN|ISBN):)[\p{L}\s.&]{2,30}:\s*)?(?:\+?[\d(][\d\s().–—-]{6,20})(?:(?:ext|x)\.?\s?\d{1,5})?",
)
NUMBER_ENDS = "().–—-"
#: A line that is an e-mail address or an account and nothing else.
ADDRESS = phrases(
    r"""
    [^\n]{0,60}?[\w.+-]{1,60}@[\w.-]{2,60}[^\n]{0,40}                           # Ada Brandt: ada@harbor.example
    \[email ?protected\]
    (\p{Lu}[\p{L}.&' -]{1,60}[,:] )?(\+?[\d(][\d\s().–-]{6,20}[,;] )?(Twitter ?: ?)?
        @\w{2,30}([\s,|and&]+@\w{2,30}){0,4}\.?
    """
)
ADDRESS_SIGNS = ("@", "[email")
#: 'Follow Ada Brandt on Twitter @brandt': the account of one who writes.
FOLLOW = phrases(r"(You can )?(Follow|follow|FOLLOW) (?=\p{Lu})(?!Us\b|US\b|Our\b)", before=SIGNS)
FOLLOW_WORDS = frozenset({"follow", "you"})
ACCOUNT = phrases(
    r"""
    @(?P<handle>\w{2,30})
    (https?://)?(www\.)?(twitter|facebook|x)\.com/
    \.$|$|and\b|here
    """,
    before=r"\s*+(?:,[^@\n]{1,60})?\s*+(?:on\s(?:Twitter|X|Facebook|Instagram|Threads|Bluesky|Mastodon)\b[^@\n]{0,20})?"
    r"[:\s,(-]*+(?:at\s)?",
)
LONGEST = 400
#: A sentence about a person is a bio, even with an address in it; one that tells of what somebody did is the story's.
IS = phrases(
    r"""
    [^.\n]{3,40}? (is|was|covers|writes|reports|has|can be reached)\s
    (?!{reader}\b)[^\n]{3,80}?\b(said|says|told|gave|used|should|had|have|were)\b
    (?!{reader}\b)[^\n]{3,80}?\bare (asked|urged|encouraged|invited|advised|requested) to\b
    """,
    reader="(?i:you|your|we|our|please|letters|comments|questions|submissions|tips|complaints|corrections)",
)


contact_at = reader(OPENING, FooterKind.CONTACT, LONGEST, TELLTALES)


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
    person = len(credits.authors) == 1 and " " in first.name and is_given(first.name, document.lexicon)
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
    if IS.match(text) or text[-1] in '?!”"' or text[0] in '“"':
        return None
    return Footer(document.stretch(start, end), FooterKind.CONTACT)


def is_bare(line: str) -> bool:
    """Whether a line is a number, an e-mail address or an account and nothing else."""
    is_number = _ends_as_number(line) and NUMBER.fullmatch(line)
    return bool(is_number or (has_any(line, ADDRESS_SIGNS) and ADDRESS.fullmatch(line)))


def _ends_as_number(line: str) -> bool:
    """A quick look: whether a line ends in a figure, or a sign that no letter stands before."""
    return line[-1].isdigit() or (line[-1] in NUMBER_ENDS and not line[-2:-1].isalpha())

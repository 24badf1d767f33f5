"""Photo credits: 'Featured photo by Ada Brandt.', '(Image via Harbor Museum)', 'GRAPHIC: PHOTOS: The ferry.'."""

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened

#: 'Featured image via …', 'Top photo: …', 'Stock photo courtesy of …'.
PLACED = r"""
    (?i: featured | feature | cover | header | top | lead | main | hero | front\ page | thumbnail | homepage
        | story | listing
      | stock | file | all | title | banner | head ) \s
    (?i: images? | photos? | photograph | picture | art | screenshot | illustration | video ) (?i: \s credits? )? \s*+
    (?: : | ; | [-–—] | \( | © | (?i: by | via | from | credit | courtesy | source | is\ (?:by|from|via) | copyright
      | used | of ) \b )
"""
#: 'Photo by …', 'Image credit: …', 'Pictures courtesy of …'.
PLAIN = r"""
    (?i: images? | photos? | photographs? | pictures? | pic | photography | illustrations? | video | screenshot
      | screen\ ?grab | graphics? | art | artwork | cartoon | caption ) \s?
    (?: (?i: credits? | source | courtesy (?: \s of (?: \s the )? )? | via | by | copyright | from | © ) \s*+
            (?: \s (?i: of ) \b )? :? (?= \s | \p{Lu} | : | \( )
      | (?<= GRAPHIC | PHOTO | PHOTOS | IMAGE ) (?: \s \( [A-Z &]+ \) )? : | : \s (?= [^\n]{2,120} $ ) | s\ by\b )
  | (?: Photographed | Photographs? | Photos | Images | Pictures | Illustrations? ) \s (?: by | courtesy | via ) \s
  | Screenshots? \s (?: via | from | by | of )
  | (?: Photo | Image ) \s © | GRAPHIC: | Graphic:
"""
#: 'A photo accompanying this announcement …', 'Logo - https://…'.
AVAILABLE = r"""
    (?: An? | The ) \s (?: photo(?:graph)? | image | video ) s? \s (?: accompanying \s this
        | (?: is | are ) \s available \s at \s (?: https? | www ) ) \b
  | (?: Logo | Photo | Image ) \s*+ [–:-] \s*+ https?: | Primary \s Logo $
"""
#: 'AP Photo/Ada Brandt', 'Getty Images'.
AGENCY = r"(?: AP | Reuters | REUTERS | AFP | Getty | EPA | PA ) \s (?: Photo | Images? | Picture )"
CREDIT = lazy_pattern(
    rf"[\[(*\s_\#–—-]*+ (?: {PLACED} | {PLAIN} | {AGENCY} | (?P<available> {AVAILABLE} ) )", regex.VERBOSE
)
LONGEST = 300
#: A verb that no credit has: 'Video from the pier shows the crash.'
STORY = lazy_pattern(
    r"[^:\n]{0,160}?\s(?:shows?|showed|shown|hangs?|hung|was|were|is|are|has|have|had|will|captured|circulated|appears?"
    r"|appeared|went|led|helped|revealed|suggests?)\s"
)
WORDS = frozenset(
    """
    a an the the-photo the-photos the-image the-video logo primary featured feature cover header top lead main hero
    front thumbnail homepage story listing stock file all title banner
    head image images photo photos photograph photographs picture pictures pic photography illustration
    illustrations video screenshot screenshots screen screengrab graphic graphics art artwork cartoon caption ap
    reuters afp getty epa pa photographed
    """.split()
)


@rule("footer.photo_credit", opening=WORDS)
def photo_credit(document: Document) -> list[Footer]:
    """A line of the tail that says whose a picture is."""
    return opened(document, WORDS, photo_credit_at)


def photo_credit_at(document: Document, start: int, end: int) -> Footer | None:
    """The credit that begins at `start`; a database's list of graphics may be long."""
    is_short = end - start <= LONGEST or document.text[start : start + 7].upper() == "GRAPHIC"
    credit = CREDIT.match(document.text, start, end) if is_short else None
    if credit and (credit["available"] or not STORY.match(document.text, start, end)):
        return Footer(document.stretch(start, end), FooterKind.PHOTO_CREDIT)
    return None

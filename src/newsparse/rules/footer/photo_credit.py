"""Photo credits: 'Featured photo by Ada Brandt.', '(Image via Harbor Museum)', 'GRAPHIC: PHOTOS: The ferry.'."""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.footer.tail import SIGNS, opened, tells

CREDIT = phrases(
    r"""
    # where it stands
    (?i:{place}) (?i:{picture})(?i: credits?)?\s*+
        (:|;|[-–—]|\(|©|(?i:by|via|from|credit|courtesy|source|is (by|from|via)|copyright|used|of)\b)     # Top photo: …
    # what it is
    (?i:{picture}) ?(?i:credits?|source|courtesy( of( the)?)?|via|by|copyright|from|©)\s*+
        ( (?i:of)\b)?:?(?=\s|\p{Lu}|:|\()                                                                  # Photo by …
    (GRAPHIC|PHOTOS?|IMAGE)( \([A-Z &]+\))?:
    (?i:{picture}) ?: (?=[^\n]{2,120}$)                                                                    # Photos: …
    (?i:{picture}) ?s by\b
    (Photographed|Photographs?|Photos|Images|Pictures|Illustrations?) (by|courtesy|via)\s
    Screenshots? (via|from|by|of)
    (Photo|Image) ©
    Graphic:
    # whose it is
    (AP|Reuters|REUTERS|AFP|Getty|EPA|PA) (Photo|Images?|Picture)
    (?P<available>(An?|The) (photo(graph)?|image|video)s? (accompanying this|(is|are) available at (https?|www))\b)
    (?P<available>(Logo|Photo|Image)\s*+[–:-]\s*+https?:|Primary Logo$)
    """,
    before=SIGNS,
    place="""featured|feature|cover|header|top|lead|main|hero|front page|thumbnail|homepage|story|listing|stock|file|all
        |title|banner|head""",
    picture="""images?|photos?|photographs?|pictures?|pics?|pix|portraits?|photography|illustrations?|video
        |screenshot|screen ?grab|graphics?|art|artwork|cartoon|caption""",
)
LONGEST = 300
#: A verb that no credit has: 'Video from the pier shows the crash.'
STORY = lazy_pattern(
    r"[^:\n]{0,160}?\s(?:shows?|showed|shown|hangs?|hung|was|were|is|are|has|have|had|will|captured|circulated|appears?"
    r"|appeared|went|led|helped|revealed|suggests?)\s"
)
WORDS = frozenset(
    """
    a afp all an ap art artwork banner caption cartoon cover epa feature featured file front getty graphic graphics
    head header hero homepage illustration illustrations image images lead listing logo main pa photo photograph
    photographed photographs photography photos pic pics picture pictures pix portrait portraits primary reuters
    screen screengrab screenshot screenshots stock story the the-image the-images the-photo the-photograph
    the-photographs the-photos the-video the-videos thumbnail title top video videos
    """.split()
)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = dict.fromkeys(("The", "A", "An"), ("photo", "image", "video"))


@rule("footer.photo_credit", opening=WORDS)
def photo_credit(document: Document) -> list[Footer]:
    """A line of the tail that says whose a picture is."""
    return opened(document, WORDS, photo_credit_at)


def photo_credit_at(document: Document, start: int, end: int) -> Footer | None:
    """The credit that begins at `start`; a database's list of graphics may be long."""
    text = document.text
    is_short = end - start <= LONGEST or text[start : start + 7].upper() == "GRAPHIC"
    credit = CREDIT.match(text, start, end) if is_short and tells(text, start, end, TELLTALES) else None
    if credit and (credit["available"] or not STORY.match(text, start, end)):
        return Footer(document.stretch(start, end), FooterKind.PHOTO_CREDIT)
    return None

"""Fields: lines of databases, print editions, tags and notes: 'LOAD-DATE: March 3, 2016', 'h/t …'."""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.footer.tail import SIGNS, opened, reader

#: Lines of databases and print editions.
FIELD = phrases(
    r"""
    A version of this (article|story|column|review|essay|newsletter|post) (appear|was|ran|originally)
    {nexis}\s*+:\s*+\S?                                          # LOAD-DATE: March 3, 2016
    {proquest}:\s                                                # Publication title: Harbor Gazette
    {pages}\s*+(:?$|\|)                                          # Method of Research
    End of (Document|Article|Story)
    Document ([A-Z]{3,}\w{6,}|[A-Z]{1,5}\d\w{8,})                # Document HGAZ000020160303ec330008z
    (Record|Accession) Number\s?:
    (RF|CO|NS|RE|PUB|AN|IN|IPC) (?!\p{Lu}{4,} \p{Lu}{4,})(?=[\p{Lu}\d][^\n]{0,30}(:|$)|\p{Ll}{2,7} :)
    (ISBN|ISIN|CUSIP|DOI|doi)[\s:]
    (More information|Journal reference|Journal information|Citation|Explore further|Further information)\s*+:
    License this article
    Memo\s?: See\b
    (?i)
    (h/t|hat tip)\b(?=[^\n]{0,90}$)                              # H/T Harbor Watch
    sourcing|sources? (for this \w+ )?(used|include)
    (filed (under|to)|posted[ -]in|tagged( (with|as|under))?|more about)\s*+:
    (tags|labels|topics|categories|category|keywords)\s*+:
    (filed under|posted[ -]in|labels)\s*+[—–]\s
    filed under (?=[\p{L}-]+ ,)
    this entry (was )?posted (in|on|by)\b
    editor[’']?s?[’']? notes?\s*+[:.–—-]
    (?-i)
    (?i:filed under|posted in|tagged) (?=\p{Lu}[^.\n]{1,80}$)    # Filed under Ferries
    TAGS (?=\p{Lu}{2})
    (Tags?|Topics?)\s{2,4}(?=\p{L})                                # Tags  Ferries  Piers
    Companies in this (story|article)\s*+:
    (You are|You['’]re) (receiving|getting) this (e-?mail|newsletter|because|message)\b
    """,
    before=SIGNS,
    nexis="""LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO|SUBJECT|ORGANIZATION|GEOGRAPHIC
        |COMPANY|TICKER|INDUSTRY|PERSON|STATE|CITY|COUNTRY|DISTRIBUTION|TYPE|SERIES|URL|CATEGORY|CORRECTION-DATE
        |UPDATE|JOURNAL|SECTION|LENGTH|DATELINE|BYLINE|Load-Date|Language|Publication-Type|Publication-type|Subject
        |Industry|Geographic|Person|Organization|Company|Classification|Journal Code|Document-Type|Acc-no""",
    proquest="""Word count|Credit|Publication title|Publisher|ProQuest document( ID)?|Database|ISSN
        |Place of publication|Country of publication|Source type|Language of publication
        |Publication (date|subject|year)|Volume|Issue|Pages?|Dateline|Subject""",
    pages="""Journal( Reference)?|Cite This Page|Method of Research|Subject of Research|COI Statement
        |Article Title|Article Publication Date|Original publication|DOI|Corrections & Amplifications
        |Printable version""",
)
WORDS = frozenset(
    """
    a acc accession an article byline categories category citation cite city classification co coi companies company
    correction corrections country credit cusip database dateline distribution document doi editor editors end
    explore filed further geographic h hat in industry ipc isbn isin issn issue journal keywords labels language
    length license load memo method more ns organization original page pages person place posted
    printable pro pub publication publisher re record rf section series source sources sourcing state
    subject tag tagged tags this ticker topic topics type update url volume word you
    """.split()
)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {
    "A": ("version",),
    "An": (),
    "In": (),
    "Company": (":",),
    "More": (":",),
    "Record": ("number",),
    "This": ("entry",),
}
field_at = reader(FIELD, FooterKind.OTHER, telltales=TELLTALES)


@rule("footer.field", opening=WORDS)
def field(document: Document) -> list[Footer]:
    """A line of a database, of a print edition, of tags or notes."""
    return opened(document, WORDS, field_at)

"""Fields: lines of databases, print editions, tags and notes: 'LOAD-DATE: March 3, 2016', 'h/t …'."""

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened, reader

#: Lines of databases and print editions.
FIELD = lazy_pattern(
    r"""
    (?: [\[(*\s_–—-]*+ A \s version \s of \s this \s (?: article | story | column | review | essay | newsletter
        | post ) \s
        (?: appear | was | ran | originally )
      | (?: LOAD-DATE | LANGUAGE | PUBLICATION-TYPE | DOCUMENT-TYPE | JOURNAL-CODE | ACC-NO | SUBJECT
          | ORGANIZATION | GEOGRAPHIC | COMPANY | TICKER | INDUSTRY | PERSON | STATE | CITY | COUNTRY
          | DISTRIBUTION | TYPE | SERIES | URL | CATEGORY | CORRECTION-DATE | UPDATE | JOURNAL | SECTION | LENGTH
          | DATELINE | BYLINE | Load-Date | Language | Publication-Type | Subject | Industry | Geographic
          | Person | Organization | Company | Classification | Journal \s Code | Document-Type | Acc-no
          | Publication-type ) \s*+ : \s*+ \S?
      | End \s of \s (?: Document | Article | Story ) | Document \s [A-Z]{3,}\w{6,} | (?: Word \s count | Credit
          | Publication \s title
          | Publisher | ProQuest \s document (?: \s ID )? | Database | ISSN | Place \s of \s publication | Country \s of
          \s publication | Source \s type | Language \s of \s publication | Publication \s (?: date | subject
          | year ) | Volume | Issue | Pages? | Dateline | Subject ) : \s
      | [\[(*\s–—-]*+ (?i: h/t | hat \s tip ) \b (?= [^\n]{0,90} $ )
      | [\[(*\s–—-]*+ (?i: sourcing | sources? \s (?: for \s this \s \w+ \s )? (?: used | include )
          | (?: filed \s (?: under | to ) | posted
          \s in | tagged (?: \s (?: with | as | under ) )? | tags | topics | categories | category | keywords
          | more \s about ) \s*+ : )
      | This\ entry\ (?: was \s )? posted \s (?: in | on | by ) \b
      | (?i: filed \s under | posted[\s-]in | labels ) \s*+ [:—–] \s
      | (?i: filed \s under | posted \s in | tagged ) \s (?= \p{Lu} [^.\n]{1,80} $ )
      | (?i: editor[’']?s?[’']? \s notes? ) \s*+ [:.–—-]
      | (?: ISBN | ISIN | CUSIP | DOI | doi ) [\s:]
      | [\[(*\s_–—-]*+ (?: More \s information | Journal \s reference | Journal \s information | Citation
          | Explore \s further | Further \s information ) \s*+ :
      | (?: \[?\d{1,2}:\d{2}\.?\]? ) $
      | (?: Journal (?: \s Reference )? | Cite \s This \s Page | Story \s Source | Method \s of \s Research
          | Subject \s of
          \s Research | COI \s Statement | Article \s Title | Article \s Publication \s Date
              | Original \s publication | DOI
          | Corrections \s & \s Amplifications | Printable \s version ) \s*+ (?: :? $ | \| )
      | (?: Record | Accession ) \s Number \s?: | (?: RF | CO | NS | RE | PUB | AN | IN
          | IPC ) \s (?= [\p{Lu}\d][^\n]{0,30} (?: : | $ ) | \p{Ll}{2,7} \s : )
      | Document \s [A-Z]{1,5}\d[\w]{8,} | License \s this \s article | Memo \s?: \s See \b
          | (?i: filed \s under ) \s (?= [\p{L}-]+ \s , )
      | TAGS \s (?= \p{Lu}{2} ) | \[ [A-Z]{2,}[\w-]{8,40} \] $
    )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    a load language publication document journal acc subject organization geographic company ticker industry
    person state city country distribution type series url category correction update notes section length
    dateline byline classification end word credit publisher proquest pro database issn place source volume issue
    pages page labels h hat sourcing sources filed posted tagged tags topics categories keywords more editor editors
    journal cite method coi original corrections printable record accession rf co ns re pub an in ipc article
    license memo
    note n p ps this isbn isin cusip doi citation explore further
    """.split()
)
field_at = reader(FIELD, FooterKind.OTHER)


@rule("footer.field", opening=WORDS)
def field(document: Document) -> list[Footer]:
    """A line of a database, of a print edition, of tags or notes."""
    return opened(document, WORDS, field_at)

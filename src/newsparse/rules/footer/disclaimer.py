"""Disclaimers: 'The views expressed are the author's own', 'Safe Harbor Statement …'."""

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened, reader

#: 'Disclaimer: …', 'Safe Harbor Statement', 'Privacy Policy'.
HEADING = r"""
    (?i: (?: advertorial | legal | general | risk | medical | media | full | important ) \s )?
        (?i: disclaimers? | disclosures? | disclosure\ statement )
        (?: \s* [:.–—-] | \s* $ | \s (?= The | This | I | All | We ) )
  | (?i: cautionary | safe[\s-]harbou?r | forward[\s-]looking ) \s
        (?i: note | statements? | language | information | and | regarding | disclosure | notice )
  | Safe \s Harbou?r \s*+ $
  | (?: Opinion | Satire ) : \s (?: this | the ) \b | Note : \s [Tt]his \b
  | Terms \s (?: of | and | & ) \s (?: Use | Service | Conditions ) | Privacy \s [Pp]olicy
"""
#: 'The views expressed here are the author's own', 'Opinions do not reflect those of Harbor Gazette'.
OPINIONS = r"""
    (?: Note : \s )? (?: The | Any | All | These | Our | His | Her | Views | Opinions ) \s?
        (?: views? | opinions? | content | positions? | statements )?
        (?: \s (?: and | or | , ) \s? (?: opinions? | views? ) )? \s?
        (?: presented \s | here \s | herein \s | contained \s | of \s the \s author \s | of \s .{3,40}? \s
          | are \s )?
        (?: expressed (?! \s by \s (?: the \s )? (?! author | writer | column | contrib | guest | comment
            | blog ) \p{Ll} | \s (?: at | during ) \b )
          | represented | reflected
          | are \s (?: those | his | her | their | the \s author | solely | entirely | my | not \s necessarily )
          | do \s not \s (?: necessarily | represent | reflect ) ) \b
  | (?: Views? | Opinions? ) \s expressed (?! \s (?: at | during | by \s \p{Ll} ) \b )
"""
#: 'Certain statements in this release are …', 'The issuer is solely responsible', 'Neither A nor B accepts …'.
RISKS = r"""
    The \s issuer \s is \s solely
  | The \s following \s information \s is \s not \s (?: intended \s )? for \s publication
  | Except \s for \s the \s headline
  | Certain \s statements \s (?: made \s | contained \s )? (?: in \s this | herein | by \s the \s company )
  | (?: Statements | Some \s statements ) \s (?: made \s | contained \s )?
        in \s (?: this | the \s (?: press \s )? release )
  | (?: Forward-looking | Actual \s results \s | Past \s performance \s (?! was | were | had ) )
  | (?: Readers | Investors ) \s are \s
        (?: cautioned | advised | urged | encouraged | reminded | warned | invited | asked ) \b
  | Nothing \s (?: in | on ) \s this | No \s (?: stock \s exchange | securities \s (?: reg | comm | auth ) )
  | Neither \s [^.\n]{3,80} \s nor \s [^.\n]{0,120}? \b
        (?: accepts? | assumes | shall | reviewed | undertakes? | responsib )
  | (?: Neither \s | The \s )? (?: TSX | NASDAQ )
  | (?: Individuals \s or \s companies | Companies ) \s mentioned \s (?: may | here | in \s this )
  | We \s may \s (?: also \s )? (?: earn | receive \s (?! more | less | some ) ) | As \s an \s (?: Amazon | affiliate )
"""
#: 'Comments are moderated', 'By posting you agree to our terms', 'Please keep it respectful'.
HOUSE_RULES = r"""
    (?: Comments | When \s commenting , \s please | All \s comments | Commenting | User \s comments | Your \s comment
        | Any \s comments? | To \s comment
      | By \s (?: posting | commenting | submitting ) | The \s [\p{L} ]{3,40} \s values \s your \s comments
      | Please \s (?: adhere | refrain | follow \s our | observe | keep | be \s respectful | note \s that
          | read \s our \s comment )
      | (?: Note : \s )? Read \s our \s (?: [\p{L}]+ \s )? | The \s rules \s of \s (?: comment | posting
          | replying | discussion )
      | We \s (?: reserve | welcome | encourage | moderate ) \s .{0,40}? (?: comment | right )
      | Profan | Our \s (?: community | comment ) \s (?: guidelines | policy ) )
    \b .{0,80}? \b (?: moderat | respectful | policy | guideline | abusive | comment | remove | agree | terms | right )
"""
NOTICE = lazy_pattern(
    rf"[\[(*\s_\#–—-]*+ (?: {HEADING} | {OPINIONS} | {RISKS} | {HOUSE_RULES} )",
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    actual all any as as-an by cautionary certain comments commenting companies disclaimer disclaimers disclosure
    disclosures except forward full general her his important individuals investors legal media medical neither
    no note nothing opinion opinions our past please privacy profanity readers risk safe satire some statements
    advertorial when terms the-views the-view the-opinions the-opinion the-issuer the-following the-content the-contents
    the-information the-material the-statements the-tsx the-author the these this tsx user views we your
    """.split()
)
disclaimer_at = reader(NOTICE, FooterKind.DISCLAIMER)


@rule("footer.disclaimer", opening=WORDS)
def disclaimer(document: Document) -> list[Footer]:
    """A line of the tail by which the publisher or the sender answers for less than it says."""
    return opened(document, WORDS, disclaimer_at)

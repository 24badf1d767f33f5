"""Promotions, wherever among the last paragraphs: 'Follow us on Twitter', 'Read more: …', 'Story continues below'.

These forms are sure enough to be read out of the story's middle; `footer.request` finds many more among the footers.
"""

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.request import SPOKEN
from newsparse.rules.footer.tail import opened

#: Where a publisher's readers follow it.
PLATFORM = r"(?:twitter|facebook|instagram|x\b|social|linkedin|youtube|tiktok|telegram|whatsapp|google)"
#: How promotions begin, be it behind the story's last sentence.
ANYWHERE = lazy_pattern(
    rf"""
    [\[(*\s_\#•►▶→»>–—-]*+ (?i:
        follow \s (?: us | me | @ | our | .{{2,40}}? \s on \s {PLATFORM} | .{{2,40}}? \s @ )              # Follow us …
      | (?: please \s | you \s can \s )? (?: like | find | join | connect \s with ) \s (?: us | me | our | .{{2,40}}? )
          \s (?: on | at | via ) \s {PLATFORM}                                                     # Like us on Facebook
      | (?: please \s )? (?: subscribe | unsubscribe ) \b (?! \s to \s (?: his | her | their | its | an? | any
          | every | what ) )                                       # Subscribe …
      | (?: click \s here \s to \s )? sign [\s-]? up \s (?: here | now | today | for | to )             # Sign up for …
      | (?: get | receive ) \s [^.\n]{{0,80}}? \b (?: newsletters? | inbox | mailbox | alerts | delivered
          | app ) \b  # Get our app
      | click \s (?: here | the \s link | on \s the | below | through | this )                            # Click here …
      | (?: please \s )? share \s (?: this | on | it | your | if | the \s (?: story | news | article ) )  # Share this …
      | (?: (?: story | article ) \s continues | continue \s reading | scroll \s down )                 # page furniture
      | (?: like \s )? loading (?: \.{{2,3}} | … )
      | (?: advertise?ment (?! \s (?: is | was | has | had | of | for | in | and ) \b )
          | sponsored \s (?: content | links? ) ) \b
      | (?: recommended | most | top | latest | popular | trending | promoted ) \s (?: for \s you | stories | reading
          | videos | popular | posts | now | headlines | news \s*+ (?: : | $ )
          | (?: read | viewed ) (?! \s (?: it | them | the | an? | this | that | his | her | their ) \b ) )
      | you \s (?: may | might ) \s (?: also \s )? (?: like | be \s interested )
      | newsletter \s sign | e-?mail \s sign | enter \s your \s e-?mail
      | (?: for \s (?: more | further ) | to \s (?: learn | find \s out | read
          | see ) \s more ) \b [^.\n]{{0,120}}? (?: visit
          | click | go \s to | log \s on | check | follow | head | here | www | http
              | newsstands? )  # For more, visit …
      | visit \s (?: us | our ) \s (?: website | web \s site | online | site | at | here )
      | sharing \s is \s caring | like \s this: | the \s latest \s news \s and \s updates
      | add \s [^\n]{{2,50}} \s as \s (?: a | your ) \s preferred
      | help \s us \s (?: report | investigate | improve | cover | tell ) \b  # Help us report on …
      | support \s [^.\n]{{2,60}}? ['’]s? \s (?: journalism | reporting ) \b  # Support the Post's journalism
      | acquire \s licensing \s rights | a \s message \s from \s [^.\n]{{2,60}} : $ | dear \s readers? , $
      | see \s (?: more \s )? (?: stories | articles | posts ) \s by \s
      | track \s latest \s news | promoted \s*+ listen \b
      | send \s (?: us \s | your \s )? (?: news \s )? tips? \b [^\n]{{0,100}} @
    )
    | Hashtags?: | (?: https?:// \S+ \s )? \#\w+ (?: \s \#\w+ )* $
    """,
    regex.VERBOSE,
)
#: How a line begins that promotes something, when nothing stands before it.
LINE = lazy_pattern(
    r"""
    [\[(*\s_#•►▶→»>–—-]*+ (?:
        (?i: read | see | learn | hear | watch | view | find | get ) \s (?i: more | also | next | it | all | related )
          (?: \s* [:|»>@–—-] | \s (?i: about | @ | at | on | here | from | great | news | stories | articles | in | of
          | by ) \b | \s* $ )                                                                         # Read more at …
      | (?i: related | see \s also | also \s (?: read | see | watch ) | read \s also | more \s (?: from | on | in
          | about )
          | also | must \s (?: read | watch | see ) | recommended | further \s reading | in \s (?: pictures | photos
          | other \s news ) | more | related \s \w+ ) \s*+ (?: : | [–—|-] \s | $ )                  # Also read | …
      | Share \s or \s comment \s on \s this \s article
      | Related (?= \p{Lu} )
      | (?i: related \s (?: stories | articles | coverage | news | posts | links | content | topics? | reading ) )
          (?: \s (?i: from | on | in ) \s [^.\n]{2,60} )? $
              | Also \s on \s (?: the \s )? \p{Lu} [^.!?\n]{1,50} $  # Also on Harbor Gazette
      | (?i: (?: share | tweet | comments? | print | email | facebook | twitter
          | save ) [\s|,/•·]*+ )++ $  # Share Tweet
      | More \s (?: [\p{L}’'-]+ \s ){0,5}?
          (?i: news | stories | coverage | articles | headlines | reading | features | reviews | posts | videos )
          (?: \s (?: from | in | on | about ) \s [^.\n]{2,50} )? \s*+ (?: : | $ )          # More local news:
      | More \s (?: from | in | on | about ) \s (?: the \s | this \s )? \p{Lu} [^.\n]{1,50} $      # More from Harbor
      | (?: READ | WATCH | MORE | ALSO | SEE | RELATED | LISTEN | PHOTOS | VIDEO | GALLERY | NEXT | PREVIOUS | MUST
          | DON['’]T \s MISS | JUST \s IN | TRENDING | UP \s NEXT | POLL | QUIZ ) \b [^\n]{0,30}? : \s   # WATCH NOW: …
      | Now \s (?: read | watch | reading | playing | watching ) [^:\n]{0,30} : \s
      | (?: Read | Watch | Listen | Photos | Video | Gallery | Next | Previous | More | Poll | Trending ) \s*+ : \s
          (?! \p{Ll} )
      | (?i: (?: watch | listen | see | view | read | check | find | take\ a\ look ) \s
          (?: [^.,\n“”"]{0,90} \s )? (?: below
          | above | here ) ) [.:!]* $                                                                  # Watch it below:
      | (?i: see | view | watch ) \s (?i: the \s )? (?i: full | video | photos? | gallery ) \b [^\n]{0,40} $
      | [“"']? Follow \s [^\n]{2,80} (?: @ | Twitter | Facebook | Instagram )
      | [\p{L} ]{2,30} \s on \s (?: Newsramp | Google \s News | Apple \s News | Twitter | Facebook
          | Flipboard ) \W*+ $
    )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    a acquire dear track add advertisement advertisment also article available check click comment
    comments connect continue don
    email
    enter find follow for further gallery get hashtag hashtags hear help in in-other in-photos in-pictures join just
    latest
    learn like listen loading
    more most must newsletter next now photos please poll popular previous print promoted quiz read receive recommended
    related save scroll see send share sharing sign sponsored story subscribe support take the-latest to top trending
    tweet
    twitter facebook unsubscribe up video view visit watch you e e-mail
    """.split()
)
#: A promotion is a line; what runs on longer is the story.
LONGEST = 420


@rule("footer.promo", opening=WORDS)
def promo(document: Document) -> list[Footer]:
    """A line of the tail, or of the story's middle, that asks readers to follow, share, subscribe or read on."""
    return opened(document, WORDS, _line_at)


def promo_at(document: Document, start: int, end: int) -> Footer | None:
    """The promotion that begins at `start`, be it behind the story's last words."""
    if end - start > LONGEST or not ANYWHERE.match(document.text, start, end):
        return None
    if SPOKEN.search(document.text, start, end):
        return None
    return Footer(document.stretch(start, end), FooterKind.PROMO)


def _line_at(document: Document, start: int, end: int) -> Footer | None:
    if end - start <= LONGEST and LINE.match(document.text, start, end):
        return Footer(document.stretch(start, end), FooterKind.PROMO)
    return promo_at(document, start, end)

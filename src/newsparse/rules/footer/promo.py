"""Promotions: 'Follow us on Twitter', 'Read more: …', 'Related Articles', 'Share this story'."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.rule import rule
from newsparse.rules.footer.opened import opened

#: How promotions begin, be it behind the story's last sentence.
ANYWHERE = regex.compile(
    r"""
    [\[(*\s_#•►▶→»>–—-]*+ (?:
        (?i: follow \s (?: us | me | @ | our | .{2,40}? \s on \s (?: twitter | facebook | instagram | x\b
            | social | linkedin | youtube | tiktok | snapchat | flipboard | telegram | google ) | .{2,40}? \s @ ) )
      | (?i: (?: please \s | you \s can \s )? (?: like | find | join | visit | connect \s with | add | friend )
          \s (?: us | me | our | .{2,40}? ) \s (?: on | at | via ) \s (?: twitter | facebook | instagram
          | linkedin | youtube | social | telegram | whatsapp | google ) )
      | (?i: (?: please \s )? (?: subscribe | unsubscribe ) \b (?! d ) )
      | (?i: (?: click \s here \s to \s | to \s | you \s can \s )? sign [\s-]? up \s (?: here | now | today | for
          | to ) )
      | (?i: (?: get | receive ) \s (?: the \s | our \s | more \s | all \s | your \s | breaking \s | daily \s
          | email | news | up ) [^.\n]{0,80}? (?: newsletter | inbox | updates | alerts | delivered
          | breaking\ news | latest | emails? | app\b ) )
      | (?i: click \s (?: here | the \s link | on \s the | below | through | this ) )
      | (?i: (?: if \s you \s (?: liked | enjoyed | like | found | want | would \s like | have | think
          | appreciate ) \b [^.\n]{0,120}? (?: share | subscribe | click | donate | sign | follow | let \s us
          | contact | email | e-mail | comment | send | newsletter | article ) ) )
      | (?i: (?: please \s )? share \s (?: this | on | it | your | with | if | the \s (?:story|news|article)
          | far | tweet | and ) )
      | (?i: (?: please \s )? (?: donate | support | help \s support | consider \s (?: donating | supporting
          | making \s a ) | make \s a \s (?: donation | contribution ) ) \s (?: to | us | our | now | today
          | here | independent | quality | this | the \s work ) )
      | (?i: (?: what \s (?: do | are ) \s you (?: r \s thoughts )? | do \s you \s (?: agree | think | have
          | believe ) ) [^.\n]{0,200} \? .{0,80} (?: your \s thoughts | comment | below | tell \s us | let \s us
          | sound \s off ) )
      | (?i: (?: tell \s us | let \s us \s know | sound \s off | leave \s (?: a | your ) \s comment | share
          \s your | post \s your | have \s your \s say | join \s the \s (?:conversation|discussion|debate)
          | weigh \s in | comment \s below | scroll \s down ) \b )
      | (?i: (?: don['’]t \s (?: miss | forget \s to ) | be \s sure \s to | make \s sure \s (?: to | you )
          | remember \s to ) \s [^.\n]{0,80} (?: subscrib | follow | share | newsletter | facebook | twitter
          | like | sign | check | podcast | episode | news\b | stor(?:y|ies)\b ) )
      | (?i: (?: to \s (?: learn | find \s out | read | see | view | hear | watch | get ) [^.\n]{0,100} , \s
          (?: visit | click | go \s to | please | see | check | follow | subscribe ) | (?: for \s more \s
          (?: information | details | news | on | stories | from | great | content ) | for \s further \s
          (?: information | details ) ) [^.\n]{0,120}? (?: visit | click | go \s to | see \s | log \s on | check
          | follow | read | here | www | http ) | to \s learn \s more \b .{0,60} (?: click | visit | here )
          | learn \s more (?: \s (?: at | about | here | by ) | : | \s* $ ) ) )
      | (?i: sharing \s is \s caring | like \s this: | like \s loading | thanks? \s (?: you \s )? for \s
          (?: reading | your \s (?: support | interest ) ) )
      | (?i: newsletter \s sign | e-?mail \s sign | enter \s your \s e-?mail | download \s (?: the | our )
          \s [^.\n]{0,40} app | get \s the \s [^.\n]{0,40} \s app\b | install \s the \s app )
      | (?i: stay \s (?: up \s to \s date | connected | tuned | informed | in \s touch | updated ) )
      | (?i: advertise?ment | story \s continues \s below | article \s continues | continue \s reading
          | loading \.{2,3} | sponsored \s (?: content | links? ) | promoted \s stories | from \s around \s the
          \s web | recommended \s (?: for \s you | stories | reading | videos ) | most \s (?: popular | read
          | viewed ) | you \s (?: may | might ) \s (?: also \s )? (?: like | be \s interested ) | more \s
          (?: stories | news | articles | coverage | headlines | like \s this ) | trending \s (?: now | stories )
          | editors?['’]?s?\s picks | popular \s (?:now|stories|posts) | top \s stories | latest
          \s (?:news|stories|headlines) \s* (?: $ | : ) | up \s next | what \s to \s read \s next )
      | Hashtags?: | (?: https?:// \S+ \s )? \#\w+ (?: \s \#\w+ )* $
      | (?i: (?: send | submit | got | have ) \s (?: us \s | your \s | a \s | any \s )? (?: news \s )? (?: tips?
          | story | stories | feedback | questions? | comments | photos? )\b [^\n]{0,100} (?: @ | at \b | to \b
          | email | us\b | here | \? ) )
      | (?i: (?: listen | tune \s in | watch | catch ) \s (?: to \s | for \s )? (?: the \s | our \s | us \s
          | [\p{L}]+ \s ){0,6}? (?: podcast | full \s (?: video | interview | episode | clip | segment | show )
          | episode | below | weekdays | live \s (?:on|at) | video \s (?: below | above | here ) ) )
      | (?i: (?: check | try ) \s out \s [^.\n]{0,100} (?: here | at \s | below | podcast | website | newsletter
          | video | channel | book | store | page | : ) )
      | (?i: (?: buy | order | purchase | pre-?order ) \s (?: the | your | my | his | her | a | tickets
          | reprints | it ) \s [^.\n]{0,80} (?: here | now | at | today | book | copy | amazon ) | order \s reprints )
      | (?i: (?: add \s [^\n]{2,50} \s as \s (?: a | your ) \s preferred ) | the \s latest \s news \s and \s updates )
      | (?i: (?: explore | browse | view | see | find | discover ) \s (?: all | more ) \s [^.\n]{0,60} (?: at
          | here | on | from | by | stories | articles | : ) )
      | (?i: visit \s (?: us | our | the | [\p{L}] [^.\n]{1,50} ) \s (?: website | web \s site | online | site
          | at \s (?: www | http | \S+\.(?:com|org|net|gov) ) | here ) )
    )
    """,
    regex.VERBOSE,
)
#: How a line begins that promotes something, when nothing stands before it.
LINE = regex.compile(
    r"""
    [\[(*\s_#•►▶→»>–—-]*+ (?:
        (?i: (?: read | see | learn | hear | watch | view | find | get ) \s (?: more | also | next | it | all
            | related ) (?: \s* [:|»>@–—-] | \s (?: about | @ | at | on | here | from | great | news | stories
            | articles | in | of | by | : ) \b | \s* $ ) )
      | (?i: related | related \s (?: articles? | stor(?:y|ies) | coverage | posts? | content | topics? | links?
          | news | reading | video ) | see \s also | also \s (?: read | see | watch ) | read \s also | more \s
          (?: from | on | in | about | to \s read ) | also | must \s (?: read | watch | see ) | recommended
          | further \s reading | in \s (?: pictures | photos | other \s news ) | more ) \s*+ (?: : | [–—|-] \s | $ )
      | More \s (?: [\p{L}’'-]+ \s ){1,5}? (?: news | stories | coverage | articles | headlines | reading
          | features | reviews | posts | videos ) \s*+ (?: : | $ )
      | Related(?=\p{Lu})
      | More \s from \s (?: the \s )? \p{Lu} [^.\n]{1,50} $
      | (?: READ | WATCH | MORE | ALSO | SEE | RELATED | LISTEN | PHOTOS | VIDEO | GALLERY | NEXT | PREVIOUS
          | DON['’]T \s MISS | MUST | JUST \s IN | TRENDING | UP \s NEXT | POLL | QUIZ ) \b [^\n]{0,30}? : \s
      | (?: Read | Watch | Listen | Photos | Video | Gallery | Next | Previous | More | Poll | Trending
          | Explore \s further ) \s*+ : \s
      | (?i: share | tweet | comments? | print | email | facebook | twitter | whatsapp | pinterest | reddit
          | linkedin | save | newsletter | close | menu | next | previous | back \s to \s top | show \s comments
          | view \s comments | load \s more | see \s more | join | log \s in | register )
          (?: [\s|,/•·]+ (?i: share | tweet | comments? | print | email | facebook | twitter | whatsapp
          | pinterest | reddit | linkedin | save | on | this | by | via | to | \d+ ) )* \s* $
      | (?i: \d+ \s (?: comments? | shares? ) ) \s* $
      | (?i: watch \s (?: below | the \s (?: video | clip | full | interview | trailer ) (?= [^\n]{0,30} $ )
          | the \s video \s (?: above | below ) | it \s (?: here | below | above ) | now | live \s (?: here | on
          | at ) | here | above | more ) | listen \s (?: below | here | to \s the ) | (?: video | photos?
          | gallery ) \s (?: below | above ) | (?: see | view ) \s (?: the \s )? (?: video | photos? | gallery
          | tweet | full ) \b )
      | (?i: (?: please \s )? visit \s (?: our | us | [^\n]{1,100}? (?: www\. | https?: | \.com | \.org
          | website ) [^\n]{0,60} $ ) )
      | (?i: comments? \s (?: are \s closed | below | section | \( \d ) | leave \s a | post \s a \s comment
          | add \s a \s comment | join \s the | have \s a \s (?: story | tip | news | question ) | got \s a \s
          (?: story | tip | news ) | need \s to \s know | do \s you \s have \s (?: a \s story | a \s tip
          | information | any ) )
      | (?i: watch | listen | see | view | read | check | find | take\ a\ look ) \s [^.,\n“”"]{0,90} \s (?: below
          | above | here ) [.:!]* $
      | [“"']? Follow \s [^\n]{2,80} (?: @ | Twitter | Facebook | Instagram )
      | [\p{L} ]{2,30} \s on \s (?: Newsramp | Google \s News | Apple \s News | Twitter | Facebook | Flipboard ) \b
    )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    add advertisement advertisment also article available back be book browse buy catch check click close
    comment comments connect consider continue discover do don donate download editor editors email enter
    explore facebook find follow for friend from further gallery get got hashtag hashtags have help hear if
    install instagram join just latest learn leave let like linkedin listen load loading log make menu more most
    must need news newsletter next order photos pinterest please poll popular post pre preorder previous print
    promoted purchase quiz read receive take recommended reddit register related remember save scroll see
    sharing thank thanks send share show sign signup sound sponsored stay story submit subscribe support tell
    the-latest tickets to top trending try tune tweet twitter unsubscribe up video view visit watch weigh what
    whatsapp you e
    """.split()
)
#: A promotion is a line; what runs on longer is the story.
LONGEST = 420
SPOKEN = regex.compile(r"\b(?:said|says|joked|added|told)\b[^.\n]{0,40}\.?$")


@rule("footer.promo")
def promo(document: Document) -> Iterator[Footer]:
    """A line of the tail, or of the story's middle, that asks readers to follow, share, subscribe or read on."""
    return opened(document, WORDS, _line_at)


def promo_at(document: Document, start: int, end: int) -> Footer | None:
    """The promotion that begins at `start`, be it behind the story's last words."""
    if (
        end - start <= LONGEST
        and ANYWHERE.match(document.text, start, end)
        and not SPOKEN.search(document.text, start, end)
    ):
        return Footer(document.stretch(start, end), FooterKind.PROMO)
    return None


def _line_at(document: Document, start: int, end: int) -> Footer | None:
    if end - start <= LONGEST and LINE.match(document.text, start, end):
        return Footer(document.stretch(start, end), FooterKind.PROMO)
    return promo_at(document, start, end)

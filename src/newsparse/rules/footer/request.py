"""Requests to the reader: 'Follow us on Twitter', 'Want more? Sign up for our newsletter.', 'To donate, click here.'.

An imperative alone tells little ('Follow the money, and you find the mayor.'); with a word that only a publisher has
for its readers (newsletter, app, comments, below, an address on the web) it is no story.
"""

from collections.abc import Iterator
from functools import lru_cache

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.byline.credits import EMAIL
from newsparse.rules.footer.tail import climbing

#: A request is a line; what runs on longer is the story.
LONGEST = 420

#: What may stand before the verb.
LEAD = r"""
    [\[(*\s_\#•►▶→»>–—-]*+
    (?:
        (?i: if\ you | to\ (?: learn | read | find\ out | see | hear | know | watch | view | listen | subscribe | donate
            | comment | sign | join | contact | support | share | receive | report | submit | give ) | for
                | when ) \b [^.!?\n“”]{0,140}? , \s  # To find out more, …
      | (?P<asked> (?i: (?: do | did | are )\ (?: you | we ) | want | wanna | enjoy(?:ed|ing)? | lik(?:e|ed|ing) | love
            | have | got | not\ (?: a | yet ) | need | interested | looking | ready | already | agree | disagree
                | curious
            | (?: comments | feedback | questions | thoughts | tips )
            | what(?:['’]s | \ do | \ did | \ are | \ is ) | how\ (?: do | did | would )\ you ) \b
        [^.!?\n“”]{0,140} \? \s )                                            # Want more stories?
      | (?P<urged> (?i: never | don['’]t | help | support | keep | stay | get | be ) \b
        [^.!?\n“”]{3,70}? (?: [.!:] \s | \s [–—-] \s ) )                             # Never miss a story.
    )?
    (?: (?i: please | kindly | also | and | so | just | then | or
      | (?: you | readers ) \ can | (?: we | i ) \ (?: ask | invite | encourage | urge ) \ you \ to
      | (?: don['’]t | do\ not ) \ forget \ to | (?: be | make ) \ sure \ (?: to | you | and ) | remember \ to
      | feel \ free \ to | consider
    ) ,? \s (?: also \s )? ){0,3}
"""
#: What a publisher alone points its readers to, apart from the words of the lexicon.
POINTER = r"""
    (?: https? : | www\. | \w \. (?: com | org | net | co | info | io | tv | example ) \b
        | (?<! \w ) @ \w )  # addresses
  | \b (?i: click | tap ) \b
  | \b here (?= \W*+ $ | [.!,;:)] | \s (?: to | for | or | and | on | at ) \b )                  # Read more here.
  | \b (?: below | above | for\ more ) \s*+ [.!:)]*+ $  # Watch below:
  | \b (?i: us ) \s (?: on | at | via | by | in\ the ) \b                                        # Join us on …
  | \b (?i: us \s know | (?: what | do ) \s you \s think | the \s comment | the \s (?: share | like
      | subscribe ) \s button
      | for \s more\b | your \s (?: thoughts | opinion | views | say | stor(?:y|ies) | friends
      | feedback | comment | copy | device | phone | free \s trial ) )
  | \b (?i: our | this ) \s (?: [\p{L}-]+ \s ){0,3}? (?i: article | story | post | piece | page | video | site | list
      | newsroom | questionnaire | survey | channel | reporting | journalism | work | coverage
          | petition | mission | live \s blog | guide
      | stories | discussion | conversation | series | collection )
  | \b (?i: more | latest | breaking ) \s (?i:
      (?: [\p{L}-]+ \s )? (?: stories | news | articles | coverage | episodes | videos | posts )
      | from | at | about | on )
  | \b (?i: the \s (?: full | original | whole | entire | rest | conversation | discussion | word | petition | gallery
      | latest | link | links ) ) \b
  | \b (?i: independent | local | quality | investigative | public-interest ) \s (?i: journalism ) \b
  | \b (?i: free \s trial | a \s comment | a \s (?: [\p{L}-]+ \s ){0,3}? (?: donation | gift | subscriber | contribution
      | member | supporter | patron ) | letter \s to \s the \s editor | weeknights | weekdays | for \s updates )
"""
#: Right behind a verb that belongs to platforms less will do: 'Subscribe now', 'Share if you agree'.
NEAR = r"""
    (?i: \s (?: us|me|our|it|all|now|today|here|your|if|for|via|with|and|far
      | to (?! \s (?: his | her | their | its | any | every | what ) \b ) ) \b )
"""
#: 'Like' is a verb only before these.
LIKE = r"(?i: like ) \s (?i: us | our | this | what \s you | it | and \s (?: share | subscribe | follow ) | @ )"
#: The rest of the sentence.
SENTENCE = r"(?: [^.!?\n] | [.!?] (?= \S ) ){0,260}?"
#: Speech or a saying: 'Follow us if you can, she said.'
SPOKEN = lazy_pattern(
    r",\s(?:he|she|they|the\s\p{Ll}+|\p{Lu}\p{L}+)\s(?:had\s)?\p{Ll}{2,}(?:ed|[sd]),\s"
    r"|\b(?:said|says|joked|added|told|wrote)\b[^.\n]{0,40}\.?$"
    r"|,[”\"’']?\s(?:he|she|it|they|we|I|one|the\s\w+|\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}.-]+){0,2})\s\p{Ll}+\W?$"
)


@rule("footer.request")
def request(document: Document) -> Iterator[Footer]:
    """A line among the last footers that asks readers to read on, follow, share, sign up or give."""
    return climbing(document, request_at)


def request_at(document: Document, start: int, end: int) -> Footer | None:
    """The request that begins at `start`."""
    if end - start > LONGEST or document.first_word(start, end) not in opening_words(document.lexicon):
        return None
    found = _pattern(document.lexicon).match(document.text, start, end)
    if not found or SPOKEN.search(document.text, start, end):
        return None
    kind = FooterKind.CONTACT if EMAIL.search(document.text, start, end) else FooterKind.PROMO
    return Footer(document.stretch(start, end), kind)


@lru_cache(maxsize=8)
def opening_words(lexicon: Lexicon) -> frozenset[str]:
    """The first words of requests."""
    lead = """
        comments feedback questions thoughts tips
        if to for when please kindly also and so just then you readers we i don do did are want wanna enjoy enjoyed
        enjoying like liked liking love have got not need interested looking ready already agree disagree curious what
        how never help
        support keep stay get be make remember feel consider
    """
    verbs = {verb.split()[0] for verb in lexicon.platform_verbs | lexicon.request_verbs}
    return frozenset({"like", *verbs, *lead.split()})


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    channels, platform, others = (
        "|".join(sorted((regex.escape(word) for word in words), key=len, reverse=True))
        for words in (lexicon.channel_words, lexicon.platform_verbs, lexicon.request_verbs)
    )
    return regex.compile(
        rf"""
        {LEAD}
        (?: (?i: {platform} ) (?= \W | $ ) (?: [!.\s]*+ $ | {NEAR} | {SENTENCE} (?&pointer) )
          | (?: {LIKE} | (?i: {others} ) (?= \s ) ) {SENTENCE} (?&pointer)
          | (?(asked) (?: {LIKE} | (?i: {others} ) \b ) | (?!) )
        )
        (?(DEFINE) (?P<pointer> \b (?i: {channels} ) \b | {POINTER} ) )
        """,
        regex.VERBOSE,
    )

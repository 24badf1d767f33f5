"""Requests to the reader: 'Follow us on Twitter', 'Want more? Sign up for our newsletter.', 'To donate, click here.'.

An imperative alone tells little ('Follow the money, and you find the mayor.'); with a word that only a publisher has
for its readers (newsletter, app, comments, below, an address on the web) it is no story.
"""

from collections.abc import Iterator
from functools import lru_cache, partial

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import expression, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import EMAIL
from newsparse.rules.footer.tail import SIGNS, climbing

#: A request is a line; what runs on longer is the story.
LONGEST = 420

#: What may stand before the verb. This and the next are expressions that are made when they are first used.
FRONT = partial(
    expression,
    r"""
    (?i:if you|to {do}|for|when)\b[^.!?\n“”]{0,140}?,\s                                  # To find out more, …
    (?P<asked>(?i:{asking})\b[^.!?\n“”]{0,140}\?\s)                                      # Want more stories?
    (?P<urged>(?i:never|don['’]t|help|support|keep|stay|get|be)\b[^.!?\n“”]{3,70}?([.!:] | [–—-] ))
    """,
    do="""learn|read|find out|see|hear|know|watch|view|listen|subscribe|donate|comment|sign|join|contact|support|share
        |receive|report|submit|give""",
    asking="""(do|did|are) (you|we)|want|wanna|enjoy(ed|ing)?|lik(e|ed|ing)|love|have|got|seen|spotted|not (a|yet)|need
        |interested|looking|ready|already|agree|disagree|curious|comments|feedback|questions|thoughts|tips
        |what(['’]s| do| did| are| is)|how (do|did|would) you""",
)
POLITELY = partial(
    expression,
    r"""
    (?i:{politely}),? (also )?
    """,
    politely="""please|kindly|also|and|so|just|then|or|(you|readers) can|(we|i) (ask|invite|encourage|urge) you to
        |(don['’]t|do not) forget to|(be|make) sure (to|you|and)|remember to|feel free to|consider""",
)
#: What a publisher alone points its readers to: a place on the web,
WEB = partial(
    expression,
    r"""
    https?:|www\.|\w\.(com|org|net|co|info|io|tv|example)\b|(?<!\w)@\w
    """,
)
#: or words, apart from those of the lexicon.
POINTER = partial(
    expression,
    r"""
    (?i:click\b|(?<!\b(the|a) )tap\b)
    here(?=\W*+$|[.!,;:)]| (to|for|or|and|on|at)\b)                                      # Read more here.
    (below|above|for more)\s*+[.!:)]*+$                                                  # Watch below:
    [Uu]s (on|at|via|by|in the)\b                                                        # Join us on …
    (?i:(us know|(what|do) you think|letter to the editor|a comment))
    (?i:(for more\b|for updates|free trial|weeknights|weekdays))
    (?i:the (comment|(share|like|subscribe) button))
    (?i:your (thoughts|opinion|views|say|stor(y|ies)|friends|feedback|comment|copy|device|phone|free trial))
    (?i:(our|this) ([\p{L}-]+ ){0,3}?{ours})
    (?i:(more|latest|breaking) (([\p{L}-]+ )?(stories|news|articles|coverage|episodes|videos|posts)|from|at|about|on))
    (?i:the (full|original|whole|entire|rest|conversation|discussion|word|petition|gallery|latest|link|links)\b)
    (?i:(independent|local|quality|investigative|public-interest) journalism\b)
    (?i:a ([\p{L}-]+ ){0,3}?(donation|gift|subscriber|contribution|member|supporter|patron))
    """,
    ours="""article|story|post|piece|page|video|site|list|newsroom|questionnaire|survey|channel|reporting|journalism|work
        |coverage|petition|mission|live blog|guide|stories|discussion|conversation|series|collection""",
)
#: Right behind a verb that belongs to platforms less will do: 'Subscribe now', 'Share if you agree'.
NEAR = r"""(?i: (us|me|our|it|all|now|today|here|your|if|for|via|with|and|far
    |to(?! (his|her|their|its|any|every|what)\b))\b)"""
#: 'Like' is a verb only before these.
LIKE = "(?i:like) ((?i:us|our|this|what you|it|and (share|subscribe|follow))|@)"
#: The rest of the sentence.
REST = r"([^.!?\n]|[.!?](?=\S)){0,260}?"
#: 'WhatsApp us on 085 555 0134'
PHONE = phrases(r"\b(on|at) \+?\d{2,4}[ .–-]\d{3,4}[ .–-]\d{3,4}\b")
#: Speech or a saying: 'Follow us if you can, she said.'
SPOKEN = phrases(
    r"""
    , {they} (had )?\p{Ll}{2,}(ed|[sd])[,;:]\s                                           # Follow him, she said, …
    \b(said|says|joked|added|told|wrote)\b[^.\n]{0,40}\.?$
    ,[”"’']? {they} \p{Ll}+\W?$                                                          # Join us, we say.
    , {they} used to say\b
    """,
    they=r"he|she|it|they|we|I|one|the \w+|\p{Lu}[\p{L}’'.-]+( \p{Lu}[\p{L}.-]+){0,2}",
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
    has_address = EMAIL.search(document.text, start, end) or PHONE.search(document.text, start, end)
    kind = FooterKind.CONTACT if has_address else FooterKind.PROMO
    return Footer(document.stretch(start, end), kind)


@lru_cache(maxsize=8)
def opening_words(lexicon: Lexicon) -> frozenset[str]:
    """The first words of requests."""
    lead = """
        comments feedback questions thoughts tips
        if to for when please kindly also and so just then or you readers we i don do did are want wanna enjoy enjoyed
        enjoying like liked liking love have got seen spotted not need interested looking ready already agree
        disagree curious what how never help
        support keep stay get be make remember feel consider
    """
    verbs = {regex.split(r"\W", verb)[0] for verb in lexicon.platform_verbs | lexicon.request_verbs}
    return frozenset({"like", *verbs, *lead.split()})


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    channels, platform, others = (
        "|".join(sorted(map(regex.escape, words), key=len, reverse=True))
        for words in (lexicon.channel_words, lexicon.platform_verbs, lexicon.request_verbs)
    )
    asked = expression(
        r"""
        (?i:{platform})(?=\W|$)([!.\s]*+$|{near}|{rest}{pointer})
        ({like}|(?i:{others})(?= )){rest}{pointer}
        """,
        near=NEAR,
        like=LIKE,
        rest=REST,
        pointer=rf"{WEB()}|\m(?:(?i:{channels})\b|{POINTER()})",  # behind \m a word begins
        platform=platform,
        others=others,
    )
    answer = expression(r"{like}|(?i:{others})\b", like=LIKE, others=others)  # behind a question less will do
    return regex.compile(f"{SIGNS}{FRONT()}?{POLITELY()}{{0,3}}(?:{asked}|(?(asked){answer}|(?!)))")

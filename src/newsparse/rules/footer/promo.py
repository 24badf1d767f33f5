"""Promotions, wherever among the last paragraphs: 'Follow us on Twitter', 'Read more: …', 'Story continues below'.

These forms are sure enough to be read among the story's last paragraphs; `footer.request` finds more among the footers.
"""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.footer.request import SPOKEN
from newsparse.rules.footer.tail import SIGNS, opened, reader

#: How promotions begin, be it behind the story's last sentence.
ANYWHERE = phrases(
    r"""
    (?i)
    follow (us|me|@|our|.{2,40}? on {platform}|.{2,40}? @)                                       # Follow us …
    (please |you can )?(like|find|join|connect with) (us|me|our|.{2,40}?) (on|at|via) {platform}
    (please )?(subscribe|unsubscribe)\b(?! to (his|her|their|its|an?|any|every|what|the {idea}))
    (click here to )?sign[ -]?up (here|now|today|to|for (?!an? (?!free|newsletter|e-?mail|daily|weekly)))
    (get|receive) …\b(newsletters?|inbox|mailbox|alerts|delivered|app)\b                         # Get our app
    click (here|the link|on the|below|through|this)
    to read (this|the full) (article|story|report)( (in full|on \S{3,40}))?,? click here\b
    don['’]t miss (out on )?(the|our) (latest|best|top|breaking)
        \s(news|stories|headlines|updates|episodes?|deals|offers)\b
    editor(['’]s|s['’]) picks?\s*+:?$
    (please )?share (this|on|it|your|if|the (story|news|article))
    (story|article) continues|continue reading(?! to\b)|scroll down
    (like )?loading(\.{2,3}|\…)
    advertise?ment(?! (is|was|has|had|of|for|in|and)\b)\b
    sponsored (content|links?)\b
    {chosen} (for you|stories|reading|videos|popular|posts|now|headlines|news\s*+(:|$))          # Recommended for you
    {chosen} (read|viewed)(?! (it|them|the|an?|this|that|his|her|their)\b)                       # Most read
    you (may|might) (also )?(like(?! (to|a|the|it)\b)|be interested in)
    newsletter sign|e-?mail sign|enter your e-?mail
    while you['’]re here\b
    for the latest …\b(visit|head to|go to|follow|download)\b
    ((daily|weekly|morning|evening) )?newsletter ?(receive|get|subscribe)
    (for (more(?! than\b)|further)|to (learn|find out|read|see) more)\b…
        (visit|click|go to|log on|check|follow|head|here|www|http|newsstands?)                   # For more, visit …
    visit (us|our) (website|web site|online|site|at|here)
    sharing is caring|like this:|the latest news and updates|track latest news|promoted\s*+listen\b
    add [^\n]{2,50} as (a|your) preferred
    help us (report|investigate|improve|cover|tell)\b                                            # Help us report on …
    keep [^.\n]{2,40} free:\s
    (if|did) (someone|somebody|a (friend|colleague)) forward(ed)? (you )?this\b
    ((just|simply) )?(hit )?reply to (this|write)\b
    take action:\s
    feedback: use this form\b
    for more (on|about) [^.\n]{2,60}, see (our|the)\b
    for more [^.,\n]{2,60},? (see|try|check out) our\b
    for (a )?reprints?( of this \w+)?,? (please )?(contact|e-?mail|call)\b
    support (?!for\b|from\b|among\b)[^.\n]{2,60}?['’]s? (journalism|reporting)\b
    support ({our} ){1,2}(journalism|news|reporting)\.                                           # Support local news.
    acquire licensing rights
    a message from [^.\n]{2,60}:$
    dear readers?,$
    see (more )?(stories|articles|posts) by\s
    (?-i)
    Hashtags?:
    """,
    before=SIGNS,
    idea="idea|notion|view|theory|belief",
    our="our|local|independent|student|quality|public|community|non-?profit|investigative|free",
    platform=r"twitter|facebook|instagram|x\b|social|linkedin|youtube|tiktok|telegram|whatsapp|google",
    chosen="recommended|most|top|latest|popular|trending|promoted",
)
#: How a line begins that promotes something, when nothing stands before it.
LINE = phrases(
    r"""
    (?i)
    (read|see|learn|hear|watch|view|find|get) (more|also|next|it|all|related)
        \s(about|@|at|on|here|from|great|news|stories|articles|in|of|by)\b                         # Read more at …
    (read|see|learn|hear|watch|view|find|get) (more|also|next|it|all|related)\s*+([:|»>@–—-]|$)  # Read more:
    {heading}\s*+(:|[–—|-] |$)                                                                   # Also read | …
    related (internet )?(stories|articles|coverage|news|posts|links|content|reading)( (from|on|in) [^.\n]{2,60})?$
    ((share|tweet|comments?|print|email|facebook|twitter|save)[\s|,/•·]*+)++$                    # Share Tweet
    (watch|listen|see|view|read|check|find|take a look) ([^.,\n“”"]{0,90} )?(below|above|here)[.:!]*$
    (see|view|watch) (the )?(full|video|photos?|gallery)\b[^\n]{0,40}$
    (?-i)
    Share or comment on this article
    Order Reprints\b
    Related(?=\p{Lu})
    Also on (the )?\p{Lu}[^.!?\n]{1,50}$                                                         # Also on Marrow Post
    More ([\p{L}’'-]+ ){0,5}?(?i:news|stories|coverage|articles|headlines|reading|reads|features|reviews|posts|videos)
        ( (?i:from|in|on|about) [^.\n]{2,50})?\s*+(:|$)                                         # More local news:
    More (from|on|about) [^.\n]{2,50}:$
    (More|Recommended) (from|in|on|about|by) (the |this )?\p{Lu}[^.\n]{1,50}$                    # More from Marrow
    MORE FROM (?!THE\b)\p{Lu}[^.\n]{1,40}$
    An? [^.!?:\n]{3,100}: (?i:click here to)\b
    {shouted}\b[^\n]{0,30}?:(\s|$)                                                              # WATCH NOW: …
    Now (read|watch|reading|playing|watching)[^:\n]{0,30}:\s
    (Read|Watch|Listen|Photos|Video|Gallery|Poll|Trending)\s*+: (?!\p{Ll})
    (Next|Previous|More)\s*+: (?!\p{Ll})[^.\n]*$
    (Next|Previous) (story|article|post)( in [^:.\n]{2,30})?\s*+: (?!\p{Ll})
    ((Match|Race|Fight|Full) report|As it happened|Live blog)\s*+: (?!\p{Ll})[^.\n]*$         # Match report: Tolm 0-3 …
    Follow (?![^\n]*?, (he|she|they) \p{Ll}+[,;.])[^\n]{2,80}(@|Twitter|Facebook|Instagram)
    """,
    before=SIGNS,
    heading=r"""related|related (?!topics?\b)\w+|see also|also|also (read|see|watch)|read also|more
        |more (from|on|in|about)|must (read|watch|see)|recommended|further reading|in (pictures|photos|other news)""",
    shouted="""READ|WATCH|MORE|ALSO|SEE|RELATED|LISTEN|PHOTOS|VIDEO|GALLERY|NEXT|PREVIOUS|MUST|DON['’]T MISS|JUST IN
        |TRENDING|POLL|QUIZ""",
)
WORDS = frozenset(
    """
    a acquire add an advertisement advertisment also article as as-it check click comment comments connect continue
    daily dear did don e editor editors email enter evening facebook feedback fight find follow for full further
    gallery get hashtag hashtags hear help hit if in in-other in-photos in-pictures join just keep latest learn like
    listen live loading match more morning most must newsletter next now order photos please poll popular previous
    print promoted quiz race read receive recommended related reply save scroll see share sharing sign signup simply
    sponsored story subscribe support take the-latest to top track trending tweet twitter unsubscribe video view visit
    watch weekly while you
    """.split()
)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {
    "A": ("message", "click"),
    "An": ("click",),
    "As": ("happened",),
    "For": ("latest", "more", "further", "reprint"),
    "If": ("forward",),
    "In": ("pictures", "photos", "other"),
    "Just": ("reply",),
    "Now": (":",),
    "To": ("read", "learn", "find", "see"),
    "While": ("you",),
}
#: A promotion is a line; what runs on longer is the story.
LONGEST = 420
_promo_at = reader(ANYWHERE, FooterKind.PROMO, LONGEST, TELLTALES)
_alone_at = reader(LINE, FooterKind.PROMO, LONGEST, TELLTALES)


@rule("footer.promo", opening=WORDS)
def promo(document: Document) -> list[Footer]:
    """A line of the tail, or of the story's middle, that asks readers to follow, share, subscribe or read on."""
    return opened(document, WORDS, _line_at)


def promo_at(document: Document, start: int, end: int) -> Footer | None:
    """The promotion that begins at `start`, be it behind the story's last words."""
    found = _promo_at(document, start, end)
    return None if found is None or SPOKEN.search(document.text, start, end) else found


def _line_at(document: Document, start: int, end: int) -> Footer | None:
    return _alone_at(document, start, end) or promo_at(document, start, end)

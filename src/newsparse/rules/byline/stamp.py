"""What stands around a byline in its line: a date, a time, counts of shares: 'Ada Brandt • 3 min read'."""

from newsparse.pattern import phrases

#: A date, a time, counts of shares: what stands around a byline in the same line, and never belongs to it.
STAMP = phrases(
    r"""
    (on|ON|On(?= (\d|{month}))) (?=\p{Lu}\p{L}{2}|\d)
    (at|AT) (?=\d)
    (?i:published|updated|posted|last (updated|modified)|modified|created|filed|first published)\b
    (?i:comments?|share|print|leave a|no comments|add comment)\b
    (?i:mon|tues|wednes|thurs|fri|satur|sun)(day|DAY)?\b,?(?! {paper}\b)
    (?i:{month})\p{L}{0,6}\.? \d{1,4}\b
    \d{1,2}(st|nd|rd|th)? (?i:{month})
    \d{1,4}[-/.:]\d{1,2}
    an? (minute|hour|day|week|month)s? ago
    \d++\s*+(?i:min|hour|day|week|month|year|hrs?|shares?|comments?|views?|seconds?)
    """,
    before=r"(?:(?<!\s)\s++[,|•·(\[/–—-]*+\s*+|(?<![\s,|•·(\[/–—-])[,|•·(\[/–—-]++\s*+|(?<=\p{Ll})(?=[PUL]))",
    month="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    paper="""Age|Business|Dispatch|Express|Gazette|Herald|Independent|Mail|Mirror|News|People|Post|Star|Telegraph|Times
        |Tribune|World""",
)

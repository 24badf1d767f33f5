"""Transcripts: interviews and hearings, in which a label stands for quotation marks.

Q: Does the pier hold?
A: It has for sixty years.

BRANDT: It has for sixty years.
"""

from collections import Counter
from collections.abc import Sequence

import regex

from newsparse.language.words.words import Stretch
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern
from newsparse.quotation import Marked

_LABEL = lazy_pattern(
    r"""
    \*{0,2}+                                                             # **Q:** as web pages are turned into text
    (?: [QA] [:.]                                                        # Q: A:
      | \p{Lu}[\p{Lu}.'’-]++ (?: [ ] \p{Lu}[\p{Lu}.'’-]*+ ){0,3} :       # BRANDT: ADA BRANDT:
      | \p{Lu}[\p{L}'’-]++ (?: [ ] \p{Lu}[\p{L}.'’-]*+ ){0,2} :          # Ada Brandt:
    )
    \*{0,2}+ [ ]++ (?= \S )
    """,
    regex.VERBOSE,
)
_TALK = lazy_pattern(r"\b(?:I|you|You|we|We|it|It|he|He|she|She|they|They|that|That|yes|Yes|no|No)\b")
#: Fewer labels, or fewer who take turns, may be anything: headings, a list, a table.
LABELS, SPEAKERS, TURNS = 4, 2, 2
#: So many will do where those who speak are named in the text as well: 'BRANDT:', 'OKOYE:', 'BRANDT:'.
EXCHANGE = 3


def turns(text: str, paragraphs: Sequence[Stretch], lexicon: Lexicon) -> dict[int, Marked]:
    """The words of each turn, by the start of its paragraph; empty where the text is no transcript."""
    if text.count(":") < EXCHANGE and ("Q" not in text or "Q." not in text or "A." not in text):
        return {}
    found = [(start, end, match) for start, end in paragraphs if (match := _LABEL.match(text, start, end))]
    if len(found) < EXCHANGE:
        return {}
    if sum(_TALK.search(text, match.end(), end) is not None for _, end, match in found) < TURNS:
        return {}  # 'TENNIS: Tolm Open, final. ROWING: Marrow Cup, heats.'
    labels = {start: match.group().strip(":* .") for start, _, match in found}
    speakers = {label for label, count in Counter(labels.values()).items() if count >= TURNS}
    if len(found) < LABELS:
        named = all(label.isupper() and label.title() in text for label in labels.values())
        speakers = set(labels.values()) if speakers and named else set()
    speakers -= lexicon.regions | lexicon.cities | lexicon.weekdays | lexicon.month_numbers.keys()  # these head a list
    if len(speakers) < SPEAKERS:
        return {}
    surnames = {label.rpartition(" ")[2] for label in speakers}  # 'Ada Brandt:' at first, 'Brandt:' from then on
    return {
        start: Marked(match.end(), end, match.end(), end, True)
        for start, end, match in found
        if labels[start].rpartition(" ")[2] in surnames
    }

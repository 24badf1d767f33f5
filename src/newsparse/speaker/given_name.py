"""The name that somebody gives who is described: 'A trader who gave his name as [Tom]'.

Another pilot, who identified herself only as [Ada Brandt], said
A sailor who gave only his first name, [Lou], said
"""

from newsparse.language.names.mention import name_in
from newsparse.language.names.name import Name
from newsparse.language.nouns.noun import run_end
from newsparse.language.words.words import Stretch, Words
from newsparse.speaker.agreement import GENDER_OF

#: The name stands within so many words.
REACH = 12
_GIVING = frozenset("gave gives identified identifies introduced introduces named".split())
_NOT = frozenset({"not", "n't", "never"})


def given_name(words: Words, mention: Stretch) -> tuple[Name, str] | None:
    """The name that the clause behind a mention gives, and the gender that it tells, 'm', 'f' or ''."""
    who = mention[1]
    if words.low[who] != "who":
        return None
    end = min(who + REACH, words.sentence_end(who - 1))
    place = next((index for index in range(who + 2, end) if words.is_name[index]), end)
    before = words.low[who:place]
    if place == end or _GIVING.isdisjoint(before) or not _NOT.isdisjoint(before):
        return None
    if before[-1] != "as" and not ("name" in before and words.comma[place - 1]):
        return None
    run = place, run_end(words, place, end)
    closes = words.breaks[run[1] - 1] or words.is_cue[run[1]]
    name = name_in(words, run) if closes and not words.bare[run[1] - 1].endswith("'s") else None
    return (name, next((GENDER_OF[word] for word in before if word in GENDER_OF), "")) if name else None

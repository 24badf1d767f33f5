"""Sources in a list: '[The port, local banks and pilots] said'."""

from newsparse.language.nouns.noun import are_persons, before_preposition, is_person, may_speak
from newsparse.language.phrases.name_list import is_list
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.words.words import Stretch, Words


def with_list(words: Words, source: Stretch, sentence: Stretch) -> Stretch:
    """The list that ends with a source: '[The port, local banks and pilots] said', 'It is late, [the port, …] said'."""
    first, behind = source
    joined = words.low[first - 1] == "and"
    if not (joined or words.comma[first - 1]):
        return source
    start, last = sentence[0], first - joined
    if last <= start or not words.comma[last - 1] or not (joined or "and" in words.low[first:behind]):
        return source
    if words.comma[behind] and words.kind[behind + 1] == "auxiliary":
        return source  # 'The council, the mayor and the crew said, is late'
    named = is_list(words, first, behind)
    opener, parts, described = last, 0, False
    while opener > start and words.comma[opener - 1] and not words.quoted[opener - 1]:
        part = noun_phrase_ending(words, opener - 1, start)
        if part is None or not _may_be_listed(words, part, start):
            break
        noun = part[1] - part[0] == 1 and are_persons(words, part[0])  # '[Sailors], crews and pilots said'
        if is_list(words, *part) and not noun:  # '[Ada Brandt], an analyst at Lund, Okoye and Co said': not several
            return part if described else source
        if named and words.kind[part[0]] == "" and not words.is_name[part[1] - 1]:
            return source  # 'Two analysts, [Brandt and Okoye] said'
        described = is_person(words, before_preposition(words, part)) and "preposition" in words.kind[slice(*part)]
        opener, parts = part[0], parts + 1
    return (opener, behind) if parts > (last < first) else source  # but not 'met the crew, and [Okoye] said'


def _may_be_listed(words: Words, part: Stretch, start: int) -> bool:
    """Whether a piece between commas is nothing but somebody: ', [the port],', ', [union officials],'."""
    opener, behind = part
    joined = opener - 1 == start and words.kind[start] == "coordinator"
    if not (opener == start or joined or words.breaks[opener - 1]):
        return False
    if not may_speak(words, before_preposition(words, part)):
        return False
    plural = words.low[opener].endswith("s")
    if words.kind[opener + 1] == "preposition" and not plural:
        return False  # 'Apart from it, the crew and the mayor said'
    return words.kind[opener] == "determiner" or behind - opener > 1 or plural

"""Person names as bylines print them: 'Ada Brandt', 'J.R. OKOYE Jr.', 'María de la Cruz', 'Tom O'Neill-Sands III'."""

from functools import lru_cache

import regex

from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern

#: A name has no more words than this, particles included.
LONGEST = 6

#: One word of a name. Both stand in the whole pattern where they belong: calling a group takes twice as long.
WORD = r"""
    (?:
        \p{Lu}\. (?: [ -]?+ \p{Lu}\. (?!\p{L}) )*+                # J.  J.R.  J.-P.
          # Brandt  O'Neill  d'Arcy  X
          | (?: \p{L}{1,3}['’‘] | \p{Ll}{2,3}- )? \p{Lu} [\p{L}\p{M}]*+
            (?: ['’‘] (?! [sS] \b ) \p{L}[\p{L}\p{M}]*+ )*+            # N'Golo, not Brandt's
            (?: [-‐‑] \p{L}[\p{L}\p{M}'’]*+ )*+                         # Okoye-Sands
            (?: (?<= \b (?: St | Ste | Wm | Geo | Chas | Jos | Jas | Ma | Md | Mohd | Thos ) ) \. )?
    )
"""
NICKNAME = r"""
    (?: ["“”'‘(] \p{Lu}[\p{L}'’]{1,14} (?: [ ]\p{Lu}[\p{L}]{1,14} )? ["“”'’)] (?= [ ]\p{Lu} ) )
"""
_PART = lazy_pattern(r"[\p{L}\p{M}]+")
#: 'MAC' is left alone: Macey, Mackey and Machado are as common as MacArthur.
_MC = lazy_pattern(r"M[Cc](?=\p{L}{3})")


@lru_cache(maxsize=8)
def name_pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    """What a person's name looks like; the words alone do not tell it from any other capitalised phrase."""
    particles = "|".join(sorted(map(regex.escape, lexicon.name_particles), key=len, reverse=True))
    longest = max(map(len, lexicon.name_particles), default=1)
    particle = rf"(?: (?= [^ \xa0]{{1,{longest}}}+ [ \xa0] ) (?i: {particles} ) [ \xa0]{{1,2}} )"
    suffixes = "|".join(sorted(map(regex.escape, lexicon.name_suffixes), key=len, reverse=True))
    titles = lexicon.honorifics | {title for title in lexicon.titles if title.endswith(".")}
    honorifics = "|".join(sorted(map(regex.escape, titles), key=len, reverse=True))
    return regex.compile(
        rf"""
        (?: (?: (?: State | U\.S\. | Former | Retired ) \s )?+ (?: {honorifics} ) \s )?
        (?P<name>
            {particle}?
            {WORD}
            (?: [ \xa0]{{1,2}} (?! (?: {suffixes} ) (?! \p{{L}} ) ) (?: {NICKNAME} |
                {particle}{{0,2}} {WORD} ) ){{0,{LONGEST - 2}}}+
            (?: ,?+ [ \xa0]{{1,2}} (?: {suffixes} ) (?![\p{{L}}\p{{M}}]) )?
        )
        """,
        regex.VERBOSE,
    )


def cased(name: str, lexicon: Lexicon) -> str:
    """A name in a person's casing, where it is printed in capitals: 'ADA DE LA CRUZ' -> 'Ada de la Cruz'."""
    name = " ".join(name.split())
    words = name.split(" ")
    shouted = [
        len(word) > 1
        and (word.isupper() or (len(word) > 4 and word[2:].isupper()))
        and "." not in word[:-1]
        and word not in lexicon.name_suffixes
        for word in words
    ]
    if not any(shouted):
        return name
    all_shouted = all(shouted) or name.isupper()
    return " ".join(
        _cased_word(word, place, lexicon) if shout and (all_shouted or len(word) > 3) else word
        for place, (word, shout) in enumerate(zip(words, shouted, strict=True))
    )


def _cased_word(word: str, place: int, lexicon: Lexicon) -> str:
    if place and word.lower() in lexicon.name_particles and len(word) > 1:
        return word.lower()
    return _cased(word) if word.isalpha() else _PART.sub(_cased_part, word)


def _cased_part(part: "regex.Match[str]") -> str:
    letters = part.group()
    if part.start() and len(letters) == 1:
        return letters.lower() if letters == "S" else letters
    return _cased(letters)


def _cased(letters: str) -> str:
    if letters.startswith(("MC", "Mc")) and _MC.match(letters):
        return f"Mc{letters[2:].capitalize()}"
    return letters.capitalize()

"""Where a clause or an object may be over: at some words, and behind punctuation."""

from newsparse.language.words.column import places, places_of


def joints(low: tuple[str, ...], stops: bytes, among: frozenset[str], first: int) -> list[int]:
    """Where one of `among` stands, or the word before is marked in `stops`: 'said it held[,] [and] that'.

    `low`, `stops`: the words, counted from `first` on, and what is marked from the word before them on.
    """
    found = places(stops, first) if 1 in stops else []
    joining = among.intersection(low)
    if not joining:
        return found
    return sorted({*found, *[first + place for word in joining for place in places_of(word, low)]})

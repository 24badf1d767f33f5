"""What a misspelt name is likely to mean, for the messages that say so."""

from collections.abc import Iterable


def meant(name: str, known: Iterable[str], likeness: float = 0.85) -> str | None:
    """The known name that is most like this one, if any is like enough.

    >>> meant("cue_verb", ["cue_verbs", "titles"])
    'cue_verbs'

    Args:
        name: as it was given.
        known: the names that there are.
        likeness: how like it a name must be at least, from 0 to 1, as `difflib` counts.
    """
    from difflib import get_close_matches  # here, since to parse takes none of it

    return next(iter(get_close_matches(name, known, n=1, cutoff=likeness)), None)

"""Names in a list, read back from the last: '[Ada Brandt, Tom Okoye] and Mary Lund'."""

from newsparse.language.nouns.noun import run_start
from newsparse.language.words.words import Words


def is_list(words: Words, first: int, behind: int) -> bool:
    """Whether only names stand there and 'and': 'Brandt, Okoye and Lund'."""
    return all(words.is_name[index] or words.low[index] == "and" for index in range(first, behind))


def before_names(words: Words, start: int, first: int) -> int:
    """Where a list of names begins that opens a clause: '[Brandt,] Okoye and Lund said'; else the same word."""
    opener = start
    while opener > first and words.comma[opener - 1] and words.is_name[opener - 1] and not words.quoted[opener - 1]:
        opener = run_start(words, opener - 1)
    opens = opener == first or words.comma[opener - 1] or words.quoted[opener - 1]
    opens = opens or (opener - 1 == first and words.kind[first] == "coordinator")  # 'But [Brandt,] Okoye and Lund said'
    is_name = words.kind[opener] == "" and not words.low[opener].endswith(("ed", "ing", "ly"))
    return opener if opens and is_name else start


def before_last_name(words: Words, start: int, first: int) -> int:
    """The same, with a comma before 'and': '[Brandt, Okoye,] and Lund said', but not 'met Okoye, and [Lund] said'."""
    if not words.is_name[start - 2]:
        return start
    former = run_start(words, start - 2, first)
    opener = before_names(words, former, first)
    return start if opener == former else opener

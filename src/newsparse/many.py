"""Parsing many texts in several processes."""

import warnings
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain

from newsparse.article import Article
from newsparse.asking import RuleWarning
from newsparse.parser import Parser, given_or_default
from newsparse.processes import check_can_be_sent, mapped, process_count

#: A process is given so many texts at a time, or fewer that have so many characters together: enough for the cost of
#: handing them over not to count, few enough for the first articles to be soon there.
_TEXTS, _CHARACTERS = 32, 65_536

#: An article, and what another process warned of, each warning with its category.
_Parsed = tuple[Article, list[tuple[str, type[Warning]]]]


def parse_many(
    texts: Iterable[str], processes: int | None = None, *, parser: Parser | None = None
) -> Generator[Article, None, None]:
    """Parse texts in several processes.

    Texts are taken as articles are asked for, some hundred a process ahead, so neither texts nor articles need fit into
    memory. To end the processes before the texts end, close what this returns, or let go of it.

    Args:
        texts: any iterable of texts, endless ones included.
        processes: how many; left out, as many as there are processors for this process. 1 parses in this process.
        parser: which rules to ask; the library's own when left out.

    Yields:
        The article of each text, in the order of the texts. What a process warns of, as a `RuleWarning`, is warned of
        here before the text's article comes.

    Raises:
        TypeError: `texts` is a single str or no iterable, one of the texts is no str (raised when it is reached, after
            the articles of all texts before it), or another argument is of a wrong type.
        ValueError: `processes` is less than 1, or the parser has rules that other processes cannot find, since they do
            not stand at the top level of a module.
        concurrent.futures.process.BrokenProcessPool: a process was killed, most likely for want of memory.

    A script calls this below `if __name__ == "__main__":` wherever Python starts processes by importing the script
    again: on macOS and Windows, and from Python 3.14 on everywhere.

    >>> import newsparse
    >>> articles = newsparse.parse_many(["“It holds,” said Ada Brandt.", "Rain fell."], processes=2)
    >>> [len(article.quotes) for article in articles]
    [1, 0]
    """
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        hint = "; parse() takes a single text" if isinstance(texts, str) else ""
        raise TypeError(f"parse_many() takes an iterable of texts, not {type(texts).__name__}{hint}")
    processes = process_count(processes)
    parse_all = partial(_parse_all, _parse_here if processes == 1 else _parse_there, given_or_default(parser))
    if processes > 1:
        check_can_be_sent(parse_all)
    return _one_by_one(parse_all, texts, processes)


def _one_by_one(
    parse_all: Callable[[list[str]], list[_Parsed]], texts: Iterable[str], processes: int
) -> Generator[Article, None, None]:
    faults: list[Exception] = []
    chunks = _chunks(texts, 1 if processes == 1 else _TEXTS, faults)
    with closing(mapped(parse_all, chunks, processes)) as parsed:
        for article, warned in chain.from_iterable(parsed):
            for message, category in warned:
                warnings.warn(message, category, stacklevel=2)
            yield article
    for fault in faults:
        raise fault


def _parse_all(parse: Callable[[Parser, str], _Parsed], parser: Parser, texts: list[str]) -> list[_Parsed]:
    return [parse(parser, text) for text in texts]


def _parse_here(parser: Parser, text: str) -> _Parsed:
    return parser.parse(text), []


def _parse_there(parser: Parser, text: str) -> _Parsed:
    """In a process of its own, where nobody would hear a warning."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", RuleWarning)
        article = parser.parse(text)
    return article, [(str(warned.message), warned.category) for warned in caught]


def _chunks(texts: Iterable[str], most: int, faults: list[Exception]) -> Iterator[list[str]]:
    """The texts up to the first fault, which is put aside: what is before it is parsed first."""
    chunk: list[str] = []
    characters = 0
    try:
        for text in _checked(texts):
            chunk.append(text)
            characters += len(text)
            if len(chunk) == most or characters >= _CHARACTERS:
                yield chunk
                chunk, characters = [], 0
    except Exception as fault:  # whatever taking a text may raise
        faults.append(fault)
    if chunk:
        yield chunk


def _checked(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        if not isinstance(text, str):
            raise TypeError(f"parse_many() takes texts as str; text {number} (from 0) is {type(text).__name__}")
        yield text

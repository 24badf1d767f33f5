"""What is fuzzed: functions of bytes, each of which raises where newsparse breaks a promise.

The bytes are read as news is made: a small one is an ASCII character, a large one a line or a piece of an article.
So chance soon comes near what rules look for, and a change of one byte is a change of one thing.
"""

import regex

from invariants import check
from newsparse import Article, parse
from newsparse.formats.plain import to_text
from newsparse.testing import HEAD, PIECES, STORY, TAIL
from test_html import read
from timing import seconds

TOKENS = regex.compile(r"\w+|[^\w\s]")
SMALL_WORDS = [f" {word} " for word in "to of by in with and that when where who which had was not asked vowed".split()]
OTHERS = ["\n\n", " ", "\ud800", "e\u0301", "a" * 300, "“It", "By ", "(", "PARIS, "]
WORDS = [*HEAD, *STORY, *TAIL, *PIECES, *SMALL_WORDS, *OTHERS]
ASCII = 128

#: `cost` repeats its text up to this length, and asks for no more token passes per character than this many times
#: those of an ordinary story. It is wide, since a machine that fuzzes is a busy one.
LENGTH = 5_000
LIMIT = 12
ORDINARY = " ".join(STORY)


def text_of(data: bytes) -> str:
    """The text that the bytes stand for."""
    return "".join(chr(byte) if byte < ASCII else WORDS[(byte - ASCII) % len(WORDS)] for byte in data)


def fuzz_parse(text: str) -> None:
    """No exception, exact spans, paragraphs that tile the text, what is no story kept out of it; twice the same."""
    article = parse(text)
    assert article.text is text
    check(article)
    assert parse(text) == article


def fuzz_formats(text: str) -> None:
    """JSON brings the article back, and the summary for people has no sign that a terminal would obey."""
    article = parse(text)
    assert Article.from_json(article.to_json()) == article
    assert not regex.search(r"[\p{Cc}\p{Cs}--\n]", to_text(article), regex.V1)


def fuzz_marked(text: str) -> None:
    """HTML that nests, with the article's text in it and no other."""
    read(parse(text))


def fuzz_cost(text: str) -> None:
    """Again and again, up to some length, the text costs no more for each character than a story does."""
    if not text:
        return
    hostile = (text * (LENGTH // len(text) + 1))[:LENGTH]
    ordinary = (ORDINARY * (LENGTH // len(ORDINARY) + 1))[:LENGTH]
    for repeat in (1, 3, 10):  # once more and more carefully where it looks bad
        ratio = seconds(parse, hostile, repeat) / seconds(parse, ordinary, repeat)
        if ratio < LIMIT:
            return
    raise AssertionError(f"{ratio:.0f} times the cost of a story: {text!r} again and again")


TARGETS = {"parse": fuzz_parse, "formats": fuzz_formats, "marked": fuzz_marked, "cost": fuzz_cost}

"""Arguments that formats share: articles, addresses and moments, checked, and as the standards write them."""

from datetime import datetime
from urllib.parse import urlsplit

from newsparse.article import Article
from newsparse.pattern import lazy_pattern

_NOT_IN_IRIS = lazy_pattern(r'[\s<>"{}|\\^`\x00-\x20\x7f]')


def check_article(article: object) -> None:
    """Raise TypeError where it is no article.

    >>> check_article("Rain fell.")
    Traceback (most recent call last):
    TypeError: expected a newsparse.Article, got str; newsparse.parse() makes one of a text
    """
    if not isinstance(article, Article):
        hint = "; newsparse.parse() makes one of a text" if isinstance(article, str) else ""
        raise TypeError(f"expected a newsparse.Article, got {type(article).__name__}{hint}")


def checked_iri(argument: str, value: str) -> str:
    """The value, where it is an absolute IRI: a scheme, and no white space or brackets.

    >>> checked_iri("uri", "gazette/17")
    Traceback (most recent call last):
    ValueError: uri= takes an absolute IRI such as 'https://gazette.example/17' or 'urn:gazette:17', got 'gazette/17'
    """
    if not isinstance(value, str):
        raise TypeError(f"{argument}= takes a str, not {type(value).__name__}")
    if not urlsplit(value).scheme or _NOT_IN_IRIS.search(value):
        raise ValueError(
            f"{argument}= takes an absolute IRI such as 'https://gazette.example/17' or 'urn:gazette:17', got {value!r}"
        )
    return value


def checked_moment(argument: str, value: datetime) -> str:
    """The moment as RFC 3339 writes it, which needs to know the time zone.

    >>> checked_moment("published", datetime(2026, 3, 3, 9, 30))
    Traceback (most recent call last):
    ValueError: published= takes a datetime with a time zone, such as datetime(2026, 3, 3, tzinfo=timezone.utc)
    """
    if not isinstance(value, datetime):
        raise TypeError(f"{argument}= takes a datetime, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise ValueError(
            f"{argument}= takes a datetime with a time zone, such as datetime(2026, 3, 3, tzinfo=timezone.utc)"
        )
    return value.isoformat()

"""Dates as datelines print them: 'March 3', 'Tuesday, 3 March 1987', '2024-03-03', '3/3/2024 4:15 PM'."""

from functools import lru_cache

import regex

from newsparse.article import DatelineDate
from newsparse.lexicon import Lexicon


@lru_cache(maxsize=8)
def _months(lexicon: Lexicon) -> dict[str, int]:
    """The months' numbers, by their names in small letters and without a full stop."""
    return {name.rstrip(".").casefold(): number for name, number in lexicon.month_numbers.items()}


@lru_cache(maxsize=8)
def _date_pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    months = "|".join(sorted(map(regex.escape, _months(lexicon)), key=len, reverse=True))
    weekdays = "|".join(sorted(map(regex.escape, lexicon.weekdays), key=len, reverse=True))
    return regex.compile(
        rf"""
        (?<![\p{{L}}\d])
        (?: (?i: {weekdays} ) \.?,?\s++ )?
        (?: (?P<month> (?i: {months} ) ) \p{{L}}?
            (?: (?: \.\s? | \s++ ) (?P<day> \d{{1,2}} ) (?: st|nd|rd|th )?+ (?: [-–/]\d{{1,2}} )?+
                (?: ,?\s?(?P<year> \d{{4}} ) )?
              | \.?,?\s (?: (?P<year> \d{{4}} ) | \d{{3}} ) )
          | (?P<day> \d{{1,2}} ) (?: st|nd|rd|th )? \s++ (?: of\s )? (?P<month> (?i: {months} ) ) \.?,?
              (?: \s?(?P<year> \d{{4}} ) )?
          | (?P<year> \d{{4}} ) - (?P<month> \d{{2}} ) - (?P<day> \d{{2}} )
          | (?P<month> \d{{1,2}} ) / (?P<day> \d{{1,2}} ) / (?P<year> \d{{4}} )
        )
        (?! \d | [\p{{L}}] )
        (?: ,?\s (?: at\s | /\s )?\d{{1,2}} [:.]\d{{2}} (?: \s?[APap]\.?[Mm]\.? )? (?: \s (?: \([A-Z]{{2,4}}\)
            | [A-Z]{{2,4}} ) )? )?
        """,
        regex.VERBOSE,
    )


def without_date(text: str, lexicon: Lexicon) -> tuple[DatelineDate | None, str]:
    """The date, and the text with a NUL in its place."""
    found = _date_pattern(lexicon).search(text) if any(map(str.isdigit, text)) else None
    if not found:
        return None, text
    left = f"{text[: found.start()]}\0{text[found.end() :]}"
    named, day_given, year_given = found.group("month", "day", "year")
    month = int(named) if named.isdigit() else _months(lexicon).get(named.casefold(), 0)
    day = int(day_given) if day_given else None
    year = int(year_given) if year_given else None
    if not 1 <= month <= 12 or not (day is None or 1 <= day <= 31):
        return None, text
    return DatelineDate(month, day, year), left

"""Whether place, date, agency and what parts them from the story are enough for a dateline.

'PARIS, March 3 (Reuters) -' is more than enough; of 'Paris -' the city has to be known, of 'The ferry -' nothing is.
"""

from newsparse.article import DatelineDate
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern
from newsparse.rules.dateline.agency import is_agency, is_initials, is_outlet, is_sign, may_be_agency
from newsparse.rules.dateline.place import PLACE_ENDINGS, Place, is_in_capitals, is_known

#: The sign of an American station: '(KXMB) —'.
CALL_SIGN = lazy_pattern(r"[KW][A-Z]{2,3}(?:[-/ ](?:TV|FM|AM|AP))?")


def suffices(
    place: Place | None,
    date: DatelineDate | None,
    agency: str | None,
    lexicon: Lexicon,
    *,
    ending: str,
    after: str,
    alone: bool,
) -> bool:
    """Whether what was found is enough, with what parts it from the story (`ending`) and the letter `after` that."""
    if place is None:
        return _names_sender(date, agency, ending, lexicon)
    if ending == "line":
        return agency is not None and date is not None
    if is_agency(agency, lexicon):
        return True
    is_dated = date is not None and date.day is not None
    if is_dated and (ending in ("dash", "slash") or (ending == "bracket" and is_initials(agency))):
        return True
    known, capitals = is_known(place, lexicon), is_in_capitals(place, lexicon)
    if is_dated:
        return known or (capitals and ending != "bracket")
    if date and ending == "dash":
        return known or (capitals and not after.islower())
    if agency:
        return (ending in ("dash", "slash") and (known or capitals)) or (ending == "bracket" and known and capitals)
    if after.islower():
        return False
    if ending == "dash":
        return known or (alone and capitals)
    named = known or (capitals and _ends_as_city(place))  # 'TARNPUR: The'
    return named and ending in ("bar", "colon") and (alone or capitals)


def _ends_as_city(place: Place) -> bool:
    city = place.cities[0].casefold()
    return " " not in city and city.endswith(PLACE_ENDINGS)


def _names_sender(date: DatelineDate | None, agency: str | None, ending: str, lexicon: Lexicon) -> bool:
    """Whether an agency, or a date and a word that may be one, stands without a place: '(Reuters) -'."""
    if ending not in ("dash", "bracket"):
        return False
    if is_agency(agency, lexicon) or (agency and is_outlet(agency, lexicon)):
        return True
    if agency is None or ending != "dash":
        return False
    is_dated = date is not None and date.day is not None
    return is_sign(agency) or CALL_SIGN.fullmatch(agency) is not None or (is_dated and may_be_agency(agency, lexicon))

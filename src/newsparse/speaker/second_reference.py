"""Second references: from a surname, a first name or a title to the fullest name that the article gives.

    Mr. Okoye            title and surname      -> Tom Okoye
    Okoye                surname                -> Tom Okoye
    the senator          description            -> the one senator of the article
    the agency           description            -> the one agency of the article
    a harbour pilot      description            stays itself

The term is that of the stylebooks: a person is named in full on first reference, by the surname on second.
"""

from itertools import islice, takewhile

from newsparse.article import Resolution, Span
from newsparse.language.names.name import is_office, unbracketed
from newsparse.language.nouns.noun import NUMBERS, is_document, owner_in
from newsparse.language.nouns.region import is_of_state
from newsparse.language.people.introduction import AGE, NEW, field_end, introduced_as
from newsparse.language.people.people import People
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Stretch, Words
from newsparse.speaker.body import Bodies
from newsparse.speaker.fullest_name import LOOK_BACK, FullestNames

_THE, _A = frozenset({"the", "this"}), frozenset({"a", "an", "one"})
#: 'the prime minister', 'the attorney general': a title that stands for somebody has at most so many words.
TITLE = 2
#: 'the Tolm [boss]' is the Tolm manager.
_AS_WELL = {"boss": ("manager", "coach"), "manager": ("coach",), "coach": ("manager",)}
#: 'the [lawyer]' is an attorney.
_LAWYERS = {"lawyer": ("attorney", "barrister", "solicitor"), "attorney": ("lawyer",), "barrister": ("lawyer",)}
#: The offices that are called by their initials: 'the PM'.
_BY_LETTERS = {
    "AG": ("attorney general",),
    "CEO": ("chief executive",),
    "CFO": ("chief financial officer",),
    "CJ": ("chief justice",),
    "CM": ("chief minister",),
    "COO": ("chief operating officer",),
    "CS": ("cabinet secretary", "chief secretary"),
    "DA": ("district attorney",),
    "DG": ("director general", "director-general"),
    "IG": ("inspector general", "inspector-general"),
    "MD": ("managing director",),
    "PM": ("prime minister",),
    "PS": ("principal secretary",),
    "VC": ("vice chancellor", "vice-chancellor"),
    "VP": ("vice president", "vice-president"),
}
_OF_GENERAL = frozenset({"attorney", "solicitor"})
#: How an adjective ends that is no country's: 'Financial analysts', but not 'Castrian officials'.
_ADJECTIVES = ("al", "ed", "ic", "ing", "ior", "ive", "ous")
#: These have their capital everywhere.
_OF_NAMES = frozenset("Arabic Baltic Catholic Democratic Hispanic Islamic Nordic Olympic Pacific Slavic".split())
#: '[Former] pilots said', but not '[State] officials said': these are no names.
_DESCRIBING = frozenset("almost current fellow former industry local many recent rival several top".split())
_NUMERALS = frozenset(
    """
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens scores
    """.split()
)
#: So many nouns are looked for in a text.
NOUNS = 100


class References(FullestNames):
    """Whom names and descriptions stand for.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, words: Words, people: People, named: list[tuple[int, str]]) -> None:
        super().__init__(words, people, named)
        self._bodies = Bodies(words, people)
        #: The one name that a noun stands behind in apposition.
        self._later: dict[str, Stretch | None] = {}
        #: What follows a word that has a capital inside of a sentence.
        self._capital: dict[str, frozenset[str]] = {}
        #: Who sits for a state, by the office.
        self._seated: dict[tuple[str, str], str | None] = {}
        self._introduced_as: dict[str, list[tuple[Stretch | None, Stretch]]] = {}

    def of_description(self, mention: Stretch, span: Span) -> tuple[str, Resolution]:
        """The name of who is described so, where the article has but one such person; else the description."""
        if mention[1] - mention[0] == 1:
            bearer = self._of_title(mention[0])
            if bearer:
                return bearer, Resolution.SURNAME
        else:
            meant = self._meant_by(mention)
            if meant:
                return meant, Resolution.DESCRIPTION
        text = self._spelled(mention, span)
        is_owned = text.endswith(("'s", "’s")) and not (" of " in text and text.lower().startswith(("a ", "an ")))
        return text[:-2] if is_owned else text, Resolution.DESCRIPTION  # but 'a friend of Okoye's'

    def _of_title(self, index: int) -> str | None:
        """The one person whose surname a title is: 'King said', of Tom King."""
        words = self._words
        bearers = self._people.bearers(words.bare[index]) if words.form(words.raw[index]).is_title else []
        return bearers[0].text if len(bearers) == 1 and self._people.is_first_name(bearers[0].first) else None

    def _meant_by(self, mention: Stretch) -> str | None:
        """Who is meant by a noun with an article or more before it: 'the mayor', 'a nurse', 'the Tolm-based agency'."""
        low, (first, behind) = self._words.low, mention
        if behind - first > len(("the", "of", "two")) and low[behind - 2] == "of" and low[behind - 1] in NUMBERS:
            mention = first, (behind := behind - 2)  # 'the [mother] of two'
        opener, noun = low[first], low[behind - 1].removesuffix("'s")  # '“Never,” was [the mayor's] answer'
        if opener in _A or (opener not in _THE and owner_in(self._words, first, behind - 1) is not None):
            return self._named_later(noun, behind)
        if opener not in _THE:
            return None
        bearer = self.bearer(mention, first)
        if bearer or opener == "this":
            return bearer
        if behind - first > len(("the", noun)):
            whole = self._bodies.ending_so(mention)
            if whole or not all(word.endswith("-based") for word in low[first + 1 : behind - 1]):
                return whole
        return self._people.couple if noun == "couple" else self._bodies.of_noun(noun, first)

    def bearer(self, mention: Stretch, before: int) -> str | None:
        """The one person who has that title, or was introduced so before a word: '[the harbour nurse]'."""
        *more, noun = self._words.low[slice(*mention)]
        noun, added = noun.removesuffix("'s"), {*more}.difference(("the", "this"))
        bearer = self._of_office(noun, added, before) if len(added) < TITLE else None
        return bearer or (self._of_seat(noun, mention) if added else None)

    def _of_seat(self, noun: str, mention: Stretch) -> str | None:
        """The one person of an office with the state beside the name: 'the Ohio senator' is 'Sen. Brandt (R-Ohio)'."""
        words, (first, behind) = self._words, mention
        state = words.bare[first + 1 : behind - 1]
        key = noun, " ".join(state)
        if key[1] not in self._lexicon.regions:
            return None
        if key not in self._seated:
            titled = {name.text.rpartition(" ")[2]: name for name in self._people.titled(noun)[:LOOK_BACK]}
            seated = {
                self.of_name(name, first)[0]
                for surname, name in titled.items()
                if any(is_of_state(words, place, state) for place in islice(places_of(surname, words.bare), NOUNS))
            }
            self._seated[key] = seated.pop() if len(seated) == 1 else None
        return self._seated[key]

    def of_letters(self, letters: str, before: int) -> str | None:
        """The one person whose office has those initials: 'the CEO', 'the AG'."""
        offices = [office.split() for office in _BY_LETTERS.get(letters, ())]
        if not offices:
            return None
        bearers = {self._of_office(noun, {*more}, before) for *more, noun in [*offices, [letters]]} - {None}
        return bearers.pop() if len(bearers) == 1 else None

    def _of_office(self, noun: str, added: set[str], before: int) -> str | None:
        """The one person of an office, or introduced so before a word: 'the nurse', 'the [harbour] nurse'."""
        titled = self._people.titled(noun)[:LOOK_BACK]
        named = [name for name in titled if is_office(noun, added, name.title.lower().split())]
        if named:
            meant = {self.of_name(name, before)[0] for name in named}
            return meant.pop() if len(meant) == 1 else None
        bearer = self.introduced(noun, added, before)
        as_well = _AS_WELL.get(noun, ()) if added else ()
        if not self._introductions(noun):
            as_well = as_well or _LAWYERS.get(noun, ())
        if bearer or not as_well:
            return bearer
        others = {self.introduced(other, added, before) for other in as_well} - {None}
        return others.pop() if len(others) == 1 else None

    def _spelled(self, mention: Stretch, span: Span) -> str:
        """The words of a description; where it opens a sentence, as they are inside of one: 'the White House'."""
        words, first, text = self._words, mention[0], unwrapped(span.text)
        is_opener = words.opens_sentence(first) and not text[1:2].isupper()
        return text[:1].lower() + text[1:] if is_opener and not self._is_proper(mention, text) else text

    def _is_proper(self, mention: Stretch, text: str) -> bool:
        """Whether the first word's capital is a name's: 'The Hague', 'Bank of Tolm officials', 'Castrian officials'.

        It is, too, where the word has one before the same word inside of a sentence: 'The Harbor Gazette'.
        """
        words, (first, behind), lexicon = self._words, mention, self._lexicon
        if lexicon.is_agency(text) or lexicon.is_city(text):
            return True
        if behind - first == 1 and words.low[first] in lexicon.plural_person_nouns and self._is_common(mention):
            return False  # 'Dealers', beside 'swap dealers' and 'the Dealers Association'
        if words.kind[first] in ("", "time") and not self._is_common(mention):
            return True
        word = words.bare[first]
        if word not in self._capital and len(self._capital) < NOUNS:
            inside = (place for place in places_of(word, words.bare) if not words.opens_sentence(place))
            self._capital[word] = frozenset(words.bare[place + 1] for place in inside if place + 1 < len(words))
        known = self._capital.get(word, frozenset())
        return words.bare[first + 1] in known if behind - first > 1 else bool(known)

    def _is_common(self, mention: Stretch) -> bool:
        """Whether a noun or an adjective that opens a description is no part of a name."""
        words, (first, behind) = self._words, mention
        goes_on = behind - first > 1 and words.is_name[first + 1]
        of_name = words.low[first] in self._lexicon.organisation_words and words.low[first + 1] == "of"
        if goes_on or of_name:
            return False
        low = words.low[first]
        if low.partition("-")[0] in _NUMERALS or (is_document(words, first) and low.endswith("s")):
            return True
        is_adjective = low.endswith(_ADJECTIVES) and words.bare[first] not in self._lexicon.regions | _OF_NAMES
        of_persons = words.low[behind - 1] in self._lexicon.plural_person_nouns
        return self._people.is_small(words.bare[first]) or (of_persons and (is_adjective or low in _DESCRIBING))

    def introduced(self, noun: str, more: set[str], before: int) -> str | None:
        """The one person who was introduced so, before: 'the nurse' is Ada Brandt behind 'Ada Brandt, a nurse,'."""
        words, bearers = self._words, set()
        for run, phrase in self._introductions(noun):
            if phrase[0] >= before:
                break
            if run is None:
                return None
            name = self._people.name(run)
            if run[0] == phrase[1] and noun in _OF_GENERAL and words.low[run[0]] == "general":
                continue  # 'Attorney General Ada Brandt' is no attorney
            end = field_end(words, phrase[1]) if more else phrase[1]  # 'the governor [of Tolm]' is 'the Tolm governor'
            if name and is_office(noun, more, words.low[phrase[0] : end]):
                bearers.add(self.of_name(name, run[0])[0])
        bearer = bearers.pop() if len(bearers) == 1 else None
        if bearer is None:
            return None
        is_body = self._bodies.may_be_called(noun) and self._people.may_be_body(bearer)  # 'Alitalia, the airline,'
        return bearer if is_body or self._people.may_be_person(bearer) else None

    def _named_later(self, noun: str, place: int) -> str | None:
        """The one person named later as the one who was spoken of: 'a nurse' is the one of 'Ada Brandt, the nurse,'."""
        if noun not in self._later and len(self._later) < NOUNS:
            self._later[noun] = self._find_later(noun)
        run = self._later.get(noun)
        if run is None or run[0] <= place or (self._words.comma[run[0] - 1] and self._is_another(noun, place, run[0])):
            return None
        name = self._people.name(run)
        return self.of_name(name, run[0])[0] if name else None

    def _is_another(self, noun: str, place: int, end: int) -> bool:
        """Whether somebody else is called so between: 'Another nurse', before 'The nurse, Ada Brandt, left'."""
        low = self._words.low
        return any(low[at - 1] != "the" for at in takewhile(end.__gt__, places_of(noun, low, place)))

    def _find_later(self, noun: str) -> Stretch | None:
        """The one name that ', the nurse,' stands behind, or 'the nurse,' before, if no second one is 'a nurse'."""
        words, the = self._words, ("the", noun)
        named = [
            run
            for run, phrase in self._introductions(noun)
            if run and words.low[slice(*phrase)] == the and words.comma[phrase[1] - 1]
        ]
        if len(named) != 1:
            return None
        new = (
            index
            for index in places_of(noun, words.low)
            if not NEW.isdisjoint(words.low[max(index - TITLE, 0) : index])
        )
        return named[0] if len(list(islice(new, 2))) < 2 else None

    def _introductions(self, noun: str) -> list[tuple[Stretch | None, Stretch]]:
        """Where somebody is introduced by that noun."""
        found = self._introduced_as.get(noun)
        if found is None:
            is_person = noun in self._lexicon.all_person_nouns or noun.endswith(AGE)
            is_asked = (is_person or self._bodies.may_be_called(noun)) and len(self._introduced_as) < NOUNS
            found = list(introduced_as(self._words, noun)) if is_asked else []
            if not is_person:  # 'the Port Agency' is a name
                found = [(run, phrase) for run, phrase in found if self._words.bare[phrase[1] - 1].islower()]
            self._introduced_as[noun] = found
        return found


def unwrapped(mention: str) -> str:
    """A mention with single spaces where its line is wrapped, and without a wire's angle brackets."""
    words = mention.split()
    return " ".join(unbracketed(words) if "<" in mention or ">" in mention else words)

"""Second references: from a surname, a first name or a title to the fullest name that the article gives.

    Mr. Okoye            title and surname      -> Tom Okoye
    Okoye                surname                -> Tom Okoye
    the senator          description            -> the one senator of the article
    the agency           description            -> the one agency of the article
    a harbour pilot      description            stays itself

The term is that of the stylebooks: a person is named in full on first reference, by the surname on second.
"""

from itertools import chain, islice

from newsparse.article import Resolution, Span
from newsparse.language.introduction import AGE, NEW, introduced_as
from newsparse.language.name import FIRST_NAMES, Name, unbracketed
from newsparse.language.noun_phrase import run_end
from newsparse.language.people import SEVERAL, People
from newsparse.language.words import Stretch, Words, places_of

#: What stands before a first name, if anything does: 'Sir Tom'.
_BY_FIRST_NAME = frozenset(["", *"Sir Dame Father Fr Fr. Sister Brother Pastor Prince Princess King Queen".split()])
#: 'the prime minister', 'the attorney general': a title that stands for somebody has at most so many words.
TITLE = 2
#: So many nouns are looked for in a text.
NOUNS = 100
#: 'the group', 'the campaign': there may be several, by other names.
_VAGUE = SEVERAL | frozenset("campaign group party state states team".split())
#: Any company is called so, whatever its name.
FIRM = frozenset({"company", "firm"})
#: How else the name of what is called so may end.
_FORMS = {
    "agency": ("Administration", "Bureau", "Authority"),
    "airline": ("Airlines", "Airways"),
    "brewer": ("Brewing", "Breweries"),
    "carmaker": ("Motors",),
    "carrier": ("Airlines", "Airways"),
    "charity": ("Trust", "Foundation"),
    "chipmaker": ("Semiconductor", "Semiconductors"),
    "district": ("Schools",),
    "drugmaker": ("Pharmaceuticals", "Therapeutics"),
    "force": ("Police", "Constabulary"),
    "hospital": ("Infirmary", "Clinic"),
    "insurer": ("Insurance", "Assurance"),
    "lender": ("Bank",),
    "union": ("Workers", "Teamsters", "Guild", "Federation", "Brotherhood"),
}
#: So a company's name ends, that of the one whom a business story is about within its first words.
COMPANY_ENDS = ("Co", "Corp", "Inc", "LLC", "Ltd", "PLC", "Plc")
LEAD = 80
_RIGHTS = frozenset({"©", "copyright"})
#: How many of those who were named before are looked at.
LOOK_BACK = 50


class References:
    """Whom names and descriptions stand for.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, words: Words, people: People, named: list[tuple[int, str]]) -> None:
        self._words = words
        self._lexicon = words.lexicon
        self._people = people
        self._named = named
        #: Of whom 'he' or 'she' was said so far: the gender, by the name.
        self.called: dict[str, str] = {}
        #: Who is called by a surname alone, though others bear it.
        self._alone: dict[str, list[Name]] = {}
        #: The one body of a noun, and where it is named.
        self._bodies: dict[str, tuple[str | None, int]] = {}
        #: The one name that a noun stands behind in apposition.
        self._later: dict[str, Stretch | None] = {}
        #: What follows a word that has a capital inside of a sentence.
        self._capital: dict[str, frozenset[str]] = {}
        self._introduced_as: dict[str, list[tuple[Stretch | None, Stretch]]] = {}

    def of_name(self, name: Name, place: int) -> tuple[str, Resolution]:
        """The full name of who is called so at the word `place`, and how it was found."""
        text = name.text
        if text.isupper() and len(text) > 1:
            return self._of_capitals(name)
        surname = name.surname
        known = self._people.bearers(surname)
        if " " in text:
            full = self._of_full_name(name, known)
            if full:
                return full
        known = known or self._people.of_family(text)
        gender = self._people.gender_of_title(name.title) if name.title else ""
        if gender:
            spouse = self._spouse(name, gender, known)
            if spouse:
                return spouse, Resolution.SURNAME
            known = [one for one in known if self._gender(one) in (gender, "")]
            couple = self._people.of_couple(surname, gender)
            if couple and (self._has_spoken(couple[0]) or not any(self._place(one) < place for one in known)):
                known = couple
        elif len(known) > 1 and name.title:  # 'Mayor Brandt', and not her husband
            known = [one for one in known if one.title.endswith(name.title)] or known
        if len(known) > 1 and name.suffix:
            known = [one for one in known if one.suffix == name.suffix] or known
        if len(known) > 1:
            alone = [] if name.title else self._called_so(surname, known)
            known = alone or self._last_named(known, place, gender)
        if not known and name.title in _BY_FIRST_NAME:
            known = self._people.called(text)
        if len(known) == 1:
            return self._begun_by(known[0]) or known[0].text, Resolution.SURNAME
        return text, Resolution.SURNAME if name.title else Resolution.NAME

    def _of_full_name(self, name: Name, known: list[Name]) -> tuple[str, Resolution] | None:
        """Who is called by several words, of those `known` by that surname; None where it is no full name."""
        text, first = name.text, name.first
        if first in FIRST_NAMES and text.count(" ") == 1:  # 'Dean Okoye', of Tom Okoye
            named = [one for one in known if one.first != first]
            if len(named) == 1:
                return named[0].text, Resolution.SURNAME
        full = text if len(known) == 1 and known[0].text == text else ""
        if not full:
            if not self._people.is_full(name) or self._is_introduced(name, known):
                return None
            namesakes = [one for one in known if one.first == first]
            full = next((one.text for one in namesakes if one.suffix == name.suffix), "")
            full = full or next((one.text for one in namesakes if not name.suffix), "")
            whole = None if full else next((one.text for one in known if self._people.is_end(name, one)), None)
            if whole:  # 'Vega Lenz', of 'Ana Vega Lenz'
                return whole, Resolution.SURNAME
        longer = self._begun_by(name)
        if longer:
            return longer, Resolution.SURNAME
        return full if len(full) >= len(text) else text, Resolution.NAME

    def _spouse(self, name: Name, gender: str, known: list[Name]) -> str | None:
        """Who is 'Mrs. Lund' beside 'Mr. Lund', where no full name is of her gender; the title and surname if need be.

        `known`: those named in full.
        """
        people = self._people
        if people.genders_by_title(name.surname) != "fm":
            return None
        genders = {self._gender(one) for one in known}
        if gender in genders or people.of_couple(name.surname, gender):
            return None
        return people.spouse(gender) or (None if "" in genders else f"{name.title} {name.text}")

    def _gender(self, name: Name) -> str:
        """'m' or 'f', where 'he' or 'she' was said of that person before, or the first name tells; '' otherwise."""
        return self.called.get(name.text) or self._people.gender_of_first_name(name.first)

    def _has_spoken(self, name: Name) -> bool:
        """Whether somebody was named as a source before, of those who were so last."""
        return any(spoken == name.text for _, spoken in self._named[-LOOK_BACK:])

    def _place(self, name: Name) -> int:
        """Where the first word of a name stands first."""
        return max(self._people.first_place(name.first.rstrip(".")), 0)

    def _begun_by(self, name: Name) -> str | None:
        """The one longer name that begins so: 'Mary Ann Brandt' of 'Mary Ann', 'Tolm Lines Inc' of 'Tolm Lines'."""
        if name.surname not in self._people.runs.ends_behind or name.text in self._lexicon.regions:
            return None
        begun = [one.text for one in self._people.called(name.first) if one.text.startswith(f"{name.text} ")]
        if len(begun) != 1:
            return None
        is_company = self._people.is_company(begun[0]) and not self._people.is_first_name(name.first)
        return begun[0] if is_company or self._is_first_reference(name, begun[0]) else None

    def _is_first_reference(self, name: Name, longer: str) -> bool:
        """Whether the longer name may be the full one, and stands first: not so 'Ada Brandt Quits Port'."""
        added = longer[len(name.text) + 1 :].split(" ")
        if (len(added) > 1 and self._people.is_first_name(name.first)) or self._people.is_common(added[-1]):
            return False
        first = self._people.first_place(name.surname.rstrip("."))
        return bool(self._people.runs.joined[first])

    def _called_so(self, surname: str, known: list[Name]) -> list[Name]:
        """Of several people of one surname, the one who is called by it alone before the others are introduced."""
        found = self._alone.get(surname)
        if found is None:
            places = [self._place(one) for one in known]
            alone = self._people.runs.first_alone(surname, min(places)) or 0
            introduced = [one for one, place in zip(known, places, strict=True) if place < alone]
            found = self._alone[surname] = introduced if len(introduced) == 1 else []
        return found

    def _is_introduced(self, name: Name, known: list[Name]) -> bool:
        """Whether a first word with a capital is none of the one person's of that surname: '[Following] Brandt'."""
        people = self._people
        if name.text.count(" ") > 1 or len(known) != 1 or not people.is_first_name(known[0].first):
            return False
        return people.is_common(name.first)

    def _of_capitals(self, name: Name) -> tuple[str, Resolution]:
        """A name in capitals, as transcripts label who speaks: 'BRANDT', 'ADA BRANDT'."""
        bearers = self._people.bearers(name.surname.capitalize())
        bearers = bearers or [one for one in self._people.bearers(name.surname) if one.text.isupper()]
        known = [one for one in bearers if one.first.upper() == name.first or name.text == name.surname]
        if len(known) == 1:
            return known[0].text, Resolution.NAME if " " in name.text else Resolution.SURNAME
        return name.text, Resolution.NAME

    def _last_named(self, known: list[Name], place: int, gender: str) -> list[Name]:
        """Of several people of one surname, the one who spoke last; where none has, those introduced before.

        Behind a title that tells a gender ('Mr. Okoye'), those alone who are known to be of it.
        """
        texts = {one.text: one for one in known}
        for index, name in self._named[: -LOOK_BACK - 1 : -1]:
            if index < place and name in texts:
                return [texts[name]]
        introduced = [one for one in known if self._place(one) < place]
        return [one for one in introduced if gender in ("", self._people.gender_of_first_name(one.first))] or known

    def of_description(self, mention: Stretch, span: Span) -> tuple[str, Resolution]:
        """The name of who is described so, where the article has but one such person; else the description."""
        words = self._words
        *article, noun = words.low[slice(*mention)]
        noun = noun.removesuffix("'s")  # '“Never,” was [the mayor's] answer'
        if not article and words.form(words.raw[mention[0]]).is_title:  # 'King said', of Tom King
            bearers = self._people.bearers(words.bare[mention[0]])
            if len(bearers) == 1 and self._people.is_first_name(bearers[0].first):
                return bearers[0].text, Resolution.SURNAME
        if article and article[0] in ("the", "this") and (bearer := self.bearer(mention, mention[0])):
            return bearer, Resolution.DESCRIPTION
        if article[:1] in (["a"], ["an"]) and (later := self._named_later(noun, mention[1])):
            return later, Resolution.DESCRIPTION
        if len(article) > 1 and article[0] == "the" and (whole := self._ending_so(mention)):
            return whole, Resolution.DESCRIPTION
        is_plain = article[:1] == ["the"] and all(word.endswith("-based") for word in article[1:])
        if is_plain and (named := self._people.couple if noun == "couple" else self._body(noun, mention[0])):
            return named, Resolution.DESCRIPTION
        text = self._spelled(mention, span)
        is_one_of = " of " in text and text.lower().startswith(("a ", "an "))  # 'a friend of Okoye's'
        return text if is_one_of else text.removesuffix("'s").removesuffix("’s"), Resolution.DESCRIPTION

    def bearer(self, mention: Stretch, before: int) -> str | None:
        """The one person who has that title, or was introduced so before a word: '[the harbour nurse]'."""
        *more, noun = self._words.low[slice(*mention)]
        noun, added = noun.removesuffix("'s"), {*more}.difference(("the", "this"))
        if len(added) >= TITLE:
            return None
        titled = self._people.titled(noun)[:LOOK_BACK]
        named = [name for name in titled if added <= set(name.title.lower().split())]
        meant = (self.of_name(name, mention[0])[0] for name in named)
        bearer = next(meant, None)
        if bearer is None:
            return self.introduced(noun, added, before)
        return bearer if all(other == bearer for other in meant) else None

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
        of_name = words.low[first] in self._lexicon.organisation_words and words.low[first + 1 : first + 2] == ("of",)
        return not (goes_on or of_name) and self._people.is_small(words.bare[first])

    def introduced(self, noun: str, more: set[str], before: int) -> str | None:
        """The one person who was introduced so, before: 'the nurse' is Ada Brandt behind 'Ada Brandt, a nurse,'."""
        words, bearers = self._words, set()
        for run, phrase in self._introductions(noun):
            if phrase[0] >= before:
                break
            if run is None:
                return None
            name = self._people.name(run)
            if name and more.issubset(words.low[slice(*phrase)]):
                bearers.add(self.of_name(name, run[0])[0])
        bearer = bearers.pop() if len(bearers) == 1 else None
        if bearer is None:
            return None
        is_body = self._is_of_body(noun) and self._people.may_be_body(bearer)  # 'Alitalia, the airline,'
        return bearer if is_body or self._people.may_be_person(bearer) else None

    def _is_of_body(self, noun: str) -> bool:
        """Whether a body is called so: 'the startup', 'the agency'."""
        named = noun in self._lexicon.organisation_words and noun not in _VAGUE
        return noun in self._lexicon.company_nouns or named

    def _named_later(self, noun: str, place: int) -> str | None:
        """The one person named later as the one who was spoken of: 'a nurse' is the one of 'Ada Brandt, the nurse,'."""
        if noun not in self._later and len(self._later) < NOUNS:
            self._later[noun] = self._find_later(noun)
        run = self._later.get(noun)
        name = self._people.name(run) if run and run[0] > place else None
        return self.of_name(name, run[0])[0] if name and run else None

    def _find_later(self, noun: str) -> Stretch | None:
        """The one name that ', the nurse,' stands behind, if no second one is 'a nurse'."""
        words = self._words
        runs = [run for run, _ in self._introductions(noun) if run and words.low[run[1] : run[1] + 2] == ("the", noun)]
        named = [run for run in runs if words.comma[run[1] + 1]]
        if len(named) != 1:
            return None
        new = (
            index
            for index in places_of(noun, words.low)
            if not NEW.isdisjoint(words.low[max(index - TITLE, 0) : index])
        )
        return named[0] if len(list(islice(new, 2))) < 2 else None

    def _body(self, noun: str, before: int) -> str | None:
        """The one body of the article that is called so: 'the agency' is the Space Agency, named before."""
        if noun in _VAGUE or not (noun in FIRM or noun in _FORMS or noun in self._lexicon.organisation_words):
            return None
        if noun not in self._bodies:
            self._bodies[noun] = self._find_body(noun)
        body, place = self._bodies[noun]
        return body if place < before else None

    def _ending_so(self, mention: Stretch) -> str | None:
        """The one body named before whose name ends so: 'the school board' is the Marrow Bay School Board."""
        words, own = self._words, slice(mention[0] + 1, mention[1])
        tail = words.low[own]
        if True in words.is_name[own] or tail[-1] not in self._lexicon.organisation_words:
            return None
        key = " ".join(tail)
        if key not in self._bodies and len(self._bodies) < NOUNS:
            self._bodies[key] = self._find_ending(tail)
        body, place = self._bodies.get(key, (None, 0))
        return body if place < mention[0] else None

    def _find_ending(self, tail: tuple[str, ...]) -> tuple[str | None, int]:
        """The one body whose name ends with these words, and where it is named first."""
        words, length = self._words, len(tail)
        places = islice(places_of(tail[-1].capitalize(), words.bare), LOOK_BACK)
        runs = [run for run in map(self._people.runs.run, places) if run[1] - run[0] > length]
        runs = [(first, behind) for first, behind in runs if words.low[behind - length : behind] == tail]
        named = {("the " if words.low[run[0] - 1] == "the" else "") + self._whole_name(run) for run in runs}
        return (named.pop(), runs[0][0]) if len(named) == 1 else (None, 0)

    def _find_body(self, noun: str) -> tuple[str | None, int]:
        """The one body that is called so, and where it is named first."""
        runs, bare, raw = self._people.runs, self._words.bare, self._words.raw
        forms = COMPANY_ENDS if noun in FIRM else (noun.capitalize(), *_FORMS.get(noun, ()))
        places = sorted(chain.from_iterable(islice(places_of(form, bare), LOOK_BACK) for form in forms))
        ends = [place + (bare[place + 1] in COMPANY_ENDS) for place in places]  # 'Marrow Railway [Ltd.]'
        ends = [place for place in ends if not (runs.joined[place] or self._owns_rights(place))]
        if noun in FIRM and not ends:
            ends = [place for place in places if raw[place + 1][0] == "("]  # 'Bay Inc (BAY.N)'
        if noun in FIRM and ends and ends[0] > LEAD:
            return None, 0
        whole = [run for run in map(runs.run, ends) if run[1] - run[0] > 1 or self._goes_on(run)]
        named = {self._whole_name(run) for run in whole}
        if len(named) > 1:  # 'Tolm Museum' of a headline is the Tolm Museum of Art
            named = {name for name in named if not any(other.startswith(f"{name} ") for other in named)}
        if len(named) != 1:
            return None, 0
        article = "the " if noun not in FIRM and any(self._words.low[first - 1] == "the" for first, _ in whole) else ""
        return article + named.pop(), ends[0]

    def _owns_rights(self, place: int) -> bool:
        """'© 2025 Tolm Gazette Ltd': so an archive heads a story."""
        return not _RIGHTS.isdisjoint(self._words.low[self._words.sentence_start(place) : place])

    def _goes_on(self, run: Stretch) -> bool:
        """'Ministry [of Health]'."""
        words, behind = self._words, run[1]
        return behind + 1 < len(words) and words.low[behind] in ("of", "for") and words.is_name[behind + 1]

    def _whole_name(self, run: Stretch) -> str:
        """A body's name with what it is of, and with what is joined to it: 'Board of Elections', 'Bay and Tolm Inc'."""
        words, (first, behind) = self._words, run
        brackets = (index for index in range(behind - 1, first, -1) if words.raw[index][0] == "(")
        first = next((index for index in brackets if words.raw[index][-1] != ")"), first)
        end = behind
        if self._goes_on(run):
            end = run_end(words, behind + 1, len(words))
            if words.raw[end : end + 1] == ("and",) and True in words.is_name[end + 1 : end + 2]:
                end = run_end(words, end + 1, len(words))  # 'Union of Rail and Allied Staff'
        if first > 1 and words.low[first - 1] == "and" and words.is_name[first - 2] and self._is_joined(first - 2):
            first = self._people.runs.run(first - 2)[0]
        text = " ".join([*unbracketed(words.raw[first : end - 1]), words.bare[end - 1].removesuffix("'s")])
        return text.removeprefix("(")

    def _is_joined(self, last: int) -> bool:
        """Whether a run that ends so is part of the name behind 'and': neither a person nor another company."""
        words, runs = self._words, self._people.runs
        if words.stop[last] or words.bare[last] in COMPANY_ENDS:
            return False
        is_rest = words.bare[last + 2] in COMPANY_ENDS  # 'Ada Brandt and Co Ltd'
        return is_rest or not self._people.is_first_name(words.bare[runs.run(last)[0]])

    def _introductions(self, noun: str) -> list[tuple[Stretch | None, Stretch]]:
        """Where somebody is introduced by that noun."""
        found = self._introduced_as.get(noun)
        if found is None:
            is_person = noun in self._lexicon.all_person_nouns or noun.endswith(AGE)
            is_asked = (is_person or self._is_of_body(noun)) and len(self._introduced_as) < NOUNS
            found = list(introduced_as(self._words, noun)) if is_asked else []
            if not is_person:  # 'the Port Agency' is a name
                found = [(run, phrase) for run, phrase in found if self._words.bare[phrase[1] - 1].islower()]
            self._introduced_as[noun] = found
        return found


def unwrapped(mention: str) -> str:
    """A mention with single spaces where its line is wrapped, and without a wire's angle brackets."""
    words = mention.split()
    return " ".join(unbracketed(words) if "<" in mention or ">" in mention else words)

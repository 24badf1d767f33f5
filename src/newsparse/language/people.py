"""The people of an article: the names that stand in it, and who bears a surname, a first name or a title."""

from collections.abc import Iterator, Set
from functools import cached_property
from itertools import chain, islice

from newsparse.language.mention import name_in
from newsparse.language.name import FIRST_NAMES, SUFFIXES, Name
from newsparse.language.noun import are_persons, before_preposition
from newsparse.language.noun_phrase_behind import noun_phrase_starting
from newsparse.language.opening_subject import FIELDS, noun_phrase_opening
from newsparse.language.runs import Runs
from newsparse.language.words import Stretch, Words, places_of

#: So many words are looked for, one after the other, before an index of all is made.
FEW = 20
#: So many people of one surname are told apart.
BEARERS = 50
#: A couple is introduced where its surname stands first, or nearly so.
INTRODUCTIONS = 3
#: What a spouse is called, and how far behind that the first name stands, in words: 'his wife of 20 years, [Ada]'.
SPOUSES = {"m": ("husband", "widower"), "f": ("wife", "widow")}
SPOUSE = 6
#: What a surname may be written without: 'Bashar [al-]Assad'.
_ARTICLES = ("al-", "el-", "Al-", "El-")
#: What a surname may begin with, besides the particles, and no first name.
_SURNAME_STARTS = frozenset({"St", "St.", "Ste", "Ste."})
#: What the name of a place, a club or a paper ends with, and no surname is.
_NO_SURNAMES = frozenset(
    """
    Albion Athletic Avenue Boulevard City Crescent Highway Monthly Quarterly Road Rovers Street Terrace Thistle United
    Wanderers Weekly
    """.split()
)
#: What a body's name may begin with, and no first name is: 'Western Grid'.
_BODY_STARTS = frozenset(
    "Central Eastern First Global Great Greater International National New Northern Southern United Western".split()
)
#: First names that begin a surname, too: 'Al Thani', 'Ben Salem'.
_SURNAME_STARTS_TOO = frozenset({"Al", "Ben"})
#: 'sources [close] to the port', 'people [familiar] with the talks'
_NEAR_TO = frozenset({"close", "familiar", "loyal"})
#: Organisation words for people, not for one body: nobody says 'it' of them.
SEVERAL = frozenset(
    "americans associates authorities brothers conservatives democrats forces liberals lords officials partners police "
    "republicans workers".split()
)


class People:
    """The people of an article, found as they are asked for.

    `titles`: words of headlines, where a capital is no sign of a name; they count where the story gives no full name.
    """

    def __init__(self, words: Words, titles: Set[int] = frozenset()) -> None:
        self._words = words
        #: The runs of capitalised words that names stand in.
        self.runs = Runs(words)
        self._titles = titles
        self._lexicon = words.lexicon
        self._asked = 0
        self._names: dict[Stretch, Name | None] = {}
        self._bearers: dict[str, list[Name]] = {}
        self._called: dict[str, list[Name]] = {}
        self._of_family: dict[str, list[Name]] = {}
        self._couples: dict[tuple[str, str], list[Name]] = {}
        self._titled: dict[str, list[Name]] = {}
        self._has_title: dict[str, bool] = {}
        self._by_title: dict[str, str] = {}
        self._spouses: dict[str, str | None] = {}
        self._genders: dict[str, str] = {}

    def name(self, mention: Stretch) -> Name | None:
        """The name in a mention; a name that somebody is called by once is read twice, as a mention and as a run."""
        if mention not in self._names:
            self._names[mention] = name_in(self._words, mention)
        return self._names[mention]

    # ------------------------------------------------------------ who bears a name or a title

    def bearers(self, surname: str) -> list[Name]:
        """Those of that surname, in order of appearance, each by the fullest form of the name."""
        known = self._bearers.get(surname)
        if known is None:
            ends = self.runs.ending_in(surname)
            known = self._full_names(ends, self._titles) if ends else []
            if not known and not self._titles.isdisjoint(ends):
                known = self._full_names(ends)
            if known:
                known = self._without_openers([name for name in known if self._may_bear(name, surname)])
            self._bearers[surname] = known
        return known

    def called(self, first_name: str) -> list[Name]:
        """Those of that first name."""
        known = self._called.get(first_name)
        if known is None:
            ends = self.runs.having(first_name)
            if not self.is_first_name(first_name):
                ends = [last for last in ends if self._may_be_short(first_name, last)]
            named = self._full_names(ends, self._titles)
            known = [name for name in named if name.first == first_name and self._goes_on(name)]
            self._called[first_name] = known
        return known

    def _may_be_short(self, word: str, last: int) -> bool:
        """Whether a word may stand for the name that ends there: 'Okoye' for 'Okoye Lines', not for 'the Okoye Row'."""
        words, lexicon = self._words, self._lexicon
        low = words.low[last - (words.raw[last][0] == "(")].removesuffix("'s")  # 'Marrow Lines Inc (MRW)'
        if low in lexicon.company_words or low in lexicon.organisation_words:
            return True
        return words.kind[self.runs.run(last)[0] - 1] != "determiner" and not lexicon.is_city(word)

    def of_family(self, family: str) -> list[Name]:
        """Those whose family name is no last word: '[Lee] Soo-yeon', 'María [Vergara] Pinto', 'Tariq al-[Rashid]'."""
        known = self._of_family.get(family)
        if known is None:
            with_article = [article + family for article in _ARTICLES if article + family in self.runs.ends]
            if with_article:
                known = self.bearers(with_article[0])
            else:
                named = self._full_names(self.runs.having(family), self._titles)
                known = [name for name in named if self._has_inside(name, family)]
            self._of_family[family] = known
        return known

    def _has_inside(self, name: Name, family: str) -> bool:
        """Whether a family name is a person's, though no last word: '[Lee] Soo-yeon', 'María [Vergara] Pinto'."""
        first, *rest = name.text.split(" ")
        own = [word for word in rest if word not in self._lexicon.name_particles]
        if not self.may_be_person(name.text) or any(map(self.is_common, own)):
            return False
        if first == family:
            return family in self._lexicon.family_names
        return family in rest[:-1] and self.is_first_name(first) and not self.is_first_name(family)

    def of_couple(self, surname: str, gender: str) -> list[Name]:
        """Who shares a surname that is said once: for 'm' the man of '[Ken] and Ada [Brandt]'."""
        known = self._couples.get((surname, gender))
        if known is None:
            others = filter(None, map(self._first_name_joined, self.runs.ending_in(surname)[:INTRODUCTIONS]))
            fit = (Name(f"{other} {surname}") for other in others if self.gender_of_first_name(other) == gender)
            known = self._couples[surname, gender] = list(islice(fit, 1))
        return known

    def _first_name_joined(self, last: int) -> str:
        """The first name that 'and' joins to the run that ends with the word."""
        first, words = self.runs.run(last)[0], self._words
        is_joined = first > 1 and words.low[first - 1] == "and" and not self.runs.joined[first - 3]
        return words.bare[first - 2] if is_joined else ""

    @cached_property
    def couple(self) -> str | None:
        """The one couple that a text names together, 'Ada and Tom Brandt'; None of several."""
        named: dict[frozenset[str], str] = {}
        for last in chain.from_iterable(ends[:INTRODUCTIONS] for ends in self.runs.ends.values()):
            other, run = self._first_name_joined(last), self._words.bare[slice(*self.runs.run(last))]
            if {self.gender_of_first_name(other), self.gender_of_first_name(run[0])} == {"m", "f"}:
                named.setdefault(frozenset((other, *run)), " ".join((other, "and", *run)))
        return named.popitem()[1] if len(named) == 1 else None

    def partner(self, name: str, gender: str) -> str | None:
        """Who of that gender is somebody's husband or wife: for 'f' that of Ken Brandt, in 'Ken and Ada Brandt'."""
        surname, other = name.rpartition(" ")[2], "f" if gender == "m" else "m"
        couple = self.of_couple(surname, gender)
        if not couple and [one.text for one in self.of_couple(surname, other)] == [name]:
            couple = [one for one in self.bearers(surname) if self.gender_of_first_name(one.first) == gender]
        return couple[0].text if len(couple) == 1 and couple[0].text != name else None

    def spouse(self, gender: str) -> str | None:
        """Whom a text calls by a first name and as a spouse: 'his widow, [Ada],', 'her husband of 20 years, [Tom]'."""
        if gender not in self._spouses:
            self._spouses[gender] = self._find_spouse(gender)
        return self._spouses[gender]

    def _find_spouse(self, gender: str) -> str | None:
        words = self._words
        for noun in SPOUSES[gender]:
            for place in places_of(noun, words.low):
                near = range(place + 1, min(place + SPOUSE, words.sentence_end(place)))
                named = next((index for index in near if words.is_name[index]), place)
                if not self.runs.joined[named] and self.gender_of_first_name(words.bare[named]) == gender:
                    return words.bare[named]
        return None

    def titled(self, noun: str) -> list[Name]:
        """Those who bear the title that a noun stands for: for 'senator', those called 'Sen.' or 'Senator'."""
        known = self._titled.get(noun)
        if known is None:
            named = (
                name
                for title in self._lexicon.titles_of.get(noun, ())
                for mention in chain(self._with_title(title), self._with_office(noun, title))
                if (name := name_in(self._words, mention)) and title in name.title.split()
            )
            known = self._titled[noun] = list(dict.fromkeys(named))
        return known

    def _with_title(self, title: str) -> Iterator[Stretch]:
        """The names with a title before them: 'Sen. Ada Brandt'; but 'Harbour Sheriff Says Sail Now' names nobody."""
        lasts = self.runs.having(title.rstrip("."))
        return (self.runs.run(last) for last in lasts if last not in self._titles)

    def _with_office(self, noun: str, title: str) -> Iterator[Stretch]:
        """Those with an office and its field before them: 'Minister of Health Ada Brandt'."""
        words = self._words
        for place in islice(places_of(title, words.bare), FEW if noun in self._lexicon.offices else 0):
            if words.low[place + 1 : place + 2] in FIELDS:
                holder = noun_phrase_opening(words, place, words.sentence_end(place))
                if holder and (name := name_in(words, holder)) and self.may_be_person(name.text):
                    yield holder

    def _full_names(self, ends: list[int], unsure: Set[int] = frozenset()) -> list[Name]:
        """The full names that end there, each person's once; none of those that end among the `unsure`."""
        known: list[Name] = []
        words, met = self._words, set()
        for last in ends:
            run = first, behind = self.runs.run(last)
            spelled = words.bare[first:behind]
            if spelled in met or last in unsure:
                continue
            if behind - first == 2 and words.form(words.raw[first]).is_title and words.bare[first] not in FIRST_NAMES:
                met.add(spelled)  # 'Mr. Okoye'
            elif not (words.quoted[first] and self._is_quoted(run)) and not self._opens_with_participle(run):
                met.add(spelled)
                name = self._full_name(run)
                if name:
                    self._add(known, name)
                    if len(known) == BEARERS:
                        break
        return known

    def _is_quoted(self, run: Stretch) -> bool:
        """Whether marks stand around a run: 'a page called “Wilayat Marrow”'."""
        first, behind = run
        return self._words.quoted[first - 1 : behind + 1] == b"\0" + b"\1" * (behind - first) + b"\0"

    def _opens_with_participle(self, run: Stretch) -> bool:
        """Whether a run's first word opens a sentence and is none of the name: '[Given] Okoye's skill, it will sail'.

        Nor is '[Sentencing] Ada Okoye, the judge said'.
        """
        first, behind = run
        word = self._words.bare[first]
        if not word.endswith(("ing", "ed", "Given")) or not self._words.opens_sentence(first):
            return False
        is_form = len(word) >= len("Quoting") and word not in self._lexicon.given_names
        return (is_form or word == "Given") and (behind - first == 2 or self._words.comma[behind - 1] == 1)

    def _add(self, known: list[Name], name: Name) -> None:
        """Enter a name among those of its surname, or put it in the place of a shorter form of it."""
        for place, other in enumerate(known):
            if self._is_one(other, name):
                if len(name.text) > len(other.text):
                    known[place] = name
                return
        known.append(name)

    def _is_one(self, one: Name, other: Name) -> bool:
        """Whether two full names are one person's: 'J. Brandt' and 'Jane Brandt', 'Vega Lenz' and 'Ana Vega Lenz'."""
        if one.first == other.first or _abbreviates(one.first, other.first):
            short, long = sorted((one.text, other.text), key=len)
            is_same = one.surname == other.surname or long.startswith(f"{short} ")
            if one.suffix == other.suffix:
                return is_same
            plain = one if other.suffix else other  # 'Tom Okoye' may be 'Tom Okoye Jr.', but not 'Tom K. Okoye'
            return is_same and not plain.suffix and plain.text.count(" ") == 1
        return self.is_end(one, other) or self.is_end(other, one)

    def is_end(self, short: Name, long: Name) -> bool:
        """Whether one name is the surnames of another: 'López Obrador' of 'Andrés López Obrador'."""
        is_end = long.text.endswith(f" {short.text}") and short.text not in self._lexicon.regions
        if short.first in _SURNAME_STARTS_TOO:
            return is_end
        return is_end and not self.is_first_name(short.first) and (self.is_first_name(long.first) or bool(long.title))

    def _full_name(self, run: Stretch) -> Name | None:
        """The full name in which a run ends: '[Bay News] Ada Brandt', '[Supervisor of Elections] Ada Brandt'."""
        name = self.name(self._behind_bracket(run) if run[1] - run[0] > 2 else run)
        if name is None:
            return None
        if name.text.count(" ") > 1:
            name = Name(self._without_body(name.text, run), name.title)
        if not self.is_full(name):
            return None
        first = name.text.partition(" ")[0]
        if self.is_first_name(first):
            return None if first.endswith(".") and self.is_company(first) else name  # 'Marrow Lines Ltd. Okoye said'
        if self._lexicon.is_agency(first) and not self.is_company(name.text):  # 'She told Reuters Okoye was late.'
            return None
        is_other = self._is_other(first) or self.is_company(first)
        return None if is_other and not self._follows_role(run) else name

    def _without_body(self, text: str, run: Stretch) -> str:
        """A name without the body or office before it: '[Bay News] Ada Brandt', '[Elections] Ada Brandt'."""
        of_title, text = self._ends_title(run[0]), self._behind_outlet(text)
        while text.count(" ") > 1 and not self._may_be_first(text.partition(" ")[0], of_title):
            text = text.partition(" ")[2]
        return text

    def _behind_outlet(self, text: str) -> str:
        """A name without the body or town before it: '[Fox News] Ada Brandt', 'the port in [Tolm] Ada Brandt said'."""
        words, lexicon = text.split(" "), self._lexicon
        for place in range(len(words) - 3, -1, -1):
            word, low = words[place], words[place].lower()
            is_other = low in lexicon.organisation_words or low in lexicon.outlet_words or lexicon.is_city(word)
            if is_other and not self.is_first_name(word) and self.is_first_name(words[place + 1]):
                return " ".join(words[place + 1 :])
        return text

    def _follows_role(self, run: Stretch) -> bool:
        """Whether two words stand behind what somebody is: 'bank president [Barber Okoye]'."""
        (first, behind), words = run, self._words
        role = words.low[first - 1] if first else ""
        return behind - first == 2 and role in self._lexicon.all_person_nouns and not words.comma[first - 1]

    def _behind_bracket(self, run: Stretch) -> Stretch:
        """What stands behind a bracket in a run: 'Port Ministry (PM) Director [Ada Brandt]'."""
        first, behind = run
        for index in range(behind - 2, first, -1):
            if self._words.raw[index][-1] == ")":
                return index + 1, behind
            if self._words.raw[index][0] == "(":  # 'Agnes ([Ada Brandt])'
                return index, behind
        return run

    def is_full(self, name: Name) -> bool:
        """Whether a first name is part of it: not so 'Okoye', 'Okoye Jr.' and 'de la Vega', but 'Al Okoye'."""
        first, _, rest = name.text.partition(" ")
        if not rest or rest.strip(".,") in SUFFIXES:
            return False
        return first == "Al" or (first not in _SURNAME_STARTS and first.lower() not in self._lexicon.name_particles)

    def _ends_title(self, first: int) -> bool:
        """Whether a run goes on from an office: 'Supervisor of [Elections] Ada Brandt', '… Ports and [Quays] Ada'."""
        words = self._words
        if first > 1 and words.low[first - 1] == "and" and words.is_name[first - 2]:
            first = self.runs.run(first - 2)[0]
        first -= first > 1 and words.kind[first - 1] == "determiner"
        return first > 1 and words.kind[first - 1] == "preposition" and words.is_name[first - 2]

    def _may_be_first(self, word: str, of_title: bool = False) -> bool:
        """'Ada', 'J.', 'Xiu', but not 'Harbour' or, behind 'Supervisor of', 'Elections'."""
        if self.is_company(word):  # 'Marrow Lines Ltd. Okoye said'
            return False
        return self.is_first_name(word) or not (of_title or self._is_other(word))

    def _without_openers(self, known: list[Name]) -> list[Name]:
        """Those but for words that open a sentence before a surname: 'Everything Brandt said', beside Ada Brandt."""
        sure = [name for name in known if self.is_first_name(name.first)] if len(known) > 1 else []
        if not sure:
            return known
        return [name for name in known if name in sure or not self._opens(name.first)]

    def _opens(self, word: str) -> bool:
        """Whether a word stands first where a sentence begins: 'Everything' may be no name."""
        place = self.first_place(word.rstrip("."))
        return place >= 0 and self._words.opens_sentence(place)

    def first_place(self, word: str) -> int:
        """Where a word stands first, -1 for one that stands nowhere; for a few, looking is quicker than an index."""
        self._asked += 1
        if self._asked > FEW:
            return self._first_places.get(word, -1)
        try:
            return self._words.bare.index(word)
        except ValueError:
            return -1

    @cached_property
    def _first_places(self) -> dict[str, int]:
        """Where each word stands first."""
        bare = self._words.bare
        return dict(zip(reversed(bare), range(len(bare) - 1, -1, -1), strict=True))

    def _may_bear(self, name: Name, surname: str) -> bool:
        """Whether a full name is a person's of that surname, and no body's or place's: 'South Castria'."""
        lexicon = self._lexicon
        if self.is_first_name(name.first):
            return True
        if surname.lower() in lexicon.organisation_words or lexicon.is_city(surname):  # 'Marrow Bank Paris'
            return False
        return lexicon.regions.isdisjoint((surname, name.text))

    def _goes_on(self, name: Name) -> bool:
        """Whether what follows a first word is part of a name: 'Ada Brandt', 'Bay Corp', not 'Sailors Tweet Thanks'."""
        rest = name.text.split(" ")[1:]
        if self.is_first_name(name.first) or self.is_company(name.text):
            return True
        return not any(map(self.is_common, rest))

    def offices(self, name: str) -> set[str]:
        """The offices that a person's titles tell: 'senator' of 'Sen. Ada Brandt'."""
        bearers = self.bearers(name.rpartition(" ")[2])
        titles = {one.title for one in bearers if one.text == name and one.title}
        titles |= {title.rpartition(" ")[2] for title in titles}  # 'Deputy Commissioner'
        offices = self._lexicon.titles_of
        return {office for office, of_office in offices.items() if not titles.isdisjoint(of_office)}

    def is_company(self, name: str) -> bool:
        """Whether a name ends as a company's does: 'Bay Corp.'."""
        return name.rpartition(" ")[2].strip(".").lower() in self._lexicon.company_words

    def is_body(self, name: str) -> bool:
        """Whether a name or a description is a body's: 'the Ministry of Health', 'the company', 'the FIA'."""
        own = name.removeprefix("the ").removeprefix("The ")
        if self.is_company(own):
            return True
        words = [word.strip(".,").lower() for word in own.split(" ")]
        named = any(word in self._lexicon.organisation_words and word not in SEVERAL for word in words)
        return (named or (own.isupper() and own.isalpha() and len(own) > 1)) and not self.may_be_person(name)

    def may_be_it(self, name: str) -> bool:
        """Whether 'it' may be said of who is called so: a body, or a name of no person: 'Voltaic', 'the Dáil'."""
        own = name.removeprefix("the ")
        last = own.rpartition(" ")[2].lower()
        persons = last in self._lexicon.all_person_nouns or last in self._lexicon.plural_person_nouns
        persons = persons or last in SEVERAL or self.genders(name) != ""
        is_name = own[:1].isupper() and last not in self._lexicon.classes  # and not 'They', 'Others'
        return self.is_body(name) or (is_name and not persons)

    def may_be_body(self, name: str) -> bool:
        """Whether a name may be a body's: 'Voltaic', 'the Port Office', 'Bay Corp', but not 'Tolm' or 'Ada Brandt'."""
        if name[:1].islower() or name.isupper() or name in self._lexicon.regions or self._lexicon.is_city(name):
            return False
        if " " not in name and self.is_common(name):  # 'Ore'
            return False
        several = " and " in name and self.is_company(name) and self.is_company(name.partition(" and ")[0])
        return self.may_be_it(name) and not several  # 'Bay Corp and Tolm Inc'

    def may_be_company(self, name: str) -> bool:
        """Whether 'the company' may be said of who is called so: 'Voltaic', 'Bay Corp', but not 'the Port Office'."""
        if not self.may_be_body(name):
            return False
        words, others = name.removeprefix("The ").split(), self._lexicon.organisation_words
        return self.is_company(name) or not any(word.lower() in others or self.is_common(word) for word in words)

    def is_first_name(self, word: str) -> bool:
        """Whether a word is known as a first name, or stands for one: 'J.', 'J.R.'."""
        given = self._lexicon.given_names
        if word in given:
            return True
        if word.endswith("."):
            return len(word) == len("O.") or word not in self._lexicon.regions
        return word.isupper() and _cased(word) in given

    def is_common(self, word: str) -> bool:
        """Whether a word is no name, though it has a capital: a verb, a body's, or one that has none elsewhere."""
        return self._is_other(word) and not self.is_first_name(word)

    def _is_other(self, word: str) -> bool:
        """The same of a word that is not known as a first name."""
        low, lexicon = word.lower(), self._lexicon
        known = low in lexicon.classes or low in lexicon.cues or low in lexicon.organisation_words
        return known or low in lexicon.person_nouns or low in self._spellings or word in lexicon.regions

    def is_small(self, word: str) -> bool:
        """Whether a word has no capital but where it opens a sentence: 'Officials', 'Local', but not 'Director'."""
        low, lexicon = word.lower(), self._lexicon
        if self.is_first_name(word) or word in lexicon.regions or low in lexicon.all_person_nouns:
            return False
        return low in lexicon.plural_person_nouns or low in self._spellings

    @cached_property
    def _spellings(self) -> frozenset[str]:
        return frozenset(self._words.bare)

    # ------------------------------------------------------------ what is known of them

    def genders(self, name: str) -> str:
        """The genders that who is called so may have, 'm', 'f' or 'mf'; none where it is nobody's name."""
        genders = self._genders.get(name)
        if genders is None:
            genders = self._gender(name)
            if not genders and (self._is_titled(name) or self.may_be_person(name)):
                genders = "mf"
            self._genders[name] = genders
        return genders

    def _is_titled(self, name: str) -> bool:
        """Whether a title stands before the name somewhere: 'Foreign Minister Badr bin Salim al-Rashdi'."""
        return any(one.text == name and one.title for one in self.bearers(name.rpartition(" ")[2]))

    def _gender(self, name: str) -> str:
        """By first name, a title before the surname somewhere, or a noun ('a woman'); '' when in doubt."""
        noun = _gender(self.head(name), self._lexicon.male_nouns, self._lexicon.female_nouns)
        if noun:  # of 'Okoye's wife'
            return noun
        first, surname = name.partition(" ")[0], name.rpartition(" ")[2]
        gender = self.gender_of_first_name(first)
        if name == f"{first} {surname}":  # 'Mr. Lund', not 'Mr. Lund's campaign'
            gender = gender or self.gender_of_title(first)
        if gender:
            return gender
        if first != surname and len(self.bearers(surname)) > 1:
            return ""  # 'Mrs. Lund' tells nothing of Dale Lund and Gene Lund
        by_title = self.genders_by_title(surname)
        gender = by_title if len(by_title) == 1 else ""
        return gender or self._gender_by_kin(surname) or self._gender_by_noun(name)

    def gender_of_first_name(self, first_name: str) -> str:
        """'m' or 'f' for a first name that is known as one; '' otherwise."""
        return _gender(_cased(first_name), self._lexicon.male_names, self._lexicon.female_names)

    def gender_of_title(self, title: str) -> str:
        """'m' or 'f' for 'Mr.', 'Congresswoman' and the like; '' otherwise."""
        return _gender(title, self._lexicon.male_titles, self._lexicon.female_titles)

    def _gender_by_kin(self, surname: str) -> str:
        """'m' or 'f', where it stands first in 'Brandt and [her] husband', 'Okoye and [his] sister'."""
        low, lexicon = self._words.low, self._lexicon
        place = self.first_place(surname)
        match low[place + 1 : place + 4] if place >= 0 else ():
            case ("and", "his" | "her" as owner, kin) if kin in lexicon.male_nouns or kin in lexicon.female_nouns:
                return "m" if owner == "his" else "f"
        return ""

    def _gender_by_noun(self, name: str) -> str:
        """'m' or 'f' by what is said in apposition: 'Brandt, a [mother] of two,'."""
        nouns = [self._words.low[noun] for _, noun in self._beside(name.split()) if noun >= 0]
        return next(
            filter(None, (_gender(noun, self._lexicon.male_nouns, self._lexicon.female_nouns) for noun in nouns)), ""
        )

    def has_title(self, surname: str) -> bool:
        """Whether a title stands before the surname alone: 'President Okoye'."""
        found = self._has_title.get(surname)
        if found is None:
            raw, form = self._words.raw, self._words.form
            runs = map(self.runs.run, self.runs.ending_in(surname))
            found = any(behind - first == 2 and form(raw[first]).is_title for first, behind in runs)
            self._has_title[surname] = found
        return found

    def genders_by_title(self, surname: str) -> str:
        """Those that titles before the surname tell: 'm', 'f', both of 'Mr. Lund' and 'Mrs. Lund', or ''."""
        genders = self._by_title.get(surname)
        if genders is None:
            raw = self._words.raw
            runs = map(self.runs.run, self.runs.ending_in(surname))
            titles = {word for first, behind in runs for word in raw[first : behind - 1]}
            genders = "" if self._lexicon.female_titles.isdisjoint(titles) else "f"
            genders += "" if self._lexicon.male_titles.isdisjoint(titles) else "m"
            self._by_title[surname] = genders
        return genders

    def may_be_person(self, name: str) -> bool:
        """Whether a name or a description can be somebody's.

        A name has two words or more, not in capitals, none of them an organisation's; a description, a person's noun.
        """
        head = self.head(name)
        if name.startswith(("the ", "The ")) and head in self._lexicon.titles_of:
            return False  # 'the senator' is named somewhere
        return (head in self._lexicon.person_nouns and head != "couple") or self._may_be_persons_name(name)

    def _may_be_persons_name(self, name: str) -> bool:
        """'Ada Brandt', 'Juan de la Vega', but not 'Okoye', 'Harbour Bank', 'South Castria' or 'Oslo Mayor'."""
        words, lexicon = name.split(), self._lexicon
        if (
            len(words) == 1
            or words[0] in _SURNAME_STARTS
            or words[0] in _BODY_STARTS
            or words[-1] in _NO_SURNAMES
            or words[-1] in lexicon.titles
            or not lexicon.regions.isdisjoint((name, " ".join(words[:2]), *words[1:]))
        ):
            return False
        if name in lexicon.cities or lexicon.is_agency(name):
            return False
        if not lexicon.organisation_words.isdisjoint(map(str.lower, words)):
            return False
        own = [word for word in words if word not in lexicon.name_particles]
        if not all(word[:1].isupper() and (len(word) < 3 or not word.isupper() or word[-1] == ".") for word in own):
            return False
        return self.is_first_name(words[0]) or not (any(map(self.is_common, own[:-1])) or self._is_apposed_body(words))

    def _is_apposed_body(self, words: list[str]) -> bool:
        """Whether a name is said to be a body's: 'Southgate Marrow, [the private company] that runs the port'."""
        nouns = self._lexicon.company_nouns
        return any(self._words.low[noun] in nouns for _, noun in self._beside(words))

    def is_called_person(self, name: str) -> bool:
        """Whether a name is said to be a person's: 'Teal Lund, [a pilot]', '[pilot] Teal Lund', 'Capt. Teal Lund'."""
        nouns = chain.from_iterable(self._beside(name.split()))
        return self._is_titled(name) or any(are_persons(self._words, noun) for noun in nouns)

    def _beside(self, name: list[str]) -> Iterator[tuple[int, int]]:
        """The words before a name and those that are said of it in apposition, where it stands first."""
        words = self._words
        for last in self.runs.ending_in(name[-1])[:INTRODUCTIONS]:
            first, behind = self.runs.run(last)
            if words.bare[first:behind] != tuple(name):
                continue
            apposed = words.comma[last] and words.kind[behind] == "determiner"
            phrase = noun_phrase_starting(words, behind, words.sentence_end(last)) if apposed else None
            yield first - 1, before_preposition(words, phrase) if phrase else -1

    def head(self, description: str) -> str:
        """The noun of a description: 'innkeeper' in 'an old innkeeper from Oslo'."""
        words = description.split()
        if not self._lexicon.prepositions.isdisjoint(words):
            prepositions = (place for place, word in enumerate(words) if word in self._lexicon.prepositions and place)
            last = next(prepositions, len(words)) - 1
            is_polled = words[last].endswith("ed") and words[last - 1].lower() in self._lexicon.plural_person_nouns
            is_polled = is_polled or words[last] in _NEAR_TO
            return words[last - is_polled]  # 'traders polled by Reuters'
        return words[-1]


def _cased(name: str) -> str:
    """A first name as it is written elsewhere: 'ADA Brandt left'; initials stay."""
    return name.capitalize() if name.isupper() and len(name) > len("JR") else name


def _gender(word: str, male: Set[str], female: Set[str]) -> str:
    return "m" if word in male else "f" if word in female else ""


def _abbreviates(short: str, long: str) -> bool:
    """'J.' for 'Jane'; 'Jane' for 'J.'."""
    return short[:1] == long[:1] and (short.rstrip(".") == short[:1] or long.rstrip(".") == long[:1])

"""The words that rules know. The data is in `lexicon/en.toml`, one list for each field of `Lexicon`."""

from collections.abc import Iterable, Mapping
from functools import cache, partial
from typing import Any, NoReturn, Self, TypeVar

from attrs import Attribute, evolve, field, fields, frozen

from newsparse.slip import meant
from newsparse.word_list import check_can_match, words_of

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def _plural(noun: str) -> str:
    """The plural of a noun for a person.

    >>> list(map(_plural, ["pilot", "deputy", "witness", "fireman"]))
    ['pilots', 'deputies', 'witnesses', 'firemen']
    """
    if noun.endswith("man"):
        return f"{noun[:-2]}en"
    if noun.endswith("y") and not noun.endswith(("ay", "ey", "oy", "uy")):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _given(name: str, value: Any) -> frozenset[str]:
    """A frozenset is as good as checked: the library's own words, and those of a lexicon that another is made of."""
    return value if isinstance(value, frozenset) else words_of(name, value)


def _with_converters(cls: type, attributes: list["Attribute[Any]"]) -> list["Attribute[Any]"]:
    return [one.evolve(converter=partial(_given, one.name)) if one.init else one for one in attributes]


#: Where a word stands in several lists, the later class is its own.
_CLASSES = {
    "time": "time_words",
    "adverb": "adverbs",
    "auxiliary": "auxiliaries",
    "subordinator": "subordinators",
    "preposition": "prepositions",
    "coordinator": "coordinators",
    "determiner": "determiners",
    "relative": "relative_pronouns",
    "pronoun": "pronouns",
}

#: Kinds of verbs of reporting, and the lists that hold them; again the later list wins, with words that users add.
_CUES = {
    "state": "belief_adjectives",
    "quote": "quote_verbs",
    "act": "act_verbs",
    "believe": "belief_verbs",
    "say": "cue_verbs",
}


class _Fixed(dict[_Key, _Value]):
    """A dict that refuses to be changed. Behind a `MappingProxyType` look-ups would make a parse 0.3 % slower."""

    __slots__ = ()

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError("a lexicon cannot be changed; with_words() gives another one")

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse


def _parted(entries: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """What each noun stands for: 'senator=Sen. Senator'."""
    pairs = (entry.partition("=") for entry in entries)
    return _Fixed({noun: tuple(names.split()) for noun, _, names in pairs})


@frozen(repr=False, cache_hash=True, field_transformer=_with_converters)
class Lexicon:
    """An immutable set of word lists, each a frozenset of strings.

    Other collections and strings are made one and checked as by `with_words`; a frozenset is taken as it is.

    Verbs are listed in each of their forms. A verb of reporting is in one of `cue_verbs`, `belief_verbs`, `act_verbs`
    and `quote_verbs`; the lists from `bare_clause_verbs` to `inverting_verbs`, and `addressing_verbs`, say more of
    those, and do nothing for a verb that is in none of the four. Some entries hold two things: 'senator=Sen. Senator'.

    Attributes:
        cue_verbs: verbs whose clause is what someone says ('said', 'added'), with a quotation and without.
        belief_verbs: verbs that report a thought or a finding, with a clause alone ('believes that …').
        belief_adjectives: what somebody is who thinks so ('is confident that …'), and 'clear', as in 'made clear'.
        act_verbs: verbs for what someone does in saying it, with an object or an infinitive ('vowed to …').
        quote_verbs: verbs that attribute a quotation only right beside it ('“…,” she laughed').
        bare_clause_verbs: verbs of reporting whose clause may follow without 'that'.
        speech_act_verbs: verbs of reporting whose object or infinitive is what is said.
        noun_like_verbs: forms of verbs of reporting that are nouns as well ('reports', 'claims').
        transitive_verbs: verbs of reporting whose object is who is spoken to or of, and never the source ('told').
        inverting_verbs: verbs of reporting that may stand before their source in a paraphrase ('…, said Ms. Brandt').
        speech_nouns: nouns for what somebody says: 'her remark that'.
        message_nouns: what one issues or reads out ('a statement saying …').
        resuming_nouns: what the reporter takes up what was said with ('…, a claim that few believe').
        called_nouns: what one may call, and say nothing by it ('called a strike').
        epithets: nouns for persons that stand for one who was just named ('the senator', 'the striker').
        demonyms: what somebody is called by the place he is from ('kenyan'), in small letters.
        relatives: what somebody's relative is ('brother'): the one introduced so is another of the same surname.
        own_nouns: what somebody has and does not say ('according to its own rules').
        judging_verbs: verbs for what somebody else makes of what is said ('…, which the mayor called “luck”').
        past_tenses: past tenses that are no nouns and do not end in '-ed' ('went').
        court_nouns: who hears what is said ('the inquest heard …').
        platforms: where things are said, named without an article ('on Twitter'), in small letters.
        ly_words: words that end in '-ly' and are no adverbs.
        prompting_verbs: verbs for what makes somebody say something ('prompted the mayor to say').
        addressing_verbs: verbs that are followed by who is spoken to ('told reporters that …').
        study_nouns: what finds and shows ('survey', 'study').
        telling_participles: participles that tell of the noun before them ('a report published on Friday').
        titles: words before a name that say what the person is, and are no part of the name; those of `male_titles` and
            `female_titles` stand here, too.
        title_nouns: a noun = the titles that it stands for, as in 'the senator'.
        offices: offices that are named with their field, in small letters ('head', as in 'head of sales').
        police_ranks: ranks of whom 'the officer' is said, in small letters ('sergeant').
        male_titles: titles that tell a man.
        female_titles: titles that tell a woman.
        male_names: first names of men.
        female_names: first names of women.
        neutral_names: first names that tell no gender ('Alex').
        works: nouns and verbs before the title of a work ('the novel “…”').
        mentions_of_words: words that announce a word as a word ('the term “…”').
        organisation_words: words of the names of bodies, which are no person's ('committee', 'bank').
        public_bodies: words of the names of bodies that are no company ('ministry').
        agency_nouns: words of the names of bodies that 'the agency' may stand for ('bureau').
        group_nouns: what many a body is called the second time ('alliance').
        collective_nouns: what else speaks as several people do ('crew', 'newspaper'), and is no body.
        body_nouns: a noun = how else the names of the bodies end that it stands for ('union=Guild Federation').
        office_fields: what ministries and agencies are for ('Ministry of Health, Labour and Welfare').
        company_nouns: what a company or the like is called the second time ('startup').
        company_words: words that end a company's name ('Corp').
        person_nouns: what somebody is called who is not named ('the innkeeper').
        male_nouns: what a man is called who is not named ('the postman').
        female_nouns: what a woman is called who is not named ('a sister').
        pronouns: personal pronouns.
        relative_pronouns: relative pronouns.
        determiners: articles and other determiners.
        auxiliaries: auxiliary verbs.
        adverbs: adverbs.
        prepositions: prepositions.
        subordinators: conjunctions that open a subordinate clause.
        coordinators: conjunctions that join equals.
        time_words: words that say when ('Tuesday', 'earlier').
        abbreviations: words whose full stop ends no sentence, with it and in small letters ('dr.').
        honorifics: what may stand before an author's name.
        name_particles: small words inside of names ('de', 'van').
        name_suffixes: what may stand behind a name ('Jr.').
        honours: letters behind a name that are no part of it ('MP').
        family_names: family names that stand before the given name ('Nguyen').
        agencies: who files stories and press releases, whatever its capitals.
        regions: states, provinces and countries, as datelines name them behind a city.
        cities: cities that open datelines without a region.
        place_nouns: last words of the names of places ('bay'), in small letters.
        months: a name of a month, or its short form = the month's number ('Jan.=1').
        weekdays: names of weekdays, and their short forms.
        kickers: words of labels before the first words of a story ('update'), which are no dateline.
        author_roles: words of an author's position ('staff', 'writer'), in small letters.
        beats: what reporters cover ('health'), which is no surname.
        paper_words: last words of newspapers' names ('gazette'), in small letters.
        outlet_words: words of an outlet's or a desk's name ('gazette'), in small letters.
        author_trades: what bios say that authors do and are ('writes', 'historian'), in small letters.
        page_words: what a page prints beside its authors' names ('posted'), and is no surname.
        text_nouns: what the text calls itself ('this article').
        platform_verbs: what a reader is asked to do on a page ('subscribe').
        request_verbs: what a reader may be asked to do with one of `channel_words` ('read').
        channel_words: what only a publisher speaks of to its readers ('newsletter').
        contact_labels: words of labels before an address or a number ('tel').
        correction_labels: words of labels before a correction.
        disclaimer_labels: words of labels before a disclaimer.
        note_labels: words of labels before tags, notes and a database's fields.
        photo_labels: words of labels before the credit of a picture.
        promo_labels: words of labels and headings of promotions ('related').
        source_labels: words of labels before the source ('via').
        label_modifiers: what may stand beside the words of labels.
        classes: the grammatical class of each word that has one: 'pronoun', 'preposition', …
        cues: the kind of each verb of reporting ('say', 'believe', 'act', 'quote'; 'state' of an adjective).
        participles: the forms of the verbs of reporting that end in '-ing'.
        gendered_names: the first names that tell a gender: hardly one of them is a surname or a word.
        given_names: the first names: they tell a person's name from a headline's words.
        titles_of: the titles that a noun stands for ('Sen.' and 'Senator' for 'senator').
        endings_of: how else the names of the bodies end that a noun stands for ('Guild' for 'union').
        month_numbers: the number of each name of a month (1 for 'January' and for 'Jan.').
        all_person_nouns: the nouns for people, those that tell a man or a woman and titles among them.
        all_epithets: the nouns for one who was just named, demonyms among them.
        plural_person_nouns: these for several people ('deputies', 'firemen').

    >>> from newsparse import Lexicon
    >>> "said" in Lexicon.english().cue_verbs
    True
    """

    # Words of reporting
    cue_verbs: frozenset[str] = frozenset()
    belief_verbs: frozenset[str] = frozenset()
    belief_adjectives: frozenset[str] = frozenset()
    act_verbs: frozenset[str] = frozenset()
    quote_verbs: frozenset[str] = frozenset()
    bare_clause_verbs: frozenset[str] = frozenset()
    speech_act_verbs: frozenset[str] = frozenset()
    noun_like_verbs: frozenset[str] = frozenset()
    transitive_verbs: frozenset[str] = frozenset()
    inverting_verbs: frozenset[str] = frozenset()
    speech_nouns: frozenset[str] = frozenset()
    message_nouns: frozenset[str] = frozenset()
    resuming_nouns: frozenset[str] = frozenset()
    called_nouns: frozenset[str] = frozenset()
    epithets: frozenset[str] = frozenset()
    demonyms: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    own_nouns: frozenset[str] = frozenset()
    judging_verbs: frozenset[str] = frozenset()
    past_tenses: frozenset[str] = frozenset()
    court_nouns: frozenset[str] = frozenset()
    platforms: frozenset[str] = frozenset()
    ly_words: frozenset[str] = frozenset()
    prompting_verbs: frozenset[str] = frozenset()
    addressing_verbs: frozenset[str] = frozenset()
    study_nouns: frozenset[str] = frozenset()
    telling_participles: frozenset[str] = frozenset()

    # Who speaks
    titles: frozenset[str] = frozenset()
    title_nouns: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    police_ranks: frozenset[str] = frozenset()
    male_titles: frozenset[str] = frozenset()
    female_titles: frozenset[str] = frozenset()
    male_names: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()
    neutral_names: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    mentions_of_words: frozenset[str] = frozenset()
    organisation_words: frozenset[str] = frozenset()
    public_bodies: frozenset[str] = frozenset()
    agency_nouns: frozenset[str] = frozenset()
    group_nouns: frozenset[str] = frozenset()
    collective_nouns: frozenset[str] = frozenset()
    body_nouns: frozenset[str] = frozenset()
    office_fields: frozenset[str] = frozenset()
    company_nouns: frozenset[str] = frozenset()
    company_words: frozenset[str] = frozenset()
    person_nouns: frozenset[str] = frozenset()
    male_nouns: frozenset[str] = frozenset()
    female_nouns: frozenset[str] = frozenset()

    # Grammar
    pronouns: frozenset[str] = frozenset()
    relative_pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    time_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()

    # Names
    honorifics: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    name_suffixes: frozenset[str] = frozenset()
    honours: frozenset[str] = frozenset()
    family_names: frozenset[str] = frozenset()

    # Places and agencies
    agencies: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    place_nouns: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    kickers: frozenset[str] = frozenset()

    # Who writes
    author_roles: frozenset[str] = frozenset()
    beats: frozenset[str] = frozenset()
    paper_words: frozenset[str] = frozenset()
    outlet_words: frozenset[str] = frozenset()
    author_trades: frozenset[str] = frozenset()
    page_words: frozenset[str] = frozenset()

    # How articles end
    text_nouns: frozenset[str] = frozenset()
    platform_verbs: frozenset[str] = frozenset()
    request_verbs: frozenset[str] = frozenset()
    channel_words: frozenset[str] = frozenset()
    contact_labels: frozenset[str] = frozenset()
    correction_labels: frozenset[str] = frozenset()
    disclaimer_labels: frozenset[str] = frozenset()
    note_labels: frozenset[str] = frozenset()
    photo_labels: frozenset[str] = frozenset()
    promo_labels: frozenset[str] = frozenset()
    source_labels: frozenset[str] = frozenset()
    label_modifiers: frozenset[str] = frozenset()

    # What follows from these. It is found at once: were some of it found when asked for, attrs would make each look-up
    # of a list slower (by `__getattr__`), and rules look up some four hundred in an article.

    classes: Mapping[str, str] = field(init=False, eq=False)

    @classes.default
    def _find_classes(self) -> Mapping[str, str]:
        return _Fixed({word: name for name in _CLASSES for word in getattr(self, _CLASSES[name])})

    cues: Mapping[str, str] = field(init=False, eq=False)

    @cues.default
    def _find_cues(self) -> Mapping[str, str]:
        return _Fixed({verb: kind for kind, name in _CUES.items() for verb in getattr(self, name)})

    participles: frozenset[str] = field(init=False, eq=False)

    @participles.default
    def _find_participles(self) -> frozenset[str]:
        return frozenset(verb for verb in self.cues if verb.endswith("ing") and verb != "according")

    _folded_agencies: frozenset[str] = field(init=False, eq=False)

    @_folded_agencies.default
    def _fold_agencies(self) -> frozenset[str]:
        return frozenset(map(str.casefold, self.agencies))

    _folded_regions: frozenset[str] = field(init=False, eq=False)

    @_folded_regions.default
    def _fold_regions(self) -> frozenset[str]:
        return frozenset(map(str.casefold, self.regions))

    _folded_cities: frozenset[str] = field(init=False, eq=False)

    @_folded_cities.default
    def _fold_cities(self) -> frozenset[str]:
        return frozenset(map(str.casefold, self.cities))

    gendered_names: frozenset[str] = field(init=False, eq=False)

    @gendered_names.default
    def _find_gendered(self) -> frozenset[str]:
        return self.male_names | self.female_names

    given_names: frozenset[str] = field(init=False, eq=False)

    @given_names.default
    def _find_given(self) -> frozenset[str]:
        return self.gendered_names | self.neutral_names

    titles_of: Mapping[str, tuple[str, ...]] = field(init=False, eq=False)

    @titles_of.default
    def _part_titles(self) -> Mapping[str, tuple[str, ...]]:
        return _parted(self.title_nouns)

    endings_of: Mapping[str, tuple[str, ...]] = field(init=False, eq=False)

    @endings_of.default
    def _part_endings(self) -> Mapping[str, tuple[str, ...]]:
        return _parted(self.body_nouns)

    month_numbers: Mapping[str, int] = field(init=False, eq=False)

    @month_numbers.default
    def _part_months(self) -> Mapping[str, int]:
        check_can_match("months", self.months)
        pairs = (entry.partition("=") for entry in self.months)
        return _Fixed({name: int(number) for name, _, number in pairs})

    all_person_nouns: frozenset[str] = field(init=False, eq=False)

    @all_person_nouns.default
    def _find_person_nouns(self) -> frozenset[str]:
        return frozenset().union(self.person_nouns, self.male_nouns, self.female_nouns, self.titles_of)

    all_epithets: frozenset[str] = field(init=False, eq=False)

    @all_epithets.default
    def _find_epithets(self) -> frozenset[str]:
        return self.epithets | self.demonyms

    plural_person_nouns: frozenset[str] = field(init=False, eq=False)

    @plural_person_nouns.default
    def _find_plurals(self) -> frozenset[str]:
        return frozenset(map(_plural, self.all_person_nouns))

    @staticmethod
    def english() -> "Lexicon":
        """The library's own words, for English."""
        return _english()

    def with_words(self, **lists: str | Iterable[str]) -> Self:
        """A lexicon with more words.

        Args:
            **lists: field name = the words to add, as a string (white space separates them) or a list of strings.

        Raises:
            ValueError: no word list has that name; or a word could never match: it is empty, it has capitals where the
                list is in small letters or none where it has them, it is a phrase where the list has single words, or
                it has not the form of the list's own ('Mai=5', 'reeve=Reeves'); or a string of several words is given
                for `agencies`, `regions`, `cities` or `platform_verbs`, which may be one name.
            TypeError: the words are not strings.

        >>> from newsparse import Lexicon
        >>> "burbled" in Lexicon.english().with_words(cue_verbs=["burbled"]).cue_verbs
        True
        """
        known, changes = self.lists(), {}
        for name, words in lists.items():
            if name not in known:
                raise _unknown(name, known)
            changes[name] = known[name] | words_of(name, words)
        return evolve(self, **changes)

    def lists(self) -> dict[str, frozenset[str]]:
        """The word lists by their names, without what follows from them.

        >>> from newsparse import Lexicon
        >>> Lexicon().with_words(agencies="AP").lists()["agencies"]
        frozenset({'AP'})
        """
        return {attribute.name: getattr(self, attribute.name) for attribute in fields(type(self)) if attribute.init}

    def is_agency(self, words: str) -> bool:
        """Whether the words are an agency's name, whatever their capitals.

        >>> [Lexicon.english().is_agency(words) for words in ("REUTERS", "Reuters", "Marrow Bay")]
        [True, True, False]
        """
        return words.casefold() in self._folded_agencies

    def is_region(self, words: str) -> bool:
        """Whether the words are the name of a state, province or country, whatever their capitals.

        >>> [Lexicon.english().is_region(words) for words in ("FRANCE", "Ohio", "Paris")]
        [True, True, False]
        """
        return words.casefold() in self._folded_regions

    def is_city(self, words: str) -> bool:
        """Whether the words are the name of a city that opens datelines, whatever their capitals.

        >>> [Lexicon.english().is_city(words) for words in ("PARIS", "Paris", "France")]
        [True, True, False]
        """
        return words.casefold() in self._folded_cities

    def __reduce__(self) -> tuple[Any, ...]:
        # The library's words are found where it is read: a parser that is sent to another process stays small.
        lists = self.lists()
        known = {name: getattr(_english(), name) for name in lists}
        if all(lists[name] >= known[name] for name in lists):
            return _enlarged, ({name: lists[name] - known[name] for name in lists if lists[name] != known[name]},)
        return partial(type(self), **lists), ()

    def __repr__(self) -> str:
        return f"Lexicon({sum(map(len, self.lists().values()))} words)"


def _unknown(name: str, known: Iterable[str]) -> ValueError:
    close = meant(name, known)
    hint = f"is {close!r} meant?" if close else f"it has {', '.join(known)}"
    return ValueError(f"the lexicon has no word list {name!r}; {hint}")


def _enlarged(more: dict[str, frozenset[str]]) -> Lexicon:
    """The library's own words with some more."""
    return evolve(_english(), **{name: getattr(_english(), name) | words for name, words in more.items()})


@cache
def _english() -> Lexicon:
    # imported here, since they would be half of what `import newsparse` takes
    import tomllib
    from importlib.resources import files

    data = tomllib.loads(files("newsparse").joinpath("lexicon/en.toml").read_text("utf-8"))
    return Lexicon(
        **{name: frozenset(words.split() if isinstance(words, str) else words) for name, words in data.items()}
    )

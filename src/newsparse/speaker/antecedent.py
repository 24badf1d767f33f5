"""Antecedents: whom 'he', 'she', 'it' and 'who' mean, and a second name for somebody, as 'the senator'.

Ada Brandt, who      what stands before, past an apposition
it said              the body, or name of no person, that said something last
He said              of those spoken of before, the nearest who is of that gender
the senator said     whom alone the sentence before speaks of
"""

from itertools import compress, pairwise

from newsparse.article import Span
from newsparse.language.noun_phrase import (
    are_persons,
    before_preposition,
    breaks_after,
    is_document,
    is_past,
    is_person,
    is_plain,
    may_speak,
    noun_phrase_ending,
    owner_in,
    run_end,
    run_start,
)
from newsparse.language.people import SPOUSES, People
from newsparse.language.spoken_of import subjects
from newsparse.language.subject import before_modifiers, subject_before
from newsparse.language.words import Stretch, Words, places_of
from newsparse.speaker.candidates import GENDERED, Candidates
from newsparse.speaker.second_reference import References, unwrapped
from newsparse.story import Story

_SUBJECTS = frozenset({"he", "she"})
_OWNERS = frozenset({"his", "her"})
_GENDER_OF = {pronoun: gender for gender, pronouns in GENDERED.items() for pronoun in pronouns}
_RELATIVES = frozenset({"which", "that", "what", "while"})
_ASKED = ("asked",)
_TOLD_BY = frozenset((verb, "by") for verb in "asked told warned advised informed".split())
_REPORTERS = frozenset((article, noun) for article in ("a", "the", "this") for noun in ("reporter", "correspondent"))
#: What somebody is called who has another office, or none.
_RUNNING = frozenset({"candidate", "nominee"})
#: Of what bodies 'the company' is not said.
_PUBLIC = frozenset(
    """
    agency army assembly authority bureau cabinet church college commission committee congress council county court
    department directorate embassy government guard inspectorate legislature ministry navy office parliament party
    police school secretariat senate university
    """.split()
)
_IN_NAMES = frozenset({"of", "for", "&"})
_OF_PAPERS = (("for",), ("from",), ("with",), ("of",))
_ONESELF = frozenset({"i", "we"})
#: '[When] a man asked [if] it was late, she said'
_BEFORE_ANSWERS = frozenset("when after asked".split())
_QUESTIONS = frozenset("if whether what why how about who which where".split())
_REPLIES = frozenset("replied replies answered answers responded responds".split())
#: 'met [the] crews', 'defied [almost] all'
_OPENS_OBJECT = ("determiner", "adverb")
#: So near to a name its verb stands, in words: 'Lou Okoye asked'.
BESIDE = 3
#: 'In a short [statement], it said': the noun stands within so many words.
MESSAGE = 5
#: Two who take turns speak within so many words.
TURN = 60
#: What somebody says something in; it is mentioned so many words before at most.
_WRITTEN = frozenset("affidavit e-mail email letter memo message note post release statement tweet".split())
_IN_A, ISSUED = frozenset(("in", opener) for opener in ("a", "an", "her", "his", "its", "their")), 150
_OF = frozenset({("of",), ("for",), ("at",)})
#: 'the mother of [two]'
_CHILDREN = frozenset("one two three four five six seven eight".split())
#: 'the young [driver]' is another as often as not.
_VAGUE = frozenset("aide claimant driver man official source spokesman spokesperson spokeswoman woman".split())
#: The ranks of whom 'the officer' is said.
_RANKS = frozenset("captain constable corporal detective inspector lieutenant sergeant superintendent trooper".split())
#: 'the longtime Castrian senator' has so many words at most; one of these makes it another.
EPITHET, _OTHERS = 4, frozenset("other another first second third same next".split())
#: How far behind a pronoun its clause is looked at, in words.
CLAUSE = 16
#: How far before a pronoun somebody may be named who is meant rather than one of unknown gender, in words.
NEARER = 60


class Antecedents:
    """Finds whom a pronoun means, of the candidates."""

    def __init__(self, story: Story, people: People, references: References, candidates: Candidates) -> None:
        self._story = story
        self._people = people
        self._references = references
        self._candidates = candidates

    def of_relative(self, index: int, span: Span) -> str:
        """Whom 'who' means, the word `index`, which stands at `span`."""
        antecedent = self._antecedent(index)
        if antecedent is None:
            return span.text
        words, meant = self._story.words, self._story.span_of(antecedent)
        if words.low[antecedent[0]] in _SUBJECTS and antecedent[1] - antecedent[0] == 1:  # 'It was he who said'
            return self.of_pronoun(antecedent[0], meant)
        named = self._people.name(antecedent)
        return self._references.of_name(named, index)[0] if named else unwrapped(meant.text)

    def of_pronoun(self, index: int, span: Span) -> str:
        """Whom 'he', 'she' or 'it' means; the pronoun itself where that is unknown."""
        words = self._story.words
        pronoun = words.low[index]
        if pronoun == "it":
            return self._body(index) or span.text
        gender = _GENDER_OF.get(pronoun)
        if gender is None:
            return span.text
        start, candidates = words.sentence_start(index), self._candidates
        # 'Okoye isn't ready, he said': that is another
        others = {name for _, name in candidates.subjects_of(start)} if candidates.tells_of(start, index) else set()
        unnamed = ""
        replies = not _REPLIES.isdisjoint(words.low[max(0, index - 1) : index + 2])
        for place, name in candidates.before(index, gender):
            replied = replies or self._answers_within(place, index) or self._answers_next(place, index)
            if words.low[max(0, place - 2) : place] in _TOLD_BY or self._only_asks(place):
                continue  # 'Lund was asked by [Okoye] whether it held. He said', '[A reporter] leaned in. He said'
            if (replied and self._asks(place, name)) or self._called_out(place, name, index):
                others.add(name)  # '“…?” Okoye asked. “…,” he replied'
                name = self._asked_behind(place) or name
            genders = candidates.genders(name)
            if not genders and self._is_unnamed(place, name, index):
                unnamed = unnamed or name
            if name in others or gender not in genders or " and " in name or self._is_object(name, index):
                continue
            if genders != gender:
                if self._is_another_nearer(name, gender, place, index):
                    return span.text
                surer = self._surer(place, gender)
                if surer == "":
                    continue
                name = surer or self._whose_turn(place, name, index, gender) or name
            if unnamed and not self._may_be(name, unnamed.partition(" ")[2]):
                return unnamed  # 'Ada Brandt left. [The minister] said it was late. She said'
            candidates.called[name] = gender
            return name
        return unnamed or span.text

    def _is_unnamed(self, place: int, name: str, index: int) -> bool:
        """Whether who spoke last in the paragraph is not named: '[the minister] replied. It was late, he said'."""
        article, _, noun = name.partition(" ")
        if article.lower() != "the" or noun in _RUNNING or noun not in self._story.words.lexicon.titles_of:
            return False
        return self._candidates.spoke((place, name)) and not self._story.parted(place, index)

    def _only_asks(self, place: int) -> bool:
        """'[A reporter] leaned in', but not '[A reporter for the Gazette] saw it'."""
        low = self._story.words.low
        return low[place : place + 2] in _REPORTERS and low[place + 2 : place + 3] not in _OF_PAPERS

    def _body(self, index: int) -> str | None:
        """The body that 'it' means, which said something last: '[The port office] said it was late. It added that'.

        In a relative clause, the sentence's subject: '[The port office] cut its fees, which it said were too high'.
        Behind 'In a statement', that of the sentence before.
        """
        words = self._story.words
        start = words.sentence_start(index)
        if words.low[index - 1] in _RELATIVES:
            return self._subject_body(start, index)
        if start and words.comma[index - 1] and words.low[start] == "in" and self._is_message(start, index):
            return self._subject_body(words.sentence_start(start - 1), start)
        last = next(self._candidates.before(index, ""), None)
        return last[1] if last and self._candidates.spoke(last) and self._may_be_it(last[1]) else None

    def _may_be_it(self, name: str) -> bool:
        """Whether 'it', who says something, may be called so: also 'Corio Grange', who is not known for a person."""
        if self._people.may_be_it(name):
            return True
        first, _, rest = name.partition(" ")
        known = self._people.is_first_name(first) or name in self._candidates.called
        known = known or self._people.is_called_person(name)
        return rest != "" and first.isalpha() and first[0].isupper() and not known

    def _is_message(self, start: int, index: int) -> bool:
        """'In [a short statement], it said'."""
        words = self._story.words
        return not words.lexicon.message_nouns.isdisjoint(words.low[start + 1 : min(index, start + MESSAGE)])

    def _subject_body(self, start: int, index: int) -> str | None:
        """The body that is the subject of the sentence from `start` on, before `index`."""
        words = self._story.words
        for subject in subjects(words, start, index):
            named, head = self._people.name(subject), before_preposition(words, subject)
            if named:
                name = self._references.of_name(named, subject[0])[0]
            elif words.is_name[head] or words.low[head] in words.lexicon.organisation_words:
                name = self._references.of_description(subject, self._story.span_of(subject))[0]
            else:
                continue
            if self._may_be_it(name):
                return name
        return None

    def _surer(self, place: int, gender: str) -> str | None:
        """Who is surely of that gender, and whose sentence names somebody at `place` who may be; '' for 'he', 'she'.

        'Ada Brandt met [an official].', 'She was told so by [her aide].'
        """
        words = self._story.words
        start = words.sentence_start(place)
        if words.comma[place - 1]:  # 'Ada Brandt was ill, [an official] said'
            return None
        if words.low[start] in _SUBJECTS & GENDERED[gender]:
            return ""
        named = self._candidates.subjects_of(start)
        return next((name for first, name in named if first < place and self._candidates.genders(name) == gender), None)

    def _whose_turn(self, place: int, name: str, index: int, gender: str) -> str | None:
        """Who is surely of that gender, and asked: '“So?” Ada Lund asked. “No,” Lee said. “…,” she said'."""
        if not self._story.parted(place, index) or not self._story.words.quoted[index - 1]:
            return None
        others = [other for other in self._candidates.spoke_in(max(0, place - TURN), place) if other[1] != name]
        asking = others[-1][1] if others and self._asks(*others[-1]) else ""
        return asking if asking and self._candidates.genders(asking) == gender else None

    def _asked_behind(self, place: int) -> str | None:
        """Who is named behind 'asked': the one who answers, in 'Okoye asked [Ada Brandt].'."""
        words = self._story.words
        verb = next(
            (index for index in range(place + 1, place + BESIDE + 1) if words.low[index : index + 1] == _ASKED), 0
        )
        if not verb or words.names[verb + 1 : verb + 2] != b"\x01":
            return None
        name = self._people.name((verb + 1, run_end(words, verb + 1, words.sentence_end(verb))))
        return self._references.of_name(name, verb + 1)[0] if name else None

    def of_age(self, index: int, span: Span) -> str:
        """Who 'the 31-year-old' is: who was spoken of last; the words themselves where those are several."""
        people, words = self._people, self._story.words
        genders = people.genders(unwrapped(span.text)) or "mf"
        found, near = None, -1
        for place, name in self._candidates.before(index, genders if len(genders) == 1 else ""):
            if place < near:
                break
            if " and " in name or set(genders).isdisjoint(self._candidates.genders(name)):
                continue
            if name != (found or name):
                return unwrapped(span.text)
            found, near = name, words.sentence_start(place)
        return found or unwrapped(span.text)

    def of_second_name(self, mention: Stretch) -> str | None:
        """Who 'the senator', 'the company', 'the statement' is, of those spoken of just before."""
        return self.of_epithet(mention) or self.of_company(mention) or self.of_message(mention)

    def of_epithet(self, mention: Stretch) -> str | None:
        """Who is called something else the second time: 'Tom Okoye waved. “It is back,” [the Castrian senator] said.'.

        It is whom the sentence before speaks of and nobody else, in the same paragraph, or where nobody spoke.
        """
        words, (first, behind) = self._story.words, mention
        place, start = _noun(words, mention), words.sentence_start(first)
        noun = words.low[place]
        described = behind - first > len(("the", noun)) and noun not in _VAGUE and is_person(words, place)
        described = described and self._people.first_place(words.bare[place]) == place  # not behind 'a nurse'
        known = described or noun in words.lexicon.epithets or noun in words.lexicon.titles_of or "-of-" in noun
        if not known or behind - first > EPITHET or not start or words.low[first - 1] == "and":
            return None
        if not _OTHERS.isdisjoint(words.low[first:behind]) or words.raw[start - 1][-1] == "?":
            return None
        if owner_in(words, first, behind) is not None:  # 'the park's manager'
            return None
        is_apposed = words.comma[behind - 1] and True in words.is_name[behind : behind + 1]
        if is_apposed or words.low[behind : behind + 1] in _OF:  # 'the director [of the port, Ada Lund], said'
            return None
        before = words.sentence_start(start - 1)
        names = self._candidates.names(before, start)
        named = {self._references.of_name(name, phrase[0])[0] for phrase, name in names}
        people = {name for name in named if self._people.may_be_person(name)}
        told = [*self._candidates.subjects_of(before), *self._candidates.spoke_in(before, start)]
        spoke = {name for _, name in self._candidates.spoke_in(before, start)}
        if not people and words.kind[behind : behind + 1] != ("relative",):  # 'He said it was late.'
            people = {name for name in spoke if self._people.may_be_person(name)}
        if len(people) > 1:
            people = {name for name in people if noun in self._offices(name)}  # 'Sen. Ada Lund told Tom Okoye so.'
        found = people.pop() if len(people) == 1 else None
        speech = self._story.parted(before, start) and 1 in words.quoted[before:start]
        if speech and spoke != {found}:
            return None
        if found not in [name for _, name in told] or self._is_object(found, first):
            return None
        return found if self._may_be(found, noun) else None

    def of_kin(self, mention: Stretch) -> str | None:
        """Who '[her husband]', '[his lawyer]' is: who was named so before; of 'Ada and Tom Brandt' the other."""
        words, first = self._story.words, mention[0]
        owner, noun = words.low[first], words.low[mention[1] - 1]
        if owner not in _OWNERS or mention[1] - first != len((owner, noun)):
            return None
        gender = next((gender for gender, nouns in SPOUSES.items() if noun in nouns), None)
        if gender is None:
            return self._references.introduced(noun, {owner}, first)
        name = self.of_pronoun(first, self._story.span_of((first, first + 1)))
        named = self._references.introduced(noun, set(), first) or ""
        if named.rpartition(" ")[2] == name.rpartition(" ")[2] and named != name:
            return named
        return self._people.partner(name, gender)

    def of_company(self, mention: Stretch) -> str | None:
        """The company that the sentence before is about: '[Marrow Lines] declined to comment. The company said'."""
        words, (first, behind) = self._story.words, mention
        start = words.sentence_start(first)
        more, noun = words.low[first + 1 : behind - 1], words.low[behind - 1]
        if noun not in words.lexicon.company_nouns or not all(word.endswith("-based") for word in more):
            return None
        before = words.sentence_start(start - 1) if start else 0
        spoke = [name for _, name in self._candidates.spoke_in(before, start)]
        name = spoke[-1] if spoke else self._subject_body(before, start)
        if name is None or not self._may_be_company(name):
            return None
        return name if " " in name or name in self._story.names else None  # 'Sales rose.' is about no company

    def of_message(self, mention: Stretch) -> str | None:
        """Whose statement says so: 'Marrow Lines said in a statement that it was late. [The statement] said'."""
        words, (first, behind) = self._story.words, mention
        noun = words.low[behind - 1]
        if noun not in _WRITTEN or behind - first != len(("the", noun)):
            return None
        place = next((index for index in range(first - 1, max(first - ISSUED, 0), -1) if words.low[index] == noun), 0)
        if _IN_A.isdisjoint(pairwise(words.low[max(place - MESSAGE, 0) : place])):
            return None
        spoke = self._candidates.spoke_in(words.sentence_start(place), words.sentence_end(place))
        names = {name for _, name in spoke}
        return names.pop() if len(names) == 1 else None

    def _may_be_company(self, name: str) -> bool:
        """Whether a company may be called so: of several words, if nothing says that it is a person or a place."""
        if self._people.may_be_company(name):
            return True
        words, lexicon = name.removeprefix("the ").split(), self._story.words.lexicon
        named = all(word[0].isupper() or word in _IN_NAMES for word in words) and not name.isupper()
        named = named and _PUBLIC.isdisjoint(map(str.lower, words))
        place = name in lexicon.regions or lexicon.is_city(name)
        return named and not place and len(words) > 1 and self._may_be_it(name)

    def _may_be(self, name: str, noun: str) -> bool:
        """Whether a noun may stand for a person: not 'the senator' for 'Gov. Okoye', 'the actress' for Tom."""
        lexicon, people = self._story.words.lexicon, self._people
        genders = people.genders(f"the {noun}")
        if genders and set(genders).isdisjoint(self._candidates.genders(name)):
            return False
        held = self._offices(name)
        if noun == "officer" and not held.isdisjoint(_RANKS):
            return True
        if noun in lexicon.epithets and not held and not people.titled(noun):
            return True
        return noun in held or noun not in lexicon.titles_of

    def _offices(self, name: str) -> set[str]:
        """The offices that a person's titles tell: 'senator' of 'Sen. Ada Brandt'."""
        bearers = self._people.bearers(name.rpartition(" ")[2])
        titles = {one.title for one in bearers if one.text == name and one.title}
        offices = self._story.words.lexicon.titles_of
        return {office for office, of_office in offices.items() if not titles.isdisjoint(of_office)}

    def _answers_within(self, place: int, index: int) -> bool:
        """Whether what is asked leads up to the answer in its sentence: 'When [a man] asked if it was late, she'."""
        words = self._story.words
        start = words.sentence_start(index)
        if not start <= place or words.low[start] not in _BEFORE_ANSWERS:
            return False
        return not _QUESTIONS.isdisjoint(words.low[place:index])

    def _answers_next(self, place: int, index: int) -> bool:
        """Whether the answer is all that stands between: '“Is it late?” [Okoye] asked.', then '“It is,” he said.'."""
        behind = self._story.words.sentence_end(place)
        if behind >= index or 0 in self._story.words.quoted[behind:index]:
            return False
        return self._story.parted(place, behind) and self._puts_question(place, index)

    def _called_out(self, place: int, name: str, index: int) -> bool:
        """Whether who is named at `place` only put a question, a paragraph before: '“Why?” [a reporter] called out'."""
        return name.startswith(("a ", "A ", "an ", "An ")) and self._puts_question(place, index)

    def _puts_question(self, place: int, index: int) -> bool:
        """Whether who is named at `place` asks something, in a paragraph before the word `index`."""
        words = self._story.words
        asked = max(place - 1, 0) if words.quoted[place - 1] else max(place - 2, 0)  # '“…?” asked a reporter'
        return words.quoted[asked] == 1 and "?" in words.raw[asked] and self._story.parted(place, index)

    def _asks(self, place: int, name: str) -> bool:
        """'[Okoye] asked', '“…?” asked [Okoye]', and neither '[Okoye] was asked' nor 'I asked [Okoye]'."""
        low = self._story.words.low
        before, behind = low[max(0, place - 2) : place], low[place : place + max(BESIDE, name.count(" ") + 2)]
        asked_behind = before[-1:] == _ASKED and before[0] not in _ONESELF
        return asked_behind or ("asked" in behind and "was" not in behind)

    def _is_another_nearer(self, name: str, gender: str, place: int, index: int) -> bool:
        """Whether a sentence between names somebody of that gender: 'Shaz Lund spoke. She met [Tom Okoye]. He said'."""
        words, people = self._story.words, self._people
        between = slice(max(words.sentence_end(place), index - NEARER), index)
        columns = zip(words.bare[between], words.is_name[between], words.quoted[between], strict=True)
        named = {word for word, is_name, quoted in columns if is_name and not quoted}.difference(name.split())
        return any(people.gender_of_first_name(word) == gender for word in named)

    def _is_object(self, name: str, index: int) -> bool:
        """Whether a pronoun means another, since its clause speaks of that person: '[he] said Okoye would come'."""
        words = self._story.words
        behind = words.stop.find(1, index, index + CLAUSE) + 1 or index + CLAUSE
        clause = slice(index + 1, min(behind, words.sentence_end(index)))
        named = compress(words.bare[clause], words.is_name[clause])
        return name.rpartition(" ")[2] in [word.removesuffix("'s") for word in named]

    def _antecedent(self, index: int) -> Stretch | None:
        """What a relative pronoun stands for; past an apposition: 'said [Ada Brandt], a pilot at the harbour, who'."""
        words = self._story.words
        start = words.sentence_start(index)
        if index == start:
            return None
        last = before_modifiers(words, self._past_home(index, start) - 1, start)  # 'a note on [Monday] that said'
        nearest = noun_phrase_ending(words, last, start) if last >= start else None
        if nearest is None:
            return None
        if words.bare[nearest[1] - 1].isdigit() and words.kind[nearest[1] - 2] == "preposition":
            return None  # 'It sank in 2014, which'
        if words.low[nearest[0]] == "including":
            nearest = nearest[0] + 1, nearest[1]
        nearest = self._named_last(_behind_verb(words, nearest))
        opener = words.low[nearest[0]]
        apposed = opener in ("a", "an") or opener.isdigit() or words.is_name[nearest[0] - 1]
        if apposed and words.comma[nearest[0] - 1]:  # 'Ada Brandt, 49, who', 'Ada Brandt, the pilot, who'
            return self._named_last(subject_before(words, index, start) or nearest)
        if words.comma[index - 1] and not (words.is_name[nearest[1] - 1] or is_person(words, nearest[1] - 1)):
            former = next(places_of("who", words.low[start:index]), None)
            if former:  # 'Ada Brandt, [who] runs a stall, who'
                return self._antecedent(start + former)
        return _body_last(words, nearest)

    def _past_home(self, index: int, start: int) -> int:
        """Where a person's description ends that tells age and home: 'Ada Brandt, [49, from Tolm], who'."""
        words, home = self._story.words, index - 1
        while home > start and words.is_name[home - 1] and not breaks_after(words, home - 1):
            home -= 1
        before = home - 2
        is_home = words.comma[index - 1] and words.is_name[home] and words.low[home - 1 : home] in (("from",), ("of",))
        if not is_home or before <= start or not words.comma[before]:
            return index
        is_age = words.bare[before].isdigit() and words.comma[before - 1]
        end = before if is_age else before + 1
        return end if words.is_name[end - 1] else index

    def _named_last(self, phrase: Stretch) -> Stretch:
        """Of a noun phrase the person at its end: 'a letter to [Ada Brandt]'; not so 'an aide to' or 'the head of'."""
        words, (first, behind) = self._story.words, phrase
        if are_persons(words, behind - 1):
            return _last_person(words, phrase)
        start = words.names.rfind(0, first, behind) + 1 or first
        start -= start > first and words.kind[start - 1] == "determiner"  # 'a talk by [the Post's] Ada Brandt'
        if words.kind[start - 1] != "preposition" or words.low[start - 1] in ("of", "for") or start >= behind:
            return phrase
        name, people = self._people.name((start, behind)), self._people
        named = name is not None and people.may_be_person(name.text)
        return (start, behind) if named and not people.may_be_person(self._story.span_of(phrase).text) else phrase


def _body_last(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase about a thing the body at its end: 'debts to [the Port Fund] (PF)'; not so 'a report by'."""
    first, behind = phrase
    behind -= words.raw[behind - 1][0] == "(" and behind - first > 1
    head = before_preposition(words, (first, behind))
    tells = may_speak(words, head) or is_document(words, head)
    if head == behind - 1 or tells or not words.is_name[behind - 1]:
        return phrase
    start = run_start(words, behind - 1, head + 2)
    if words.low[start - 1] == "of" and words.is_name[start - 2]:  # 'debts to the [Bank of Tolm]'
        start = run_start(words, start - 2, first)
    start -= words.kind[start - 1] == "determiner" and start > first
    return phrase if words.low[start - 1] in ("and", "in") else (start, behind)


def _behind_verb(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase what stands behind a verb in it: 'met [farmers]', 'defying [more than 40 pilots]'."""
    first, behind = phrase
    verb = next((index for index in range(behind - 2, first - 1, -1) if _has_object(words, index, first)), None)
    if verb is None:
        return phrase
    noun = verb + 1
    return (noun + (words.kind[noun] == "preposition" and noun < behind - 1), behind)


def _has_object(words: Words, verb: int, first: int) -> bool:
    """Whether a word in a noun phrase is a verb, and its object follows: 'he [met] crews', 'the owner [met] the crews'.

    'a man [accused] of theft', 'the [retired] cook' and 'the boat [called] Ada' have none.
    """
    before, opens = verb - 1, words.kind[verb + 1] in _OPENS_OBJECT or words.low[verb + 1] == "more"
    if not is_plain(words, verb) or verb == 0:
        return False
    if verb > first:
        return opens and is_past(words, verb) and words.kind[before] == ""
    if words.low[verb].endswith("ing"):
        return opens and words.comma[before] != 0
    is_subject = words.kind[before] == "pronoun" or words.is_name[before]
    return is_subject and is_past(words, verb) and not breaks_after(words, before)


def _last_person(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase the person at its end: 'a letter by [a woman]'; not so 'the daughter of a pilot'."""
    first, behind = phrase
    start = behind - 1
    while start > first and words.kind[start] != "determiner" and words.kind[start - 1] != "preposition":
        start -= 1
    inside = start > first and (words.kind[start] == "determiner" or words.low[start - 1] != "of")
    return phrase if not inside or any(is_person(words, place) for place in range(first, start)) else (start, behind)


def _noun(words: Words, mention: Stretch) -> int:
    """Where the noun of a description stands: 'the [nurse]', 'the [mother] of two'."""
    last = mention[1] - 1
    return last - 2 if last - 2 > mention[0] and words.low[last - 1] == "of" and words.low[last] in _CHILDREN else last

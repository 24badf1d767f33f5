"""Speakers: from the words that name a source here to the fullest name that the article gives.

    Mr. Okoye            title and surname      -> Tom Okoye
    Okoye                surname                -> Tom Okoye
    he, who              pronoun                -> the person spoken of last, if of that gender
    the senator          description            -> the one senator of the article
    the harbour office   description            stays itself

When in doubt, a mention stands for itself: a wrong speaker is worse than none.
"""

from collections.abc import Iterator
from itertools import compress

from newsparse.article import Resolution, Span, Speaker
from newsparse.language.name import Name, name_in
from newsparse.language.noun_phrase import breaks_after, noun_phrase_ending, noun_phrase_opening, noun_phrase_starting
from newsparse.language.people import People
from newsparse.language.subject import sentence_subject, subject_before
from newsparse.language.words import Stretch, Words
from newsparse.story import Story

_MALE = frozenset("he him his he's he'd he'll himself".split())
_FEMALE = frozenset("she her hers she's she'd she'll herself".split())
_SUBJECTS = frozenset({"he", "she"})
_OF_ONE = frozenset({"he", "she", "his", "her"})
_POSSESSIVE = frozenset("his her its their our my".split())
#: What stands before a first name, if anything does: 'Sir Tom'.
_BY_FIRST_NAME = frozenset({"", "Sir", "Dame"})
_REPLIES = frozenset("replied replies answered answers responded responds".split())
#: So near to a name its verb stands, in words: 'Lou Okoye asked'.
BESIDE = 3
#: Who asks and who answers in an interview.
_LABELS = frozenset("QA")
#: 'the prime minister', 'the attorney general': a title that stands for somebody has at most so many words.
TITLE = 2
#: What stands before a name in apposition to it has at most so many words.
DESCRIPTION = 6
#: How far behind a pronoun its clause is looked at, in words.
CLAUSE = 16
#: How many sentences back a pronoun may point.
SENTENCES = 4
#: How many more, where those between speak of 'he' or 'she' as well.
FARTHEST = 12
#: How far before a pronoun somebody may be named who is meant rather than one of unknown gender, in words.
NEARER = 60
#: How many of those who were named before are looked at.
LOOK_BACK = 50


class Speakers:
    """Finds who speaks, in the order of the story: each answer helps with the next."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lexicon = story.document.lexicon
        #: Who was named as a source so far: index of the first word, and the full name.
        self._named: list[tuple[int, str]] = []
        #: Of whom 'he' or 'she' was said so far: the gender, by the name.
        self._called: dict[str, str] = {}
        self._people = People(story.words, story.document.lexicon, story.titled)
        self._subjects: dict[int, list[tuple[int, str]]] = {}
        self._resolved: dict[Stretch, tuple[str, Resolution, str | None]] = {}

    def speaker(self, mention: Stretch, span: Span, carried: bool = False) -> Speaker:
        """Who is meant by the words of `mention`, which stand at `span`."""
        resolved = self._resolved.get(mention)
        if resolved is None:
            resolved = self._resolved[mention] = self._resolve(mention, span)
            self._named.append((mention[0], resolved[0]))
        name, how, title = resolved
        return Speaker(name, span, title, Resolution.CARRIED if carried else how)

    def _resolve(self, mention: Stretch, span: Span) -> tuple[str, Resolution, str | None]:
        """Name, how it was found, and title."""
        words, first = self._story.words, mention[0]
        one_word = mention[1] - first == 1
        if one_word and (words.kind[first] in ("pronoun", "relative") or words.low[first] == "that"):
            return self._of_pronoun(first, span), Resolution.PRONOUN, None
        is_label = one_word and words.bare[first] in _LABELS
        found = None if is_label else name_in(words, mention, self._lexicon) or self._apposed(mention)
        if found:
            return *self._of_name(found, first), found.title or None
        return *self._of_description(mention, span), None

    def _apposed(self, mention: Stretch) -> Name | None:
        """The name behind a description: 'said the harbour master, [Ada Brandt].', 'said Okoye's aide, [Tom Lund].'."""
        words, behind = self._story.words, mention[1]
        described = words.kind[mention[0]] == "determiner" or words.bare[behind - 2].endswith(("'s", "s'"))
        if not described or behind >= len(words) or not words.comma[behind - 1]:
            return None
        phrase = noun_phrase_opening(words, behind, words.sentence_end(behind)) if words.is_name[behind] else None
        found = name_in(words, phrase, self._lexicon) if phrase and breaks_after(words, phrase[1] - 1) else None
        if found is None or not (found.text in self._lexicon.given_names or self._people.may_be_person(found.text)):
            return None
        return found

    def _of_name(self, name: Name, place: int) -> tuple[str, Resolution]:
        text = name.text
        if text.isupper() and len(text) > 1:
            return self._of_capitals(name)
        known = self._people.bearers(name.surname)
        if name.is_full and not self._is_introduced(name, known):
            full = next((one.text for one in known if one.first == name.first), text)
            return full if len(full) >= len(text) else text, Resolution.NAME
        gender = self._people.gender_of_title(name.title)
        if gender:
            known = [one for one in known if self._people.gender_of_first_name(one.first) in (gender, "")]
        elif len(known) > 1 and name.title:  # 'Mayor Brandt', and not her husband
            known = [one for one in known if one.title.endswith(name.title)] or known
        if len(known) > 1:
            known = self._last_named(known, place, gender)
        if not known and name.title in _BY_FIRST_NAME:
            known = self._people.called(text)
        if len(known) == 1:
            return known[0].text, Resolution.SURNAME
        return text, Resolution.SURNAME if name.title else Resolution.NAME

    def _is_introduced(self, name: Name, known: list[Name]) -> bool:
        """Whether a first word with a capital is none of the one person's of that surname: '[Following] Brandt'."""
        people = self._people
        return people.is_common(name.first) and len(known) == 1 and people.is_first_name(known[0].first)

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
        introduced = [one for one in known if self._people.first_places.get(one.first.rstrip("."), 0) < place]
        return [one for one in introduced if gender in ("", self._people.gender_of_first_name(one.first))] or known

    def _of_pronoun(self, index: int, span: Span) -> str:
        words = self._story.words
        pronoun = words.low[index]
        if words.kind[index] == "relative" or pronoun == "that":
            antecedent = self._antecedent(index)
            if antecedent is None:
                return span.text
            named = name_in(words, antecedent, self._lexicon)
            return self._of_name(named, index)[0] if named else _unwrapped(self._story.span_of(antecedent).text)
        gender = "m" if pronoun in _MALE else "f" if pronoun in _FEMALE else ""
        if not gender:
            return span.text
        asker = None
        replies = not _REPLIES.isdisjoint(words.low[max(0, index - 1) : index + 2])
        for place, name in self._spoken_of(index):
            if replies and "asked" in words.low[max(0, place - 1) : place + BESIDE]:
                asker = name  # '“…?” Okoye asked. “…,” he replied': that is another
            if name == asker:
                continue
            genders = self._called.get(name) or self._people.genders(name)
            if gender in genders and " and " not in name and not self._is_object(name, index):
                if genders != gender and self._is_another_nearer(name, gender, place, index):
                    return span.text
                self._called[name] = gender
                return name
        return span.text

    def _is_another_nearer(self, name: str, gender: str, place: int, index: int) -> bool:
        """Whether a sentence between names somebody of that gender: 'Shaz Lund spoke. She met [Tom Okoye]. He said'."""
        words, people = self._story.words, self._people
        between = slice(max(words.sentence_end(place), index - NEARER), index)
        columns = zip(words.bare[between], words.is_name[between], words.quoted[between], strict=True)
        named = {word for word, is_name, quoted in columns if is_name and not quoted}.difference(name.split())
        return any(people.gender_of_first_name(word) == gender for word in named)

    def _is_object(self, name: str, index: int) -> bool:
        """Whether a subject is not called so, since its clause speaks of that person: '[he] said Okoye would come'."""
        words = self._story.words
        if words.low[index] not in _SUBJECTS:
            return False
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
        nearest = noun_phrase_ending(words, index - 1, start)
        nearest = nearest and self._named_last(nearest)
        opener = words.low[nearest[0]] if nearest else ""
        if opener in ("a", "an") or opener.isdigit():  # 'Ada Brandt, 49, who'
            return subject_before(words, index, start) or nearest
        return nearest

    def _named_last(self, phrase: Stretch) -> Stretch:
        """Of a noun phrase the person at its end: 'a letter to [Ada Brandt]'; not so 'an aide to' or 'the head of'."""
        words, (first, behind) = self._story.words, phrase
        start = words.names.rfind(0, first, behind) + 1
        if words.kind[start - 1] != "preposition" or words.low[start - 1] in ("of", "for") or start >= behind:
            return phrase
        name, people = name_in(words, (start, behind), self._lexicon), self._people
        is_person = name is not None and people.may_be_person(name.text)
        return (start, behind) if is_person and not people.may_be_person(self._story.span_of(phrase).text) else phrase

    def _spoken_of(self, index: int) -> Iterator[tuple[int, str]]:
        """Who may be meant by a pronoun at `index`: speakers and subjects of sentences before it, the nearest first.

        Of each, the place and the name.
        """
        words = self._story.words
        named = len(self._named)
        least = max(0, named - LOOK_BACK)
        end = index
        left = SENTENCES
        for _ in range(FARTHEST):
            start = words.sentence_start(end)
            left -= words.low[start] not in _OF_ONE  # 'She laughed.' leads further back
            here = []
            while named > least and self._named[named - 1][0] >= start:
                named -= 1
                if self._named[named][0] < index:
                    here.append(self._named[named])
            here += self._subjects_of(start, index)
            here.sort(reverse=True)
            yield from here
            if start == 0 or not left:
                return
            end = start - 1

    def _subjects_of(self, start: int, before: int) -> list[tuple[int, str]]:
        """Place and name of whoever is named in the subject of the sentence that begins at `start`, before `before`."""
        if start == before or start + 1 in self._story.titled or not self._story.inside[start]:
            return []
        if start not in self._subjects:
            self._subjects[start] = list(self._named_subjects(start))
        return [found for found in self._subjects[start] if found[0] < before]

    def _named_subjects(self, start: int) -> Iterator[tuple[int, str]]:
        words = self._story.words
        end = words.sentence_end(start)
        if words.kind[start] == "pronoun" or True not in words.is_name[start:end]:
            return
        for subject in _subjects(words, start, end):
            if name := name_in(words, subject, self._lexicon):
                yield subject[0], self._of_name(name, subject[0])[0]

    def _of_description(self, mention: Stretch, span: Span) -> tuple[str, Resolution]:
        words = self._story.words
        *article, noun = words.low[slice(*mention)]
        if article and article[0] in ("the", "this") and len(article) <= TITLE:
            titled = self._people.titled(noun)[:LOOK_BACK]
            named = [name for name in titled if set(article[1:]) <= set(name.title.lower().split())]
            bearers = (self._of_name(name, mention[0])[0] for name in named)
            bearer = next(bearers, None)
            if bearer and all(other == bearer for other in bearers):
                return bearer, Resolution.DESCRIPTION
        return _unwrapped(span.text), Resolution.DESCRIPTION


def _unwrapped(mention: str) -> str:
    return " ".join(mention.split())


def _subjects(words: Words, start: int, end: int) -> Iterator[Stretch]:
    """Who is spoken of: 'The mayor, [Ada Brandt], is', '[Ada's] crew is'; two in '[Ada's] aide, [Tom Okoye], is'."""
    subject = sentence_subject(words, start, end)
    if subject is None:
        return
    first = subject[0]
    owners = (index for index in range(*subject) if words.bare[index].endswith(("'s", "s'")))
    owner = next(owners, None) if words.is_name[first] else None
    if owner is not None:
        yield first, owner + 1
    elif not (words.kind[first] == "determiner" or words.low[first] in _POSSESSIVE):
        yield subject
        return
    apposition = words.comma.find(1, first, min(end, first + DESCRIPTION)) + 1
    apposed = None
    if 0 < apposition < end:
        read = noun_phrase_opening if words.is_name[apposition] else noun_phrase_starting
        apposed = read(words, apposition, end)
    if owner is None:
        yield apposed or subject
    elif apposed and words.comma[apposed[1] - 1]:
        yield apposed

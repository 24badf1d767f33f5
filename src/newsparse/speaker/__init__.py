"""Speakers: from the words that name a source here to the fullest name that the article gives.

    Ada Brandt           name                   -> Ada Brandt
    Okoye, the senator   second reference       -> Tom Okoye
    he, who              pronoun                -> whoever was spoken of last, if of that gender
    the statement        description            -> whose it is

When in doubt, a mention stands for itself: a wrong speaker is worse than none.

What stands further down asks what stands above it:

names           title.py, fullest_name.py
descriptions    body.py, second_reference.py, abbreviation.py
pronouns        agreement.py, given_name.py, topic.py, also_named.py, only_person.py, candidates.py, answer.py,
                relative.py, antecedent.py
second names    second_body.py, epithet.py, second_name.py: descriptions that the article nowhere ties to a name
"""

from itertools import pairwise

from newsparse.article import Resolution, Span, Speaker
from newsparse.language.names.mention import name_in
from newsparse.language.names.name import Name
from newsparse.language.nouns.firm import is_firm
from newsparse.language.nouns.noun import POSSESSIVE, before_preposition, is_document, is_owner, is_person, owner_in
from newsparse.language.people.introduction import AGE
from newsparse.language.people.people import People
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.words.words import Stretch, Words
from newsparse.speaker.abbreviation import Abbreviations, is_abbreviated
from newsparse.speaker.antecedent import Antecedents
from newsparse.speaker.candidates import Candidates
from newsparse.speaker.epithet import Epithets
from newsparse.speaker.given_name import given_name
from newsparse.speaker.second_body import SecondBodies
from newsparse.speaker.second_name import SecondNames
from newsparse.speaker.second_reference import References, unwrapped
from newsparse.speaker.title import Titles
from newsparse.story import Story

#: 'according to [her]'
_OBJECTS = frozenset({"him", "his", "her", "them"})
_GOING_ON = frozenset("added adds continued continues concluded".split())
#: 'the pilot added': the mention of who spoke last begins so many words before at most.
ADDING_REACH = 60
#: Who asks and who answers in an interview.
_LABELS = frozenset("QA")
#: 'said the chairman, Ada Brandt [of] the Port Office'
_PLACED = frozenset({"from", "of"})


class Speakers:
    """Finds who speaks, in the order of the story: each answer helps with the next."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lexicon = story.words.lexicon
        self._people = People(story.words, story.titled | story.behind)
        self._titles = Titles(story.words)
        #: Who was named as a source so far: index of the first word, and the full name.
        self._named: list[tuple[int, str]] = []
        self._abbreviations = Abbreviations(story, self._people, self._named)
        self._references = References(story.words, self._people, self._named)
        self._candidates = Candidates(story, self._people, self._references, self._named)
        asked = story, self._people, self._references, self._candidates
        self._antecedents = Antecedents(*asked)
        self._epithets = Epithets(*asked, self._antecedents)
        self._second_names = SecondNames(*asked, self._antecedents, self._named)
        self._second_bodies = SecondBodies(*asked)
        #: By start and end of the mention in the text: what a rule gives may be part of a word, as in 'Brandt/Okoye'.
        self._resolved: dict[tuple[int, int], Speaker] = {}

    def speaker(self, mention: Stretch, span: Span, carried: bool = False) -> Speaker:
        """Who is meant by the words of `mention`, which stand at `span`."""
        place = span.start, span.end
        speaker = self._resolved.get(place)
        if speaker is None:
            name, how, title = self._resolve(mention, span)
            speaker = self._resolved[place] = Speaker(name, span, title, how)
            self._named.append((mention[0], name))
        return Speaker(speaker.name, span, speaker.title, Resolution.CARRIED) if carried else speaker

    def _resolve(self, mention: Stretch, span: Span) -> tuple[str, Resolution, str | None]:
        """Name, how it was found, and title."""
        words, (first, behind) = self._story.words, mention
        if is_abbreviated(words.bare[behind - 1]) and (full := self._abbreviations.full_name(mention)):
            return full, Resolution.DESCRIPTION, None
        one_word = behind - first == 1
        if one_word and (answer := self._of_word(first, span)):
            return *answer, None
        if words.is_name[first]:
            if is_owner(words, behind - 1) and is_firm(words, mention):  # 'Tolm & Lund's warned'
                return unwrapped(span.text), Resolution.NAME, None
        elif words.low[first] == "the" and (meant := self._of_sign(mention, span)):
            return meant, Resolution.DESCRIPTION, None
        is_noun = one_word and self._is_noun(first)
        found = None if is_noun else self._named_in(mention, span) or self._named_behind(mention)
        if found is None:
            return *self._of_description(mention, span), None
        name, how = self._references.of_name(found, first)
        self._candidates.agreement.introduce(name if " " in name else found.text, mention)
        if found.title:
            self._titles.note(found.title, name)
        return name, how, found.title or None

    def _of_word(self, index: int, span: Span) -> tuple[str, Resolution] | None:
        """Whom a pronoun means, or the letter of who answers in an interview; None for any other word."""
        words = self._story.words
        kind, low = words.kind[index], words.low[index]
        if kind == "pronoun" or low in _OBJECTS:
            return self._antecedents.of_pronoun(index, span), Resolution.PRONOUN
        if kind == "relative" or low == "that":
            return self._antecedents.of_relative(index, span), Resolution.PRONOUN
        if words.bare[index] in _LABELS:
            answering = self._second_names.of_answer(index) if words.bare[index] == "A" else None
            return answering or unwrapped(span.text), Resolution.DESCRIPTION
        return None

    def _of_description(self, mention: Stretch, span: Span) -> tuple[str, Resolution]:
        """Who is described and not named: who was spoken of before, or the description itself."""
        words, first = self._story.words, mention[0]
        if self._goes_on(mention):
            return self._named[-1][1], Resolution.DESCRIPTION
        kin = self._second_names.of_kin(mention)
        if kin:
            return kin, Resolution.DESCRIPTION
        if words.kind[first] != "determiner" and self._story.is_in_headline(first):
            bearer = self._references.bearer(mention, len(words))
            if mention[1] - first == 1:  # 'PM rejects ferry'
                bearer = bearer or self._references.of_letters(words.bare[first], len(words))
            if bearer:  # 'Ferry is safe, mayor says'
                return bearer, Resolution.DESCRIPTION
        name, how = self._references.of_description(mention, span)
        if not _is_itself(name, span):
            return name, how
        return self._second_name(mention, span) or name, how

    def _second_name(self, mention: Stretch, span: Span) -> str | None:
        """Who is meant by a description that stands for nobody whom the article calls so."""
        words, first, named = self._story.words, mention[0], None
        if words.low[first] == "the":
            named = self._epithets.of(mention) or self._second_bodies.of_description(mention)
            named = named or self._second_names.of_unnamed(mention)
        if words.is_name[first] or named:
            return named
        return self._second_names.of_lede(mention)

    def _goes_on(self, mention: Stretch) -> bool:
        """Whether somebody who just spoke adds to it: '“It holds,” Brandt said. “It does,” [the pilot] added.'."""
        words, (first, behind) = self._story.words, mention
        if words.low[first] != "the" or not self._named or not is_person(words, behind - 1):
            return False
        if _GOING_ON.isdisjoint((words.low[first - 1], words.low[behind])):
            return False
        last, name = self._named[-1]
        near = first - ADDING_REACH <= last < first and not self._story.parted(last, first)
        return near and self._people.may_be_person(name)

    def _named_in(self, mention: Stretch, span: Span) -> Name | None:
        """The name in a mention: where its words reach beyond it ('<Ada Brandt>'), it is read by itself."""
        words, (first, behind) = self._story.words, mention
        if words.start[first] == span.start and words.start[behind] == span.end + 1:  # no punctuation is on its words
            return self._people.name(mention)
        start, end = words.bounds(mention)
        if span.start <= start and end <= span.end:
            return self._people.name(mention)
        alone = Words(span.text, self._lexicon, [(0, len(span.text))])
        return name_in(alone, (0, len(alone)))

    def _is_noun(self, index: int) -> bool:
        """Whether a word that opens a sentence is no name: 'Documents show', 'Police said' beside 'the police'."""
        words = self._story.words
        if not words.opens_sentence(index):
            return False
        if is_document(words, index) and words.low[index].endswith("s"):
            return True
        if words.low[index] not in self._lexicon.organisation_words:
            return False
        return self._people.is_small(words.bare[index]) and not self._people.bearers(words.bare[index])

    def _of_sign(self, mention: Stretch, span: Span) -> str | None:
        """Who 'the CEO', 'the SP', 'the 31-year-old' is; None for any other mention."""
        words, (first, behind) = self._story.words, mention
        if words.bare[first + 1].isupper():
            of_office = behind - first == len(("the", "CEO")) and self._references.of_letters(
                words.bare[first + 1], first
            )
            if bearer := of_office or self._titles.bearer(mention):
                return bearer
        return self._of_age(mention, span) if words.low[first + 1].endswith(AGE) else None

    def _of_age(self, mention: Stretch, span: Span) -> str | None:
        """Who 'the 31-year-old', 'the 31-year-old Dane' is; None for a company, and for who is named there."""
        words, (first, behind) = self._story.words, mention
        if words.low[behind - 1] in self._lexicon.company_nouns:  # 'the four-year-old startup'
            return None
        named = [index for index in range(first, behind) if words.is_name[index] and not words.quoted[index]]
        names = [words.bare[index] for index in named]
        if any(map(self._people.bearers, names)):  # 'the 31-year-old Okoye'
            return None
        described = self._references.of_description(mention, span)[0]
        if not _is_itself(described, span):
            return described
        return self._second_names.of_age(first, span) or described

    def _named_behind(self, mention: Stretch) -> Name | None:
        """The name of who is only described in a mention: in apposition, or as given in the clause behind it."""
        found = self._apposed(mention)
        given = None if found else given_name(self._story.words, mention)
        if given is None or self._people.is_body(given[0].text):
            return found
        name, gender = given
        self._references.called[name.text] = gender or self._people.genders(self._story.span_of(mention).text)
        return name

    def _apposed(self, mention: Stretch) -> Name | None:
        """The name behind a description: 'said the harbour master, [Ada Brandt].', 'said Okoye's aide, [Tom Lund].'."""
        words, behind = self._story.words, mention[1]
        if not words.comma[behind - 1]:
            return None
        opener, head = mention[0], before_preposition(words, mention)
        if any(before == "and" and word in POSSESSIVE for before, word in pairwise(words.low[opener:behind])):
            return None  # 'the singer and her aide, Tom Lund, said'
        if (
            head < behind - 1
            and words.low[behind - 1] in self._lexicon.company_nouns
            and not words.begins_person(behind)
        ):
            return None  # 'a spokesman for the builder, Marrow Lines, said'
        described = words.kind[opener] == "determiner" or is_person(words, opener) or is_person(words, head)
        described = described or words.low[head] in self._lexicon.offices  # 'Finance Minister, [Ada Brandt],'
        if not described and owner_in(words, opener, behind - 1) is None:
            return None
        read = noun_phrase_opening if words.is_name[behind] else noun_phrase_starting
        phrase = read(words, behind, words.sentence_end(behind))
        placed = phrase is not None and words.low[phrase[1]] in _PLACED  # 'Ada Brandt of the Port Office'
        found = name_in(words, phrase) if phrase and (placed or words.breaks[phrase[1] - 1]) else None
        if found is None or found.title or found.text in self._lexicon.given_names:
            return found
        return found if self._people.may_be_person(found.text) else None


def _is_itself(name: str, span: Span) -> bool:
    """Whether a mention stands for itself: nobody was found who is called 'the pilot' besides."""
    own = name.casefold()
    return own == span.text.casefold() or own == unwrapped(span.text).casefold()

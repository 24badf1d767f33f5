"""Whom 'who' and 'which' stand for."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # surnames, first names
        ("Ada Brandt, 49, who said “we are not sorry,” left.", "who", "Ada Brandt", Resolution.PRONOUN),
        # whom his own clause names, he is not
        ("Ada Brandt, who said it was “not at all ready,” went home.", "who", "Ada Brandt", Resolution.PRONOUN),
        ("“We sail,” said Ada Brandt, a pilot, who called it “a good day.”", "who", "Ada Brandt", Resolution.PRONOUN),
        ("Ada Brandt, who runs a stall, who said it “will hold,” left.", "who", "Ada Brandt", Resolution.PRONOUN),
        # what is done to somebody is not who
        ("It was a gift from Ada Brandt, who called it “a small thing.”", "who", "Ada Brandt", Resolution.PRONOUN),
        ("The bill went to Gov. Tom Okoye, who called it “a small thing.”", "who", "Tom Okoye", Resolution.PRONOUN),
        ("It was a gift from a pilot who called it “a small thing.”", "who", "a pilot", Resolution.PRONOUN),
        ("It passed over protests of the union, which called it “small.”", "which", "the union", Resolution.PRONOUN),
        # who stands behind a verb
        ("He met sailors who called it “a small thing.”", "who", "sailors", Resolution.PRONOUN),
        ("The mayor defied the sailors who called it “a bad thing.”", "who", "the sailors", Resolution.PRONOUN),
        (
            "It is late, defying more than 40 sailors who called it “a bad thing.”",
            "who",
            "more than 40 sailors",
            Resolution.PRONOUN,
        ),
        (
            "A man accused of theft, who called it “a bad thing,” left.",
            "who",
            "a man accused of theft",
            Resolution.PRONOUN,
        ),
        ("They met the son of a pilot who called it “a small thing.”", "who", "the son of a pilot", Resolution.PRONOUN),
        (
            "An aide to Gov. Tom Okoye, who called it “a small thing,” left.",
            "who",
            "an aide to Gov. Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "The head of Marrow Bay, who called it “a small thing,” left.",
            "who",
            "the head of Marrow Bay",
            Resolution.PRONOUN,
        ),
        # the persons at the end of a phrase, not what is about them
        ("Okoye wrote of talks with captains who said it was late.", "who", "captains", Resolution.PRONOUN),
        # months that are names
        (
            "Walt Brandt met Tom Okoye, the keeper's grandson, who said it would sail.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # whose name stands behind what they are
        ("The ferry sank in 2014, which showed that it was old.", "which", "which", Resolution.PRONOUN),
        # the body at the end of a phrase about a thing
        (
            "The town owed millions in arrears to the Harbor Fund (HF), which said it would wait.",
            "which",
            "the Harbor Fund",
            Resolution.PRONOUN,
        ),
        (
            "The ship won approval from the Bank of Tolm, which said the loan was safe.",
            "which",
            "the Bank of Tolm",
            Resolution.PRONOUN,
        ),
        ("They met the mayor of Tolm, who said it would sail.", "who", "the mayor of Tolm", Resolution.PRONOUN),
        # surnames that are words for firms, and names that are words for kin
        (
            "It was mocked by Tom Okoye, the leader of the town, who said it would sail.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Take this week's claims by the Marrow Post's Tom Okoye, who said it would sail.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # not the words of a headline
        (
            "The hero is Tom Okoye, 18, from Tolm, who scored and then asked whether he was late.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # described by a noun that nobody knows
        ("The ban was a blow for sailors, who called it “odd.”", "who", "sailors", Resolution.PRONOUN),
        # who is told by somebody, and who somebody is
        ("They met a letter from a couple who said it was late.", "who", "a couple", Resolution.PRONOUN),
        # who was called otherwise once; who is told of by 'who'
        ("She met Tom Lund. It was he who said it would sail.", "who", "Tom Lund", Resolution.PRONOUN),
        # who is behind 'for', where nobody speaks for anybody
        (
            "That is a heavy blow for Ada Brandt, a pilot, who said it was late.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # who is said to be somebody with no comma before 'who'
        ("Tom Okoye, a pilot who said it was late, left.", "who", "Tom Okoye", Resolution.PRONOUN),
        ("It was backed by Tom Okoye, a Republican who said it was late.", "who", "Tom Okoye", Resolution.PRONOUN),
        ("In Marrow Bay, a pilot who said it was late left.", "who", "a pilot", Resolution.PRONOUN),
        # a thing speaks less than who is in it
        (
            "It came after a plea by the Tolm Herald, which argued that it was late.",
            "which",
            "the Tolm Herald",
            Resolution.PRONOUN,
        ),
        (
            "It followed a complaint by the Sailors' Union, which said it was late.",
            "which",
            "the Sailors' Union",
            Resolution.PRONOUN,
        ),
        (
            "It followed a report on the Sailors' Union, which said it was late.",
            "which",
            "a report on the Sailors' Union",
            Resolution.PRONOUN,
        ),
        (
            "It came after a tip from a pilot in Tolm, who said it was late.",
            "who",
            "a pilot in Tolm",
            Resolution.PRONOUN,
        ),
        (
            "He met the son of a pilot in Tolm, who said it was late.",
            "who",
            "the son of a pilot in Tolm",
            Resolution.PRONOUN,
        ),
        (
            "“We sail,” said Ada Brandt, then a pilot at the port, who said it was late.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # a person is 'who', and a thing 'that'
        (
            "The port sent a letter to Tom Okoye, the mayor, that said it was late.",
            "that",
            "a letter to Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "The port sent bills to Ada Brandt, a nurse, that said it was late.",
            "that",
            "bills to Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "She sent a note from her aide, Tom Okoye, that said it was late.",
            "that",
            "a note from her aide",
            Resolution.PRONOUN,
        ),
        ("She sent a letter to Tom Okoye that said it was late.", "that", "a letter to Tom Okoye", Resolution.PRONOUN),
        (
            "In a letter to Tom Okoye, the Port Office that said it was late gave in.",
            "that",
            "the Port Office",
            Resolution.PRONOUN,
        ),
        # of several those who are named
        (
            "He has rivals, particularly Tom Okoye and Ada Brandt, who say it is late.",
            "who",
            "Tom Okoye and Ada Brandt",
            Resolution.PRONOUN,
        ),
        # whose report it is
        (
            "There is a report by a panel of pilots, which said it was late.",
            "which",
            "a panel of pilots",
            Resolution.PRONOUN,
        ),
        # whom somebody tells
        ("Okoye tells pilots who say it is late to stay.", "who", "pilots", Resolution.PRONOUN),
        # what stands behind a verb, and who did it
        (
            "There are results of a study by a panel of pilots, which said it was late.",
            "which",
            "a panel of pilots",
            Resolution.PRONOUN,
        ),
        (
            "The Port Office settled old claims for damage, which say it was late.",
            "which",
            "old claims for damage",
            Resolution.PRONOUN,
        ),
        # two clauses, each with its pronoun
        ("It was sold by Ada Brandt, who runs it and who said the pier held.", "who", "Ada Brandt", Resolution.PRONOUN),
        (
            "It was sold by Ada Brandt, who met Tom Okoye, and who said the pier held.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "So will Ada Brandt, who is up for election but who wrote that the pier held.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        ("It was sold by sailors who love it and who said the pier held.", "who", "sailors", Resolution.PRONOUN),
        (
            "The man who sails it met Ada Brandt, who runs it and who said the pier held.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "It was sold by Ada Brandt and Tom Okoye, who said the pier held.",
            "who",
            "Ada Brandt and Tom Okoye",
            Resolution.PRONOUN,
        ),
        # who is met by somebody from somewhere
        ("Tom Okoye of Tolm met Ada Brandt, who said the pier held.", "who", "Ada Brandt", Resolution.PRONOUN),
        ("Voters in Tolm elected Ada Brandt, who said the pier held.", "who", "Ada Brandt", Resolution.PRONOUN),
        ("A pilot from Tolm met Ada Brandt, who said the pier held.", "who", "Ada Brandt", Resolution.PRONOUN),
        ("A pilot named Ada Brandt, who said the pier held, left.", "who", "Ada Brandt", Resolution.PRONOUN),
        (
            "The port's recently retired Ada Brandt, who said the pier held, left.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "The mayor sent the letter to the Port Office, which said it had not read it.",
            "which",
            "the Port Office",
            Resolution.PRONOUN,
        ),
        (
            "The mayor sent a copy of the letter to the port, which said it was late.",
            "which",
            "the port",
            Resolution.PRONOUN,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)

"""Descriptions of who was just named, by what the sentences before tell."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # by age, of whoever was spoken of last
        (
            "Olu Tanko went home. “We sail,” the 31-year-old said.",
            "the 31-year-old",
            "Olu Tanko",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt won. “We sail,” the 31-year-old Dane said.",
            "the 31-year-old Dane",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt won. Tom Okoye lost. “We sail,” the 31-year-old actress said.",
            "the 31-year-old actress",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt left. “We sail,” the 36-year-old “Low Tide” author said.",
            "the 36-year-old “Low Tide” author",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # another name for who was just named
        (
            "Tom Okoye waved. “We sail,” the Castrian senator said.",
            "the Castrian senator",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("Tom Okoye said so. The striker said it was late.", "The striker", "Tom Okoye", Resolution.DESCRIPTION),
        ("Tom Okoye left.\n\n“We sail,” the billionaire said.", "the billionaire", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "Member for Tolm Ada Brandt called it “odd”.\n\n“We sail,” the Marrow Party pilot said.",
            "the Marrow Party pilot",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Port owner leaves\n\nTom Okoye waved. “We sail,” the old ferry owner said.",
            "the old ferry owner",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye, who had come in late, laughed. The senator said it was.",
            "The senator",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye waved.\n\n“We sail. It is late,” the former Castrian Navy rowing champion said.",
            "the former Castrian Navy rowing champion",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye left. “We sail,” the old ferry worker said.",
            "the old ferry worker",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Lund came.\n\n“We sail,” said the mother of two.",
            "the mother of two",
            "Ada Lund",
            Resolution.DESCRIPTION,
        ),
        ("Lars Lund left. “We sail,” the Dane said.", "the Dane", "Lars Lund", Resolution.DESCRIPTION),
        # husband and wife
        (
            "Ada and Tom Lund left. “We sail,” Ada Lund said. “No,” her husband said.",
            "her husband",
            "Tom Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Lund met her husband, Tom Lund. “We sail,” she said. “No,” said her husband.",
            "her husband",
            "Tom Lund",
            Resolution.DESCRIPTION,
        ),
        # the subject of the sentence
        ("Her son, Tom Lund, left. It rained. “We sail,” her son said.", "her son", "Tom Lund", Resolution.DESCRIPTION),
        (
            "His lawyer, Ada Brandt, left. “We sail,” his lawyer said.",
            "his lawyer",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # who asks goes on, where the other may be of that gender as well
        (
            "“No,” Tom Okoye said.\n\n“We sail,” the father-of-two said.",
            "the father-of-two",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Gov. Tom Okoye left. “We sail,” the Castrian governor said.",
            "the Castrian governor",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # a description that its bearer's name follows later
        (
            "Ada Brandt spoke. She noted that it was late.\n\n“We sail,” the Castrian senator said.",
            "the Castrian senator",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "PC Ada Brandt, of Tolm Police, told crews to wait. “We sail,” the officer said.",
            "the officer",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # beside a word that has a capital since it opens the sentence, and beside where somebody is from
        ("Ada Brandt said it was late.\n\n“We sail,” the MP said.", "the MP", "Ada Brandt", Resolution.DESCRIPTION),
        ("Tom Okoye slept late.\n\n“We sail,” the hooker said.", "the hooker", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "The news did not please Sen. Tom Okoye, who left.\n\n“We sail,” the Castrian Republican said.",
            "the Castrian Republican",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # the one source that was described so and not named
        (
            "A senior port official said it was late. It rained. “We sail,” the official said.",
            "the official",
            "a senior port official",
            Resolution.DESCRIPTION,
        ),
        (
            "A poll of 400 sailors found that it was late. It rained. The pier leaks, according to the poll.",
            "the poll",
            "a poll of 400 sailors",
            Resolution.DESCRIPTION,
        ),
        # called something nobody was called before; whom a pronoun means; past the reporter's question
        (
            "Tom Okoye keeps sheep and said he had feed until Sunday. “We sail,” the crofter said.",
            "the crofter",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye, leader of the council, left. “We sail,” the Conservative said.",
            "the Conservative",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Deputy Commissioner Tom Okoye met the crews. The official said it was late.",
            "The official",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye was asked twice. The first time, he shook his head. “We sail,” the Marrow manager said.",
            "the Marrow manager",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye said the keel had cracked twice.\n\nAnd the race? “Ask me in May,” the old skipper said.",
            "the old skipper",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("“We waited,” Tom Okoye said. “We sail,” the pilot said.", "the pilot", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "Deputy Mayor Tom Okoye left. “We sail,” the long-time mayor said.",
            "the long-time mayor",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Minister Oluf Marrow Lund left. “It holds,” Marrow Lund said.",
            "Marrow Lund",
            "Oluf Marrow Lund",
            Resolution.SURNAME,
        ),
        ("Some called “Veyla Okoye” their page. “It holds,” Okoye said.", "Okoye", "Okoye", Resolution.NAME),
        (
            "“It holds,” union secretary Jan de Lund said.",
            "union secretary Jan de Lund",
            "Jan de Lund",
            Resolution.NAME,
        ),
        (
            "“It holds,” said bank president Barber Okoye. “We sail,” Okoye said.",
            "Okoye",
            "Barber Okoye",
            Resolution.SURNAME,
        ),
        ("Tom Okoye waved. “We sail,” said the Jamaican.", "the Jamaican", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "When Tom Okoye woke on Monday, he found a bag. The 70-year-old said it was late.",
            "The 70-year-old",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Rovers manager Tom Okoye said Lou Lund would play. “We sail,” said the Rovers boss.",
            "the Rovers boss",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # one of a couple who is named without a surname
        ("Tom Lund came. His wife, Ada, sang. “We sail,” his wife said.", "his wife", "Ada", Resolution.DESCRIPTION),
        (
            "Ada Lund came with her husband Imran. Mr Lund said it was late. “We sail,” said his wife.",
            "his wife",
            "Ada Lund",
            Resolution.DESCRIPTION,
        ),
        # by the place in the team, by age
        (
            "Xilo Lund had erred. “I have had worse,” the halfback said.",
            "the halfback",
            "Xilo Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye was calm. The cut looked worse than it was, the wing-back insisted.",
            "the wing-back",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("Tom Okoye waved. “It is late,” says the elder.", "the elder", "Tom Okoye", Resolution.DESCRIPTION),
        # past the rest of a quotation
        (
            "Tom Okoye rose. “I know,” he said. “It is late. It is.” The striker said that it was old.",
            "The striker",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # of another surname, and whose by name
        (
            "Tom Okoye came. His wife, Ada Brandt, sat. It rained. “We sail,” his wife said.",
            "his wife",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye's wife, Ada Brandt, came. “We sail,” his wife said.",
            "his wife",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye and his wife, the pilot Ada Brandt, came. “We sail,” his wife said.",
            "his wife",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye's lawyer, Ada Brandt, came. “We sail,” his lawyer said.",
            "his lawyer",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


@pytest.mark.parametrize(
    ("text", "mention", "resolution"),
    [
        # by age, where two people were spoken of last
        (
            "“Go,” Ada Brandt told Tom Okoye, and Tom Okoye told her “no”. “We sail,” the 31-year-old said.",
            "the 31-year-old",
            Resolution.DESCRIPTION,
        ),
        ("The ferry is late. “We sail,” the 31-year-old said.", "the 31-year-old", Resolution.DESCRIPTION),
        # of another couple
        (
            "Ada and Tom Lund left. “We sail,” Eve Okoye said. “No,” her husband said.",
            "her husband",
            Resolution.DESCRIPTION,
        ),
        # not where the sentence before speaks of two or of nobody, asks, or is speech in another paragraph; not of who
        # has another office or gender, and where it is another
        ("Tom Okoye met Ada Brandt. “We sail,” the striker said.", "the striker", Resolution.DESCRIPTION),
        ("Tom Okoye left. It rained. “We sail,” the striker said.", "the striker", Resolution.DESCRIPTION),
        ("Will Tom Okoye sail? “We sail,” the striker said.", "the striker", Resolution.DESCRIPTION),
        ("“No,” said Tom Okoye. It rained.\n\n“We sail,” the striker said.", "the striker", Resolution.DESCRIPTION),
        ("“No,” a man told Tom Okoye.\n\n“We sail,” the striker said.", "the striker", Resolution.DESCRIPTION),
        ("Tom Okoye left. “We sail,” the Castrian governor said.", "the Castrian governor", Resolution.DESCRIPTION),
        ("Gov. Tom Okoye left. “We sail,” the senator said.", "the senator", Resolution.DESCRIPTION),
        ("Tom Okoye left. “We sail,” the actress said.", "the actress", Resolution.DESCRIPTION),
        ("Tom Okoye left. “We sail,” the other striker said.", "the other striker", Resolution.DESCRIPTION),
        ("Tom Okoye left. “We sail,” the port spokesman said.", "the port spokesman", Resolution.DESCRIPTION),
        ("Tom Okoye left. “We sail,” the judge said.", "the judge", Resolution.DESCRIPTION),
        # not the words of a headline; two; no office
        (
            "Mayor Tom Okoye Quits\n\nThe ferry was late. “We sail,” the pilot said.",
            "the pilot",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye, 25, and his wife, Ada, 27, came. “We sail,” the couple said.",
            "the couple",
            Resolution.DESCRIPTION,
        ),
        ("Tom Okoye left. “We sail,” the official said.", "the official", Resolution.DESCRIPTION),
        (
            "Rovers manager Tom Okoye said Lou Lund would play. “We sail,” said the United boss.",
            "the United boss",
            Resolution.DESCRIPTION,
        ),
        # a byline's name, a body
        (
            "Fares fall\n\nBy Ada Brandt\n\nThe ferry will cut its fares, the pilot said on Monday.",
            "the pilot",
            Resolution.DESCRIPTION,
        ),
        ("Tom Okoye waved. “It is late,” the centre said.", "the centre", Resolution.DESCRIPTION),
        (
            "Tom Okoye met Piet Lund's wife, Ada Brandt. Okoye sat. “We sail,” his wife said.",
            "his wife",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_left_as_it_stands_when_in_doubt(text, mention, resolution):
    assert speakers(text)[-1] == (mention, mention, resolution)


@pytest.mark.parametrize(
    ("lede", "second"),
    [
        ("The pier is unsafe, its owner said on Monday.", "Ada Brandt said that it leaked badly."),
        ("The pier is unsafe, the transport minister said.", "Ada Brandt said that it leaked badly."),
        ("The pier is unsafe, a sheriff said on Monday.", "It will be closed, Sheriff Ada Brandt told the Gazette."),
        ("The pier is unsafe, a senior official said.", "It will be closed, port chairwoman Ada Brandt said."),
        (
            "The pier is unsafe, according to the head of the port of Tolm.",
            "Ada Brandt told the Gazette that it leaked badly.",
        ),
        ("A harbour pilot has told of “a night of fear” at the pier.", "Ada Brandt, 43, said that it leaked badly."),
        ("The pier is unsafe, the taoiseach has said.", "Speaking on his way out, Ada Brandt said that it leaked."),
    ],
)
def test_who_speaks_in_the_lede_is_named_in_the_next_paragraph(lede, second):
    for text in (f"{lede}\n\n{second}", f"Ferry Is Late\n\nBy Tom Lund\n\n{lede}\n\n{second}"):
        assert [name for _, name, _ in speakers(text)] == ["Ada Brandt", "Ada Brandt"]


@pytest.mark.parametrize(
    ("lede", "second"),
    [
        # who is named says nothing, or was named before, or is of the other gender; one of several; no person
        ("The pier is unsafe, its owner said on Monday.", "Ada Brandt left. Tom Lund said that it leaked."),
        ("Ada Brandt slept. The pier is unsafe, its owner said.", "Ada Brandt said that it leaked badly."),
        ("The pier is unsafe, a fisherman said on Monday.", "Ada Brandt said that it leaked badly."),
        ("The pier is unsafe, the transport minister said.", "Ministry aide Ada Brandt said that it leaked badly."),
        ("The pier is unsafe, a pilot said on Monday.", "It will be closed, Sheriff Ada Brandt said."),
        ("The pier is unsafe, one pilot said on Monday.", "Ada Brandt said that it leaked badly."),
        ("The pier is unsafe, a report said on Monday.", "Ada Brandt said that it leaked badly."),
        # the judge is not the accused
        ("She was jailed, after a judge said she had robbed the town.", "Ada Brandt, 57, pleaded guilty to theft."),
        ("Two boats were taken from the pier, a detective said.", "Ada Brandt, 33, denies that she took them."),
        # not the lede
        (
            "Ferry Is Late\n\nIt rained in Tolm.\n\nThe pier is unsafe, its owner said on Monday.",
            "Ada Brandt said that it leaked badly.",
        ),
    ],
)
def test_but_not_where_that_may_be_another(lede, second):
    mention, name, resolution = speakers(f"{lede}\n\n{second}")[0]
    assert (name, resolution) == (mention, Resolution.DESCRIPTION)


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("Ada Brandt has a boat. Brandt, 59, met Tom Okoye.", "Ada Brandt"),
        ("By Mary Lund\n\nAda Brandt has a boat.", "Ada Brandt"),
        # two who may be asked, and nobody
        ("Ada Brandt met Tom Okoye.", "A"),
        ("A pilot has a boat.", "A"),
    ],
)
def test_who_answers_in_an_interview_is_whom_the_words_above_it_name_most_often(above, name):
    interview = "Q: Do you sail?\n\nA: I do.\n\nQ: Far?\n\nA: I sail to Tolm."
    answers = [found for mention, found, _ in speakers(f"{above}\n\n{interview}") if mention == "A"]
    assert answers == [name, name]

"""attribution.colon: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by
from newsparse import parse


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Ms. Brandt said: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        ("Ms. Brandt put it simply: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "put it"),
        ("Ms. Brandt had this to say: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "say"),
        ("The mayor added on Tuesday: “The ferry is back.”", "The ferry is back.", "The mayor", "added"),
        ("Ms. Brandt was blunt: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", None),
        ("Ms. Brandt turned to the crew: “Go home.”", "Go home.", "Ms. Brandt", None),
        ("Ms. Brandt said it was old, to which Mr. Okoye replied: “It holds.”", "It holds.", "Mr. Okoye", "replied"),
        # the colon closes the paragraph before
        ("Ms. Brandt wrote on Tuesday:\n\n“The ferry is back.”", "The ferry is back.", "Ms. Brandt", "wrote"),
        ("Ms. Brandt was blunt:\n\n“The ferry is back.”", "The ferry is back.", "Ms. Brandt", None),
        # the time in a live blog is nobody
        ("9:31 a.m. Fire chief Tom Okoye: “Stay on the pier.”", "Stay on the pier.", "Fire chief Tom Okoye", None),
        (
            "17-year-old Tom Okoye was blunt: “Stay on the pier.”",
            "Stay on the pier.",
            "17-year-old Tom Okoye",
            None,
        ),
        # whose answer it is
        ("Ms. Brandt's verdict: “Too late.”", "Too late.", "Ms. Brandt's", None),
        ("Her answer was plain: “It holds.”", "It holds.", "Her", None),
        ("The answer was plain: “It holds.”", "It holds.", "The answer", None),
        ("Partial transcript as follows: “It holds.”", "It holds.", "Partial transcript", None),
        ("Wait, there is more: “It holds.”", "It holds.", None, None),
        (
            "Ada Brandt left. Her words: “A crew spends too much on light and on bread.”",
            "A crew spends too much on light and on bread.",
            "Her",
            None,
        ),
        # a verb is no part of a source; whom it moves, and whose words follow
        ("The Harbor Post dwells on the cost: “A pier is dear.”", "A pier is dear.", "The Harbor Post", None),
        ("The paper turns to the ferry: “A pier is dear.”", "A pier is dear.", "The paper", None),
        (
            "The delay does not surprise the engineer Ada Brandt: “A pier is dear.”",
            "A pier is dear.",
            "the engineer Ada Brandt",
            None,
        ),
        (
            "From Ms. Brandt's letter to the crew: “A pier is dear.”",
            "A pier is dear.",
            "Ms. Brandt's letter",
            None,
        ),
        ("From Ms. Brandt's web page: “A pier is dear.”", "A pier is dear.", "Ms. Brandt's", None),
        ("More from the report: “A pier is dear.”", "A pier is dear.", "the report", None),
        ("Still more from Ada Brandt: “A pier is dear.”", "A pier is dear.", "Ada Brandt", None),
        # nobody in the sentence says it
        ("Ms. Brandt drew cheers. Then, the best line: “It holds.”", "It holds.", "Ms. Brandt", None),
        ("Ms. Brandt sailed. A week later on Radio Tolm: “It holds.”", "It holds.", "Ms. Brandt", None),
        ("Bright screens on the pier glowed with a boast: “It holds.”", "It holds.", None, None),
        ("The timing of the storm was odd: “It holds.”", "It holds.", None, None),
        ("The theater flashed a short greeting: “It holds.”", "It holds.", "The theater", None),
        (
            "Every summer, there is a threat that few carry out: “I will sail to Tolm!”",
            "I will sail to Tolm!",
            None,
            None,
        ),
        # who is heard or seen to shout
        (
            "I heard a woman named Ada Brandt shout at the crew: “Go home!”",
            "Go home!",
            "a woman named Ada Brandt",
            None,
        ),
        ("We watched the mayor explode at some guards: “Go home!”", "Go home!", "the mayor", None),
        ("I saw the storm: “It holds.”", "It holds.", "I", None),
        # past when it was
        (
            "The reason given by the pilot at the gate, when I asked him, was: “I only do the ropes.”",
            "I only do the ropes.",
            "the pilot at the gate",
            None,
        ),
        ("The captain, when I asked him, was blunt: “It was late.”", "It was late.", "The captain", None),
        ("Ada Brandt, when I asked her why, said: “It was late.”", "It was late.", "Ada Brandt", "said"),
        ("“Bea,” says Brandt. From the next room comes a shout: “I will not!”", "I will not!", None, None),
        ("If you read one page, make it this one: “It is late.”", "It is late.", None, None),
    ],
)
def test_colon(text, words, mention, cue):
    assert found_by("attribution.colon", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt said, “It is back.”",
        "Brandt: “It is back.”",
        "It was plain to see: “It is back.”",
        "There was another joy: “It is back,” beamed Tom Okoye.",
        "The two verbs are: “to do” and “to grow.”",
        "Of Marrow Bay: “It is a place where nothing sails.”",
        "Beneath the line was another, written by the first editor: “This paper goes on.”",
    ],
)
def test_not_colon(text):
    assert found_by("attribution.colon", text) == []


@pytest.mark.parametrize(
    ("headline", "mention"),
    [
        ("Mayor Ada Brandt: “It Holds For Now”", "Mayor Ada Brandt"),
        ("Ada Brandt on the Ferry: “It Holds For Now”", "Ada Brandt"),
        # a verb with a capital is no name; nor is the kind of the text
        ("Ada Brandt Addresses Ferry Crews: “It Holds For Now”", "Ada Brandt"),
        ("Ada Brandt Hits Back at Ferry Crews: “It Holds For Now”", "Ada Brandt"),
        ("Review: “It Holds For Now” is a joy", None),
        ("Film review: “It Holds For Now” is a joy", None),
    ],
)
def test_before_a_colon_in_a_headline(headline, mention):
    story = "The ferry to Marrow is back on Monday.\n\n“It holds,” said Ada Brandt, who runs it."
    sources = [quote.speaker and quote.speaker.mention.text for quote in parse(f"{headline}\n\n{story}").quotes]
    assert sources == [*([mention] if mention else []), "Ada Brandt"]


def test_a_headline_s_verb_with_a_capital_ends_who_speaks():
    story = "Ada Brandt praised Mayor Tom Okoye on Monday. It was late."
    found = found_by("attribution.colon", f"Ada Brandt Praises Mayor Tom Okoye: ‘A Gift to Tolm.’\n\n{story}")
    assert found == [("‘A Gift to Tolm.’", "Ada Brandt", None)]

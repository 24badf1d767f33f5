"""attribution.near: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Ms. Brandt spoke of the storm. “It is over.”", "It is over.", "Ms. Brandt", "spoke"),
        ("Ms. Brandt said the storm was over. “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        ("“The ferry is back.” Ms. Brandt said the storm was over.", "The ferry is back.", "Ms. Brandt", "said"),
        ("“A dream” is what Ms. Brandt called the plan.", "A dream", "Ms. Brandt", "called"),
        ("Ms. Brandt said, “It is over.”\n\n“The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        # of nested clauses the outer one
        (
            "Ms. Brandt recalled that all she saw was rain. “The ferry is back.”",
            "The ferry is back.",
            "Ms. Brandt",
            "recalled",
        ),
        # a paragraph of its own, and the last sentence before it
        (
            "Ms. Brandt said the storm was over.\n\n“The ferry is back and nobody missed it.”",
            "The ferry is back and nobody missed it.",
            "Ms. Brandt",
            "said",
        ),
        # a question that asks for her answer
        ("Ms. Brandt's verdict? “It holds for now.”", "It holds for now.", "Ms. Brandt's", "verdict"),
        # behind a question of the reporter's own
        (
            "“It is late,” said Ada Brandt.\n\nWhat did the crew do?\n\n“They all went home.”",
            "They all went home.",
            "Ada Brandt",
            "said",
        ),
        # right behind it, too
        (
            "“It is late,” said Ada Brandt.\n\nYou sailed at nine. Do you regret it?\n“I never did, not for a day.”",
            "I never did, not for a day.",
            "Ada Brandt",
            "said",
        ),
        # however long it is, and past what she is told of meanwhile
        (
            "“It is late,” said Ada Brandt.\n\nShe pours a cup of tea and says it is cold.\n\n"
            "You have sailed for forty years, and now you are on land. What does that do to a pilot?\n\n"
            "“It makes you slow. I walk like a cow.”",
            "It makes you slow. I walk like a cow.",
            "Ada Brandt",
            "said",
        ),
        # past a caption between two paragraphs of one speaker
        (
            "“It holds,” says Ada Brandt.\n\nAda Brandt on her pier\n\n“We have to put up with a lot today.”",
            "We have to put up with a lot today.",
            "Ada Brandt",
            "says",
        ),
        # the subject of a paragraph without speech
        (
            "Rain fell on Ada Brandt.\n\nBrandt won in two hours.\n\n“It is great for all of us to see it go so well.”",
            "It is great for all of us to see it go so well.",
            "Brandt",
            None,
        ),
        # another speaks behind a gesture
        (
            "His captain called him “the last of the dreamers”. Okoye grins. “I think it was meant well.”",
            "I think it was meant well.",
            "Okoye",
            "grins",
        ),
        ("“It is fine,” Brandt says. Tom Okoye grins. “I told you so.”", "I told you so.", "Tom Okoye", "grins"),
        # the subject of the sentence before, by name or role
        ("The widow was adamant. “He could swim to Tolm.”", "He could swim to Tolm.", "The widow", None),
        ("The mayor, Ada Brandt, was blunt. “It is shut.”", "It is shut.", "The mayor", None),
        ("His wife was less sure. “I think it leaks.”", "I think it leaks.", "His wife", None),
        # a gesture above
        ("Okoye shook his head.\n\n“A concert?”", "A concert?", "Okoye", None),
        ("Told of the talk, Okoye thinks for a while.\n\n“A concert?”", "A concert?", "Okoye", "thinks"),
        ("“It holds,” Brandt said.\n\nOkoye paused.\n\n“It does not.”", "It does not.", "Okoye", None),
        ("Okoye laughs when I tell him. “Flora was the one.”", "Flora was the one.", "Okoye", "laughs"),
        # a thing begins, and says nothing
        (
            "Brandt said it would rain. The term begins on Monday. “I can't wait for it.”",
            "I can't wait for it.",
            "Brandt",
            "said",
        ),
        ("Brandt begins. “I can't wait for it.”", "I can't wait for it.", "Brandt", "begins"),
    ],
)
def test_near(text, words, mention, cue):
    assert found_by("attribution.near", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt spoke of the storm in the “old quarter” of the town.",
        "The storm was over. “The ferry is back.”",
        "Rain fell. “The ferry is back.”",  # a capital behind a full stop alone makes no name
        "Ms. Brandt said the storm was over.\n\nThe crews slept.\n\n“The ferry is back and nobody missed it.”",
        "Ms. Brandt said the storm was over. The crews slept.\n\n“The ferry is back and nobody missed it.”",
        "Ms. Brandt said the storm was over.\n\n“The long road home”",  # a heading
        "What do you read on board?\n\n“I read the tables of the tides.”",
        "Do you regret it? “I never did, not for a day.”",  # nobody spoke before who answers
        "“Was it a long night?” asked Ms. Brandt.\n\n“It was, and nobody slept.”",  # the answer is another's,
        "Was his own boat among them? It was. “I have had her for thirty years.”",
        "Ada Brandt at the pier, where she was born\n\n“It is great for all of us to see it go so well.”",
        "The market was empty. “I lost my boat.”",
        "Okoye left the pier in May.\n\n“It holds.”",
        "The race took two hours.\n\n“It is great for all of us to see it go so well.”",
    ],
)
def test_not_near(text):
    assert found_by("attribution.near", text) == []

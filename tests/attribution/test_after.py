"""attribution.after: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("“The ferry is back,” said Ada Brandt.", "The ferry is back,", "Ada Brandt", "said"),
        ("“The ferry is back,” Ada Brandt said.", "The ferry is back,", "Ada Brandt", "said"),
        ("“The ferry is back”, said Ada Brandt.", "The ferry is back", "Ada Brandt", "said"),
        ("“The ferry is back,” she said on Tuesday.", "The ferry is back,", "she", "said"),
        ("“The ferry is back,” Ms. Brandt quickly added.", "The ferry is back,", "Ms. Brandt", "added"),
        ("“Is it back?” asked Tom Okoye, the mayor.", "Is it back?", "Tom Okoye", "asked"),
        ("“It is back!” the harbour master shouted.", "It is back!", "the harbour master", "shouted"),
        ("“We are —” Ms. Brandt began.", "We are —", "Ms. Brandt", "began"),
        ("“The ferry is back,” Ms. Brandt wrote on social media.", "The ferry is back,", "Ms. Brandt", "wrote"),
        ("“The ferry is back,” the ministry said in a statement.", "The ferry is back,", "the ministry", "said"),
        ("“The ferry is back,” says Brandt.", "The ferry is back,", "Brandt", "says"),
        ("“The ferry is back,” according to Ada Brandt.", "The ferry is back,", "Ada Brandt", "according to"),
        ("“We sail,” she is alleged to have said.", "We sail,", "she", "said"),
        # who does something is named without it
        ("“We sail,” said a pilot running the ferry.", "We sail,", "a pilot", "said"),
        ("“We sail,” said a clerk working on the ferry.", "We sail,", "a clerk", "said"),
        ("“We sail,” said a police training officer.", "We sail,", "a police training officer", "said"),
        # whose words somebody else passes on
        ("“We sail,” the agency quoted Ada Brandt as saying.", "We sail,", "Ada Brandt", "quoted"),
        ("“We sail,” the agency quoted her as saying on Monday.", "We sail,", "her", "quoted"),
        # brackets, and text cut into tokens
        ("“We sail,” said Ada Brandt (pictured).", "We sail,", "Ada Brandt (pictured)", "said"),
        ("“We sail , ” said Ada Brandt .", "We sail , ", "Ada Brandt", "said"),
        # a story in capitals
        ("“WE SANK,” TOM OKOYE TOLD REPORTERS.", "WE SANK,", "TOM OKOYE", "TOLD"),
        # a verb that may be a noun
        (
            "“The pier is safe,” a voice-over in the film states.",
            "The pier is safe,",
            "a voice-over in the film",
            "states",
        ),
        ("“We sail,” the mother of three told the Gazette.", "We sail,", "the mother of three", "told"),
        # descriptions
        ("“We sail,” said the head of the port office.", "We sail,", "the head of the port office", "said"),
        ("“We sail,” said a senior harbour official.", "We sail,", "a senior harbour official", "said"),
        ("“We sail,” police said.", "We sail,", "police", "said"),
        (
            "“We sail,” two people familiar with the matter said.",
            "We sail,",
            "two people familiar with the matter",
            "said",
        ),
        ("“We sail,” said Okoye's lawyer.", "We sail,", "Okoye's lawyer", "said"),
        ("“We sail,” said a person close to the mayor.", "We sail,", "a person close to the mayor", "said"),
        ("“We sail,” said an aide to Mr. Okoye.", "We sail,", "an aide to Mr. Okoye", "said"),
        ("“We sail,” said the father of two.", "We sail,", "the father of two", "said"),
        ("“We sail,” said the mayor and the sheriff.", "We sail,", "the mayor and the sheriff", "said"),
        ("“We sail,” said Ada Brandt and her husband.", "We sail,", "Ada Brandt and her husband", "said"),
        ("“We sail,” said the mayor and the sheriff left.", "We sail,", "the mayor", "said"),
        ("“We sail,” said another.", "We sail,", "another", "said"),
        # appositions and relative clauses
        ("“We sail,” Ada Brandt, the harbour master, told reporters.", "We sail,", "Ada Brandt", "told"),
        ("“We sail,” said Ada Brandt, a pilot who was on board in May.", "We sail,", "Ada Brandt", "said"),
        ("“We sail,” Ada Brandt, who runs the harbour, said on Tuesday.", "We sail,", "Ada Brandt", "said"),
        ("“We sail,” Ada Brandt (Harbour Party) said.", "We sail,", "Ada Brandt", "said"),
        # one utterance in two pieces
        ("“The ferry,” Ms. Brandt said, “is back.”", "The ferry, | is back.", "Ms. Brandt", "said"),
        ("“It is back,” Ms. Brandt said. “We are glad.”", "It is back, | We are glad.", "Ms. Brandt", "said"),
        # who was read or heard
        (
            "“It holds for now,” Ms. Brandt was quoted as saying by the Post.",
            "It holds for now,",
            "Ms. Brandt",
            "saying",
        ),
        ("“It holds for now,” a man can be heard shouting.", "It holds for now,", "a man", "shouting"),
        ("“It holds for now,” Ada Brandt (above) said.", "It holds for now,", "Ada Brandt", "said"),
        (
            "“It holds for now,” Ada Brandt and her brother, Tom, said.",
            "It holds for now,",
            "Ada Brandt and her brother",
            "said",
        ),
        ("“It holds for now,” he and Okoye said on Tuesday.", "It holds for now,", "he and Okoye", "said"),
        ("“It holds for now,” said he and Okoye.", "It holds for now,", "he and Okoye", "said"),
        (
            "“It holds for now,” said the woman sitting beside me.",
            "It holds for now,",
            "the woman sitting beside me",
            "said",
        ),
        # 'US' is no pronoun
        ("“It holds for now,” said US President Ada Brandt.", "It holds for now,", "US President Ada Brandt", "said"),
        ("“It holds for now,” said two US officials.", "It holds for now,", "two US officials", "said"),
        ("“It holds for now,” IT chief Ada Brandt said.", "It holds for now,", "IT chief Ada Brandt", "said"),
        ("“It holds,” shot back Ada Brandt, a pilot.", "It holds,", "Ada Brandt", "shot back"),
        ("“It holds,” Ms. Brandt was heard to say.", "It holds,", "Ms. Brandt", "say"),
        (
            "“It is safe,” said Ada Brandt, Tom Okoye, and Mary Lund.",
            "It is safe,",
            "Ada Brandt, Tom Okoye, and Mary Lund",
            "said",
        ),
        ("“It is safe,” said Ada Brandt, President and CEO.", "It is safe,", "Ada Brandt", "said"),
        ("“The tide never ends.”\n\nSo says Ada Brandt, a pilot.", "The tide never ends.", "Ada Brandt", "says"),
        (
            "“Rain is near,” another woman in the crowd shouts in anger.",
            "Rain is near,",
            "another woman in the crowd",
            "shouts",
        ),
        ("“Rain is near,” the report notes in its last part.", "Rain is near,", "the report", "notes"),
        ("“We sail,” said Ada “Skipper” Brandt of Tolm.", "We sail,", "Ada “Skipper” Brandt of Tolm", "said"),
    ],
)
def test_after(text, words, mention, cue):
    assert found_by("attribution.after", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # nothing hands the sentence over
        "“The ferry is back” Ada Brandt smiled.",
        # the verb is of another sentence
        "“The ferry is back.” Ada Brandt said the storm was over.",
        # the verb goes on with the sentence around the quotation
        "Ada Brandt, who said the plan was “not at all ready,” went home.",
        # a participle adds something of its own
        "Ms. Brandt called it “a dream for us all,” adding that it would last.",
        # the clause behind says something else
        "As Ms. Brandt claimed that “it holds,” the crew said it did not.",
        # what a company does
        "Goyo, whose name means “stillness,” opened its first shop in May.",
        # a sentence of its own behind the marks
        "“Does it hold?” She denied that it had ever leaked.",
        "“Does it hold?” She nodded.",
        # what the subject of the marked words does
        "The firm, whose name means “stillness,” opened its first shop in Tolm.",
        "Ada Brandt, who wrote “Low Tide” and “The Old Ferry,” posted a picture on Friday.",
        "Ada Brandt, who was in “Low Tide” and “The Old Ferry,” posted the clip on Friday.",
        "“Call it again,” came shouts from the crowd.",
    ],
)
def test_not_after(text):
    assert found_by("attribution.after", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("“The ferry is back,” she beamed.", "The ferry is back,", "she", "beamed"),
        ("“The ferry is back,” Ms. Brandt purrs.", "The ferry is back,", "Ms. Brandt", "purrs"),
        ("“The ferry is back,” Ada Brandt quavered.", "The ferry is back,", "Ada Brandt", "quavered"),
        ("“The ferry is back,” he hopes.", "The ferry is back,", "he", "hopes"),
        (
            "“The ferry is back!” beamed Ada Brandt of Marrow Bay.",
            "The ferry is back!",
            "Ada Brandt of Marrow Bay",
            "beamed",
        ),
        # a name and what somebody is, the verb left out or the comma before it
        (
            "“The ferry is back,” Ada Brandt, a pilot at the port who was there. Rain fell.",
            "The ferry is back,",
            "Ada Brandt",
            None,
        ),
        (
            "“The ferry is back,” Ada Brandt, president and chief executive officer said.",
            "The ferry is back,",
            "Ada Brandt",
            "said",
        ),
        (
            "“The ferry is back,” Ada Brandt, a partner with Lund, Okoye, Salo and Holm, told a meeting.",
            "The ferry is back,",
            "Ada Brandt",
            "told",
        ),
        (
            "“The ferry is back,” Ada Brandt from her desk. “It holds.”",
            "The ferry is back, | It holds.",
            "Ada Brandt",
            None,
        ),
        (
            "The boats were bad — “cold old tubs,” she called them — and Mr. Okoye argued that they were not.",
            "cold old tubs,",
            "she",
            "called",
        ),
    ],
)
def test_after_other_verb(text, words, mention, cue):
    assert found_by("attribution.after_other_verb", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # neither a name nor a pronoun
        "“The Long Way,” the town chose as its song.",
        "“The Long Way,” released last May, is the town's song.",
        # the sentence ends with the quotation
        "“The ferry is back.” She beamed.",
        "“It is back,” Castria pilot and harbour guide Ada Brandt told reporters.",
        "The film was “a dream” she loved.",
        # the quotation is part of a sentence that is not its speaker's
        "Described by Ms. Brandt as “a liar and a cheat,” Tom Okoye sat down.",
    ],
)
def test_not_after_other_verb(text):
    assert found_by("attribution.after_other_verb", text) == []

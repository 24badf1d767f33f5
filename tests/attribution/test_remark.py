"""attribution.remark: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("The town laughs at her remark that “the pier is dead.”", "the pier is dead.", "her", "remark"),
        ("Ms. Brandt's answer was that “the pier is dead.”", "the pier is dead.", "Ms. Brandt's", "answer"),
        (
            "Nobody heeded the mayor's late call for “a full and frank talk.”",
            "a full and frank talk.",
            "the mayor's",
            "call",
        ),
        ("There is doubt about his claim that he “never saw the pier.”", "never saw the pier.", "his", "claim"),
        # behind the quotation
        ("“Never again,” was Ada Brandt's answer.", "Never again,", "Ada Brandt's", "answer"),
        ("“Never,” came the old mayor's reply.", "Never,", "the old mayor's", "reply"),
        ("“Call it again,” came shouts from the crowd, as the ferry left.", "Call it again,", "the crowd", "shouts"),
        ("Brandt asked whether the tug was ready. “Not yet,” came the reply.", "Not yet,", None, "reply"),
        ("“Are you cold?” Brandt asked Okoye. “Not very,” came the reply.", "Not very,", None, "reply"),
        ("“Where is it?” Brandt asked. “In the dock,” was the curt reply.", "In the dock,", None, "reply"),
        # cries, and whose they are
        ("The crowd broke into loud chants of “Save the pier!”", "Save the pier!", "The crowd", "chants"),
        (
            "“Who sank it?” she asked the crew, many of whom responded with shouts of “The mayor!”",
            "The mayor!",
            "many of whom",
            "shouts",
        ),
        ("Ada Brandt spoke, and the sailors erupted in cries of “Shame!”", "Shame!", "the sailors", "cries"),
        ("Nobody heard her supporters' loud cries of “Shame!”", "Shame!", "her supporters", "cries"),
    ],
)
def test_remark(text, words, mention, cue):
    assert found_by("attribution.remark", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # nobody's
        "There was a call for “a full and frank talk” on the pier.",
        # what somebody thinks of it
        "The town found his remarks “not at all helpful.”",
        "Mr. Okoye's comments were “not at all helpful,” Ms. Brandt said.",
        # somebody said so
        "Ms. Brandt said his claim that “the pier is dead” was odd.",
        "She spoke at noon, and there were cries of “Shame on you!”",
        # no noun of speech
        "The town likes his boat for “the looks of it.”",
    ],
)
def test_not_remark(text):
    assert found_by("attribution.remark", text) == []

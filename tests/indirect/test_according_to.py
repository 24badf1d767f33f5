"""indirect.according_to: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("The ferry is back, according to the port office.", "The ferry is back", "the port office", "according to"),
        ("According to the port office, the ferry is back.", "the ferry is back", "the port office", "According to"),
        ("But according to Ms. Brandt, the ferry is back.", "the ferry is back", "Ms. Brandt", "according to"),
        ("The ferry is back, per Harbor News.", "The ferry is back", "Harbor News", "per"),
        ("The ferry, per a spokesman, is back in port.", "The ferry | is back in port", "a spokesman", "per"),
        ("Per the port office, the ferry is back.", "the ferry is back", "the port office", "Per"),
        ("The ferry, according to police, is back in port.", "The ferry | is back in port", "police", "according to"),
        ("According to early results, the ferry is back.", "the ferry is back", "early results", "According to"),
        ("According to Ms. Brandt, who runs it, the ferry is back.", "the ferry is back", "Ms. Brandt", "According to"),
        ("According to Ms. Brandt, though, the ferry is back.", "the ferry is back", "Ms. Brandt", "According to"),
        ("That is false, according to Ada Brandt, a pilot.", "That is false", "Ada Brandt", "according to"),
        ("It is back, according to Ada Brandt, a pilot.", "It is back", "Ada Brandt", "according to"),
        ("It is back, according to Ada Brandt, head of the port.", "It is back", "Ada Brandt", "according to"),
        (
            "It is back, according to three reports, including one by pilots.",
            "It is back",
            "three reports",
            "according to",
        ),
        (
            "Turnout fell: According to the count, two in three stayed.",
            "two in three stayed",
            "the count",
            "According to",
        ),
        (
            "Two boats sank, according to three people familiar with the matter.",
            "Two boats sank",
            "three people familiar with the matter",
            "according to",
        ),
        ("As the Gazette reported, the ferry sank, according to police.", "the ferry sank", "police", "according to"),
        # what another says stands before it
        (
            "Ms. Brandt said she would sell the ferry, which cost $2 million, according to the Post.",
            "which cost $2 million",
            "the Post",
            "according to",
        ),
        # an introduction before it: the sentence itself follows
        (
            "In the spring, according to Ms. Brandt, the ferry sank.",
            "In the spring | the ferry sank",
            "Ms. Brandt",
            "according to",
        ),
        # not who handed it on
        (
            "All told, the ferry cost too much, according to a study.",
            "All told, the ferry cost too much",
            "a study",
            "according to",
        ),
        # a study has an author
        (
            "It is safe again, according to a study by the port office.",
            "It is safe again",
            "a study by the port office",
            "according to",
        ),
        # a participle that tells of the source is no part of it
        ("Two boats sank, according to a survey conducted by the port.", "Two boats sank", "a survey", "according to"),
        ("Two boats sank, according to letters filed in court.", "Two boats sank", "letters", "according to"),
        ("Two boats sank, according to an injured pilot.", "Two boats sank", "an injured pilot", "according to"),
        (
            "According to the port's latest quarterly report, two boats sank.",
            "two boats sank",
            "the port's latest quarterly report",
            "According to",
        ),
        (
            "Two boats sank, according to a Tolm Poll conducted by the port.",
            "Two boats sank",
            "a Tolm Poll",
            "according to",
        ),
        (
            "Two boats sank, according to notes Okoye prepared for court.",
            "Two boats sank",
            "notes Okoye prepared for court",
            "according to",
        ),
        ("Per Harbor News, the ferry is back.", "the ferry is back", "Harbor News", "Per"),
        ("The ferry is back, per a regulatory filing.", "The ferry is back", "a regulatory filing", "per"),
        (
            "The gulls grew last year, according to the study, published in the journal Low Tide.",
            "The gulls grew last year",
            "the study",
            "according to",
        ),
        (
            "According to the mayor, Ada Brandt, the tracks suggest the ferry is back.",
            "the tracks suggest the ferry is back",
            "the mayor",
            "According to",
        ),
        (
            "The pier, according to a note seen by the Gazette, was never safe.",
            "The pier | was never safe",
            "a note",
            "according to",
        ),
        (
            "According to two clerks, both of whom left in May, the pier was rotten.",
            "the pier was rotten",
            "two clerks",
            "According to",
        ),
        # past what is said of the source
        (
            "According to Ada Brandt, editor of the Harbour Gazette, the pier was rotten.",
            "the pier was rotten",
            "Ada Brandt",
            "According to",
        ),
        (
            "According to Ada Brandt, a pilot at the port, who saw it, the pier was rotten.",
            "the pier was rotten",
            "Ada Brandt",
            "According to",
        ),
        (
            "According to Ada Brandt, the pilots are late.",
            "the pilots are late",
            "Ada Brandt",
            "According to",
        ),
        (
            "According to the order, a copy of which the Gazette has seen, the pier was rotten.",
            "the pier was rotten",
            "the order",
            "According to",
        ),
        ("According to US officials, the pier was rotten.", "the pier was rotten", "US officials", "According to"),
        ("The pier was rotten, according to a note filed this week.", "The pier was rotten", "a note", "according to"),
        (
            "Sales rose fast, according to dealers and analysts.",
            "Sales rose fast",
            "dealers and analysts",
            "according to",
        ),
        (
            "According to Okoye, his crew was resting and laughing when it fell.",
            "his crew was resting and laughing when it fell",
            "Okoye",
            "According to",
        ),
        (
            "According to Brandt, Okoye and Lund, the pier is safe.",
            "the pier is safe",
            "Brandt, Okoye and Lund",
            "According to",
        ),
        # several sources
        (
            "According to pilots, crews and port staff, it is late.",
            "it is late",
            "pilots, crews and port staff",
            "According to",
        ),
        (
            "According to a note, a log and witnesses, Lund left at noon.",
            "Lund left at noon",
            "a note, a log and witnesses",
            "According to",
        ),
        (
            "According to the Gazette, the Post, and two pilots, the pier is old.",
            "the pier is old",
            "the Gazette, the Post, and two pilots",
            "According to",
        ),
        (
            "The pier was safe, according to pilots, crews and port staff.",
            "The pier was safe",
            "pilots, crews and port staff",
            "according to",
        ),
        (
            "The pier was safe, according to Ada Brandt, head of the port and its clerk.",
            "The pier was safe",
            "Ada Brandt",
            "according to",
        ),
        (
            "According to the Gazette, the mayor and the crew were late.",
            "the mayor and the crew were late",
            "the Gazette",
            "According to",
        ),
        # no standard
        ("The ferry is back, according to the rules office.", "The ferry is back", "the rules office", "according to"),
        ("According to the rules, a boat must wait.", "a boat must wait", "the rules", "According to"),
        # a name in what is reported
        (
            "According to Harbour News, he left after the death of his wife, Ida, in May.",
            "he left after the death of his wife, Ida, in May",
            "Harbour News",
            "According to",
        ),
        # a bracket or a conjunction before it
        (
            "The pier is new (it draws 40 boats a day, according to the port).",
            "it draws 40 boats a day",
            "the port",
            "according to",
        ),
        ("She left after, according to her, the owner cut her pay.", "the owner cut her pay", "her", "according to"),
        # in brackets; what stands behind the source
        (
            "The pier is old (it was built in 1910, according to the port).",
            "it was built in 1910",
            "the port",
            "according to",
        ),
        (
            "It is another matter, according to Gov. Ada Brandt, R-Ky.",
            "It is another matter",
            "Gov. Ada Brandt",
            "according to",
        ),
        (
            "Boats would gain, according to a fact sheet ministers released Monday.",
            "Boats would gain",
            "a fact sheet",
            "according to",
        ),
        (
            "She left the yard after, according to her, the owner cut her pay.",
            "the owner cut her pay",
            "her",
            "according to",
        ),
        (
            "The yard is broke, according to a letter provided by its owner.",
            "The yard is broke",
            "a letter",
            "according to",
        ),
        (
            "That claim is false, according to Ada Brandt, a lawyer in Tolm.",
            "That claim is false",
            "Ada Brandt",
            "according to",
        ),
        # and who made what it is according to
        (
            "It is back, according to data compiled by Harbor News.",
            "It is back",
            "data compiled by Harbor News",
            "according to",
        ),
        (
            "It is back, according to a poll released last week by Tolm University.",
            "It is back",
            "a poll released last week by Tolm University",
            "according to",
        ),
        ("It is back, according to files obtained by Harbor News.", "It is back", "files", "according to"),
        ("It is back, according to a report released by mistake.", "It is back", "a report", "according to"),
        (
            "According to Ada Brandt, a pilot who has advised the port, the pier is shut.",
            "the pier is shut",
            "Ada Brandt",
            "According to",
        ),
        (
            "The pier, according to Ada Brandt, a pilot who has advised the port, is shut.",
            "The pier | is shut",
            "Ada Brandt",
            "according to",
        ),
        (
            "It was her idea, according to three people, to shut the pier.",
            "It was her idea | to shut the pier",
            "three people",
            "according to",
        ),
        (
            "The war has cost the town 9,000 boats, according to U.N. estimates.",
            "The war has cost the town 9,000 boats",
            "U.N. estimates",
            "according to",
        ),
        (
            "The pier was shut, according to four current and former officials briefed on it.",
            "The pier was shut",
            "four current and former officials",
            "according to",
        ),
    ],
)
def test_according_to(text, words, mention, cue):
    assert found_by("indirect.according_to", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry ran according to plan.",
        "The crews are paid according to size of boat.",
        "The crews choose their boats according to their own taste.",
        # the words stand in marks: that is no indirect quote
        "“The ferry is back,” according to Ms. Brandt.",
        "Things will not happen according to your taste.",
        "The ferry costs $3 per head.",
        "Use fell to 80 gallons, per a day at sea.",
        "The author of “Out at Sea,” Per Lund, is dead.",
        "The crews get their pay, per head, on Friday.",
        "The mayor told donors that the ferry cost too much, according to a recording.",
        "“It is late,” Ms. Brandt said, according to two pilots.",
        # what is a standard
        "The money is shared out according to need.",
        "The fees are set according to the size of the boat.",
        "Each one votes according to his conscience.",
        "The boats are sorted according to their size.",
        "The port acts according to the rules of the treaty.",
    ],
)
def test_not_according_to(text):
    assert found_by("indirect.according_to", text) == []

"""'The company', 'the agency': which body was just spoken of."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # another name for who was just named
        (
            "In May Voltaic cut jobs. “We sail,” the Tolm-based firm said.",
            "the Tolm-based firm",
            "Voltaic",
            Resolution.DESCRIPTION,
        ),
        # the company that was introduced so, or that the sentence before is about
        ("In May Voltaic cut jobs. “We sail,” the firm said.", "the firm", "Voltaic", Resolution.DESCRIPTION),
        # a description that its bearer's name follows later
        (
            "Marrow Lund, the private company that runs the port, was late. “We sail,” the company said.",
            "the company",
            "Marrow Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "She met Tolm Quay Partners, which owns the pier. In a note, the company said it was late.",
            "the company",
            "Tolm Quay Partners",
            Resolution.DESCRIPTION,
        ),
        ("Corio Grange was late. “We sail,” the company said.", "the company", "Corio Grange", Resolution.DESCRIPTION),
        (
            "Marrow Lines said in a statement that it was late. “We sail,” the statement said.",
            "the statement",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        (
            "In a letter to the town, Ada Brandt said it was late. “We sail,” the letter said.",
            "the letter",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # what somebody replied in
        (
            "In response to letters, Marrow Lines said it was late. “We sail,” the response read.",
            "the response",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        # the one company that the sentence before names
        (
            "The pier belongs to Marrow Property Group. In a note, the company said it was late.",
            "the company",
            "Marrow Property Group",
            Resolution.DESCRIPTION,
        ),
        # the one company, or agency, that spoke
        (
            "The pier is late, Voltaic said. It rained. “We sail,” the company said.",
            "the company",
            "Voltaic",
            Resolution.DESCRIPTION,
        ),
        (
            "The Tolm Weather Service said it was late. “We sail,” the agency said.",
            "the agency",
            "the Tolm Weather Service",
            Resolution.DESCRIPTION,
        ),
        # a body that the sentence before is about, or that spoke in it
        (
            "Heron Bay Action said it was late. “We sail,” the group said.",
            "the group",
            "Heron Bay Action",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt's company, Voltaic, was late. “We sail,” the four-year-old startup said.",
            "the four-year-old startup",
            "Voltaic",
            Resolution.DESCRIPTION,
        ),
        # the story's first sentence has none before it
        (
            "Ferry is late\n\nBy Ada Brandt, Editor, Ferry Report\n\nMarrow Lines will be late, the company said.",
            "the company",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        (
            "Tolm Inc left. Marrow Finance rose by a tenth after the lender said that it was late.",
            "the lender",
            "Marrow Finance",
            Resolution.DESCRIPTION,
        ),
        # a wire's brackets
        (
            "Marrow Lines Co Plc <MRW.L> said it would sail. It sold <Tarn Inc>. The company said it was late.",
            "The company",
            "Marrow Lines Co Plc",
            Resolution.DESCRIPTION,
        ),
        # who speaks first in the story, and is said to be nobody
        (
            "Marrow Lines said on Monday that it will sail. “We are,” said Ada Brandt. The company said the pier held.",
            "The company",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Lines said it will sail. The pier was built in May. The firm said the pier held.",
            "The firm",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        (
            "Fares rise\n\nBy Ada Brandt\n\nTolm Zinc will cut its output, the miner said on Monday.",
            "the miner",
            "Tolm Zinc",
            Resolution.DESCRIPTION,
        ),
        (
            "Fares rise\n\nBy Ada Brandt\n\nTolm Zinc will cut its output, the Kenyan miner said on Monday.",
            "the Kenyan miner",
            "Tolm Zinc",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Foods, Inc. said that it will sail. “We do,” said Ada Brandt. “We sail,” the company said.",
            "the company",
            "Marrow Foods",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


@pytest.mark.parametrize(
    ("text", "mention", "resolution"),
    [
        ("Marrow Corp and Tolm Inc cut jobs. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        # none of these is a company
        (
            "© 2024 Marrow News Ltd. All rights reserved.\n\nIt rained at noon. “We sail,” the company said.",
            "the company",
            Resolution.DESCRIPTION,
        ),
        ("Sales rose at Voltaic. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        ("In May Ada Brandt left. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        ("In May the Port Office left. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        ("In May Norway left. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        # two boards; a group may be another's; what is named only later
        ("The Port Board met the School Board. “We sail,” the board said.", "the board", Resolution.DESCRIPTION),
        ("The Marrow Group met. “We sail,” the group said.", "the group", Resolution.DESCRIPTION),
        ("It met. “We sail,” the agency said. The Port Agency left.", "the agency", Resolution.DESCRIPTION),
        # two nurses; another one
        ("Teal Lund, a pilot, was late. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        # two of them, and one whose name says that it is no agency
        (
            "The pier is late, Voltaic said. It leaks now, Marrow Lines said. It rained. “We sail,” the company said.",
            "the company",
            Resolution.DESCRIPTION,
        ),
        ("The Tolm Chorus said it was late. “We sail,” the agency said.", "the agency", Resolution.DESCRIPTION),
        (
            "The Tolm School Board and the Marrow School Board met. “We sail,” the school board said.",
            "the school board",
            Resolution.DESCRIPTION,
        ),
        # no group, and a body that said nothing
        ("Marrow Corp said it was late. “We sail,” the group said.", "the group", Resolution.DESCRIPTION),
        ("Heron Bay Action was late. “We sail,” the group said.", "the group", Resolution.DESCRIPTION),
        (
            "Ada Brandt said it was late. The pier was built in May. It was late, the company said.",
            "the company",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Lines said it was late. Hask Lund said it was old. It rained. “We sail,” the company said.",
            "the company",
            Resolution.DESCRIPTION,
        ),
        (
            "It was late. Tolm Zinc will cut its output. “We sail,” the Kenyan carmaker said.",
            "the Kenyan carmaker",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_left_as_it_stands_when_in_doubt(text, mention, resolution):
    assert speakers(text)[-1] == (mention, mention, resolution)

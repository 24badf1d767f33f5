"""Bodies by what they are called: 'the ministry'."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # a body of which there is one
        (
            "The Marrow Port Agency met. “We sail,” the agency said.",
            "the agency",
            "the Marrow Port Agency",
            Resolution.DESCRIPTION,
        ),
        (
            "The Ministry of Ports met. “We sail,” the ministry said.",
            "the ministry",
            "the Ministry of Ports",
            Resolution.DESCRIPTION,
        ),
        # a business story's company
        (
            "Marrow Ferries Corp cut its forecast. “We sail,” the company said.",
            "the company",
            "Marrow Ferries Corp",
            Resolution.DESCRIPTION,
        ),
        # described by a noun that nobody knows
        (
            "<Marrow Ferries Inc> cut jobs. “We sail,” the company said.",
            "the company",
            "Marrow Ferries Inc",
            Resolution.DESCRIPTION,
        ),
        # another name for who was just named
        (
            "Bay and Tolm Inc grew. It rained. “We sail,” the firm said.",
            "the firm",
            "Bay and Tolm Inc",
            Resolution.DESCRIPTION,
        ),
        ("Bay Inc (BAY.N) grew. It rained. “We sail,” the firm said.", "the firm", "Bay Inc", Resolution.DESCRIPTION),
        # a description that its bearer's name follows later
        (
            "The Union of Rail and Allied Staff will strike. “We sail,” the union said.",
            "the union",
            "the Union of Rail and Allied Staff",
            Resolution.DESCRIPTION,
        ),
        # a body whose name ends so, or is longer than in the headline
        (
            "Deputies of the Tolm County Sheriff's Office came. “We sail,” the sheriff's office said.",
            "the sheriff's office",
            "the Tolm County Sheriff's Office",
            Resolution.DESCRIPTION,
        ),
        (
            "Ferry Museum is late\n\nThe Ferry Museum of Tolm was late. “We sail,” the museum said.",
            "the museum",
            "the Ferry Museum of Tolm",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Airways was late. It rained. “We sail,” the airline said.",
            "the airline",
            "Marrow Airways",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Loop Railway Ltd. cut its fares. It rained. “We sail,” the railway said.",
            "the railway",
            "Marrow Loop Railway Ltd.",
            Resolution.DESCRIPTION,
        ),
        (
            "The Marrow Federation of Teachers was late. It rained. “We sail,” the union said.",
            "the union",
            "the Marrow Federation of Teachers",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt works for Marrow Public Schools. It rained. “We sail,” the district said.",
            "the district",
            "Marrow Public Schools",
            Resolution.DESCRIPTION,
        ),
        (
            "Officers of DS (Bureau of Port Security) came. It rained. “We sail,” the agency said.",
            "the agency",
            "Bureau of Port Security",
            Resolution.DESCRIPTION,
        ),
        # a newspaper's name; a firm's with its point
        (
            "The Tolm Gazette said it was late. The newspaper said it was cold.",
            "The newspaper",
            "the Tolm Gazette",
            Resolution.DESCRIPTION,
        ),
        (
            "Kestrel Motors Co. rose. The company said it was late.",
            "The company",
            "Kestrel Motors Co.",
            Resolution.DESCRIPTION,
        ),
        (
            "The Ferry Directorate left. “We sail,” the agency said.",
            "the agency",
            "the Ferry Directorate",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)

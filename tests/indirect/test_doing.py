"""indirect.doing: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("She promised to return in the spring.", "to return in the spring", "She", "promised"),
        ("Ms. Brandt declined to comment on the plan.", "to comment on the plan", "Ms. Brandt", "declined"),
        ("Okoye called for a ban on boats that leak.", "for a ban on boats that leak", "Okoye", "called"),
        ("Ms. Brandt considers the pier unsafe.", "the pier unsafe", "Ms. Brandt", "considers"),
        ("He criticized the mayor's plan for the port.", "the mayor's plan for the port", "He", "criticized"),
        ("Mr. Okoye accused the council of waste.", "the council of waste", "Mr. Okoye", "accused"),
        ("He warned against a third pier.", "against a third pier", "He", "warned"),
        ("They called for a new pier.", "for a new pier", "They", "called"),
        ("Ms. Brandt condemned the plan for the pier.", "the plan for the pier", "Ms. Brandt", "condemned"),
        ("Mr. Okoye calls for a new pier.", "for a new pier", "Mr. Okoye", "calls"),
        ("She described the plan as a waste of money.", "the plan as a waste of money", "She", "described"),
        ("He cited a law that puts crews in a bind.", "a law that puts crews in a bind", "He", "cited"),
        ("Ms. Brandt vowed to mend the old pier.", "to mend the old pier", "Ms. Brandt", "vowed"),
        ("Ms. Brandt proposed to mend the old pier.", "to mend the old pier", "Ms. Brandt", "proposed"),
        ("She called for a third pier, saying it would help the town.", "for a third pier", "She", "called"),
        # what is added, and when and where, is no part of it
        ("He promised to build a pier, which nobody wants.", "to build a pier", "He", "promised"),
        ("She called for a new pier on Tuesday.", "for a new pier", "She", "called"),
        ("She praised the ferry's crew during a visit.", "the ferry's crew", "She", "praised"),
        ("She praised the ferry's crew as it left.", "the ferry's crew", "She", "praised"),
        ("She criticized Mr. Okoye.", "Mr. Okoye", "She", "criticized"),
        ("Ms. Brandt declined to comment.", "to comment", "Ms. Brandt", "declined"),
        ("He agreed to a third pier.", "to a third pier", "He", "agreed"),
        ("Ms. Brandt sees the plan as a gift.", "the plan as a gift", "Ms. Brandt", "sees"),
        ("Mr. Okoye called him rude.", "him rude", "Mr. Okoye", "called"),
        ("Mr. Okoye calls himself a pilot.", "himself a pilot", "Mr. Okoye", "calls"),
        ("The chief, Ada Brandt, warned against a third pier.", "against a third pier", "Ada Brandt", "warned"),
        # nor is what else its subject does
        ("She praised the old pier and has since closed it.", "the old pier", "She", "praised"),
        ("She rejected a third pier, closed the old one and left.", "a third pier", "She", "rejected"),
        ("He declined to comment but he closed it.", "to comment", "He", "declined"),
        ("She criticised the plan this morning.", "the plan", "She", "criticised"),
        ("She praised the crew earlier this week.", "the crew", "She", "praised"),
        ("In Tolm, Ada Brandt and her son Tom praised the crew.", "the crew", "Ada Brandt and her son Tom", "praised"),
        # nor is where it was said
        ("She criticised the plan in a radio interview.", "the plan", "She", "criticised"),
        ("Mr. Okoye mocked the crew on Twitter.", "the crew", "Mr. Okoye", "mocked"),
        ("Mr. Okoye called out the council.", "the council", "Mr. Okoye", "called"),
        (
            "They called on the crews meeting in Tolm this month to release the funds.",
            "on the crews meeting in Tolm this month to release the funds",
            "They",
            "called",
        ),
        ("He ordered a count at the end of each month.", "a count at the end of each month", "He", "ordered"),
        # what else the source does
        ("Okoye praised the crew and walked out.", "the crew", "Okoye", "praised"),
        ("Okoye agreed with her plan, and sent the boat to sea.", "with her plan", "Okoye", "agreed"),
        (
            "More than 200 sailors signed a letter calling for a new pier.",
            "for a new pier",
            "More than 200 sailors",
            "calling",
        ),
        ("Okoye claims to have seen the storm.", "to have seen the storm", "Okoye", "claims"),
        ("Officials vow to find the boat.", "to find the boat", "Officials", "vow"),
        ("He also disputes Okoye’s view of it.", "Okoye’s view of it", "He", "disputes"),
        ("Reporters asked Okoye about the storm.", "about the storm", "Reporters", "asked"),
        ("The mayor vowed on Tuesday to come back.", "to come back", "The mayor", "vowed"),
        ("She accused Okoye on Tuesday of hiding it.", "Okoye on Tuesday of hiding it", "She", "accused"),
        ("A ban is odd — the crew has met and considered ten letters.", "ten letters", "the crew", "considered"),
        # a day is no subject
        ("The plan, unveiled in October, 1985, calls for more ferries.", "for more ferries", "The plan", "calls"),
        (
            "Ms. Brandt had asked for time to sail, citing a storm.",
            "for time to sail, citing a storm",
            "Ms. Brandt",
            "asked",
        ),
        ("The mayor called for Friday talks to be moved.", "for Friday talks to be moved", "The mayor", "called"),
        ("The judge ordered him to pay and gave him six months.", "him to pay", "The judge", "ordered"),
        ("The port ordered six crews to leave.", "six crews to leave", "The port", "ordered"),
        ("It declined to say if it had asked for help.", "to say if it had asked for help", "It", "declined"),
        ("She was referring to a bell that still rings.", "to a bell that still rings", "She", "referring"),
        ("Okoye said Hask would agree, but declined to say more.", "to say more", "Okoye", "declined"),
        (
            "Okoye agreed to pay the crew, but the bank has not yet sent the money.",
            "to pay the crew",
            "Okoye",
            "agreed",
        ),
        (
            "Ms. Brandt praised Gov. Ada Lund and retired pilot Tom Okoye.",
            "Gov. Ada Lund and retired pilot Tom Okoye",
            "Ms. Brandt",
            "praised",
        ),
        (
            "She criticised the plan, the budget and the mayor.",
            "the plan, the budget and the mayor",
            "She",
            "criticised",
        ),
        ("The mayor called for cuts by March 31.", "for cuts by March 31", "The mayor", "called"),
        ("In a statement the council thanked the crew.", "the crew", "the council", "thanked"),
        ("Ms. Brandt has pledged to cut fares.", "to cut fares", "Ms. Brandt", "pledged"),
        ("While Ms. Brandt promised to sail in spring, Okoye left.", "to sail in spring", "Ms. Brandt", "promised"),
        ("The port declined comment.", "comment", "The port", "declined"),
        # the sentence's own verb follows
        ("A sailor who warned about rust on the hull lost his job.", "about rust on the hull", "who", "warned"),
        # what an object still lacks, behind an insertion or a time
        (
            "She promised to turn the mill, which closed in May, into a school.",
            "to turn the mill, which closed in May, into a school",
            "She",
            "promised",
        ),
        (
            "He ordered the crew, as well as two pilots, to leave.",
            "the crew, as well as two pilots, to leave",
            "He",
            "ordered",
        ),
        ("She accused the owner, Tom Okoye, of theft.", "the owner, Tom Okoye, of theft", "She", "accused"),
        (
            "She has called for the fare, now 7 crowns, to be cut by next year.",
            "for the fare, now 7 crowns, to be cut by next year",
            "She",
            "called",
        ),
        ("She praised the plan, which is old, as Okoye left.", "the plan", "She", "praised"),
        (
            "Okoye blasted the port on Tuesday for its slow work.",
            "the port on Tuesday for its slow work",
            "Okoye",
            "blasted",
        ),
        ("Okoye blasted the port on Tuesday for one hour.", "the port", "Okoye", "blasted"),
        (
            "Okoye described the fire at the old pier on Tuesday to reporters.",
            "the fire at the old pier",
            "Okoye",
            "described",
        ),
        ("Crews see the race held Friday as a sign of hope.", "the race held Friday as a sign of hope", "Crews", "see"),
        (
            "He rejected the claim that plans for the dock, drawn up in May, were lost.",
            "the claim that plans for the dock, drawn up in May, were lost",
            "He",
            "rejected",
        ),
    ],
)
def test_doing(text, words, mention, cue):
    assert found_by("indirect.doing", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "She called her brother.",
        "Nobody opposed him.",
        "He was not asked to speak.",
        "They shut the Rim, as pilots call the old pier.",
        "He spoke at the resort, now called Marrow Sands.",
        "There is a theory called the tidal wheel.",
        "The plan rejected on Monday was an old one.",
        "It was a 30% decline from May.",
        "The call for a new pier came late.",
        "He spoke of what they called “a bridge of sighs” ten miles from here.",
        "He met a group called Friends of the Pier.",
        "She won a prize called the Golden Oar.",
        "They felt called after the storm to go home.",
        # a thing does nothing; a refusal says nothing
        "A book praising the old pier came out in May.",
        "Mr. Okoye refused to leave the old pier.",
        "She may promise to return in the spring.",
        "He was accused of waste by the council.",
        "She was late after calling on a neighbour in the town.",
        "The town has pilots who refuse to sail at night.",
        "She spoke of what he called the worst of storms.",
        # too far off to be sure whose it is
        (
            "Ms. Brandt left the town for a night at sea with the crew of the old ferry and two of its pilots, "
            "praising the new pier."
        ),
        # part of a phrase
        "The paper gave the crew of the ferry two stars for dismissing the storm.",
        "Mr. Okoye left the old town to a crew of men and women on a pier known for praising the storm.",
        "Mr. Okoye called police at midnight.",
        "Mr. Okoye called Ada Brandt on the old line.",
        "Mr. Okoye called over his left shoulder.",
        "Sales declined to $2 million in May.",
        "A clerk who requested anonymity to speak freely left.",
        "A pilot asked not to be named because he feared for his job.",
        "She declined to be identified by the paper.",
        "One sailor asked to remain anonymous for fear of her employer.",
        "The woman Okoye was referring to is a pilot.",
        "Spending declined 0.6 pct and sales by 2 pct.",
        "It was a matter of some dispute within the crew.",
        "The directors called a special meeting.",
        "The unions called a general strike for Wednesday.",
        "It has a lead, which the crew refers to as a wall.",
        "Story highlights A sailor met the mayor at the port on Sunday.",
        "Okoye was fined and ordered to pay the crew.",
        "Ms. Brandt cited him in a note.",
        "The port, citing two people, closed.",
        "Ms. Brandt considers the question.",
        "Whoever calls a day ahead gets ten pounds of it.",
        "She used to vote and get called to jury duty.",
        "Ms. Brandt hails from Marrow Bay.",
        "Ms. Brandt quoted from the old order.",
        "The boat called home before the storm.",
        "Ms. Brandt described it differently.",
        "The port ordered six new boats.",
        "Few know of a rise requested for 1986.",
        "Briefs called for by the clerk are due.",
        "A meeting called for Friday has been moved.",
        "Ms. Brandt runs a group opposed to ferries.",
    ],
)
def test_not_doing(text):
    assert found_by("indirect.doing", text) == []

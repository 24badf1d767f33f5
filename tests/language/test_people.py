"""The people of an article: whom a surname, a first name or a title stands for, however many there are."""

import pytest

from newsparse import parse
from timing import at_most


def last_speaker(text):
    return parse(text).quotes[-1].speaker.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # small words inside a name, and none that a comma or a full stop parts
        ("Juan de la Vega came. “We sail,” Vega said.", "Juan de la Vega"),
        ("Juan, de la Vega came. “We sail,” Vega said.", "Vega"),
        ("Juan de la Vega came. “We sail,” De la Vega said.", "Juan de la Vega"),
        ("Ada, Brandt and I came. “We sail,” Brandt said.", "Brandt"),
        # possessives
        ("Ada Brandt's boat came. “We sail,” Brandt said.", "Ada Brandt"),
        ("Ada's Brandt came. “We sail,” Brandt said.", "Brandt"),
        # what stands behind a surname
        ("Tom Okoye Jr. came. “We sail,” Okoye said.", "Tom Okoye Jr."),
        ("Tom Okoye MP came. “We sail,” Okoye said.", "Tom Okoye"),
        ("Tom Okoye Jr Jr came. “We sail,” Okoye said.", "Tom Okoye Jr Jr"),
        ("Tom Okoye Sr. and Tom Okoye Jr. came. “We sail,” Okoye Jr. said.", "Tom Okoye Jr."),
        ("Tom Okoye Sr. and Tom Okoye Jr. came. “We sail,” Okoye Sr. said.", "Tom Okoye Sr."),
        # initials
        ("J. Brandt came with Jane Brandt. “We sail,” Brandt said.", "Jane Brandt"),
        ("Ada A. Brandt came. “We sail,” Brandt said.", "Ada A. Brandt"),
        ("Tom Okoye came. Tom J. Okoye left. “We sail,” Okoye said.", "Tom J. Okoye"),
        ("Tom Okoye met Thomas Okoye. “We sail,” Okoye said.", "Okoye"),
        ("J.R. Marrow met. “We sail,” he said.", "J.R. Marrow"),
        ("Commissioner S.R. Hask came. “We sail,” he said.", "S.R. Hask"),
        ("The Port Ministry (PM) Director Zofiq Brandt came. “We sail,” Brandt said.", "Zofiq Brandt"),
        ("Lee Brandt came. “We sail,” Ms. Brandt said. “We do,” she said.", "Lee Brandt"),
        # the title alone makes no full name
        ("Mr. Okoye met Mayor Okoye. “We sail,” Okoye said.", "Okoye"),
        ("King said “we sail.”", "King"),
        ("Tom Okoye and Captain Lin Okoye came. “We sail,” Captain Okoye said.", "Lin Okoye"),
        # a word between first and last
        ("Ada Tom Brandt came. “We sail,” Tom said.", "Tom"),
        ("Marrow Lund Brandt came. “We sail,” Lund said.", "Lund"),
        # words with a capital before a name, and behind one
        ("Elections Supervisor of Marrow Bay Ada Brandt came. “We sail,” Brandt said.", "Ada Brandt"),
        ("Harbor News Ada Brandt met at the harbor. “We sail,” Brandt said.", "Ada Brandt"),
        ("Climate Sailors met for the climate. “We sail,” Sailors said.", "Sailors"),
        ("Plus Democrats came. “We sail,” Democrats said.", "Democrats"),
        ("Sailors Tweet Thanks, it says. “We sail,” Sailors said.", "Sailors"),
        ("Chief of Staff Howard Brandt came. “We sail,” Brandt said.", "Howard Brandt"),
        ("Mayor of Marrow Ada J. Brandt said “we sail.”", "Ada J. Brandt"),
        ("Sailor Ada Brandt said “we sail.”", "Ada Brandt"),
        ("Ada Brandt for Marrow said “we sail.”", "Ada Brandt"),
        ("Pilots said “we sail.”", "pilots"),
        ("The manager of Ada Brandt said “we sail.”", "the manager of Ada Brandt"),
        ("Ada Brandt of Tolm and Tom Okoye said “we sail.”", "Ada Brandt of Tolm and Tom Okoye"),
        ("Ada Brandt of Tolm and Marrow Bay said “we sail.”", "Ada Brandt"),
        ("Ada Brandt came. She was following the ferry. “We sail,” Following Brandt said.", "Ada Brandt"),
        ("Given Okoye's skill, it will hold. “We sail,” Okoye said.", "Okoye"),
        ("Following Okoye on stage, Ada Brandt spoke. “We sail,” she said.", "Ada Brandt"),
        ("Harbor News Ada Brandt asked him. “We sail,” Brandt said.", "Ada Brandt"),
        ("She told Reuters Okoye was late. “We sail,” Okoye said.", "Okoye"),
        ("Bay Pharmacologist Ada Brandt said “we sail.”", "Ada Brandt"),
        ("Physio Ada Brandt said “we sail.”", "Ada Brandt"),
        ("Ka Ada Brandt said “we sail.”", "Ada Brandt"),
        ("Deputy Ada Brandt TD said “we sail.”", "Ada Brandt"),
        ("Zubeida Ada Brandt said “we sail.”", "Zubeida Ada Brandt"),
        ("Sailors Ada Brandt and Tom Okoye came. “We sail,” Brandt said.", "Ada Brandt"),
        ("Ada Brandt Resigned Today. “We sail,” said Ada Brandt.", "Ada Brandt"),
        ("Many are on the Okoye Train. “We sail,” Okoye said.", "Okoye"),
        ("He bought the Okoye Lines Inc in May. “We sail,” Okoye said.", "Okoye Lines Inc"),
        ("Carole Brandt of Cyrus J. Hask Inc came. “We sail,” Brandt said.", "Carole Brandt"),
        ("Everything Brandt said was new. Ada Brandt left. “We sail,” Brandt said.", "Ada Brandt"),
        # a name in a headline, and again below it
        ("A Talk With Ines Hask\n\nInes Hask met Tom Hask. She left. “We sail,” said Ms. Hask.", "Ines Hask"),
        # bodies and places
        ("South Sudan came. “We sail,” Sudan said.", "Sudan"),
        ("The Ministry of Defence and Health said “we sail.”", "the Ministry of Defence and Health"),
        ("The Boats and Health Department said “we sail.”", "the Boats and Health Department"),
        ("The Trade, Health and Net Office said “we sail.”", "the Trade, Health and Net Office"),
        ("Tolm's Fishery, Port and Harbour Office said “we sail.”", "Fishery, Port and Harbour Office"),
        ("Castria's ministry of Health said “we sail.”", "Castria's ministry of Health"),
        ("Castria's Ministry at Tolm said “we sail.”", "Ministry"),
        ("“We sail,” said Friends of the pier.", "Friends"),
        ("“We sail,” said People of Marrow who sail.", "People of Marrow"),
        ("“We sail,” said Everytown for boat owners of Tolm.", "Everytown"),
        ("“We sail,” said Everytown for Tolm's boats.", "Everytown"),
        ("“We sail,” said Ada for Tolm.", "Ada"),
        ("Boats and Company met. “We sail,” the company said.", "Boats and Company"),
        ("Tom Okoye met Marrow Ferries, a company. “We sail,” the company said.", "Marrow Ferries"),
        ("US Boats met. “We sail,” he said.", "he"),
        ("The Chicago Police Department met. “We sail,” the Fire Department said.", "the Fire Department"),
        ("The Brandt Ferry Corp met. “We sail,” Brandt said.", "Brandt Ferry Corp"),
        ("The people of Shen Xincheng came. “We sail,” Shen said.", "Shen Xincheng"),
        # a pronoun is no body's or place's
        ("Marrow Lund, a mother, met Tolm Okoye. “We sail,” she said.", "Marrow Lund"),
        ("Western Kansas was wet. “We sail,” he said.", "he"),
        ("King Tom of Saudi Arabia spoke. Saudi Arabia has ships. “We sail,” he said.", "Tom"),
        # a run of capitals that is too long for a name
        ("Now One Two Three Four Five Six Seven Eight Ada Brandt came. “We sail,” Brandt said.", "Ada Brandt"),
        # a verb that opens a question, and a first name
        ("Tom Okoye is fit. Will Okoye sail? “We sail,” Okoye said.", "Tom Okoye"),
        ("Tom Okoye is fit.\n\nWill Okoye sail again, then?\n\n“We sail,” he said.", "Tom Okoye"),
        ("Mayor Ada Brandt is fit. May Brandt sail? “We sail,” she said.", "Ada Brandt"),
        ("Will Okoye is fit. Will Okoye sail? “We sail,” Okoye said.", "Will Okoye"),
        ("Tom Okoye is fit. Where is Will Lund? “We sail,” Lund said.", "Will Lund"),
        ("Will Okoye sailed. Will it last? “We sail,” Okoye said.", "Will Okoye"),
        # first names that end as adjectives do
        ("Misty Dawn Renko came. “We sail,” Renko said.", "Misty Dawn Renko"),
        ("Rusty Lee Renko came. “We sail,” Renko said.", "Rusty Lee Renko"),
        ("Feisty Ada Brandt came. “We sail,” Brandt said.", "Ada Brandt"),
        # a company's last word that has a small letter elsewhere
        ("Andina Zinc will cut output. A ton of zinc is cheap. Andina said that it had cash.", "Andina Zinc"),
        (
            "Andina Zinc will cut output. Andina Lines Inc came. A ton of zinc is cheap. Andina said it had cash.",
            "Andina Lines Inc",
        ),
    ],
)
def test_whom_a_name_stands_for(text, name):
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # before the given name
        ("Lee Soo-yeon came. “We sail,” Ms. Lee said.", "Lee Soo-yeon"),
        ("Xi Brandtping came. “We sail,” Mr. Xi said.", "Xi Brandtping"),
        ("President Kim Dae-won came. “We sail,” President Kim said.", "Kim Dae-won"),
        ("Wang Laboratories Inc came. “We sail,” Mr. Wang said.", "Wang"),
        ("Okoye Tower opened. “We sail,” Mr. Okoye said.", "Okoye"),
        ("Kim Dae-won met Kim Soo-yeon. “We sail,” President Kim said.", "Kim"),
        ("Edward Kwan Wing-hong came. “We sail,” Kwan said.", "Edward Kwan Wing-hong"),
        # two surnames
        ("Gabriel García Lenz came. “We sail,” said García Lenz.", "Gabriel García Lenz"),
        ("García Lenz came. Gabriel García Lenz left. “We sail,” said Mr. García Lenz.", "Gabriel García Lenz"),
        ("María Vergara Pinto came. “We sail,” said Vergara.", "María Vergara Pinto"),
        ("María Vergara Pinto met Ana Vergara. “We sail,” said Vergara.", "Ana Vergara"),
        ("Andrés Manuel Lenz Obrador came. “We sail,” said Lenz Obrador.", "Andrés Manuel Lenz Obrador"),
        ("Tomáš Jan Okoye came. “We sail,” said Okoye.", "Tomáš Jan Okoye"),
        ("Juan Carlos Lenz met Carlos Lenz. “We sail,” said Carlos Lenz.", "Carlos Lenz"),
        ("Ada Brandt North Carolina came. “We sail,” North Carolina said.", "North Carolina"),
        ("Ada Okoye Described it. “We sail,” Okoye said.", "Okoye"),
        # with an article, and without it
        ("Tariq al-Brandt came. “We sail,” Mr. Brandt said.", "Tariq al-Brandt"),
        ("Tariq al-Brandt met Ada Brandt. “We sail,” Brandt said.", "Ada Brandt"),
        ("Omar bin Tariq Al Brandt came. “We sail,” Al Brandt said.", "Omar bin Tariq Al Brandt"),
        # said once of two
        ("Ken and Ada Brandt came. “We sail,” said Mr Brandt.", "Ken Brandt"),
        ("Ken and Ada Brandt came. “We sail,” said Mrs Brandt.", "Ada Brandt"),
        ("Ken Okoye and Ada Brandt came. “We sail,” said Mr Brandt.", "Brandt"),
        ("Ken and Ada Brandt met Leo Brandt. “We sail,” said Mr Brandt.", "Leo Brandt"),
        # surnames that are titles as well
        ("Tom King came. “We sail,” Mr. King said.", "Tom King"),
        ("Tom King came. “We sail,” King said.", "Tom King"),
        ("A Port King came. “We sail,” King said.", "King"),
    ],
)
def test_where_a_family_name_stands(text, name):
    assert last_speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        # what is said before a name
        ("Furious Edna Brandt, 82, said it was late.", "Edna Brandt", None),
        ("R. Tom Okoye said it was late.", "R. Tom Okoye", None),
        ("Ecologist Ada van der Veen says it is late. “We sail,” she says.", "Ada van der Veen", None),
        ("Fishmonger Hamish Okoye said it was late.", "Hamish Okoye", "Fishmonger"),
        ("Harbourmaster Kem Okoye said it was late.", "Kem Okoye", "Harbourmaster"),
        ("Hydrologist Kem Okoye said it was late.", "Kem Okoye", "Hydrologist"),
        ("Ada Brandt came. Cr Brandt said it was late.", "Ada Brandt", "Cr"),
        ("Taoiseach Seán Okoye said it was late.", "Seán Okoye", "Taoiseach"),
        ("Tory MP Ada Brandt said it was late.", "Ada Brandt", "Tory MP"),
        ("The Scottish Conservatives' Ada Brandt said it was late.", "Ada Brandt", None),
        ("Alhaji Musa Okoye said it was late. “We sail,” he said.", "Musa Okoye", None),
        # an office with its field
        ("Chief of Staff Tom Okoye said it was late.", "Tom Okoye", "Chief of Staff"),
        ("Chief of Staff Tom Okoye said it was late. “We sail,” he said.", "Tom Okoye", None),
        ("The head of sales Tom Okoye said it was late.", "Tom Okoye", "head of sales"),
        ("Mayor of Tolm Ada Brandt said it was late.", "Ada Brandt", "Mayor of Tolm"),
        (
            "Ambassador to the Republic of Castria Ada Brandt said it was late.",
            "Ada Brandt",
            "Ambassador to the Republic of Castria",
        ),
        ("A secretary to Mayor Tom Okoye said it was late.", "a secretary to Mayor Tom Okoye", None),
        ("Leader of the Opposition Tom Okoye said it was late.", "Tom Okoye", "Leader of the Opposition"),
        (
            "Associate Professor of Port Law Inez Okoye said it was late.",
            "Inez Okoye",
            "Associate Professor of Port Law",
        ),
        ("The head of the Ada Brandt School said it was late.", "the head of the Ada Brandt School", None),
        ("The manager of singer Ada Brandt said it was late.", "the manager of singer Ada Brandt", None),
        ("A spokesman for Mayor Tom Okoye said it was late.", "a spokesman for Mayor Tom Okoye", None),
        ("The director of Tom Okoye's campaign said it was late.", "the director of Tom Okoye's campaign", None),
    ],
)
def test_what_stands_before_a_name(text, name, title):
    speaker = parse(text).quotes[-1].speaker
    assert (speaker.name, speaker.title) == (name, title)


MANY = [
    ("{0} Brandt left. “It holds,” Brandt said.\n\n", "of one surname"),
    ("“It holds,” {0} Brandt said.\n\n", "of one surname, in full"),
    ("Ada {0} left. “It holds,” Ada said.\n\n", "of one first name"),
    ("{0} Brandt left. “It holds,” she said.\n\n", "who may be meant by a pronoun"),
    ("Sen. {0} Okoye left. “It holds,” the senator said.\n\n", "of one title"),
    ("“It holds,” {0} {0} said.\n\n", "of names of their own"),
    ("Tom Okoye Jr. left. “It holds,” said {0} Okoye Sr.\n\n", "with a suffix"),
]


@pytest.mark.parametrize("line", [line for line, _ in MANY], ids=[who for _, who in MANY])
def test_however_many_people_there_are(line):
    """A thousand of one surname took a second to tell apart, and four times as long for twice as many."""
    short, long = ("".join(line.format(f"Q{number:x}q") for number in range(count)) for count in (150, 1200))
    assert at_most(20, parse, long, short, spare=0.05)

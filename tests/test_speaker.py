"""Speakers: from the words that name a source to the fullest name of the article; examples first, add yours below.

A row: the text; what its last quote's speaker is called there; the name it stands for; how that was found.
"""

import re

import pytest

from newsparse import Attribution, Parser, Resolution, parse, rule


def speakers(text):
    """Mention, name and resolution of each quote's speaker."""
    found = [quote.speaker for quote in parse(text).quotes]
    return [(speaker.mention.text, speaker.name, speaker.resolution) for speaker in found]


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # full names
        ("“We sail,” said Ada Brandt.", "Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("“We sail,” said Ada K. Brandt.", "Ada K. Brandt", "Ada K. Brandt", Resolution.NAME),
        ("“We sail,” said Ada Brandt-Lund.", "Ada Brandt-Lund", "Ada Brandt-Lund", Resolution.NAME),
        ("“We sail,” said Mary O'Neill.", "Mary O'Neill", "Mary O'Neill", Resolution.NAME),
        # the fullest form, wherever it stands
        ("Ada K. Brandt runs the port. “We sail,” said Ada Brandt.", "Ada Brandt", "Ada K. Brandt", Resolution.NAME),
        # a headline's other capitals are no part of it, nor a reference's that stands below
        (
            "Ada Brandt Quits Port\n\nAda Brandt left on Sunday. “We sail,” Brandt said.",
            "Brandt",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        (
            "Ada Brandt left. “We sail,” Brandt said.\n\nRelated: Ada Brandt Quits",
            "Brandt",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        ("The Ada Brandt Fan Club met Ada Brandt. “We sail,” Brandt said.", "Brandt", "Ada Brandt", Resolution.SURNAME),
        ("“We sail,” said Brandt. Ada Brandt runs the port.", "Brandt", "Ada Brandt", Resolution.SURNAME),
        # surnames, first names
        ("Ada Brandt runs the port. “We sail,” Brandt said.", "Brandt", "Ada Brandt", Resolution.SURNAME),
        ("Ada Brandt runs the port. “We sail,” Ms. Brandt said.", "Ms. Brandt", "Ada Brandt", Resolution.SURNAME),
        ("Sen. Tom Okoye came. “We sail,” Sen. Okoye said.", "Sen. Okoye", "Tom Okoye", Resolution.SURNAME),
        ("Tom B. Okoye Jr. runs the port. “We sail,” Okoye said.", "Okoye", "Tom B. Okoye Jr.", Resolution.SURNAME),
        ("Piet van den Alm came. “We sail,” said Mr. Alm.", "Mr. Alm", "Piet van den Alm", Resolution.SURNAME),
        ("Lena Le Brandt came. “We sail,” said Le Brandt.", "Le Brandt", "Lena Le Brandt", Resolution.SURNAME),
        ("Aukje van Alm said it was late. “We sail,” she said.", "she", "Aukje van Alm", Resolution.PRONOUN),
        ("Ada Brandt, 49, who said “we are not sorry,” left.", "who", "Ada Brandt", Resolution.PRONOUN),
        ("Juan de la Vega came. “We sail,” said Vega.", "Vega", "Juan de la Vega", Resolution.SURNAME),
        ("Juan de la Vega came. “We sail,” said de la Vega.", "de la Vega", "Juan de la Vega", Resolution.SURNAME),
        (
            "Ludwig van Bergen came. “We sail,” Mr. van Bergen said.",
            "Mr. van Bergen",
            "Ludwig van Bergen",
            Resolution.SURNAME,
        ),
        ("Ada Brandt runs the port. “We sail,” Ada said.", "Ada", "Ada Brandt", Resolution.SURNAME),
        # names with small words, and names that are words of the grammar
        (
            "Fatima al-Rashid came. “We sail,” said al-Rashid.",
            "al-Rashid",
            "Fatima al-Rashid",
            Resolution.SURNAME,
        ),
        (
            "Commissioner Al Hask came. “We sail,” said Hask.",
            "Hask",
            "Al Hask",
            Resolution.SURNAME,
        ),
        (
            "“We sail,” said Mindy St. Hask.",
            "Mindy St. Hask",
            "Mindy St. Hask",
            Resolution.NAME,
        ),
        (
            "Ada Long came. “We sail,” Long said.",
            "Long",
            "Ada Long",
            Resolution.SURNAME,
        ),
        (
            "“We sail,” said Nora May, the mayor. “We do,” Mrs. May said.",
            "Mrs. May",
            "Nora May",
            Resolution.SURNAME,
        ),
        (
            "Tom Will came in May. “We sail,” Will wrote.",
            "Will",
            "Tom Will",
            Resolution.SURNAME,
        ),
        (
            "Jan Brandt came. “We sail,” Brandt said.",
            "Brandt",
            "Jan Brandt",
            Resolution.SURNAME,
        ),
        # whose reporter it is
        (
            "“We sail,” the Harbor Post's Ada Brandt said.",
            "the Harbor Post's Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # a noun with the capital of its sentence
        ("Officials said that it held up.", "Officials", "officials", Resolution.DESCRIPTION),
        ("Tom Baker came. Baker said that it held up.", "Baker", "Tom Baker", Resolution.SURNAME),
        # what stands behind a name
        ("“We sail,” said Tom Okoye MP.", "Tom Okoye MP", "Tom Okoye", Resolution.NAME),
        ("Mindy St. Hask came. “We sail,” St. Hask said.", "St. Hask", "Mindy St. Hask", Resolution.SURNAME),
        # firms
        (
            "The Lund Motor Co rose. “We sail,” its rival Tarn & Co said.",
            "its rival Tarn & Co",
            "Tarn & Co",
            Resolution.NAME,
        ),
        (
            "The Lund Motor Co rose. “We sail,” said Tarn and Co on Monday.",
            "Tarn and Co",
            "Tarn and Co",
            Resolution.NAME,
        ),
        (
            "“We sail,” lead builder Tarn Brothers and Co Ltd said.",
            "lead builder Tarn Brothers and Co Ltd",
            "Tarn Brothers and Co Ltd",
            Resolution.NAME,
        ),
        # several people, one described or unnamed
        (
            "Tom Okoye left. He and Hask said it held up.",
            "He and Hask",
            "he and Hask",
            Resolution.DESCRIPTION,
        ),
        (
            "Pilot Ada Brandt and union chief Tom Okoye said it held up.",
            "Pilot Ada Brandt and union chief Tom Okoye",
            "Pilot Ada Brandt and union chief Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye and his wife said it held up.",
            "Tom Okoye and his wife",
            "Tom Okoye and his wife",
            Resolution.DESCRIPTION,
        ),
        (
            "Founder and chief executive Ada Brandt said it held up.",
            "Founder and chief executive Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # two people of one surname
        ("Tom Lund and Mary Lund came. “We sail,” Mr. Lund said.", "Mr. Lund", "Tom Lund", Resolution.SURNAME),
        ("Tom Lund and Mary Lund came. “We sail,” Mrs. Lund said.", "Mrs. Lund", "Mary Lund", Resolution.SURNAME),
        ("Tom Lund and Mary Lund came. “We sail,” Tom Lund said.", "Tom Lund", "Tom Lund", Resolution.NAME),
        # a couple, of whom one alone is named in full, or neither
        ("Mary Lund came. Mrs Lund sat. “We sail,” Mr Lund said.", "Mr Lund", "Mr Lund", Resolution.SURNAME),
        (
            "Mary Lund came. Mrs Lund sat. Mr Lund said it was late. “We sail,” he said.",
            "he",
            "Mr Lund",
            Resolution.PRONOUN,
        ),
        ("Mr Lund came. “We sail,” Mrs Lund said.", "Mrs Lund", "Mrs Lund", Resolution.SURNAME),
        ("Mr Lund and his wife, Ada, left. “We sail,” Mrs Lund said.", "Mrs Lund", "Ada", Resolution.SURNAME),
        (
            "Mr Lund left. His widow of 20 years, Ada, sat. “We sail,” Mrs Lund said.",
            "Mrs Lund",
            "Ada",
            Resolution.SURNAME,
        ),
        ("Mr Lund and his wife left. Ada sat. “We sail,” Mrs Lund said.", "Mrs Lund", "Mrs Lund", Resolution.SURNAME),
        (
            "Tom Lund and Peter Lund came. “We sail,” said Peter Lund. “We do,” Mr. Lund said.",
            "Mr. Lund",
            "Peter Lund",
            Resolution.SURNAME,
        ),
        (
            "Mayor Ada Brandt met Lee Brandt. Lee Brandt said the pier was safe. “We sail,” Mayor Brandt said.",
            "Mayor Brandt",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        (
            "Tom Lund runs the port. “We sail,” Lund said. Mary Lund, his wife, was there.",
            "Lund",
            "Tom Lund",
            Resolution.SURNAME,
        ),
        # several people are one source
        (
            "“We sail,” said Ada Brandt and Tom Okoye.",
            "Ada Brandt and Tom Okoye",
            "Ada Brandt and Tom Okoye",
            Resolution.NAME,
        ),
        (
            "Mayor Ada Brandt of Tolm and Sen. Tom Okoye said it was “good”.",
            "Mayor Ada Brandt of Tolm and Sen. Tom Okoye",
            "Mayor Ada Brandt of Tolm and Sen. Tom Okoye",
            Resolution.NAME,
        ),
        # a firm that is called like an owner
        ("“We are sorry,” Lund & Hask's said.", "Lund & Hask's", "Lund & Hask's", Resolution.NAME),
        ("“We are sorry,” said Okoye's.", "Okoye's", "Okoye's", Resolution.NAME),
        ("“We are sorry,” said eFerry Group.", "eFerry Group", "eFerry Group", Resolution.NAME),
        (
            "“We are sorry,” said Sailors Without Borders.",
            "Sailors Without Borders",
            "Sailors Without Borders",
            Resolution.NAME,
        ),
        (
            "“We are sorry,” said Friends of the Pier.",
            "Friends of the Pier",
            "Friends of the Pier",
            Resolution.NAME,
        ),
        (
            "“We are sorry,” said People for the Care of Gulls.",
            "People for the Care of Gulls",
            "People for the Care of Gulls",
            Resolution.NAME,
        ),
        ("“We are sorry,” said M. Night Hask.", "M. Night Hask", "M. Night Hask", Resolution.NAME),
        ("“We are sorry,” said Lil Bay B.", "Lil Bay B", "Lil Bay B", Resolution.NAME),
        ("“We are sorry,” said Marrow.example.", "Marrow.example", "Marrow.example", Resolution.NAME),
        ("Okoye's call for “a wider pier” was heard.", "Okoye's", "Okoye", Resolution.NAME),
        # pronouns
        ("Ada Brandt runs the port. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        ("Ada Brandt runs the port. She's said it is safe.", "She", "Ada Brandt", Resolution.PRONOUN),
        ("Ada Brandt's crew has won. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        # whom his own clause names, he is not
        ("Tom Okoye met Peter Lund. Lund sat. He said Lund was ill.", "He", "Tom Okoye", Resolution.PRONOUN),
        ("“We sail,” said Ada Brandt. Tom Okoye nodded. “We do,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("“We sail,” said Ada Brandt. Tom Okoye nodded. “We do,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        (
            "Mr. Okoye met Sasha Lund. “We sail,” Mr. Okoye said. Then he left. “We do,” he said.",
            "he",
            "Okoye",
            Resolution.PRONOUN,
        ),
        ("Ada Brandt, who said it was “not at all ready,” went home.", "who", "Ada Brandt", Resolution.PRONOUN),
        ("“We sail,” said Ada Brandt, a pilot, who called it “a good day.”", "who", "Ada Brandt", Resolution.PRONOUN),
        ("A report that said “the pier is unsafe” was wrong.", "that", "A report", Resolution.PRONOUN),
        ("Ada Brandt, who runs a stall, who said it “will hold,” left.", "who", "Ada Brandt", Resolution.PRONOUN),
        # what is done to somebody is not who
        ("It was a gift from Ada Brandt, who called it “a small thing.”", "who", "Ada Brandt", Resolution.PRONOUN),
        ("The bill went to Gov. Tom Okoye, who called it “a small thing.”", "who", "Tom Okoye", Resolution.PRONOUN),
        ("It was a gift from a pilot who called it “a small thing.”", "who", "a pilot", Resolution.PRONOUN),
        # the body that said something last
        ("The Port Agency said that it was late. “We sail,” it added.", "it", "the Port Agency", Resolution.PRONOUN),
        ("Marrow Corp. was late, Marrow Corp. said. “We sail,” it added.", "it", "Marrow Corp.", Resolution.PRONOUN),
        ("The ministry said that it was late. “We sail,” it added.", "it", "the ministry", Resolution.PRONOUN),
        ("Voltaic said that it was late. “We sail,” it added.", "it", "Voltaic", Resolution.PRONOUN),
        ("The Lok Sabha said that it was late. “We sail,” it added.", "it", "the Lok Sabha", Resolution.PRONOUN),
        ("The Lok Sabha met. In a memorandum, it said that it was late.", "it", "the Lok Sabha", Resolution.PRONOUN),
        ("Voltaic wrote a letter in which it said that it was late.", "it", "Voltaic", Resolution.PRONOUN),
        # who is called by the first name behind a title
        ("Father Tom Okoye left. “We sail,” Father Tom said.", "Father Tom", "Tom Okoye", Resolution.SURNAME),
        # whose kin tells of which gender somebody is
        ("Ysolt Lund and his wife, Ada, left. “We sail,” he said.", "he", "Ysolt Lund", Resolution.PRONOUN),
        # who stands behind a verb
        ("He met sailors who called it “a small thing.”", "who", "sailors", Resolution.PRONOUN),
        ("The mayor defied the sailors who called it “a bad thing.”", "who", "the sailors", Resolution.PRONOUN),
        (
            "It is late, defying more than 40 sailors who called it “a bad thing.”",
            "who",
            "more than 40 sailors",
            Resolution.PRONOUN,
        ),
        (
            "A man accused of theft, who called it “a bad thing,” left.",
            "who",
            "A man accused of theft",
            Resolution.PRONOUN,
        ),
        ("They met the son of a pilot who called it “a small thing.”", "who", "the son of a pilot", Resolution.PRONOUN),
        (
            "An aide to Gov. Tom Okoye, who called it “a small thing,” left.",
            "who",
            "An aide to Gov. Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "The head of Marrow Bay, who called it “a small thing,” left.",
            "who",
            "The head of Marrow Bay",
            Resolution.PRONOUN,
        ),
        # the subject of the sentence before, past its apposition, whose first name no list holds
        ("Ada Brandt left. Elowen Hask has come back. “We sail,” she said.", "she", "Elowen Hask", Resolution.PRONOUN),
        ("The captain, Wystan Hask, is careful. “We sail,” he said.", "he", "Wystan Hask", Resolution.PRONOUN),
        ("Ada Brandt left. Marrow Bay Council has met. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        (
            "Born in 1929, the youngest of six, Ada Brandt ran the port. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # whoever asked does not reply
        (
            "Ada Brandt sat down. “Is it new?” Shaz Lund asked. “It is,” she replied.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Tom Okoye was asked by Peter Lund whether it held. “It does,” he replied.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Tom Okoye was asked by Peter Lund whether it held. He laughed. “It does,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("When I asked Tom Okoye about it, he confirmed that it held.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Shaz Lund sat down to be asked. “It is new,” she replied.", "she", "Shaz Lund", Resolution.PRONOUN),
        # behind a participle, behind a long office, before an age
        ("Ada Brandt left. Told so, Tom Okoye grinned. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        (
            "The head of ticket sales at the ferry company, Tom Okoye, is calm. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Tom Okoye left. His wife Mary, 68, slept. “I sail,” she said.", "she", "Mary", Resolution.PRONOUN),
        # an hour ends a sentence
        (
            "Ada Brandt said it held until 6 a.m. Okoye acknowledged that the pier had leaked.",
            "Okoye",
            "Okoye",
            Resolution.NAME,
        ),
        # who is only described
        ("One worker had heard nothing. “Not a beep,” he said.", "he", "one worker", Resolution.PRONOUN),
        ("Ada Brandt left. An old nurse sighed. “It is late,” she said.", "she", "an old nurse", Resolution.PRONOUN),
        ("“It is,” said Tom Okoye's wife. “It is late,” she said.", "she", "Tom Okoye's wife", Resolution.PRONOUN),
        # behind an owner, who is named
        ("Marrow Lines's Ada Brandt is here. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        ("Mary Okoye's mum Ada Brandt is here. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        # the one person in a sentence that is about something else
        (
            "Rosa Lund left. When Ada Brandt woke, the ferry had sunk. “I slept,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        ("Rosa Lund left. For Ada Brandt, it is home. “I stay,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        (
            "Rosa Lund left. The wreck was seen by Ada Brandt. “It sank,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        ("Rosa Lund left. On deck was Ada Brandt. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        ("Rosa Lund was joined by Tom Okoye. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        # but not of one about her, nor one who is only compared, nor one of two, nor whose papers they are
        ("Rosa Lund left. She met Ada Brandt in Tolm. “We sail,” she said.", "she", "Rosa Lund", Resolution.PRONOUN),
        ("Rosa Lund left. Like Ada Brandt, it is old. “We sail,” she said.", "she", "Rosa Lund", Resolution.PRONOUN),
        ("Rosa Lund left. Will it suit Ada Brandt? “We sail,” she said.", "she", "Rosa Lund", Resolution.PRONOUN),
        (
            "Rosa Lund left. The pier is Ada Brandt's and Mary Okoye's. “We sail,” she said.",
            "she",
            "Rosa Lund",
            Resolution.PRONOUN,
        ),
        (
            "Rosa Lund left. The Ada Brandt papers are lost. “We sail,” she said.",
            "she",
            "Rosa Lund",
            Resolution.PRONOUN,
        ),
        # who is spoken of is not who speaks
        ("“It is old,” said Tom Okoye. Peter Lund is not ready, he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        (
            "“It is old,” said Tom Okoye. When Peter Lund saw it, he said it would hold.",
            "he",
            "Peter Lund",
            Resolution.PRONOUN,
        ),
        # other cases
        ("Tom Okoye spoke. The ferry, according to him, is late.", "him", "Tom Okoye", Resolution.PRONOUN),
        ("Ada Brandt spoke. The ferry, according to her, is late.", "her", "Ada Brandt", Resolution.PRONOUN),
        ("A worker said it was loud. “Not a beep,” he said.", "he", "a worker", Resolution.PRONOUN),
        ("Tom Okoye left. A woman said it was loud. “A bang,” she said.", "she", "a woman", Resolution.PRONOUN),
        # a description that opens a sentence
        (
            "Survivors of Monday's storm said it was “very loud”.",
            "Survivors of Monday's storm",
            "survivors of Monday's storm",
            Resolution.DESCRIPTION,
        ),
        (
            "The Ports and Harbours Commission said it “will not wait”.",
            "The Ports and Harbours Commission",
            "the Ports and Harbours Commission",
            Resolution.DESCRIPTION,
        ),
        # a word that only describes
        ("Feisty Doreen Hask came. “We sail,” said Doreen.", "Doreen", "Doreen Hask", Resolution.SURNAME),
        ("Feisty Doreen Hask said the pier was unsafe.", "Feisty Doreen Hask", "Doreen Hask", Resolution.NAME),
        # capitals in a headline
        (
            "A Talk With the Pilot Ines Hask\n\nInes Hask has run the port since 2009. “We sail,” said Ms. Hask.",
            "Ms. Hask",
            "Ines Hask",
            Resolution.SURNAME,
        ),
        # of two of a surname, who is called by it alone before the other comes; else who spoke last
        (
            "Tom Okoye woke. Okoye sat. “It is late,” said Mary Okoye, his wife. “It is,” Okoye said.",
            "Okoye",
            "Tom Okoye",
            Resolution.SURNAME,
        ),
        (
            "Tom Okoye woke. “It is late,” said Mary Okoye, his wife. “It is,” Okoye said.",
            "Okoye",
            "Mary Okoye",
            Resolution.SURNAME,
        ),
        # who was introduced so
        (
            "Ada Brandt, a nurse at the port, woke. “It is cold,” the nurse said.",
            "the nurse",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "The port nurse, Ada Brandt, woke. “It is cold,” the nurse said.",
            "the nurse",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Port nurse Ada Brandt woke. “It is cold,” the port nurse said.",
            "the port nurse",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt, 31, woke. “It is cold,” said the 31-year-old.",
            "the 31-year-old",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # one name, of a person as what stands beside it says
        ("Ada Brandt left. Her neighbour Rima said it held. “We sail,” she said.", "she", "Rima", Resolution.PRONOUN),
        ("Ada Brandt left. Tom's aunt, Rima, said it held. “We sail,” she said.", "she", "Rima", Resolution.PRONOUN),
        ("Ada Brandt left. Mayor Okoye said it held. “We sail,” he said.", "he", "Okoye", Resolution.PRONOUN),
        ("Ada Brandt left. Marrow said it held. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        # an apposition that is the name
        ("“We sail,” said her sister, Nadiya.", "her sister", "Nadiya", Resolution.NAME),
        ("“We sail,” said Okoye's rival, Lord Pell of Tolm.", "Okoye's rival", "Pell", Resolution.SURNAME),
        ("“We sail,” said the harbour master, Ada Brandt.", "the harbour master", "Ada Brandt", Resolution.NAME),
        ("“We sail,” said Okoye's lawyer, Ada Brandt.", "Okoye's lawyer", "Ada Brandt", Resolution.NAME),
        (
            "Her neighbour, retired pilot Alec Hask, was blunt. “We sail,” he said.",
            "he",
            "Alec Hask",
            Resolution.PRONOUN,
        ),
        (
            "Chief executive Ada Brandt opened by promising “fair winds for all”.",
            "Chief executive Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("Tom's mother, Carol, called it “a good day”. “We sail,” she said.", "she", "Carol", Resolution.PRONOUN),
        ("Tom's father, Alec Okoye, left. “We sail,” he said.", "he", "Alec Okoye", Resolution.PRONOUN),
        ("Ada Brandt's father, Alec Brandt, left. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        ("“We sail,” said Tom's sister, Maria.", "Tom's sister", "Maria", Resolution.NAME),
        # who may be of that gender, where nobody else of it is named
        (
            "Shaz Lund spoke at the pier. The mayor met Mary Okoye, a pilot. “We sail,” he said.",
            "he",
            "Shaz Lund",
            Resolution.PRONOUN,
        ),
        # of whom 'she' was said, 'he' is not
        (
            "Tom Okoye wrote. Shaz Lund came. “We sail,” she said. “Never,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # what stands behind and before a name
        ("Sen. Pat Okoye (R-Harbor) came. “We sail,” Okoye said.", "Okoye", "Pat Okoye", Resolution.SURNAME),
        ("Sir Tom Okoye came. “We sail,” Sir Tom said.", "Sir Tom", "Tom Okoye", Resolution.SURNAME),
        # companies
        ("Marrow Ferries, Inc. said “the pier is safe”.", "Marrow Ferries, Inc.", "Marrow Ferries", Resolution.NAME),
        # descriptions
        ("Sen. Tom Okoye came. “We sail,” the senator said.", "the senator", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "President Ada Brandt came. “We sail,” the president said.",
            "the president",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Mayor Tom Okoye came. Ada Brandt laughed. “We sail,” the mayor said.",
            "the mayor",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("King Harald VI came. “We sail,” the king said.", "the king", "Harald VI", Resolution.DESCRIPTION),
        (
            "Prime Minister Ada Brandt met Minister Tom Okoye. “We sail,” the prime minister said.",
            "the prime minister",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
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
            "Tom Okoye won. Ada Brandt lost. “We sail,” the 31-year-old Okoye said.",
            "the 31-year-old Okoye",
            "Tom Okoye",
            Resolution.SURNAME,
        ),
        ("I asked Tom Okoye about it. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Samir Ben Hask came. “We sail,” said Ben Hask.", "Ben Hask", "Samir Ben Hask", Resolution.SURNAME),
        (
            "Ada Brandt left. “We sail,” the 36-year-old “Low Tide” author said.",
            "the 36-year-old “Low Tide” author",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # described, and named behind that with more of a description
        (
            "One neighbour, retired teacher Tom Okoye of Tolm, said it was “late”.",
            "One neighbour",
            "Tom Okoye",
            Resolution.NAME,
        ),
        ("Another, Tom Okoye, urged the crew to “go on”.", "Another", "Tom Okoye", Resolution.NAME),
        ("“We sail,” Save the Gulls said.", "Save the Gulls", "Save the Gulls", Resolution.NAME),
        (
            "Ada Brandt of Save the Gulls said it is “late”.",
            "Ada Brandt of Save the Gulls",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("O. J. Hask came. “We sail,” Hask said.", "Hask", "O. J. Hask", Resolution.SURNAME),
        # nicknames
        ("Timo “mirage” Hask came. “We sail,” Hask said.", "Hask", "Timo Hask", Resolution.SURNAME),
        ("Analyst Tom “B2” Hask came. “We sail,” he said.", "he", "Tom B2 Hask", Resolution.PRONOUN),
        ("Ada Brandt of “Low Tide” came. “We sail,” Brandt said.", "Brandt", "Ada Brandt", Resolution.SURNAME),
        # who is introduced by a body or a firm
        (
            "Bank of Tolm economist Ada Brandt tested it. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # carried on
        ("“We sail,” said Ada Brandt. The crew was glad. “We do.”", "Ada Brandt", "Ada Brandt", Resolution.CARRIED),
        (
            "Ms. Brandt said, “We sail.” Ada Brandt runs the port.\n\n“We do.”",
            "Ms. Brandt",
            "Ada Brandt",
            Resolution.CARRIED,
        ),
        # a title tells a person
        (
            "The host, Foreign Minister Badr bin Salim al-Rashdi, agreed. “We sail,” he said.",
            "he",
            "Badr bin Salim al-Rashdi",
            Resolution.PRONOUN,
        ),
        (
            "World number one Ada Brandt said the pier was safe.",
            "World number one Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # whom 'it was' brings forward
        ("It was Ada Brandt who won.\n\n“I am glad,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        # the persons at the end of a phrase, not what is about them
        ("Okoye wrote of talks with captains who said it was late.", "who", "captains", Resolution.PRONOUN),
        # the subject of a sentence before whoever else it names
        (
            "Fiona Brandt read a note in which an official called it odd. She said: “We sail.”",
            "She",
            "Fiona Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Mrs Brandt left. She was told by her aide it would sail. “We sail,” she said.",
            "she",
            "Brandt",
            Resolution.PRONOUN,
        ),
        (
            "If you meet Wade Purcell, it rains. Purcell himself was asked. “We sail,” he said.",
            "he",
            "Wade Purcell",
            Resolution.PRONOUN,
        ),
        (
            "Dan Brandt left. Pressed by the mayor, Tom Okoye, he said, “We sail.”",
            "he",
            "Dan Brandt",
            Resolution.PRONOUN,
        ),
        ("Okoye was ill, an official said. He said, “We sail.”", "He", "an official", Resolution.PRONOUN),
        # who is named behind 'was' and behind 'named'
        ("Among the crew was Tom Okoye, a pilot. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("A pilot named Tom Okoye left. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Her aide, a man named Tom Okoye, left. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        # who is spoken of does not speak, and who is asked answers
        ("Dan Brandt sat. Tom Okoye left. Okoye was ill, he said.", "he", "Dan Brandt", Resolution.PRONOUN),
        ("“Why?” Okoye asked Ada Brandt.\n\n“We sail,” she replied.", "she", "Ada Brandt", Resolution.PRONOUN),
        # offices and parties beside a name
        (
            "Senator Ada Brandt, Democrat of Tolm, who voted no, said it would sail.",
            "Senator Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("Head of the Port Trust, Ada Brandt, said it would sail.", "Ada Brandt", "Ada Brandt", Resolution.NAME),
        (
            "Opposition spokesman on trade Tom Okoye said it would sail.",
            "Opposition spokesman on trade Tom Okoye",
            "Tom Okoye",
            Resolution.NAME,
        ),
        # months that are names
        ("Jun Okoye said it would sail.", "Jun Okoye", "Jun Okoye", Resolution.NAME),
        ("In May Okoye said it would sail.", "Okoye", "Okoye", Resolution.NAME),
        (
            "Walt Brandt met Tom Okoye, the keeper's grandson, who said it would sail.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # a body, without whose it is
        (
            "Castria's Ministry of Health said it would sail.",
            "Castria's Ministry of Health",
            "Ministry of Health",
            Resolution.NAME,
        ),
        # the name's first words
        ("Mary Ann Brandt sang. “We sail,” said Mary Ann.", "Mary Ann", "Mary Ann Brandt", Resolution.SURNAME),
        (
            "Marrow Ferries Inc is old. “We sail,” said Marrow Ferries.",
            "Marrow Ferries",
            "Marrow Ferries Inc",
            Resolution.SURNAME,
        ),
        # bodies that are named for a cause
        (
            "Everytown for Gull Safety said it would sail.",
            "Everytown for Gull Safety",
            "Everytown for Gull Safety",
            Resolution.NAME,
        ),
        # whose name stands behind what they are
        (
            "“We sail,” said spokesman for the port, Ada Brandt.",
            "spokesman for the port",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("“We sail,” said editor and pilot Ada Brandt.", "editor and pilot Ada Brandt", "Ada Brandt", Resolution.NAME),
        (
            "“We sail,” said Sen. Tom Okoye (R-Conn.), who rows.",
            "Sen. Tom Okoye (R-Conn.)",
            "Tom Okoye",
            Resolution.NAME,
        ),
        (
            "Energy Minister Tom Okoye came. Pat Lund agreed. The minister left. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Ana Ruiz Lenz came. Ana Ruiz left. “We sail,” Ruiz said.", "Ruiz", "Ana Ruiz Lenz", Resolution.SURNAME),
        (
            "Minister for Fish Ada Brandt called it odd and said it would sail.",
            "Minister for Fish Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "A friend of Okoye's said it would sail.",
            "A friend of Okoye's",
            "a friend of Okoye's",
            Resolution.DESCRIPTION,
        ),
        ("Before Tom Okoye became mayor, he rowed. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("The news surprised Ada Brandt, a biologist. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        ("Born Ruth Kasper in 1934, she rowed. “We sail,” she said.", "she", "Ruth Kasper", Resolution.PRONOUN),
        (
            "It would sail, said Castria's environment minister, Ada Brandt.",
            "Castria's environment minister",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("Marrow Bay's mayor, Tom Okoye, said it would sail.", "Tom Okoye", "Tom Okoye", Resolution.NAME),
        ("The ferry sank in 2014, which showed that it was old.", "which", "which", Resolution.PRONOUN),
        # the body at the end of a phrase about a thing
        (
            "The town owed millions in arrears to the Harbor Fund (HF), which said it would wait.",
            "which",
            "the Harbor Fund",
            Resolution.PRONOUN,
        ),
        (
            "The ship won approval from the Bank of Tolm, which said the loan was safe.",
            "which",
            "the Bank of Tolm",
            Resolution.PRONOUN,
        ),
        ("They met the mayor of Tolm, who said it would sail.", "who", "the mayor of Tolm", Resolution.PRONOUN),
        # surnames that are words for firms, and names that are words for kin
        ("Kim Brewer said it was late. “We sail,” she said.", "she", "Kim Brewer", Resolution.PRONOUN),
        ("Son Heung-min said it would sail.", "Son Heung-min", "Son Heung-min", Resolution.NAME),
        ("Mother Teresa said it would sail.", "Mother Teresa", "Mother Teresa", Resolution.NAME),
        ("Mother Ada Brandt said it would sail.", "Mother Ada Brandt", "Ada Brandt", Resolution.NAME),
        (
            "It was mocked by Tom Okoye, the leader of the town, who said it would sail.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Voters in South Carolina left. A South Carolina Republican came. “We sail,” South Carolina said.",
            "South Carolina",
            "South Carolina",
            Resolution.NAME,
        ),
        (
            "The group Friends for the Care of Boats said it would sail.",
            "The group Friends for the Care of Boats",
            "Friends for the Care of Boats",
            Resolution.NAME,
        ),
        (
            "Take this week's claims by the Marrow Post's Tom Okoye, who said it would sail.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # who asks is not who answers
        (
            "Ada Brandt was ill. When a reporter asked if she would go, she said: “We sail.”",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "When a radio reporter asked Ada Brandt if she would go, she said: “We sail.”",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
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
        # titles that stand for a noun
        (
            "Cllr Ada Brandt came. “We sail,” the councillor said.",
            "the councillor",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        ("Justice Ada Brandt came. “We sail,” the judge said.", "the judge", "Ada Brandt", Resolution.DESCRIPTION),
        ("Driver Ada Brandt came. “We sail,” said Brandt.", "Brandt", "Ada Brandt", Resolution.SURNAME),
        ("Driver Ada Brandt came. “We sail,” Driver Brandt said.", "Driver Brandt", "Ada Brandt", Resolution.SURNAME),
        # a couple before their child; honours; a family name before 'de la'
        (
            "Ken and Ada Brandt came. “We sail,” said Mr. Brandt. Their son is Tom Brandt. “We sail,” Mr. Brandt said.",
            "Mr. Brandt",
            "Ken Brandt",
            Resolution.SURNAME,
        ),
        ("Jane Hall KC came. “We sail,” Ms. Hall said.", "Ms. Hall", "Jane Hall", Resolution.SURNAME),
        (
            "Juan Luis Vega de la Torre came. “We sail,” Vega said.",
            "Vega",
            "Juan Luis Vega de la Torre",
            Resolution.SURNAME,
        ),
        # the one person of a sentence about something else
        (
            "That answer did not sit well with Tom Okoye, a sailor and Castrian. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "The first question went to Ada Brandt, 67, of St. Peter, whose adult son is ill. She said it was late.",
            "She",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # who answers is not who asked
        (
            "“All of it?” a reporter called out as Ada Brandt left.\n\n“We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # who goes on speaking
        (
            "“We waited,” Tom Okoye said. “We sail,” the pilot added.",
            "the pilot",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # not the words of a headline
        (
            "Harbour Sheriff Says Sail Now After All\n\nMarrow County Sheriff Ada Brandt came back from the sea on "
            "Monday night.\n\n“We sail,” the sheriff said.\n\nRain fell.",
            "the sheriff",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "The hero is Tom Okoye, 18, from Tolm, who scored and then asked whether he was late.",
            "who",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Tom Okoye came. Lund, he added, would not sail.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Tom Okoye Jr. came. “We sail,” Tom Okoye Sr. said.", "Tom Okoye Sr.", "Tom Okoye Sr.", Resolution.NAME),
        ("Moody's cut its forecast, saying risks had grown.", "Moody's", "Moody's", Resolution.NAME),
        # a business story's company
        (
            "Marrow Ferries Corp cut its forecast. “We sail,” the company said.",
            "the company",
            "Marrow Ferries Corp",
            Resolution.DESCRIPTION,
        ),
        ("The port's master, Per Lund, came. “We sail,” Lund said.", "Lund", "Per Lund", Resolution.SURNAME),
        (
            "Citizens of the Bay said it would sail.",
            "Citizens of the Bay",
            "Citizens of the Bay",
            Resolution.DESCRIPTION,
        ),
        ("The Hague said it would sail.", "The Hague", "The Hague", Resolution.DESCRIPTION),
        ("Tom Okoye's new head coach Dan Lund left. “We sail,” he said.", "he", "Dan Lund", Resolution.PRONOUN),
        ("Ada Brandt left. It was Dan Lund who met us. “We sail,” he said.", "he", "Dan Lund", Resolution.PRONOUN),
        # described by a noun that nobody knows
        (
            "Marc Lund came. Former Castria opener Tom Okoye was cross. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "<Marrow Ferries Inc> cut jobs. “We sail,” the company said.",
            "the company",
            "Marrow Ferries Inc",
            Resolution.DESCRIPTION,
        ),
        (
            "It was late, director general of the port's ferry division Ada Brandt said.",
            "director general of the port's ferry division Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("The ban was a blow for sailors, who called it “odd.”", "who", "sailors", Resolution.PRONOUN),
        (
            "Her office put out a note late on Wednesday that said it was “a small thing.”",
            "that",
            "a note",
            Resolution.PRONOUN,
        ),
        (
            "At least 14 people have reported such calls since May.",
            "At least 14 people",
            "at least 14 people",
            Resolution.DESCRIPTION,
        ),
        (
            "The pier is old, according to a database kept by the Tolm Institute.",
            "a database",
            "a database",
            Resolution.DESCRIPTION,
        ),
        # a photograph's credit runs on into the story
        (
            "Courtesy of Ada Brandt Ada Brandt sailed in May. “We sail,” Brandt said.",
            "Brandt",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        # a wire's angle brackets are no part of a name
        (
            "<Tolm Bank and Trust Co> said it would sail.",
            "Tolm Bank and Trust Co",
            "Tolm Bank and Trust Co",
            Resolution.NAME,
        ),
        (
            "Hask Inc and <Tolm Inc> said it would sail.",
            "Hask Inc and <Tolm Inc>",
            "Hask Inc and Tolm Inc",
            Resolution.NAME,
        ),
        (
            "The <Association of Tolm Dealers> said it would sail.",
            "The <Association of Tolm Dealers>",
            "the Association of Tolm Dealers",
            Resolution.DESCRIPTION,
        ),
        ("Someone else told the crew that it was late.", "Someone else", "someone else", Resolution.DESCRIPTION),
        ("Senior Ada Brandt said it would sail.", "Senior Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Adviser Tom Okoye said it would sail.", "Adviser Tom Okoye", "Tom Okoye", Resolution.NAME),
        ("Supervisor Shaz Lund said it would sail.", "Supervisor Shaz Lund", "Shaz Lund", Resolution.NAME),
        ("Mdm Salmah Yusof came. “We sail,” Mdm Yusof said.", "Mdm Yusof", "Salmah Yusof", Resolution.SURNAME),
        (
            "Petty Officer 2nd Class Ada Brandt said it would sail.",
            "Petty Officer 2nd Class Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # who is told by somebody, and who somebody is
        ("Hilary Lund was told so by a doctor. She said it was late.", "She", "Hilary Lund", Resolution.PRONOUN),
        ("The owner was Tom Okoye, a pilot. He said it was late.", "He", "Tom Okoye", Resolution.PRONOUN),
        ("Her name was Ada Brandt. She said it was late.", "She", "Ada Brandt", Resolution.PRONOUN),
        ("That pleased the Tory peer Lady Lund. “We sail,” she said.", "she", "Lund", Resolution.PRONOUN),
        (
            "Rain fell. The Port Office cut a fee, which it said was too high.",
            "it",
            "the Port Office",
            Resolution.PRONOUN,
        ),
        ("It had foes, including old pilots that say it is late.", "that", "old pilots", Resolution.PRONOUN),
        ("They met a letter from a couple who said it was late.", "who", "a couple", Resolution.PRONOUN),
        (
            "The Port Office cut a fee. In a short note, it said it was late.",
            "it",
            "the Port Office",
            Resolution.PRONOUN,
        ),
        ("Ysolt Lund and her husband, Hask, left. “We sail,” he said.", "he", "Hask", Resolution.PRONOUN),
        ("They met Ada's husband, Koldo. “We sail,” he said.", "he", "Koldo", Resolution.PRONOUN),
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
            "The host, Tom Okoye, asked if it was late.\n\n“It is,” the candidate replied.",
            "the candidate",
            "the candidate",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye, asked if it was late, laughed. The senator said it was.",
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
            "Vice-president Ada Brandt said it was late. Tom Okoye left.\n\n“We sail,” the vice-president said.",
            "the vice-president",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Sgt Tom Okoye said it was late. Ada Brandt left.\n\n“We sail,” the sergeant said.",
            "the sergeant",
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
        (
            "Air agency Tolmex left. It rained. It will sail, the agency said.",
            "the agency",
            "Tolmex",
            Resolution.DESCRIPTION,
        ),
        (
            "In May Voltaic cut jobs. “We sail,” the Tolm-based firm said.",
            "the Tolm-based firm",
            "Voltaic",
            Resolution.DESCRIPTION,
        ),
        (
            "Bay and Tolm Inc grew. It rained. “We sail,” the firm said.",
            "the firm",
            "Bay and Tolm Inc",
            Resolution.DESCRIPTION,
        ),
        ("Bay Inc (BAY.N) grew. It rained. “We sail,” the firm said.", "the firm", "Bay Inc", Resolution.DESCRIPTION),
        # husband and wife
        (
            "Ada and Tom Lund left. “We sail,” the couple said.",
            "the couple",
            "Ada and Tom Lund",
            Resolution.DESCRIPTION,
        ),
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
        ("The port office met to mend what it called “a slip”.", "it", "the port office", Resolution.PRONOUN),
        ("Her son, Tom Lund, left. It rained. “We sail,” her son said.", "her son", "Tom Lund", Resolution.DESCRIPTION),
        (
            "His lawyer, Ada Brandt, left. “We sail,” his lawyer said.",
            "his lawyer",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # who was called otherwise once; who is told of by 'who'
        ("Ada Lund said so. Born Ada Brandt, she left. “We sail,” she said.", "she", "Ada Lund", Resolution.PRONOUN),
        ("She met Tom Lund. It was he who said it would sail.", "who", "Tom Lund", Resolution.PRONOUN),
        # the mayor of a headline
        (
            "Pier is safe, mayor says\n\nBy Al Lund\n\nMayor Ada Brandt slept.",
            "mayor",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # the company that was introduced so, or that the sentence before is about
        (
            "Voltaic, a Tolm startup, grew. It rained. It will sail, the startup said.",
            "the startup",
            "Voltaic",
            Resolution.DESCRIPTION,
        ),
        ("In May Voltaic cut jobs. “We sail,” the firm said.", "the firm", "Voltaic", Resolution.DESCRIPTION),
        # of two of one surname; what a noun tells of a name
        (
            "Gene Lund died. His son, Dale Lund, wept. “We sail,” he said. Mrs. Lund left.",
            "he",
            "Dale Lund",
            Resolution.PRONOUN,
        ),
        (
            "Ada Hughes and Pat Hughes left. “No,” said Pat Hughes. “It rains,” he said. “We sail,” Ms Hughes said.",
            "Ms Hughes",
            "Ada Hughes",
            Resolution.SURNAME,
        ),
        # who asks goes on, where the other may be of that gender as well
        (
            "“So?” asked Ada Brandt.\n\n“No,” said Lee Lund.\n\n“We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
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
        ("Her lawyer, Dean Okoye, spoke. “We sail,” Okoye said.", "Okoye", "Dean Okoye", Resolution.SURNAME),
        ("Tom Okoye is the dean. “We sail,” Dean Okoye said.", "Dean Okoye", "Tom Okoye", Resolution.SURNAME),
        # an office with its body, and who holds it
        (
            "Tom Okoye left. The Executive Director of the Port Watch, Lin Sato, thanked us but said it was late.",
            "The Executive Director of the Port Watch",
            "Lin Sato",
            Resolution.NAME,
        ),
        # a description that its bearer's name follows later
        (
            "“We sail,” a port nurse said. Ada Brandt, the nurse, slept.",
            "a port nurse",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt spoke. She noted that it was late.\n\n“We sail,” the Castrian senator said.",
            "the Castrian senator",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Sen. Ada Brandt told Tom Okoye it was late. “We sail,” the senator said.",
            "the senator",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "PC Ada Brandt, of Tolm Police, told crews to wait. “We sail,” the officer said.",
            "the officer",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Lund runs the port.\n\n“Is it late?” asked Dan Okoye.\n\n“We sail,” he said.",
            "he",
            "Tom Lund",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt wrote it down. A reporter leaned in. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "It drew a note from Ada Brandt, a teacher at Marrow North.\n\n“We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt laughed, and Tom Lund left. That's more than all of Brandt's boats. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Marrow Lund, the private company that runs the port, was late. “We sail,” the company said.",
            "the company",
            "Marrow Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Lines, the airline, was late. “We sail,” the airline said.",
            "the airline",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        (
            "The Union of Rail and Allied Staff will strike. “We sail,” the union said.",
            "the union",
            "the Union of Rail and Allied Staff",
            Resolution.DESCRIPTION,
        ),
        ("Western Grid said it was late. “We sail,” it said.", "it", "Western Grid", Resolution.PRONOUN),
        (
            "Seated behind them was Ada Brandt, 71, of Tolm.\n\n“We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "A reporter for the Harbor Gazette fell. “We sail,” he said.",
            "he",
            "a reporter for the Harbor Gazette",
            Resolution.PRONOUN,
        ),
        (
            "Tom Okoye left at noon. The treasurer said that it was late. “We sail,” he said.",
            "he",
            "the treasurer",
            Resolution.PRONOUN,
        ),
        (
            "Sen. Tom Okoye met Sen. Ada Lund. He left. The senator said it was late. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Corio Grange said it was late. “We sail,” it said.", "it", "Corio Grange", Resolution.PRONOUN),
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
        ("Minister of Ports, Mrs Ada Brandt, left. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        (
            "A clerk of the Health and Safety Office, Tom Okoye, left. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("That was denied by Tom Okoye, of Marrow Terrace. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        # beside a word that has a capital since it opens the sentence, and beside where somebody is from
        ("Caution is what Ada Brandt lacks. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        (
            "It was led by Tom Okoye, the member for Marrow West. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Last year Tom Okoye, a pilot at the Tolm Institute, left. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Ada Brandt said it was late.\n\n“We sail,” the MP said.", "the MP", "Ada Brandt", Resolution.DESCRIPTION),
        ("Tom Okoye slept late.\n\n“We sail,” the hooker said.", "the hooker", "Tom Okoye", Resolution.DESCRIPTION),
        (
            "The news did not please Sen. Tom Okoye, who left.\n\n“We sail,” the Castrian Republican said.",
            "the Castrian Republican",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("Mr. Tom Mattingly left the port.\n\n“We sail,” he said.", "he", "Tom Mattingly", Resolution.PRONOUN),
        (
            "It was noticed by Veyla Brandt, a teacher in Tolm. “We sail,” she said.",
            "she",
            "Veyla Brandt",
            Resolution.PRONOUN,
        ),
        ("MD Tom Okoye said it was late.\n\n“We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        # an office with its field before the name
        (
            "Minister of Commerce Veylann Brandt left. It rained. It was late. “We sail,” the minister said.",
            "the minister",
            "Veylann Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Councillor for the Marrow Ward Ada Brandt left. It rained. It was late. “We sail,” the councillor said.",
            "the councillor",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Chair of Marrow rowing club Veylann Brandt left. “We sail,” Brandt said.",
            "Brandt",
            "Veylann Brandt",
            Resolution.SURNAME,
        ),
        # who is behind 'for', where nobody speaks for anybody
        (
            "That is a heavy blow for Ada Brandt, a pilot, who said it was late.",
            "who",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # what somebody replied in
        (
            "In response to letters, Marrow Lines said it was late. “We sail,” the response read.",
            "the response",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
        # several people who said something last in the paragraph
        (
            "The authors at Tolm said it was late. “We sail,” they said.",
            "they",
            "the authors at Tolm",
            Resolution.PRONOUN,
        ),
        ("Police said it was late. The pier leaks, they said.", "they", "Police", Resolution.PRONOUN),
        # who is said to be somebody with no comma before 'who'
        ("Tom Okoye, a pilot who said it was late, left.", "who", "Tom Okoye", Resolution.PRONOUN),
        ("It was backed by Tom Okoye, a Republican who said it was late.", "who", "Tom Okoye", Resolution.PRONOUN),
        ("In Marrow Bay, a pilot who said it was late left.", "who", "a pilot", Resolution.PRONOUN),
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
        # past what the office is for; not so a place
        (
            "The minister of ports, Ada Brandt, said it was late. Tom Okoye left.\n\n“We sail,” the minister said.",
            "the minister",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "The mayor of Tolm, Castria, said it was late. Tom Okoye left.\n\n“We sail,” the mayor said.",
            "the mayor",
            "the mayor",
            Resolution.DESCRIPTION,
        ),
        (
            "It was late in Marrow Bay, Harbour Director Ada Brandt said. “We sail,” the director said.",
            "the director",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # the name that somebody gives
        ("A pilot who gave his name as Koldo said it was late.", "A pilot", "Koldo", Resolution.NAME),
        ("“We sail,” said a pilot, who gave only her first name, Lou.", "a pilot", "Lou", Resolution.NAME),
        (
            "A pilot, who asked to be identified only as Ada Brandt, said it was late.",
            "A pilot",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "Another sailor, who identified herself as Miss Hask, said it was late. Tom left. “We sail,” she said.",
            "she",
            "Hask",
            Resolution.PRONOUN,
        ),
        (
            "A pilot who asked not to be identified as Tom Okoye said it was late.",
            "A pilot",
            "a pilot",
            Resolution.DESCRIPTION,
        ),
        ("“We sail,” said a pilot. Who gave Tom a boat?", "a pilot", "a pilot", Resolution.DESCRIPTION),
        (
            "A pilot who gave his name as a Port Office sailor said it was late.",
            "A pilot",
            "a pilot",
            Resolution.DESCRIPTION,
        ),
        # a title by its first letters, or by the body in it
        (
            "Superintendent of Police Tom Okoye said it was late. It rained. “We sail,” the SP said.",
            "the SP",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Deputy Commissioner Ada Brandt said it was late. It rained. “We sail,” the DC said.",
            "the DC",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "PSA Deputy Director Tom Okoye said it was late. It rained. “We sail,” the PSA official said.",
            "the PSA official",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # the only woman of the text, however long ago she was named
        (
            "Ada Brandt has a stall. It rained. It was late. The pier leaks. The crew slept. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # what a bracket abbreviates
        (
            "The Port Safety Authority (PSA) was late. “We sail,” the PSA said.",
            "the PSA",
            "the Port Safety Authority",
            Resolution.DESCRIPTION,
        ),
        (
            "He wrote to Friends of the Pier (“FP”) and left. “We sail,” FP said.",
            "FP",
            "Friends of the Pier",
            Resolution.DESCRIPTION,
        ),
        (
            "The Tolm Anti-Noise League (TANL) was late. “We sail,” TANL said.",
            "TANL",
            "the Tolm Anti-Noise League",
            Resolution.DESCRIPTION,
        ),
        (
            "The Port Safety Authority, or PSA, was late. “We sail,” PSA said.",
            "PSA",
            "the Port Safety Authority",
            Resolution.DESCRIPTION,
        ),
        # the initials of who spoke before
        (
            "The Marrow Highway Patrol said it was late. “We sail,” MHP said.",
            "MHP",
            "the Marrow Highway Patrol",
            Resolution.DESCRIPTION,
        ),
        (
            "People for the Care of Boats said it was late. It rained. “We sail,” the PCB said.",
            "the PCB",
            "People for the Care of Boats",
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
            "Marrow Loop Railway Ltd",
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
            "The Port Trusts Council struck another note. It said that it was late.",
            "It",
            "the Port Trusts Council",
            Resolution.PRONOUN,
        ),
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
        # neither a club, a couple nor who is new in what is reported says so
        (
            "Tom Lund left Tolm United. Lund said Tolm would appeal. “We sail,” he said.",
            "he",
            "Tom Lund",
            Resolution.PRONOUN,
        ),
        ("Ada Brandt slept. One couple came. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        (
            "Tom Lund drove to Tolm. A builder has called him, he said, but nobody came.",
            "he",
            "Tom Lund",
            Resolution.PRONOUN,
        ),
        # of two who talk the one of that gender
        (
            "“So?” Ada Lund asked.\n\n“No,” Lee said.\n\n“We sail,” she said.",
            "she",
            "Ada Lund",
            Resolution.PRONOUN,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


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
    ("text", "mention", "resolution"),
    [
        ("Marrow Corp and Tolm Inc cut jobs. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        ("“We waited,” Tom Okoye said. “We sail,” the pilot said.", "the pilot", Resolution.DESCRIPTION),
        # nobody to stand for
        ("“We sail,” he said.", "he", Resolution.PRONOUN),
        ("“We sail,” said Brandt.", "Brandt", Resolution.NAME),
        # the article's author is nobody in it
        (
            "Ferry Returns to Bay\n\nBy Ada Brandt\n\nThe innkeeper came. “We sail,” she said.",
            "she",
            Resolution.PRONOUN,
        ),
        ("“We sail,” said Tom's sister, Tuesday's pilot.", "Tom's sister", Resolution.DESCRIPTION),
        # two people of one surname
        ("Tom Lund and Mary Lund came. “We sail,” Lund said.", "Lund", Resolution.NAME),
        ("“Is it new?” asked Ada Brandt. “It is,” she replied.", "she", Resolution.PRONOUN),
        # nobody of that gender, or several
        ("Ada Brandt runs the port. “We sail,” he said.", "he", Resolution.PRONOUN),
        ("“We sail,” said Ada Brandt and Mary Lund. “We do,” she said.", "she", Resolution.PRONOUN),
        # somebody known to be of that gender is named behind the one who may be
        (
            "Shaz Lund spoke at the pier. The mayor met Tom Okoye, a pilot. “We sail,” he said.",
            "he",
            Resolution.PRONOUN,
        ),
        # whose brother is not who
        ("Ada Brandt's brother runs the port. “We sail,” he said.", "he", Resolution.PRONOUN),
        ("“We sail,” they said.", "they", Resolution.PRONOUN),
        # descriptions of somebody whose name the text does not give
        ("“We sail,” the harbour office said.", "the harbour office", Resolution.DESCRIPTION),
        ("“We sail,” said Okoye's lawyer.", "Okoye's lawyer", Resolution.DESCRIPTION),
        ("“We sail,” said a senator.", "a senator", Resolution.DESCRIPTION),
        ("“We sail,” police said.", "police", Resolution.DESCRIPTION),
        (
            "“We sail,” said Minister of Foreign Affairs Hask.",
            "Minister of Foreign Affairs Hask",
            Resolution.DESCRIPTION,
        ),
        ("“We sail,” said the head of Marrow Bay Ferries.", "the head of Marrow Bay Ferries", Resolution.DESCRIPTION),
        ("Ada Brandt, the mayor's rival, laughed. “We sail,” the mayor said.", "the mayor", Resolution.DESCRIPTION),
        (
            "Prime Minister Ada Brandt met Minister Tom Okoye. “We sail,” the minister said.",
            "the minister",
            Resolution.DESCRIPTION,
        ),
        (
            "Sen. Tom Okoye came. It rained. “We sail,” the Tolm senator said.",
            "the Tolm senator",
            Resolution.DESCRIPTION,
        ),
        ("“We sail,” the Interior Ministry said.", "the Interior Ministry", Resolution.DESCRIPTION),
        ("“We sail,” the House Committee on Ports said.", "the House Committee on Ports", Resolution.DESCRIPTION),
        # two nurses, one of them without a name; one who comes later; one who is another's
        (
            "Ada Brandt, a nurse, woke. A nurse at Tolm slept. “It is,” the nurse said.",
            "the nurse",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt, a nurse, and Tom Lund, a nurse, woke. “It is,” the nurse said.",
            "the nurse",
            Resolution.DESCRIPTION,
        ),
        ("“It is cold,” the nurse said. Ada Brandt, a nurse, woke.", "the nurse", Resolution.DESCRIPTION),
        ("Ada Brandt, a nurse, woke. “It is cold,” the night nurse said.", "the night nurse", Resolution.DESCRIPTION),
        ("Asked by the nurse, Ada Brandt slept. “It is cold,” the nurse said.", "the nurse", Resolution.DESCRIPTION),
        # by age, where two people were spoken of last
        (
            "“Go,” Ada Brandt told Tom Okoye, and Tom Okoye told her “no”. “We sail,” the 31-year-old said.",
            "the 31-year-old",
            Resolution.DESCRIPTION,
        ),
        ("The ferry is late. “We sail,” the 31-year-old said.", "the 31-year-old", Resolution.DESCRIPTION),
        # of a body that said nothing, and where somebody else spoke since
        ("The Port Agency fell. “We sail,” it added.", "it", Resolution.PRONOUN),
        ("The Port Agency fell. In a short talk, it said it was late.", "it", Resolution.PRONOUN),
        ("The Port Agency said it was late. Ada Brandt wept. “We sail,” it added.", "it", Resolution.PRONOUN),
        ("Police said it was late. “We sail,” it added.", "it", Resolution.PRONOUN),
        ("U.N. experts said it was late. “We sail,” it added.", "it", Resolution.PRONOUN),
        ("Others said it was late. “We sail,” it added.", "it", Resolution.PRONOUN),
        ("Ada Brandt said it was late. “We sail,” it added.", "it", Resolution.PRONOUN),
        # whose kin tells that somebody is of the other gender
        ("Ysolt Lund and her husband left. “We sail,” he said.", "he", Resolution.PRONOUN),
        # two senators
        ("Sen. Tom Okoye and Sen. Jane Lund came. “We sail,” the senator said.", "the senator", Resolution.DESCRIPTION),
        ("Ada and Tom Lund met Eve and Al Okoye. “We sail,” the couple said.", "the couple", Resolution.DESCRIPTION),
        ("His lawyer, Ada Brandt, left. “We sail,” her lawyer said.", "her lawyer", Resolution.DESCRIPTION),
        # of another couple
        (
            "Ada and Tom Lund left. “We sail,” Eve Okoye said. “No,” her husband said.",
            "her husband",
            Resolution.DESCRIPTION,
        ),
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
        # two nurses; another one
        (
            "A nurse slept. “We sail,” another nurse said. Ada Brandt, the nurse, slept.",
            "another nurse",
            Resolution.DESCRIPTION,
        ),
        ("“We sail,” a nurse said. Ada Brandt, the nurse from Tolm, slept.", "a nurse", Resolution.DESCRIPTION),
        (
            "Tom Lund spoke. He told Ada Okoye that she was late.\n\n“We sail,” the park's senator said.",
            "the park's senator",
            Resolution.DESCRIPTION,
        ),
        ("Sen. Ada Brandt met Sen. Tom Okoye. “We sail,” the senator said.", "the senator", Resolution.DESCRIPTION),
        ("Teal Lund, a pilot, said it was late. “We sail,” it said.", "it", Resolution.PRONOUN),
        ("Teal Lund, a pilot, was late. “We sail,” the company said.", "the company", Resolution.DESCRIPTION),
        (
            "Ada Brandt wrote a letter. Tom Okoye said it was late. “We sail,” the letter said.",
            "the letter",
            Resolution.DESCRIPTION,
        ),
        (
            "It was late, it said in a filing. “We sail,” the filing said.",
            "the filing",
            Resolution.DESCRIPTION,
        ),
        ("Instead he met Tom Okoye. “We sail,” the striker said.", "the striker", Resolution.DESCRIPTION),
        ("It came out in Circuit Monthly. “We sail,” the author said.", "the author", Resolution.DESCRIPTION),
        ("It was sold to Marrow Ink in May. “We sail,” he said.", "he", Resolution.PRONOUN),
        ("It was noticed by Veyla Brandt, a teacher. It rained. “We sail,” she said.", "she", Resolution.PRONOUN),
        # nobody, one alone, and those of another paragraph
        ("The authors slept. “We sail,” they said.", "they", Resolution.PRONOUN),
        ("The author said it was late. “We sail,” they said.", "they", Resolution.PRONOUN),
        ("The authors said it was late.\n\n“We sail,” they said.", "they", Resolution.PRONOUN),
        # two who were described so
        (
            "A port official said it was late. A bay official said it rained. It rains. “We sail,” the official said.",
            "the official",
            Resolution.DESCRIPTION,
        ),
        # two of that title, and one who is of a country
        (
            "Deputy Commissioner Ada Brandt and District Commissioner Tom Okoye left. “We sail,” Deputy Commissioner "
            "Brandt said. “No,” District Commissioner Okoye said. It rained. “We sail,” the DC said.",
            "the DC",
            Resolution.DESCRIPTION,
        ),
        (
            "UK Minister Ada Brandt said it was late. It rained. “We sail,” the UK official said.",
            "the UK official",
            Resolution.DESCRIPTION,
        ),
        # two women named before, and one who spoke whose name tells nothing
        (
            "Ada Brandt met Mary Lund. It rained. It was late. The pier leaks. The crew slept. “We sail,” she said.",
            "she",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt has a stall. Veyla Lund said it was late. It rained. The pier leaks. The crew slept. The port "
            "is shut. The sea is high. “We sail,” she said.",
            "she",
            Resolution.PRONOUN,
        ),
        # no abbreviation of what stands before the bracket, or only later
        ("The Port Safety Office (PSA) was late. “We sail,” the PSA said.", "the PSA", Resolution.DESCRIPTION),
        ("“We sail,” the PSA said. The Port Safety Authority (PSA) was late.", "the PSA", Resolution.DESCRIPTION),
        ("The Marrow Highway Patrol was late. “We sail,” MHP said.", "MHP", Resolution.NAME),
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
    ],
)
def test_left_as_it_stands_when_in_doubt(text, mention, resolution):
    assert speakers(text)[-1] == (mention, mention, resolution)


@pytest.mark.parametrize(
    ("opener", "inside"),
    [
        ("The White House", "the White House"),
        ("A woman", "a woman"),
        ("Two officials", "two officials"),
        ("Officials", "officials"),
        ("Prosecutors in Tolm", "prosecutors in Tolm"),
        ("Local officials", "local officials"),
        ("Police", "police"),
        ("Harbour police", "harbour police"),
        # whose capital is a name's
        ("The Hague", "The Hague"),
        ("The Harbor Gazette", "The Harbor Gazette"),
        ("Castrian officials", "Castrian officials"),
        ("Okoye's wife", "Okoye's wife"),
        ("Director of Ports Ada Brandt's aides", "Director of Ports Ada Brandt's aides"),
    ],
)
def test_a_description_that_opens_a_sentence_is_named_as_inside_of_one(opener, inside):
    text = f"{opener} said that it was late. At the local bank it was late, {inside} said."
    assert [*parse(text).quotes_by_speaker] == [inside]


@pytest.mark.parametrize(
    ("opener", "name"),
    [
        ("The mayor", "the mayor"),
        ("Deputies", "deputies"),
        ("Witnesses", "witnesses"),
        ("Fishermen", "fishermen"),
        ("Police", "Police"),
        ("THE MAYOR", "THE MAYOR"),
        ("Bank of Tolm officials", "Bank of Tolm officials"),
    ],
)
def test_a_description_is_named_as_it_would_be_inside_of_a_sentence(opener, name):
    assert [*parse(f"{opener} said that the bank was late.").quotes_by_speaker] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund and Peter Lund came. “We sail,” Mr. Lund said.",
        "Wystan Lund runs the port. “We sail,” Mr. Lund said. Elowen Lund, his wife, was there.",
        "“We sail,” said Mr. Lund.",
    ],
)
def test_a_surname_without_a_bearer_is_the_name(text):
    assert speakers(text) == [("Mr. Lund", "Lund", Resolution.SURNAME)]


@pytest.mark.parametrize(
    ("mention", "name", "title"),
    [
        ("Ada Brandt", "Ada Brandt", None),
        ("President Ada Brandt", "Ada Brandt", "President"),
        ("Sen. Tom Okoye", "Tom Okoye", "Sen."),
        ("Harbour Secretary Ada Brandt", "Ada Brandt", "Harbour Secretary"),
        ("Trade and Industry Secretary Ada Brandt", "Ada Brandt", "Trade and Industry Secretary"),
        ("Food and Drug Administration commissioner Ada Brandt", "Ada Brandt", None),
        ("Tolm and Marrow Sailors Union secretary Ada Brandt", "Ada Brandt", None),
        ("Tens of thousands of sailors", "Tens of thousands of sailors", None),
        ("Dr. Tom B. Okoye Jr.", "Tom B. Okoye Jr.", "Dr."),
        ("Lt. Gov. Mary Lund", "Mary Lund", "Lt. Gov."),
        ("Ms. Brandt", "Brandt", "Ms."),
        ("harbour master Ada Brandt", "Ada Brandt", None),
        ("spokeswoman Mary Lund", "Mary Lund", None),
        ("Neighbour Elowen Hask", "Elowen Hask", "Neighbour"),
        ("Co-star Elowen Hask", "Elowen Hask", "Co-star"),
        ("Team-mate Elowen Hask", "Elowen Hask", "Team-mate"),
        ("Cllr Elowen Hask", "Elowen Hask", "Cllr"),
        ("TD Elowen Hask", "Elowen Hask", "TD"),
        ("a Castria First Nation", "a Castria First Nation", None),
        ("the Marrow State Police Command", "the Marrow State Police Command", None),
        ("Port Service (PS) Captain Elowen Hask", "Elowen Hask", "Captain"),
        ("Tolm Port Institute (TPI) president Elowen Hask", "Elowen Hask", None),
        ("Friends of the Pier (FOP) president Elowen Hask", "Elowen Hask", None),
        ("Detective Inspector Ada Hall", "Ada Hall", "Detective Inspector"),
        ("Lieutenant-Colonel Elowen Hask", "Elowen Hask", "Lieutenant-Colonel"),
        ("Second-year Elowen Hask", "Elowen Hask", "Second-year"),
        # an office with its field, and a first name that is not known
        ("Castrian Minister of Health Olutobi Hask", "Olutobi Hask", "Castrian Minister of Health"),
        ("Director of Public Instruction K. Olutobi Hask", "K. Olutobi Hask", "Director of Public Instruction"),
        ("Ambassador to Castria Wen Jianhua", "Wen Jianhua", "Ambassador to Castria"),
        # a body, and what somebody is there
        ("University of Tolm hydrologist Ada Brandt", "Ada Brandt", None),
        ("Bank of Castria Governor Ada Brandt", "Ada Brandt", "Castria Governor"),
        ("Shipping group Marrow Lines", "Marrow Lines", None),
    ],
)
def test_titles_are_parted_from_names(mention, name, title):
    [quote] = parse(f"“We sail,” said {mention} on Tuesday.").quotes
    assert (quote.speaker.mention.text, quote.speaker.name, quote.speaker.title) == (mention, name, title)


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


def test_quotes_by_speaker_in_the_order_of_first_speaking():
    article = parse(
        "“We sail,” said Ada Brandt, the harbour master.\n\n"
        "The mayor, Tom Okoye, said the ferry was back. “It took a year,” he said.\n\n"
        "“It took two crews,” Ms. Brandt added. Police closed the pier. “Stay off it,” police said."
    )
    assert {name: [quote.text for quote in quotes] for name, quotes in article.quotes_by_speaker.items()} == {
        "Ada Brandt": ["We sail,", "It took two crews,"],
        "Tom Okoye": ["the ferry was back", "It took a year,"],
        "police": ["Stay off it,"],
    }
    assert list(article.quotes_by_speaker) == ["Ada Brandt", "Tom Okoye", "police"]


def test_quotes_by_speaker_cannot_be_changed():
    article = parse("“It holds,” said Ada Brandt.")
    with pytest.raises(AttributeError):
        article.quotes_by_speaker.clear()


@pytest.mark.parametrize("text", ["“We sail,” said the harbour  master.", "“We sail,” said the harbour\xa0 master."])
def test_a_name_has_single_spaces(text):
    assert [name for _, name, _ in speakers(text)] == ["the harbour master"]


@pytest.mark.parametrize("last", ["", " the", " in", " said", " Ada", " who"])
@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Ports met. “We sail,” the ministry said.\n\nRain fell",
        "49, who said “we are not sorry,” left.\n\nRain fell",
        "Said Ada Brandt: “We sail.”\n\nRain fell",
    ],
)
def test_the_last_word_of_a_text_says_nothing_of_its_first(text, last):
    assert speakers(text + last) == speakers(text)


def test_a_quote_without_a_named_source_has_no_speaker():
    [quote] = parse("Ms. Brandt was told that the pier was not safe.").quotes
    assert quote.speaker is None


@rule("acme.attribution.signed", before="attribution.after")
def signed(story, quotation):
    """What stands between two signs right behind the quotation."""
    found = re.compile(r" [^\w\s]+(?P<name>[\w. ]+)").match(story.text, quotation.marked.end)
    return Attribution(story.span(*found.span("name"))) if found else None


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("<Ada Brandt>", "Ada Brandt"),
        ("|Ada Brandt|", "Ada Brandt"),
        ("/Ada Brandt/Tolm", "Ada Brandt"),
        ("@Ada Brandt@", "Ada Brandt"),
        ("=Ada Brandt=the pilot", "Ada Brandt"),
        ("【Brandt】", "Brandt"),
        ("<Mr. Okoye>", "Tom Okoye"),
        ("<Okoye>", "Tom Okoye"),
        ("<Mayor Okoye>", "Tom Okoye"),
        ("<the harbour master>", "the harbour master"),
        ("~she~", "she"),
    ],
)
def test_no_name_reaches_beyond_the_mention_that_a_rule_gives(signature, name):
    [quote] = Parser().with_rules(signed).parse(f"Tom Okoye sailed.\n\n“We are glad.” {signature}").quotes
    assert quote.speaker.name == name


def test_two_mentions_in_one_word_are_two():
    def halves(story, quotation):
        place = story.text.index(("Brandt", "Okoye")[quotation.number])
        return Attribution(story.span(place, place + 5 + (quotation.number == 0)))

    parser = Parser().with_rules(rule("acme.attribution.halves", before="attribution.after")(halves))
    assert list(parser.parse("“We sail.”\n\n“We float.”\n\nBrandt/Okoye").quotes_by_speaker) == ["Brandt", "Okoye"]

"""Surnames, first names and descriptions: to the fullest name that the article gives."""

import pytest

from found import speakers
from newsparse import Resolution, parse


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
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
        # a noun with the capital of its sentence
        ("Officials said that it held up.", "Officials", "officials", Resolution.DESCRIPTION),
        ("Tom Baker came. Baker said that it held up.", "Baker", "Tom Baker", Resolution.SURNAME),
        # what stands behind a name
        ("Mindy St. Hask came. “We sail,” St. Hask said.", "St. Hask", "Mindy St. Hask", Resolution.SURNAME),
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
        # two people of one surname
        ("Tom Lund and Mary Lund came. “We sail,” Mr. Lund said.", "Mr. Lund", "Tom Lund", Resolution.SURNAME),
        ("Tom Lund and Mary Lund came. “We sail,” Mrs. Lund said.", "Mrs. Lund", "Mary Lund", Resolution.SURNAME),
        # a couple, of whom one alone is named in full, or neither
        ("Mary Lund came. Mrs Lund sat. “We sail,” Mr Lund said.", "Mr Lund", "Mr Lund", Resolution.SURNAME),
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
        # who is called by the first name behind a title
        ("Father Tom Okoye left. “We sail,” Father Tom said.", "Father Tom", "Tom Okoye", Resolution.SURNAME),
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
        # an apposition that is the name
        ("“We sail,” said Okoye's rival, Lord Pell of Tolm.", "Okoye's rival", "Pell", Resolution.SURNAME),
        # what stands behind and before a name
        ("Sen. Pat Okoye (R-Harbor) came. “We sail,” Okoye said.", "Okoye", "Pat Okoye", Resolution.SURNAME),
        ("Sir Tom Okoye came. “We sail,” Sir Tom said.", "Sir Tom", "Tom Okoye", Resolution.SURNAME),
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
            "Tom Okoye won. Ada Brandt lost. “We sail,” the 31-year-old Okoye said.",
            "the 31-year-old Okoye",
            "Tom Okoye",
            Resolution.SURNAME,
        ),
        ("Samir Ben Hask came. “We sail,” said Ben Hask.", "Ben Hask", "Samir Ben Hask", Resolution.SURNAME),
        # described, and named behind that with more of a description
        ("O. J. Hask came. “We sail,” Hask said.", "Hask", "O. J. Hask", Resolution.SURNAME),
        # nicknames
        ("Timo “mirage” Hask came. “We sail,” Hask said.", "Hask", "Timo Hask", Resolution.SURNAME),
        ("Ada Brandt of “Low Tide” came. “We sail,” Brandt said.", "Brandt", "Ada Brandt", Resolution.SURNAME),
        # carried on
        ("“We sail,” said Ada Brandt. The crew was glad. “We do.”", "Ada Brandt", "Ada Brandt", Resolution.CARRIED),
        (
            "Ms. Brandt said, “We sail.” Ada Brandt runs the port.\n\n“We do.”",
            "Ms. Brandt",
            "Ada Brandt",
            Resolution.CARRIED,
        ),
        # the name's first words
        ("Mary Ann Brandt sang. “We sail,” said Mary Ann.", "Mary Ann", "Mary Ann Brandt", Resolution.SURNAME),
        (
            "Marrow Ferries Inc is old. “We sail,” said Marrow Ferries.",
            "Marrow Ferries",
            "Marrow Ferries Inc",
            Resolution.SURNAME,
        ),
        # whose name stands behind what they are
        ("Ana Ruiz Lenz came. Ana Ruiz left. “We sail,” Ruiz said.", "Ruiz", "Ana Ruiz Lenz", Resolution.SURNAME),
        (
            "A friend of Okoye's said it would sail.",
            "A friend of Okoye's",
            "a friend of Okoye's",
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
        # a business story's company
        ("The port's master, Per Lund, came. “We sail,” Lund said.", "Lund", "Per Lund", Resolution.SURNAME),
        (
            "Guardians of the Bay said it would sail.",
            "Guardians of the Bay",
            "Guardians of the Bay",
            Resolution.DESCRIPTION,
        ),
        ("The Hague said it would sail.", "The Hague", "The Hague", Resolution.DESCRIPTION),
        (
            "Rep. Tom Okoye waved. “It is late,” the Castrian congressman from Tolm said.",
            "the Castrian congressman from Tolm",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # who has a part in what happened is another
        ("Tom Okoye said it was late. The victim said it rained.", "The victim", "the victim", Resolution.DESCRIPTION),
        # described by a noun that nobody knows
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
            "The <Association of Tolm Dealers> said it would sail.",
            "The <Association of Tolm Dealers>",
            "the Association of Tolm Dealers",
            Resolution.DESCRIPTION,
        ),
        ("Someone else told the crew that it was late.", "Someone else", "someone else", Resolution.DESCRIPTION),
        ("Mdm Salmah Yusof came. “We sail,” Mdm Yusof said.", "Mdm Yusof", "Salmah Yusof", Resolution.SURNAME),
        # another name for who was just named
        (
            "The host, Tom Okoye, asked if it was late.\n\n“It is,” the candidate replied.",
            "the candidate",
            "the candidate",
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
            "Air agency Tolmex left. It rained. It will sail, the agency said.",
            "the agency",
            "Tolmex",
            Resolution.DESCRIPTION,
        ),
        # husband and wife
        (
            "Ada and Tom Lund left. “We sail,” the couple said.",
            "the couple",
            "Ada and Tom Lund",
            Resolution.DESCRIPTION,
        ),
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
        # of two of one surname; what a noun tells of a name
        (
            "Ada Hughes and Pat Hughes left. “No,” said Pat Hughes. “It rains,” he said. “We sail,” Ms Hughes said.",
            "Ms Hughes",
            "Ada Hughes",
            Resolution.SURNAME,
        ),
        # who asks goes on, where the other may be of that gender as well
        ("Her lawyer, Dean Okoye, spoke. “We sail,” Okoye said.", "Okoye", "Dean Okoye", Resolution.SURNAME),
        ("Tom Okoye is the dean. “We sail,” Dean Okoye said.", "Dean Okoye", "Tom Okoye", Resolution.SURNAME),
        # a description that its bearer's name follows later
        (
            "“We sail,” a port nurse said. Ada Brandt, the nurse, slept.",
            "a port nurse",
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
            "Marrow Lines, the airline, was late. “We sail,” the airline said.",
            "the airline",
            "Marrow Lines",
            Resolution.DESCRIPTION,
        ),
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
        # what a company in capitals and a person of one name are called; small letters that a sentence's start hides
        ("HASK Group Ltd said that it was late. HASK said it rained.", "HASK", "HASK Group Ltd", Resolution.NAME),
        (
            "Comm. Kumaran Hask came. Mr. Kumaran said that it was late.",
            "Mr. Kumaran",
            "Kumaran Hask",
            Resolution.SURNAME,
        ),
        (
            "Swap dealers were late. Dealers said it rained on the Dealers Guild.",
            "Dealers",
            "dealers",
            Resolution.DESCRIPTION,
        ),
        ("Banking sources said that it was late.", "Banking sources", "banking sources", Resolution.DESCRIPTION),
        ("Democratic aides said that it was late.", "Democratic aides", "Democratic aides", Resolution.DESCRIPTION),
        (
            "A North Castrian banker, who said that it was late, left.",
            "who",
            "a North Castrian banker",
            Resolution.PRONOUN,
        ),
        # a father and a son of that name
        (
            "Tom K. Okoye won. Mr. Okoye said it was late. His son is Tom Okoye Jr.",
            "Mr. Okoye",
            "Tom K. Okoye",
            Resolution.SURNAME,
        ),
        (
            "Tom K. Okoye won. “It is,” said Tom Okoye Jr., his son. “So late,” the younger Mr. Okoye said.",
            "the younger Mr. Okoye",
            "Tom Okoye Jr.",
            Resolution.SURNAME,
        ),
        (
            "Tom K. Okoye won. “It is,” said Tom Okoye Jr., his son. “So late,” the elder Mr. Okoye said.",
            "the elder Mr. Okoye",
            "Tom K. Okoye",
            Resolution.SURNAME,
        ),
        # a relative's full name is not that of who was called so before
        (
            "Ms. Lund runs the port. Her sister is Ada Lund. Ms. Lund said it was late.",
            "Ms. Lund",
            "Lund",
            Resolution.SURNAME,
        ),
        (
            "Lund runs the port. Ken Lund, his late brother, did so before. Lund said it was late.",
            "Lund",
            "Lund",
            Resolution.NAME,
        ),
        (
            "Mr. Lund runs the port. His wife is Ada Lund. Ms. Lund said it was late.",
            "Ms. Lund",
            "Ada Lund",
            Resolution.SURNAME,
        ),
        (
            "Tom Okoye runs the port. His wife is Ada Lund. Ms. Lund said it was late.",
            "Ms. Lund",
            "Ada Lund",
            Resolution.SURNAME,
        ),
        # an office's fields, a company with initials, a city
        (
            "Castrian Secretary of Ports and Quays Ada Brandt came. Brandt said it was late.",
            "Brandt",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        (
            "E.F. Okoye Group Inc said it was late. Okoye said it would sail.",
            "Okoye",
            "E.F. Okoye Group Inc",
            Resolution.SURNAME,
        ),
        (
            "Marrow Bank Paris branch manager Ada Brandt said it was late. Paris said it would sail.",
            "Paris",
            "Paris",
            Resolution.NAME,
        ),
        # a firm by its first word
        ("Redhill Capital rose. Redhill said it was late.", "Redhill", "Redhill Capital", Resolution.SURNAME),
        # a spouse who is named without a surname
        ("Tom Lund and his wife Ada came. “We sail,” Mrs Lund said.", "Mrs Lund", "Ada", Resolution.SURNAME),
        ("Tom Lund came. His wife, Ada, sang. “We sail,” Mrs Lund said.", "Mrs Lund", "Ada", Resolution.SURNAME),
        (
            "Mr Lund's late wife, Jean, sang. Tom Okoye's wife, Ada, sat. “We sail,” Mrs Lund said.",
            "Mrs Lund",
            "Jean",
            Resolution.SURNAME,
        ),
        (
            "The mother, Ada Lund, came with her husband Imran. “We sail,” Mr Lund said.",
            "Mr Lund",
            "Imran",
            Resolution.SURNAME,
        ),
        # a child who is told of
        (
            "Tom Lund came with his son Piet. “We sail,” the younger Lund said.",
            "the younger Lund",
            "Piet Lund",
            Resolution.SURNAME,
        ),
        (
            "Tom Lund came with his son Piet. “We sail,” the elder Lund said.",
            "the elder Lund",
            "Tom Lund",
            Resolution.SURNAME,
        ),
        (
            "Tom Lund came. His daughter, Ada Lund, sat. “We sail,” the younger Lund said.",
            "the younger Lund",
            "Ada Lund",
            Resolution.SURNAME,
        ),
        # who will take an office is another than who holds it
        (
            "Gov.-elect Ada Brandt met Gov. Tom Okoye. The governor-elect said it was late.",
            "The governor-elect",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Gov.-elect Ada Brandt met Gov. Tom Okoye. The governor said it was late.",
            "The governor",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # an office that another word makes another
        (
            "Prime Minister Tom Okoye left. Health minister Ada Brandt came. “We sail,” the minister said.",
            "the minister",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Prime Minister Tom Okoye left. Health Minister Ada Brandt came. “We sail,” the prime minister said.",
            "the prime minister",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Attorney General Tom Okoye met Gen. Lee Lund. “We sail,” the general said.",
            "the general",
            "Lee Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "Vice President Tom Okoye left. “We sail,” the president said.",
            "the president",
            "the president",
            Resolution.DESCRIPTION,
        ),
        (
            "Vice President Tom Okoye left. “We sail,” the vice president said.",
            "the vice president",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye met the vice-chancellor, Ada Brandt. “We sail,” the vice-chancellor said.",
            "the vice-chancellor",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # named later behind the same noun
        (
            "“We sail,” Castria's economy minister said. The minister, Anke Lund, left.",
            "Castria's economy minister",
            "Anke Lund",
            Resolution.DESCRIPTION,
        ),
        ("“We sail,” one nurse said. The nurse, Ada Brandt, slept.", "one nurse", "Ada Brandt", Resolution.DESCRIPTION),
        (
            "“We sail,” a police officer said. The officer, Tom Okoye, slept.",
            "a police officer",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye, a father of four, waved. It rained. Ada Brandt left. “It is late,” said the father of four.",
            "the father of four",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # a lawyer by another word
        (
            "Defense attorney Tom Okoye left. It rained. Ada Brandt slept. “We sail,” the lawyer said.",
            "the lawyer",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Okoye, a lawyer for the port, left. It rained. Ada Brandt slept. “We sail,” the attorney said.",
            "the attorney",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "U.S. Attorney Lee Lund met barrister Tom Okoye. It rained. “We sail,” the lawyer said.",
            "the lawyer",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        ("Documents show the pier was safe.", "Documents", "documents", Resolution.DESCRIPTION),
        (
            "Papers filed in court say the pier is safe.",
            "Papers filed in court",
            "papers filed in court",
            Resolution.DESCRIPTION,
        ),
        ("Sixty-six percent said the pier was safe.", "Sixty-six percent", "sixty-six percent", Resolution.DESCRIPTION),
        ("Top officials said the pier was safe.", "Top officials", "top officials", Resolution.DESCRIPTION),
        ("State officials said the pier was safe.", "State officials", "State officials", Resolution.DESCRIPTION),
        (
            "Port Administrator Tom Okoye met Ada Brandt. Both were late. “It holds,” the administrator said.",
            "the administrator",
            "Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Sen. Ada Brandt (D-N.J.) met Sen. Tom Okoye (R-Ohio). Both left. “It holds,” the New Jersey senator said.",
            "the New Jersey senator",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Sen. Ada Brandt, D-Fla., met Tom Okoye. Both left. “It holds,” the Florida senator said.",
            "the Florida senator",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "New York Gov. Ada Brandt met Tom Okoye. Both left. “It holds,” the New York governor said.",
            "the New York governor",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Lund, the governor of Ohio, met Ada Brandt. Both left. “It holds,” the Ohio governor said.",
            "the Ohio governor",
            "Tom Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "Tom Lund, a nurse at the port, met Ada Brandt. Both left. “It holds,” the port nurse said.",
            "the port nurse",
            "Tom Lund",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt rose. “We sail,” the diplomat said. “Not far,” Brandt said.\n\n“Oh,” the diplomat said.",
            "the diplomat",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt laughed. It was a race which the Tolm manager said was hard. Manager Tom Okoye disagreed.",
            "the Tolm manager",
            "Ada Brandt",
            Resolution.DESCRIPTION,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


@pytest.mark.parametrize(
    ("text", "mention", "resolution"),
    [
        # nobody to stand for
        ("“We sail,” said Brandt.", "Brandt", Resolution.NAME),
        # the article's author is nobody in it
        ("“We sail,” said Tom's sister, Tuesday's pilot.", "Tom's sister", Resolution.DESCRIPTION),
        # two people of one surname
        ("Tom Lund and Mary Lund came. “We sail,” Lund said.", "Lund", Resolution.NAME),
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
        # two senators
        ("Sen. Tom Okoye and Sen. Jane Lund came. “We sail,” the senator said.", "the senator", Resolution.DESCRIPTION),
        ("Ada and Tom Lund met Eve and Al Okoye. “We sail,” the couple said.", "the couple", Resolution.DESCRIPTION),
        ("His lawyer, Ada Brandt, left. “We sail,” her lawyer said.", "her lawyer", Resolution.DESCRIPTION),
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
        # a club, of which a plural verb tells
        ("Harrow Vale won. Vale were glad. “We sail,” said the Zimbabwean.", "the Zimbabwean", Resolution.DESCRIPTION),
        # another of the noun between, and one who was named before
        (
            "“We sail,” one nurse said. Another nurse slept. The nurse, Ada Brandt, left.",
            "one nurse",
            Resolution.DESCRIPTION,
        ),
        (
            "“We sail,” Tolm's minister said. Castria's minister left. The minister, Ada Lund, slept.",
            "Tolm's minister",
            Resolution.DESCRIPTION,
        ),
        ("The minister, Ada Lund, left. “We sail,” Tolm's minister said.", "Tolm's minister", Resolution.DESCRIPTION),
        (
            "Tom Okoye, a father of four, met Piet Lund, a father of two. “It is late,” said the father of four.",
            "the father of four",
            Resolution.DESCRIPTION,
        ),
        # two lawyers, and none
        (
            "Attorney Tom Okoye met solicitor Lee Lund. It rained. “We sail,” the lawyer said.",
            "the lawyer",
            Resolution.DESCRIPTION,
        ),
        (
            "Attorney General Tom Okoye left. It rained. They slept. “We sail,” the lawyer said.",
            "the lawyer",
            Resolution.DESCRIPTION,
        ),
        (
            "Sen. Ada Brandt (D-N.J.) met Tom Okoye. Both left. “It holds,” the Texas senator said.",
            "the Texas senator",
            Resolution.DESCRIPTION,
        ),
        (
            "Deputy Attorney Tom Okoye met two men. Ada Brandt was there, too. “It holds,” the attorney said.",
            "the attorney",
            Resolution.DESCRIPTION,
        ),
        (
            "Manager Tom Okoye left. Ada Brandt laughed. It was a race which the Tolm manager said was hard.",
            "the Tolm manager",
            Resolution.DESCRIPTION,
        ),
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
        "“We sail,” said Mr. Lund.",
    ],
)
def test_a_surname_without_a_bearer_is_the_name(text):
    assert speakers(text) == [("Mr. Lund", "Lund", Resolution.SURNAME)]


def test_a_headline_behind_the_story_names_no_judge():
    story = (
        "Judge Ada Brandt said it was late. Marrow Lines said it was not.\n\nThe judge was unmoved. “It is,” she wrote."
    )
    note = "A version of this article appears in print on Nov. 5, 2025, with the headline: Judge Orders Marrow to Sail."
    assert speakers(f"{story}\n\n{note}")[-1] == ("she", "Ada Brandt", Resolution.PRONOUN)

"""Speakers who are named: the full name, without its titles."""

import pytest

from found import speakers
from newsparse import Resolution, parse


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
        # names with small words, and names that are words of the grammar
        (
            "“We sail,” said Mindy St. Hask.",
            "Mindy St. Hask",
            "Mindy St. Hask",
            Resolution.NAME,
        ),
        # positions of players
        ("Halfback Tom Okoye left. “We sail,” said Halfback Okoye.", "Halfback Okoye", "Tom Okoye", Resolution.SURNAME),
        ("“We sail,” said Judge-Executive Ada Lund.", "Judge-Executive Ada Lund", "Ada Lund", Resolution.NAME),
        # whose reporter it is
        (
            "“We sail,” the Harbor Post's Ada Brandt said.",
            "the Harbor Post's Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # what stands behind a name
        ("“We sail,” said Tom Okoye MP.", "Tom Okoye MP", "Tom Okoye", Resolution.NAME),
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
            "Founder and chief executive Ada Brandt said it held up.",
            "Founder and chief executive Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # two people of one surname
        ("Tom Lund and Mary Lund came. “We sail,” Tom Lund said.", "Tom Lund", "Tom Lund", Resolution.NAME),
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
        # an hour ends a sentence
        (
            "Ada Brandt said it held until 6 a.m. Okoye acknowledged that the pier had leaked.",
            "Okoye",
            "Okoye",
            Resolution.NAME,
        ),
        # a word that only describes
        ("Feisty Doreen Hask said the pier was unsafe.", "Feisty Doreen Hask", "Doreen Hask", Resolution.NAME),
        # an apposition that is the name
        ("“We sail,” said her sister, Nadiya.", "her sister", "Nadiya", Resolution.NAME),
        ("“We sail,” said the harbour master, Ada Brandt.", "the harbour master", "Ada Brandt", Resolution.NAME),
        ("“We sail,” said Okoye's lawyer, Ada Brandt.", "Okoye's lawyer", "Ada Brandt", Resolution.NAME),
        (
            "Chief executive Ada Brandt opened by promising “fair winds for all”.",
            "Chief executive Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("“We sail,” said Tom's sister, Maria.", "Tom's sister", "Maria", Resolution.NAME),
        # companies
        ("Marrow Ferries, Inc. said “the pier is safe”.", "Marrow Ferries, Inc.", "Marrow Ferries", Resolution.NAME),
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
        # a title tells a person
        (
            "World number one Ada Brandt said the pier was safe.",
            "World number one Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
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
        # a body, without whose it is
        (
            "Castria's Ministry of Health said it would sail.",
            "Castria's Ministry of Health",
            "Ministry of Health",
            Resolution.NAME,
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
            "Minister for Fish Ada Brandt called it odd and said it would sail.",
            "Minister for Fish Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "It would sail, said Castria's environment minister, Ada Brandt.",
            "Castria's environment minister",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("Marrow Bay's mayor, Tom Okoye, said it would sail.", "Tom Okoye", "Tom Okoye", Resolution.NAME),
        # surnames that are words for firms, and names that are words for kin
        ("Son Heung-min said it would sail.", "Son Heung-min", "Son Heung-min", Resolution.NAME),
        ("Mother Teresa said it would sail.", "Mother Teresa", "Mother Teresa", Resolution.NAME),
        ("Mother Ada Brandt said it would sail.", "Mother Ada Brandt", "Ada Brandt", Resolution.NAME),
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
        # not the words of a headline
        ("Tom Okoye Jr. came. “We sail,” Tom Okoye Sr. said.", "Tom Okoye Sr.", "Tom Okoye Sr.", Resolution.NAME),
        ("Moody's cut its forecast, saying risks had grown.", "Moody's", "Moody's", Resolution.NAME),
        (
            "Lund’s said so. Lund’s Port Service said it would sail.",
            "Lund’s Port Service",
            "Lund's Port Service",
            Resolution.NAME,
        ),
        # described by a noun that nobody knows
        (
            "It was late, director general of the port's ferry division Ada Brandt said.",
            "director general of the port's ferry division Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
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
        ("Senior Ada Brandt said it would sail.", "Senior Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Adviser Tom Okoye said it would sail.", "Adviser Tom Okoye", "Tom Okoye", Resolution.NAME),
        ("Supervisor Shaz Lund said it would sail.", "Supervisor Shaz Lund", "Shaz Lund", Resolution.NAME),
        (
            "Petty Officer 2nd Class Ada Brandt said it would sail.",
            "Petty Officer 2nd Class Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # an office with its body, and who holds it
        (
            "Tom Okoye left. The Executive Director of the Port Watch, Lin Sato, thanked us but said it was late.",
            "The Executive Director of the Port Watch",
            "Lin Sato",
            Resolution.NAME,
        ),
        # a participle, a rank and a day that are no part of a name, and that are
        (
            "Elowen Hask came. Sentencing Hask, the judge left. “We sail,” Hask replied.",
            "Hask",
            "Elowen Hask",
            Resolution.SURNAME,
        ),
        ("General Electric said that it was late.", "General Electric", "General Electric", Resolution.NAME),
        ("General Okoye said that it was late.", "General Okoye", "Okoye", Resolution.SURNAME),
        (
            "The Sunday Express said that it was late.",
            "The Sunday Express",
            "the Sunday Express",
            Resolution.DESCRIPTION,
        ),
        ("Coach Sunday Okoye said that it was late.", "Coach Sunday Okoye", "Sunday Okoye", Resolution.NAME),
        (
            "“We sail,” said Harbour News contributor and party strategist Tom Okoye.",
            "Harbour News contributor and party strategist Tom Okoye",
            "Tom Okoye",
            Resolution.NAME,
        ),
        # bodies named for where they are, and the first of its kind
        (
            "TOLM, March 3 - Royal Bank of Castria <RBC> said, “It grew.”",
            "Royal Bank of Castria",
            "Royal Bank of Castria",
            Resolution.NAME,
        ),
        (
            "TOLM, March 3 - National Union of Miners said, “It grew.”",
            "National Union of Miners",
            "National Union of Miners",
            Resolution.NAME,
        ),
        (
            "TOLM, March 3 - First Savings Bank of Castria said, “It grew.”",
            "First Savings Bank of Castria",
            "First Savings Bank of Castria",
            Resolution.NAME,
        ),
        (
            "It sold Okoye Corp. First Harbour Bank said, “It grew.”",
            "First Harbour Bank",
            "First Harbour Bank",
            Resolution.NAME,
        ),
        ("It grew. First Okoye said, “No ferry came.”", "Okoye", "Okoye", Resolution.NAME),
        # two titles, or a firm, before one name; bodies with a common word before them
        (
            "“We grew,” said Chairman and Chief Executive Officer Ada Brandt.",
            "Chairman and Chief Executive Officer Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "“We grew,” said Marrow Lines President and CEO Ada Brandt.",
            "Marrow Lines President and CEO Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "“It grew,” said Okoye Marrow and Co analyst Ada Brandt.",
            "Okoye Marrow and Co analyst Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "“It grew,” said B and C managing director Ada Brandt.",
            "B and C managing director Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("Okoye's Inc said, “It grew.”", "Okoye's Inc", "Okoye's Inc", Resolution.NAME),
        (
            "The town's executive Commission said, “It grew.”",
            "The town's executive Commission",
            "the town's executive Commission",
            Resolution.DESCRIPTION,
        ),
        (
            "“It grew,” said several senior Democrats.",
            "several senior Democrats",
            "several senior Democrats",
            Resolution.DESCRIPTION,
        ),
        # firms that are called as an owner is
        (
            "“It holds,” Brandt's Lines Inc said. “It grew,” Brandt's said.",
            "Brandt's",
            "Brandt's Lines Inc",
            Resolution.SURNAME,
        ),
        ("“It grew,” Okoye and Lund's said.", "Okoye and Lund's", "Okoye and Lund's", Resolution.NAME),
        # whom a participle is about: that is another
        (
            "A lawyer representing Ada Brandt said it was late.",
            "A lawyer representing Ada Brandt",
            "a lawyer representing Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "“It is late,” said the firm suing Mayor Okoye.",
            "the firm suing Mayor Okoye",
            "the firm suing Mayor Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "Sailors backing former Mayor Okoye said it was late.",
            "Sailors backing former Mayor Okoye",
            "sailors backing former Mayor Okoye",
            Resolution.DESCRIPTION,
        ),
        (
            "“It is late,” said a lawyer representing Brandt, Tom Okoye.",
            "a lawyer representing Brandt",
            "Tom Okoye",
            Resolution.NAME,
        ),
        ("“It is late,” a smiling Ada Brandt said.", "a smiling Ada Brandt", "Ada Brandt", Resolution.NAME),
        (
            "Former Secretary of State and Castrian presidential frontrunner Ada Brandt said it was late.",
            "Former Secretary of State and Castrian presidential frontrunner Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("The ruling People's Party said it was late.", "The ruling People's Party", "People's Party", Resolution.NAME),
        (
            "The rival Teachers’ Union said it was late.",
            "The rival Teachers’ Union",
            "Teachers' Union",
            Resolution.NAME,
        ),
        ("BRANDT: “It is late.” Brandt smiled.", "BRANDT", "Brandt", Resolution.NAME),
        # one of many that are called by letters
        ("“It is late,” a local NGO said.", "a local NGO", "a local NGO", Resolution.DESCRIPTION),
        (
            "The port's outgoing Director Ada Brandt said it was late.",
            "The port's outgoing Director Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "“It is late,” said city planning Director Ada Brandt.",
            "city planning Director Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "Lawyers for Ada Brandt said it was late.",
            "Lawyers for Ada Brandt",
            "lawyers for Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        # titles, and what is no part of a name
        ("Pres. Okoye said it was late.", "Pres. Okoye", "Okoye", Resolution.SURNAME),
        (
            "Ada Brandt came. Ms. Brandt herself, as well as her aide, said it was late.",
            "Ms. Brandt herself",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        ("Finance Minister, Dr. Ada Brandt, said it was late.", "Finance Minister", "Ada Brandt", Resolution.NAME),
        (
            "Immigration Minister, the Honorable Ada Brandt, said it was late.",
            "Immigration Minister",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # a body's people, and who is named behind what they are
        (
            "Marrow Port Office (MPO) sources said it was late.",
            "Marrow Port Office (MPO) sources",
            "Marrow Port Office (MPO) sources",
            Resolution.DESCRIPTION,
        ),
        (
            "It was late, Ministry of Marrow Ports officials said.",
            "Ministry of Marrow Ports officials",
            "Ministry of Marrow Ports officials",
            Resolution.DESCRIPTION,
        ),
        (
            "Marrow Lines Ltd <MRW.L> senior economist Ada Brandt said it was late.",
            "Marrow Lines Ltd <MRW.L> senior economist Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "It was late, managing director of the Port Office, Ada Brandt, said.",
            "managing director of the Port Office",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "Okoye and his minister of ports, Ada Brandt, said it was late.",
            "Okoye and his minister of ports",
            "Okoye and his minister of ports",
            Resolution.DESCRIPTION,
        ),
        # both of two, and all of several
        (
            "Both Ada Brandt and Tom Okoye said it was late.",
            "Ada Brandt and Tom Okoye",
            "Ada Brandt and Tom Okoye",
            Resolution.NAME,
        ),
        (
            "Both the mayor and her aide said it was late.",
            "the mayor and her aide",
            "the mayor and her aide",
            Resolution.DESCRIPTION,
        ),
        ("Both men said it was late.", "Both men", "both men", Resolution.DESCRIPTION),
        (
            "The singer and her husband, Tom Okoye, said it was late.",
            "The singer and her husband",
            "the singer and her husband",
            Resolution.DESCRIPTION,
        ),
        *[
            (f"{both} said it was late.", both, f"the {both[4:]}", Resolution.DESCRIPTION)
            for both in ("The mayor and Ada Brandt", "The army and the Northern Front", "The union and the company")
        ],
        ("Director (Ferries) Ada Brandt said it was late.", "Ada Brandt", "Ada Brandt", "name"),
        (
            "The author and sailor Ada Brandt said it was late.",
            "The author and sailor Ada Brandt",
            "Ada Brandt",
            "name",
        ),
        ("The mayor met the pilot and her aide said it was late.", "her aide", "her aide", Resolution.DESCRIPTION),
        (
            "But Tolm, Hask and Castria all say it was late.",
            "Tolm, Hask and Castria",
            "Tolm, Hask and Castria",
            Resolution.NAME,
        ),
        # where and when somebody says something
        (
            "The Tolm Port Agency in its monthly report said it was late.",
            "The Tolm Port Agency",
            "the Tolm Port Agency",
            Resolution.DESCRIPTION,
        ),
        ("The sailors for their part insist that it was late.", "The sailors", "the sailors", Resolution.DESCRIPTION),
        (
            "A pilot from her port said it was late.",
            "A pilot from her port",
            "a pilot from her port",
            Resolution.DESCRIPTION,
        ),
        (
            "Earlier this month deputy mayor Ada Brandt said it was late.",
            "deputy mayor Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # a word before a name, and a description in capitals
        ("Plus Norland says it is late.", "Plus Norland", "Norland", Resolution.NAME),
        ("The former POW said it was late.", "The former POW", "the former POW", Resolution.DESCRIPTION),
        # a firm's name with 'and' before whom it names
        (
            "Marrow Rail and Ferry Co chairman Ada Brandt said it was late.",
            "Marrow Rail and Ferry Co chairman Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # where somebody is from
        ("“We sail,” said Dutchman Tom Lund.", "Dutchman Tom Lund", "Tom Lund", Resolution.NAME),
        ("Fellow Kenyan Ada Brandt said it was late.", "Fellow Kenyan Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("The Kenyan Ada Brandt said it was late.", "The Kenyan Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Indian Harbour Lines said it was late.", "Indian Harbour Lines", "Indian Harbour Lines", Resolution.NAME),
        ("German Garcia Lund said it was late.", "German Garcia Lund", "German Garcia Lund", Resolution.NAME),
        # whose body or town it is
        (
            "The Bureau of Tides' Ada Brandt said it was late.",
            "The Bureau of Tides' Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "The University of Tolm's Ada Brandt said it was late.",
            "The University of Tolm's Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "The University of Tolm's Ada Brandt School said it was late.",
            "The University of Tolm's Ada Brandt School",
            "the University of Tolm's Ada Brandt School",
            Resolution.DESCRIPTION,
        ),
        (
            "Town of Tolm mayor Ada Brandt said it was late.",
            "Town of Tolm mayor Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        # titles in brackets and of two words
        ("Dr (Mrs) Ada Brandt said it was late.", "Dr (Mrs) Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("“We sail,” said Chief (Dr.) Tom Okoye.", "Chief (Dr.) Tom Okoye", "Tom Okoye", Resolution.NAME),
        ("Chief Mrs Ada Brandt said it was late.", "Chief Mrs Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Tan Sri Tom Okoye said it was late.", "Tan Sri Tom Okoye", "Tom Okoye", Resolution.NAME),
        ("Datuk Seri Tom Okoye said it was late.", "Datuk Seri Tom Okoye", "Tom Okoye", Resolution.NAME),
        ("Mzee Tom Okoye said it was late.", "Mzee Tom Okoye", "Tom Okoye", Resolution.NAME),
        # a nickname inside
        ("Ada “Skipper” Brandt said it was late.", "Ada “Skipper” Brandt", "Ada Skipper Brandt", Resolution.NAME),
        (
            "Rep. Ada “Skipper” Brandt, secretary of the port, said it was late.",
            "Rep. Ada “Skipper” Brandt",
            "Ada Skipper Brandt",
            Resolution.NAME,
        ),
        # a body that somebody speaks for, and who does
        (
            "A spokesman for the operator, Marrow Lines, said it was late.",
            "A spokesman for the operator",
            "a spokesman for the operator",
            Resolution.DESCRIPTION,
        ),
        ("A spokesman for the operator, Ada Brandt, said it was late.", "Ada Brandt", "Ada Brandt", Resolution.NAME),
        # bodies that end so
        ("Children First said it was late.", "Children First", "Children First", Resolution.NAME),
        ("Harbour Today reports that it was late.", "Harbour Today", "Harbour Today", Resolution.NAME),
        ("Today Ada Brandt said it was late.", "Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Ada Brandt first said it was late.", "Ada Brandt", "Ada Brandt", Resolution.NAME),
        # who will take an office, who holds it for a time, a party, a school's classes
        ("Gov.-elect Ada Brandt said it was late.", "Gov.-elect Ada Brandt", "Ada Brandt", Resolution.NAME),
        (
            "Prime Minister-designate Ada Brandt said it was late.",
            "Prime Minister-designate Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "Senate President Pro Tem Ada Brandt said it was late.",
            "Senate President Pro Tem Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "Mayor Pro Tempore Ada Brandt said it was late.",
            "Mayor Pro Tempore Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("Ceann Comhairle Bríd Lund said it was late.", "Ceann Comhairle Bríd Lund", "Bríd Lund", Resolution.NAME),
        ("Lib Dem Ada Brandt said it was late.", "Lib Dem Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Fourth-grader Ada Brandt said it was late.", "Fourth-grader Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Junior Ada Brandt said it was late.", "Junior Ada Brandt", "Ada Brandt", Resolution.NAME),
        ("Junior Lund said it was late.", "Junior Lund", "Junior Lund", Resolution.NAME),
        ("Retired Gen. Tom Okoye, 61, left. “We sail,” Okoye said.", "Okoye", "Tom Okoye", Resolution.SURNAME),
        # a body for its field, or a house, and who has an office there
        (
            "Commission on Audit Chair Ada Brandt said it was late.",
            "Commission on Audit Chair Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "The Council on Foreign Relations President Ada Brandt said it was late.",
            "The Council on Foreign Relations President Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "Commission on Human Rights spokeswoman Ada Brandt said it was late.",
            "Commission on Human Rights spokeswoman Ada Brandt",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "The Tolm Council on Foreign Relations said it was late.",
            "The Tolm Council on Foreign Relations",
            "the Tolm Council on Foreign Relations",
            Resolution.DESCRIPTION,
        ),
        (
            "Landlord of the Ship Inn Tom Okoye said it was late.",
            "Landlord of the Ship Inn Tom Okoye",
            "Tom Okoye",
            Resolution.NAME,
        ),
        (
            "Captain of the Ada Brandt said it was late.",
            "Captain of the Ada Brandt",
            "Captain of the Ada Brandt",
            Resolution.DESCRIPTION,
        ),
        (
            "Widow of the Rev. Tom Okoye said it was late.",
            "Widow of the Rev. Tom Okoye",
            "Widow of the Rev. Tom Okoye",
            Resolution.DESCRIPTION,
        ),
        # where somebody is from, behind the name in apposition
        (
            "One of the authors, Ada Brandt of the Fish Institute, said it was late.",
            "Ada Brandt of the Fish Institute",
            "Ada Brandt",
            Resolution.NAME,
        ),
        ("The chairman, Bank of the West, said it was late.", "The chairman", "the chairman", Resolution.DESCRIPTION),
        ("“We sail,” said the chairman, Tom Okoye of the Marrow Group.", "the chairman", "Tom Okoye", Resolution.NAME),
        (
            "“We sail,” said one of the authors, Ada Brandt of Tolm.",
            "one of the authors",
            "Ada Brandt",
            Resolution.NAME,
        ),
        (
            "“We sail,” said the minister, Tom Okoye at his side.",
            "the minister",
            "the minister",
            Resolution.DESCRIPTION,
        ),
        (
            "The pastor of the church that ran the camp, the Rev. Tom Okoye, said it was late.",
            "the Rev. Tom Okoye",
            "Tom Okoye",
            Resolution.NAME,
        ),
        (
            "The pilot, who met the pastor, the Rev. Tom Okoye, said it was late.",
            "The pilot",
            "the pilot",
            Resolution.DESCRIPTION,
        ),
        ("One of the three, Sen. Ada Brandt, said it was late.", "One of the three", "Ada Brandt", Resolution.NAME),
        ("One of the two, a pilot, said it was late.", "One of the two", "one of the two", Resolution.DESCRIPTION),
        ("“It depends,” the old Texan said.", "the old Texan", "the old Texan", Resolution.DESCRIPTION),
        ("“It depends,” the former Marine said.", "the former Marine", "the former Marine", Resolution.DESCRIPTION),
        (
            "The two Republicans said they were troubled.",
            "The two Republicans",
            "the two Republicans",
            Resolution.DESCRIPTION,
        ),
        (
            "Ada Brandt sailed. Ms. Brandt slept. Her mother, Rosa Brandt, was ill. “We sail,” Ms. Brandt said.",
            "Ms. Brandt",
            "Ada Brandt",
            Resolution.SURNAME,
        ),
        (
            "Wystan Lund runs the port. Elowen Lund, his wife, was there. “We sail,” Mr. Lund said.",
            "Mr. Lund",
            "Lund",
            Resolution.SURNAME,
        ),
        (
            "Wystan Lund runs the port. Mr. Lund slept. Elowen Lund, his wife, was there. “We sail,” Mr. Lund said.",
            "Mr. Lund",
            "Wystan Lund",
            Resolution.SURNAME,
        ),
        (
            "Ottoline Lund, an architect, died. Ms. Lund was a daughter of Emil Lund. “We sailed,” Ms. Lund said.",
            "Ms. Lund",
            "Ottoline Lund",
            Resolution.SURNAME,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


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


@pytest.mark.parametrize("text", ["“We sail,” said the harbour  master.", "“We sail,” said the harbour\xa0 master."])
def test_a_name_has_single_spaces(text):
    assert [name for _, name, _ in speakers(text)] == ["the harbour master"]

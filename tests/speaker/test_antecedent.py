"""Whom a pronoun stands for."""

import pytest

from found import speakers
from newsparse import Resolution


@pytest.mark.parametrize(
    ("text", "mention", "name", "resolution"),
    [
        # surnames, first names
        ("Aukje van Alm said it was late. “We sail,” she said.", "she", "Aukje van Alm", Resolution.PRONOUN),
        # a couple, of whom one alone is named in full, or neither
        (
            "Mary Lund came. Mrs Lund sat. Mr Lund said it was late. “We sail,” he said.",
            "he",
            "Mr Lund",
            Resolution.PRONOUN,
        ),
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
        ("A report that said “the pier is unsafe” was wrong.", "that", "a report", Resolution.PRONOUN),
        # the body that said something last
        ("The Port Agency said that it was late. “We sail,” it added.", "it", "the Port Agency", Resolution.PRONOUN),
        ("Marrow Corp. was late, Marrow Corp. said. “We sail,” it added.", "it", "Marrow Corp.", Resolution.PRONOUN),
        ("The ministry said that it was late. “We sail,” it added.", "it", "the ministry", Resolution.PRONOUN),
        ("Voltaic said that it was late. “We sail,” it added.", "it", "Voltaic", Resolution.PRONOUN),
        ("The Lok Sabha said that it was late. “We sail,” it added.", "it", "the Lok Sabha", Resolution.PRONOUN),
        ("The Lok Sabha met. In a memorandum, it said that it was late.", "it", "the Lok Sabha", Resolution.PRONOUN),
        ("Voltaic wrote a letter in which it said that it was late.", "it", "Voltaic", Resolution.PRONOUN),
        # whose kin tells of which gender somebody is
        ("Ysolt Lund and his wife, Ada, left. “We sail,” he said.", "he", "Ysolt Lund", Resolution.PRONOUN),
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
        # one name, of a person as what stands beside it says
        ("Ada Brandt left. Her neighbour Rima said it held. “We sail,” she said.", "she", "Rima", Resolution.PRONOUN),
        ("Ada Brandt left. Tom's aunt, Rima, said it held. “We sail,” she said.", "she", "Rima", Resolution.PRONOUN),
        ("Ada Brandt left. Mayor Okoye said it held. “We sail,” he said.", "he", "Okoye", Resolution.PRONOUN),
        ("Ada Brandt left. Marrow said it held. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        # an apposition that is the name
        (
            "Her neighbour, retired pilot Alec Hask, was blunt. “We sail,” he said.",
            "he",
            "Alec Hask",
            Resolution.PRONOUN,
        ),
        ("Tom's mother, Carol, called it “a good day”. “We sail,” she said.", "she", "Carol", Resolution.PRONOUN),
        ("Tom's father, Alec Okoye, left. “We sail,” he said.", "he", "Alec Okoye", Resolution.PRONOUN),
        ("Ada Brandt's father, Alec Brandt, left. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        # who may be of that gender, where nobody else of it is named
        (
            "Shaz Lund spoke at the pier. The crew met Mary Okoye, a pilot. “We sail,” he said.",
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
        # by age, of whoever was spoken of last
        ("I asked Tom Okoye about it. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        # nicknames
        ("Analyst Tom “B2” Hask came. “We sail,” he said.", "he", "Tom B2 Hask", Resolution.PRONOUN),
        # who is introduced by a body or a firm
        (
            "Bank of Tolm economist Ada Brandt tested it. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # a title tells a person
        (
            "The host, Foreign Minister Badr bin Salim al-Rashdi, agreed. “We sail,” he said.",
            "he",
            "Badr bin Salim al-Rashdi",
            Resolution.PRONOUN,
        ),
        # whom 'it was' brings forward
        ("It was Ada Brandt who won.\n\n“I am glad,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
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
        # whose name stands behind what they are
        (
            "Energy Minister Tom Okoye came. Pat Lund agreed. The minister left. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Before Tom Okoye became mayor, he rowed. “We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("The news surprised Ada Brandt, a biologist. “We sail,” she said.", "she", "Ada Brandt", Resolution.PRONOUN),
        ("Born Ruth Kasper in 1934, she rowed. “We sail,” she said.", "she", "Ruth Kasper", Resolution.PRONOUN),
        # surnames that are words for firms, and names that are words for kin
        ("Kim Brewer said it was late. “We sail,” she said.", "she", "Kim Brewer", Resolution.PRONOUN),
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
        # a description is given whole
        (
            "A loyal old supporter of Castrian presidential nominee Tom Okoye sang. “We sail,” she said.",
            "she",
            "a loyal old supporter of Castrian presidential nominee Tom Okoye",
            Resolution.PRONOUN,
        ),
        # behind an office and its field
        (
            "When Secretary of Education Ada Brandt came, she said: “We sail.”",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # who is asked answers, and not who asks
        (
            "Tom Okoye has it framed. A visitor once asked him what it meant. “It means rain,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Piet Lund asked Tom Okoye if it held. “It does,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Piet Lund asked Okoye if it held. “Which one?” he said.", "he", "Piet Lund", Resolution.PRONOUN),
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
        # not the words of a headline
        ("Tom Okoye came. Lund, he added, would not sail.", "he", "Tom Okoye", Resolution.PRONOUN),
        # a business story's company
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
            "Her office put out a note late on Wednesday that said it was “a small thing.”",
            "that",
            "a note",
            Resolution.PRONOUN,
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
        (
            "The Port Office cut a fee. In a short note, it said it was late.",
            "it",
            "the Port Office",
            Resolution.PRONOUN,
        ),
        ("Ysolt Lund and her husband, Hask, left. “We sail,” he said.", "he", "Hask", Resolution.PRONOUN),
        ("They met Ada's husband, Koldo. “We sail,” he said.", "he", "Koldo", Resolution.PRONOUN),
        # the subject of the sentence
        ("The port office met to mend what it called “a slip”.", "it", "the port office", Resolution.PRONOUN),
        # who was called otherwise once; who is told of by 'who'
        ("Ada Lund said so. Born Ada Brandt, she left. “We sail,” she said.", "she", "Ada Lund", Resolution.PRONOUN),
        # of two of one surname; what a noun tells of a name
        (
            "Gene Lund died. His son, Dale Lund, wept. “We sail,” he said. Mrs. Lund left.",
            "he",
            "Dale Lund",
            Resolution.PRONOUN,
        ),
        # who asks goes on, where the other may be of that gender as well
        (
            "“So?” asked Ada Brandt.\n\n“No,” said Lee Lund.\n\n“We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # a description that its bearer's name follows later
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
        ("Mr. Tom Mattingly left the port.\n\n“We sail,” he said.", "he", "Tom Mattingly", Resolution.PRONOUN),
        (
            "It was noticed by Veyla Brandt, a teacher in Tolm. “We sail,” she said.",
            "she",
            "Veyla Brandt",
            Resolution.PRONOUN,
        ),
        ("MD Tom Okoye said it was late.\n\n“We sail,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        # several people who said something last in the paragraph
        (
            "The authors at Tolm said it was late. “We sail,” they said.",
            "they",
            "the authors at Tolm",
            Resolution.PRONOUN,
        ),
        ("Police said it was late. The pier leaks, they said.", "they", "Police", Resolution.PRONOUN),
        # the name that somebody gives
        (
            "Another sailor, who identified herself as Miss Hask, said it was late. Tom left. “We sail,” she said.",
            "she",
            "Hask",
            Resolution.PRONOUN,
        ),
        # the only woman of the text, however long ago she was named
        (
            "Ada Brandt has a stall. It rained. It was late. The pier leaks. The crew slept. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # a body that the sentence before is about, or that spoke in it
        (
            "The Port Trusts Council struck another note. It said that it was late.",
            "It",
            "the Port Trusts Council",
            Resolution.PRONOUN,
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
        # whom somebody told or asked; several in the paragraph before; a first name in capitals
        (
            "Tom Okoye told magistrate Olutobi Hask that it was late. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Pleader Olutobi Hask put it to Tom Okoye that it was late. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Tom Okoye came. Advocate Elowen Hask, for the port, asked about the bell. “We sail,” he replied.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "When Judge Ada Brandt asked if it was late, Tom Okoye nodded, and she said that it was.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "The ferry is late, two pilots said.\n\nThey said that the keel was old.",
            "They",
            "two pilots",
            Resolution.PRONOUN,
        ),
        ("TOM Okoye left at noon. “We sail,” he said.", "he", "TOM Okoye", Resolution.PRONOUN),
        (
            "Counsel for the port, Elowen Hask, opposed it. “We sail,” she said.",
            "she",
            "Elowen Hask",
            Resolution.PRONOUN,
        ),
        ("The authors said it was late.\n\n“We sail,” they said.", "they", "the authors", Resolution.PRONOUN),
        # a surname alone, where a title or what its sentence says shows who it is
        (
            "Tom Lund left.\n\nPresident Okoye, for all he did, agreed. “It is late,” he said.",
            "he",
            "Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Tom Lund left.\n\nBrandt admitted that his pick was odd. “It was,” he said. Nobody asked Brandt.",
            "he",
            "Brandt",
            Resolution.PRONOUN,
        ),
        # several people who spoke before, or whom a sentence is about
        (
            "Analysts said it was odd.\n\n“It is late,” Tom Lund said.\n\n“It holds,” they said.",
            "they",
            "analysts",
            Resolution.PRONOUN,
        ),
        (
            "Harbour Ministry sources said it was odd. “It holds,” they said.",
            "they",
            "Harbour Ministry sources",
            Resolution.PRONOUN,
        ),
        (
            "Traders polled by Harbour News said it was odd. “It holds,” they said.",
            "they",
            "traders polled by Harbour News",
            Resolution.PRONOUN,
        ),
        ("The sources left no word, but they hinted: “It holds.”", "they", "the sources", Resolution.PRONOUN),
        (
            "Tom Lund said it was odd. Other pilots are not so sure. “It holds,” they said.",
            "they",
            "other pilots",
            Resolution.PRONOUN,
        ),
        ("Two pilots fled, police said. “It holds,” they said.", "they", "police", Resolution.PRONOUN),
        (
            "Tom Lund and Ada Brandt left the port. “It holds,” they said.",
            "they",
            "Tom Lund and Ada Brandt",
            Resolution.PRONOUN,
        ),
        # what is issued or read
        ("The study said it was odd. “It holds,” it said.", "it", "the study", Resolution.PRONOUN),
        (
            "A Marrow statement said it was odd.\n\n“It holds,” it added.",
            "it",
            "a Marrow statement",
            Resolution.PRONOUN,
        ),
        ("The paper said it was odd, but it called the pier “old.”", "it", "the paper", Resolution.PRONOUN),
        # whose the thing is that a sentence speaks of
        (
            "“We sail,” said Tom Okoye. One of Ken Lund's speeches came in May, when he said it was late.",
            "he",
            "Ken Lund",
            Resolution.PRONOUN,
        ),
        (
            "“We sail,” said Tom Okoye. One of Ken Lund's aides came in May, when he said it was late.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        # 'and' in what a body is for; who is close to somebody
        (
            "A spokesman for the Port and Rail Ministry said it was late. He said it would sail.",
            "He",
            "a spokesman for the Port and Rail Ministry",
            Resolution.PRONOUN,
        ),
        (
            "It is late, sources close to Mayor Ada Brandt said. It would sail, they added.",
            "they",
            "sources close to Mayor Ada Brandt",
            Resolution.PRONOUN,
        ),
        # two who spoke
        (
            "Okoye and Brandt replied that it was late. They said it would sail.",
            "They",
            "Okoye and Brandt",
            Resolution.PRONOUN,
        ),
        (
            "The mayor and her aide said it was late. It would sail, they added.",
            "they",
            "the mayor and her aide",
            Resolution.PRONOUN,
        ),
        # bodies, several and one of them; what is said of somebody
        (
            "Kito Ormant sang. “We sail,” he said. The board met. It said that the pier was shut.",
            "It",
            "the board",
            Resolution.PRONOUN,
        ),
        ("Port unions oppose the bill, which they say is odd.", "they", "Port unions", Resolution.PRONOUN),
        (
            "The two sailors, a couple from Tolm, slept, Okoye said. They told guards that it was late.",
            "They",
            "a couple from Tolm",
            Resolution.PRONOUN,
        ),
        ("Lund ran to a car, ignoring sailors who said it was late.", "who", "sailors", Resolution.PRONOUN),
        ("One of the divers said it was late. “We sail,” he said.", "he", "one of the divers", Resolution.PRONOUN),
        (
            "One captain said it was late. Another, hired in May, left. “We sail,” she said.",
            "she",
            "another",
            Resolution.PRONOUN,
        ),
        (
            "It tells of Agnes (Mary Brandt), who sails. Brandt deserves better. She has said that it was late.",
            "She",
            "Mary Brandt",
            Resolution.PRONOUN,
        ),
        (
            "The owner turned out to be Ms Lou Brandt, 60, a cook. She said it was late.",
            "She",
            "Lou Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Lou Brandt, a mother of three, said it was late. She said it was old.",
            "She",
            "Lou Brandt",
            Resolution.PRONOUN,
        ),
        ("“We sail,” said fisherwoman Imbra Brandt. It was late, she said.", "she", "Imbra Brandt", Resolution.PRONOUN),
        # who did it
        ("The wreck was found by a diver on Monday. He said it was late.", "He", "a diver", Resolution.PRONOUN),
        # whom his sentence tells of, he is not
        ("Tom Okoye spoke of Piet Lund. Lund was, he said, “the best of us”.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Tom Okoye spoke of Piet Lund. Lund is, he said, a fine sailor.", "he", "Tom Okoye", Resolution.PRONOUN),
        # a quotation speaks of another
        ("Gene Lund, 70, said it was late. “She waved,” he said.", "he", "Gene Lund", Resolution.PRONOUN),
        ("Alex Brandt spoke on Monday. “He told me so,” she said.", "she", "Alex Brandt", Resolution.PRONOUN),
        # what somebody is who is named so
        ("A girl named Nuru stays behind. “We sail,” she said.", "she", "Nuru", Resolution.PRONOUN),
        ("A girl called Nuru stays behind. “We sail,” she said.", "she", "Nuru", Resolution.PRONOUN),
        ("A boy named Lee Lund stays behind. “We sail,” he said.", "he", "Lee Lund", Resolution.PRONOUN),
        # a surname that is a title elsewhere
        ("Xolo Bishop is late. “We sail,” he said.", "he", "Xolo Bishop", Resolution.PRONOUN),
        ("Xolo Sheikh is late. “We sail,” she said.", "she", "Xolo Sheikh", Resolution.PRONOUN),
        # another than the former source, who is described in between
        ("Tom Lund spoke. His wife was calm. “We sail,” she said.", "she", "his wife", Resolution.PRONOUN),
        (
            "Tom Lund was born in May. His father was a miner. He said it was late.",
            "He",
            "Tom Lund",
            Resolution.PRONOUN,
        ),
        ("Tom Lund spoke. His wife was calm. “We sail,” he said.", "he", "Tom Lund", Resolution.PRONOUN),
        ("Tom Lund spoke. His boat was old. “We sail,” he said.", "he", "Tom Lund", Resolution.PRONOUN),
        ("Tom Lund spoke. The judge was calm. “We sail,” he said.", "he", "the judge", Resolution.PRONOUN),
        (
            "“It is late,” said an insider. In June, the singer sat down. “We sail,” he said.",
            "he",
            "the singer",
            Resolution.PRONOUN,
        ),
        (
            "“It is late,” said a port spokesman. The spokesman sat down. “We sail,” he said.",
            "he",
            "a port spokesman",
            Resolution.PRONOUN,
        ),
        ("Tom Lund spoke. The actress was calm. “We sail,” he said.", "he", "Tom Lund", Resolution.PRONOUN),
        ("Tom Lund spoke. The striker was calm. “We sail,” he said.", "he", "Tom Lund", Resolution.PRONOUN),
        # who is accused
        (
            "Tom Okoye sat. At noon, Piet Lund accused him of fraud. “We sail,” he answered.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Tom Okoye sat. Piet Lund called him a liar. “I am not,” he said.", "he", "Tom Okoye", Resolution.PRONOUN),
        (
            "Tom Okoye sat. Piet Lund called him a liar. “He lied, I hear,” he said.",
            "he",
            "Piet Lund",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt sat. Ines Lund told her it was late. “We sail,” she replied.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt sat. Ines Lund told her it was late. “We sail,” she said.",
            "she",
            "Ines Lund",
            Resolution.PRONOUN,
        ),
        ("Ada Brandt sat. Ines Lund accused her crew. “I was ill,” she said.", "she", "Ines Lund", Resolution.PRONOUN),
        # a noun that is said of companies, too
        ("Xolo Lund, a machine operator, spoke. “We sail,” she said.", "she", "Xolo Lund", Resolution.PRONOUN),
        ("Xolo Lund, a miner, spoke. “We sail,” she said.", "she", "Xolo Lund", Resolution.PRONOUN),
        # whom somebody speaks to does not speak
        ("Tom Okoye left. In an interview with Jake Lund, he said it was late.", "he", "Tom Okoye", Resolution.PRONOUN),
        (
            "Tom Okoye left. In a letter to Bay News's Jake Lund, he said it was late.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        ("Tom Okoye left. In a book by Ada Brandt, she says it was late.", "she", "Ada Brandt", Resolution.PRONOUN),
        # who is asked, and named elsewhere
        (
            "Sen. Tom Okoye came. Speaker Lee Lund left. They asked the senator if it sank. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Sen. Tom Okoye came. Speaker Dan Lund left. When Ada asked the senator why, he left. “We sail,” he said.",
            "he",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
        (
            "Sen. Tom Okoye came. Speaker Dan Lund asked the senator to go. “We sail,” he said.",
            "he",
            "Dan Lund",
            Resolution.PRONOUN,
        ),
        (
            "Sen. Tom Okoye came. Dan Lund said he asked the senator why. “We sail,” he said.",
            "he",
            "Dan Lund",
            Resolution.PRONOUN,
        ),
        # whose relative one is tells more than the first name
        (
            "Ada Brandt left. His daughter, Ryan Lund, said it was late. “We sail,” she said.",
            "she",
            "Ryan Lund",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt left. Lund's wife Harjit Kaur said it was late. “We sail,” she said.",
            "she",
            "Harjit Kaur",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt left. Her husband, Kelly Lund, said it was late. “We sail,” he said.",
            "he",
            "Kelly Lund",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt left. With his wife, Ryan Lund, 61, said it was late. “We sail,” she said.",
            "she",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        # an obituary's name at birth
        (
            "Ada Brandt, a singer, died. Ada Marie Lund was born in Tolm. She wrote that it was late.",
            "She",
            "Ada Brandt",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt, a singer, sang. Ada Marie Lund was born in Tolm. She wrote that it was late.",
            "She",
            "Ada Marie Lund",
            Resolution.PRONOUN,
        ),
        (
            "Ada Brandt, a singer, died. Mary Lund was born in Tolm. She wrote that it was late.",
            "She",
            "Mary Lund",
            Resolution.PRONOUN,
        ),
        ("Tom Okoye left. On Jake Lund's podcast, he said it was late.", "he", "Tom Okoye", Resolution.PRONOUN),
        ("Tom Okoye left. On Jake Lund's boat, he said it was late.", "he", "Jake Lund", Resolution.PRONOUN),
        (
            "Tom Okoye spoke on Sunday. Okoye's deputy said it would obey. “We will,” he said.",
            "he",
            "Okoye's deputy",
            Resolution.PRONOUN,
        ),
        (
            "Tom Okoye spoke on Sunday. Okoye's lawyer was calm. He said it would sail.",
            "He",
            "Tom Okoye",
            Resolution.PRONOUN,
        ),
    ],
)
def test_resolved(text, mention, name, resolution):
    assert speakers(text)[-1] == (mention, name, resolution)


@pytest.mark.parametrize(
    ("text", "mention", "resolution"),
    [
        # nobody to stand for
        ("“We sail,” he said.", "he", Resolution.PRONOUN),
        # the article's author is nobody in it
        (
            "Ferry Returns to Bay\n\nBy Ada Brandt\n\nThe innkeeper came. “We sail,” she said.",
            "she",
            Resolution.PRONOUN,
        ),
        # two people of one surname
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
        # two nurses; another one
        ("Teal Lund, a pilot, said it was late. “We sail,” it said.", "it", Resolution.PRONOUN),
        ("It was sold to Marrow Ink in May. “We sail,” he said.", "he", Resolution.PRONOUN),
        ("It was noticed by Veyla Brandt, a teacher. It rained. “We sail,” she said.", "she", Resolution.PRONOUN),
        # nobody, one alone, and those of another paragraph
        ("The authors slept. “We sail,” they said.", "they", Resolution.PRONOUN),
        ("The author said it was late. “We sail,” they said.", "they", Resolution.PRONOUN),
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
        # further back
        (
            "Two pilots said it was late.\n\nIt rained.\n\nIt fell.\n\nThey said that the keel was old.",
            "They",
            Resolution.PRONOUN,
        ),
        ("If a study shows that it holds, it said, the pier would stay. “It is late.”", "it", Resolution.PRONOUN),
        # a dateline's place says nothing
        ("TOLM, Jan. 1 - It said the pier was safe.", "It", Resolution.PRONOUN),
        ("The Port and Rail Office said it was late. It would sail, they added.", "they", Resolution.PRONOUN),
        # who tells of somebody else, or that one
        (
            "Piet Lund told the jury that Tom Okoye had fled. When the police came, he said it was late.",
            "he",
            Resolution.PRONOUN,
        ),
        ("Ada Brandt told us that Ida Lund had left. In May, she wrote that it was late.", "she", Resolution.PRONOUN),
        # who was 'he'
        ("Kito Ormant waved. He laughed.\n\nThere was a pause. “We sail,” she said.", "she", Resolution.PRONOUN),
        ("A boy named Lee Lund stays behind. “We sail,” she said.", "she", Resolution.PRONOUN),
        ("A ferry named Nuru stays behind. “We sail,” she said.", "she", Resolution.PRONOUN),
        ("Lou Lund left. She laughed. “It is late,” he said.", "he", Resolution.PRONOUN),
        ("Tom Okoye spoke. Okoye was, he said, “the best of us”.", "he", Resolution.PRONOUN),
        ("The Castrian King is late. “We sail,” he said.", "he", Resolution.PRONOUN),
        # who may be either of two
        ("Tom Lund spoke. His lawyer was calm. “We sail,” he said.", "he", Resolution.PRONOUN),
        ("Ada Lund spoke. Her sister was calm. “We sail,” she said.", "she", Resolution.PRONOUN),
        ("Tom Okoye spoke on Sunday. Okoye's lawyer was calm. “We will,” he said.", "he", Resolution.PRONOUN),
        (
            "Nell Harrow sat down. One reviewer has complained that Harrow has lost it. She shrugged. “It is late.”",
            "She",
            Resolution.PRONOUN,
        ),
    ],
)
def test_left_as_it_stands_when_in_doubt(text, mention, resolution):
    assert speakers(text)[-1] == (mention, mention, resolution)

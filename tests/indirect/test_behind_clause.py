"""indirect.behind_clause: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by
from newsparse import parse


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Ms. Brandt said the ferry was back.", "the ferry was back", "Ms. Brandt", "said"),
        ("Ms. Brandt said that the ferry was back.", "the ferry was back", "Ms. Brandt", "said"),
        ("Ms. Brandt says it is back.", "it is back", "Ms. Brandt", "says"),
        ("Ada Brandt, the harbour master, said it was back.", "it was back", "Ada Brandt", "said"),
        ("The report said the pier was not safe.", "the pier was not safe", "The report", "said"),
        ("A study found the pier was not safe.", "the pier was not safe", "A study", "found"),
        ("Ms. Brandt believes that the ferry will be back.", "the ferry will be back", "Ms. Brandt", "believes"),
        # to whom, when and where it was said stands between
        ("She told reporters that the ferry was back.", "the ferry was back", "She", "told"),
        ("She told the council the ferry was back.", "the ferry was back", "She", "told"),
        ("She said on Tuesday that the ferry was back.", "the ferry was back", "She", "said"),
        ("She said two weeks ago that the ferry was back.", "the ferry was back", "She", "said"),
        ("She said the next day that the ferry was back.", "the ferry was back", "She", "said"),
        ("She said moments later the ferry was back.", "the ferry was back", "She", "said"),
        ("She said a day before the race that it was back.", "it was back", "She", "said"),
        ("He told a hall in Reno, Nevada on Monday that it was back.", "it was back", "He", "told"),
        ("She said repeatedly that the ferry was back.", "the ferry was back", "She", "said"),
        ("She said jokingly it was back.", "it was back", "She", "said"),
        ("She said nearly every ferry was back.", "nearly every ferry was back", "She", "said"),
        ("She said early ferries were full.", "early ferries were full", "She", "said"),
        ("She said next year's fares would fall.", "next year's fares would fall", "She", "said"),
        ("• Police say that the ferry was back.", "the ferry was back", "Police", "say"),
        ("She once told my mother that it was back.", "it was back", "She", "told"),
        # who was told, and what was said of somebody with a comma in it
        ("A jury was told that her aide, Tom Okoye, had left.", "her aide, Tom Okoye, had left", None, "told"),
        ("She was once asked which ferry she liked.", "which ferry she liked", None, "asked"),
        ("Asked whether it was back, the mayor smiled.", "whether it was back", None, "Asked"),
        ("She said that in May she had left, though he denied it.", "in May she had left", "She", "said"),
        ("Mr. Okoye turned to claiming that it was back.", "it was back", "Mr. Okoye", "claiming"),
        ("She said the next day was a free day.", "the next day was a free day", "She", "said"),
        ("He recommended a ban in May.", "a ban in May", "He", "recommended"),
        ("She said in a letter to the council that it was back.", "it was back", "She", "said"),
        # a relative clause around it
        ("She shut the pier, which she said was no longer safe.", "was no longer safe", "she", "said"),
        # questions
        ("He asked whether the ferry was back.", "whether the ferry was back", "He", "asked"),
        ("She explained how the pier was built.", "how the pier was built", "She", "explained"),
        ("Asked whether the ferry was back, Ms. Brandt smiled.", "whether the ferry was back", None, "Asked"),
        ("Ms. Brandt was told that the pier was not safe.", "the pier was not safe", None, "told"),
        ("Asked by Ms. Brandt whether it was back, Mr. Okoye smiled.", "whether it was back", "Ms. Brandt", "Asked"),
        ("He was asked on Tuesday whether the ferry was back.", "whether the ferry was back", None, "asked"),
        # who says it
        ("But six in 10 said the ferry was late.", "the ferry was late", "six in 10", "said"),
        (
            "The mayor left, with 30 percent of voters saying it was late.",
            "it was late",
            "30 percent of voters",
            "saying",
        ),
        ("Brandt and Okoye have both said it was late.", "it was late", "Brandt and Okoye", "said"),
        ("Ms. Brandt has in fact said it was late.", "it was late", "Ms. Brandt", "said"),
        ("Others, however, say the ferry is late.", "the ferry is late", "Others", "say"),
        # where the content ends
        ("Ms. Brandt, who said the ferry was back, went home.", "the ferry was back", "who", "said"),
        ("While Ms. Brandt says the ferry is back, the town doubts it.", "the ferry is back", "Ms. Brandt", "says"),
        ("Ms. Brandt smiled, saying the ferry was back.", "the ferry was back", "Ms. Brandt", "saying"),
        (
            "Ms. Brandt said that the ferry was back and that the crews were tired.",
            "the ferry was back and that the crews were tired",
            "Ms. Brandt",
            "said",
        ),
        (
            "Ms. Brandt noted that in March, the ferry had sunk, and called for help.",
            "in March, the ferry had sunk",
            "Ms. Brandt",
            "noted",
        ),
        ("They say that would sink the ferry.", "that would sink the ferry", "They", "say"),
        ("Ms. Brandt said this week that she is ready.", "she is ready", "Ms. Brandt", "said"),
        ("She said about half of the crew was ill.", "about half of the crew was ill", "She", "said"),
        ("A pilot asked: Did it hold all night?", "Did it hold all night", "A pilot", "asked"),
        (
            "Ms. Brandt said “local people” must decide it soon.",
            "“local people” must decide it soon",
            "Ms. Brandt",
            "said",
        ),
        ("Ms. Brandt said on Bay Radio’s “Low Tide” that she is ready.", "she is ready", "Ms. Brandt", "said"),
        ("Ms. Brandt said at the pier, where she works, that it holds well.", "it holds well", "Ms. Brandt", "said"),
        ("Mr. Okoye says that Brandt, who owns it, has left.", "Brandt, who owns it, has left", "Mr. Okoye", "says"),
        # whose subject stands further off
        ("Ms. Brandt, when asked about it, said it was safe.", "it was safe", "Ms. Brandt", "said"),
        ("Ms. Brandt was late but on Tuesday wrote that she was ill.", "she was ill", "Ms. Brandt", "wrote"),
        ("Ms. Brandt liked it but has since said it leaks badly.", "it leaks badly", "Ms. Brandt", "said"),
        ("She's said it leaks every night.", "it leaks every night", "She", "said"),
        ("One in five say that it leaks badly.", "it leaks badly", "One in five", "say"),
        ("Some of the crew said it was late.", "it was late", "Some of the crew", "said"),
        ("Tom Okoye, star of the film “Low Tide,” said in May that it was late.", "it was late", "Tom Okoye", "said"),
        ("Mr. Okoye blamed a “bad radio,” saying he heard nothing.", "he heard nothing", "Mr. Okoye", "saying"),
        ("He left the pier after saying that it was unsafe.", "it was unsafe", "He", "saying"),
        # a participle that opens the sentence has its subject behind it
        ("Noting that the pier leaks, Mr. Okoye left early.", "the pier leaks", "Mr. Okoye", "Noting"),
        ("After saying she was ill, Ms. Brandt went home.", "she was ill", "Ms. Brandt", "saying"),
        (
            "After crews and harbor pilots said it leaks badly, she left.",
            "it leaks badly",
            "crews and harbor pilots",
            "said",
        ),
        ("She and others said the ferry was late.", "the ferry was late", "She and others", "said"),
        ("The port office warned him and said it was late.", "it was late", "The port office", "said"),
        ("A pilot from Nashua, New Hampshire, said it leaks badly.", "it leaks badly", "A pilot from Nashua", "said"),
        (
            "The mayor sent a letter to Tom Okoye asking why it leaks so badly.",
            "why it leaks so badly",
            "The mayor",
            "asking",
        ),
        ("Usually she laughs, saying that it leaks badly.", "it leaks badly", "she", "saying"),
        (
            "Port campaign manager Ada Brandt rejected the plan, saying it leaks badly.",
            "it leaks badly",
            "Port campaign manager Ada Brandt",
            "saying",
        ),
        ("The storm (Ms. Brandt said it was over) came back.", "it was over", "Ms. Brandt", "said"),
        ("Most of them said it leaks badly.", "it leaks badly", "Most of them", "said"),
        # she did say it
        ("Ms. Brandt went on to say that it leaks badly.", "it leaks badly", "Ms. Brandt", "say"),
        ("Mr. Okoye continues to insist that it leaks badly.", "it leaks badly", "Mr. Okoye", "insist"),
        ("Mr. Okoye was quick to note that it leaks badly.", "it leaks badly", "Mr. Okoye", "note"),
        # set off by a comma, though far from its subject
        (
            "Ms. Brandt has built a new office for all of the pilots in the town, while also saying it leaks badly.",
            "it leaks badly",
            "Ms. Brandt",
            "saying",
        ),
        # in a relative clause, up to the verb that the clause interrupts
        ("The pier, which Ms. Brandt said will open soon, cost a lot.", "will open soon", "Ms. Brandt", "said"),
        ("It pays off: She said it leaks badly.", "it leaks badly", "She", "said"),
        ("He told Ada Brandt, head of the port, that it leaks badly.", "it leaks badly", "He", "told"),
        ("Ms. Brandt suggested to me that it leaks badly.", "it leaks badly", "Ms. Brandt", "suggested"),
        ("A pilot wondered why it leaks so badly?", "why it leaks so badly", "A pilot", "wondered"),
        # another clause of speech with the same subject ends it
        ("Ms. Brandt left, saying it leaked badly and accusing Mr. Okoye.", "it leaked badly", "Ms. Brandt", "saying"),
        # another verb with the same subject does not
        (
            "Ms. Brandt said it leaks every night, but would not sink.",
            "it leaks every night, but would not sink",
            "Ms. Brandt",
            "said",
        ),
        ("Ms. Brandt says she's sorry.", "she's sorry", "Ms. Brandt", "says"),
        ("The court ruled that it leaks badly.", "it leaks badly", "The court", "ruled"),
        # a comma inside the marks is that of an apposition
        ("The crew, known as “the Few,” said it was late.", "it was late", "The crew", "said"),
        # a sentence ends behind a number, but not between an hour and its day
        ("Sales rose 6.2%. Ms. Brandt said it leaks badly.", "it leaks badly", "Ms. Brandt", "said"),
        ("Fares fell to $27.10. Ms. Brandt said it leaks badly.", "it leaks badly", "Ms. Brandt", "said"),
        ("It left at 6.20am. Ms. Brandt said it leaks badly.", "it leaks badly", "Ms. Brandt", "said"),
        ("Ms. Brandt said it opens at 9 a.m. Tuesday.", "it opens at 9 a.m. Tuesday", "Ms. Brandt", "said"),
        ("“No,” he said. Ms. Brandt said she was ‘glad’.", "she was ‘glad’", "Ms. Brandt", "said"),
        (
            "Her aide, a man she knew, took the map and told the crew that it leaks badly.",
            "it leaks badly",
            "Her aide",
            "told",
        ),
        (
            "The Minister of State for Sea Ports, Tom Okoye, met the crew, noting that it leaks badly.",
            "it leaks badly",
            "The Minister of State for Sea Ports",
            "noting",
        ),
        ("Ms. Brandt says early boats sell out.", "early boats sell out", "Ms. Brandt", "says"),
        ("Ms. Brandt said much of it was gone.", "much of it was gone", "Ms. Brandt", "said"),
        ("She once told the crew that it leaks badly.", "it leaks badly", "She", "told"),
        ("• Police said it leaks badly.", "it leaks badly", "Police", "said"),
        ("It left at 9 a.m. He said it leaks badly.", "it leaks badly", "He", "said"),
        # past what is told of the source without commas
        ("A man who fled the pier has said it was old.", "it was old", "A man", "said"),
        ("A pilot whose ferry was damaged said it was old.", "it was old", "A pilot", "said"),
        ("A poll taken last week in the harbor town found the pier was old.", "the pier was old", "A poll", "found"),
        ("A report published on Friday by Ada Brandt said the pier was old.", "the pier was old", "A report", "said"),
        ("Court papers filed on Friday say the pier was old.", "the pier was old", "Court papers", "say"),
        ("In a report released Friday pilots said the pier was old.", "the pier was old", "pilots", "said"),
        ("Pilots briefed on the plan said the pier was old.", "the pier was old", "Pilots briefed on the plan", "said"),
        # whoever stands in apposition says it, and not what is said of
        ("The chief, Ada Brandt, said the firm grew.", "the firm grew", "Ada Brandt", "said"),
        # a remark between dashes is past
        ("Ms. Brandt said — at sea, as it happens — that the pier was old.", "the pier was old", "Ms. Brandt", "said"),
        # two kinds of people, but not what a phrase before them ends in
        ("Current and former officials say the pier is old.", "the pier is old", "Current and former officials", "say"),
        ("He wrote the questions and Okoye said the pier was old.", "the pier was old", "Okoye", "said"),
        # nor does whoever is spoken of, set off by commas
        (
            "Ms. Brandt said her father, Nils Lund, had promised the pier.",
            "her father, Nils Lund, had promised the pier",
            "Ms. Brandt",
            "said",
        ),
        (
            "Ms. Brandt said the man, identified as Nils Lund, had left.",
            "the man, identified as Nils Lund, had left",
            "Ms. Brandt",
            "said",
        ),
        # a numbered name belongs to whom or where it was told
        ("Ms. Brandt told crews aboard Ferry One that it held up.", "it held up", "Ms. Brandt", "told"),
        # a sentence's first word is not all of the source
        (
            "External board member Klaus Lund went further, saying the pier was old.",
            "the pier was old",
            "External board member Klaus Lund",
            "saying",
        ),
        ("Polls show voters like the new pier.", "voters like the new pier", "Polls", "show"),
        ("The crews expect the pier to hold.", "the pier to hold", "The crews", "expect"),
        ("Ms. Brandt told the Gazette last spring that it held well.", "it held well", "Ms. Brandt", "told"),
        # a programme, and what is said of the letter
        ("Ms. Brandt told the port's Today programme that it held well.", "it held well", "Ms. Brandt", "told"),
        ("Ms. Brandt told crews in a letter, seen by pilots, that it held well.", "it held well", "Ms. Brandt", "told"),
        # two who share an article, one who has an aside before him, and honours
        ("A Tolm father and son said that they saw smoke.", "they saw smoke", "A Tolm father and son", "said"),
        ("The boat sank and police said that they saw smoke.", "they saw smoke", "police", "said"),
        ("Reacting, the mayor, Ada Brandt, said it held well.", "it held well", "Ada Brandt", "said"),
        ("Ada Brandt, PhD, RN, said it held well.", "it held well", "Ada Brandt", "said"),
        ("Tolm Motors recalled that 300 cars had sunk.", "300 cars had sunk", "Tolm Motors", "recalled"),
        # what studies and papers show
        ("A survey of the crews shows that it held well.", "it held well", "A survey of the crews", "shows"),
        ("Data from the port office shows 58 boats sank.", "58 boats sank", "Data from the port office", "shows"),
        ("Papers filed on Friday show the pier was unsafe.", "the pier was unsafe", "Papers", "show"),
        ("Mr. Okoye accepted that it held well.", "it held well", "Mr. Okoye", "accepted"),
        # a name in marks is part of the source
        ("A crew called “Gull” said that it held well.", "it held well", "A crew", "said"),
        ("A man by the alias “Gull” said it held well.", "it held well", "A man by the alias", "said"),
        # an infinitive that tells that it was said
        ("Ms. Brandt took to the stage to say that it held well.", "it held well", "Ms. Brandt", "say"),
        ("Ms. Brandt went as far as to say that it held well.", "it held well", "Ms. Brandt", "say"),
        ("Ms. Brandt was forced to admit that it held well.", "it held well", "Ms. Brandt", "admit"),
        ("The town complained after Ms. Brandt said it held well.", "it held well", "Ms. Brandt", "said"),
        # a name behind a pronoun, a body in apposition to an employer, a name not cut
        ("Ms. Brandt told me Okoye was ill at sea.", "Okoye was ill at sea", "Ms. Brandt", "told"),
        (
            "A spokesman for the builder, Tolm Homes, said that it held well.",
            "it held well",
            "A spokesman for the builder",
            "said",
        ),
        (
            "A spokesman for the builder, Lund, said that it held well.",
            "it held well",
            "A spokesman for the builder",
            "said",
        ),
        ("A spokesman for the builder, Nils Lund, said that it held well.", "it held well", "Nils Lund", "said"),
        (
            "A spokesman for the Harbour Office Board smiled and said that it held well.",
            "it held well",
            "A spokesman for the Harbour Office Board",
            "said",
        ),
        # the reporter adds something, and says who else did so
        ("Ms. Brandt said the ferry held, though she would not sail.", "the ferry held", "Ms. Brandt", "said"),
        (
            "Ms. Brandt said the ferry held, though not for long.",
            "the ferry held, though not for long",
            "Ms. Brandt",
            "said",
        ),
        ("Ms. Brandt said the ferry held, as has Tom Okoye.", "the ferry held", "Ms. Brandt", "said"),
        # the name of a show before the verb
        (
            "Ms. Brandt, host of Harbour Radio's “Low Tide,” suggested the crew's wish to sail could wait.",
            "the crew's wish to sail could wait",
            "Ms. Brandt",
            "suggested",
        ),
        # British spellings
        ("Ms. Brandt emphasised the ferry was safe.", "the ferry was safe", "Ms. Brandt", "emphasised"),
        ("Ms. Brandt realised the ferry was safe.", "the ferry was safe", "Ms. Brandt", "realised"),
        # what is said next
        ("“We sail,” Ms. Brandt said, before adding that it was late.", "it was late", "Ms. Brandt", "adding"),
        (
            "Ms. Brandt said the ferry held, before leaving the pier.",
            "the ferry held, before leaving the pier",
            "Ms. Brandt",
            "said",
        ),
        # what is reported of results, and what a study shows
        ("Tolm Motors reported sales rose in May.", "sales rose in May", "Tolm Motors", "reported"),
        ("The survey showed how the town had changed.", "how the town had changed", "The survey", "showed"),
        # who was told ends before the name that the clause begins with
        ("Ms. Brandt told the court Okoye had sunk a boat.", "Okoye had sunk a boat", "Ms. Brandt", "told"),
        ("Ms. Brandt told the court Okoye sank a boat.", "Okoye sank a boat", "Ms. Brandt", "told"),
        ("Ms. Brandt told the radio host Ada Lund it was late.", "it was late", "Ms. Brandt", "told"),
        # names and commas in a relative clause
        (
            "Our pilot, who saw the piers in Tolm, Marrow and Oslo, reports that it was late.",
            "it was late",
            "Our pilot",
            "reports",
        ),
        ("The crew was warned by Ada Brandt that it had sunk.", "it had sunk", "Ada Brandt", "warned"),
        ("The crew was warned that it had sunk.", "it had sunk", None, "warned"),
        # a participle whose subject stands in what leads in
        ("At the pier on Monday Ms. Brandt gave a talk, saying it held well.", "it held well", "Ms. Brandt", "saying"),
        ("At the pier she gave a talk, vowing to stay and warning that it may leak.", "it may leak", "she", "warning"),
        # a firm that is called like an owner
        ("Hask's said it would close the pier.", "it would close the pier", "Hask's", "said"),
        ("Lund & Hask's warned that it would close.", "it would close", "Lund & Hask's", "warned"),
        # verbs that report without marks only behind 'that'
        ("Mr. Okoye grumbled that the pier was unsafe.", "the pier was unsafe", "Mr. Okoye", "grumbled"),
        ("Mr. Okoye shouted that it was unsafe.", "it was unsafe", "Mr. Okoye", "shouted"),
        ("Mr. Okoye averred that the pier was unsafe.", "the pier was unsafe", "Mr. Okoye", "averred"),
        # a relative clause whose object is the one it tells of
        ("They met a pilot who port officials say was badly hurt.", "was badly hurt", "port officials", "say"),
        ("The pilot, who police say was drunk, slept.", "was drunk", "police", "say"),
        ("A pilot who witnesses said pushed him was held.", "pushed him", "witnesses", "said"),
        ("Gold, a metal which bankers say brings the town luck, fell.", "brings the town luck", "bankers", "say"),
        ("She backs a pact which growers hope will hold for years.", "will hold for years", "growers", "hope"),
        ("The bridge that engineers say is unsafe was closed.", "is unsafe", "engineers", "say"),
        ("A pilot who stole boats said the port was empty.", "the port was empty", "A pilot", "said"),
        # whom something leaves so
        ("The row left many wondering if it would hold.", "if it would hold", "many", "wondering"),
        ("The row left residents asking why it sank.", "why it sank", "residents", "asking"),
        ("It has left the crew, mates included, asking why it sank.", "why it sank", "the crew", "asking"),
        ("Ms. Brandt left the pier, wondering if it would hold.", "if it would hold", "Ms. Brandt", "wondering"),
        # when it was said leads in
        ("Two weeks after saying that the pier held, Ms. Brandt left.", "the pier held", "Ms. Brandt", "saying"),
        # the subject of the clause before, and not what somebody is there
        ("Ms. Brandt hired him as Dean of Tolm, then says it was late.", "it was late", "Ms. Brandt", "says"),
        (
            "In May, Ms. Brandt met her aide, Tom Okoye, at the pier, and said it was late.",
            "it was late",
            "Ms. Brandt",
            "said",
        ),
        ("The mayor -- who runs the port -- slept and said it was late.", "it was late", "The mayor", "said"),
        ("There, Ms. Brandt met the crew and said it was late.", "it was late", "Ms. Brandt", "said"),
        ("Port Office pilots have left and say it was late.", "it was late", "Port Office pilots", "say"),
        # of whom a clause tells with an act of speech
        ("Pilots who have praised the plan said it was late.", "it was late", "Pilots", "said"),
        # a time between the subject and its verb
        ("Ms. Brandt less than two weeks ago said it was late.", "it was late", "Ms. Brandt", "said"),
        ("The crew a few days later told him it was late.", "it was late", "The crew", "told"),
        ("Tolm's central bank cut rates, saying it was late.", "it was late", "Tolm's central bank", "saying"),
        # of whom there are some
        ("There are many pilots saying it was late.", "it was late", "many pilots", "saying"),
        # what a court hears
        ("Lund & Hask cut its target, saying it was late.", "it was late", "Lund & Hask", "saying"),
        ("The port, which sank in May, said it was late.", "it was late", "The port", "said"),
        # what a court hears
        ("The inquest heard the ferry was late.", "the ferry was late", "The inquest", "heard"),
        ("Tolm Crown Court heard Okoye, 43, was late.", "Okoye, 43, was late", "Tolm Crown Court", "heard"),
        # whom something makes say it
        ("The leak prompted the mayor to say it was late.", "it was late", "the mayor", "say"),
        ("It sank, forcing her aide, Tom Okoye, to admit it was late.", "it was late", "her aide", "admit"),
        ("It sank, leading her to claim it was late.", "it was late", "her", "claim"),
        ("While the mayor has slept and said it was late, others have not.", "it was late", "the mayor", "said"),
        # the clause next to the participle
        ("Tolm sued the port and Okoye fired his aide, saying it was late.", "it was late", "Okoye", "saying"),
        # what the writer adds is no part of it
        ("She said the pier would hold, something Mr. Okoye doubts.", "the pier would hold", "She", "said"),
        ("She said the pier would hold, a claim that few believe.", "the pier would hold", "She", "said"),
        ("She said the pier would hold, remarks which stung.", "the pier would hold", "She", "said"),
        ("She said the pier, a claim in itself, would hold.", "the pier, a claim in itself, would hold", "She", "said"),
        # what it says goes on behind a remark, and behind 'but' where the subject is the same
        ("She said the pier, while old, was safe.", "the pier, while old, was safe", "She", "said"),
        ("She said it held, but needed paint.", "it held, but needed paint", "She", "said"),
        ("She said it was late, but Mr. Okoye was glad.", "it was late", "She", "said"),
        ("Ms. Brandt was confident that it would hold.", "it would hold", "Ms. Brandt", "was confident"),
        ("The crew remain very sure that it still holds.", "it still holds", "The crew", "remain very sure"),
        ("Ms. Brandt is not convinced that it still holds.", "it still holds", "Ms. Brandt", "is not convinced"),
        ("Okoye, who was unsure whether it held, left.", "whether it held", "who", "was unsure"),
        ("Ms. Brandt has made it clear that it still holds.", "it still holds", "Ms. Brandt", "made it clear"),
        ("Pilots made clear the ferry would sail.", "the ferry would sail", "Pilots", "made clear"),
        ("Okoye waved, making it very clear that it still held.", "it still held", "Okoye", "making it very clear"),
        ("Okoye, saying that it held for years, left the hall.", "it held for years", "Okoye", "saying"),
        ("Okoye said that night he would sail.", "he would sail", "Okoye", "said"),
        ("Okoye announced that same day that it would sail.", "it would sail", "Okoye", "announced"),
        ("Okoye said that day care was dear.", "day care was dear", "Okoye", "said"),
        ("The report states that the pier held.", "the pier held", "The report", "states"),
        # what a participle or 'who' tells of the subject is no subject itself
        ("The firm running the ferry said it was late.", "it was late", "The firm", "said"),
        ("Those who oppose the ferry say it is late.", "it is late", "Those", "say"),
        ("A textbook just published in Tolm says it was late.", "it was late", "A textbook", "says"),
        ("At a port hearing the mayor said it was late.", "it was late", "the mayor", "said"),
        ("Experts have, however, said it was late.", "it was late", "Experts", "said"),
        ("One study found that it was late.", "it was late", "One study", "found"),
        ("Critics point out that it is late.", "it is late", "Critics", "point out"),
        # to whom it was said is no part of it
        ("Ms. Brandt told her it was late.", "it was late", "Ms. Brandt", "told"),
        ("Ms. Brandt told her that “old boats” were late.", "“old boats” were late", "Ms. Brandt", "told"),
        ("Ms. Brandt told her boss that it was late.", "it was late", "Ms. Brandt", "told"),
        ("The first thing they say is that it was late.", "it was late", "they", "say"),
        # two words are enough of a clause
        ("Ms. Brandt said she overslept.", "she overslept", "Ms. Brandt", "said"),
        # a bracket that opens in it closes in it
        ("She said it fell 5 inches (127 millimetres).", "it fell 5 inches (127 millimetres)", "She", "said"),
        # the subject of the verb before, and nothing of that verb
        ("The mayor began with thanks, saying it was late.", "it was late", "The mayor", "saying"),
        ("Protesters met Okoye and kept shouting that it was late.", "it was late", "Protesters", "shouting"),
        ("Farmers and sailors have come and say it is late.", "it is late", "Farmers and sailors", "say"),
        ("The moment Ada Brandt learned that it was late, she ran.", "it was late", "Ada Brandt", "learned"),
        ("We’re told it was late.", "it was late", None, "told"),
        ("Okoye declared the ferry was late.", "the ferry was late", "Okoye", "declared"),
        # what the source does not say is no part of it, and a comparison is
        ("She said it was late, without giving details.", "it was late", "She", "said"),
        ("She said 9 boats sank, compared with 3 in May.", "9 boats sank, compared with 3 in May", "She", "said"),
        (
            "She said 9 sank, compared with a forecast by Lund.",
            "9 sank, compared with a forecast by Lund",
            "She",
            "said",
        ),
        ("She said it cost 9, compared with 3 per head.", "it cost 9, compared with 3 per head", "She", "said"),
        # a name that is like another cue
        ("Per Lund, a pilot, said the ferry was back.", "the ferry was back", "Lund", "said"),
        ("No 10 said the mayor was late.", "the mayor was late", "No 10", "said"),
        # what joins it to another's words
        ("The study found that it was late or, as Lund put it, “gone.”", "it was late", "The study", "found"),
        # what somebody is supposed to have said
        ("He is alleged to have told the crew that it was late.", "it was late", "He", "told"),
        # when and to whom it was said
        ("Okoye told the council on Aug. 6 that it was late.", "it was late", "Okoye", "told"),
        ("Okoye told the council in May 6 boats were late.", "6 boats were late", "Okoye", "told"),
        ("I asked Okoye what he had seen.", "what he had seen", "I", "asked"),
        ("Okoye asked the crew who they had seen.", "who they had seen", "Okoye", "asked"),
        # two participles are one predicate
        ("She said they were arrested and charged.", "they were arrested and charged", "She", "said"),
        # an apposition ends no paraphrase
        ("His wife, Elena, said their aide, who is 89, was late.", "their aide, who is 89, was late", "Elena", "said"),
        # who says more than one thing
        ("Okoye runs the port and claims that it is late.", "it is late", "Okoye", "claims"),
        ("Officials fled, but caution that it is late.", "it is late", "Officials", "caution"),
        # several who are named in the singular
        ("The couple fear they will be late.", "they will be late", "The couple", "fear"),
        ("The pilots left, one of whom said it was late.", "it was late", "one of whom", "said"),
        # the nearest noun is not always who does it
        ("Okoye wrote to the mayor urging him to wait.", "him to wait", "Okoye", "urging"),
        ("“We sail,” Brandt said in a note posted Friday, adding it was late.", "it was late", "Brandt", "adding"),
        ("Brandt spoke of a plan announced on Friday, adding that it was late.", "it was late", "Brandt", "adding"),
        ("In a separate interview Brandt said it was late.", "it was late", "Brandt", "said"),
        ("Outside the hearing Al and Ada Lund said it was late.", "it was late", "Al and Ada Lund", "said"),
        ("A mother of five, who fled, said it was late.", "it was late", "A mother of five", "said"),
        ("One of those, a junior, said it was late.", "it was late", "One of those", "said"),
        ("Al Lund, whose boat it was, said it was late.", "it was late", "Al Lund", "said"),
        ("Notes show Lund asked the mayor to wait.", "the mayor to wait", "Lund", "asked"),
        ("A report in May concluded that it was late.", "it was late", "A report", "concluded"),
        ("She has said before that it was late.", "it was late", "She", "said"),
        # what leads up to it
        ("One pilot stood to say it was late.", "it was late", "One pilot", "say"),
        ("Another pilot wanted to know who was late.", "who was late", "Another pilot", "know"),
        ("At Friday's council session de Vries said it was late.", "it was late", "de Vries", "said"),
        ("Okoye spoke twice, at one stage saying it was late.", "it was late", "Okoye", "saying"),
        ("She said it was late, a claim the mayor denied.", "it was late", "She", "said"),
        ("It would wait. Saying that it was late, Okoye left.", "it was late", "Okoye", "Saying"),
        ("But pilots and sailors say it is late.", "it is late", "pilots and sailors", "say"),
        (
            "She said the boat, as such things are known, was late.",
            "the boat, as such things are known, was late",
            "She",
            "said",
        ),
        # what somebody else calls it, and lists
        ("She said it was safe, which the mayor called ‘luck’.", "it was safe", "She", "said"),
        (
            "She said the plan, which some called odd, would pass.",
            "the plan, which some called odd, would pass",
            "She",
            "said",
        ),
        ("She said it was in sand, rocks, and the sea.", "it was in sand, rocks, and the sea", "She", "said"),
        (
            "Less than a week after that, Ada Brandt sent a letter saying it was late.",
            "it was late",
            "Ada Brandt",
            "saying",
        ),
        # 'not this, but that', and two things that somebody else did
        ("She said it was not a luxury, but a lifeline.", "it was not a luxury, but a lifeline", "She", "said"),
        ("She said it cut its debt and raised wages.", "it cut its debt and raised wages", "She", "said"),
        # a subject and its verb are enough without 'that', an object is not
        ("Okoye spoke, adding it would sail.", "it would sail", "Okoye", "adding"),
        ("The group maintains it was late.", "it was late", "The group", "maintains"),
        ("It said sales fell.", "sales fell", "It", "said"),
        ("The clerk who took the call was quoted as saying it was late.", "it was late", "The clerk", "saying"),
        ("The minutes said it was late.", "it was late", "The minutes", "said"),
        ("She said they were beaten and told to leave.", "they were beaten and told to leave", "She", "said"),
        ("She said about 200 boats sailed, while Okoye put it at 450.", "about 200 boats sailed", "She", "said"),
        # who said so is left open
        ("It was reported that the ferry was late.", "the ferry was late", None, "reported"),
        # what somebody else did goes on, as does what she had done
        (
            "She said the man ran to the pier and told a pilot to stop.",
            "the man ran to the pier and told a pilot to stop",
            "She",
            "said",
        ),
        ("She said she had come and had promised to stay.", "she had come and had promised to stay", "She", "said"),
        # who and what precede the source
        ("Carmaker Brandt said it would hire.", "it would hire", "Carmaker Brandt", "said"),
        ("British retailer Brandt closed it, saying it was old.", "it was old", "British retailer Brandt", "saying"),
        (
            "Board member Ada Brandt, who ran, said the port grew.",
            "the port grew",
            "Board member Ada Brandt",
            "said",
        ),
        ("Scientists not involved in the study said the port grew.", "the port grew", "Scientists", "said"),
        (
            "Loans not approved pass where the bank does not deny they were filed.",
            "they were filed",
            "the bank",
            "does not deny",
        ),
        ("In 2019 Ada Brandt said the port grew.", "the port grew", "Ada Brandt", "said"),
        ("In a statement Ada Brandt said the port grew.", "the port grew", "Ada Brandt", "said"),
        ("A pilot, working on the fire, suggests reading old reports.", "reading old reports", "A pilot", "suggests"),
        ("Officer in charge Ada Brandt said the port grew.", "the port grew", "Officer in charge Ada Brandt", "said"),
        # asides of one who is told of, and of what was done by whom
        (
            "Tom Okoye, who sails across the bay, including at night, said the port grew.",
            "the port grew",
            "Tom Okoye",
            "said",
        ),
        ("Research in Tolm, led by Ada Brandt, 40, found the port grew.", "the port grew", "Research in Tolm", "found"),
        # how many is part of what is said
        ("Police said at least 12 people were hurt.", "at least 12 people were hurt", "Police", "said"),
        ("Police said up to a third of them were hurt.", "up to a third of them were hurt", "Police", "said"),
        ("Ms. Brandt said as many as 30 boats sank.", "as many as 30 boats sank", "Ms. Brandt", "said"),
        ("Ms. Brandt said between two and four boats sank.", "between two and four boats sank", "Ms. Brandt", "said"),
        ("Police said only one man was hurt.", "only one man was hurt", "Police", "said"),
        # what the speaker is called, behind an opening participle, is not
        (
            "Noting that it was late, the harbour master, Ada Brandt, left.",
            "it was late",
            "Ada Brandt",
            "Noting",
        ),
        # bodies that have a list for their name
        (
            "The Ministry of Health, Labour and Welfare said no one was hurt.",
            "no one was hurt",
            "The Ministry of Health, Labour and Welfare",
            "said",
        ),
        (
            "Tolm's Fishery, Port and Harbour Agency said no one was hurt.",
            "no one was hurt",
            "Tolm's Fishery, Port and Harbour Agency",
            "said",
        ),
        (
            "Ada Brandt of the Marrow Bay First Nation said the creek was dirty.",
            "the creek was dirty",
            "Ada Brandt of the Marrow Bay First Nation",
            "said",
        ),
        # how often, and to whom, is not
        ("She told him more than once that it would sink.", "it would sink", "She", "told"),
        ("The pilot told me repeatedly that it was fine.", "it was fine", "The pilot", "told"),
        # somebody beside somebody
        ("A man near her said the noise was awful.", "the noise was awful", "A man near her", "said"),
        ("A pilot sitting beside him said it was late.", "it was late", "A pilot sitting beside him", "said"),
        ("Those close to her said that it was late.", "it was late", "Those close to her", "said"),
        # what the other did goes on behind 'and'
        (
            "Police said the man had boarded the ferry and demanded money.",
            "the man had boarded the ferry and demanded money",
            "Police",
            "said",
        ),
        (
            "Prosecutors said Okoye boarded the ferry and told the crew to leave.",
            "Okoye boarded the ferry and told the crew to leave",
            "Prosecutors",
            "said",
        ),
        # two people behind a comma are no part of a body's name
        (
            "Speaking at the University of Tolm, Brandt and Okoye said the boat was old.",
            "the boat was old",
            "Brandt and Okoye",
            "said",
        ),
        ("Ms. Brandt said at least twice that it was old.", "it was old", "Ms. Brandt", "said"),
        ("A note to me said the boat was late.", "the boat was late", "A note to me", "said"),
        ("The crew felt the storm would pass.", "the storm would pass", "The crew", "felt"),
        ("The harbour's policy states that no boat may wait.", "no boat may wait", "The harbour's policy", "states"),
        ("Tom Okoye liked to say that the pier leaked.", "the pier leaked", "Tom Okoye", "say"),
        ("The court made it clear that it was over.", "it was over", "The court", "made it clear"),
        ("A woman who answered the door said it was unsafe.", "it was unsafe", "A woman", "said"),
        ("People who live near the pier said it was unsafe.", "it was unsafe", "People", "said"),
        # past the people whom a clause or a phrase between commas names
        ("Ada Brandt, whose son, Tom, sails there, said it was unsafe.", "it was unsafe", "Ada Brandt", "said"),
        (
            "Ada Brandt, in a note sent by her aide, Tom Okoye, said the pier leaked.",
            "the pier leaked",
            "Ada Brandt",
            "said",
        ),
        ("The mayor, however, said rates rose.", "rates rose", "The mayor", "said"),
        ("The company, in a statement, said sales fell.", "sales fell", "The company", "said"),
        (
            "The mayor told donors that the ferry cost too much, according to a recording.",
            "the ferry cost too much",
            "The mayor",
            "told",
        ),
        (
            "The mayor said it would stay through May, four days after it sank.",
            "it would stay through May",
            "The mayor",
            "said",
        ),
        ("A suit filed in March claims that the pier is unsafe.", "the pier is unsafe", "A suit", "claims"),
        # wires put a company's sign in angle brackets, or all of a name
        ("Marrow Lines Inc <MRW.L> said that it was late.", "it was late", "Marrow Lines Inc", "said"),
        ("<Marrow Lines Inc> said that it was late.", "it was late", "Marrow Lines Inc", "said"),
        ("Lund sold boats to <Marrow Inc>. Tolm Corp said that it was late.", "it was late", "Tolm Corp", "said"),
        (
            "Marrow Lines said that it sold two boats to <Tolm Ferries Inc>.",
            "it sold two boats to <Tolm Ferries Inc>",
            "Marrow Lines",
            "said",
        ),
        # an apposition that ends in a bracket
        ("Marrow Plc, a unit of Tolm Lines (TLM), said that it was late.", "it was late", "Marrow Plc", "said"),
        (
            "The trust, which holds shares of Tolm Lines (TLM), said that it was late.",
            "it was late",
            "The trust",
            "said",
        ),
        (
            "A spokesman for Tolm Lines (TLM), Tom Okoye, said that it was late.",
            "it was late",
            "Tom Okoye",
            "said",
        ),
        # another subject stands nearer, or a name goes on
        (
            "Tom Okoye left the port, and Ada Brandt smiled and said that it was late.",
            "it was late",
            "Ada Brandt",
            "said",
        ),
        (
            "The surgeon, Ada Brandt, MD, head of the clinic, said that it was late.",
            "it was late",
            "Ada Brandt",
            "said",
        ),
        ("Pressed by the mayor, Tom Okoye, he said that it was late.", "it was late", "he", "said"),
        ("The champion of 2019, Tom Okoye, said that it was late.", "it was late", "Tom Okoye", "said"),
        ("Those who live here say that it was late.", "it was late", "Those", "say"),
        ("Ada Brandt ensured Lund ferries could sail, adding that it was late.", "it was late", "Ada Brandt", "adding"),
        (
            "On Tuesday, Ada Brandt, head of a union, Marrow Crew, said that it was late.",
            "it was late",
            "Ada Brandt",
            "said",
        ),
        ("Speaking at a port hearing the mayor said that it was late.", "it was late", "the mayor", "said"),
        (
            "Japan's Land, Infrastructure, Transport and Tourism Ministry said that it was late.",
            "it was late",
            "Japan's Land, Infrastructure, Transport and Tourism Ministry",
            "said",
        ),
        (
            "The Pilot and Sailor Association said that it was late.",
            "it was late",
            "The Pilot and Sailor Association",
            "said",
        ),
        (
            "Ada Brandt, whose sons Tom, eight, and Leo, five, sail, said that it was late.",
            "it was late",
            "Ada Brandt",
            "said",
        ),
        ("Director General (Harbour Works) Ada Brandt said that it was late.", "it was late", "Ada Brandt", "said"),
        # the subject of what is said does more
        (
            "Ms. Brandt said it was late but would press on with the plan.",
            "it was late but would press on with the plan",
            "Ms. Brandt",
            "said",
        ),
        (
            "Ms. Brandt said she liked the ferry but wanted a new pier.",
            "she liked the ferry but wanted a new pier",
            "Ms. Brandt",
            "said",
        ),
        ("Ms. Brandt said it was late but would not say why.", "it was late", "Ms. Brandt", "said"),
        (
            "The head of the union, Dr. Ada Brandt, announced the decision at a meeting of its council.",
            "the decision at a meeting of its council",
            "Dr. Ada Brandt",
            "announced",
        ),
        (
            "A survey just over three weeks ago showed 70 percent of pilots said they would sail.",
            "they would sail",
            "70 percent of pilots",
            "said",
        ),
        ("The union that represents the pilots said that it was late.", "it was late", "The union", "said"),
        ("A company that owned 40 boats in three towns said that it was late.", "it was late", "A company", "said"),
        (
            "Two of Castria's three largest ports said that it was late.",
            "it was late",
            "Two of Castria's three largest ports",
            "said",
        ),
        (
            "Ada Brandt of Tolm, Ohio, who sails for a firm in Oslo, said that it was late.",
            "it was late",
            "Ada Brandt of Tolm",
            "said",
        ),
        # the verb of what is said
        (
            "Ms. Brandt said the pilot, a man of 58, reported a leak.",
            "the pilot, a man of 58, reported a leak",
            "Ms. Brandt",
            "said",
        ),
        # and no more of it
        (
            "Police have asked the crews to come forward, but only five have done so.",
            "the crews to come forward",
            "Police",
            "asked",
        ),
        ("Crews along the coast say that it was late.", "it was late", "Crews along the coast", "say"),
        ("Sailors across the country say that it was late.", "it was late", "Sailors across the country", "say"),
        (
            "One of Castria's biggest milk processors has left, and says that it was late.",
            "it was late",
            "One of Castria's biggest milk processors",
            "says",
        ),
        (
            "A spokesman for the old port office left early, and says that it was late.",
            "it was late",
            "A spokesman for the old port office",
            "says",
        ),
        ("Dutch sailors left the port, saying that it was late.", "it was late", "Dutch sailors", "saying"),
        ("Ada Brandt stars in the film, saying that it was late.", "it was late", "Ada Brandt", "saying"),
        (
            "Castria's recent offer of help came too late, saying that it was due.",
            "it was due",
            "Castria's recent offer",
            "saying",
        ),
        ("The sailors I met there told me that it was late.", "it was late", "The sailors", "told"),
        ("The crew has so far said that it was late.", "it was late", "The crew", "said"),
        ("His office put out a statement, saying that it was late.", "it was late", "His office", "saying"),
        (
            "A senior Marrow Bay Port Ministry official denied it, saying that it was late.",
            "it was late",
            "A senior Marrow Bay Port Ministry official",
            "saying",
        ),
        (
            "The pilot Robert J. Lund briefly left us, saying that it was late.",
            "it was late",
            "The pilot Robert J. Lund",
            "saying",
        ),
        ("Fifteen families came, and told us that it was late.", "it was late", "Fifteen families", "told"),
        (
            "The head of the panel that writes the rules said that it was late.",
            "it was late",
            "The head of the panel",
            "said",
        ),
        ("Both said they would.", "they would", "Both", "said"),
        ("Mr. Okoye told a reporter the story was false.", "the story was false", "Mr. Okoye", "told"),
        ("For 20 years pilots have told the port that it was late.", "it was late", "pilots", "told"),
        ("A poll out Thursday found that it was late.", "it was late", "A poll", "found"),
        ("A lawsuit filed by two pilots claims it was late.", "it was late", "A lawsuit filed by two pilots", "claims"),
        ("The morning after the storm, its owner rose and said it was late.", "it was late", "its owner", "said"),
        (
            "Ms. Brandt said it would cost millions, a figure Mr. Okoye did not believe.",
            "it would cost millions",
            "Ms. Brandt",
            "said",
        ),
        ("Groups that oppose the law say it is late.", "it is late", "Groups", "say"),
        ("It was met by pilots that warn it could sink.", "it could sink", "that", "warn"),
        ("I think Okoye's story reveals that it was late.", "it was late", "Okoye's story", "reveals"),
        (
            "The port office, which entered the year predicting that it would grow, has shrunk.",
            "it would grow",
            "The port office",
            "predicting",
        ),
        ("One pilot would say only that it was late.", "it was late", "One pilot", "say"),
        ("The port employs many people and claims it has ships.", "it has ships", "The port", "claims"),
        ("Mr. Okoye shot back that it was never late.", "it was never late", "Mr. Okoye", "shot back"),
        ("Ms. Brandt rose to ask if he had a boat.", "if he had a boat", "Ms. Brandt", "ask"),
        ("Ada Brandt remembers that it was late.", "it was late", "Ada Brandt", "remembers"),
        ("Ms. Brandt said night crews were late.", "night crews were late", "Ms. Brandt", "said"),
        ("Ms. Brandt said on Monday that it was late.", "it was late", "Ms. Brandt", "said"),
        # whom a participle describes
        (
            "The man described by friends as a friend of the port said that it was late.",
            "it was late",
            "The man",
            "said",
        ),
        (
            "The start-up hailed by ministers as the future of the bay has admitted that it was late.",
            "it was late",
            "The start-up",
            "admitted",
        ),
        (
            "In Tolm, whose harbour it is, Ms. Brandt said it was late.",
            "it was late",
            "Ms. Brandt",
            "said",
        ),
        ("A bond dealer told Reuters prices would fall.", "prices would fall", "A bond dealer", "told"),
        ("Ms. Brandt told the Gazette boats were late.", "boats were late", "Ms. Brandt", "told"),
        ("Ms. Brandt told reporters boats were late.", "boats were late", "Ms. Brandt", "told"),
        ("Ms. Brandt told a council panel there is no time.", "there is no time", "Ms. Brandt", "told"),
        ("Police told the crew on board to leave.", "the crew on board to leave", "Police", "told"),
        ("Police told people in Tolm not to sail.", "people in Tolm not to sail", "Police", "told"),
        ("Two aides who asked not to be named said it was late.", "it was late", "Two aides", "said"),
        ("A pilot who had heard the blast said it was loud.", "it was loud", "A pilot", "said"),
        ("A tenant who hopes to return soon said it was late.", "it was late", "A tenant", "said"),
        ("The union met in May and, in a short letter, said that it was late.", "it was late", "The union", "said"),
        (
            "Farmers' unions blocked the Tolm–Salo road for hours and warned that they would be back.",
            "they would be back",
            "Farmers' unions",
            "warned",
        ),
        ("People who were on it told the Gazette it was late.", "it was late", "People", "told"),
        ("Brandt said gift cards would be taken.", "gift cards would be taken", "Brandt", "said"),
        (
            "Six years after divers found that the pier was rotten, the town built another.",
            "the pier was rotten",
            "divers",
            "found",
        ),
        (
            "The first time Ms. Brandt complained of it, a clerk told her to wait for a while.",
            "her to wait for a while",
            "a clerk",
            "told",
        ),
        (
            "The head of nursing, Ms. Brandt, told the hearing in Tolm the notes had caused upset.",
            "the notes had caused upset",
            "Ms. Brandt",
            "told",
        ),
        (
            "Asked by Mr. Okoye, she accepted she had not read it.",
            "she accepted she had not read it",
            "Mr. Okoye",
            "Asked",
        ),
        # an office, its body or place, and who holds it; a body, and where it is
        ("The Secretary, Marrow Port Agency, Ada Brandt, said it was late.", "it was late", "Ada Brandt", "said"),
        (
            "A lecturer at the Marrow Institute, Tolm, Prof. Veyla Hask, said it was late.",
            "it was late",
            "Prof. Veyla Hask",
            "said",
        ),
        (
            "The Marrow Fish Institute, Tolm, said it was late.",
            "it was late",
            "The Marrow Fish Institute",
            "said",
        ),
        ("Tom Okoye, head of the Marrow Fish Institute, MFI, said it was late.", "it was late", "Tom Okoye", "said"),
        # 'after' behind a comma subordinates nothing
        (
            "In a note sent soon after, Ms. Brandt said it was late, wet and cold.",
            "it was late, wet and cold",
            "Ms. Brandt",
            "said",
        ),
        # past who was contacted, and past what is told with a short form
        ("Contacted, the mayor's aide, Ada Brandt, said it was late.", "it was late", "the mayor's aide", "said"),
        ("A pilot who'd sold his old boat said it was late.", "it was late", "A pilot", "said"),
        # past what was done with a paper
        ("A memo handed out at the door said it was late.", "it was late", "A memo", "said"),
        # behind a bullet a sentence begins
        ("• A pilot praised the crew and said the pier was rotten.", "the pier was rotten", "A pilot", "said"),
        ("Ms. Brandt says it works.", "it works", "Ms. Brandt", "says"),
        # bodies that are spelled as words of the grammar
        ("The WHO said the pier was rotten.", "the pier was rotten", "The WHO", "said"),
        ("Ms. Brandt told US media the pier was rotten.", "the pier was rotten", "Ms. Brandt", "told"),
        ("Ms. Brandt told us the pier was rotten.", "the pier was rotten", "Ms. Brandt", "told"),
        (
            "Peru's biggest mining firm, Marrow Ore, said on Friday there was no risk to ships.",
            "there was no risk to ships",
            "Marrow Ore",
            "said",
        ),
        (
            "A pilot who has sailed there, and who did not want to be seen, said it was late.",
            "it was late",
            "A pilot",
            "said",
        ),
        (
            "People close to him, who had met him on Friday, said he would stay.",
            "he would stay",
            "People close to him",
            "said",
        ),
        (
            "Ms. Brandt, who had such a fall in 1988, when few survived it, said she was well.",
            "she was well",
            "Ms. Brandt",
            "said",
        ),
        (
            "On Tuesday a detective drove to a house in Tolm, sat down at a table and told them that it was over.",
            "it was over",
            "a detective",
            "told",
        ),
        (
            "Their lawyer foreshadowed that he would challenge it.",
            "he would challenge it",
            "Their lawyer",
            "foreshadowed",
        ),
        (
            "The fire office said in a Facebook post the leak had been shut off.",
            "the leak had been shut off",
            "The fire office",
            "said",
        ),
        (
            "The buses stop after the company that drives them said it had no staff.",
            "it had no staff",
            "the company",
            "said",
        ),
        ("The mayor said here on Monday that it was late.", "it was late", "The mayor", "said"),
        ("The mayor said in a note sent on Monday that it was late.", "it was late", "The mayor", "said"),
        ("The Port Authority, or PA, said it was late.", "it was late", "The Port Authority", "said"),
        ("Ada Brandt, two rows behind her, said it was late.", "it was late", "Ada Brandt", "said"),
        ("Pilots here said that it was late.", "it was late", "Pilots", "said"),
        ("She told the Gazette that not one boat sank.", "not one boat sank", "She", "told"),
        (
            "Ms. Brandt said the bell rang at nine, six minutes before the storm came.",
            "the bell rang at nine, six minutes before the storm came",
            "Ms. Brandt",
            "said",
        ),
        (
            "Ada Brandt, a pilot who has lived in nine states, notes that it still leaks.",
            "it still leaks",
            "Ada Brandt",
            "notes",
        ),
        ("A memo sent to ministers before the vote states that it was late.", "it was late", "A memo", "states"),
        ("His report, 90 pages long, states that it was late.", "it was late", "His report", "states"),
        ("Two pilots I spoke to said the pier was shut.", "the pier was shut", "Two pilots", "said"),
        ("Asked after the storm when it would sail, he smiled.", "when it would sail", None, "Asked"),
        # whoever the participle belongs to
        ("The mayor hit back, saying it was late.", "it was late", "The mayor", "saying"),
        ("The mayor quit on Monday, saying it was late.", "it was late", "The mayor", "saying"),
        ("His aunt, standing behind him, said it was late.", "it was late", "His aunt", "said"),
        # the person at the end of an office; a bracket; a place unknown; no second comma; several
        (
            "Reacting, the Head, Public Affairs of the Port, Mrs. Ada Brandt, said crews were paid.",
            "crews were paid",
            "Mrs. Ada Brandt",
            "said",
        ),
        (
            "At noon, Mr. Tom Okoye (Ind, West Marrow) rose and asked whether it was late.",
            "whether it was late",
            "Mr. Tom Okoye",
            "asked",
        ),
        (
            "The engineer, who left in May over a wall in Tolmpit, Bulmaran, said he was late.",
            "he was late",
            "The engineer",
            "said",
        ),
        ("Larry Okoye, an analyst with Marrow Lines said that it was late.", "it was late", "Larry Okoye", "said"),
        (
            "Central bank officials and dealers said that it was late.",
            "it was late",
            "Central bank officials and dealers",
            "said",
        ),
        ("Brandt, Okoye and Lund said that it was late.", "it was late", "Brandt, Okoye and Lund", "said"),
        (
            "Governor Tom Okoye backed by the union and two small parties said that it was late.",
            "it was late",
            "Governor Tom Okoye",
            "said",
        ),
        ("The port made a move analysts expect will cost a lot.", "will cost a lot", "analysts", "expect"),
        # whom an agency asked; words that belong to a subject; what is added; what somebody is; what is withheld
        ("Okoye told Reuters Castria would cut its tariffs.", "Castria would cut its tariffs", "Okoye", "told"),
        ("The board said First Harbour had lent too much.", "First Harbour had lent too much", "The board", "said"),
        ("Dealers said further cuts would hurt the port.", "further cuts would hurt the port", "Dealers", "said"),
        ("Okoye said Monday's talks would fail again.", "Monday's talks would fail again", "Okoye", "said"),
        ("Okoye said, however, there is support for it.", "there is support for it", "Okoye", "said"),
        ("“It holds,” Okoye said, but added he would look again.", "he would look again", "Okoye", "added"),
        ("It is over, Okoye said, but added that he would look again.", "he would look again", "Okoye", "added"),
        (
            "Analysts speculated another firm might bid for it.",
            "another firm might bid for it",
            "Analysts",
            "speculated",
        ),
        ("Ms. Brandt is confident the plan will pass.", "the plan will pass", "Ms. Brandt", "is confident"),
        (
            "The Press Council is concerned the law would harm papers.",
            "the law would harm papers",
            "The Press Council",
            "is concerned",
        ),
        (
            "Marrow Lines is pleased to announce that it will sail in May.",
            "it will sail in May",
            "Marrow Lines",
            "announce",
        ),
        (
            "Police said the driver, a man of 31, told the crew that he had slept.",
            "the driver, a man of 31, told the crew that he had slept",
            "Police",
            "said",
        ),
        (
            "Okoye said a deal could be signed soon, but could not give any details.",
            "a deal could be signed soon",
            "Okoye",
            "said",
        ),
        ("Okoye said the port was full but he gave no details.", "the port was full", "Okoye", "said"),
        (
            "Marrow Digital is proud to announce the release of its second book.",
            "the release of its second book",
            "Marrow Digital",
            "announce",
        ),
        # an adverb before the verb; a day behind 'until'; 'not … but'; three who speak
        ("Okoye, a suspect in a theft who police now say was on the boat, left.", "was on the boat", "police", "say"),
        ("The mayor said until Feb. 3 that the pier was safe.", "the pier was safe", "The mayor", "said"),
        (
            "She stressed that it is not a far dream, but a practical path to growth.",
            "it is not a far dream, but a practical path to growth",
            "She",
            "stressed",
        ),
        ("Brandt, Okoye and Lund all said the pier was safe.", "the pier was safe", "Brandt, Okoye and Lund", "said"),
        (
            "Ada Brandt, Tom Okoye, and Mary Lund all said the pier was safe.",
            "the pier was safe",
            "Ada Brandt, Tom Okoye, and Mary Lund",
            "said",
        ),
        ("It met Okoye, and Lund said the pier was safe.", "the pier was safe", "Lund", "said"),
        ("But friends of hers said that the plan would fail.", "the plan would fail", "friends of hers", "said"),
        ("Brandt said each time that the harbour was safe.", "the harbour was safe", "Brandt", "said"),
        ("He was careful to say that the bridge was safe.", "the bridge was safe", "He", "say"),
        ("The bank forecast that fares would rise.", "fares would rise", "The bank", "forecast"),
        ("The bank forecasts the fares will rise.", "the fares will rise", "The bank", "forecasts"),
        ("They stress that fares are low.", "fares are low", "They", "stress"),
        ("Ferry sources concur that fares are low.", "fares are low", "Ferry sources", "concur"),
        (
            "She said it would save money, while the rule would cost some.",
            "it would save money, while the rule would cost some",
            "She",
            "said",
        ),
        (
            "She said the tolls will rise, while keeping rents low.",
            "the tolls will rise, while keeping rents low",
            "She",
            "said",
        ),
        (
            "She said the pier held, but a storm would break it.",
            "the pier held, but a storm would break it",
            "She",
            "said",
        ),
        ("She said the pier held, but the mayor was late.", "the pier held", "She", "said"),
        ("She said the pier held, but he would say no more.", "the pier held", "She", "said"),
        ("Pilots and some sailors said it was late.", "it was late", "Pilots and some sailors", "said"),
        ("Brandt and other pilots said it was late.", "it was late", "Brandt and other pilots", "said"),
        ("But Ms. Brandt and her colleagues said it was late.", "it was late", "Ms. Brandt and her colleagues", "said"),
        ("It shook traders and the bank said it was late.", "it was late", "the bank", "said"),
        ("It angered Brandt and the mayor said it was late.", "it was late", "the mayor", "said"),
        ("She said although the pier is old, it held.", "although the pier is old, it held", "She", "said"),
        ("She said while the pier is old, it held.", "while the pier is old, it held", "She", "said"),
        ("She added this would help.", "this would help", "She", "added"),
        ("It fell, she said, adding that was odd.", "that was odd", "she", "adding"),
        ("Ada Brandt of Columbus, Ohio said it was late.", "it was late", "Ada Brandt of Columbus", "said"),
        ("In Paris, France said it was late.", "it was late", "France", "said"),
        ("A pilot — Ada Brandt, who sails — said it was late.", "it was late", "Ada Brandt", "said"),
        ("Nearly nine out of 10 say they will sail.", "they will sail", "nine out of 10", "say"),
        ("Two out of three sailors say they will sail.", "they will sail", "Two out of three sailors", "say"),
    ],
)
def test_behind_clause(text, words, mention, cue):
    assert found_by("indirect.behind_clause", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ms. Brandt said the ferry was back, but Mr. Okoye said it was not.",
            [("the ferry was back", "Ms. Brandt", "said"), ("it was not", "Mr. Okoye", "said")],
        ),
        (
            "Ms. Brandt said the ferry was back, adding that the crews were tired.",
            [("the ferry was back", "Ms. Brandt", "said"), ("the crews were tired", "Ms. Brandt", "adding")],
        ),
        (
            "Ms. Brandt said the ferry was back and told the council that it would stay.",
            [("the ferry was back", "Ms. Brandt", "said"), ("it would stay", "Ms. Brandt", "told")],
        ),
        # what another clause reports in marks is that one's alone
        (
            "Ms. Brandt said she likes the new pier, which Mr. Okoye called “a bridge of many sighs.”",
            [("she likes the new pier", "Ms. Brandt", "said")],
        ),
        (
            "Ms. Brandt said she was late: “The fog was bad that night,” she wrote.",
            [("she was late", "Ms. Brandt", "said")],
        ),
        # of nested reports the outer one
        (
            "Ms. Brandt said Mr. Okoye thought that the ferry was back.",
            [("Mr. Okoye thought that the ferry was back", "Ms. Brandt", "said")],
        ),
        (
            "Ms. Brandt believes that Mr. Okoye said the ferry was back.",
            [("Mr. Okoye said the ferry was back", "Ms. Brandt", "believes")],
        ),
        (
            "Ms. Brandt said the ferry was back, and she praised the crews.",
            [("the ferry was back", "Ms. Brandt", "said")],
        ),
        # the second denies, with an auxiliary
        (
            "Ms. Brandt said it leaks badly but did not say where it leaks.",
            [("it leaks badly", "Ms. Brandt", "said"), ("where it leaks", "Ms. Brandt", "did not say")],
        ),
        (
            "Ms. Brandt said the ferry was late, and Mr. Okoye shot back that it never had been.",
            [("the ferry was late", "Ms. Brandt", "said"), ("it never had been", "Mr. Okoye", "shot back")],
        ),
        (
            "Ada Brandt denied the boats had been changed and said that it was late.",
            [("the boats had been changed", "Ada Brandt", "denied"), ("it was late", "Ada Brandt", "said")],
        ),
        # of a relative clause nothing goes on behind the sentence's own subject
        (
            "In Tolm, which claims the shoal is its own, Lin Sato, a pilot, said it was not.",
            [("the shoal is its own", "which", "claims"), ("it was not", "Lin Sato", "said")],
        ),
        (
            "Ada Brandt, 71, who has lived at the pier for years, said people had complained that it leaked.",
            [("people had complained that it leaked", "Ada Brandt", "said")],
        ),
        (
            "Ada Brandt said it had never sunk, although she admitted that it still leaked.",
            [("it had never sunk", "Ada Brandt", "said"), ("it still leaked", "she", "admitted")],
        ),
        (
            "Ada Brandt said it had never sunk, although it leaked.",
            [("it had never sunk, although it leaked", "Ada Brandt", "said")],
        ),
        (
            "A spokesman for the old port ministry in Tolm said that it was late and warned that it would be again.",
            [
                ("it was late", "A spokesman for the old port ministry in Tolm", "said"),
                ("it would be again", "A spokesman for the old port ministry", "warned"),
            ],
        ),
    ],
)
def test_several_clauses(text, found):
    assert found_by("indirect.behind_clause", text) == found


@pytest.mark.parametrize(
    "text",
    [
        # nothing is reported
        "He said nothing about it.",
        "He said little on Tuesday.",
        "She has offered a reward, no questions asked.",
        "Not everyone here thinks the ferry is a gift.",
        "Anyone who saw it should call the port, quoting incident 722.",
        "Ms. Brandt was all praise for the crew of the ferry.",
        "She isn't saying much about the ferry.",
        "Ms. Brandt disclosed this while addressing the crew on Monday.",
        "She confirmed this to the Post on Tuesday.",
        "She did not see the old ferry until Monday.",
        "She said so on Tuesday.",
        "He said no.",
        "She did not say why.",
        "She was asked to leave the pier at once.",
        # part of a phrase that names something
        "What she said the crew did was wrong.",
        "He met those who say the ferry is late.",
        # it was not said, or nobody says who said it
        "He is said to be ill.",
        "The pier was said to be unsafe.",
        "He would say that the ferry is back.",
        "The town may say that the ferry is back.",
        # nouns and participles
        "The said form is on the table.",
        "A report on the pier is due in May.",
        "The claim that the ferry is back is false.",
        "She keeps old emails that have no date.",
        "Hearing him say it in the port office was a joy.",
        "You better believe the pier is safe.",
        "In simple terms that few forget, it leaks.",
        # a question
        "Did Ms. Brandt say that it leaks badly?",
        # not what is said, but what is written, done or assumed
        "Ms. Brandt wrote a letter to the council in May.",
        "Ms. Brandt wrote her memoirs in a year.",
        "Ms. Brandt vowed to mend the pier for good.",
        "Mr. Okoye assumed office in a bad year.",
        "The fog means that it will be late.",
        # no source
        "It was easier said than done in the harbor.",
        "He read a poorly reported story that nobody liked.",
        "A progressive think tank, the oldest of all, has left.",
        "Recently proposed banning the practice.",
        # not a study
        "Ms. Brandt found the pier in ruins.",
        # what the writer and the reader think
        "I think the ferry is back by now.",
        # part of a phrase that names something
        "She read a report that suggests a third pier.",
        "He likes a law that says it all too well.",
        "She met crews who believe that the pier is safe.",
        "Ms. Brandt will use the speech to say that it held.",
        "Ms. Brandt came to say that it held.",
        # goods are recalled
        "Tolm Motors recalled 300 cars on Thursday.",
        # so are crews called back, and novels written
        "The mine is calling back 85 of its miners.",
        "Tolm Motors ordered 30,000 more engines on Thursday.",
        "Ms. Brandt wrote the novel in a boat.",
        "When a town wants a crane, it calls Ada Brandt, 43, who runs the port.",
        "The plan came after 1,870 suspected cases were recorded in the region.",
        "Nobody else had said the pier was closed.",
        "Ms. Brandt, who is 24 and wrote most of what was in the paper, left.",
        "The bishop said a prayer for the sailors on Friday.",
        "The survey came before the show that they liked.",
        "Mr. Okoye accepted the prize of the town.",
        # results are reported, and persons show how it is done
        "Tolm Motors reported a quarterly profit of $2 million.",
        "Tolm Motors reported $2 million in sales for May.",
        "Ms. Brandt showed how the old ferry had sunk.",
        "Hask's stated aim was to close the pier.",
        "Mr. Okoye shouted the pier down.",
        "Mr. Okoye never went that far in a talk.",
        # a participle behind a comma is the reporter's
        "Ms. Brandt wrote on Friday, hoping to sail.",
        # nobody says it
        # when it was, and what is said with a dash or of 'it'
        "The ferry sank, as the Gazette reported a few days later.",
        "The last two weeks have signaled the start of an era.",
        "Such a plan could cost votes, her aides believe — votes she needs.",
        "He read several campaign promises that nobody kept.",
        "He came close to saying that the pier was unsafe.",
        "She would like the mayor to say that the pier was unsafe.",
        "The sailors' stated aim was to close the pier.",
        "The crew responded with warmth, if not with joy.",
        "There was a crowd on the pier, saying that it was unsafe.",
        "I said that once, to a friend at the port.",
        "The inquest heard a doctor from Tolm.",
        "The mayor disclosed this while she was on the pier.",
        "She isn't saying much about the old plan.",
        "Make sure that you write it all down at once.",
        "It sank in a storm (see the old map of the bay).",
        "You're thinking the pier is unsafe.",
        # nobody says it
        "No one said it was late.",
        "No one in the crew said the boat was late.",
        "No official said that it was late.",
        "Not everyone said that it was late.",
        "Not everybody blames the mayor.",
        "Neither of the crews said it was late.",
        "Nobody said that the pier was unsafe.",
        "If the mayor says the pier is safe, we sail.",
        "Unless Ms. Brandt told the crew that it held, they waited.",
        "After Ms. Brandt told the police, they arrested him.",
        "When Ms. Brandt wrote to him, he replied.",
        "Tom Okoye used to write letters to the mayor.",
        "Ms. Brandt did not see it that way.",
        "Ms. Brandt was not told that the pier was unsafe.",
        "She wrote the letter Feb. 2 to the council of the town.",
        "She admitted Okoye to bail in May.",
        "The school admitted more pupils from the islands.",
        "She read four harbour police reports Mr. Okoye filed in May.",
        "It was clear that the ferry would sail.",
        "The storm made it clear that the pier was old.",
        "It was made clear that the pier was old.",
        "Ms. Brandt was sure of the pier and that was that.",
        "Ms. Brandt made the pier clear of ice.",
        "He moved to Western states this week that Brandt is counting on winning.",
        "Wins in the dozen states that voted on Tuesday helped Brandt.",
        "These alleged victims have no proof.",
        "The town saw 40 storms reported so far this year that cost it dearly.",
        "Ms. Brandt said it best.",
        "Okoye declared a holiday for the crew.",
        "She told me about the calls, the ones that came at night.",
        "He told her about the war.",
        "Castria recalled its ambassador after the storm.",
        "Okoye claimed the title on Sunday.",
        "Ms. Brandt wrote these 11 songs at home.",
        "Okoye added a new pier to the plan.",
        "Okoye maintains a lead of ten points.",
        "She boasts a lead of ten points.",
        "It is worth noting that Okoye was the first pilot.",
        "The pilot reported daily to the mayor and the crew.",
        "“It is odd,” said a pilot, referring to a recent race that began at noon.",
        "Now take a look at your boat again and start calculating how much you spent on it.",
        "The crew had a hard time believing the old pier was safe.",
        "She felt the rain on her face and the wind was cold.",
        "The member states that voted were angry.",
        "Ms. Brandt wrote only one book.",
        "The port reported between $2 million and $3 million in sales.",
        "Pictures of him said a lot.",
        "He thinks about it, turning a wheel in the light.",
        "Announcing the move, the mayor, Ada Brandt, smiled.",
        "Police said between 10 and 11 that.",
        "He said as much as he could.",
        "The trip felt the same as it was in May.",
        "He would have liked to say that it leaked.",
        "Ms. Brandt called for a ban on boats that leak.",
        "You've said that silence is harder.",
        "She turned to the camera as if to say that it was late.",
        "Ms. Brandt would have liked to say that it was late.",
        "Hastily leaving the port, she smiled, saying that it was late.",
        # a number is nobody
        "Among them was Ada Lund of Tolm, Ohio, whose son Tom, 8, sailed and told us that it was late.",
        "Ada Brandt, the editor who wrote the profile of Okoye, slept.",
        "It was met by laws that say it could sink.",
        # stories that are told, and sayings
        "It had told a story all its own by evening.",
        "The numbers tell their own story.",
        "It goes without saying that it was late.",
        # what a thing is reported to be, and why somebody asks
        "Few know of a rise requested for 1986 and of its end.",
        "The port saw 40 boats reported in May.",
        "The mayor asked, twice, for quiet so that the clerk could read.",
        # a command
        "Stop asking your children what they want to be.",
        # a noun in '-ing'
        "The usual warning that ferries may be late was given.",
        # what is reported stands before
        "The ferry was late, officials said on Monday in a note that few had read.",
        "A woman wrote something on a napkin that day.",
        "One coach asked that his name not be used.",
        "At least one alleged attacker is still on the loose.",
        "The council is happy to share the costs of it.",
        "Ms. Brandt is afraid of boats that sail at night.",
        "Most proposed changes involved the old pier.",
    ],
)
def test_not_behind_clause(text):
    assert found_by("indirect.behind_clause", text) == []


def test_a_text_with_more_verbs_of_reporting_than_prose_has_is_read_in_part():
    prose, list_of_verbs = "Ada Brandt said the ferry was back at its pier.\n", "Ada Brandt said so.\n"
    assert len(parse(prose * 200).quotes) == 200
    assert len(parse(f"{list_of_verbs * 400}{prose}").quotes) == 0
    assert len(parse(f"{list_of_verbs * 10}{prose}").quotes) == 1

"""indirect.before_clause: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("The ferry is back, Ms. Brandt said.", "The ferry is back", "Ms. Brandt", "said"),
        ("It is back, said former pilot Ada Brandt, 70.", "It is back", "former pilot Ada Brandt", "said"),
        ("It was late, someone close to the mayor said.", "It was late", "someone close to the mayor", "said"),
        ("It was late, a dozen pilots said.", "It was late", "a dozen pilots", "said"),
        ("It was late, at least four pilots said.", "It was late", "four pilots", "said"),
        ("It was late, both Ada Brandt and the mayor said.", "It was late", "Ada Brandt and the mayor", "said"),
        ("Okoye said, “Who?” He was kidding, he said.", "He was kidding", "he", "said"),
        ("The ferry is back, said Tom Okoye, the mayor.", "The ferry is back", "Tom Okoye", "said"),
        (
            "The ferry is back, the head of the port office said.",
            "The ferry is back",
            "the head of the port office",
            "said",
        ),
        ("The ferry is back, Ms. Brandt told reporters on Tuesday.", "The ferry is back", "Ms. Brandt", "told"),
        ("The ferry is back, Ms. Brandt said in a letter.", "The ferry is back", "Ms. Brandt", "said"),
        ("Working hours will be cut, said Ada Brandt, a pilot.", "Working hours will be cut", "Ada Brandt", "said"),
        ("It is back, she said on Monday, a day that few forgot.", "It is back", "she", "said"),
        ("But the ferry is back, Ms. Brandt said.", "the ferry is back", "Ms. Brandt", "said"),
        ("The crews slept; the ferry was back, she said.", "the ferry was back", "she", "said"),
        ("In May, the ferry will be back, she said.", "In May, the ferry will be back", "she", "said"),
        (
            "The mayor warned the port, Castria's largest, not to open the dam, said an official who asked for calm.",
            "The mayor warned the port, Castria's largest, not to open the dam",
            "an official",
            "said",
        ),
        # the clause in the middle
        ("The ferry, she said, is back in service.", "The ferry | is back in service", "she", "said"),
        ("The ferry, said Ms. Brandt, is back.", "The ferry | is back", "Ms. Brandt", "said"),
        ("The storm, he told the council, took the pier.", "The storm | took the pier", "he", "told"),
        ("Otherwise, she said, the ferry will stay in dock.", "Otherwise | the ferry will stay in dock", "she", "said"),
        ("But, she said, the ferry will stay in dock.", "the ferry will stay in dock", "she", "said"),
        ("Still, she said, the ferry will stay in dock.", "the ferry will stay in dock", "she", "said"),
        ("It is back, she said on Monday, and will sail.", "It is back | and will sail", "she", "said"),
        ("It is back, she said in a letter, but may be sold.", "It is back | but may be sold", "she", "said"),
        ("It is back, she said on Monday, and has left for Tolm.", "It is back", "she", "said"),
        ("It is back, she said, but would not say why it left.", "It is back", "she", "said"),
        ("It is back, she said, and refused to say why.", "It is back", "she", "said"),
        # what the source does meanwhile, and what the price holds
        ("The ferry is back, she said, wiping her face.", "The ferry is back", "she", "said"),
        ("The fare, she said, including tax, is low.", "The fare | including tax, is low", "she", "said"),
        # who was told
        ("The ferry was late, the court was told.", "The ferry was late", None, "told"),
        ("The ferry, the jury was told, was late.", "The ferry | was late", None, "told"),
        # behind a dash that stands close, and around a pair of them
        ("He liked the pier — a gift, she said, to the town.", "a gift | to the town", "she", "said"),
        ("The pier — the old one — is safe, she said.", "The pier — the old one — is safe", "she", "said"),
        # a word or two in marks say little alone: the sentence around them is said, too
        ("The crossing was “rough,” she said.", "The crossing was “rough,”", "she", "said"),
        ("It is a “dry spell,” said Tom Okoye, a pilot.", "It is a “dry spell,”", "Tom Okoye", "said"),
        ("The ferry is back, the mayor told her.", "The ferry is back", "the mayor", "told"),
        (
            "The ferry is back, teachers and port officials said.",
            "The ferry is back",
            "teachers and port officials",
            "said",
        ),
        ("The plan, an inside source said, is to wait.", "The plan | is to wait", "an inside source", "said"),
        ("The ferry, said Brandt and others, will be back.", "The ferry | will be back", "Brandt and others", "said"),
        ("The pier is safe, she said, adding that it is new.", "The pier is safe", "she", "said"),
        # a gerund is no introduction, and what follows a comma no part of when it was said
        ("Sailing is hard, Okoye told them.", "Sailing is hard", "Okoye", "told"),
        ("The ring is back, Okoye confirmed to the Gazette on Monday.", "The ring is back", "Okoye", "confirmed"),
        ("Okoye runs a shop, where, he said, a boat costs nine.", "a boat costs nine", "he", "said"),
        ("The roof was lost, Okoye said Friday, but nobody was hurt.", "The roof was lost", "Okoye", "said"),
        # a word that may be a noun
        ("The pier is safe, Mr. Okoye notes.", "The pier is safe", "Mr. Okoye", "notes"),
        ("It will cost Rs. 400, Ms. Brandt said.", "It will cost Rs. 400", "Ms. Brandt", "said"),
        ("Two boats sank in May, records show.", "Two boats sank in May", "records", "show"),
        # what the source is called belongs to the clause
        (
            "The crew left the old port, her spokesman, Tom Okoye, said.",
            "The crew left the old port",
            "Tom Okoye",
            "said",
        ),
        (
            "The crew met Ada Brandt, the mayor, Tom Okoye said.",
            "The crew met Ada Brandt, the mayor",
            "Tom Okoye",
            "said",
        ),
        # somebody else goes on
        ("The pier is old, the crew say, though Ms. Brandt said little.", "The pier is old", "the crew", "say"),
        # who was read
        ("The pier is old, Ms. Brandt was quoted as saying by the Post.", "The pier is old", "Ms. Brandt", "saying"),
        ("The pier is unsafe, say experts.", "The pier is unsafe", "experts", "say"),
        ("The pier is unsafe, warn sailors.", "The pier is unsafe", "sailors", "warn"),
        ("The ferry was late, she said, without giving details.", "The ferry was late", "she", "said"),
        ("The ferry, she pointed out, had sailed.", "The ferry | had sailed", "she", "pointed out"),
        ("The dam is safe, noted Tom Okoye, who runs it.", "The dam is safe", "Tom Okoye", "noted"),
        ("Much is to be done, she said, but did not elaborate.", "Much is to be done", "she", "said"),
        # where, when and how it was said stands inside
        ("The crew, she said in an interview, had slept.", "The crew | had slept", "she", "said"),
        ("The ferry, she told the council on Monday, is back.", "The ferry | is back", "she", "told"),
        ("The car, he says proudly, will swallow two bottles.", "The car | will swallow two bottles", "he", "says"),
        ("The ferry is back, she said in a note, released on Monday.", "The ferry is back", "she", "said"),
        ("He saw a sailor who, she said, could not swim.", "could not swim", "she", "said"),
        # adjectives that look like participles introduce nothing
        ("Existing homes are dear, the bank said Thursday.", "Existing homes are dear", "the bank", "said"),
        # plural verbs that are nouns as well
        ("It is very late, friends claim.", "It is very late", "friends", "claim"),
        ("The pier, critics claim, is unsafe.", "The pier | is unsafe", "critics", "claim"),
        # a question behind a colon ends its sentence
        ("He asked: “Does it hold?” The crew slept, she said.", "The crew slept", "she", "said"),
        # who says so goes on with something else
        ("The ferry is back, said Ada Brandt, who noted that it was late.", "The ferry is back", "Ada Brandt", "said"),
        (
            "The council voted against it because, she said in May, the crew had missed three tides.",
            "the crew had missed three tides",
            "she",
            "said",
        ),
        ("The ferry was late, tweeted Ada Brandt.", "The ferry was late", "Ada Brandt", "tweeted"),
        (
            "The ferry was late, said the Ministry of Health, Labour and Welfare.",
            "The ferry was late",
            "the Ministry of Health, Labour and Welfare",
            "said",
        ),
        # 'that' opens a relative clause
        (
            "The port launched a boat on Monday that, she says, can sail at night.",
            "can sail at night",
            "she",
            "says",
        ),
        ("That, she says, is why the ferry was late.", "That | is why the ferry was late", "she", "says"),
        # what was said in marks follows
        ("The ferry was late, crews said Monday, and “it may sink.”", "The ferry was late", "crews", "said"),
        ("Late storm sinks the ferry, crews say; the port is shut.", "Late storm sinks the ferry", "crews", "say"),
        (
            "The ferry was late, officials said on Monday in a note that few had read.",
            "The ferry was late",
            "officials",
            "said",
        ),
        (
            "As many as 40 boats sank, the port office said in a notice.",
            "As many as 40 boats sank",
            "the port office",
            "said",
        ),
        ("A storm sank 40 boats, the port office, MPO, said.", "A storm sank 40 boats", "MPO", "said"),
        ("The ferry is unsafe, Ada Brandt announced here on Sunday.", "The ferry is unsafe", "Ada Brandt", "announced"),
        (
            "They need pilots, who are rare, said Ada Brandt.",
            "They need pilots, who are rare",
            "Ada Brandt",
            "said",
        ),
        # how it sounds; a habit
        ("His horses, he muttered, were lame.", "His horses | were lame", "he", "muttered"),
        ("It was late, she whispered.", "It was late", "she", "whispered"),
        ("The sea, he would say, gives and takes.", "The sea | gives and takes", "he", "say"),
        # a verb, not a noun
        ("Some 5% were late, the team reports in the Annals.", "Some 5% were late", "the team", "reports"),
        ("Some 5% were late, pilots report in the Annals.", "Some 5% were late", "pilots", "report"),
        # a verb behind an inverted clause; what is added; no second comma
        (
            "The plan, says the ministry, saves lives every year.",
            "The plan | saves lives every year",
            "the ministry",
            "says",
        ),
        ("It is over, Okoye said, but added that he would look again.", "It is over", "Okoye", "said"),
        ("It is late, Tom Okoye, a pilot at the port said.", "It is late", "Tom Okoye", "said"),
        (
            "The crop is likely to be lost, an analyst of weather and crop conditions said.",
            "The crop is likely to be lost",
            "an analyst of weather and crop conditions",
            "said",
        ),
        (
            "The pier is safe now, Brandt, Okoye and Lund said.",
            "The pier is safe now",
            "Brandt, Okoye and Lund",
            "said",
        ),
        ("Over one-third of it is sold, he told the council.", "Over one-third of it is sold", "he", "told"),
        (
            "The fall will be no blow, said traders polled by Harbour News.",
            "The fall will be no blow",
            "traders polled by Harbour News",
            "said",
        ),
        # what tells of the source, a dash, and who was written to
        ("The ferry, said Ada Brandt, who runs it, is late.", "The ferry | is late", "Ada Brandt", "said"),
        ("It was late, the port reported on Friday — a surprise.", "It was late", "the port", "reported"),
        ("It could be late, pilots believe — boats they will need.", "It could be late", "pilots", "believe"),
        ("There is no need to move it, Okoye wrote Brandt.", "There is no need to move it", "Okoye", "wrote"),
        (
            "The port was late, said lobbyist and port strategist Ada Brandt.",
            "The port was late",
            "lobbyist and port strategist Ada Brandt",
            "said",
        ),
        # several sources
        (
            "Fees would rise, the Port Council, the Pilots Union and Tarn Lines said.",
            "Fees would rise",
            "the Port Council, the Pilots Union and Tarn Lines",
            "said",
        ),
        (
            "It would close in May, mayors, port officials and pilots said.",
            "It would close in May",
            "mayors, port officials and pilots",
            "said",
        ),
        # the reporter's gloss
        ("The dock will be free, Okoye said, a rule that few know.", "The dock will be free", "Okoye", "said"),
        # a bracket, a colon or 'and' before what somebody says
        ("Few boats sail (about nine a day, Okoye says), and most are late.", "about nine a day", "Okoye", "says"),
        ("Okoye left (he had been ill, his wife said) and went to Tolm.", "he had been ill", "his wife", "said"),
        ("Okoye owns nine boats and, his crew said, has never sailed one.", "has never sailed one", "his crew", "said"),
        ("The crew was calm: The storm had passed, it said.", "The storm had passed", "it", "said"),
        (
            "The mayor named three boats: Ada, Brandt and Lund, she said.",
            "The mayor named three boats: Ada, Brandt and Lund",
            "she",
            "said",
        ),
        # as somebody left; in brackets; behind a colon or a conjunction
        ("The crew waited for days, Okoye said after he left the hall.", "The crew waited for days", "Okoye", "said"),
        ("The pier is sound, Brandt told reporters as she left the court.", "The pier is sound", "Brandt", "told"),
        (
            "Few ships pass (about nine a day, the port says), and most are small.",
            "about nine a day",
            "the port",
            "says",
        ),
        (
            "Okoye resigned (he had been ill for a year, his wife said) and left.",
            "he had been ill for a year",
            "his wife",
            "said",
        ),
        ("He owns nine boats and, records show, has never sailed one.", "has never sailed one", "records", "show"),
        (
            "The line has a choice: Without a ship, its owner said, it will close.",
            "Without a ship | it will close",
            "its owner",
            "said",
        ),
        (
            "The fall, say traders, marks a turn in the market.",
            "The fall | marks a turn in the market",
            "traders",
            "say",
        ),
        ("The pier will close, Lund flatly states.", "The pier will close", "Lund", "states"),
        (
            "The fee will rise, as agreed by the crew last week, officials said.",
            "The fee will rise, as agreed by the crew last week",
            "officials",
            "said",
        ),
        (
            "The fee was paid twice, records obtained by the Crier show.",
            "The fee was paid twice",
            "records obtained by the Crier",
            "show",
        ),
        (
            "Prices fell in January, figures from the port office show.",
            "Prices fell in January",
            "figures from the port office",
            "show",
        ),
        # a standard is no source
        (
            "The port acts according to the rules of the treaty, pilots said.",
            "The port acts according to the rules of the treaty",
            "pilots",
            "said",
        ),
        ("Tin was found in the hull, the team reports.", "Tin was found in the hull", "the team", "reports"),
        ("Tin was found in the hull, the study notes.", "Tin was found in the hull", "the study", "notes"),
        # a colon before the rest
        (
            "He wants one thing, she said: that a cup be named after him.",
            "He wants one thing | that a cup be named after him",
            "she",
            "said",
        ),
        (
            "Costs will double by 2030, the budget office projects.",
            "Costs will double by 2030",
            "the budget office",
            "projects",
        ),
        (
            "Sales will fall 9 percent, compared to the 5 percent reported in May, the port said.",
            "Sales will fall 9 percent, compared to the 5 percent reported in May",
            "the port",
            "said",
        ),
        (
            "The pier could, she said in an interview, save the port money.",
            "The pier could | save the port money",
            "she",
            "said",
        ),
        ("The pier is, the mayor told sailors on Monday, too old.", "The pier is | too old", "the mayor", "told"),
        (
            "The pier, said Ada Brandt, head of the Port Project, was a trap.",
            "The pier | was a trap",
            "Ada Brandt",
            "said",
        ),
        (
            "The pier, says Ada Brandt, a pilot, needs a new owner.",
            "The pier | needs a new owner",
            "Ada Brandt",
            "says",
        ),
        (
            "The pier would hold, he told sailors in May, because it was built of oak.",
            "The pier would hold | because it was built of oak",
            "he",
            "told",
        ),
        ("The pier would hold, she said on Monday, when asked about it.", "The pier would hold", "she", "said"),
        (
            "A man who told deputies he would “go out like a cowboy” was arrested after a standoff, the port said.",
            "A man who told deputies he would “go out like a cowboy” was arrested after a standoff",
            "the port",
            "said",
        ),
        (
            "A pilot who called the mayor “a liar” was fired on Saturday, the port said.",
            "A pilot who called the mayor “a liar” was fired on Saturday",
            "the port",
            "said",
        ),
    ],
)
def test_before_clause(text, words, mention, cue):
    assert found_by("indirect.before_clause", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # only an introduction stands before the clause
        "In a speech on Tuesday, she said the ferry was back.",
        "On Tuesday, she said nothing.",
        "Speaking on Tuesday, Ms. Brandt said little.",
        "A quiet woman, Ms. Brandt agreed to stay on.",
        "A quiet woman, Ms. Brandt complained of the noise.",
        "After Ms. Brandt said it was late, the crew complained.",
        # no comma sets it off
        "The woman who runs the ferry said little.",
        "Asked about the old pier, Ms. Brandt said, “Never.”",
        # it was not said, and nobody but the writer and the reader thinks so
        # the subject stands before its apposition
        "Ada Brandt, the harbour master, knew Tom Okoye for years.",
        "The fog will lift by May, sooner than expected.",
        "The ferry is back, she would say.",
        "The ferry is back, you know.",
        "It freed Tom Okoye, a sailor now charged with theft.",
        "In May, a cold month, Ms. Brandt told a joke.",
        "Readers, many of whom wrote to her, did not seem to mind.",
        "It is one of the quiet wonders of the bay: Nine ferries sail at night.",
        "According to the mayor, Ada Brandt, the tracks suggest two ferries are back.",
        "Needless to say, I agree.",
        # the subject of another clause
        "Ada Brandt, 71, who has lived at the pier for years, said people had complained.",
        "One Castrian hopeful, Ada Brandt, says despite the storm she will sail.",
        "Six years after Okoye found it, the town agreed on Monday to a plan.",
        # an apposition
        "The pier will be sold in May, a step announced last year by the port.",
        "The dock will close, a move first announced in May.",
        "The guard shouted a rude word at Lund, a word Brandt later repeated.",
        # what he does, and what he might say
        "The pier was old, he nodded.",
        "The boat, he would say if asked, was late.",
        "The crew left the pier, he shouted at them, and sailed.",
    ],
)
def test_not_before_clause(text):
    assert found_by("indirect.before_clause", text) == []

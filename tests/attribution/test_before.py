"""attribution.before: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Ms. Brandt said, “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        ("The Post quoted Ms. Brandt as saying “the ferry is back.”", "the ferry is back.", "Ms. Brandt", "saying"),
        ("The Post quoted a pilot as saying it was “not ready.”", "not ready.", "a pilot", "saying"),
        ("Ms. Brandt told reporters that “the ferry is back.”", "the ferry is back.", "Ms. Brandt", "told"),
        ("Ms. Brandt called the ferry “a dream for us all.”", "a dream for us all.", "Ms. Brandt", "called"),
        ("Ada Brandt, who runs the port, said it was “not ready.”", "not ready.", "Ada Brandt", "said"),
        ("Ada Brandt, the harbour master, said it was “not ready.”", "not ready.", "Ada Brandt", "said"),
        ("In a letter to the council, Ms. Brandt wrote, “We sail.”", "We sail.", "Ms. Brandt", "wrote"),
        (
            "His father, he likes to say, “was a better thief than fisherman.”",
            "was a better thief than fisherman.",
            "he",
            "say",
        ),
        (
            "A statement from the ministry read, “The pier is safe.”",
            "The pier is safe.",
            "A statement from the ministry",
            "read",
        ),
        ("According to Ms. Brandt, it is “back for good.”", "back for good.", "Ms. Brandt", "According to"),
        (
            "According to Ms. Brandt, the mayor went home, and the crew called it “rather odd.”",
            "rather odd.",
            "Ms. Brandt",
            "According to",
        ),
        ("Ms. Brandt smiled, saying it was “a good day.”", "a good day.", "Ms. Brandt", "saying"),
        ("Ms. Brandt said it was “late” but “sound.”", "late | sound.", "Ms. Brandt", "said"),
        # of nested clauses the outer one
        ("Ms. Brandt said the crew called it “an odd plan.”", "an odd plan.", "Ms. Brandt", "said"),
        ("Ms. Brandt said that Mr. Okoye thinks it “an odd plan.”", "an odd plan.", "Ms. Brandt", "said"),
        (
            "Ms. Brandt told a crew in May that the mayor had called it “an odd plan.”",
            "an odd plan.",
            "Ms. Brandt",
            "told",
        ),
        (
            "Ms. Brandt said she had asked him twice and that he called it “an odd plan.”",
            "an odd plan.",
            "Ms. Brandt",
            "said",
        ),
        (
            "Ms. Brandt said “no” to the pier and that Mr. Okoye called it “an odd plan.”",
            "no | an odd plan.",
            "Ms. Brandt",
            "said",
        ),
        ("Ms. Brandt said the way to go about it “is to sail now.”", "is to sail now.", "Ms. Brandt", "said"),
        (
            "Ms. Brandt said the pier, which had leaked, was what he called “an odd plan.”",
            "an odd plan.",
            "Ms. Brandt",
            "said",
        ),
        (
            "In her report, Ms. Brandt wrote that the tests, all late, showed “a weak pier.”",
            "a weak pier.",
            "Ms. Brandt",
            "wrote",
        ),
        (
            "The court asked the port to report, with Ada Brandt observing that it “cannot switch off its lamps.”",
            "cannot switch off its lamps.",
            "Ada Brandt",
            "observing",
        ),
        (
            "Ms. Brandt said it leaked, prompting a pilot to accuse the port of “an old lie.”",
            "an old lie.",
            "a pilot",
            "accuse",
        ),
        (
            "A note read by the crew, called Low Tide, states that the pier “needs a new keel.”",
            "needs a new keel.",
            "A note read by the crew",
            "states",
        ),
        # what a document says in a clause about it
        (
            "A pilot asked whether she had read the report, which called the pier “an old wreck.”",
            "an old wreck.",
            "which",
            "called",
        ),
        # of two clauses side by side the nearer one
        ("Ms. Brandt said no, but Mr. Okoye called it “an odd plan.”", "an odd plan.", "Mr. Okoye", "called"),
        ("Ms. Brandt, who said the plan was “not ready,” went home.", "not ready,", "who", "said"),
        ("Asked by Tom Okoye whether it held, she said, “It holds.”", "It holds.", "she", "said"),
        (
            "But when Tom Okoye said it leaked, Ms. Brandt called it “an old lie.”",
            "an old lie.",
            "Ms. Brandt",
            "called",
        ),
        ("Ms. Brandt said the pier, Mr. Okoye added, “is worse.”", "is worse.", "Mr. Okoye", "added"),
        ("Because of the storm, explained Mr. Okoye, “we are late.”", "we are late.", "Mr. Okoye", "explained"),
        ("She sent a letter calling on the town “to help the crew.”", "to help the crew.", "She", "calling"),
        # verbs that may be nouns, and nouns that may be verbs
        ("Ms. Brandt shot back, “It holds.”", "It holds.", "Ms. Brandt", "shot back"),
        ("She congratulated him on “a fair fight”.", "a fair fight", "She", "congratulated"),
        ("Lund said classes would go on “as they must, always.”", "as they must, always.", "Lund", "said"),
        ("Pilots said it was what one of them called “an odd plan.”", "an odd plan.", "one of them", "called"),
        (
            "Ms. Brandt spoke for an hour, at which point the crew chanted, “Go home!”",
            "Go home!",
            "the crew",
            "chanted",
        ),
        ("As Ada Brandt, author of “The Great Pier Book,” put it, “It holds.”", "It holds.", "Ada Brandt", "put it"),
        (
            "Mr. Okoye called her claim over her recovered emails “a great mistake.”",
            "a great mistake.",
            "Mr. Okoye",
            "called",
        ),
        # all of the sentence is somebody's
        ("As Ms. Brandt said, the ferry is what the crew called “an odd plan.”", "an odd plan.", "Ms. Brandt", "said"),
        (
            "According to Ms. Brandt, the “old” pier shows “a bit of wear.”",
            "old | a bit of wear.",
            "Ms. Brandt",
            "According to",
        ),
        # subjects behind introductions, of participles
        ("After the storm, the port sent a letter saying it was “a good day.”", "a good day.", "the port", "saying"),
        ("The council voted late, calling it “a good day.”", "a good day.", "The council", "calling"),
        ("Okoye's campaign sent a letter saying it was “a good day.”", "a good day.", "Okoye's campaign", "saying"),
        ("The mayor, asked whether she would run, laughed and said, “Ask me.”", "Ask me.", "The mayor", "said"),
        ("Many sailors, including Pat Lund, 54, said they were “sick of it.”", "sick of it.", "Many sailors", "said"),
        ("Ever since the mayor said so, she has said it was “a good day.”", "a good day.", "she", "said"),
        ("Okoye, during a meeting in Columbus, Ohio, said it was “a good day.”", "a good day.", "Okoye", "said"),
        (
            "The town was glad, with many sailors and pilots chanting “a good day.”",
            "a good day.",
            "many sailors and pilots",
            "chanting",
        ),
        ("It sank, with Tom Okoye reportedly yelling, “Get out!”", "Get out!", "Tom Okoye", "yelling"),
        ("She was calm, though in a talk he was cross, saying it was “sad.”", "sad.", "he", "saying"),
        (
            "The mayor lauded Mr. Lund, whose term ends in June, for “the old ways.”",
            "the old ways.",
            "The mayor",
            "lauded",
        ),
        (
            "Speaking in Salem, New Hampshire, Okoye praised her, calling it “a good day.”",
            "a good day.",
            "Okoye",
            "calling",
        ),
        (
            "Shortly after the storm, Okoye sent a letter saying it was “a good day.”",
            "a good day.",
            "Okoye",
            "saying",
        ),
        (
            "Speaking in Marrow Bay, which is far away, Ms. Brandt met him but described it as “a good day.”",
            "a good day.",
            "Ms. Brandt",
            "described",
        ),
        ("Although he was tired, Mr. Okoye sang on, saying it was “a good day.”", "a good day.", "Mr. Okoye", "saying"),
        (
            "Many cheered, with Ada Brandt tweeting that it was a dream and asking, “Does it hold?”",
            "Does it hold?",
            "Ada Brandt",
            "asking",
        ),
        ("Ms. Brandt is tired and in a statement called it “a good day.”", "a good day.", "Ms. Brandt", "called"),
        (
            "Tom Lund, the editor of the town's paper, Harbour Post, said it was “a good day.”",
            "a good day.",
            "Tom Lund",
            "said",
        ),
        # a name given, though the sentence goes on with a clause of speech
        (
            "Under what she called “the old way of things,” the port charged a fee.",
            "the old way of things,",
            "she",
            "called",
        ),
        # thoughts behind 'that'
        (
            "Ms. Brandt found in May that the pier was “the best in the bay.”",
            "the best in the bay.",
            "Ms. Brandt",
            "found",
        ),
        # a sentence behind a comma, and no verb of reporting
        ("But she wanted to know, “Does it hold?”", "Does it hold?", "she", None),
        ("That day, Ms. Brandt met the crew, “We sail now.”", "We sail now.", "Ms. Brandt", None),
        # the verb next to the marks, where a participle opens the sentence
        ("Noting that it leaks, Ms. Brandt called it “an old boat.”", "an old boat.", "Ms. Brandt", "called"),
        # what is told of another, and who leads up to the sentence
        (
            "Prosecuting, Ada Brandt said Okoye sailed and had boasted that he would “never sink”.",
            "never sink",
            "Ada Brandt",
            "said",
        ),
        ("It will close, something the mayor initially called “odd” in May.", "odd", "the mayor", "called"),
        ("The court found that the port was right when it said boats were “too old”.", "too old", "The court", "found"),
        ("Ms. Brandt said adding boats would be “a waste of money”.", "a waste of money", "Ms. Brandt", "said"),
        # who is told of in what somebody says
        ("The report found that crews who raised fears were “driven out”.", "driven out", "The report", "found"),
        ("The report found pilots who complained were “driven out”.", "driven out", "The report", "found"),
        ("Critics who called the plan that was passed “a waste” left.", "a waste", "who", "called"),
        # what another says in the clause
        ("Ms. Brandt said it was what Mr. Okoye called “a very bad idea.”", "a very bad idea.", "Mr. Okoye", "called"),
        ("Ms. Brandt said it was what she called “a very bad idea.”", "a very bad idea.", "Ms. Brandt", "said"),
        # who calls it so stands behind
        ("The plan was described by Ada Brandt as “mad.”", "mad.", "Ada Brandt", "described"),
        ("The plan was hailed by the mayor as “a gift.”", "a gift.", "the mayor", "hailed"),
        ("Mr. Okoye was accused by the crew of “theft.”", "theft.", "the crew", "accused"),
        ("It was a plan criticised by Ada Brandt for “sheer waste.”", "sheer waste.", "Ada Brandt", "criticised"),
        ("The plan was called “mad” by Ada Brandt.", "mad", "Ada Brandt", "called"),
        ("Ms. Brandt apologised for the “dreadful mess” in the town.", "dreadful mess", "Ms. Brandt", "apologised"),
        ("Ms. Brandt hit out at “jobsworths” in the town.", "jobsworths", "Ms. Brandt", "hit out"),
        (
            "Ms. Brandt labelled the plan “a mess of the first order.”",
            "a mess of the first order.",
            "Ms. Brandt",
            "labelled",
        ),
        ("Ms. Brandt described seeing “two boats adrift”.", "two boats adrift", "Ms. Brandt", "described"),
        (
            "An aide, who asked not to be named, described the mood as “rather sour”.",
            "rather sour",
            "An aide",
            "described",
        ),
        # of a thing, what somebody called it
        ("She told us of a song that Ada Brandt had called “a gift”.", "a gift", "Ada Brandt", "called"),
        # what is done while it is said
        ("Ada Brandt, writing in the Gazette, called it “a gift”.", "a gift", "Ada Brandt", "called"),
        (
            "The book sold well, and the critic Ada Brandt, writing in the Gazette, called it “a gift”.",
            "a gift",
            "the critic Ada Brandt",
            "called",
        ),
        ("The “Low Tide” author told fans that it was “over now”.", "over now", "The “Low Tide” author", "told"),
        ("The deal was hailed as “historic” by the mayor.", "historic", "the mayor", "hailed"),
        ("He was branded a “real disgrace” by Ada Brandt.", "real disgrace", "Ada Brandt", "branded"),
        ("But his race engineer could be heard saying, “Go on.”", "Go on.", "his race engineer", "saying"),
        ("But sailors close to her say it is “over now”.", "over now", "sailors close to her", "say"),
        # what the source does behind a comma
        ("Ms. Brandt denied it, calling it “very odd gossip.”", "very odd gossip.", "Ms. Brandt", "calling"),
        ("Ms. Brandt said no, and dismissed it as “very odd gossip.”", "very odd gossip.", "Ms. Brandt", "dismissed"),
        # what somebody made of the thing before
        (
            "Boats sank, Okoye said, in a note that the crew dismissed as “fiction.”",
            "fiction.",
            "the crew",
            "dismissed",
        ),
        ("The game came with a film that promised “every tide.”", "every tide.", "that", "promised"),
        # what he did, in apposition
        ("The mayor left, a move that Okoye described as “odd.”", "odd.", "Okoye", "described"),
        ("The mayor left, a move Ada Brandt called “odd.”", "odd.", "Ada Brandt", "called"),
        # what a report found, or a court heard
        ("The review found there were “missed chances” at sea.", "missed chances", "The review", "found"),
        ("An inquest heard the boat was “old” and slow.", "old", "An inquest", "heard"),
        ("The court heard Okoye had told a friend it was “old”.", "old", "Okoye", "told"),
        ("It was a move Mr. Okoye described as “odd.”", "odd.", "Mr. Okoye", "described"),
        ("Ms. Brandt sailed; Mr. Okoye called it “odd.”", "odd.", "Mr. Okoye", "called"),
        ("Mr. Okoye wrote in his programme notes that it was “not fatal.”", "not fatal.", "Mr. Okoye", "wrote"),
        # what only begins in what is said; a report's own words; a number; what a participle tells; nobody's protests
        (
            "Sheriff Ada Brandt said stocks fell when records began and she “could not treat it as a game”.",
            "could not treat it as a game",
            "Sheriff Ada Brandt",
            "said",
        ),
        (
            "Locals pointed to a report in which inspectors called the pier “a happy place”.",
            "a happy place",
            "inspectors",
            "called",
        ),
        (
            "Okoye said 40 crews were late, a number the port has called “unverified.”",
            "unverified.",
            "the port",
            "called",
        ),
        (
            "A man caught with 31 eels in the back of a van told the crew he was “only minding them”.",
            "only minding them",
            "A man caught with 31 eels in the back of a van",
            "told",
        ),
        (
            "The mayor accused the port of “manufacturing queues”, drawing loud protests.",
            "manufacturing queues",
            "The mayor",
            "accused",
        ),
        # past who was told
        (
            "Tom Okoye told reporters the report disclosed “colossal blunders” in it.",
            "colossal blunders",
            "Tom Okoye",
            "told",
        ),
        # who is asked does not speak
        ("Okoye was asked, “Does it hold?” He did not know.", "Does it hold?", None, "asked"),
        # a participle of somebody nearer than the subject
        (
            "Ms. Brandt walked past the pier, where dozens of sailors stood, chanting “a gift to nobody.”",
            "a gift to nobody.",
            "dozens of sailors",
            "chanting",
        ),
        (
            "Ms. Brandt met a poet who sailed and who knew the harbor, calling it “a gift to nobody.”",
            "a gift to nobody.",
            "who",
            "calling",
        ),
        (
            "I remember Ms. Brandt going on the radio, calling the pier “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "calling",
        ),
        (
            "Two pilots heard Ms. Brandt on the radio, calling the pier “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "calling",
        ),
        (
            "Okoye gives an account of Ms. Brandt calling the pier “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "calling",
        ),
        (
            "The film has footage of Ms. Brandt calling the pier “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "calling",
        ),
        (
            "The crew cited remarks Ms. Brandt made in 2006 saying it was “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "saying",
        ),
        (
            "Police found a note Ms. Brandt had left saying it was “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "saying",
        ),
        (
            "The post was shared by all, leading pilots like Ada Brandt to say it was “a gift to nobody.”",
            "a gift to nobody.",
            "pilots like Ada Brandt",
            "say",
        ),
        (
            "Ms. Brandt sailed to Tolm, where the crew waited, saying it was “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "saying",
        ),
        (
            "Ms. Brandt recalled Okoye fondly, calling the pier “a gift to nobody.”",
            "a gift to nobody.",
            "Ms. Brandt",
            "calling",
        ),
        (
            "A friend of Ada Brandt calling the pier “a gift to nobody” left.",
            "a gift to nobody",
            "A friend of Ada Brandt",
            "calling",
        ),
        # a participle with whoever calls it so
        ("The pier, described as “an old wreck” by Ada Brandt, is shut.", "an old wreck", "Ada Brandt", "described"),
        ("The pier, often dubbed “an old wreck” by the crew, is shut.", "an old wreck", "the crew", "dubbed"),
        ("Called “an old wreck” by her owners, the ferry was sold.", "an old wreck", "her owners", "Called"),
        ("Ada Brandt, the mayor, denounced “an old wreck” by the pier.", "an old wreck", "Ada Brandt", "denounced"),
        ("I heard it described by the crew as “an old wreck”.", "an old wreck", "the crew", "described"),
        ("The court heard Okoye called it “an old wreck”.", "an old wreck", "Okoye", "called"),
        # what somebody thinks, where half of it is marked
        ("Okoye fears the pier is “past all mending”.", "past all mending", "Okoye", "fears"),
        (
            "The pier, which Okoye believed “had been there for years”, fell.",
            "had been there for years",
            "Okoye",
            "believed",
        ),
        # he may be the source of what stands behind a clause that tells when, a contrast too
        ("After Okoye said it was late, he was “sick of the wreck”.", "sick of the wreck", "Okoye", "said"),
        ("While Okoye says it is late, the pier is “an old wreck”.", "an old wreck", "Okoye", "says"),
        ("The mayor named Okoye “pilot of the year”.", "pilot of the year", "The mayor", "named"),
        # a verb with its particle
        ("Ada Brandt brushed off the talk as “an old wreck”.", "an old wreck", "Ada Brandt", "brushed"),
        ("Ada Brandt waved off the talk as “an old wreck”.", "an old wreck", "Ada Brandt", "waved"),
        (
            "As the man beside me whispered, “What an old wreck.”",
            "What an old wreck.",
            "the man beside me",
            "whispered",
        ),
        # whom somebody else recalls
        ("The crew recalled Okoye joking that it was “an old wreck”.", "an old wreck", "Okoye", "joking"),
        ("Ms. Brandt recalled the pier, calling it “an old wreck”.", "an old wreck", "Ms. Brandt", "calling"),
        # whose claim somebody answers
        (
            "Okoye replied to Ms. Brandt's charge that the ferry was “an old wreck” by noon.",
            "an old wreck",
            "Ms. Brandt's",
            "charge",
        ),
        (
            "Okoye laughed at claims by Ms. Brandt that the ferry was “an old wreck” again.",
            "an old wreck",
            "Ms. Brandt",
            "claims",
        ),
        (
            "The port dismissed the union's claims of “an old wreck” at the pier.",
            "an old wreck",
            "the union's",
            "claims",
        ),
        (
            "Okoye would not respond to recent Brandt campaign accusations of “an old wreck” at the pier.",
            "an old wreck",
            "Brandt campaign",
            "accusations",
        ),
        (
            "Ms. Brandt repeated Okoye's claim that the ferry was “an old wreck” again.",
            "an old wreck",
            "Ms. Brandt",
            "repeated",
        ),
        (
            "Ms. Brandt responded to the crew with her claim that the ferry was “an old wreck” again.",
            "an old wreck",
            "Ms. Brandt",
            "responded",
        ),
        ("Ms. Brandt said that Okoye's claim of “an old wreck” was false.", "an old wreck", "Ms. Brandt", "said"),
        # a verb that only starts what is said there, not the saying
        ("Okoye circled the ferry as his cousins jeered, “Go home!”", "Go home!", "his cousins", "jeered"),
        ("Ms. Brandt said work at the pier would begin “soon” and cost little.", "soon", "Ms. Brandt", "said"),
        # a verb that may be a noun
        ("Her plan promises to “lift every boat in the bay.”", "lift every boat in the bay.", "Her plan", "promises"),
        (
            "An e-mail to her pilots notes that Okoye “has never sailed at all.”",
            "has never sailed at all.",
            "An e-mail to her pilots",
            "notes",
        ),
        # who spends time on it, who is heard
        (
            "Okoye spent the first hour of his talk calling it “a wreck of a pier.”",
            "a wreck of a pier.",
            "Okoye",
            "calling",
        ),
        (
            "It was odd to hear Okoye address the crew, calling it “a wreck of a pier.”",
            "a wreck of a pier.",
            "Okoye",
            "calling",
        ),
        (
            "The Harbor Lexicon defines joy as “a rest after work.”",
            "a rest after work.",
            "The Harbor Lexicon",
            "defines",
        ),
        (
            "Ms. Aas posted it under a headline that said, “Storm Takes the Old Pier.”",
            "Storm Takes the Old Pier.",
            "that",
            "said",
        ),
        (
            "I remember Ms. Brandt going on the radio on April 18, 1977, declaring “a war on rust.”",
            "a war on rust.",
            "Ms. Brandt",
            "declaring",
        ),
        (
            "On Radio Tolm's “This Hour,” Okoye said that by failing to say so, pilots are “wrong as well.”",
            "wrong as well.",
            "Okoye",
            "said",
        ),
        # who judges otherwise
        (
            "Ada Brandt said the pier would hold, while Prof. Tom Okoye gave it “a year at best.”",
            "a year at best.",
            "Prof. Tom Okoye",
            "gave",
        ),
        (
            "Brandt said it was cheap, but Okoye has put the cost at “more than a house.”",
            "more than a house.",
            "Okoye",
            "put",
        ),
        # who has a word for it
        (
            "Brandt said the pier was done, a claim that Okoye called “a bit dramatic”.",
            "a bit dramatic",
            "Okoye",
            "called",
        ),
        (
            "Brandt said the pier was done, a phrase Okoye on Monday called “a bit dramatic”.",
            "a bit dramatic",
            "Okoye",
            "called",
        ),
        (
            "Sailors argued that the fee should go, an idea the port council calls “folly”.",
            "folly",
            "the port council",
            "calls",
        ),
        (
            "It was a sum she never revealed and which Okoye would only call “enough for a boat.”",
            "enough for a boat.",
            "Okoye",
            "call",
        ),
        # what is told of whoever is told so
        (
            "Brandt told sailors who complained about fees that they were “lucky to have a port.”",
            "lucky to have a port.",
            "Brandt",
            "told",
        ),
        ("Brandt told a pilot who said that “it was very late” to go home.", "it was very late", "who", "said"),
        ("Brandt said she was tired, while Okoye got “all the glory of it”.", "all the glory of it", "Brandt", "said"),
        # of two verbs of one subject the nearer
        (
            "The agency said it was sorry and apologised “without any reserve” to the crew.",
            "without any reserve",
            "The agency",
            "apologised",
        ),
        (
            "Ada Brandt called the pier old and the press release that came with it “a disgrace.”",
            "a disgrace.",
            "Ada Brandt",
            "called",
        ),
        (
            "Brandt said the banks, which she did not name, had been “paid back by Easter.”",
            "paid back by Easter.",
            "Brandt",
            "said",
        ),
        # what others call it; what is told of whoever is told so
        ("Brandt said fees would rise – a move Okoye calls “plain theft”.", "plain theft", "Okoye", "calls"),
        (
            "Brandt said fees would rise, something critics have called “plain theft”.",
            "plain theft",
            "critics",
            "called",
        ),
        (
            "Brandt said fees would rise, a plan that has been called “plain theft” by Okoye.",
            "plain theft",
            "Okoye",
            "called",
        ),
        (
            "Brandt told sailors worried about fees that they were “lucky to have a port”.",
            "lucky to have a port",
            "Brandt",
            "told",
        ),
        # who was told so is no source, whatever is told of him before
        (
            "A woman who stole boats was jailed after a judge told her she had “robbed the town”.",
            "robbed the town",
            "a judge",
            "told",
        ),
        # nobody speaks
        (
            "Tom Okoye said, “Who was it?” No one answered. “Was it you?”",
            "Who was it? | Was it you?",
            "Tom Okoye",
            "said",
        ),
        # past the adjective that a sentence opens with
        ("Alone at last, Brandt took the cup and began, “You old fool.”", "You old fool.", "Brandt", "began"),
        ("Afraid of the dark, Brandt turned and said, “You old fool.”", "You old fool.", "Brandt", "said"),
        ("Proud that it held, the mayor turned and said, “You old fool.”", "You old fool.", "the mayor", "said"),
        ("Silent, she turned and said, “You old fool.”", "You old fool.", "she", "said"),
        ("Happy sailors turned and said, “You old fool.”", "You old fool.", "Happy sailors", "said"),
        (
            "Someone at the back of the hall said, “It will not hold.”",
            "It will not hold.",
            "Someone at the back of the hall",
            "said",
        ),
        (
            "A man on the left of the stage shouted, “It will not hold.”",
            "It will not hold.",
            "A man on the left of the stage",
            "shouted",
        ),
        ("Tom Okoye said the pier, which the port has called a gift, was “a trap.”", "a trap.", "Tom Okoye", "said"),
        (
            "Lund proposed to shut the pier, an idea that the mayor, Ada Brandt, called “late.”",
            "late.",
            "Ada Brandt",
            "called",
        ),
        (
            "The plan, which one of its authors, Ada Brandt, described as “nonsense,” was dropped.",
            "nonsense,",
            "Ada Brandt",
            "described",
        ),
        ("Okoye said sailors fired “many shots at the pier”.", "many shots at the pier", "Okoye", "said"),
        (
            "The critic Paul Gold, writing in May, said her school in Tolm was “the first that has been told a joke.”",
            "the first that has been told a joke.",
            "The critic Paul Gold",
            "said",
        ),
        (
            "It met Marcus Teal, whose finish Vinter compared to “a man posting a letter”.",
            "a man posting a letter",
            "Vinter",
            "compared",
        ),
        ("Of Lund, who called the pier “a trap,” Okoye said that it would hold.", "a trap,", "who", "called"),
    ],
)
def test_before(text, words, mention, cue):
    assert found_by("attribution.before", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # a form of the verb that reports nothing
        "He signed the said form and filed “the report of the pier.”",
        # nouns
        "The report on “the state of the pier” came out in May.",
        "His claim to “the whole of the pier” was weak.",
        # the clause is of another sentence
        "Ms. Brandt said little. “The ferry is back.”",
        # somebody was told or asked: by whom is not in the text
        "The mayor was told by text message that the pier was “not safe for use.”",
        "Ms. Brandt was told that the pier was “not safe for use.”",
        # thoughts without 'that', titles behind a comma
        "Ms. Brandt saw some of the “Friends of the Pier” crowd on board.",
        "Ms. Brandt's eyes gleamed as if to say “You think you got me.”",
        "The crew will pay extra close attention to the “well built” guys.",
        "Ms. Brandt kept her new boat, “The Old Skipper,” in the port.",
        "The plan was called “mad.”",
        "The plan was backed by the mayor at a meeting of “the Few.”",
        "The hit of “the year” came out on Friday.",
        "Okoye waved “an old flag of Tolm” at the crew.",
        "The law allowed “early sailing on Sundays” in May.",
        "Okoye fears the pier is “old”.",
        "Okoye thinks of it as “a gift to us”.",
        # a clause that only tells when
        "Once a patient reports a lump, a scan becomes a “test of nerve.”",
        "As soon as a man says he is ill, the firm sends a “helper in need.”",
        "If Okoye says the pier leaks, it is “an old trick.”",
        # a participle, and a way to go
        "A robot named Gerald was “retired early” with a cake.",
        "After the storm, the port went “dark and cold”.",
        "They heard it dismissed as “an old wreck” again.",
        # what is told of the source
        "“It holds,” said Ada Brandt, who has a “hold” rating on the bank.",
        "“It holds,” said Ada Brandt, whose book “Low Tide” is out.",
        # a verb that only starts what is said, and stands far off
        "Two ferries went down in a storm that was the “heaviest” yet.",
        "She began a row that year with a list of boats that were “unsafe.”",
        "Mayor accused of “running scared” as the vote is pulled.",
        "She took her phone everywhere she went, “reading notes in port.”",
        "The fire signals “the end of an age” for the port, said Ada Brandt.",
        "He plays a part named for Ada Brandt, a dock “queen” of the day.",
        "His campaign promises to the crew were “rather odd” ones.",
        # what is left unsaid
        "What Ada Brandt doesn't say is that the pier is “on time again”.",
        "What she failed to mention is that the pier was “rather old and weak”.",
        "If you tell sailors, “It holds,” it helps.",
    ],
)
def test_not_before(text):
    assert found_by("attribution.before", text) == []

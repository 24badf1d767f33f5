"""The attribution sieve: one table for each rule, negatives below it; examples first, add yours to the tables.

A row: the text; the words of the quote that the rule finds, its pieces parted by a bar; who is named; the cue.
"""

import pytest

from newsparse import parse


def found_by(rule, text):
    """The quotes that a rule finds: words, mention and cue of each."""
    return [
        (
            " | ".join(span.text.strip("“”") for span in quote.spans),
            quote.speaker.mention.text if quote.speaker else None,
            quote.cue.text if quote.cue else None,
        )
        for quote in parse(text).quotes
        if quote.rule == f"attribution.{rule}"
    ]


# ------------------------------------------------------------ right behind the quotation


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("“The ferry is back,” said Ada Brandt.", "The ferry is back,", "Ada Brandt", "said"),
        ("“The ferry is back,” Ada Brandt said.", "The ferry is back,", "Ada Brandt", "said"),
        ("“The ferry is back”, said Ada Brandt.", "The ferry is back", "Ada Brandt", "said"),
        ("“The ferry is back,” she said on Tuesday.", "The ferry is back,", "she", "said"),
        ("“The ferry is back,” Ms. Brandt quickly added.", "The ferry is back,", "Ms. Brandt", "added"),
        ("“Is it back?” asked Tom Okoye, the mayor.", "Is it back?", "Tom Okoye", "asked"),
        ("“It is back!” the harbour master shouted.", "It is back!", "the harbour master", "shouted"),
        ("“We are —” Ms. Brandt began.", "We are —", "Ms. Brandt", "began"),
        ("“The ferry is back,” Ms. Brandt wrote on social media.", "The ferry is back,", "Ms. Brandt", "wrote"),
        ("“The ferry is back,” the ministry said in a statement.", "The ferry is back,", "the ministry", "said"),
        ("“The ferry is back,” says Brandt.", "The ferry is back,", "Brandt", "says"),
        ("“The ferry is back,” according to Ada Brandt.", "The ferry is back,", "Ada Brandt", "according to"),
        ("“We sail,” she is alleged to have said.", "We sail,", "she", "said"),
        # whose words somebody else passes on
        ("“We sail,” the agency quoted Ada Brandt as saying.", "We sail,", "Ada Brandt", "quoted"),
        ("“We sail,” the agency quoted her as saying on Monday.", "We sail,", "her", "quoted"),
        # brackets, and text cut into tokens
        ("“We sail,” said Ada Brandt (pictured).", "We sail,", "Ada Brandt (pictured)", "said"),
        ("“We sail , ” said Ada Brandt .", "We sail , ", "Ada Brandt", "said"),
        # a story in capitals
        ("“WE SANK,” TOM OKOYE TOLD REPORTERS.", "WE SANK,", "TOM OKOYE", "TOLD"),
        # a verb that may be a noun
        (
            "“The pier is safe,” a voice-over in the film states.",
            "The pier is safe,",
            "a voice-over in the film",
            "states",
        ),
        ("“We sail,” the mother of three told the Gazette.", "We sail,", "the mother of three", "told"),
        # descriptions
        ("“We sail,” said the head of the port office.", "We sail,", "the head of the port office", "said"),
        ("“We sail,” said a senior harbour official.", "We sail,", "a senior harbour official", "said"),
        ("“We sail,” police said.", "We sail,", "police", "said"),
        (
            "“We sail,” two people familiar with the matter said.",
            "We sail,",
            "two people familiar with the matter",
            "said",
        ),
        ("“We sail,” said Okoye's lawyer.", "We sail,", "Okoye's lawyer", "said"),
        ("“We sail,” said a person close to the mayor.", "We sail,", "a person close to the mayor", "said"),
        ("“We sail,” said an aide to Mr. Okoye.", "We sail,", "an aide to Mr. Okoye", "said"),
        ("“We sail,” said the father of two.", "We sail,", "the father of two", "said"),
        ("“We sail,” said another.", "We sail,", "another", "said"),
        # appositions and relative clauses
        ("“We sail,” Ada Brandt, the harbour master, told reporters.", "We sail,", "Ada Brandt", "told"),
        ("“We sail,” said Ada Brandt, a pilot who was on board in May.", "We sail,", "Ada Brandt", "said"),
        ("“We sail,” Ada Brandt, who runs the harbour, said on Tuesday.", "We sail,", "Ada Brandt", "said"),
        ("“We sail,” Ada Brandt (Harbour Party) said.", "We sail,", "Ada Brandt", "said"),
        # one utterance in two pieces
        ("“The ferry,” Ms. Brandt said, “is back.”", "The ferry, | is back.", "Ms. Brandt", "said"),
        ("“It is back,” Ms. Brandt said. “We are glad.”", "It is back, | We are glad.", "Ms. Brandt", "said"),
        # who was read or heard
        (
            "“It holds for now,” Ms. Brandt was quoted as saying by the Post.",
            "It holds for now,",
            "Ms. Brandt",
            "saying",
        ),
        ("“It holds for now,” a man can be heard shouting.", "It holds for now,", "a man", "shouting"),
        ("“It holds for now,” Ada Brandt (above) said.", "It holds for now,", "Ada Brandt", "said"),
        (
            "“It holds for now,” Ada Brandt and her brother, Tom, said.",
            "It holds for now,",
            "Ada Brandt and her brother",
            "said",
        ),
        ("“It holds for now,” he and Okoye said on Tuesday.", "It holds for now,", "he and Okoye", "said"),
        ("“It holds for now,” said he and Okoye.", "It holds for now,", "he and Okoye", "said"),
        (
            "“It holds for now,” said the woman sitting beside me.",
            "It holds for now,",
            "the woman sitting beside me",
            "said",
        ),
        # 'US' is no pronoun
        ("“It holds for now,” said US President Ada Brandt.", "It holds for now,", "US President Ada Brandt", "said"),
        ("“It holds for now,” said two US officials.", "It holds for now,", "two US officials", "said"),
        ("“It holds for now,” IT chief Ada Brandt said.", "It holds for now,", "IT chief Ada Brandt", "said"),
        ("“It holds,” shot back Ada Brandt, a pilot.", "It holds,", "Ada Brandt", "shot back"),
        ("“It holds,” Ms. Brandt was heard to say.", "It holds,", "Ms. Brandt", "say"),
    ],
)
def test_after(text, words, mention, cue):
    assert found_by("after", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # nothing hands the sentence over
        "“The ferry is back” Ada Brandt smiled.",
        # the verb is of another sentence
        "“The ferry is back.” Ada Brandt said the storm was over.",
        # the verb goes on with the sentence around the quotation
        "Ada Brandt, who said the plan was “not at all ready,” went home.",
        # a participle adds something of its own
        "Ms. Brandt called it “a dream for us all,” adding that it would last.",
        # the clause behind says something else
        "As Ms. Brandt claimed that “it holds,” the crew said it did not.",
        # what a company does
        "Goyo, whose name means “stillness,” opened its first shop in May.",
        # a sentence of its own behind the marks
        "“Does it hold?” She denied that it had ever leaked.",
        "“Does it hold?” She nodded.",
        # what the subject of the marked words does
        "The firm, whose name means “stillness,” opened its first shop in Tolm.",
    ],
)
def test_not_after(text):
    assert found_by("after", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("“The ferry is back,” she beamed.", "The ferry is back,", "she", "beamed"),
        ("“The ferry is back,” Ms. Brandt purrs.", "The ferry is back,", "Ms. Brandt", "purrs"),
        ("“The ferry is back,” Ada Brandt quavered.", "The ferry is back,", "Ada Brandt", "quavered"),
        ("“The ferry is back,” he hopes.", "The ferry is back,", "he", "hopes"),
        (
            "“The ferry is back!” beamed Ada Brandt of Marrow Bay.",
            "The ferry is back!",
            "Ada Brandt of Marrow Bay",
            "beamed",
        ),
    ],
)
def test_after_other_verb(text, words, mention, cue):
    assert found_by("after_other_verb", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # neither a name nor a pronoun
        "“The Long Way,” the town chose as its song.",
        "“The Long Way,” released last May, is the town's song.",
        # the sentence ends with the quotation
        "“The ferry is back.” She beamed.",
        "“It is back,” Castria pilot and harbour guide Ada Brandt told reporters.",
        "The film was “a dream” she loved.",
        # the quotation is part of a sentence that is not its speaker's
        "Described by Ms. Brandt as “a liar and a cheat,” Tom Okoye sat down.",
    ],
)
def test_not_after_other_verb(text):
    assert found_by("after_other_verb", text) == []


# ------------------------------------------------------------ over paragraphs


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        (
            "“It took a year,” Ms. Brandt said. “It took two crews.\n\n“And it took luck.”",
            "It took a year, | It took two crews. | And it took luck.",
            "Ms. Brandt",
            "said",
        ),
        (
            "Ms. Brandt said: “It took a year.\n\n“It took two crews.\n\n“And it took luck.”",
            "It took a year. | It took two crews. | And it took luck.",
            "Ms. Brandt",
            "said",
        ),
    ],
)
def test_continued_quotes_are_one_utterance_of_the_rule_that_found_its_beginning(text, words, mention, cue):
    [quote] = parse(text).quotes
    assert quote.rule in ("attribution.after", "attribution.colon")
    assert found_by(quote.rule.partition(".")[2], text) == [(words, mention, cue)]


def test_a_later_paragraph_may_name_who_speaks():
    [quote] = parse("Rain fell all day.\n\n“It took a year, and nobody knew.\n\n“It took two,” Ms. Brandt said.").quotes
    assert [span.text for span in quote.spans] == ["“It took a year, and nobody knew.", "“It took two,”"]
    assert quote.speaker.mention.text == "Ms. Brandt"


def test_not_continued_where_the_paragraph_before_closes():
    first, second = parse("“It took a year,” Ms. Brandt said.\n\n“It took two,” Mr. Okoye said.").quotes
    assert [quote.speaker.mention.text for quote in (first, second)] == ["Ms. Brandt", "Mr. Okoye"]


# ------------------------------------------------------------ labels and signatures


@pytest.mark.parametrize(
    ("text", "words", "mention"),
    [
        ("Brandt: “The ferry is back.”", "The ferry is back.", "Brandt"),
        ("ADA BRANDT: “The ferry is back.”", "The ferry is back.", "ADA BRANDT"),
        ("Mayor Tom Okoye: “The ferry is back.”", "The ferry is back.", "Mayor Tom Okoye"),
        ("The two disagreed. Brandt: “It is back.”", "It is back.", "Brandt"),
        ("On the ferry — Brandt: “It is back.”", "It is back.", "Brandt"),
        ("Ada Brandt and Tom Okoye: “It is back.”", "It is back.", "Ada Brandt and Tom Okoye"),
    ],
)
def test_label(text, words, mention):
    assert found_by("label", text) == [(words, mention, None)]


def test_label_of_each_turn():
    text = "Q: “Is the ferry back?”\n\nA: “It is.”\n\nQ: “For good?”\n\nA: “Nobody knows.”"
    assert [mention for _, mention, _ in found_by("label", text)] == ["Q", "A", "Q", "A"]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt said: “The ferry is back.”",
        "One thing is sure: “The ferry is back.”",
        "Says Ada Brandt: “The ferry is back.”",
        "Added Tom Okoye: “The ferry is back.”",
        "“It is back”: so said Brandt.",
    ],
)
def test_not_label(text):
    assert found_by("label", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention"),
    [
        ("“The ferry is back.”\n\n— Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.”\n\n- Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.” — Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.”\n\n—Ada Brandt", "The ferry is back.", "Ada Brandt"),
        ("“The ferry is back.”\n— Ada Brandt, 22, a pilot at the port", "The ferry is back.", "Ada Brandt"),
        ("QUOTE OF THE DAY\n\n“The ferry is back.”\n\n— Ada Brandt", "The ferry is back.", "Ada Brandt"),
    ],
)
def test_signature(text, words, mention):
    assert found_by("signature", text) == [(words, mention, None)]


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry is back.”\n\nAda Brandt",
        "“The ferry is back.”\n\n— and that was all that anybody in the town would say of it",
        "Nobody knew. “The ferry is back.”\n\n— Ada Brandt",
    ],
)
def test_not_signature(text):
    assert found_by("signature", text) == []


POST = "The ferry is back, and so is our “Gull”! https://marrow.example/ferry"


@pytest.mark.parametrize(
    ("text", "words", "mention"),
    [
        (f"{POST} — Ada Brandt (@adabrandt) May 3, 2021\n\nThe crew was glad.", POST, "Ada Brandt"),
        (f"{POST} — Jo-Ann Brandt (@adabrandt), on May 3, 2021", POST, "Jo-Ann Brandt"),
        ("It is back!\n\n— Port of Tolm (@port_1) May 3, 2021", "It is back!", "Port of Tolm"),
        ("“It is back.” — Ada Brandt (@ada) May 3, 2021", "It is back.", "Ada Brandt"),
    ],
)
def test_post(text, words, mention):
    assert found_by("post", text) == [(words, mention, None)]
    assert parse(text).quotes[0].kind == "direct"


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt — the pilot (@adabrandt) — left the port on May 3, 2021.",
        "It is back! — Ada Brandt (@adabrandt)",
        "The mayor praised the “Gull”.\n— Ada Brandt (@adabrandt) May 3, 2021",
        "— Ada Brandt (@adabrandt) May 3, 2021",
    ],
)
def test_not_post(text):
    assert found_by("post", text) == []


# ------------------------------------------------------------ before the quotation


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Ms. Brandt said: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        ("Ms. Brandt put it simply: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "put it"),
        ("Ms. Brandt had this to say: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "say"),
        ("The mayor added on Tuesday: “The ferry is back.”", "The ferry is back.", "The mayor", "added"),
        ("Ms. Brandt was blunt: “The ferry is back.”", "The ferry is back.", "Ms. Brandt", None),
        ("Ms. Brandt turned to the crew: “Go home.”", "Go home.", "Ms. Brandt", None),
        ("Ms. Brandt said it was old, to which Mr. Okoye replied: “It holds.”", "It holds.", "Mr. Okoye", "replied"),
        # the colon closes the paragraph before
        ("Ms. Brandt wrote on Tuesday:\n\n“The ferry is back.”", "The ferry is back.", "Ms. Brandt", "wrote"),
        ("Ms. Brandt was blunt:\n\n“The ferry is back.”", "The ferry is back.", "Ms. Brandt", None),
        # the time in a live blog is nobody
        ("9:31 a.m. Fire chief Tom Okoye: “Stay on the pier.”", "Stay on the pier.", "Fire chief Tom Okoye", None),
        (
            "17-year-old Tom Okoye was blunt: “Stay on the pier.”",
            "Stay on the pier.",
            "17-year-old Tom Okoye",
            None,
        ),
        # whose answer it is
        ("Ms. Brandt's verdict: “Too late.”", "Too late.", "Ms. Brandt's", None),
        ("Her answer was plain: “It holds.”", "It holds.", "Her", None),
        ("The answer was plain: “It holds.”", "It holds.", "The answer", None),
        ("Partial transcript as follows: “It holds.”", "It holds.", "Partial transcript", None),
        ("Wait, there is more: “It holds.”", "It holds.", None, None),
    ],
)
def test_colon(text, words, mention, cue):
    assert found_by("colon", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt said, “It is back.”",
        "Brandt: “It is back.”",
        "It was plain to see: “It is back.”",
        "There was another joy: “It is back,” beamed Tom Okoye.",
        "The two verbs are: “to do” and “to grow.”",
        "Of Marrow Bay: “It is a place where nothing sails.”",
        "Beneath the line was another, written by the first editor: “This paper goes on.”",
    ],
)
def test_not_colon(text):
    assert found_by("colon", text) == []


@pytest.mark.parametrize(
    ("headline", "mention"),
    [
        ("Mayor Ada Brandt: “It Holds For Now”", "Mayor Ada Brandt"),
        ("Ada Brandt on the Ferry: “It Holds For Now”", "Ada Brandt"),
        # a verb with a capital is no name; nor is the kind of the text
        ("Ada Brandt Addresses Ferry Crews: “It Holds For Now”", "Ada Brandt"),
        ("Ada Brandt Hits Back at Ferry Crews: “It Holds For Now”", "Ada Brandt"),
        ("Review: “It Holds For Now” is a joy", None),
        ("Film review: “It Holds For Now” is a joy", None),
    ],
)
def test_before_a_colon_in_a_headline(headline, mention):
    story = "The ferry to Marrow is back on Monday.\n\n“It holds,” said Ada Brandt, who runs it."
    sources = [quote.speaker and quote.speaker.mention.text for quote in parse(f"{headline}\n\n{story}").quotes]
    assert sources == [*([mention] if mention else []), "Ada Brandt"]


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("In the words of Ms. Brandt, it is “a dream.”", "a dream.", "Ms. Brandt", "In the words of"),
        ("But in the words of the mayor, it is “a dream.”", "a dream.", "the mayor", "in the words of"),
        ("It is “a dream for us,” in the words of Tom Okoye.", "a dream for us,", "Tom Okoye", "in the words of"),
        ("In Ms. Brandt's own words, it is “a dream.”", "a dream.", "Ms. Brandt's", "words"),
        ("It is, in her words, “a dream for us.”", "a dream for us.", "her", "words"),
        ("It is, in the Posts' words, “a dream for us.”", "a dream for us.", "the Posts", "words"),
        ("It is “a dream for us,” in Tom Okoye's words.", "a dream for us,", "Tom Okoye's", "words"),
        ("It is, in the words of the harbour master, “a mess.”", "a mess.", "the harbour master", "in the words of"),
    ],
)
def test_words_of(text, words, mention, cue):
    assert found_by("words_of", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    ["The words of “The Tide” are in the book.", "She weighed the words of “the old song” with care, said Ms. Brandt."],
)
def test_not_words_of(text):
    assert found_by("words_of", text) == []


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
    ],
)
def test_before(text, words, mention, cue):
    assert found_by("before", text) == [(words, mention, cue)]


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
        "Ms. Brandt was asked, “Does it hold?”",
        # thoughts without 'that', titles behind a comma
        "Ms. Brandt saw some of the “Friends of the Pier” crowd on board.",
        "Ms. Brandt's eyes gleamed as if to say “You think you got me.”",
        "The crew will pay extra close attention to the “well built” guys.",
        "Ms. Brandt kept her new boat, “The Old Skipper,” in the port.",
        "The plan was called “mad.”",
        "The plan was backed by the mayor at a meeting of “the Few.”",
        "The hit of “the year” came out on Friday.",
        # what is told of the source
        "“It holds,” said Ada Brandt, who has a “hold” rating on the bank.",
        "“It holds,” said Ada Brandt, whose book “Low Tide” is out.",
        # a verb that only starts what is said, and stands far off
        "Two ferries went down in a storm that was the “heaviest” yet.",
        "She began a row that year with a list of boats that were “unsafe.”",
    ],
)
def test_not_before(text):
    assert found_by("before", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("The town laughs at her remark that “the pier is dead.”", "the pier is dead.", "her", "remark"),
        ("Ms. Brandt's answer was that “the pier is dead.”", "the pier is dead.", "Ms. Brandt's", "answer"),
        (
            "Nobody heeded the mayor's late call for “a full and frank talk.”",
            "a full and frank talk.",
            "the mayor's",
            "call",
        ),
        ("There is doubt about his claim that he “never saw the pier.”", "never saw the pier.", "his", "claim"),
        # behind the quotation
        ("“Never again,” was Ada Brandt's answer.", "Never again,", "Ada Brandt's", "answer"),
        ("“Never,” came the old mayor's reply.", "Never,", "the old mayor's", "reply"),
    ],
)
def test_remark(text, words, mention, cue):
    assert found_by("remark", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # nobody's
        "There was a call for “a full and frank talk” on the pier.",
        # what somebody thinks of it
        "The town found his remarks “not at all helpful.”",
        "Mr. Okoye's comments were “not at all helpful,” Ms. Brandt said.",
        # somebody said so
        "Ms. Brandt said his claim that “the pier is dead” was odd.",
        # no noun of speech
        "The town likes his boat for “the looks of it.”",
    ],
)
def test_not_remark(text):
    assert found_by("remark", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("The plan is “a dream” for the harbour, Ms. Brandt said.", "a dream", "Ms. Brandt", "said"),
        (
            "The plan is “a dream for us,” which is why it will pass, said Ms. Brandt.",
            "a dream for us,",
            "Ms. Brandt",
            "said",
        ),
        ("“A dream” and “a gift,” Ms. Brandt said of it.", "A dream | a gift,", "Ms. Brandt", "said"),
        # no comma, but who speaks follows at once
        ("“It will hold all night” Ms. Brandt said.", "It will hold all night", "Ms. Brandt", "said"),
        # what tells of the last marked word itself is no clause of speech
        (
            "It is “a search for notes” that would respond to a letter, her aide Tom Okoye wrote.",
            "a search for notes",
            "her aide Tom Okoye",
            "wrote",
        ),
    ],
)
def test_further(text, words, mention, cue):
    assert found_by("further", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        "In the “old quarter” nobody was awake. Ms. Brandt said so.",
        "The film “Low Tide” was shown, Ms. Brandt said.",
        # a clause that goes its own way
        "The “dry spell” ended when Ms. Brandt said it rained.",
        "Tom Okoye, known as “Skipper,” said it rained.",
    ],
)
def test_not_further(text):
    assert found_by("further", text) == []


# ------------------------------------------------------------ in another sentence


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("“It is back,” Ms. Brandt said. The crew was glad. “We all are.”", "We all are.", "Ms. Brandt", "said"),
        ("Ms. Brandt said, “It is back.” The crew was glad. “We all are.”", "We all are.", "Ms. Brandt", "said"),
        # marked words of another sentence are another quote
        ("“It is back,” Ms. Brandt said. The law bars “all loud boats.”", "all loud boats.", "Ms. Brandt", "said"),
    ],
)
def test_carried(text, words, mention, cue):
    assert found_by("carried", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    "text",
    [
        # the paragraph is another
        "“It is back,” Ms. Brandt said.\n\n“We are glad,” said Mr. Okoye.",
        # the second has a source of its own
        "“It is back,” Ms. Brandt said. “We are glad,” said Mr. Okoye.",
        # one utterance, and not two
        "“It is back,” Ms. Brandt said. “We are glad.”",
        "“We sail,” said Ada Brandt, a pilot. She calls the tide a “friend.”",  # a word that the reporter marks
    ],
)
def test_not_carried(text):
    assert found_by("carried", text) == []


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        ("Ms. Brandt spoke of the storm. “It is over.”", "It is over.", "Ms. Brandt", "spoke"),
        ("Ms. Brandt said the storm was over. “The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        ("“The ferry is back.” Ms. Brandt said the storm was over.", "The ferry is back.", "Ms. Brandt", "said"),
        ("“A dream” is what Ms. Brandt called the plan.", "A dream", "Ms. Brandt", "called"),
        ("Ms. Brandt said, “It is over.”\n\n“The ferry is back.”", "The ferry is back.", "Ms. Brandt", "said"),
        # of nested clauses the outer one
        (
            "Ms. Brandt recalled that all she saw was rain. “The ferry is back.”",
            "The ferry is back.",
            "Ms. Brandt",
            "recalled",
        ),
        # a paragraph of its own, and the last sentence before it
        (
            "Ms. Brandt said the storm was over.\n\n“The ferry is back and nobody missed it.”",
            "The ferry is back and nobody missed it.",
            "Ms. Brandt",
            "said",
        ),
        # a question that asks for her answer
        ("Ms. Brandt's verdict? “It holds for now.”", "It holds for now.", "Ms. Brandt's", "verdict"),
        # behind a question of the reporter's own
        (
            "“It is late,” said Ada Brandt.\n\nWhat did the crew do?\n\n“They all went home.”",
            "They all went home.",
            "Ada Brandt",
            "said",
        ),
        # right behind it, too
        (
            "“It is late,” said Ada Brandt.\n\nYou sailed at nine. Do you regret it?\n“I never did, not for a day.”",
            "I never did, not for a day.",
            "Ada Brandt",
            "said",
        ),
        # however long it is, and past what she is told of meanwhile
        (
            "“It is late,” said Ada Brandt.\n\nShe pours a cup of tea and says it is cold.\n\n"
            "You have sailed for forty years, and now you are on land. What does that do to a pilot?\n\n"
            "“It makes you slow. I walk like a cow.”",
            "It makes you slow. I walk like a cow.",
            "Ada Brandt",
            "said",
        ),
        # past a caption between two paragraphs of one speaker
        (
            "“It holds,” says Ada Brandt.\n\nAda Brandt on her pier\n\n“We have to put up with a lot today.”",
            "We have to put up with a lot today.",
            "Ada Brandt",
            "says",
        ),
    ],
)
def test_near(text, words, mention, cue):
    assert found_by("near", text) == [(words, mention, cue)]


@pytest.mark.parametrize(
    ("text", "words", "mention", "cue"),
    [
        (
            "“It was late,” said Tom Okoye.\n\n“You knew?” said Ms. Brandt.\n\n“We knew, and nobody slept that night.”",
            "We knew, and nobody slept that night.",
            "Tom Okoye",
            "said",
        ),
        (
            "“Is it late?” asked Ada Brandt.\n\n“It is,” Okoye said.\n\n“So you knew that it was late.”",
            "So you knew that it was late.",
            "Ada Brandt",
            "asked",
        ),
        (
            "“Pictures?” said Ada Brandt.\n\n“Many,” Okoye answered.\n\n“And in these, what did you see?”",
            "And in these, what did you see?",
            "Ada Brandt",
            "said",
        ),
        # an answer, and the next question
        (
            "“I want to know,” said Ada Brandt.\n\n“I can't say,” Okoye answered.\n\n“Is he at work or not, then?”",
            "Is he at work or not, then?",
            "Ada Brandt",
            "said",
        ),
        (
            "Mr. Okoye said he had not seen it.\n\n“What did you see?” the chair asked.\n\n“A list, and nothing else.”",
            "A list, and nothing else.",
            "Mr. Okoye",
            "said",
        ),
        # and so on
        (
            "“Is it late?” asked Ada Brandt.\n\n“It is,” Okoye said.\n\n“You knew.”\n\n“I told you so in May.”",
            "I told you so in May.",
            "Okoye",
            "said",
        ),
    ],
)
def test_turn(text, words, mention, cue):
    assert found_by("turn", text)[-1] == (words, mention, cue)


@pytest.mark.parametrize(
    "text",
    [
        # nobody asks
        "“It is late,” Ada Brandt said.\n\n“It is,” Okoye said.\n\n“So we all went home and slept.”",
        # the first who speaks in an answer goes on with it
        "“It is late,” Ada Brandt said. “Is it?”\n\nRain fell on the pier.\n\n“So we all went home and slept.”",
        # one person, by two names
        "Ada Brandt said it was late.\n\n“Is it?” Brandt asked.\n\n“So we all went home and slept.”",
        # too long for a turn
        f"“Is it late?” asked Ada Brandt.\n\n“It is,” Okoye said.\n\n“We went home{' and home' * 20}.”",
    ],
)
def test_not_turn(text):
    assert found_by("turn", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt spoke of the storm in the “old quarter” of the town.",
        "The storm was over. “The ferry is back.”",
        "Rain fell. “The ferry is back.”",  # a capital behind a full stop alone makes no name
        "Ms. Brandt said the storm was over.\n\nThe crews slept.\n\n“The ferry is back and nobody missed it.”",
        "Ms. Brandt said the storm was over. The crews slept.\n\n“The ferry is back and nobody missed it.”",
        "Ms. Brandt said the storm was over.\n\n“The long road home”",  # a heading
        "What do you read on board?\n\n“I read the tables of the tides.”",
        "Do you regret it? “I never did, not for a day.”",  # nobody spoke before who answers
        "“Was it a long night?” asked Ms. Brandt.\n\n“It was, and nobody slept.”",  # the answer is another's
    ],
)
def test_not_near(text):
    assert found_by("near", text) == []


# ------------------------------------------------------------ several speakers


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (
            "“It is back,” Ms. Brandt said. “We are glad.” Mr. Okoye was less sure. “It may not last,” he said.",
            ["Ms. Brandt", "he"],
        ),
        ("“It is back,” Ms. Brandt said, and Mr. Okoye replied, “It may not last.”", ["Ms. Brandt", "Mr. Okoye"]),
        (
            "“Is it back?” asked Mr. Okoye. “It is,” said Ms. Brandt. “Good,” he said.",
            ["Mr. Okoye", "Ms. Brandt", "he"],
        ),
        ("One wrote: “It is back!” Another added: “We are glad.”", ["One", "Another"]),
        ("While Ms. Brandt said it was “sound,” Mr. Okoye called it “a wreck.”", ["Ms. Brandt", "Mr. Okoye"]),
    ],
)
def test_two_speakers_in_a_paragraph(text, mentions):
    assert [quote.speaker.mention.text for quote in parse(text).quotes if quote.kind != "indirect"] == mentions


@pytest.mark.parametrize(
    "text",
    [
        "In the “old quarter” nobody was awake.",
        "“It never rains but it pours.”",
        "The crew voted “yes” on Tuesday.",
    ],
)
def test_a_quotation_that_nobody_is_named_for_is_no_quote(text):
    assert parse(text).quotes == ()

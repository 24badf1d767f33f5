"""Speech or not, and direct or mixed: what stands between quotation marks; examples first, add yours to the tables."""

import pytest

from newsparse import QuoteKind, parse


def quoted(text):
    return [(quote.kind, quote.text) for quote in parse(text).quotes if quote.kind != QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    "text",
    [
        # an analyst's opinion of a stock
        "Ada Brandt, who has a “sell” rating on the stock, said the ferry was back.",
        "She has a “sell” rating on it, said Ada Brandt.",
        # titles of works
        "Ada Brandt said she wrote the novel “The Long Way to Marrow Bay” in two winters.",
        "Tom Okoye said the band's song “Harbour Lights” closed the show.",
        "Ms. Brandt said the song “1999 Tides” was hers.",
        "Her podcast “Tides” has a million listeners, Tom Okoye said.",
        "The exhibition, titled “Ropes and Knots of the North,” opens in May, he said.",
        "Reading from “The Long Way Home,” Ms. Brandt said the harbour was closed.",
        "Ms. Brandt told the channel's “Meet the Harbour” that the ferry was back.",
        "Ms. Brandt told “Today” that the ferry was back.",
        "Ms. Brandt told Radio Tolm's “Today” on Monday that the ferry was back.",
        "Ms. Brandt told the “Low Tide” show that the ferry was back.",
        "Ms. Brandt spoke of the town's films. “The Long Way Home” was a hit.",
        "Ms. Brandt told “Marrow and Friends” that the ferry was back.",
        "In an interview with “Harbour News Sunday,” Ms. Brandt said the ferry was back.",
        "Ada Brandt, the author of “Low Tide,” said the ferry was back.",
        "Ada Brandt sang “Home” and “Salt.”",
        "Ada Brandt, who is 33, wrote “The Low Tide” in two winters.",
        "Ada Brandt said the song “Home” and “Harbour Lights” closed the show.",
        # nicknames
        "Tom “Skipper” Okoye said he ran the crew.",
        "Robert “Big Bob” Lund, a welder, said he sold his boat.",
        'Dwayne "The Rock" Halvorsen said so to reporters.',
        "The “Low Tide” author said little.",
        "The 36-year-old “Low Tide” author said little, Ms. Brandt said.",
        "Ms. Brandt said the “Low Tide” mayor left.",
        # words as words
        "The so-called “ghost pier” was torn down, Ms. Brandt said.",
        "The word “ferry” comes from an old verb, Ms. Brandt said.",
        "The term “sea state” means how high the waves are, said Ms. Brandt.",
        "The plan, dubbed “Tide Watch,” began in May, Ms. Brandt said.",
        "A process called “deep sea vetting” took a year, Ms. Brandt said.",
        "Ms. Brandt, in a boat Mr. Okoye called “Old Skipper,” said little.",
        "The hashtag “#savethepier” was everywhere on Tuesday, she said.",
        "Tropical Storm “Isla” killed nobody, Ms. Brandt said.",
        # signatures
        "The note said the pier was closed. It was signed, “Tom Okoye.”",
        "Thanks for everything, it said, signed “Mother.”",
        # what a letter is about
        "Re: “Council votes for the pier,” May 3.",
        # what signs say
        "The sign on the pier reads “No Fishing.”",
        "Protesters carried signs that said “Save Our Pier.”",
        "Ms. Brandt carried a banner reading “Our Pier, Our Port, Our Pride.”",
        # scare quotes that nobody is named for
        "In the town's “old quarter” nobody was awake.",
        "The company's “smart” buoys failed in the storm.",
        # what others shout meanwhile
        "She left to shouts of “Shame!” from the crew.",
        "She sat down amid cries of “Order!” from all sides.",
        "He nodded as if to say “all is well with you now,” said Ada Brandt.",
        # marks with nothing between them
        "“...” said Ada Brandt.",
        "“” said Ada Brandt.",
        "Ada Brandt is known for “Low Tide” and “Salt,” and left.",
        "If you watch “Low Tide,” you may cry.",
        "When you open “Low Tide,” the screen goes black.",
        "Ms. Brandt asked him to sing “Song of the Quay.”",
        "We use salt, which is Latin for “wisdom,” when we sail.",
        "Ms. Brandt spoke of the boat. “Salo” means “small” in Tolm.",
        "They changed it, putting the word “old” for “new,” and left.",
        "Ms. Brandt said nobody who marked forms with a “C” would sail.",
        "If you fire up “Old Sea Dogs,” because it is cheap, you win.",
        "“Salt is the New Gold” star Ada Brandt opened up about her work.",
        "He had brought a sign of his own, which read, “Fish or Quit.”",
        "The ferry's owner is a crew that calls itself “the Wet Dogs”.",
        "The news release that came with it was “a sad joke”.",
    ],
)
def test_not_speech(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“The plan is a disaster,” Ms. Brandt said.", "The plan is a disaster,"),
        ("Ms. Brandt said, “The plan is a disaster.”", "The plan is a disaster."),
        ("Ms. Brandt said: “The plan is a disaster.”", "The plan is a disaster."),
        ("Ms. Brandt wrote a single word: “No.”", "No."),
        ("“A disaster,” Ms. Brandt said of the plan.", "A disaster,"),
        ("“Did it hold?” asked Ms. Brandt.", "Did it hold?"),
        ("“Yes!” said Ms. Brandt.", "Yes!"),
        ("The sign said, “No fishing here.”", "No fishing here."),
        ("“The ferry,” Ms. Brandt said, “is back.”", "The ferry, is back."),
        ("Ms. Brandt shook her head. “No,” she said.", "No,"),
        ("Ms. Brandt said, “it holds.”", "it holds."),
        ("According to Ms. Brandt, “it holds for good.”", "it holds for good."),
        # a quotation at the end of it
        ("\"I told her, 'It holds for good,'\" Ms. Brandt said.", "I told her, 'It holds for good,'"),
        ("“I told her, ‘It holds for good,’ ” Ms. Brandt said.", "I told her, ‘It holds for good,’"),
        # a list, a markup
        ("• “It holds,” Ms. Brandt said.", "It holds,"),
        ("**“It holds,”** Ms. Brandt said.", "It holds,"),
        ("\u200b“It holds,” Ms. Brandt said.", "It holds,"),
        ("\ufeff“It holds,” Ms. Brandt said.", "It holds,"),
        ("On the old pier, Ms. Brandt said, “it holds.”", "it holds."),
        ("Ms. Brandt said in May, in a long letter, “it holds for good.”", "it holds for good."),
        ("Ms. Brandt told the crew, “it holds for good.”", "it holds for good."),
        # capitals behind a colon or a comma are no title
        ("Ms. Brandt wrote: “THE PIER IS OURS!”", "THE PIER IS OURS!"),
        ("Ms. Brandt wrote, “Never Again.”", "Never Again."),
    ],
)
def test_a_sentence_of_its_own_is_direct(text, words):
    assert quoted(text) == [(QuoteKind.DIRECT, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ms. Brandt called the plan “a disaster for the harbour.”", "a disaster for the harbour."),
        ("Ms. Brandt said the plan was “a disaster” for the town.", "a disaster"),
        ("Ms. Brandt said that the crews “did what nobody else would” in May.", "did what nobody else would"),
        ("Ms. Brandt told reporters that “the ferry is back.”", "the ferry is back."),
        ("The plan is “a disaster,” Ms. Brandt said.", "a disaster,"),
        ("“Yes We Can” Ms. Brandt said.", "Yes We Can"),
        ("According to Ms. Brandt, the ferry is “back for good now.”", "back for good now."),
        ("“A disaster” is what Ms. Brandt called the plan.", "A disaster"),
        ("The town is rid of what Ms. Brandt called “a bad smell.”", "a bad smell."),
        ("It was a day with, as Ms. Brandt put it, “no winners.”", "no winners."),
        ("The town is rid of what critics have long called “a bad smell.”", "a bad smell."),
        ("It was a plan that two pilots called “odd but safe.”", "odd but safe."),
        ("It was a plan she called “odd but safe.”", "odd but safe."),
        ("It was a plan Brandt called “odd but safe.”", "odd but safe."),
        ("The “smart” engineer failed, Ms. Brandt said.", "smart"),
        ("Ms. Brandt said the “Low Tide” pier fell.", "Low Tide"),
        ("“Low Tide” she said.", "Low Tide"),
        ("“Good” was all that Ms. Brandt said.", "Good"),
        ("Ms. Brandt spoke of “the Low Tide” in May.", "the Low Tide"),
        ("Ms. Brandt spoke of “Marrow Bay and its crews” in May.", "Marrow Bay and its crews"),
        ("Ms. Brandt said the song “all of it was bad” again.", "all of it was bad"),
        ("Ms. Brandt said the song “Tides of yesterday” was hers.", "Tides of yesterday"),
        ("She left to shouts that “all is lost,” said Ada Brandt.", "all is lost,"),
        ("Ms. Brandt called for a “New Harbour Deal.”", "New Harbour Deal."),
        ("The budget took note of the port and “Tolm's part in it,” said Ada Brandt.", "Tolm's part in it,"),
    ],
)
def test_words_of_a_sentence_that_is_otherwise_paraphrase_are_mixed(text, words):
    assert quoted(text) == [(QuoteKind.MIXED, words)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Ms. Brandt said the plan was “a disaster” for the town.", "the plan was “a disaster” for the town"),
        ("She told reporters that the ferry was “sound” again.", "the ferry was “sound” again"),
    ],
)
def test_a_clause_with_a_word_or_two_in_marks_is_an_indirect_quote_as_well(text, clause):
    mixed, indirect = sorted(parse(text).quotes, key=lambda quote: quote.kind, reverse=True)
    assert (mixed.kind, indirect.kind) == (QuoteKind.MIXED, QuoteKind.INDIRECT)
    assert indirect.text == clause
    assert mixed.speaker.name == indirect.speaker.name


@pytest.mark.parametrize(
    ("text", "clause", "words"),
    [
        (
            "Ms. Brandt said the crew took it all, “even the oars and a broken lamp.”",
            "the crew took it all",
            "even the oars and a broken lamp.",
        ),
        (
            "The crew alleged that the town lied to it, “a thing to fear in any year.”",
            "the town lied to it",
            "a thing to fear in any year.",
        ),
        (
            "Ms. Brandt said the ferry was late and “nobody was there to help us.”",
            "the ferry was late",
            "nobody was there to help us.",
        ),
        (
            "Ms. Brandt said the ferry was late, and “there's nothing wrong with that.”",
            "the ferry was late",
            "there's nothing wrong with that.",
        ),
        (
            "Ms. Brandt said Okoye was late, the crew was tired and “nobody wants this old pier any longer, anyway.”",
            "Okoye was late, the crew was tired",
            "nobody wants this old pier any longer, anyway.",
        ),
        (
            "Ms. Brandt said the port is looking at ferries but “could not pay for one now or next year.”",
            "the port is looking at ferries",
            "could not pay for one now or next year.",
        ),
    ],
)
def test_marked_words_that_go_on_from_a_clause_are_mixed_and_it_is_an_indirect_quote(text, clause, words):
    indirect, mixed = parse(text).quotes
    assert (indirect.kind, indirect.text) == (QuoteKind.INDIRECT, clause)
    assert (mixed.kind, mixed.text) == (QuoteKind.MIXED, words)


def test_marked_words_that_end_an_interrupted_sentence_are_mixed():
    assert quoted("The pier, Ms. Brandt said, “is safe at last.”") == [(QuoteKind.MIXED, "is safe at last.")]


def test_marked_words_behind_an_introduction_are_all_that_is_said():
    [quote] = parse("Ms. Brandt said that in the old harbour, “nobody sleeps at night.”").quotes
    assert (quote.kind, quote.text) == (QuoteKind.MIXED, "nobody sleeps at night.")


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Ms. Brandt said [the town wants a new pier and “a lot of fish.”]", 0),
        ("Ms. Brandt told the Gazette that [the crews who had come had to be “ready for it all” in the end].", 0),
        ("According to Ms. Brandt, [the pier that was built in May is “a gift for the town” and for its boats].", 0),
        ("[The pier that was built in May is “a gift for the town” and for its boats], Ms. Brandt said.", 0),
        # the source's own verbs behind the marks
        ("Ms. Brandt said [the pier that was built in May was “a gift to all”] and left.", 0),
        ("Ms. Brandt says [the pier that was built in May is “a gift to all”] but warns of storms.", 0),
    ],
)
def test_a_clause_of_which_less_is_marked_than_not_is_given_whole(text, clause):
    first, behind = text.index("["), text.index("]") - 1
    indirect = parse(text.replace("[", "").replace("]", "")).quotes[clause]
    assert (indirect.kind, indirect.span.start, indirect.span.end) == (QuoteKind.INDIRECT, first, behind)


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Brandt said the plan was “a disaster for the whole town” and its port.",
        # whom it is said to, what is said is marked
        "Ms. Brandt told the sailors of the crew in Reno, Ohio, that “it holds for now.”",
        # an act, another's words
        "Ms. Brandt called the old plan of the mayor and his crew “an odd joke.”",
    ],
)
def test_a_clause_of_which_more_is_marked_is_not(text):
    assert [quote.kind for quote in parse(text).quotes] == [QuoteKind.MIXED]


def test_a_subject_whose_predicate_stands_in_marks_is_no_indirect_quote():
    [quote] = parse("Okoye said that Ms. Brandt, who runs the port, “is a pilot of the old school.”").quotes
    assert (quote.kind, quote.text) == (QuoteKind.MIXED, "is a pilot of the old school.")

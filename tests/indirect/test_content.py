"""What is reported, and where it ends."""

import pytest

from newsparse import parse


def test_reported_words_end_where_the_story_does():
    article = parse("The dam is old.\n\nIt is safe, according to the ministry of Castria, which said it had looked.©")
    assert [quote.spans[-1].text for quote in article.quotes] == ["It is safe", "it had looked"]
    assert [footer.span.text for footer in article.footers] == ["©"]


@pytest.mark.parametrize("word", ["ill", "no", "mass"])
def test_an_abbreviation_in_small_letters_ends_a_sentence(word):
    first = parse(f"Her deputy was against {word}. “We sail at dawn,” she said.").quotes[0]
    assert (str(first.kind), first.text) == ("direct", "We sail at dawn,")


def test_a_vote_ends_a_sentence():
    article = parse("Ms. Brandt said she would vote no. She called the plan a vanity project.")
    assert [quote.text for quote in article.quotes] == ["she would vote no", "the plan a vanity project"]


def test_what_the_marks_say_is_not_said_twice():
    [quote] = parse("Tom Okoye described it as “a dream”.").quotes
    assert (quote.kind, quote.text) == ("mixed", "a dream")


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ms. Brandt never said the pier was safe.", "never said"),
        ("Okoye did not say whether the pier was safe.", "did not say"),
        ("The office wouldn’t say whether the pier was safe.", "wouldn’t say"),
        ("The mayor has not yet said that the pier is safe.", "has not yet said"),
        ("The mayor has said that the pier is not safe.", "said"),
        ("The mayor has not only said that the pier is safe.", "said"),
        ("The pier was not safe, Okoye said on Monday.", "said"),
    ],
)
def test_what_somebody_has_not_said_has_a_cue_that_denies_it(text, cue):
    [quote] = parse(text).quotes
    assert quote.cue.text == cue


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Okoye said that the pier was closed and that the crew would “do its duty by the town and the boats.”",
            "the pier was closed",
        ),
        ("The port said it had no plan and “looks forward to working with the town.”", "it had no plan"),
        ("Okoye said it would cost jobs and “sink the town and all of its people.”", "it would cost jobs"),
        (
            "Okoye said it was his fear that, as he put it, “this will happen again, and probably tonight.”",
            "it was his fear",
        ),
        ("Okoye said he had no figure but would “be happy to send a bill.”", "he had no figure"),
        ("Okoye said he had apologised to the crew, “and to the whole of the town.”", "he had apologised to the crew"),
        (
            "Okoye said it had sunk twice, which he put down to “plain bad luck and to even worse work since.”",
            "it had sunk twice",
        ),
        (
            "Okoye said he had driven to the pier, where the pair “sat on the step and said little.”",
            "he had driven to the pier",
        ),
        (
            "The pier was closed for good, he said, and “one can't buy the same boat twice.”",
            "The pier was closed for good",
        ),
        (
            "Okoye said the pier was old and that crews were “more than tired of that old tub of ours.”",
            "the pier was old",
        ),
        ("The pier isn't closed, he said, but needs “a coat of paint or two.”", "The pier isn't closed"),
        ("Okoye said it had cost a million, or “less than a boat that is any good.”", "it had cost a million"),
        (
            "Okoye said that it held, that it was old and that it was “a hard day for all who were out at sea.”",
            "it held, that it was old",
        ),
        ("He would go again, he told the court, because it “does the whole town good.”", "He would go again"),
        ("Half had been paid, he said, with the rest to come “in the course of this week.”", "Half had been paid"),
        ("Crews tended to wait, she noted, “because they always have.”", "Crews tended to wait"),
    ],
)
def test_what_is_said_before_the_marks_is_reported_where_and_joins_them(text, words):
    reported, marked = parse(text).quotes
    assert (reported.text, reported.kind) == (words, "indirect")
    assert marked.kind == "mixed"


@pytest.mark.parametrize(
    "clause",
    [
        "the pier was closed and that the crew would “do its duty”",
        "it had sunk twice, which he put down to “plain bad luck”",
        "it had cost a million, or “less than a boat”",
        "it was “a bad idea” and that the pier was closed",
        "it was “a bad idea” and had begun to close the pier",
    ],
)
def test_of_a_clause_less_than_half_of_which_is_marked_the_whole_is_reported(clause):
    quotes = parse(f"Okoye said that {clause}.").quotes
    assert [(quote.text, quote.kind) for quote in quotes if quote.kind == "indirect"] == [(clause, "indirect")]


@pytest.mark.parametrize("joint", ["and that", "but that", "and"])
def test_what_is_said_behind_the_marks_is_reported(joint):
    marked, further = parse(
        f"Okoye said it was “a very bad idea for a town like ours” {joint} the pier was closed."
    ).quotes
    assert (marked.kind, further.kind, further.text) == ("mixed", "indirect", "the pier was closed")
    assert further.speaker == marked.speaker


@pytest.mark.parametrize("words", ["would close the old pier", "had begun to close it", "was already being closed"])
def test_what_the_reported_subject_does_besides_is_reported(words):
    marked, further = parse(f"Okoye said it was “a very bad idea for a town like ours” and {words}.").quotes
    assert (marked.kind, further.kind, further.text) == ("mixed", "indirect", words)


@pytest.mark.parametrize(
    "rest",
    [
        "and left the pier",
        # the source's own verbs
        "and has left the old pier",
        "and was told to go home",
    ],
)
def test_what_goes_on_from_the_marks_without_a_clause_is_not(rest):
    assert [quote.kind for quote in parse(f"Okoye said it was “a very bad idea” {rest}.").quotes] == ["mixed"]


def test_both_of_a_pair_of_single_marks_belong_to_what_is_reported():
    text = "“It is late,” Ada Brandt said.\n\n'Do not sail', police tell crews."
    assert [quote.text for quote in parse(text).quotes] == ["It is late,", "'Do not sail'"]


def test_a_sentence_that_ends_with_a_marked_question_is_no_question():
    text = "She reported that she had a video of Okoye in Tolm, in which he asked them: “Does it hold?”"
    assert [quote.text for quote in parse(text).quotes] == ["she had a video of Okoye in Tolm", "Does it hold?"]
    assert all(quote.kind != "indirect" for quote in parse("Did she say the pier was shut for “all of us?”").quotes)

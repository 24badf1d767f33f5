"""Quotation marks: where quotations open and close; examples first, add yours to the tables."""

import pytest

from newsparse import parse


def quoted(text):
    """The direct and mixed quotes of a text, each by its pieces, marks included."""
    return [[span.text for span in quote.spans] for quote in parse(text).quotes if quote.kind != "indirect"]


WRAPPED = """\
The harbour of Marrow Bay, which was closed in March after the storm, reopened
on Tuesday. “The ferry is back, and we are glad of every single crew that has
worked on it,” said Ada Brandt, the harbour master, who stood on the new pier.
"""

MARKS = [
    "“ ”",
    "‘ ’",
    '" "',
    "' '",
    "'' ''",
    "`` ''",
    "`` ``",
    "‘‘ ’’",
    "« »",
    "» «",
    "‹ ›",
    "„ “",
    "„ ”",
    "「 」",
    "『 』",
]


@pytest.mark.parametrize("marks", MARKS)
def test_every_family_of_marks(marks):
    opening, closing = marks.split()
    first, second = f"{opening}The ferry is back,{closing}", f"{opening}It won't leave the crews' pier.{closing}"
    [quote] = parse(f"{first} said Ada Brandt. {second}").quotes
    assert [span.text for span in quote.spans] == [first, second]
    assert quote.text == "The ferry is back, It won't leave the crews' pier."


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        # the mark behind the comma, as in Britain
        ("“The ferry is back”, said Ada Brandt. “We are glad”.", ["“The ferry is back”", "“We are glad”"]),
        ("'The ferry is back', said Ada Brandt. 'We are glad'.", ["'The ferry is back'", "'We are glad'"]),
        # white space that is missing, or too much
        ("“The ferry is back,”said Ada Brandt.“We are glad.”", ["“The ferry is back,”", "“We are glad.”"]),
        ("Ms. Brandt said:“The ferry is back.”", ["“The ferry is back.”"]),
        ('He said"it holds"and left.', ['"it holds"']),
        ('Ada Brandt said " it holds " and left.', ['" it holds "']),
        ("” It holds,” said Ada Brandt.", ["” It holds,”"]),
        ("« The ferry is back, » said Ada Brandt.", ["« The ferry is back, »"]),
        ("« The ferry is back », said Ada Brandt. « We do ! »", ["« The ferry is back »", "« We do ! »"]),
        # one mark curly, the other straight
        ('“It holds," said Ada Brandt. "It will stay.”', ['“It holds,"', '"It will stay.”']),
        ('“It holds,"she said.', ['“It holds,"']),
        # a mark behind other words opens nothing anew
        ("“It holds\n\nand “it is done,” said Ada Brandt.", ["“it is done,”"]),
        # the closing mark's sign where the opening one belongs
        ("”It holds,” said Ada Brandt.", ["”It holds,”"]),
        ("“The ferry is back, ’’ said Ada Brandt.", ["“The ferry is back, ’’"]),
    ],
)
def test_marks_set_in_other_ways(text, pieces):
    assert quoted(text) == [pieces]


def test_a_line_that_is_wrapped_inside():
    [quote] = parse(WRAPPED).quotes
    assert quote.text == "The ferry is back, and we are glad of every single crew that has worked on it,"
    assert "\n" in quote.span.text


@pytest.mark.parametrize(
    "words",
    [
        "“He told me ‘the ferry is back’ and I laughed,”",
        "\"He told me 'the ferry is back' and I laughed,\"",
        "‘He told me “the ferry is back” and I laughed,’",
        "'He told me \"the ferry is back\" and I laughed,'",
        '“He told me "the ferry is back" and I laughed,”',
        "«He told me “the ferry is back” and I laughed,»",
        "“‘The ferry is back’ is what he told me,”",
        '"He told me "the ferry is back" and I laughed,"',
        '"He said "no." and left,"',
        '“I said it"holds"so,”',
        "'He told me: \"The ferry is back,\"'",
    ],
)
def test_a_quotation_in_a_quotation_is_part_of_it(words):
    assert quoted(f"{words} said Ada Brandt.") == [[words]]


@pytest.mark.parametrize("marks", ["“ ”", '" "', "' '", "‘ ’", "« »"])
def test_a_quotation_over_paragraphs_opens_anew_in_each_and_closes_in_the_last(marks):
    opening, closing = marks.split()
    paragraphs = [f"{opening}It took a year.", f"{opening}It took two crews.", f"{opening}And it took luck.{closing}"]
    text = "Ada Brandt said: " + "\n\n".join(paragraphs) + "\n\nThe mayor was glad of it."
    [quote] = parse(text).quotes
    assert [span.text for span in quote.spans] == paragraphs
    assert quote.text == "It took a year. It took two crews. And it took luck."


@pytest.mark.parametrize(
    "broken",
    [
        "“The ferry is back, Ada Brandt told us all.",
        "The ferry is back,” Ada Brandt told us all.",
        '"The ferry is back, Ada Brandt told us all.',
        'The ferry is back," Ada Brandt told us all.',
        "“The ferry is back.\n\nRain fell.",
        'The boat is 30" long and carries 12.',
        "“",
        "” “ ” ” “",
    ],
)
def test_a_missing_mark_costs_its_own_paragraph_at_most(broken):
    before, behind = "“We sail at noon,” said Tom Okoye.", "“We are glad,” said Mary Lund."
    found = quoted(f"{before}\n\n{broken}\n\n{behind}")
    assert found[0] == ["“We sail at noon,”"]
    assert found[-1] == ["“We are glad,”"]
    assert all(len(piece) < len(broken) + 1 for pieces in found[1:-1] for piece in pieces)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        # inches and feet
        ('"The beam is 6\'2" long and 12" wide," said Ada Brandt.', ['"The beam is 6\'2" long and 12" wide,"']),
        ("“The beam is 12” wide,” said Ada Brandt. “We cut it.”", ["“The beam is 12” wide,”", "“We cut it.”"]),
        ("The boat is 30' long, with a 12\" mast. “It holds,” said Ada Brandt.", ["“It holds,”"]),
        # a year is none
        (
            'Ada Brandt said the town "lost the pier in 2012" and "won it back in 2014".',
            ['"lost the pier in 2012"', '"won it back in 2014"'],
        ),
        # apostrophes
        (
            "'The storms of the '90s were worse, and we lived through 'em,' said Ada Brandt.",
            ["'The storms of the '90s were worse, and we lived through 'em,'"],
        ),
        (
            "‘The crews’ work won’t be paid ’til May,’ said Ada Brandt. ‘It’s the owners’ choice.’",
            ["‘The crews’ work won’t be paid ’til May,’", "‘It’s the owners’ choice.’"],
        ),
        ("''It's the boats' owners who won't pay,'' said Ada Brandt.", ["''It's the boats' owners who won't pay,''"]),
        ("'The crews' boats hold.\n\n'It is done,' said Ada Brandt.", ["'The crews' boats hold.", "'It is done,'"]),
        ("'The crews hold.\n\nRain. 'It is done,' said Ada Brandt.", ["'It is done,'"]),
        ("The boat is 6.'\n\nThe pier is 7.'\n\n“It holds,” said Ada Brandt.", ["“It holds,”"]),
    ],
)
def test_other_signs_that_look_like_marks(text, pieces):
    assert quoted(text) == [pieces]


@pytest.mark.parametrize(
    "text",
    [
        "The crews' boats didn't sail in the '90s. It's the Bakers' pier, and they tied 'em up 'til spring, he said.",
        "Ada Brandt, who is 5'11\", said she did not fit.",
        "Rock 'n' roll filled the harbour's square, said Tom Okoye.",
        "Nothing is quoted here, said Ada Brandt.",
    ],
)
def test_apostrophes_and_measures_alone_are_no_marks(text):
    assert quoted(text) == []


def test_single_marks_inside_of_double_ones_elsewhere_are_no_quotations():
    assert quoted("“It holds,” said Ada Brandt. The ‘Marrow Star’ left the crews' pier.") == [["“It holds,”"]]


def test_single_marks_in_a_text_whose_headline_has_double_ones():
    story = "'The ferry is back,' says Ada Brandt. 'We are glad.'\n\n'So are we,' says Tom Okoye, who owns the inn."
    assert quoted(f'"Low Tide": how a village got its ferry back\n\n{story}') == [
        ["'The ferry is back,'", "'We are glad.'"],
        ["'So are we,'"],
    ]
    curly = "‘It holds,’ says Ada Brandt.\n\n‘So are we,’ says Tom Okoye.\n\n“Low Tide” began."
    assert quoted(curly) == [["‘It holds,’"], ["‘So are we,’"]]
    titles = (
        "“Low Tide” is long.\n\n‘It holds,’ she says of “Pier”.\n\n‘So are we,’ says Tom Okoye.\n\n“Ferry” is late."
    )
    assert quoted(titles) == [["‘It holds,’"], ["‘So are we,’"]]


def test_single_marks_inside_double_ones_make_no_british_text():
    text = "“He told me ‘go,’ and I said ‘no,’ and ‘never,’” said Ada Brandt. The pier stood."
    assert quoted(text) == [["“He told me ‘go,’ and I said ‘no,’ and ‘never,’”"]]


def test_a_signature_of_a_post_makes_no_quotation_of_what_has_marks_or_is_not_there():
    signature = "— Ada Brandt (@ada) May 3, 2018"
    assert quoted(signature) == []
    assert quoted(f"Ada Brandt said “it holds.”\n\n{signature}") == [["“it holds.”"]]


def test_marks_alone_name_nobody():
    article = parse('""according to ""')
    assert all(quote.speaker is None for quote in article.quotes)


DIALOGUE = "“It holds well,” he said.\n"
LIST = "Ada said “a” and “b” and “c” "


@pytest.mark.parametrize(("piece", "times"), [(DIALOGUE, 1), (DIALOGUE, 200)])
def test_dialogue_is_read_however_long(piece, times):
    assert len(quoted(piece * times)) == times


@pytest.mark.parametrize(("times", "read"), [(10, True), (200, False)])
def test_a_paragraph_with_more_marks_than_prose_has_is_not_read(times, read):
    assert bool(quoted(LIST * times)) == read


def test_several_dashes_end_their_word():
    quotes = parse("Ms. Brandt said it was an “Oh, d---” moment for the whole crew.").quotes
    assert [(quote.kind, quote.text) for quote in quotes] == [
        ("indirect", "it was an “Oh, d---” moment for the whole crew"),
        ("mixed", "Oh, d---"),
    ]


def test_a_mark_behind_an_s_closes_what_begins_within_a_sentence():
    text = "Tom Okoye told of 'long delays' at the pier.\n\n'We are sorry,' said Ada Brandt."
    assert quoted(text) == [["'long delays'"], ["'We are sorry,'"]]

"""attribution.continued: a table, negatives below it; `found_by` says what a row holds."""

import pytest

from found import found_by
from newsparse import parse


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
    assert found_by(quote.rule, text) == [(words, mention, cue)]


def test_a_later_paragraph_may_name_who_speaks():
    [quote] = parse("Rain fell all day.\n\n“It took a year, and nobody knew.\n\n“It took two,” Ms. Brandt said.").quotes
    assert [span.text for span in quote.spans] == ["“It took a year, and nobody knew.", "“It took two,”"]
    assert quote.speaker.mention.text == "Ms. Brandt"


def test_not_continued_where_the_paragraph_before_closes():
    first, second = parse("“It took a year,” Ms. Brandt said.\n\n“It took two,” Mr. Okoye said.").quotes
    assert [quote.speaker.mention.text for quote in (first, second)] == ["Ms. Brandt", "Mr. Okoye"]

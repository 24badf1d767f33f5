"""Paragraphs: how real text has them; add yours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse


def texts(text):
    return [paragraph.text for paragraph in parse(text).paragraphs]


@pytest.mark.parametrize(
    "separator",
    ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n", "\n\xa0\n", "\f", "\u2028", "\u2029", "\x85", "\n\t\n\n"],
    ids=ascii,
)
def test_lines_and_blank_lines_part_paragraphs(separator):
    assert texts(f"Rain fell.{separator}It ended.") == ["Rain fell.", "It ended."]


@pytest.mark.parametrize(
    ("text", "paragraphs"), [("\ufeffRain fell.", ["Rain fell."]), ("\ufeff", []), ("\ufeff\n", [])]
)
def test_a_byte_order_mark_is_no_part_of_one(text, paragraphs):
    assert texts(text) == paragraphs


def test_wrapped_lines_make_one_paragraph():
    first = (
        "The ferry came back to the harbour on Tuesday, three weeks\n"
        "later than planned, and the queue at the pier was long on\nthe first morning."
    )
    second = "It carries 40 cars, and the harbour master said that he had\nnever seen so many of them wait."
    assert texts(f"{first}\n\n{second}") == [first, second]


def test_a_byline_ends_a_paragraph_of_wrapped_text():
    story = "The ferry came back to the harbour on Tuesday, three weeks later than\nplanned, and the queue was long."
    byline = "By Ada Brandt and Tom Okoye, Harbor Gazette"
    assert texts(f"{byline}\n{story}\n\n{story}\n\n{story}")[:2] == [byline, story]


@pytest.mark.parametrize("line", ["by the council.", "by Friday evening.", "by 1991.", "by Ada Brandt, who was late."])
def test_a_short_line_that_goes_on_with_by_is_no_byline(line):
    story = f"The ferry came back to the harbour on Tuesday, and a new pier will be paid for\n{line}"
    assert texts(f"{story}\n\n{story}\n\n{story}") == [story] * 3


def test_an_indent_begins_a_paragraph_of_wire_copy():
    text = (
        "FERRY BACK AT MARROW BAY\n\n"
        "    By Ada Brandt, Harbor Wire\n"
        "    MARROW BAY, March 3 - The ferry came back on Tuesday, three\n"
        "weeks later than planned, and the queue at the pier was long\n"
        "on the first morning.\n"
        "    It carries 40 cars, and the harbour master said that he had\n"
        "never seen so many wait.\n"
        " REUTER\n"
    )
    starts = [paragraph.split(None, 1)[0] for paragraph in texts(text)]
    assert starts == ["FERRY", "By", "MARROW", "It", "REUTER"]


def test_list_items_of_wrapped_text_stay_apart():
    body = (
        "The ferry came back to the harbour on Tuesday, three weeks\n"
        "later than planned, and the queue at the pier was long on\nthe first morning."
    )
    assert texts(f"{body}\n\n- Reporting by: Ada Brandt, in the old harbour of Marrow Bay\n- Editing by: Tom Okoye")[
        1:
    ] == [
        "- Reporting by: Ada Brandt, in the old harbour of Marrow Bay",
        "- Editing by: Tom Okoye",
    ]


def test_a_headline_in_two_lines_does_not_make_a_text_wrapped():
    text = (
        "Ferry returns to the harbour of Marrow Bay\nHarbour master promises a better winter\n\n"
        + "It carries 40 cars. " * 10
    )
    assert len(texts(text)) == 3


def test_a_line_of_invisible_characters_parts_paragraphs_and_gets_lost_nowhere():
    article = parse("Rain fell.\n\u200b\nIt ended.")
    assert [paragraph.text.strip("\u200b\n") for paragraph in article.paragraphs] == ["Rain fell.", "It ended."]
    assert "\u200b" in "".join(paragraph.text for paragraph in article.paragraphs)


@given(st.text(alphabet=' \t\n\r\f\u2028\u200b\xa0aB.-"“', max_size=200))
def test_only_white_space_lies_between_paragraphs(text):
    end = 0
    for paragraph in parse(text).paragraphs:
        assert text[end : paragraph.span.start].strip() == ""
        assert paragraph.text.strip() == paragraph.text != ""
        end = paragraph.span.end
    assert text[end:].strip() == ""

"""Phrases: how they are written, and what is refused."""

from copy import copy

import pytest

from newsparse.pattern import expression, phrases


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("follow us", "follow\tus"),
        ("(follow|like) us", "like us"),
        ("visit …site", "visit our web site"),
        (r"\(sic\)", "(sic)"),
        ("[ab c] x", "  x"),
        (r"wait\…", "wait…"),
        (r"(?P<a>x)?(?(a)y|z)", "z"),
        ("follow us      # Follow us on Facebook", "follow us"),
        ("# a heading\n(?i)\nfollow us\n(?-i)\nRead on", "FOLLOW US"),
        ("(follow\n    |like) us", "like us"),
    ],
)
def test_a_phrase_finds(source, text):
    assert phrases(source).fullmatch(text)


@pytest.mark.parametrize(
    ("source", "text"),
    [("(?i)\na\n(?-i)\nb", "B"), ("visit …site", "visit us. A site"), ("a b", "a    b"), ("a ?b", "a  b")],
)
def test_a_phrase_does_not_find(source, text):
    assert not phrases(source).fullmatch(text)


def test_the_words_of_a_part_may_stand_on_several_lines():
    assert phrases("on {site}", site="facebook\n    |instagram").fullmatch("on instagram")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("on {site}", "no words are given for {site}"),
        ("ends in \nx", "ends in a space"),
        ("    further in\nx", "further in than others"),
        ("", "empty"),
    ],
)
def test_a_slip_is_refused(source, message):
    with pytest.raises(ValueError, match=message):
        expression(source)


def test_a_phrase_can_be_copied():
    assert copy(phrases("follow us")).fullmatch("follow us")

"""footer.closing_note: examples first; add yours to the tables."""

import pytest


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("copyright", "Harbor Media © 2016"),
        ("copyright", "(C) 2016 HARBOR MEDIA GROUP"),
        ("copyright", "May not be reproduced without written permission."),
        ("copyright", "The Harbor Gazette © 2016 All Rights Reserved"),
        ("correction_or_update", "We regret the error."),
        ("correction_or_update", "More details to follow..."),
        (
            "disclaimer",
            "Lin Sato does not work for, consult, own shares in or receive funding from any company that benefits.",
        ),
        ("disclaimer", "Past performance is not a guarantee of future results."),
        ("disclaimer", "Comments are disabled for this story."),
        ("disclaimer", "Views are personal."),
        ("promo", "Harbor Watch depends on readers like you. Please donate."),
        ("promo", "Your donation helps keep Harbor Watch free."),
        ("promo", "Spread the word!"),
        ("promo", "Our reporting is made possible by readers. Give today."),
        ("disclaimer", "The author's views are not necessarily those of the newspaper."),
        ("syndication", "You are free to republish this article both online and in print."),
        ("other", "#ferries #MarrowBay"),
    ],
)
def test_a_note_is_known_by_its_words(kind, line, is_the_footer):
    is_the_footer(line, kind)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright law has not changed since 1998.",
        "Comments by the mayor drew anger.",
        "Opinions in the village are divided.",
        "Thanks to rain, the fire was out by dawn.",
        "The company holds no shares, he said.",
    ],
)
def test_a_sentence_of_the_story_is_none(line, is_story):
    is_story(line)

"""Picture credits: examples first; add yours to the tables."""

import pytest

from footer.story import footers_below


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("photo_credit", "Photo - https://harbor.example/ferry.jpg"),
        ("photo_credit", "Featured image via Harbor Museum"),
        ("photo_credit", "Photo credit: Tom Okoye"),
        ("photo_credit", "(Photo by Tom Okoye/Getty Images)"),
        ("photo_credit", "Image: Harbor Museum"),
        ("photo_credit", "Photo: Tom Okoye"),
        ("photo_credit", "Featured photo by Tom Okoye on Unsplash."),
        ("photo_credit", "Image credit: Shutterstock"),
        ("photo_credit", "GRAPHIC: PHOTO: The ferry at the pier. (PHOTOGRAPH BY TOM OKOYE)"),
        ("photo_credit", "Image courtesy of Harbor Museum"),
        ("photo_credit", "Photo courtesy of the Okoye family"),
        ("photo_credit", "Feature image: Tom Okoye"),
        ("photo_credit", "Pictures: Tom Okoye"),
        ("photo_credit", "Image source: Flickr"),
        ("photo_credit", "Top photo: Tom Okoye"),
        ("photo_credit", "Screenshot via YouTube"),
        # credits, fields, marks
        ("photo_credit", "Listing image by Ada Brandt / Harbor Images"),
        ("photo_credit", "A photo accompanying this announcement is available at https://ferries.example"),
        ("photo_credit", "PHOTO (COLOR): Ada Brandt on the ridge."),
        # corrections, disclaimers
        ("photo_credit", "The images accompanying this release are by Tom Okoye."),
        ("photo_credit", "(Pix: Tom Okoye)"),
        ("photo_credit", "Portrait by Tom Okoye"),
        (
            "photo_credit",
            f"GRAPHIC: PHOTOS: {'The ferry was full of boats and bread. ' * 8}(Photographs by Ada Brandt)",
        ),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]

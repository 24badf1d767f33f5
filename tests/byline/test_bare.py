"""Names alone, and desks: examples first; add yours to the tables."""

import pytest

from byline.story import HEADLINE, STORY, byline_of
from newsparse import parse


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Brandt, Staff Writer", ["Ada Brandt"]),
        ("Ada Brandt, Harbor Gazette", ["Ada Brandt"]),
        ("Ada Brandt (now) and Tom Okoye (earlier)", ["Ada Brandt", "Tom Okoye"]),
        ("PTI / Updated: May 3, 2022, 18:40 IST", ["PTI"]),
        ("Ada Brandt Contact Reporter Harbor Tribune", ["Ada Brandt"]),
        ("10/04/2018  Ada Brandt", ["Ada Brandt"]),
        ("Thu, Sep 20th 2018 9:33am — Ada Brandt", ["Ada Brandt"]),
        ("The Hindu Bureau", ["The Hindu Bureau"]),
        ("RFE/RL's Tolm Service", ["RFE/RL's Tolm Service"]),
        ("Lucía Brandt", ["Lucía Brandt"]),
        ("From our correspondent", ["our correspondent"]),
        ("Our Sports Bureau", ["Our Sports Bureau"]),
        # nor is a word one that is a surname here
        ("Joshua Whorms", ["Joshua Whorms"]),
        ("Jay OKOYESON", ["Jay Okoyeson"]),
        ("Ada Brandt, Political Editor", ["Ada Brandt"]),
        ("Ada Brandt | USA TODAY", ["Ada Brandt"]),
        ("Ada Brandt March 3, 2016", ["Ada Brandt"]),
        ("Nicholas Okoye and Ada Brandt, Washington Post", ["Nicholas Okoye", "Ada Brandt"]),
        ("Staff Reports", ["Staff Reports"]),
        ("Press Trust of India | Tolm | Updated: March 3, 2016 18:20 IST", ["Press Trust of India"]),
        ("Gazette Staff Report", ["Gazette Staff Report"]),
        ("Marrow Bay Gazette staff", ["Marrow Bay Gazette staff"]),
        ("Special to the Gazette", ["Special to the Gazette"]),
        ("The Associated Press", ["The Associated Press"]),
        ("Reuters", ["Reuters"]),
        ("Okonjo Brandt, Special to the Gazette", ["Okonjo Brandt"]),
        ("Ada Brandt · June 3, 2016", ["Ada Brandt"]),
        ("Okonjo Brandt, Harbor Post Published 3:04 p.m. ET June 3, 2016", ["Okonjo Brandt"]),
        ("OKONJO BRANDT\nThe Canadian Press", ["Okonjo Brandt"]),
        ("Okonjo Brandt | Harbor Watch - June 3, 2016 21 Comments", ["Okonjo Brandt"]),
        ("Ada Brandt Politics Reporter, Harbor Gazette", ["Ada Brandt"]),
        ("Léa Fontanel, in Saint-Aubrac", ["Léa Fontanel"]),
        ("Ada Brandt in Paris", ["Ada Brandt"]),
        ("Thandeka Mabaso", ["Thandeka Mabaso"]),
        ("Wajih Blythewick Published November 3, 2022 10:04am", ["Wajih Blythewick"]),
        ("Jan. 24, 2024 10:22 p.m. ET\nAssociated Press", ["Associated Press"]),
        ("Published - September 12, 2023 01:18 am IST - KOCHI\n\nThe Hindu Bureau", ["The Hindu Bureau"]),
        ("March 3, 2020\n\nExpress News Service", ["Express News Service"]),
        ("The Newspaper's Staff Reporter Published November 3, 2022", ["The Newspaper's Staff Reporter"]),
        ("Ada Brandt ada@harbor.example", ["Ada Brandt"]),
        ("Ada Brandt @adabrandt", ["Ada Brandt"]),
        ("Ada Brandt / Staff Writer", ["Ada Brandt"]),
        ("Ada Brandt, Staff Writer.", ["Ada Brandt"]),
        ("Ada Brandt correspondent", ["Ada Brandt"]),
        ("Ada Brandt Harbor Gazette", ["Ada Brandt"]),
        ("Ada B. Brandt correspondent", ["Ada B. Brandt"]),
        ("Ada Jo Brandt correspondent", ["Ada Jo Brandt"]),
        ("Ada Tolm Brandt, correspondent", ["Ada Tolm Brandt"]),
        ("Ada Tolm Brandt Correspondent", ["Ada Tolm Brandt"]),
        ("Ada Tolm Brandt of Harbor News", ["Ada Tolm Brandt"]),
        ("Okonjo Castria Brandt correspondent", ["Okonjo Castria Brandt"]),
        ("Okonjo Brandt\nStaff Writer", ["Okonjo Brandt"]),
        ("Okonjo Brandt, in Paris", ["Okonjo Brandt"]),
        ("Okonjo BrandtReporter", ["Okonjo Brandt"]),
        ("Chloë Brandt, Harbor Gazette", ["Chloë Brandt"]),
        ("Ada de la Cruz, Staff Writer", ["Ada de la Cruz"]),
        ("Ada d'Arcy, Staff Writer", ["Ada d'Arcy"]),
        ("Ada “Bay” Brandt", ["Ada “Bay” Brandt"]),
        ("Marrow Bay News Service", ["Marrow Bay News Service"]),
        ("Four-Rivers News Service", ["Four-Rivers News Service"]),
        ("Staff Correspondent, Tolm", ["Staff Correspondent"]),
        ("Okonjo Brandt\nobrandt@harbor.example", ["Okonjo Brandt"]),
        ("OKONJO BRANDT obrandt@harbor.example", ["Okonjo Brandt"]),
    ],
)
def test_a_byline_names_its_authors(line, names):
    assert [author.name for author in byline_of(line).authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "Special to The Gazette by Ada Brandt",
        "Harbor Master",
        "Climate Change",
        "Peace Talks in Geneva",
        "Fashion Week in Milan",
        "New York",
        "Getty Images",
        "Ada Brandt / Reuters",
        "Ada Brandt / Harbor Gazette",
        "Tom Okoye, a captain, said he was glad.",
        "Ada Brandt Described Her Years Among Captains.",
        "Marrow Alliance Names New Director",
        "Ada Brandt, 13, of Oslo, won the spelling bee on Friday.",
        "Ada Brandt, 13, holds her trophy on Friday. (Courtesy of the Brandts)",
        "Tom Okoye (R-Marrow) won the council seat again.",
        "Will Okoye",
        "Political editor quits party",
        "March 3, 2018 — Marrow Bay",
        "Tom Okoye On How The Ferry Was Saved",
        "The Census Bureau",
        "Education editor Ada Brandt wins prize",
        "Xoran Blythewick\nApril 17, 2019 3:22 PM",
        "Rose Ferry Sails",
        "Ferry Returns\nApril 17, 2019",
        "Marrow Bay\nApril 17, 2019",
        "Harbour Watch\nApril 17, 2019",
        "From Marrow Bay, Tolm",
        "From Victoria Station, London",
        "From Ada Brandt, With Love",
        "Suspected Terror on Harbour Day",
        "Ada Brandt via AP",
        "Ada Brandt, editor: I love ferries",
        "Ada Brandt, winner of the Golden Anchor, the Silver Oar, the Bronze Buoy, the Marrow Bay Prize, reporter",
        "Marrow Ferries, Harbor Gazette",
        "U.S. Boats",
        "Faith Island",
        "Grace Says",
        "March 3, 2018 — Ada Brandt of the harbour office",
        "March 3, 2018 — The ferry is back",
        "March 3, 2018 by the harbour",
        "Published yesterday by Ada Brandt",
        "Boats wait at the pier.\nReuters",
        "April 2019\nReuters",
        "March 3, 2016, a day of ferries and of many friends\nReuters",
        "From Marrow Castle, London",
        "It was late.\n\nThe ferry is back.\n\nby Ada Brandt",
        "Photos Below | Harbor Watch - June 3, 2016 21 Comments",
        "March 3, 2016 | by-election day",
        "Sierra Leone",
        "Hong Kong, special correspondent",
        "Read by [Ada](https://harbor.example/ada)",
        "Okonjo Brandt\nnews@harbor.example",
        "Marrow Bay, Castria",
        ", here the boats are late",
        "Political editor\nMarrow Ferries",
        "Harbour mayor, Ada Brandt",
    ],
)
def test_what_only_looks_like_a_byline_is_none(line):
    assert byline_of(line) is None


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Ada Brandt\nTom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("Ada Brandt\nMarrow Bay", ["Ada Brandt"]),
        ("K.R. Okoye", ["K.R. Okoye"]),
        ("Tom Okoye (The Harbor Gazette) - July 9, 2014 - 12:00am", ["Tom Okoye"]),
        ("By Ada Brandt Marrow Bay Morning Star", ["Ada Brandt"]),
        ("By Ada Jo Brandt Harbor News", ["Ada Jo Brandt"]),
        ("By KXTO Weather Team", ["KXTO Weather Team"]),
        ("by: KXTO Staff", ["KXTO Staff"]),
        ("Ada Brandt\n3 min read", ["Ada Brandt"]),
        ("Ada Brandt\nTom", ["Ada Brandt"]),
        ("Ada Brandt\nTom Okoye, captain", ["Ada Brandt"]),
        ("Ada Brandt\nTom Okoye and Lin Sato", ["Ada Brandt"]),
        ("Ada Brandt\nFerry Night", ["Ada Brandt"]),
        ("Ada Brandt\nRose Ferry", ["Ada Brandt"]),
        ("Ada Brandt\nSierra Leone", ["Ada Brandt"]),
        (
            "Ada Brandt, Lecturer in Tides, University of Tolm\nTom Okoye, PhD candidate, University of Tolm",
            ["Ada Brandt", "Tom Okoye"],
        ),
        (
            "Ada Brandt, Professor of Law, Tolm University\n\nTom Okoye, Senior Lecturer, Marrow University\n\n"
            "Mary Lund, Professor of Tides, Marrow University",
            ["Ada Brandt", "Tom Okoye", "Mary Lund"],
        ),
        ("Ada Brandt, Staff Writer\nTom Okoye, captain, Marrow Ferries", ["Ada Brandt"]),
        ("Ada Brandt, Professor of Law, Tolm University\nTom Okoye, captain of a ferry, Tolm", ["Ada Brandt"]),
        ("By Ada Brandt\n& Marrow Radio", ["Ada Brandt"]),
        ("By Ada Brandt\nand Tom Okoye for Harbor News", ["Ada Brandt"]),
    ],
)
def test_who_is_named_in_the_lines_below_the_headline(lines, names):
    assert [author.name for author in byline_of(lines).authors] == names


@pytest.mark.parametrize("below", ["The end", "Cars wait\n\n" * 14 + STORY])
def test_a_name_that_no_story_follows_soon_is_no_byline(below):
    assert parse(f"{HEADLINE}\n\nAda Brandt\n\n{below}").byline is None


def test_a_name_near_the_end_is_no_byline():
    assert parse(f"{HEADLINE}\n\n{STORY}\n\nIt has two decks.\n\nAda Brandt, Marrow Ferries\n\n555-0100").byline is None


def test_a_desk_has_a_town():
    [desk] = byline_of("Staff Correspondent, Tolm").authors
    assert (desk.name, desk.location) == ("Staff Correspondent", "Tolm")

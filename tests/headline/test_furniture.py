"""What is printed around a headline: examples first; add yours to the tables."""

import pytest

from headline.story import STORY
from newsparse import parse


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Returns to Marrow Bay - The Guardian", "Ferry Returns to Marrow Bay"),
        ("Ferry Returns to Marrow Bay – BBC News", "Ferry Returns to Marrow Bay"),
        ("Ferry Returns to Marrow Bay | Harbor Gazette", "Ferry Returns to Marrow Bay"),
        ("Ferry Returns to Marrow Bay ‹ Harbor Report", "Ferry Returns to Marrow Bay"),
        ("HEADLINE: Ferry Returns to Marrow Bay", "Ferry Returns to Marrow Bay"),
    ],
)
def test_what_is_printed_around_the_title_is_left_out(line, title):
    assert parse(f"{line}\n\n{STORY}").headline.text == title


@pytest.mark.parametrize(
    "above",
    [
        "EXCLUSIVE",
        "FOR IMMEDIATE RELEASE",
        "For Immediate Release: March 3, 2016",
        "PRESS RELEASE",
        "Final Edition",
        "Story Number: NNW190611-07",
        "3 of 41 DOCUMENTS\n\nThe Harbor Gazette\n\nMarch 3, 2016 Thursday",
        "Photo",
        "https://harbor.example/ferry",
        "March 3, 2016",
        "8.1k SHARES Facebook Twitter",
        "BC-XX--Ferry,123",
        "LOCAL NEWS",
        "ANALYSIS",
        "Fact check",
        "Home » News » Ferry Returns to Marrow Bay",
        "Cities » Marrow Bay",
        "Published on March 3, 2016",
        "CALIFORNIA",
        "Metro",
        "News Release 12-Mar-2024",
        "Press release - 12 March 2024",
        "Published on\n\nMarch 3, 2016",
        "Page 1 of 2",
        "^BC-XX--Ferry,123<",
        "Marrow-ferry-strike,lead",
        "Copyright 2004 The Harbor Gazette",
        "This post may contain affiliate links. Read our policy.",
        "Media contact: Ada Brandt, 555-0100",
        "The Harbor Gazette\n\nAugust 9, 2006 Wednesday\nState Edition",
        "The Advertiser (Marrow)\n\nAugust 9, 2006 Wednesday",
        "The Advertiser (Marrow)\n\nAugust 9, 2006 Wednesday\n1 - State Edition",
        "2 Edition; Scotland",
        "Harbor Business Journal",
        "Harbor Sentinel | News and Views for the Bay",
        "2nd ROUNDUP",
        "ZCZC2291/SXB\n\nXEF67120_SXB_QBXB",
        "DEL41 NATION LD WB-FERRY",
        "1 SCOTLAND Ferry",
        "(EDS: ADDING COMPANY COMMENT)",
        "The Harbor Gazette, Nov. 9, 2016",
        "Skip to main content\n\nMarkets   Boats   Weather   Video\n\nRETAIL",
        "COVER STORY",
        "FEATURE | FISHING",
        "Reel Dispatch / News",
        "The Port Weekly\nVol. 18, No. 32",
        "3 of 41 DOCUMENTS\n\nMarrow Weekly News Digest",
        "CONTACT: Ada Brandt\n555-0100",
        "QXB220\nU R TCB-FERRY 3-3",
        "r i PM-FerryStrike     03-03 0905\nPM-Ferry Strike,350",
        "View this email in your browser\n\nLOW TIDE MAIL\nThursday, March 3, 2016 | From us at the Harbor Gazette",
        "Having trouble viewing this email?",
        "MARCH 3, 2016 / 9:05 AM / UPDATED 2 YEARS AGO\n\n5 Min Read",
        "9:05 am on 3 March 2016\nShare this\n  Share on Facebook",
        "Thu, 3 Mar 2016 09:05:10 +0000",
        "3rd March 2016",
        "Thu 3 Mar, 2016 | 09:05",
        "Wednesday, June 4",
        "2016-03-03T18:40:00+01:00",
        "The Harbor Gazette        Thursday, March 3, 2016        A1",
        "THE HARBOR GAZETTE-REGISTER     SUNDAY, MARCH 3, 2016     PAGE 1A",
        "Harbor Gazette | 3 March 2016 | Page 3",
        "Daily Harbor Argus, The (Tolm, NE)\nMarch 3, 2016\nEdition: Metro\nSection: News\nPage: 1A",
        "id: 20160303-7\nsection: News/Sea\ntitle: Ferry Returns to Marrow Bay\nstandfirst: Crew is glad\nbody:",
        "Editor's note: This story tells of a storm.",
        "Photo: Ada Brandt at the pier. (Harbor Gazette)",
        "PREP ROWING",
        "DAIRY FARMING",
        "SCHOOL SPORTS",
    ],
)
def test_page_furniture_above_the_headline_is_passed_over(above):
    assert parse(f"{above}\n\nFerry Returns to Marrow Bay\n\n{STORY}").headline.text == "Ferry Returns to Marrow Bay"


@pytest.mark.parametrize(
    "above",
    ["Paper: The Harbor Gazette\n", "Mayor Reads the Harbor Gazette (Video)\n", "Ada Brandt Leaves the Times\n"],
)
def test_a_line_about_a_paper_is_no_masthead(above):
    headline = parse(f"{above}Title: Ferry returns to Marrow Bay for good\n\n{STORY}").headline
    expected = "Ferry returns to Marrow Bay for good" if above.startswith("Paper") else above.strip()
    assert headline.text == expected


def test_a_field_s_name_in_small_letters_is_one_beside_another():
    assert parse(f"title: Ferry Is Back\nslug: ferry\n\n{STORY}").headline.text == "Ferry Is Back"
    assert parse(f"title: Ferry Is Back\n\n{STORY}").headline.text == "title: Ferry Is Back"


def test_a_date_in_its_line_tells_a_masthead_above_few_words():
    assert parse(f"The Harbor Gazette, Nov. 9, 2016\n\nFerry Is Back\n\n{STORY}").headline.text == "Ferry Is Back"
    assert parse(f"The Harbor Gazette\n\nFerry Is Back\n\n{STORY}").headline.text == "The Harbor Gazette"


def test_small_letters_make_no_masthead():
    text = f"Mayor ends post\n\nHarbour master promises a better winter for all\n\n{STORY}"
    assert parse(text).headline.text == "Mayor ends post"


def test_a_title_that_could_be_an_unknown_name_with_an_outlet_stands_below_a_column():
    title = "A Heat Shield for the Most Important Ice on Earth"
    assert parse(f"The Ferry Diaries\n\n{title}\n\n{STORY}").headline.text == title


@pytest.mark.parametrize("first", ["The Ferry Diaries.", "Marrow Bay Wins the Harbor Prize"])
def test_a_full_stop_or_more_words_make_no_column(first):
    assert parse(f"{first}\n\nHow Marrow Bay Learned to Wait for Ferries\n\n{STORY}").headline.text == first


@pytest.mark.parametrize(
    "title",
    [
        "How 1000 Boats Learned to Wait for 2000 Ferries",
        "How Marrow Bay Learned, Ferries and All",
    ],
)
def test_a_column_stands_above_figures_and_commas_too(title):
    assert parse(f"The Ferry Diaries\n\n{title}\n\n{STORY}").headline.text == title


@pytest.mark.parametrize("between", ["", "NEWS\n\n", "% of readers think this story is fact.\n\n"])
def test_a_column_s_or_a_site_s_name_stands_above_its_headline(between):
    text = f"The Ferry Diaries\n\n{between}How Marrow Bay Learned to Wait for Ferries\n\n{STORY}"
    assert parse(text).headline.text == "How Marrow Bay Learned to Wait for Ferries"


def test_signs_of_a_wire_are_no_part_of_it():
    assert parse(f"^Ferry returns to Marrow Bay<\n\n{STORY}").headline.span.text == "Ferry returns to Marrow Bay"


def test_a_date_below_a_headline_makes_no_masthead_of_it():
    for headline in ("Mayor Ends Post", "Ferry Returns to Marrow Bay (Again)"):
        assert parse(f"{headline}\n\nMarch 3, 2016 Thursday\n\n{STORY}").headline.text == headline

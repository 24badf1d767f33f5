"""Syndication lines: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, footers_below
from newsparse import parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("syndication", "This article was originally published by Harbor Gazette."),
        ("syndication", "This article was originally published on The Conversation. Read the original article."),
        (
            "syndication",
            "This article is republished from The Conversation under a Creative Commons license.",
        ),
        ("syndication", "Originally published at harborgazette.com"),
        ("syndication", "Originally published March 3, 2016, in Harbor Monthly."),
        ("syndication", "This story was originally published March 3, 2016, 4:15 PM."),
        ("syndication", "Read the original version of this story at harborgazette.com."),
        ("syndication", "Originally posted here: https://harbor.example/ferry"),
        ("syndication", "The original source of this article is Harbor Wire"),
        ("syndication", "Content created by Harbor Wire is available without charge to any eligible publisher."),
        ("syndication", "Reprinted with permission from the Harbor Gazette."),
        ("syndication", "First published in the Harbor Gazette on March 3."),
        ("syndication", "The post Ferry Returns first appeared on Harbor Gazette."),
        ("syndication", "The article Ferry Returns appeared first on Harbor Gazette."),
        ("syndication", "Source: Harbor Gazette"),
        ("syndication", "SOURCE Marrow Ferries Inc."),
        (
            "syndication",
            "View original content to download multimedia: https://www.prnewswire.com/news-releases/x.html",
        ),
        ("syndication", "View source version on businesswire.com: https://www.businesswire.com/news/x"),
        ("syndication", "This story was produced by Harbor Wire, a nonprofit newsroom."),
        ("syndication", "https://harborgazette.com/ferry"),
        ("syndication", "Read the original article at Harbor Gazette."),
        ("syndication", "(This story has been published from a wire agency feed without modifications to the text.)"),
        ("syndication", "Republished with permission of the Harbor Gazette."),
        ("syndication", "Cross-posted from Harbor Blog"),
        # credits, fields, marks
        ("syndication", "Original article on Live Science."),
        # corrections, disclaimers
        ("syndication", "Originally published in the May issue of Harbor Gazette."),
        ("syndication", "The post Ferry Is Back appeared first on Marrow."),
        ("syndication", "This story was originally published by Harbor Gazette and has been updated."),
        ("syndication", "This story was first published on March 3 and has been updated."),
        ("syndication", "Used with permission."),
        ("syndication", "This article appears in the Spring 2016 edition of Harbor Monthly."),
        ("syndication", "An excerpt from “Low Tide”, out in May."),
        ("syndication", "SOURCE:"),
        ("syndication", "Republish this story for free. Low Tide stories may be republished if they are not edited."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("The post Ferry Returns appeared first on Harbor Gazette.", "Harbor Gazette"),
        ("The post Ferry Returns first appeared on harbor.example.", "harbor.example"),
        ("This article was originally published by Harbor Gazette.", "Harbor Gazette"),
        ("This article is republished from The Conversation under a Creative Commons license.", "The Conversation"),
        ("This article originally appeared on Harbor Gazette: Ferry returns to bay", "Harbor Gazette"),
        ("Source: Harbor Gazette", "Harbor Gazette"),
        ("From: Harbor Gazette", "Harbor Gazette"),
        ("This article was originally published by Christian Today.", "Christian Today"),
        ("Posted by Ada Brandt on Jun 4 2017, With 1148 Reads", None),
        ("Distributed by Baywire on behalf of Marrow Ferries.", "Baywire"),
        ("View source version on newswire.example: https://newswire.example/ferry", "newswire.example"),
        ("SOURCE Marrow Ferries Inc.", None),
        ("© 2024 Harbor Gazette", None),
        ("SOURCE: Marrow Ferries", None),
        # no date, and no more than the name
        ("This story was originally published May 8, 2018, 5:12 PM.", None),
        ("First published on March 3, 2020", None),
        ("Published on Wednesday, November 02, 2016", None),
        ("This story was first published in Spanish by El Faro and is republished here.", "El Faro"),
        ("This report by The Harbor Wire was first published Feb. 3, 2021.", "The Harbor Wire"),
        ("Source: Xinhua   2017-04-26 21:37:12", "Xinhua"),
        ("Source: Harbor Times Published: 2017/4/26 21:37:12", "Harbor Times"),
        ("Source: Xinhua| 2021-06-03 18:22:31|Editor: brandt", "Xinhua"),
        ("This article originally appeared in The Gazette at https://gazette.example/ferry.", "The Gazette"),
        ("The original source of this article is Harbor Monitor", "Harbor Monitor"),
        ("Content created by Harbor Foundation is available without charge to any publisher.", "Harbor Foundation"),
        ("This article appears in the December 2026 print edition of The Meridian.", "The Meridian"),
        ("This story appeared in the Sunday edition of the Tolm Gazette.", "the Tolm Gazette"),
        ("This article was first published in the Sunday Tides.", "the Sunday Tides"),
        ("This article appears in the December issue.", None),
        ("This article appears in the March 3, 2026, issue.", None),
        ("This piece appears in the Europe section of the print edition under the headline “Low”", None),
        ("This story originally appeared on Harbor Wire and is part of a collaboration.", "Harbor Wire"),
        ("This article appeared on page A - 17 of the Harbor Chronicle", "Harbor Chronicle"),
        ("SOURCE: HARBOR GAZETTE AND NEWS AGENCIES", "HARBOR GAZETTE"),
        ("Source: News Agencies", None),
        ("The interview was originally published by Harbor Gazette.", "Harbor Gazette"),
        ("The op-ed originally appeared in Harbor Gazette.", "Harbor Gazette"),
        ("Source: Reuters", "Reuters"),
        ("(Source: AFP)", "AFP"),
        ("— via AP", "AP"),
        ("Source: CNA/lt(zl)", "CNA"),
        ("First published on: 22-11-2023 at 20:47 IST", None),
        ("Source: Ada Brandt, professor of botany, 555-555-0134", None),
        ("- Harbor Herald", "Harbor Herald"),
        ("Low Tide is a nonprofit newsroom covering boats. Our stories may be republished for free.", "Low Tide"),
        ("The Low Tide is a nonprofit newsroom in Tolm. This story can be republished for free.", "The Low Tide"),
        ("Low Tide is a nonprofit newsroom covering boats. It was founded in 2011.", None),
        ("Originally published on 3 May 2016.", None),
        ("Originally published on 3rd May.", None),
        ("This story was originally published by Harbor Gazette and has been updated.", "Harbor Gazette"),
        ("This report by The Harbor Wire was originally published by Harbor Gazette.", "Harbor Gazette"),
        ("This report by Ada Brandt was originally published in May.", None),
        ("Originally published by 24 Hours.", "24 Hours"),
        ("This report by Marrow Press was first published Feb. 3, 2021.", "Marrow Press"),
        ("This story about ferries was produced by Low Tide, a nonprofit newsroom.", "Low Tide"),
        ("This article is republished under a community partnership agreement with Radio Tolm.", "Radio Tolm"),
        (
            "© 2023 Low Tide. You may republish this article, so long as you credit the authors and Low Tide.",
            "Low Tide",
        ),
        ("Republish this story for free. Low Tide stories may be republished if they are not edited.", "Low Tide"),
        ("This story may be republished for free, provided that it is credited to the Low Tide.", "Low Tide"),
        ("Low Tide is part of Castria Dispatch, a network of news bureaus.", "Low Tide"),
        ("Low Tide is part of a national network of nonprofit newsrooms. Our stories may be republished.", "Low Tide"),
        ("Republish our stories for free.", None),
        ("© 2023 Low Tide. You may republish this article if you credit us.", None),
        ("Originally published by the bay.example desk.", "the bay.example desk"),
    ],
)
def test_a_syndication_line_names_the_publisher(line, publisher):
    assert parse(f"{SIGNED}\n\n{line}").publisher == publisher


def test_the_line_that_every_feed_appends_names_the_publisher_first():
    text = f"{SIGNED}\n\nSource: Marrow Ferries\n\nThe post Ferry Returns appeared first on Harbor Gazette."
    assert parse(text).publisher == "Harbor Gazette"


def test_a_list_of_sources_names_no_publisher():
    article = parse(f"{SIGNED}\n\nSources: AP, Reuters, Harbor News")
    assert (article.footers[0].kind, article.publisher) == ("syndication", None)


def test_a_publisher_s_name_has_single_spaces():
    assert parse("Rain fell.\n\nIt ended.\n\nOriginally published by Harbor\xa0 Gazette.").publisher == "Harbor Gazette"


@pytest.mark.parametrize(
    "last",
    ["World News", "Latest News", "The Sun", "Marrow Bay", "More Marrow News", "Ada Brandt Reads the News", "News"],
)
def test_a_section_s_name_below_the_story_names_no_publisher(last):
    assert parse(f"{SIGNED}\n\n{last}").publisher is None

"""Headlines of texts without line breaks: examples first; add yours to the tables."""

import pytest

from headline.story import LINE
from newsparse import parse


@pytest.mark.parametrize(
    ("head", "headline", "authors", "place"),
    [
        # up to the byline
        ("Ferry Returns to Marrow Bay By Ada Brandt", "Ferry Returns to Marrow Bay", ["Ada Brandt"], None),
        ("Ferry returns at last BY ADA BRANDT", "Ferry returns at last", ["Ada Brandt"], None),
        ("Will the ferry return? By Ada Brandt", "Will the ferry return?", ["Ada Brandt"], None),
        ("Ferry Returns at Last By Ada Brandt, Baywire", "Ferry Returns at Last", ["Ada Brandt"], None),
        ("Ferry Returns at Last By Ada Brandt Harbor News TOLM —", "Ferry Returns at Last", ["Ada Brandt"], "TOLM"),
        ("Ferry Returns at Last By Ada Brandt Master Gardener", "Ferry Returns at Last", ["Ada Brandt"], None),
        ("Ferry Returns Posted by Ada Brandt on May 3, 2016", None, [], None),  # two words may be anything
        ("Ferry Is Back Posted by Ada Brandt on May 3, 2016", "Ferry Is Back", ["Ada Brandt"], None),
        ("FERRY RETURNS AT LAST by Ada Brandt, Reuters OSLO, May 3 -", "FERRY RETURNS AT LAST", ["Ada Brandt"], "OSLO"),
        # up to the date
        ("Ferry Returns at Last Ada Brandt | May 3, 2016", "Ferry Returns at Last", ["Ada Brandt"], None),
        ("Ferry returns at last Ada Jo Brandt May 3, 2016, 10:05 AM", "Ferry returns at last", ["Ada Jo Brandt"], None),
        ("Ferry returns at last Published on 3 May 2016", "Ferry returns at last", [], None),
        ("Ferry returns at last May 3, 2016 10:05 PM ET TOLM (Baywire) —", "Ferry returns at last", [], "TOLM"),
        # up to the dateline
        ("Ferry returns at last TOLM, May 3 (UPI) --", "Ferry returns at last", [], "TOLM"),
        ("Ferry returns at last. OSLO (AP) —", "Ferry returns at last.", [], "OSLO"),
        ("Ferry returns at last The Canadian Press TOLM —", "Ferry returns at last", ["The Canadian Press"], "TOLM"),
        ("FERRY RETURNS AT LAST OSLO, May 3 -", "FERRY RETURNS AT LAST", [], "OSLO"),
        ("Ferry Returns at Last FOR IMMEDIATE RELEASE TOLM, Castria –", "Ferry Returns at Last", [], "TOLM, Castria"),
        ("Ferry returns at last. Tolm, May 3 —", "Ferry returns at last.", [], "Tolm"),
        ("Ferry returns at last. Tolm (AP) —", "Ferry returns at last.", [], "Tolm"),
    ],
)
def test_a_title_run_into_the_text_ends_with_what_follows_titles(head, headline, authors, place):
    article = parse(f"{head} {LINE}")
    assert (article.headline and article.headline.text) == headline
    assert [author.name for author in article.authors] == authors
    assert (article.dateline and article.dateline.place) == place


@pytest.mark.parametrize(
    "opening",
    [
        "The harbour was closed for good by Ada Brandt when the storm came.",
        "The ferry came back. The pier, a work By Ada Brandt, was full.",
        "The council, which met on May 3, 2016 10:05 AM, has closed the pier.",
        "The crew signed Ada Brandt May 3, 2016, to a deal of two years.",
        "The ferry left TOLM, and the crew of the MV AMITY was glad.",
        "Ferry Returns to Marrow Bay and to OSLO — at last.",
        "Ferry Is Back https://harbor.example/ferry By Ada Brandt",
        "ST. TOLM, Mich. (AP) — It rained.",
        "The ferry's new crew, By Ada Brandt,",
        "Ferry Returns at Last By Marrow Ferries",
        "Ferry returns at last Ada | May 3, 2016",
        "Ferry returns at last Okonjo Brandt | May 3, 2016",
        "Ferry returns at last Ada Brandt, captain | May 3, 2016",
        "Ferry returns at last associated press TOLM —",
    ],
)
def test_a_sentence_has_no_title(opening):
    assert parse(f"{opening} {LINE}").headline is None

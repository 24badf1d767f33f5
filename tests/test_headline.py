"""Headlines: examples first; add yours to the tables."""

import pytest

from newsparse import Footer, Headline, Parser, parse, rule

STORY = (
    "The ferry came back to the harbour on Tuesday, three weeks later than planned, and the queue at the pier was long "
    "on the first morning, the harbour master said.\n\nIt carries 40 cars."
)


@pytest.mark.parametrize(
    "line",
    [
        "Ferry Returns to Marrow Bay",
        "Ferry returns to Marrow Bay after three weeks",
        "FERRY <FRRY> BACK AT MARROW BAY",
        "UPDATE 1-Ferry returns to Marrow Bay",
        "Will the ferry come back?",
        "BREAKING: The Ferry Is Back!",
        "Ferry returns; fares rise",
        "‘It floats’: Ferry returns to Marrow Bay",
        "Ferry Returns To Marrow Bay.",
        "Harbour master says ferry is late again.",
        "“It floats,” harbour master says",
        "Author Ada Brandt Turns Her Ferry Years Into a Memoir",
        "Copyright suit over ferry songs is dropped",
        "The DOCUMENTS",
        "Council Releases DOCUMENTS\n\nFerry Returns to Marrow Bay",
        "Mayor Loses Contact\n\n555-0100",
        "OSLO — The Ferry Is Back",
        "Source of the Ferry Is Found",
        "the 40 boats of it",
        "Harbor Gazette (Tolm)\n\nHome\n\nNews\n\nPolitics",
        "FERRY RETURNS\n\nHarbour master promises a better winter",
        "FERRY IS BACK\n\nHarbour master promises a better winter",
        "FERRY SHIPPED\n\nHarbour master promises a better winter",
        "MARROW BAY\n\nA better winter",
        "MARROW BAY\n\nHARBOUR MASTER PROMISES A BETTER WINTER",
        "Share on the Rise",
        "Marrow Bay Business News Gazette\n\nHow Marrow Bay Learned to Wait for Ferries",
        "Ferry Returns to the Harbour of Marrow Bay and the People of the Town Are Glad to See the Boat "
        "They Had Waited for",
    ],
)
def test_a_title_line_is_the_headline(line):
    headline = parse(f"{line}\n\n{STORY}").headline
    assert (headline.text, headline.inferred) == (line.partition("\n")[0], False)


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


def test_a_headline_of_sentences_is_known_by_the_byline_below_be_that_wrapped():
    title = "The ferry was due in March. It came back in May."
    byline = "By Ada Brandt, The Harbor Gazette, and Tom Okoye, Tolm\nPublic Media"
    assert parse(f"{title}\n\n{byline}\nMay 3, 2016\n\n{STORY}").headline.text == title


def test_a_headline_of_two_sentences_stands_above_a_longer_deck_and_a_byline():
    title, deck = "A town sold its ferry. Now it waits.", "Records show that the council was warned twice."
    assert parse(f"TRANSPORT\n\n{title}\n\n{deck}\n\nby Ada Brandt\nMay 3, 2016\n\n{STORY}").headline.text == title
    assert (
        parse(f"Cars were seen on the pier. It had rained.\n\nFerry Is Back\n\nBy Ada Brandt\n\n{STORY}").headline
        is None
    )


def test_a_headline_may_go_on_in_a_second_line():
    title = "Pier to close for repairs in\nspring, harbour office says"
    article = parse(f"{title}\n\nBy Ada Brandt\n\n{STORY}")
    assert (article.headline.span.text, article.headline.text) == (title, title.replace("\n", " "))


@pytest.mark.parametrize(
    "below",
    [
        "by Ada Brandt",
        "\nspring, harbour office says",
        "spring, the harbour office says.",
        "Spring, harbour office says",
        "it said:\n\nIt is old",
    ],
)
def test_a_line_apart_in_capitals_or_with_a_full_stop_is_no_second_one(below):
    text = f"Pier to close for repairs in\n{below}\n\nBy Ada Brandt\n\n{STORY}"
    assert parse(text).headline.text == "Pier to close for repairs in"


def test_a_field_s_name_in_small_letters_is_one_beside_another():
    assert parse(f"title: Ferry Is Back\nslug: ferry\n\n{STORY}").headline.text == "Ferry Is Back"
    assert parse(f"title: Ferry Is Back\n\n{STORY}").headline.text == "title: Ferry Is Back"


def test_of_a_headline_and_a_standfirst_the_first_is_taken():
    text = f"Ferry Returns to Marrow Bay\n\nHarbour master promises a better winter\n\n{STORY}"
    assert parse(text).headline.text == "Ferry Returns to Marrow Bay"


def test_a_date_in_its_line_tells_a_masthead_above_few_words():
    assert parse(f"The Harbor Gazette, Nov. 9, 2016\n\nFerry Is Back\n\n{STORY}").headline.text == "Ferry Is Back"
    assert parse(f"The Harbor Gazette\n\nFerry Is Back\n\n{STORY}").headline.text == "The Harbor Gazette"


@pytest.mark.parametrize(
    "title",
    [
        "HOW MARROW BAY LEARNED TO WAIT FOR FERRIES",
        "How Marrow Bay Learned to Wait for Ferries:",
        "How Marrow Bay learned to wait for ferries",
        "How to Be in a Bay as It Is",
    ],
)
def test_above_what_is_no_long_title_few_words_are_the_headline(title):
    assert parse(f"The Ferry Diaries\n\n{title}\n\n{STORY}").headline.text == "The Ferry Diaries"


def test_small_letters_make_no_masthead():
    text = f"Mayor ends post\n\nHarbour master promises a better winter for all\n\n{STORY}"
    assert parse(text).headline.text == "Mayor ends post"


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


@pytest.mark.parametrize(
    "line", ["Ada Brandt, Special to the Marrow Bay Gazette", "Author: Ada Brandt ; Date: March 3, 2016"]
)
def test_a_byline_below_few_words_is_not_the_headline(line):
    assert parse(f"My Mother's Ferry\n\n{line}\n\n{STORY}").headline.text == "My Mother's Ferry"


@pytest.mark.parametrize(
    "first",
    [
        "The ferry came back on Tuesday, said the harbour master, who had waited for three long weeks.",
        "“It floats,” she said.",
        "“It floats.",
        "By Ada Brandt",
        "Photo: Tom Okoye",
        "Enlarge / The ferry, in one of its three colors. Marrow Ferries",
        "A woman walks past the pier on Friday. Reuters",
        "MARROW BAY (AP) — The ferry is back.",
        "Cars wait for the ferry at the pier. Picture: Tom Okoye",
        "OSLO — Crews blocked the pier on Monday.",
        "OSLO, May 3 — The Ferry Is Back",
        "NASHUA, N.H. — The Ferry Is Back",
        "Ferries",
        "ferry returns",
        "Ferry Returns.",
        "Harbour master said ferry is late again.",
        "Harbour master says ferry, closed since winter by ice on the pier and by lack of crew, may sail again in May.",
        "Ferry returns to Marrow Bay and the town is glad of it, as are all the boats that ply the sea to the U.S.",
        "The Ferry Diaries:\n\nthe crew is glad to be back.",
        "Ferry and Boats and Nets and Crews and Cooks and Piers and Quays and Inns and Bars and Bays and Capes "
        "and Coves and Rocks and Reefs and Sands and Tides and More",
    ],
)
def test_a_first_sentence_a_byline_and_a_caption_are_none(first):
    assert parse(f"{first}\n\n{STORY}").headline is None


def test_a_text_of_one_paragraph_has_none():
    assert parse("Ferry Returns to Marrow Bay").headline is None
    assert parse("Ferry returns at last By Ada Brandt It holds.").headline is None


def test_with_shorter_paragraphs_alone_below_a_sentence_is_none():
    assert parse("Harbour master says ferry is late again.\n\nIt is late.\n\nIt rained.").headline is None
    assert parse("Ferry Is Back:\n\nHow the Crew Won").headline is None


def test_a_syndication_line_names_it_where_the_text_does_not():
    headline = parse(f"{STORY}\n\nThe post Ferry Returns to Marrow Bay appeared first on Harbor Gazette.").headline
    assert (headline.text, headline.inferred) == ("Ferry Returns to Marrow Bay", True)


def test_a_plugin_s_footer_may_name_it_in_other_words():
    @rule("acme.footer.feed")
    def feed(document):
        yield Footer(document.paragraphs[-1].span, "syndication", title="Ferry Returns to Marrow Bay")

    headline = Parser().with_rules(feed).parse(f"{STORY}\n\nfeed/ferry-returns").headline
    assert (headline.text, headline.span.text) == ("Ferry Returns to Marrow Bay", "feed/ferry-returns")


def test_the_printed_headline_wins_over_the_syndication_line_s():
    text = f"Ferry Is Back\n\n{STORY}\n\nThe post Ferry Returns appeared first on Harbor Gazette."
    assert (parse(text).headline.text, parse(text).headline.inferred) == ("Ferry Is Back", False)


def test_a_press_release_may_open_with_whom_to_ask():
    article = parse(
        "FOR IMMEDIATE RELEASE\n\nContact:\nAda Brandt\nMarrow Ferries\n(555) 010-2200\npress@marrow.example\n\n"
        f"Marrow Ferries Orders Two Boats\n\n{STORY}"
    )
    assert article.headline.text == "Marrow Ferries Orders Two Boats"
    assert article.byline is None


def test_a_label_names_it_though_other_lines_stand_above():
    text = f"Copyright 2004 The Gazette\n\nThe Gazette\n\nHEADLINE: Ferry Is Back;\nCrew Is Glad\n\n{STORY}"
    assert parse(text).headline.text == "Ferry Is Back; Crew Is Glad"
    assert parse(text.replace(";", "")).headline.text == "Ferry Is Back"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: Ferry returns for good", "Ferry returns for good"),
        ("Mayor Réads\nTitle: Ferry returns for góod", "Ferry returns for góod"),
        ("HEADLINE:", None),
        ("word " * 600 + "\n\nHEADLINE: Ferry returns", None),
    ],
)
def test_a_label_tells_near_the_start_and_above_words(text, title):
    headline = parse(f"{text}\n\n{STORY}").headline
    assert (headline and headline.text) == title


def test_where_a_label_names_it_a_long_first_paragraph_has_none():
    text = f"Ferry Returns to Marrow Bay By Ada Brandt {LINE}\n\nHEADLINE: Ferry Is Back\n\n{STORY}"
    assert [found.text for found in parse(text).annotations if isinstance(found, Headline)] == ["Ferry Is Back"]


@pytest.mark.parametrize("below", ["BYLINE: By Ada Brandt", "The boats came back on Tuesday.", "Crew Is Glad " * 30])
def test_what_follows_a_deck_is_not_always_another(below):
    assert parse(f"HEADLINE: Ferry Is Back;\n\n{below}\n\n{STORY}").headline.text == "Ferry Is Back;"


@pytest.mark.parametrize("line", ["^", "<<<", "^ <"])
def test_a_headline_of_signs_alone_raises_nothing(line):
    assert parse(f"HEADLINE: {line}\n\n{STORY}").headline.span.text == line


def test_signs_of_a_wire_are_no_part_of_it():
    assert parse(f"^Ferry returns to Marrow Bay<\n\n{STORY}").headline.span.text == "Ferry returns to Marrow Bay"


def test_a_date_below_a_headline_makes_no_masthead_of_it():
    for headline in ("Mayor Ends Post", "Ferry Returns to Marrow Bay (Again)"):
        assert parse(f"{headline}\n\nMarch 3, 2016 Thursday\n\n{STORY}").headline.text == headline


@pytest.mark.parametrize("byline", ["by Ada Brandt, The Harbor Gazette", "By Ada Brandt | May 3, 2016, 6:05am EST"])
def test_a_sentence_above_a_byline_is_one(byline):
    line = "The ferry was closed. Then the town found out who owned the boats."
    assert parse(f"{line}\n\n{byline}\n\n{STORY}").headline.text == line


# ---------------------------------------------------------------- texts without line breaks

LINE = " ".join(STORY.split())


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

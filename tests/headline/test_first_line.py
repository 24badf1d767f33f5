"""Headlines: the first line, where it is one: examples first; add yours to the tables."""

import pytest

from headline.story import STORY
from newsparse import Footer, Parser, parse, rule


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


@pytest.mark.parametrize("title", ["Ferry Is Back", "Ferries | Boats", "FERRY TALES"])
@pytest.mark.parametrize(
    "names",
    [
        "Ada Brandt (Oslo) and Tom Okoye (Tolm)",
        "Ada Brandt, Tom Okoye, Lin Sato and Mary Lund",
        "Ada Brandt, Staff Writer of the Harbor Gazette in Tolm",
    ],
)
def test_a_line_above_authors_names_is_no_column_and_no_section(title, names):
    article = parse(f"{title}\n\n{names}\n\n{STORY}")
    assert (article.headline.text, article.byline.authors[0].name) == (title, "Ada Brandt")


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


def test_of_a_headline_and_a_standfirst_the_first_is_taken():
    text = f"Ferry Returns to Marrow Bay\n\nHarbour master promises a better winter\n\n{STORY}"
    assert parse(text).headline.text == "Ferry Returns to Marrow Bay"


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


@pytest.mark.parametrize("byline", ["by Ada Brandt, The Harbor Gazette", "By Ada Brandt | May 3, 2016, 6:05am EST"])
def test_a_sentence_above_a_byline_is_one(byline):
    line = "The ferry was closed. Then the town found out who owned the boats."
    assert parse(f"{line}\n\n{byline}\n\n{STORY}").headline.text == line

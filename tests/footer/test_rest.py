"""What no rule knows among footers, and footers below which such lines stand: examples first; add yours."""

import pytest

from newsparse import parse

STORY = (
    "Ferry Returns to Marrow Bay\n\n"
    "The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars, and the queue at the pier was long on the first morning.\n\n"
    "Tickets cost $4 for a car and $1 for a walker, the company said on its first day."
)
ODD = "Warm bread and cold butter are what mornings on the pier are made of."


def footers(*lines):
    """The kinds of the footers behind the story, and their texts."""
    article = parse("\n\n".join([STORY, *lines]))
    assert article.body.startswith(STORY.partition("\n\n")[2])
    return [(str(footer.kind), footer.span.text) for footer in article.footers]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("contact", "abrandt@harbor.example"),
        ("contact", "555-234-4310"),
        ("author_bio", "Ada Brandt covers harbours for the Gazette."),
        ("promo", "Explore all of our newsletters here."),
        ("promo", "Share Tweet Share More"),
    ],
)
def test_a_footer_is_found_above_prose_that_nobody_knows(kind, line):
    assert (kind, line) in footers(line, ODD)


@pytest.mark.parametrize(
    "line",
    ["It opened again, and “we were glad of it,” she said.", "The mayor said it was late."],
)
def test_but_not_above_the_story(line):
    assert footers("abrandt@harbor.example", line) == []


@pytest.mark.parametrize("above", ["© 2024 Harbor Gazette", "About Marrow Ferries"])
def test_speech_below_a_footer_is_the_storys(above):
    assert [text for _, text in footers(above, "“It holds,” she said.")] == [above]


def test_one_sign_alone_above_a_footer_is_no_line_of_it():
    assert footers("*", "© 2024 Harbor Gazette") == [("copyright", "© 2024 Harbor Gazette")]


def test_below_a_credit_of_a_picture_the_story_may_speak_to_readers():
    found = footers("Photo by Ada Brandt", "Your boats are here.", "© 2024 Harbor Gazette")
    assert [kind for kind, _ in found] == ["photo_credit", "copyright"]


@pytest.mark.parametrize(
    ("above", "line", "kind"),
    [
        # prose goes with the footer above, unless its words tell more
        ("Tom Okoye contributed to this report.", "Tides are those of the old lighthouse.", "contributor_line"),
        ("Tom Okoye contributed to this report.", "Call the newsroom at 555-234-4310.", "contact"),
        ("Tom Okoye contributed to this report.", "Our work is free, and you keep it so.", "promo"),
        ("© 2024 Harbor Gazette", "Every morning brings you a new riddle.", "promo"),
        ("© 2024 Harbor Gazette", "Companies in this story: Marrow Ferries", "other"),
        # topics
        ("Ada Brandt covers harbours for the Gazette.", "Boats, Coasts, Ferries, Marrow Bay", "other"),
        ("Follow us on Twitter.", "Boats & Coasts   Ferries   Marrow Bay", "other"),
        ("Follow us on Twitter.", "Ferries and Boats", "promo"),
    ],
)
def test_prose_behind_a_footer_that_no_story_follows_is_a_footer(above, line, kind):
    assert footers(above, line)[1:] == [(kind, line)]


def test_of_a_mark_of_the_end_nothing_below_is_one():
    found = footers("-end-", "Press Office", "Headquarters", "555-234-1600", "Low Tide Media")
    assert [kind for kind, _ in found] == ["agency_end", "contact", "contact", "contact", "contact"]


def test_what_stands_under_a_heading_is_one_though_a_stamp_stands_on_top():
    notes = ["Notes to editors", "The port of Tolm has four piers. It was dug in 1921."]
    stamped = STORY.replace("\n\n", "\n\nPosted on: 19 May 2016 11:46 AM\n\n", 1)
    found = parse("\n\n".join([stamped, *notes])).footers
    assert [(str(one.kind), one.span.text) for one in found[1:]] == [("other", line) for line in notes]


def test_a_source_stands_under_its_heading():
    source = "Brandt, A., & Okoye, T. (2016). Ferries of the northern bays. Harbor Studies, 12(3), 201-219."
    assert footers("Citation:", source) == [("other", "Citation:"), ("other", source)]


def test_titles_below_a_heading_of_links_are_footers_whatever_their_last_sign():
    titles = ["Why Are Ferries Afraid of Ice?", "Ferry Bill Dies In Committee. Again."]
    assert footers("Related Posts:", *titles, "© 2024 Harbor Gazette")[1:3] == [("promo", title) for title in titles]


@pytest.mark.parametrize(
    "above",
    [
        # what stands inside stories as well
        "Advertisement",
        "Read more: How the ferry sank",
        "Photo by Ada Brandt",
    ],
)
def test_prose_behind_what_stories_go_on_from_is_the_storys(above):
    assert footers(above, ODD) == [found for found in footers(above) if found[1] == above]


@pytest.mark.parametrize(
    "line",
    [
        "Do you know more about the ferry? Sign up here.",
        "The Low Tide newsletter brings the harbour to the breakfast table. Sign up here.",
        "[ The harbour, every morning. Sign up for Low Tide. ]",
    ],
)
def test_what_is_said_to_readers_before_a_request_belongs_to_it(line):
    assert footers(line) == [("promo", line)]


@pytest.mark.parametrize(
    "front",
    [
        "The crew went home at last.",
        "Readers of the Gazette loved Lund.",
        "(It was the last boat of the year, and it was full.)",
        "The mayor had told you so.",
        "Do you know? " + "Your boats are all in the bay, dear reader. " * 10,
    ],
)
def test_the_storys_last_words_do_not(front):
    assert footers(f"{front} Sign up here.") == [("promo", "Sign up here.")]


@pytest.mark.parametrize(
    "lines",
    [
        ["For more information, call 555-234-0102.", "Parking is free at the pier.", "The fair ends on Sunday."],
        ["Tom Okoye is the author of two books on boats.", "He will read from both.", "The hall seats 40."],
        ["Tom Okoye owns 40 percent of the shares of the company.", "The company sank in May.", "It rose in June."],
    ],
)
def test_prose_behind_what_a_story_may_hold_is_the_storys(lines):
    assert parse("\n\n".join([STORY, *lines])).body.endswith("\n\n".join(lines[1:]))


@pytest.mark.parametrize(
    "line",
    [
        "Information from the black box was used in the trial.",
        "Courtesy of the crew, we sailed.",
        "Posted at the gate, two guards slept.",
        "You might like to think that the pier is safe. It is not.",
        "For more than a year, few would visit the pier.",
        "Neither the mayor nor the council accepts the report.",
        "This is a developing country, and the pier shows it.",
        "This is an opinion that few in the town share.",
        "Continue reading to your children, doctors urge.",
        "Subscribe to the idea that boats are safe, and you sail.\n\nIt carries 40 cars and two crews.",
        "Support for the college's journalism school fell.",
        "The story was first published in 1911 and sold well.",
        "An earlier version of this boat sank.",
    ],
)
def test_the_story_goes_on_around_what_only_begins_as_a_footer(line):
    long = "The ferry came back on Tuesday, three weeks later than planned, and the first cars were aboard before noon"
    below = f"{long}, when it rained.\n\n{long}, when it cleared."
    assert parse("\n\n".join([STORY, line, below])).footers == ()


@pytest.mark.parametrize("above", ["Dear reader,", "A message from the editor:"])
def test_prose_behind_an_appeal_belongs_to_it(above):
    lines = [ODD, "A ferry costs a town what a paper costs it in a year.", "Nobody owns this one but its town."]
    assert footers(above, *lines) == [("promo", line) for line in (above, *lines)]


def test_a_contact_above_the_story_keeps_none_of_it():
    head = "Ferry is back at its pier\nContact: Ada Brandt, (205) 555-0162, ada@harbor.example\n"
    story = "TOLM — The ferry is back at its pier, the port office said.\nDivers counted seven leaks in it in June.\n"
    about = "The Harbor Center is a national, nonprofit organization dedicated to the protection of piers."
    assert [footer.span.text[:7] for footer in parse(head + story + about).footers] == ["Contact", "The Har"]


def test_a_credit_in_the_head_closes_nothing():
    article = parse(STORY.replace("\n\n", "\n\nAdditional reporting by Ada Brandt\n\n", 1))
    assert article.body.endswith("on its first day.")
    assert article.body.count("\n\n") == STORY.count("\n\n") - 1


def test_an_address_is_not_parted_at_its_points():
    line = "(The desk can be reached at eng.desk@harbor.example)"
    assert footers(line) == [("contact", line)]


def test_lines_right_above_an_address_that_name_somebody_belong_to_it():
    lines = ["Tom Okoye", "Marrow Ferries Ltd", "+1 555-234-0133", "email us here"]
    assert footers(*lines) == [("contact", line) for line in lines]
    lines = ["Inn of Marrow", "Pier 3", "+1 555-234-0133"]
    assert footers(*lines) == [("contact", line) for line in lines]

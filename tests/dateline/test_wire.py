"""Datelines before a story's first words: examples first; add yours to the tables."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dateline.story import HEADLINE, STORY
from newsparse import Parser, parse


@pytest.mark.parametrize(
    ("opening", "dateline", "place", "date", "agency"),
    [
        ("MARROW BAY (AP) — ", "MARROW BAY (AP)", "MARROW BAY", None, "AP"),
        ("PARIS, March 3 (Reuters) - ", "PARIS, March 3 (Reuters)", "PARIS", "March 3", "Reuters"),
        ("KYIV, Ukraine — ", "KYIV, Ukraine", "KYIV, Ukraine", None, None),
        ("NASHUA, N.H. - ", "NASHUA, N.H.", "NASHUA, N.H.", None, None),
        ("(CNN) -- ", "(CNN)", None, None, "CNN"),
        ("March 3—", "March 3", None, "March 3", None),
        ("March 3—MARROW BAY — ", "March 3—MARROW BAY", "MARROW BAY", "March 3", None),
        (
            "FRIDAY, March 3 (HealthWire News) -- ",
            "FRIDAY, March 3 (HealthWire News)",
            None,
            "March 3",
            "HealthWire News",
        ),
        (
            "THURSDAY, March 3 (HealthBeat Daily) -- ",
            "THURSDAY, March 3 (HealthBeat Daily)",
            None,
            "March 3",
            "HealthBeat Daily",
        ),
        ("(CNN) ", "(CNN)", None, None, "CNN"),
        ("CNN — ", "CNN", None, None, "CNN"),
        ("CNN —\n\n", "CNN", None, None, "CNN"),
        ("London CNN — ", "London CNN", "London", None, "CNN"),
        ("(HarborNews.com) - ", "(HarborNews.com)", None, None, "HarborNews.com"),
        ("(Harbor News) ", "(Harbor News)", None, None, "Harbor News"),
        ("(HarborNews) ", "(HarborNews)", None, None, "HarborNews"),
        ("WASHINGTON\n\n", "WASHINGTON", "WASHINGTON", None, None),
        ("(ANTIMEDIA) — ", "(ANTIMEDIA)", None, None, "ANTIMEDIA"),
        ("(HarborPress) PARIS — ", "(HarborPress) PARIS", "PARIS", None, "HarborPress"),
        ("TARNPUR: ", "TARNPUR", "TARNPUR", None, None),
        (
            "MARROW FALLS, N.C., April 20, 2023 /HBLink/ -- ",
            "MARROW FALLS, N.C., April 20, 2023 /HBLink/",
            "MARROW FALLS, N.C.",
            "April 20, 2023",
            "HBLink",
        ),
        ("(CNN) Baltimore, MD — ", "(CNN) Baltimore, MD", "Baltimore, MD", None, "CNN"),
        (
            "Vatican City, Apr 21, 2018 / 05:14 am (CNA/EWTN News).- ",
            "Vatican City, Apr 21, 2018 / 05:14 am (CNA/EWTN News)",
            "Vatican City",
            "April 21, 2018",
            "CNA/EWTN News",
        ),
        (
            "Tezpur (Assam) [India], June 18 (ANI): ",
            "Tezpur (Assam) [India], June 18 (ANI)",
            "Tezpur (Assam) [India]",
            "June 18",
            "ANI",
        ),
        (
            "PRLog - March 3, 2014 - PARIS, Texas -- ",
            "PRLog - March 3, 2014 - PARIS, Texas",
            "PARIS, Texas",
            "March 3, 2014",
            "PRLog",
        ),
        ("Toulouse (France) (AFP) – ", "Toulouse (France) (AFP)", "Toulouse (France)", None, "AFP"),
        ("LOGAN SQUARE — ", "LOGAN SQUARE", "LOGAN SQUARE", None, None),
        ("ST. PAUL, Minnesota (Analysis) — ", "ST. PAUL, Minnesota (Analysis)", "ST. PAUL, Minnesota", None, None),
        ("Full text: GREEN BLUFF - ", "GREEN BLUFF", "GREEN BLUFF", None, None),
        ("New Delhi: ", "New Delhi", "New Delhi", None, None),
        ("Ottawa | ", "Ottawa", "Ottawa", None, None),
        ("LONDON/PARIS (Reuters) - ", "LONDON/PARIS (Reuters)", "LONDON/PARIS", None, "Reuters"),
        ("Beijing, May 4 (Xinhua) -- ", "Beijing, May 4 (Xinhua)", "Beijing", "May 4", "Xinhua"),
        (
            "NEW YORK, June 3, 2024 /PRNewswire/ -- ",
            "NEW YORK, June 3, 2024 /PRNewswire/",
            "NEW YORK",
            "June 3, 2024",
            "PRNewswire",
        ),
        (
            "OSLO, June 3, 2024 /PRNewswire-PRWeb/ -- ",
            "OSLO, June 3, 2024 /PRNewswire-PRWeb/",
            "OSLO",
            "June 3, 2024",
            "PRNewswire-PRWeb",
        ),
        ("NEW YORK--(BUSINESS WIRE)--", "NEW YORK--(BUSINESS WIRE)", "NEW YORK", None, "BUSINESS WIRE"),
        ("Mumbai, Aug. 12 (PTI) ", "Mumbai, Aug. 12 (PTI)", "Mumbai", "August 12", "PTI"),
        ("New Delhi [India], Mar 3 (ANI): ", "New Delhi [India], Mar 3 (ANI)", "New Delhi [India]", "March 3", "ANI"),
        ("MOSCOW, March 3. /TASS/. ", "MOSCOW, March 3. /TASS/", "MOSCOW", "March 3", "TASS"),
        ("Jan 30 (Reuters) - ", "Jan 30 (Reuters)", None, "January 30", "Reuters"),
        ("Jan 30 (Baywire) - ", "Jan 30 (Baywire)", None, "January 30", "Baywire"),
        ("SEOUL, Nov 26 AFP - ", "SEOUL, Nov 26 AFP", "SEOUL", "November 26", "AFP"),
        ("OSLO, 26 November (AFP) - ", "OSLO, 26 November (AFP)", "OSLO", "November 26", "AFP"),
        ("(ANSA) - Rome, October 11 - ", "(ANSA) - Rome, October 11", "Rome", "October 11", "ANSA"),
        (
            "TORONTO, ON / ACCESSWIRE / June 3, 2024 / ",
            "TORONTO, ON / ACCESSWIRE / June 3, 2024 /",
            "TORONTO, ON",
            "June 3, 2024",
            "ACCESSWIRE",
        ),
        (
            "SINGAPORE - Media OutReach Newswire - 5 June 2024 - ",
            "SINGAPORE - Media OutReach Newswire - 5 June 2024",
            "SINGAPORE",
            "June 5, 2024",
            "Media OutReach Newswire",
        ),
        ("BRÖLLIN, Germany (dpa) — ", "BRÖLLIN, Germany (dpa)", "BRÖLLIN, Germany", None, "dpa"),
        (
            "ST. JOHN'S, Newfoundland, March 9 - ",
            "ST. JOHN'S, Newfoundland, March 9",
            "ST. JOHN'S, Newfoundland",
            "March 9",
            None,
        ),
        ("WILKES-BARRE, Pa., MArch 5- ", "WILKES-BARRE, Pa., MArch 5", "WILKES-BARRE, Pa.", "March 5", None),
        ("La paz, march 4 - ", "La paz, march 4", "La paz", "March 4", None),
        ("LOS ANGELES (KHBR) -- ", "LOS ANGELES (KHBR)", "LOS ANGELES", None, "KHBR"),
        ("MARROW BAY, Maine (News 9) - ", "MARROW BAY, Maine (News 9)", "MARROW BAY, Maine", None, "News 9"),
        ("(KHBR) - ", "(KHBR)", None, None, "KHBR"),
        ("(Oslo, Norway – March 3, 2016) – ", "(Oslo, Norway – March 3, 2016)", "Oslo, Norway", "March 3, 2016", None),
        ("COEUR d'ALENE, Idaho — ", "COEUR d'ALENE, Idaho", "COEUR d'ALENE, Idaho", None, None),
        ("OSLO (March 3, 2016) — ", "OSLO (March 3, 2016)", "OSLO", "March 3, 2016", None),
        (
            "Toronto, Ontario--(Newsfile Corp. - March 3, 2016) - ",
            "Toronto, Ontario--(Newsfile Corp. - March 3, 2016)",
            "Toronto, Ontario",
            "March 3, 2016",
            "Newsfile Corp.",
        ),
        ("RIO DE JANEIRO _ ", "RIO DE JANEIRO", "RIO DE JANEIRO", None, None),
        ("MOSCOW. March 3 (Baywire) - ", "MOSCOW. March 3 (Baywire)", "MOSCOW", "March 3", "Baywire"),
        ("(Adds details) OSLO, March 3 (Reuters) - ", "OSLO, March 3 (Reuters)", "OSLO", "March 3", "Reuters"),
        ("Bloemfontein - ", "Bloemfontein", "Bloemfontein", None, None),
        ("SWABI: ", "SWABI", "SWABI", None, None),
        ("KINGSTON:\n\n", "KINGSTON", "KINGSTON", None, None),
        ("ISLAMABAD, Oct 12 (APP):", "ISLAMABAD, Oct 12 (APP)", "ISLAMABAD", "October 12", "APP"),
        ("(Oslo) – ", "(Oslo)", "Oslo", None, None),
        ("(Washington, DC) – ", "(Washington, DC)", "Washington, DC", None, None),
        ("NASSAU, CMC – ", "NASSAU, CMC", "NASSAU", None, "CMC"),
        ("ROME, Italy, Reuters - ", "ROME, Italy, Reuters", "ROME, Italy", None, "Reuters"),
        ("March 2016 (AP) — ", "March 2016 (AP)", None, "March, 2016", "AP"),
        ("(AP, March 3) — ", "(AP, March 3)", None, "March 3", "AP"),
        ("March 3 (Tolm) — ", "March 3 (Tolm)", None, "March 3", "Tolm"),
        ("March 2016 (Baywire) - ", "March 2016 (Baywire)", None, "March, 2016", "Baywire"),
        ("Texas — ", "Texas", "Texas", None, None),
        ("ADAM — ", "ADAM", "ADAM", None, None),
        ("McALLEN — ", "McALLEN", "McALLEN", None, None),
        ("MARROW de BAY — ", "MARROW de BAY", "MARROW de BAY", None, None),
        ("MT. MARROW — ", "MT. MARROW", "MT. MARROW", None, None),
        ("OSLO/TOLM/PARIS — ", "OSLO/TOLM/PARIS", "OSLO/TOLM/PARIS", None, None),
        ("Rio de Janeiro (AP) — ", "Rio de Janeiro (AP)", "Rio de Janeiro", None, "AP"),
        ("(CNN) TOLM — ", "(CNN) TOLM", "TOLM", None, "CNN"),
        ("OSLO (Baywire) ", "OSLO (Baywire)", "OSLO", None, "Baywire"),
        ("Oslo (Baywire) — ", "Oslo (Baywire)", "Oslo", None, "Baywire"),
        ("TARNPUR (Baywire) — ", "TARNPUR (Baywire)", "TARNPUR", None, "Baywire"),
        ("TOLM (Castria) (AP) — ", "TOLM (Castria) (AP)", "TOLM", None, "AP"),
        ("OSLO (AP) (Baywire) — ", "OSLO (AP) (Baywire)", "OSLO", None, "AP"),
        ("OSLO (AP) (Reuters) — ", "OSLO (AP) (Reuters)", "OSLO", None, "AP"),
        ("OSLO — Baywire — ", "OSLO — Baywire", "OSLO", None, "Baywire"),
        ("Oslo, March 2016 — ", "Oslo, March 2016", "Oslo", "March, 2016", None),
        ("TARNPUR, March 2016 — ", "TARNPUR, March 2016", "TARNPUR", "March, 2016", None),
        ("TOLM, March 3: ", "TOLM, March 3", "TOLM", "March 3", None),
        ("(Tolm, March 3) — ", "(Tolm, March 3)", "Tolm", "March 3", None),
        ("(Oslo, March 3) ", "(Oslo, March 3)", "Oslo", "March 3", None),
        ("OSLO (Reuters), March 3\n\n", "OSLO (Reuters), March 3", "OSLO", "March 3", "Reuters"),
        ("Tolm (U/E), Feb. 6, BWS – ", "Tolm (U/E), Feb. 6, BWS", "Tolm (U/E)", "February 6", "BWS"),
        (
            "TOLM, Ohio, Sept. 3, Baynews - ",
            "TOLM, Ohio, Sept. 3, Baynews",
            "TOLM, Ohio",
            "September 3",
            "Baynews",
        ),
        ("Tarn (UP), Sep 4 (BWS) ", "Tarn (UP), Sep 4 (BWS)", "Tarn (UP)", "September 4", "BWS"),
        ("Tarn, Sep 4 (BWS) ", "Tarn, Sep 4 (BWS)", "Tarn", "September 4", "BWS"),
        ("[Tolm, 4 November 2021] ", "[Tolm, 4 November 2021]", "Tolm", "November 4, 2021", None),
        ("Oslo (bws) - ", "Oslo (bws)", "Oslo", None, "bws"),
        (
            "Baywire (May 3, 2023, 7:14 PM) -- ",
            "Baywire (May 3, 2023, 7:14 PM)",
            None,
            "May 3, 2023",
            "Baywire",
        ),
        ("TOLM, April 22, 2025 /PR Bay/ -- ", "TOLM, April 22, 2025 /PR Bay/", "TOLM", "April 22, 2025", "PR Bay"),
        ("(TOLM, 29 May 2014) (BWS) - ", "(TOLM, 29 May 2014) (BWS)", "TOLM", "May 29, 2014", "BWS"),
        ("New Delhi:\n\n", "New Delhi", "New Delhi", None, None),
        ("Tarnpur:\n\n", "Tarnpur", "Tarnpur", None, None),
        ("DATELINE: TOLM\n\n", "TOLM", "TOLM", None, None),
        ("DATELINE: Oslo, March 3\n\n", "Oslo, March 3", "Oslo", "March 3", None),
    ],
)
def test_a_dateline_and_its_parts(opening, dateline, place, date, agency):
    article = parse(f"{HEADLINE}\n\n{opening}{STORY}")
    found = article.dateline
    assert (found.span.text, found.place, found.date and str(found.date), found.agency) == (
        dateline,
        place,
        date,
        agency,
    )
    assert article.body.endswith(STORY)


@pytest.mark.parametrize(
    "opening",
    [
        "NASA said ",
        "BREAKING: ",
        "WATCH — ",
        "TWO Marrow Bay men — ",
        "GIRLS BASKETBALL — ",
        "Ada Brandt — ",
        "ADA BRANDT — ",
        "IN the heart of the harbour — ",
        "On March 4 - ",
        "Updated March 4 - ",
        "March 4 (Tuesday) - ",
        "March 4 (Main Hall) - ",
        "Wow – ",
        "(Again) — ",
        "(Harbor Bay) ",
        "FAITH HILL — ",
        "(VIDEO) — ",
        "Issued on: 12/03/2024 - 16:21\n\n",
        "PARIS, FRANCE - MARCH 3: The crew. (Photo by Ada Brandt/Harbor Images)\n\n",
        "BBC — the broadcaster of the town — ",
        "ATTENTION - ADDS minister, details ///\n\n",
        "SNOW. ICE. WIND. — ",
        "EU - ",
        "(Marrow Bay) – ",
        "PREVIOUSLY:\n\n",
        "MARROW BUREAU:\n\n",
        "Pune | Updated: November 22, 2023 21:05 IST\n\n",
        "(Update) – ",
        "TUESDAY — ",
        "GOP SENATORS - ",
        "OSLO, March 45 (AP) — ",
        "BC-OSLO, March 3 — ",
        "Tolm bay (AP) — ",
        "Tolm de la cruz, March 3 — ",
        "MARROW BAY ON THE SEA — ",
        "Toulouse (France) — ",
        "Tolm (Baywire) — ",
        "TOLM (Baywire) ",
        "Oslo (Baywire) ",
        "OSLO (Baywire): ",
        "(HARB) — ",
        "(HARBOR7) — ",
        "(Oslo): ",
        "(Tolm, March 3): ",
        "(March 3) — ",
        "March 2016—",
        "March 3 (Baywire): ",
        "March 3 (Baywire) ",
        "Tolm, March 2016 — ",
        "TARNPUR, March 2016 — and ",
        "TOLM (March 3) ",
        "OSLO — and ",
        "OSLO: and ",
        "Tarnpur: ",
        "TARN PUR: ",
        "TARN: ",
        "Oslo / ",
        "Oslo Ap — ",
        "Oslo CNN: ",
        "Oslo (March 2016) ",
        "(Ada Brandt, Chief Editor Of The Marrow Bay Daily) ",
        "[Editor's note, May 3, 2020] ",
        "[Photo, May 3, 2020] ",
        "[Tolm, May 3] ",
        "[Tolm] ",
        "Tolm (sic) - ",
        "Tarn (UP) ",
        "Tarn, Sep 4 (Crew) ",
        "Summary:\n\n",
    ],
)
def test_capitals_names_and_labels_are_none(opening):
    article = parse(f"{HEADLINE}\n\n{opening}{STORY}")
    assert article.dateline is None
    assert article.body == f"{opening}{STORY}"


def test_the_state_and_the_several_places_are_typed():
    dateline = parse(f"{HEADLINE}\n\nNASHUA, N.H. (AP) — {STORY}").dateline
    assert (dateline.region, dateline.places) == ("N.H.", ("NASHUA",))
    dateline = parse(f"{HEADLINE}\n\nLONDON/PARIS, March 3 (Reuters) - {STORY}").dateline
    assert (dateline.region, dateline.places) == (None, ("LONDON", "PARIS"))


def test_a_dateline_stands_behind_a_byline_and_a_caption():
    text = f"{HEADLINE}\n\nBy Ada Brandt\n\nCars wait at the pier. Picture: Tom Okoye\n\nOSLO — {STORY}"
    assert parse(text).dateline.place == "OSLO"


def test_a_dateline_of_the_agency_alone_leaves_an_unknown_place_to_the_story():
    for opening in ("(CNN) Tolm — ", "(CNN) TOLM: "):
        assert parse(f"{HEADLINE}\n\n{opening}{STORY}").dateline.span.text == "(CNN)"


@pytest.mark.parametrize(("opening", "place"), [("TARNPUR — ", None), ("Oslo: ", None), ("TARNPUR: ", "TARNPUR")])
def test_behind_a_paragraph_that_tells_a_dateline_needs_more(opening, place):
    first = "The ferry came back on Tuesday. " * 8
    found = parse(f"{HEADLINE}\n\n{first}\n\n{opening}{STORY}").dateline
    assert (found and found.place) == place


@pytest.mark.parametrize(
    ("byline", "opening", "place"),
    [
        ("TNN", "TOLM: ", "TOLM"),
        ("Ada Brandt | TNN | May 3, 2022, 18:40 IST", "TOLM: ", "TOLM"),
        ("By Ada Brandt", "TOLM: ", None),
        ("PTI", "TAX ROW: ", None),
        ("PTI", "OPINION: ", None),
        ("PTI", "TOLM: as ", None),
    ],
)
def test_an_agency_s_story_may_come_from_a_place_that_nobody_knows(byline, opening, place):
    found = parse(f"{HEADLINE}\n\n{byline}\n\n{opening}{STORY}").dateline
    assert (found and found.place) == place


def test_a_caption_without_a_credit_opens_with_a_dateline():
    text = f"{HEADLINE}\n\nPARIS, FRANCE - MARCH 3: The crew (and its cook)\n\n{STORY}"
    assert parse(text).dateline.span.text == "PARIS, FRANCE - MARCH 3"


cities = st.sampled_from(
    ["OSLO", "NEW YORK", "Paris", "SÃO PAULO", "ST. PAUL", "Marrow Bay", "WINSTON-SALEM", "COEUR D'ALENE"]
)


regions = st.sampled_from([None, "N.H.", "Ukraine", "British Columbia", "Calif.", "TX"])


months = st.sampled_from(
    ["Jan.", "February", "Mar", "April", "May", "June", "July", "Aug.", "Sept.", "October", "Nov", "Dec."]
)


dates = st.one_of(st.none(), st.builds("{} {}".format, months, st.integers(1, 28)))


agencies = st.sampled_from([None, "AP", "Reuters", "AFP", "Xinhua", "CNN", "dpa"])


dashes = st.sampled_from([" - ", " — ", " – ", " -- "])


@given(cities, regions, dates, agencies, dashes)
def test_the_parts_of_a_dateline_come_back(city, region, date, agency, dash):
    assume(region or date or agency or city != "Marrow Bay")  # an unknown place in small letters says too little alone
    place = ", ".join(part for part in (city, region) if part)
    opening = ", ".join(part for part in (place, date) if part) + (f" ({agency})" if agency else "")
    article = parse(f"{HEADLINE}\n\n{opening}{dash}{STORY}")
    dateline = article.dateline
    assert (dateline.span.text, dateline.place, dateline.region, dateline.agency) == (opening, place, region, agency)
    assert (dateline.date is None) == (date is None)
    assert date is None or str(dateline.date.day) == date.split()[1]
    assert article.body == STORY


def test_a_credit_at_its_paragraphs_end_takes_no_dateline_away():
    text = f"{HEADLINE}\n\nPARIS (AP) — The boats came back. (Photo by Ada Brandt)\n\n{STORY}"
    assert parse(text).dateline.place == "PARIS"


def test_a_title_and_a_part_s_number_are_no_place_and_agency():
    article = parse(f"Ferry Returns (Part 2)\n\n{STORY}")
    assert (article.headline.text, article.dateline) == ("Ferry Returns (Part 2)", None)


def test_a_label_and_a_sign_that_is_no_white_space_raise_nothing():
    assert parse(f"{HEADLINE}\n\nEXCLUSIVE: \x1f— {STORY}").dateline is None


def test_a_month_is_added_with_its_number():
    text = "BERLIN, Mai 3 (dpa) - Rain fell."
    assert str(Parser().with_lexicon(months=["Mai=5"]).parse(text).dateline.date) == "May 3"


def test_a_letter_that_is_like_a_month_s_raises_nothing():
    assert parse("PARIS, Aprİl 3 (AP) — Rain fell.").dateline is None


def test_the_parts_of_a_dateline_have_single_spaces():
    found = parse(f"{HEADLINE}\n\nMARROW\xa0BAY, N.H., March\xa03 (Harbor\xa0Wire) - {STORY}").dateline
    assert (found.place, found.places, found.agency) == ("MARROW BAY, N.H.", ("MARROW BAY",), "Harbor Wire")
    assert found.span.text == "MARROW\xa0BAY, N.H., March\xa03 (Harbor\xa0Wire)"


def test_a_database_s_field_that_names_no_place_is_none():
    assert parse(f"{HEADLINE}\n\nDATELINE: the harbour\n\n{STORY}").dateline is None

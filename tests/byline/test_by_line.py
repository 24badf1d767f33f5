"""Bylines that open with 'By': examples first; add yours to the tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byline.story import HEADLINE, STORY, byline_of
from newsparse import parse


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Brandt", ["Ada Brandt"]),
        ("BY ADA BRANDT AND TOM OKOYE", ["Ada Brandt", "Tom Okoye"]),
        ("- By Ada Brandt", ["Ada Brandt"]),
        ("Op-ed by Ada Brandt", ["Ada Brandt"]),
        ("By Sen. Ada Brandt", ["Ada Brandt"]),
        ("By the Editorial Board", ["the Editorial Board"]),
        ("By Ada Brandt, Tom Okoye and Lin Sato", ["Ada Brandt", "Tom Okoye", "Lin Sato"]),
        ("By Ada Brandt, Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("By ADA BRANDT, TOM OKOYE and LIN SATO Associated Press", ["Ada Brandt", "Tom Okoye", "Lin Sato"]),
        ("By Ada Brandt | Reuters", ["Ada Brandt"]),
        ("By Ada Brandt in Paris", ["Ada Brandt"]),
        ("By Ada Brandt*", ["Ada Brandt"]),
        ("By Ada Brandt in Paris and Tom Okoye in London", ["Ada Brandt", "Tom Okoye"]),
        ("Story by Ada Brandt, CNN", ["Ada Brandt"]),
        ("Written by Ada Brandt", ["Ada Brandt"]),
        ("Reporting by Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt\n\nand Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("Published on March 3, 2016 by Low Tide\nby Ada Brandt, staff writer", ["Ada Brandt"]),
        ("From Ada Brandt, GNA Correspondent, Tolm", ["Ada Brandt"]),
        ("(by Ada Brandt).", ["Ada Brandt"]),
        ("^By ADA BRANDT=", ["Ada Brandt"]),
        ("Wed, March 13, 2019 10:26AM EDT by Ada Brandt 1 Comment", ["Ada Brandt"]),
        ("And it should be.\n\nby Ada Brandt", ["Ada Brandt"]),
        ("ByAda BrandtLocal Democracy Reporter", ["Ada Brandt"]),
        ("By Ada Brandt Local Democracy Reporter", ["Ada Brandt"]),
        ("By Ada Brandt Follow You will receive alerts from this author.", ["Ada Brandt"]),
        ("By Ada Brandt On Aug 19, 2017", ["Ada Brandt"]),
        ("Breaking News By Ada Brandt August 19, 2017", ["Ada Brandt"]),
        ("WDET News | By Ada Brandt", ["Ada Brandt"]),
        ("/ By Ada Brandt", ["Ada Brandt"]),
        ("Guest essay by Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt. Originally published at Low Tide", ["Ada Brandt"]),
        ("By political editor Ada Brandt and Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("By Ada Brandt, Political Editor Tom Okoye", ["Ada Brandt"]),
        ("By Ada Brandt / Associated Press", ["Ada Brandt"]),
        ("By Ada Brandt, CNN", ["Ada Brandt"]),
        ("By Ada Brandt @adabrandt", ["Ada Brandt"]),
        ("By Ada Brandt abrandt@marrowbay.com", ["Ada Brandt"]),
        ("By Ada Brandt Published 3:00 pm, March 3, 2016", ["Ada Brandt"]),
        ("By Ada BrandtPublished March 3, 2016", ["Ada Brandt"]),
        ("Updated 3:00 PM ET, Tue May 3, 2016 By Ada Brandt", ["Ada Brandt"]),
        ("March 3, 2016 | By Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt, Staff Writer", ["Ada Brandt"]),
        ("By ADA McDONALD", ["Ada McDonald"]),
        ("By MARIA DE LA CRUZ", ["Maria de la Cruz"]),
        ("By Tom O'NEILL", ["Tom O'Neill"]),
        ("By J.R. Okoye Jr., Special to the Gazette", ["J.R. Okoye Jr."]),
        # a degree is no part of a name
        ("By Ada Brandt, Ph.D.", ["Ada Brandt"]),
        ("By Ada Brandt, M.D., and Tom Okoye, Ph.D.", ["Ada Brandt", "Tom Okoye"]),
        # nor is a word one that is a surname here
        ("By Margaret Court and Tom Okoye", ["Margaret Court", "Tom Okoye"]),
        ("By Jane More in Tolm", ["Jane More"]),
        ("By Tom Story | Harbor Gazette", ["Tom Story"]),
        ("By Ada Brandt-Sands III", ["Ada Brandt-Sands III"]),
        ("By Zoë Ørsted and Łukasz Żak", ["Zoë Ørsted", "Łukasz Żak"]),
        ("By Cher", ["Cher"]),
        ("By The Associated Press", ["The Associated Press"]),
        ("By Associated Press", ["Associated Press"]),
        ("By Staff", ["Staff"]),
        ("By Staff Writer", ["Staff Writer"]),
        ("By Gazette Staff", ["Gazette Staff"]),
        ("By Daily Mail Reporter", ["Daily Mail Reporter"]),
        ("By Press Association", ["Press Association"]),
        ("By Reuters Staff", ["Reuters Staff"]),
        ("By AFP", ["AFP"]),
        ("By Ada Brandt for MailOnline", ["Ada Brandt"]),
        ("By Ada Brandt For The Daily Mail", ["Ada Brandt"]),
        ("By Ada Brandt For Dailymail.com", ["Ada Brandt"]),
        ("By Ada Brandt, Political Correspondent", ["Ada Brandt"]),
        ("By Ada Brandt, Political Editor, and Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("By: Ada Brandt", ["Ada Brandt"]),
        ("BYLINE: By ADA BRANDT; Tom Okoye contributed reporting from Paris.", ["Ada Brandt"]),
        ("BYLINE: ADA BRANDT", ["Ada Brandt"]),
        ("Byline: Ada Brandt, Harbor Gazette", ["Ada Brandt"]),
        ("Author: Ada Brandt", ["Ada Brandt"]),
        ("Posted by Ada Brandt on March 3, 2016", ["Ada Brandt"]),
        ("by Ada Brandt", ["Ada Brandt"]),
        ("By Dr. Ada Brandt, Professor of Ferries, Marrow University", ["Ada Brandt"]),
        ("By Ada Brandt - March 3, 2016", ["Ada Brandt"]),
        ("By Ada Brandt – Senior Reporter", ["Ada Brandt"]),
        ("By Ada Brandt (Reuters)", ["Ada Brandt"]),
        ("By Ada Brandt, The Harbor Gazette", ["Ada Brandt"]),
        ("By Ada Brandt, Tom Okoye, and Lin Sato, CNN", ["Ada Brandt", "Tom Okoye", "Lin Sato"]),
        ("By Ada Brandt & Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("By Ada Brandt with Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("By Ada Brandt • 5 min read", ["Ada Brandt"]),
        ("By Ada Brandt 3 hours ago", ["Ada Brandt"]),
        ("By Ada Brandt | March 3, 2016 | 12:30 PM EST", ["Ada Brandt"]),
        ("By Ada Brandt on March 3, 2016 at 6:00 AM", ["Ada Brandt"]),
        ("Contributed by Ada Brandt", ["Ada Brandt"]),
        ("From Ada Brandt in Paris", ["Ada Brandt"]),
        ("From Tom Okoye, in Paris", ["Tom Okoye"]),
        ("Analysis by Ada Brandt, CNN", ["Ada Brandt"]),
        ("Opinion by Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt, Tribune Content Agency", ["Ada Brandt"]),
        ("By Mary-Jane van der Berg", ["Mary-Jane van der Berg"]),
        ("By William “Bill” Okoye", ["William “Bill” Okoye"]),
        ("By Li Wei", ["Li Wei"]),
        ("By Ng", ["Ng"]),
        ("By Ada Brandt, Associated Press Writer", ["Ada Brandt"]),
        ("By ADA BRANDT AP Business Writer", ["Ada Brandt"]),
        ("By ADA BRANDT, AP Sports Writer", ["Ada Brandt"]),
        ("By Ada Brandt, Fox News", ["Ada Brandt"]),
        ("By Ada Brandt, Natural Society", ["Ada Brandt"]),
        ("By Ada Brandt, Guest Contributor", ["Ada Brandt"]),
        ("By Ada Brandt, Contributor", ["Ada Brandt"]),
        ("By Ada Brandt, M.D.", ["Ada Brandt"]),
        ("By Ada Brandt, PhD", ["Ada Brandt"]),
        ("Reporter: Ada Brandt", ["Ada Brandt"]),
        ("By our foreign staff", ["our foreign staff"]),
        ("By Agencies", ["Agencies"]),
        ("By Post Staff Report", ["Post Staff Report"]),
        ("By Our Correspondent", ["Our Correspondent"]),
        ("By Our Correspondents, Tolm and Marrow", ["Our Correspondents"]),
        ("By our Tolm correspondent, Ada Brandt", ["Ada Brandt"]),
        ("By ADA BRANDT and TOM OKOYE  SEPT. 8, 2017", ["Ada Brandt", "Tom Okoye"]),
        ("By Will Okoye and Will Brandt", ["Will Okoye", "Will Brandt"]),
        ("By Ada Brandt & the Gazette Editorial Board", ["Ada Brandt"]),
        ("Published by Ada Brandt", ["Ada Brandt"]),
        ("By ADA BRANDT and TOM OKOYE JUNE 3, 2016", ["Ada Brandt", "Tom Okoye"]),
        ("By Ada Brandt and Tom Okoye Ledger Staff", ["Ada Brandt", "Tom Okoye"]),
        ("By State Sen. Ada Brandt", ["Ada Brandt"]),
        ("By The Ledger", ["The Ledger"]),
        ("Posted By: Ada Brandt June 3, 2016", ["Ada Brandt"]),
        ("Story and photos by Ada Brandt", ["Ada Brandt"]),
        ("By Hessa bint Khalid Al-Faisal", ["Hessa bint Khalid Al-Faisal"]),
        ("March 3, 2016 by Ada Brandt Leave a Comment", ["Ada Brandt"]),
        ("By ADA BRANDT\nMore by this Author", ["Ada Brandt"]),
        ("Written  by Ada Brandt", ["Ada Brandt"]),
        ("Tom Okoye, Staff Writer\n\nBy Ada Brandt", ["Ada Brandt"]),
        ("By A Brandt", ["A Brandt"]),
        ("By Ada I. Brandt", ["Ada I. Brandt"]),
        ("By Ada J. Brandt Harbor News", ["Ada J. Brandt"]),
        ("By Ada van Brandt Harbor News", ["Ada van Brandt"]),
        ("By Mary Rose News", ["Mary Rose"]),
        ("By Ada Brandt Video, CNN", ["Ada Brandt"]),
        ("By Ada Brandt Monday, 3:00 pm", ["Ada Brandt"]),
        ("By Ada May 3 hours ago", ["Ada May"]),
        ("By ADA BRANDT MAY", ["Ada Brandt May"]),
        ("By ADA BRANDT Marrow Ferries", ["Ada Brandt"]),
        ("By LUCIA BRANDT McDonald", ["Lucia Brandt McDonald"]),
        ("By DE CRUZ", ["De Cruz"]),
        ("By ADA E CRUZ", ["Ada E Cruz"]),
        ("By Ada Brandt.", ["Ada Brandt"]),
        ("By Cher (Reuters)", ["Cher"]),
        ("By Tom Okoye staff", ["Tom Okoye"]),
        ("By Ada Brandt, The Marrow, and Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("By reuters", ["reuters"]),
        ("By MarrowBay.com", ["MarrowBay.com"]),
        ("BY LUISA MARIA de la CRUZ", ["Luisa Maria de la Cruz"]),
        ("By Ma. Luisa Brandt", ["Ma. Luisa Brandt"]),
        ("By Md. Tom Okoye and Mohd. Lin Sato", ["Md. Tom Okoye", "Mohd. Lin Sato"]),
        ("By bws correspondents", ["bws correspondents"]),
        ("**By Ada Brandt**", ["Ada Brandt"]),
        ("By [Okonjo Brandt](https://harbor.example/okonjo), Harbor Gazette", ["Okonjo Brandt"]),
        ("by Ada Brandt\nMay 3, 2016", ["Ada Brandt"]),
        ("By Okonjo Brandt  –  Senior Reporter, Harbor Business Ledger", ["Okonjo Brandt"]),
        ("BY: ADA BRANDT - MARCH 3, 2016", ["Ada Brandt"]),
        ("By Ada Brandt | Photographs by Tom Okoye", ["Ada Brandt"]),
        ("KHBR Marrow Bay Public Radio | By Ada Brandt", ["Ada Brandt"]),
        ("Recipe and words by Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt (now) and Tom Okoye (earlier)", ["Ada Brandt", "Tom Okoye"]),
    ],
)
def test_a_byline_names_its_authors(line, names):
    assert [author.name for author in byline_of(line).authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "By Friday, everyone had left",
        "By 2020, ferries will fly",
        "By all accounts",
        "By Popular Demand",
        "By the Numbers",
        "By Ada Brandt's account, it sank",
        "By 2030, ferries will be electric",
        "By the harbour master's estimate, 40 cars were left behind",
        "by the harbour",
        "-By Ada Brandt",
        "by Harbor News",
        "By Ada Brandt Inc.",
        "By Ada Brandt is a novel of ferries",
        "By Ada Brandt, captain of the ferry in the bay.",
        "By Ada Of The Bay",
        "By Of",
        "By Harbor News reporters in Oslo, Tolm, Paris, Rome and three other towns",
        "By [the harbour](https://harbor.example/) we stood",
        "By two correspondents",
    ],
)
def test_what_only_looks_like_a_byline_is_none(line):
    assert byline_of(line) is None


def test_a_text_may_open_with_its_byline_and_hold_nothing_else():
    assert parse("By Ada Brandt").byline.span.text == "By Ada Brandt"
    assert parse(f"by Ada Brandt\n\n{STORY}").byline.span.text == "by Ada Brandt"


def test_by_may_open_a_line_far_below_the_headline():
    lines = "Cars wait.\n\nBoats wait.\n\nPeople wait.\n\nThe bay waits."
    assert parse(f"{HEADLINE}\n\n{lines}\n\nBy Ada Brandt\n\n{STORY}").byline.span.text == "By Ada Brandt"
    assert parse(f"{HEADLINE}\n\n{lines}\n\nby Ada Brandt\n\n{STORY}").byline is None


given_names = st.sampled_from(["Ada", "Tom", "Zoë", "María", "J.R.", "Jean-Luc", "Łukasz", "D. W.", "Anne-Marie"])


surnames = st.sampled_from(
    [
        "Brandt",
        "O'Neill",
        "de la Cruz",
        "van der Berg",
        "McDonald",
        "Okoye-Sands",
        "Ørsted",
        "al-Rashid",
        "Brandt Jr.",
        "Sato III",
    ]
)


persons = st.builds("{} {}".format, given_names, surnames)


affiliations = st.sampled_from(
    ["", ", Associated Press", " | Reuters", ", CNN", ", Staff Writer", " / Associated Press"]
)


openings = st.sampled_from(["By ", "by ", "BY ", "Written by ", "Story by ", "By: "])


@given(openings, st.lists(persons, min_size=1, max_size=4, unique=True), affiliations)
def test_the_parts_of_a_byline_come_back(opening, names, affiliation):
    joined = " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
    byline = byline_of(f"{opening}{joined}{affiliation}")
    assert [author.name for author in byline.authors] == names


@given(st.lists(persons, min_size=1, max_size=3, unique=True))
def test_capitals_come_back_in_a_person_s_casing(names):
    shouted = [name.upper().replace("JR.", "Jr.") for name in names]
    byline = byline_of("BY " + " AND ".join(shouted))
    assert [author.name.casefold() for author in byline.authors] == [name.casefold() for name in names]
    assert not any(author.name.isupper() for author in byline.authors)

"""Bylines: examples first; add yours to the tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import parse

HEADLINE = "Ferry Returns to Marrow Bay"
STORY = (
    "MARROW BAY (AP) — The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars.\n\nIt cost $4 million."
)


def byline_of(line):
    return parse(f"{HEADLINE}\n\n{line}\n\n{STORY}").byline


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
        ("Ada Brandt, Staff Writer", ["Ada Brandt"]),
        ("Ada Brandt, Harbor Gazette", ["Ada Brandt"]),
        ("By Ada Brandt | Reuters", ["Ada Brandt"]),
        ("By Ada Brandt in Paris", ["Ada Brandt"]),
        ("By Ada Brandt*", ["Ada Brandt"]),
        ("PTI / Updated: May 3, 2022, 18:40 IST", ["PTI"]),
        ("By Ada Brandt in Paris and Tom Okoye in London", ["Ada Brandt", "Tom Okoye"]),
        ("Story by Ada Brandt, CNN", ["Ada Brandt"]),
        ("Written by Ada Brandt", ["Ada Brandt"]),
        ("Reporting by Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt\n\nand Tom Okoye", ["Ada Brandt", "Tom Okoye"]),
        ("Published on March 3, 2016 by Low Tide\nby Ada Brandt, staff writer", ["Ada Brandt"]),
        ("Ada Brandt Contact Reporter Harbor Tribune", ["Ada Brandt"]),
        ("From Ada Brandt, GNA Correspondent, Tolm", ["Ada Brandt"]),
        ("(by Ada Brandt).", ["Ada Brandt"]),
        ("^By ADA BRANDT=", ["Ada Brandt"]),
        ("Wed, March 13, 2019 10:26AM EDT by Ada Brandt 1 Comment", ["Ada Brandt"]),
        ("10/04/2018  Ada Brandt", ["Ada Brandt"]),
        ("Thu, Sep 20th 2018 9:33am — Ada Brandt", ["Ada Brandt"]),
        ("And it should be.\n\nby Ada Brandt", ["Ada Brandt"]),
        ("The Hindu Bureau", ["The Hindu Bureau"]),
        ("RFE/RL's Tolm Service", ["RFE/RL's Tolm Service"]),
        ("ByAda BrandtLocal Democracy Reporter", ["Ada Brandt"]),
        ("By Ada Brandt Local Democracy Reporter", ["Ada Brandt"]),
        ("By Ada Brandt Follow You will receive alerts from this author.", ["Ada Brandt"]),
        ("By Ada Brandt On Aug 19, 2017", ["Ada Brandt"]),
        ("Breaking News By Ada Brandt August 19, 2017", ["Ada Brandt"]),
        ("WDET News | By Ada Brandt", ["Ada Brandt"]),
        ("/ By Ada Brandt", ["Ada Brandt"]),
        ("Guest essay by Ada Brandt", ["Ada Brandt"]),
        ("By Ada Brandt. Originally published at Low Tide", ["Ada Brandt"]),
        ("Lucía Brandt", ["Lucía Brandt"]),
        ("From our correspondent", ["our correspondent"]),
        ("Our Sports Bureau", ["Our Sports Bureau"]),
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
        ("Joshua Whorms", ["Joshua Whorms"]),
        ("Jay OKOYESON", ["Jay Okoyeson"]),
        ("Ada Brandt, Political Editor", ["Ada Brandt"]),
        ("Ada Brandt | USA TODAY", ["Ada Brandt"]),
        ("Ada Brandt March 3, 2016", ["Ada Brandt"]),
        ("Contributed by Ada Brandt", ["Ada Brandt"]),
        ("From Ada Brandt in Paris", ["Ada Brandt"]),
        ("From Tom Okoye, in Paris", ["Tom Okoye"]),
        ("Nicholas Okoye and Ada Brandt, Washington Post", ["Nicholas Okoye", "Ada Brandt"]),
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
        ("Staff Reports", ["Staff Reports"]),
        ("Press Trust of India | Tolm | Updated: March 3, 2016 18:20 IST", ["Press Trust of India"]),
        ("Gazette Staff Report", ["Gazette Staff Report"]),
        ("Marrow Bay Gazette staff", ["Marrow Bay Gazette staff"]),
        ("Special to the Gazette", ["Special to the Gazette"]),
        ("The Associated Press", ["The Associated Press"]),
        ("Reuters", ["Reuters"]),
        ("Okonjo Brandt, Special to the Gazette", ["Okonjo Brandt"]),
        ("By Will Okoye and Will Brandt", ["Will Okoye", "Will Brandt"]),
        ("By Ada Brandt & the Gazette Editorial Board", ["Ada Brandt"]),
        ("Published by Ada Brandt", ["Ada Brandt"]),
        ("By ADA BRANDT and TOM OKOYE JUNE 3, 2016", ["Ada Brandt", "Tom Okoye"]),
        ("Ada Brandt · June 3, 2016", ["Ada Brandt"]),
        ("By Ada Brandt and Tom Okoye Ledger Staff", ["Ada Brandt", "Tom Okoye"]),
        ("By State Sen. Ada Brandt", ["Ada Brandt"]),
        ("By The Ledger", ["The Ledger"]),
        ("Okonjo Brandt, Harbor Post Published 3:04 p.m. ET June 3, 2016", ["Okonjo Brandt"]),
        ("OKONJO BRANDT\nThe Canadian Press", ["Okonjo Brandt"]),
        ("Okonjo Brandt | Harbor Watch - June 3, 2016 21 Comments", ["Okonjo Brandt"]),
        ("Posted By: Ada Brandt June 3, 2016", ["Ada Brandt"]),
        ("Story and photos by Ada Brandt", ["Ada Brandt"]),
        ("Ada Brandt Politics Reporter, Harbor Gazette", ["Ada Brandt"]),
        ("By Hessa bint Khalid Al-Faisal", ["Hessa bint Khalid Al-Faisal"]),
        ("March 3, 2016 by Ada Brandt Leave a Comment", ["Ada Brandt"]),
        ("Léa Fontanel, in Saint-Aubrac", ["Léa Fontanel"]),
        ("Ada Brandt in Paris", ["Ada Brandt"]),
        ("By ADA BRANDT\nMore by this Author", ["Ada Brandt"]),
        ("Thandeka Mabaso", ["Thandeka Mabaso"]),
        ("Written  by Ada Brandt", ["Ada Brandt"]),
        ("Wajih Blythewick Published November 3, 2022 10:04am", ["Wajih Blythewick"]),
        ("Jan. 24, 2024 10:22 p.m. ET\nAssociated Press", ["Associated Press"]),
        ("Published - September 12, 2023 01:18 am IST - KOCHI\n\nThe Hindu Bureau", ["The Hindu Bureau"]),
        ("March 3, 2020\n\nExpress News Service", ["Express News Service"]),
        ("The Newspaper's Staff Reporter Published November 3, 2022", ["The Newspaper's Staff Reporter"]),
        ("Tom Okoye, Staff Writer\n\nBy Ada Brandt", ["Ada Brandt"]),
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
        ("Marrow Bay News Service", ["Marrow Bay News Service"]),
        ("Four-Rivers News Service", ["Four-Rivers News Service"]),
        ("Staff Correspondent, Tolm", ["Staff Correspondent"]),
        ("By bws correspondents", ["bws correspondents"]),
        ("**By Ada Brandt**", ["Ada Brandt"]),
        ("By [Okonjo Brandt](https://harbor.example/okonjo), Harbor Gazette", ["Okonjo Brandt"]),
        ("by Ada Brandt\nMay 3, 2016", ["Ada Brandt"]),
        ("By Okonjo Brandt  –  Senior Reporter, Harbor Business Ledger", ["Okonjo Brandt"]),
        ("BY: ADA BRANDT - MARCH 3, 2016", ["Ada Brandt"]),
        ("By Ada Brandt | Photographs by Tom Okoye", ["Ada Brandt"]),
        ("KHBR Marrow Bay Public Radio | By Ada Brandt", ["Ada Brandt"]),
        ("Recipe and words by Ada Brandt", ["Ada Brandt"]),
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
        "By Friday, everyone had left",
        "By 2020, ferries will fly",
        "By all accounts",
        "By Popular Demand",
        "By the Numbers",
        "By Ada Brandt's account, it sank",
        "Harbor Master",
        "Climate Change",
        "Peace Talks in Geneva",
        "Fashion Week in Milan",
        "New York",
        "Getty Images",
        "By 2030, ferries will be electric",
        "By the harbour master's estimate, 40 cars were left behind",
        "by the harbour",
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
        "-By Ada Brandt",
        "by Harbor News",
        "By Ada Brandt Inc.",
        "By Ada Brandt is a novel of ferries",
        "By Ada Brandt, captain of the ferry in the bay.",
        "By Ada Of The Bay",
        "By Of",
        "By Harbor News reporters in Oslo, Tolm, Paris, Rome and three other towns",
        "It was late.\n\nThe ferry is back.\n\nby Ada Brandt",
        "Photos Below | Harbor Watch - June 3, 2016 21 Comments",
        "March 3, 2016 | by-election day",
        "Sierra Leone",
        "Hong Kong, special correspondent",
        "By [the harbour](https://harbor.example/) we stood",
        "Read by [Ada](https://harbor.example/ada)",
        "Okonjo Brandt\nnews@harbor.example",
        "Marrow Bay, Castria",
        ", here the boats are late",
        "By two correspondents",
    ],
)
def test_what_only_looks_like_a_byline_is_none(line):
    assert byline_of(line) is None


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("By Ada Brandt, Staff Writer", {"role": "Staff Writer"}),
        ("Ada Brandt Economics editor", {"role": "Economics editor"}),
        ("By regional affairs reporter Ada Brandt", {"role": "regional affairs reporter"}),
        ("By AP Business Writer ADA BRANDT", {"role": "AP Business Writer"}),
        ("By health reporter Ada Brandt in Paris", {"role": "health reporter", "location": "Paris"}),
        ("Political editor Ada Brandt", {"role": "Political editor"}),
        ("Ada Brandt Castria correspondent", {"role": "Castria correspondent"}),
        ("Ada Brandt Castria business reporter", {"role": "Castria business reporter"}),
        ("Ada Brandt Health and science editor", {"role": "Health and science editor"}),
        (
            "Ada Brandt, Senior Lecturer in Marine Biology, University of Tolm Bay",
            {"affiliation": "University of Tolm Bay"},
        ),
        ("By Ada Brandt, Associated Press", {"affiliation": "Associated Press"}),
        ("By Ada Brandt\nThe Capital Ledger", {"affiliation": "The Capital Ledger"}),
        ("By Ada Brandt in Oslo", {"location": "Oslo"}),
        ("Ada Brandt, back from Tolm", {"location": "Tolm"}),
        ("By Petty Officer 2nd Class Ada Brandt, Harbor Group", {"affiliation": "Harbor Group"}),
        ("From Ada Brandt, Lokoja", {"location": "Lokoja", "affiliation": None}),
        ("By Ada Brandt\nFor the Harbor Courier", {"affiliation": "the Harbor Courier"}),
        ("Words by Ada Brandt, photos by Tom Okoye", {"affiliation": None}),
        ("By Ada Brandt\nHarbor News Wire", {"affiliation": "Harbor News Wire"}),
        (
            "Ada Brandt, Radio Tolm journalist\n @adab ada@harbor.example",
            {"handle": "@adab", "email": "ada@harbor.example"},
        ),
        ("By Ada Brandt\n@adab", {"handle": "@adab", "email": None}),
        (
            "Ada Brandt\nHealth correspondent, North and East",
            {"role": "Health correspondent", "location": "North and East"},
        ),
        ("Ada Brandt\nHarbor News, Tolm", {"affiliation": "Harbor News", "location": "Tolm"}),
        ("By Ada Brandt • Edited by Tom Okoye", {"affiliation": None}),
        ("By Ada Brandt, 12", {"affiliation": None}),
        ("By Ada Brandt, Ph.D.", {"affiliation": None, "role": None}),
        ("By Ada Brandt\nFor the Harbor-Courier", {"affiliation": "the Harbor-Courier"}),
        ("By Ada Brandt\nMarrow Bay Morning Star", {"affiliation": "Marrow Bay Morning Star"}),
        ("Ada Brandt\nSpecial to The Harbor Gazette", {"affiliation": "The Harbor Gazette"}),
        ("By Ada Brandt Marrow Bay Morning Star", {"affiliation": "Marrow Bay Morning Star"}),
        ("By Ada Brandt\nMore by this Author", {"role": None}),
        (
            "By Ada Brandt\nStaff Writer | The Harbor Courier",
            {"role": "Staff Writer", "affiliation": "The Harbor Courier"},
        ),
        ("Ada Brandt, Court Reporter\nada@harbor.example", {"role": "Court Reporter", "email": "ada@harbor.example"}),
        ("By Ada Brandt\nFor the First Time", {"affiliation": None}),
        ("Posted on 21 May 2018 by Ada Brandt in Sport", {"location": None}),  # a section of the site
        ("By Ada Brandt | Reuters", {"affiliation": "Reuters"}),
        (
            "By Ada Brandt, Political Editor, Harbor Gazette",
            {"role": "Political Editor", "affiliation": "Harbor Gazette"},
        ),
        ("By Ada Brandt in Paris", {"location": "Paris"}),
        ("By Ada Brandt abrandt@harbor.example", {"email": "abrandt@harbor.example"}),
        ("By Ada Brandt @adabrandt", {"handle": "@adabrandt"}),
        ("By Ada Brandt\n\nAssociated Press", {"affiliation": "Associated Press"}),
        ("By Ada Brandt\n\nFreelance sports writer", {"role": "Freelance sports writer"}),
        ("By Ada Brandt\nReporter, neuroscience", {"role": "Reporter, neuroscience"}),
        ("By Ada Brandt\n\nabrandt@harbor.example", {"email": "abrandt@harbor.example"}),
        ("By Ada Brandt Industrial correspondent", {"role": "Industrial correspondent"}),
        (
            "By Ada Brandt\nScience correspondent, Marrow Bay",
            {"role": "Science correspondent", "location": "Marrow Bay"},
        ),
        ("By Ada Brandt at Spa-Francorchamps", {"location": "Spa-Francorchamps"}),
        ("By Ada Brandt in Paris, Harbor Wire", {"location": "Paris", "affiliation": "Harbor Wire"}),
        ("By Ada Brandt at Harbor Gazette", {"location": None, "affiliation": "Harbor Gazette"}),
        ("By Ada Brandt, The Sunday Dispatch", {"affiliation": "The Sunday Dispatch"}),
        ("By Ada Brandt, Sunday May 2", {"affiliation": None}),
        ("By ADA BRANDT and HARBOR STAFF", {"affiliation": "HARBOR STAFF"}),
        ("Posted on 21 May 2018 by Ada Brandt in Paris", {"location": "Paris"}),
        ("By Ada Brandt, Editor, Reporter", {"role": "Editor"}),
        ("By Ada Brandt, of", {"affiliation": None}),
        ("By Ada Brandt\nReuters", {"affiliation": "Reuters"}),
        ("By Ada Brandt\nThe Marrow", {"affiliation": "The Marrow"}),
        ("By Ada Brandt\nMarrow Service", {"affiliation": "Marrow Service"}),
        ("By Ada Brandt\nStaff Writer 2", {"role": None}),
        ("By Ada Brandt\nThe many good people of the Harbor Gazette staff", {"role": None}),
        ("By Ada Brandt\nFerries, Oslo", {"location": None}),
        ("By Ada Brandt\nStaff writer, aboard the ferry", {"location": None}),
        ("From Ada Brandt, Kenya", {"location": "Kenya"}),
        ("By Ada Brandt\n& Marrow Radio", {"role": None}),
        ("By Ada Brandt, Reporter\nHarbor Gazette", {"role": "Reporter", "affiliation": None}),
        ("By Ada Brandt, Harbor\nStaff Writer", {"role": None, "affiliation": "Harbor"}),
        ("By Ada Brandt, 3 March\nHarbor Gazette", {"affiliation": None}),
        (
            "Ada Brandt\nHealth and science correspondent, Harbor News",
            {"role": "Health and science correspondent", "affiliation": "Harbor News"},
        ),
    ],
)
def test_what_a_byline_says_about_its_author(line, parts):
    [author] = byline_of(line).authors
    assert author.name == "Ada Brandt"
    assert {key: getattr(author, key) for key in parts} == parts


def test_each_author_has_a_role():
    line = "By Ada Brandt, Political Editor, and Tom Okoye, Health Correspondent"
    authors = parse(f"Ferry Returns\n\n{line}\n\n{STORY}").authors
    assert [author.role for author in authors] == ["Political Editor", "Health Correspondent"]


@pytest.mark.parametrize(
    ("line", "towns"),
    [
        ("By Ada Brandt in Paris and Tom Okoye in London", ["Paris", "London"]),
        ("By Ada Brandt in Oslo, Tom Okoye in London and Lin Sato in Rome", ["Oslo", "London", "Rome"]),
        ("By Ada Brandt in New York and Tom Okoye", ["New York", None]),
        ("By Ada Brandt and Tom Okoye in London", ["London", "London"]),
        ("By Ada Brandt in Marrow Bay, Castria", ["Marrow Bay, Castria"]),
        ("Ada Brandt (Oslo) and Tom Okoye (Tolm)", ["Oslo", "Tolm"]),
        ("By Ada Brandt (Reuters) and Tom Okoye (AP)", [None, None]),
        ("By Ada Brandt (Reuters) and Tom Okoye (Tolm)", [None, "Tolm"]),
        ("By Ada Brandt in Oslo, Tom Okoye and Lin Sato in Rome", ["Oslo", None, "Rome"]),
    ],
)
def test_each_author_has_a_town(line, towns):
    assert [author.location for author in byline_of(line).authors] == towns


@pytest.mark.parametrize(
    ("line", "outlets"),
    [
        ("By Ada Brandt (Reuters) and Tom Okoye (AP)", ["Reuters", "AP"]),
        ("By Ada Brandt and Tom Okoye, Harbor News", ["Harbor News", "Harbor News"]),
    ],
)
def test_each_author_has_an_outlet(line, outlets):
    assert [author.affiliation for author in byline_of(line).authors] == outlets


@pytest.mark.parametrize(
    "line", ["By Ada Brandt and Tom Okoye ada@harbor.example", "By Ada Brandt and Tom Okoye\nada@harbor.example"]
)
def test_whose_of_two_an_address_is_nobody_knows(line):
    assert [author.email for author in byline_of(line).authors] == [None, None]


@pytest.mark.parametrize(
    ("line", "span"),
    [
        ("Posted by Ada Brandt on March 3, 2016", "Posted by Ada Brandt"),
        ("March 3, 2016 | By Ada Brandt", "By Ada Brandt"),
        ("By Ada Brandt • 5 min read", "By Ada Brandt"),
        ("By Ada BrandtPublished March 3, 2016", "By Ada Brandt"),
        ("BYLINE: ADA BRANDT", "ADA BRANDT"),
        ("March 3, 2016 | Ada Brandt | 3 Comments", "Ada Brandt"),
        ("BY ADA BRANDT ON JUNE 3, 2016", "BY ADA BRANDT"),
    ],
)
def test_stamps_and_labels_are_no_part_of_it(line, span):
    assert byline_of(line).span.text == span


FERRY = "The ferry came back on Tuesday, three weeks later than planned."


@pytest.mark.parametrize("times", [1, 4])
@pytest.mark.parametrize(
    ("opening", "role", "affiliation"),
    [
        ("By Ada Brandt ", None, None),
        ("By Ada Brandt\n", None, None),
        ("By ADA BRANDT ", None, None),
        ("By Ada Brandt • ", None, None),
        ("By Ada Brandt, CNN ", None, "CNN"),
        ("By Ada Brandt | Reuters ", None, "Reuters"),
        ("By Ada Brandt | BBC News ", None, "BBC News"),
        ("By Ada Brandt (Reuters) ", None, "Reuters"),
        ("By Ada Brandt, The Associated Press ", None, "The Associated Press"),
        ("By Ada Brandt Harbor Gazette ", None, "Harbor Gazette"),
        ("By Ada Brandt, Baywire ", None, "Baywire"),
        ("By Ada Brandt, baywire.com ", None, "baywire.com"),
        ("By Ada Brandt reporter ", "reporter", None),
        ("By Ada Brandt, Staff Writer ", "Staff Writer", None),
        ("By Ada Brandt, AP Sports Writer ", "AP Sports Writer", None),
        ("By Ada Brandt Times-Union sports writer ", "Times-Union sports writer", None),
        ("By Ada Brandt, Political Editor, Harbor Gazette ", "Political Editor", "Harbor Gazette"),
        ("By Ada Brandt, editor of the Harbor Gazette ", "editor", "the Harbor Gazette"),
        ("By Ada Brandt, special to the Gazette ", "special to the Gazette", None),
    ],
)
def test_a_byline_run_into_the_first_paragraph_is_found(opening, role, affiliation, times):
    body = " ".join([FERRY] * times)
    article = parse(f"{HEADLINE}\n\n{opening}{body}\n\nIt carries 40 cars.")
    [author] = article.authors
    assert (author.name, author.role, author.affiliation) == ("Ada Brandt", role, affiliation)
    assert article.body == f"{body}\n\nIt carries 40 cars."


@pytest.mark.parametrize("name", ["Ada de la Cruz", "Ada M. Brandt Okoye", "Ada Brandt"])
def test_a_name_run_into_the_first_paragraph_is_whole(name):
    article = parse(f"{HEADLINE}\n\nBy {name} {' '.join([FERRY] * 4)}\n\nIt carries 40 cars.")
    assert [author.name for author in article.authors] == [name]


def test_one_word_before_the_story_is_no_name():
    assert parse(f"{HEADLINE}\n\nBy Ramadan 40 boats had left. {' '.join([FERRY] * 4)}\n\n{STORY}").byline is None


@pytest.mark.parametrize(
    "first",
    [
        "Ferries returned to the bay on Tuesday, three weeks later than planned.",
        "The ferry sank.",
        "40 cars fell off the ferry.",
        "Police officers boarded a ferry in Tolm early Tuesday.",
        "“It floats,” said Lin Sato.",
        "Marrow Bay has a ferry again.",
        "Editor Lin Sato resigned from the Gazette.",
        "Forty cars fell off the ferry and nobody knows why",
    ],
)
def test_whatever_the_first_paragraph_says_it_stays_in_the_body(first):
    article = parse(f"{HEADLINE}\n\nBy Ada Brandt, CNN {first}\n\nIt carries 40 cars.")
    assert [(author.name, author.affiliation) for author in article.authors] == [("Ada Brandt", "CNN")]
    assert article.body.startswith(first)


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("By Ada Brandt, CNN TOLM — The ferry is back.", "Ada Brandt", "TOLM"),
        ("By Ada Brandt TOLM — The ferry is back.", "Ada Brandt", "TOLM"),
        ("By Ada Brandt, Reuters New York, March 3 - The ferry is back.", "Ada Brandt", "New York"),
        ("By The Associated Press TOLM — The ferry is back.", "The Associated Press", "TOLM"),
    ],
)
def test_a_dateline_behind_it_is_one(line, name, place):
    article = parse(f"{HEADLINE}\n\n{line}\n\nIt carries 40 cars.")
    assert ([author.name for author in article.authors], article.dateline.place) == ([name], place)
    assert article.body.startswith("The ferry is back.")


@pytest.mark.parametrize("name", ["The Associated Press", "Reuters", "Harbor Gazette Staff"])
def test_an_outlet_s_name_ends_where_the_story_begins(name):
    article = parse(f"{HEADLINE}\n\nBy {name} {FERRY}\n\nIt carries 40 cars.")
    assert [author.name for author in article.authors] == [name]
    assert article.body.startswith(FERRY)


@pytest.mark.parametrize(
    "line",
    [
        f"By Ada Brandt, Baywire Ferries {FERRY.removeprefix('The ferry ')}",  # where the outlet's name ends is open
        "By Ada Brandt Ferries returned to the bay on Tuesday.",  # or the person's
        "By Naledi Brandt Conservation reporter, Gaborone 12 July 2018 " + FERRY * 4,
    ],
)
def test_where_no_word_tells_the_story_from_the_author_all_is_story(line):
    article = parse(f"{HEADLINE}\n\n{line}\n\nIt carries 40 cars.")
    assert (article.authors, article.body.partition("\n")[0]) == ((), line)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("By Ada Brandt, CNN Chief medical correspondent", {"role": "CNN Chief medical correspondent"}),
        ("By Ada Brandt, University of Tolm historian.", {"affiliation": "University of Tolm historian"}),
        ("By Ada Brandt, a nurse in Oslo.", {"affiliation": "a nurse in Oslo"}),
        ("By Ada Brandt, Harbor Gazette. Updated 3:15 p.m.", {"affiliation": "Harbor Gazette"}),
        ("By Ada Brandt, The Harbor Gazette.", {"affiliation": "The Harbor Gazette"}),
        ("By Ada Brandt, Staff Writer, Published March 3.", {"role": "Staff Writer", "affiliation": None}),
    ],
)
def test_a_line_about_the_author_is_no_story(line, parts):
    [author] = byline_of(line).authors
    assert {key: getattr(author, key) for key in parts} == parts


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


@pytest.mark.parametrize(
    ("line", "story", "names"),
    [
        ("Ada Brandt", "Brandt is the ferry's captain.", []),
        ("Okonjo Brandt, Staff Writer", "Brandt is the ferry's captain.", []),
        ("Ada Brandt, Staff Writer", "Brandt is the ferry's captain.", ["Ada Brandt"]),
        ("Ada Brandt", "Ada Brandt has seen the ferry.", ["Ada Brandt"]),
        ("Ada Brandt\nTom Okoye", "Okoye is the ferry's captain.", ["Ada Brandt"]),
    ],
)
def test_of_whom_the_story_speaks_is_no_author_without_more(line, story, names):
    assert [author.name for author in parse(f"{HEADLINE}\n\n{line}\n\n{story} {STORY}").authors] == names


def test_a_text_may_open_with_its_byline_and_hold_nothing_else():
    assert parse("By Ada Brandt").byline.span.text == "By Ada Brandt"
    assert parse(f"by Ada Brandt\n\n{STORY}").byline.span.text == "by Ada Brandt"


def test_by_may_open_a_line_far_below_the_headline():
    lines = "Cars wait.\n\nBoats wait.\n\nPeople wait.\n\nThe bay waits."
    assert parse(f"{HEADLINE}\n\n{lines}\n\nBy Ada Brandt\n\n{STORY}").byline.span.text == "By Ada Brandt"
    assert parse(f"{HEADLINE}\n\n{lines}\n\nby Ada Brandt\n\n{STORY}").byline is None


@pytest.mark.parametrize("below", ["The end", "Cars wait\n\n" * 14 + STORY])
def test_a_name_that_no_story_follows_soon_is_no_byline(below):
    assert parse(f"{HEADLINE}\n\nAda Brandt\n\n{below}").byline is None


def test_a_name_near_the_end_is_no_byline():
    assert parse(f"{HEADLINE}\n\n{STORY}\n\nIt has two decks.\n\nAda Brandt, Marrow Ferries\n\n555-0100").byline is None


@pytest.mark.parametrize(
    "line",
    [
        "- Ada Brandt.",
        "-- By Ada Brandt",
        "— Ada Brandt",
        "Ada Brandt, The Canadian Press",
        "- Ada Brandt, Harbor Gazette",
    ],
)
def test_a_signature_at_the_end_is_a_byline(line):
    article = parse(f"{HEADLINE}\n\n{STORY}\n\n{line}")
    assert [author.name for author in article.byline.authors] == ["Ada Brandt"]
    assert article.body.endswith("$4 million.")


def test_footers_may_stand_below_a_signature():
    below = "Was this sent on to you? Sign up here.\n\nTips: tips@harbor.example\n\n© 2024 Low Tide\n\nUnsubscribe"
    article = parse(f"{HEADLINE}\n\n{STORY}\n\n— Ada Brandt\n\n{below}")
    assert [author.name for author in article.byline.authors] == ["Ada Brandt"]


def test_a_signature_stands_behind_words_that_are_no_saying():
    for last in ("“Boats float,” he said.", "He said: “Boats float.”"):
        assert parse(f"{HEADLINE}\n\n{STORY}\n\n{last}\n\n— Ada Brandt").byline.span.text == "— Ada Brandt"


@pytest.mark.parametrize(
    "last",
    [
        "— Reuters",
        "“All boats float.”\n\n— Ada Brandt",
        "The end.",
        "- Brandt",
        "- Monday",
        "- Harbor News",
        "- Ada Brandt, Marrow Ferries",
        "- Ada Brandt. Harbor Gazette",
        "Ada, The Canadian Press",
        "Okonjo Brandt, The Canadian Press",
        "— Tom Okoye and Ada Brandt, who wrote for the Harbor Gazette and other papers in the bay, Harbor Gazette",
    ],
)
def test_other_last_lines_are_no_signature(last):
    assert parse(f"{HEADLINE}\n\n{STORY}\n\n{last}").byline is None


# ---------------------------------------------------------------- a grammar of bylines

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


@pytest.mark.parametrize("space", ["  ", "\xa0"])
def test_what_is_said_about_an_author_has_single_spaces(space):
    [author] = byline_of("By Ada_Brandt, Staff_Writer, Harbor_Gazette".replace("_", space)).authors
    assert (author.name, author.role, author.affiliation) == ("Ada Brandt", "Staff Writer", "Harbor Gazette")


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("Okonjo Brandt\nMay 3, 2016", "okonjo.brandt@harbor.example"),
        ("Okonjo Brandt · The Harbor Vanguard\nPosted: May 3, 2016", "Okonjo Brandt is a reporter with the Vanguard."),
        ("Okonjo Brandt Resources reporter", "Okonjo Brandt covers harbours. Email her at obrandt@harbor.example"),
    ],
)
def test_what_stands_below_the_story_tells_that_a_name_is_an_author_s(line, last):
    more = "\n\nRain fell.\n\nThe pier is long.\n\nIt is new.\n\nIt is of stone."
    text = f"{HEADLINE}\n\n{line}\n\n{STORY}{more}"
    assert [author.name for author in parse(f"{text}\n\n{last}").authors] == ["Okonjo Brandt"]
    assert "Okonjo Brandt" not in [author.name for author in parse(f"{text}\n\ninfo@harbor.example").authors]


def test_a_desk_has_a_town():
    [desk] = byline_of("Staff Correspondent, Tolm").authors
    assert (desk.name, desk.location) == ("Staff Correspondent", "Tolm")


def test_a_line_right_below_the_byline_is_the_outlet_that_the_copyright_line_names():
    head, last = f"{HEADLINE}\n\nBy Ada Brandt\nHarbor Farm & Field\n\n{STORY}", "© 2024 Harbor Farm & Field"
    assert parse(f"{head}\n\n{last}").authors[0].affiliation == "Harbor Farm & Field"
    assert parse(head).authors[0].affiliation is None
    assert parse(f"{head}\n\n{last}".replace("Brandt\n", "Brandt\n\n")).authors[0].affiliation is None

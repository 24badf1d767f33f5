"""What a byline says about its authors: examples first; add yours to the tables."""

import pytest

from byline.story import STORY, byline_of
from newsparse import parse


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
        # the place: a known one, or where the story is set
        ("By Ada Brandt, Lokoja", {"location": "Lokoja", "affiliation": None}),
        ("Ada Brandt | Marrow Bay", {"location": "Marrow Bay", "affiliation": None}),
        ("By Ada Brandt, Lagos, Nigeria", {"location": "Lagos, Nigeria", "affiliation": None}),
        ("By Ada Brandt, Tarnopia", {"location": None, "affiliation": "Tarnopia"}),
        ("By Ada Brandt, CNN", {"location": None, "affiliation": "CNN"}),
        # the role before the name
        ("Environment correspondent, Ada Brandt", {"role": "Environment correspondent"}),
        ("Political editor\nAda Brandt", {"role": "Political editor"}),
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
        ("By Ada Brandt, Oslo, and Tom Okoye, Lagos", ["Oslo", "Lagos"]),
        ("By Ada Brandt and Tom Okoye, Lagos", ["Lagos", "Lagos"]),
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


@pytest.mark.parametrize("space", ["  ", "\xa0"])
def test_what_is_said_about_an_author_has_single_spaces(space):
    [author] = byline_of("By Ada_Brandt, Staff_Writer, Harbor_Gazette".replace("_", space)).authors
    assert (author.name, author.role, author.affiliation) == ("Ada Brandt", "Staff Writer", "Harbor Gazette")

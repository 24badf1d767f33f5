"""Agency end marks: examples first; add yours to the tables."""

import pytest

from footer.story import SIGNED, UNSIGNED, footers_below
from newsparse import parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("agency_end", "-30-"),
        ("agency_end", "ENDS"),
        ("agency_end", "###"),
        ("agency_end", "abd/mh/jj"),
        ("agency_end", "(PTI)"),
        ("agency_end", "PTI ABC DEF"),
        ("agency_end", "- Reuters"),
        ("agency_end", "— Staff report"),
        ("agency_end", "The-CNN-Wire"),
        ("agency_end", "– AFP"),
        ("agency_end", "AP"),
        ("agency_end", "(ANI)"),
        ("agency_end", "(BERNAMA)"),
        ("agency_end", "(xinhua)"),
        ("agency_end", "(dpa/AP)"),
        ("agency_end", "(PRWeb)"),
        ("agency_end", "(PRWEB)"),
        ("agency_end", "REUTERS"),
        ("agency_end", "IANS"),
        ("agency_end", "Enditem"),
        ("agency_end", "dpa abc def"),
        ("agency_end", "dpa abc xx a3 de"),
        ("agency_end", "str-ab/cd"),
        # credits, fields, marks
        ("agency_end", "==Kyodo"),
        ("agency_end", "zc/rmt (AFP, dpa)"),
        ("agency_end", "(FRANCE 24 with AFP and REUTERS)"),
        ("agency_end", "Enditem/cs"),
        ("agency_end", "TimesLIVE"),
        ("agency_end", "05-MAR-19 17:41 NNNN"),
        # corrections, disclaimers
        ("syndication", "- Harbor Herald"),
        ("agency_end", "tsr-cld/ger/kjm"),
        ("agency_end", "CMC/jb/2023"),
        ("agency_end", "(NAN)(www.harbor.example.ng)"),
        ("syndication", "– Harbor.com"),
        ("agency_end", "(END) Dow Jones Newswires"),
        ("agency_end", "UPI 08-14-83 08:52 PED"),
        ("agency_end", "WAM/Tom Okoye/Lin Sato"),
        ("agency_end", "HW-03-03-16 1905CST"),
        ("agency_end", "(TO)"),
        ("syndication", "Marrow Daily News"),
        ("syndication", "Marrow Newswire"),
        ("agency_end", "BW-OS-03-03-86 1905EST"),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]


def test_a_typewriter_s_mark_may_stand_far_up():
    lines = "\n\n".join(["It rained on the pier and the boats, as it does."] * 14)
    assert [footer.span.text for footer in parse(f"{SIGNED}\n\n###\n\n{lines}").footers] == ["###"]


@pytest.mark.parametrize("mark", ["(BWS)", "BWS", "BWS TOK LS", "— BWS", "==BWS", "TOK"])
def test_the_agency_of_the_dateline_signs_off(mark):
    text = f"Ferry Is Back\n\nOSLO, May 3 (BWS) — {UNSIGNED}"
    assert [str(one.kind) for one in parse(f"{text}\n\n{mark}").footers] == ["agency_end"]
    assert parse(f"{UNSIGNED}\n\n{mark}").footers == ()


@pytest.mark.parametrize(
    ("dateline", "mark"),
    [
        ("OSLO, May 3, Baywi -", "==Baywi"),
        ("Oslo (bws) -", "bws ab cd xx"),
        ("Oslo (bws) -", "bws abc/def/gh"),
        ("OSLO, May 3 —", "— Marrow Wira"),
    ],
)
def test_an_agency_in_small_letters_does_too(dateline, mark):
    article = parse(f"Ferry Is Back\n\n{dateline} {UNSIGNED}\n\n{mark}")
    assert [(str(one.kind), one.span.text) for one in article.footers] == [("agency_end", mark)]
    assert article.byline is None


def test_initials_may_stand_below_its_mark():
    article = parse(f"Ferry Is Back\n\nOSLO, May 3 (BWS) — {UNSIGNED} BWS TOK LS\nTOK")
    assert [one.span.text for one in article.footers] == ["BWS TOK LS", "TOK"]


def test_the_sender_of_a_press_release_does_not():
    text = f"Ferry Is Back\n\nOSLO, May 3, 2016 (Marrow Ferries) — {UNSIGNED}\n\nMedia Contact:\n\nMarrow Ferries"
    assert [str(one.kind) for one in parse(f"{text}\n\n+47 555 0100").footers] == ["contact"] * 3


def test_it_may_do_so_behind_the_last_words():
    article = parse(f"Ferry Is Back\n\nOSLO, May 3 (BWS) — {UNSIGNED} (BWS)")
    assert [(str(one.kind), one.span.text) for one in article.footers] == [("agency_end", "(BWS)")]
    assert parse(f"{UNSIGNED} (BWS)").footers == ()

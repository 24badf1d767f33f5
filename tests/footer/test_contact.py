"""Whom to reach: examples first; add yours to the tables."""

import pytest

from footer.story import UNSIGNED, footers_below
from newsparse import FooterKind, parse


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("contact", "Contact Ada Brandt at abrandt@harbor.com"),
        ("contact", "Contact reporter Ada Brandt at 555-0100 or abrandt@harbor.com."),
        ("contact", "email us here"),
        ("contact", "Media Contact:"),
        ("contact", "For more information, contact Tom Okoye at 555-0100."),
        ("contact", "Reach Ada Brandt at 555-0100 or abrandt@harbor.com."),
        ("contact", "Email: abrandt@harbor.com"),
        ("contact", "Follow Ada Brandt on Twitter @adabrandt"),
        ("contact", "Follow Ada Brandt on Twitter: @adabrandt"),
        ("contact", "@adabrandt"),
        ("contact", "To contact the reporter on this story: Ada Brandt in Oslo at abrandt@harbor.net"),
        ("contact", "abrandt@harbor.com"),
        ("contact", "Twitter: @adabrandt"),
        ("contact", "Tel: +47 555 0100"),
        ("contact", "Lifeline 13 11 14"),
        ("contact", "1800 RESPECT (1800 737 732)"),
        ("contact", "Call Samaritans on 116 123"),
        # contacts
        ("contact", "[email protected]"),
        ("contact", "Do you have a story for us?"),
        ("contact", "Get in touch"),
        ("contact", "Twitter @adabrandt"),
        ("contact", "Tom Okoye: 202-383-6104, @tomokoye."),
        ("contact", "Tom Okoye: @tomokoye"),
        ("contact", "For interviews, contact Ada Brandt at press@ferries.example."),
        ("contact", "For further information: please contact: Ada Brandt, 555-234-0121"),
        ("contact", "Report an editorial error"),
        ("contact", "Our editors can be reached at desk@harbor.example"),
        # corrections, disclaimers
        ("contact", "Letters should be sent to letters@harbor.example"),
        ("contact", "Got a tip? Reply to this email."),
        ("contact", "For feedback, complaints, or inquiries, contact us."),
        ("contact", "Do you have information about a pier? Lin Sato is at lin@harbor.example."),
        ("contact", "Follow Cher on Twitter."),
        ("contact", "Follow ADA BRANDT on Twitter."),
        ("contact", "Send tips to tom@harbor.example."),
        ("contact", "Got a tip? WhatsApp us on 085 555 0100."),
        ("contact", "For support call the Rural Help Line on 1800 555 014."),
        ("contact", "Call 101 quoting reference 5523/10 or Crimestoppers on 0800 555 111."),
    ],
)
def test_a_last_line_that_is_no_story_is_a_footer(kind, line):
    assert footers_below(line) == [(kind, line)]


def test_an_outlet_to_follow_is_no_author():
    article = parse(f"{UNSIGNED}\n\nFollow BBC Marrow on Facebook, X and Instagram.")
    assert (article.authors, article.footers[0].kind) == ((), FooterKind.CONTACT)

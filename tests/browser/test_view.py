"""The view as a browser shows it: harmless, and legible for everybody."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from newsparse import Article, Footer, Span, parse
from newsparse.formats.html import page, to_html

pytestmark = pytest.mark.browser

ARTICLE = """\
Ferry Returns to Marrow Bay

By Tom Okoye

TOLM, March 3 (Reuters) - “It holds,” said Ada Brandt, the engineer. “For now.”

She added that the shaft was new. Piet Alvar called it “a dream”.

(Reporting by Tom Okoye in Tolm)

-30-
"""
STOPS = [
    ("Ferry Returns to Marrow Bay", "headline; rule headline.first_line"),
    ("By Tom Okoye", "byline; rule byline.by_line"),
    ("TOLM, March 3 (Reuters)", "dateline; rule dateline.wire"),
    ("“It holds,”", "direct quote by Ada Brandt (by name: ‘Ada Brandt’); rule attribution.after"),
    ("the shaft was new", "indirect quote by Ada Brandt (by pronoun: ‘She’); rule indirect.behind_clause"),
    ("“a dream”", "mixed quote by Piet Alvar (by name: ‘Piet Alvar’); rule attribution.before"),
    ("(Reporting by Tom Okoye in Tolm)", "footer: contributor line; rule footer.credits"),
    ("-30-", "footer: agency end; rule footer.agency_end"),
]
HARM = """<script>document.title = "harmed"</script>
<img src="http://elsewhere.invalid/x.png" onerror="document.title = 'harmed'">
<link rel="stylesheet" href="http://elsewhere.invalid/x.css"><iframe src="http://elsewhere.invalid/frame"></iframe>
<style>.np-text { display: none }</style><p style="position: fixed">It holds.</p>
<form action="http://elsewhere.invalid/form"></form>"""


@pytest.fixture
def open_view(open_tab, tmp_path):
    """Opens a page's file, as `newsparse view` does."""

    def opened(html, **options):
        file = tmp_path / "view.html"
        file.write_text(html, "utf-8")
        tab = open_tab(file.as_uri(), **options)
        tab.page.goto(file.as_uri())
        return tab

    return opened


class Elsewhere(ThreadingHTTPServer):
    """Another site, which notes what it is asked for."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Noting)
        self.address, self.asked = f"http://127.0.0.1:{self.server_port}/", set()


class Noting(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.add(self.path)
        self.send_error(404)

    def log_message(self, *arguments):
        pass


@pytest.fixture
def elsewhere():
    with Elsewhere() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def note(locator):
    """What the window's foot shows while the mark has the pointer or the focus; 'none' otherwise."""
    return locator.evaluate("element => getComputedStyle(element, '::after').content").strip('"')


def focused(page):
    return page.locator(":focus")


# ------------------------------------------------------------ harmless


def test_an_article_full_of_markup_is_shown_as_text(open_view):
    article = parse(f"{HARM}\n\n“{HARM}” said Ada {HARM} Brandt.")
    tab = open_view(page(article))
    assert tab.page.locator(".np-text").evaluate("element => element.textContent") == article.text
    assert tab.page.locator("script, img, link, iframe, form, [style], [onerror]").count() == 0
    assert tab.page.title() != "harmed"
    assert tab.faults == []


@pytest.mark.parametrize("policy", [True, False])
def test_the_policy_stops_what_is_not_escaped(policy, elsewhere, open_view):
    """As if escaping had failed: what the article brings is put into the page as it is. Without a policy it harms."""
    html = page(parse(ARTICLE)).replace(
        "<main>", f"<main>{HARM.replace('http://elsewhere.invalid/', elsewhere.address)}"
    )
    tab = open_view(html if policy else html.replace("Content-Security-Policy", "no-policy"))
    assert (tab.page.title() == "harmed") != policy
    assert tab.page.locator(".np-text").is_visible() == policy
    position = tab.page.locator("p[style]").evaluate("element => getComputedStyle(element).position")
    assert position == ("static" if policy else "fixed")
    tab.page.evaluate("document.querySelector('form').submit()")
    tab.page.wait_for_timeout(500)
    assert elsewhere.asked - {"/favicon.ico"} == (set() if policy else {"/x.png", "/x.css", "/frame", "/form?"})


def test_the_pages_own_style_is_let_in(open_view):
    tab = open_view(page(parse(ARTICLE)))
    assert tab.page.locator(".np-side").evaluate("element => getComputedStyle(element).position") == "sticky"
    assert tab.faults == []


# ------------------------------------------------------------ by keyboard and pointer


def test_the_keyboard_goes_from_mark_to_mark_and_shows_what_each_is(open_view):
    tab = open_view(page(parse(ARTICLE)))
    seen = []
    for _ in STOPS:
        tab.page.keyboard.press("Tab")
        seen.append((focused(tab.page).evaluate("element => element.textContent"), note(focused(tab.page))))
        assert focused(tab.page).evaluate("element => getComputedStyle(element).outlineStyle") == "solid"
    assert seen == STOPS
    tab.page.keyboard.press("Tab")
    assert focused(tab.page).evaluate("element => element.tagName") == "A"


def test_a_jump_from_the_list_shows_the_quote(open_view):
    tab = open_view(page(parse(f"{'Rain fell. ' * 2000}\n\n{ARTICLE}")))
    link = tab.page.get_by_role("link", name="indirect the shaft was new")
    link.focus()
    tab.page.keyboard.press("Enter")
    quote = tab.page.locator(".np-text .np-indirect")
    assert quote.evaluate("element => element === document.activeElement")
    assert quote.evaluate("element => element.getBoundingClientRect().top < innerHeight")
    assert note(quote).startswith("indirect quote by Ada Brandt")


@pytest.mark.parametrize(
    ("text", "shown"), [*STOPS, ("“For now.”", STOPS[3][1]), ("She", "names the speaker: Ada Brandt")]
)
def test_the_pointer_shows_what_a_mark_is(text, shown, open_view):
    tab = open_view(page(parse(ARTICLE)))
    mark = tab.page.locator(".np-text [data-note]", has_text=text).first
    assert note(mark) == "none"
    mark.hover()
    assert note(mark) == shown


def test_of_marks_in_marks_the_pointer_shows_the_innermost(open_view):
    text = "Write to Ada Brandt."
    footers = Footer(Span(0, 20, text), "promo"), Footer(Span(9, 19, text[9:19]), "contact")
    tab = open_view(page(Article(text, (), footers)))
    outer, inner = tab.page.locator(".np-text [data-note]").all()
    inner.hover()
    assert (note(outer), note(inner)) == ("none", "footer: contact")
    outer.hover(position={"x": 20, "y": 20})
    assert (note(outer), note(inner)) == ("footer: promo", "none")


# ------------------------------------------------------------ legible


@pytest.mark.parametrize("html", [page, to_html], ids=["page", "fragment"])
def test_axe_finds_no_serious_fault(html, scheme, open_view, accessibility_faults):
    body = html(parse(ARTICLE))
    if html is to_html:
        style = "<style>:root { color-scheme: light dark; background: Canvas }</style>"
        body = f"<!DOCTYPE html><html lang=en><title>Host</title>{style}<main><h1>Host</h1>{body}"
    tab = open_view(body, color_scheme=scheme)
    assert accessibility_faults(tab.page) == []
    tab.page.keyboard.press("Tab")
    assert accessibility_faults(tab.page) == []


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ('data-md-color-scheme="slate"', "dark"),
        ('data-md-color-scheme="default"', "light"),
        ('data-jp-theme-light="false"', "dark"),
        ('data-jp-theme-light="true"', "light"),
        ('class="vscode-dark"', "dark"),
    ],
)
def test_it_follows_the_scheme_of_the_page_around_it(host, expected, scheme, open_view):
    tab = open_view(f"<!DOCTYPE html><body {host}>{to_html(parse(ARTICLE))}", color_scheme=scheme)
    assert tab.page.locator(".newsparse").evaluate("element => getComputedStyle(element).colorScheme") == expected


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_is_wider_than_the_window(width, open_view):
    words = f"{ARTICLE}\n\n“{'w' * 500}” said Ada {'B' * 300}.\n"
    tab = open_view(page(parse(words)), viewport={"width": width, "height": 800})
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(("width", "beside"), [(390, False), (1280, True)])
def test_the_list_stands_beside_the_text_where_there_is_room(width, beside, open_view):
    tab = open_view(page(parse(ARTICLE)), viewport={"width": width, "height": 800})
    text, side = (tab.page.locator(part).bounding_box() for part in (".np-text", ".np-side"))
    assert (side["y"] < text["y"] + text["height"]) == beside


def test_in_print_nothing_is_cut_off_and_no_note_covers_the_text(open_view):
    tab = open_view(page(parse(ARTICLE * 20)), color_scheme="dark")
    tab.page.emulate_media(media="print")
    quote = tab.page.locator(".np-text .np-quote").first
    quote.focus()
    assert quote.evaluate("element => getComputedStyle(element, '::after').display") == "none"
    side = tab.page.locator(".np-side")
    assert side.evaluate("element => element.scrollHeight <= element.clientHeight + 1")
    assert tab.page.locator("body").evaluate("element => getComputedStyle(element).color") == "rgb(0, 0, 0)"


def test_without_colours_kinds_and_parts_can_be_told_apart(open_view):
    tab = open_view(page(parse(ARTICLE)), forced_colors="active")

    def style(css_class, name):
        return tab.page.locator(f".np-text .{css_class}").first.evaluate(
            "(element, name) => getComputedStyle(element)[name]", name
        )

    assert [style(f"np-{kind}", "borderBottomStyle") for kind in ("direct", "mixed", "indirect")] == [
        "solid",
        "dashed",
        "dotted",
    ]
    assert [style(f"np-{part}", "borderTopStyle") for part in ("byline", "dateline", "footer")] == ["solid"] * 3

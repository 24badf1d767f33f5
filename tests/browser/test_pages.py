"""The built site, every page of it, as a browser shows it."""

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin

import pytest

pytestmark = pytest.mark.browser


def pages(site):
    """The addresses of the site's pages, relative to its root."""
    return sorted(str(page.relative_to(site)).removesuffix("index.html") for page in site.rglob("*.html"))


def test_every_page_is_without_fault(scheme, site, address, open_tab, accessibility_faults):
    tab = open_tab(address, color_scheme=scheme)
    for path in pages(site):
        tab.page.set_viewport_size({"width": 1280, "height": 800})
        tab.page.goto(address + path)
        faults = accessibility_faults(tab.page)
        tab.page.set_viewport_size({"width": 320, "height": 640})
        if tab.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append("scrolls sideways on a phone")
        tab.faults += [f"{path}: {fault}" for fault in faults]
    assert not tab.faults, "\n".join(tab.faults)


class Links(HTMLParser):
    """What a page links to, and what in it can be linked to."""

    def __init__(self, html):
        super().__init__()
        self.targets, self.anchors = set(), {""}
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        self.targets |= {found[name] for name in ("href", "src") if found.get(name)}


def test_no_internal_link_is_dead(site):
    root = "https://site.invalid/"
    links = {
        root + path: Links(
            (site / path / "index.html" if path.endswith("/") or not path else site / path).read_text("utf-8")
        )
        for path in pages(site)
    }
    dead = []
    for page, found in links.items():
        for target in found.targets:
            url, anchor = urldefrag(urljoin(page, target))
            if not url.startswith(root):
                continue
            if url in links and unquote(anchor) not in links[url].anchors | {"__skip"}:
                dead.append(f"{page}: no {anchor} in {url}")
            if url not in links and not (site / unquote(url.removeprefix(root))).is_file():
                dead.append(f"{page}: no {url}")
    assert not dead, "\n".join(dead)


def test_the_first_stop_of_the_keyboard_skips_to_the_content(address, open_tab):
    tab = open_tab(address)
    tab.page.goto(address)
    tab.page.keyboard.press("Tab")
    assert tab.page.locator(":focus").inner_text() == "Skip to content"
    # it fades in: wait for it
    tab.page.wait_for_function("() => getComputedStyle(document.activeElement).opacity === '1'")


def test_the_keyboard_goes_from_quote_to_quote_in_the_gallery(address, open_tab):
    tab = open_tab(address)
    tab.page.goto(f"{address}gallery/")
    # in the story: behind a quote in the headline comes the byline
    tab.page.locator("p:not(:has(.np-part)) .np-quote[tabindex]").first.focus()
    tab.page.keyboard.press("Tab")
    note = tab.page.locator(":focus").evaluate("element => getComputedStyle(element, '::after').content")
    assert "rule attribution." in note or "rule indirect." in note

"""The built site: every public name is in the reference, and every page says what hosts and readers ask for.

Needs the extra `docs`; without it these tests are skipped, or fail where NEWSPARSE_REQUIRE_EXTRAS=1.
"""

import os
import subprocess
import sys
import zlib
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import regex

import newsparse

ROOT = Path(__file__).resolve().parent.parent
CODE = regex.compile(r"^ *(?:>>> )?from (?P<module>newsparse[\w.]*) import (?P<names>[\w, ]+)$", regex.MULTILINE)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built for these tests."""
    if find_spec("mkdocs") is None or find_spec("material") is None:
        reason = "needs the extra docs: python -m pip install -e '.[docs,test]'"
        (pytest.fail if os.environ.get("NEWSPARSE_REQUIRE_EXTRAS") == "1" else pytest.skip)(reason)
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    run = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    )
    assert run.returncode == 0, run.stderr
    return folder


@pytest.fixture(scope="session")
def documented(site: Path) -> set[str]:
    """The names in the site's inventory, which other projects' documentation links to."""
    inventory = (site / "objects.inv").read_bytes().split(b"\n", 4)[4]
    return {line.split()[0] for line in zlib.decompress(inventory).decode().splitlines()}


@pytest.fixture(scope="session")
def public(site: Path) -> dict[str, Any]:
    """What `newsparse` exports, and whatever else the documentation's code imports from it; members included.

    Read from the source, so that the packages which engines need may be absent.
    """
    import griffe

    package = griffe.load("newsparse", search_paths=[str(ROOT / "src")])
    names = {f"newsparse.{name}" for name in newsparse.__all__}
    for page in [ROOT / "README.md", *ROOT.glob("docs/**/*.md")]:
        for found in CODE.finditer(page.read_text("utf-8")):
            names |= {f"{found['module']}.{name.strip()}" for name in found["names"].split(",")}
    objects: dict[str, Any] = {}
    for name in sorted(names):
        target = package[name.removeprefix("newsparse.")]
        if target.is_module:  # the function of the same name hides it
            name, target = f"{name}.{target.name}", target[target.name]
        objects[name] = target.final_target if target.is_alias else target
        for member in objects[name].members.values() if objects[name].is_class else ():
            if not member.name.startswith("_") and (member.is_function or "property" in member.labels):
                objects[f"{name}.{member.name}"] = member
    return objects


def fields(value: Any) -> list[str]:
    """The names of the fields that an attrs class itself defines."""
    return [
        member.name
        for member in value.members.values()
        if value.is_class
        and member.is_attribute
        and member.annotation
        and not member.name.startswith("_")
        and "property" not in member.labels
        and "instance-attribute" in member.labels
    ]


def test_every_public_name_is_in_the_reference(documented, public):
    assert {"newsparse.parse", "newsparse.Article.to_json", "newsparse.Article.quotes"} <= public.keys()
    assert [name for name in public if name not in documented] == []


def test_every_public_name_has_a_docstring(public):
    assert [name for name, value in public.items() if not value.docstring] == []


def test_every_attribute_is_described_by_its_class(public):
    described = [(name, field, value) for name, value in public.items() for field in fields(value)]
    assert ("newsparse.Span", "start") in [(name, field) for name, field, _ in described]
    assert [(name, field) for name, field, value in described if f"\n    {field}: " not in value.docstring.value] == []


def test_every_class_and_function_shows_an_example(public):
    exported = {name: value for name, value in public.items() if name.count(".") == 1}
    assert [name for name, value in exported.items() if ">>>" not in value.docstring.value] == []


class Head(HTMLParser):
    """The descriptions of a page, what it loads, and where it leads."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.loaded: list[str] = []
        self.links: list[str] = []
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "meta" and (name := given.get("name") or given.get("property")):
            self.meta[name] = given["content"]
        if tag in ("script", "img", "iframe") and given.get("src"):
            self.loaded.append(given["src"])
        if tag == "link" and given.get("rel") in ("stylesheet", "preconnect", "icon"):
            self.loaded.append(given["href"])
        if tag == "a":
            self.links.append(given.get("href") or "")


def test_every_page_describes_itself_and_loads_nothing_from_elsewhere(site):
    descriptions = []
    for page in site.glob("**/index.html"):
        head = Head(page)
        assert {"og:title", "og:description", "og:url", "og:image", "twitter:card"} <= head.meta.keys(), page
        assert head.meta["og:description"] == head.meta["description"]
        assert [source for source in head.loaded if "//" in source] == [], page
        descriptions.append(head.meta["description"])
    assert len(descriptions) == len(set(descriptions)) > 20


def test_the_picture_of_the_links_is_there(site):
    address = Head(site / "index.html").meta["og:image"]
    assert (site / "assets" / address.rpartition("/")[2]).read_bytes().startswith(b"\x89PNG")


def test_a_newcomer_finds_a_table_of_quotes_and_how_to_add_a_rule_from_the_home_page(site):
    links = Head(site / "index.html").links
    assert {"recipes/table/", "plugins/", "getting-started/"} <= set(links)
    assert "with_rules" in (site / "plugins/index.html").read_text("utf-8")
    assert "DataFrame" in (site / "recipes/table/index.html").read_text("utf-8")


def test_a_page_that_is_not_there_leads_on(site):
    leads_on = [link for link in Head(site / "404.html").links if link.startswith("/") and link.endswith("/")]
    assert {"/getting-started/", "/recipes/table/", "/plugins/"} <= set(leads_on)
    assert [link for link in leads_on if not (site / link[1:] / "index.html").exists()] == []


def test_the_lists_for_language_models_hold_every_page(site):
    index = (site / "llms.txt").read_text("utf-8")
    listed = regex.findall(r"^- \[.+\]\(https://[^/]+/(.*)\): .+$", index, regex.MULTILINE)
    pages = {str(page.parent.relative_to(site)) + "/" for page in site.glob("**/index.html")} - {"./"}
    assert set(listed) - {""} == pages
    assert len(listed) == len(pages) + 1
    full = (site / "llms-full.txt").read_text("utf-8")
    assert full.count("<!-- https://") >= len(listed)
    assert "Parse the plain text of a news article with the library's own rules." in full  # newsparse.parse's docstring


def test_the_views_are_made_of_the_examples(site):
    gallery = (site / "gallery/index.html").read_text("utf-8")
    assert gallery.count('class="example beside"') == len(list(ROOT.glob("examples/gallery/*.txt")))
    assert "<!-- beside:" not in gallery
    assert 'class="newsparse"' in (site / "index.html").read_text("utf-8")


def test_what_leads_to_the_hosted_pages_leads_to_one_that_is_there(site):
    sources = [ROOT / name for name in ("README.md", "pyproject.toml", "SECURITY.md", "CONTRIBUTING.md")]
    text = "\n".join(source.read_text("utf-8") for source in sources)
    pages = regex.findall(r"newsparse\.readthedocs\.io/en/stable/([^)\s\"#]*)", text)
    assert len(pages) > 5
    assert [page for page in pages if not (site / page / "index.html").exists()] == []

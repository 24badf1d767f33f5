"""Writes llms.txt, the list of pages for language models, and llms-full.txt, the pages themselves.

Both follow the navigation and the descriptions at the top of the pages: see https://llmstxt.org.
"""

import re
from collections.abc import Iterator
from functools import cache

import griffe
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

SNIPPET = re.compile(r'^( *)--8<-- "(?P<file>.+)"$', re.MULTILINE)
DOCUMENTED = re.compile(r"^::: (?P<name>[\w.]+)$(?:\n +.+$)*", re.MULTILINE)


def on_env(env: object, *, config: MkDocsConfig, files: Files) -> None:
    """Adds both files to the site once all pages have been read."""
    pages = list(_in_order(files))
    files.append(File.generated(config, "llms.txt", content=_index(pages, config)))
    files.append(File.generated(config, "llms-full.txt", content="\n\n".join(map(_full, pages)) + "\n"))


def _in_order(files: Files) -> Iterator[Page]:
    page = next((file.page for file in files.documentation_pages() if file.page and file.page.is_homepage), None)
    while page:
        yield page
        page = page.next_page


def _index(pages: list[Page], config: MkDocsConfig) -> str:
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", ""]
    lines += [f"All pages in one file: {config.site_url}llms-full.txt"]
    sections: dict[str, list[Page]] = {}
    for page in pages:
        sections.setdefault(page.parent.title if page.parent else "Overview", []).append(page)
    for section, of_section in sections.items():
        lines += ["", f"## {section}", ""]
        lines += [f"- [{page.title}]({page.canonical_url}): {_description(page)}" for page in of_section]
    return "\n".join(lines) + "\n"


def _description(page: Page) -> str:
    if "description" not in page.meta:
        raise PluginError(f"{page.file.src_path}: a page begins with a `description:` between two lines of `---`")
    return str(page.meta["description"])


def _full(page: Page) -> str:
    """A page's Markdown, with what it takes from elsewhere put in."""
    markdown = SNIPPET.sub(lambda snippet: _file(snippet["file"]), page.markdown or "")
    markdown = DOCUMENTED.sub(lambda found: _documented(found["name"]), markdown)
    return f"<!-- {page.canonical_url} -->\n\n{markdown.strip()}"


def _file(name: str) -> str:
    with open(name, encoding="utf-8") as file:
        return file.read()


def _documented(name: str) -> str:
    """The docstrings of a function, or of a class and its public methods and properties; nothing is imported."""
    package, _, rest = name.partition(".")
    found = _package(package)[rest]
    parts = [f"## {name}", found.docstring.value if found.docstring else ""]
    for member in found.members.values() if found.is_class else ():
        if member.is_public and member.docstring:
            parts += [f"### {name}.{member.name}", member.docstring.value]
    return "\n\n".join(parts)


@cache
def _package(name: str) -> griffe.Object | griffe.Alias:
    return griffe.load(name, search_paths=["src"])

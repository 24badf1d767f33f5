"""HTML to look at: the whole text with what was found marked in it, and beside it a list of who said what.

Of '“It holds,” said Ada Brandt.' the text becomes, attributes shortened:

    <p><span class="np-quote" aria-label="direct quote by Ada Brandt …">“It holds,”<sup …></sup></span>
    <span class="np-cue">said</span> <span class="np-mention">Ada Brandt</span>.</p>

Every character of the text stands in it once and in order, and no other does: labels and the numbers of speakers are
attributes that the style sheet shows.
"""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from zlib import crc32

from newsparse.article import Annotation, Article, Footer, FooterKind, Quote, count
from newsparse.formats.arguments import check_article
from newsparse.formats.described import PARTS, described, label, shortened, trimmed
from newsparse.formats.marked import Mark, blocks, escaped, marked
from newsparse.formats.plain import facts

#: As many hues the style sheet has; later speakers take them again, with numbers of their own.
_HUES = 8
#: What the marks of a quote mean.
_KEY = (
    '<p class="np-key np-unnamed"><i class="np-quote np-direct">direct</i>, <i class="np-quote np-mixed">mixed</i> and '
    '<i class="np-quote np-indirect">indirect</i> quotes, <i class="np-mention">who speaks</i> and '
    '<i class="np-cue">words that report</i>; behind a quote its speaker’s number, or ? where nobody is named</p>'
)


def to_html(article: Article) -> str:
    """The article as HTML to put into a page, its style sheet included. No script, no request, all text escaped.

    Args:
        article: what `newsparse.parse` gave.

    >>> from newsparse import parse
    >>> from newsparse.formats.html import to_html
    >>> "<p>Rain &amp; wind.</p>" in to_html(parse("Rain & wind."))
    True
    """
    check_article(article)
    return f"<style>{_style('html.css')}</style>{_view(article)}"


def page(article: Article) -> str:
    """The article as a whole HTML page that needs nothing else, and whose policy lets it run and load nothing.

    Args:
        article: what `newsparse.parse` gave.

    >>> from newsparse import parse
    >>> from newsparse.formats.html import page
    >>> page(parse("Rain fell.")).startswith("<!DOCTYPE html>")
    True
    """
    check_article(article)
    style = _style("html.css") + _style("page.css")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = escaped(_title(article))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} – newsparse</title>
<style>{style}</style>
</head>
<body class="np-page">
<main>
<h1>What newsparse found in this article</h1>
{_view(article)}
</main>
</body>
</html>
"""


def _style(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _title(article: Article) -> str:
    return shortened(article.headline.text) if article.headline else "An article"


def _view(article: Article) -> str:
    speakers = {name: number for number, name in enumerate(article.quotes_by_speaker, start=1)}
    prefix = f"np-{crc32(article.text.encode('utf-8', 'surrogatepass')):08x}"  # several articles may be on one page
    anchors = [f"{prefix}-{index}" for index in range(len(article.annotations))]
    found = list(zip(article.annotations, anchors, strict=True))
    distinct = dict.fromkeys(mark for annotation, anchor in found for mark in _marks(annotation, anchor, speakers))
    marks = sorted(distinct, key=lambda mark: (mark.start, -mark.end))
    text = "".join(marked(article.text, blocks(article), marks))
    side = "".join([*_facts(article), *_speakers(found, speakers), *_parts(found)])
    nav = f'<nav class="np-side" aria-label="Found in: {escaped(_title(article))}">{side}</nav>'
    return f'<div class="newsparse"><div class="np-text">{text}</div>{nav}</div>'


# ------------------------------------------------------------ what is marked


def _marks(annotation: Annotation, anchor: str, speakers: dict[str, int]) -> Iterator[Mark]:
    """Those of its pieces, the first of which is jumped to; and those of the words that attribute a quote."""
    note, classes, number = described(annotation), _classes(annotation), ""
    shown = "" if type(annotation) is Quote else label(annotation)
    if isinstance(annotation, Quote):
        number, hue = _speaker(annotation, speakers)
        classes += f" {hue}"
    for index, span in enumerate(annotation.spans):
        first = index == 0
        yield Mark(*trimmed(span), classes, note, anchor if first else "", shown if first else "", number)
    if isinstance(annotation, Quote) and annotation.cue:
        yield Mark(*trimmed(annotation.cue), f"np-cue {hue}", "cue: it attributes a quote")
    if isinstance(annotation, Quote) and annotation.speaker:
        name, mention = shortened(annotation.speaker.name), trimmed(annotation.speaker.mention)
        yield Mark(*mention, f"np-mention {hue}", f"names the speaker: {name}", number=number)


def _classes(annotation: Annotation) -> str:
    """Those by which the style sheet tells what it is."""
    if isinstance(annotation, Quote):
        return f"np-quote np-{annotation.kind.value}"
    part = f"np-part np-{PARTS.get(type(annotation), 'other')}"
    if isinstance(annotation, Footer) and annotation.kind in tuple(FooterKind):
        return f"{part} np-kind-{annotation.kind}"
    return part


def _speaker(quote: Quote, speakers: dict[str, int]) -> tuple[str, str]:
    """The number of a quote's speaker, and the class of the hue."""
    if not quote.speaker:
        return "?", "np-unnamed"
    number = speakers[quote.speaker.name]
    return str(number), f"np-s{(number - 1) % _HUES}"


# ------------------------------------------------------------ beside the text


def _facts(article: Article) -> Iterator[str]:
    """What is known of the article as a whole, some of it by inference from what is marked."""
    yield '<p class="np-title">The article</p><dl>'
    for name, value in facts(article):
        yield f"<dt>{name}</dt><dd>{escaped(value)}</dd>"
    yield "</dl>"


def _speakers(found: Iterable[tuple[Annotation, str]], speakers: dict[str, int]) -> Iterator[str]:
    """A list of the speakers in order of first speaking, those whom the text doesn't name last, with their quotes."""
    said: defaultdict[str | None, list[str]] = defaultdict(list)
    hues: dict[str | None, tuple[str, str]] = {}
    for quote, anchor in found:
        if isinstance(quote, Quote):
            name = quote.speaker.name if quote.speaker else None
            said[name].append(_link(quote, anchor))
            hues[name] = _speaker(quote, speakers)
    if not said:
        return
    yield f'<p class="np-title">Who said what</p>{_KEY}<ol>'
    for name in sorted(said, key=lambda name: speakers.get(name or "", len(speakers) + 1)):
        number, hue = hues[name]
        shown = "speaker not named" if name is None else escaped(shortened(name))
        yield f'<li class="{hue}"><p><span><b>{shown}</b><sup data-speaker="{number}"></sup></span> '
        yield f'<span class="np-count">{count(len(said[name]), "quote")}</span></p><ul>{"".join(said[name])}</ul></li>'
    yield "</ol>"


def _parts(found: Iterable[tuple[Annotation, str]]) -> Iterator[str]:
    """A list of what else was found."""
    links = [_link(part, anchor) for part, anchor in found if not isinstance(part, Quote)]
    if links:
        yield f'<p class="np-title">What else is marked</p><ul>{"".join(links)}</ul>'


def _link(annotation: Annotation, anchor: str) -> str:
    """To its place in the text; its label is marked as it is there. What is cut off of a quote can be unfolded."""
    words = " … ".join(" ".join(span.text.split()) for span in annotation.spans)
    short = shortened(words)
    sample = f'<i class="{_classes(annotation)}">{escaped(label(annotation))}</i>'
    is_cut = isinstance(annotation, Quote) and short != words
    whole = f"<details><summary>whole quote</summary>{escaped(words)}</details>" if is_cut else ""
    return f'<li><a href="#{anchor}">{sample} {escaped(short)}</a>{whole}</li>'

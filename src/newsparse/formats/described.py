"""What was found, in words that every format to look at shares: 'author bio', 'headline (inferred)', 'direct'."""

from newsparse.article import Annotation, Byline, Dateline, Footer, Headline, Quote, Span

#: Of words and names this much is shown outside the text.
_SHORT = 80

PARTS: dict[type[Annotation], str] = {
    Headline: "headline",
    Byline: "byline",
    Dateline: "dateline",
    Footer: "footer",
}


def described(annotation: Annotation) -> str:
    """All that is known of it: 'direct quote by Ada Brandt (by surname: ‘Ms. Brandt’); rule attribution.after'."""
    rule = f"; rule {annotation.rule}" if annotation.rule else ""
    if not isinstance(annotation, Quote):
        return f"{'footer: ' if isinstance(annotation, Footer) else ''}{label(annotation)}{rule}"
    what, speaker = f"{annotation.kind.value} quote", annotation.speaker
    if not speaker:
        return f"{what}, speaker not named{rule}"
    how = f"by {speaker.resolution.value}: ‘{shortened(speaker.mention.text)}’"
    return f"{what} by {shortened(speaker.name)} ({how}){rule}"


def label(annotation: Annotation) -> str:
    """What it is, in a word or two: 'direct', 'dateline', 'author bio'; the class and kind of what a plugin brought."""
    if isinstance(annotation, Headline) and annotation.inferred:
        return "headline (inferred)"
    kind = str(getattr(annotation, "kind", "")).replace("_", " ")
    if type(annotation) in (Quote, Footer):
        return kind
    return ": ".join(filter(None, [PARTS.get(type(annotation), type(annotation).__name__), kind]))


def shortened(text: str) -> str:
    """Its beginning, on one line."""
    flat = " ".join(text[: 4 * _SHORT].split())
    return flat if len(flat) <= _SHORT else f"{flat[: _SHORT - 1]}…"


def trimmed(span: Span) -> tuple[int, int]:
    """Where it begins and ends but for white space at its ends, which may be what lies between paragraphs."""
    words = span.text.strip()
    start = span.start + (len(span.text) - len(span.text.lstrip()) if words else 0)
    return start, start + len(words)

"""What is found in a text, as the tables of examples hold it.

A row of `found_by`: the text; the words of the quote, its pieces parted by a bar, without the marks of what is quoted;
who is named; the cue. A row of `speakers`: the text; what its last quote's speaker is called there; the name it stands
for; how that was found.
"""

from newsparse import parse


def found_by(rule, text):
    """The quotes that a rule finds: words, mention and cue of each."""
    return [
        (
            " | ".join(span.text if quote.kind == "indirect" else span.text.strip("“”") for span in quote.spans),
            quote.speaker.mention.text if quote.speaker else None,
            quote.cue.text if quote.cue else None,
        )
        for quote in parse(text).quotes
        if quote.rule == rule
    ]


def speakers(text):
    """Mention, name and resolution of each quote's speaker."""
    found = [quote.speaker for quote in parse(text).quotes]
    return [(speaker.mention.text, speaker.name, speaker.resolution) for speaker in found]

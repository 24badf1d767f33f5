"""Texts that make each rule work hardest: signs without end, and lines that nearly are what the rule looks for.

Every text is a piece said again and again, in three layouts. Add what you suspect to the tables.
"""

from collections.abc import Callable, Iterator

#: A story like any other: what the cost of a hostile text is compared with.
ORDINARY = """\
MARROW BAY, Castria, March 3 (Reuters) - The ferry came back on Tuesday, three weeks later than planned, and the first
forty cars were aboard before noon, the harbor master said.

“The shaft is new, the crew is rested and the café is open,” said Ada Brandt, who has run the harbor since 2016. “What
more could one want?”

Ms. Brandt told reporters that repairs had cost 1.2 million crowns, twice what the town had set aside. She called the
wait “a long nap” and thanked the engineers from Tolm, who worked through two nights in the rain.

Piet Alvar, a doctor who lives on the north shore, was the first to walk down the ramp. He had waited for an hour.

"Three weeks without a doctor is no joke," he said. "But nobody died, and that's luck, not planning."

The company, Strait Lines, said it would honor all tickets bought before the breakdown. According to its timetable the
next boat leaves at 6:40 a.m., and the one after that an hour later. Fares stay as they were: $4 for a car, $1 for a
walker and nothing for those who are older than 80.

"""

#: What any rule has to get past: marks that open and never close, names without end, signs that show nothing.
ANY_RULE = [
    *[
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "''",
        "``",
        "„",
        "«",
        "»",
        "‹",
        "「",
        "『",
        "“‘",
        "”’",
        "“”",
        "“a” ",
        '"a ',
        "“a\n\n",
    ],
    *["“It holds, ", "“It holds,” ", "“It holds. ‘It does. ", "6'2\" ", "’90s ", "'em ", "O’"],
    *[
        "Brandt ",
        "A ",
        "A. ",
        "Ada Brandt, ",
        "Mr. ",
        "Dr. Ada ",
        "President Ada Brandt of ",
        "Mr. Okoye said it held well. ",
        "Mr Okoye and his wife met. Mrs Okoye said it held well. ",
        "the nurse said it held well. ",
        "the agency said it held well. ",
        "U.N. ",
        "Brandt’s ",
        "The ",
    ],
    *["said ", "said, ", "said. ", "who said ", ", saying ", "he said she said ", "added that ", "Ada said Tom said "],
    *[
        "and ",
        "that ",
        "of ",
        ", ",
        "; ",
        ": ",
        "? ",
        "! ",
        ". ",
        "… ",
        "...",
        "—",
        "--",
        "- ",
        "–",
        "1 ",
        "1.",
        "$1,000 ",
    ],
    *[
        "a",
        "A",
        "é",
        "中",
        "ا",
        "ß",
        "İ",
        "\U0001f600",
        "e\u0301",
        "\u0301",
        "\u200b",
        "\ufeff",
        "\u202e",
        "\u2066",
        "a\u200b",
        "\u200da ",
        "\x00",
    ],
    *[
        "\ud800",
        "\u00ad",
        "_",
        "*",
        "#",
        "|",
        "/",
        "\\",
        "(",
        ")",
        "[",
        "()",
        "(a) ",
        "@",
        "a@",
        "a@b.",
        "a@b.example ",
    ],
    *[
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\x0b",
        "\x85",
        "\xa0",
        "\u2028",
        "\u3000",
        " \n",
        "a\n",
        "a\n\n",
        "    a\n",
        "- a\n",
    ],
    *["http://", "www.a.", "https://a.example/b ", "<a href='", "&amp;", "{{", "%s", "a-", "a'", "a’s ", "x.y."],
    "The ferry left the harbor at noon on Tuesday, with forty cars aboard, and came back at night.\n",
    "The ferry, which the town, which Ada Brandt, who ",
]

#: Lines that a rule looks at closely, most of which it does not take in the end.
BY_RULE = {
    "headline.labelled": ["HEADLINE: ", "Title: a ", "Headline "],
    "headline.first_line": [
        "Ferry Returns - ",
        "Ferry | ",
        "Ferry’s ",
        "a1 ",
        "BC-",
        "Photo by: ",
        "Ferry - Harbor News ",
    ],
    "headline.run_in": [
        "a b c By Ada ",
        "a b c TOLM (",
        "a b c Ada Brandt May 3, 2016 ",
        "TOLM ",
        "a b c May 3, 2016 ",
    ],
    "byline.by_line": [
        "By ",
        "By By By ",
        "By Ada ",
        "By Ada Brandt and ",
        "By Ada Brandt, ",
        "by a 1 by ",
        "1 | by Ada ",
    ],
    "byline.desk": ["From our ", "Our Staff ", "By News Staff "],
    "byline.bare_name": ["Ada Brandt | ", "Ada Brandt ", "Ada Brandt, Staff ", "Ada Brandt Reporter, Ada Brandt "],
    "dateline.wire": [
        *["BELMORA, ", "BELMORA/", "BELMORA (", "BELMORA, March 3 ", "(Reuters) ", "BELMORA and ", "BELMORA, Castria "],
        *["(ADDS ", "(Adds a) ", "BELMORA (Reuters - ", "Marrow Bay Marrow Bay, ", "EXCLUSIVE: ", "/a /b", "BELMORA -"],
    ],
    "byline.signature": ["- Ada ", "-- By Ada Brandt ", "— Ada Brandt, "],
    "footer.agency_end": ["-30", "- 30 - ", "# ", "REUTER ", "(PTI) ", "more ", "afp-bur-", "(AP/", "A/B/"],
    "footer.about": ["About ", "About Ada ", "About Harbor Wire Harbor ", "About the A A A "],
    "footer.syndication": [
        "The post ",
        "The post a appeared first on ",
        "Originally published ",
        "Read the full ",
        "Via ",
    ],
    "footer.copyright": ["© ", "Copyright ", "(c) 2024 ", "All rights ", "This material ", "Content copyright "],
    "footer.this_text": [
        "This story ",
        "This story was ",
        "The author of this story ",
        "A version of a this ",
        "These ",
    ],
    "footer.correction": ["Correction ", "An article a ", "Updated ", "UPDATE (", "A Tolm a misstated ", "Published: "],
    "footer.disclaimer": [
        *[
            "The views ",
            "Views of a ",
            "Disclaimer ",
            "Neither a nor a ",
            "By posting a ",
            "We reserve ",
            "Statements in ",
        ],
        *["No stock ", "The a values your comments ", "Any opinions or views "],
    ],
    "footer.photo_credit": ["Photo ", "Featured image ", "Photo: ", "AP Photo ", "Screenshot ", "GRAPHIC"],
    "footer.credits": [
        "(Reporting by ",
        "Reporting by Ada Brandt; ",
        "With inputs ",
        "Additional reporting ",
        "Includes a ",
    ],
    "footer.follow_author": ["Follow Ada Brandt ", "Follow ", "Follow Ada on Twitter, "],
    "footer.promo": [
        *[
            "Follow us ",
            "Read more ",
            "More A ",
            "Subscribe ",
            "Share ",
            "Get our a ",
            "For more a ",
            "#a ",
            "Click here ",
        ],
        *["See the full ", "Watch a ", "Tweet Share | ", "Recommended ", "Add a "],
    ],
    "footer.contact": [
        "Contact ",
        "Media Contact ",
        "For more a ",
        "Tel ",
        "Email Ada a ",
        "Press and media relations ",
    ],
    "footer.request": [
        *[
            "Please ",
            "If you a ",
            "Want a ",
            "Never a ",
            "Please also ",
            "Like us ",
            "Visit a ",
            "Donate a ",
            "Read a our ",
        ],
        *["To learn a ", "Subscribe to a ", "Help a. ", "Tell us a. b"],
    ],
    "footer.field": ["LOAD-DATE ", "SUBJECT: ", "Filed under A ", "h/t ", "Tags: ", "A version of this story "],
    "footer.notes": ["Notes to ", "References ", "Related topics ", "Tags "],
    "footer.contributor": [
        "contributed ",
        "Ada contributed a a to ",
        "reported from A a ",
        "A. with files from ",
        "helped ",
    ],
    "footer.contact_line": ["+1 555 ", "a@b", "(1) ", "@ada_b, ", "Tel: +1 ", "a.b@c.d-e"],
    "footer.label": ["Photo credit ", "Also read ", "Tags / ", "Related | ", "Print Email "],
    "footer.closing_note": [
        "All rights a ",
        "does not a ",
        "past performance ",
        "your a gift ",
        "may not be ",
        "© a ",
        "#a, ",
    ],
    "footer.lines": ["About Ada\n\nA ", "Notes to editors:\n\na ", "Tags\n\nA\n\n"],
    "footer.author_bio": [
        *["Ada Brandt is ", "Ada Brandt is a ", "About the author ", "Ada Brandt, a ", "The writer ", "Ada covers "],
        *["A. Ada Brandt is a reporter", "Ada Brandt — a ", "Dr. Ada Brandt, PhD, is the "],
    ],
    "footer.company": ["Harbor Wire is a ", "Founded in a, ", "Harbor Wire (a) ", "Harbor provides a "],
    "footer.source_address": ["https://a.example\n\n", "www.a.example ", "a.example/"],
    "footer.rest": ["About Ada\n\n-30-\n\nA ", "Photo: A\n\nA\n\n"],
    "footer.glued": [
        "a. A",
        "a. © ",
        "a. Follow ",
        "a. Tags: ",
        "a! (A",
        "a.@a ",
        "a.  #",
        "aThe issuer is ",
        "a. By a. ",
    ],
    "attribution.after": ["“It holds,” said ", "“It holds,” Ada ", "“Yes,” said the the the ", "“It holds,” who said "],
    "attribution.continued": ["“It holds,” said Ada, “and ", "“It holds\n\n“It holds "],
    "attribution.label": ["SMITH: ", "Q: A: ", "ADA BRANDT: a\n", "A: B: C: ", "Mr. A: it\n"],
    "attribution.post": ["It — A (@a) May 3, 2021\n", "— A (@a", "(@", "It — A (@a) "],
    "attribution.signature": ["“It holds.” — ", "“It holds.” — Ada Brandt, ", "“It” - A\n"],
    "attribution.colon": ["Ada said: “It holds.” ", "said: “", "Ada Brandt: “It "],
    "attribution.words_of": ["In the words of “", "in Ada’s words, “it” ", "words of "],
    "attribution.before": ["Ada said, “It ", "Ada Brandt, who said, “It holds.” ", "said that “it "],
    "attribution.after_other_verb": ["“It holds,” Ada smiled. ", "“It,” smiled "],
    "attribution.further": ["“It holds,” said Ada. “It does.” “It will.” ", "“It.” “It.” "],
    "attribution.carried": ["“It holds.” He left. “It does.” ", "“It” he “it” "],
    "attribution.turn": ["“Is it?” Ada asked.\n\n“No,” he said.\n\n“Yes?”\n\n", "“It?”\n\n"],
    "attribution.remark": ["Her remark that “it holds.” ", "Ada Brandt's his her call for “it.” "],
    "attribution.near": ["Ada spoke. “It holds.” ", "“It holds.” Ada Brandt spoke. "],
    "indirect.according_to": ["according to ", "according to Ada ", "it holds, according to the ", "According to "],
    "indirect.as_clause": ["as Ada noted, ", "It holds, as Ada said. ", "As Ada said in a, as "],
    "indirect.question": ["Is it? Ada asked. ", "Is it? she asked the the ", "a? she asked, "],
    "indirect.before_clause": ["it holds, said ", "It holds, Ada Brandt said. ", "a, she said, a, "],
    "indirect.behind_clause": [
        "said that said that ",
        "Ada said it ",
        "Ada said that Tom said that ",
        "told a that ",
        "Noting that it, ",
        "said a, that “b” c ",
    ],
    "indirect.doing": ["urged ", "Ada urged Tom to ", "criticized the criticized "],
}


def _run(piece: str, size: int) -> str:
    """One paragraph, where the piece itself breaks none."""
    return (piece * (size // len(piece) + 1))[:size]


def _lines(piece: str, size: int) -> str:
    """Paragraphs that head and tail rules look at, each full of the piece."""
    return _run((piece * (150 // len(piece) + 1)).strip() + "\n\n", size)


def _behind(piece: str, size: int) -> str:
    """The last paragraph of a story."""
    return ORDINARY + _run(piece, size - len(ORDINARY))


LAYOUTS: dict[str, Callable[[str, int], str]] = {"run": _run, "lines": _lines, "behind": _behind}


def hostile_texts() -> Iterator[tuple[str, Callable[[int], str]]]:
    """Name of each text, and what makes it of some length."""
    tables = {"any": ANY_RULE, **BY_RULE}
    for table, pieces in tables.items():
        for piece in dict.fromkeys(pieces):
            for layout, lay_out in LAYOUTS.items():
                yield f"{table} {layout} {piece!r}", lambda size, piece=piece, lay_out=lay_out: lay_out(piece, size)

"""What newsparse makes of the gallery's articles: what it gets right, and the mistakes that docs/gallery.md owns up to.

Who mends a mistake moves its row to those that are right, and mends the note in the gallery.
"""

from functools import cache
from pathlib import Path

import pytest

from newsparse import Article, parse

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = sorted((ROOT / "examples/gallery").glob("*.txt"))


@cache
def article(name: str) -> Article:
    return parse((ROOT / f"examples/gallery/{name}.txt").read_text("utf-8"))


HEADS = [
    ("british", "Village cricket club wins right to keep hitting sixes into vicar's garden", ["Philippa Goring"], None),
    ("broadsheet", "In a Town Built on Salt, the Last Pan Goes Cold", ["Marguerite Osei"], "ALDER FLATS"),
    ("guillemets", "The Baker Who Said No to the Tunnel", ["Léa Fontanel"], "SAINT-AUBRAC"),
    (
        "interview",
        "‘The Sea Is Not a Metaphor’: A Conversation With the Novelist Ines Calloway",
        ["Jonah Petrakis"],
        None,
    ),
    ("lexisnexis", "Rail inspectors were overruled before crash, inquiry told", ["Harriet Moreau"], "TOLM"),
    (
        "live-blog",
        "Storm Brigid live: bridges closed and 40,000 homes without power as winds hit 98mph",
        ["Niamh Corrigan", "Lewis Ade"],
        None,
    ),
    ("opinion", "Stop Closing the Libraries at Six", ["Samuel Adeyemi-Roth"], None),
    (
        "press-release",
        "Strait Lines Orders Two Battery Ferries, Will Retire Diesel Fleet by 2029",
        [],
        "MARROW BAY, Castria",
    ),
    ("repost", "City Quietly Drops Charges Against Man Who Fixed Potholes", ["Dana Whitlock"], None),
    (
        "tabloid",
        "BIN THERE, DONE THAT! Gran, 84, barricades street over missed rubbish collection",
        ["Kylie Marchetti"],
        None,
    ),
    ("telegraph", "OLDANO SAYS BELMORA WILL MEET COPPER QUOTAS", [], "PORT SELM"),
    (
        "wire",
        "UPDATE 2-Castria raises grain export duty, traders warn of delays",
        ["Ilse Varga", "Tomas Okoye"],
        "PORT SELM",
    ),
]

#: The kinds of footer, and how the first begins.
FOOTERS = [
    ("british", "contributor_line", "Additional reporting by"),
    ("broadsheet", "contributor_line other", "Daniel Abara contributed"),
    ("guillemets", "contributor_line", "(Translated from"),
    ("interview", "other", "This interview has been edited"),
    ("lexisnexis", "other other other other other other photo_credit other copyright copyright", "BYLINE:"),
    ("live-blog", "other", "This live blog is now closed."),
    ("opinion", "author_bio disclaimer", "Samuel Adeyemi-Roth teaches"),
    (
        "press-release",
        "other other disclaimer disclaimer contact contact contact contact contact syndication",
        "About Strait",
    ),
    ("repost", "other promo promo syndication", "h/t Road Rage"),
    ("tabloid", "contact promo", "Do YOU have"),
    ("telegraph", "agency_end", "-30-"),
    ("wire", "contributor_line contact", "(Reporting by"),
]

#: Article, kind, speaker (None where nobody is named who told or asked), and how the quote begins.
QUOTES = [
    ("british", "mixed", "Eleanor Wace", "'must have noticed it'"),
    ("british", "direct", "Eleanor Wace", "'A man who buys a house"),
    ("british", "indirect", "Timothy Blaise", "he was disappointed"),
    ("british", "direct", "Timothy Blaise", "'I shall be buying a helmet,'"),
    ("british", "mixed", "Dorothy Penhale", "'a victory for common sense'"),
    ("british", "direct", "Dorothy Penhale", "'One chap told me, \"I'd sooner"),
    ("british", "direct", "Raj Sandhu", "'We've always said sorry"),
    ("broadsheet", "direct", "Walter Nkemelu", "“You could hear it go quiet,”"),
    ("broadsheet", "direct", "Helen Straub", "“I want people to know"),
    ("broadsheet", "indirect", "Helen Straub", "she had looked for a buyer"),
    ("broadsheet", "direct", "Walter Nkemelu", "“They bought a lot of benches,”"),
    ("broadsheet", "indirect", "county officials", "40 of the 112 workers"),
    ("broadsheet", "direct", "Walter Nkemelu", "“Somebody ought to tell"),
    ("broadsheet", "indirect", "Rosa Delacroix", "she would stay open"),
    ("guillemets", "indirect", "Étienne Rochat", "he did not see it coming"),
    ("guillemets", "direct", "Bernadette Courvoisier", "« I never asked them to stop »"),
    ("guillemets", "indirect", "Bernadette Courvoisier", "she would sell"),
    ("guillemets", "direct", "Étienne Rochat", "« We had thought of bats"),
    ("guillemets", "indirect", "Marc Duvillard", "the route cannot"),
    ("interview", "direct", "Ines Calloway", "I meant to sell rope."),
    ("lexisnexis", "mixed", "Oskar Lind", '"as wide as my thumb"'),
    ("lexisnexis", "direct", "Oskar Lind", '"I was told the line'),
    ("lexisnexis", "indirect", "Beatrice Falk", "she had put him under pressure"),
    ("lexisnexis", "indirect", "Beatrice Falk", "the decision had been taken"),
    ("lexisnexis", "direct", "Beatrice Falk", '"Nobody in that room'),
    ("lexisnexis", "mixed", "Stefan Arvid", '"within the tolerance'),
    ("live-blog", "direct", "Fiona Mair", "“Please do not travel,”"),
    ("live-blog", "indirect", "Alasdair Boyd", "200 soldiers"),
    ("live-blog", "direct", "Alasdair Boyd", "“The worst is still ahead"),
    ("live-blog", "direct", "Agnes Farr", "“I’ve lived here"),
    ("live-blog", "indirect", "Calum", "she had refused to leave"),
    ("live-blog", "indirect", "Northern Grid", "About 40,000 homes"),
    ("live-blog", "indirect", "Northern Grid", "engineers could not work"),
    ("opinion", "mixed", "Greta Lund", "“a difficult but responsible choice.”"),
    ("opinion", "indirect", "E. B. Harrow", "a town tells you"),
    ("opinion", "indirect", "the library’s own counters", "one visit in four"),
    ("opinion", "direct", "Tran Minh Anh", "“I learned English"),
    ("opinion", "indirect", "officials", "most borrowers can use the app"),
    ("opinion", "direct", "Andrew Vale", "“The data are open"),
    ("press-release", "indirect", "Strait Lines Holdings", "it has ordered two"),
    ("press-release", "direct", "Ada Brandt", '"This is a defining moment'),
    ("press-release", "direct", "Henrik Sato", '"We are proud'),
    ("repost", "mixed", "Priya Raman", "“would not serve the interests"),
    ("repost", "direct", "Leonard Fitch", "“I asked the city"),
    ("repost", "indirect", "Joan Bexley", "the city should send him"),
    ("repost", "direct", "Curtis Doyle", "“I’ll say this"),
    ("tabloid", "direct", "Gary", '"Mum once chased'),
    ("tabloid", "direct", "one driver", '"Doreen for Prime Minister!"'),
    ("tabloid", "direct", "Barry Flint", '"We got it wrong.'),
    ("tabloid", "mixed", "Doreen Pugh", '"till the lorry comes'),
    ("tabloid", "direct", "Doreen Pugh", "\"I've had rats"),
    ("tabloid", "direct", "Doreen Pugh", '"He rang while I was'),
    ("tabloid", "indirect", "Shaz Okafor", "the smell had been so bad"),
    ("telegraph", "indirect", "Gustav Oldano", "Belmora will keep its copper exports"),
    ("telegraph", "direct", "Gustav Oldano", '"We signed, and we'),
    ("telegraph", "mixed", "one London dealer", '"a fiction of the ministry."'),
    ("telegraph", "mixed", "Ruth Amsel", '"has no reason to'),
    ("telegraph", "direct", "Gustav Oldano", '"The union can count.'),
    ("telegraph", "indirect", "Piet Hallam", "its members"),
    ("telegraph", "indirect", None, "whether the miners' union"),
    ("telegraph", "indirect", "Gustav Oldano", "output at the Cape Ranna mine"),
    ("wire", "indirect", "the farm ministry", "Castria will raise its duty"),
    ("wire", "indirect", "Jonas Feld", "The higher duty takes effect"),
    ("wire", "direct", "Jonas Feld", '"We have to keep bread'),
    ("wire", "direct", "Nadia Ferhat", '"Nobody budgeted for this,"'),
    ("wire", "indirect", "Nadia Ferhat", "Loading contracts"),
    ("wire", "indirect", "customs data", "Castria shipped 3.1 million"),
    ("wire", "indirect", "a spokesman for the port authority", "it did not expect congestion"),
    ("wire", "indirect", "Jonas Feld", "circumstances had changed"),
]

#: Quotes that have another speaker, which the last column tells, or are missed: then that is empty.
MISTAKES = [
    ("british", "mixed", "his barrister", "'a sustained bombardment'", "Timothy Blaise"),
    ("broadsheet", "mixed", "the county", "“an innovation corridor”", "it"),
    ("wire", "indirect", "the farm ministry", "a rise was planned", "the ministry"),
]

#: What looks like a quote and is none.
ABSENT = [("press-release", "Two Battery Ferries"), ("opinion", "which form you need"), ("telegraph", "not to")]

#: What is found and is no quote.
FALSE = [
    ("broadsheet", "the cost of gas"),
    ("guillemets", "No to the Tunnel"),
    ("repost", "the case against Leonard Fitch"),
]

#: What stays in the body and is no story.
NO_STORY = [("lexisnexis", "3 of 41 DOCUMENTS"), ("lexisnexis", "Final Edition"), ("live-blog", "14:52")]


@pytest.mark.parametrize(("name", "headline", "authors", "place"), HEADS)
def test_headline_authors_and_place(name, headline, authors, place):
    found = article(name)
    assert found.headline.text == headline
    assert [author.name for author in found.authors] == authors
    assert (found.dateline.place if found.dateline else None) == place


@pytest.mark.parametrize(("name", "kinds", "first"), FOOTERS)
def test_footers(name, kinds, first):
    footers = article(name).footers
    assert " ".join(str(footer.kind) for footer in footers) == kinds
    assert footers[0].span.text.startswith(first)


def holds(name, kind, speaker, words):
    """Whether the article has that quote by that speaker."""
    return (kind, speaker) in found(name, words)


def found(name, words):
    """Kind and speaker of the quotes that begin so."""
    quotes = [quote for quote in article(name).quotes if quote.span.text.startswith(words)]
    return [(quote.kind, quote.speaker.name if quote.speaker else None) for quote in quotes]


@pytest.mark.parametrize(("name", "kind", "speaker", "words"), QUOTES)
def test_quotes(name, kind, speaker, words):
    assert holds(name, kind, speaker, words)


@pytest.mark.xfail(reason="a mistake that docs/gallery.md owns up to", raises=AssertionError)
@pytest.mark.parametrize(("name", "kind", "speaker", "words", "given"), MISTAKES)
def test_quotes_that_it_does_not_get_right(name, kind, speaker, words, given):
    assert holds(name, kind, speaker, words)


@pytest.mark.parametrize(("name", "kind", "speaker", "words", "given"), MISTAKES)
def test_the_mistake_is_the_one_that_the_page_owns_up_to(name, kind, speaker, words, given):
    assert found(name, words) == ([(kind, given)] if given else [])


@pytest.mark.xfail(reason="a mistake that docs/gallery.md owns up to", raises=AssertionError)
@pytest.mark.parametrize(("name", "words"), FALSE)
def test_what_is_found_and_is_no_quote(name, words):
    assert not any(quote.span.text.startswith(words) for quote in article(name).quotes)


@pytest.mark.xfail(reason="a mistake that docs/gallery.md owns up to", raises=AssertionError)
@pytest.mark.parametrize(("name", "words"), NO_STORY)
def test_what_is_no_story(name, words):
    assert words not in article(name).body


def test_each_table_has_each_article_and_the_page_shows_it():
    names = [path.stem for path in ARTICLES]
    assert [row[0] for row in HEADS] == [row[0] for row in FOOTERS] == names
    page = (ROOT / "docs/gallery.md").read_text("utf-8")
    assert sorted(name for name in names if f"<!-- beside: gallery/{name}.txt -->" in page) == names


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_has_the_length_of_one(path):
    assert 150 <= len(path.read_text("utf-8").split()) <= 350


@pytest.mark.parametrize(("name", "words"), ABSENT)
def test_what_is_no_quote(name, words):
    assert not any(quote.span.text.startswith(words) for quote in article(name).quotes)

"""The first words by which footers are looked for are those with which their expressions begin, all and no others."""

import pytest
import regex

from newsparse import Document, Lexicon
from newsparse.rules.footer import (
    author_bio,
    contact,
    contributor,
    copyright,
    correction,
    disclaimer,
    field,
    glued,
    photo_credit,
    promo,
    section,
    syndication,
    this_text,
)
from newsparse.rules.headline import furniture
from witnesses import ANY, openings, read

#: Who reads a footer, by which first words, and the expressions that fit its beginning.
READERS = {
    syndication.syndication_at: (
        syndication.WORDS,
        *(syndication.POST, syndication.FIRST_PUBLISHED, syndication.SOURCE),
        *(syndication.EXCERPT, syndication.PERMISSION, syndication.CREATED),
    ),
    copyright.copyright_notice_at: (copyright.WORDS, copyright.NOTICE),
    contributor.credits_line_at: (contributor.WORDS, contributor.BY, contributor.WITH),
    this_text.this_text_at: (this_text.WORDS, this_text._pattern(Lexicon.english())),
    correction.correction_at: (correction.WORDS, correction.NOTE, correction.LINE),
    disclaimer.disclaimer_at: (disclaimer.WORDS, disclaimer.NOTICE),
    photo_credit.photo_credit_at: (photo_credit.WORDS, photo_credit.CREDIT),
    contact.follow_author_at: (contact.FOLLOW_WORDS, contact.FOLLOW),
    promo.promo_at: (promo.WORDS, promo.ANYWHERE, promo.LINE),
    contact.contact_at: (contact.WORDS, contact.OPENING),
    section.about_at: (section.ABOUT_WORDS, section.ABOUT),
    section._notes_at: (section.NOTES_WORDS, section.NOTES),
    field.field_at: (field.WORDS, field.FIELD),
    author_bio.note_at: (author_bio.NOTE_WORDS, author_bio.NOTE),
}
TABLE = [(words, patterns) for words, *patterns in READERS.values()]
#: What may stand right behind a first word.
SIGNS = (" ", ":", ".", ",", "-", "’", "(", "/", "!")


def first_words(pattern: "regex.Pattern[str]") -> set[str]:
    """The first words of texts that fit; none for those that begin with just any word, or with 'The' and any word."""
    words = set()
    for text in openings(read(pattern)):
        spelled, any_word, _ = text.strip().partition(ANY)
        if not any_word or spelled[-1:].isalnum():  # 'Published' and what follows
            sentence = f"{spelled[:1].upper()}{spelled[1:]} "
            words.add(Document(sentence, Lexicon.english()).first_word(0, len(sentence)))
    return words


def begins(pattern: "regex.Pattern[str]", word: str) -> bool:
    """Whether a text that fits may begin with the word, in whatever capitals."""
    spelled = word.replace("-", " ")
    forms = [spelled, spelled.capitalize(), spelled.upper(), spelled.title()]
    return any(pattern.match(form + sign, partial=True) for form in forms for sign in SIGNS)


@pytest.mark.parametrize(("words", "patterns"), TABLE)
def test_no_first_word_is_missing(words, patterns):
    assert set().union(*map(first_words, patterns)) - words == set()


@pytest.mark.parametrize(("words", "patterns"), TABLE)
def test_no_first_word_begins_nothing(words, patterns):
    unknown = words - set().union(*map(first_words, patterns))
    assert [word for word in sorted(unknown) if not any(begins(pattern, word) for pattern in patterns)] == []


@pytest.mark.parametrize(("words", "read"), glued.READERS)
def test_the_same_words_are_looked_for_behind_a_story_s_last_words(words, read):
    assert words == READERS[read][0]


@pytest.mark.parametrize(
    "module", [contact, copyright, correction, disclaimer, field, photo_credit, promo, syndication]
)
def test_a_telltale_is_looked_for_only_behind_a_first_word(module):
    assert {word.rstrip(":").lower() for word in module.TELLTALES} - module.WORDS == set()


def test_a_quick_look_passes_all_that_page_furniture_begins_with():
    lines = [text.replace(ANY, "X") for text in openings(read(furniture.FURNITURE))]
    assert [line for line in lines if not furniture.may_be_furniture(line) and "day" not in line] == []


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        (r"(?:Ada|Tom)\s++said", {"Ada ", "Tom "}),
        (r"[\s(]*+(?i:photos?) ?by", {"photo ", "photos "}),
        (r"The\s(?:old\s)?pier", {"The old ", "The pier"}),
        (r"(?!Ada)[Tt]he\b \w+", {f"The {ANY}", f"the {ANY}"}),
        (r"\p{Lu}\w+ said", {ANY}),
        (r"(?:Ada ){0,2}(?:said)?", {"", "Ada ", "said"}),
    ],
)
def test_what_texts_begin_with_is_read_off_an_expression(source, texts):
    assert openings(read(regex.compile(source))) == texts

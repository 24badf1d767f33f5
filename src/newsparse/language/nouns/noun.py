"""What a noun, a name or another word of a noun phrase is: an owner, a person, a text, a verb in the past."""

from newsparse.language.words.words import Stretch, Words

#: How long a noun phrase may be, in words.
NOUN_PHRASE = 14
#: A role before a name has at most so many words.
ROLE = 4
_APPEALS = frozenset("Save Stop Feed Help Protect Defend Reclaim Rock".split())
#: How many words a nickname may have.
NICKNAME = 2
NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_OF_SEVERAL = frozenset({"other", "first"})
PRONOUN_LIKE = NUMBERS | frozenset(
    "that this these those many some most another several few all both neither either".split()
)
PERIODS = frozenset("moments minutes hours days weeks months years decades".split())
TIME_UNITS = PERIODS | {period[:-1] for period in PERIODS}
SEASONS = frozenset("spring summer autumn fall winter".split())
#: Verbs whose past looks as they do; most are nouns, too.
_UNCHANGED = frozenset("beat bid cast cut hit hurt let put set shed shut split spread".split())
#: 'the [groups]', 'the [companies]': several bodies speak as one does.
_BODIES = frozenset("agencie bank board businesse club companie council firm group office school team union".split())
#: Pronouns that are always the subject of something.
SUBJECT_PRONOUNS = frozenset("i he she we they".split())
HE_OR_SHE, HIS_OR_HER = frozenset({"he", "she"}), frozenset({"his", "her"})
#: These say and feel nothing: '[it] is clear that'.
THINGS = frozenset("it which that this what".split())
POSSESSIVE = frozenset("his her their".split())
OWNERS = POSSESSIVE | frozenset("its our my".split())
#: '[more] than 200 sailors', '[less] than a week later'
MORE = frozenset({"more", "less", "fewer"})
#: What joins an office to its field, and a member to what it is of: 'minister [of] health', 'member [for] Tolm'.
OFFICE_OF = frozenset({"of", "for"})
#: 'said it held [but] sailed'
AND_OR_BUT = frozenset({"and", "but"})
#: '[after] the storm', '[until] she left': before nouns and clauses alike.
WHEN = frozenset("after before since until".split())
SELVES = frozenset("himself herself itself themselves".split())
OBJECT_PRONOUNS = SELVES | {"me", "us", "him", "them"}
#: The same with 'her', which may be an owner's: 'told [her] so', 'cut [her] off', but not 'told [her] crew so'.
OBJECT_PRONOUNS_OR_HER = OBJECT_PRONOUNS | {"her"}
#: What joins the names of a body: 'Friends [of the] Pier'.
_IN_NAMES = frozenset({"preposition", "determiner", "coordinator"})


def is_owner(words: Words, index: int) -> bool:
    """'[Okoye's] crew', 'the [sailors'] boat'."""
    raw = words.raw[index]
    if "'" not in raw or words.bare[index] in words.so_named:
        return False
    return words.low[index].endswith("'s") or raw.endswith("s'")


def owner_in(words: Words, first: int, behind: int) -> int | None:
    """The first owner among these words: '[Okoye's] old boat'."""
    if "'" not in "".join(words.raw[first:behind]):
        return None
    return next((index for index in range(first, behind) if is_owner(words, index)), None)


def run_start(words: Words, last: int, first: int = 0) -> int:
    """The first word, no earlier than `first`, of the run of names that ends with the word `last`."""
    while last > first and words.is_name[last - 1] and not words.breaks[last - 1]:
        last -= 1
    return last


def run_end(words: Words, first: int, limit: int) -> int:
    """The word, no later than `limit`, behind the run of names that begins with the word `first`."""
    behind = first + 1
    while behind < limit and words.is_name[behind] and not words.breaks[behind - 1]:
        behind += 1
    return behind


def is_in_appeal(words: Words, article: int) -> bool:
    """'Save [the] Children': bodies that are named so."""
    return words.bare[article - 1] in _APPEALS and words.bare[article] == "the" and words.is_name[article + 1]


def behind_nickname(words: Words, first: int) -> int:
    """The surname behind a nickname that begins there, in 'Ada “skipper” Brandt'; the same word where none does."""
    behind = words.quoted.find(0, first, first + NICKNAME + 1)
    if behind <= first or words.breaks[behind - 1]:
        return first
    return behind if words.is_name[behind] and not words.quoted[first - 1] else first


def before_nickname(words: Words, surname: int, first: int) -> int:
    """The name before a nickname that a surname follows: 'Ada' in 'Ada “skipper” Brandt'; else the same word."""
    named = words.quoted.rfind(0, first, surname - 1) if words.is_name[surname] else -1
    is_named = named >= first and words.is_name[named] and behind_nickname(words, named + 1) == surname
    return named if is_named else surname


def is_plain(words: Words, index: int) -> bool:
    """Whether a word is neither a name nor one of the grammar."""
    return words.kind[index] == "" and words.bare[index].islower()


def is_past(words: Words, index: int) -> bool:
    """Whether a word may be the past tense of a verb: 'the pier [sank]', 'the crew [waited]'."""
    low = words.low[index]
    return low in words.lexicon.past_tenses or (low.endswith("ed") and is_plain(words, index))


def acts(words: Words, index: int) -> bool:
    """Whether a verb in the past stands here with its object: 'Moody's [cut] its forecast', not 'Okoye's [cut] lip'.

    'Moody's [placed] Tolm's rating under review'.
    """
    if words.kind[index + 1] != "determiner":
        return is_past(words, index) and words.low[index].endswith("ed") and is_owner(words, index + 1)
    return words.low[index] in _UNCHANGED or (is_past(words, index) and "-" not in words.low[index])


def is_person(words: Words, index: int) -> bool:
    """Whether a noun tells a person: 'the [harbourmaster]', 'her [spokesman]'."""
    return words.low[index] in words.lexicon.all_person_nouns


def are_persons(words: Words, index: int) -> bool:
    """Whether a noun tells one person or several: 'the [pilot]', 'the [pilots]'."""
    low, lexicon = words.low[index], words.lexicon
    return low in lexicon.plural_person_nouns or low in lexicon.all_person_nouns


def is_one_of_several(words: Words, index: int) -> bool:
    """Whether a word that is no noun stands for somebody: 'The [other], a baker, said', 'the [first] said'."""
    return words.low[index] in _OF_SEVERAL and words.low[index - 1] == "the"


def may_be_in_name(words: Words, first: int, behind: int) -> bool:
    """Whether only names and what joins them in a body's name stand there: 'Friends [of the Pier and Port]'."""
    return all(words.is_name[index] or words.kind[index] in _IN_NAMES for index in range(first, behind))


def is_document(words: Words, index: int) -> bool:
    """Whether a noun tells what is issued or read: 'the [report]', 'a [statement]'."""
    low, lexicon = words.low[index], words.lexicon
    return low in lexicon.study_nouns or low in lexicon.message_nouns


def before_preposition(words: Words, phrase: Stretch) -> int:
    """The last word of a noun phrase before what it is of: 'the [plan] of the council'; else its last."""
    first, behind = phrase
    inside = words.kind[first + 1 : behind]
    return first + inside.index("preposition") if "preposition" in inside else behind - 1


def may_speak(words: Words, head: int) -> bool:
    """Whether who ends a source with this word may speak: 'the [pilots]', 'they', 'the Port [Office]', but not 'it'."""
    low, lexicon = words.low[head], words.lexicon
    if words.is_name[head] or are_persons(words, head):
        return True
    if low in lexicon.court_nouns or low in lexicon.organisation_words:
        return True
    if low in lexicon.company_nouns or low.removesuffix("s") in _BODIES:
        return True
    return words.kind[head] in {"pronoun", "relative"} and low not in THINGS


def is_inserted(words: Words, verb: int) -> bool:
    """Whether a verb of reporting stands before another's: 'a man who officials [say] is ill', '… [say] stole it'."""
    behind, following = verb + 1, verb + 2
    if not words.is_cue[verb] or words.stop[verb] or following >= len(words):
        return False
    if words.kind[behind] == "auxiliary":
        return True
    has_object = words.kind[following] in {"determiner", "pronoun"} or words.low[following] in OBJECT_PRONOUNS
    if is_past(words, behind):
        is_object = is_plain(words, following) and words.kind[following + 1] != "auxiliary"  # 'say [hurt trade]'
        return has_object or is_object or words.kind[following] == "preposition"
    return has_object and words.low[behind].endswith("s") and is_plain(words, behind)


def is_of_name(words: Words, index: int) -> bool:
    """'the Marrow Bay [First] Nation': an adverb with a capital inside a name."""
    return words.bare[index].istitle() and words.is_name[index - 1] and words.is_name[index + 1]

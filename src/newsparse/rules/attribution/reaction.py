"""Who reacts, in a sentence of its own right before a quotation: '[Okoye] shakes his head. “It holds.”'.

[She] paused. “It holds.”             a face or hands
[Okoye] thinks for a while. “…”       time to think
[His wife] disagrees. “…”             yes or no, a smile or a sigh
"""

from newsparse.language.nouns.noun import POSSESSIVE
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.subjects.subject import subject_before
from newsparse.language.words.words import Stretch, Words

#: 'Okoye shakes his [head].'
_BODY = frozenset("arms brow brows chin eyebrow eyebrows eyes finger hand hands head shoulder shoulders".split())
_MOVING = frozenset("blinked blinks frowned frowns hesitated hesitates paused pauses winced winces".split())
_THINKING = frozenset("considered considers pondered ponders reflected reflects thinks thought".split())
#: 'Okoye thinks for a [while].'
_WHILES = frozenset("beat bit minute moment second while".split())
#: What the sentence of a reaction begins with, behind its subject: 'Okoye [snorts] when I bring it up.'.
_REACTING = frozenset(
    """
    beamed beams bristled bristles chuckled chuckles concurred concurs demurred demurs differed differs disagree
    disagreed disagrees giggled giggles grimaced grimaces grinned grins groaned groans laugh laughed laughs nodded nods
    scoffed scoffs shrugged shrugs sighed sighs smiled smiles smirked smirks snorted snorts
    """.split()
)
#: So many words such a sentence has at most.
SHORT = 12


def reacting(words: Words, behind: int) -> tuple[Stretch, Stretch | None] | None:
    """Who reacts in the sentence that ends before `behind`: '[Okoye] disagrees.', '[She] shook her head.'.

    And the verb, where it is one of reporting: 'Okoye [laughed].'.
    """
    last = behind - 1
    start = words.sentence_start(last)
    verb = _of_gesture(words, last)
    if verb is None and last - start < SHORT:
        verb = next((index for index in range(start + 1, behind) if words.low[index] in _REACTING), None)
    if verb is None or verb <= start:
        return None
    subject = subject_before(words, verb, start)
    if subject is None or subject != sentence_subject(words, start, verb):
        return None
    return subject, (verb, verb + 1) if words.is_cue[verb] else None


def _of_gesture(words: Words, last: int) -> int | None:
    """The verb of a gesture that a sentence ends with: 'She [shook] her head.', 'He [paused] for a moment.'."""
    low = words.low
    if low[last] in _BODY and low[last - 1] in POSSESSIVE:
        return last - 2
    if low[last] in _WHILES and low[last - 2 : last] == ("for", "a"):
        return last - 3 if low[last - 3] in _THINKING or low[last - 3] in _MOVING else None
    return last if low[last] in _MOVING else None

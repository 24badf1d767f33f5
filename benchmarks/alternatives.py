"""python benchmarks/alternatives.py: newsparse beside what a user would pick instead: textacy on a spaCy pipeline.

The pipeline has the architecture of en_core_web_sm (tok2vec 96 wide and 4 deep, tagger, parser, NER) and no training:
its weights are random, so that it finds nothing sensible, in about the time that the trained one takes.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "benchmarks")]

TRAINING = [
    ("The ferry came back on Tuesday .", ["DT", "NN", "VBD", "RB", "IN", "NNP", "."],
     [1, 2, 2, 2, 2, 4, 2], ["det", "nsubj", "ROOT", "advmod", "prep", "pobj", "punct"]),
    ("Ada Brandt said it holds .", ["NNP", "NNP", "VBD", "PRP", "VBZ", "."],
     [1, 2, 2, 4, 2, 2], ["compound", "nsubj", "ROOT", "nsubj", "ccomp", "punct"]),
]  # fmt: skip
TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": 96, "include_static_vectors": False,
              "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
              "rows": [5000, 1000, 2500, 2500, 50, 50]},
    "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1,
               "maxout_pieces": 3},
}  # fmt: skip
LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}


def transitions(kind, tok2vec):
    return {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": kind, "extra_state_tokens": False,
            "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "tok2vec": tok2vec}  # fmt: skip


def pipeline():
    """tok2vec, tagger and parser that share it, and NER with one of its own."""
    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example

    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": TOK2VEC})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
    nlp.add_pipe("parser", config={"model": transitions("parser", LISTENER)})
    nlp.add_pipe("ner", config={"model": transitions("ner", TOK2VEC)})
    examples = []
    for text, tags, heads, deps in TRAINING:
        words = text.split()
        named = ["B-DATE" if word == "Tuesday" else "O" for word in words]
        doc = Doc(nlp.vocab, words=words, tags=tags, pos=["X"] * len(words), heads=heads, deps=deps, ents=named)
        examples.append(Example(nlp.make_doc(text), doc))
    nlp.initialize(lambda: examples)
    return nlp


def main():
    from performance import example_articles, passes, table
    from textacy.extract import direct_quotations

    from newsparse import parse

    text = example_articles()["belmora"]
    nlp = pipeline()
    ways = {
        "newsparse: head matter, quotes, speakers, footers": parse,
        "spaCy's tokenizer alone": nlp.make_doc,
        "spaCy, untrained, as en_core_web_sm is built": nlp,
        "textacy's direct quotations, on that": lambda text: list(direct_quotations(nlp(text))),
    }
    rows = [(name, f"{passes(way, text, 10):.1f}") for name, way in ways.items()]
    print(table(("one article, in one thread", "token passes"), rows))


if __name__ == "__main__":
    main()

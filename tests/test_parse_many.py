"""newsparse.parse_many: the same articles in the same order, with few texts in memory, and no process left behind."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
import warnings
from concurrent.futures.process import BrokenProcessPool
from itertools import count, islice
from pathlib import Path

import pytest

from newsparse import Footer, Parser, RuleError, RuleWarning, parse, parse_many, rule

TEXTS = [f"“It holds,” said Ada Brandt {number} times.\n\nRain fell." for number in range(300)]


@rule("acme.footer.rain")
def rain(document):
    for last in document.paragraphs[-1:]:
        if last.text == "Rain fell.":
            yield Footer(last.span, kind="weather")


@rule("acme.footer.broken")
def broken(document):
    raise KeyError("tide")


@rule("acme.footer.killer")
def killer(document):
    if "kill" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return ()


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_the_articles_are_those_of_parse_in_the_order_of_the_texts(processes):
    assert list(parse_many(TEXTS, processes)) == [parse(text) for text in TEXTS]


@pytest.mark.parametrize("texts", [[], [""], ["", "Rain fell.", ""]])
def test_few_texts_are_as_well_as_many(texts):
    assert [article.text for article in parse_many(texts, 2)] == texts


def test_long_texts_go_alone():
    texts = ["Rain fell. " * 10_000, "Rain fell.", "Rain fell. " * 10_000]
    assert [len(article.text) for article in parse_many(texts, 2)] == [110_000, 10, 110_000]


@pytest.mark.parametrize("processes", [1, 2])
def test_any_parser_can_be_used(processes):
    parser = Parser().with_rules(rain)
    [article] = parse_many(TEXTS[:1], processes, parser=parser)
    assert article == parser.parse(TEXTS[0])
    assert article.footers[0].kind == "weather"


@pytest.mark.parametrize("processes", [1, 2])
def test_a_rules_fault_is_raised_here(processes):
    with pytest.raises(RuleError, match=r"acme\.footer\.broken"):
        list(parse_many(TEXTS, processes, parser=Parser().with_rules(broken)))


@pytest.mark.parametrize("processes", [1, 2])
def test_a_warning_is_given_here_before_the_article(processes):
    articles = parse_many(TEXTS[:40], processes, parser=Parser(on_fault="warn").with_rules(broken))
    for text in TEXTS[:3]:
        with pytest.warns(RuleWarning, match=r"acme\.footer\.broken.*; what it gave is dropped$") as warned:
            assert next(articles) == parse(text)
        assert len(warned) == 1
    with warnings.catch_warnings(action="error"), pytest.raises(RuleWarning):
        next(articles)


@pytest.mark.parametrize(("processes", "most"), [(1, 1), (2, 2 * 3 * 32 + 32)])
def test_texts_are_taken_as_articles_are_asked_for(processes, most):
    taken = count()
    articles = parse_many((TEXTS[next(taken) % 300] for _ in iter(int, 1)), processes)
    next(articles)
    assert next(taken) <= most
    time.sleep(0.5)  # and none is taken while nobody asks
    assert next(taken) <= most + 1
    assert len([*islice(articles, 500)]) == 500
    articles.close()


@pytest.mark.parametrize("end", [lambda articles: articles.close(), lambda articles: None])
def test_closing_early_or_letting_go_ends_the_processes(end):
    articles = parse_many(iter(lambda: TEXTS[0], None), 2)
    next(articles)
    assert multiprocessing.active_children()
    end(articles)
    del articles
    assert multiprocessing.active_children() == []


def test_nothing_runs_before_the_first_article_is_asked_for():
    articles = parse_many(TEXTS, 2)
    assert multiprocessing.active_children() == []
    articles.close()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see which processes there are")
def test_processes_end_with_a_parent_that_is_killed():
    program = """
import multiprocessing, newsparse
articles = newsparse.parse_many(iter(lambda: "Rain fell.", None), 2)
next(articles)
print(*[child.pid for child in multiprocessing.active_children()], flush=True)
for article in articles: pass
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        children = [int(pid) for pid in parent.stdout.readline().split()]
        parent.kill()
    deadline = time.monotonic() + 20
    while any(is_running(child) for child in children):
        assert time.monotonic() < deadline, "the processes outlived their parent"
        time.sleep(0.05)
    assert len(children) == 2


def is_running(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed differently there")
def test_a_process_that_is_killed_is_told_of():
    with pytest.raises(BrokenProcessPool):
        list(parse_many(["Rain fell.", "kill"], 2, parser=Parser().with_rules(killer)))


def with_the_disk_gone(texts):
    yield from texts
    raise OSError("the disk is gone")


@pytest.mark.parametrize("number", [0, 5, 300])
@pytest.mark.parametrize("processes", [1, 2])
def test_what_the_texts_raise_is_raised_behind_the_articles_before_it(processes, number):
    articles = parse_many(with_the_disk_gone(TEXTS[:number]), processes)
    assert [article.text for article in islice(articles, number)] == TEXTS[:number]
    with pytest.raises(OSError, match="the disk is gone"):
        next(articles)
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (("Rain fell.",), TypeError, r"takes an iterable of texts, not str; parse\(\) takes a single text"),
        ((b"Rain fell.",), TypeError, "takes an iterable of texts, not bytes"),
        ((None,), TypeError, "takes an iterable of texts, not NoneType"),
        ((TEXTS, "2"), TypeError, "processes= takes a whole number or None, not str"),
        ((TEXTS, True), TypeError, "processes= takes a whole number or None, not bool"),
        ((TEXTS, 1.5), TypeError, "processes= takes a whole number or None, not float"),
        ((TEXTS, 0), ValueError, "processes= takes 1 or more, got 0"),
        ((TEXTS, -2), ValueError, "processes= takes 1 or more, got -2"),
    ],
)
def test_wrong_arguments_are_refused_at_once(arguments, error, message):
    with pytest.raises(error, match=message):
        parse_many(*arguments)


def test_a_parser_that_is_none_is_refused_at_once():
    with pytest.raises(TypeError, match=r"parser= takes a newsparse\.Parser, not function"):
        parse_many(TEXTS, parser=parse)


@pytest.mark.parametrize("number", [0, 5, 300])
@pytest.mark.parametrize("processes", [1, 2])
def test_what_is_no_text_is_named_by_its_number_behind_the_articles_before_it(processes, number):
    articles = parse_many([*TEXTS[:number], None, *TEXTS], processes)
    assert [article.text for article in islice(articles, number)] == TEXTS[:number]
    with pytest.raises(TypeError, match=rf"takes texts as str; text {number} \(from 0\) is NoneType"):
        next(articles)


def quiet(document):
    return ()


UNDER_ANOTHER_NAME = rule("acme.footer.quiet")(quiet)


@pytest.mark.parametrize("lost", [rule("acme.footer.local")(lambda document: ()), UNDER_ANOTHER_NAME])
def test_rules_that_other_processes_cannot_find_are_refused_at_once(lost):
    parser = Parser().with_rules(lost)
    with pytest.raises(ValueError, match="rules have to stand at the top level of a module; or use processes=1"):
        parse_many(TEXTS, 2, parser=parser)
    assert [article.text for article in parse_many(TEXTS[:2], 1, parser=parser)] == TEXTS[:2]


@pytest.mark.parametrize("method", sorted({"spawn", "forkserver"} & set(multiprocessing.get_all_start_methods())))
def test_a_script_without_a_guard_ends_with_an_error(tmp_path, method):
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing\nimport newsparse\n"
        f"multiprocessing.set_start_method({method!r}, force=True)\n"
        "print(len(list(newsparse.parse_many(['Rain fell.'] * 100, 2))))\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "__main__" in done.stderr

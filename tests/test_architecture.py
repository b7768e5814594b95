"""Rules of the house that no linter knows."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from ui.problem_texts import PROBLEM_TEXTS

TOP = Path(__file__).resolve().parents[1]
SOURCES = sorted(p for d in ("core", "ui") for p in (TOP / d).rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 40


def tree_of(path):
    return ast.parse(path.read_text("utf-8"))


def calls(tree, *names):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in names:
                yield node


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(TOP)))
def test_that_a_file_is_short_enough_to_be_read(path):
    lines = path.read_text("utf-8").count("\n")
    assert lines <= LONGEST_FILE


def test_that_a_function_fits_on_a_screen():
    long = [
        f"{path.relative_to(TOP)}:{node.lineno} {node.name}"
        for path in SOURCES
        if "migrations" not in path.parts
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION + 10
    ]
    assert long == []


def test_that_sentences_to_translate_are_literal():
    wrong = [
        f"{path.relative_to(TOP)}:{node.lineno}"
        for path in SOURCES
        if path.parts[-2] != "i18n" and path.name != "i18n.py"
        for node in calls(tree_of(path), "translate", "tr", "QT_TRANSLATE_NOOP")
        if "QCoreApplication" in ast.dump(node.func) or "QT_TRANSLATE_NOOP" in ast.dump(node.func)
        for argument in node.args[:2]
        if not isinstance(argument, ast.Constant)
    ]
    assert wrong == []


def test_that_nobody_pumps_the_event_loop():
    wrong = [str(p) for p in SOURCES if any(True for _ in calls(tree_of(p), "processEvents"))]
    assert wrong == []


def test_that_translations_are_complete_and_current():
    script = TOP / "resources" / "i18n" / "update.py"
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_that_every_problem_raised_has_a_sentence():
    raised = set()
    for path in SOURCES:
        for node in calls(tree_of(path), "KezekError"):
            if node.args and isinstance(node.args[0], ast.Constant):
                raised.add(node.args[0].value)
        for node in calls(tree_of(path), "of"):
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if owner == "Problem" and node.args and isinstance(node.args[0], ast.Constant):
                raised.add(node.args[0].value)
    assert raised - set(PROBLEM_TEXTS) == set()


def test_that_the_names_of_the_layers_are_the_folders():
    assert {p.name for p in (TOP / "core").iterdir() if p.is_dir() and p.name != "__pycache__"} == {
        "domain", "estimate", "alerts", "phrase", "feeds", "store", "report", "services",
    }  # fmt: skip

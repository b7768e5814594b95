"""Rules of the house that no linter knows."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from ui.problem_texts import PROBLEM_TEXTS

TOP = Path(__file__).resolve().parents[1]
SOURCES = sorted(p for d in ("core", "ui") for p in (TOP / d).rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 40


@pytest.fixture(scope="module")
def functions_and_calls():
    """Every function and every call of the program with its file: each file is parsed once."""
    return [
        (path, node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.Call)
    ]


@pytest.fixture
def functions(functions_and_calls):
    return [(path, node) for path, node in functions_and_calls if isinstance(node, ast.FunctionDef)]


@pytest.fixture
def calls(functions_and_calls):
    """Calls of what bears one of these names."""

    def _calls(*names):
        return [
            (path, node)
            for path, node in functions_and_calls
            if isinstance(node, ast.Call) and name_of(node.func) in names
        ]

    return _calls


def name_of(called):
    return getattr(called, "attr", getattr(called, "id", ""))


def first_literal(call):
    return call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(TOP)))
def test_that_a_file_is_short_enough_to_be_read(path):
    lines = path.read_text("utf-8").count("\n")
    assert lines <= LONGEST_FILE


def test_that_a_function_fits_on_a_screen(functions):
    long = [
        f"{path.relative_to(TOP)}:{node.lineno} {node.name}"
        for path, node in functions
        if "migrations" not in path.parts
        and (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION + 10
    ]
    assert long == []


def test_that_sentences_to_translate_are_literal(calls):
    wrong = [
        f"{path.relative_to(TOP)}:{node.lineno}"
        for path, node in calls("translate", "tr", "QT_TRANSLATE_NOOP")
        if path.parts[-2] != "i18n" and path.name != "i18n.py"
        if "QCoreApplication" in ast.dump(node.func) or "QT_TRANSLATE_NOOP" in ast.dump(node.func)
        for argument in node.args[:2]
        if not isinstance(argument, ast.Constant)
    ]
    assert wrong == []


def test_that_nobody_pumps_the_event_loop(calls):
    assert [str(path) for path, _ in calls("processEvents")] == []


def test_that_translations_are_complete_and_current():
    script = TOP / "resources" / "i18n" / "update.py"
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_that_every_problem_raised_has_a_sentence(calls):
    raised = {first_literal(call) for _, call in calls("KezekError")}
    raised |= {
        first_literal(call)
        for _, call in calls("of")
        if name_of(getattr(call.func, "value", None)) == "Problem"
    }
    assert raised - {None} - set(PROBLEM_TEXTS) == set()


def test_that_the_names_of_the_layers_are_the_folders():
    assert {p.name for p in (TOP / "core").iterdir() if p.is_dir() and p.name != "__pycache__"} == {
        "domain", "estimate", "alerts", "phrase", "feeds", "store", "report", "services",
    }  # fmt: skip


def test_that_every_folder_of_services_has_its_place_among_the_layers():
    contracts = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    (one_way,) = [c for c in contracts["contracts"] if c["name"] == "services one way"]
    named = {name.strip().split(".")[0] for row in one_way["layers"] for name in row.split("|")}
    services = (TOP / "core" / "services").iterdir()
    assert {p.name for p in services if p.is_dir() and p.name != "__pycache__"} <= named

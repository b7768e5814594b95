"""Questions of `note` are answered on the command line: by key, by code, or in their order."""

import csv
import json

import pytest


@pytest.fixture
def kezek(kezek, tmp_path):
    """Calls on a desk with two trucks."""
    tables = {
        "trucks": (["plate"], ["417 AK 07"], ["902 BC 07"]),
        "trips": (
            ["ref", "truck", "driver", "destination", "crossing"],
            ["1", "417 AK 07", "Ахметов Қайрат", "Самара", "syrym"],
            ["2", "902 BC 07", "Дюсенов Қайрат", "Тольятти", "syrym"],
        ),
    }
    for name, rows in tables.items():
        with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)
    kezek("import", *(tmp_path / f"{name}.csv" for name in tables))
    return kezek


def noted(kezek, *words):
    code, out, _ = kezek("note", "--json", *words)
    return code, [json.loads(line) for line in out.splitlines()]


def test_that_the_reason_of_a_refusal_may_be_told_with_it(kezek):
    _, (asked,) = noted(kezek, "902 отказ", "--dry-run")
    assert asked["may_answer"][0]["code"] == "which_reason"
    code, (kept,) = noted(kezek, "902 отказ", "--answer", "which_reason=d03")
    assert (code, kept["kind"], kept["reason"]) == (0, "refused", "D03")


def test_that_an_answer_alone_is_of_the_question_that_must_be_answered(kezek):
    assert noted(kezek, "417 13")[0] == 2
    code, (kept,) = noted(kezek, "417 13", "--answer", "km")
    assert (code, kept["km_to_barrier"]) == (0, 13)


def test_that_a_truck_is_chosen_by_its_plate(kezek):
    code, (kept,) = noted(kezek, "кайрат 6 км", "--answer", "902 bc 07")
    assert (code, kept["truck"]) == (0, "902 BC 07")


def test_that_a_question_has_the_key_by_which_it_is_answered(kezek):
    _, (asked,) = noted(kezek, "417 13")
    question = asked["questions"][0]
    code, (kept,) = noted(kezek, "417 13", "--answer", f"{question['key']}=vehicles")
    assert (code, kept["vehicles_ahead"]) == (0, 13)


def test_that_an_answer_nobody_asked_for_is_said_so(kezek):
    code, out, err = kezek("note", "417 6 км", "--answer", "which_hour=7")
    assert (code, out) == (1, "")
    assert "which_hour" in err


def test_that_a_departure_without_papers_is_kept_and_names_them(kezek):
    code, (kept,) = noted(kezek, "417 выехал")
    assert (code, kept["kind"]) == (0, "departed")
    assert kept["missing"]


def test_that_an_unread_line_asks_what_happened(kezek):
    code, (asked,) = noted(kezek, "417 позвали заезжать 08:10")
    (question,) = asked["questions"]
    keys = [option["key"] for option in question["options"]]
    assert (code, question["code"], keys[-1]) == (2, "is_it", "note")
    code, (kept,) = noted(kezek, "417 позвали заезжать 08:10", "--answer", "called")
    assert (code, kept["kind"]) == (0, "called")

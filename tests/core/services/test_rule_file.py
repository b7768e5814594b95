"""The shipped rule book as a file that somebody may edit."""

import shutil

import pytest

from core.domain.problem import KezekError
from core.services.reference import RESOURCES, load_reference, read_table, shipped_reference
from core.services.rule_file import rule_of, tiers_of

GOOD = {"code": "own", "names": {"ru": "Справка"}, "asks": "look"}


def test_that_the_list_has_fifty_codes_in_six_tiers():
    tiers = shipped_reference().tiers
    assert len(tiers) == 50
    assert sorted(set(tiers.values())) == ["1", "2", "3A", "3B", "4A", "4B"]
    assert all(len(code) == 6 for code in tiers)


def test_that_every_shipped_rule_names_a_crossing_that_exists():
    reference = shipped_reference()
    named = {code for rule in reference.rules for code in rule.crossings}
    assert named <= set(reference.crossings)


def test_that_codes_of_rules_are_told_apart_and_keep_their_key():
    rows = read_table(RESOURCES / "data" / "rules.toml")["rule"]
    assert len({row["code"] for row in rows}) == len(rows)
    assert rule_of(GOOD).id == rule_of({**GOOD, "asks": "nothing"}).id


@pytest.mark.parametrize(
    "wrong",
    [
        {"asks": "telepathy"},
        {"documents": ["passport"]},
        {"valid_from": "2026-06-01"},
        {"lead_days": "2"},
        {"when": 3},
        {"names": "Справка"},
    ],
)
def test_that_a_row_with_what_nobody_understands_is_refused(wrong):
    with pytest.raises((KeyError, TypeError, ValueError)):
        rule_of({**GOOD, **wrong})


def test_that_a_row_that_ends_before_it_begins_is_refused():
    table = read_table(RESOURCES / "data" / "rules.toml")["rule"][0]
    early = table["valid_from"].replace(year=2020)
    with pytest.raises(ValueError, match="ends before it begins"):
        rule_of({**table, "valid_to": early})


def test_that_a_code_with_letters_is_no_code_of_goods():
    with pytest.raises(ValueError, match="85x"):
        tiers_of({"tiers": {"1": ["85x"]}})


def test_that_a_damaged_rule_book_names_its_file(tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(RESOURCES / "data", folder)
    (folder / "rules.toml").write_text('[[rule]]\ncode = "x"\nnames = "x"\n', encoding="utf-8")
    with pytest.raises(KezekError) as refused:
        load_reference(folder)
    assert refused.value.problem.values["file"] == "rules.toml"

"""Dated rows as shipped, and such as somebody edited: fees, and the waits to start from."""

import shutil
from datetime import date

import pytest

from core.domain.crossing import Direction
from core.domain.problem import KezekError
from core.services.memory.estimate_facts import weekly_prior
from core.services.reference import RESOURCES, load_reference, shipped_reference


@pytest.fixture
def edited(tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(RESOURCES / "data", folder)
    return folder


def test_that_the_shipped_mrp_of_2026_is_4325_tenge():
    assert shipped_reference().fees.mrp_tenge(date(2026, 11, 20)) == 4325


def test_that_an_added_mrp_counts_from_the_next_start_on(edited):
    row = "\n[[mrp]]\nvalid_from = 2027-01-01\nvalid_to = 2027-12-31\ntenge = 4500\n"
    path = edited / "fees.toml"
    path.write_text(path.read_text(encoding="utf-8") + row, encoding="utf-8")
    assert load_reference(edited).fees.mrp_tenge(date(2027, 5, 1)) == 4500


@pytest.mark.parametrize(
    "row",
    [
        "[[mrp]]\nvalid_from = 2027-01-01\ntenge = 4500\n",
        "[[mrp]]\nvalid_from = '2027'\nvalid_to = 2027-12-31\ntenge = 4500\n",
        "[[slot]]\nclass = 'standard'\nvalid_from = 2027-01-01T00:00:00\nmrp = 1\n",
    ],
)
def test_that_a_fee_without_its_days_names_the_file(edited, row):
    (edited / "fees.toml").write_text(row, encoding="utf-8")
    with pytest.raises(KezekError) as error:
        load_reference(edited)
    assert error.value.problem.values["file"] == "fees.toml"


def test_that_a_prior_wait_of_next_year_does_not_stand_before_its_day(edited):
    path = edited / "crossings.toml"
    rows = path.read_text(encoding="utf-8").split("[[crossing]]")
    later = """
[[crossing.prior]]
direction = "out"
median = 1
upper90 = 2
valid_from = 2027-01-01

"""
    syrym = next(n for n, row in enumerate(rows) if 'code = "syrym"' in row)
    rows[syrym] += later
    path.write_text("[[crossing]]".join(rows), encoding="utf-8")
    crossing = load_reference(edited).crossings["syrym"]

    def monday(day):
        return weekly_prior(crossing, Direction.OUT, frozenset(), day).median[0]

    assert monday(date(2026, 12, 31)) == monday(date(2020, 1, 1)) == 5
    assert monday(date(2027, 1, 1)) == 1


def test_that_a_phrase_of_no_kind_is_named(edited):
    (edited / "phrases.tsv").write_text("gone_fishing\tуехал на рыбалку\n", encoding="utf-8")
    with pytest.raises(KezekError) as refused:
        load_reference(edited)
    assert refused.value.problem.code == "reference_damaged"
    assert dict(refused.value.problem.values)["file"] == "phrases.tsv"

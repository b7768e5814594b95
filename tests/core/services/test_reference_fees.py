"""The file of fees as shipped, and one that somebody edited."""

import shutil
from datetime import date

import pytest

from core.domain.problem import KezekError
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

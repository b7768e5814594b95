"""A full disk, an error of the disk, a torn write: at every write of a day's work."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.counts import FULL, count, told

SHIM = Path(__file__).with_name("failing_writes.c")
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(sys.platform != "linux", reason="the shim stands before Linux' libc"),
    pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler to build the shim with"),
]

STEP = count(25, 1)
"""Every so manieth write of the day is made to fail."""


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    library = tmp_path_factory.mktemp("shim") / "failing_writes.so"
    call = [shutil.which("cc"), "-shared", "-fPIC", "-o", library, SHIM, "-ldl"]
    subprocess.run(call, check=True)  # noqa: S603  our own file
    return library


@pytest.mark.parametrize("kind", ["full", "io", "torn"])
def test_that_no_write_that_fails_costs_a_confirmed_record(kind, shim, tmp_path):
    ran = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "tests.faults.failing_day", tmp_path, kind, str(STEP)],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(shim)},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    result = json.loads(ran.stdout)
    told(f"{kind}: {result['failed']} of {result['writes']} writes of a day failed, {FULL=}")
    assert result["failed"] > 10
    assert result["wrong"] == []

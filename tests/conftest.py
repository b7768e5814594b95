"""Before any Qt is imported: no display is needed."""

import gc
import os

import pytest
from hypothesis import settings

from tests.compiled_sql import share_compiled_sql

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("quick", max_examples=30, deadline=None)
settings.register_profile("thorough", max_examples=100, deadline=None)
settings.load_profile("quick")
share_compiled_sql()

pytest_plugins = ["tests.calls", "tests.postgres_fixtures"]


def pytest_addoption(parser):
    parser.addoption("--rounds", type=int, default=10, help="how often the line breaks")
    parser.addoption("--seconds", type=float, default=30, help="how long ten desks write")


def pytest_xdist_auto_num_workers(config):
    """A process on each core for the whole quick suite; a part of it is there sooner in one."""
    is_whole = config.args_source is config.ArgsSource.TESTPATHS and not config.option.keyword
    is_quick = config.option.markexpr == "not slow"
    return None if is_whole and is_quick and config.option.capture != "no" else 0


def pytest_collection_finish():
    """What is loaded by now stays: to look through it for garbage took a third of the run."""
    leave_out_what_is_loaded()
    gc.set_threshold(50_000, 20, 50)


@pytest.fixture
def python_keeps():
    """For a test that changes what Python's passes leave out."""
    yield
    leave_out_what_is_loaded()


def leave_out_what_is_loaded():
    gc.collect()
    gc.freeze()

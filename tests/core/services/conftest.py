"""A desk in a folder of the test."""

import pytest

from tests.desks import a_desk


@pytest.fixture
def desk(tmp_path):
    """A desk with nothing on it, at 14:20 of the twentieth of November."""
    opened = a_desk(tmp_path / "desk")
    yield opened
    opened.close()

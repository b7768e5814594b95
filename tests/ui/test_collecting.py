import gc
import weakref
from dataclasses import replace

import pytest

from tests.ui.desk_views import a_desk
from ui.collecting import WHOLE, Keeping


class Ring:
    """Something that holds itself, as a closed dialog may."""

    def __init__(self):
        self.own = self


@pytest.fixture
def keeping(python_keeps):
    seconds = [0.0]
    yield Keeping(lambda: seconds[0]), seconds
    gc.unfreeze()


def test_that_what_a_whole_look_shows_is_left_out_of_later_passes(keeping):
    kept, _ = keeping
    before = gc.get_freeze_count()
    kept.on_view(replace(a_desk(3), is_reckoned=False))
    assert gc.get_freeze_count() == before
    kept.on_view(a_desk(3))
    assert gc.get_freeze_count() > before


def test_that_rubbish_that_was_left_out_goes_within_the_hour(keeping):
    kept, seconds = keeping
    ring = Ring()
    gone = weakref.ref(ring)
    kept.on_view(a_desk(3))
    del ring
    seconds[0] = WHOLE - 1
    kept.on_view(a_desk(3))
    assert gone() is not None
    seconds[0] = WHOLE
    kept.on_view(a_desk(3))
    assert gone() is None

import pytest

from tests.builders import oral
from ui import i18n
from ui.palette import LIGHT
from ui.plots.axis import DAY, HOUR, Flag, FlagAxis, TimeAxis, midnights
from ui.plots.canvas import Canvas
from ui.plots.hours_axis import FigureAxis
from ui.plots.legend import Entry, Legend


def test_that_midnights_are_those_of_oral(english):
    begins, ends = oral("19.11 22:00").timestamp(), oral("21.11 01:00").timestamp()
    assert midnights(begins, ends) == [
        oral("20.11 00:00").timestamp(), oral("21.11 00:00").timestamp(),
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "word"), [("en", "Fri"), ("ru", "пт"), ("kk", "жм")])
def test_that_days_are_named_in_the_language_of_the_window(english, language, word):
    i18n.install(english, language)
    axis = TimeAxis("bottom")
    midnight = oral("20.11 00:00").timestamp()
    assert axis.tickStrings([midnight, midnight + 6 * HOUR], 1.0, 6 * HOUR) == [
        f"{word} 20.11", "06:00",
    ]  # fmt: skip


def test_that_ticks_of_time_leave_room_for_their_words(english):
    axis = TimeAxis("bottom")
    begins = oral("14.11 09:13").timestamp()
    for width in (200, 400, 1200):
        (_, ticks), *_ = axis.tickValues(begins, begins + 9 * DAY, width)
        assert 1 <= len(ticks) <= width / 60 + 1


def test_that_ticks_of_figures_are_round(english):
    axis = FigureAxis()
    for most in (6, 55, 700, 40_000):
        (_, ticks), *_ = axis.tickValues(-0.04 * most, most, 160)
        assert 2 <= len(ticks) <= 8
        assert all(float(t).is_integer() for t in ticks)


def test_that_two_flags_of_one_moment_stand_one_above_the_other(english, qtbot):
    canvas = Canvas(FigureAxis())
    qtbot.addWidget(canvas)
    canvas.begin(LIGHT)
    assert canvas.flags.minimumHeight() == 15
    canvas.flags.set_flags([Flag(0.0, "deadline", "#000000"), Flag(0.1, "now", "#000000")])
    assert canvas.flags.minimumHeight() == 30
    assert FlagAxis._lane([[(0.0, 50.0)], []], 20.0, 60.0) == 1


def test_that_a_legend_takes_the_lines_it_needs(english, qtbot):
    legend = Legend(LIGHT)
    qtbot.addWidget(legend)
    legend.show_entries([Entry("line", "accent", f"entry number {n}") for n in range(6)], LIGHT)
    assert legend.heightForWidth(200) > legend.heightForWidth(2000)
    assert legend.accessibleDescription().startswith("entry number 0; entry number 1")

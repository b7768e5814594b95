"""The head of the window: crossings at a glance, how fresh the data are."""

from dataclasses import replace

import pytest

from core.domain.desk import SourceStatus
from core.domain.forecast import CrossingState
from tests.builders import syrym
from tests.ui.desk_views import a_crossing_view, a_desk, hours_ago
from ui.panels.header import Header, crossing_text, source_text


@pytest.fixture
def header(session, qtbot):
    header = Header(session)
    qtbot.addWidget(header)
    header.resize(1366, 36)
    header.show()
    return header


def test_that_a_jam_says_its_wait_and_which_day_of_the_calendar_it_is(english):
    told = crossing_text(a_crossing_view(syrym(), CrossingState.JAM, 35.0, 2.6), a_desk(5))
    assert told.startswith("Syrym to RU ")
    assert told.endswith(" h, jam day 4")


def test_that_a_crossing_without_data_says_so_instead_of_a_number(english):
    told = crossing_text(a_crossing_view(syrym(), CrossingState.UNKNOWN, 0), a_desk(5))
    assert told == "Syrym to RU: no data"


@pytest.mark.parametrize(
    ("hours", "problem", "words", "role"),
    [
        (0.2, "", "CarGoRuqsat 12 min ago", "good"),
        (2.0, "", "CarGoRuqsat 2 h ago", "warn"),
        (9.0, "", "CarGoRuqsat 9 h ago", "act"),
        (2.25, "feed_unreachable", "CarGoRuqsat: no answer, data of 12:05", "act"),
    ],
)
def test_that_the_age_of_the_data_is_said_in_words_and_colour(english, hours, problem, words, role):
    status = SourceStatus("cargoruqsat", hours_ago(hours), hours_ago(0), problem)
    assert source_text(status, a_desk(5)) == (words, role)


def test_that_the_crossing_our_trucks_wait_at_stands_first(header):
    assert "Syrym" in header.crossings.buttons[0].text()


def test_that_crossings_that_do_not_fit_are_left_out_whole(header):
    header.resize(700, 36)
    header.layout().activate()
    header.crossings.layout().activate()
    shown = [b for b in header.crossings.buttons if b.isVisible()]
    assert 0 < len(shown) < 4
    assert all(b.width() >= b.sizeHint().width() for b in shown)


def test_that_a_click_asks_to_see_the_crossing(header, session, qtbot):
    with qtbot.waitSignal(session.crossing_opened) as told:
        header.crossings.buttons[0].click()
    assert told.args[0][0] == "syrym"


def test_that_an_empty_desk_still_has_its_clocks(header, session):
    session.show_view(replace(a_desk(0)))
    assert "Oral 14:20" in header.clocks.text()
    assert not header.source.isVisible()

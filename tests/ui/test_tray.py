"""A toast only for what rings, once, and never at the first look."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMainWindow

from core.domain.alert import Level
from tests.builders import oral
from tests.ui.desk_views import a_desk, an_episode, hours_ago
from ui.settings import QuietHours
from ui.tray import Tray


class Heard(Tray):
    """Writes down what it tells."""

    def tell(self, new):
        self.heard = [*getattr(self, "heard", []), *new]
        super().tell(new)

    def show_toast(self, head, lines):
        self.toasts.append((head, lines))
        super().show_toast(head, lines)


@pytest.fixture
def tray(session, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    tray = Heard(session, window)
    tray.heard = []
    tray.toasts = []
    return tray


def with_alerts(*alerts):
    return replace(a_desk(5), alerts=alerts)


def refused():
    trip = a_desk(5).trips[0].trip.id
    return an_episode("refused", trip=trip, values={"plate": "902 BC 07", "how": "refused"})


def test_that_the_first_look_is_silent(tray):
    tray.session.show_view(with_alerts(refused()))
    assert tray.heard == []


def test_that_a_new_refusal_is_told_once(tray):
    tray.session.show_view(with_alerts())
    alert = refused()
    tray.session.show_view(with_alerts(alert))
    tray.session.show_view(with_alerts(alert))
    assert tray.heard == [alert]


def test_that_what_rises_again_is_told_again(tray):
    alert = refused()
    tray.session.show_view(with_alerts(alert))
    again = replace(alert, raised_at=hours_ago(0))
    tray.session.show_view(with_alerts(again))
    assert tray.heard == [again]


@pytest.mark.parametrize(("kind", "level"), [("late", Level.ACT), ("slot", Level.INFO)])
def test_that_lateness_and_mere_information_make_no_sound(tray, kind, level):
    tray.session.show_view(with_alerts())
    tray.session.show_view(with_alerts(an_episode(kind, level)))
    assert tray.heard == []


@pytest.mark.parametrize(
    ("begins", "ends", "hours"),
    [(22, 7, {22, 23, 0, 6}), (13, 15, {13, 14}), (0, 0, set()), (9, 9, set())],
)
def test_that_quiet_hours_are_those_of_oral_and_may_go_over_midnight(begins, ends, hours):
    quiet = QuietHours(begins, ends)
    asked = {22, 23, 0, 6, 7, 12, 13, 14, 15, 9}
    assert {h for h in asked if quiet.covers(oral(f"20.11 {h:02}:30"))} == hours


def test_that_what_came_in_quiet_hours_is_told_in_one_toast_when_they_end(tray):
    tray.session.show_view(with_alerts())
    tray.session.preferences.quiet = QuietHours(14, 15)
    alert, over = refused(), refused()
    tray.session.show_view(with_alerts(alert, over))
    assert (tray.heard, tray.toasts) == ([], [])
    tray.session.show_view(replace(with_alerts(alert), as_of=oral("20.11 15:01")))
    assert [(head, len(lines)) for head, lines in tray.toasts] == [("While it was quiet: 2", 2)]
    tray.session.show_view(replace(with_alerts(alert), as_of=oral("20.11 15:02")))
    assert len(tray.toasts) == 1
    assert tray.heard == []

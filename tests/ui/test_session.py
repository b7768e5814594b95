"""What the window is about: views, the chosen trip, commands, undo, fetching."""

from threading import current_thread

import pytest

from core.domain.event import EventKind
from core.domain.problem import KezekError, Problem
from tests.builders import an_event
from tests.ui.desk_views import a_desk
from tests.ui.left_running import running_threads
from ui import steps
from ui.session import Confirmation, Session


def test_that_reloading_asks_the_services_off_the_windows_thread(session, services, qtbot):
    with qtbot.waitSignal(session.view_changed):
        session.reload()
    assert all(name.startswith("kezek-store") for name in services.threads)


def test_that_a_panel_reckons_with_a_view_off_the_windows_thread_before_it_is_shown(session, qtbot):
    reckoned, shown = [], []
    session.prepare_with(lambda view: reckoned.append((current_thread().name, view)))
    session.view_changed.connect(lambda view: shown.append((len(reckoned), view)))
    with qtbot.waitSignal(session.view_changed):
        session.reload()
    assert [name.startswith("kezek-store") for name, _ in reckoned] == [True]
    assert shown == [(1, reckoned[0][1])]


def test_that_a_burst_of_wishes_to_reload_costs_two_looks(session, services, qtbot):
    for _ in range(20):
        session.reload()
    qtbot.waitUntil(lambda: services.refreshes == 2 and not session.jobs.busy)
    qtbot.wait(20)
    assert services.refreshes == 2


def test_that_a_command_is_confirmed_and_looked_at_again(session, services, qtbot):
    trip = services.view.trips[5].trip
    event = an_event("refused", services.view.as_of, trip)
    with qtbot.waitSignals([session.confirmed, session.view_changed]):
        session.command(lambda s: s.add(event), lambda _: Confirmation("done"))
    assert session.view.trip(trip.id).state.stage == "refused"


def test_that_undo_takes_back_the_last_command_once(session, services, qtbot):
    event = an_event(EventKind.NOTE, services.view.as_of)
    with qtbot.waitSignal(session.confirmed):
        session.command(
            lambda s: s.add(event),
            lambda key: Confirmation("note", steps.withdrawing(key)),
        )
    with qtbot.waitSignal(session.confirmed) as told:
        session.undo()
    assert told.args[0].text == "Undone: note"
    assert services.counted == []
    session.undo()
    qtbot.settle(session)
    assert len(services.events) == 2


def test_that_what_failed_is_told_and_nothing_is_confirmed(session, qtbot):
    confirmed = []
    session.confirmed.connect(confirmed.append)

    def fail(_services):
        raise KezekError("unknown_trip", trip="R-9")

    with qtbot.waitSignal(session.job_failed) as told:
        session.command(fail, lambda _: Confirmation("never"))
    assert told.args[0].problem.code == "unknown_trip"
    assert confirmed == []


def test_that_a_trip_is_chosen_once(session, services):
    told = []
    session.trip_selected.connect(told.append)
    key = services.view.trips[0].trip.id
    session.select(key)
    session.select(key)
    assert told == [key]


def test_that_a_trip_that_is_gone_is_no_longer_chosen(session, services):
    session.select(services.view.trips[0].trip.id)
    session.show_view(a_desk(0))
    assert session.trip is None


def test_that_fetching_by_hand_says_what_came(session, services, qtbot):
    with qtbot.waitSignals([session.fetched, session.confirmed]):
        session.fetch()
    assert services.fetches == 1


def test_that_a_feed_that_does_not_answer_is_said_when_asked_by_hand(session, services, qtbot):
    services.problems = (Problem.of("feed_unreachable", source="CarGoRuqsat"),)
    with qtbot.waitSignal(session.job_failed) as told:
        session.fetch()
    assert told.args[0].problem.code == "feed_unreachable"


def test_that_by_the_clock_a_silent_feed_is_not_said(session, services, qtbot):
    services.problems = (Problem.of("feed_unreachable", source="CarGoRuqsat"),)
    failed = []
    session.job_failed.connect(failed.append)
    with qtbot.waitSignal(session.fetched):
        session.fetching.when_due()
    assert failed == []


def test_that_two_fetches_never_run_at_once(session, services, qtbot):
    session.fetch()
    session.fetch()
    qtbot.settle(session)
    assert services.fetches == 1


def test_that_closing_leaves_no_thread(theme, preferences, services):
    before = running_threads()
    session = Session(services, preferences, theme)
    session.start(fetch_minutes=10)
    session.close()
    assert running_threads() == before
    session.deleteLater()


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_that_the_language_is_remembered(session, preferences, language):
    session.set_language(language)
    assert preferences.language == language

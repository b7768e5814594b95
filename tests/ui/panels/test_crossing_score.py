"""The page of a crossing says in one line how good its forecast was."""

from core.services.forecasts.accuracy import AccuracyRow
from tests.ui.desk_views import a_desk
from ui.panels.crossing_page import CrossingPage


def a_score(regime):
    return AccuracyRow("syrym", "out", regime, 21, 20, 0.77, 0.99, 6.0, 3.4)


def shown(session, qtbot):
    page = CrossingPage(session)
    qtbot.addWidget(page)
    view = a_desk(12)
    page.show_crossing(view.crossing("syrym", "out"), view)
    return page


def test_that_the_line_is_of_the_state_the_crossing_is_in(session, qtbot):
    page = shown(session, qtbot)
    page.show_scores([a_score("calm"), a_score("jam")])
    assert page.score.text() == ("Forecast here (jam): held 20 of 21, 8 of 10 promised; off by 6 h")


def test_that_a_state_without_scores_is_named_so(session, qtbot):
    page = shown(session, qtbot)
    page.show_scores([a_score("calm")])
    assert "has not been seen yet" in page.score.text()


def test_that_nothing_is_said_before_the_scores_are_there(session, qtbot):
    assert shown(session, qtbot).score.isHidden()

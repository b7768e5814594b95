"""The first start asks once whose desk it is."""

import pytest

from core.domain.settings import Settings
from ui.dialogs.first_start import DEMONSTRATION, EMPTY, FirstStart, is_first_start
from ui.services.desk import DeskServices
from ui.session import Session


@pytest.fixture
def fresh(theme, preferences, desk):
    desk.settings = Settings()
    session = Session(DeskServices(desk), preferences, theme)
    session.show_view(session.services.look())
    yield session
    session.close()
    session.deleteLater()


def test_that_answers_are_kept_and_asked_once(fresh, desk, qtbot):
    assert is_first_start(fresh)
    dialog = FirstStart(fresh)
    dialog.company.setText("ТОО «Жол»")
    dialog.dispatcher.setText("Ержан Б.")
    dialog.boxes["zhaisan"].click()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.ways[EMPTY].click()
    qtbot.settle(fresh)
    assert chosen.args == [EMPTY]
    assert (desk.settings.company, desk.settings.dispatcher) == ("ТОО «Жол»", "Ержан Б.")
    assert "zhaisan" in desk.settings.followed
    assert not is_first_start(fresh)


def test_that_missing_answers_are_asked_for(fresh, qtbot):
    dialog = FirstStart(fresh)
    qtbot.addWidget(dialog)
    dialog.ways[EMPTY].click()
    assert dialog.problem.text()
    assert is_first_start(fresh)


def test_that_a_demonstration_needs_no_answers(fresh, qtbot):
    dialog = FirstStart(fresh)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.ways[DEMONSTRATION].click()
    assert chosen.args == [DEMONSTRATION]
    assert is_first_start(fresh)

"""Settings are kept at once and can be undone."""

import pytest

from core.services.settings import read_settings
from ui.panels.settings_panel import PAGES, SettingsPanel


@pytest.fixture
def panel(desk_session, qtbot):
    panel = SettingsPanel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(1366, 600)
    panel.show()
    return panel


def kept(filled):
    with filled.store.reading() as snapshot:
        return read_settings(snapshot)


def test_that_a_changed_company_is_kept_and_given_back(panel, filled, qtbot):
    field = panel.pages["company"].company
    field.setText(" ТОО  «Жол» ")
    field.editingFinished.emit()
    qtbot.settle(panel.session)
    assert kept(filled).company == "ТОО «Жол»"
    panel.session.undo()
    qtbot.settle(panel.session)
    assert kept(filled).company == "Пример-Логистик"


def test_that_leaving_a_field_as_it_was_keeps_nothing(panel, qtbot):
    told = []
    panel.session.confirmed.connect(told.append)
    panel.pages["company"].company.editingFinished.emit()
    qtbot.settle(panel.session)
    assert told == []


def test_that_a_crossing_is_followed_by_a_tick(panel, filled, qtbot):
    panel.pages["sources"].boxes["zhaisan"].click()
    qtbot.settle(panel.session)
    assert "zhaisan" in kept(filled).followed


def test_that_quiet_hours_are_limits_of_the_alerts(panel, filled, qtbot):
    field = panel.pages["limits"].night
    field.setValue(23)
    field.editingFinished.emit()
    qtbot.settle(panel.session)
    assert kept(filled).limits == {"night_begins": 23.0}


def test_that_lateness_is_set_in_cases_of_ten(panel, filled, qtbot):
    field = panel.pages["limits"].chance
    assert field.value() == 5
    field.setValue(7)
    field.editingFinished.emit()
    qtbot.settle(panel.session)
    assert kept(filled).late_chance == 0.7


def test_that_a_copy_is_made_and_listed(panel, filled, qtbot):
    panel.show_page("copies")
    page = panel.pages["copies"]
    page.make.click()
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    assert page.model.rows[0].path.parent == filled.folder / "backups"
    qtbot.settle(panel.session)


def test_that_checking_sound_data_says_so(panel, qtbot):
    page = panel.pages["copies"]
    panel.show_page("copies")
    page.check.click()
    qtbot.waitUntil(lambda: "in order" in page.found.text())
    qtbot.settle(panel.session)


def test_that_a_desk_without_scores_says_when_they_come(panel, qtbot):
    panel.show_page("accuracy")
    page = panel.pages["accuracy"]
    qtbot.waitUntil(lambda: page.rows is not None)
    assert page.empty.text() or page.model.rows
    qtbot.settle(panel.session)


@pytest.mark.parametrize("key", list(PAGES))
def test_that_every_section_has_a_title(panel, key, qtbot):
    panel.show_page(key)
    assert panel.pages[key].title.text()
    qtbot.settle(panel.session)

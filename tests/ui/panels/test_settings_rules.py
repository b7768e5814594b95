"""The page of the rule book, over a real desk."""

from dataclasses import replace
from datetime import date

import pytest

from core.services.papers.rules import rule_book
from ui.dialogs.rule_form import RuleForm
from ui.panels.settings_rules import RulesPage
from ui.services.desk import DeskServices
from ui.session import Session


@pytest.fixture
def page(qtbot, theme, preferences, desk):
    session = Session(DeskServices(desk), preferences, theme)
    page = RulesPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitUntil(lambda: len(page.model.rows) > 10)
    yield page
    session.close()
    session.deleteLater()


def rule(desk, code):
    return next(row.rule for row in rule_book(desk) if row.rule.code == code)


def choose(page, code):
    page.table.choose(code)


def test_that_every_rule_is_listed_with_what_nobody_looked_up(page):
    assert page.model.place_of("spot_dopp") == 0
    assert page.model.place_of("mrp_2026") is not None
    assert page.stale.text()


def test_that_a_rule_is_switched_off_with_space_and_on_again_with_undo(qtbot, page, desk):
    choose(page, "snt")
    with qtbot.waitSignal(page.session.confirmed):
        page.switch_rules()
    assert not rule(desk, "snt").is_on
    page.session.undo()
    qtbot.waitUntil(lambda: rule(desk, "snt").is_on)


def test_that_a_rule_is_marked_as_looked_up(qtbot, page, desk):
    choose(page, "high_priority")
    page.mark_looked_up()
    qtbot.waitUntil(lambda: rule(desk, "high_priority").last_checked == date(2026, 11, 20))


def test_that_prices_are_not_changed_here(page):
    choose(page, "mrp_2026")
    assert not page.change.isEnabled()
    page.switch_rules()
    page.change_rule()


def test_that_a_new_rule_opens_an_empty_form(page):
    opened = []
    page.open_form = opened.append
    page.add_rule()
    assert opened[0].names == {"en": ""}


def test_that_a_rule_that_ends_before_it_begins_is_said_in_the_form(qtbot, page, desk):
    form = RuleForm(page.session, rule(desk, "spot_dopp"), page)
    form.ends.setText("31.05.2026")
    form.accept()
    qtbot.waitUntil(lambda: bool(form.problem.text()))
    assert "31.05.2026" in form.problem.text()
    assert rule(desk, "spot_dopp").valid_to is None


def test_that_a_changed_rule_is_kept_and_comes_back_as_it_was_shipped(qtbot, page, desk):
    shipped = rule(desk, "spot_dopp")
    form = RuleForm(page.session, shipped, page)
    form.lead.setText("3")
    form.accept()
    qtbot.waitUntil(lambda: rule(desk, "spot_dopp").lead_days == 3)
    qtbot.waitUntil(lambda: page.model.rows[0].is_changed)
    choose(page, "spot_dopp")
    page.take_shipped()
    qtbot.waitUntil(lambda: rule(desk, "spot_dopp") == shipped)


def test_that_a_long_note_of_a_rule_is_kept_whole_and_read_from_its_beginning(page, desk):
    note = "Подаёт российский импортёр. " * 40
    long = replace(rule(desk, "spot_dopp"), notes={"ru": note, "kk": note, "en": note})
    form = RuleForm(page.session, long, page)
    assert form.note.cursorPosition() == 0
    assert form.read().notes["ru"].split() == note.split()

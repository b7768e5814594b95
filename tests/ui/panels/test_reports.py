"""Reports: looked at, saved, copied, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from ui.panels.reports import ReportsPanel


@pytest.fixture
def panel(desk_session, qtbot):
    panel = ReportsPanel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(1366, 600)
    panel.show()
    shown(panel, qtbot)
    return panel


def shown(panel, qtbot):
    qtbot.waitUntil(lambda: bool(panel.paper.pages.images) and not panel.session.jobs.busy)


def test_that_the_first_look_shows_todays_sheet(panel):
    assert panel.report is not None
    assert "19.11 17:00" in panel.say.text()
    assert panel.paper.pages.images[0].width() > 900


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "html"])
def test_that_the_sheet_is_saved_where_somebody_wants_it(panel, kind, tmp_path, qtbot):
    panel.ask_path = lambda _parent, name, _kinds: tmp_path / name
    with qtbot.waitSignal(panel.session.confirmed):
        panel.save(kind)
    assert (tmp_path / f"kezek-report-2026-11-20.{kind}").stat().st_size > 1000


def test_that_changing_ones_mind_saves_nothing(panel, tmp_path):
    panel.ask_path = lambda *_: None
    panel.save("pdf")
    assert not list(tmp_path.glob("*.pdf"))


def test_that_the_boss_gets_few_lines_of_text(panel, qtbot):
    qtbot.keyClick(panel, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert 3 <= len(lines) <= 12
    assert any("902" in line for line in lines)


def test_that_the_slip_of_the_shift_is_a_paper_of_its_own(panel, qtbot):
    panel.choice.choose("slip")
    panel.paper.pages.images = []
    shown(panel, qtbot)
    assert not panel.xlsx.isEnabled()
    assert panel.pdf.isEnabled()


def test_that_another_language_lays_the_same_figures_anew(panel, qtbot):
    before = panel.report
    kazakh = next(b for b in panel.choice.languages.buttons() if b.property("code") == "kk")
    kazakh.click()
    shown(panel, qtbot)
    assert panel.report is before
    assert panel.session.preferences.text("reports/language") == "kk"


def test_that_a_period_that_has_not_begun_is_said_in_words(panel, qtbot):
    panel.choice.end.set_moment(panel.choice.start.moment())
    panel.choice.choose("period")
    qtbot.waitUntil(lambda: panel.say.property("role") == "act")
    assert not panel.pdf.isEnabled()
    said = panel.say.text()
    panel.resize(1200, 600)
    panel.lay()
    assert panel.say.text() == said


def test_that_what_is_shown_is_printed(panel, tmp_path, qtbot):
    def printer(_parent):
        made = QPrinter()
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        return made

    panel.ask_printer = printer
    with qtbot.waitSignal(panel.session.confirmed):
        panel.print_paper()
    assert (tmp_path / "printed.pdf").exists()

"""What people type is shown as they typed it: nothing of it becomes markup anywhere."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from core.services.looking import reporting
from core.store import queries
from tests.builders import an_event
from tests.ui.real_desk import desk, desk_session, filled
from ui.desk_tabs import TABS, TRUCK
from ui.main_window import MainWindow
from ui.models.table import TableModel
from ui.papers import write_report
from ui.plain import Label, tip

__all__ = ["desk", "desk_session", "filled"]  # fixtures

REPO = Path(__file__).resolve().parents[2]
HOSTILE = '<img src="file:///etc/passwd"><b>Ахметов</b> &lt;i&gt;'


@pytest.fixture
def hostile(filled):
    """Everybody and everything has a name that a browser would obey."""
    with filled.store.reading() as snapshot:
        registers = {
            "drivers": queries.drivers(snapshot),
            "customers": queries.customers(snapshot),
            "carriers": queries.carriers(snapshot),
        }
        trips = queries.trips(snapshot)
    with filled.store.unit_of_work(filled.author, filled.clock) as work:
        for name, nouns in registers.items():
            for noun in nouns:
                getattr(work, name).put(replace(noun, name=HOSTILE))
        for trip in trips:
            work.trips.put(replace(trip, destination=HOSTILE))
            note = an_event("note", "20.11.2026 13:00", trip, text=HOSTILE, source=HOSTILE)
            work.journal.add(note)
        work.commit()
    return filled


@pytest.fixture
def window(hostile, desk_session, qtbot):
    desk_session.show_view(desk_session.services.refresh())
    made = MainWindow(desk_session, TABS, TRUCK)
    qtbot.addWidget(made)
    made.show()
    for tab in TABS:
        made.show_tab(tab.key)
    desk_session.open_trip(desk_session.view.trips[0].trip.id)
    qtbot.settle(desk_session)
    return made


def is_obeyed(text: str) -> bool:
    """True where Qt would take the hostile words in this text for markup."""
    return GuiQt.mightBeRichText(text) and HOSTILE[:4] in text


def test_that_no_label_and_no_tip_of_the_window_obeys_what_was_typed(window):
    labels = window.findChildren(QLabel)
    guessing = [w.text() for w in labels if w.textFormat() is Qt.TextFormat.AutoText]
    assert guessing == []
    rich = [w.text() for w in labels if w.textFormat() is Qt.TextFormat.RichText]
    assert [t for t in rich if "<img" in t] == []
    assert [w.toolTip() for w in window.findChildren(QWidget) if is_obeyed(w.toolTip())] == []
    models = [m for m in window.findChildren(QObject) if isinstance(m, TableModel)]
    assert len(models) > 5
    tips = [
        str(model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) or "")
        for model in models
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert any("&lt;img" in t for t in tips)
    assert [t for t in tips if is_obeyed(t)] == []


def test_that_a_tip_reads_as_it_was_typed(qapp):
    assert tip("417 AK 07\nСырым") == "417 AK 07\nСырым"
    document = QTextDocument()
    document.setHtml(tip("<b>1</b> & 2\n&lt;3"))
    assert document.toPlainText() == "<b>1</b> & 2\n&lt;3"


def test_that_a_label_shows_the_very_letters(qapp):
    plain, guessing = Label(None, HOSTILE), QLabel(HOSTILE)
    assert plain.sizeHint().width() > guessing.sizeHint().width()
    for label in (plain, guessing):
        label.deleteLater()


def test_that_a_paper_shows_the_very_letters(hostile, english, tmp_path):
    period = reporting.day_period(hostile)
    report = reporting.report_of_period(hostile, *period)
    for language in ("kk", "ru", "en"):
        write_report(report, language, tmp_path / f"{language}.html")
        page = (tmp_path / f"{language}.html").read_text(encoding="utf-8")
        assert "<img" not in page
        assert "&lt;img src=&quot;file:///etc/passwd&quot;&gt;" in page


def test_that_no_label_is_made_that_guesses():
    made = [
        f"{path.relative_to(REPO)}:{number}"
        for path in (REPO / "ui").rglob("*.py")
        if path.name != "plain.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\bQLabel\(", line)
    ]
    assert made == []

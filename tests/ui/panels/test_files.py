"""Files on entries: pasted, dropped, chosen; seen in the journal; opened only when asked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QImage

from core.services.looking import look
from core.services.papers import attachments
from ui.panels.correct_entry import CorrectEntry
from ui.panels.truck import TruckPanel

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def trip(desk_session):
    return next(t for t in desk_session.view.trips if t.plate == "902 BC 07").trip.id


@pytest.fixture
def panel(desk_session, trip, qtbot):
    panel = TruckPanel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(540, 800)
    panel.show()
    desk_session.open_trip(trip)
    settled(panel, qtbot)
    panel.journal.selectRow(0)
    yield panel
    settled(panel, qtbot)


def settled(panel, qtbot):
    qtbot.waitUntil(lambda: not panel.session.jobs.busy and panel.question._asked is None)


def paste_picture(panel, qtbot):
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(panel.journal, Qt.Key.Key_V, CTRL)
    settled(panel, qtbot)


def files(desk, trip):
    return look.trip_detail(desk, trip).attachments


def drop(panel, path, row=None):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    journal = panel.journal
    place = journal.viewport().rect().bottomLeft()
    if row is not None:
        place = journal.visualRect(journal.lines.index(row, 0)).center()
    event = QDropEvent(
        QPointF(QPoint(place)), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    journal.dropEvent(event)


def test_that_a_picture_is_pasted_onto_the_chosen_entry_and_undo_takes_it_out(
    panel, filled, trip, qtbot
):
    paste_picture(panel, qtbot)
    (file,) = files(filled, trip)
    line = panel.journal.lines.row_at(0)
    assert file.media_type == "image/png"
    assert line.files == (file,)
    assert file.name in panel.journal.lines.index(0, 3).data()
    assert panel.files.count() == 1
    panel.session.undo()
    settled(panel, qtbot)
    assert files(filled, trip) == ()
    assert panel.files.isHidden()


def test_that_a_picture_is_shown_small(panel, qtbot):
    paste_picture(panel, qtbot)
    settled(panel, qtbot)
    drawn = panel.files.item(0).icon().pixmap(40, 40).toImage()
    assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).name() == "#ff0000"


def test_that_a_file_is_dropped_on_the_entry_under_the_mouse(panel, filled, trip, qtbot, tmp_path):
    path = tmp_path / "предписание.pdf"
    path.write_bytes(b"%PDF-1.4")
    drop(panel, path, row=1)
    settled(panel, qtbot)
    (file,) = files(filled, trip)
    assert file.event == panel.journal.lines.row_at(1).key
    assert file.name == "предписание.pdf"


def test_that_a_file_beside_all_entries_makes_a_note(panel, filled, trip, qtbot, tmp_path):
    path = tmp_path / "акт.pdf"
    path.write_bytes(b"%PDF-1.4")
    before = len(panel.journal.lines.rows)
    drop(panel, path)
    settled(panel, qtbot)
    assert len(panel.journal.lines.rows) == before + 1
    assert len(files(filled, trip)) == 1


def test_that_a_correction_keeps_the_files_of_its_entry(panel, filled, qtbot):
    paste_picture(panel, qtbot)
    line = panel.journal.lines.row_at(0)
    panel.journal._on_corrected(line.row.event, {"text": "номер не тот"})
    settled(panel, qtbot)
    carrying = [row for row in panel.journal.lines.rows if row.files]
    assert [row.row.event.text for row in carrying] == ["номер не тот"]


def test_that_a_voice_message_is_attached_and_its_words_are_asked_for(panel, qtbot, tmp_path):
    path = tmp_path / "PTT-20261120-WA0003.opus"
    path.write_bytes(b"OggS" + b"\0" * 30)
    drop(panel, path, row=0)
    settled(panel, qtbot)
    qtbot.waitUntil(lambda: bool(panel.findChildren(CorrectEntry)))
    form = panel.findChildren(CorrectEntry)[0]
    assert form.entry.id == panel.journal.lines.row_at(0).key
    form.reject()


def test_that_ctrl_o_attaches_what_is_chosen_from_a_folder(panel, filled, trip, qtbot, tmp_path):
    path = tmp_path / "фото.txt"
    path.write_bytes(b"text")
    panel.attaching.ask_files = lambda _parent: [path]
    qtbot.keyClick(panel.journal, Qt.Key.Key_O, CTRL)
    settled(panel, qtbot)
    assert [f.name for f in files(filled, trip)] == ["фото.txt"]


def test_that_a_picture_that_is_none_may_be_kept_as_a_plain_file(
    panel, filled, trip, qtbot, tmp_path
):
    path = tmp_path / "фото.jpg"
    path.write_bytes(b"<html>")
    drop(panel, path, row=0)
    settled(panel, qtbot)
    assert files(filled, trip) == ()
    box = panel.attaching.question
    assert "called a picture but is none" in box.text()
    box.buttons()[0].click()
    settled(panel, qtbot)
    assert [f.media_type for f in files(filled, trip)] == ["application/octet-stream"]


def test_that_what_is_too_large_is_said(panel, qtbot, tmp_path):
    path = tmp_path / "видео.mp4"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with qtbot.waitSignal(panel.session.job_failed) as failed:
        drop(panel, path, row=0)
    assert failed.args[0].problem.code == "attachment_too_large"


def test_that_enter_opens_a_copy_and_del_takes_the_file_out(panel, filled, trip, qtbot):
    paste_picture(panel, qtbot)
    opened = []
    panel.attaching.open_path = opened.append
    panel.files.setFocus()
    panel.files.setCurrentRow(0)
    assert opened == []
    qtbot.keyClick(panel.files, Qt.Key.Key_Return)
    settled(panel, qtbot)
    assert [p.suffix for p in opened] == [".png"]
    qtbot.keyClick(panel.files, Qt.Key.Key_Delete)
    settled(panel, qtbot)
    assert files(filled, trip) == ()
    panel.session.undo()
    settled(panel, qtbot)
    assert len(files(filled, trip)) == 1


@pytest.mark.parametrize(
    "name", ["<img src='file:///etc/passwd'>.png", "=cmd|' /C calc'!A0.png", "x\u202egnp.exe"]
)
def test_that_nothing_opens_or_reads_a_file_by_itself(
    panel, filled, trip, qtbot, monkeypatch, name
):
    paste_picture(panel, qtbot)
    (file,) = files(filled, trip)
    with filled.store.unit_of_work(filled.author, filled.clock) as uow:
        uow.attachments.put(replace(file, name=name))
        uow.commit()
    opened = []
    panel.attaching.open_path = opened.append
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(attachments, "read", lambda *_: opened.append("read"))
    session = panel.session
    for chosen in (None, trip, None, trip):
        session.select(chosen)
        session.reload()
        settled(panel, qtbot)
    session.open_trip(trip)
    settled(panel, qtbot)
    panel.files.setFocus()
    panel.files.setCurrentRow(0)
    qtbot.mouseClick(panel.files.viewport(), Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    assert name in panel.files.item(0).text() or "\u202e" in name
    assert opened == []


def test_that_ctrl_s_saves_a_copy_where_somebody_wants_it(panel, qtbot, tmp_path):
    paste_picture(panel, qtbot)
    panel.attaching.ask_place = lambda _parent, _name: tmp_path / "copy.png"
    panel.files.setFocus()
    panel.files.setCurrentRow(0)
    qtbot.keyClick(panel.files, Qt.Key.Key_S, CTRL)
    settled(panel, qtbot)
    assert (tmp_path / "copy.png").stat().st_size > 50

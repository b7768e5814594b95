"""Taking tables: seen first, kept only when taken."""

import pytest

from core.services import registers
from core.services.importing import Outcome
from ui.dialogs.import_dialog import ImportDialog

TRIPS = "Рейс;Машина;Куда;Пост;Цвет\nR-9;101 AA 07;Самара;Сырым;синий\nR-8;102 AA 07;Самара;Марс;\n"


@pytest.fixture
def dialog(desk_session, qtbot, tmp_path):
    path = tmp_path / "Рейсы.csv"
    path.write_text(TRIPS, encoding="utf-8")
    dialog = ImportDialog(desk_session)
    dialog.ask_files = lambda _parent: [path]
    dialog.show()
    yield dialog
    qtbot.waitUntil(lambda: not desk_session.jobs.busy)


def test_that_rows_are_shown_before_anything_is_kept(dialog, filled, qtbot):
    assert not dialog.take.isEnabled()
    dialog.choose.click()
    qtbot.waitUntil(dialog.take.isEnabled)
    fates = [r.row.result for r in dialog.model.rows]
    assert fates == [Outcome.REJECTED, Outcome.TAKEN]
    assert "Цвет" in dialog.note.text()
    assert len(registers.registers(filled).trips) == 2
    dialog.reject()


def test_that_taking_keeps_the_good_rows_and_names_the_bad(dialog, filled, qtbot):
    dialog.choose.click()
    qtbot.waitUntil(dialog.take.isEnabled)
    with qtbot.waitSignal(dialog.session.confirmed):
        dialog.take.click()
    assert "R-9" in [t.ref for t in registers.registers(filled).trips]
    assert dialog.result_shown.rejected[0].key
    dialog.reject()


def test_that_a_chip_shows_only_what_was_not_taken(dialog, qtbot):
    dialog.choose.click()
    qtbot.waitUntil(dialog.take.isEnabled)
    dialog.chips[Outcome.REJECTED].click()
    assert [r.row.result for r in dialog.model.shown] == [Outcome.REJECTED]
    dialog.reject()


def test_that_a_file_that_is_no_table_is_said_in_a_sentence(dialog, tmp_path, qtbot):
    broken = tmp_path / "photo.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    dialog.look_into([broken])
    qtbot.waitUntil(lambda: dialog.note.property("role") == "act")
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_that_the_template_is_written_where_somebody_wants_it(dialog, tmp_path, qtbot):
    dialog.ask_template = lambda _parent: tmp_path / "t.xlsx"
    with qtbot.waitSignal(dialog.session.confirmed):
        dialog.template.click()
    assert (tmp_path / "t.xlsx").exists()
    dialog.reject()

import logging

import pytest

from core.domain.blackout import BLACK, Blackout
from core.domain.problem import KezekError
from core.services.keeping.faults import fault_report, log_entries, save_fault_report
from tests.desks import send
from ui.command_line.streams import logging_into


@pytest.fixture
def desk(desk):
    send(desk, "417 AK 07")
    return desk


def went_wrong(folder, words):
    with logging_into(folder):
        try:
            raise RuntimeError(words)  # noqa: TRY301  a fault is made to be logged
        except RuntimeError:
            logging.getLogger("ui.app").exception("unforeseen")


@pytest.mark.parametrize(
    "text",
    ["417 AK 07", "417AK07", "417 ак 07", "А417ВС163", "+7 700 000 00 17", "8(700)000-00-17",
     "a.b@example.com", "/home/aigul/kezek", r"C:\Users\Aigul\kezek"],
)  # fmt: skip
def test_that_plates_telephones_and_addresses_are_blacked_out(text):
    hidden = Blackout(()).of(f"error of {text} at once")
    assert BLACK in hidden
    assert "417" not in hidden
    assert "igul" not in hidden
    assert "example" not in hidden
    assert hidden.startswith("error of ")
    assert hidden.endswith(" at once") or "kezek at once" in hidden


def test_that_names_are_blacked_out_in_any_form():
    blackout = Blackout(["Ахметов Серік", "ИП Қуанышев"])
    assert blackout.of("ахметовым и СЕРІК, Қуанышева") == f"{BLACK} и {BLACK}, {BLACK}"


def test_that_what_happened_stays_readable():
    words = "2026-11-20 14:20:00 KeyError: 'crossing' in line 34 of estimate.py"
    assert Blackout(()).of(words) == words


def test_that_an_entry_of_the_log_has_its_first_line_and_the_rest(desk):
    went_wrong(desk.folder, "no such thing")
    newest = log_entries(desk.folder)[0]
    assert newest.level == "ERROR"
    assert newest.what == "ui.app: unforeseen"
    assert newest.more.endswith("RuntimeError: no such thing")


def test_that_a_report_names_nobody(desk, tmp_path):
    went_wrong(desk.folder, "Водитель 417, +7 700 000 04 17, 417 AK 07, Клиент")
    path = tmp_path / "report.txt"
    save_fault_report(desk, path)
    text = path.read_text("utf-8")
    assert "RuntimeError" in text
    assert "Водитель" not in text
    assert "AK 07" not in text
    assert "Python" in text


def test_that_a_report_that_cannot_be_written_says_so(desk, tmp_path):
    with pytest.raises(KezekError, match="file_not_written"):
        save_fault_report(desk, tmp_path / "nowhere" / "report.txt")


def test_that_a_desk_without_a_log_has_nothing_to_tell(desk):
    assert log_entries(desk.folder) == ()
    assert fault_report(desk)

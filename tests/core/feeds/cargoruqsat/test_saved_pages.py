"""Pages saved from a browser, however it wrote them down."""

import base64
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.ids import new_id
from core.domain.reading import ReadingKind
from core.feeds.cargoruqsat import read_pages
from core.feeds.saved import SavedPage
from core.feeds.seen import BookingStatus, Outcome
from tests.builders import oral, syrym
from tests.core.feeds.cargoruqsat import made_pages as made
from tests.core.feeds.conftest import MADE, a_context

CONTEXT = a_context()
NOW = oral("20.12.2026 18:00")
KINDS = ("start", "public-list", "scoreboard", "wa-history", "checkpoint-list")


def made_page(name: str) -> SavedPage:
    return SavedPage(f"{name}.html", (MADE / f"{name}.html").read_bytes())


def kinds(report):
    return {r.kind for r in report.readings}


def board_value(report):
    return [(r.crossing, r.value) for r in report.readings if r.kind == ReadingKind.BOARD_VEHICLES]


A_BOARD = made.board(315, (made.SYRYM, "815QRS07", BookingStatus.CALLED))
MIXED = made.board(
    315,
    (made.SYRYM, "815QRS07", BookingStatus.CALLED),
    (made.TASKALA, "640KLM07", BookingStatus.PENDING),
)


def test_that_each_of_the_five_pages_is_known_by_itself(context):
    report = read_pages([made_page(n) for n in KINDS], NOW, context)
    assert (report.outcome, report.requests) == (Outcome.OK, 0)
    assert kinds(report) == {
        ReadingKind.SLOTS_FREE,
        ReadingKind.BOARD_VEHICLES,
        ReadingKind.PASSAGE,
    }
    assert report.own_bookings
    assert report.checkpoint_ids == {"syrym": syrym().cargoruqsat_id}


def test_that_saved_slots_cross_the_turn_of_the_year(context):
    report = read_pages([made_page("start")], NOW, context)
    days = sorted({r.day for r in report.readings if r.crossing == "syrym"})
    assert (days[0], days[-1], len(days)) == (date(2026, 12, 20), date(2027, 1, 19), 31)


def test_that_a_page_written_anew_by_a_browser_is_the_same_page(context):
    def values(name):
        found = read_pages([made_page(name)], NOW, context).readings
        return {(r.crossing, r.day, r.klass, r.value, r.text) for r in found}

    assert values("start-saved-by-browser") == values("start")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_that_a_page_is_read_whatever_letters_it_was_saved_in(encoding, context):
    text = A_BOARD.replace("utf-8", "windows-1251" if encoding == "cp1251" else "utf-8")
    report = read_pages([SavedPage("b.html", text.encode(encoding))], NOW, context)
    assert board_value(report) == [("syrym", 315)]


def test_that_a_page_saved_as_one_file_is_opened(context):
    body = base64.encodebytes(A_BOARD.encode()).decode()
    text = (
        "From: <Saved by Blink>\r\nSubject: =?utf-8?B?0KE=?=\r\n"
        "Date: Sun, 20 Dec 2026 12:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n\r\n'
        "----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://cgr.qoldau.kz/ru/registry/scoreboard?flCheckpoint="
        f"{syrym().cargoruqsat_id}\r\n\r\n{body}\r\n----x--\r\n"
    )
    report = read_pages([SavedPage("b.mhtml", text.encode())], NOW, context)
    assert board_value(report) == [("syrym", 315)]
    assert report.readings[0].observed_at == oral("20.12 17:00")


def test_that_a_page_is_as_old_as_its_file_and_never_of_the_future(context):
    for saved_at, seen_at in (
        (oral("19.12 08:00"), oral("19.12 08:00")),
        (oral("22.12 08:00"), NOW),
    ):
        page = SavedPage("b.html", A_BOARD, saved_at)
        assert read_pages([page], NOW, context).readings[0].observed_at == seen_at


def test_that_a_board_of_several_crossings_is_understood_by_its_address_alone(context):
    report = read_pages([SavedPage("b.html", MIXED)], NOW, context)
    assert [(p.values["page"], p.values["what"]) for p in report.problems] == [
        ("b.html", "several_checkpoints")
    ]
    address = f"https://cgr.qoldau.kz/ru/registry/scoreboard?flCheckpoint={syrym().cargoruqsat_id}"
    mark = f"<!-- saved from url=({len(address):04}){address} -->\n"
    report = read_pages([SavedPage("b.html", mark + MIXED)], NOW, context)
    assert (report.problems, board_value(report)) == ((), [])
    report = read_pages([SavedPage("b.html", mark + made.board(0))], NOW, context)
    assert board_value(report) == [("syrym", 0)]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "no_end"),
        (b"\x00\xff\x00" * 1000, "no_end"),
        (b"PK\x03\x04 a workbook", "no_end"),
        (b"<html><body>another page</body></html>", "other_page"),
        (A_BOARD[: len(A_BOARD) // 2].encode(), "no_end"),
        (made.maintenance().encode(), "maintenance"),
    ],
)
def test_that_what_is_no_such_page_is_named_by_its_file(data, what, context):
    pages = [SavedPage("x.html", data), SavedPage("b.html", A_BOARD)]
    report = read_pages(pages, NOW, context)
    assert [(p.values["page"], p.values["what"]) for p in report.problems] == [("x.html", what)]
    assert report.outcome is Outcome.NOT_UNDERSTOOD
    assert board_value(report) == [("syrym", 315)]


def test_that_a_name_is_known_whatever_its_dashes_and_spaces(context):
    text = A_BOARD.replace(made.SYRYM, "СЫРЫМ\N{EN DASH}Маштаково ")
    assert board_value(read_pages([SavedPage("b", text)], NOW, context)) == [("syrym", 315)]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.98])
def test_that_of_a_page_cut_anywhere_nothing_is_taken(name, share, context):
    whole = made_page(name)
    cut = SavedPage(whole.name, whole.data[: int(len(whole.data) * share)])
    report = read_pages([cut], NOW, context)
    assert (report.readings, report.own_bookings, len(report.problems)) == ((), (), 1)


def test_that_the_recorded_pages_are_understood(shared_pages, context):
    files = sorted(shared_pages.glob("*.html"))
    report = read_pages([SavedPage(f.name, f.read_bytes()) for f in files], NOW, context)
    assert (report.problems, board_value(report)) == ((), [("syrym", 315)])
    assert {b.status for b in report.own_bookings if b.late} == {BookingStatus.PENDING}


def test_that_what_was_seen_becomes_a_reading_signed_by_who_asked(context):
    seen = read_pages([SavedPage("b.html", A_BOARD)], NOW, context).readings[0]
    key = new_id()
    reading = seen.as_reading(key, NOW, NOW, "Жумабаева А.", "desk-1")
    assert (reading.id, reading.crossing, reading.value) == (key, "syrym", 315)
    assert (reading.kind, reading.source, reading.author) == (
        ReadingKind.BOARD_VEHICLES,
        "cargoruqsat",
        "Жумабаева А.",
    )


@given(
    st.sampled_from((*KINDS, "start-saved-by-browser")),
    st.floats(0, 1),
    st.integers(0, 400),
    st.text(max_size=30) | st.sampled_from(("<", '"', "</div>", "<table>", "<!--", "&#0;", "\x00")),
)
def test_that_a_damaged_page_is_a_problem_and_never_a_crash(name, where, length, instead):
    text = (MADE / f"{name}.html").read_text("utf-8")
    at = int(where * len(text))
    damaged = text[:at] + instead + text[at + length :]
    report = read_pages([SavedPage("x.html", damaged)], NOW, CONTEXT)
    assert {p.code for p in report.problems} <= {"page_not_understood"}
    assert not (report.problems and report.readings)

"""Papers as files: the delay report in the form its name asks for, whole or not at all."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from core.domain.desk import DeskView, TripView
from core.domain.event import Event
from core.domain.problem import KezekError
from core.domain.telling import Audience
from core.report.claim import Claim
from core.report.claim_book import claim_book
from core.report.claim_sheet import compose_claim
from core.report.compose import compose
from core.report.expense_book import expense_book
from core.report.expense_lines import ExpensePeriod
from core.report.files import write_whole
from core.report.message import Message, message
from core.report.paper import DailyReport
from core.report.sheet import Sheet
from core.report.telephone import telephone_text
from core.report.web_page import web_page
from core.report.words import Words
from core.report.workbook import workbook
from ui.i18n import Catalogue
from ui.printing.fitting import fitted, fitted_slip
from ui.printing.output import write_pdf
from ui.spelling import spelled, spelled_trips
from ui.words.report_texts import report_texts


def texts_of(language: str) -> dict[str, str]:
    """The report's texts in a language, whatever the window speaks."""
    return report_texts(Catalogue.load(language).text)


def sheet_of(report: DailyReport, language: str) -> Sheet:
    """The report laid out in a language, on two pages where they take it."""
    return fitted(spelled(report, language), texts_of(language), language)


def handover_of(
    report: DailyReport,
    language: str,
    notes: Sequence[Event] = (),
    trips: Sequence[TripView] = (),
) -> Sheet:
    """The slip for the next shift in a language; `notes` are those of the shift."""
    return fitted_slip(spelled(report, language), texts_of(language), language, notes, trips)


def telephone_of(report: DailyReport, language: str) -> str:
    """The report for the boss's telephone."""
    return telephone_text(spelled(report, language), texts_of(language), language)


def message_of(
    view: DeskView,
    trips: Sequence[TripView],
    audience: Audience,
    language: str,
    promised: datetime | None = None,
) -> Message:
    """A ready message about some trips, in the language of who reads it."""
    words = Words(texts_of(language), language, view.as_of)
    return message(view, spelled_trips(trips, language), audience, words, promised)


def write_report(report: DailyReport, language: str, path: Path) -> None:
    """Write the report as .pdf, .xlsx, .html or .txt.

    Raises KezekError `unknown_report_kind`, `file_not_written`.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise KezekError("unknown_report_kind", suffix=path.suffix or path.name)
    write(report, language, path)


def _pdf(report: DailyReport, language: str, path: Path) -> None:
    if not isinstance(QGuiApplication.instance(), QGuiApplication):
        raise TypeError("a PDF needs a QGuiApplication")
    write_pdf(sheet_of(report, language), path)


def _xlsx(report: DailyReport, language: str, path: Path) -> None:
    write_whole(path, workbook(spelled(report, language), texts_of(language), language))


def _html(report: DailyReport, language: str, path: Path) -> None:
    sheet = compose(spelled(report, language), texts_of(language), language)
    write_whole(path, web_page(sheet).encode())


def _txt(report: DailyReport, language: str, path: Path) -> None:
    write_whole(path, telephone_of(report, language).encode())


def claim_sheet_of(claim: Claim, language: str) -> Sheet:
    """A claim laid out in a language."""
    return compose_claim(claim, texts_of(language), language)


def write_claim(claim: Claim, language: str, path: Path) -> None:
    """Write a claim as .pdf or .xlsx.

    Raises KezekError `unknown_claim_kind`, `file_not_written`.
    """
    match path.suffix.lower():
        case ".pdf":
            write_pdf(claim_sheet_of(claim, language), path)
        case ".xlsx":
            write_whole(path, claim_book(claim, texts_of(language), language))
        case suffix:
            raise KezekError("unknown_claim_kind", suffix=suffix or path.name)


def write_expenses(period: ExpensePeriod, language: str, path: Path) -> None:
    """Write a period's expenses as .xlsx.

    Raises KezekError `unknown_book_kind`, `file_not_written`.
    """
    if path.suffix.lower() != ".xlsx":
        raise KezekError("unknown_book_kind", suffix=path.suffix or path.name)
    write_whole(path, expense_book(period, texts_of(language), language))


_WRITERS: dict[str, Callable[[DailyReport, str, Path], None]] = {
    ".pdf": _pdf,
    ".xlsx": _xlsx,
    ".html": _html,
    ".txt": _txt,
}

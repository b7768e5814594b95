"""Reports: choose the paper, look at it, print it, save it, copy it for the boss's telephone."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.clock import ORAL
from core.domain.desk import DeskView
from core.report.paper import DailyReport
from core.report.sheet import Sheet
from ui import formatting as fmt
from ui import papers, words
from ui.action import Action
from ui.file_choice import asked_place
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.panels.panel import Panel
from ui.panels.paper_choice import DAY, SLIP, Choice, PaperChoice
from ui.panels.paper_view import PaperView
from ui.parts import button, give_role, muted, strip
from ui.printing import preview_pages, print_on, write_pdf
from ui.session import Confirmation, Session

LANGUAGE = "reports/language"
A5_MM, A4_MM = 210.0, 297.0

Period = tuple[datetime, datetime]


def asked_printer(parent: QWidget) -> QPrinter | None:
    """The printer somebody chose; None when they changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() else None


class ReportsPanel(Panel):
    """The papers of the desk; they are made off the window's thread."""

    ACTIONS = (
        Action(
            "print",
            QT_TRANSLATE_NOOP("Keys", "Print the paper"),
            lambda p: p.print_paper(),
            ("Ctrl+P",),
            "printer",
        ),
        Action(
            "pdf",
            QT_TRANSLATE_NOOP("Keys", "Save the paper as PDF"),
            lambda p: p.save("pdf"),
            ("Ctrl+S",),
            "file-type-pdf",
        ),
        Action(
            "copy-paper",
            QT_TRANSLATE_NOOP("Keys", "Copy the paper as text"),
            lambda p: p.copy_text(),
            ("Ctrl+T",),
            "copy",
        ),
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        wanted = session.preferences.text(LANGUAGE) or language()
        self.choice = PaperChoice(wanted, self)
        self.paper = PaperView(session.theme, self)
        self.report: DailyReport | None = None
        self.failure: Exception | None = None
        self.period: Period | None = None
        self.ask_path: Callable[[QWidget, str, str], Path | None] = asked_place
        self.ask_printer: Callable[[QWidget], QPrinter | None] = asked_printer
        self._begun = False
        self._asked = 0
        self.say = muted(self, wrap=True)
        self.large = button(self, self._on_large)
        self.again = button(self, self.make)
        self.print = button(self, self.print_paper)
        self.pdf = button(self, lambda: self.save("pdf"))
        self.xlsx = button(self, lambda: self.save("xlsx"))
        self.html = button(self, lambda: self.save("html"))
        self.text = button(self, self.copy_text)
        self._build()
        self._listen()
        self.begin()

    @override
    def retranslate(self) -> None:
        self.choice.retranslate()
        self.large.setText(QCoreApplication.translate("Reports", "Large"))
        self.again.setText(QCoreApplication.translate("Reports", "Make again"))
        self.print.setText(QCoreApplication.translate("Reports", "Print (Ctrl+P)"))
        self.pdf.setText(QCoreApplication.translate("Reports", "Save as PDF (Ctrl+S)"))
        self.xlsx.setText(QCoreApplication.translate("Reports", "Save for Excel"))
        self.html.setText(QCoreApplication.translate("Reports", "Save as a page (HTML)"))
        self.text.setText(QCoreApplication.translate("Reports", "Copy for the boss's phone"))
        self.text.setToolTip(
            QCoreApplication.translate("Reports", "Twelve lines of text for a messenger (Ctrl+T)")
        )
        self._say_state()

    @override
    def show_view(self, view: DeskView) -> None:
        if not self._begun:
            self._begun = True
            self.choice.begin(view.as_of)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The first look makes today's sheet."""
        super().showEvent(event)
        if self.report is None and self.session.view is not None:
            self.make()

    def make(self) -> None:
        """Make the paper of what is chosen anew."""
        self.report, self.failure = None, None
        self.period = self._period(self.choice.choice())
        start, end = self.period
        self._asked += 1
        number = self._asked

        def done(report: DailyReport) -> None:
            if number == self._asked:
                self.report = report
                self.lay()

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._on_failed(error)

        self._say_state()
        self.session.ask(lambda s: s.report(start, end), done, owner=self, failed=failed)

    def lay(self) -> None:
        """Lay out the paper in its language and show its pages."""
        sheet = self._sheet()
        self._say_state()
        if sheet is None:
            return
        dots = self.paper.dots_per_inch(A5_MM if sheet.is_slip else A4_MM)
        self.session.jobs.run(
            lambda: preview_pages(sheet, dots), self._on_pages, self._on_failed, owner=self
        )

    def print_paper(self) -> None:
        """Print what is shown."""
        sheet = self._sheet()
        printer = self.ask_printer(self) if sheet is not None else None
        if sheet is not None and printer is not None:
            pages = print_on(sheet, printer)
            text = QCoreApplication.translate("Reports", "Printed: %n page(s)", "", pages)
            self.session.confirm(Confirmation(text))

    def save(self, kind: str) -> None:
        """Save what is shown as pdf, xlsx or html, where somebody wants it."""
        report, sheet, tongue = self.report, self._sheet(), self.choice.language
        if report is None or sheet is None or (sheet.is_slip and kind != "pdf"):
            return
        path = self.ask_path(self, f"{self._name()}.{kind}", f"*.{kind}")
        if path is None:
            return
        path = path.with_suffix(f".{kind}")

        def write() -> None:
            if sheet.is_slip:
                write_pdf(sheet, path)
            else:
                papers.write_report(report, tongue, path)

        def done(_: None) -> None:
            text = QCoreApplication.translate("Reports", "Saved: {file}").format(file=path)
            self.session.confirm(Confirmation(text))

        self.session.jobs.run(write, done, self.session.job_failed.emit, owner=self)

    def copy_text(self) -> None:
        """Put the lines for the boss's telephone on the clipboard."""
        if self.report is None:
            return
        text = papers.telephone_of(self.report, self.choice.language)
        QGuiApplication.clipboard().setText(text)
        said = QCoreApplication.translate("Reports", "Copied: paste it into the messenger")
        self.session.confirm(Confirmation(said))

    def _sheet(self) -> Sheet | None:
        if self.report is None:
            return None
        if self.choice.kind == SLIP:
            view = self.session.view
            night = (view.shift_notes, view.trips) if view is not None else ((), ())
            return papers.handover_of(self.report, self.choice.language, *night)
        return papers.sheet_of(self.report, self.choice.language)

    def _period(self, choice: Choice) -> Period:
        if choice.kind == DAY:
            return self.session.services.report_day(choice.day)
        if choice.kind == SLIP and self.session.view is not None:
            now = self.session.view.as_of
            return now - timedelta(days=1), now
        return choice.start, choice.end

    def _name(self) -> str:
        kind = "handover" if self.choice.kind == SLIP else "report"
        end = self.period[1] if self.period else None
        return f"kezek-{kind}-{end.astimezone(ORAL):%Y-%m-%d}" if end else f"kezek-{kind}"

    def _build(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.choice)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(12, 0, 12, 0)
        buttons.setSpacing(8)
        for made in (self.print, self.pdf, self.xlsx, self.html, self.text):
            buttons.addWidget(made)
        column.addLayout(buttons)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(side)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(304)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scroll)
        row.addWidget(self._build_paper(), 1)
        self.setFocusProxy(self.choice.kinds[DAY])

    def _build_paper(self) -> QFrame:
        frame = QFrame(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        bar, row = strip(frame)
        row.addWidget(self.say, 1)
        give_role(self.large, "chip")
        self.large.setCheckable(True)
        row.addWidget(self.large)
        row.addWidget(self.again)
        column.addWidget(bar)
        column.addWidget(self.paper, 1)
        return frame

    def _listen(self) -> None:
        self.choice.changed.connect(self._on_choice)
        self.paper.width_changed.connect(self.lay)
        self.bind_keys(self.paper)

    def _say_state(self) -> None:
        made = self.report is not None
        slip = self.choice.kind == SLIP
        for which in (self.print, self.pdf):
            which.setEnabled(made)
        for which in (self.xlsx, self.html, self.text):
            which.setEnabled(made and not slip)
        give_role(self.say, "muted" if self.failure is None else "act")
        if self.failure is not None:
            self.say.setText(words.failure(self.failure))
            return
        if self.report is None:
            self.say.setText(QCoreApplication.translate("Reports", "The paper is being made…"))
            return
        head = self.report.head
        text = QCoreApplication.translate("Reports", "{period}; figures of {moment}")
        period = fmt.moments_range(head.start, head.end)
        self.say.setText(text.format(period=period, moment=fmt.oral(head.now)))

    def _on_choice(self) -> None:
        choice = self.choice.choice()
        self.session.preferences.keep_text(LANGUAGE, choice.language)
        if self.report is not None and self._period(choice) == self.period:
            self.lay()
        elif self.isVisible():
            self.make()

    def _on_large(self) -> None:
        self.paper.is_large = self.large.isChecked()
        self.lay()

    def _on_pages(self, images: list[QImage]) -> None:
        self.paper.show_pages(images)

    def _on_failed(self, error: Exception) -> None:
        self.failure = error
        self._say_state()
        self.paper.show_pages([])

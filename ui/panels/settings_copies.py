"""Copies of the database: make one, see them, check the data; how to put one back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from core.domain.copies import Copy
from core.domain.problem import Problem
from core.services.keeping.backups import Made
from ui import formatting as fmt
from ui import steps, words
from ui.file_choice import asked_place
from ui.i18n import QT_TRANSLATE_NOOP
from ui.jobs import Lane
from ui.models.column import Column
from ui.models.table import TableModel
from ui.panels.settings_form import SettingsPage
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, button, give_role, muted
from ui.services import Services
from ui.session import Confirmation, Session
from ui.words import copy_words

T = TypeVar("T")

MEGABYTE = 1_000_000

COPY_COLUMNS: tuple[Column[Copy], ...] = (
    Column(
        "made",
        QT_TRANSLATE_NOOP("Copies", "Made"),
        lambda c: fmt.oral_long(c.made_at),
        sort=lambda c: c.made_at,
        width=140,
    ),
    Column("why", QT_TRANSLATE_NOOP("Copies", "Why"), copy_words.why, width=180),
    Column(
        "trips",
        QT_TRANSLATE_NOOP("Copies", "Trips"),
        lambda c: fmt.number(c.trips),
        sort=lambda c: c.trips,
        width=70,
        right=True,
    ),
    Column(
        "entries",
        QT_TRANSLATE_NOOP("Copies", "Entries"),
        lambda c: fmt.number(c.entries),
        sort=lambda c: c.entries,
        width=80,
        right=True,
    ),
    Column("last", QT_TRANSLATE_NOOP("Copies", "Last entry"), copy_words.newest_entry, width=140),
    Column("journal", QT_TRANSLATE_NOOP("Copies", "Journal"), lambda c: c.head.text, width=135),
    Column(
        "size",
        QT_TRANSLATE_NOOP("Copies", "Size, MB"),
        lambda c: fmt.number(c.size / MEGABYTE, 1),
        sort=lambda c: c.size,
        width=90,
        right=True,
    ),
    Column("file", QT_TRANSLATE_NOOP("Copies", "File"), lambda c: c.path.name, width=200),
)


class CopiesPage(SettingsPage):
    """Never lose a record."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Copies and check")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ask_zip: Callable[[QWidget], Path | None] = partial(
            asked_place, name="kezek.zip", kinds="*.zip"
        )
        self.ask_put_back: Callable[[Copy], bool] = lambda _: False
        self.second = self.add_text(
            "second_place",
            QT_TRANSLATE_NOOP("Settings", "Second place for copies"),
            QT_TRANSLATE_NOOP(
                "Settings",
                "A folder on another disk or computer, e.g. E:\\kezek. Each copy is carried there "
                "too; where it is not there, that is said.",
            ),
        )
        self.model: TableModel[Copy] = TableModel(
            "Copies", COPY_COLUMNS, lambda c: c.path, parent=self
        )
        self.table = DeskTable("copies", self.model, session, self)
        self.empty = EmptyNote(self.table)
        self.make = button(self, self.back_up)
        self.check = button(self, self.look_over)
        self.export = button(self, self.write_all)
        self.folder = button(self, self._on_folder)
        self.back = button(self, self.put_back)
        self.found = muted(self, wrap=True)
        self.hint = muted(self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in (self.make, self.back, self.check, self.export, self.folder):
            row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.found)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.hint)
        self.found.hide()
        self.back.setEnabled(False)
        self.table.row_chosen.connect(lambda copy: self.back.setEnabled(copy is not None))
        self.table.row_opened.connect(self.put_back)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.make.setText(QCoreApplication.translate("Copies", "Make a copy now"))
        self.back.setText(QCoreApplication.translate("Copies", "Put back…"))
        self.check.setText(QCoreApplication.translate("Copies", "Check the data"))
        self.export.setText(QCoreApplication.translate("Copies", "Everything as tables (ZIP)…"))
        self.folder.setText(QCoreApplication.translate("Copies", "Open the folder"))
        self.table.setAccessibleName(QCoreApplication.translate("Copies", "Copies"))
        text = QCoreApplication.translate(
            "Copies",
            "A copy is made at each start, every hour in which anything was written, and before "
            "an import, an update and a restore. Kept are the last of 24 hours, 14 days, 8 weeks "
            "and 12 months.",
        )
        self.hint.setText(text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """List the copies anew."""
        super().showEvent(event)
        self._list()

    def back_up(self) -> None:
        """Make a copy."""

        def said(made: Made) -> None:
            self._list()
            text = QCoreApplication.translate("Copies", "Copy made and checked: {file}")
            said_too = [words.sentence(made.problem)] if made.problem else []
            copied = text.format(file=made.copy.path.name)
            self.session.confirm(Confirmation("\n".join([copied, *said_too])))

        self._beside(lambda s: s.backup(), said)

    def put_back(self) -> None:
        """Show what is in the chosen copy, then put it in place of the data."""
        chosen: list[Copy] = self.table.chosen_rows()
        if chosen:
            self.session.ask(lambda s: s.preview(chosen[0].path), self._on_preview, owner=self)

    def look_over(self) -> None:
        """Check the database."""
        self._beside(lambda s: s.doctor(), self._on_checked)

    def write_all(self) -> None:
        """Write everything as tables of the import format."""
        path = self.ask_zip(self)
        if path is None:
            return
        text = QCoreApplication.translate("Copies", "Written: {file}").format(file=path)
        self.session.command(lambda s: s.export(path), lambda _: Confirmation(text))

    def _beside(self, work: Callable[[Services], T], done: Callable[[T], object]) -> None:
        """Work on whole files; entries go on meanwhile."""
        session = self.session
        session.jobs.run(
            lambda: work(session.services),
            done,
            session.job_failed.emit,
            lane=Lane.DISK,
            owner=self,
        )

    def _list(self) -> None:
        self.session.ask(lambda s: s.backups(), self._on_copies, owner=self)

    def _on_copies(self, copies: tuple[Copy, ...]) -> None:
        self.model.set_rows(copies)
        text = QCoreApplication.translate(
            "Copies", "No copy yet. One is made in a second, while everybody goes on working."
        )
        self.empty.say("" if copies else text)

    def _on_preview(self, copy: Copy) -> None:
        if not self.ask_put_back(copy):
            return
        text = QCoreApplication.translate("Copies", "Put back: the copy of {made}")

        def said(kept: Path | None) -> Confirmation:
            self._list()
            undo = None if kept is None else steps.putting_back(kept)
            return Confirmation(text.format(made=fmt.oral_long(copy.made_at)), undo)

        self.session.command(lambda s: s.put_back(copy.path), said)

    def _on_checked(self, problems: list[Problem]) -> None:
        fine = QCoreApplication.translate("Copies", "The data are in order.")
        give_role(self.found, "act" if problems else "good")
        self.found.setText("\n".join(words.sentence(p) for p in problems) or fine)
        self.found.show()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.services.folder())))

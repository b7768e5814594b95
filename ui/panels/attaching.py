"""Attaching files to entries: from a drop, the clipboard or a list; with undo, and its refusals."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from core.domain.papers import Attachment
from core.domain.problem import KezekError
from core.services.papers.attachments import Attached, Incoming
from ui import formatting as fmt
from ui import steps, words
from ui.file_choice import asked_files, asked_place
from ui.session import Confirmation, Session


class Attaching(QObject):
    """Does it for one panel; `ask_files` and `ask_place` ask, `open_path` opens."""

    heard = Signal(object)  # UUID: the entry of a voice message, whose words are to be typed

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.panel = parent
        self.ask_files: Callable[[QWidget], list[Path]] = asked_files
        self.ask_place: Callable[[QWidget, str], Path | None] = asked_place
        self.open_path: Callable[[Path], object] = open_with_its_program
        self.question: QMessageBox | None = None

    def choose(self, trip: UUID, event: UUID | None) -> None:
        """Choose files from a folder."""
        paths = self.ask_files(self.panel)
        self.attach([Incoming(path.name, path) for path in paths], trip, event)

    def attach(self, incoming: Sequence[Incoming], trip: UUID, event: UUID | None) -> None:
        """Keep files with an entry, or with a note of their own where none is named."""
        if not incoming:
            return

        def said(attached: Attached) -> Confirmation:
            if any(file.media_type.startswith("audio/") for file in attached.files):
                self.heard.emit(attached.event)
            return Confirmation(attached_words(attached.files), steps.detaching(attached), trip)

        def failed(error: Exception) -> None:
            if isinstance(error, KezekError) and error.problem.code == "attachment_not_a_picture":
                self._ask_whether_plain(error, incoming, trip, event)
            else:
                self.session.job_failed.emit(error)

        self.session.command(lambda s: s.attach(incoming, trip, event), said, failed=failed)

    def take_out(self, file: Attachment) -> None:
        """Take a file out; undo puts it back."""
        attached = Attached((file,), file.event or file.id)
        text = QCoreApplication.translate("Files", "Taken out: {name}").format(name=file.name)

        def said(back: Attached) -> Confirmation:
            return Confirmation(text, steps.detaching(back), file.trip)

        self.session.command(lambda s: s.take_back_files(attached), said)

    def open(self, file: Attachment) -> None:
        """Open a copy with the program for such files; a program itself is never started."""
        self.session.ask(lambda s: s.copy_to_open(file), self.open_path, owner=self)

    def save(self, file: Attachment) -> None:
        """Write a copy where somebody wants it."""
        path = self.ask_place(self.panel, file.name)
        if path is None:
            return
        text = QCoreApplication.translate("Files", "Saved: {file}").format(file=path)
        self.session.ask(
            lambda s: s.save_file(file, path),
            lambda _: self.session.confirm(Confirmation(text)),
            owner=self,
        )

    def _ask_whether_plain(
        self, error: KezekError, incoming: Sequence[Incoming], trip: UUID, event: UUID | None
    ) -> None:
        box = QMessageBox(self.panel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words.failure(error))
        keep = QCoreApplication.translate("Files", "Keep as a plain file")
        leave = QCoreApplication.translate("Files", "Leave it")
        kept = box.addButton(keep, QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(leave, QMessageBox.ButtonRole.RejectRole))
        plain = [replace(one, as_plain_file=True) for one in incoming]
        kept.clicked.connect(lambda: self.attach(plain, trip, event))
        box.open()
        self.question = box


def attached_words(files: Sequence[Attachment]) -> str:
    """That files were attached, each with its size."""
    named = ", ".join(f"{f.name} ({fmt.size(f.size)})" for f in files)
    return QCoreApplication.translate("Files", "Attached: {files}").format(files=named)


def open_with_its_program(path: Path) -> None:
    """Hand a file to the program of this computer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""The papers of one trip: a table, and what can be done with them."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.desk import TripView
from core.domain.papers import Document, DocumentKind
from core.services.papers.attachments import Incoming
from core.services.papers.documents import TripPapers
from ui import steps
from ui.dialogs.paper_form import PaperForm
from ui.dialogs.plain_table import plain_table
from ui.models.paper_rows import CONTEXT, PAPER_COLUMNS, PaperRow, paper_rows
from ui.models.table import TableModel
from ui.parts import EmptyNote, button, key_on, title
from ui.session import Confirmation, Session
from ui.words import gate_words


def asked_files(parent: QWidget) -> list[Path]:
    """Files somebody chose; none when they changed their mind."""
    chosen, _ = QFileDialog.getOpenFileNames(parent)
    return [Path(name) for name in chosen]


class TripPapersPart(QWidget):
    """Insert adds, Enter changes, Del takes out."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.ask_files: Callable[[QWidget], list[Path]] = asked_files
        self.view: TripView | None = None
        self.head = title(self)
        self.head.setText(QCoreApplication.translate("TripPapers", "Papers"))
        self.model: TableModel[PaperRow] = TableModel(
            CONTEXT, PAPER_COLUMNS, lambda r: r.paper.id, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.table.setAccessibleName(self.head.text())
        self.empty = EmptyNote(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addLayout(self._deeds())
        self.table.activated.connect(lambda _: self.change())
        key_on(self.table, "Del", self.remove)
        key_on(self, "Ins", self.add, within=True)

    def show_trip(self, view: TripView) -> None:
        """Ask for the papers of this trip."""
        self.view = view
        key = view.trip.id
        self.session.ask(lambda s: s.trip_papers(key), self._on_papers, owner=self)

    def chosen(self) -> Document | None:
        """The paper of the current row."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()).paper if index.isValid() else None

    def add(self, kind: DocumentKind = DocumentKind.DOPP) -> None:
        """Open an empty form."""
        if self.view is not None:
            PaperForm(self.session, self.view, None, kind, self.window()).open()

    def change(self) -> None:
        """Open the form of the chosen paper."""
        paper = self.chosen()
        if self.view is not None and paper is not None:
            PaperForm(self.session, self.view, paper, parent=self.window()).open()

    def remove(self) -> None:
        """Take the chosen paper out; it can be undone."""
        paper = self.chosen()
        if paper is None:
            return
        text = QCoreApplication.translate("TripPapers", "Taken out: {paper}")
        said = text.format(paper=gate_words.document(paper.kind))
        self.session.command(
            lambda s: s.remove_document(paper),
            lambda done: Confirmation(said, steps.swapping(done), paper.trip),
        )

    def attach(self) -> None:
        """Keep files that show the chosen paper."""
        paper = self.chosen()
        files = [] if paper is None else self.ask_files(self)
        if paper is None or not files:
            return
        incoming = [Incoming(path.name, path) for path in files]
        text = QCoreApplication.translate("TripPapers", "{paper}: file kept")
        said = text.format(paper=gate_words.document(paper.kind))
        self.session.command(
            lambda s: s.attach_to(paper, incoming),
            lambda done: Confirmation(said, steps.detaching(done), paper.trip),
        )

    def _on_papers(self, kept: TripPapers) -> None:
        files = Counter(f.document for f in kept.attachments if f.document is not None)
        self.model.set_rows(paper_rows(kept.documents, files))
        text = QCoreApplication.translate(
            "TripPapers", "No paper is kept yet. Ins: write down number, status and plates."
        )
        self.empty.say("" if kept.documents else text)
        if self.model.shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _deeds(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        row = QHBoxLayout()
        row.setSpacing(8)
        deeds: tuple[tuple[str, Callable[[], object]], ...] = (
            (translate("TripPapers", "Add a paper… (Ins)"), self.add),
            (translate("TripPapers", "Change… (Enter)"), self.change),
            (translate("TripPapers", "Take out (Del)"), self.remove),
            (translate("TripPapers", "File of it…"), self.attach),
        )
        for text, slot in deeds:
            made = button(self, slot)
            made.setText(text)
            made.setAutoDefault(False)
            row.addWidget(made)
        row.addStretch(1)
        return row

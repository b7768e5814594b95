"""The papers of one trip, as a list that is changed by keys."""

from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.desk import TripView
from core.domain.papers import Document, DocumentKind
from core.services.papers.documents import TripPapers
from ui import steps
from ui.dialogs.paper_form import PaperForm
from ui.dialogs.trip_list import TripList
from ui.models.paper_rows import CONTEXT, PAPER_COLUMNS, PaperRow, paper_rows
from ui.models.table import TableModel
from ui.session import Confirmation, Session
from ui.words import gate_words


class TripPapersPart(TripList[PaperRow]):
    """The papers of a trip."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        model: TableModel[PaperRow] = TableModel(CONTEXT, PAPER_COLUMNS, lambda r: r.paper.id)
        super().__init__(session, model, translate("TripPapers", "Papers"), parent)
        self.view: TripView | None = None
        self.add_deeds(
            translate("TripPapers", "Add a paper… (Ins)"),
            translate("TripPapers", "Change… (Enter)"),
            translate("TripPapers", "Take out (Del)"),
            translate("TripPapers", "File of it…"),
        )

    def show_trip(self, view: TripView) -> None:
        """Ask for the papers of this trip."""
        self.view = view
        key = view.trip.id
        self.session.ask(lambda s: s.trip_papers(key), self._on_papers, owner=self)

    def chosen(self) -> Document | None:
        """The paper of the current row."""
        row = self.chosen_row()
        return None if row is None else row.paper

    @override
    def add(self, kind: DocumentKind = DocumentKind.DOPP) -> None:
        """Open an empty form."""
        if self.view is not None:
            PaperForm(self.session, self.view, None, kind, self.window()).open()

    @override
    def change(self) -> None:
        """Open the form of the chosen paper."""
        paper = self.chosen()
        if self.view is not None and paper is not None:
            PaperForm(self.session, self.view, paper, parent=self.window()).open()

    @override
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

    @override
    def attach(self) -> None:
        """Keep files that show the chosen paper."""
        paper = self.chosen()
        incoming = [] if paper is None else self.chosen_files()
        if paper is None or not incoming:
            return
        text = QCoreApplication.translate("TripPapers", "{paper}: file kept")
        said = text.format(paper=gate_words.document(paper.kind))
        self.session.command(
            lambda s: s.attach_to(paper, incoming),
            lambda done: Confirmation(said, steps.detaching(done), paper.trip),
        )

    def _on_papers(self, kept: TripPapers) -> None:
        files = Counter(f.document for f in kept.attachments if f.document is not None)
        rows = paper_rows(kept.documents, files)
        text = QCoreApplication.translate(
            "TripPapers", "No paper is kept yet. Ins: write down number, status and plates."
        )
        self.show_rows(rows, text)

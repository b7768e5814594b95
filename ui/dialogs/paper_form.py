"""The form of a paper of a trip."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from typing_extensions import override

from core.domain.desk import TripView
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.plate import show_plate
from core.domain.problem import KezekError
from core.services.papers.rules import new_rule
from ui import formatting as fmt
from ui import steps
from ui.dialogs.record_form import (
    RecordForm,
    day_of,
    day_text,
    number_of,
    number_text,
    parts_of,
    text_of,
)
from ui.i18n import language
from ui.services import Services
from ui.session import Session
from ui.undo import Step
from ui.words import gate_words


class PaperForm(RecordForm):
    """Adds a paper of a trip (`old` None), or changes it."""

    def __init__(
        self,
        session: Session,
        view: TripView,
        old: Document | None,
        kind: DocumentKind = DocumentKind.DOPP,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        heading = translate("Paper", "Paper of {plate}").format(plate=fmt.plate(view.plate))
        super().__init__(session, heading, parent)
        self.view = view
        self.old = old
        paper = old or _blank(view, kind)
        self.kind = self._add_kind(paper.kind)
        self.number = self.add_text(translate("Paper", "Number"), paper.number)
        self.status = self.add_text(
            translate("Paper", "Status"), paper.status, translate("Paper", "Обеспечен")
        )
        self.plate = self.add_text(translate("Paper", "Truck in it"), fmt.plate(paper.plate))
        self.trailer = self.add_text(translate("Paper", "Trailer in it"), fmt.plate(paper.trailer))
        self.codes = self.add_text(
            translate("Paper", "Codes of goods"), ", ".join(paper.hs_codes), "8542.31, 1101.00"
        )
        self.weight = self.add_text(translate("Paper", "Weight, kg"), number_text(paper.weight_kg))
        self.issued = self.add_text(
            translate("Paper", "Issued on"), day_text(paper.issued_at), "18.11.2026"
        )
        self.until = self.add_text(
            translate("Paper", "Valid until"), day_text(paper.valid_until), "18.12.2026"
        )
        self.note = self.add_text(translate("Paper", "Note"), paper.note)
        self.always = QCheckBox(self)
        self._offer_always()

    def read(self) -> Document:
        """What the fields say. Raises KezekError with what is wrong."""
        translate = QCoreApplication.translate
        given = self.old or Document(
            id=new_id(), trip=self.view.trip.id, kind=self.kind.currentData()
        )
        return replace(
            given,
            kind=self.kind.currentData(),
            number=text_of(self.number),
            status=text_of(self.status),
            plate=_plate(text_of(self.plate)),
            trailer=_plate(text_of(self.trailer)),
            hs_codes=parts_of(self.codes),
            weight_kg=number_of(self.weight, translate("Paper", "Weight, kg")),
            issued_at=day_of(self.issued, translate("Paper", "Issued on")),
            valid_until=day_of(self.until, translate("Paper", "Valid until")),
            note=text_of(self.note),
        )

    @override
    def accept(self) -> None:
        """Keep the paper, or say what is wrong with it."""
        try:
            paper = self.read()
        except KezekError as error:
            self.say_failure(error)
            return
        text = QCoreApplication.translate("Paper", "{plate}: {paper} kept")
        text = text.format(plate=fmt.plate(self.view.plate), paper=gate_words.document(paper.kind))
        self.send(lambda s: self._keep(s, paper), text)

    def _keep(self, services: Services, paper: Document) -> Step:
        done = services.save_document(paper)
        customer = next((o.customer for o in self.view.orders if o.customer), None)
        if self.always.isChecked() and customer is not None:
            name = gate_words.document(paper.kind)
            wish = new_rule(name, language(), paper.kind, customer.id)
            return steps.swapping(done, services.save_rule(wish))
        return steps.swapping(done)

    def _add_kind(self, chosen: DocumentKind) -> QComboBox:
        kinds = [(gate_words.document(kind), kind) for kind in DocumentKind]
        field = self.add_choice(QCoreApplication.translate("Paper", "Paper"), kinds, chosen)
        field.removeItem(0)
        field.setCurrentIndex(list(DocumentKind).index(chosen))
        return field

    def _offer_always(self) -> None:
        customer = next((o.customer for o in self.view.orders if o.customer), None)
        if customer is None:
            self.always.hide()
            return
        text = QCoreApplication.translate("Paper", "Ask for it on every trip of {customer}")
        self.always.setText(text.format(customer=customer.name))
        self.form.addRow("", self.always)


def _blank(view: TripView, kind: DocumentKind) -> Document:
    """Filled in with the truck as it is now: a later change of truck then shows."""
    return Document(
        id=new_id(),
        trip=view.trip.id,
        kind=kind,
        plate=view.plate,
        trailer=view.trailer,
        hs_codes=tuple(code for order in view.orders for code in order.shipment.hs_codes),
    )


def _plate(text: str) -> str:
    return show_plate(text) if text else ""

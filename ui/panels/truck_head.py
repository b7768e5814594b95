"""The head of a truck's page: who, what for, how long it stands, when it arrives, from what."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QWidget

from core.domain.crossing import Crossing
from core.domain.desk import DeskView, TripView
from core.domain.forecast import WhyNull
from ui import formatting as fmt
from ui import words
from ui.models import cells_time, cells_truck
from ui.models.board_row import BoardRow
from ui.panels.elided_label import ElidedLabel
from ui.panels.told_line import ToldLine
from ui.parts import give_role, muted, title
from ui.plain import Label, tip
from ui.session import Session
from ui.telephones import links
from ui.words import gate_words, slot_words
from ui.words.alert_words import advice, alert_sentence
from ui.words.basis_words import basis_sentence
from ui.words.place_words import place_name

MOST_ALERTS = 2


class TruckHead(QFrame):
    """Shows one row of the board in full."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links = ""
        self.session = session
        self.setProperty("role", "strip")
        self.icon = Label(self)
        self.plate = title(self)
        self.status = ElidedLabel(self)
        self.trailer = muted(self)
        self.message_button = QToolButton(self)
        self.compare_button = QToolButton(self)
        self.close_button = QToolButton(self)
        self.people = Label(self)
        self.orders = ElidedLabel(self)
        self.figures = [(muted(self), Label(self)) for _ in range(3)]
        self.basis = ElidedLabel(self)
        give_role(self.basis, "muted")
        self.slot = Label(self)
        self.gate = Label(self)
        self.step = Label(self)
        self.told = ToldLine(session, self)
        self.alerts = [Label(self) for _ in range(MOST_ALERTS)]
        self._build()

    def retranslate(self) -> None:
        """Say what the buttons do."""
        message = QCoreApplication.translate("Truck", "A ready message to the customer (F7)")
        self.message_button.setToolTip(message)
        self.message_button.setAccessibleName(message)
        compare = QCoreApplication.translate("Truck", "Compare crossings for this trip (F9)")
        self.compare_button.setToolTip(compare)
        self.compare_button.setAccessibleName(compare)
        text = QCoreApplication.translate("Truck", "Put the page away (Esc)")
        self.close_button.setToolTip(text)
        self.close_button.setAccessibleName(text)

    def restyle(self) -> None:
        """Draw the buttons in the colours of the theme."""
        self.message_button.setIcon(self.session.theme.icon("message", "muted"))
        self.compare_button.setIcon(self.session.theme.icon("arrow-fork", "muted"))
        self.close_button.setIcon(self.session.theme.icon("x", "muted"))
        self._write_people()

    def show_trip(self, view: TripView, desk: DeskView) -> None:
        """Write everything about a trip."""
        crossings = {c.crossing.code: c.crossing for c in desk.crossings}
        row = BoardRow(desk.as_of, view, crossings.get(view.state.crossing or ""))
        look = cells_truck.status_look(row)
        theme = self.session.theme
        self.icon.setPixmap(theme.icon(look.icon, look.role).pixmap(QSize(18, 18)))
        self.plate.setText(fmt.plate(view.plate))
        self.status.setText(f"{cells_truck.stage(row)} · {cells_truck.place(row)}")
        give_role(self.status, look.role)
        trailer = QCoreApplication.translate("Board", "trailer {plate}")
        self.trailer.setText(
            trailer.format(plate=fmt.plate(view.trailer)) if view.trailer else view.truck.kind
        )
        self._links = people(view)
        self._write_people()
        self.orders.setText(orders_line(view))
        self._write_figures(row)
        self.basis.setText(basis_line(view))
        self.basis.setVisible(bool(self.basis.text()))
        self._write_slot(row)
        self._write_gate(view)
        self._write_step(row)
        self._write_alerts(view, crossings)

    def show_whole(self, *, whole: bool) -> None:
        """In a low window what a forecast is made from stands on one line; its tip has the rest."""
        self.basis.show_whole(whole=whole)

    def _write_people(self) -> None:
        """Links in a colour of the theme: Qt keeps the one they were first written in."""
        colour = self.session.theme.palette.colour("info")
        self.people.setText(self._links.replace("<a ", f'<a style="color:{colour}" '))

    def _write_figures(self, row: BoardRow) -> None:
        stands = cells_time.stands(row)
        cells = (
            (QCoreApplication.translate("Board", "Stands"), stands or fmt.DASH,
             cells_time.stands_look(row).role),
            (QCoreApplication.translate("Board", "Arrives"), arrival_line(row.view), "text"),
            (QCoreApplication.translate("Board", "Deadline"), deadline_line(row),
             cells_time.deadline_look(row).role),
        )  # fmt: skip
        for (name, value), (head, text, role) in zip(self.figures, cells, strict=True):
            name.setText(head)
            value.setText(text)
            give_role(value, role)

    def _write_slot(self, row: BoardRow) -> None:
        slot, outlook = row.view.state.slot, row.view.slot_outlook
        self.slot.setVisible(slot is not None and outlook is not None)
        if slot is not None and outlook is not None:
            self.slot.setText(slot_words.booking_line(slot, outlook))
            self.slot.setToolTip(tip("\n".join(slot_words.outlook_lines(outlook))))
            give_role(self.slot, slot_words.role(slot, outlook))

    def _write_gate(self, view: TripView) -> None:
        """What keeps it, else what is open; a click opens papers and gate."""
        said = gate_words.gate_summary(view)
        self.gate.setVisible(bool(said))
        colour = self.session.theme.palette.colour("act" if view.is_held else "info")
        link = f'<a style="color:{colour}" href="papers">{escape(said)}</a>'
        self.gate.setText(f"{link}  (Ctrl+G)")

    def _write_step(self, row: BoardRow) -> None:
        head = QCoreApplication.translate("Board", "Next step")
        told = cells_time.step(row)
        missing = QCoreApplication.translate("Truck", "nothing is arranged")
        self.step.setText(f"{head}: {told or missing}")
        give_role(self.step, cells_time.step_look(row).role if told else "muted")

    def _write_alerts(self, view: TripView, crossings: Mapping[str, Crossing]) -> None:
        for number, label in enumerate(self.alerts):
            shown = number < len(view.alerts)
            label.setVisible(shown)
            if shown:
                episode = view.alerts[number]
                sentence = alert_sentence(episode, crossings)
                plate = fmt.plate(view.plate)
                label.setText("⚠ " + sentence.removeprefix(f"{plate}: "))
                label.setToolTip(tip("\n".join(advice(episode))))
                give_role(label, "act" if episode.level.value == "act" else "warn")

    def _build(self) -> None:
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.session.close_trip)
        self.message_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.message_button.clicked.connect(lambda _=False: self.session.write_message())
        self.compare_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.compare_button.clicked.connect(lambda _=False: self.session.compare_crossings())
        font = self.plate.font()
        font.setPointSizeF(12.0)
        font.setBold(True)
        self.plate.setFont(font)
        self.people.setTextFormat(Qt.TextFormat.RichText)
        self.people.setOpenExternalLinks(True)
        reach = Qt.TextInteractionFlag
        self.people.setTextInteractionFlags(
            reach.LinksAccessibleByMouse | reach.LinksAccessibleByKeyboard
        )
        first = QHBoxLayout()
        first.setSpacing(8)
        for part in (self.icon, self.plate, self.status):
            first.addWidget(part)
        first.setStretch(2, 1)
        first.addWidget(self.trailer)
        first.addWidget(self.message_button)
        first.addWidget(self.compare_button)
        first.addWidget(self.close_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(16)
        grid.addLayout(first, 0, 0, 1, 3)
        grid.addWidget(self.people, 1, 0, 1, 3)
        grid.addWidget(self.orders, 2, 0, 1, 3)
        for column, (name, value) in enumerate(self.figures):
            grid.addWidget(name, 3, column)
            grid.addWidget(value, 4, column)
        grid.setColumnStretch(1, 1)
        self.gate.setTextFormat(Qt.TextFormat.RichText)
        self.gate.linkActivated.connect(lambda _: self.session.open_papers())
        rows = (self.basis, self.slot, self.gate, self.step, self.told, *self.alerts)
        for number, label in enumerate(rows, start=5):
            label.setWordWrap(label is not self.basis)
            grid.addWidget(label, number, 0, 1, 3)


def people(view: TripView) -> str:
    """Driver and telephones as links; of a hired truck its carrier's dispatcher, too."""
    phones = view.driver.phones if view.driver else ()
    lines = [_person(view.driver_name or fmt.DASH, phones)]
    if view.is_hired and view.carrier is not None:
        carrier = view.carrier
        hired = QCoreApplication.translate("Truck", "hired: {carrier}")
        name = hired.format(carrier=" · ".join(p for p in (carrier.name, carrier.dispatcher) if p))
        lines.append(_person(name, carrier.phones))
    return "<br>".join(lines)


def _person(name: str, phones: tuple[str, ...]) -> str:
    return " · ".join(part for part in (escape(name), *map(links, phones)) if part)


def orders_line(view: TripView) -> str:
    """`1192 Волга-Трейд, 1193 Агро-Юг · Орал → Самара · trip 1120`."""
    named = []
    for order in view.orders:
        customer = order.customer.name if order.customer else ""
        named.append(" ".join(p for p in (order.shipment.order, customer) if p))
    empty = QCoreApplication.translate("Board", "empty") if view.trip.empty else ""
    what = ", ".join(n for n in named if n) or empty
    way = " → ".join(place_name(p) for p in (view.trip.origin, view.trip.destination) if p)
    ref = QCoreApplication.translate("Truck", "trip {ref}").format(ref=view.trip.ref)
    return " · ".join(p for p in (what, way, ref if view.trip.ref else "") if p)


def arrival_line(view: TripView) -> str:
    """`21.11 22:00 – 22.11 18:00 (8 of 10)`, when it came, or why nobody can say."""
    came = view.state.arrived_at
    if came is not None:
        return fmt.oral(came)
    early, late = view.arrives(0.1), view.arrives(0.9)
    if early is None or late is None:
        text = QCoreApplication.translate("Board", "no forecast: {why}")
        return text.format(why=words.why_null(view.arrival.why_null))
    return f"{fmt.hours_from_to(early, late)} ({fmt.eight_of_ten()})"


def deadline_line(row: BoardRow) -> str:
    """The deadline, and how probably it is missed."""
    view = row.view
    if view.promised_at is None:
        return fmt.DASH
    told = fmt.oral(view.promised_at)
    late = view.arrival.p_late
    if view.state.arrived_at is not None or late is None or late < 0.05:
        return told
    text = QCoreApplication.translate("Board", "late in {chance} cases")
    return f"{told} · {text.format(chance=fmt.chance(late))}"


def basis_line(view: TripView) -> str:
    """From what the forecast was made."""
    if view.arrival.quantiles is None:
        return ""
    told = "" if view.forecast.why_null == WhyNull.DONE else basis_sentence(view.forecast)
    rough = QCoreApplication.translate("Board", "road reckoned roughly")
    return " · ".join(p for p in (told, rough if view.arrival.approximate else "") if p)

"""The first start: company, dispatcher, language, crossings; then how to begin."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.dialogs.shift_dialog import remember
from ui.i18n import LANGUAGE_NAMES, LANGUAGES, crossing_name, language
from ui.parts import button, give_role, muted, title
from ui.plain import Label
from ui.session import Confirmation, Session

NEAR = 12
COLUMNS = 3
TABLE, TEMPLATE, DEMONSTRATION, EMPTY = "table", "template", "demonstration", "empty"


def is_first_start(session: Session) -> bool:
    """True until somebody has said whose desk it is."""
    settings = session.services.settings()
    return not settings.company and not settings.is_demonstration


class FirstStart(QDialog):
    """`chosen` carries how the dispatcher wants to begin, after the answers are kept."""

    chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.heading = title(self)
        self.labels = {k: Label(self) for k in ("company", "dispatcher", "language", "crossings")}
        self.company = QLineEdit(self)
        self.dispatcher = QLineEdit(self)
        self.languages = QButtonGroup(self)
        self.boxes: dict[str, QCheckBox] = {}
        self.problem = muted(self, wrap=True)
        self.how = title(self)
        self.ways = {
            key: button(self, partial(self.begin, key))
            for key in (TABLE, TEMPLATE, DEMONSTRATION, EMPTY)
        }
        self.hints = {key: muted(self, wrap=True) for key in self.ways}
        self._build()
        self.retranslate()
        self.company.setFocus()

    def retranslate(self) -> None:
        """Write the texts."""
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("FirstStart", "Kezek: the first start"))
        self.heading.setText(translate("FirstStart", "Whose desk is this?"))
        self.labels["company"].setText(translate("FirstStart", "Company"))
        self.labels["dispatcher"].setText(translate("FirstStart", "Dispatcher on duty"))
        self.labels["language"].setText(translate("FirstStart", "Language of the window"))
        self.labels["crossings"].setText(translate("FirstStart", "Crossings you send over"))
        self.how.setText(translate("FirstStart", "How to begin"))
        ways = {
            TABLE: translate("FirstStart", "With our Excel table…"),
            TEMPLATE: translate("FirstStart", "With an empty template…"),
            DEMONSTRATION: translate("FirstStart", "Look at a demonstration"),
            EMPTY: translate("FirstStart", "Begin empty"),
        }
        hints = {
            TABLE: translate("FirstStart", "It is shown before anything is kept."),
            TEMPLATE: translate("FirstStart", "A workbook with every sheet and column to fill."),
            DEMONSTRATION: translate(
                "FirstStart", "An invented company in a jam, in a window and folder of its own."
            ),
            EMPTY: translate("FirstStart", "Trips and trucks are added by hand: Fleet, Insert."),
        }
        for key in self.ways:
            self.ways[key].setText(ways[key])
            self.hints[key].setText(hints[key])
        crossings = self.session.services.crossings()
        for code, box in self.boxes.items():
            box.setText(
                f"{crossing_name(crossings[code])} – {crossings[code].far_name(language())}"
            )
        for made in self.languages.buttons():
            made.setChecked(made.property("code") == language())
        for key, field in (("company", self.company), ("dispatcher", self.dispatcher)):
            field.setAccessibleName(self.labels[key].text())

    def begin(self, way: str) -> None:
        """Keep the answers, then go on in the way chosen; a demonstration needs no answers."""
        if way == DEMONSTRATION:
            self.chosen.emit(way)
            return
        company = " ".join(self.company.text().split())
        dispatcher = " ".join(self.dispatcher.text().split())
        if not company or not dispatcher:
            give_role(self.problem, "act")
            self.problem.setText(
                QCoreApplication.translate("FirstStart", "Say the company and who sits here.")
            )
            (self.dispatcher if company else self.company).setFocus()
            return
        self._keep(company, dispatcher, way)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _keep(self, company: str, dispatcher: str, way: str) -> None:
        followed = tuple(code for code, box in self.boxes.items() if box.isChecked())
        before = self.session.services.settings()
        settings = replace(before, company=company, followed=followed)
        remember(self.session, dispatcher)

        def said(_: object) -> Confirmation:
            self.chosen.emit(way)
            self.accept()
            text = QCoreApplication.translate("FirstStart", "The desk of {company} is ready")
            return Confirmation(text.format(company=company))

        self.session.command(lambda s: (s.save_settings(settings), s.take_shift(dispatcher)), said)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        fields = {
            "company": self.company,
            "dispatcher": self.dispatcher,
            "language": self._language_row(),
            "crossings": self._boxes(),
        }
        for number, (key, field) in enumerate(fields.items()):
            place = Qt.AlignmentFlag.AlignTop if key == "crossings" else Qt.AlignmentFlag(0)
            grid.addWidget(self.labels[key], number, 0, place)
            grid.addWidget(field, number, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addWidget(self.how)
        ways = QGridLayout()
        ways.setHorizontalSpacing(16)
        ways.setVerticalSpacing(8)
        ways.setColumnStretch(1, 1)
        for number, key in enumerate(self.ways):
            ways.addWidget(self.ways[key], number, 0)
            ways.addWidget(self.hints[key], number, 1)
        self.ways[TABLE].setDefault(True)
        for field in (self.company, self.dispatcher):
            field.textEdited.connect(self.problem.clear)
        column.addLayout(ways)
        self.setMinimumWidth(768)

    def _language_row(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for code in LANGUAGES:
            made = QPushButton(LANGUAGE_NAMES[code], holder)
            give_role(made, "chip")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setProperty("code", code)
            self.languages.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        self.languages.buttonClicked.connect(self._on_language)
        return holder

    def _boxes(self) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        followed = self.session.services.settings().followed
        crossings = [c for c in self.session.services.crossings().values() if c.trucks]
        for number, crossing in enumerate(crossings[:NEAR]):
            box = QCheckBox(holder)
            box.setChecked(crossing.code in followed)
            self.boxes[crossing.code] = box
            grid.addWidget(box, number // COLUMNS, number % COLUMNS)
        return holder

    def _on_language(self, made: QPushButton) -> None:
        self.session.set_language(str(made.property("code")))

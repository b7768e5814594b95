"""Which paper: the sheet of a day or a period, or the slip of the shift; in which language."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.domain.clock import ORAL
from ui.i18n import LANGUAGE_NAMES, LANGUAGES
from ui.oral_edit import OralEdit
from ui.parts import button, give_role, muted, title

DAY, PERIOD, SLIP = "day", "period", "slip"


@dataclass(frozen=True)
class Choice:
    """`day` counts for a day's sheet, `start` and `end` for a period."""

    kind: str
    day: date
    start: datetime
    end: datetime
    language: str


class PaperChoice(QFrame):
    """The left column of the reports."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.kind = DAY
        self.titles = [title(self) for _ in range(2)]
        self.kinds = {key: QRadioButton(self) for key in (DAY, PERIOD, SLIP)}
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.earlier = button(self, lambda: self._move(-1))
        self.later = button(self, lambda: self._move(1))
        self.start, self.end = OralEdit(self), OralEdit(self)
        self.labels = [muted(self) for _ in range(2)]
        self.languages = QButtonGroup(self)
        self.today: date | None = None
        self._build()
        self._listen()
        self._show_kind()

    def retranslate(self) -> None:
        """Write the texts."""
        names = {
            DAY: QCoreApplication.translate("Reports", "Sheet of a day"),
            PERIOD: QCoreApplication.translate("Reports", "Sheet of a period"),
            SLIP: QCoreApplication.translate("Reports", "Handover of the shift (slip)"),
        }
        for key, text in names.items():
            self.kinds[key].setText(text)
        self.titles[0].setText(QCoreApplication.translate("Reports", "Which paper"))
        self.titles[1].setText(QCoreApplication.translate("Reports", "Language of the paper"))
        self.labels[0].setText(QCoreApplication.translate("Reports", "from"))
        self.labels[1].setText(QCoreApplication.translate("Reports", "till"))
        self.day.setAccessibleName(QCoreApplication.translate("Reports", "Day"))
        self.earlier.setText("◀")
        self.earlier.setAccessibleName(QCoreApplication.translate("Reports", "A day earlier"))
        self.later.setText("▶")
        self.later.setAccessibleName(QCoreApplication.translate("Reports", "A day later"))

    def begin(self, now: datetime) -> None:
        """Offer today, and the last three days as a period."""
        self.today = now.astimezone(ORAL).date()
        self.day.setMaximumDate(QDate(self.today.year, self.today.month, self.today.day))
        self.day.setDate(self.day.maximumDate())
        self.start.set_moment(now - timedelta(days=3))
        self.end.set_moment(now)

    def choice(self) -> Choice:
        """What is chosen now."""
        day = self.day.date()
        return Choice(
            self.kind,
            date(day.year(), day.month(), day.day()),
            self.start.moment(),
            self.end.moment(),
            self.language,
        )

    def choose_language(self, code: str) -> None:
        """Choose the language of the paper."""
        for made in self.languages.buttons():
            if made.property("code") == code:
                made.click()

    def choose(self, kind: str) -> None:
        """Choose a paper by its key."""
        self.kinds[kind].setChecked(True)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.titles[0])
        column.addWidget(self.kinds[DAY])
        self._days = self._row(column, [self.earlier, self.day, self.later])
        column.addWidget(self.kinds[PERIOD])
        self._from = self._row(column, [self.labels[0], self.start])
        self._till = self._row(column, [self.labels[1], self.end])
        column.addWidget(self.kinds[SLIP])
        column.addSpacing(8)
        column.addWidget(self.titles[1])
        column.addLayout(self._language_row())
        self.kinds[DAY].setChecked(True)
        for made in (self.earlier, self.later):
            made.setFixedWidth(32)
            made.setStyleSheet("padding: 4px 0;")
        for label in self.labels:
            label.setFixedWidth(44)

    def _row(self, column: QVBoxLayout, widgets: list[QWidget]) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(20, 0, 0, 0)
        row.setSpacing(4)
        for widget in widgets:
            row.addWidget(widget, 0 if isinstance(widget, (QPushButton, QLabel)) else 1)
        column.addWidget(holder)
        return holder

    def _language_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for code in LANGUAGES:
            made = QPushButton(LANGUAGE_NAMES[code], self)
            give_role(made, "chip")
            made.setCheckable(True)
            made.setChecked(code == self.language)
            made.setProperty("code", code)
            self.languages.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _listen(self) -> None:
        for key, radio in self.kinds.items():
            radio.setProperty("kind", key)
            radio.toggled.connect(self._on_kind)
        self.day.dateChanged.connect(self.changed)
        self.start.editingFinished.connect(self.changed)
        self.end.editingFinished.connect(self.changed)
        self.languages.buttonClicked.connect(self._on_language)

    def _show_kind(self) -> None:
        self._days.setVisible(self.kind == DAY)
        self._from.setVisible(self.kind == PERIOD)
        self._till.setVisible(self.kind == PERIOD)

    def _move(self, days: int) -> None:
        self.day.setDate(self.day.date().addDays(days))

    def _on_kind(self, chosen: bool) -> None:  # noqa: FBT001  Qt's signal
        radio = self.sender()
        if chosen and radio is not None:
            self.kind = str(radio.property("kind"))
            self._show_kind()
            self.changed.emit()

    def _on_language(self, made: QPushButton) -> None:
        self.language = str(made.property("code"))
        self.changed.emit()

"""Above the refusals: which of them, of what time, counted by whom."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QPushButton, QWidget

from core.domain.refusal_record import CountBy
from ui.parts import column_of, give_role, strip
from ui.settings import Preferences
from ui.words import refusal_words

PAGES = ("open", "past", "counted")
DAYS = (30, 90, 365)
USUAL_DAYS = 90
_KEPT = "refusals/choice"


class RefusalHead(QFrame):
    """Three chips; for the past a time, for the counts by whom: those are remembered."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._open = 0
        bar, row = strip(self)
        row.setSpacing(4)
        group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        for page in PAGES:
            chip = QPushButton(bar)
            chip.setCheckable(True)
            give_role(chip, "chip")
            group.addButton(chip)
            self.chips[page] = chip
            row.addWidget(chip)
        self.chips["open"].setChecked(True)
        row.addStretch(1)
        self.counted_by, self.days = QComboBox(bar), QComboBox(bar)
        row.addWidget(self.counted_by)
        row.addWidget(self.days)
        column_of(self).addWidget(bar)
        self.retranslate()
        self._restore()
        group.buttonClicked.connect(lambda _: self._on_changed())
        self.counted_by.activated.connect(lambda _: self._on_changed())
        self.days.activated.connect(lambda _: self._on_changed())

    @property
    def page(self) -> str:
        """Open | past | counted."""
        return next(page for page, chip in self.chips.items() if chip.isChecked())

    @property
    def by(self) -> CountBy:
        """By whom refusals are counted."""
        return CountBy(self.counted_by.currentData() or CountBy.SHIPPER)

    def since(self, now: datetime) -> datetime:
        """Where the chosen time begins."""
        return now - timedelta(days=int(self.days.currentData() or USUAL_DAYS))

    def next_page(self) -> None:
        """Go round the three pages."""
        after = PAGES[(PAGES.index(self.page) + 1) % len(PAGES)]
        self.chips[after].setChecked(True)
        self._on_changed()

    def show_past(self, whose: str) -> None:
        """The past of one cause alone, named on the chip."""
        self.chips["past"].setChecked(True)
        self._show_choices()
        text = QCoreApplication.translate("Refusals", "Past: {whose}")
        self.chips["past"].setText(text.format(whose=whose))

    def count(self, number: int) -> None:
        """Say how many go on."""
        self._open = number
        text = QCoreApplication.translate("Refusals", "Open {n}")
        self.chips["open"].setText(text.format(n=number))

    def keep(self) -> None:
        """Remember what was chosen."""
        self._preferences.keep_text(_KEPT, f"{self.by.value} {self.days.currentData()}")

    def retranslate(self) -> None:
        """Write the texts."""
        self.count(self._open)
        self.chips["past"].setText(QCoreApplication.translate("Refusals", "Past"))
        self.chips["counted"].setText(QCoreApplication.translate("Refusals", "Repeated causes"))
        for combo in (self.counted_by, self.days):
            chosen = combo.currentIndex()
            combo.clear()
            if combo is self.days:
                for days in DAYS:
                    text = QCoreApplication.translate("Refusals", "%n day(s)", "", days)
                    combo.addItem(text, days)
            else:
                for by in CountBy:
                    combo.addItem(refusal_words.counted_by(by), by.value)
            combo.setCurrentIndex(max(0, chosen))
        self.counted_by.setAccessibleName(QCoreApplication.translate("Refusals", "Counted by"))
        self.days.setAccessibleName(QCoreApplication.translate("Refusals", "Time looked at"))

    def _restore(self) -> None:
        by, _, days = self._preferences.text(_KEPT).partition(" ")
        self.counted_by.setCurrentIndex(max(0, self.counted_by.findData(by)))
        known = int(days) if days.isdigit() else USUAL_DAYS
        self.days.setCurrentIndex(max(0, self.days.findData(known)))
        self._show_choices()

    def _show_choices(self) -> None:
        self.counted_by.setVisible(self.page == "counted")
        self.days.setVisible(self.page != "open")

    def _on_changed(self) -> None:
        self._show_choices()
        self.chips["past"].setText(QCoreApplication.translate("Refusals", "Past"))
        self.changed.emit()

"""Beside the alerts: whom to call next, or whom to tell; one of the two at a time."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.panels.call_list import CallList
from ui.panels.panel import Panel
from ui.panels.tell_list import TellList
from ui.parts import chips, column_of, flowing_strip
from ui.session import Session

_TITLES = (
    QT_TRANSLATE_NOOP("NextLists", "Whom to call {n}"),
    QT_TRANSLATE_NOOP("NextLists", "Whom to tell {n}"),
)


class NextLists(Panel):
    """Two lists under two chips that bear their counts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.calls = CallList(session, self)
        self.tells = TellList(session, self)
        self.pages = QStackedWidget(self)
        self.counts = [0, 0]
        bar, row = flowing_strip(self)
        self.group = chips(row, bar, 2)
        for page in (self.calls, self.tells):
            self.pages.addWidget(page)
        column = column_of(self)
        column.addWidget(bar)
        column.addWidget(self.pages, 1)
        self.group.idClicked.connect(self.show_list)
        self.calls.counted.connect(lambda n: self._count(0, n))
        self.tells.counted.connect(lambda n: self._count(1, n))
        self.begin()

    @override
    def retranslate(self) -> None:
        tips = (
            QCoreApplication.translate("NextLists", "Drivers whose word would tell most"),
            QCoreApplication.translate(
                "NextLists", "Customers, the head, carriers; and who was told what today (Ctrl+T)"
            ),
        )
        for number, tip in enumerate(tips):
            self.group.button(number).setToolTip(tip)
        self._write()

    def show_list(self, number: int) -> None:
        """Show the calls (0) or the tellings (1)."""
        self.group.button(number).setChecked(True)
        self.pages.setCurrentIndex(number)

    def turn(self) -> None:
        """Turn to the other list; the cursor goes along."""
        number = 1 - self.pages.currentIndex()
        self.show_list(number)
        page: Panel = (self.calls, self.tells)[number]
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self, view: DeskView) -> None:
        """Have both lists made anew."""
        self.calls.ask(view)
        self.tells.ask(view)

    def _count(self, number: int, count: int) -> None:
        self.counts[number] = count
        self._write()

    def _write(self) -> None:
        for number, text in enumerate(_TITLES):
            shown = word("NextLists", text).format(n=self.counts[number])
            self.group.button(number).setText(shown)

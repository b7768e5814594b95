"""The views of the board as chips with counts; what does not fit stands in a menu."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.models.board_views import SavedView
from ui.parts import give_role
from ui.plain import tip

MOST_KEYS = 9
GAP = 4


class ViewChips(QWidget):
    """One of them is chosen. Counts are of all rows, whatever the filter hides."""

    chosen = Signal(str)
    new_asked = Signal()
    change_asked = Signal(object)  # OwnView
    removal_asked = Signal(object)
    move_asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: tuple[SavedView, ...] = ()
        self.key = ""
        self.chips: dict[str, QPushButton] = {}
        self.counts: dict[str, int] = {}
        self.more = QPushButton("⋯", self)
        give_role(self.more, "chip")
        self.more.clicked.connect(self._on_more)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_views(self, views: Sequence[SavedView], key: str) -> None:
        """Show these, one of them chosen."""
        self.views, self.key = tuple(views), key
        keys = {v.key for v in views}
        for gone in [k for k in self.chips if k not in keys]:
            self.chips.pop(gone).deleteLater()
        for place, view in enumerate(views):
            if view.key not in self.chips:
                self.chips[view.key] = self._chip(view.key)
            self._row.insertWidget(place, self.chips[view.key])
            self.chips[view.key].setChecked(view.key == key)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Mark one as the chosen one."""
        self.key = key
        for name, chip in self.chips.items():
            chip.setChecked(name == key)
        self._fit()

    def count(self, counts: Mapping[str, int]) -> None:
        """Write how many rows each holds, by its key."""
        if counts == self.counts:
            return
        self.counts = dict(counts)
        for view in self.views:
            chip, number = self.chips[view.key], self.counts[view.key]
            chip.setText(self._text(view))
            level = view.level if number else ""
            if chip.property("level") != level:
                chip.setProperty("level", level)
                chip.style().unpolish(chip)
                chip.style().polish(chip)
        self._fit()

    def retranslate(self) -> None:
        """Write the texts."""
        key = QCoreApplication.translate("Views", "Alt+{n}")
        for number, view in enumerate(self.views, start=1):
            shortcut = f" ({key.format(n=number)})" if number <= MOST_KEYS else ""
            chip = self.chips[view.key]
            chip.setText(self._text(view))
            chip.setToolTip(tip(f"{view.name()}{shortcut}\n{view.explanation()}".strip()))
        more = QCoreApplication.translate("Views", "More views; make one of your own")
        self.more.setToolTip(more)
        self.more.setAccessibleName(more)
        self._fit()

    def menu(self) -> QMenu:
        """All views that do not fit, and what can be done with one's own."""
        menu = QMenu(self)
        for view in self.views:
            if self.chips[view.key].isHidden():
                menu.addAction(self._text(view)).triggered.connect(
                    lambda _=False, key=view.key: self.chosen.emit(key)
                )
        if not menu.isEmpty():
            menu.addSeparator()
        new = menu.addAction(QCoreApplication.translate("Views", "Make a view of what is shown…"))
        new.triggered.connect(self.new_asked)
        own = next((v for v in self.views if v.key == self.key and v.own is not None), None)
        if own is not None:
            menu.addSeparator()
            self._add_changes(menu, own)
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On a chip of one's own: change, move, remove."""
        self._choose_under(event.pos())
        self._popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def _chip(self, key: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        give_role(chip, "chip")
        chip.setProperty("saved", key)
        chip.clicked.connect(lambda _=False: self.chosen.emit(key))
        return chip

    def _text(self, view: SavedView) -> str:
        return f"{view.name()}  {self.counts.get(view.key, 0)}"

    def _fit(self) -> None:
        """Chips from the left as long as there is room; the chosen one is always in sight."""
        if not self.views:
            return
        left = self.width() - self.more.sizeHint().width() - GAP
        chosen = self.chips.get(self.key)
        left -= chosen.sizeHint().width() + GAP if chosen is not None else 0
        for view in self.views:
            chip = self.chips[view.key]
            if chip is chosen:
                chip.show()
                continue
            left -= chip.sizeHint().width() + GAP
            chip.setVisible(left >= 0)

    def _choose_under(self, where: QPoint) -> None:
        child = self.childAt(where)
        key = child.property("saved") if child is not None else None
        if isinstance(key, str) and key != self.key:
            self.chosen.emit(key)

    def _on_more(self) -> None:
        self._popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _popup(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _add_changes(self, menu: QMenu, view: SavedView) -> None:
        translate = QCoreApplication.translate
        change = menu.addAction(translate("Views", "Change “{name}”…").format(name=view.name()))
        change.triggered.connect(lambda: self.change_asked.emit(view.own))
        for text, by in (
            (translate("Views", "Move to the left"), -1),
            (translate("Views", "Move to the right"), 1),
        ):
            move = menu.addAction(text)
            move.triggered.connect(lambda _=False, by=by: self.move_asked.emit(view.own, by))
        remove = menu.addAction(translate("Views", "Remove “{name}”").format(name=view.name()))
        remove.triggered.connect(lambda: self.removal_asked.emit(view.own))

"""The fields of a customer's terms of delay: for which sides he pays."""

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from core.domain.delay import DelaySide
from core.domain.terms import SIDES_TO_CHOOSE, USUAL_SIDES
from ui.words import money_words

_COLUMNS = 2


class SidesField(QWidget):
    """A box a side; the usual ones are ticked where nobody chose."""

    def __init__(self, chosen: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        given = tuple(chosen)
        ticked = given or tuple(side.value for side in USUAL_SIDES)
        self.boxes: dict[DelaySide, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        for number, side in enumerate(SIDES_TO_CHOOSE):
            box = QCheckBox(money_words.side(side), self)
            box.setChecked(side.value in ticked)
            self.boxes[side] = box
            grid.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        self.setFocusProxy(self.boxes[SIDES_TO_CHOOSE[0]])

    @property
    def last(self) -> QCheckBox:
        """The last box; the buttons of a form come after it."""
        return self.boxes[SIDES_TO_CHOOSE[-1]]

    def codes(self) -> tuple[str, ...]:
        """The sides ticked; none where they are the usual ones."""
        ticked = frozenset(side for side, box in self.boxes.items() if box.isChecked())
        if ticked == USUAL_SIDES:
            return ()
        return tuple(side.value for side in SIDES_TO_CHOOSE if side in ticked)

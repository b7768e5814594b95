"""Before a copy takes the place of the data: what is in it; and when the data are damaged."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.domain.copies import Copy
from ui.parts import button, muted, title
from ui.words import copy_words


def wants_back(copy: Copy, parent: QWidget | None, damage: str = "") -> bool:
    """True where somebody saw what is in a copy and wants it back."""
    return PutBackDialog(copy, parent, damage).exec() == QDialog.DialogCode.Accepted


class PutBackDialog(QDialog):
    """What is in a copy; accepted when it shall take the place of the present data."""

    def __init__(self, copy: Copy, parent: QWidget | None = None, damage: str = "") -> None:
        super().__init__(parent)
        self.copy = copy
        self.heading = title(self)
        self.damage = muted(self, wrap=True)
        self.facts = muted(self, wrap=True)
        self.hint = muted(self, wrap=True)
        self.take = button(self, self.accept)
        self.leave = button(self, self.reject)
        self.damage.setText(damage)
        self.damage.setVisible(bool(damage))
        self.facts.setText(copy_words.facts(copy))
        self._say(is_damaged=bool(damage))
        self._lay()

    def _say(self, *, is_damaged: bool) -> None:
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Copies", "Put a copy back"))
        self.take.setText(translate("Copies", "Put it back"))
        self.leave.setText(translate("Copies", "Leave it"))
        if is_damaged:
            self.heading.setText(translate("Copies", "The data are damaged. A copy is whole."))
            self.hint.setText(
                translate(
                    "Copies",
                    "The damaged data are kept. Entries written after the copy are read out of "
                    "them and added, as far as they can be read.",
                )
            )
            self.take.setDefault(True)
            return
        self.heading.setText(translate("Copies", "Put this copy back?"))
        self.hint.setText(
            translate(
                "Copies",
                "What was entered after it is gone from the desk. The present data are kept as a "
                "copy, so this can be undone (Ctrl+Z).",
            )
        )
        self.leave.setDefault(True)

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        for widget in (self.heading, self.damage, self.facts, self.hint):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.take)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        self.setFixedWidth(480)

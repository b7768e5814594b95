"""Choices under the entry line: a question, its answers by number, a field for another value."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from core.domain.crossing import Crossing
from core.phrase.drafts import Question
from ui.parts import give_role, muted
from ui.plain import Label
from ui.words import entry_words

_UPPER_ROW = dict(zip('"әіңғ,.үұ', "123456789", strict=True))
MOST_OPTIONS = 9
A_ROW = 3


class Choices(QWidget):
    """Shows one question at a time, a required one first; nothing is preselected."""

    answered = Signal(str, str)  # key of the question, key of the option or the value typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question: Question | None = None
        self.is_choosing = False
        self.buttons: list[QPushButton] = []
        self.label = Label(self)
        self.label.setProperty("role", "title")
        self.hint = muted(self)
        self.value = QLineEdit(self)
        self.value.setMaximumWidth(140)
        self.value.returnPressed.connect(self._on_value)
        self._crossings: Mapping[str, Crossing] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label)
        row.addLayout(self._grid)
        row.addWidget(self.value)
        row.addWidget(self.hint)
        row.addStretch(1)
        self.hide()

    def retranslate(self) -> None:
        """Write the texts."""
        self.value.setPlaceholderText(QCoreApplication.translate("Entry", "or type it"))
        self._write()

    def show_questions(
        self, questions: Sequence[Question], crossings: Mapping[str, Crossing]
    ) -> None:
        """Show the first question that must be answered, or else the first that may be."""
        self._crossings = crossings
        ordered = sorted(questions, key=lambda q: not q.required)
        self.question = ordered[0] if ordered else None
        self.is_choosing = False
        self._write()

    def begin_choosing(self) -> None:
        """From now on figures choose; where there is nothing to choose, the value is typed."""
        self.is_choosing = True
        self._write_hint()
        if self.question is not None and not self.question.options:
            self.value.setFocus()

    def end_choosing(self) -> None:
        """Figures are typed again."""
        self.is_choosing = False
        self._write_hint()

    def take_key(self, event: QKeyEvent) -> bool:
        """True when the key chose an answer: a figure while choosing, Alt and a figure always."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.question is None or not (self.is_choosing or held):
            return False
        text = event.text().casefold()
        figure = text if text.isdigit() else _UPPER_ROW.get(text, "")
        if not figure and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            figure = str(event.key() - Qt.Key.Key_0)
        if figure and self._choose(int(figure) - 1):
            return True
        self.end_choosing()
        return False

    def _choose(self, number: int) -> bool:
        question = self.question
        if question is None or not 0 <= number < min(len(question.options), MOST_OPTIONS):
            return False
        self.answered.emit(question.key, question.options[number].key)
        return True

    def _write(self) -> None:
        question = self.question
        self.setVisible(question is not None)
        if question is None:
            return
        options = question.options[:MOST_OPTIONS]
        while len(self.buttons) < len(options):
            button = QPushButton(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._on_clicked)
            button.setMinimumWidth(40)
            button.setProperty("role", "option")
            self._grid.addWidget(button, *divmod(len(self.buttons), A_ROW))
            self.buttons.append(button)
        self.label.setText(entry_words.question_text(question))
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(options))
            if number < len(options):
                label = entry_words.option_text(options[number], self._crossings)
                button.setText(f"{number + 1}  {label}")
        self.value.setVisible(question.allows_value)
        self._write_hint()

    def _write_hint(self) -> None:
        """Say how to choose: at once with Alt, or by the figure alone after Enter."""
        if self.question is None or not self.question.options:
            self.hint.clear()
        elif self.is_choosing:
            give_role(self.hint, "warn")
            self.hint.setText(QCoreApplication.translate("Entry", "press the figure"))
        else:
            give_role(self.hint, "muted")
            self.hint.setText(QCoreApplication.translate("Entry", "Alt and the figure"))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._choose(self.buttons.index(button))

    def _on_value(self) -> None:
        text = self.value.text().strip()
        if self.question is not None and text:
            self.value.clear()
            self.answered.emit(self.question.key, text)

"""Settings of the company and of this computer: names, language, colours, the paper's figures."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.domain.settings import Settings
from ui import steps
from ui.i18n import LANGUAGE_NAMES, LANGUAGES, QT_TRANSLATE_NOOP, language
from ui.looks import Looks, appearance_words
from ui.panels.settings_form import FIELD_WIDTH, SettingsPage
from ui.parts import give_role
from ui.session import Confirmation, Session
from ui.theme import Appearance

CURRENCIES = ("RUB", "KZT", "USD", "EUR", "CNY")

_CURRENCY = QT_TRANSLATE_NOOP("Settings", "Currency")
_APPEARANCES = (Appearance.SYSTEM, Appearance.LIGHT, Appearance.DARK)


class CompanyPage(SettingsPage):
    """What stands on the paper, and how this window looks."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Company and window")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.looks = Looks(session)
        self.company = self.add_text(
            "company",
            QT_TRANSLATE_NOOP("Settings", "Company"),
            QT_TRANSLATE_NOOP("Settings", "Stands at the head of each paper."),
            is_needed=True,
        )
        self.dispatcher = QLineEdit(self)
        self.dispatcher.setFixedWidth(FIELD_WIDTH)
        self.dispatcher.setMaxLength(80)
        self.dispatcher.editingFinished.connect(self._on_dispatcher)
        self.add_line(
            QT_TRANSLATE_NOOP("Settings", "Dispatcher on duty"),
            self.dispatcher,
            QT_TRANSLATE_NOOP("Settings", "Signs what is written. Change of shift: F8."),
        )
        self.languages = self._chips(LANGUAGES)
        self.add_line(QT_TRANSLATE_NOOP("Settings", "Language of the window"), self.languages)
        self.appearances = self._chips(tuple(a.value for a in _APPEARANCES))
        self.add_line(QT_TRANSLATE_NOOP("Settings", "Colours"), self.appearances)
        self.hour = self.add_whole(
            "report_hour",
            QT_TRANSLATE_NOOP("Settings", "A report's day ends at, o'clock"),
            QT_TRANSLATE_NOOP("Settings", "The sheet of a day runs from this hour to this hour."),
            (0, 23),
        )
        self.cost = self.add_number(
            "truck_day_cost",
            QT_TRANSLATE_NOOP("Settings", "A truck's day of standing costs"),
            QT_TRANSLATE_NOOP("Settings", "The paper says what standing has cost in all."),
            (0, 10_000_000),
        )
        self.currency = QComboBox(self)
        self.currency.addItems(list(CURRENCIES))
        self.currency.setFixedWidth(96)
        self.currency.activated.connect(self._on_currency)
        self.fillers.append(self._fill_currency)
        self.add_line(_CURRENCY, self.currency)
        self.column.addStretch(1)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        names = appearance_words()
        for made in _buttons(self.appearances):
            made.setText(names[Appearance(str(made.property("code")))])
            made.setChecked(made.property("code") == self.session.theme.appearance.value)
        for made in _buttons(self.languages):
            made.setText(LANGUAGE_NAMES[str(made.property("code"))])
            made.setChecked(made.property("code") == language())

    @override
    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        if not self.dispatcher.hasFocus():
            self.dispatcher.setText(view.company.dispatcher)

    @override
    def restyle(self) -> None:
        self.retranslate()

    def _chips(self, codes: tuple[str, ...]) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        group = QButtonGroup(holder)
        for code in codes:
            made = QPushButton(holder)
            give_role(made, "chip")
            made.setCheckable(True)
            made.setProperty("code", code)
            group.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        group.buttonClicked.connect(self._on_chip)
        return holder

    def _on_chip(self, made: QPushButton) -> None:
        code = str(made.property("code"))
        if code in LANGUAGES:
            self.looks.speak(code)
        else:
            self.looks.dress(Appearance(code))

    def _on_dispatcher(self) -> None:
        name = " ".join(self.dispatcher.text().split())
        view = self.session.view
        if not name or view is None or name == view.company.dispatcher:
            return
        text = QCoreApplication.translate("Settings", "On duty: {name}").format(name=name)
        self.session.command(
            lambda s: s.take_shift(name),
            lambda before: Confirmation(text, steps.seating(before) if before else None),
        )

    def _on_currency(self) -> None:
        self.keep(_CURRENCY, truck_day_currency=self.currency.currentText())

    def _fill_currency(self, settings: Settings) -> None:
        if self.currency.findText(settings.truck_day_currency) < 0:
            self.currency.addItem(settings.truck_day_currency)
        self.currency.setCurrentText(settings.truck_day_currency)


def _buttons(holder: QWidget) -> list[QPushButton]:
    return holder.findChildren(QPushButton)

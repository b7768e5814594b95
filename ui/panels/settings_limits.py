"""Settings of the alerts: from when on a silence, a lateness is worth somebody's time."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from core.domain.settings import Settings
from ui import steps
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.panels.settings_form import CONTEXT, SettingsPage
from ui.parts import muted
from ui.session import Confirmation, Session
from ui.settings import QuietHours

_CHANCE = QT_TRANSLATE_NOOP("Settings", "Late in so many cases of 10")
_QUIET = QT_TRANSLATE_NOOP("Settings", "No sound and no toast here from, o'clock")
_LOUD = QT_TRANSLATE_NOOP("Settings", "… till, o'clock")
_QUIET_HINT = QT_TRANSLATE_NOOP(
    "Settings", "On this computer only; the same hour twice: never. The list of alerts goes on."
)
_NIGHT = QT_TRANSLATE_NOOP("Settings", "Silence is not told from, o'clock")
_DAWN = QT_TRANSLATE_NOOP("Settings", "… till, o'clock")


class LimitsPage(SettingsPage):
    """Few alerts: each limit says what it means."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Alerts")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.road = self.add_number(
            "silent_road_hours",
            QT_TRANSLATE_NOOP("Settings", "Silent on the road longer than, h"),
            QT_TRANSLATE_NOOP("Settings", "A truck that rolls and has less than a day to go."),
            (1, 96),
        )
        self.border = self.add_number(
            "silent_border_hours",
            QT_TRANSLATE_NOOP("Settings", "Silent at the border longer than, h"),
            QT_TRANSLATE_NOOP("Settings", "In the queue, at a post, on the neutral strip."),
            (1, 96),
        )
        self.far = self.add_number(
            "silent_far_hours",
            QT_TRANSLATE_NOOP("Settings", "Silent far away longer than, h"),
            QT_TRANSLATE_NOOP("Settings", "More than a day to the place."),
            (1, 240),
        )
        self.chance = self._add_tenths()
        self.night = self._add_hour("night_begins", _NIGHT, 22)
        self.dawn = self._add_hour("night_ends", _DAWN, 7)
        self.quiet_from = self._add_quiet(_QUIET)
        self.quiet_till = self._add_quiet(_LOUD)
        self.hint = muted(self, wrap=True)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.hint.setText(
            QCoreApplication.translate(
                "Settings",
                "Three calls without an answer halve the limit of silence. Sound only for a "
                "refusal, a breakdown, and a booking about to be lost.",
            )
        )

    def _add_tenths(self) -> QSpinBox:
        field = QSpinBox(self)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setRange(1, 9)
        field.setFixedWidth(96)

        def filler(settings: Settings) -> None:
            if not field.hasFocus():
                field.setValue(round(settings.late_chance * 10))

        field.editingFinished.connect(lambda: self.keep(_CHANCE, late_chance=field.value() / 10))
        self.fillers.append(filler)
        hint = QT_TRANSLATE_NOOP(
            "Settings", "From here on an alert; the board says “late” from 5 of 10 on."
        )
        self.add_line(_CHANCE, field, hint)
        return field

    def _add_quiet(self, label: str) -> QSpinBox:
        field = QSpinBox(self)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setRange(0, 23)
        field.setFixedWidth(96)
        field.editingFinished.connect(self._on_quiet)
        self.fillers.append(self._fill_quiet)
        self.add_line(label, field, _QUIET_HINT if label == _QUIET else "")
        return field

    def _on_quiet(self) -> None:
        preferences = self.session.preferences
        hours = QuietHours(self.quiet_from.value(), self.quiet_till.value())
        if hours == preferences.quiet:
            return
        text = QCoreApplication.translate("Settings", "Kept: {what}")
        text = text.format(what=word(CONTEXT, _QUIET))
        self.session.command(
            steps.quieting(preferences, hours), lambda back: Confirmation(text, back)
        )

    def _fill_quiet(self, _settings: Settings) -> None:
        quiet = self.session.preferences.quiet
        for field, hour in ((self.quiet_from, quiet.begins), (self.quiet_till, quiet.ends)):
            if not field.hasFocus():
                field.setValue(hour)

    def _add_hour(self, name: str, label: str, usual: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setRange(0, 23)
        field.setFixedWidth(96)

        def finished() -> None:
            limits = self.session.services.settings().limits
            if field.value() != limits.get(name, usual):
                self.keep(label, limits={**limits, name: float(field.value())})

        def filler(settings: Settings) -> None:
            if not field.hasFocus():
                field.setValue(int(settings.limits.get(name, usual)))

        field.editingFinished.connect(finished)
        self.fillers.append(filler)
        self.add_line(label, field)
        return field

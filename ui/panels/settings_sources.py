"""Settings of the public queue: crossings followed, address, how often, pages saved by hand."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.domain.settings import Settings
from core.services.fetching import FetchResult
from ui import formatting as fmt
from ui import words
from ui.file_choice import asked_files
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name, language
from ui.panels.settings_form import SettingsPage
from ui.parts import button, muted
from ui.plain import Label
from ui.session import Confirmation, Session

_FOLLOWED = QT_TRANSLATE_NOOP("Settings", "Crossings followed")
COLUMNS = 3


class SourcesPage(SettingsPage):
    """What is asked of CarGoRuqsat."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Crossings and data")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ask_pages: Callable[[QWidget], list[Path]] = partial(
            asked_files, kinds="*.html *.htm *.mhtml *.json *.txt"
        )
        self.boxes: dict[str, QCheckBox] = {}
        self.add_line(_FOLLOWED, self._build_boxes())
        self.add_text(
            "base_url",
            QT_TRANSLATE_NOOP("Settings", "Address of CarGoRuqsat"),
            QT_TRANSLATE_NOOP("Settings", "Only if the site has moved."),
        )
        self.minutes = self.add_whole(
            "fetch_minutes",
            QT_TRANSLATE_NOOP("Settings", "Minutes between questions"),
            QT_TRANSLATE_NOOP("Settings", "0: only when somebody presses F5. From the next start."),
            (0, 240),
        )
        self.state = Label(self)
        self.add_line(QT_TRANSLATE_NOOP("Settings", "Data now"), self.state)
        self.fetch = button(self, session.fetch)
        self.read = button(self, self.read_saved)
        self.hint = muted(self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.fetch)
        row.addWidget(self.read)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)
        self.fillers.append(self._fill_boxes)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.fetch.setText(QCoreApplication.translate("Settings", "Ask now (F5)"))
        self.read.setText(QCoreApplication.translate("Settings", "Read saved pages…"))
        self.hint.setText(
            QCoreApplication.translate(
                "Settings",
                "When the desk has no line but somebody's telephone has: open the page of "
                "CarGoRuqsat in a browser, save it, bring the file here.",
            )
        )
        crossings = self.session.services.crossings()
        for code, box in self.boxes.items():
            far = crossings[code].far_name(language())
            box.setText(f"{crossing_name(crossings[code])} – {far}")

    @override
    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self.state.setText("\n".join(_source_lines(view)))

    def read_saved(self) -> None:
        """Read pages that a browser has saved."""
        paths = self.ask_pages(self)
        if paths:
            self.session.command(lambda s: s.read_saved(paths), self._said)

    def _said(self, result: FetchResult) -> Confirmation | None:
        if result.report.problems and not result.new and not result.known:
            worst = result.report.problems[0]
            return Confirmation(words.sentence(worst))
        text = QCoreApplication.translate(
            "Settings", "Read: %n new reading(s), ", None, len(result.new)
        )
        known = QCoreApplication.translate("Settings", "known already: {n}")
        return Confirmation(text + known.format(n=result.known))

    def _build_boxes(self) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        crossings = [c for c in self.session.services.crossings().values() if c.trucks]
        for number, crossing in enumerate(crossings):
            box = QCheckBox(holder)
            box.clicked.connect(self._on_box)
            self.boxes[crossing.code] = box
            grid.addWidget(box, number // COLUMNS, number % COLUMNS)
        return holder

    def _fill_boxes(self, settings: Settings) -> None:
        for code, box in self.boxes.items():
            box.setChecked(code in settings.followed)

    def _on_box(self) -> None:
        followed = tuple(code for code, box in self.boxes.items() if box.isChecked())
        self.keep(_FOLLOWED, followed=followed)


def _source_lines(view: DeskView) -> list[str]:
    lines = []
    for source in view.sources:
        if source.last_ok is None:
            text = QCoreApplication.translate("Settings", "no data yet")
        else:
            text = QCoreApplication.translate("Settings", "data of {moment}, {ago}").format(
                moment=fmt.oral(source.last_ok), ago=fmt.ago(source.last_ok, view.as_of)
            )
        lines.append(text)
    return lines or [QCoreApplication.translate("Settings", "nothing was asked yet")]

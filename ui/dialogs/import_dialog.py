"""Taking the office's tables: choose files, see what would become of every row, take."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.services.importing import ImportResult, Layout, Outcome, SheetSeen
from ui import steps, words
from ui.dialogs.columns_dialog import ColumnsDialog
from ui.dialogs.plain_table import plain_table
from ui.file_choice import asked_files, asked_place
from ui.i18n import language
from ui.models.import_rows import CONTEXT, IMPORT_COLUMNS, FateRow, fate_rows, outcome
from ui.models.table import TableModel
from ui.parts import EmptyNote, button, give_role, muted, open_at, title
from ui.session import Confirmation, Session


class ImportDialog(QDialog):
    """Nothing is kept before somebody has seen what will be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.session = session
        self.ask_files: Callable[[QWidget], list[Path]] = partial(
            asked_files, kinds="*.xlsx *.csv *.zip"
        )
        self.ask_template: Callable[[QWidget], Path | None] = partial(
            asked_place, name="kezek-template.xlsx", kinds="*.xlsx"
        )
        self.paths: list[Path] = []
        self.sheets: tuple[SheetSeen, ...] = ()
        self.result_shown: ImportResult | None = None
        self.model: TableModel[FateRow] = TableModel(
            CONTEXT, IMPORT_COLUMNS, lambda r: r.number, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.empty = EmptyNote(self.table)
        self.files = title(self)
        self.choose = button(self, self.choose_files)
        self.columns = button(self, self.ask_columns)
        self.template = button(self, self.write_template)
        self.take = button(self, self.take_rows)
        self.close_button = button(self, self.reject)
        self.note = muted(self, wrap=True)
        self.chips: dict[Outcome | None, QPushButton] = {}
        self._build()
        self._say()
        open_at(self, 980, 560)

    def choose_files(self) -> None:
        """Choose files and see what they hold."""
        paths = self.ask_files(self)
        if paths:
            self.look_into(paths)

    def look_into(self, paths: Sequence[Path]) -> None:
        """Show what would become of every row; nothing is kept."""
        self.paths = list(paths)
        self.result_shown = None
        self.model.set_rows([])
        self.files.setText(", ".join(p.name for p in self.paths))
        self._tell(QCoreApplication.translate("Import", "Reading the files…"), "muted")
        self.take.setEnabled(False)
        chosen = list(paths)
        self.session.ask(
            lambda s: s.survey_tables(chosen),
            self._on_surveyed,
            owner=self,
            failed=self._on_failed,
        )

    def ask_columns(self) -> None:
        """Ask what the columns of the chosen files are, also of those that are known."""
        dialog = ColumnsDialog(self.sheets, self)
        dialog.told.connect(self._on_told)
        dialog.rejected.connect(self._try)
        dialog.open()

    def take_rows(self) -> None:
        """Keep the good rows; the bad ones stay named on the list."""
        paths = list(self.paths)
        self.take.setEnabled(False)
        self.choose.setEnabled(False)
        self._tell(QCoreApplication.translate("Import", "Taking the rows…"), "muted")
        self.session.command(
            lambda s: s.import_files(paths, dry_run=False), self._said, failed=self._on_failed
        )

    def write_template(self) -> None:
        """Write the empty workbook with every sheet and column."""
        path = self.ask_template(self)
        if path is None:
            return
        tongue = language()
        text = QCoreApplication.translate("Import", "Template written: {file}").format(file=path)
        self.session.command(lambda s: s.write_template(path, tongue), lambda _: Confirmation(text))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Look into what was dropped."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            self.look_into(paths)

    def _build(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Import", "Import tables"))
        self.choose.setText(QCoreApplication.translate("Import", "Choose files…"))
        self.columns.setText(QCoreApplication.translate("Import", "Columns…"))
        self.columns.setEnabled(False)
        self.template.setText(QCoreApplication.translate("Import", "Empty template…"))
        self.take.setText(QCoreApplication.translate("Import", "Take"))
        self.close_button.setText(QCoreApplication.translate("Import", "Close"))
        self.take.setDefault(True)
        self.take.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.choose)
        top.addWidget(self.files, 1)
        top.addWidget(self.columns)
        top.addWidget(self.template)
        column.addLayout(top)
        column.addLayout(self._build_chips())
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.take)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def _build_chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        for key in (None, Outcome.TAKEN, Outcome.CHANGED, Outcome.KNOWN, Outcome.REJECTED):
            chip = QPushButton(self)
            give_role(chip, "chip")
            chip.setCheckable(True)
            chip.setChecked(key is None)
            group.addButton(chip)
            self.chips[key] = chip
            row.addWidget(chip)
        group.buttonClicked.connect(self._on_chip)
        row.addStretch(1)
        return row

    def _on_chip(self, chosen: QPushButton) -> None:
        key = next(k for k, chip in self.chips.items() if chip is chosen)
        self.model.set_condition(None if key is None else lambda r: r.row.result == key)

    def _on_surveyed(self, sheets: tuple[SheetSeen, ...]) -> None:
        """Ask of what nobody knows; a table whose headings are known is read at once."""
        self.sheets = sheets
        self.columns.setEnabled(any(sheet.headings for sheet in sheets))
        if all(sheet.is_clear or not sheet.headings for sheet in sheets):
            self._try()
        else:
            self.ask_columns()

    def _on_told(self, told: dict[str, Layout]) -> None:
        self.session.ask(
            lambda s: s.keep_layouts(told),
            lambda _: self._try(),
            owner=self,
            failed=self._on_failed,
        )

    def _try(self) -> None:
        """What would become of every row; nothing is kept."""
        chosen = list(self.paths)
        self.session.ask(
            lambda s: s.import_files(chosen, dry_run=True),
            self._on_seen,
            owner=self,
            failed=self._on_failed,
        )

    def _on_seen(self, result: ImportResult) -> None:
        self._show(result)
        self.take.setEnabled(bool(result.taken or result.changed))
        self.take.setFocus()

    def _said(self, result: ImportResult) -> Confirmation:
        self._show(result)
        self.choose.setEnabled(True)
        text = QCoreApplication.translate(
            "Import",
            "Taken {taken}, changed {changed}, known already {known}, not taken {rejected}",
        ).format(
            taken=result.taken,
            changed=result.changed,
            known=result.known,
            rejected=len(result.rejected),
        )
        self._tell(text, "good")
        if not result.done:
            return Confirmation(text)
        what = QCoreApplication.translate("Import", "import of {files}")
        named = what.format(files=", ".join(path.name for path in self.paths))
        return Confirmation(text, steps.taking_import_back(result.done), what=named)

    def _on_failed(self, error: Exception) -> None:
        self.choose.setEnabled(True)
        self._tell(words.failure(error), "act")
        self._say()

    def _show(self, result: ImportResult) -> None:
        self.result_shown = result
        self.model.set_rows(fate_rows(result.rows))
        ignored = [f"{c.sheet}: {c.heading}" for c in result.ignored]
        text = QCoreApplication.translate("Import", "Columns nobody knows, not read: {columns}")
        self._tell(text.format(columns=", ".join(ignored)) if ignored else "", "warn")
        self._say()

    def _tell(self, text: str, role: str) -> None:
        give_role(self.note, role)
        self.note.setText(text)

    def _say(self) -> None:
        result = self.result_shown
        everything = QCoreApplication.translate("Import", "all")
        for key, chip in self.chips.items():
            name = everything if key is None else outcome(key)
            number = 0
            if result is not None:
                number = len(result.rows) if key is None else result.count(key)
            chip.setText(f"{name}  {number}")
            chip.setVisible(result is not None)
        text = QCoreApplication.translate(
            "Import",
            "Choose the office's Excel or CSV tables, or drop them here.\n"
            "You will see what becomes of each row; only “Take” keeps anything. "
            "Sheets and headings may be in Russian, Kazakh or English; "
            "the empty template shows all of them.",
        )
        self.empty.say("" if self.paths else text)

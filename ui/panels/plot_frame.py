"""A plot with its title, its legend, the same as a table, and a picture to save or copy."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.problem import KezekError
from ui.plain import Label
from ui.plots.legend import Legend
from ui.plots.plot import Plot
from ui.session import Confirmation, Session
from ui.theme import ROW_HEIGHT

SHARPNESS = 2.0
LOW = 168  # pixels below which the plot itself needs the room of the legend


class PlotFrame(QFrame):
    """Holds one plot; `show_data` draws."""

    def __init__(self, plot: Plot[Any], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self.session = session
        self.setProperty("role", "card")
        self.caption = Label(self)
        self.caption.setProperty("role", "title")
        self.head = QHBoxLayout()
        self.lead: QWidget | None = None
        self.as_table = self._button()
        self.as_table.setCheckable(True)
        self.copy = self._button()
        self.save = self._button()
        self.table = QTableWidget(self)
        self.legend = Legend(plot.palette, self)
        self._build()
        self.as_table.toggled.connect(self._on_as_table)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)

    def show_data(self, data: Any) -> None:
        """Draw this."""
        self.plot.show(data)
        self._write()

    def forget(self) -> None:
        """Show nothing until there is other data."""
        self.plot.forget()
        self._write()

    def retranslate(self) -> None:
        """Say the texts anew."""
        self.plot.retranslate()
        texts = (
            (self.as_table, QCoreApplication.translate("PlotFrame", "The same as a table")),
            (self.copy, QCoreApplication.translate("PlotFrame", "Copy the picture")),
            (self.save, QCoreApplication.translate("PlotFrame", "Save the picture…")),
        )
        for button, text in texts:
            button.setToolTip(text)
            button.setAccessibleName(text)
        self._write()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        theme = self.session.theme
        self.plot.set_theme(theme.palette)
        for button, icon in (
            (self.as_table, "table-export"),
            (self.copy, "copy"),
            (self.save, "device-floppy"),
        ):
            button.setIcon(theme.icon(icon, "muted"))
        self._write()

    def set_lead(self, lead: QWidget | None) -> None:
        """Show this instead of the title; None: the title again."""
        self.lead = lead
        self.caption.setVisible(lead is None)
        if lead is not None:
            self.head.insertWidget(0, lead)
            lead.show()

    def picture(self) -> QPixmap:
        """Title, plot and legend as they stand, sharp enough for paper."""
        size = self.size()
        pixmap = QPixmap(size * SHARPNESS)
        pixmap.setDevicePixelRatio(SHARPNESS)
        pixmap.fill(self.session.theme.palette.surface)
        self._dress_for_picture(is_picture=True)
        self.render(pixmap)
        self._dress_for_picture(is_picture=False)
        return pixmap

    def save_picture(self, path: str) -> None:
        """Write the picture as PNG; what fails is said."""
        if not self.picture().save(path, "PNG"):
            self.session.job_failed.emit(KezekError("picture_not_saved", file=path))
            return
        text = QCoreApplication.translate("PlotFrame", "Picture saved: {file}")
        self.session.confirm(Confirmation(text.format(file=path)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the plot stands without its legend."""
        super().resizeEvent(event)
        self._show_legend()

    def _show_legend(self) -> None:
        has_room = self.height() >= LOW and not self.as_table.isChecked()
        self.legend.setVisible(has_room and bool(self.legend.entries))

    def _build(self) -> None:
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head.setSpacing(0)
        self.head.addWidget(self.caption)
        self.head.addStretch(1)
        for button in (self.as_table, self.copy, self.save):
            self.head.addWidget(button)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMinimumHeight(120)
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 4, 2)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.plot.widget, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.legend)

    def _dress_for_picture(self, *, is_picture: bool) -> None:
        """A picture has its title, and nothing that can be pressed."""
        for part in (self.as_table, self.copy, self.save, self.lead):
            if part is not None:
                part.setVisible(not is_picture)
        self.caption.setVisible(is_picture or self.lead is None)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _write(self) -> None:
        self.caption.setText(self.plot.title())
        self.legend.show_entries(self.plot.legend(), self.plot.palette)
        self.table.setAccessibleName(self.plot.title())
        if self.as_table.isChecked():
            self._fill()
        self._show_legend()

    def _fill(self) -> None:
        heads, *rows = self.plot.table()
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setRowCount(len(rows))
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                self.table.setItem(y, x, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()

    def _on_as_table(self, wanted: bool) -> None:  # noqa: FBT001  Qt's signal
        if wanted:
            self._fill()
        self.plot.widget.setVisible(not wanted)
        self.table.setVisible(wanted)
        self._show_legend()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.picture())
        text = QCoreApplication.translate("PlotFrame", "Picture copied: paste it into a message")
        self.session.confirm(Confirmation(text))

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.save.toolTip(), "", "PNG (*.png)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(f"{self.plot.title()}.png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_picture)
        dialog.open()

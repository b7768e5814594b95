"""Pages drawn onto a PDF file, a printer, or pictures."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile, QSize
from PySide6.QtGui import (
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter

from core.domain.problem import KezekError
from core.report.sheet import Sheet
from ui.printing.fonts import load_fonts
from ui.printing.laying import Mark
from ui.printing.pages import lay_pages, size_of

UNITS_PER_INCH = 720


def write_pdf(sheet: Sheet, path: Path) -> int:
    """Write the paper as PDF, whole or not at all; the number of its pages.

    Raises KezekError `file_not_written` with the path and the reason.
    """
    load_fonts()
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise KezekError("file_not_written", file=str(path), why=file.errorString())
    pages = lay_pages(sheet)
    writer = QPdfWriter(file)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(f"{sheet.title.capitalize()} · {sheet.right}")
    writer.setCreator("Kezek")
    writer.setAuthor(sheet.left)
    writer.setPageLayout(page_layout(sheet))
    _draw_on(writer, pages, 1.0)
    if not file.commit():
        raise KezekError("file_not_written", file=str(path), why=file.errorString())
    return len(pages)


def print_on(sheet: Sheet, printer: QPrinter) -> int:
    """Print the paper on a printer that is set up; the number of its pages."""
    load_fonts()
    pages = lay_pages(sheet)
    printer.setPageLayout(page_layout(sheet))
    printer.setFullPage(True)
    printer.setDocName(sheet.title.capitalize())
    _draw_on(printer, pages, printer.resolution() / UNITS_PER_INCH)
    return len(pages)


def preview_pages(sheet: Sheet, dots_per_inch: float = 96) -> list[QImage]:
    """The pages as pictures, black on white, for the window."""
    load_fonts()
    size = size_of(sheet)
    scale = dots_per_inch / UNITS_PER_INCH
    return [
        _picture(marks, QSize(round(size.width * scale), round(size.height * scale)), scale)
        for marks in lay_pages(sheet)
    ]


def page_layout(sheet: Sheet) -> QPageLayout:
    """A4 across, or A5 for a slip; the margins are the painter's own."""
    name = QPageSize.PageSizeId.A5 if sheet.is_slip else QPageSize.PageSizeId.A4
    layout = QPageLayout(QPageSize(name), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _draw_on(device: QPagedPaintDevice, pages: list[list[Mark]], scale: float) -> None:
    painter = QPainter(device)
    painter.scale(scale, scale)
    for number, marks in enumerate(pages):
        if number:
            device.newPage()
        _draw(painter, marks)
    painter.end()


def _picture(marks: list[Mark], size: QSize, scale: float) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _draw(painter, marks)
    painter.end()
    return image


def _draw(painter: QPainter, marks: list[Mark]) -> None:
    painter.setPen(QPen(QColor("black")))
    for mark in marks:
        mark.draw(painter)

"""What somebody pastes or drops, as files for an entry."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from core.domain.clock import ORAL
from core.services.papers.attachments import Incoming


def holds_files(mime: QMimeData) -> bool:
    """True where there is a file or a picture in it."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def incoming_of(mime: QMimeData, now: datetime) -> list[Incoming]:
    """The files it names; else the picture it holds, as a PNG named after the moment."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths:
        return [Incoming(path.name, path) for path in paths]
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return []
    name = QCoreApplication.translate("Files", "picture {moment}.png")
    moment = now.astimezone(ORAL).strftime("%d.%m.%Y %H-%M")
    return [Incoming(name.format(moment=moment), content=png_of(image))]


def png_of(image: QImage) -> bytes:
    """The bytes of a picture as PNG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def thumbnail(content: bytes, side: int) -> QImage | None:
    """A picture made small enough to lie in a square, None where the bytes are none."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
                QSize(1, 1)
            )
        )
    image = reader.read()
    return None if image.isNull() else image

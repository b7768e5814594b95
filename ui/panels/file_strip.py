"""The files of an entry or a trip in a row: picture, name, size; opened only when asked."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QMenu, QWidget
from typing_extensions import override

from core.domain.papers import Attachment
from core.domain.problem import KezekError
from ui import formatting as fmt
from ui.incoming import thumbnail
from ui.panels.attaching import Attaching
from ui.plain import tip
from ui.services import Services
from ui.session import Session

SIDE = 32
FileRole = Qt.ItemDataRole.UserRole


class FileStrip(QListWidget):
    """Enter opens, Del takes out, Ctrl+S saves a copy."""

    def __init__(self, session: Session, attaching: Attaching, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.attaching = attaching
        self._pictures: dict[str, QIcon] = {}
        self._asked: set[str] = set()
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setWordWrap(True)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setFixedHeight(SIDE + 20)
        self.setTabKeyNavigation(False)
        self.itemActivated.connect(lambda item: attaching.open(item.data(FileRole)))
        self.hide()

    def retranslate(self) -> None:
        """Say what it is."""
        self.setAccessibleName(QCoreApplication.translate("Files", "Files of the entry"))

    def show_files(self, files: Sequence[Attachment]) -> None:
        """List files; what was chosen stays chosen."""
        if [f.id for f in files] != [self.item(n).data(FileRole).id for n in range(self.count())]:
            chosen = self.file()
            self.clear()
            for file in files:
                self._list(file, is_current=chosen is not None and chosen.id == file.id)
        self.setVisible(bool(files))
        self._ask_for_pictures(files)

    def file(self) -> Attachment | None:
        """The current file."""
        chosen = self.selectedItems()
        found = chosen[0].data(FileRole) if chosen else None
        return found if isinstance(found, Attachment) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        file = self.file()
        save = (
            event.key() == Qt.Key.Key_S and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if file is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.attaching.open(file)
        elif file is not None and event.key() == Qt.Key.Key_Delete:
            self.attaching.take_out(file)
        elif file is not None and save:
            self.attaching.save(file)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        file = self.file()
        if file is not None:
            menu = self.menu(file)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def menu(self, file: Attachment) -> QMenu:
        """What can be done with a file."""
        menu = QMenu(self)
        texts = (
            (QCoreApplication.translate("Files", "Open (Enter)"), self.attaching.open),
            (QCoreApplication.translate("Files", "Save a copy… (Ctrl+S)"), self.attaching.save),
            (QCoreApplication.translate("Files", "Take out (Del)"), self.attaching.take_out),
        )
        for text, act in texts:
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, act=act: act(file))
            menu.addAction(action)
        return menu

    def _list(self, file: Attachment, *, is_current: bool) -> None:
        item = QListWidgetItem(f"{file.name}\n{fmt.size(file.size)}", self)
        item.setData(FileRole, file)
        item.setToolTip(tip(file.name))
        item.setIcon(self._pictures.get(file.sha256) or self._plain_icon(file))
        item.setSizeHint(QSize(SIDE + 132, SIDE + 8))
        if is_current:
            self.setCurrentItem(item)

    def _plain_icon(self, file: Attachment) -> QIcon:
        voice = file.media_type.startswith("audio/")
        return self.session.theme.icon("phone-call" if voice else "paperclip", "muted")

    def _ask_for_pictures(self, files: Sequence[Attachment]) -> None:
        """Make what pictures there are small, off the window's thread, each once."""
        new = [
            f for f in files if f.media_type.startswith("image/") and f.sha256 not in self._asked
        ]
        if new:
            self._asked |= {f.sha256 for f in new}
            side = round(SIDE * self.devicePixelRatioF())
            self.session.ask(lambda s: _thumbnails(s, new, side), self._on_pictures, owner=self)

    def _on_pictures(self, images: Mapping[str, QImage]) -> None:
        for sha256, image in images.items():
            self._pictures[sha256] = QIcon(QPixmap.fromImage(image))
        for number in range(self.count()):
            item = self.item(number)
            picture = self._pictures.get(item.data(FileRole).sha256)
            if picture is not None:
                item.setIcon(picture)


def _thumbnails(services: Services, files: Sequence[Attachment], side: int) -> dict[str, QImage]:
    """By sum the small picture; files that were lost or are none have none."""
    found = {}
    for file in files:
        try:
            image = thumbnail(services.file_content(file), side)
        except KezekError:
            continue
        if image is not None:
            found[file.sha256] = image
    return found

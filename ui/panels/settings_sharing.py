"""Several desks: the server's address, how the exchange stands, who is there; being alone again."""

from urllib.parse import quote

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.services.keeping.backups import Made
from core.services.keeping.server_copies import ServerCopies
from core.services.shared.sharing import MovedIn
from ui.i18n import QT_TRANSLATE_NOOP
from ui.panels.settings_form import FIELD_WIDTH, SettingsPage
from ui.parts import button, give_role, muted
from ui.plain import Label
from ui.session import Confirmation, Session
from ui.words.sharing_words import moved_in, people_words, server_copy_words, standing


class SharingPage(SettingsPage):
    """Moving in with other desks, and out again."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Several desks")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.stands = Label(self)
        self.stands.setWordWrap(True)
        self.people = muted(self, wrap=True)
        self.address = QLineEdit(self)
        self.address.setFixedWidth(FIELD_WIDTH)
        self.address.setPlaceholderText("postgresql://aigul@192.168.1.10/kezek")
        self.password = QLineEdit(self)
        self.password.setFixedWidth(FIELD_WIDTH)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_line(
            QT_TRANSLATE_NOOP("Settings", "Server"),
            self.address,
            QT_TRANSLATE_NOOP(
                "Settings", "postgresql://user@computer/database, as the server's keeper gave it"
            ),
        )
        self.add_line(
            QT_TRANSLATE_NOOP("Settings", "Password"),
            self.password,
            QT_TRANSLATE_NOOP("Settings", "kept in this computer's own place for passwords"),
        )
        self.join = button(self, self.move_in)
        self.again = button(self, self.try_again)
        self.part = button(self, self.move_out)
        self.came = muted(self, wrap=True)
        self.hint = muted(self, wrap=True)
        self.column.insertWidget(1, self.stands)
        self.column.insertWidget(2, self.people)
        self.column.addLayout(_in_row(self.join, self.again, self.part))
        self.copies = muted(self, wrap=True)
        for label in (self.came, self.hint, self.copies):
            self.column.addWidget(label)
        self.column.addStretch(1)
        self.came.hide()
        self.copies.hide()
        self.address.returnPressed.connect(self.move_in)
        self.password.returnPressed.connect(self._on_password)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.join.setText(QCoreApplication.translate("Sharing", "Share the data on this server"))
        self.again.setText(QCoreApplication.translate("Sharing", "Try the server now"))
        self.part.setText(QCoreApplication.translate("Sharing", "Be alone again"))
        self.hint.setText(
            QCoreApplication.translate(
                "Sharing",
                "This desk goes on writing into its own file, with or without the server, and "
                "sends what it wrote. Before moving in a copy is made; afterwards the rows on "
                "both sides are counted.",
            )
        )
        self._show()

    @override
    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Say how it stands now."""
        super().showEvent(event)
        self._show()
        self.session.ask(lambda s: s.server_copies(), self._show_copies, owner=self)

    def move_in(self) -> None:
        """Share the data on the server that was typed."""
        address = with_password(self.address.text().strip(), self.password.text())
        if not address:
            self.address.setFocus()
            return
        self.join.setEnabled(False)
        self._say(QCoreApplication.translate("Sharing", "Moving in…"))

        def said(done: MovedIn) -> Confirmation:
            self.password.clear()
            self._say("\n".join(moved_in(done)))
            self._show()
            return Confirmation(QCoreApplication.translate("Sharing", "The data are shared."))

        self.session.command(lambda s: s.share(address), said, failed=self._on_failed)

    def move_out(self) -> None:
        """Keep the data alone from now on."""

        def said(made: Made) -> Confirmation:
            text = QCoreApplication.translate("Sharing", "This desk is alone. Copy: {file}")
            self._say("")
            self._show()
            return Confirmation(text.format(file=made.copy.path.name))

        self.session.command(lambda s: s.leave_server(), said)

    def try_again(self) -> None:
        """Do not wait for the next try; with another password, if one was typed."""
        password = self.password.text()
        if not password:
            self.session.services.try_server()
            return
        self.password.clear()
        self.session.ask(lambda s: s.type_password(password), lambda _: self._show(), owner=self)

    def _on_password(self) -> None:
        if self.session.services.sharing().is_shared:
            self.try_again()
        else:
            self.move_in()

    def _on_failed(self, error: Exception) -> None:
        self._say("")
        self._show()
        self.session.job_failed.emit(error)

    def _say(self, text: str) -> None:
        self.came.setText(text)
        self.came.setVisible(bool(text))

    def _show_copies(self, copies: ServerCopies) -> None:
        self.copies.setText(server_copy_words(copies))
        self.copies.setVisible(self.session.services.sharing().is_shared)

    def _show(self) -> None:
        sharing = self.session.services.sharing()
        self.stands.setText(standing(sharing))
        is_cut = sharing.is_shared and not sharing.is_connected
        give_role(self.stands, "act" if is_cut else "text")
        names = people_words(sharing)
        text = QCoreApplication.translate("Sharing", "There now: {names}")
        self.people.setText(text.format(names=names) if names else "")
        self.people.setVisible(bool(names))
        if sharing.is_shared and not self.address.text():
            self.address.setText(sharing.address)
        self.join.setEnabled(not sharing.is_shared)
        self.address.setReadOnly(sharing.is_shared)
        self.again.setVisible(is_cut)
        self.part.setVisible(sharing.is_shared)


def with_password(address: str, password: str) -> str:
    """The address with a password typed beside it."""
    scheme, mark, rest = address.partition("://")
    user, at, place = rest.rpartition("@")
    if not (password and mark and at) or ":" in user:
        return address

    return f"{scheme}://{user}:{quote(password, safe='')}@{place}"


def _in_row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for each in buttons:
        row.addWidget(each)
    row.addStretch(1)
    return row

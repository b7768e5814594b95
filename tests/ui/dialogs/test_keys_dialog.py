"""The keys of the window."""

from PySide6.QtWidgets import QLabel

from ui.dialogs.keys_dialog import KEYS, KeysDialog


def test_that_every_key_stands_with_what_it_does(english, qtbot):
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    told = {label.text() for label in dialog.findChildren(QLabel)}
    assert all(key in told and meaning in told for key, meaning in KEYS)

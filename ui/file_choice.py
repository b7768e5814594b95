"""Asking for files and places; a window's tests answer in their stead."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def asked_files(parent: QWidget, kinds: str = "") -> list[Path]:
    """Files somebody chose; none when they changed their mind."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, "", "", kinds)
    return [Path(name) for name in chosen]


def asked_place(parent: QWidget, name: str, kinds: str = "") -> Path | None:
    """Where a file of this name shall go; None when they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", name, kinds)
    return Path(chosen) if chosen else None

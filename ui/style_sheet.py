"""The sheet of styles of the window, made from a palette; lengths on a grid of 4 pixels."""

from pathlib import Path

from ui.palette import Palette

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"

_BASE = """
QWidget {{ color: {text}; }}
QMainWindow, QDialog, QWidget#page {{ background: {window}; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="title"] {{ font-weight: bold; }}
QLabel[role="act"] {{ color: {act}; font-weight: bold; }}
QLabel[role="warn"] {{ color: {warn}; }}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="closed"] {{ color: {closed}; }}
QFrame[role="strip"] {{ background: {raised}; border: 0; border-bottom: 1px solid {line}; }}
QFrame[role="foot"] {{ background: {raised}; border: 0; border-top: 1px solid {line}; }}
QFrame[role="card"] {{ background: {surface}; border: 1px solid {line}; border-radius: 4px; }}
QFrame[role="notice"] {{ background: {warn_soft}; border: 0; border-bottom: 1px solid {line}; }}
QFrame[role="notice"] QLabel {{ color: {warn}; }}
QFrame[role="hidden"] {{ background: {info_soft}; border: 0; border-bottom: 1px solid {line}; }}
QFrame[role="hidden"] QLabel {{ color: {info}; }}
QLabel[role="demonstration"] {{
    background: {warn_soft}; color: {warn}; border-bottom: 1px solid {line}; padding: 2px;
}}
QLabel[role="as_of"] {{
    background: {warn_soft}; color: {warn}; border-top: 1px solid {line}; padding: 4px;
}}
QPlainTextEdit#entry {{ font-size: 10.5pt; padding: 2px 4px; }}
QSplitter::handle {{ background: {line}; }}
QScrollArea {{ border: 0; background: transparent; }}
QStatusBar {{ background: {raised}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: 0; }}
"""

_TABLES = """
QTableView, QTreeView, QListView {{
    background: {surface}; alternate-background-color: {surface}; color: {text};
    gridline-color: {line}; border: 0; outline: 0;
    selection-background-color: {selection}; selection-color: {text};
}}
QTableView::item {{ padding: 0 6px; border: 0; border-bottom: 1px solid {line}; }}
QTableView::item:focus {{ border-bottom: 1px solid {accent}; }}
QTableView::item:selected {{ background: {selection}; }}
QHeaderView {{ background: {raised}; border: 0; }}
QHeaderView::section {{
    background: {raised}; color: {muted}; border: 0; border-bottom: 1px solid {line};
    border-right: 1px solid {line}; padding: 4px 8px;
}}
QHeaderView::up-arrow, QHeaderView::down-arrow {{
    subcontrol-origin: border; subcontrol-position: top center; width: 10px; height: 7px;
}}
QHeaderView::section:checked {{ color: {text}; font-weight: normal; }}
QTableCornerButton::section {{ background: {raised}; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

_CONTROLS = """
QPushButton {{
    background: {surface}; color: {text}; border: 1px solid {line}; border-radius: 4px;
    padding: 4px 12px;
}}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:pressed {{ background: {accent_soft}; }}
QPushButton:focus {{ border: 1px solid {accent}; }}
QPushButton:disabled {{ color: {muted}; border-color: {line}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:default:focus {{ border: 2px solid {text}; padding: 3px 11px; outline: 0; }}
QPushButton:default:disabled {{ background: {surface}; color: {muted}; border-color: {line}; }}
QPushButton[role="chip"] {{
    background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px 8px;
}}
QPushButton[role="chip"]:hover {{ border-color: {line}; }}
QPushButton[role="chip"]:focus {{ border-color: {accent}; }}
QPushButton[role="chip"]:checked {{
    background: {accent_soft}; border-color: {accent};
}}
QPushButton[role="chip"]:checked:focus {{ border: 2px solid {accent}; padding: 2px 7px; }}
QPushButton[role="chip"][level="act"] {{ color: {act}; }}
QPushButton[role="chip"][level="warn"] {{ color: {warn}; }}
QPushButton[role="option"] {{ text-align: left; padding: 3px 10px; }}
QPushButton[role="link"] {{
    background: transparent; border: 0; color: {accent}; padding: 0 4px; text-decoration: underline;
}}
QPushButton[role="option"] {{ text-align: left; padding: 3px 10px; }}
QPushButton[role="link"]:focus {{ border: 1px solid {accent}; border-radius: 2px; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 3px 6px; color: {text}; }}
QToolButton:hover {{ border-color: {line}; background: {surface}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:checked {{ background: {accent_soft}; border-color: {accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit,
QDateTimeEdit, QTimeEdit {{
    background: {surface}; color: {text}; border: 1px solid {line}; border-radius: 4px;
    padding: 3px 6px; selection-background-color: {selection}; selection-color: {text};
    placeholder-text-color: {muted};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QDateEdit:focus, QDateTimeEdit:focus, QTimeEdit:focus {{
    border: 1px solid {accent};
}}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateTimeEdit:disabled {{
    background: {window}; color: {muted};
}}
QComboBox:!editable {{ padding-left: 8px; }}
QTableView:focus {{ border: 0; }}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 8px; border-radius: 2px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px; }}
"""

_TABS = """
QTabBar {{ background: {window}; border: 0; }}
QTabBar::tab {{
    background: transparent; color: {muted}; border: 0; border-bottom: 2px solid transparent;
    padding: 7px 14px 5px 14px;
}}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; font-weight: bold; }}
QTabBar::tab:focus {{ color: {accent}; }}
QFrame[role="tabs"] {{ background: {window}; border: 0; border-bottom: 1px solid {line}; }}
"""


_MARKS = """
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator {{
    width: 14px; height: 14px; border: 1px solid {muted}; background: {surface};
}}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{icons}/mark-tick-{tone}.svg");
}}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; border: 5px solid {accent}; background: {on_accent};
}}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{
    border: 0; width: 20px; subcontrol-origin: padding; subcontrol-position: center right;
}}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
    image: url("{icons}/mark-chevron-down-{tone}.svg"); width: 14px; height: 14px;
}}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
    border: 0; width: 18px; subcontrol-origin: border; subcontrol-position: top right;
}}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    border: 0; width: 18px; subcontrol-origin: border; subcontrol-position: bottom right;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{
    image: url("{icons}/mark-chevron-up-{tone}.svg"); width: 11px; height: 11px;
}}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
    image: url("{icons}/mark-chevron-down-{tone}.svg"); width: 11px; height: 11px;
}}
QComboBox QAbstractItemView {{ border: 1px solid {line}; selection-background-color: {selection}; }}
"""


def style_sheet(colours: Palette) -> str:
    """The whole sheet in these colours."""
    names = {name: getattr(colours, name) for name in Palette.__slots__}
    names["icons"] = ICONS.as_posix()
    names["tone"] = "dark" if colours.is_dark else "light"
    parts = (_BASE, _TABLES, _CONTROLS, _MARKS, _TABS)
    return "".join(part.format(**names) for part in parts)

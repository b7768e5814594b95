"""Import of an office's tables (DESIGN.md 7.2): workbooks and CSV in, every row's fate out."""

from core.services.importing.result import IgnoredColumn, ImportedRow, ImportResult, Outcome
from core.services.importing.taking import import_files
from core.services.importing.template import write_template

__all__ = [
    "IgnoredColumn",
    "ImportResult",
    "ImportedRow",
    "Outcome",
    "import_files",
    "write_template",
]

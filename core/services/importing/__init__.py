"""Import of an office's tables: workbooks and CSV in, every row's fate out."""

from core.services.importing.layouts import (
    LEFT_OUT,
    Heading,
    Layout,
    SheetSeen,
    keep_layouts,
    layout_told,
    likely_columns,
    survey,
)
from core.services.importing.result import (
    Done,
    IgnoredColumn,
    ImportedRow,
    ImportResult,
    Outcome,
    Stored,
)
from core.services.importing.sheets import SHEETS, Noun
from core.services.importing.taking import import_files
from core.services.importing.template import write_template

__all__ = [
    "LEFT_OUT",
    "SHEETS",
    "Done",
    "Heading",
    "IgnoredColumn",
    "ImportResult",
    "ImportedRow",
    "Layout",
    "Noun",
    "Outcome",
    "SheetSeen",
    "Stored",
    "import_files",
    "keep_layouts",
    "layout_told",
    "likely_columns",
    "survey",
    "write_template",
]

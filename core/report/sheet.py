"""A paper without a medium: paragraphs, tables, signatures; to be printed or written as HTML."""

from dataclasses import dataclass
from enum import StrEnum


class Align(StrEnum):
    """Where a cell's text stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one weight."""

    text: str
    bold: bool = False


Para = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Paragraphs of one cell; `write_in` leaves a ruled line for the pen below them."""

    paras: tuple[Para, ...] = ()
    write_in: bool = False

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join("".join(s.text for s in para) for para in self.paras)


@dataclass(frozen=True, slots=True)
class Column:
    """Head of a column; width in mm of paper."""

    title: str
    width_mm: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of a row; a band has one cell across the whole table."""

    cells: tuple[Cell, ...]
    is_band: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a title; heads repeat on every page. Not `ruled`: no heads and no boxes."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs; `lead` is a bold heading on the first line.

    `boxed`: rules above and below, for what must be decided.
    """

    paras: tuple[Para, ...]
    lead: str = ""
    boxed: bool = False
    small: bool = False


Block = Table | Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A whole paper in one language. `page` has the places {page} and {pages}."""

    language: str
    title: str
    left: str
    right: str
    line: tuple[str, str, str]  # below the title: left, middle, right
    blocks: tuple[Block, ...]
    foot: tuple[str, ...]  # definitions, before the signatures
    signatures: tuple[tuple[str, str], ...]  # who signs, and the name known
    page: str
    running: str  # stands at the head of further pages
    is_slip: bool = False  # a slip of A5 instead of A4 landscape


def para(*parts: str | Span) -> Para:
    """A paragraph of plain text and spans; empty parts are dropped."""
    spans = (p if isinstance(p, Span) else Span(p) for p in parts)
    return tuple(s for s in spans if s.text)


def cell(*parts: str | Span) -> Cell:
    """A cell of one paragraph."""
    words = para(*parts)
    return Cell((words,) if words else ())


def bold(text: str) -> Span:
    """A run in bold."""
    return Span(text, bold=True)


def plain_text(words: Para) -> str:
    """A paragraph without its weights."""
    return "".join(s.text for s in words)

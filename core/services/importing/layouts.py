"""The office's own tables: which sheet is what and which column is what, asked once and kept."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import Final

from core.services.desk import Desk
from core.services.importing.cells import text_of
from core.services.importing.files import Grid, read_files
from core.services.importing.moments import Cell
from core.services.importing.sheets import (
    GUIDE_SHEETS,
    SHEETS,
    Noun,
    heading_key,
    headings_of,
    noun_of,
)
from core.store import queries

_SETTING: Final = "layout:"
_LOOK_FOR_HEADINGS: Final = 20
_SAMPLES: Final = 3
_ALIKE: Final = 0.85
_SAME_BEGINNING: Final = 4  # letters: Водила, Водитель
LEFT_OUT: Final = ""
"""Code of a column that somebody said is not to be read."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table with these headings is: its noun, and by heading's key the column's code."""

    noun: Noun
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it stands, some cells below it, what it is known or guessed to be."""

    text: str
    samples: tuple[str, ...]
    code: str | None  # None: nobody knows; LEFT_OUT: not to be read
    guess: str | None = None


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """A sheet before it is taken. `key` stands for its set of headings."""

    file: str
    title: str
    key: str
    noun: Noun | None  # None: its name says nothing
    guess: Noun | None
    headings: tuple[Heading, ...]

    @property
    def is_clear(self) -> bool:
        """True where nothing need be asked: the sheet and all of its columns are known."""
        return self.noun is not None and all(h.code is not None for h in self.headings)


Layouts = Mapping[str, Layout]


def survey(desk: Desk, paths: Sequence[Path]) -> tuple[SheetSeen, ...]:
    """Sheets of the files with what is known of their columns. Raises KezekError of a file."""
    kept = layouts(desk)
    grids = (g for g in read_files(paths) if heading_key(g.title) not in GUIDE_SHEETS)
    return tuple(_seen(grid, kept) for grid in grids)


def likely_columns(sheet: SheetSeen, noun: Noun) -> dict[str, str | None]:
    """By heading the column it is or may well be, if the sheet is of this noun."""
    if noun == (sheet.noun or sheet.guess):
        return {h.text: h.guess if h.code is None else h.code for h in sheet.headings}
    codes = headings_of(SHEETS[noun])
    used = {codes.get(heading_key(h.text)) for h in sheet.headings}
    return {
        h.text: codes.get(heading_key(h.text)) or _guess(h.text, noun, used) for h in sheet.headings
    }


def layout_told(noun: Noun, columns: Mapping[str, str]) -> Layout:
    """A layout from headings as they stand and the codes somebody gave them."""
    return Layout(noun, {heading_key(text): code for text, code in columns.items()})


def layouts(desk: Desk) -> dict[str, Layout]:
    """What was said of the office's tables, by the key of their headings."""
    with desk.store.reading() as snapshot:
        settings = queries.settings(snapshot)
    found = {}
    for name, value in settings.items():
        if name.startswith(_SETTING) and isinstance(value, Mapping):
            noun, columns = value.get("noun"), value.get("columns")
            if noun in list(Noun) and isinstance(columns, Mapping):
                told = {str(k): str(v) for k, v in columns.items()}
                found[name.removeprefix(_SETTING)] = Layout(Noun(str(noun)), told)
    return found


def keep_layouts(desk: Desk, told: Layouts) -> None:
    """Remember what tables with these headings are."""
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for key, layout in told.items():
            value = {"noun": layout.noun.value, "columns": dict(layout.columns)}
            uow.settings.put(_SETTING + key, value)
        uow.commit()


def layout_of(grid: Grid, kept: Layouts) -> Layout | None:
    """What was said of a table with this one's headings."""
    if not kept:
        return None
    row = headings_row(grid)
    return None if row is None else kept.get(layout_key(_texts(grid.rows[row][1])))


def layout_key(headings: Iterable[str]) -> str:
    """What two tables with the same headings share, in whatever order they stand."""
    keys = sorted({heading_key(h) for h in headings if heading_key(h)})
    return hashlib.sha256("\n".join(keys).encode()).hexdigest()[:16]


def headings_row(grid: Grid) -> int | None:
    """The row near the top with most headings of any sheet; else the one with most words."""
    best, most = None, (0, 0)
    for at, (_, cells) in enumerate(grid.rows[:_LOOK_FOR_HEADINGS]):
        words = _texts(cells)
        score = (sum(heading_key(w) in _KNOWN for w in words), len(words))
        if score > most:
            best, most = at, score
    return best


def _seen(grid: Grid, kept: Layouts) -> SheetSeen:
    row = headings_row(grid)
    cells = grid.rows[row][1] if row is not None else []
    words = _texts(cells)
    key = layout_key(words)
    layout = kept.get(key)
    noun = layout.noun if layout is not None else noun_of(grid.title)
    guess = noun or _likely(words)
    told = layout.columns if layout is not None else {}
    found = tuple(_headings(grid, row, guess, told)) if row is not None else ()
    return SheetSeen(grid.file, grid.title, key, noun, guess, found)


def _headings(
    grid: Grid, row: int, noun: Noun | None, told: Mapping[str, str]
) -> Iterable[Heading]:
    codes = {**(headings_of(SHEETS[noun]) if noun is not None else {}), **told}
    used = {codes.get(heading_key(w)) for w in _texts(grid.rows[row][1])}
    below = [cells for _, cells in grid.rows[row + 1 : row + 40]]
    for index, cell in enumerate(grid.rows[row][1]):
        text = text_of(cell) if cell is not None else ""
        if text:
            column = (text_of(c[index] or "") for c in below if index < len(c))
            samples = [sample for sample in column if sample][:_SAMPLES]
            code = codes.get(heading_key(text))
            guess = None if code is not None or noun is None else _guess(text, noun, used)
            yield Heading(text, tuple(samples), code, guess)


def _guess(heading: str, noun: Noun, used: set[str | None]) -> str | None:
    """The column whose heading is most like this one, unless another has it."""
    codes = headings_of(SHEETS[noun])
    free = [key for key, code in codes.items() if code not in used]
    key = heading_key(heading)
    alike = get_close_matches(key, free, n=1, cutoff=_ALIKE)
    if not alike:
        begun = {k: _begun_alike(k, key) for k in free}
        alike = [k for k, n in begun.items() if n >= _SAME_BEGINNING and n == max(begun.values())]
    return codes[alike[0]] if alike else None


def _begun_alike(one: str, other: str) -> int:
    """With how many letters both begin."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


def _likely(words: Sequence[str]) -> Noun | None:
    """The noun most of whose headings stand there."""
    keys = {heading_key(w) for w in words}
    counts = {noun: len(keys & headings_of(SHEETS[noun]).keys()) for noun in Noun}
    best = max(counts, key=lambda noun: counts[noun])
    return best if counts[best] > 1 else None


def _texts(cells: Iterable[Cell | None]) -> list[str]:
    return [text_of(c) for c in cells if isinstance(c, str) and text_of(c)]


_KNOWN = frozenset(key for sheet in SHEETS.values() for key in headings_of(sheet))

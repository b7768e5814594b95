"""Sheets of the import format: their names, columns and headings in three languages."""

from dataclasses import dataclass
from enum import StrEnum

from core.services.importing import columns
from core.services.importing.words import fold


class Noun(StrEnum):
    """A sheet's code, in the order in which sheets are taken."""

    CARRIERS = "carriers"
    TRUCKS = "trucks"
    DRIVERS = "drivers"
    CUSTOMERS = "customers"
    TRIPS = "trips"
    SHIPMENTS = "shipments"
    DOCUMENTS = "documents"
    EXPENSES = "expenses"
    EVENTS = "events"
    READINGS = "readings"


class Holds(StrEnum):
    """What a column's cells are, for the template's formats and lists."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MOMENT = "moment"
    YES = "yes"
    CROSSING = "crossing"
    DIRECTION = "direction"
    DOCUMENT_KIND = "document_kind"
    EXPENSE_KIND = "expense_kind"
    EVENT_KIND = "event_kind"
    READING_KIND = "reading_kind"
    SIDE = "side"


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its code; headings of a language stand in order, the first is the template's."""

    code: str
    ru: tuple[str, ...]
    kk: tuple[str, ...]
    holds: Holds = Holds.TEXT
    required: bool = False
    in_template: bool = True

    def heading(self, language: str) -> str:
        """The template's heading; the code in any language but ru and kk."""
        return {"ru": self.ru[0], "kk": self.kk[0]}.get(language, self.code)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of one noun. `carries`: columns whose empty cell may mean "as above"."""

    noun: Noun
    ru: tuple[str, ...]
    kk: tuple[str, ...]
    columns: tuple[Column, ...]
    carries: tuple[str, ...] = ()
    stands_for: tuple[tuple[str, tuple[str, ...]], ...] = ()  # required column: columns that do too

    def title(self, language: str) -> str:
        """The sheet's name in the template."""
        return {"ru": self.ru[0], "kk": self.kk[0]}.get(language, self.noun.value)

    def column(self, code: str) -> Column:
        """The column with this code."""
        return next(c for c in self.columns if c.code == code)

    def missing(self, present: set[str]) -> tuple[str, ...]:
        """Required columns that a sheet with these columns lacks."""
        others = dict(self.stands_for)
        return tuple(
            c.code
            for c in self.columns
            if c.required and not present & {c.code, *others.get(c.code, ())}
        )


def heading_key(text: str) -> str:
    """What two spellings of a heading share: letters and digits."""
    return "".join(c for c in fold(text) if c.isalnum())


def _columns(table: str) -> tuple[Column, ...]:
    return tuple(_column(line.strip()) for line in table.splitlines() if line.strip())


def _column(line: str) -> Column:
    head, ru, kk = (part.strip() for part in line.split("|"))
    code, _, holds = head.partition(":")
    return Column(
        code.strip("*~"),
        tuple(word.strip() for word in ru.split(";")),
        tuple(word.strip() for word in kk.split(";")),
        Holds(holds or Holds.TEXT),
        required="*" in code,
        in_template="~" not in code,
    )


_ALL = (
    Sheet(Noun.CARRIERS, ("Перевозчики",), ("Тасымалдаушылар",), _columns(columns.CARRIERS)),
    Sheet(
        Noun.TRUCKS,
        ("Машины", "Транспорт", "Тягачи", "Парк"),
        ("Көліктер",),
        _columns(columns.TRUCKS),
    ),
    Sheet(Noun.DRIVERS, ("Водители",), ("Жүргізушілер",), _columns(columns.DRIVERS)),
    Sheet(
        Noun.CUSTOMERS,
        ("Клиенты", "Заказчики"),
        ("Клиенттер", "Тапсырыс берушілер"),
        _columns(columns.CUSTOMERS),
    ),
    Sheet(
        Noun.TRIPS,
        ("Рейсы",),
        ("Рейстер",),
        _columns(columns.TRIPS),
        carries=("ref", "truck", "destination", "crossing"),
        stands_for=(("ref", ("planned_departure",)),),
    ),
    Sheet(
        Noun.SHIPMENTS,
        ("Грузы", "Заявки", "Заказы"),
        ("Жүктер", "Өтінімдер"),
        _columns(columns.SHIPMENTS),
        carries=("trip",),
    ),
    Sheet(
        Noun.DOCUMENTS,
        ("Документы",),
        ("Құжаттар",),
        _columns(columns.DOCUMENTS),
        carries=("trip",),
    ),
    Sheet(
        Noun.EXPENSES,
        ("Расходы", "Затраты"),
        ("Шығындар", "Шығыстар"),
        _columns(columns.EXPENSES),
        carries=("trip",),
    ),
    Sheet(
        Noun.EVENTS,
        ("События", "Журнал"),
        ("Оқиғалар",),
        _columns(columns.EVENTS),
        carries=("trip",),
        stands_for=(("occurred_at", ("date", "time", "earliest", "latest")),),
    ),
    Sheet(
        Noun.READINGS,
        ("Сообщения о постах", "Обстановка", "Показания"),
        ("Бекет хабарлары", "Бекеттер туралы хабарлар", "Деректер"),
        _columns(columns.READINGS),
        carries=("crossing", "observed_at", "source"),
        stands_for=(("observed_at", ("date", "time")),),
    ),
)
SHEETS: dict[Noun, Sheet] = {sheet.noun: sheet for sheet in _ALL}

GUIDE_SHEETS = frozenset(map(heading_key, ("Kezek", "Kezek words")))

_NAMES = {
    heading_key(name): sheet.noun
    for sheet in SHEETS.values()
    for name in (sheet.noun.value, *sheet.ru, *sheet.kk)
}


def noun_of(title: str) -> Noun | None:
    """The noun a sheet or file is named after: `trips`, `Рейсы`, `trips-november`, `Рейсы (2)`."""
    key = heading_key(title)
    if key in _NAMES:
        return _NAMES[key]
    words = fold(title).replace("-", " ").replace("(", " ").split()
    heads = (heading_key(" ".join(words[:n])) for n in range(len(words), 0, -1))
    return next((_NAMES[h] for h in heads if h in _NAMES), None)


def headings_of(sheet: Sheet) -> dict[str, str]:
    """Heading key → column code; where two columns share a word the first of them has it."""
    found: dict[str, str] = {}
    for column in sheet.columns:
        found[heading_key(column.code)] = column.code
    for column in sheet.columns:
        for word in (*column.ru, *column.kk):
            found.setdefault(heading_key(word), column.code)
    return found

"""Sheets of the import format: their names, columns and headings in three languages."""

from dataclasses import dataclass
from enum import StrEnum

from core.services.importing.words import fold


class Noun(StrEnum):
    """A sheet's code, in the order in which sheets are taken."""

    CARRIERS = "carriers"
    TRUCKS = "trucks"
    DRIVERS = "drivers"
    CUSTOMERS = "customers"
    TRIPS = "trips"
    SHIPMENTS = "shipments"
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


def _column(words: str, holds: Holds = Holds.TEXT, *, in_template: bool = True) -> Column:
    """`code* | ru; ru | kk; kk`."""
    code, ru, kk = (part.strip() for part in words.split("|"))
    return Column(
        code.rstrip("*"),
        tuple(w.strip() for w in ru.split(";")),
        tuple(w.strip() for w in kk.split(";")),
        holds,
        code.endswith("*"),
        in_template,
    )


_NOTE = _column("note | Примечание; Заметка; Комментарий | Ескертпе")
_PHONES = _column("phones | Телефоны; Телефон; Тел | Телефондар; Телефоны")
_CARRIER = _column("carrier | Перевозчик; Чья | Тасымалдаушы; Кімдікі")
_TRAILER = _column("trailer | Прицеп; Полуприцеп; Номер прицепа | Тіркеме; Жартылай тіркеме")
_CUSTOMER = _column("customer | Клиент; Заказчик | Клиент; Тапсырыс беруші")
_CARGO = _column("cargo | Груз; Наименование груза | Жүк; Жүк атауы")
_HS_CODES = _column("hs_codes | Коды ТН ВЭД; ТН ВЭД; Код ТН ВЭД | СЭҚ ТН кодтары; СЭҚ ТН; ТН ВЭД")
_WEIGHT = _column("weight_kg | Вес, кг; Вес груза, кг; Масса, кг | Салмағы, кг; Салмақ, кг", Holds.NUMBER)
_WEIGHT_T = _column("weight_t | Вес, т; Вес груза, т; Тоннаж | Салмағы, т; Салмақ, т", Holds.NUMBER, in_template=False)
_PROMISED = _column(
    "promised_at | Обещали клиенту; Обещано; Срок клиенту; Обещали | Клиентке айтылған; Мерзімі",
    Holds.MOMENT,
)
_HEARD = _column("heard_at | Когда узнали; Услышали; Сообщено | Қашан білдік; Хабар уақыты", Holds.MOMENT)
_DATE = _column("date | Дата; Число | Күні; Дата", Holds.DAY, in_template=False)
_TIME = _column("time | Время; Час | Уақыты; Уақыт", Holds.MOMENT, in_template=False)
_TEXT = _column("text | Текст; Слова; Примечание; Комментарий | Мәтін; Сөзі; Ескертпе")
_RAW = _column("raw | Как было записано | Қалай жазылды", in_template=False)
_SIDE = _column("side | Сторона; Чья сторона | Тарапы; Кім тарапынан", Holds.SIDE)
_DIRECTION = _column("direction | Направление | Бағыты; Бағыт", Holds.DIRECTION)
_CROSSING_RU = "Пост; Пункт пропуска; Погранпереход; Переход"
_CROSSING_KK = "Бекет; Өткізу пункті"
_TRUCK_WORDS = "Машина; Госномер; Номер машины; ТС; Тягач | Көлік; Көлік нөмірі; Мемлекеттік нөмірі; Нөмірі"
_TRIP = _column("trip* | Рейс; № рейса; Номер рейса | Рейс; Рейс №; Рейс нөмірі")
_REASON = _column("reason | Причина; Код причины | Себебі; Себеп")
_SOURCE_WORDS = "Кто сообщил; Источник; От кого | Кім айтты; Дереккөзі"

SHEETS: dict[Noun, Sheet] = {
    sheet.noun: sheet
    for sheet in (
        Sheet(
            Noun.CARRIERS,
            ("Перевозчики",),
            ("Тасымалдаушылар",),
            (
                _column("name* | Перевозчик; Название; Наименование | Тасымалдаушы; Атауы"),
                _column("dispatcher | Диспетчер; Контакт | Диспетчер"),
                _PHONES,
                _NOTE,
                _column("own | Своя компания | Өз компаниямыз", Holds.YES, in_template=False),
            ),
        ),
        Sheet(
            Noun.TRUCKS,
            ("Машины", "Транспорт", "Тягачи", "Парк"),
            ("Көліктер",),
            (
                _column(f"plate* | {_TRUCK_WORDS}"),
                _column("kind | Тип; Вид; Марка | Түрі; Маркасы"),
                _TRAILER,
                _column("vin | VIN; ВИН | VIN коды"),
                _CARRIER,
                _column("phone | Телефон; Телефоны; Тел | Телефон"),
                _NOTE,
            ),
        ),
        Sheet(
            Noun.DRIVERS,
            ("Водители",),
            ("Жүргізушілер",),
            (
                _column("name* | Водитель; ФИО; Ф.И.О.; Имя | Жүргізуші; Аты-жөні"),
                _PHONES,
                _column("citizenship | Гражданство | Азаматтығы"),
                _column("licence_until | Права до; Удостоверение до | Куәлігі дейін; Жүргізуші куәлігі", Holds.DAY),
                _column("card_until | Карта до; Карта тахографа до | Картасы дейін; Тахограф картасы", Holds.DAY),
                _CARRIER,
                _NOTE,
            ),
        ),
        Sheet(
            Noun.CUSTOMERS,
            ("Клиенты", "Заказчики"),
            ("Клиенттер", "Тапсырыс берушілер"),
            (
                _column("name* | Клиент; Заказчик; Название; Наименование | Клиент; Тапсырыс беруші; Атауы"),
                _PHONES,
                _column("free_hours | Бесплатно, ч; Бесплатные часы | Тегін, сағ", Holds.NUMBER),
                _column("rate_per_day | Ставка простоя; Ставка в сутки | Бос тұру ақысы", Holds.NUMBER),
                _column("currency | Валюта | Валюта; Ақша бірлігі"),
            ),
        ),
        Sheet(
            Noun.TRIPS,
            ("Рейсы",),
            ("Рейстер",),
            (
                _column("ref* | Рейс; № рейса; Номер рейса | Рейс; Рейс №; Рейс нөмірі"),
                _column(f"truck* | {_TRUCK_WORDS}"),
                _TRAILER,
                _column("driver | Водитель; ФИО водителя | Жүргізуші"),
                _column("origin | Откуда; Погрузка; Место погрузки | Қайдан; Тиеу орны"),
                _column("destination* | Куда; Пункт назначения; Назначение; Город выгрузки | Қайда; Баратын жері; Бағыты"),
                _column(f"crossing* | {_CROSSING_RU} | {_CROSSING_KK}", Holds.CROSSING),
                _column("direction | Направление | Шығу/кіру; Шығу немесе кіру", Holds.DIRECTION),
                _column("planned_departure | Выезд; Дата выезда; План выезда | Шығуы; Шығу күні", Holds.MOMENT),
                _PROMISED,
                _column("round | Оборот | Барып-қайту"),
                _column("empty | Порожний; Пустой | Бос; Жүксіз", Holds.YES),
                _CUSTOMER,
                _CARGO,
                _HS_CODES,
                _WEIGHT,
                _WEIGHT_T,
                _column("order | Заявка; № заявки; Номер заявки; Заказ | Өтінім; Өтінім №"),
            ),
            carries=("ref", "truck", "destination", "crossing"),
        ),
        Sheet(
            Noun.SHIPMENTS,
            ("Грузы", "Заявки", "Заказы"),
            ("Жүктер", "Өтінімдер"),
            (
                _TRIP,
                _column("order* | Заявка; № заявки; Номер заявки; Заказ | Өтінім; Өтінім №"),
                _CUSTOMER,
                _CARGO,
                _HS_CODES,
                _WEIGHT,
                _WEIGHT_T,
                _column("consignee | Получатель; Грузополучатель | Алушы; Жүк алушы"),
                _column("destination | Куда; Место выгрузки; Город выгрузки | Қайда; Түсіру орны; Баратын жері"),
                _column("deadline | Срок по заявке; Срок; Срок доставки | Өтінімдегі мерзім; Мерзімі", Holds.MOMENT),
                _column("promised_at | Обещали клиенту; Обещано; Срок клиенту | Клиентке айтылған", Holds.MOMENT),
            ),
            carries=("trip",),
        ),
        Sheet(
            Noun.EVENTS,
            ("События", "Журнал"),
            ("Оқиғалар",),
            (
                _TRIP,
                _column("kind* | Событие; Что; Статус; Что случилось | Оқиға; Не болды; Күйі", Holds.EVENT_KIND),
                _column("occurred_at* | Когда; Дата и время; Когда случилось | Қашан; Қашан болды; Күні мен уақыты", Holds.MOMENT),
                _column("earliest | Не раньше | Ең ертесі", Holds.MOMENT),
                _column("latest | Не позже | Ең кеші", Holds.MOMENT),
                _column(f"crossing | {_CROSSING_RU} | {_CROSSING_KK}", Holds.CROSSING),
                _SIDE,
                _column("km_to_barrier | Км до шлагбаума; Осталось, км; Км | Шлагбаумға дейін, км; Қалды, км; Км", Holds.NUMBER),
                _column("vehicles_ahead | Машин впереди; Перед нами | Алдында көлік; Алдымызда", Holds.NUMBER),
                _column("lat | Широта | Ендік", Holds.NUMBER),
                _column("lon | Долгота | Бойлық", Holds.NUMBER),
                _REASON,
                _column(f"source | {_SOURCE_WORDS}"),
                _column("said_at | Когда сказали; Сказано | Қашан айтты", Holds.MOMENT),
                _HEARD,
                _TEXT,
                _DATE,
                _TIME,
                _column("direction | Направление | Бағыты", Holds.DIRECTION, in_template=False),
                _column("place | Место; Где | Орны; Қайда", in_template=False),
                _column("due_at | На когда; Срок | Қашанға; Мерзімі", Holds.MOMENT, in_template=False),
                _column("other | Новый номер; Кто | Жаңа нөмірі; Кім", in_template=False),
                _RAW,
            ),
            carries=("trip",),
            stands_for=(("occurred_at", ("date", "time", "earliest", "latest")),),
        ),
        Sheet(
            Noun.READINGS,
            ("Сообщения о постах", "Обстановка", "Показания"),
            ("Бекет хабарлары", "Бекеттер туралы хабарлар", "Деректер"),
            (
                _column(f"crossing* | {_CROSSING_RU} | {_CROSSING_KK}", Holds.CROSSING),
                _DIRECTION,
                _column("observed_at* | Когда; Дата и время; Когда видели | Қашан; Күні мен уақыты", Holds.MOMENT),
                _column("kind* | Что; Показатель | Не; Көрсеткіш", Holds.READING_KIND),
                _column("value* | Сколько; Значение | Қанша; Мәні", Holds.NUMBER),
                _column("unit | Единица; Ед. изм. | Өлшем бірлігі; Бірлігі"),
                _column("day | На день; День | Қай күнге", Holds.DAY),
                _column("class | Класс; Вид брони | Түрі; Класы"),
                _column(f"source* | {_SOURCE_WORDS}"),
                _HEARD,
                _DATE,
                _TIME,
                _column("entered_at | Заехал | Кірді", Holds.MOMENT, in_template=False),
                _column("left_at | Выехал | Шықты", Holds.MOMENT, in_template=False),
                _column("from_at | Начало | Басталуы", Holds.MOMENT, in_template=False),
                _column("to_at | Конец | Аяқталуы", Holds.MOMENT, in_template=False),
                _column("still_at | Всё ещё на | Әлі де", Holds.MOMENT, in_template=False),
                _column("side | Сторона | Тарапы", Holds.SIDE, in_template=False),
                _column("subject | О ком | Кім туралы", in_template=False),
                _column("reason | Причина | Себебі", in_template=False),
                _column("text | Текст; Примечание | Мәтін; Ескертпе", in_template=False),
                _RAW,
            ),
            carries=("crossing", "observed_at", "source"),
            stands_for=(("observed_at", ("date", "time")),),
        ),
    )
}

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

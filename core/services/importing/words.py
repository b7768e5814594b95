"""Words an office writes where the format has a code, in Russian, Kazakh and English."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind
from core.domain.expense import ExpenseKind
from core.domain.papers import DocumentKind
from core.domain.reading import NoticeKind, ReadingKind

Code = TypeVar("Code", bound=StrEnum)

_KAZAKH_AS_TYPED = str.maketrans("әғқңөұүһіё", "агкноуухие")


def fold(text: str) -> str:
    """What spellings of a word share: case, spaces, ё, Kazakh letters typed without marks."""
    plain = text.replace("\u00a0", " ").replace("_", " ").casefold().translate(_KAZAKH_AS_TYPED)
    return " ".join(plain.split()).strip(" .:*")


def _words(table: Mapping[Code, str]) -> dict[str, Code]:
    spoken = {fold(word): code for code, words in table.items() for word in words.split("|")}
    return {**spoken, **{fold(code.value): code for code in table}}


def _complete(table: Mapping[Code, str], codes: Iterable[Code]) -> dict[str, Code]:
    return _words({code: table.get(code, code.value) for code in codes})


DIRECTIONS = _words(
    {
        Direction.OUT: "выезд|на выезд|из рк|в рф|рф|в россию|россия|туда"
        "|шығу|шығу бағыты|рф-ға|ресейге",
        Direction.IN: "въезд|на въезд|в рк|рк|в казахстан|казахстан|домой|обратно"
        "|кіру|кіру бағыты|қр-ға|қазақстанға",
    }
)

EMPTY_RUN = frozenset(
    fold(word)
    for word in ("порожний", "порожняк", "порожняком", "пустой", "без груза", "бос", "жүксіз")
)
"""What stands for the cargo of a truck that carries none."""

EVENT_KINDS = _complete(
    {
        EventKind.LOADING: "погрузка|на погрузке|грузится|тиеу|тиеуде",
        EventKind.DOCUMENTS_WAIT: "ждёт документы|ждет документов|құжат күтуде|waits for papers",
        EventKind.LOADED: "загружен|загрузился|тиелді",
        EventKind.DEPARTED: "выехал|выезд|убыл|в пути|жолға шықты|шықты",
        EventKind.POSITION: "место|положение|позиция|орны|қайда|где сейчас|қазір қайда"
        "|где находится|қай жерде|where it is",
        EventKind.CONTACT: "связь|звонок|на связи|байланыс|қоңырау"
        "|водитель на связи|жүргізуші хабар берді|word from the driver",
        EventKind.CONTACT_ATTEMPT: "не дозвонились|не отвечает|көтермейді|қоңырауға жауап жоқ"
        "|called, no answer",
        EventKind.WAITING_AREA_IN: "в зоне ожидания|отстойник|күту аймағында|күту аймағы"
        "|заехал в зону ожидания|күту аймағына кірді|entered waiting area",
        EventKind.WAITING_AREA_OUT: "вышел из зоны ожидания|күту аймағынан шықты"
        "|выехал из зоны ожидания|left waiting area",
        EventKind.SLOT_BOOKED: "бронь|взяли бронь|кезек алдық|booking",
        EventKind.SLOT_MOVED: "бронь перенесена|перенос брони|бронь ауыстырылды|booking moved",
        EventKind.SLOT_LOST: "бронь сгорела|бронь просрочена|кезегі күйіп кетті|күйіп кетті"
        "|booking lost",
        EventKind.JOINED_QUEUE: "встал в очередь|в очереди|очередь|кезекке тұрды|кезекте|кезек"
        "|joined the queue",
        EventKind.CALLED: "вызван|вызвали|шақырылды|шақырды"
        "|вызвали на пост|бекетке шақырылды|called to the post",
        EventKind.EXIT_POST_IN: "зашёл на пост выезда|шығу бекетіне кірді|entered exit post",
        EventKind.EXIT_POST_OUT: "на нейтралке|нейтралка|вышел на нейтралку|бейтарапта"
        "|бейтарапқа шықты|left exit post",
        EventKind.ENTRY_POST_IN: "зашёл на пост въезда|кіру бекетіне кірді|entered far post",
        EventKind.INSPECTION: "досмотр|на досмотре|рентген|тексеру|тексеруде",
        EventKind.RELEASED: "прошёл|прошёл границу|выпустили|отпустили|өтті|шекарадан өтті|босатты"
        "|passed the border",
        EventKind.REFUSED: "отказ|не пустили|өткізілмеді|өткізбеді",
        EventKind.TURNED_BACK: "развернули|вернули|кері қайтарылды|кері қайтарды|қайтарды",
        EventKind.TO_STORAGE: "на свх|свх|уск-да|қоймаға қойды"
        "|поставили на свх|уск-га койылды|put into bonded store",
        EventKind.ROAD_CHECK: "проверка на дороге|мобильная группа|мобильді топ"
        "|проверка на трассе|жолда тексерілді|checked on the road",
        EventKind.DIVERTED: "ушёл на другой пост|другой пост|басқа бекетке кетті"
        "|to another crossing",
        EventKind.BREAKDOWN: "поломка|сломался|бұзылды|сынып қалды|broken down",
        EventKind.REPAIRED: "отремонтирован|починили|жөнделді",
        EventKind.TRUCK_CHANGED: "замена машины|замена тягача|көлік ауыстырылды",
        EventKind.TRAILER_CHANGED: "перецепка|замена прицепа|тіркеме ауыстырылды",
        EventKind.DRIVER_CHANGED: "замена водителя|жүргізуші ауыстырылды",
        EventKind.ARRIVED: "на месте|прибыл|приехал|жетті|келді",
        EventKind.UNLOADING: "выгрузка|на выгрузке|выгружается|түсіру|түсіріп жатыр"
        "|начал выгрузку|түсіре бастады|unloading begun",
        EventKind.DELIVERED: "выгружен|выгрузился|сдал|жүгі түсірілді|түсірді|unloaded",
        EventKind.PROMISE: "обещали клиенту|обещание|клиентке айтылған"
        "|клиентке айтылды|told to the customer",
        EventKind.REMINDER: "напоминание|перезвонить|еске салу|что делаем|не істейміз|next step",
        EventKind.NOTE: "заметка|примечание|ескертпе|жазба",
    },
    EventKind,
)

READING_KINDS = _complete(
    {
        ReadingKind.SLOTS_FREE: "свободные места|свободно мест|свободные брони|бос орын"
        "|бос броньдар|free slots",
        ReadingKind.BOARD_VEHICLES: "на табло|табло|таблода|on the board",
        ReadingKind.QUEUE_VEHICLES: "машин в очереди|очередь, машин|кезектегі көлік"
        "|trucks in the queue",
        ReadingKind.QUEUE_KM: "длина очереди|очередь, км|хвост|кезек ұзындығы|кезек, км|queue, km",
        ReadingKind.WAIT: "ожидание|время ожидания|күту|күту уақыты",
        ReadingKind.POSITION: "место в очереди|кезектегі орны|place in the queue",
        ReadingKind.THROUGHPUT: "пропускают|пропуск в сутки|өткізеді"
        "|проходят за сутки|тәулігіне өтеді|passes a day",
        ReadingKind.PASSAGE: "стоянка в зоне ожидания|күту аймағында тұру"
        "|в зоне ожидания|күту аймағында болуы|stay in waiting area",
        ReadingKind.LAG: "отставание|кешігу"
        "|отставание от броней|броньнан кешігу|behind the bookings",
        ReadingKind.NOTICE: "объявление|сообщение|хабарландыру|хабар",
    },
    ReadingKind,
)

NOTICES = _words(
    {
        NoticeKind.CLOSURE: "закрыт|пост закрыт|жабық|бекет жабық",
        NoticeKind.OUTAGE: "система не работает|система легла|бағдарлама істемейді",
        NoticeKind.RESTRICTION: "ограничение|шектеу",
        NoticeKind.ROAD_CLOSED: "трасса закрыта|дорога закрыта|жол жабық",
    }
)

DOCUMENT_KINDS = _complete(
    {
        DocumentKind.DOPP: "допп|спот|qr|qr спот|qr-код|спот qr",
        DocumentKind.SNT: "снт|эсф|эшф|снт/эсф|ілеспе жүкқұжат",
        DocumentKind.CMR: "смр|цмр|накладная|жол парағы|waybill",
        DocumentKind.INVOICE: "инвойс|счёт|счет|счёт-фактура|счет-фактура|шот|шот-фактура",
        DocumentKind.PHYTO: "фито|фитосертификат|фитосанитарный сертификат|phytosanitary",
        DocumentKind.SEAL: "пломба|навигационная пломба|навигациялық пломба",
        DocumentKind.INSURANCE: "страховка|полис|страховой полис|сақтандыру",
        DocumentKind.PASSAGE: "проход|проход в грузе|технологический проход|технологиялық өткел",
        DocumentKind.BOOKING: "бронь|бронирование|талон|эо|cargoruqsat|брондау",
        DocumentKind.OTHER: "другое|другой|прочее|прочий|өзге|басқа",
    },
    DocumentKind,
)

EXPENSE_KINDS = _complete(
    {
        ExpenseKind.ADVANCE: "аванс|подотчёт|суточные|командировочные|іссапар|advance payment",
        ExpenseKind.FUEL: "топливо|дизель|дт|гсм|заправка|жанармай|отын|diesel",
        ExpenseKind.BOOKING: "бронь|бронирование|эо|талон|cargoruqsat|брондау",
        ExpenseKind.PARKING: "стоянка|парковка|тұрақ|автотұрақ",
        ExpenseKind.FINE: "штраф|айыппұл",
        ExpenseKind.OTHER: "другое|прочее|прочие|өзге|басқа",
    },
    ExpenseKind,
)

SIDES = _words(
    {
        Side.EXIT_POST: "пост выезда|шығу бекеті",
        Side.NEUTRAL: "нейтралка|нейтральная полоса|бейтарап|бейтарап аймақ",
        Side.ENTRY_POST: "пост въезда|кіру бекеті",
        Side.ROAD: "дорога|на дороге|трасса|жол|жолда",
        Side.ROUTE: "маршрут|путь|бағыт",
    }
)
KAZAKH_POST = frozenset(map(fold, ("пост РК", "РК", "КЗ", "наши", "ҚР бекеті", "біздің жақ")))
RUSSIAN_POST = frozenset(map(fold, ("пост РФ", "РФ", "русские", "РФ бекеті", "орыс жағы")))

SOURCES = {
    fold(word): code
    for code, words in {
        "driver": "водитель|жүргізуші|driver",
        "dispatcher": "диспетчер|dispatcher",
        "whatsapp": "whatsapp|вотсап|ватсап|wa",
        "cargoruqsat": "cargoruqsat|каргоруксат|табло cargoruqsat",
    }.items()
    for word in words.split("|")
}

CLASSES = {
    **dict.fromkeys(
        map(fold, ("standard", "обычный", "обычная", "қалыпты", "стандарт")), "standard"
    ),
    **dict.fromkeys(map(fold, ("express", "экспресс", "жедел")), "express"),
}

YES = frozenset(
    map(
        fold,
        (
            "да",
            "иә",
            "yes",
            "true",
            "1",
            "x",
            "х",
            "+",
            "бос",
            "порожний",
            "пустой",
            "empty",
            "own",
            "своя",
            "свой",
            "өз",
        ),
    )
)
NO = frozenset(
    map(
        fold,
        (
            "нет",
            "жоқ",
            "no",
            "false",
            "0",
            "-",
            "гружёный",
            "тиелген",
            "loaded",
            "наёмная",
            "наёмный",
            "жалданған",
        ),
    )
)

HOURS = frozenset(map(fold, ("hours", "hour", "h", "ч", "час", "часа", "часов", "сағ", "сағат")))
MINUTES = frozenset(map(fold, ("minutes", "minute", "min", "мин", "минут", "минута", "минуты")))
DAYS = frozenset(
    map(fold, ("days", "day", "d", "сут", "сутки", "суток", "дн", "дней", "тәулік", "күн"))
)
KILOMETRES = frozenset(map(fold, ("km", "км", "шақырым", "километр", "километров")))
METRES = frozenset(map(fold, ("m", "м", "метр", "метров")))
KILOGRAMS = frozenset(map(fold, ("kg", "кг")))
TONNES = frozenset(map(fold, ("t", "т", "тн", "тонн", "тонна", "тонны")))
VEHICLES = frozenset(
    map(
        fold,
        (
            "vehicles",
            "vehicle",
            "trucks",
            "truck",
            "машин",
            "машина",
            "машины",
            "авто",
            "ТС",
            "көлік",
            "шт",
            "vehicles ahead",
        ),
    )
)
SLOTS = frozenset(map(fold, ("slots", "slot", "мест", "места", "место", "броней", "орын")))
PER_DAY = frozenset(
    map(
        fold,
        (
            "vehicles per day",
            "vehicles a day",
            "per day",
            "в сутки",
            "в день",
            "машин в сутки",
            "тәулігіне",
            "vehicles/day",
            "машин/сут",
        ),
    )
)
PER_HOUR = frozenset(
    map(
        fold,
        (
            "vehicles per hour",
            "vehicles an hour",
            "per hour",
            "в час",
            "машин в час",
            "сағатына",
            "vehicles/hour",
            "машин/час",
        ),
    )
)

"""Words of what happens to a trip: event kinds, refusal codes, delay reasons, who said so."""

from core.domain.event import EventKind
from core.domain.trip import DONE
from ui.i18n import QT_TRANSLATE_NOOP, word

EVENTS: dict[EventKind, str] = {
    EventKind.LOADING: QT_TRANSLATE_NOOP("Event", "loading"),
    EventKind.DOCUMENTS_WAIT: QT_TRANSLATE_NOOP("Event", "waits for papers"),
    EventKind.LOADED: QT_TRANSLATE_NOOP("Event", "loaded"),
    EventKind.DEPARTED: QT_TRANSLATE_NOOP("Event", "departed"),
    EventKind.POSITION: QT_TRANSLATE_NOOP("Event", "where it is"),
    EventKind.CONTACT: QT_TRANSLATE_NOOP("Event", "word from the driver"),
    EventKind.CONTACT_ATTEMPT: QT_TRANSLATE_NOOP("Event", "called, no answer"),
    EventKind.WAITING_AREA_IN: QT_TRANSLATE_NOOP("Event", "entered waiting area"),
    EventKind.WAITING_AREA_OUT: QT_TRANSLATE_NOOP("Event", "left waiting area"),
    EventKind.SLOT_BOOKED: QT_TRANSLATE_NOOP("Event", "booking"),
    EventKind.SLOT_MOVED: QT_TRANSLATE_NOOP("Event", "booking moved"),
    EventKind.SLOT_LOST: QT_TRANSLATE_NOOP("Event", "booking lost"),
    EventKind.JOINED_QUEUE: QT_TRANSLATE_NOOP("Event", "joined the queue"),
    EventKind.CALLED: QT_TRANSLATE_NOOP("Event", "called to the post"),
    EventKind.EXIT_POST_IN: QT_TRANSLATE_NOOP("Event", "entered exit post"),
    EventKind.EXIT_POST_OUT: QT_TRANSLATE_NOOP("Event", "left exit post"),
    EventKind.ENTRY_POST_IN: QT_TRANSLATE_NOOP("Event", "entered far post"),
    EventKind.INSPECTION: QT_TRANSLATE_NOOP("Event", "inspection"),
    EventKind.RELEASED: QT_TRANSLATE_NOOP("Event", "passed the border"),
    EventKind.REFUSED: QT_TRANSLATE_NOOP("Event", "refused"),
    EventKind.TURNED_BACK: QT_TRANSLATE_NOOP("Event", "turned back"),
    EventKind.TO_STORAGE: QT_TRANSLATE_NOOP("Event", "put into bonded store"),
    EventKind.ROAD_CHECK: QT_TRANSLATE_NOOP("Event", "checked on the road"),
    EventKind.DIVERTED: QT_TRANSLATE_NOOP("Event", "to another crossing"),
    EventKind.BREAKDOWN: QT_TRANSLATE_NOOP("Event", "broken down"),
    EventKind.REPAIRED: QT_TRANSLATE_NOOP("Event", "repaired"),
    EventKind.TRUCK_CHANGED: QT_TRANSLATE_NOOP("Event", "truck changed"),
    EventKind.TRAILER_CHANGED: QT_TRANSLATE_NOOP("Event", "trailer changed"),
    EventKind.DRIVER_CHANGED: QT_TRANSLATE_NOOP("Event", "driver changed"),
    EventKind.ARRIVED: QT_TRANSLATE_NOOP("Event", "arrived"),
    EventKind.UNLOADING: QT_TRANSLATE_NOOP("Event", "unloading begun"),
    EventKind.DELIVERED: QT_TRANSLATE_NOOP("Event", "unloaded"),
    EventKind.PROMISE: QT_TRANSLATE_NOOP("Event", "told to the customer"),
    EventKind.REMINDER: QT_TRANSLATE_NOOP("Event", "next step"),
    EventKind.NOTE: QT_TRANSLATE_NOOP("Event", "note"),
}

REFUSALS: dict[str, str] = {
    "D01": QT_TRANSLATE_NOOP("Refusal", "no DOPP or QR"),
    "D02": QT_TRANSLATE_NOOP("Refusal", "DOPP not secured"),
    "D03": QT_TRANSLATE_NOOP("Refusal", "DOPP and papers differ"),
    "D04": QT_TRANSLATE_NOOP("Refusal", "other document"),
    "D05": QT_TRANSLATE_NOOP("Refusal", "no SNT or ESF"),
    "P01": QT_TRANSLATE_NOOP("Refusal", "phytosanitary, veterinary, sanitary"),
    "C01": QT_TRANSLATE_NOOP("Refusal", "no aisle in the cargo"),
    "C02": QT_TRANSLATE_NOOP("Refusal", "cargo or route differ"),
    "C03": QT_TRANSLATE_NOOP("Refusal", "prohibited, sanctioned, marking"),
    "C04": QT_TRANSLATE_NOOP("Refusal", "seal"),
    "V01": QT_TRANSLATE_NOOP("Refusal", "insurance, permit, debt, fine"),
    "V02": QT_TRANSLATE_NOOP("Refusal", "booking or VIN differ"),
    "V03": QT_TRANSLATE_NOOP("Refusal", "technical state, weight"),
    "R01": QT_TRANSLATE_NOOP("Refusal", "driver's days of stay"),
    "R02": QT_TRANSLATE_NOOP("Refusal", "driver's documents"),
    "B01": QT_TRANSLATE_NOOP("Refusal", "to bonded store"),
    "B02": QT_TRANSLATE_NOOP("Refusal", "held for inspection"),
    "B03": QT_TRANSLATE_NOOP("Refusal", "system is down"),
    "B04": QT_TRANSLATE_NOOP("Refusal", "post closed or full"),
    "B05": QT_TRANSLATE_NOOP("Refusal", "turned back on the KZ side"),
    "X01": QT_TRANSLATE_NOOP("Refusal", "diverted by us"),
    "X02": QT_TRANSLATE_NOOP("Refusal", "breakdown"),
    "X03": QT_TRANSLATE_NOOP("Refusal", "weather"),
    "Z99": QT_TRANSLATE_NOOP("Refusal", "other reason"),
}

DELAYS: dict[str, str] = {
    "exit_queue": QT_TRANSLATE_NOOP("Delay", "queue before the post"),
    "exit_post": QT_TRANSLATE_NOOP("Delay", "control at the exit post"),
    "entry_post": QT_TRANSLATE_NOOP("Delay", "control at the far post"),
    "neutral": QT_TRANSLATE_NOOP("Delay", "neutral strip, RU takes slowly"),
    "inspection": QT_TRANSLATE_NOOP("Delay", "inspection, X-ray"),
    "outage": QT_TRANSLATE_NOOP("Delay", "system is down"),
    "closure": QT_TRANSLATE_NOOP("Delay", "post closed, repair"),
    "road_closed": QT_TRANSLATE_NOOP("Delay", "road closed, weather"),
    "slot": QT_TRANSLATE_NOOP("Delay", "no booking, booking lost"),
    "sender_documents": QT_TRANSLATE_NOOP("Delay", "sender's papers, SNT"),
    "dopp": QT_TRANSLATE_NOOP("Delay", "DOPP, QR SPOT"),
    "loading": QT_TRANSLATE_NOOP("Delay", "loading"),
    "unloading": QT_TRANSLATE_NOOP("Delay", "unloading"),
    "breakdown": QT_TRANSLATE_NOOP("Delay", "breakdown, wheel, frost"),
    "driver": QT_TRANSLATE_NOOP("Delay", "driver: rest, papers, days in RU"),
    "decision": QT_TRANSLATE_NOOP("Delay", "waits for a decision, a payment"),
}

DONE_WORD = QT_TRANSLATE_NOOP("Delay", "done")

SOURCES: dict[str, str] = {
    "driver": QT_TRANSLATE_NOOP("Source", "driver"),
    "dispatcher": QT_TRANSLATE_NOOP("Source", "dispatcher"),
    "whatsapp": QT_TRANSLATE_NOOP("Source", "WhatsApp"),
    "cargoruqsat": QT_TRANSLATE_NOOP("Source", "CarGoRuqsat"),
    "import": QT_TRANSLATE_NOOP("Source", "file"),
    "gps": QT_TRANSLATE_NOOP("Source", "GPS"),
    "чужой водитель": QT_TRANSLATE_NOOP("Source", "another driver"),  # as quick entry keeps it
    "группа": QT_TRANSLATE_NOOP("Source", "chat group"),
    "telegram": QT_TRANSLATE_NOOP("Source", "Telegram"),
    "водители": QT_TRANSLATE_NOOP("Source", "other drivers"),
    "перевозчик": QT_TRANSLATE_NOOP("Source", "carrier"),
    "брокер": QT_TRANSLATE_NOOP("Source", "broker or importer"),
    "клиент": QT_TRANSLATE_NOOP("Source", "customer"),
    "начальство": QT_TRANSLATE_NOOP("Source", "our boss"),
    "родные": QT_TRANSLATE_NOOP("Source", "his family"),
    "знакомый": QT_TRANSLATE_NOOP("Source", "somebody we know"),
}


SLOT_CLASSES: dict[str, str] = {
    "standard": QT_TRANSLATE_NOOP("SlotClass", "standard (1 MRP)"),
    "express": QT_TRANSLATE_NOOP("SlotClass", "out of turn (100 MRP)"),
}


def event(kind: EventKind) -> str:
    """What happened."""
    return word("Event", EVENTS[kind])


def refusal(code: str | None) -> str:
    """Why it was refused; a code of the company's own as it is; empty where nobody said."""
    return _known("Refusal", REFUSALS, code)


def delay(code: str | None) -> str:
    """Why it stands."""
    return _known("Delay", DELAYS, code)


def reason(code: str | None) -> str:
    """Why, of either list; of a reminder, that it was done."""
    if code == DONE:
        return word("Delay", DONE_WORD)
    return refusal(code) if code in REFUSALS else delay(code)


def slot_class(code: str | None) -> str:
    """Kind of a slot of the electronic queue."""
    return _known("SlotClass", SLOT_CLASSES, code)


def source(code: str | None) -> str:
    """Who said so; a name as it is."""
    return _known("Source", SOURCES, code)


def _known(context: str, table: dict[str, str], code: str | None) -> str:
    if not code:
        return ""
    return word(context, table[code]) if code in table else code

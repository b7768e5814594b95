"""The gate and its papers in words of the window, of paper and command line."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from core.domain.desk import TripView
from core.domain.gate import GateLine, GateState
from core.domain.papers import DocumentKind
from core.domain.why import Why
from core.report import gate_words
from ui.i18n import QT_TRANSLATE_NOOP, language, word

DOCUMENTS: dict[DocumentKind, str] = {
    DocumentKind.DOPP: QT_TRANSLATE_NOOP("Document", "DOPP (SPOT QR)"),
    DocumentKind.SNT: QT_TRANSLATE_NOOP("Document", "SNT"),
    DocumentKind.CMR: QT_TRANSLATE_NOOP("Document", "CMR"),
    DocumentKind.INVOICE: QT_TRANSLATE_NOOP("Document", "invoice"),
    DocumentKind.PHYTO: QT_TRANSLATE_NOOP("Document", "phytosanitary certificate"),
    DocumentKind.SEAL: QT_TRANSLATE_NOOP("Document", "seal"),
    DocumentKind.INSURANCE: QT_TRANSLATE_NOOP("Document", "insurance"),
    DocumentKind.PASSAGE: QT_TRANSLATE_NOOP("Document", "aisle in the cargo"),
    DocumentKind.BOOKING: QT_TRANSLATE_NOOP("Document", "booking"),
    DocumentKind.OTHER: QT_TRANSLATE_NOOP("Document", "other paper"),
}

ABSENT: dict[DocumentKind, str] = {
    DocumentKind.DOPP: QT_TRANSLATE_NOOP("Document", "no DOPP (SPOT QR)"),
    DocumentKind.SNT: QT_TRANSLATE_NOOP("Document", "no SNT"),
    DocumentKind.CMR: QT_TRANSLATE_NOOP("Document", "no CMR"),
    DocumentKind.INVOICE: QT_TRANSLATE_NOOP("Document", "no invoice"),
    DocumentKind.PHYTO: QT_TRANSLATE_NOOP("Document", "no phytosanitary certificate"),
    DocumentKind.SEAL: QT_TRANSLATE_NOOP("Document", "no seal"),
    DocumentKind.INSURANCE: QT_TRANSLATE_NOOP("Document", "no insurance"),
    DocumentKind.PASSAGE: QT_TRANSLATE_NOOP("Document", "no aisle in the cargo"),
    DocumentKind.BOOKING: QT_TRANSLATE_NOOP("Document", "no booking"),
}
"""Kinds that have a name of their own; of another paper the rule's name is said."""

GATE: dict[str, str] = {
    "paper_missing": QT_TRANSLATE_NOOP("Gate", "missing: {rule}"),
    "papers_incomplete": QT_TRANSLATE_NOOP("Gate", "{rule}: no {documents}"),
    "paper_status": QT_TRANSLATE_NOOP("Gate", "{rule}: status “{status}”, must be “{wanted}”"),
    "paper_status_unknown": QT_TRANSLATE_NOOP("Gate", "{rule}: status not looked at"),
    "paper_expires": QT_TRANSLATE_NOOP("Gate", "{rule}: valid until {until}, border {day}"),
    "paper_too_late": QT_TRANSLATE_NOOP("Gate", "{rule}: counts from {ready}, border {day}"),
    "plate_differs": QT_TRANSLATE_NOOP("Gate", "{rule}: plate {written}, truck now {now}"),
    "trailer_differs": QT_TRANSLATE_NOOP("Gate", "{rule}: trailer {written}, now {now}"),
    "hs_codes_differ": QT_TRANSLATE_NOOP("Gate", "{rule}: cargo code {codes} is not in it"),
    "weight_differs": QT_TRANSLATE_NOOP("Gate", "{rule}: {written} kg in it, {now} kg loaded"),
    "vin_taken": QT_TRANSLATE_NOOP("Gate", "{rule}: this truck is booked for {trips} as well"),
    "slot_lost": QT_TRANSLATE_NOOP("Gate", "{rule}: {slot} is lost"),
    "slot_booked": QT_TRANSLATE_NOOP("Gate", "{rule}: {slot}"),
    "paper_there": QT_TRANSLATE_NOOP("Gate", "{rule}: {number} {status}"),
    "not_looked": QT_TRANSLATE_NOOP("Gate", "{rule}: nobody has looked"),
    "changed_since": QT_TRANSLATE_NOOP("Gate", "{rule}: look again, truck or trailer changed {at}"),
    "said_ok": QT_TRANSLATE_NOOP("Gate", "{rule}: looked at {at} {note}"),
    "not_needed": QT_TRANSLATE_NOOP("Gate", "{rule}: not needed {note}"),
    "found_bad": QT_TRANSLATE_NOOP("Gate", "{rule}: not in order {note}"),
    "ask_broker": QT_TRANSLATE_NOOP("Gate", "{rule}: {hs_code}, tier {tier}"),
    "codes_unknown": QT_TRANSLATE_NOOP("Gate", "{rule}: codes of the cargo are not known"),
    "country_unknown": QT_TRANSLATE_NOOP("Gate", "{rule}: country of {plate} is not known"),
    "third_country": QT_TRANSLATE_NOOP("Gate", "{rule}: vehicle of {country}"),
    "stay_days": QT_TRANSLATE_NOOP("Gate", "{rule}: {days} of {limit}"),
}
"""Code of a line's why to its English source."""

STATES: dict[GateState, str] = {
    GateState.BLOCKER: QT_TRANSLATE_NOOP("GateState", "must not leave"),
    GateState.MISSING: QT_TRANSLATE_NOOP("GateState", "missing"),
    GateState.NOT_CHECKED: QT_TRANSLATE_NOOP("GateState", "not checked"),
    GateState.OK: QT_TRANSLATE_NOOP("GateState", "in order"),
}


def gate_texts(translate: Callable[[str, str], str]) -> dict[str, str]:
    """Texts of one language under the keys of core.report.gate_words."""
    why = {f"gate_{code}": translate("Gate", text) for code, text in GATE.items()}
    kinds = {f"document_{kind}": translate("Document", text) for kind, text in DOCUMENTS.items()}
    absent = {f"no_{kind}": translate("Document", text) for kind, text in ABSENT.items()}
    return {**why, **kinds, **absent}


def gate_line(line: GateLine) -> str:
    """A line in the language of the window."""
    return gate_words.gate_line(line, gate_texts(word), language())


def gate_sentence(names: Mapping[str, str], why: Why) -> str:
    """The same of a rule of which only the names are at hand."""
    known = (names.get(key) for key in (language(), "en", "ru", "kk"))
    name = next((name for name in known if name), "")
    return gate_words.gate_sentence(name, why, gate_texts(word))


def gate_blockers(lines: tuple[GateLine, ...]) -> str:
    """All that keeps a truck from leaving; empty where nothing does."""
    return gate_words.gate_blockers(lines, gate_texts(word), language())


def must_not_leave(lines: tuple[GateLine, ...]) -> str:
    """`Must not leave: no DOPP`; empty where nothing keeps the truck."""
    blockers = gate_blockers(lines)
    return word("Gate", MUST_NOT_LEAVE).format(why=blockers) if blockers else ""


def gate_summary(view: TripView) -> str:
    """How many lines stand how; of a truck that left why it is asked. Empty where there is none."""
    if view.asks_why_left:
        left = QCoreApplication.translate("Gate", "Left, though {why}. Why?")
        return left.format(why=gate_blockers(view.gate))
    if not view.gate:
        return ""
    counts = Counter(line.state for line in view.gate)
    if set(counts) == {GateState.OK}:
        return QCoreApplication.translate("Gate", "Papers: all in order")
    text = QCoreApplication.translate("Gate", "Papers: {what}")
    told = (f"{state(known)} {counts[known]}" for known in GateState if counts[known])
    return text.format(what=" · ".join(told))


MUST_NOT_LEAVE = QT_TRANSLATE_NOOP("Gate", "Must not leave: {why}")


def document(kind: DocumentKind) -> str:
    """A kind of paper in a word."""
    return word("Document", DOCUMENTS[kind])


def state(found: GateState) -> str:
    """How a line stands, in a word."""
    return word("GateState", STATES[found])

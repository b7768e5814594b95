"""The gate before departure: what the rules in force ask of a trip, and what is there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from core.domain.crossing import Crossing, Direction
from core.domain.paper_match import differences, digits
from core.domain.papers import Document, DocumentKind
from core.domain.rule import DAYS, Asks, Check, Match, Rule, Verdict
from core.domain.why import Why


class GateState(StrEnum):
    """How a trip stands to a rule, the worst first."""

    BLOCKER = "blocker"  # it must not leave
    MISSING = "missing"
    NOT_CHECKED = "not_checked"  # nobody has looked
    OK = "ok"


_ORDER = list(GateState)

ABSENT = frozenset({"нет", "жоқ", "none", "no", "-", "—"})
"""Words of an office's table for a paper that is not there."""


@dataclass(frozen=True, slots=True)
class GateLine:
    """One rule for one trip; `why` is a code with its values, of an `ok` too."""

    rule: Rule
    state: GateState
    why: Why


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules as they stand here, and the codes of goods that are looked for first, by tier."""

    rules: Sequence[Rule] = ()
    tiers: Mapping[str, str] = field(default_factory=dict)  # six digits → tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What the gate knows of a trip: vehicle and cargo as they are now, and the day that counts.

    `day` is the one on which it reaches the border; `crossing` None where nobody knows that post.
    """

    day: date
    crossing: Crossing | None
    direction: Direction = Direction.OUT
    plate: str = ""
    trailer: str = ""
    country: str = ""  # of the vehicle; empty: not known
    empty: bool = False
    customers: frozenset[UUID] = frozenset()
    hs_codes: tuple[str, ...] = ()
    cargoes: tuple[str, ...] = ()
    weight_kg: float | None = None
    slot_begins: datetime | None = None
    slot_lost: bool = False
    changed_at: datetime | None = None  # when truck or trailer were last changed
    same_vin: tuple[str, ...] = ()  # refs of trips with a booking for the same vehicle
    stay_days: int | None = None  # of the driver by the end of this trip; None: not reckoned


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is kept for one trip."""

    documents: Sequence[Document] = ()
    checks: Mapping[str, Check] = field(default_factory=dict)  # by code of the rule


def judge(going: Going, book: RuleBook, known: Known) -> tuple[GateLine, ...]:
    """A line a rule that concerns the trip on its day at the border, the worst first."""
    lines = [
        _line(rule, going, book, known)
        for rule in book.rules
        if rule.in_force(going.day) and concerns(rule, going, book.tiers)
    ]
    return tuple(sorted((line for line in lines if line), key=_by_state))


def _by_state(line: GateLine) -> int:
    return _ORDER.index(line.state)


def blockers(lines: Iterable[GateLine]) -> tuple[GateLine, ...]:
    """Lines that keep a truck from leaving."""
    return tuple(line for line in lines if line.state == GateState.BLOCKER)


def concerns(rule: Rule, going: Going, tiers: Mapping[str, str]) -> bool:
    """True where the trip is of those the rule is for."""
    return (
        rule.asks != Asks.NOTHING
        and not (rule.loaded_only and going.empty)
        and rule.direction in (None, going.direction)
        and rule.customer in (None, *going.customers)
        and _concerns_post(rule, going.crossing)
        and _concerns_cargo(rule, going, tiers)
    )


def _concerns_post(rule: Rule, crossing: Crossing | None) -> bool:
    if crossing is None:
        return rule.multilateral is None and not rule.crossings
    return (
        (not rule.crossings or crossing.code in rule.crossings)
        and (not rule.beyond or crossing.far_country in rule.beyond)
        and (rule.multilateral is None or rule.multilateral == crossing.multilateral)
    )


def _concerns_cargo(rule: Rule, going: Going, tiers: Mapping[str, str]) -> bool:
    """By code where any is known, else by the beginnings of the words of the cargo."""
    is_list = rule.asks == Asks.CARGO_LIST
    prefixes = tuple(tiers) if is_list else tuple(map(digits, rule.hs_prefixes))
    if not prefixes and not rule.cargo_words:
        return True
    codes = [code for code in map(digits, going.hs_codes) if code]
    if codes and prefixes:
        return any(c.startswith(prefixes) or (is_list and _is_too_short(c, tiers)) for c in codes)
    words = [w for cargo in going.cargoes for w in cargo.casefold().replace(",", " ").split()]
    return any(w.startswith(begin.casefold()) for w in words for begin in rule.cargo_words)


def _is_too_short(code: str, tiers: Mapping[str, str]) -> bool:
    """True where more digits could make it a code of the list."""
    return any(listed.startswith(code) for listed in tiers)


def _line(rule: Rule, going: Going, book: RuleBook, known: Known) -> GateLine | None:
    check = known.checks.get(rule.code)
    if check is not None and check.verdict != Verdict.OK:
        return _settled(rule, check)
    match rule.asks:
        case Asks.DOCUMENT:
            return _papers(rule, going, known, check)
        case Asks.LOOK:
            return _looked(rule, going, known, check)
        case Asks.CARGO_LIST:
            return _listed(rule, going, book.tiers, check)
        case Asks.POST_CLASS:
            return _vehicle(rule, going, check)
        case _:
            return _stay(rule, going)


def _settled(rule: Rule, check: Check) -> GateLine:
    """A person's word that leaves nothing to look at."""
    if check.verdict == Verdict.NOT_NEEDED:
        return _ok(rule, "not_needed", note=check.note)
    return _without(rule, Why.of("found_bad", note=check.note))


def _without(rule: Rule, why: Why) -> GateLine:
    """What a rule asks is not there."""
    return GateLine(rule, GateState.BLOCKER if rule.blocks else GateState.MISSING, why)


def _not_checked(rule: Rule, code: str, **values: object) -> GateLine:
    return GateLine(rule, GateState.NOT_CHECKED, Why.of(code, **values))


def _ok(rule: Rule, code: str, **values: object) -> GateLine:
    return GateLine(rule, GateState.OK, Why.of(code, **values))


def _papers(rule: Rule, going: Going, known: Known, check: Check | None) -> GateLine:
    """Every kind of paper the rule asks; a person's word stands for one that is not kept."""
    is_booking = DocumentKind.BOOKING in rule.documents
    if is_booking and going.slot_lost:
        return _without(rule, Why.of("slot_lost", slot=going.slot_begins))
    kept = [d for d in known.documents if d.status.strip().casefold() not in ABSENT]
    by_kind = {kind: [d for d in kept if d.kind == kind] for kind in rule.documents}
    lines = [_best(rule, going, papers) for papers in by_kind.values() if papers]
    missing = tuple(kind.value for kind, papers in by_kind.items() if not papers)
    worst = min(lines, key=_by_state, default=None)
    if worst is not None and (worst.state != GateState.OK or not missing):
        return worst
    if is_booking and going.slot_begins is not None:
        return _slot(rule, going)
    if check is not None:
        return _said(rule, going, check)
    code = "papers_incomplete" if lines else "paper_missing"
    return _without(rule, Why.of(code, documents=missing))


def _slot(rule: Rule, going: Going) -> GateLine:
    """Told by the journal, without a paper."""
    if going.same_vin and Match.VIN in rule.matches:
        return _without(rule, Why.of("vin_taken", trips=going.same_vin))
    return _ok(rule, "slot_booked", slot=going.slot_begins)


def _best(rule: Rule, going: Going, papers: Sequence[Document]) -> GateLine:
    """Of several papers of a kind the one that fits best counts."""
    return max((_paper(rule, going, d) for d in papers), key=_by_state)


def _paper(rule: Rule, going: Going, paper: Document) -> GateLine:
    named = {"document": paper.kind.value, "number": paper.number}
    wanted = {status.casefold() for status in rule.statuses}
    if paper.status and wanted and paper.status.strip(' «»"').casefold() not in wanted:
        why = Why.of("paper_status", status=paper.status, wanted=rule.statuses[0], **named)
        return _without(rule, why)
    if paper.valid_until is not None and paper.valid_until < going.day:
        why = Why.of("paper_expires", until=paper.valid_until, day=going.day, **named)
        return _without(rule, why)
    differs = differences(rule, going, paper)
    if differs is not None:
        return _without(rule, differs)
    if wanted and not paper.status:
        return _not_checked(rule, "paper_status_unknown", wanted=rule.statuses[0], **named)
    ready = None if paper.issued_at is None else paper.issued_at + timedelta(days=rule.lead_days)
    if ready is not None and ready > going.day:
        why = Why.of("paper_too_late", ready=ready, day=going.day, **named)
        return GateLine(rule, GateState.MISSING, why)
    return _ok(rule, "paper_there", status=paper.status, **named)


def _looked(rule: Rule, going: Going, known: Known, check: Check | None) -> GateLine:
    paper = next((d for d in known.documents if d.kind in rule.documents), None)
    if paper is not None:
        return _paper(rule, going, paper)
    if check is None:
        return _not_checked(rule, "not_looked")
    return _said(rule, going, check)


def _said(rule: Rule, going: Going, check: Check) -> GateLine:
    """A person's word holds until truck or trailer are changed."""
    changed = going.changed_at is not None and going.changed_at > check.checked_at
    if changed and (rule.matches or rule.asks == Asks.LOOK):
        return _not_checked(rule, "changed_since", at=going.changed_at)
    return _ok(rule, "said_ok", at=check.checked_at, note=check.note)


def _listed(rule: Rule, going: Going, tiers: Mapping[str, str], check: Check | None) -> GateLine:
    """Codes of the list: never more than "ask the broker"."""
    if check is not None:
        return _ok(rule, "said_ok", at=check.checked_at, note=check.note)
    found = {
        tier: code
        for code in going.hs_codes
        for listed, tier in tiers.items()
        if digits(code).startswith(listed)
    }
    if not found:
        return _not_checked(rule, "codes_unknown")
    tier = min(found)
    return _without(rule, Why.of("ask_broker", hs_code=found[tier], tier=tier))


def _vehicle(rule: Rule, going: Going, check: Check | None) -> GateLine | None:
    """Nothing to say of a vehicle of the countries that may."""
    if going.country in rule.countries:
        return None
    if check is not None:
        return _ok(rule, "said_ok", at=check.checked_at, note=check.note)
    if not going.country:
        return _not_checked(rule, "country_unknown", plate=going.plate)
    return _without(rule, Why.of("third_country", country=going.country))


def _stay(rule: Rule, going: Going) -> GateLine | None:
    """Nothing to say while the days are few, or nobody reckoned them."""
    days, limit = going.stay_days, rule.figures.get(DAYS)
    if days is None or limit is None or days < rule.figures.get("warn_from", limit):
        return None
    why = Why.of("stay_days", days=days, limit=int(limit))
    return _without(rule, why) if days > limit else _not_checked(rule, why.code, **why.values)

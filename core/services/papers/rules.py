"""The rule book: shipped rules, the company's own and those it changed; which were looked at."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from core.domain.clock import local_day
from core.domain.ids import new_id
from core.domain.papers import DocumentKind, check_hs_code
from core.domain.problem import KezekError
from core.domain.rule import Asks, Rule
from core.services.desk import Desk
from core.services.gathering.papers_kept import book_of
from core.services.rule_file import rule_key
from core.services.swaps import Swap, Swapped, swap
from core.store import queries

CHECK_EVERY = timedelta(days=90)
"""A rule nobody looked up for longer is listed as not checked."""


@dataclass(frozen=True, slots=True)
class BookRow:
    """A rule as it stands here; `shipped`: as it came, None for an own one."""

    rule: Rule
    shipped: Rule | None
    is_stale: bool  # nobody looked it up for CHECK_EVERY

    @property
    def is_changed(self) -> bool:
        """True for a shipped rule that stands here in other words."""
        return self.shipped is not None and self.rule != self.shipped


def rule_book(desk: Desk) -> tuple[BookRow, ...]:
    """Every rule with what was shipped; then prices of the year, that nothing asks for."""
    today = today_of(desk)
    shipped = {rule.code: rule for rule in desk.reference.rules}
    with desk.store.reading() as snapshot:
        rules = book_of(desk, snapshot).rules
    return tuple(
        BookRow(rule, shipped.get(rule.code), is_stale(rule, today))
        for rule in (*rules, *_prices(desk))
    )


def today_of(desk: Desk) -> date:
    """Today in Oral."""
    return local_day(desk.clock.now())


def is_stale(rule: Rule, today: date) -> bool:
    """True for a rule that is on and that nobody looked up for CHECK_EVERY."""
    if not rule.is_on or (rule.valid_to is not None and rule.valid_to < today):
        return False
    return rule.last_checked is None or today - rule.last_checked > CHECK_EVERY


def new_rule(name: str, language: str, kind: DocumentKind, customer: UUID | None = None) -> Rule:
    """A rule of the company's own that asks for a paper, not kept yet."""
    key = new_id()
    return Rule(
        id=key,
        code=f"own_{key.hex[-8:]}",
        names={language: name.strip()},
        asks=Asks.DOCUMENT,
        documents=(kind,),
        customer=customer,
    )


def save_rule(desk: Desk, rule: Rule) -> Swapped:
    """Add or change one; a shipped one is stood for by what is kept here.

    Raises KezekError `rule_without_name`, `rule_ends_before_it_begins`, `rule_without_papers`,
    `rule_lead_days`, `wrong_hs_code`, `unknown_crossing`.
    """
    return _keep(desk, [_checked(desk, rule)])


def mark_checked(desk: Desk, rules: Iterable[Rule]) -> Swapped:
    """Somebody looked these up today."""
    today = today_of(desk)
    return _keep(desk, [replace(rule, last_checked=today) for rule in rules])


def as_shipped(desk: Desk, rule: Rule) -> Swapped:
    """Take out what is kept here: the shipped rule stands again, an own one is gone."""
    kept = _kept(desk).get(rule.id)
    return swap(desk, [] if kept is None else [Swap(kept, None)])


def _keep(desk: Desk, rules: Iterable[Rule]) -> Swapped:
    kept = _kept(desk)
    return swap(desk, [Swap(kept.get(rule.id), rule) for rule in rules])


def _kept(desk: Desk) -> dict[UUID, Rule]:
    with desk.store.reading() as snapshot:
        return {rule.id: rule for rule in queries.rules(snapshot)}


def _checked(desk: Desk, rule: Rule) -> Rule:
    name = next((name for name in rule.names.values() if name.strip()), "")
    if not name:
        raise KezekError("rule_without_name")
    if rule.valid_from and rule.valid_to and rule.valid_to < rule.valid_from:
        begins, ends = rule.valid_from, rule.valid_to
        raise KezekError("rule_ends_before_it_begins", rule=name, begins=begins, ends=ends)
    if rule.asks == Asks.DOCUMENT and not rule.documents:
        raise KezekError("rule_without_papers", rule=name)
    if rule.lead_days < 0:
        raise KezekError("rule_lead_days", days=rule.lead_days)
    for code in rule.hs_prefixes:
        check_hs_code(code)
    for code in rule.crossings:
        if code not in desk.reference.crossings:
            raise KezekError("unknown_crossing", crossing=code)
    return rule


def _prices(desk: Desk) -> Iterable[Rule]:
    """MRP by year, and what a booking costs, as facts of the book."""
    fees = desk.reference.fees
    for mrp in fees.mrp:
        code = _dated("mrp", mrp.valid_from)
        yield Rule(
            id=rule_key(code),
            code=code,
            names={"ru": "МРП", "kk": "АЕК", "en": "MRP"},
            asks=Asks.NOTHING,
            valid_from=mrp.valid_from,
            valid_to=mrp.valid_to,
            source=mrp.source,
            last_checked=fees.checked,
            figures={"tenge": mrp.tenge},
        )
    for fee in fees.slots:
        code = _dated(f"slot_{fee.slot_class}", fee.valid_from)
        yield Rule(
            id=rule_key(code),
            code=code,
            names=_SLOT_NAMES.get(fee.slot_class, {"en": fee.slot_class}),
            asks=Asks.NOTHING,
            valid_from=fee.valid_from,
            source=fee.source,
            last_checked=fees.checked,
            figures={"mrp": fee.mrp},
        )


def _dated(name: str, since: date) -> str:
    """`mrp_2026`; with the day where it began within a year, as an earlier one stands there too."""
    return f"{name}_{since.year}" if (since.month, since.day) == (1, 1) else f"{name}_{since}"


_SLOT_NAMES = {
    "standard": {"ru": "Бронь обычная", "kk": "Кәдімгі бронь", "en": "Standard booking"},
    "express": {"ru": "Бронь ускоренная", "kk": "Жедел бронь", "en": "Accelerated booking"},
}

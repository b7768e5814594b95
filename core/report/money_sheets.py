"""The money of delay as rows of the workbook: a row a trip, and the sums."""

from core.domain.delay import DelaySide, SideTime
from core.domain.money import Money
from core.domain.trip_cost import CustomerCharge
from core.report.grid import Grid, Value, heads
from core.report.paper import DailyReport
from core.report.words import Words

_HEADS = (
    "x_plate",
    "x_trip",
    "x_customers",
    "x_period_hours",
    "x_own_cost",
    "x_currency",
    "x_owes",
    "x_owed",
    "x_currency",
    "x_grows",
)


def truck_money_rows(report: DailyReport, words: Words) -> Grid:
    """A row a trip with its hours by side; of several customers each has a row, hours stand once.

    What a customer owes is for the period: his free hours are reckoned over the whole trip.
    """
    sides = [side for side in DelaySide if any(side in t.cost.sides for t in report.money.trucks)]
    named_sides = [f"delay_{side.value}" for side in sides]
    rows: list[list[Value]] = [heads(words, *_HEADS, *named_sides)]
    for truck in report.money.trucks:
        cost = truck.cost
        named: list[Value] = [truck.plate, truck.ref, ", ".join(truck.customers)]
        own: list[Value] = [
            round(cost.downtime.hours, 2),
            float(cost.own.amount),
            cost.own.currency,
        ]
        hours = [round(cost.sides[s].hours, 2) if s in cost.sides else None for s in sides]
        owed = [_owed(charge, words) for charge in cost.charges] or [[None, None, "", ""]]
        rows.append([*named, *own, *owed[0], *hours])
        rows += [[*named, None, None, "", *more] for more in owed[1:]]
    return rows


def _owed(charge: CustomerCharge, words: Words) -> list[Value]:
    grows = words.texts["yes" if charge.charge.grows else "no"]
    since = charge.since
    return [charge.customer.name, float(since.amount), since.currency, grows]


def sum_rows(report: DailyReport, words: Words) -> Grid:
    """The period's sums by side, reason, day and customer; each group adds up to the same hours."""
    money = report.money
    keys = ("x_by", "x_what", "x_hours", "x_money", "x_currency")
    rows: list[list[Value]] = [heads(words, *keys)]

    def add(by: str, what: Value, time: SideTime | None, cost: Money | None) -> None:
        hours = None if time is None else round(time.hours, 2)
        amount = None if cost is None else float(cost.amount)
        rows.append([words.texts[by], what, hours, amount, cost.currency if cost else ""])

    for side, time in money.by_side:
        add("x_by_side", words.texts[f"delay_{side.value}"], time, None)
    for row in money.by_reason:
        add("x_by_reason", words.reason(row.reason), row.time, None)
    for day in money.by_day:
        add("x_by_day", day.end, day.time, day.own)
    for owed in money.owed:
        add("x_by_customer", owed.customer, None, owed.money)
    add("x_in_all", "", money.time, money.own)
    return rows

"""Money, delays and drivers' days in the words of the window."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from core.domain.crossing import Direction, Side
from core.domain.delay import DelayPart, DelaySide, SideTime
from core.domain.expense import ExpenseKind
from core.domain.money import Money
from core.domain.stay import PaperEnd, StayOutlook
from core.domain.terms import Unit
from core.domain.trip_cost import CustomerCharge, TripCost
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.words.gate_words import DOCUMENTS
from ui.words.report_money_texts import MONEY

_SIGNS: Final = {"RUB": "₽", "KZT": "₸", "USD": "$", "EUR": "€"}

EXPENSES: Final[dict[ExpenseKind, str]] = {
    ExpenseKind.ADVANCE: QT_TRANSLATE_NOOP("Money", "advance"),
    ExpenseKind.FUEL: QT_TRANSLATE_NOOP("Money", "fuel"),
    ExpenseKind.BOOKING: QT_TRANSLATE_NOOP("Money", "booking fee"),
    ExpenseKind.PARKING: QT_TRANSLATE_NOOP("Money", "parking"),
    ExpenseKind.FINE: QT_TRANSLATE_NOOP("Money", "fine"),
    ExpenseKind.OTHER: QT_TRANSLATE_NOOP("Money", "other"),
}

_POSTS: Final = {DelaySide.EXIT_POST: Side.EXIT_POST, DelaySide.ENTRY_POST: Side.ENTRY_POST}

_OWN_PAPERS: Final = {
    "licence": QT_TRANSLATE_NOOP("Money", "licence"),
    "card": QT_TRANSLATE_NOOP("Money", "tachograph card"),
}


def money(sum_: Money) -> str:
    """`20 000 ₽`, to the hundredth where there is any."""
    whole = sum_.amount == sum_.amount.to_integral_value()
    text = QLocale().toString(float(sum_.amount), "f", 0 if whole else 2)
    return f"{text}{fmt.NBSP}{_SIGNS.get(sum_.currency, sum_.currency)}"


def about(sum_: Money) -> str:
    """`≈ 58 500 ₽`: what is reckoned is told to the hundred."""
    rough = sum_.amount.quantize(Decimal(100))
    hundreds = Decimal(int(rough / 100)) * 100
    return f"≈{fmt.NBSP}{money(Money(hundreds, sum_.currency))}"


def sums(parts: Iterable[Money]) -> str:
    """`20 000 ₽ + 3 000 ₸`."""
    return " + ".join(money(part) for part in parts)


def side(code: DelaySide, direction: Direction | None = None) -> str:
    """Where hours were lost; a post by its country where the direction is known."""
    post = _POSTS.get(code)
    if post is not None and direction is not None:
        return words.side(post, direction)
    return word("Report", MONEY[f"delay_{code.value}"])


def hours(time: SideTime) -> str:
    """`≥ 39 h` of what goes on or began before it was told, else to the nearest."""
    value = time.hours
    return fmt.going_on(value) if time.goes_on or time.is_least else fmt.finished(value)


def expense(kind: ExpenseKind) -> str:
    """What money went for."""
    return word("Money", EXPENSES[kind])


def cost_line(cost: TripCost) -> str:
    """`Stands ≥ 70 h ≈ 58 500 ₽ · “Volga” owes ≥ 20 000 ₽`."""
    text = QCoreApplication.translate("Money", "Downtime {hours} {cost}")
    said = [text.format(hours=hours(cost.downtime), cost=about(cost.own))]
    owes = QCoreApplication.translate("Money", "{customer} owes {sum}")
    said += [
        owes.format(customer=charge.customer.name, sum=_owed(charge))
        for charge in cost.charges
        if charge.charge.money.amount
    ]
    return " · ".join(said)


def _owed(charge: CustomerCharge) -> str:
    bound = f"{fmt.ATLEAST}{fmt.NBSP}" if charge.charge.grows else ""
    return f"{bound}{money(charge.charge.money)}"


def charge_line(charge: CustomerCharge) -> str:
    """`“Volga”: ≥ 20 000 ₽ = 2 × 10 000 ₽ per started day; 55 h less 24 h free`."""
    owed, terms = charge.charge, charge.charge.terms
    unit = {
        Unit.DAY: QCoreApplication.translate("Money", "per started day"),
        Unit.HOUR: QCoreApplication.translate("Money", "per full hour"),
    }[terms.unit]
    text = QCoreApplication.translate(
        "Money", "{customer}: {sum} = {n} × {rate} {unit}; {hours} counted, {free} h free"
    )
    return text.format(
        customer=charge.customer.name,
        sum=_owed(charge),
        n=owed.units,
        rate=money(Money(terms.rate, terms.currency)),
        unit=unit,
        hours=hours(owed.counted),
        free=fmt.number(terms.free / timedelta(hours=1), 1),
    )


def stay_line(stay: StayOutlook) -> str:
    """`Days in Russia: 63 of 90; this trip +4…+9`."""
    text = QCoreApplication.translate("Money", "Days in Russia: {used} of {limit}")
    if stay.limit is None:
        text = QCoreApplication.translate("Money", "Days in Russia: {used}")
    used = str(stay.ledger.used) if stay.ledger.is_certain else f"{fmt.ATLEAST} {stay.ledger.used}"
    said = text.format(used=used, limit=stay.limit)
    if stay.with_median is None or stay.with_upper is None:
        return said
    more = [days - stay.ledger.used for days in (stay.with_median, stay.with_upper)]
    ahead = QCoreApplication.translate("Money", "this trip +{low}…+{high}")
    return f"{said}; {ahead.format(low=more[0], high=more[1])}"


def stay_role(stay: StayOutlook) -> str:
    """Colour of the days: at the limit with the median, with the upper bound alone, or not."""
    if stay.is_likely:
        return "act"
    return "warn" if stay.is_possible else "muted"


def paper(code: str) -> str:
    """A paper of the driver or of the trip."""
    own = _OWN_PAPERS.get(code)
    if own is not None:
        return word("Money", own)
    return next((word("Document", t) for k, t in DOCUMENTS.items() if k.value == code), code)


def ends_line(ends: Iterable[PaperEnd]) -> str:
    """`Runs out on the way: licence 23.11`; empty where nothing does."""
    said = ", ".join(f"{paper(end.paper)} {end.until:%d.%m.%Y}" for end in ends)
    text = QCoreApplication.translate("Money", "Runs out on the way: {list}")
    return text.format(list=said) if said else ""


def stay_details(stay: StayOutlook) -> Iterator[str]:
    """Further lines: known from before, in Belarus, when he is back."""
    if stay.ledger.before:
        text = QCoreApplication.translate("Money", "of them {n} from before this journal")
        yield text.format(n=stay.ledger.before)
    if stay.ledger.in_belarus:
        text = QCoreApplication.translate("Money", "of them {n} seen in Belarus")
        yield text.format(n=stay.ledger.in_belarus)
    if not stay.ledger.is_certain:
        yield QCoreApplication.translate("Money", "a leaving or a return was not told")
    if stay.absence is not None:
        text = QCoreApplication.translate("Money", "back {range}")
        back = fmt.rough_range(stay.absence.back_median, stay.absence.back_latest)
        yield text.format(range=back)


def remark(part: DelayPart) -> str:
    """What is not certain of a part of a delay."""
    said = []
    if part.is_least:
        said.append(QCoreApplication.translate("Money", "beginning not told"))
    if part.is_most:
        said.append(QCoreApplication.translate("Money", "end not told"))
    if part.ended is None:
        said.append(QCoreApplication.translate("Money", "goes on"))
    return ", ".join(said)

"""The money of delay in words: by side, reason, day, and what customers owe."""

from collections.abc import Iterator, Sequence

from core.domain.delay import SideTime
from core.report.format import NBSP, day_month, near_hours, rough, round_parts
from core.report.money_figures import DelayMoney, Owed
from core.report.paper import DailyReport
from core.report.sheet import Para, Text, para
from core.report.words import Words

_REASONS = 6
"""So many reasons are named; the hours of the others are told in one number."""


def money_block(report: DailyReport, words: Words, *, reasons: bool = True) -> Text | None:
    """Some lines, with the hours of each reason if asked for; None where nobody stood."""
    figures = report.money
    if not figures.time.lost:
        return None
    lines = [_sides(figures, words)]
    if reasons:
        lines.append(_reasons(figures, words))
    if not report.head.is_day:
        lines.append(_days(figures, words))
    if figures.owed:
        lines.append(_owed(figures, words))
    return Text(tuple(lines), lead=f"{words.texts['money_title']}  ")


def _sides(figures: DelayMoney, words: Words) -> Para:
    names = [words.texts[f"delay_{side.value}"] for side, _ in figures.by_side]
    told = _told(names, [time for _, time in figures.by_side], figures, words)
    return para(words.say("money_sides", list=told))


def _reasons(figures: DelayMoney, words: Words) -> Para:
    named = list(figures.by_reason[:_REASONS])
    names = [words.reason(row.reason) for row in named]
    times = [row.time for row in named]
    told = _told(names, times, figures, words, rest=len(figures.by_reason) > _REASONS)
    return para(words.say("money_reasons", list=told))


def _told(
    names: Sequence[str],
    times: Sequence[SideTime],
    figures: DelayMoney,
    words: Words,
    *,
    rest: bool = False,
) -> str:
    """`очередь 80 ч, нейтралка ≥ 51 ч`: of those that are over whole hours that add up."""
    grows = [time.goes_on or time.is_least for time in times]
    parts = [time.hours for time in times]
    if rest:
        parts.append(figures.time.hours - sum(parts))
        grows.append(figures.time.goes_on)
        names = [*names, words.texts["money_other"]]
    over = [hours for hours, growing in zip(parts, grows, strict=True) if not growing]
    whole = iter(round_parts(over, near_hours(sum(over))))
    said = [
        f"{name} {words.lasting(hours if growing else next(whole), goes_on=growing)}"
        for name, hours, growing in zip(names, parts, grows, strict=True)
    ]
    return ", ".join(text.replace(" ", NBSP) for text in said)


def _days(figures: DelayMoney, words: Words) -> Para:
    said = [
        words.say(
            "money_day",
            day=day_month(day.end),
            n=near_hours(day.time.hours),
            cost=rough(float(day.own.amount)),
            currency=words.currency(day.own.currency),
        )
        for day in figures.by_day
    ]
    return para(words.say("money_days", list="; ".join(said)))


def _owed(figures: DelayMoney, words: Words) -> Para:
    listed = ", ".join(_of_customer(figures.owed, words))
    growing = {row.money.currency for row in figures.owed if row.grows}
    sums = " + ".join(
        f"{_bound(grows=m.currency in growing)}{words.money(m)}" for m in figures.owed_in_all
    )
    return para(words.say("money_owed", list=listed, sums=sums))


def _of_customer(owed: Sequence[Owed], words: Words) -> Iterator[str]:
    for row in owed:
        bound = _bound(grows=row.grows)
        yield f"{words.customer(row.customer)} {bound}{words.money(row.money)}"


def _bound(*, grows: bool) -> str:
    return f"≥{NBSP}" if grows else ""

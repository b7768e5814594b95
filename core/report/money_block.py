"""The money of delay in words: by side, reason, day, and what customers owe."""

from collections.abc import Iterator, Sequence

from core.domain.delay import SideTime
from core.report.figure_lines import money as rough
from core.report.format import NBSP, day_month, near_hours, round_parts
from core.report.money_figures import DelayMoney, Owed
from core.report.paper import DailyReport
from core.report.sheet import Para, Text, para
from core.report.words import Words

_REASONS = 6
"""So many reasons are named; the hours of the others are told in one number."""


def money_block(report: DailyReport, words: Words) -> Text | None:
    """Some lines; None where nobody stood."""
    figures = report.money
    if not figures.time.time:
        return None
    lines = [_sides(figures, words), _reasons(figures, words)]
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
    """`очередь 80 ч, нейтралка 51 ч`: whole hours that add up to the total of the head."""
    whole = near_hours(figures.time.hours)
    parts = [time.hours for time in times]
    if rest:
        parts.append(figures.time.hours - sum(parts))
        names = [*names, words.texts["money_other"]]
    hours = round_parts(parts, whole)
    bounds = ["≥" if time.is_least else "" for time in times] + [""]
    said = [
        f"{name} {bound}{words.say('phone_hours', range=n)}".replace(" ", NBSP)
        for name, bound, n in zip(names, bounds, hours, strict=False)
    ]
    return ", ".join(said)


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
    sums = " + ".join(words.money(m) for m in figures.owed_in_all)
    return para(words.say("money_owed", list=listed, sums=sums))


def _of_customer(owed: Sequence[Owed], words: Words) -> Iterator[str]:
    for row in owed:
        bound = "≥" if row.grows else ""
        yield f"{words.customer(row.customer)} {bound}{words.money(row.money)}"

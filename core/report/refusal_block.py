"""Refusals of the period in words: on the paper a line each, in the workbook a row."""

from core.report.format import stamp
from core.report.grid import Grid, Value, heads
from core.report.paper import DailyReport
from core.report.refusal_rows import RefusalRow, RefusalRows
from core.report.sheet import Para, Text, bold, para
from core.report.truck_row import Step
from core.report.words import Words


def refusals_block(rows: RefusalRows, words: Words) -> Text | None:
    """How many, how long, how dear; then each with its course; None where there were none."""
    if not rows.rows:
        return None
    record, goes_on = rows.rows[0].record, rows.goes_on
    lead = words.say(
        "refusals_title",
        new=rows.new,
        over=rows.over,
        time=words.truck_hours(rows.hours, goes_on=goes_on),
        cost=words.costs(rows.cost, record.currency, goes_on=goes_on),
    )
    first, *others = [_line(row, words) for row in rows.rows]
    return Text(((bold(f"{lead}  "), *first), *others))


def _line(row: RefusalRow, words: Words) -> Para:
    record, course = row.record, row.record.course
    said = [
        _where(row, words),
        f"{record.reason}: {course.text or words.code('refusal', record.reason)}",
        words.say("refusal_blame", who=words.code("blame", record.blame.value)),
        _span(row, words),
        course.case.officer_paper,
        _course(row, words),
    ]
    return para(bold(words.plate(record.plate)), f": {'; '.join(part for part in said if part)}")


def _where(row: RefusalRow, words: Words) -> str:
    course = row.record.course
    post = words.crossing(row.crossing, course.crossing or "", course.direction)
    side = words.side(course.side, course.direction)
    return ", ".join(part for part in (post, side) if part)


def _span(row: RefusalRow, words: Words) -> str:
    closed = row.record.course.closed_at
    return words.say(
        "refusal_span" if row.is_over else "refusal_since",
        at=stamp(row.record.course.at),
        end=stamp(closed) if closed is not None else "",
        time=words.lasting(row.hours, goes_on=not row.is_over),
        cost=words.costs(row.cost, row.record.currency, goes_on=not row.is_over),
    )


def _course(row: RefusalRow, words: Words) -> str:
    """What was decided and how it ended; of one that goes on the next step."""
    course = row.record.course
    branch = words.code("branch", course.branch.value)
    if row.is_over:
        return f"{branch} → {words.code('outcome', course.outcome)}"
    step = row.next_step
    said = "" if step is None else words.step(Step(step.text, step.other, step.due_at))
    return f"{branch}: {said}" if said else branch


def refusal_rows_of_workbook(report: DailyReport, words: Words) -> Grid:
    """Heads, then a row a refusal: the same hours and cost as in its record."""
    keys = (
        "x_plate", "x_ref", "x_crossing", "x_where", "x_reason", "x_said", "x_blame",
        "x_refused_at", "x_ended_at", "x_hours", "x_cost_of", "x_currency", "x_paper", "x_branch",
        "x_next_step", "x_outcome", "x_avoidable", "x_customers", "x_shippers",
    )  # fmt: skip
    return [heads(words, *keys), *(_cells(row, words) for row in report.refusals.rows)]


def _cells(row: RefusalRow, words: Words) -> list[Value]:
    record, course, step = row.record, row.record.course, row.next_step
    avoidable = course.case.avoidable
    return [
        record.plate,
        record.ref,
        words.crossing(row.crossing, course.crossing or "", course.direction),
        words.side(course.side, course.direction),
        f"{record.reason} {words.code('refusal', record.reason)}",
        course.text,
        words.code("blame", record.blame.value),
        course.at,
        course.closed_at if row.is_over else None,
        round(row.hours, 2),
        round(row.cost),
        record.currency,
        course.case.officer_paper,
        words.code("branch", course.branch.value),
        "" if step is None else words.step(Step(step.text, step.other, step.due_at)),
        words.code("outcome", course.outcome) if course.outcome else "",
        "" if avoidable is None else words.texts["yes" if avoidable else "no"],
        ", ".join(record.customers),
        ", ".join(record.shippers),
    ]

"""Crossings compared as plain text, to be sent to whoever decides."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from core.domain.desk import TripView
from ui import formatting as fmt
from ui import words
from ui.models import compare_rows as rows
from ui.models.compare_rows import AlternativeRow
from ui.words.place_words import place_name


def heading(trip: TripView) -> str:
    """`417 AK 07 · Ахметов Серік · Oral → Samara`."""
    way = " → ".join(place_name(p) for p in (trip.trip.origin, trip.trip.destination) if p)
    return " · ".join(p for p in (fmt.plate(trip.plate), trip.driver_name, way) if p)


def promise_line(trip: TripView) -> str:
    """The deadline, or that there is none."""
    if trip.promised_at is None:
        return QCoreApplication.translate("Compare", "no deadline")
    text = QCoreApplication.translate("Compare", "deadline {moment}")
    return text.format(moment=fmt.oral(trip.promised_at))


def warning() -> str:
    """What everybody who compares must know."""
    return QCoreApplication.translate(
        "Compare",
        "This is no advice where to go. Others see the same and many will have the same idea: "
        "a crossing that runs well today fills up in days.",
    )


def plain_text(found: Sequence[AlternativeRow], trip: TripView) -> str:
    """A line a crossing, planned first; what is not known is left out."""
    head = QCoreApplication.translate("Compare", "Crossings compared: {trip}")
    lines = [head.format(trip=heading(trip))]
    if found:
        seen = QCoreApplication.translate("Compare", "as of {moment}")
        as_of = seen.format(moment=fmt.oral_long(found[0].now))
        lines.append(f"{as_of}, {promise_line(trip)}")
    lines += [f"— {_line(row)}" for row in found]
    lines.append(QCoreApplication.translate("Compare", "Ranges hold in 8 cases of 10."))
    lines.append(warning())
    return "\n".join(lines) + "\n"


def _line(row: AlternativeRow) -> str:
    head = f"{rows.name(row)}, {words.state(row.alternative.state)}"
    return f"{head}: {'; '.join(_parts(row))}"


def _parts(row: AlternativeRow) -> Iterable[str]:
    yield _queue(row)
    if row.alternative.wait.quantiles is not None:
        text = QCoreApplication.translate("Compare", "wait {hours}")
        yield text.format(hours=rows.wait(row))
    early, late = row.view.arrives(0.1), row.view.arrives(0.9)
    if early is None or late is None:
        why = QCoreApplication.translate("Board", "no forecast: {why}")
        yield why.format(why=words.why_null(row.view.arrival.why_null))
    else:
        text = QCoreApplication.translate("Compare", "arrives {range}")
        yield text.format(range=fmt.hours_from_to(early, late))
    if row.alternative.p_in_time is not None:
        text = QCoreApplication.translate("Compare", "in time in {chance} cases")
        yield text.format(chance=rows.in_time(row))
    if not row.alternative.is_planned:
        text = QCoreApplication.translate("Compare", "road {km}")
        yield text.format(km=rows.extra_km(row))
    if rows.is_booked(row):
        yield rows.slot(row)
    elif row.alternative.slots:
        text = QCoreApplication.translate("Compare", "booking {price}")
        yield text.format(price=rows.slot(row))


def _queue(row: AlternativeRow) -> str:
    text = QCoreApplication.translate("Compare", "joins the queue {moment}")
    if row.has_joined:
        text = QCoreApplication.translate("Compare", "in the queue since {moment}")
    return text.format(moment=fmt.oral(row.alternative.joins_at))

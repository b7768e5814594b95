"""The map in words: a truck with its place and how that is known, a crossing with its state."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Direction
from core.domain.desk import CrossingView
from core.domain.desk_map import DeskMap, TruckOnMap
from ui import formatting as fmt
from ui import words
from ui.i18n import crossing_name

LISTED = 12
Rows = list[tuple[str, ...]]


def truck_words(truck: TruckOnMap, deskmap: DeskMap) -> str:
    """`417 AK 07 · в очереди · стоит ≥ 32 ч · сообщил 40 мин назад`."""
    state = truck.view.state
    parts = [fmt.plate(truck.view.plate), words.stage(state.stage, state.direction)]
    standing = state.standing_hours(deskmap.as_of)
    if standing is not None:
        parts.append(fmt.going_on(standing))
    parts.append(how_known(truck, deskmap))
    return " · ".join(p for p in parts if p)


def how_known(truck: TruckOnMap, deskmap: DeskMap) -> str:
    """Told and when, or reckoned from when."""
    seen = truck.whereabouts.seen_at
    if seen is None:
        return ""
    ago = fmt.ago(seen, deskmap.as_of)
    if truck.whereabouts.is_estimated:
        text = QCoreApplication.translate("Map", "reckoned by the hours on the road, seen {ago}")
        return text.format(ago=ago)
    return QCoreApplication.translate("Map", "there since {ago}").format(ago=ago)


def trucks_words(trucks: Sequence[TruckOnMap], deskmap: DeskMap) -> str:
    """A line a truck; of many the first ones and how many more."""
    lines = [truck_words(t, deskmap) for t in trucks[:LISTED]]
    more = len(trucks) - LISTED
    if more > 0:
        lines.append(QCoreApplication.translate("Map", "and %n more", None, more))
    return "\n".join(lines)


def crossing_words(views: Sequence[CrossingView]) -> str:
    """`Сырым · Маштаково`, then a line a direction: state and wait of a truck joining now."""
    lines = [crossing_name(views[0].crossing)]
    for view in views:
        wait = fmt.hours_range(view.forecast.quantiles) if view.forecast.quantiles else ""
        state = words.state(view.state)
        text = ", ".join(part for part in (state, wait) if part)
        lines.append(f"{words.direction(view.direction)}: {text}")
    return "\n".join(lines)


def table(deskmap: DeskMap) -> Rows:
    """Every truck with its status and place."""
    head = (
        QCoreApplication.translate("Map", "Truck"),
        QCoreApplication.translate("Map", "Status"),
        QCoreApplication.translate("Map", "Latitude, longitude"),
        QCoreApplication.translate("Map", "How it is known"),
    )
    rows: Rows = [head]
    for truck in deskmap.trucks:
        state = truck.view.state
        lat, lon = truck.whereabouts.at
        rows.append(
            (
                fmt.plate(truck.view.plate),
                words.stage(state.stage, state.direction),
                f"{lat:.2f}, {lon:.2f}",
                how_known(truck, deskmap),
            )
        )
    return rows


def label_of(view: CrossingView, ours: int) -> str:
    """`Сырым 26–44 ч · 9 наших`: the wait out of Kazakhstan, and how many of ours are there."""
    parts = [crossing_name(view.crossing)]
    if view.direction == Direction.OUT and view.forecast.quantiles is not None:
        parts[0] += f" {fmt.hours_range(view.forecast.quantiles)}"
    if ours:
        parts.append(QCoreApplication.translate("Map", "%n ours", None, ours))
    return " · ".join(parts)

"""The board as it was last seen: kept when it is shown, shown again while the desk opens.

What the board does not show is left out: telephones, journals, the way behind a truck.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from core.domain.desk import CrossingView, DeskView, Order, TripView
from core.domain.fleet import Customer, Driver
from core.domain.forecast import CrossingState, WaitForecast, WhyNull
from core.domain.gate import GateState
from core.domain.trip import IN_YARD
from core.services.looking.plain_view import from_plain, plain
from core.store import last_view

if TYPE_CHECKING:
    from pathlib import Path

    from core.domain.alert import Episode
    from core.domain.event import Event
    from core.domain.gate import GateLine
    from core.domain.trip import TripState
    from core.services.desk import Desk

EVERY = timedelta(minutes=5)
"""While the window is open the board is kept no more often; what is lost with the power is less."""

_NOTHING_SAID = WaitForecast(None, why_null=WhyNull.NOT_YET)


def last_seen(folder: Path) -> DeskView | None:
    """The board of a folder as its window last showed it; None where that may not be trusted.

    Asked before the desk is opened. Its `is_last_seen` is true: all in it is of its moment.
    """
    kept = last_view.read(folder)
    try:
        view = from_plain(kept)
    except (ValueError, TypeError, LookupError, AttributeError):
        return None
    return view if isinstance(view, DeskView) else None


def keep_seen(desk: Desk, view: DeskView, *, at_close: bool = False) -> None:
    """Keep what the board shows for the next start, where the last is older than `EVERY`.

    At the close always, unless it was taken away since (a driver forgotten, a copy put back): then
    the view is of before. A full disk is no reason to fail.
    """
    kept_at = last_view.kept_at(desk.folder)
    age = None if kept_at is None else desk.clock.written() - kept_at
    is_due = age is not None if at_close else age is None or not timedelta(0) <= age < EVERY
    if is_due:
        last_view.keep(desk.folder, desk.store.schema_number(), plain(as_board(view)))


def as_board(view: DeskView) -> DeskView:
    """A view without what the board does not show, said to be of its moment."""
    places = {trip.state.crossing for trip in view.trips}
    return DeskView(
        as_of=view.as_of,
        company=view.company,
        trips=tuple(_row(trip) for trip in view.trips),
        crossings=tuple(_name(c) for c in view.crossings if c.crossing.code in places),
        alerts=(),
        sources=(),
        is_reckoned=False,
        is_last_seen=True,
    )


def _row(trip: TripView) -> TripView:
    driver, carrier = trip.driver, trip.carrier
    return replace(
        trip,
        driver=None if driver is None else Driver(id=driver.id, name=driver.name),
        carrier=None if carrier is None else replace(carrier, phones=(), note=""),
        truck=replace(trip.truck, vin="", phone="", note=""),
        orders=tuple(_order(order) for order in trip.orders),
        state=_state(trip.state),
        forecast=_NOTHING_SAID,
        refusals=(),
        stay=None,
        barrier=None,
        gate=_asked(trip),
        alerts=tuple(_kind(alert) for alert in trip.alerts if alert.closed_at is None),
    )


def _asked(trip: TripView) -> tuple[GateLine, ...]:
    """What keeps a truck in the yard; of one that has left the board says nothing."""
    if trip.state.stage not in IN_YARD:
        return ()
    return tuple(
        replace(line, rule=replace(line.rule, notes={}, source=""))
        for line in trip.gate
        if line.state != GateState.OK
    )


def _kind(alert: Episode) -> Episode:
    return replace(alert, key="", values={}, snooze_reason="")


def _order(order: Order) -> Order:
    customer = order.customer
    return Order(
        replace(order.shipment, consignee="", shipper="", hs_codes=()),
        None if customer is None else Customer(id=customer.id, name=customer.name),
    )


def _state(state: TripState) -> TripState:
    return replace(
        state,
        waits=() if state.wait is None else (state.wait,),
        standings=() if state.standing_since is None else state.standings[-1:],
        handlings=(),
        track=(),
        promise=None,
        reminders=(),
        next_step=None if state.next_step is None else _words(state.next_step),
        last_event=None,
    )


def _words(step: Event) -> Event:
    return replace(step, raw="")


def _name(view: CrossingView) -> CrossingView:
    """The crossing by its names; how it is there now, nobody knows yet."""
    crossing = replace(view.crossing, prior={}, words=())
    return CrossingView(
        crossing,
        view.direction,
        CrossingState.UNKNOWN,
        None,
        _NOTHING_SAID,
        readings=(),
        waiting=(),
    )

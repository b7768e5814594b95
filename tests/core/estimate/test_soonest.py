"""Who is late whatever happens: the bare road takes longer than there is time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.trip import Stage, TripState
from core.estimate.soonest import BEST_PACE, soonest
from core.services.reference import shipped_reference
from tests.builders import NOW, a_trip

ROADS = shipped_reference().road_map


@pytest.mark.parametrize("stage", [Stage.REFUSED, Stage.BROKEN, Stage.EN_ROUTE])
def test_that_a_truck_bound_for_moscow_is_not_there_before_half_a_day(stage):
    trip = replace(a_trip(crossings=("syrym",)), destination="Москва", planned_departure=NOW)
    state = TripState(stage=stage, crossing="syrym", departed_at=NOW)
    at = soonest(trip, state, ROADS, NOW)
    assert at - NOW > timedelta(hours=900 / BEST_PACE)


def test_that_nothing_is_said_of_a_goal_nobody_knows():
    trip = replace(a_trip(crossings=("syrym",)), destination="Тридевятое царство")
    assert soonest(trip, TripState(crossing="syrym"), ROADS, NOW) is None

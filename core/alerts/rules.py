"""The rules in force. A new alert is a file beside this one and a line here."""

from collections.abc import Callable, Iterable
from datetime import datetime

from core.alerts import (
    breakdown,
    crossing,
    documents,
    late,
    refused,
    running_out,
    silent,
    slot,
    source,
    stay_days,
    stranded,
)
from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation
from core.domain.turns import in_turns

Rule = Callable[[AlertFacts, datetime, Limits], Iterable[Observation]]

RULES: tuple[Rule, ...] = (
    refused.observe,
    breakdown.observe,
    slot.observe,
    documents.observe,
    stranded.observe,
    silent.observe,
    late.observe,
    crossing.observe,
    source.observe,
    stay_days.observe,
    running_out.observe,
)


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> list[Observation]:
    """All that the rules see at one moment."""
    return [seen for rule in in_turns(RULES) for seen in rule(facts, now, limits)]

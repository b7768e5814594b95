"""Public sources, asked one after the other."""

import pytest

from core.domain.problem import KezekError
from core.domain.reading import ReadingKind
from core.feeds.seen import FeedReport, SeenReading
from core.services import fetching
from core.store import queries


def a_feed(name, km):
    def visit(_http, _address, now, _context):
        seen = SeenReading(
            crossing="syrym",
            kind=ReadingKind.QUEUE_KM,
            value=km,
            unit="km",
            observed_at=now,
            source=name,
        )
        return FeedReport(readings=(seen,), requests=1)

    return fetching.Feed(visit, lambda _settings: f"http://{name}.example")


def test_that_each_source_is_asked_and_keeps_its_own_readings_and_answer(desk, monkeypatch):
    feeds = {name: a_feed(name, km) for name, km in (("drone", 5.0), ("weather", 7.0))}
    monkeypatch.setattr(fetching, "FEEDS", feeds)
    result = fetching.fetch(desk, sources=tuple(feeds))
    assert {r.source: r.value for r in result.new} == {"drone": 5.0, "weather": 7.0}
    assert result.report.requests == 2
    with desk.store.reading() as snapshot:
        told = queries.sources(snapshot, desk.clock.now())
    assert [s.source for s in told] == ["drone", "weather"]


def test_that_a_source_nobody_knows_is_named_with_those_that_are(desk):
    with pytest.raises(KezekError) as caught:
        fetching.fetch(desk, sources=["weather"])
    assert caught.value.problem.values == {"source": "weather", "known": "cargoruqsat"}

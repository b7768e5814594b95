"""A visit to the site: what is taken home from it, and how it ends when the site is not itself."""

import time
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.reading import ReadingKind
from core.feeds.cargoruqsat import visit
from core.feeds.cargoruqsat.fetch import turn_of_pages
from core.feeds.http import Http, Limits
from core.feeds.seen import BookingStatus, Outcome, UnknownCrossing
from tests.builders import oral, syrym, taskala
from tests.core.feeds.cargoruqsat import made_pages as made
from tests.core.feeds.conftest import IMPATIENT, PATIENT, SLACK, hang

NOW = oral("20.12.2026 17:23")
FIRST = date(2026, 12, 20)
PENDING, CROSSED, CALLED = BookingStatus.PENDING, BookingStatus.CROSSED, BookingStatus.CALLED
PLACES = {syrym().cargoruqsat_id: made.SYRYM, taskala().cargoruqsat_id: made.TASKALA}


def bookings_of(name: str, passed_hours: int, an_hour: int):
    """A day of bookings, its first hours gone through."""
    begins = oral("20.12 00:00")
    return [
        (name, f"{n:03}{letters}07", begins + timedelta(hours=h), CROSSED if gone else PENDING)
        for h in range(24)
        for n in range(an_hour)
        for letters, gone in [(chr(65 + h) * 3, h < passed_hours)]
    ]


class Queue:
    """The site as it ought to be: it answers what it is asked."""

    def __init__(self):
        self.register = [*bookings_of(made.SYRYM, 9, 12), *bookings_of(made.TASKALA, 17, 4)]
        self.boards = {
            made.SYRYM: [(made.SYRYM, "233DDA07", CALLED), (made.SYRYM, "640KLM07", PENDING)],
            made.TASKALA: [],
        }

    def __call__(self, path, query):
        page = {
            "/ru/start": self.start,
            "/ru/registry/scoreboard": self.board,
            "/ru/registry/public-list": self.bookings,
            "/ru/registry/wa-history/list": self.stays,
            "/ru/registry/checkpoint/list": self.checkpoints,
        }[path]
        return page(query).encode()

    def start(self, _):
        return made.start(
            NOW,
            made.start_row(made.SYRYM, FIRST, lambda d: (d.day, 1)),
            made.start_row(made.TASKALA, FIRST, lambda d: None if d.day == 25 else (200, 2)),
            made.start_row("Кайрак - Бугристое", FIRST, lambda _: (5, 0)),
            made.start_row("Бахты - Покиту", FIRST, lambda _: (5, 0), flag="cn"),
        )

    def board(self, query):
        rows = self.boards[PLACES[query["flCheckpoint"]]]
        return made.board(310 + len(rows) if rows else 0, *rows)

    def bookings(self, query):
        name, plate = PLACES.get(query.get("flCheckpoint")), query.get("flTruckNumber")
        day = query.get("flDate_from", "20.12.2026")
        rows = [
            r
            for r in self.register
            if day == "20.12.2026" and name in (None, r[0]) and plate in (None, r[1])
        ]
        begin = 15 * (int(query.get("p", "1")) - 1)
        shown = (made.register_row(*r) for r in rows[begin : begin + 15])
        return made.register(len(rows), *shown)

    def stays(self, query):
        number = int(query["p"])
        entered = f"19.12.2026 {number:02}:55:00"
        rows = [made.stay_row(made.SYRYM, f"{number:03}KLM07", entered)]
        if number == 1:
            rows += [
                made.stay_row(made.SYRYM, "233DDA07", "20.12.2026 04:08:17"),
                made.stay_row(made.DOSTYK, "AM8295H", "20.12.2026 03:01:47"),
            ]
        return made.stays(1089, *rows, pages=9)

    def checkpoints(self, query):
        rows = [(key, name, "Россия") for key, name in PLACES.items()]
        return made.checkpoints(rows[int(query["p"]) - 1], pages=2)


def come_by(site, context, limits=PATIENT, now=NOW):
    began = time.monotonic()
    with Http(limits) as http:
        report = visit(http, site.url + "/", now, context)
    assert time.monotonic() - began < limits.visit + SLACK
    return report


def taken(report, kind, crossing="syrym"):
    return [r for r in report.readings if (r.kind, r.crossing) == (kind, crossing)]


@pytest.fixture
def queue(site):
    site.answer = Queue()
    return site.answer


@pytest.fixture
def seen(site, queue, context):
    return come_by(site, context)


def test_that_a_visit_brings_free_slots_board_passages_and_lag(seen):
    assert seen.outcome is Outcome.OK
    assert len(taken(seen, ReadingKind.SLOTS_FREE)) == 62
    assert [r.value for r in taken(seen, ReadingKind.BOARD_VEHICLES)] == [312]
    assert [r.value for r in taken(seen, ReadingKind.BOARD_VEHICLES, "taskala")] == [0]
    assert [r.value for r in taken(seen, ReadingKind.LAG)] == [8.38]
    assert [r.value for r in taken(seen, ReadingKind.LAG, "taskala")] == [0.38]
    assert len(taken(seen, ReadingKind.PASSAGE)) == 8


def test_that_a_day_off_is_no_slots_and_named(seen):
    off = [r for r in taken(seen, ReadingKind.SLOTS_FREE, "taskala") if r.text == "day_off"]
    assert {(r.day, r.klass, r.value) for r in off} == {
        (date(2026, 12, 25), "standard", 0),
        (date(2026, 12, 25), "express", 0),
    }


def test_that_slots_are_as_of_the_page_and_the_rest_as_of_the_visit(seen):
    assert {r.observed_at for r in seen.readings} == {NOW}


def test_that_a_truck_still_inside_has_no_hours_and_a_stranger_no_plate(seen):
    inside = taken(seen, ReadingKind.PASSAGE)
    assert {(r.value, r.left_at) for r in inside} == {(None, None)}
    assert "233DDA07" in {r.subject for r in inside}
    assert not any("KLM" in r.subject for r in inside)


def test_that_a_stranger_is_told_apart_by_a_hash_of_this_database_alone(site, queue, context):
    def strangers(salt):
        report = come_by(site, replace(context, salt=salt))
        return {r.subject for r in taken(report, ReadingKind.PASSAGE)} - {"233DDA07"}

    assert strangers(b"one") == strangers(b"one")
    assert not strangers(b"one") & strangers(b"other")


def test_that_crossings_we_do_not_know_are_reported(seen):
    unknown = {(u.name, u.neighbour) for u in seen.unknown_crossings}
    assert unknown == {
        ("Кайрак - Бугристое", "ru"),
        ("Бахты - Покиту", "cn"),
        (made.DOSTYK, ""),
    }


def test_that_our_own_bookings_come_home_with_status_and_slot(site, queue, context):
    queue.register.append((made.SYRYM, "233DDA07", oral("21.12 01:00"), PENDING))
    report = come_by(site, replace(context, ask_plates=("233 DDA 07",)))
    own = {(b.page, b.crossing, b.slot_begins, b.status) for b in report.own_bookings}
    assert own == {
        ("scoreboard", "syrym", None, CALLED),
        ("public-list", "syrym", oral("21.12 01:00"), PENDING),
        ("wa-history", "syrym", oral("21.12 05:00"), None),
    }


def test_that_a_visit_asks_at_most_forty_times(site, queue, context):
    plates = tuple(f"{n:03}ABC07" for n in range(60))
    report = come_by(site, replace(context, ask_plates=plates))
    assert (report.requests, len(site.asked), report.outcome) == (40, 40, Outcome.OK)
    assert [n.code for n in report.notes] == ["visit_cut_short"]


def test_that_further_pages_of_stays_take_turns_until_all_were_seen():
    visits = [turn_of_pages(73, NOW + timedelta(minutes=10 * n)) for n in range(12)]
    assert {len(v) for v in visits} == {6}
    assert {n for v in visits for n in v} == set(range(2, 74))
    assert turn_of_pages(1, NOW) == []


def test_that_an_id_that_differs_from_ours_is_noted(site, queue, context):
    wrong = replace(taskala(), cargoruqsat_id=None)
    report = come_by(site, replace(context, crossings=(syrym(), wrong)))
    assert report.checkpoint_ids["taskala"] == taskala().cargoruqsat_id
    assert "checkpoint_id_missing" in {n.code for n in report.notes}
    queue.checkpoints = lambda _: made.checkpoints(("999999999", made.SYRYM, "Россия"))
    report = come_by(site, context)
    assert "checkpoint_id_differs" in {n.code for n in report.notes}


def test_that_a_board_of_another_crossing_gives_no_number(site, queue, context):
    queue.boards[made.TASKALA] = queue.boards[made.SYRYM]
    report = come_by(site, context)
    assert taken(report, ReadingKind.BOARD_VEHICLES, "taskala") == []
    assert "board_of_others" in {n.code for n in report.notes}


def test_that_a_board_of_several_crossings_gives_no_number(site, queue, context):
    queue.boards[made.SYRYM].append((made.TASKALA, "148MNE13", PENDING))
    assert taken(come_by(site, context), ReadingKind.BOARD_VEHICLES) == []


def test_that_a_page_that_changed_leaves_the_others(site, queue, context):
    queue.board = lambda _: made.board(5, (made.SYRYM, "1", "Called"))
    report = come_by(site, context)
    assert report.outcome is Outcome.NOT_UNDERSTOOD
    assert [(p.code, p.values["page"]) for p in report.problems] == [
        ("page_not_understood", "scoreboard")
    ]
    assert taken(report, ReadingKind.BOARD_VEHICLES) == []
    assert taken(report, ReadingKind.SLOTS_FREE)


@pytest.mark.parametrize(
    ("answer", "outcome", "codes"),
    [
        ((403, {}, b""), Outcome.REFUSED, {"feed_refused"}),
        ((429, {}, b""), Outcome.REFUSED, {"feed_refused"}),
        ((500, {}, b""), Outcome.UNREACHABLE, {"feed_failed"}),
        ((302, {"Location": "/ru/start"}, b""), Outcome.REFUSED, {"feed_redirected"}),
        (b"\x00\xff\x01noise" * 60_000, Outcome.NOT_UNDERSTOOD, {"page_not_understood"}),
        (b"x" * 2_000_000, Outcome.NOT_UNDERSTOOD, {"feed_too_large"}),
        ((200, {"Content-Type": "application/json"}, b"{}"), Outcome.NOT_UNDERSTOOD, None),
        (made.maintenance().encode(), Outcome.NOT_UNDERSTOOD, {"page_not_understood"}),
        (made.page("startpagesmodule", "", lang="en").encode(), Outcome.NOT_UNDERSTOOD, None),
        (hang, Outcome.UNREACHABLE, {"feed_timeout"}),
    ],
)
def test_that_a_site_that_is_not_itself_leaves_nothing_but_a_clear_word(
    site, context, answer, outcome, codes
):
    site.always(answer)
    report = come_by(site, context, IMPATIENT if answer is hang else PATIENT)
    assert (report.outcome, report.readings) == (outcome, ())
    assert codes is None or {p.code for p in report.problems} == codes
    assert len(site.asked) <= 5


def test_that_a_visit_out_of_time_says_so_and_keeps_what_it_has(site, queue, context):
    site.always(hang)
    with Http(Limits(visit=0.3)) as http:
        report = visit(http, site.url, NOW, context)
    assert [p.code for p in report.problems] == ["feed_timeout"]
    site.answer = lambda path, query: queue(path, query) if path == "/ru/start" else hang
    with Http(Limits(visit=1.5, pause=0)) as http:
        report = visit(http, site.url, NOW, context)
    assert (report.outcome, [n.code for n in report.notes]) == (Outcome.OK, ["visit_cut_short"])
    assert taken(report, ReadingKind.SLOTS_FREE)


def test_that_a_stopped_visit_keeps_what_it_has(site, queue, context):
    with Http(PATIENT, stop=lambda: len(site.asked) >= 2) as http:
        report = visit(http, site.url, NOW, context)
    assert report.notes[0].values["reason"] == "stopped"
    assert taken(report, ReadingKind.SLOTS_FREE)


@pytest.mark.parametrize("address", ["", "cgr.qoldau.kz", "ftp://cgr.qoldau.kz", "http://[", "a b"])
def test_that_an_address_that_is_none_is_named(address, context):
    with Http(PATIENT) as http:
        report = visit(http, address, NOW, context)
    assert [(p.code, p.values["url"]) for p in report.problems] == [("feed_address", address)]


@pytest.mark.parametrize("now", ["13.06.2026 17:30", "22.11.2026 15:00"])
def test_that_the_recorded_pages_served_whatever_is_asked_give_their_figures(
    site, context, shared_pages, now
):
    site.serve(
        {
            path: (shared_pages / f"{name}.html").read_bytes()
            for path, name in {
                "/ru/start": "start",
                "/ru/registry/public-list": "public-list",
                "/ru/registry/scoreboard": "scoreboard",
                "/ru/registry/wa-history/list": "wa-history",
                "/ru/registry/checkpoint/list": "checkpoint-list",
            }.items()
        }
    )
    report = come_by(site, context, now=oral(now))
    assert (report.outcome, report.problems) == (Outcome.OK, ())
    assert report.requests <= 15
    slots = {(r.day, r.klass): r.value for r in taken(report, ReadingKind.SLOTS_FREE)}
    assert [slots[date(2026, 6, 13), k] for k in ("standard", "express")] == [85, 11]
    assert [slots[date(2026, 6, 14), k] for k in ("standard", "express")] == [497, 15]
    assert [slots[date(2026, 7, 1), k] for k in ("standard", "express")] == [698, 9]
    assert [r.value for r in taken(report, ReadingKind.BOARD_VEHICLES)] == [315]
    assert taken(report, ReadingKind.BOARD_VEHICLES, "taskala") == []
    passages = taken(report, ReadingKind.PASSAGE)
    assert (len(passages), sum(r.left_at is None for r in passages)) == (4, 2)
    assert not [r for r in report.readings if r.kind == ReadingKind.LAG]
    assert UnknownCrossing(made.DOSTYK) in report.unknown_crossings

"""Papers, files, money, rules, checks and refusals: kept whole, each change in the history."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from core.domain.crossing import Direction
from core.domain.event import EventKind
from core.domain.expense import Expense, ExpenseKind
from core.domain.ids import new_id
from core.domain.papers import Attachment, Document, DocumentKind
from core.domain.problem import KezekError
from core.domain.refusal_case import Blame, Branch, RefusalCase
from core.domain.rule import Asks, Check, Match, Rule, Verdict
from core.store import queries
from tests.builders import NOW, a_customer, a_driver, a_trip, a_truck, an_event


@pytest.fixture
def trip(work):
    truck = a_truck()
    trip = a_trip(truck)
    with work() as unit:
        unit.trucks.put(truck)
        unit.trips.put(trip)
        unit.commit()
    return trip


def a_dopp(trip, **changes):
    filed = Document(id=new_id(), trip=trip.id, kind=DocumentKind.DOPP, number="7-1")
    return replace(filed, **changes)


def a_whole_rule(customer):
    return Rule(
        id=new_id(),
        code="own",
        names={"ru": "Сертификат", "kk": "Сертификат"},
        asks=Asks.DOCUMENT,
        documents=(DocumentKind.PHYTO, DocumentKind.CMR),
        statuses=("выдан",),
        lead_days=2,
        matches=(Match.PLATE, Match.HS_CODES),
        direction=Direction.OUT,
        beyond=("RU",),
        crossings=("syrym",),
        multilateral=False,
        hs_prefixes=("07", "0802"),
        cargo_words=("лук",),
        countries=("KZ",),
        customer=customer.id,
        loaded_only=False,
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
        blocks=True,
        is_on=False,
        confirmed=False,
        source="приказ",
        last_checked=date(2026, 11, 1),
        notes={"ru": "«ёлка»"},
        figures={"mrp": 1.0},
    )


def test_that_every_field_of_every_paper_comes_back_as_it_was_put(store, work, trip):
    driver, customer, spent_key = a_driver(), a_customer(), new_id()
    event = an_event(EventKind.REFUSED, NOW, trip)
    paper = a_dopp(
        trip,
        status="Обеспечен",
        plate="417 AK 07",
        trailer="11 AAA 07",
        hs_codes=("854231",),
        weight_kg=20500.5,
        issued_at=date(2026, 11, 18),
        valid_until=date(2026, 12, 18),
        note="№ 7",
    )
    photo = Attachment(
        id=new_id(),
        event=event.id,
        document=paper.id,
        trip=trip.id,
        expense=spent_key,
        name="фото.jpg",
        media_type="image/jpeg",
        size=3,
        sha256="ab" * 32,
    )
    spent = Expense(
        id=spent_key,
        trip=trip.id,
        kind=ExpenseKind.FUEL,
        amount=Decimal("120000.10"),
        currency="KZT",
        at=NOW,
        driver=driver.id,
        note="АЗС",
    )
    rule = a_whole_rule(customer)
    check = Check(
        id=new_id(), trip=trip.id, rule="passage", verdict=Verdict.OK, checked_at=NOW, note="фото"
    )
    case = RefusalCase(
        id=event.id,
        trip=trip.id,
        blame=Blame.SHIPPER,
        avoidable=True,
        officer_paper="№ 380",
        branch=Branch.MEND,
        outcome="пересекла",
        closed_at=NOW,
        note="код",
    )
    with work() as unit:
        unit.journal.add(event)
        unit.customers.put(customer)
        unit.drivers.put(driver)
        unit.documents.put(paper)
        unit.expenses.put(spent)
        unit.attachments.put(photo)
        unit.rules.put(rule)
        unit.checks.put(check)
        unit.refusal_cases.put(case)
        unit.commit()

    for entity in (paper, photo, spent, rule, check, case):
        plain = (getattr(entity, field.name) for field in fields(entity))
        assert not [value for value in plain if value in ("", None, ())]
    with store.reading() as snapshot:
        assert queries.documents(snapshot) == [paper]
        assert queries.documents_of(snapshot, [trip.id]) == {trip.id: [paper]}
        assert queries.attachments(snapshot) == [photo]
        assert queries.attachments_of(snapshot, [trip.id]) == {trip.id: [photo]}
        assert queries.expenses(snapshot) == [spent]
        assert queries.expenses_of(snapshot, [trip.id]) == {trip.id: [spent]}
        assert queries.rules(snapshot) == [rule]
        assert queries.checks(snapshot) == [check]
        assert queries.checks_of(snapshot, [trip.id]) == {trip.id: [check]}
        assert queries.refusal_cases(snapshot) == [case]
        assert queries.refusal_cases_of(snapshot, [trip.id]) == {trip.id: [case]}


def test_that_an_amount_is_kept_to_the_last_digit(store, work, trip):
    sums = ("0.10", "99999999999999.99", "7", "12.345")
    with work() as unit:
        for text in sums:
            unit.expenses.put(
                Expense(
                    id=new_id(),
                    trip=trip.id,
                    kind=ExpenseKind.FINE,
                    amount=Decimal(text),
                    currency="RUB",
                    at=NOW,
                )
            )
        unit.commit()
    with store.reading() as snapshot:
        assert [str(spent.amount) for spent in queries.expenses(snapshot)] == list(sums)


def test_that_an_amount_that_changed_stands_in_the_history(store, work, trip):
    spent = Expense(
        id=new_id(),
        trip=trip.id,
        kind=ExpenseKind.ADVANCE,
        amount=Decimal("5000.50"),
        currency="RUB",
        at=NOW,
    )
    with work() as unit:
        unit.expenses.put(spent)
        unit.expenses.put(replace(spent, amount=Decimal(6000)))
        unit.commit()
    with store.reading() as snapshot:
        _added, changed = queries.audit_of(snapshot, spent.id)
    assert (changed.field, changed.old, changed.new) == ("amount", "5000.50", "6000")


def test_that_a_trip_has_one_paper_of_a_kind_and_number(work, trip):
    with work() as unit:
        unit.documents.put(a_dopp(trip))
        unit.documents.put(a_dopp(trip, number="7-2"))
        assert len(unit.documents.of(trip.id)) == 2
        with pytest.raises(KezekError, match="already_known"):
            unit.documents.put(a_dopp(trip))


def test_that_a_file_that_is_taken_out_stays_in_the_history(store, work, trip):
    photo = Attachment(
        id=new_id(), trip=trip.id, name="фото.jpg", media_type="image/jpeg", size=3, sha256="00"
    )
    with work() as unit:
        unit.attachments.put(photo)
        unit.attachments.remove(photo.id)
        unit.commit()
    with store.reading() as snapshot:
        assert queries.attachments(snapshot) == []
        _added, removed = queries.audit_of(snapshot, photo.id)
    assert (removed.old["sha256"], removed.new) == ("00", None)


def test_that_a_paper_with_a_file_is_still_used(work, trip):
    paper = a_dopp(trip)
    photo = Attachment(
        id=new_id(),
        document=paper.id,
        name="1.pdf",
        media_type="application/pdf",
        size=1,
        sha256="",
    )
    with work() as unit:
        unit.documents.put(paper)
        unit.attachments.put(photo)
        with pytest.raises(KezekError, match="still_used"):
            unit.documents.remove(paper.id)

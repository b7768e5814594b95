"""What a customer is given: own orders and their course; nobody else, no telephone, no money."""

import zipfile
from dataclasses import replace
from decimal import Decimal

import pytest

from core.domain.expense import Expense, ExpenseKind
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.problem import KezekError
from core.services.importing import import_files
from core.services.keeping.exporting import export_for_customer
from tests.builders import NOW, a_shipment
from tests.desks import a_desk, send, tell


@pytest.fixture
def out(desk, tmp_path):
    """417 goes for one customer, 902 for another, 233 carries orders of both."""
    first = send(desk, "417 AK 07", ("departed", "20.11 01:00"), destination="Самара")
    second = send(desk, "902 BC 07", ("departed", "20.11 02:00"), destination="Саратов")
    shared = send(desk, "233 DD 07", ("departed", "20.11 03:00"), destination="Казань")
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        terms = {"rate_per_day": 77_777, "currency": "RUB", "phones": ("+7 700 111 11 11",)}
        uow.customers.put(replace(first.customer, **terms))
        ours = a_shipment(shared.trip, order="Z-S", customer=first.customer.id)
        uow.shipments.put(replace(ours, destination="Самара"))
        uow.drivers.put(replace(first.driver, name="Иванов", phones=("+7 700 222 22 22",)))
        uow.drivers.put(replace(shared.driver, name="Иванов", phones=("+7 700 333 33 33",)))
        papers = [
            Document(id=new_id(), trip=s.trip.id, kind=DocumentKind.CMR, number=f"CMR-{n}")
            for n, s in enumerate((first, second, shared))
        ]
        for paper in papers:
            uow.documents.put(replace(paper, note="телефон +7 700 444 44 44"))
        fuel = Expense(
            id=new_id(), trip=first.trip.id, kind=ExpenseKind.FUEL, amount=Decimal(88888),
            currency="KZT", at=NOW,
        )  # fmt: skip
        uow.expenses.put(fuel)
        uow.commit()
    told = {"text": "Клиент 902 торопит, +7 700 555 55 55", "source": "Дюсенов"}
    tell(desk, first.trip, ("note", "20.11 04:00", told), ("joined_queue", "20.11 05:00", told))
    path = tmp_path / "for.zip"
    export_for_customer(desk, "клиент  417", path)
    return path


def tables(path):
    with zipfile.ZipFile(path) as archive:
        return {n: archive.read(n).decode("utf-8-sig") for n in archive.namelist()}


def test_that_only_orders_of_the_customer_are_written(out):
    found = tables(out)
    assert sorted(found) == [
        "customers.csv", "documents.csv", "events.csv", "shipments.csv", "trips.csv", "trucks.csv",
    ]  # fmt: skip
    orders = [line.split(",")[1] for line in found["shipments.csv"].splitlines()[1:]]
    assert sorted(orders) == ["Z-417", "Z-S"]
    assert [line[:5] for line in found["events.csv"].splitlines()[1:]] == [
        "R-417",
        "R-417",
        "R-233",
    ]


@pytest.mark.parametrize(
    "foreign",
    [
        "902", "Клиент 233", "Саратов", "Казань", "Z-233", "CMR-1", "CMR-2",  # of others
        "700", "222", "Дюсенов", "торопит",  # telephones, words
        "77777", "77,777", "RUB", "88888",  # money
    ],
)  # fmt: skip
def test_that_nothing_of_others_no_telephone_and_no_money_leaves_the_house(out, foreign):
    assert [name for name, text in tables(out).items() if foreign in text] == []


def test_that_the_customer_s_own_desk_takes_it_in(out, tmp_path):
    theirs = a_desk(tmp_path / "theirs")
    try:
        result = import_files(theirs, [out], dry_run=False)
        assert (result.rejected, result.ignored) == ((), ())
    finally:
        theirs.close()


def test_that_a_name_nobody_bears_writes_nothing(desk, tmp_path):
    with pytest.raises(KezekError) as raised:
        export_for_customer(desk, "Никто", tmp_path / "none.zip")
    assert raised.value.problem.code == "unknown_customer"
    assert not (tmp_path / "none.zip").exists()

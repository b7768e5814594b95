"""The claim of a trip, its cost in status and report: the same hours and sums everywhere."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from core.domain.crossing import Side
from core.domain.ids import new_id
from core.domain.papers import Attachment, Document, DocumentKind
from core.domain.problem import KezekError
from core.report.claim_book import claim_book
from core.report.claim_sheet import compose_claim
from core.report.expense_book import expense_book
from core.report.sheet import Table, Text, plain_text
from core.report.workbook import workbook
from core.services import registers
from core.services.looking import look, reporting, status
from core.services.money import claims, costs, expenses
from tests.builders import oral
from tests.core.services.money.test_expenses import spend
from tests.desks import send
from ui.i18n import Catalogue
from ui.words.report_texts import report_texts

LANGUAGES = ("kk", "ru", "en")


@pytest.fixture
def sent(desk):
    made = send(
        desk,
        "417 AK 07",
        ("departed", "17.11 14:10"),
        ("joined_queue", "17.11 16:00", {"crossing": "syrym", "km_to_barrier": 13.0}),
        ("position", "18.11 08:00", {"km_to_barrier": 6.0, "heard_at": oral("18.11 10:00")}),
        ("note", "18.11 09:00", {"text": "клиент звонил"}),
        ("exit_post_in", "19.11 02:00", {"crossing": "syrym"}),
        ("exit_post_out", "19.11 06:30", {"crossing": "syrym"}),
        ("entry_post_in", "19.11 15:00", {"crossing": "syrym"}),
        ("refused", "19.11 18:00", {"side": Side.ENTRY_POST, "reason": "D03"}),
        ("joined_queue", "20.11 09:00", {"crossing": "syrym", "km_to_barrier": 2.0}),
    )
    terms = replace(made.customer, free_hours=24.0, rate_per_day=10_000.0, currency="RUB")
    registers.save(desk, terms)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        paper = Document(id=new_id(), trip=made.trip.id, kind=DocumentKind.CMR, number="KZ 448812")
        uow.documents.put(paper)
        uow.attachments.put(
            Attachment(
                id=new_id(),
                trip=made.trip.id,
                document=paper.id,
                name="cmr.pdf",
                media_type="application/pdf",
                size=20_000,
                sha256="ab" * 32,
            )
        )
        uow.commit()
    return made


def texts(language):
    return report_texts(Catalogue.load(language).text)


def words_of(sheet):
    said = [sheet.title, *sheet.line, *sheet.foot]
    for block in sheet.blocks:
        if isinstance(block, Table):
            said += [block.title, *(c.text for row in block.rows for c in row.cells)]
        elif isinstance(block, Text):
            said += [plain_text(words) for words in block.paras]
    return "\n".join(said).replace("\u00a0", " ")


def sheets_of(content):
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_that_a_claim_tells_hours_cost_timeline_and_papers(desk, sent):
    desk.author = replace(desk.author, dispatcher="Жумабаева А.")
    text = words_of(compose_claim(claims.claim_of(desk, "r-417"), texts("ru"), "ru"))
    assert "очередь ≥ 39:20 + пост РК 4:30 + нейтралка 8:30 + пост РФ 3:00" in text
    assert "Простой всего ≥ 70:20" in text
    assert "≥ 2 × 10 000 ₽ за начатые сутки" in text
    assert "≥ 20 000 ₽" in text
    assert "18.11 10:00, через 2 ч" in text
    assert "KZ 448812" in text
    assert "cmr.pdf (20 КБ)" in text
    assert "Жумабаева А." in text


def test_that_own_business_is_not_shown_to_the_customer(desk, sent):
    claim = claims.claim_of(desk, "R-417")
    assert "клиент звонил" not in words_of(compose_claim(claim, texts("ru"), "ru"))
    cells = [
        c
        for rows in sheets_of(claim_book(claim, texts("ru"), "ru")).values()
        for r in rows
        for c in r
    ]
    assert "клиент звонил" not in cells


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_claim_and_workbook_say_the_same_in_each_language(desk, sent, language):
    claim = claims.claim_of(desk, "R-417")
    assert "{" not in words_of(compose_claim(claim, texts(language), language))
    cost, parts, timeline, _, papers = sheets_of(
        claim_book(claim, texts(language), language)
    ).values()
    assert cost[-1][5] == 2
    assert cost[-1][7] == 20_000
    assert sum(row[3] for row in parts[1:]) == pytest.approx(70.33, abs=0.03)
    assert len(timeline) == 1 + len(claim.timeline)
    assert papers[1][5] == "cmr.pdf"


def test_that_forecasts_stand_as_they_were_said(desk, sent):
    look.refresh(desk)
    claim = claims.claim_of(desk, "R-417")
    assert claim.said
    assert claim.said[0].issued_at == desk.clock.now()


def test_that_a_trip_long_over_has_its_claim_still(desk):
    send(
        desk,
        "233 DD 07",
        ("joined_queue", "01.03 08:00"),
        ("released", "03.03 08:00"),
        ("delivered", "05.03 08:00"),
    )
    claim = claims.claim_of(desk, "R-233")
    assert claim.cost.downtime.hours == 48
    assert not claim.cost.downtime.goes_on


def test_that_a_trip_nobody_knows_has_no_claim(desk):
    with pytest.raises(KezekError, match="unknown_trip"):
        claims.claim_of(desk, "R-999")


def test_that_many_pings_in_a_row_are_two_lines_of_the_paper(desk, sent):
    claim = claims.claim_of(desk, "R-417")
    ping = replace(claim.timeline[2], source="gps", kind="position")
    pings = [replace(ping, id=new_id()) for _ in range(500)]
    assert len(replace(claim, events=tuple(pings)).timeline) == 2


def test_that_status_report_and_claim_have_the_same_figures(desk, sent):
    view = look.look(desk)
    shown = status.status(view, costs.trip_figures(desk, view))["trips"][0]["delay_cost"]
    claim = claims.claim_of(desk, "R-417")
    assert shown["hours"] == pytest.approx(claim.cost.downtime.hours, abs=0.001)
    assert sum(shown["by_side"].values()) == pytest.approx(shown["hours"], abs=0.01)
    assert shown["customer"] == {"amount": 20_000.0, "currency": "RUB"}
    now = desk.clock.now()
    report = reporting.report_of_period(desk, now - timedelta(days=4), now)
    assert report.figures.downtime_hours == pytest.approx(shown["hours"], abs=0.001)
    assert report.figures.downtime_cost == shown["own"]["amount"]
    assert report.money.owed_in_all == (claim.cost.charges[0].charge.money,)


def test_that_a_days_hours_by_side_reason_and_day_are_the_same_hours(desk, sent):
    now = desk.clock.now()
    money = reporting.report_of_period(desk, now - timedelta(days=4), now).money
    whole = money.time.hours
    assert sum(t.hours for _, t in money.by_side) == pytest.approx(whole)
    assert sum(r.time.hours for r in money.by_reason) == pytest.approx(whole)
    assert sum(d.time.hours for d in money.by_day) == pytest.approx(whole)
    assert [r.reason.side for r in money.by_reason if r.reason.code == "neutral"] == ["border_ru"]


def test_that_the_reports_workbook_has_the_money_by_truck_and_in_all(desk, sent):
    now = desk.clock.now()
    report = reporting.report_of_period(desk, now - timedelta(days=4), now)
    sheets = sheets_of(workbook(report, texts("ru"), "ru"))
    heads, row = sheets["Деньги по машинам"]
    assert row[heads.index("Свои потери")] == report.figures.downtime_cost
    assert row[heads.index("К оплате за период")] == 20_000
    assert sheets["Деньги всего"][-1][2] == pytest.approx(report.figures.downtime_hours, abs=0.01)


def test_that_two_currencies_are_told_beside_each_other(desk, sent):
    other = send(desk, "233 DD 07", ("joined_queue", "17.11 16:00"))
    registers.save(desk, replace(other.customer, rate_per_hour=1000.0, currency="KZT"))
    now = desk.clock.now()
    report = reporting.report_of_period(desk, now - timedelta(days=4), now)
    assert [m.currency for m in report.money.owed_in_all] == ["KZT", "RUB"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_accountants_workbook_opens_with_numbers(desk, sent, language):
    spend(desk, sent, "advance", "150000", "KZT")
    spend(desk, sent, "fuel", "48500,50", "KZT")
    period = expenses.period(desk, oral("01.11 00:00"), oral("01.12 00:00"))
    accounts, lines, _ = sheets_of(expense_book(period, texts(language), language)).values()
    assert accounts[1][-2:] == [48_500.5, 101_499.5]
    assert [row[6] for row in lines[1:]] == [150_000, 48_500.5]


def test_that_hours_after_a_past_refusal_bear_its_reason_and_side(desk, sent):
    now = desk.clock.now()
    money = reporting.report_of_period(desk, now - timedelta(days=4), now).money
    (refused,) = [r for r in money.by_reason if r.reason.code == "D03"]
    assert refused.time.hours == 15
    assert refused.reason.side == "receiver"

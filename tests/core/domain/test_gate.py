"""The gate: which rules speak of a trip, and what they say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.crossing import Direction
from core.domain.gate import GateState, Going, Known, RuleBook, blockers, judge
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.rule import Check, Verdict
from core.services.reference import shipped_reference
from tests.builders import NOW, syrym

REFERENCE = shipped_reference()
BOOK = RuleBook(REFERENCE.rules, REFERENCE.tiers)
DAY = date(2026, 11, 22)
FLOUR = Going(
    day=DAY,
    crossing=syrym(),
    plate="417 AK 07",
    trailer="11 AAA 07",
    country="KZ",
    hs_codes=("1101 00",),
    cargoes=("мука",),
    weight_kg=20_000.0,
)
CMR = Document(id=new_id(), trip=new_id(), kind=DocumentKind.CMR, number="c")
DOPP = Document(
    id=new_id(),
    trip=CMR.trip,
    kind=DocumentKind.DOPP,
    number="7-1",
    status="Обеспечен",
    plate="417АК07",
    trailer="11 AAA 07",
    hs_codes=("110100",),
    weight_kg=20_050.0,
    issued_at=date(2026, 11, 19),
)


def lines(going=FLOUR, *papers, checks=(), book=BOOK):
    known = Known(documents=papers, checks={c.rule: c for c in checks})
    return {line.rule.code: line for line in judge(going, book, known)}


def dopp(going=FLOUR, **changes):
    line = lines(going, replace(DOPP, **changes))["spot_dopp"]
    return line.state, line.why.code


def a_check(rule, verdict=Verdict.OK, **more):
    return Check(id=new_id(), trip=CMR.trip, rule=rule, verdict=verdict, checked_at=NOW, **more)


def test_that_a_truck_without_dopp_has_a_blocker_by_name():
    found = blockers(lines().values())
    assert [line.rule.name("ru") for line in found] == ["ДОПП (QR СПОТ)"]
    assert found[0].why.values == {"documents": ("dopp",)}


def test_that_an_ordinary_load_has_no_more_than_five_lines_and_the_worst_is_first():
    found = list(lines())
    assert found[0] == "spot_dopp"
    assert set(found) == {"spot_dopp", "snt", "cmr_invoice", "passage", "booking"}


def test_that_a_secured_dopp_that_fits_lets_it_pass():
    assert dopp() == (GateState.OK, "paper_there")


@pytest.mark.parametrize("status", ["Подан", "Не обеспечен", "Отменён"])
def test_that_another_status_than_secured_blocks(status):
    assert dopp(status=status) == (GateState.BLOCKER, "paper_status")


def test_that_a_dopp_whose_status_nobody_read_is_not_checked_rather_than_missing():
    assert dopp(status="") == (GateState.NOT_CHECKED, "paper_status_unknown")


@pytest.mark.parametrize("status", ["нет", "жоқ", "-"])
def test_that_a_paper_told_to_be_absent_is_missing(status):
    assert dopp(status=status) == (GateState.BLOCKER, "paper_missing")


def test_that_a_plate_changed_after_filing_blocks():
    state, why = dopp(replace(FLOUR, plate="902 BC 07"))
    assert (state, why) == (GateState.BLOCKER, "plate_differs")


def test_that_both_plates_are_told():
    line = lines(replace(FLOUR, plate="902 BC 07"), DOPP)["spot_dopp"]
    assert line.why.values["written"] == "417 AK 07"
    assert line.why.values["now"] == "902 BC 07"


def test_that_a_changed_trailer_blocks():
    assert dopp(replace(FLOUR, trailer="22 BBB 07")) == (GateState.BLOCKER, "trailer_differs")


def test_that_a_cargo_the_dopp_does_not_name_blocks():
    going = replace(FLOUR, hs_codes=("1101", "8542.31"))
    line = lines(going, DOPP)["spot_dopp"]
    assert (line.why.code, line.why.values["codes"]) == ("hs_codes_differ", ("854231",))


def test_that_a_weight_more_than_a_hundredth_off_blocks():
    assert dopp(weight_kg=20_050.0)[1] == "paper_there"
    assert dopp(weight_kg=20_500.0) == (GateState.BLOCKER, "weight_differs")


def test_that_what_the_paper_does_not_say_is_not_compared():
    assert dopp(plate="", trailer="", hs_codes=(), weight_kg=None) == (
        GateState.OK,
        "paper_there",
    )


def test_that_a_dopp_filed_too_late_is_told_with_the_day_it_is_ready():
    line = lines(FLOUR, replace(DOPP, issued_at=DAY - timedelta(days=1)))["spot_dopp"]
    assert (line.state, line.why.code) == (GateState.MISSING, "paper_too_late")
    assert line.why.values["ready"] == DAY + timedelta(days=1)


def test_that_a_paper_that_runs_out_before_the_border_blocks():
    until = DAY - timedelta(days=1)
    assert dopp(valid_until=until) == (GateState.BLOCKER, "paper_expires")
    assert dopp(valid_until=DAY)[0] == GateState.OK


def test_that_of_two_papers_of_a_kind_the_one_that_fits_counts():
    old = replace(DOPP, id=new_id(), number="7-0", plate="902 BC 07")
    assert lines(FLOUR, old, DOPP)["spot_dopp"].state == GateState.OK


def test_that_spot_is_silent_in_march_and_speaks_in_july():
    assert "spot_dopp" not in lines(replace(FLOUR, day=date(2026, 3, 15)))
    assert "spot_dopp" in lines(replace(FLOUR, day=date(2026, 7, 15)))


def test_that_a_rule_whose_end_has_passed_asks_nothing():
    (rule,) = (r for r in BOOK.rules if r.code == "spot_dopp")
    ended = RuleBook([replace(rule, valid_to=DAY - timedelta(days=1))])
    assert lines(book=ended) == {}
    assert "spot_dopp" in lines(book=RuleBook([replace(rule, valid_to=DAY)]))


def test_that_a_rule_that_is_off_asks_nothing():
    off = RuleBook([replace(rule, is_on=False) for rule in BOOK.rules])
    assert lines(book=off) == {}


def test_that_an_empty_truck_is_asked_for_its_booking_alone():
    assert list(lines(replace(FLOUR, empty=True))) == ["booking"]


def test_that_nobody_asks_for_a_dopp_into_kazakhstan_or_to_china():
    china = replace(syrym(), code="nurzholy", far_zone="Asia/Shanghai")
    assert "spot_dopp" not in lines(replace(FLOUR, direction=Direction.IN))
    assert "spot_dopp" not in lines(replace(FLOUR, crossing=china))


def test_that_chips_raise_tier_one_and_no_more_than_the_broker_is_asked():
    chips = replace(FLOUR, hs_codes=("8542.31.901",), cargoes=("микросхемы",))
    line = lines(chips)["high_priority"]
    assert (line.state, line.why.code) == (GateState.BLOCKER, "ask_broker")
    assert line.why.values == {"hs_code": "8542.31.901", "tier": "1"}


def test_that_a_broker_who_was_asked_opens_the_gate():
    chips = replace(FLOUR, hs_codes=("8542.31",))
    found = lines(chips, checks=[a_check("high_priority")])
    assert found["high_priority"].state == GateState.OK


def test_that_machines_without_a_code_are_not_checked():
    going = replace(FLOUR, hs_codes=(), cargoes=("станок токарный",))
    line = lines(going)["high_priority"]
    assert (line.state, line.why.code) == (GateState.NOT_CHECKED, "codes_unknown")


def test_that_onions_want_a_certificate_by_word_or_by_code():
    assert "phyto" in lines(replace(FLOUR, hs_codes=(), cargoes=("лук репчатый",)))
    assert "phyto" in lines(replace(FLOUR, hs_codes=("0703 10",), cargoes=("груз",)))
    assert "phyto" not in lines(replace(FLOUR, hs_codes=("8704",), cargoes=("лук",)))


def test_that_half_of_two_papers_is_missing_by_name():
    line = lines(FLOUR, CMR)["cmr_invoice"]
    assert (line.state, line.why.values) == (GateState.MISSING, {"documents": ("invoice",)})


def test_that_a_persons_word_stands_for_papers_nobody_keeps():
    found = lines(FLOUR, checks=[a_check("cmr_invoice"), a_check("passage")])
    assert (found["cmr_invoice"].state, found["passage"].state) == (GateState.OK,) * 2


def test_that_an_aisle_nobody_looked_for_is_not_checked_and_a_missing_one_is_told():
    assert lines()["passage"].state == GateState.NOT_CHECKED
    told = lines(FLOUR, checks=[a_check("passage", Verdict.BAD, note="забит")])["passage"]
    assert (told.state, told.why.values) == (GateState.MISSING, {"note": "забит"})


def test_that_a_code_too_short_to_tell_is_not_passed_over_in_silence():
    found = lines(replace(FLOUR, hs_codes=("8542",)))["high_priority"]
    assert (found.state, found.why.code) == (GateState.NOT_CHECKED, "codes_unknown")


def test_that_a_word_given_before_the_truck_changed_no_longer_holds():
    changed = replace(FLOUR, changed_at=NOW + timedelta(hours=1))
    found = lines(changed, checks=[a_check("spot_dopp"), a_check("passage"), a_check("snt")])
    assert found["spot_dopp"].why.code == found["passage"].why.code == "changed_since"
    assert found["snt"].state == GateState.OK


def test_that_what_is_not_needed_is_said_so():
    found = lines(FLOUR, checks=[a_check("snt", Verdict.NOT_NEEDED, note="не в перечне")])
    assert (found["snt"].state, found["snt"].why.code) == (GateState.OK, "not_needed")


def test_that_a_booking_told_by_the_journal_is_one():
    assert lines(replace(FLOUR, slot_begins=NOW))["booking"].state == GateState.OK
    lost = lines(replace(FLOUR, slot_begins=NOW, slot_lost=True))["booking"]
    assert (lost.state, lost.why.code) == (GateState.MISSING, "slot_lost")


def test_that_a_second_booking_for_one_vehicle_is_told_with_the_other_trip():
    line = lines(replace(FLOUR, slot_begins=NOW, same_vin=("R-2",)))["booking"]
    assert (line.why.code, line.why.values) == ("vin_taken", {"trips": ("R-2",)})


def test_that_a_bilateral_post_asks_only_vehicles_of_third_countries():
    shagan = replace(syrym(), code="shagan", multilateral=False)
    going = replace(FLOUR, crossing=shagan)
    assert "bilateral_post" not in lines(going)
    assert lines(replace(going, country="UZ"))["bilateral_post"].state == GateState.BLOCKER
    assert lines(replace(going, country=""))["bilateral_post"].state == GateState.NOT_CHECKED
    assert "bilateral_post" not in lines(replace(FLOUR, country="UZ"))


def test_that_a_drivers_days_are_told_only_near_their_end_and_never_block():
    assert "stay_days" not in lines(replace(FLOUR, stay_days=60))
    assert lines(replace(FLOUR, stay_days=80))["stay_days"].state == GateState.NOT_CHECKED
    assert lines(replace(FLOUR, stay_days=90))["stay_days"].state == GateState.NOT_CHECKED
    assert lines(replace(FLOUR, stay_days=91))["stay_days"].state == GateState.MISSING


def test_that_what_a_customer_always_needs_is_asked_of_his_trips_alone():
    customer = new_id()
    (snt,) = (r for r in BOOK.rules if r.code == "snt")
    wants = RuleBook([replace(snt, code="own_1", customer=customer, blocks=True)])
    assert lines(book=wants) == {}
    asked = lines(replace(FLOUR, customers=frozenset({customer})), book=wants)
    assert asked["own_1"].state == GateState.BLOCKER


def test_that_alcohol_wants_a_seal_since_the_first_stage_and_all_cargo_with_the_third():
    beer = replace(FLOUR, hs_codes=("2203 00",))
    assert "seal_stage1" in lines(beer)
    assert "seal_stage1" not in lines(replace(beer, day=date(2026, 2, 10)))
    assert "seal_stage3" not in lines(FLOUR)
    assert "seal_stage3" in lines(replace(FLOUR, day=date(2027, 6, 6)))

"""The paper in words: sheet, page, telephone text and workbook, in three languages."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from python_calamine import CalamineWorkbook

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind
from core.domain.forecast import CrossingState, WhyNull
from core.domain.problem import KezekError
from core.report.compose import compose
from core.report.daily import daily_report
from core.report.density import DENSITIES
from core.report.files import write_whole
from core.report.handover import compose_handover
from core.report.paper import DayFacts
from core.report.sheet import Sheet, Table
from core.report.telephone import telephone_text
from core.report.web_page import web_page
from core.report.words import Words
from core.report.workbook import workbook
from tests.builders import an_event, syrym
from tests.core.report.example import a_crossing_view, example, standing_trucks
from tests.core.report.fleet import END, START, Fleet, arrives, never
from ui.words.report_money_texts import MONEY
from ui.words.report_texts import SENTENCES
from ui.words.report_words import WORDS
from ui.words.trade_words import DELAYS, REFUSALS

GOLDEN = Path(__file__).parents[2] / "golden"
LANGUAGES = ("kk", "ru", "en")
SAME_EVERYWHERE = {"CarGoRuqsat", "WhatsApp", "GPS", "CMR", "VIN", "QR", "Kezek", "AK"}


def words_of(sheet: Sheet) -> str:
    """Everything written on a sheet, a line a piece."""
    said = [sheet.title, sheet.left, sheet.right, *sheet.line, *sheet.foot]
    said += [role for role, _ in sheet.signatures]
    said.append(sheet.page.format(page=1, pages=2))
    for block in sheet.blocks:
        if isinstance(block, Table):
            said += [block.title, *(c.title for c in block.columns)]
            said += [c.text for row in block.rows for c in row.cells]
        else:
            said += [block.lead, *("".join(s.text for s in p) for p in block.paras)]
    return "\n".join(said).replace("\u00a0", " ")


def without_data_words():
    """The example without anything that people wrote: what is left are the program's own words."""
    view, facts = example()
    trips = []
    for trip in view.trips:
        state = trip.state
        if state.refusal:
            state = replace(state, refusal=replace(state.refusal, text=""))
        if state.next_step:
            state = replace(state, next_step=replace(state.next_step, text="", other=""))
        if state.last_event:
            state = replace(state, last_event=replace(state.last_event, text=""))
        trips.append(
            replace(
                trip,
                trip=replace(trip.trip, destination="—"),
                driver=None,
                carrier=None,
                orders=(),
                state=replace(state, place=""),
            )
        )
    company = replace(view.company, name="—", dispatcher="—")
    facts = replace(facts, journals={})
    return daily_report(replace(view, trips=tuple(trips), company=company), START, END, facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_sentence_has_the_same_places_in_each_language(texts_of, language):
    english, texts = SENTENCES | WORDS | MONEY, texts_of(language)
    for key, source in english.items():
        assert places(texts[key]) == places(source), key


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_that_every_sentence_is_translated(texts_of, language):
    texts = texts_of(language)
    left = {
        key
        for key, source in (SENTENCES | WORDS | MONEY).items()
        if texts[key] == source and re.search(r"[a-z]{3}", re.sub(r"\{.*?\}", "", source))
    }
    assert left <= {"source_cargoruqsat", "source_telegram"}  # names of services


def test_that_no_string_of_another_language_is_left_on_the_english_paper(texts_of):
    text = words_of(compose(without_data_words(), texts_of("en"), "en"))
    assert not re.search(r"[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]", text)


@pytest.mark.parametrize(("language", "other"), [("ru", "kk"), ("kk", "ru")])
def test_that_no_string_of_another_language_is_left_on_the_paper(texts_of, language, other):
    own, foreign = (vocabulary(texts_of(code)) for code in (language, other))
    text = words_of(compose(without_data_words(), texts_of(language), language))
    shown = set(re.findall(r"[^\W\d_]{4,}", text.lower()))
    assert not shown & (foreign - own)
    latin = set(re.findall(r"[A-Za-z]{3,}", text))
    assert latin <= SAME_EVERYWHERE


def vocabulary(texts) -> set[str]:
    return {w for text in texts.values() for w in re.findall(r"[^\W\d_]{4,}", text.lower())}


def test_that_the_kazakh_paper_has_the_kazakh_letters(texts_of, report):
    text = words_of(compose(report, texts_of("kk"), "kk"))
    assert set("әғқңөұүі") <= set(text.lower())


def test_that_the_paper_reads_as_it_is_drawn(texts_of, report):
    text = words_of(compose(report, texts_of("ru"), "ru"))
    for line in (
        "СВОДКА ПО ПРОСТОЯМ И ОПОЗДАНИЯМ",
        "пятница, 20 ноября 2026",
        "за сутки: 19.11 17:00 – 20.11 17:00",
        "составлена 20.11 17:04, диспетчер Жумабаева А.",
        "На линии 34.  СТОЯТ 9 (дольше суток — 3).  Отказ 1.  Поломка 1.  Нет связи 1.",
        "Прошли границу 7: от 14 до 41 ч, половина — до 22 ч.  Ещё стоят 9: от 3 до 43 ч.",
        "Сырым → РФ: кто встал сейчас, ждать 26–44 ч (8 из 10), пробка 3-й день.",
        "Проверка прогноза за неделю: в диапазон попали 41 из 52 машин.",
        "902 BC 07 / пр. 41 CB 07 Дюсенов Қ. +7 700 000 00 02",
        "«Агро-Юг» (заявка 1187), мука 21 т → Тольятти",
        "ОТКАЗ, пост РФ, 20.11 04:10, стоит на стоянке за постом РК",
        "24 / ≥ 43",
        "НЕТ СВЯЗИ с 05:48 (звонили 4 раза); был: очередь Таскала, 2 км",
        "очередь Сырым, 6 км (вчера 13 км); бронь 20.11 16–17: сгорела",
        "20.11 18:00 → 21.11 22:00 – 22.11 18:00; +28–48 ч",
        "нейтралка с 06:40 (очередь и пост РК 16 ч, нейтралка ≥ 10 ч)",
        "ПОЛОМКА (турбина), 92 км после Маштаково, с 10:30",
        "22 (13 + 5 + 4)",
        "Аксай → РФ, Шаган → РФ: нет прогноза: нет наших машин и сообщений",
        "9 + 7 + 18 = 34",
    ):
        assert line in text


def test_that_a_booking_on_the_way_home_is_not_needed_and_the_far_post_is_named(texts_of, report):
    text = words_of(compose(report, texts_of("ru"), "ru"))
    assert "Маштаково → РК" in text
    assert "не нужна" in text


def test_that_over_twenty_standing_the_refused_the_silent_and_ten_more_keep_their_row(texts_of):
    report = daily_report(standing_trucks(45), START, END)
    tables = [b for b in compose(report, texts_of("en"), "en").blocks if isinstance(b, Table)]
    assert [len(t.rows) for t in tables[:2]] == [3 + 2 + 10, 30]


def test_that_what_goes_on_is_cut_down_and_bears_its_sign(texts_of):
    words = Words(texts_of("ru"), "ru", END)
    said = (
        words.lasting(2.6),
        words.lasting(2.6, goes_on=True),
        words.lasting(19 / 60, goes_on=True),
        words.truck_hours(2.6, goes_on=True),
        words.costs(2166.0, "RUB", goes_on=True),
        words.costs(2166.0, "RUB"),
    )
    assert [text.replace("\u00a0", " ") for text in said] == [
        "3 ч",
        "≥ 2 ч",
        "≥ 19 мин",
        "≥ 2 машино-часа",
        ", ≥ 2 100 ₽",
        " ≈ 2 200 ₽",
    ]


def test_that_those_who_do_not_stand_share_a_paragraph_before_a_full_row_is_given_up(texts_of):
    view, facts = example()
    report = daily_report(view, START, END, facts)
    close = next(d for d in DENSITIES if not d.lines)
    text = words_of(compose(report, texts_of("ru"), "ru", close))
    assert close.longest is None
    for row in report.late:
        assert f"{row.number}) {row.plate}" in text


def test_that_a_demonstration_says_so(texts_of):
    view, facts = example()
    view = replace(view, company=replace(view.company, is_demonstration=True))
    report = daily_report(view, START, END, facts)
    assert "DEMONSTRATION" in words_of(compose(report, texts_of("en"), "en"))


def test_that_an_empty_fleet_gives_a_paper(texts_of):
    view = replace(example()[0], trips=(), crossings=())
    text = words_of(compose(daily_report(view, START, END), texts_of("en"), "en"))
    assert "No truck stands, none is late." in text


def test_that_the_telephone_text_is_the_one_agreed_on(texts_of, report):
    golden = (GOLDEN / "telephone_ru.txt").read_text(encoding="utf-8")
    assert telephone_text(report, texts_of("ru"), "ru") == golden


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 3, 9, 45])
def test_that_the_telephone_text_has_at_most_twelve_lines(texts_of, language, count):
    report = daily_report(standing_trucks(count), START, END)
    text = telephone_text(report, texts_of(language), language)
    assert len(text.splitlines()) <= 12
    assert str(count) in text


def test_that_the_page_escapes_what_people_wrote(texts_of):
    fleet = Fleet()
    fleet.add(
        "417 AK 07",
        [("joined_queue", "20.11 09:00", {})],
        orders=[("<script>alert(1)</script>", "1 & 2", "", None)],
    )
    view = replace(example()[0], trips=tuple(fleet.views))
    page = web_page(compose(daily_report(view, START, END), texts_of("en"), "en"))
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "1 &amp; 2" in page


def test_that_the_page_needs_nothing_else(texts_of, report):
    page = web_page(compose(report, texts_of("en"), "en"))
    assert "http" not in page
    assert "src=" not in page


def test_that_the_workbook_has_real_hours_and_dates(texts_of, report):
    book = CalamineWorkbook.from_filelike(BytesIO(workbook(report, texts_of("en"), "en")))
    rows = book.get_sheet_by_name("Standing and late").to_python()
    first = dict(zip(rows[0], rows[1], strict=True))
    assert first["Plate"] == "902 BC 07"
    assert first["Downtime in all, h (goes on)"] == 43
    assert first["Promised"].isoformat() == "2026-11-19T12:00:00"
    assert len(rows) == 1 + 11
    assert len(book.get_sheet_by_name("Others").to_python()) == 1 + 18


def test_that_a_formula_in_the_data_stays_text(texts_of):
    fleet = Fleet()
    fleet.add("=1+1", [("joined_queue", "20.11 09:00", {})], driver="=HYPERLINK(0)")
    view = replace(example()[0], trips=tuple(fleet.views))
    content = workbook(daily_report(view, START, END, DayFacts()), texts_of("en"), "en")
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(1).to_python()
    assert rows[1][1] == "=1+1"
    assert rows[1][3] == "=HYPERLINK(0)"


def test_that_a_file_is_written_whole_or_not_at_all(tmp_path):
    with pytest.raises(KezekError, match="file_not_written"):
        write_whole(tmp_path / "missing" / "report.txt", b"x")
    (tmp_path / "report.txt").mkdir()
    with pytest.raises(KezekError, match="file_not_written"):
        write_whole(tmp_path / "report.txt", b"x")
    assert [p.name for p in tmp_path.iterdir()] == ["report.txt"]


def test_that_the_handover_names_the_open_matters_first(texts_of, report):
    note = an_event("note", "20.11 16:00", text="все стоят")
    sheet = compose_handover(report, texts_of("en"), "en", (note,))
    table = sheet.blocks[0]
    assert [row.cells[1].text.replace("\u00a0", " ") for row in table.rows[:5]] == [
        "902 BC 07",
        "518 AF 07",
        "771 KE 07",
        "417 AK 07",
        "233 DD 07",
    ]
    assert "все стоят" in words_of(sheet)


def test_that_a_quiet_night_is_handed_over_too(texts_of):
    view = replace(example()[0], trips=(), crossings=())
    sheet = compose_handover(daily_report(view, START, END), texts_of("en"), "en")
    assert "Nothing is open." in words_of(sheet)


def test_that_crossings_without_a_word_of_ours_share_a_line(texts_of, report):
    text = words_of(compose(report, texts_of("en"), "en"))
    assert "Aksay → RU, Shagan → RU: no forecast: no trucks of ours, no reports" in text


@pytest.mark.parametrize("density", DENSITIES)
def test_that_every_truck_is_named_however_close_the_paper(texts_of, report, density):
    text = words_of(compose(report, texts_of("en"), "en", density))
    plates = {r.plate for r in report.rows} | {p.plate for p in report.passed}
    plates |= {t.plate for g in report.others for t in g.trucks}
    assert len(plates) == 34
    assert all(plate in text for plate in plates)


def test_that_a_forecast_is_told_in_full_hours(texts_of):
    fleet = Fleet()
    fleet.add(
        "101 AA 07",
        [("joined_queue", "20.11 09:00", {})],
        arrival=arrives("21.11 09:37", "22.11 18:12"),
    )
    view = replace(example()[0], trips=tuple(fleet.views))
    text = words_of(compose(daily_report(view, START, END), texts_of("en"), "en"))
    assert "21.11 10:00 – 22.11 18:00" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("direction", list(Direction))
def test_that_a_truck_in_any_state_is_told_in_words(texts_of, language, direction):
    fleet = Fleet()
    for i, kind in enumerate(EventKind):
        why = list(WhyNull)[i % len(WhyNull)]
        fleet.add(
            f"{100 + i} AA 07",
            [("departed", "20.11 02:00", {}), (kind, "20.11 09:00", {"vehicles_ahead": 40})],
            promised="20.11 12:00",
            arrival=never(why),
            silent=i % 7 == 0,
            direction=direction,
        )
    crossings = tuple(
        a_crossing_view(syrym(), direction, fleet, wait, state=state, since=since)
        for state in CrossingState
        for since in (None, START)
        for wait in (None, (3, 9))
    )
    view = replace(example()[0], trips=tuple(fleet.views), crossings=crossings)
    report = daily_report(view, START, END)
    texts = texts_of(language)
    assert workbook(report, texts, language)
    assert telephone_text(report, texts, language)
    for sheet in (compose(report, texts, language), compose_handover(report, texts, language)):
        assert not re.search(r"[a-z]+_[a-z]+|\{|None", words_of(sheet))


@pytest.mark.parametrize("code", [*REFUSALS, "own_code"])
def test_that_every_refusal_is_told_in_words(texts_of, code):
    fleet = Fleet()
    events = [
        ("joined_queue", "20.11 02:00", {}),
        ("refused", "20.11 09:00", {"reason": code, "side": Side.ROAD}),
    ]
    fleet.add("902 BC 07", events)
    view = replace(example()[0], trips=tuple(fleet.views))
    text = words_of(compose(daily_report(view, START, END), texts_of("en"), "en"))
    assert code in text


@pytest.mark.parametrize("code", DELAYS)
def test_that_every_delay_reason_is_told_in_words(texts_of, code):
    fleet = Fleet()
    fleet.add("902 BC 07", [("joined_queue", "20.11 02:00", {"reason": code})])
    view = replace(example()[0], trips=tuple(fleet.views))
    report = daily_report(view, START, END)
    assert report.standing[0].reason.side
    assert f"reason_{code}" in WORDS
    assert "_" not in words_of(compose(report, texts_of("en"), "en"))


def test_that_what_customers_owe_is_told_where_the_reasons_have_no_room(texts_of):
    view, facts = example()
    report = daily_report(view, START, END, facts)
    short = next(d for d in DENSITIES if d.money and not d.reasons)
    full = words_of(compose(report, texts_of("en"), "en"))
    close = words_of(compose(report, texts_of("en"), "en", short))
    assert "By reason: " in full
    assert "By reason: " not in close
    assert close.count("Hours by side: ") == full.count("Hours by side: ") == 1

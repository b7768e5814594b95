"""What a week in a jam asks of the paper: nothing twice, nobody left out, the worst word first."""

from dataclasses import replace

from core.domain.crossing import Direction
from core.report.compose import compose
from core.report.daily import daily_report
from core.report.telephone import telephone_text
from core.report.workbook import workbook
from tests.core.report.example import example
from tests.core.report.fleet import END, START, Fleet
from tests.core.report.test_papers import words_of


def test_that_words_told_once_stand_once_in_a_row(texts_of):
    fleet = Fleet()
    broken = "турбина полетела 92 км за маштаково"
    fleet.add(
        "771 KE 07", [("breakdown", "20.11 06:55", {"text": broken, "place": "92 км за Маштаково"})]
    )
    stored = {"crossing": "syrym", "text": "на свх до понедельника"}
    step = {"text": stored["text"], "due_at": END, "source": "dispatcher"}
    fleet.add(
        "902 BC 07", [("to_storage", "20.11 14:00", stored), ("reminder", "20.11 14:00", step)]
    )
    report = daily_report(replace(example()[0], trips=tuple(fleet.views)), START, END)
    page = words_of(compose(report, texts_of("ru"), "ru"))
    assert page.casefold().count("92 км за маштаково") == 1
    lines = telephone_text(report, texts_of("ru"), "ru").splitlines()
    (line,) = [line for line in lines if line.startswith("902")]
    assert line.count("на свх до понедельника") == 1


def test_that_the_boss_reads_of_a_refused_truck_that_it_is_refused_though_it_is_silent(texts_of):
    fleet = Fleet()
    refused = {"crossing": "syrym", "reason": "D03"}
    fleet.add("417 AK 07", [("refused", "19.11 22:00", refused)], silent=True)
    fleet.add("771 KE 07", [("breakdown", "20.11 06:55", {"text": "турбина"})], silent=True)
    fleet.add("518 AF 07", [("joined_queue", "20.11 05:30", {})], silent=True)
    report = daily_report(replace(example()[0], trips=tuple(fleet.views)), START, END)
    lines = telephone_text(report, texts_of("ru"), "ru").splitlines()
    told = {line[:3]: line for line in lines}
    assert told["417"].startswith("417 ОТКАЗ (")
    assert told["771"].startswith("771 ПОЛОМКА (турбина), нет связи с ")
    assert told["518"].startswith("518 нет связи с ")


def test_that_a_truck_heard_of_only_beyond_the_border_has_no_hours_on_the_paper(texts_of):
    fleet = Fleet()
    fleet.add("233 DD 07", [("released", "20.11 00:15", {})])
    report = daily_report(replace(example()[0], trips=tuple(fleet.views)), START, END)
    assert "Прошли границу 1: сколько стояли, не сообщили." in words_of(
        compose(report, texts_of("ru"), "ru")
    )
    assert "Прошли 1. " in telephone_text(report, texts_of("ru"), "ru")
    assert workbook(report, texts_of("ru"), "ru")


def test_that_one_truck_a_way_has_no_spread(texts_of):
    fleet = Fleet()
    out = [("joined_queue", "20.11 05:30", {}), ("released", "20.11 09:30", {})]
    fleet.add("148 AE 07", out)
    home = [("exit_post_in", "20.11 04:00", {}), ("released", "20.11 13:00", {})]
    fleet.add("064 BH 07", home, direction=Direction.IN)
    report = daily_report(replace(example()[0], trips=tuple(fleet.views)), START, END)
    assert "Прошли границу 2: в РФ 1 (4 ч); в РК 1 (≥ 9 ч)." in words_of(
        compose(report, texts_of("ru"), "ru")
    )

"""The fifty examples of quick entry: this line at that moment gives these entries."""

from dataclasses import replace

import pytest

from core.domain.clock import ORAL
from core.domain.trip import Stage
from core.phrase.drafts import EventDraft, ReadingDraft
from core.phrase.understand import Understanding, understand
from core.phrase.world import World
from tests.builders import oral
from tests.core.phrase.fleet import desk, desk_with, fleet, yard


def clock(moment):
    return f"{moment.astimezone(ORAL):%d.%m %H:%M}" if moment else None


def when(draft):
    occurred = draft.occurred
    if not occurred.is_range:
        return clock(occurred.at)
    return (clock(occurred.earliest), clock(occurred.latest))


def facts(draft):
    """What the example names of a draft; nothing that is empty."""
    if isinstance(draft, ReadingDraft):
        told = {
            "kind": draft.kind,
            "crossing": draft.crossing,
            "direction": draft.direction,
            "value": draft.value,
            "unit": draft.unit,
            "from": clock(draft.from_at),
            "to": clock(draft.to_at),
            "side": draft.side,
            "reason": draft.reason,
        }
    else:
        told = {
            "kind": draft.kind,
            "truck": draft.plate,
            "crossing": draft.crossing,
            "direction": draft.direction,
            "side": draft.side,
            "when": when(draft),
            "km": draft.km_to_barrier,
            "ahead": draft.vehicles_ahead,
            "reason": draft.reason,
            "due": clock(draft.due_at),
            "progress": draft.progress_km,
            "past_border": draft.km_past_border,
            "other": draft.other,
        }
    return {k: v for k, v in told.items() if v not in (None, "")}


def event(kind, truck, at="20.11 14:20", **more):
    return {"kind": kind, "truck": truck, "direction": "out", "when": at, **more}


def syrym(kind, truck, at="20.11 14:20", **more):
    return event(kind, truck, at, crossing="syrym", **more)


def reading(kind, crossing, value, unit):
    return {"kind": kind, "crossing": crossing, "direction": "out", "value": value, "unit": unit}


def asked(understood: Understanding):
    return [(q.code, q.required, [_label(o) for o in q.options]) for q in understood.questions]


def _label(option):
    return option.values.get("plate", option.key)


A417, B902, C233 = "417 AK 07", "902 BC 07", "233 DD 07"
NOT_LATER = (None, "20.11 14:20")

ENTRIES = {
    "01": ("417 очередь сырым 13км 08:05", [syrym("joined_queue", A417, "20.11 08:05", km=13)]),
    "02": ("ахметов 6 км", [syrym("position", A417, km=6)]),
    "03": ("вольво стоим также", [syrym("position", A417)]),
    "05": ("233 прошел 21:40", [syrym("released", C233, "19.11 21:40")]),
    "06": (
        "233 прошел 3 км за ночь",
        [syrym("position", C233, ("20.11 00:00", "20.11 06:00"), progress=3)],
    ),
    "07 dot": (
        "417 прошел наших 11.30",
        [syrym("exit_post_out", A417, "20.11 11:30", side="exit_post")],
    ),
    "07 packed": (
        "417 прошел кз 1130",
        [syrym("exit_post_out", A417, "20.11 11:30", side="exit_post")],
    ),
    "08": ("417 русских прошел", [syrym("released", A417, side="entry_post")]),
    "09": ("417 не прошел еще, не вызывают", [syrym("position", A417)]),
    "10": ("902 отказ спот", [syrym("refused", B902, side="entry_post")]),
    "11": (
        "902 развернули на трассе, мобилка, 30 км за постом",
        [syrym("turned_back", B902, side="road", past_border=30)],
    ),
    "12": (
        "902 поставили на свх до понедельника",
        [syrym("to_storage", B902), event("reminder", B902, due="23.11 09:00")],
    ),
    "13": (
        "771 встал турбина 92км за маштаково 10-30",
        [syrym("breakdown", "771 KE 07", "20.11 10:30", side="road", past_border=92)],
    ),
    "14": (
        "290 встал в хвост маштаково 20:15 мск",
        [syrym("joined_queue", "290 AB 07", "19.11 22:15") | {"direction": "in"}],
    ),
    "15": (
        "417,233 и 518 на таскале по 2 км",
        [event("position", plate, crossing="taskala", km=2) for plate in (A417, C233, "518 AF 07")],
    ),
    "16": (
        "сырым хвост 18 км пускают по 5 в час чужой водила",
        [
            reading("queue_km", "syrym", 18, "km"),
            reading("throughput", "syrym", 120, "vehicles_per_day"),
        ],
    ),
    "17": ("тасқала бос", [reading("queue_km", "taskala", 0, "km")]),
    "18": (
        "в сырыме система легла с 11",
        [
            {
                "kind": "notice",
                "crossing": "syrym",
                "direction": "out",
                "from": "20.11 11:00",
                "side": "exit_post",
                "reason": "outage",
            }
        ],
    ),
    "19": (
        "трасса уральск-сырым закрыта буран до утра",
        [
            {
                "kind": "notice",
                "crossing": "syrym",
                "direction": "out",
                "from": "20.11 14:20",
                "to": "21.11 08:00",
                "side": "route",
                "reason": "road_closed",
            }
        ],
    ),
    "20": ("417 бронь сырым завтра 16", [syrym("slot_booked", A417, due="21.11 16:00")]),
    "22 ru": ("233 вызвали", [syrym("called", C233)]),
    "22 kk": ("233 шақырды", [syrym("called", C233)]),
    "23": ("233 в отстойнике с полседьмого", [syrym("waiting_area_in", C233, "20.11 06:30")]),
    "23 hour": (
        "233 в отстойнике с семи часов",
        [syrym("waiting_area_in", C233, "20.11 07:00")],
    ),
    "24 ru": ("518 не берет трубку", [event("contact_attempt", "518 AF 07")]),
    "24 kk": ("518 көтермейді", [event("contact_attempt", "518 AF 07")]),
    "25": (
        "902 перецеп на 655 12:10",
        [event("truck_changed", B902, "20.11 12:10", other="655 AA 07")],
    ),
    "26": (
        "064 выгрузился 16:00 самара вчера",
        [event("delivered", "064 BH 07", "19.11 17:00") | {"direction": "in"}],
    ),
    "27": (
        "233 на рентген загнали",
        [syrym("inspection", C233, side="exit_post", reason="B02")],
    ),
    "28": ("518 перезвонить в 10", [event("reminder", "518 AF 07", due="21.11 10:00")]),
    "29": ("417 клиенту обещали 23 к обеду", [event("promise", A417)]),
    "30": ("417 13", []),
    "31": ("417 не 13 а 18 км", [event("position", A417, "20.11 11:00", km=18)]),
    "32": ("903 отказ", []),
    "33": ("417?", []),
    "34": (
        "417 сырымда кезекте 13 шақырым таңғы сегіз жарымнан бері",
        [syrym("joined_queue", A417, "20.11 08:30", km=13)],
    ),
    "35": ("серік 9 шакырым калды жылжымай тур", [syrym("position", A417, km=9)]),
    "36": (
        "233 бейтарапта алдында 40 машина",
        [syrym("exit_post_out", C233, NOT_LATER, side="exit_post", ahead=40)],
    ),
    "37": ("233 кеше кешкі 9-да өтті", [syrym("released", C233, "19.11 21:00")]),
    "38": ("902 кері қайтарды құжаты дұрыс емес дейді", [syrym("turned_back", B902)]),
    "39": ("771 аккумулятор отырып қалды, от алмай тұр", [event("breakdown", "771 KE 07")]),
    "40": (
        "417 жүк түсіріп жатыр",
        [event("arrived", A417, NOT_LATER), event("unloading", A417)],
    ),
    "41": (
        "бағана 148 өтіп кетті ғой",
        [syrym("released", "148 AE 07", ("20.11 04:10", "20.11 14:20"))],
    ),
    "42": ("jxthtlm 417 cshsv 13rv", [syrym("joined_queue", A417, km=13)]),
    "43": (
        'ң". кезек сырым "і шақырым қү:қғ',
        [syrym("joined_queue", A417, "20.11 08:05", km=13)],
    ),
    "44 letters": ("902 БС отказ фито", [syrym("refused", B902, side="entry_post", reason="P01")]),
    "44 look": ("902вс07 вызвали", [syrym("called", B902)]),
    "44 key": ("902ис07 вызвали", [syrym("called", B902)]),
    "44 near": ("902иц вызвали", []),
    "45": ("518 аванс 50000", [event("note", "518 AF 07")]),
    "47": (
        "[07:58, 20.11.2026] Серік Вольво: Ассалам, Сырымда 13 км калды, тунимен 2 км журдик",
        [syrym("position", A417, "20.11 07:58", km=13, progress=2)],
    ),
    "48": (
        (
            "[20.11.26, 06:12:40] Қайрат Д: развернули русские спот говорят номер не тот\n"
            "[20.11.26, 06:13:02] Қайрат Д: \u200e<Медиа не включены>\n"
            "[20.11.26, 06:20:15] Болат: мы на нейтралке не запускают"
        ),
        [
            syrym("turned_back", B902, "20.11 06:12", side="entry_post", reason="D03"),
            syrym("exit_post_out", C233, (None, "20.11 06:20"), side="exit_post"),
        ],
    ),
    "49": (
        "20.11.2026, 03:05 - +7 700 000 00 33: өттік аға, Самараға кеттік",
        [syrym("released", C233, (None, "20.11 03:05"))],
    ),
    "50": ("Голосовое сообщение (0:42)", []),
}


@pytest.mark.parametrize("number", ENTRIES)
def test_that_a_line_of_the_desk_gives_its_entries(number):
    line, expected = ENTRIES[number]
    assert [facts(d) for d in understand(line, desk()).entries] == expected


QUESTIONS = {
    "04": ("кайрат на нейтралке", [("which_truck", True, [B902, "064 BH 07"])]),
    "06": ("233 прошел 3 км за ночь", [("km_left", False, [])]),
    "10": ("902 отказ спот", [("which_reason", True, ["D01", "D02", "D03"])]),
    "15": ("417,233 и 518 на таскале по 2 км", [("switch_crossing", False, ["switch", "keep"])]),
    "29": ("417 клиенту обещали 23 к обеду", [("which_hour", True, ["13:00"])]),
    "30": ("417 13", [("km_or_time", True, ["km", "time", "vehicles", "note"])]),
    "32": ("903 отказ", [("unknown_truck", True, [B902, "note"])]),
    "35": ("серік 9 шакырым калды жылжымай тур", [("which_truck", False, [A417, C233])]),
    "38": (
        "902 кері қайтарды құжаты дұрыс емес дейді",
        [
            ("which_reason", False, ["D04", "D03"]),
            ("which_side", False, ["entry_post", "exit_post", "road", "neutral"]),
        ],
    ),
    "41": ("бағана 148 өтіп кетті ғой", [("which_hour", False, [])]),
    "44 near": ("902иц", [("unknown_truck", True, [B902, "note"])]),
}


@pytest.mark.parametrize("number", QUESTIONS)
def test_that_what_a_line_leaves_open_is_asked(number):
    line, expected = QUESTIONS[number]
    assert asked(understand(line, desk())) == expected


@pytest.mark.parametrize("number", sorted(ENTRIES.keys() - set(QUESTIONS) - {"11"}))
def test_that_a_clear_line_asks_nothing(number):
    assert asked(understand(ENTRIES[number][0], desk())) == []


def test_that_line_04_waits_for_the_driver_to_be_chosen():
    understood = understand("кайрат на нейтралке", desk())
    (draft,) = understood.entries
    assert isinstance(draft, EventDraft)
    assert (draft.kind, draft.trip, when(draft)) == ("exit_post_out", None, NOT_LATER)
    assert not understood.is_ready


def test_that_line_07_of_a_truck_coming_home_is_released():
    (draft,) = understand("290 прошел наших", desk()).entries
    assert facts(draft)["kind"] == "released"


def test_that_line_09_keeps_the_words():
    (draft,) = understand("417 не прошел еще, не вызывают", desk()).entries
    assert draft.text == "не прошел еще, не вызывают"


def test_that_line_11_asks_for_the_reason_in_passing():
    understood = understand("902 развернули на трассе, мобилка, 30 км за постом", desk())
    assert [(q.code, q.required) for q in understood.questions] == [("which_reason", False)]
    assert understood.is_ready


def test_that_line_13_names_the_place_on_the_road():
    (draft,) = understand("771 встал турбина 92км за маштаково 10-30", desk()).entries
    assert draft.place == "92км за маштаково"


def test_that_line_16_names_its_source():
    line = "сырым хвост 18 км пускают по 5 в час чужой водила"
    assert {d.source for d in understand(line, desk()).entries} == {"чужой водитель"}
    assert understand("тасқала бос", desk()).entries[0].source == "dispatcher"


def test_that_line_21_loses_the_booked_hour_and_nothing_else():
    at_five = desk().at(oral("20.11 17:20"))
    (draft,) = understand("417 бронь сгорела", at_five).entries
    assert facts(draft) == syrym("slot_lost", A417, "20.11 17:20", due="20.11 16:00")


def test_that_line_25_warns_of_papers_that_name_the_old_truck():
    (draft,) = understand("902 перецеп на 655 12:10", desk()).entries
    assert [(w.code, w.values["plate"]) for w in draft.warnings] == [
        ("papers_name_old_truck", B902)
    ]


def test_that_line_26_shows_the_clock_as_it_was_told():
    (draft,) = understand("064 выгрузился 16:00 самара вчера", desk()).entries
    assert (draft.told_clock, draft.told_zone) == ("16:00", "Europe/Samara")


def test_that_line_27_is_inspected_at_the_far_post_when_it_stands_there():
    at_russians = desk_with("233", stage=Stage.ENTRY_POST)
    (draft,) = understand("233 на рентген загнали", at_russians).entries
    assert draft.side == "entry_post"


def test_that_line_31_replaces_the_last_position():
    (draft,) = understand("417 не 13 а 18 км", desk()).entries
    assert draft.replaces == fleet()["417"].recent[-1].id
    assert draft.warnings == ()


def test_that_line_33_opens_the_card_and_writes_nothing():
    understood = understand("417?", desk())
    assert understood.opens == fleet()["417"]
    assert not understood.is_ready


@pytest.mark.parametrize("typed", ["902 БС", "902вс07", "902ис07", "902 BC 07"])
def test_that_line_44_finds_the_truck_by_look_sound_and_key(typed):
    assert understand(typed, desk()).opens == fleet()["902"]


def test_that_line_46_is_a_note_of_the_shift():
    (draft,) = understand("все стоят", desk()).entries
    assert (draft.kind, draft.trip, draft.text) == ("note", None, "все стоят")


def test_that_line_47_keeps_the_whole_message_and_both_times():
    line = ENTRIES["47"][0]
    (draft,) = understand(line, desk()).entries
    assert draft.source == "whatsapp"
    assert draft.text == "Ассалам, Сырымда 13 км калды, тунимен 2 км журдик"
    assert (clock(draft.said_at), clock(draft.heard_at)) == ("20.11 07:58", "20.11 14:20")
    assert draft.raw == line


def test_that_line_48_names_the_picture_as_skipped():
    skipped = understand(ENTRIES["48"][0], desk()).skipped
    assert [(s.code, s.sender) for s in skipped] == [("photo", "Қайрат Д")]


def test_that_line_50_says_that_a_voice_message_must_be_heard():
    understood = understand("Голосовое сообщение (0:42)", desk())
    assert [s.code for s in understood.skipped] == ["voice"]


def test_that_of_several_plates_the_one_with_an_open_trip_is_taken():
    nobody_drives: World = replace(desk(), trips=(), trucks=yard())
    codes = [q.code for q in understand("417 вызвали", nobody_drives).questions]
    assert codes == ["which_truck"]
    assert understand("417 вызвали", desk()).entries[0].plate == A417

"""Kazakh as dispatchers type it, and lines of partners, by class: counts, hours, denials, whose."""

import pytest

from core.domain.reading import NoticeKind
from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told
from tests.core.phrase.test_examples import clock

COUNTS_IN_WORDS = {
    "серік оншақты шақырым қалды": ("position 417 km=10.0",),
    "148 жиырма шақты көлік бар алдымда": ("position 148 ahead=20",),
    "417 12 ге жақын км қалды": ("position 417 km=12.0",),
    "417 перед ним 5-6 машин": ("position 417 ahead=6",),
    "417 бес-алты көлік тұр алдымызда": ("position 417 ahead=6",),
    "518 подтянулся 3-ке дейін": ("position 518 crossing=taskala km=3.0",),
    "148 15ші болып тұр кезекте": ("position 148 ahead=14",),
    "518 жиырмасыншы тұр кезекте": ("position 518 crossing=taskala ahead=19",),
    "148 кешеден бері бір шақырым да жүрген жоқ": ("position 148",),
    "417 1185 заявка сырымда 12 шақырым": ("position 417 km=12.0",),
    "233 әлі алтыншы шақырымда": ("position 233 km=6.0",),
    "233 жарым шақырым қалды": ("position 233 km=0.5",),
    "417 сырымға 30 шақырым қалды, жолда": ("position 417 km=30.0",),
    "болат постқа жақындады 1 км калды": ("position 233 km=1.0",),
    "417 12 км, 233 9, 148 8": (
        "position 417 km=12.0",
        "position 233 km=9.0",
        "position 148 km=8.0",
    ),
}
HOURS_WITH_ENDINGS = {
    "233 сағ 12 де шақырды": ("called 233 20.11 12:00",),
    "902 13 те өтіп кетті орыс жағын": ("released 902 20.11 13:00",),
    "148 таңғы 6 дан бері күту аймағында": ("waiting_area_in 148 20.11 06:00",),
    "нурлан маштаковага жетти сагат 12де кезекке турды": ("joined_queue 290 20.11 12:00",),
    "417 2-3 сағат бұрын өтті": ("released 417 20.11 11:50",),
    "417 тұрғанына 30 сағат болды": ("position 417",),
    "bolat neitralkada tur 11den beri": ("exit_post_out 233 20.11 11:00",),
    "233 still 9 km, same as morning": ("position 233 km=9.0",),
    "233 екі-үш сағат бұрын шақырды": ("called 233 20.11 11:50",),
    "148 12:00-де сырымға жетті, кезекке тұрды": ("joined_queue 148 20.11 12:00",),
    "417 завтра к обеду в самаре": ("reminder 417 due 21.11 13:00",),
    "417 самарада ертең түске": ("reminder 417 due 21.11 13:00",),
}
NOT_HAPPENED = {
    "518 хабарласқан жоқ": ("contact_attempt 518",),
    "518 хабар бермеді": ("contact_attempt 518",),
    "771 түсіріп болмапты әлі": ("position 771",),
    "902 шыққалы жатыр": ("note 902",),
    "148 он шақты көлік озды": ("note 148",),
    "148 broken truck ahead, waiting": ("position 148",),
    "417 slot 16:00 missed": ("slot_lost 417 due 20.11 16:00",),
    "417 броннан қалып қойды": ("slot_lost 417 due 20.11 16:00",),
}
OF_SOMEBODY_ELSE = {
    "771 қабылдаушы бүгін қабылдамаймын деді": ("note 771",),
    "1185 алушы звондап жатыр қашан келеді деп": ("note 417",),
    "1187дің клиенті звондады, қайда деп сұрайды": ("note 902",),
    "233 неге шақырмай жатыр екен деп сұрады шеф": ("note 233",),
    "148 қожайыны таскалаға бұр деді": ("note 148 crossing=taskala",),
    "шеф 417 қайтарсын деді": ("note 417",),
    "брокер 902 құжатын тапсырды": ("note 902",),
    "417 инспектор құжатын алып кетті": ("note 417",),
    "902 орыстар түскі асқа кетті": ("position 902",),
    "417 client wants to know when": ("note 417",),
    "417ден басқасы өтті": ("note",),
}
OF_SEVERAL = {
    "біздің екеуі сырымда тұр, 417 мен 233": ("position 417", "position 233"),
    "біздің үшеуі де өтті, 417 233 148": ("released 417", "released 233", "released 148"),
    "417 мен 233 өтті 148 қалды": ("released 417", "released 233", "position 148"),
    "барлығы тұр сырымда, тек 417 өтті": ("note", "released 417"),
    "417 11:20 вызвали 11:50 зашел": ("called 417 20.11 11:20", "exit_post_in 417 20.11 11:50"),
}
PAPERS_AND_REPAIRS = {
    "902нің qr-ы шықты": ("note 902",),
    "233 снт жіберді, түзетілді": ("note 233",),
    "148 декларация шықты": ("note 148",),
    "902 фото жіберді": ("note 902",),
    "417 брон ауысты ертең 12ге": ("slot_moved 417 due 21.11 12:00",),
    "518 18:00ге дейін хабарласпаса, қуанышевке звондау": ("reminder 518 due 20.11 18:00",),
    "064 бұзылып қалды, запчасть күтіп тұр": ("breakdown 064",),
    "064 жөнделіп болды, жолға шықты": ("repaired 064",),
    "148 солярка таусылды": ("breakdown 148",),
    "771 бос, қайтып келеді": ("delivered 771",),
    "518 таскаладан сырымга ауысты": ("diverted 518 side=route",),
    "518 went to syrym instead of taskala": ("diverted 518 side=route",),
    "290 озинки арқылы келеді": ("diverted 290 crossing=taskala side=route",),
}
ALL = (
    COUNTS_IN_WORDS
    | HOURS_WITH_ENDINGS
    | NOT_HAPPENED
    | OF_SOMEBODY_ELSE
    | OF_SEVERAL
    | PAPERS_AND_REPAIRS
)


@pytest.mark.parametrize("line", ALL)
def test_that_speech_of_the_desk_is_understood(line):
    assert told(line) == ALL[line]
    assert understand(line, desk()).must_ask == ()


@pytest.mark.parametrize(
    ("line", "asked"),
    [("417 бес-алты шақырым қалды", "which_km"), ("417 кезегі 18-де екен бүгін", "is_it")],
)
def test_that_what_the_words_leave_open_is_asked(line, asked):
    (question,) = understand(line, desk()).must_ask
    assert question.code == asked


def test_that_a_range_of_km_is_one_of_its_ends():
    asked = understand("518 екі-үш шақырым қалыпты", desk())
    (draft,) = choose(asked, 0, "3").entries
    assert draft.km_to_barrier == 3.0


READINGS = {
    "сырымда сағатына бес-алты машина ғана алып жатыр": {("throughput", 132.0)},
    "сырым 300ден астам машина тұр": {("queue_vehicles", 300.0)},
    "тасқала 2-3 сағатта өтесің": {("wait", 2.5)},
    "syrym: letting 4 trucks/hour": {("throughput", 96.0)},
}


@pytest.mark.parametrize("line", READINGS)
def test_that_a_post_is_read_off_in_either_language(line):
    drafts = understand(line, desk()).entries
    assert {(d.kind, d.value) for d in drafts} == READINGS[line]


@pytest.mark.parametrize(
    ("line", "notice"),
    [
        ("таскала система түсіп калды 12ден бери", (NoticeKind.OUTAGE, "20.11 12:00", None)),
        ("сырымда интернет үзілді", (NoticeKind.OUTAGE, "20.11 14:20", None)),
        ("518 кешкі 8ге дейін жабық тасқала", (NoticeKind.CLOSURE, "20.11 14:20", "20.11 20:00")),
    ],
)
def test_that_a_post_that_is_down_or_shut_is_a_notice(line, notice):
    draft = understand(line, desk()).entries[-1]
    times = (at and clock(at) for at in (draft.from_at, draft.to_at))
    assert (draft.reason, *times) == notice


def test_that_a_driver_back_to_the_gate_for_a_paper_was_turned_back():
    (draft,) = understand("148 қайтып келе жатыр фитосертификат жоқ", desk()).entries
    assert (draft.kind, draft.reason) == ("turned_back", "P01")


def test_that_a_post_where_nobody_was_taken_is_not_free():
    drafts = understand("сырымда ночью никого не брали, таңертең ашты", desk()).entries
    assert all(d.kind != "queue_km" for d in drafts)

"""What nobody read, or what is only said, planned or doubted, is asked about; a remark is not."""

import pytest

from core.domain.event import EventKind
from core.phrase.understand import choose, understand
from tests.core.phrase.fleet import desk, examples
from tests.core.phrase.test_desk_lines import in_short
from tests.core.phrase.test_examples import clock

UNREAD = {
    "518 пропал с радаров": "contact_attempt",
    "417 позвали заезжать": "called",
    "417 бронь прохлопали": "slot_lost",
    "148 под самым шлагбаумом уже": "position",
    "902 djpdhfofkb": "turned_back",
    "518 dead phone again": "contact_attempt",
    "148 at the gate now": "exit_post_in",
    "417 бронь зая кетті, үлгермедік": "slot_lost",
    "417 lost the booking": "slot_lost",
}
REMARKS = (
    *("просит книжку почитать", "ему зубы лечить надо", "у шефа совещание", "дождь льет"),
    *("аренда прицепа до конца месяца", "любит ездить днем", "чехлы новые поставил в кабину"),
    *("нужен огнетушитель новый", "хлеб подорожал", "клиент просит скидку", "сосед храпит"),
    *("сок разлился в кабине", "водителю нужен аванс", "каско не продлили", "радио не ловит"),
    *("директор мақтады", "нан таусылып қалыпты", "тіс дәрігеріне барам дейді", "көңіл күйі жоқ"),
    *("клиент жеңілдік сұрайды", "балаларына ойыншық алыпты", "кабинада радио жақсы"),
    *("wants a day off in december", "needs glasses", "boss is happy with him", "likes music"),
    *("client wants a discount", "lost his gloves", "says roads are bad", "invoice was paid"),
)
DOUBTS = (
    *("кажется", "вроде бы", "по слухам", "наверное", "говорят что", "не факт что"),
    *("maybe", "apparently", "they say", "not sure but"),
)
DOUBTS_BEHIND = ("сияқты", "шығар", "деп естідім", "анық емес", "деген сөз")
TOLD = {
    "ru": (
        ("прошел границу", "вызвали", "развернули", "сломался", "взяли бронь на 18"),
        (
            "говорят {}",
            "возможно {}",
            "если {} напиши",
            "{} вроде",
            "надеюсь {}",
            "сосед сказал {}",
        ),
    ),
    "kk": (
        ("шекарадан өтті", "шақырды", "бекетке кірді", "бұзылып қалды", "бронь күйіп кетті"),
        ("мүмкін {}", "{} деседі", "{} дейді біреулер", "егер {} болса айтам", "{} ма екен"),
    ),
    "en": (
        ("crossed the border", "was called", "turned back", "broke down", "slot lost"),
        ("probably {}", "heard that he {}", "if {} call me", "{} i guess", "might have {}"),
    ),
}
NOT_DONE = (
    *("902 грозятся поставить на свх", "417 на табло не появился еще", "233 шақырмаса қайтамыз"),
    *("902 шеф решил на свх завтра ставить", "233 если зайдет сегодня позвоню"),
    *("148 завтра выгрузят", "417 собираются развернуть", "902 supposed to be released"),
    *("771 waiting for unloading", "148 going to join the queue", "233 бармақшы Тасқалаға"),
)
TROUBLES = {
    "сырым буран видимость ноль машины не едут": "closure",
    "маштаково ожило поехали потихоньку": "over",
    "маштаково опять зависли": "outage",
}
HAPPENED = frozenset(EventKind) - {
    EventKind.NOTE,
    EventKind.POSITION,
    EventKind.CONTACT,
    EventKind.CONTACT_ATTEMPT,
    EventKind.REMINDER,
    EventKind.PROMISE,
}


def asked(line):
    return [q for q in understand(line, desk()).questions if q.required]


@pytest.mark.parametrize("line", UNREAD)
def test_that_what_nobody_read_is_asked(line):
    (question,) = asked(line)
    keys = [option.key for option in question.options]
    assert question.code == "is_it"
    assert UNREAD[line] in keys
    assert keys[-1] == "note"
    assert len(keys) <= 5


def test_that_the_time_goes_with_what_is_chosen():
    line = "417 позвали заезжать 13:20"
    (draft,) = choose(understand(line, desk()), 0, "called").entries
    assert (draft.kind, clock(draft.occurred.at)) == ("called", "20.11 13:20")


def test_that_a_note_may_be_kept_instead():
    understood = choose(understand("518 пропал с радаров", desk()), 0, "note")
    assert [(d.kind, d.text) for d in understood.entries] == [("note", "518 пропал с радаров")]
    assert understood.is_ready


@pytest.mark.parametrize("plate", ["417", "771"])
def test_that_hardly_a_remark_is_asked_about(plate):
    pestered = [remark for remark in REMARKS if asked(f"{plate} {remark}")]
    assert len(pestered) <= len(REMARKS) // 10, pestered


@pytest.mark.parametrize("doubt", DOUBTS)
def test_that_what_is_doubted_is_asked(doubt):
    (question,) = asked(f"417 {doubt} вызвали")
    assert "called" in {option.key for option in question.options}


@pytest.mark.parametrize("doubt", DOUBTS_BEHIND)
def test_that_what_is_doubted_in_kazakh_is_asked(doubt):
    (question,) = asked(f"233 шекарадан өтті {doubt}")
    assert "released" in {option.key for option in question.options}


@pytest.mark.parametrize("language", TOLD)
def test_that_no_mark_of_doubt_leaves_a_fact_unasked(language):
    told, marks = TOLD[language]
    for line in (f"417 {mark.format(one)}" for one in told for mark in marks):
        kinds = {d.kind for d in understand(line, desk()).entries}
        assert asked(line) or not kinds & HAPPENED, line


@pytest.mark.parametrize("line", NOT_DONE)
def test_that_a_plan_a_condition_or_a_denial_is_no_fact(line):
    understood = understand(line, desk())
    assert asked(line) or not {d.kind for d in understood.entries} & HAPPENED


@pytest.mark.parametrize("line", TROUBLES)
def test_that_a_trouble_at_a_post_is_asked(line):
    (question,) = asked(line)
    assert TROUBLES[line] in {option.key for option in question.options}
    readings = choose(understand(line, desk()), 0, TROUBLES[line]).entries
    assert {(r.kind, r.crossing) for r in readings} == {("notice", "syrym")}
    assert len({r.direction for r in readings}) == len(readings)


def test_that_a_name_nobody_knows_asks_for_the_truck():
    understood = understand("Асхат прошел границу", desk())
    assert [(q.code, q.values["typed"]) for q in understood.questions] == [
        ("unknown_truck", "Асхат")
    ]
    (draft,) = choose(understood, 0, "233").entries
    assert (draft.plate, draft.kind) == ("233 DD 07", "released")


def test_that_endings_slips_and_letters_do_not_matter():
    for phrase in ("закипели двигатели", "двигатль закипел", "dvigatel zakipel"):
        assert examples().likeness(phrase).kinds[0][0] == "breakdown"


def test_that_nothing_resembles_an_empty_line():
    assert examples().likeness("") == examples().likeness("417 08:05")
    assert not examples().likeness("").kinds


OTHERS = {
    "417, 233 - 5, 6 км": ("position 417 km=5.0", "position 233 km=6.0"),
    "417 5 233 6 148 7 км": ("position 417 km=5.0", "position 233 km=6.0", "position 148 km=7.0"),
    "148 встал в очередь в пятом часу утра": ("joined_queue 148 20.11 04:30",),
    "148 2 рет звондадым жауап жоқ": ("contact_attempt 148",),
    "завтра в 9 брокеру по 902": ("reminder 902 due 21.11 09:00",),
}


@pytest.mark.parametrize("line", OTHERS)
def test_that_a_line_of_the_sixth_set_is_understood(line):
    assert tuple(in_short(d) for d in understand(line, desk()).entries) == OTHERS[line]


def test_that_both_ways_are_two_reports():
    readings = understand("сырым в обе стороны по 3 км", desk()).entries
    assert [(r.direction, r.value) for r in readings] == [("out", 3.0), ("in", 3.0)]


def test_that_turned_digits_offer_the_plate():
    (question,) = asked("471 6 км")
    assert "417 AK 07" in {option.values.get("plate") for option in question.options}


UNREAD_BESIDE = ("902 отказ платить за хранение", "148 лопнуло терпение диспетчера Ольги")


@pytest.mark.parametrize("line", UNREAD_BESIDE)
def test_that_beside_words_nobody_read_it_is_shown_that_it_may_be_a_remark(line):
    told = understand(line, desk())
    (number,) = (i for i, q in enumerate(told.questions) if q.code == "is_it")
    assert told.is_ready
    assert [d.kind for d in choose(told, number, "note").entries] == [EventKind.NOTE]
    assert choose(told, number, told.entries[0].kind.value).entries == told.entries

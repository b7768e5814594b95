"""Long sentences as colleagues dictate them: each part with its own truck, hour and deed."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_blind_lines import told

SEEN_BY_OTHERS = {
    "Около девяти проезжал мимо Сырыма, 233-я ещё стояла, до поста было км три.": (
        "position 233 20.11 09:00 km=3.0",
    ),
    "Вчера вечером проезжал мимо Сырыма, 148-я стояла километрах в шести от поста.": (
        "position 148 19.11 18:00..19.11 21:00 km=6.0",
    ),
    "В одиннадцать видел 233-ю, до шлагбаума ей оставалось километра четыре.": (
        "position 233 20.11 11:00 km=4.0",
    ),
    "К обеду Серикову оставалось четыре километра.": (
        "position 233 20.11 12:00..20.11 14:00 km=4.0",
    ),
}
TRIED_AND_TO_TRY = {
    "518 водитель не отвечает, попробуйте ещё раз в шесть вечера.": (
        "contact_attempt 518",
        "reminder 518 due 20.11 18:00",
    ),
    "518 трубку не взял, попробую вечером ещё раз.": (
        "contact_attempt 518",
        "reminder 518 due 20.11 18:00",
    ),
    "Тимура ещё не вызвали, спит, позвоните ему через час.": (
        "position 148",
        "reminder 148 due 20.11 15:20",
    ),
    "Марат пока выгружается, перезвоните ему в четыре.": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
        "reminder 771 due 20.11 16:00",
    ),
    "Темировқа хабарласа алмадым, кешке қайта звондап көрші.": (
        "contact_attempt 518",
        "reminder 518 due 20.11 18:00",
    ),
}
DONE_AND_AHEAD = {
    "Нурлан уже прошёл наших и часам к шести будет во дворе.": (
        "released 290",
        "reminder 290 due 20.11 18:00",
    ),
    "064 кз прошол дома вечером": (
        "released 064",
        "reminder 064 due 20.11 18:00",
    ),
    "290 прошел кз дома в 20:00": (
        "released 290",
        "reminder 290 due 20.11 20:00",
    ),
    "серік өтіп кетті кешке үйде болады": (
        "released 417",
        "note 417",
    ),
    "417 прошел русских в 18 будет в самаре": (
        "released 417",
        "reminder 417 due 20.11 18:00",
    ),
    "417 прошел русских в 12 будет в самаре завтра": (
        "released 417 20.11 12:00",
        "note 417",
    ),
    "233 вызвали обещают запустить в 16": (
        "called 233",
        "reminder 233 due 20.11 16:00",
    ),
    "417 в 13:40 запустили на терминал, рентген назначили на 15.": (
        "exit_post_in 417 20.11 13:40",
        "reminder 417 due 20.11 15:00",
    ),
}
PROMISED = {
    "Заказчику 1185 обещал, что будет в воскресенье к десяти утра по их времени.": (
        "promise 417 due 22.11 11:00",
    ),
    "Заказчику 1185 обещал завтра к трём часам дня по их времени.": (
        "promise 417 due 21.11 16:00",
    ),
    "Получателю по 1187 обещано, что груз будет во вторник к полудню.": (
        "promise 902 due 24.11 12:00",
    ),
}
LOCAL_HOURS = {
    "Жолдасов звонил из Самары, выехал домой в двенадцать по местному.": (
        "departed 290 20.11 13:00",
    ),
    "Жолдасов Самарадан жергілікті уақытпен онда шықты": ("departed 290 20.11 11:00",),
    "290 выехал из Самары 12:00": ("departed 290 20.11 12:00",),
    "Нурлан выехал из Москвы вчера в двадцать два по Москве.": ("departed 290 20.11 00:00",),
}
OF_ONE_ORDER = {
    "771 1190ды түсірді, 1191 әлі түсірілген жоқ": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
    ),
    "Лукпанов сдал груз по 1190 сегодня в одиннадцать, второй повезёт в понедельник.": (
        "arrived 771 ..20.11 12:00",
        "unloading 771 20.11 12:00",
        "reminder 771 due 23.11 09:00",
    ),
    "Груз 1190 приняли без замечаний": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
    ),
}
REFUSED_HIMSELF = {
    "Заказчик по 1187 отказался платить за хранение.": ("note 902",),
    "417 отказались давать скидку на топливо": ("note 417",),
    "902 русские отказались пропускать": ("refused 902 side=entry_post",),
    "Перевозчик отказывается ставить 518 на Сырым.": ("note 518",),
}
OF_STORES = {
    "Есенова вчера в девять вечера отпустили со склада пустого, едет домой.": (
        "delivered 064 19.11 21:00",
    ),
    "771 простоял на выгрузке пять часов и выехал пустой.": (
        "arrived 771 ..20.11 14:20",
        "unloading 771",
        "delivered 771",
    ),
}
IN_RUSSIA = {
    "064 пен 290 әлі ресейде жолда келе жатыр": (
        "position 064",
        "position 290",
    ),
    "290 әлі ресейде, шекараға жеткен жоқ": ("position 290",),
    "064 ещё в России": ("position 064",),
}
OF_POSTS = {
    "По словам нашего Болата, Маштаково принимает по пять машин в час.": (
        "throughput value=120.0",
    ),
    "Болат говорит, что на посту у русских легла система.": (
        "contact 233",
        "notice from=20.11 14:20 reason=outage",
    ),
    "Сериков говорит, что на нейтралке стоит машин двадцать.": ("contact 233",),
    "Сериков говорит, что на Таскале очередь в два раза меньше.": ("contact 233 crossing=taskala",),
    "Есеновтың айтуынша Маштаковода кезек төрт шақырым": ("queue_km direction=in value=4.0",),
    "В Таскале, по словам знакомого, стоит машин тридцать, проходят часов за пять.": (
        "queue_vehicles crossing=taskala value=30.0",
        "wait crossing=taskala value=5.0",
    ),
    "сырым хвост 14 км встречный сказал": ("queue_km value=14.0",),
}
OF_OTHERS = {
    "Омаров сказал, что Сериков уже прошёл наших.": ("exit_post_out 233",),
    "417 айтты 148 шақырды": ("called 148",),
    "Колонну перед Ахметовым пропустили, а его остановили на весах.": (
        "note 417",
        "inspection 417 side=exit_post reason=B02",
    ),
    "Перед Ахметовым фура сломалась": ("note 417",),
    "148 вызвали соседей, нас нет": ("note 148",),
    "233 перед ним две машины завернули": ("position 233",),
    "417 впереди три фуры отправили на свх": ("position 417",),
    "Сериков айтады, алдындағы екі машинаны қайтарыпты, өзі әлі тұр.": ("position 233",),
    "148 жүргізушісі ауырып қалды, жедел жәрдем шақырдық.": ("note 148",),
}
NOT_HAPPENED = {
    "417 вызвали было, но потом отменили.": ("position 417",),
    "Вызов 233 отменили": ("position 233",),
    "902 отказ платить потом отменили": ("position 902",),
    "Дюсенов ушёл на обед": ("position 902 20.11 12:00..20.11 14:00",),
    "Перецепите 902-ю на тягач 655, как только её вернут.": ("note 902",),
    "417 броньды ертеңгі тоғызға жылжытуымыз керек.": ("note 417",),
    "Если бы 148-ю вызвали вчера, она бы уже была в Самаре.": ("note 148",),
}
LIKE_THE_ONE_BEFORE = {
    "417 прошел, 233 тоже": (
        "released 417",
        "released 233",
    ),
    "417 өтті, 148 де солай": (
        "released 417",
        "released 148",
    ),
    "233 стоит 5 км, 148 так же": (
        "position 233 km=5.0",
        "position 148",
    ),
    "417 233 так же": (
        "position 417",
        "position 233",
    ),
}
MEASURED = {
    "лукпанов 40 до самары км": ("position 771",),
    "417 продвинулся с тринадцати километров до десяти.": ("position 417 km=10.0",),
    "Сериков сдвинулся только на два километра, до шлагбаума ещё семь.": (
        "position 233 km=7.0 progress=2.0",
    ),
    "Ерлан написал в 13:05, что до поста осталось восемьсот метров.": (
        "position 518 20.11 13:05 crossing=taskala km=0.8",
    ),
    "Омаров вчера в двадцать три тридцать занял очередь, стоит восьмым.": (
        "joined_queue 148 19.11 23:30",
        "position 148 ahead=7",
    ),
    "148 кардан накрылся 5 км до сырыма": ("breakdown 148",),
    "перецепили 902 на 655 в 12": ("truck_changed 902 20.11 12:00 other=655 AA 07",),
}
HOURS_IN_WORDS = {
    "Сериков прошёл русских в половине первого.": ("released 233 20.11 12:30",),
    "Сериков около полудня вышел на нейтралку, русские пока не принимают.": (
        "exit_post_out 233 20.11 12:00",
    ),
    "Бронь 417-й на четыре часа отменили, взяли на завтра на девять.": (
        "slot_lost 417 due 20.11 16:00",
        "slot_booked 417 due 21.11 09:00",
    ),
}


@pytest.mark.parametrize("line", SEEN_BY_OTHERS)
def test_that_what_somebody_saw_was_so_at_the_hour_he_saw_it(line):
    assert told(line) == SEEN_BY_OTHERS[line]


@pytest.mark.parametrize("line", TRIED_AND_TO_TRY)
def test_that_a_call_to_come_is_no_hour_of_the_one_before_it(line):
    assert told(line) == TRIED_AND_TO_TRY[line]


@pytest.mark.parametrize("line", DONE_AND_AHEAD)
def test_that_what_lies_ahead_is_no_hour_of_what_is_done(line):
    assert told(line) == DONE_AND_AHEAD[line]


@pytest.mark.parametrize("line", PROMISED)
def test_that_a_promise_has_the_day_of_what_was_promised(line):
    assert told(line) == PROMISED[line]


@pytest.mark.parametrize("line", LOCAL_HOURS)
def test_that_a_clock_of_a_town_is_read_in_its_zone(line):
    assert told(line) == LOCAL_HOURS[line]


@pytest.mark.parametrize("line", OF_ONE_ORDER)
def test_that_an_order_handed_over_leaves_the_other_on_board(line):
    assert told(line) == OF_ONE_ORDER[line]


@pytest.mark.parametrize("line", REFUSED_HIMSELF)
def test_that_who_refuses_something_himself_is_refused_nowhere(line):
    assert told(line) == REFUSED_HIMSELF[line]


@pytest.mark.parametrize("line", OF_STORES)
def test_that_a_store_lets_nobody_over_the_border(line):
    assert told(line) == OF_STORES[line]


@pytest.mark.parametrize("line", IN_RUSSIA)
def test_that_who_comes_home_is_on_the_road_while_in_russia(line):
    assert told(line) == IN_RUSSIA[line]


@pytest.mark.parametrize("line", OF_POSTS)
def test_that_news_of_a_post_moves_no_truck_to_it(line):
    assert told(line) == OF_POSTS[line]


@pytest.mark.parametrize("line", OF_OTHERS)
def test_that_what_happens_to_others_happens_to_no_truck_of_ours(line):
    assert told(line) == OF_OTHERS[line]


@pytest.mark.parametrize("line", NOT_HAPPENED)
def test_that_what_was_called_off_or_is_only_wanted_has_not_happened(line):
    assert told(line) == NOT_HAPPENED[line]


@pytest.mark.parametrize("line", LIKE_THE_ONE_BEFORE)
def test_that_a_truck_told_to_be_the_same_did_what_the_one_before_did(line):
    assert told(line) == LIKE_THE_ONE_BEFORE[line]


@pytest.mark.parametrize("line", MEASURED)
def test_that_figures_of_a_long_sentence_keep_what_they_measure(line):
    assert told(line) == MEASURED[line]


@pytest.mark.parametrize("line", HOURS_IN_WORDS)
def test_that_hours_in_words_are_read(line):
    assert told(line) == HOURS_IN_WORDS[line]


@pytest.mark.parametrize(
    "line",
    [
        *SEEN_BY_OTHERS,
        *TRIED_AND_TO_TRY,
        *DONE_AND_AHEAD,
        *PROMISED,
        *LOCAL_HOURS,
        *OF_ONE_ORDER,
        *REFUSED_HIMSELF,
        *OF_STORES,
        *IN_RUSSIA,
        *OF_POSTS,
        *OF_OTHERS,
        *NOT_HAPPENED,
        *LIKE_THE_ONE_BEFORE,
        *MEASURED,
        *HOURS_IN_WORDS,
    ],
)
def test_that_a_long_sentence_told_plainly_must_not_be_chosen(line):
    assert understand(line, desk()).must_ask == ()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("233 отказался", ["note", "refused"]),
        ("771 отпустили со склада в 12", ["delivered", "departed", "note"]),
        ("Думали, что 417 прошёл, а он всё ещё стоит", ["released", "position"]),
        ("Ахметова вернули обратно в очередь", ["position", "turned_back"]),
    ],
)
def test_that_what_may_mean_two_things_is_asked(line, offered):
    (question,) = understand(line, desk()).must_ask
    assert [o.key for o in question.options] == offered


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("В Таскале, по словам знакомого с поста, стоит машин тридцать", "знакомого с поста"),
        ("сырым хвост 14 км встречный сказал", "чужой водитель"),
        ("Омаров сказал, что Сериков уже прошёл наших", "водители"),
        ("знакомый говорит 417 стоит 5 км", "знакомый"),
        ("Болаттың айтуынша Сырымда кезек 12 шақырым", "driver"),
    ],
)
def test_that_it_is_kept_who_told_of_it(line, source):
    assert understand(line, desk()).entries[0].source == source


def test_that_a_clock_told_by_twelve_is_shown_as_it_strikes_there():
    (draft,) = understand("заказчику 1185 обещал завтра к трём часам дня", desk()).entries
    assert (draft.told_clock, draft.told_zone) == ("15:00", "Europe/Samara")

"""Messages pasted from WhatsApp, from several telephones."""

import pytest

from core.phrase.understand import understand
from tests.core.phrase.fleet import desk
from tests.core.phrase.test_examples import clock

HEADS = [
    "[07:58, 20.11.2026] Болат: 5 км",
    "[20.11.2026, 07:58:10] Болат: 5 км",
    "[20.11.26, 07:58:10] ~ Болат: 5 км",
    "20.11.2026, 07:58 - Болат: 5 км",
    "20.11.26, 07:58 - +7 700 000 00 33: 5 км",
    "11/20/26, 7:58\u202fAM - Болат: 5 км",
    "\u200e[20.11.26, 07:58:10] \u202aБолат\u202c: 5 км",
]


@pytest.mark.parametrize("head", HEADS)
def test_that_the_heads_of_all_telephones_are_read(head):
    (draft,) = understand(head, desk()).entries
    assert (draft.plate, draft.km_to_barrier) == ("233 DD 07", 5)
    assert (clock(draft.said_at), draft.source) == ("20.11 07:58", "whatsapp")


def test_that_lines_of_the_system_and_media_are_named_as_skipped():
    chat = (
        "20.11.2026, 07:00 - Сообщения и звонки защищены сквозным шифрованием\n"
        "20.11.2026, 07:01 - Ержан добавил(а) Болат\n"
        "20.11.2026, 07:02 - Болат: Голосовое сообщение (0:42)\n"
        "20.11.2026, 07:03 - Болат: IMG-20261120.jpg (файл добавлен)\n"
        "20.11.2026, 07:04 - Болат: Это сообщение удалено"
    )
    understood = understand(chat, desk())
    assert understood.entries == ()
    assert [s.code for s in understood.skipped] == ["system", "system", "voice", "photo", "system"]


def test_that_a_message_over_several_lines_is_one():
    chat = "20.11.2026, 07:02 - Болат: прошли русских\nуже в пути"
    (draft,) = understand(chat, desk()).entries
    assert (draft.kind, draft.text) == ("released", "прошли русских, уже в пути")


def test_that_a_colleague_names_the_truck_in_the_text():
    chat = "[20.11.26, 06:12:40] Ержан: 417 стоит 12 км\n[20.11.26, 06:13:40] Ержан: 233 прошел"
    assert [d.plate[:3] for d in understand(chat, desk()).entries] == ["417", "233"]


def test_that_a_driver_who_names_another_truck_is_asked_about():
    chat = "[07:58, 20.11.2026] Болат: 417 впереди нас стоит, нам 5 км"
    assert [q.code for q in understand(chat, desk()).must_ask] == ["which_truck"]


def test_that_an_unknown_sender_is_asked_for_once():
    chat = "[07:58, 20.11.2026] Незнакомец: прошли\n[08:10, 20.11.2026] Незнакомец: едем"
    assert [q.code for q in understand(chat, desk()).questions] == ["unknown_truck"]


def test_that_a_greeting_is_a_word_from_the_driver():
    (draft,) = understand("[07:58, 20.11.2026] Болат: ассалам алейкум", desk()).entries
    assert draft.kind == "contact"


def test_that_times_in_a_message_are_reckoned_from_when_it_was_said():
    (draft,) = understand("[00:30, 20.11.2026] Болат: в 23:40 прошли наших", desk()).entries
    assert clock(draft.occurred.at) == "19.11 23:40"


def test_that_several_lines_without_heads_are_several_lines():
    drafts = understand("417 прошел\n\n233 стоит\n902 отказ нет qr", desk()).entries
    assert [d.kind for d in drafts] == ["released", "position", "refused"]

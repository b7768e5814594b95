"""Choices and skipped lines are said in words, never in codes."""

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from core.domain.clock import ORAL
from core.domain.event import EventKind, Occurred
from core.domain.gate import GateLine, GateState
from core.domain.ids import new_id
from core.domain.papers import DocumentKind
from core.domain.rule import Asks, Rule
from core.domain.why import Why
from core.phrase.drafts import KNOWN, EventDraft, Option, PaperThere, Question, Skipped
from core.phrase.understand import Understanding
from tests.builders import NOW, oral, syrym
from ui.dialogs.record_form import moment_of
from ui.words import entry_words


def test_that_a_choice_of_trucks_names_the_post_and_not_its_code():
    option = Option(
        "1", {"plate": "582 AB 07", "driver": "Дюсенов", "crossing": "syrym", "direction": "out"}
    )
    assert entry_words.option_text(option, {"syrym": syrym()}) == (
        "582 AB 07 · Дюсенов · Syrym to RU"
    )


def test_that_a_choice_known_by_its_key_has_a_word():
    assert entry_words.option_text(Option("note")) == "keep as a note"
    assert entry_words.option_text(Option("vehicles", {"vehicles": 13})) == "13 trucks ahead"


def test_that_a_skipped_line_says_whose_it_was_and_why():
    said = entry_words.skipped_text(Skipped("photo", "<Медиа не включены>", "Болат"))
    assert said == "Not taken: Болат: <Медиа не включены> (Picture: attach it yourself)"


def test_that_a_form_takes_a_moment_as_an_office_writes_it(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    for text in ("21.11 18", "21.11.26 18:00", "21.11 18-00"):
        field.setText(text)
        assert moment_of(field, "Leaves", NOW) == oral("21.11 18:00")


def test_that_a_deadline_of_a_day_alone_is_its_end(qtbot):
    field = QLineEdit("21.11")
    qtbot.addWidget(field)
    by = moment_of(field, "Told to the customer", NOW, is_deadline=True)
    assert by is not None
    assert by.astimezone(ORAL).date() == NOW.astimezone(ORAL).date() + timedelta(days=1)
    assert by.astimezone(ORAL).hour == 23


def an_entry(kind, **more):
    return EventDraft(kind=kind, plate="417 AK 07", occurred=Occurred(NOW), heard_at=NOW, **more)


def test_that_a_paper_that_is_there_is_named_in_the_line():
    draft = an_entry(EventKind.NOTE, papers=(PaperThere(DocumentKind.SNT),))
    assert "SNT: there" in entry_words.draft_line(draft, {}, NOW)


def test_that_the_status_of_a_paper_is_told_as_its_issuer_writes_it():
    draft = an_entry(EventKind.NOTE, papers=(PaperThere(DocumentKind.DOPP, "Обеспечен"),))
    assert "DOPP (SPOT QR): Обеспечен" in entry_words.draft_line(draft, {}, NOW)


def test_that_a_truck_that_leaves_without_a_paper_is_told_what_is_missing():
    rule = Rule(id=new_id(), code="dopp", names={"en": "DOPP"}, asks=Asks.DOCUMENT, blocks=True)
    missing = GateLine(rule, GateState.BLOCKER, Why.of("paper_missing", documents=("dopp",)))
    leaves = an_entry(EventKind.DEPARTED, missing=(missing,))
    assert entry_words.remarks(Understanding("417 выехал", entries=(leaves,))) == [
        "417 AK 07 leaves, though no DOPP (SPOT QR)"
    ]


def test_that_of_many_known_lines_a_few_are_named_and_the_number_told():
    known = tuple(Skipped(KNOWN, f"{n} км", "Болат") for n in range(300))
    remarks = entry_words.remarks(Understanding("…", skipped=known))
    assert remarks[0] == "Not taken: Болат: 0 км (written already)"
    assert len(remarks) == 3
    asked = Question(key="chat.again", code="told_before", values={"count": 300})
    assert "300" in entry_words.question_text(asked)


def test_that_an_hour_told_by_the_clock_of_another_town_names_the_town():
    told = {"told_clock": "16:00", "told_zone": "Europe/Samara"}
    entry = EventDraft(
        kind=EventKind.DELIVERED, occurred=Occurred(oral("19.11 17:00")), heard_at=NOW, **told
    )
    line = entry_words.draft_line(entry, {}, NOW)
    assert "16:00 Samara = 19.11 17:00" in line


def test_that_the_hour_of_a_promise_stands_with_the_promise_and_not_with_now():
    told = {"told_clock": "12:00", "told_zone": "Europe/Samara"}
    entry = an_entry(EventKind.PROMISE, due_at=oral("22.11 13:00"), **told)
    line = entry_words.draft_line(entry, {}, NOW)
    assert "about 14:20" in line
    assert "for 12:00 Samara = 22.11 13:00" in line

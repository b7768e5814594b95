"""What the desk calls a thing is understood when it stands in a table."""

import pytest

from core.domain.event import EventKind
from core.domain.reading import ReadingKind
from core.services.importing.words import EVENT_KINDS, READING_KINDS, fold
from ui import i18n, words
from ui.words import trade_words


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_that_the_journals_own_words_go_back_in(qapp, language):
    before = i18n.language()
    i18n.install(qapp, language)
    try:
        events = {k: EVENT_KINDS.get(fold(trade_words.event(k))) for k in EventKind}
        readings = {k: READING_KINDS.get(fold(words.reading(k))) for k in ReadingKind}
    finally:
        i18n.install(qapp, before)
    assert {k: v for k, v in events.items() if k != v} == {}
    assert {k: v for k, v in readings.items() if k != v} == {}

from core.domain.forecast import Basis, SourceWeight, WaitForecast, WhyNull
from tests.ui.plots.pictures import spread
from ui.words.basis_words import basis_sentence


def told(basis):
    return basis_sentence(WaitForecast(spread(5, 9), basis))


def test_that_ours_stand_first_with_how_many_still_wait(english):
    assert told(Basis(4, 3)) == "Based on: 7 passages of ours (3 still waiting)"


def test_that_sources_stand_in_order_of_weight_with_their_age(english):
    sources = (
        SourceWeight("lag", "cargoruqsat", 90.0, 0.1),
        SourceWeight("board_vehicles", "cargoruqsat", 40.0, 0.3),
    )
    assert (
        told(Basis(sources=sources))
        == "Based on: board (told 40 min ago), behind the bookings (told 1 h ago)"
    )


def test_that_of_a_truck_at_a_post_it_is_said_since_when_and_by_whose_passages(english):
    sources = (
        SourceWeight("stage", "entry_post", 120.0, 0.6),
        SourceWeight("prior", "stage", None, 0.4),
    )
    assert told(Basis(5, 1, prior=True, sources=sources)) == (
        "Based on: 6 passages of ours (1 still waiting), at the entry post already (2 h), "
        "what is usual here"
    )


def test_that_a_source_without_weight_is_not_named(english):
    assert told(Basis(2, 0, sources=(SourceWeight("lag", "cargoruqsat", 9.0, 0.0),))) == (
        "Based on: 2 passages of ours"
    )


def test_that_a_prior_is_named_as_such(english):
    assert told(Basis(prior=True)) == "Based on: what is usual here"


def test_that_no_forecast_says_why(english):
    assert (
        basis_sentence(WaitForecast(None, why_null=WhyNull.NO_DATA))
        == "No forecast: too little data"
    )

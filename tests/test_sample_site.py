"""The sample site itself: it is only worth something while every kind and every state turns up in it."""

import pytest

from portal.ledger import Ledger, translation_state
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS, KINDS
from portal.pipeline import Compiled, Wishes, compile_site
from portal.reading import read_source
from portal.site import Site
from portal.standing import Register, collect_register
from tests.conftest import SAMPLE, TODAY


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return compile_site(read_source(SAMPLE), TODAY, Wishes())


@pytest.fixture(scope="module")
def site(compiled: Compiled) -> Site:
    assert compiled.site is not None, compiled.problems
    return compiled.site


@pytest.fixture(scope="module")
def ledger(compiled: Compiled) -> Ledger:
    assert compiled.ledger is not None
    return compiled.ledger


@pytest.fixture(scope="module")
def register(site: Site) -> Register:
    return collect_register(site, TODAY)


def events(site: Site) -> list[Event]:
    return [event for kind in EVENT_KINDS for event in site.things[kind].values()]


def test_every_kind_is_there(site: Site) -> None:
    """A fault in any kind of page can show."""
    assert [kind.name for kind in KINDS if not site.things[kind.name]] == []


def test_every_state_is_there(register: Register) -> None:
    """What is running, over or between terms is shown differently: each is looked at."""
    states = {standing.state for standing in register.standings.values()}
    assert states >= {"running", "open", "planned", "paused", "cancelled", "ended", "between", "held", "over"}
    told = {standing.told.status for standing in register.standings.values() if standing.told}
    assert told == {"cancelled", "moved"}


def test_every_way_to_take_part_is_there(site: Site) -> None:
    """Full, online, outdoors, a place that is told later, days for professionals: each changes the page."""
    found = events(site)
    assert {event.places for event in found} == {"open", "full", "waiting-list"}
    assert {event.attendance for event in found} == {"in-person", "online", "hybrid"}
    assert {event.setting for event in found} == {"indoors", "outdoors"}
    assert {event.place_given for event in found} == {"public", "after-booking"}
    assert {event.audience for event in found} == {"residents", "professionals"}
    assert {event.open_to for event in found} == {"everyone", "target-group-only"}


def test_every_state_of_translation_is_there(site: Site, ledger: Ledger) -> None:
    """Each is told to the reader in its own way, or deliberately not told."""
    states = {
        translation_state(ledger, site, kind, slug, language.tag).code
        for kind, things in site.things.items()
        for slug in things
        for language in site.config.languages
    }
    assert states == {"current", "outdated", "reviewed-outdated", "machine", "missing"}


def test_what_is_left_out_and_what_is_gone_is_there(site: Site) -> None:
    """Drafts, what is to come, and old addresses are part of every real site."""
    assert {left.reason for left in site.left_out} == {"draft", "before-its-day"}
    assert site.addresses.retired
    assert site.addresses.moved
    assert any(event.formerly for event in events(site))

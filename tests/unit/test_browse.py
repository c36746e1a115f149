"""What whoever chooses without searching may rely on: what is offered is there, as often as it says."""

import datetime as dt
from dataclasses import replace

import pytest

from portal import facets
from portal.edition import Edition
from portal.ledger import add_addresses
from portal.pages import browse
from portal.views import Page
from tests.unit.sample import COMMON, TODAY, activity, links, make_editions, names

FILM = {
    "areas/syd/films/film/index.sv.md": "---\narea: syd\ntitle: Film\nsummary: En film.\nrun_by: {unit: enheten}\n"
    f"topics: [sleep]\nversions: {{plain: https://film.example.org/1}}\nspoken: ar\nlength: '10:00'\n"
    f"recorded: 2026-01-01\nno_captions_reason: illness\ntarget_groups: [seniors]\n{COMMON}---\n"
}
FIRST = {"target_groups": "[seniors]", "languages": "[{tag: ar}, {tag: so, how: on-request}]"}
SECOND = {"topics": "[sleep, move]", "languages": "[{tag: ar}]", "attendance": "hybrid", "online": "{platform: Zoom}"}
THIRD = {"topics": "[sit]", "area": "syd", "setting": "outdoors", "booking": "{mode: required}", "referral": "[far]"}
EVENTS = (activity("gympa", **FIRST), activity("sova", **SECOND), activity("ute", **THIRD))


@pytest.fixture(scope="module")
def edition() -> Edition:
    return make_editions(*EVENTS, FILM)["sv"]


@pytest.fixture(scope="module")
def pages(edition: Edition) -> dict[str, Page]:
    return {page.address: page for page in browse.pages(edition)}


def values(edition: Edition, slug: str, name: str, kind: str = "activity") -> list[str]:
    return [code for facet, code in facets.values_of(edition, (kind, slug)) if facet == name]


def test_a_thing_is_chosen_by_what_holds_for_it(edition: Edition) -> None:
    """Nobody goes in vain: a language on request, steps at the door and a lift unseen are not offered."""
    assert values(edition, "gympa", "topic") == ["sit", "move"]
    assert values(edition, "gympa", "weekday") == ["tuesday"]
    assert values(edition, "gympa", "language") == ["ar"]
    assert values(edition, "gympa", "dropin") == ["yes"]
    assert values(edition, "gympa", "access") == ["lift"], "step_free is no, all else is not known"
    assert values(edition, "sova", "setting") == ["indoors", "online"]
    assert values(edition, "ute", "setting") == ["outdoors"]
    assert values(edition, "ute", "dropin") == []
    assert values(edition, "ute", "referral") == ["far"]
    assert values(edition, "film", "language", "film") == ["ar"]
    assert values(edition, "film", "weekday", "film") == []


def test_a_day_without_a_date_that_takes_place_is_not_offered() -> None:
    """A weekday is one on which something will be: a cancelled date is none."""
    once = "[{kind: dates, slots: [{date: 2026-11-27, start: '10:00', end: '11:00'}]}]"
    called_off = "[{kind: cancelled, date: 2026-11-27, reason: illness}]"
    edition = make_editions(activity("fredag", schedule=once), activity("inte", schedule=once, exceptions=called_off))[
        "sv"
    ]
    assert values(edition, "fredag", "weekday") == ["friday"]
    assert values(edition, "inte", "weekday") == []


def test_what_is_always_open_can_be_chosen_on_every_day() -> None:
    """A path in the woods is there on Sundays too, and a house on the days it is open."""
    hours = "[{kind: opening-hours, hours: [{days: [monday, thursday], start: '10:00', end: '12:00'}]}]"
    edition = make_editions(activity("stig", schedule="[{kind: always}]"), activity("hus", schedule=hours))["sv"]
    assert len(values(edition, "stig", "weekday")) == 7
    assert values(edition, "hus", "weekday") == ["monday", "thursday"]


def test_the_time_of_day_is_when_it_begins_or_is_open() -> None:
    """Who works until five chooses the evening: what begins at 17:00 or later, and houses that are open so late."""
    at = "[{{kind: dates, slots: [{{date: 2026-11-27, start: '{}', end: '{}'}}]}}]"
    hours = "[{kind: opening-hours, hours: [{days: [monday], start: '13:00', end: '17:00'}]}]"
    edition = make_editions(
        activity("lunch", schedule=at.format("11:30", "12:30")),
        activity("fore", schedule=at.format("16:59", "19:00")),
        activity("kvall", schedule=at.format("17:00", "18:00")),
        activity("hus", schedule=hours),
        activity("sent", schedule=hours.replace("17:00", "17:30")),
        activity("stig", schedule="[{kind: always}]"),
    )["sv"]
    assert {slug: values(edition, slug, "time") for slug in ("lunch", "fore", "kvall", "hus", "sent", "stig")} == {
        "lunch": ["morning"],
        "fore": ["afternoon"],
        "kvall": ["evening"],
        "hus": ["afternoon"],
        "sent": ["afternoon", "evening"],
        "stig": ["morning", "afternoon", "evening"],
    }


def test_this_week_is_told_by_its_dates(pages: dict[str, Page]) -> None:
    """An old page sends nobody to a week that is gone: the dates are in the link, and the reader's clock says which is
    this week."""
    soon = pages["sv/hitta/"].view.soon
    assert soon.href == "/stad/sv/kalender/veckan/"
    assert "23 november" in soon.text.text
    assert (soon.note.span.since, soon.note.span.until) == ("2026-11-23T00:00+01:00", "2026-11-30T00:00+01:00")


def test_counts_are_what_the_pages_hold(pages: dict[str, Page]) -> None:
    """A number beside a choice is kept: the page behind it holds as many, and is there."""
    told = {(link.href, link.count) for page in pages.values() for link in links(page)}
    assert len(told) > 15
    for href, count in told:
        page = pages[href.removeprefix("/stad/")]
        assert str(len(page.view.cards)) == count, href


def test_nothing_empty_is_offered(pages: dict[str, Page]) -> None:
    """Whoever follows a choice never comes to an empty page."""
    assert [address for address, page in pages.items() if not page.view.cards] == []


def test_every_thing_stands_behind_a_choice_of_the_first_page(edition: Edition, pages: dict[str, Page]) -> None:
    """Without a script every activity and film is a choice and a click away from the page of all choices."""
    offered = [pages[link.href.removeprefix("/stad/")] for link in links(pages["sv/hitta/"])]
    assert {card.href for page in offered for card in page.view.cards} == {
        edition.href(*key) for key in facets.EVERYTHING.today_of(edition)
    }


def test_a_choice_holds_what_fits_in_the_order_of_lists(pages: dict[str, Page]) -> None:
    """A broad topic holds its narrow ones, and films stand after what one can go to."""
    assert names(pages["sv/hitta/amnen/move/"]) == ["gympa", "sova", "ute"]
    assert names(pages["sv/hitta/amnen/sit/"]) == ["gympa", "ute"]
    assert names(pages["sv/hitta/amnen/sleep/"]) == ["sova", "film"]
    assert names(pages["sv/hitta/tillganglighet/lift/"]) == ["gympa", "sova", "ute"]


def test_two_choices_have_a_page_where_two_things_fit(pages: dict[str, Page]) -> None:
    """Topic with area or language, area with weekday or group; what one thing alone fits has no page."""
    assert {address for address, page in pages.items() if page.type == "browse-two"} == {
        "sv/hitta/amnen/move/omraden/norr/",
        "sv/hitta/amnen/sit/omraden/norr/",
        "sv/hitta/amnen/move/sprak/ar/",
        "sv/hitta/amnen/sleep/sprak/ar/",
        "sv/hitta/omraden/norr/veckodagar/tuesday/",
    }
    assert names(pages["sv/hitta/amnen/move/sprak/ar/"]) == ["gympa", "sova"]


def test_each_of_two_choices_can_be_taken_away(pages: dict[str, Page]) -> None:
    """A choice too many is no dead end: each leads to the page with the other alone, and one alone to all choices."""
    both = pages["sv/hitta/amnen/move/sprak/ar/"].view.chosen
    assert [(link.text.text, link.href) for link in both] == [
        ("Rörelse", "/stad/sv/hitta/sprak/ar/"),
        ("Arabiska", "/stad/sv/hitta/amnen/move/"),
    ]
    assert [link.href for link in pages["sv/hitta/sprak/ar/"].view.chosen] == ["/stad/sv/hitta/"]


def test_topics_lead_to_wider_and_narrower_ones(pages: dict[str, Page]) -> None:
    """Whoever came too far in, or not far enough, is one link away."""
    also = {section.id: [link.href for link in section.links] for section in pages["sv/hitta/amnen/move/"].view.also}
    assert also["topic"] == ["/stad/sv/hitta/amnen/sit/"]
    assert also["area"] == ["/stad/sv/hitta/amnen/move/omraden/norr/"]
    assert pages["sv/hitta/amnen/sit/"].view.ways[0].href == "/stad/sv/hitta/amnen/move/"
    offered = [link.href for link in links(pages["sv/hitta/"])]
    assert "/stad/sv/hitta/amnen/move/" in offered
    assert "/stad/sv/hitta/amnen/sit/" not in offered


def test_today_is_told_for_one_day_only(pages: dict[str, Page]) -> None:
    """The word today stands by a weekday on its date, by the reader's own clock."""
    days = next(section for section in pages["sv/hitta/"].view.choices if section.id == "weekday")
    span = days.links[0].note.span
    assert (span.since, span.until) == ("2026-11-24T00:00+01:00", "2026-11-25T00:00+01:00")


def test_choices_once_published_stay_and_are_not_offered_when_empty(edition: Edition) -> None:
    """A kept link to a weekday, or to a topic in a part of the city, leads on when the content holds nothing there."""
    built = {page.address for page in browse.pages(edition)}
    ledger = add_addresses(edition.ledger, edition.site.config, built)
    later = replace(make_editions(FILM)["sv"], ledger=ledger)
    left = {page.address: page for page in browse.pages(later)}
    assert set(left) == built
    empty, both = left["sv/hitta/veckodagar/tuesday/"], left["sv/hitta/amnen/move/omraden/norr/"]
    for page in (empty, both):
        assert (page.view.cards, page.view.count) == ((), None)
        assert "Ring oss" in page.view.none
        assert "/stad/sv/hitta/" in [link.href for link in page.view.ways]
    offered = {link.href for page in left.values() for link in links(page)} | {
        link.href for page in left.values() for link in (*page.view.ways, *getattr(page.view, "chosen", ()))
    }
    bare = {f"/stad/{address}" for address, page in left.items() if page.type != "browse" and not page.view.cards}
    assert len(bare) > 8
    assert not bare & offered


def test_two_choices_with_less_than_two_things_left_lead_to_each_alone(edition: Edition) -> None:
    """Who kept the page of two choices finds what is left, and is one link from what fits one of them."""
    built = [page.address for page in browse.pages(edition)]
    ledger = add_addresses(edition.ledger, edition.site.config, built)
    later = replace(make_editions(activity("sova", **SECOND))["sv"], ledger=ledger)
    left = {page.address: page for page in browse.pages(later)}
    both = left["sv/hitta/amnen/move/sprak/ar/"]
    assert names(both) == ["sova"]
    assert [link.href for link in both.view.ways[:2]] == ["/stad/sv/hitta/amnen/move/", "/stad/sv/hitta/sprak/ar/"]
    offered = {link.href for page in left.values() for link in links(page)}
    assert "/stad/sv/hitta/amnen/move/sprak/ar/" not in offered
    assert "/stad/sv/hitta/amnen/move/" in offered


def test_no_choice_goes_with_a_date(pages: dict[str, Page]) -> None:
    """Also when nobody records what was published, the pages of the day before are there on the day after the last."""
    after = browse.pages(make_editions(*EVENTS, FILM, today=TODAY + dt.timedelta(days=800))["sv"])
    left = {page.address: page for page in after}
    assert set(left) == set(pages)
    assert left["sv/hitta/amnen/move/omraden/norr/"].view.none


def test_choices_are_the_same_in_every_language() -> None:
    """A sent link opens in another language with the same things in it."""
    editions = make_editions(*EVENTS, FILM)
    held = [
        {page.address.partition("/")[2]: len(page.view.cards) for page in browse.pages(edition)}
        for edition in editions.values()
    ]
    assert held[0] == held[1]


def test_nothing_at_all_still_has_a_page() -> None:
    """A portal that has just begun has its page of choices, without any."""
    view = next(iter(browse.pages(make_editions(today=TODAY + dt.timedelta(days=1))["sv"]))).view
    assert (view.choices, view.cards) == ((), ())

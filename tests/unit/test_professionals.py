"""What somebody who meets people at work may rely on: what is told is true, whole, public, and never a dead end."""

import datetime as dt
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from portal.edition import Edition
from portal.ledger import add_addresses
from portal.next_steps import next_steps
from portal.pages import event, home, professionals, prose
from portal.views import Card, Fact, Link, Page, Staff, StaffHub
from tests.unit.sample import COMMON, TODAY, activity, lines, make_editions

TOLD = {
    "target_groups": "[seniors]",
    "referral": "[far]",
    "level": "easy",
    "professionals": "{suits: Den som sitter mycket., not_for: Den som nyss har opererats., note: Ring gärna först.}",
    "languages": "[{tag: ar, how: interpreter}]",
    "booking": "{mode: required, phone: 031-22 22 22}",
}
SOON = "[{kind: dates, dates: [2026-11-23], start: '10:00', end: '11:00'}]"
FULL = {"places": "full", "topics": "[sit, sleep]", "referral": "[far]", "schedule": SOON}
ENDED = {"status": "ended", "from": "2026-11-01", "topics": "[sleep]", "target_groups": "[men]"}
OFF = {"status": "cancelled", "topics": "[sleep]", "target_groups": "[men]"}
STAFF = {"audience": "professionals", "topics": "[move]"}
EVENTS = (
    activity("gympa", **TOLD),
    activity("fullt", **FULL),
    activity("slut", **ENDED),
    activity("dag", **STAFF),
    activity("borta", **OFF),
)
OTHERS = {
    "networks/nat/index.sv.md": "---\ntitle: Nät\nsummary: Vi möts.\nrun_by: {unit: enheten}\n"
    f"topics: [move]\n{COMMON}---\n",
    "organizations/klubb/index.sv.md": "---\ntitle: Klubben\nsummary: Vi går.\ntype: association\nareas: [norr]\n"
    f"topics: [sit]\n{COMMON}---\n",
    "organizations/borta/index.sv.md": "---\ntitle: Borta\nsummary: I syd.\ntype: association\nareas: [syd]\n"
    f"topics: [sit]\n{COMMON}---\n",
    "guides/guider/index.sv.md": "---\ntitle: Guider\nsummary: Vi.\nrun_by: {unit: enheten}\nlanguages: [ar]\n"
    f"contact: {{phone: 031-33 33 33, email: guider@example.org}}\nareas: [norr]\n{COMMON}---\n",
}


def written(slug: str, template: str) -> dict[str, str]:
    front = f"---\ntitle: {slug}\nsummary: Om det.\n{COMMON}template: {template}\nmenu: professionals\n---\n"
    return {f"pages/{slug}/index.sv.md": f"{front}\nSå gör du.\n"}


COOPERATION = {
    "vocabularies/cooperation.yaml": "visit: {label: {sv: Besök, en: Visit}, text: {sv: Vi kommer., en: We come.}, "
    "subject: {sv: Kom till oss, en: Come to us}}\n"
    "train: {ask: guide, label: {sv: Bli guide, en: Train}, text: {sv: Du lär dig., en: You learn.}, "
    "subject: {sv: Jag vill bli guide, en: I want to train}}\n"
}


@pytest.fixture(scope="module")
def editions() -> dict[str, Edition]:
    more = (written("for-er", "professionals"), written("recept", "referral"), written("ihop", "work-with-us"))
    return make_editions(*EVENTS, OTHERS, COOPERATION, *more)


@pytest.fixture(scope="module")
def edition(editions: dict[str, Edition]) -> Edition:
    return editions["sv"]


@pytest.fixture(scope="module")
def pages(edition: Edition) -> dict[str, Page]:
    return {page.address.removeprefix("sv/for-professionella/"): page for page in professionals.pages(edition)}


def slugs(page: Page) -> list[str]:
    return [card.href.rstrip("/").rpartition("/")[2] for card in page.view.cards]


def fact(card: Card, name: str) -> Fact:
    return next(each for each in card.facts if each.name == name)


def test_a_card_answers_what_a_nurse_asks(pages: dict[str, Page]) -> None:
    """Whom it suits and whom not, when, whether it counts as a prescription, how hard it is, whom to ring, in which
    language, whether one can get in, and what colleagues should know."""
    card = next(card for card in pages["for/seniors/"].view.cards if card.href.endswith("/gympa/"))
    assert lines(fact(card, "check")) == ["Den som sitter mycket."]
    assert lines(fact(card, "no")) == ["Den som nyss har opererats."]
    assert lines(fact(card, "heart")) == ["Fysisk aktivitet på recept (FaR)"]
    assert lines(fact(card, "info")) == ["Ring gärna först."]
    assert lines(fact(card, "languages")) == ["Tolk på plats: arabiska"]
    assert fact(card, "level").lines
    assert fact(card, "access-yes").lines
    assert "tel:+4631222222" in [line.href for line in fact(card, "phone").lines]


def test_a_number_stands_once_on_a_card(pages: dict[str, Page]) -> None:
    """Who sees a number twice wonders which of them to ring."""
    card = pages["for/seniors/"].view.cards[0]
    hrefs = [line.href for each in card.facts for line in each.lines if line.href and line.href.startswith("tel:")]
    assert len(hrefs) == len(set(hrefs)) == 1


def test_three_dates_are_told_and_stay_three_as_days_go_by(pages: dict[str, Page]) -> None:
    """The page may be weeks old: what has been makes room for what comes."""
    dates = [line for line in fact(pages["for/seniors/"].view.cards[0], "when").lines if line.span]
    shown = [line for line in dates if line.span.since is None]
    assert [line.text[:10] for line in shown] == ["tisdag 24 ", "tisdag 1 d", "tisdag 8 d"]
    assert dates[3].span.since == shown[0].span.until


def test_a_cancelled_date_is_never_told_as_if_it_were_on() -> None:
    """A thing on two days says each once: the one that is called off only as called off."""
    twice = "[{kind: dates, dates: [2026-12-01, 2026-12-08], start: '10:00', end: '11:00'}]"
    off = "[{kind: cancelled, date: 2026-12-01, reason: illness}]"
    made = make_editions(activity("snark", topics="[sleep]", schedule=twice, exceptions=off))["sv"]
    page = next(each for each in professionals.pages(made) if each.address.endswith("/sleep/"))
    told = [str(line.text) for line in fact(page.view.cards[0], "when").lines]
    assert [line for line in told if "1 december" in line] == [line for line in told if line.startswith("Inställt")]
    assert len([line for line in told if "1 december" in line]) == 1
    assert len([line for line in told if "8 december" in line]) == 1


def test_what_is_over_is_told_to_nobody(pages: dict[str, Page]) -> None:
    """Nobody is sent to a door that stays shut, nor to the page of a group with nothing else, which says so."""
    assert not [address for address, page in pages.items() if {"slut", "borta"} & set(slugs_of(page))]
    assert pages["for/men/"].view.none
    linked = {link.href for page in pages.values() for link in links_of(page)}
    assert "/stad/sv/for-professionella/for/seniors/" in linked
    assert "/stad/sv/for-professionella/for/men/" not in linked


def links_of(page: Page) -> list[Link]:
    view = page.view
    if isinstance(view, Staff):
        return [*view.also, *view.others, *view.ways]
    return [*view.ways, *view.needs, *view.groups, *(link for part in view.sections for link in part.links)]


def test_no_need_and_no_group_goes_with_a_date() -> None:
    """A bookmarked need is there on the day after the last meeting, also when nobody recorded what was published; and
    the page of referrals still leads to the list when nothing is left on it."""
    held = (activity("gympa", **TOLD), activity("slut", **ENDED))
    before, after = (
        {page.address: page for page in professionals.pages(make_editions(*held, today=day)["sv"])}
        for day in (TODAY, TODAY + dt.timedelta(days=800))
    )
    assert set(before) == set(after)
    empty = after["sv/for-professionella/recept/"]
    assert empty.view.none
    assert [link.href for link in empty.view.ways] == ["/stad/sv/for-professionella/lista/"]


def slugs_of(page: Page) -> list[str]:
    return slugs(page) if isinstance(page.view, Staff) else []


def test_what_can_be_joined_stands_before_what_is_full(pages: dict[str, Page]) -> None:
    """A full group comes last although it meets first: there is no place in it."""
    assert slugs(pages["behov/sit/"]) == ["gympa", "fullt"]
    assert slugs(pages["recept/"]) == ["gympa", "fullt"]


def test_every_page_says_that_it_is_public(pages: dict[str, Page]) -> None:
    """Notes for staff are read by patients too, and whoever writes or reads them should know."""
    told = {page.view.public for page in pages.values() if isinstance(page.view, Staff)}
    assert len(told) == 1
    assert "öppet för alla" in told.pop()


def test_the_hub_counts_what_is_there_and_links_no_empty_page(pages: dict[str, Page]) -> None:
    """Each link leads to a page that is built, and holds as much as it says."""
    hub = pages[""].view
    assert isinstance(hub, StaffHub)
    for link in (*hub.needs, *hub.groups):
        page = pages[link.href.removeprefix("/stad/sv/for-professionella/")]
        assert link.count == str(len(page.view.cards))
        assert page.view.cards
    assert [link.text.text for link in hub.needs] == ["Rörelse", "Sömn"], "the narrow ones stand below the broad ones"


def test_the_hub_holds_all_that_staff_come_for(pages: dict[str, Page]) -> None:
    """Their own days, whom to ring, networks, guides, what to put up on the wall, and data."""
    hub = pages[""].view
    told = {section.id: section for section in hub.sections}
    assert {"staff", "units", "network", "guide", "more", "print", "data"} <= set(told)
    assert [card.href for card in told["staff"].cards] == ["/stad/sv/aktiviteter/dag/"]
    assert "tel:+4631222222" in [line.href for row in told["units"].facts for line in row.lines]
    assert [link.href for link in told["more"].links] == ["/stad/sv/om/ihop/"]
    assert "/stad/sv/for-professionella/lista/" in [link.href for link in hub.ways]


def test_the_page_of_prose_lives_in_the_section_and_its_old_address_leads_there(
    edition: Edition, pages: dict[str, Page]
) -> None:
    """A printed address never ends in nothing, and no reader meets the same words at two addresses."""
    assert pages[""].view.title.text == "for-er"
    assert pages["recept/"].view.body.source.strip() == "Så gör du."
    moved = {page.address: page.refresh for page in prose.pages(edition) if page.refresh}
    assert moved == {
        "sv/om/for-er/": "/stad/sv/for-professionella/",
        "sv/om/recept/": "/stad/sv/for-professionella/recept/",
    }


def test_home_leads_to_the_hub_also_where_nobody_has_written_prose() -> None:
    """The section is made of what there is: a city need not write a word to have it."""
    edition = make_editions(*EVENTS)["sv"]
    assert next(home.pages(edition)).view.professionals.href == "/stad/sv/for-professionella/"
    found = {page.address: page for page in professionals.pages(edition)}
    assert found["sv/for-professionella/"].view.title.text
    assert found["sv/for-professionella/recept/"].view.cards


def test_a_page_once_published_stays_and_says_that_there_is_nothing(edition: Edition) -> None:
    """Somebody has kept the address: it answers, and offers other needs."""
    ledger = add_addresses(edition.ledger, edition.site.config, ["sv/for-professionella/for/parents/"])
    assert "sv/for-professionella/for/parents/" not in {page.address for page in professionals.pages(edition)}
    kept = replace(edition, ledger=ledger, kept={})
    page = {page.address: page for page in professionals.pages(kept)}["sv/for-professionella/for/parents/"]
    assert page.view.none
    assert not page.view.cards
    assert page.view.others


def test_who_wants_to_work_with_us_knows_whom_to_ring_and_has_a_letter_begun(editions: dict[str, Edition]) -> None:
    """The subject is in the reader's language; what asks for guides goes to those who book them."""
    for tag, subjects in (("sv", ["Kom till oss", "Jag vill bli guide"]), ("en", ["Come to us", "I want to train"])):
        page = next(page for page in prose.pages(editions[tag]) if page.address == f"{tag}/om/ihop/")
        lines_of = [line for part in page.view.sections for row in part.facts for line in row.lines]
        letters = [urlsplit(line.href) for line in lines_of if (line.href or "").startswith("mailto:")]
        assert [letter.path for letter in letters] == ["enheten@example.org", "guider@example.org"]
        assert [parse_qs(letter.query)["subject"] for letter in letters] == [[subject] for subject in subjects]


def test_nobody_stands_at_the_end_with_nowhere_to_go(edition: Edition) -> None:
    """Where an editor has named nothing, whoever works with the same in the same part of the city is named."""
    assert [link.href for link in next_steps(edition, ("activity", "gympa"))][:1] == ["/stad/sv/foreningar/klubb/"]
    assert "/stad/sv/foreningar/borta/" not in [link.href for link in next_steps(edition, ("activity", "gympa"))]
    assert [link.href for link in next_steps(edition, ("activity", "dag"))][:1] == ["/stad/sv/natverk/nat/"]
    for page in event.pages(edition):
        told = {section.id: section for section in page.view.sections}
        assert told["next-steps"].links, page.address


def test_what_an_editor_named_comes_first_unless_it_is_over() -> None:
    """A step that has ended is no step."""
    ahead = activity("hit", next_steps="[{activity: gympa}]")
    lost = activity("dit", next_steps="[{activity: slut}]")
    edition = make_editions(activity("gympa"), activity("slut", **ENDED), ahead, lost)["sv"]
    assert [link.href for link in next_steps(edition, ("activity", "hit"))] == ["/stad/sv/aktiviteter/gympa/"]
    assert "/stad/sv/aktiviteter/slut/" not in [link.href for link in next_steps(edition, ("activity", "dit"))]


def test_what_has_no_like_leads_to_its_part_of_the_city() -> None:
    """Also the only thing there is."""
    edition = make_editions(activity("ensam"), today=TODAY + dt.timedelta(days=1))["sv"]
    assert [link.href for link in next_steps(edition, ("activity", "ensam"))] == ["/stad/sv/omraden/norr/"]

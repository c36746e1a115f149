"""What a deaf reader may rely on: what the page lists is signed for certain, and every page leads there."""

import datetime as dt
from dataclasses import replace

from portal.framing import sign_link
from portal.ledger import add_addresses
from portal.pages import collect_pages, sign_language
from portal.views import Page, Section
from tests.unit.sample import COMMON, TODAY, activity, make_editions, make_pages
from tests.unit.test_film_archive import SIGNED, film

ADDRESS = "sv/teckensprak/"
SURE = "[{tag: sv, how: led}, {tag: swl, how: interpreter}]"
PROSE = {
    "pages/tecken/index.sv.md": f"---\ntitle: För dig som tecknar\nsummary: Film och tolk.\n{COMMON}menu: none\n"
    "template: sign-language\n---\n\n## Beställ tolk\n\nSkriv till oss.\n",
    "pages/tecken/index.en.md": "---\ntranslation: machine\ntitle: For you who sign\nsummary: Films.\n---\n\n"
    "## Order\n\nWrite.\n",
}
WEEKLY = activity("dans", languages=SURE)
OTHERS = (
    activity("kanske", languages="[{tag: swl, how: on-request, notice_days: 14}]"),
    activity("svensk", languages="[{tag: sv, how: led}]"),
    activity("personal", languages=SURE, audience="professionals"),
)
MIXED = activity(
    "kurs",
    kind="courses",
    languages=SURE,
    schedule="[{kind: sessions, sessions: ["
    "{id: a, date: 2026-12-01, start: '09:00', end: '10:00'}, "
    "{id: b, date: 2026-12-08, start: '09:00', end: '10:00', languages: [{tag: sv, how: led}]}, "
    "{id: c, date: 2026-12-15, start: '09:00', end: '10:00'}]}]",
)


def page_of(*files: dict[str, str], today: dt.date = TODAY) -> Page:
    return next(iter(sign_language.pages(make_editions(*files, today=today)["sv"])))


def part(page: Page, name: str) -> Section:
    return next(section for section in page.view.sections if section.id == name)


def told(page: Page) -> list[tuple[str, str]]:
    return [(card.href.rstrip("/").rpartition("/")[2], card.leaf.iso) for card in part(page, "dates").cards]


def test_only_what_is_certain_is_listed() -> None:
    """On request, in speech alone, or for staff: nobody deaf goes there because of this page."""
    assert {slug for slug, _ in told(page_of(WEEKLY, *OTHERS))} == {"dans"}


def test_a_date_with_languages_of_its_own_is_judged_by_them() -> None:
    """Where no interpreter comes on one evening of a course, that evening is not listed."""
    assert told(page_of(MIXED)) == [("kurs", "2026-12-01"), ("kurs", "2026-12-15")]


def test_what_is_on_every_week_leaves_room_for_the_rest() -> None:
    """The next first, and of one thing no more than two dates."""
    assert told(page_of(WEEKLY, MIXED)) == [
        ("dans", "2026-11-24"),
        ("kurs", "2026-12-01"),
        ("dans", "2026-12-01"),
        ("kurs", "2026-12-15"),
    ]


def test_a_cancelled_date_is_told_as_cancelled() -> None:
    """Somebody may be on the way."""
    off = activity("dans", languages=SURE, exceptions="[{kind: cancelled, date: 2026-11-24, reason: illness}]")
    first = part(page_of(off), "dates").cards[0]
    assert first.leaf.cancelled
    assert first.statuses[0].code == "cancelled"


def test_dates_stand_until_they_are_over_and_then_it_is_said_whom_to_ask() -> None:
    """A page that nobody builds for weeks shows no date that has passed."""
    dates = part(page_of(MIXED), "dates")
    assert [card.span.until[:10] for card in dates.cards] == ["2026-12-01", "2026-12-15"]
    assert dates.items[0].span.since[:10] == "2026-12-15"


def test_a_part_with_nothing_says_so() -> None:
    """An empty heading would look like a fault."""
    page = page_of(SIGNED)
    assert [card.href for card in part(page, "films").cards] == ["/stad/sv/filmer/tecknad/"]
    assert str(part(page, "dates").intro.text).startswith("Just nu finns det ingen träff")
    assert str(part(page_of(WEEKLY), "films").intro.text).startswith("Just nu finns det ingen film")


def test_whom_to_write_to_needs_no_voice() -> None:
    """Text messages and mail of the site and its units, and no number that must be called."""
    hrefs = [line.href for fact in part(page_of(WEEKLY), "contact").facts for line in fact.lines if line.href]
    assert {href.partition(":")[0] for href in hrefs} == {"sms", "mailto"}


def test_an_editors_words_stand_on_the_page_and_lead_search_to_it() -> None:
    """In each language it has, the page is found; its old kind of address leads on."""
    pages = make_pages(WEEKLY, PROSE)
    page = pages[ADDRESS]
    assert page.view.title.text == "För dig som tecknar"
    assert "Beställ tolk" in part(page, "interpreter").body.source
    assert page.search.title == "För dig som tecknar"
    assert pages["en/teckensprak/"].search.title == "For you who sign"
    assert pages["sv/om/tecken/"].refresh == "/stad/sv/teckensprak/"


def test_every_page_leads_there_where_there_is_anything_to_tell() -> None:
    """A signed film, a certain date or an editor's words are enough; a site without any has neither page nor link."""
    for files in ((WEEKLY,), (SIGNED,), (PROSE,)):
        assert [link.href for link in sign_link(make_editions(*files)["sv"])] == [f"/stad/{ADDRESS}"]
    bare = make_editions(*OTHERS, film("stum", "2026-01-01", "[move]"))
    assert not sign_link(bare["sv"])
    assert ADDRESS not in {page.address for page in collect_pages(bare.values())}


def test_the_page_goes_with_no_date_and_with_no_file() -> None:
    """Its address stands in every header and on paper: also when all is over, and when all has been taken away."""
    over = page_of(MIXED, today=TODAY + dt.timedelta(days=800))
    assert (over.address, told(over)) == (ADDRESS, [])
    edition = make_editions(WEEKLY)["sv"]
    lists = add_addresses(edition.ledger, edition.site.config, [ADDRESS]).lists
    bare = make_editions()["sv"]
    kept = replace(bare, ledger=replace(bare.ledger, lists=lists))
    assert [page.address for page in sign_language.pages(kept)] == [ADDRESS]


def test_the_mark_on_a_card_is_a_promise_too() -> None:
    """Not for what is interpreted on request."""
    pages = make_pages(WEEKLY, *OTHERS)
    marked = {card.href for group in pages["sv/aktiviteter/"].view.groups for card in group.cards if card.signed}
    assert marked == {"/stad/sv/aktiviteter/dans/"}

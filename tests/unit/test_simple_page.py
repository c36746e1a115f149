"""What somebody who reads with difficulty may rely on, where an editor has given easy words."""

import datetime as dt
from dataclasses import replace

from portal.checks import lost, translations
from portal.edition import collect_editions
from portal.errors import Problems
from portal.feeds import collect_feeds
from portal.feeds.kinds import FEED_WRITERS
from portal.known import known_of
from portal.ledger import add_addresses, collect_ledger, format_ledger
from portal.pages import collect_pages
from tests.unit.sample import TODAY, activity, make_editions, make_pages, make_site

PAGE, EASY, ENGLISH = "sv/aktiviteter/gympa/", "sv/aktiviteter/gympa/lattlast/", "en/aktiviteter/gympa/"
EASY_WORDS = "---\ntitle: Sitta och röra sig\nsummary: Du sitter.\n---\n\nDu vilar.\n"
WORDS = {"areas/norr/activities/gympa/index.sv-simple.md": EASY_WORDS}
FULL = activity("gympa", body="Vi rör oss i lagom takt.", meeting_point="Rummet till höger")


def test_the_page_leads_to_the_easy_one_and_back() -> None:
    """By two links, so that nothing needs to be remembered and no script is needed."""
    pages = make_pages(FULL, WORDS)
    there, back = pages[PAGE].view.ways.simple, pages[EASY].view.ways.simple
    assert (there.href, there.text.text) == (f"/stad/{EASY}", "Lättläst")
    assert (back.href, back.text.text) == (f"/stad/{PAGE}", "Vanlig text")
    assert pages[ENGLISH].view.ways.simple is None
    assert f"{ENGLISH}lattlast/" not in pages


def test_the_easy_page_says_the_same_facts_in_easy_words() -> None:
    """Times and places are told by the same code; what has no easy words stands in the full ones. Nothing is marked as
    another language, since it is none."""
    pages = make_pages(FULL, WORDS)
    full, easy = pages[PAGE].view, pages[EASY].view
    assert easy.facts == full.facts
    assert (easy.title.text, easy.summary.text) == ("Sitta och röra sig", "Du sitter.")
    (prose,) = (part.body for part in easy.sections if part.id == "about")
    assert (prose.source.strip(), prose.lang) == ("Du vilar.", None)
    assert all("Du vilar." not in str(part) for part in full.sections)


def test_the_easy_page_has_an_address_and_a_title_of_its_own() -> None:
    """Whoever has both open can tell which is which; the way there leads by the full one."""
    easy = make_pages(FULL, WORDS)[EASY]
    assert (easy.title, easy.view.kind_label) == ("Sitta och röra sig, lättläst", "Aktivitet, lättläst")
    assert easy.head.canonical == f"https://lots.example.org/stad/{EASY}"
    assert [(link.href, link.text.text) for link in easy.location[-2:]] == [
        (f"/stad/{PAGE}", "Sitta och röra sig"),
        ("", "Lättläst"),
    ]
    assert {choice.tag: choice.href for choice in easy.switcher} == {"sv": f"/stad/{EASY}", "en": f"/stad/{ENGLISH}"}
    assert all(EASY in action.href for action in easy.view.actions if action.kind.startswith("share"))


def test_the_easy_page_is_told_once_to_search_and_to_machines() -> None:
    """Nobody finds the same thing twice: not in our search, not as linked data, not as another language."""
    pages = make_pages(FULL, WORDS)
    assert (pages[EASY].search, pages[EASY].data, pages[EASY].head.alternates) == (None, None, ())
    assert pages[PAGE].search and pages[PAGE].data
    assert all(EASY not in address for _, address in pages[PAGE].head.alternates)


def test_every_kind_of_thing_can_have_one() -> None:
    """Health information most of all."""
    kinds = {"units/enheten": "enheter", "venues/huset": "platser", "areas/norr": "omraden"}
    easy = {f"{folder}/index.sv-simple.md": "---\nsummary: Lätt.\n---\n" for folder in kinds}
    pages = make_pages(easy)
    for folder, section in kinds.items():
        assert pages[f"sv/{section}/{folder.split('/')[1]}/lattlast/"].view.summary.text == "Lätt."


def test_what_introduces_a_section_has_no_easy_page_of_its_own() -> None:
    """It stands on the section's page, and there is one of that."""
    text = "---\ntitle: För dig\npublication: published\nreviewed: 2026-11-01\ntemplate: professionals\n---\n\nHej.\n"
    easy = {"pages/yrke/index.sv.md": text, "pages/yrke/index.sv-simple.md": "---\ntitle: Lätt\n---\n"}
    assert [address for address in make_pages(easy) if "lattlast" in address] == []


def published(*files: dict[str, str], committed: dict[str, bytes] | None = None, today: dt.date = TODAY) -> tuple:
    """Pages by address and the ledger, when what was committed before is known."""
    site = make_site(*files)
    site = replace(site, ledger=committed or {})
    ledger = collect_ledger(site, today, Problems())
    editions = collect_editions(site, today, ledger)
    pages = {page.address: page for page in collect_pages(editions)}
    return pages, add_addresses(ledger, site.config, pages), editions


def remembered(*files: dict[str, str], committed: dict[str, bytes] | None = None) -> dict[str, bytes]:
    ledger = published(*files, committed=committed)[1]
    return {path.removeprefix("ledger/"): data for path, data in format_ledger(ledger).items()}


def test_an_easy_page_that_is_gone_leads_to_the_full_one() -> None:
    """An editor may take easy words away; whoever has their address still arrives, and no build is refused."""
    known = remembered(FULL, WORDS)
    assert EASY.encode() in known["activity/gympa.json"]
    pages, ledger, editions = published(FULL, committed=known)
    assert pages[EASY].refresh == f"/stad/{PAGE}"
    lost.refuse_lost(ledger, pages)
    known = tuple(map(known_of, pages.values()))
    (rules,) = (feed for feed in collect_feeds(editions, known) if feed.path == "_redirects")
    assert f"/stad/{EASY} /stad/{PAGE} 301" in FEED_WRITERS["lines"](rules).decode()


def test_an_easy_page_moves_along_with_its_thing() -> None:
    """In one step, to the easy words where they are now."""
    known = remembered(FULL, WORDS)
    new = {path.replace("/gympa/", "/ny/"): text for path, text in WORDS.items()}
    pages, _, _ = published(activity("ny", formerly="[gympa]"), new, committed=known)
    assert pages[EASY].refresh == "/stad/sv/aktiviteter/ny/lattlast/"
    pages, _, _ = published(activity("ny", formerly="[gympa]"), committed=known)
    assert pages[EASY].refresh == "/stad/sv/aktiviteter/ny/"


def told(*files: dict[str, str], committed: dict[str, bytes], today: dt.date = TODAY) -> list[tuple]:
    site = replace(make_site(*files, today=today), ledger=committed)
    found = translations.check(site, collect_ledger(site, today, Problems()), today)
    return [(each.code, each.position.line, dict(each.arguments)) for each in found]


def test_easy_words_that_the_original_has_left_are_told() -> None:
    """An easy text says nothing that no longer holds without its editor knowing; what it leaves to the full text, and
    times and places, change in both at once and need nobody."""
    known = remembered(FULL, WORDS)
    assert told(FULL, WORDS, committed=known) == []
    elsewhere = activity("gympa", body="Vi rör oss i lagom takt.", meeting_point="Rummet till vänster", level="easy")
    assert told(elsewhere, WORDS, committed=known) == []
    changed = activity("gympa", body="Vi dansar.", summary="Dans.", meeting_point="Rummet till höger")
    assert told(changed, WORDS, committed=known) == [("translation/easy-outdated", 1, {"fields": "body, summary"})]
    later = TODAY + dt.timedelta(days=1)
    assert told(changed, WORDS, committed=remembered(changed, WORDS, committed=known), today=later), (
        "no record hides it"
    )


def test_easy_words_that_somebody_has_compared_are_in_order() -> None:
    """The day of it is enough, when nothing in them had to be changed; a day that has not come counts for nothing."""
    changed = activity("gympa", body="Vi dansar.")
    known, path = remembered(FULL, WORDS), next(iter(WORDS))
    compared = {path: EASY_WORDS.replace("---\n", f"---\nchecked: {TODAY}\n", 1)}
    assert told(changed, compared, committed=known) == []
    coming = {path: EASY_WORDS.replace("---\n", "---\nchecked: 2072-01-11\n", 1)}
    assert told(changed, coming, committed=known) == [
        ("translation/checked-later", 2, {"date": "2072-01-11"}),
        ("translation/easy-outdated", 2, {"fields": "body"}),
    ]


def test_nothing_is_led_on_that_never_was() -> None:
    """A page that has had no easy words has one address."""
    assert [address for address in published(FULL)[0] if "lattlast" in address] == []
    assert make_editions(FULL)["sv"].simple is None

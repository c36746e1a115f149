"""What visitors, search engines and old posters may rely on about the pages, as data."""

import datetime as dt

import pytest

from portal.search import index_page
from portal.views import Page
from tests.unit.sample import COMMON, SETTINGS, activity, make_pages

ENGLISH = {
    "areas/norr/activities/gympa/index.en.md": "---\ntranslation: reviewed\ntitle: Gym\nsummary: S.\n---\n\nWe.\n"
}
STATEMENT = """
[accessibility_statement]
status = "partial"
assessed = 2026-11-20
updated = 2026-11-23
method = "self"
authority = "Myndigheten"
authority_url = "https://myndigheten.example.org/"
report_url = "https://myndigheten.example.org/klaga"
"""
FILM = (
    f"---\narea: norr\ntitle: Filmen\nsummary: En film.\n{COMMON}versions: {{plain: https://media.example.org/a.mp4}}\n"
    "spoken: sv\nno_captions_reason: illness\nlength: '3:10'\nrecorded: 2026-01-01\ntopics: [sleep]\n"
    "run_by: {unit: enheten}\n---\n"
)


def page(slug: str, template: str = "plain", menu: str = "footer") -> dict[str, str]:
    return {
        f"pages/{slug}/index.sv.md": f"---\ntitle: {slug}\n{COMMON}template: {template}\nmenu: {menu}\n---\n\nOrd.\n"
    }


def headings(found: Page) -> list[str]:
    return [section.id for section in found.view.sections]


@pytest.fixture(scope="module")
def pages() -> dict[str, Page]:
    return make_pages(activity("gympa"), ENGLISH, activity("dans", topics="[move]"))


def test_every_page_is_there_in_every_language(pages: dict[str, Page]) -> None:
    """A switcher's link never ends in nothing, whatever has been translated."""
    for address, found in pages.items():
        if found.type not in ("chooser", "not-found"):
            other = {"sv": "en", "en": "sv"}[found.language] + address[2:]
            assert other in pages
            assert [choice.href for choice in found.switcher] == [f"/stad/sv{address[2:]}", f"/stad/en{address[2:]}"]


def test_no_two_pages_have_one_address(pages: dict[str, Page]) -> None:
    """Otherwise one of them would be overwritten in silence."""
    assert len(pages) == len(set(pages))
    assert {"", "404.html", "sv/", "en/allt/", "sv/sok/", "en/guider/"} <= set(pages)


def test_a_translated_page_names_its_versions(pages: dict[str, Page]) -> None:
    """Search engines are given each language, and the original as the default."""
    assert pages["en/aktiviteter/gympa/"].head.alternates == (
        ("sv", "https://lots.example.org/stad/sv/aktiviteter/gympa/"),
        ("en", "https://lots.example.org/stad/en/aktiviteter/gympa/"),
        ("x-default", "https://lots.example.org/stad/sv/aktiviteter/gympa/"),
    )


def test_a_page_without_a_translation_names_the_original_as_the_one_to_keep(pages: dict[str, Page]) -> None:
    """It is there for its reader, with the facts in the reader's language, but is no version of its own."""
    head = pages["en/aktiviteter/dans/"].head
    assert head.canonical == "https://lots.example.org/stad/sv/aktiviteter/dans/"
    assert head.alternates == ()
    assert pages["en/aktiviteter/dans/"].view.title.lang == "sv"
    assert any(note.tone == "translation" for note in pages["en/aktiviteter/dans/"].view.notes)


def test_the_default_of_the_home_page_is_the_choice_of_languages(pages: dict[str, Page]) -> None:
    """Somebody whose language is not known is asked, not sent."""
    assert ("x-default", "https://lots.example.org/stad/") in pages["sv/"].head.alternates
    assert [choice.tag for choice in pages[""].view.choices] == ["sv", "en"]


def test_an_example_asks_search_engines_to_stay_away(pages: dict[str, Page]) -> None:
    """Nobody should find invented times when looking for real ones."""
    assert pages["sv/aktiviteter/gympa/"].head.index
    example = make_pages(activity("gympa"), settings=SETTINGS.replace("format = 1", "format = 1\nexample = true"))
    assert not any(found.head.index for found in example.values())


def test_a_page_answers_in_the_order_of_a_visitors_questions(pages: dict[str, Page]) -> None:
    """When, where, what it costs, for whom, how to sign up."""
    names = [fact.name for fact in pages["sv/aktiviteter/gympa/"].view.facts]
    assert names[:5] == ["when", "where", "cost", "who", "signup"]


def test_a_card_keeps_one_order(pages: dict[str, Page]) -> None:
    """When, where, cost, for whom: in every list alike."""
    for group in pages["sv/aktiviteter/"].view.groups:
        for card in group.cards:
            assert [fact.name for fact in card.facts] == ["when", "where", "cost", "who"]


def test_what_is_over_keeps_its_page_and_offers_what_is_near() -> None:
    """A printed address still leads somewhere; lists, search and the home page no longer name it."""
    found = make_pages(activity("gympa", status="ended"), activity("dans"))
    over = found["sv/aktiviteter/gympa/"]
    assert over.view.statuses[0].code == "ended"
    assert headings(over)[0] == "instead"
    assert [card.title.text for card in over.view.sections[0].cards] == ["Gympa"]
    assert over.search is None
    listed = [card.href for group in found["sv/aktiviteter/"].view.groups for card in group.cards]
    assert listed == ["/stad/sv/aktiviteter/dans/"]


def test_a_cancelled_day_is_told_on_the_home_page() -> None:
    """Somebody may be on the way to it: its leaf is there, struck, with the reason."""
    found = make_pages(activity("gympa", exceptions="[{kind: cancelled, date: 2026-11-24, reason: illness}]"))
    first = found["sv/"].view.coming[0]
    assert (first.leaf.iso, first.leaf.cancelled) == ("2026-11-24", True)
    assert "sjukdom" in first.statuses[0].label
    second = found["sv/"].view.coming[1]
    assert (second.leaf.iso, second.leaf.cancelled, second.statuses) == ("2026-12-01", False, ())


def test_home_shows_the_six_next_dates_of_all_in_order() -> None:
    """Not six of the first thing, and none that has been; four more wait, each until one before it is over."""
    found = make_pages(
        activity("gympa"),
        activity("dans", schedule="[{kind: dates, dates: [2026-11-20, 2026-11-25], start: '09:00', end: '10:00'}]"),
    )
    cards = found["sv/"].view.coming
    days = [card.leaf.iso for card in cards if card.span.since is None]
    assert days == ["2026-11-24", "2026-11-25", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]
    waiting = [(card.leaf.iso, card.span.since) for card in cards if card.span.since]
    assert len(waiting) == 4
    assert [since for _, since in waiting] == [card.span.until for card in cards[:4]]
    assert min(iso for iso, _ in waiting) > days[-1]


def test_the_choices_of_the_home_page_are_in_the_readers_language() -> None:
    """Also before a theme has been translated: its topic has a name in every language."""
    theme = {"themes/sova/index.sv.md": f"---\ntitle: Att sova\nsummary: S.\n{COMMON}topics: [sleep]\n---\n\nSov.\n"}
    found = make_pages(theme)
    assert [link.text.text for link in found["sv/"].view.topics] == ["Att sova"]
    assert [(link.text.text, link.text.lang) for link in found["en/"].view.topics] == [("Sleep", None)]


def test_an_empty_list_keeps_its_address_and_says_so(pages: dict[str, Page]) -> None:
    """An address once given stays; nothing links to it while it is empty."""
    films = pages["sv/filmer/"].view
    assert films.cards == films.choices == ()
    assert films.count.startswith("Just nu finns det inget här")
    assert "/stad/sv/filmer/" not in [link.href for link in pages["sv/allt/"].view.elsewhere]


def test_everything_is_in_the_list_of_everything(pages: dict[str, Page]) -> None:
    """Search works without JavaScript: one page links to all there is, by area."""
    linked = [link.href for group in pages["sv/allt/"].view.groups for link in group.links]
    assert linked == ["/stad/sv/aktiviteter/dans/", "/stad/sv/aktiviteter/gympa/"]


def test_search_finds_by_facts_that_are_codes(pages: dict[str, Page]) -> None:
    """The same filters in every language, a broad topic finding the narrow ones too."""
    entry = pages["en/aktiviteter/gympa/"].search
    assert {("area", "norr"), ("kind", "activity"), ("topic", "sit"), ("topic", "move"), ("dropin", "yes")} <= set(
        entry.filters
    )
    shown = dict(entry.shown)
    assert (shown["title"], shown["next"], shown["place"]) == (
        "Gym",
        "Tuesday 24 November, 10:00 to\u00a011:00",
        "Huset",
    )
    assert dict(pages["en/aktiviteter/dans/"].search.shown)["title-lang"] == "sv ltr"


def test_search_finds_the_words_of_the_prose_and_none_of_its_signs() -> None:
    """A heading, a list and a link are found by what a reader sees of them: each word once, and of the first only."""
    prose = "## Ta med\n\n- en **flaska** vatten\n\nFråga [gården](mailto:a@example.org). Flaska, skor, väska, jacka."
    found = make_pages(activity("gympa", body=prose))["sv/aktiviteter/gympa/"].search
    assert found.text.split() == ["Lugn", "gympa.", "flaska", "vatten", "Fråga", "gården.", "skor,"]


def test_every_choice_of_the_search_form_finds_something(pages: dict[str, Page]) -> None:
    """No box leads to nothing."""
    found = {pair for each in pages.values() if each.search for pair in each.search.filters}
    for group in pages["sv/sok/"].view.filters:
        assert {(group.name, value) for value, _ in group.options} <= found


def test_a_notice_is_told_where_it_applies_and_only_while_it_holds() -> None:
    """In the house and in its rooms, on the page of what happens there and on the home page."""
    notice = {
        "notices/stangt/index.sv.md": f"---\ntitle: Stängt\n{COMMON}from: 2026-11-20\nuntil: 2026-11-30\n"
        "applies_to: {venue: huset}\nlevel: warning\n---\n"
    }
    during = make_pages(activity("gympa"), notice)
    for address in ("sv/aktiviteter/gympa/", "sv/platser/rummet/", "sv/platser/huset/", "sv/"):
        told = {note.text.text: note.text.span for note in during[address].view.notes}
        assert told["Stängt"].until == "2026-12-01T00:00+01:00", address
    assert during["sv/nyheter/stangt/"].view.icon == "warning"
    calm = {path: words.replace("level: warning\n", "") for path, words in notice.items()}
    assert make_pages(activity("gympa"), calm)["sv/nyheter/stangt/"].view.icon == "info", "good news warns nobody"
    (over,) = during["sv/nyheter/stangt/"].view.notes
    assert over.text.span.since == "2026-12-01T00:00+01:00"
    after = make_pages(activity("gympa"), notice, today=dt.date(2026, 12, 1))
    assert "Stängt" not in [note.text.text for note in after["sv/aktiviteter/gympa/"].view.notes]
    assert "sv/nyheter/stangt/" in after


def test_an_old_address_leads_on() -> None:
    """Moved things send their readers on, in the same language; gone things say so and offer what is near."""
    listed = {
        "addresses.yaml": "- {moved: activities/gammal, to: activities/gympa}\n"
        "- {retired: activities/borta, title: Borta, topics: [sit], area: norr}\n"
    }
    found = make_pages(activity("gympa", formerly="[forr]"), listed)
    for slug in ("gammal", "forr"):
        moved = found[f"en/aktiviteter/{slug}/"]
        assert moved.refresh == "/stad/en/aktiviteter/gympa/"
        assert moved.head.canonical == "https://lots.example.org/stad/en/aktiviteter/gympa/"
        assert not moved.head.index
    gone = found["sv/aktiviteter/borta/"].view
    assert gone.statuses[0].code == "ended"
    assert [card.href for card in gone.sections[0].cards] == ["/stad/sv/aktiviteter/gympa/"]


def test_a_wrong_address_is_answered_in_every_language(pages: dict[str, Page]) -> None:
    """The server cannot know which one to speak."""
    sections = pages["404.html"].view.sections
    assert [section.lang for section in sections] == [None, "en"]
    assert [section.links[0].href for section in sections] == ["/stad/sv/", "/stad/en/"]


def test_a_mistake_is_reported_to_the_unit_that_can_mend_it(pages: dict[str, Page]) -> None:
    """With the page's address filled in, and a word not to write about one's health."""
    mail = pages["sv/aktiviteter/gympa/"].view.report[0].href
    assert mail.startswith("mailto:enheten@example.org?subject=")
    assert "https://lots.example.org/stad/sv/aktiviteter/gympa/" in mail
    assert "hälsa" in mail


def test_an_entry_that_was_not_read_through_lately_says_so() -> None:
    """The reader is told to ring and ask."""
    old = make_pages(activity("gympa", reviewed="2026-03-01"))["sv/aktiviteter/gympa/"]
    assert any("1 mars 2026" in str(note.text.text) for note in old.view.notes)
    new = make_pages(activity("gympa"))["sv/aktiviteter/gympa/"]
    assert new.view.notes == ()


def test_an_entry_that_was_not_read_through_for_a_year_sinks_in_search() -> None:
    """It is found, but below what somebody stands for."""
    old = make_pages(activity("gympa", reviewed="2025-11-22"))["sv/aktiviteter/gympa/"]
    new = make_pages(activity("gympa", reviewed="2025-11-23"))["sv/aktiviteter/gympa/"]
    assert b'<body data-pagefind-body data-pagefind-weight="0.1">' in index_page(old)
    assert b"<body data-pagefind-body>" in index_page(new)


def test_the_statement_holds_what_the_law_asks_for() -> None:
    """The fixed wording, the list of faults, method, dates, a way to complain and who supervises."""
    found = make_pages(
        page("tillganglighet", "accessibility"),
        {"areas/norr/films/filmen/index.sv.md": FILM},
        settings=SETTINGS + STATEMENT,
    )["sv/om/tillganglighet/"].view
    told = {section.id: section for section in found.sections}
    assert "delvis förenlig med lagen om tillgänglighet till digital offentlig service" in told["status"].intro.text
    assert [link.href for link in told["supervision"].links] == [
        "https://myndigheten.example.org/klaga",
        "https://myndigheten.example.org/",
    ]
    assert [line.text for line in told["method"].items[1:]] == [
        "Senast bedömd 20 november 2026",
        "Redogörelsen ändrades senast 23 november 2026",
    ]
    assert "Filmen ”Filmen” har ingen text" in told["issues"].items[0].text
    assert "sjukdom" in told["issues"].items[0].text
    assert told["tell"].facts[0].lines[0].href.startswith("mailto:stad@example.org?subject=")


def test_a_film_held_elsewhere_is_a_link_that_says_who_will_see_the_visitor() -> None:
    """Nothing of another host is loaded into the page."""
    player = make_pages({"areas/norr/films/filmen/index.sv.md": FILM})["sv/filmer/filmen/"].view.player
    assert not player.plain.inline
    assert "media.example.org" in player.plain.note


def test_a_film_whose_rights_have_ended_is_not_shown() -> None:
    """The page stays and says why."""
    film = FILM.replace("run_by", "rights: {until: 2026-11-01}\nrun_by")
    view = make_pages({"areas/norr/films/filmen/index.sv.md": film})["sv/filmer/filmen/"].view
    assert view.player is None
    assert view.notes[0].tone == "warning"


def test_no_anchor_stands_twice_on_a_page(pages: dict[str, Page]) -> None:
    """A link into a page must lead to one place; `help`, `menu`, `main`, `q` and `report` belong to the layout."""
    for found in pages.values():
        ids = [s.id for s in (*getattr(found.view, "sections", ()), *getattr(found.view, "groups", ()))]
        assert len(ids) == len(set(ids))
        assert not {"help", "menu", "main", "q", "report"} & set(ids)


def test_who_reads_of_a_danger_is_told_whom_to_ring_first() -> None:
    """Help stands on the theme and on the page of the topic of a danger, with its number, and on no other."""
    lists = {
        "vocabularies/topics.yaml": "heart: {label: {sv: Hjärta, en: Heart}}\nsleep: {label: {sv: Sömn, en: Sleep}}\n",
        "vocabularies/care-lines.yaml": (
            "emergency: {label: {sv: Nödnumret, en: Emergency}, text: {sv: Genast, en: Now}, phone: '112'}\n"
        ),
        "vocabularies/urgent.yaml": (
            "chest-pain: {label: {sv: Ont i bröstet, en: Chest pain}, text: {sv: Ring 112., en: Ring 112.}, "
            "lines: [emergency], topics: [heart], words: {sv: [ont i bröstet]}}\n"
        ),
    }
    theme = "---\ntitle: {}\nsummary: S.\n" + COMMON + "topics: [{}]\n---\n\nText.\n"
    found = make_pages(
        {f"themes/{code}/index.sv.md": theme.format(code, code) for code in ("heart", "sleep")},
        activity("puls", topics="[heart]"),
        activity("vila", topics="[sleep]"),
        lists,
    )
    helped = {address: page.view.urgent for address, page in found.items() if getattr(page.view, "urgent", ())}
    assert {a for a in helped if a.startswith("sv/") and "sok" not in a} == {"sv/teman/heart/", "sv/hitta/amnen/heart/"}
    (told,) = helped["sv/teman/heart/"]
    assert (told.heading, told.text, told.lines[0].href) == ("Ont i bröstet", "Ring 112.", "tel:112")

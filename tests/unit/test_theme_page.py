"""What somebody who reads about their health may rely on: whom to ring, and what to go to that is still ahead."""

import datetime as dt

import pytest

from portal.pages.theme import SHOWN, SHOWN_FILMS
from portal.views import Page, Section
from tests.unit.sample import COMMON, TODAY, activity, make_pages

LINES = {
    "vocabularies/care-lines.yaml": (
        "emergency: {label: {sv: Nödnumret, en: Emergency}, text: {sv: Genast, en: Now}, phone: '112', "
        "every_theme: true}\n"
        "advice: {label: {sv: Rådgivningen, en: Advice}, text: {sv: Dygnet runt, en: Day and night}, phone: '1177', "
        "every_theme: true}\n"
        "dentist: {label: {sv: Tandläkaren, en: Dentist}, text: {sv: Värk, en: Ache}, url: https://tand.example.org/}\n"
    )
}


def theme(topics: str = "[sleep]", **fields: str) -> dict[str, str]:
    given = "".join(f"{key}: {value}\n" for key, value in fields.items())
    return {
        "themes/halsa/index.sv.md": f"---\ntitle: Hälsa\nsummary: S.\n{COMMON}topics: {topics}\n{given}---\n\nOrd.\n"
    }


def dates(*days: dt.date) -> str:
    told = ", ".join(day.isoformat() for day in days)
    return f"[{{kind: dates, dates: [{told}], start: '09:00', end: '10:00'}}]"


def on(number: int, topic: str = "sleep") -> dict[str, str]:
    """One that takes place so many days from today."""
    slug = f"{topic}-{number:02}"
    return activity(slug, topics=f"[{topic}]", title=slug, schedule=dates(TODAY + dt.timedelta(days=number)))


def film(slug: str, **fields: str) -> dict[str, str]:
    facts = {
        "versions": "{plain: https://media.example.org/a.mp4}",
        "spoken": "sv",
        "no_captions_reason": "illness",
        "length": "'3:10'",
        "recorded": "2026-01-01",
        "topics": "[sleep]",
        "run_by": "{unit: enheten}",
        **fields,
    }
    lines = "".join(f"{key}: {value}\n" for key, value in facts.items())
    return {
        f"areas/norr/films/{slug}/index.sv.md": f"---\narea: norr\ntitle: {slug}\nsummary: S.\n{COMMON}{lines}---\n"
    }


def section(pages: dict[str, Page], name: str, tag: str = "sv") -> Section | None:
    found = [each for each in pages[f"{tag}/teman/halsa/"].view.sections if each.id == name]
    return found[0] if found else None


def slugs(found: Section) -> list[str]:
    return [card.href.rstrip("/").rpartition("/")[2] for card in found.cards]


def numbers(found: Section) -> list[str | None]:
    return [next((line.href for line in fact.lines if line.href), None) for fact in found.facts]


def test_whom_to_ring_stands_before_what_to_go_to() -> None:
    """Somebody who feels ill does not look through a list of courses for the number."""
    pages = make_pages(theme(), on(1), film("natten"), LINES)
    view = pages["sv/teman/halsa/"].view
    assert [each.id for each in view.sections] == ["care", "events", "films"]
    assert view.body is not None


def test_every_theme_has_the_numbers_that_stand_everywhere() -> None:
    """An editor who forgets the emergency number does not take it from the reader, and one who names a line chooses
    its place."""
    assert numbers(section(make_pages(theme(), LINES), "care")) == ["tel:112", "tel:1177"]
    named = make_pages(theme(seek_care="[dentist, advice]"), LINES)
    assert numbers(section(named, "care")) == ["https://tand.example.org/", "tel:1177", "tel:112"]


def test_a_portal_decides_itself_what_stands_everywhere() -> None:
    """Another country has other numbers, or none: the program knows of none."""
    own = {path: text.replace("every_theme: true", "every_theme: false") for path, text in LINES.items()}
    assert section(make_pages(theme(), own), "care") is None
    assert section(make_pages(theme()), "care") is None


def test_next_dates_come_first_then_what_is_open_then_what_rests() -> None:
    """Whoever wants to begin sees what there is tomorrow; what one must wait for comes last."""
    always = activity("alltid", topics="[sleep]", schedule="[{kind: always}]")
    rests = activity("vilar", topics="[sleep]", status="paused", from_="2026-11-01", returns="2027-02")
    pages = make_pages(theme(), rests, always, on(9), on(2))
    assert slugs(section(pages, "events")) == ["sleep-02", "sleep-09", "alltid", "vilar"]


def test_what_has_been_is_not_offered() -> None:
    """Nobody reads of a lecture that they have missed as something to go to."""
    past = activity("var", kind="lectures", topics="[sleep]", schedule=dates(TODAY - dt.timedelta(days=3)))
    found = section(make_pages(theme(), past, on(2)), "events")
    assert slugs(found) == ["sleep-02"]


def test_what_is_for_professionals_is_not_offered() -> None:
    """A film or an evening for staff is not what a patient should be sent to."""
    staff = {"audience": "professionals", "topics": "[sleep]"}
    pages = make_pages(theme(), activity("personal", **staff), film("for-personal", **staff), on(2))
    assert slugs(section(pages, "events")) == ["sleep-02"]
    assert section(pages, "films") is None


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_a_long_list_is_one_link_away(tag: str) -> None:
    """The page stays light: the nearest dates stand on it, and the topic's list holds all."""
    pages = make_pages(theme(), *(on(number) for number in range(1, SHOWN + 2)))
    found = section(pages, "events", tag)
    assert slugs(found) == [f"sleep-{number:02}" for number in range(1, SHOWN + 1)]
    hrefs = [link.href for link in found.links]
    assert hrefs == [f"/stad/{tag}/hitta/amnen/sleep/", f"/stad/{tag}/kalender/amnen/sleep/"]
    assert len(pages[f"{tag}/hitta/amnen/sleep/"].view.cards) == SHOWN + 1
    short = make_pages(theme(), *(on(number) for number in range(1, SHOWN + 1)))
    assert [link.href for link in section(short, "events", tag).links] == hrefs[1:]


def test_links_lead_to_everything_and_to_nothing_twice() -> None:
    """A theme of many topics has no wall of links: a topic that adds nothing to those before it is left out."""
    many = [on(number, "sit") for number in range(1, SHOWN + 2)]
    pages = make_pages(theme("[move, sit, sleep]"), *many, on(30))
    hrefs = [link.href for link in section(pages, "events").links]
    assert hrefs == [f"/stad/sv/{each}/amnen/{code}/" for each in ("hitta", "kalender") for code in ("move", "sleep")]


def test_films_stand_with_the_theme_and_all_are_one_link_away() -> None:
    """A few films are offered, the newest first, and where the others are."""
    films = [film(f"film-{year}", recorded=f"20{year}-01-01") for year in range(20, 21 + SHOWN_FILMS)]
    found = section(make_pages(theme(), *films), "films")
    assert slugs(found) == [f"film-{year}" for year in range(20 + SHOWN_FILMS, 20, -1)]
    assert [link.href for link in found.links] == ["/stad/sv/filmer/"]
    assert section(make_pages(theme(), *films[1:]), "films").links == ()


def test_nothing_to_go_to_is_said_with_what_to_do_instead() -> None:
    """An empty page would leave the reader alone: there is a number to ring, and everything else there is."""
    for tag, words in (("sv", "Just nu finns det inget"), ("en", "Right now there is nothing")):
        found = section(make_pages(theme(), on(2, "move")), "events", tag)
        assert found.cards == ()
        assert found.intro.text.startswith(words)
        assert 'href="tel:+4631111111"' in found.intro.text
        assert [link.href for link in found.links] == [f"/stad/{tag}/hitta/", f"/stad/{tag}/kalender/"]


def test_the_page_says_when_it_was_read_through_and_that_it_was_long_ago() -> None:
    """Advice about health grows old: the reader sees the date, and is told to ask once it lies far back."""
    fresh = make_pages(theme(), LINES)["sv/teman/halsa/"].view
    assert "1 november 2026" in fresh.reviewed and not fresh.notes
    old = {path: text.replace("2026-11-01", "2025-02-03") for path, text in theme().items()}
    stale = make_pages(old, LINES)["sv/teman/halsa/"].view
    assert "3 februari 2025" in stale.reviewed
    assert [note.tone for note in stale.notes] == ["info"]


def test_the_home_page_shows_ten_themes_and_leads_to_all() -> None:
    """The first page can be looked over at once, however many themes there are, and hides none."""
    given = [{f"themes/tema-{n:02}/index.sv.md": theme(order=str(n))["themes/halsa/index.sv.md"]} for n in range(1, 12)]
    home = make_pages(*given)["sv/"].view
    assert [link.href for link in home.topics] == [f"/stad/sv/teman/tema-{n:02}/" for n in range(1, 11)]
    assert home.themes.href == "/stad/sv/teman/"
    assert make_pages(*given[:10])["sv/"].view.themes is None

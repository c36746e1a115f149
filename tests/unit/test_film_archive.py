"""What whoever looks for a film may rely on: every film is behind each choice that fits it, and no choice is empty."""

import datetime as dt
from dataclasses import replace

import pytest

from portal.edition import Edition
from portal.ledger import add_addresses
from portal.pages import browse
from portal.views import Page
from tests.unit.sample import COMMON, TODAY, activity, links, make_editions, make_pages, names

CAPTIONS = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nHej.\n"


def film(slug: str, recorded: str, topics: str, more: str = "", captions: tuple[str, ...] = ()) -> dict[str, str]:
    """A film's folder with the captions that it names."""
    folder = f"areas/syd/films/{slug}/"
    named = ", ".join(f"{{language: {tag}, file: {tag}.vtt}}" for tag in captions)
    reason = "" if "sv" in captions else "no_captions_reason: illness\n"
    words = (
        f"---\narea: syd\ntitle: {slug.title()}\nsummary: En film.\nrun_by: {{unit: enheten}}\ntopics: {topics}\n"
        f"versions: {{plain: https://film.example.org/{slug}{more}}}\nspoken: sv\nlength: '10:00'\n"
        f"recorded: {recorded}\ncaptions: [{named}]\n{reason}{COMMON}---\n"
    )
    return {f"{folder}index.sv.md": words, **{f"{folder}{tag}.vtt": CAPTIONS for tag in captions}}


OLD = film("gammal", "2024-05-05", "[sit]", captions=("sv",))
SIGNED = film("tecknad", "2026-02-02", "[sleep]", ", signed: https://film.example.org/t", ("sv", "ar"))
BARE = film("stum", "2026-01-01", "[move]")
FILMS = (OLD, SIGNED, BARE)
STAFF = {
    path: text.replace("topics:", "audience: professionals\ntopics:")
    for path, text in film("personal", "2023-01-01", "[sleep]").items()
}


@pytest.fixture(scope="module")
def edition() -> Edition:
    return make_editions(*FILMS, STAFF)["sv"]


@pytest.fixture(scope="module")
def pages(edition: Edition) -> dict[str, Page]:
    return {page.address: page for page in browse.pages(edition) if page.address.startswith("sv/filmer/")}


def test_the_archive_holds_every_film_for_residents_the_newest_first(pages: dict[str, Page]) -> None:
    """The list of films is where films are chosen; what is made for staff is not in it, nor in its numbers."""
    archive = pages["sv/filmer/"]
    assert (archive.type, names(archive)) == ("list-film", ["tecknad", "stum", "gammal"])
    assert "3" in archive.view.count
    assert not [address for address in pages if "2023" in address]


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("amnen/sleep", ["tecknad"]),
        ("amnen/move", ["stum", "gammal"]),
        ("ar/2026", ["tecknad", "stum"]),
        ("text/sv", ["tecknad", "gammal"]),
        ("text/ar", ["tecknad"]),
        ("teckensprak/yes", ["tecknad"]),
    ],
)
def test_a_choice_is_a_page_with_what_fits(pages: dict[str, Page], address: str, found: list[str]) -> None:
    """By topic with its narrower ones, by year, by language of captions, and signed: no script is needed."""
    page = pages[f"sv/filmer/{address}/"]
    assert page.type == "film-one"
    assert names(page) == found


def test_no_offered_choice_of_films_is_empty_or_miscounted(pages: dict[str, Page]) -> None:
    """Whoever follows a choice finds as many films as its number said."""
    told = {(link.href, link.count) for page in pages.values() for link in links(page)}
    assert len(told) > 6
    for href, count in told:
        assert str(len(pages[href.removeprefix("/stad/")].view.cards)) == count != "0", href


def test_what_the_boxes_ask_for_is_what_the_cards_say(pages: dict[str, Page]) -> None:
    """With a script several choices are combined: each card carries the codes of every group that is offered."""
    view = pages["sv/filmer/"].view
    assert [group.id for group in view.choices] == ["topic", "year", "captions", "sign"]
    assert view.values[0].split() == ["topic:sleep", "year:2026", "captions:sv", "captions:ar", "sign:yes"]


def test_films_are_chosen_one_way_at_a_time(pages: dict[str, Page]) -> None:
    """Of two choices at once there would be more pages than films."""
    assert {address.count("/") for address in pages} == {2, 4}


def test_a_choice_of_films_stays_when_its_films_are_gone() -> None:
    """Somebody keeps the address of all films of a year; the ledger remembers it, and the page says what holds now."""
    before = make_editions(*FILMS)["sv"]
    published = [page.address for page in browse.pages(before)]
    ledger = add_addresses(before.ledger, before.site.config, published)
    assert {"sv/filmer/ar/2024/", "sv/filmer/text/ar/"} <= set(ledger.lists)
    assert "sv/filmer/tecknad/" not in ledger.lists
    after = make_editions(BARE)["sv"]
    left = {
        page.address: page for page in browse.pages(replace(after, ledger=replace(after.ledger, lists=ledger.lists)))
    }
    for gone in ("ar/2024", "text/ar", "teckensprak/yes", "amnen/sleep"):
        assert left[f"sv/filmer/{gone}/"].view.none
        assert f"/stad/sv/filmer/{gone}/" not in [link.href for link in links(left["sv/filmer/"])]


def test_a_choice_of_films_does_not_go_with_a_date() -> None:
    """A film is never over."""
    later = browse.pages(make_editions(*FILMS, today=TODAY + dt.timedelta(days=800))["sv"])
    assert "sv/filmer/ar/2024/" in {page.address for page in later}


def test_a_signed_film_says_so_on_its_card(pages: dict[str, Page]) -> None:
    """With the icon and the word, in every list."""
    assert [bool(card.signed) for card in pages["sv/filmer/"].view.cards] == [True, False, False]


def test_films_are_still_found_among_everything() -> None:
    """Their own archive does not take them away from what everything is chosen by."""
    everything = make_pages(*FILMS, activity("gympa"))
    assert names(everything["sv/hitta/amnen/sleep/"]) == ["tecknad"]

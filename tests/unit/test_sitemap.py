"""What search engines are told of: pages that are there, and that hold something."""

from portal.edition import Edition
from portal.feeds import sitemap
from portal.known import known_of
from portal.pages import collect_pages
from tests.unit.sample import activity, make_editions

OVER = activity("slut", status="ended", topics="[sleep]", target_groups="[men]")
KEPT = (
    "sv/hitta/amnen/sleep/",
    "sv/hitta/for/men/",
    "sv/kalender/amnen/sleep/",
    "sv/for-professionella/behov/sleep/",
    "sv/for-professionella/for/men/",
)


def told(editions: dict[str, Edition]) -> tuple[set[str], set[str]]:
    """The addresses of all pages, and of those in the sitemap."""
    made, every = tuple(collect_pages(editions.values())), tuple(editions.values())
    feed = next(feed for feed in sitemap.feeds(every, tuple(map(known_of, made))) if feed.kind == "sitemap")
    site = every[0].urls.absolute("")
    return {page.address for page in made}, {row.address.removeprefix(site) for row in feed.rows}


def test_nobody_is_sent_to_a_page_that_holds_nothing() -> None:
    """Who finds a page by a search engine meets something there; who kept its address still finds the page."""
    built, listed = told(make_editions(activity("gympa"), OVER))
    assert built.issuperset(KEPT)
    assert not listed.intersection(KEPT)
    assert listed >= {"sv/", "sv/hitta/amnen/sit/", "sv/kalender/amnen/sit/", "sv/for-professionella/behov/sit/"}


def test_a_page_comes_back_when_it_holds_something() -> None:
    """The day that something fits again it is told of."""
    _, listed = told(make_editions(activity("gympa"), OVER, activity("vila", topics="[sleep]", target_groups="[men]")))
    assert listed.issuperset(KEPT)

"""Whoever follows a printed address arrives, on every host: a page leads on, and hosts that can are told to."""

from portal.feeds import collect_feeds
from portal.feeds.kinds import FEED_WRITERS
from portal.known import known_of
from portal.pages import collect_pages
from tests.unit.sample import activity, make_editions

MOVES = {
    "addresses.yaml": "- {moved: activities/forr, to: activities/sedan}\n"
    "- {moved: activities/sedan, to: activities/gympa}\n"
}


def written(*files: dict[str, str]) -> dict[str, str]:
    """The text of each file by path."""
    editions = list(make_editions(activity("gympa", formerly="[forst]"), *files).values())
    feeds = collect_feeds(editions, tuple(map(known_of, collect_pages(editions))))
    return {feed.path: FEED_WRITERS[feed.kind](feed).decode() for feed in feeds}


def test_each_old_address_is_one_step_from_the_last_new_one() -> None:
    """Also when a thing moved twice: a chain of redirects is slow, and some readers give up on it. The card that was
    held up moves along."""
    lines = written(MOVES)["_redirects"].splitlines()
    assert sorted(lines) == [
        f"/stad/{tag}/{place}/{old}/ /stad/{tag}/{place}/gympa/ 301"
        for tag in ("en", "sv")
        for place in ("aktiviteter", "kort/aktiviteter")
        for old in ("forr", "forst", "sedan")
    ]


def test_the_card_of_what_is_no_more_leads_to_the_page_that_says_so() -> None:
    """Somebody has it in a telephone, and holds it up."""
    gone = {"addresses.yaml": "- {retired: activities/borta, title: Borta, area: norr, topics: [move]}\n"}
    assert "/stad/sv/kort/aktiviteter/borta/ /stad/sv/aktiviteter/borta/ 301" in written(gone)["_redirects"]


def test_apache_and_nginx_are_told_the_same() -> None:
    """Anchored, so that nothing below an old address is carried along."""
    files = written(MOVES)
    assert "RedirectMatch 301 ^/stad/sv/aktiviteter/forr/$ /stad/sv/aktiviteter/gympa/" in files[".htaccess"]
    assert "location = /stad/en/aktiviteter/forr/ { return 301 /stad/en/aktiviteter/gympa/; }" in files["nginx.conf"]


def test_without_moves_hosts_still_know_the_page_for_what_is_missing() -> None:
    """A mistyped address leads to our own page, in the reader's language."""
    files = written()
    assert files[".htaccess"].startswith("ErrorDocument 404 /stad/404.html\n")
    assert files["nginx.conf"].startswith("error_page 404 /stad/404.html;\n")

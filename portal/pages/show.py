"""Activities, courses and lectures → a card of each, to be held up. In: Edition. Out: Page.

Somebody who does not find the words shows it to a driver or at a desk: the same few facts in the language that people
there read and in the reader's own, side by side, as large as the screen allows. Everything stands in the page, so that
it can be shown where there is no network. Search engines are told to find the thing's own page.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from portal.edition import Edition, source_line, text
from portal.facts import contact_of, place_facts, reach_fact, where_fact
from portal.framing import frame, list_link
from portal.models.event import Event
from portal.models.kinds import EVENT_KINDS
from portal.pages.moved import key_of, lead_on, moves
from portal.site import Key
from portal.told_dates import next_lines_of, statuses
from portal.views import Action, Fact, Link, Page, ShowCard, ShowHalf, Text

TEMPLATES = ("detail", "show")


def pages(edition: Edition) -> Iterator[Page]:
    for kind in EVENT_KINDS:
        for slug in edition.site.things[kind]:
            yield _page(edition, (kind, slug))
    yield from _gone(edition)


def _gone(edition: Edition) -> Iterator[Page]:
    """The card of what lies elsewhere now, or is no more: somebody has its address in a telephone."""
    urls, site = edition.urls, edition.site
    retired = {key_of(each.retired): source_line(edition, each.title) for each in site.addresses.retired}
    for old, new in (*moves(site), *((key, key) for key in retired)):
        if old[0] in EVENT_KINDS:
            thing = site.things[new[0]].get(new[1])
            place = urls.show if thing and new[0] in EVENT_KINDS else urls.page
            title = text(edition, thing.title) if thing else retired.get(new) or Text(edition.t.t("moved-title"))
            yield lead_on(edition, partial(_show, edition, old), place(edition.tag, *new), title)


def _show(edition: Edition, key: Key, tag: str) -> str:
    return edition.urls.show(tag, *key)


def show_action(edition: Edition, key: Key) -> Action:
    return Action("card", edition.urls.href(edition.urls.show(edition.tag, *key)), edition.t.t("show-action"))


def _page(edition: Edition, key: Key) -> Page:
    t, urls = edition.t, edition.urls
    here = urls.page(edition.tag, *key)
    title = text(edition, edition.thing(key).title)
    intro = t.t("show-intro")
    if edition.source:
        intro = t.t("show-intro-both", language=edition.say("language-names", edition.source.tag))
    view = ShowCard(
        title=t.t("show-title"),
        intro=intro,
        # Whoever it is held up to reads the upper half on a telephone; whoever holds it has been told what it is.
        halves=tuple(_half(each, edition, key) for each in (edition.source, edition) if each),
        code=urls.href(urls.code(edition.tag, *key)),
        scan=t.t("show-scan"),
        address=urls.absolute(here).partition("://")[2],
        back=Link(urls.href(here), Text(t.t("show-back"))),
    )
    home = Link(urls.href(urls.home(edition.tag)), Text(t.t("home-link")))
    thing = replace(title, href=None)
    return frame(
        edition,
        lambda tag: urls.show(tag, *key),
        view,
        type="show",
        template="show",
        title=f"{t.t('show-title')}: {title.text}",
        summary=t.t("show-summary", name=title.text),
        # The page of the thing is the one that counts, and names its versions.
        tags=[edition.tag],
        location=(
            home,
            list_link(edition, key[0]),
            Link(urls.href(here), thing),
            Link("", Text(t.t("show-title")), current=True),
        ),
        canonical=urls.absolute(here),
        index=False,
    )


def _half(edition: Edition, reader: Edition, key: Key) -> ShowHalf:
    """What `edition` says, for somebody who reads in another."""
    t, event, standing = edition.t, edition.thing(key), edition.register.standings[key]
    language = t.t("show-language", language=edition.say("language-names", reader.tag))
    return ShowHalf(
        lang=edition.tag,
        dir=edition.language.direction,
        statuses=tuple(statuses(edition, event, standing)),
        ask=t.t("show-ask-online" if event.attendance == "online" else "show-ask"),
        language=language if reader.source else None,
        title=text(edition, event.title),
        facts=tuple(_facts(edition, key, event)),
    )


def _facts(edition: Edition, key: Key, event: Event) -> Iterator[Fact]:
    standing = edition.register.standings[key]
    if standing.next is not None and not standing.over:
        yield Fact("when", edition.t.t("fact-when"), next_lines_of(edition, key, False))
    where = where_fact(edition, event, standing)
    # Nobody follows a link on a card that somebody else holds.
    yield replace(where, lines=tuple(replace(line, href=None) for line in where.lines))
    if event.attendance != "online":
        yield from place_facts(edition, event.venue)
    reached = reach_fact(edition, contact_of(edition, event))
    if reached:
        yield reached

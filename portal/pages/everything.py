"""Everything there is → one page of links, by area and letter: search without JavaScript, and a map for the hurried."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from portal.edition import Edition, text
from portal.framing import LISTED_KINDS, list_link, own_page
from portal.models.kinds import EVENT_KINDS
from portal.site import Key
from portal.told_dates import status, when
from portal.views import Link, Listing, Page, Section, Text

TEMPLATES = ("listing",)


def pages(edition: Edition) -> Iterator[Page]:
    t = edition.t
    groups = tuple(section for section in _groups(edition) if section.links)
    title, intro = t.t("everything-title"), t.t("everything-intro")
    count = sum(len(section.links) for section in groups)
    view = Listing(
        title=title,
        intro=Text(intro),
        count=t.t("listing-count", count=count) if groups else t.t("listing-empty"),
        groups=groups,
        elsewhere=tuple(
            list_link(edition, kind)
            for kind in LISTED_KINDS
            if kind not in (*EVENT_KINDS, "film", "theme") and edition.site.things[kind]
        ),
        icon="list",
    )
    yield own_page(
        edition,
        lambda tag: edition.urls.listing(tag, "everything"),
        view,
        type="everything",
        template="listing",
        title=title,
        summary=intro,
    )


def _groups(edition: Edition) -> Iterator[Section]:
    things = edition.site.things
    here: dict[str, list[Key]] = {slug: [] for slug in things["area"]}
    for key in edition.register.events:
        here[edition.thing(key).area].append(key)
    for area in sorted(edition.sorted(things["area"].values()), key=lambda area: area.order):
        slug = area.origin.slug
        yield Section(f"in-{slug}", text(edition, area.title).text, links=_links(edition, here[slug]))
    yield Section("films", edition.t.t("list-film"), links=_links(edition, edition.register.films))
    yield Section("themes", edition.t.t("list-theme"), links=_links(edition, [("theme", s) for s in things["theme"]]))


def _links(edition: Edition, keys: Iterable[Key]) -> tuple[Link, ...]:
    names = {key: text(edition, edition.thing(key).title) for key in keys}
    ordered = sorted(keys, key=lambda key: edition.t.sort_key(names[key].text))
    return tuple(Link(edition.href(*key), names[key], note=_note(edition, key)) for key in ordered)


def _note(edition: Edition, key: Key) -> Text | None:
    if key[0] not in EVENT_KINDS:
        return None
    standing = edition.register.standings[key]
    said = status(edition, edition.thing(key), standing)
    following = edition.t.t("next-time", when=when(edition, standing.next)) if standing.next else None
    if said is None:
        return Text(following) if following else None
    # Full is not over: somebody who has a place still wants to know when.
    return Text(Markup("{} · {}").format(said.label, following) if said.tone == "full" and following else said.label)

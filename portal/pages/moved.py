"""Old addresses → small pages that lead on. A printed address must never end in nothing."""

from collections.abc import Callable, Iterator

from portal.edition import Edition, text
from portal.framing import frame
from portal.models.kinds import KINDS
from portal.site import Key, Site
from portal.views import Detail, Note, Page, Text

TEMPLATES = ("detail",)

_KIND_BY_FOLDER = {kind.folder: kind.name for kind in KINDS}


def pages(edition: Edition) -> Iterator[Page]:
    for old, new in moves(edition.site):
        yield _page(edition, old, new)


def moves(site: Site) -> Iterator[tuple[Key, Key]]:
    """What lies elsewhere now, and where: the last place of all, when it moved more than once."""
    onward = {key_of(moved.moved): key_of(moved.to) for moved in site.addresses.moved}
    for kind, things in site.things.items():
        for slug, thing in things.items():
            onward |= {(kind, old): (kind, slug) for old in thing.formerly if old not in things}
    for old, new in onward.items():
        while new in onward:
            new = onward[new]
        yield old, new


def key_of(address: str) -> Key:
    """The kind and slug of an old address as an editor writes it: activities/x."""
    folder, _, slug = address.partition("/")
    return _KIND_BY_FOLDER[folder], slug


def _page(edition: Edition, old: Key, new: Key) -> Page:
    thing = edition.site.things[new[0]].get(new[1])
    title = text(edition, thing.title) if thing else Text(edition.t.t("moved-title"))
    return lead_on(edition, lambda tag: edition.urls.page(tag, *old), edition.urls.page(edition.tag, *new), title)


def lead_on(edition: Edition, old: Callable[[str], str], address: str, title: Text) -> Page:
    """A page at an old address, which differs by language, of what lies at another now."""
    t, urls = edition.t, edition.urls
    note = Note("info", Text(t.t("moved-text")), urls.href(address), t.t("moved-link"))
    view = Detail(kind_label=t.t("moved-title"), title=title, original=None, summary=None, icon="next", notes=(note,))
    return frame(
        edition,
        old,
        view,
        type="moved",
        template="detail",
        title=title.text,
        summary=t.t("moved-text"),
        tags=[edition.tag],
        canonical=urls.absolute(address),
        refresh=urls.href(address),
        index=False,
    )

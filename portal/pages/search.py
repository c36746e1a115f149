"""What can be searched → the search page: a form, and only choices that find something."""

from collections.abc import Iterable, Iterator

from portal.edition import Edition, text
from portal.framing import everything_link, own_page
from portal.i18n import plain
from portal.models.kinds import EVENT_KINDS
from portal.standing import areas_of
from portal.views import Filter, Page, Search


def pages(edition: Edition) -> Iterator[Page]:
    t = edition.t
    title, intro = t.t("search-title"), t.t("search-intro")
    view = Search(
        title=title,
        intro=intro,
        everything=everything_link(edition),
        bundle=edition.urls.href(edition.urls.bundle(edition.tag)),
        filters=tuple(group for group in _filters(edition) if group.options),
    )
    yield own_page(
        edition,
        lambda tag: edition.urls.listing(tag, "search"),
        view,
        type="search",
        template="search",
        title=title,
        summary=intro,
    )


def _filters(edition: Edition) -> Iterator[Filter]:
    t, site, register = edition.t, edition.site, edition.register
    events = [edition.thing(key) for key in register.events]
    films = [edition.thing(key) for key in register.films]
    places = {area for key in (*register.events, *register.films) for area in areas_of(site, key)}
    areas = sorted(edition.sorted(site.things["area"].values()), key=lambda area: area.order)
    named = [(area.origin.slug, text(edition, area.title).text) for area in areas if area.origin.slug in places]
    yield Filter("area", t.t("filter-area"), tuple(named))
    kinds = [kind for kind in (*EVENT_KINDS, "film", "theme", "venue") if _has(edition, kind)]
    yield Filter("kind", t.t("filter-kind"), tuple((kind, plain(t.t(f"list-{kind}"))) for kind in kinds))
    used = {code for thing in (*events, *films) for topic in thing.topics for code in register.broader[topic]}
    # The broad topics only: forty boxes are a wall, and a narrow topic is better typed.
    broad = [code for code in used if not site.term("topics", code).facts.get("broader")]
    yield Filter("topic", t.t("filter-topic"), _by_letter(edition, "topics", broad))
    groups = {code for thing in (*events, *films) for code in thing.target_groups}
    # The vocabulary's order follows a life; the alphabet's would put parents after seniors in one language only.
    options = tuple((c, edition.say("target-groups", c)) for c in site.vocabularies["target-groups"] if c in groups)
    yield Filter("target-group", t.t("filter-target-group"), options)
    if any(event.booking.mode in ("none", "recommended") for event in events):
        yield Filter("dropin", t.t("filter-dropin"), (("yes", plain(t.t("filter-dropin-yes"))),))


def _has(edition: Edition, kind: str) -> bool:
    if kind in EVENT_KINDS:
        return any(key[0] == kind for key in edition.register.events)
    return bool(edition.register.films if kind == "film" else edition.site.things[kind])


def _by_letter(edition: Edition, vocabulary: str, codes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    named = [(code, edition.say(vocabulary, code)) for code in codes]
    return tuple(sorted(named, key=lambda option: edition.t.sort_key(option[1])))

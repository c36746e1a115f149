"""What can be searched → the search page: a form, only choices that find something, and help that waits to be shown."""

from collections.abc import Iterator

from portal.edition import Edition
from portal.facets import FACETS, WEEKDAYS, facet, members, options
from portal.framing import everything_link, own_page
from portal.i18n import plain
from portal.models.kinds import EVENT_KINDS
from portal.said import heard_films
from portal.urgent import all_help
from portal.views import Filter, Link, Page, Search, Text

TEMPLATES = ("search",)


def pages(edition: Edition) -> Iterator[Page]:
    t, urls, vocabularies = edition.t, edition.urls, edition.site.vocabularies
    title, intro = t.t("search-title"), t.t("search-intro")
    filters = tuple(group for group in _filters(edition) if group.options)
    broader = {code: term.facts["broader"] for code, term in vocabularies["topics"].items() if "broader" in term.facts}
    view = Search(
        title=title,
        intro=intro,
        everything=everything_link(edition),
        bundle=urls.href(urls.bundle(edition.tag)),
        said=urls.href(urls.said(edition.tag)) if any(heard_films(edition)) else None,
        vocabularies=tuple((tag.lower(), urls.href(each.address)) for tag, each in edition.glossaries.items()),
        rtl=" ".join(each.tag.lower() for each in edition.site.config.languages if each.direction == "rtl"),
        broader=" ".join(f"{code}:{broader[code]}" for code in sorted(broader)),
        wanted=";".join(_wanted(filters)),
        filters=filters,
        urgent=all_help(edition),
        topics=tuple(_topics(edition)),
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
    t = edition.t
    kinds = [kind for kind in (*EVENT_KINDS, "film", "theme", "venue") if _has(edition, kind)]
    yield Filter("kind", t.t("filter-kind"), tuple((kind, Text(plain(t.t(f"list-{kind}")))) for kind in kinds))
    for each in FACETS:
        found = options(edition, each)
        if each.name == "topic":
            # The broad topics only: forty boxes are a wall, and a narrow topic is better typed.
            found = tuple(one for one in found if not edition.site.term("topics", one.code).facts.get("broader"))
        yield Filter(each.name, t.t(each.legend), tuple((one.code, one.label) for one in found))


def _has(edition: Edition, kind: str) -> bool:
    if kind in EVENT_KINDS:
        return any(key[0] == kind for key in edition.register.events)
    return bool(edition.register.films if kind == "film" else edition.site.things[kind])


_ASKED_FOR = {
    "drop-in": (("dropin", "yes"),),
    "online": (("setting", "online"),),
    "indoors": (("setting", "indoors"),),
    "outdoors": (("setting", "outdoors"),),
    "women": (("target-group", "women"),),
    "men": (("target-group", "men"),),
    "seniors": (("target-group", "seniors"),),
    "parents": (("target-group", "parents"), ("target-group", "families"), ("target-group", "parental-leave")),
    "young": (("target-group", "young-adults"), ("target-group", "teenagers"), ("target-group", "students")),
    "evening": (("time", "evening"),),
    "course": (("kind", "course"),),
    "lecture": (("kind", "lecture"),),
    "film": (("kind", "film"),),
    "english": (("language", "en"),),
    "arabic": (("language", "ar"),),
    "somali": (("language", "so"),),
    "persian": (("language", "fa"), ("language", "prs")),
    "finnish": (("language", "fi"),),
    "sign-language": (("language", "swl"),),
    **{day: (("weekday", day),) for day in WEEKDAYS},
}
"""Properties that somebody asks for in words, as the choices that they are."""


def _wanted(filters: tuple[Filter, ...]) -> Iterator[str]:
    """Each as "evening time:evening", with all its choices that this site offers."""
    offered = {(group.name, value) for group in filters for value, _ in group.options}
    for asked, choices in _ASKED_FOR.items():
        found = [f"{name}:{value}" for name, value in choices if (name, value) in offered]
        if found:
            yield " ".join((asked, *found))


def _topics(edition: Edition) -> Iterator[Link]:
    """The topics that have something, by what most is found of; as links to all that is there."""
    counts = {option: len(members(edition)["topic", option.code]) for option in options(edition, facet("topic"))}
    for option, count in sorted(counts.items(), key=lambda each: -each[1]):
        href = edition.urls.href(edition.urls.browse(edition.tag, ("topic", option.code)))
        yield Link(href, option.label, count=str(count))

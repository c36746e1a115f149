"""View → Page, and what stands around every page. In: Edition, a view. Out: Page, Chrome.

Here is decided which version of a page search engines should keep: one that is only in the source language, under
another language's address, names the original as the one that counts.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from portal.assets import Assets
from portal.cards import face_of
from portal.edition import (
    Edition,
    body,
    description,
    is_translated,
    made_once,
    midnight,
    original,
    picture,
    review_note,
    reviewed_line,
    text,
    translation_note,
)
from portal.fields import SIMPLE
from portal.folding import tokens
from portal.i18n import plain
from portal.markup import drop_links
from portal.models.kinds import CODED_KINDS
from portal.recordings import CURRENT, recording_state
from portal.signing import ever_signed
from portal.site import Key, Site
from portal.standing import months_after
from portal.urls import CHOOSER, ICON, SHARED_PICTURE
from portal.views import (
    Agenda,
    Browse,
    Choice,
    Chosen,
    Chrome,
    Code,
    Detail,
    Head,
    Home,
    Link,
    Listing,
    Note,
    Page,
    Recording,
    Search,
    SearchEntry,
    Shortlist,
    ShowCard,
    Span,
    Staff,
    StaffHub,
    Subscribe,
    Text,
    Ways,
)

LISTED_KINDS = ("activity", "course", "lecture", "film", "theme", "venue", "area", "unit", "organization")
LISTED_KINDS += ("network", "guide", "series")
"""The kinds that have a list of their own."""

_SIGNS = re.compile(r"^[ \t]*(?:#{1,6}|[-*+>]|\d+\.)[ \t]+|[*`]+|(?<!\w)_+|_+(?!\w)", re.MULTILINE)

_PROSE_WORDS, _SHORTEST_WORD = 5, 4
"""Of a page's prose in the search index."""

_STAFF_SECTIONS = {"professionals": "", "referral": "referral"}
"""By the purpose of a page of prose: the part of the section for professionals that it introduces."""

SIGN = "sign-language"
"""The purpose of a page of prose, and the type of the page that it introduces."""

_HEADER_KINDS = ("activity", "course", "lecture", "film", "theme", "area")
_FOOTER_KINDS = ("venue", "unit", "organization", "guide", "network", "series")


def thing_view(edition: Edition, kind: str, thing: Any, notes: Iterable[Note] = (), **parts: Any) -> Detail:
    """What the page of a thing of any kind says, below those notes that only its kind has; `parts` are what its kind
    adds, or has instead."""
    icon, color = face_of(edition, kind, thing)
    known = (
        translation_note(edition, kind, thing),
        review_note(edition, thing.reviewed, getattr(thing, "recorded", None)),
    )
    common = {
        "kind_label": edition.t.t(f"kind-{kind}"),
        "icon": icon,
        "color": color,
        "picture": picture(edition, kind, thing),
        "body": body(edition, thing.body),
    }
    return Detail(
        title=text(edition, thing.title),
        original=original(edition, thing.title),
        summary=text(edition, thing.summary),
        notes=(*notes, *(note for note in known if note)),
        reviewed=reviewed_line(edition, thing.reviewed),
        **{**common, **parts},
    )


def thing_page(
    edition: Edition,
    kind: str,
    thing: Any,
    view: Detail,
    search: SearchEntry | None = None,
    type: str | None = None,
    summary: str | None = None,
    data: str | None = None,
    template: str = "detail",
) -> Page:
    """The page of something that content holds; in each language it exists, in some only with the original's words."""
    slug = thing.origin.slug
    shown = picture(edition, kind, thing) if hasattr(thing, "image") else None
    tags = [language.tag for language in edition.site.config.languages if is_translated(edition, thing, language.tag)]
    page = frame(
        edition,
        lambda tag: edition.urls.page(tag, kind, slug),
        replace(view, ways=_ways(edition, kind, thing), code=_code(edition, (kind, slug))),
        type=type or kind,
        template=template,
        title=view.title.text,
        summary=summary or (view.summary.text if view.summary else view.title.text),
        tags=tags,
        location=location(edition, view.title, kind),
        search=search,
        picture=shown.shared if shown else None,
        changed=edition.ledger.entries[kind, slug].changed.isoformat(),
        data=data,
    )
    return page if edition.simple is None else _in_easy_words(edition, page, kind, slug)


def has_simple(site: Site, key: Key) -> bool:
    """Whether an editor has given the original's words in easy ones, too."""
    return site.config.source_language + SIMPLE in site.documents[key]


def _code(edition: Edition, key: Key) -> Code | None:
    urls = edition.urls
    if key[0] not in CODED_KINDS:
        return None
    return Code(
        urls.href(urls.code(edition.tag, *key)), urls.absolute(urls.page(edition.tag, *key)).partition("://")[2]
    )


def _ways(edition: Edition, kind: str, thing: Any) -> Ways:
    key, t, urls = (kind, thing.origin.slug), edition.t, edition.urls
    simple = None
    if edition.simple is not None:
        simple = Link(edition.href(*key), Text(t.t("simple-back")), icon="book")
    elif edition.is_source and has_simple(edition.site, key):
        simple = Link(urls.href(urls.simple(edition.tag, *key)), Text(t.t("simple-link")), icon="book")
    return Ways(_recording(edition, key, thing), simple)


def _recording(edition: Edition, key: Key, thing: Any) -> Recording | None:
    """Of the words that this page shows."""
    tag = edition.order[0]
    if recording_state(edition.ledger, edition.site, *key, tag) != CURRENT:
        return None
    name = thing.origin.recordings[tag]
    length = edition.t.duration(round(edition.site.files[f"{thing.origin.path}/{name}"].seconds))
    href = edition.urls.href(edition.urls.media(*key, name))
    return Recording(href, edition.t.t("listen-recording", length=length))


def _in_easy_words(edition: Edition, page: Page, kind: str, slug: str) -> Page:
    """At an address and with a title of its own. Search finds the thing once, and machines read of it once."""
    t, address, label = edition.t, edition.address(kind, slug), page.view.kind_label
    *above, here = page.location
    return replace(
        page,
        address=address,
        view=replace(page.view, kind_label=t.t("simple-title", title=label) if label else t.t("simple-link")),
        title=plain(t.t("simple-title", title=page.title)),
        head=replace(page.head, canonical=edition.urls.absolute(address), alternates=()),
        switcher=tuple(
            replace(each, href=edition.urls.href(address)) if each.current else each for each in page.switcher
        ),
        location=(
            *above,
            Link(edition.href(kind, slug), here.text),
            Link("", Text(t.t("simple-link")), current=True),
        ),
        search=None,
        data=None,
    )


def own_page(
    edition: Edition,
    address_of: Callable[[str], str],
    view: Home | Listing | Agenda | Browse | Chosen | Search | Subscribe | Staff | StaffHub | Shortlist | Detail,
    *,
    type: str,
    template: str,
    title: str,
    summary: str,
    above: Iterable[Link] = (),
    here: Text | None = None,
) -> Page:
    """A page that the program makes of its own words, and so in every language. `here` is what it is called in the way
    to it, where that is not its title."""
    tags = [language.tag for language in edition.site.config.languages]
    trail = () if type == "home" else location(edition, here or Text(title), None)
    return frame(
        edition,
        address_of,
        view,
        type=type,
        template=template,
        title=title,
        summary=summary,
        tags=tags,
        location=(*trail[:1], *above, *trail[1:]),
    )


def frame(
    edition: Edition,
    address_of: Callable[[str], str],
    view: Any,
    *,
    type: str,
    template: str,
    title: str,
    summary: str,
    tags: Iterable[str],
    location: tuple[Link, ...] = (),
    search: SearchEntry | None = None,
    picture: str | None = None,
    canonical: str | None = None,
    refresh: str | None = None,
    index: bool = True,
    changed: str | None = None,
    data: str | None = None,
) -> Page:
    """`address_of` gives the page's address in a language; `tags` are the languages it is really there in."""
    config, urls = edition.site.config, edition.urls
    tags = tuple(tags)
    own = edition.tag in tags
    default = CHOOSER if type in ("home", "chooser") else address_of(config.source_language)
    alternates = tuple((tag, urls.absolute(address_of(tag))) for tag in tags) if own and len(tags) > 1 else ()
    kept = canonical or urls.absolute(address_of(edition.tag if own else config.source_language))
    return Page(
        address=address_of(edition.tag),
        language=edition.tag,
        dir=edition.language.direction,
        type=type,
        template=template,
        title=plain(title),
        description=description(summary),
        head=Head(
            canonical=kept,
            alternates=(*alternates, ("x-default", urls.absolute(default))) if alternates else (),
            index=index and not config.example,
            image=config.origin + picture if picture else urls.absolute(SHARED_PICTURE),
            locale=edition.language.locale.replace("-", "_"),
        ),
        switcher=switcher(edition, address_of),
        view=view,
        location=location,
        changed=changed,
        search=search,
        refresh=refresh,
        data=data,
        built=_built_note(edition) if _shows_dates(view) else None,
    )


def _shows_dates(view: Any) -> bool:
    """Whether some of what it tells will have passed in some days. A page that only names a date in prose does not."""
    match view:
        case Home():
            return bool(view.coming)
        case Agenda():
            return bool(view.weeks or view.parts)
        case Browse() | Chosen():
            return any(card.leaf for card in view.cards)
        case Detail() if view.leaf:
            return True
        case Staff():
            return any(card.leaf for card in view.cards)
        case ShowCard():
            return any(fact.name == "when" for half in view.halves for fact in half.facts)
        case Shortlist():
            return True
        case Detail() | StaffHub():
            sections = view.sections
        case Listing():
            sections = view.groups
        case _:
            return False
    return any(card.leaf for part in sections for card in part.cards)


@made_once
def _built_note(edition: Edition) -> Note:
    """When nobody has built the site for some days, it says so itself: cancelled dates may be missing from it."""
    config = edition.site.config
    phone = Markup('<a href="{}">{}</a>').format(edition.urls.call(config.phone), edition.t.phone(config.phone))
    date = edition.t.date(edition.today, "date-year")
    since = midnight(edition, edition.today + dt.timedelta(days=config.review.old_build_after + 1))
    return Note("info", Text(edition.t.t("built-on", date=date, phone=phone), span=Span(since, None)))


def switcher(edition: Edition, address_of: Callable[[str], str]) -> tuple[Choice, ...]:
    """All languages by their own names, in one order, to this same page."""
    return tuple(
        Choice(
            href=edition.urls.href(address_of(language.tag)),
            tag=language.tag,
            dir=language.direction,
            name=language.name,
            current=language.tag == edition.tag,
        )
        for language in edition.site.config.languages
    )


def location(edition: Edition, title: Text, kind: str | None) -> tuple[Link, ...]:
    """The way here from home; the last is the page itself."""
    home = Link(edition.urls.href(edition.urls.home(edition.tag)), Text(edition.t.t("home-link")))
    here = Link("", Text(title.text, title.lang, title.dir), current=True)
    return (home, list_link(edition, kind), here) if kind in LISTED_KINDS else (home, here)


def list_link(edition: Edition, kind: str) -> Link:
    return Link(edition.urls.href(edition.urls.listing(edition.tag, kind)), Text(edition.t.t(f"list-{kind}")))


def collect_chromes(editions: Iterable[Edition], assets: Assets) -> Mapping[str, Chrome]:
    """By language: what is the same on all its pages."""
    return {edition.tag: _chrome(edition, assets) for edition in editions}


def _chrome(edition: Edition, assets: Assets) -> Chrome:
    config, t, urls = edition.site.config, edition.t, edition.urls
    names = t.join(edition.say("language-names", tag) for tag in config.help_languages)
    return Chrome(
        site_name=config.name,
        home=urls.href(urls.home(edition.tag)),
        stylesheet=urls.href(assets.stylesheet),
        print_stylesheet=urls.href(assets.print_stylesheet),
        list_stylesheet=urls.href(assets.list_stylesheet),
        calendar_stylesheet=urls.href(assets.calendar_stylesheet),
        film_stylesheet=urls.href(assets.film_stylesheet),
        staff_stylesheet=urls.href(assets.staff_stylesheet),
        script=urls.href(assets.script),
        search_script=urls.href(assets.search_script),
        query_script=urls.href(assets.query_script),
        film_script=urls.href(assets.film_script),
        browse_script=urls.href(assets.browse_script),
        shortlist_script=urls.href(assets.shortlist_script),
        sheet_script=urls.href(assets.sheet_script),
        icon=urls.href(ICON),
        search_action=urls.href(urls.listing(edition.tag, "search")),
        sign=next(iter(sign_link(edition)), None),
        navigation=(calendar_link(edition), *_lists(edition, _HEADER_KINDS), *menu(edition, "header")),
        help_phone=config.phone,
        help_phone_href=urls.call(config.phone),
        help_hours=edition.say("hours", config.help_hours) if config.help_hours else "",
        help_languages=t.t("answers-in", languages=names) if config.help_languages else "",
        footer=(
            browse_link(edition),
            replace(everything_link(edition), icon=None),
            *_lists(edition, _FOOTER_KINDS),
            staff_link(edition),
            *menu(edition, "footer"),
        ),
        example=config.example,
        publisher=config.publisher,
    )


def everything_link(edition: Edition) -> Link:
    href = edition.urls.href(edition.urls.listing(edition.tag, "everything"))
    return Link(href, Text(edition.t.t("everything-link")), icon="list")


def calendar_link(
    edition: Edition, section: str = "", name: str = "", label: Text | None = None, count: str | None = None
) -> Link:
    """To the dates of everything or, with a section, of a part of it."""
    href = edition.urls.href(edition.urls.calendar(edition.tag, section, name))
    return Link(href, label or Text(edition.t.t("agenda-title")), count=count)


def browse_link(
    edition: Edition, *choices: tuple[str, str], label: Text | None = None, section: str = "browse"
) -> Link:
    """To all choices, among everything or in a section of its own; or, with one or two of them, to what fits."""
    href = edition.urls.href(edition.urls.browse(edition.tag, *choices, section=section))
    return Link(href, label or Text(edition.t.t("browse-link")))


def staff_link(edition: Edition, section: str = "", name: str = "", label: Text | None = None) -> Link:
    """To the section for professionals or, with a section of its own, to what suits a need, a group, a referral."""
    href = edition.urls.href(edition.urls.staff(edition.tag, section, name))
    return Link(href, label or Text(edition.t.t("professionals-link")))


def sign_link(edition: Edition) -> tuple[Link, ...]:
    """To what there is in sign language, if the site has anything to tell of it."""
    address = edition.urls.listing(edition.tag, "sign")
    if not (prose_page(edition, SIGN) or ever_signed(edition) or address in edition.ledger.lists):
        return ()
    return (Link(edition.urls.href(address), Text(edition.t.t("sign-link")), icon="sign"),)


def dates_links(edition: Edition, section: str, name: str, label: str, keys: Iterable[Key]) -> tuple[Link, ...]:
    """To the list by day of what these keys are part of; none while it is empty."""
    if not any(edition.register.standings[key].ahead for key in keys if key in edition.register.standings):
        return ()
    return (calendar_link(edition, section, name, Text(edition.t.t("agenda-of", name=label))),)


def menu(edition: Edition, place: str) -> tuple[Link, ...]:
    """The pages of prose that an editor has put in a menu."""
    pages: Mapping[str, Any] = edition.site.things["page"]
    chosen = [page for page in edition.sorted(pages.values()) if page.menu == place]
    return tuple(page_link(edition, page) for page in sorted(chosen, key=lambda page: page.order))


def page_link(edition: Edition, page: Any) -> Link:
    """To a page of prose, wherever it is."""
    return Link(edition.urls.href(page_address(edition, page, edition.tag)), text(edition, page.title))


def page_address(edition: Edition, page: Any, tag: str) -> str:
    """Its own or, of what introduces a section, that section's."""
    if page.template in (SIGN, *_STAFF_SECTIONS) and prose_page(edition, page.template) is page:
        if page.template == SIGN:
            return edition.urls.listing(tag, "sign")
        return edition.urls.staff(tag, _STAFF_SECTIONS[page.template])
    return edition.urls.page(tag, "page", page.origin.slug)


def prose_page(edition: Edition, template: str) -> Any | None:
    """The first page of prose with this purpose."""
    return next((page for page in edition.site.things["page"].values() if page.template == template), None)


def search_entry(
    edition: Edition,
    kind: str,
    thing: Any,
    filters: Iterable[tuple[str, str]] = (),
    shown: Iterable[tuple[str, str]] = (),
) -> SearchEntry:
    """`filters` and `shown` come on top of what every entry has: its kind, name and topics in their order. What is
    shown as x may have its "x-lang" beside it, an "x-tone", and an "x-until", after which it is shown no more."""
    title = text(edition, thing.title)
    first = original(edition, thing.title)
    summary = text(edition, getattr(thing, "summary", None))
    summary_text = summary.text if summary else ""
    prose = thing.body.pick(edition.order)[0]
    topics = getattr(thing, "topics", ())
    sinks = thing.reviewed < months_after(edition.today, -edition.site.config.review.sink_after)
    return SearchEntry(
        title=title.text,
        text=" ".join((summary_text, *_new_words(f"{title.text} {summary_text}", _unmarked(prose)))),
        filters=(("kind", kind), *filters, *(("about", f"{min(n, 3)}.{code}") for n, code in enumerate(topics, 1))),
        shown=(
            ("title", title.text),
            ("kind", plain(edition.t.t(f"kind-{kind}"))),
            *((name, plain(value)) for name, value in (("title-lang", language_mark(title)), *shown) if value),
        ),
        place=_place(edition, (kind, thing.origin.slug), sinks),
        also=first.text if first else "",
        sinks=sinks,
    )


def _new_words(known: str, prose: str) -> Iterator[str]:
    """The first words of prose that title and summary have not said: all of it, everywhere, would be most of what a
    telephone fetches for its first question."""
    said, left = set(tokens(known)), _PROSE_WORDS
    for word in prose.split():
        folded = _folded(word)
        if left and len(folded) >= _SHORTEST_WORD and folded not in said:
            said.add(folded)
            left -= 1
            yield word


@lru_cache(1 << 15)
def _folded(word: str) -> str:
    return " ".join(tokens(word))


def _place(edition: Edition, key: Key, sinks: bool) -> int:
    """What one can go to in the order of lists, then films, then all that tells of them; what nobody has read
    through for long stands below it all."""
    places = _places(edition)
    return places.get(key, len(places)) + (len(places) + 1) * sinks


@made_once
def _places(edition: Edition) -> Mapping[Key, int]:
    return {each: place for place, each in enumerate((*edition.register.events, *edition.register.films))}


def language_mark(words: Text) -> str:
    """Such as "sv ltr", when words are not in the page's language; else nothing."""
    return f"{words.lang} {words.dir}" if words.lang else ""


def _unmarked(prose: str) -> str:
    """Markdown's words without its signs: nobody searches for a hash or an address in brackets."""
    return _SIGNS.sub("", drop_links(prose))


def _lists(edition: Edition, kinds: Iterable[str]) -> tuple[Link, ...]:
    return tuple(list_link(edition, kind) for kind in kinds if edition.site.things[kind])

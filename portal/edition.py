"""Site → Edition: a site in one language, and what a thing says in it. In: Site, a thing. Out: Text, Body, Note, Link.

Prose comes out in the best language there is, and says which: a browser's voice, a translator and a reader must know
where another language begins. Every page asks here, so that no two of them choose differently.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any, TypeVar

from markupsafe import Markup

from portal.config import Language
from portal.fields import SIMPLE, Words
from portal.glossary import Glossary, collect_glossaries
from portal.i18n import Translator, plain
from portal.ledger import Ledger, translation_state
from portal.media import may_show
from portal.models.parts import ClosureFields, Image
from portal.picture_files import Copy, jpeg_copies, webp_copies
from portal.site import Key, Site
from portal.standing import Register, collect_register, months_after
from portal.urls import Urls
from portal.views import Body, Link, Note, Picture, Span, Text

_Made = TypeVar("_Made")

SHORT = 155
"""Characters of a description that search engines and shared links show."""


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """The site as it is read in one language on one day. `order` are the languages that a text may be shown in, best
    first; `glossaries` what search knows of each language; `source` the site in the language that all was written in,
    None in that one itself. `simple` are the things that it has pages of, when those are in easy words. What has been
    made once is kept: the same card stands on many pages."""

    site: Site
    register: Register
    language: Language
    t: Translator
    urls: Urls
    order: tuple[str, ...]
    today: dt.date
    ledger: Ledger
    glossaries: Mapping[str, Glossary]
    source: "Edition | None" = None
    simple: frozenset[Key] | None = None
    kept: dict[Any, Any] = field(default_factory=dict, repr=False)

    @property
    def tag(self) -> str:
        return self.language.tag

    @property
    def is_source(self) -> bool:
        return self.tag == self.site.config.source_language

    def say(self, vocabulary: str, code: str, form: str = "label") -> str:
        return self.site.say(vocabulary, code, self.tag, form)

    def thing(self, key: Key) -> Any:
        return self.site.things[key[0]][key[1]]

    def own(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Slug and thing of all that this edition has a page of."""
        for slug, thing in self.site.things[kind].items():
            if self.simple is None or (kind, slug) in self.simple:
                yield slug, thing

    def address(self, kind: str, slug: str) -> str:
        """Of the page that is being made: in easy words it has another."""
        return (self.urls.page if self.simple is None else self.urls.simple)(self.tag, kind, slug)

    def href(self, kind: str, slug: str) -> str:
        return self.urls.href(self.urls.page(self.tag, kind, slug))

    def sorted(self, things: Iterable[Any]) -> list[Any]:
        """By title, in the order of the language's own alphabet."""
        return sorted(things, key=lambda thing: self.t.sort_key(thing.title.pick(self.order)[0]))


def made_once(make: Callable[..., _Made]) -> Callable[..., _Made]:
    """What an edition is asked for page after page is made the first time. All that is asked by must be hashable."""

    @wraps(make)
    def ask(edition: Edition, *given: Any) -> _Made:
        asked = (make, *given)
        if asked not in edition.kept:
            edition.kept[asked] = make(edition, *given)
        return edition.kept[asked]

    return ask


def collect_editions(site: Site, today: dt.date, ledger: Ledger) -> tuple[Edition, ...]:
    """One for each language, in the order of the switcher."""
    register, urls, glossaries = collect_register(site, today), Urls(site.config), collect_glossaries(site)

    def edition(language: Language, source: Edition | None = None) -> Edition:
        return Edition(
            site=site,
            register=register,
            language=language,
            t=site.words[language.tag],
            urls=urls,
            order=site.order(language),
            today=today,
            ledger=ledger,
            glossaries=glossaries,
            source=source,
        )

    source = edition(site.config.language(site.config.source_language))
    return tuple(
        source if language.tag == source.tag else edition(language, source) for language in site.config.languages
    )


def marks(edition: Edition, tag: str) -> tuple[str | None, str | None]:
    """Language and direction of words that are not in the page's own language; nothing of those that are."""
    tag = tag.removesuffix(SIMPLE)
    return (None, None) if tag == edition.tag else (tag, edition.site.config.language(tag).direction)


def text(edition: Edition, words: Words | None, href: str | None = None) -> Text | None:
    if not words:
        return None
    chosen, tag = words.pick(edition.order)
    return Text(chosen, *marks(edition, tag), href)


def body(edition: Edition, words: Words) -> Body | None:
    if not words:
        return None
    return body_in(edition, words, words.pick(edition.order)[1])


def body_in(edition: Edition, words: Words, tag: str) -> Body:
    return Body(words.texts[tag], *marks(edition, tag))


def named(edition: Edition, words: Words) -> Markup:
    """A name inside a sentence of another language: marked, and isolated where directions differ."""
    return inside(text(edition, words))


def inside(words: Text | None) -> Markup:
    """The same of what has been chosen already."""
    if words is None or words.lang is None:
        return Markup("{}").format(words.text if words else "")
    return Markup('<bdi lang="{}" dir="{}">{}</bdi>').format(words.lang, words.dir, words.text)


def original(edition: Edition, words: Words) -> Text | None:
    """The name on the sign by the door, under a translated one: a driver or a receptionist can read it."""
    source = edition.site.config.source_language
    chosen, tag = words.pick(edition.order)
    if tag != edition.tag or edition.is_source or chosen == words.texts[source]:
        return None
    return Text(words.texts[source], *marks(edition, source))


def source_line(edition: Edition, line: str) -> Text:
    """What is written in the source language whatever the page's: a street, a stop."""
    return Text(line, *marks(edition, edition.site.config.source_language))


def description(words: str) -> str:
    """One line of plain text, cut between words."""
    line = " ".join(plain(words).split())
    return line if len(line) <= SHORT else line[: SHORT - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def is_translated(edition: Edition, thing: Any, tag: str) -> bool:
    """Whether title and prose are there in a language, so that the page may stand for itself in it."""
    if tag == edition.site.config.source_language:
        return True
    return bool(thing.title.texts.get(tag)) and (not thing.body or bool(thing.body.texts.get(tag)))


def translation_note(edition: Edition, kind: str, thing: Any) -> Note | None:
    """What a reader should know of the words on this page."""
    if edition.is_source:
        return None
    t, origin = edition.t, thing.origin
    source = edition.site.config.source_language
    given = origin.translations.get(edition.tag)
    if not is_translated(edition, thing, edition.tag):
        key = "translated-partly" if given else "translated-missing"
        return Note("translation", Text(t.t(key, language=edition.say("language-names", source))))
    if translation_state(edition.ledger, edition.site, kind, origin.slug, edition.tag).outdated:
        key = "translated-outdated"
    elif given is not None and given.translation != "reviewed":
        key = f"translated-{given.translation}"
    else:
        return None
    link = t.t("translated-original", language=edition.say("language-names", source))
    return Note("translation", Text(t.t(key)), edition.urls.href(edition.urls.page(source, kind, origin.slug)), link)


def topic_face(edition: Edition, topics: Iterable[str]) -> tuple[str | None, str | None]:
    """Pictogram and colour of the first topic."""
    for code in topics:
        facts = edition.site.term("topics", code).facts
        return facts.get("icon"), facts.get("color")
    return None, None


def picture(edition: Edition, kind: str, thing: Any) -> Picture | None:
    """None past the date until which it may be shown."""
    image: Image | None = thing.image
    if image is None or not may_show(image.rights, edition.today):
        return None
    owner = image.rights.owner if image.rights else None
    urls, slug = edition.urls, thing.origin.slug

    def href(copy: Copy) -> str:
        return urls.href(urls.picture(kind, slug, image.file, copy.width, copy.ending))

    head = edition.site.files[f"{thing.origin.path}/{image.file}"].picture
    webp, jpeg = webp_copies(head), jpeg_copies(head)
    return Picture(
        src=href(jpeg[0]),
        srcset=", ".join(f"{href(copy)} {copy.width}w" for copy in webp),
        width=webp[-1].width,
        height=webp[-1].height,
        shared=href(jpeg[-1]),
        alt=text(edition, image.alt) or Text(""),
        credit=Text(edition.t.t("picture-credit", owner=owner)) if owner else None,
    )


def link_to(edition: Edition, kind: str, slug: str, icon: str | None = None, count: int | None = None) -> Link:
    thing = edition.site.things[kind][slug]
    told = str(edition.t.number(count)) if count else None
    return Link(edition.href(kind, slug), text(edition, thing.title), icon=icon, count=told)


def notes(edition: Edition, targets: Iterable[Key | None], first: dt.date | None = None) -> Iterator[Note]:
    """The notices of today about any of these; None is the whole site. `first` is when a thing is on next: a notice
    that is over by then does not matter to it."""
    seen: set[str] = set()
    for target in targets:
        for slug in edition.register.notices.get(target, ()):
            notice = edition.site.things["notice"][slug]
            if slug not in seen and (first is None or first <= notice.until):
                seen.add(slug)
                # The title is the link: of two notices, "read more" would lead to two places by the same words.
                title = replace(text(edition, notice.title), href=edition.href("notice", slug))
                said = text(edition, notice.summary) if notice.summary else title
                said = replace(said, span=Span(None, midnight(edition, notice.until + dt.timedelta(days=1))))
                yield Note(notice.level, said, heading=title if notice.summary else None)


def closure_notes(edition: Edition, kind: str, closures: Iterable[ClosureFields]) -> Iterator[Note]:
    """When a venue or a unit is closed, now or later."""
    for closure in closures:
        if closure.to >= edition.today:
            days = edition.t.date_range(closure.from_, closure.to)
            because = edition.say("reasons", closure.reason, "because")
            over = Span(None, midnight(edition, closure.to + dt.timedelta(days=1)))
            yield Note("warning", Text(edition.t.t(f"{kind}-closed", days=days, reason=because), span=over))


def midnight(edition: Edition, day: dt.date) -> str:
    """When a day begins where the site is, as the browser's clock is asked."""
    return dt.datetime.combine(day, dt.time.min, edition.site.config.zone).isoformat(timespec="minutes")


def review_note(edition: Edition, reviewed: dt.date, recorded: dt.date | None = None) -> Note | None:
    """What nobody has looked at for long may no longer hold; of a recording it is told how old it is, too."""
    if reviewed >= months_after(edition.today, -edition.site.config.review.note_after):
        return None
    date = edition.t.date(reviewed, "date-year")
    if recorded:
        made = edition.t.date(recorded, "date-year")
        return Note("info", Text(edition.t.t("film-review-old", recorded=made, date=date)))
    return Note("info", Text(edition.t.t("review-old", date=date)))


def reviewed_line(edition: Edition, reviewed: dt.date) -> Markup:
    return edition.t.t("reviewed-on", date=edition.t.date(reviewed, "date-year"))

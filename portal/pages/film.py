"""Films → their pages: the film, how long it is and in which languages, then what it belongs to."""

from collections.abc import Iterator

from portal.actions import report_actions, share_actions
from portal.cards import cards_of
from portal.edition import Edition, link_to, picture
from portal.facets import values_of
from portal.facts import operator_fact, speaker_fact
from portal.framing import search_entry, thing_page, thing_view
from portal.linked_data import film_data
from portal.media import may_show
from portal.models.film import NO_SPEECH, Film
from portal.views import Fact, Link, Note, Page, Player, Section, Text, Track

_ELSEWHERE = "https://"


def pages(edition: Edition) -> Iterator[Page]:
    for slug in edition.site.things["film"]:
        yield _page(edition, slug)


def _page(edition: Edition, slug: str) -> Page:
    key, film = ("film", slug), edition.thing(("film", slug))
    shown = may_show(film.rights, edition.today)
    view = thing_view(
        edition,
        "film",
        film,
        () if shown else (Note("warning", Text(edition.t.t("film-withdrawn"))),),
        facts=tuple(film_facts(edition, film)),
        actions=tuple(share_actions(edition, key)),
        # Its picture is what the player shows before it plays.
        picture=None,
        player=_player(edition, film) if shown else None,
        sections=tuple(_sections(edition, film)),
        report=tuple(report_actions(edition, key)),
    )
    entry = search_entry(
        edition,
        "film",
        film,
        filters=values_of(edition, key) if film.audience == "residents" else (),
        shown=(("next", edition.t.duration(film.length)),),
    )
    found = entry if film.audience == "residents" else None
    return thing_page(edition, "film", film, view, found, data=film_data(edition, slug))


def _player(edition: Edition, film: Film) -> Player:
    t = edition.t
    plain_version = film.versions.plain or ""
    inline = not plain_version.startswith(_ELSEWHERE)
    said = {"length": t.duration(film.length), "language": edition.say("language-names", film.spoken)}
    image = picture(edition, "film", film)
    first = next((c.language for c in film.captions if c.language == edition.tag), film.spoken)
    return Player(
        src=_src(edition, film, plain_version),
        inline=inline,
        poster=image.src if image else None,
        tracks=tuple(
            Track(
                href=edition.urls.href(edition.urls.media("film", film.origin.slug, captions.file)),
                lang=captions.language,
                label=edition.say("language-names", captions.language),
                default=captions.language == first,
            )
            for captions in sorted(film.captions, key=lambda c: c.language != first)
        ),
        label=t.t("film-watch", **said),
        signed=_version(edition, film, film.versions.signed, "film-watch-signed"),
        described=_version(edition, film, film.versions.described, "film-watch-described"),
        outside_note=None if inline else t.t("film-outside", host=t.ltr(plain_version.split("/")[2])),
    )


def _version(edition: Edition, film: Film, version: str | None, key: str) -> Link | None:
    if not version:
        return None
    return Link(_src(edition, film, version), Text(edition.t.t(key, length=edition.t.duration(film.length))))


def _src(edition: Edition, film: Film, version: str) -> str:
    if version.startswith(_ELSEWHERE):
        return version
    return edition.urls.href(edition.urls.media("film", film.origin.slug, version))


def film_facts(edition: Edition, film: Film) -> Iterator[Fact]:
    t = edition.t
    yield Fact("watch", t.t("fact-length"), (Text(t.duration(film.length)),))
    silent = film.spoken == NO_SPEECH
    language = edition.say("language-names", film.spoken)
    spoken = t.t("film-no-speech") if silent else t.t("film-spoken", language=language)
    captions_line: tuple[Text, ...] = ()
    if film.captions:
        names = t.join(edition.say("language-names", captions.language) for captions in film.captions)
        captions_line = (Text(t.t("film-captions-in", languages=names)),)
    elif not silent:
        captions_line = (Text(t.t("film-without-captions")),)
    signed = (Text(t.t("film-signed")),) if film.versions.signed else ()
    yield Fact("languages", t.t("fact-languages"), (Text(spoken), *captions_line, *signed))
    yield Fact("when", t.t("fact-recorded"), (Text(t.date(film.recorded, "date-year")),))
    told = (speaker_fact(edition, film.speaker), operator_fact(edition, film.run_by))
    yield from (fact for fact in told if fact)


def _sections(edition: Edition, film: Film) -> Iterator[Section]:
    t, things = edition.t, edition.site.things
    if film.lecture in things["lecture"]:
        yield Section("lecture", t.t("film-lecture-heading"), cards=cards_of(edition, [("lecture", film.lecture)]))
    topics = set(film.topics)
    themes = [slug for slug, theme in things["theme"].items() if topics & set(theme.topics)]
    links = [link_to(edition, "theme", slug) for slug in themes]
    links += [link_to(edition, "series", slug) for slug in film.series if slug in things["series"]]
    if links:
        yield Section("more", t.t("film-more-heading"), links=tuple(links))

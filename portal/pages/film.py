"""Films → their pages: the film, how long it is and in which languages, what is said in it, then what it belongs to."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from portal.actions import report_actions, share_actions
from portal.cards import cards_of
from portal.companions import lectures_of
from portal.edition import Edition, inside, link_to, picture
from portal.facets import values_of
from portal.facts import operator_fact, speaker_fact
from portal.framing import search_entry, thing_page, thing_view
from portal.linked_data import film_data
from portal.media import may_show
from portal.models.film import NO_SPEECH, Film
from portal.transcripts import Paragraph, transcript_of
from portal.views import Fact, Moment, Note, Page, Player, Section, Text, Track, Transcript, Version

TEMPLATES = ("film",)

_ELSEWHERE = "https://"


def pages(edition: Edition) -> Iterator[Page]:
    for slug, _ in edition.own("film"):
        yield _page(edition, slug)


def _page(edition: Edition, slug: str) -> Page:
    key, film = ("film", slug), edition.thing(("film", slug))
    player = _player(edition, film) if may_show(film.rights, edition.today) else None
    view = thing_view(
        edition,
        "film",
        film,
        () if player else (Note("warning", Text(edition.t.t("film-withdrawn"))),),
        facts=tuple(film_facts(edition, film)),
        actions=tuple(share_actions(edition, key)),
        # What the player shows before it plays; a film held elsewhere is a link, with its picture below.
        picture=None if player is None or player.plain.inline else picture(edition, "film", film),
        player=player,
        transcript=_transcript(edition, slug),
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
    return thing_page(edition, "film", film, view, found, data=film_data(edition, slug), template="film")


def _player(edition: Edition, film: Film) -> Player:
    t = edition.t
    plain_version = film.versions.plain or ""
    image = picture(edition, "film", film)
    plain = _version(edition, film, "watch", plain_version, "film-watch")
    others = (
        ("sign", film.versions.signed, "film-watch-signed"),
        ("talk", film.versions.described, "film-watch-described"),
    )
    versions = tuple(_version(edition, film, icon, version, key) for icon, version, key in others if version)
    hosts = {_host(each.href) for each in (plain, *versions) if each.inline and each.href.startswith(_ELSEWHERE)}
    return Player(
        label=t.t("film-player", title=film.title.pick(edition.order)[0], length=t.duration(film.length)),
        plain=plain,
        versions=versions,
        tracks=tuple(_tracks(edition, film)),
        poster=image.src if image else None,
        poster_words=t.t("film-poster", words=inside(image.alt)) if image and image.alt.text else None,
        host=" ".join(sorted(hosts)) or None,
        file=_file(edition, film, plain_version) if plain.inline else None,
    )


def _version(edition: Edition, film: Film, icon: str, version: str, key: str) -> Version:
    """What lies beside the film, or where the site keeps its media, plays in the page; the rest is a link."""
    t, base = edition.t, edition.site.config.media_base
    inline = not version.startswith(_ELSEWHERE) or bool(base and version.startswith(base.rstrip("/") + "/"))
    language = edition.say("language-names", film.spoken)
    return Version(
        icon=icon,
        href=version if version.startswith(_ELSEWHERE) else _beside(edition, film, version),
        text=t.t(key, length=t.duration(film.length), language=language),
        inline=inline,
        note=None if inline else t.t("film-outside", host=t.ltr(urlsplit(version).netloc)),
    )


def _host(address: str) -> str:
    return "{0.scheme}://{0.netloc}".format(urlsplit(address))


def _beside(edition: Edition, film: Film, file: str) -> str:
    return edition.urls.href(edition.urls.media("film", film.origin.slug, file))


def _file(edition: Edition, film: Film, version: str) -> Text:
    """Its size is known of what lies beside the film."""
    t, known = edition.t, edition.site.files.get(f"{film.origin.path}/{version}")
    if known is None:
        return Text(t.t("film-file"), href=version)
    # Below a hundred kilobytes it weighs nothing that somebody would ask about.
    size = t.number(max(round(known.size / 1_000_000, 1), 0.1))
    return Text(t.t("film-file-size", size=t.t("film-megabytes", size=size)), href=_beside(edition, film, version))


def _tracks(edition: Edition, film: Film) -> Iterator[Track]:
    """The page's language first, else the one that is spoken."""
    wanted = {edition.tag: 0}
    wanted.setdefault(film.spoken, 1)
    names = {language.tag: (language.name, language.direction) for language in edition.site.config.languages}
    for captions in sorted(film.captions, key=lambda each: wanted.get(each.language, 2)):
        tag = captions.language
        name, direction = names.get(tag) or edition.t.endonym(tag) or (edition.say("language-names", tag), "ltr")
        yield Track(_beside(edition, film, captions.file), tag, direction, name)


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


def _transcript(edition: Edition, slug: str) -> Transcript | None:
    t, said = edition.t, transcript_of(edition, slug)
    if said is None:
        return None
    lang, direction = (None, None) if said.own else (said.tag, said.direction)
    note = None if said.own else t.t("film-transcript-other", language=edition.say("language-names", said.tag))
    return Transcript(note, lang, direction, tuple(_moment(edition, each) for each in said.paragraphs))


def _moment(edition: Edition, said: Paragraph) -> Moment:
    minutes, seconds = divmod(int(said.seconds), 60)
    hours, minutes = divmod(minutes, 60)
    time = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
    return Moment(said.anchor, edition.t.ltr(time), edition.t.t("film-play-from", time=time), said.speaker, said.text)


def _sections(edition: Edition, film: Film) -> Iterator[Section]:
    t, things = edition.t, edition.site.things
    lectures = lectures_of(edition.site, film.origin.slug)
    if lectures:
        cards = cards_of(edition, [("lecture", slug) for slug in lectures])
        yield Section("lecture", t.t("film-lecture-heading"), cards=cards)
    topics = set(film.topics)
    themes = [slug for slug, theme in things["theme"].items() if topics & set(theme.topics)]
    links = [link_to(edition, "theme", slug) for slug in themes]
    links += [link_to(edition, "series", slug) for slug in film.series if slug in things["series"]]
    if links:
        yield Section("more", t.t("film-more-heading"), links=tuple(links))

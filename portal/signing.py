"""Site → what there is in sign language. In: Edition. Out: keys of films, dates.

A promise only: what is interpreted if somebody asks for it in time is told on its own page, and is not listed here,
where a deaf reader chooses what to go to. A date that has languages of its own has none of the usual ones.
"""

from collections.abc import Iterable

from portal.edition import Edition, made_once
from portal.media import may_show
from portal.models.film import Film
from portal.models.kinds import EVENT_KINDS
from portal.models.parts import LanguageOffered
from portal.public_facts import languages_of
from portal.schedule import Occurrence
from portal.site import Key


def is_sign_language(edition: Edition, tag: str) -> bool:
    return "signed" in edition.site.term("language-names", tag).facts


def is_signed_film(edition: Edition, film: Film) -> bool:
    return bool(film.versions.signed) or is_sign_language(edition, film.spoken)


def is_signed(edition: Edition, offered: Iterable[LanguageOffered]) -> bool:
    """Whether one of these languages is signed there for certain."""
    return any(one.how != "on-request" and is_sign_language(edition, one.tag) for one in offered)


def is_signed_date(edition: Edition, key: Key, occurrence: Occurrence) -> bool:
    return is_signed(edition, occurrence.languages or languages_of(edition.site, edition.thing(key)))


def has_signed_date(edition: Edition, key: Key) -> bool:
    """Among what can still be gone to or, of what has no dates, at all."""
    ahead = edition.register.standings[key].ahead
    if not ahead:
        return is_signed(edition, languages_of(edition.site, edition.thing(key)))
    return any(is_signed_date(edition, key, each) for each in ahead if each.status != "cancelled")


def signed_films(edition: Edition) -> tuple[Key, ...]:
    """Of those that may be shown, in the order of lists."""
    films = ((key, edition.thing(key)) for key in edition.register.films)
    return tuple(key for key, film in films if is_signed_film(edition, film) and may_show(film.rights, edition.today))


def signed_dates(edition: Edition) -> tuple[tuple[Key, Occurrence], ...]:
    """Of what residents' lists show, the next first; also cancelled ones, since somebody may be on the way."""
    found = [
        (key, occurrence)
        for key in edition.register.events
        for occurrence in edition.register.standings[key].ahead
        if is_signed_date(edition, key, occurrence)
    ]
    return tuple(sorted(found, key=lambda pair: (pair[1].start, pair[0])))


@made_once
def ever_signed(edition: Edition) -> bool:
    """Whether there has been or will be anything, whatever the day: a page that stands on this stays."""
    site = edition.site
    return any(is_signed_film(edition, edition.thing(key)) for key in edition.register.films) or any(
        is_signed_date(edition, (kind, slug), occurrence)
        for kind in EVENT_KINDS
        for slug, event in site.things[kind].items()
        if event.audience == "residents"
        for occurrence in site.occurrences[kind, slug]
    )

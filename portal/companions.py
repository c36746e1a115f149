"""Films and the lectures they were filmed at → each other's. In: Site, what it is about. Out: slugs.

An editor names the one in the other's file, on whichever side they stand; both pages then lead to each other.
"""

from portal.site import Key, Site


def lectures_of(site: Site, film: str) -> tuple[str, ...]:
    """The one that the film's own file names comes first."""
    lectures = site.things["lecture"]
    named = (site.things["film"][film].lecture, *(slug for slug, each in lectures.items() if each.film == film))
    return tuple(slug for slug in dict.fromkeys(named) if slug in lectures)


def films_of(site: Site, event: Key) -> tuple[str, ...]:
    """The one that the event's own file names comes first; only of a lecture a film tells that it is from there."""
    films = site.things["film"]
    named = [site.things[event[0]][event[1]].film]
    named += [slug for slug, each in films.items() if ("lecture", each.lecture) == event]
    return tuple(slug for slug in dict.fromkeys(named) if slug in films)

"""A lecture and its film that say different things of each other. In: Site. Out: Problem."""

from collections.abc import Iterator

from portal.errors import Problem
from portal.models.folder import locate
from portal.site import Site


def check(site: Site) -> Iterator[Problem]:
    films, source = site.things["film"], site.config.source_language
    named = {film.lecture for film in films.values()}
    for slug, lecture in site.things["lecture"].items():
        original = site.documents["lecture", slug][source]
        if lecture.film in films and films[lecture.film].lecture not in (None, slug):
            arguments = {"film": lecture.film, "lecture": slug, "other": films[lecture.film].lecture}
            yield Problem("film/other-lecture", locate(original, "film"), arguments)
        # Where the lecture itself has a film, that was told as it was read.
        if slug in named and not lecture.filmed and not lecture.film:
            yield Problem("event/film-without-filmed", locate(original, "filmed"))

"""A lecture and its film that say different things of each other. In: Site. Out: Problem."""

from collections.abc import Iterator

from portal.errors import Problem
from portal.models.folder import locate
from portal.site import Site


def check(site: Site) -> Iterator[Problem]:
    films = site.things["film"]
    for slug, lecture in site.things["lecture"].items():
        if lecture.film in films and films[lecture.film].lecture not in (None, slug):
            original = site.documents["lecture", slug][site.config.source_language]
            other = films[lecture.film].lecture
            arguments = {"film": lecture.film, "lecture": slug, "other": other}
            yield Problem("film/other-lecture", locate(original, "film"), arguments)

"""What the accessibility statement says against what is so. In: Site, today. Out: Problem.

A public body may not say that everybody can use its service while its own content shows that some cannot, and must
look again every year.
"""

import datetime as dt
from collections.abc import Iterator

from portal.errors import Position, Problem
from portal.media import may_show
from portal.models.film import is_captioned
from portal.models.folder import locate
from portal.site import Site
from portal.standing import months_after

LOOKED_AT_WITHIN = 12
"""Months."""


def check(site: Site, today: dt.date) -> Iterator[Problem]:
    statement, settings = site.config.accessibility_statement, Position("site.toml")
    if statement is None:
        return
    if months_after(statement.assessed, LOOKED_AT_WITHIN) < today:
        arguments = {"date": statement.assessed.isoformat(), "months": LOOKED_AT_WITHIN}
        yield Problem("statement/old", settings, arguments)
    if statement.status != "full":
        return
    if statement.issues or statement.burden:
        yield Problem("statement/full-with-issues", settings)
    for slug, film in site.things["film"].items():
        if may_show(film.rights, today) and not is_captioned(film, site.signed):
            original = site.documents["film", slug][site.config.source_language]
            yield Problem("statement/film-without-captions", locate(original, "captions"), {"name": slug})

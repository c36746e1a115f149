"""The page of somebody's own list. In: Edition. Out: one Page; what is on the list is known to the browser alone.

It is empty until the browser fills it, so all its words stand here, in the page's language; those of the sheet that is
printed come with the entries, in the language of whoever will read it.
"""

from collections.abc import Iterator

from portal.edition import Edition
from portal.framing import own_page
from portal.views import Choice, Link, Page, Shortlist, Text

TEMPLATES = ("shortlist",)


def pages(edition: Edition) -> Iterator[Page]:
    t, urls, config = edition.t, edition.urls, edition.site.config
    title, intro = t.t("shortlist-title"), t.t("shortlist-intro")
    hub = urls.href(urls.staff(edition.tag))
    here = urls.href(urls.shortlist(edition.tag))
    view = Shortlist(
        title=title,
        intro=intro,
        find=Link(hub, Text(t.t("shortlist-find")), icon="search"),
        own=here,
        source=config.source_language,
        languages=tuple(
            Choice(here, each.tag, each.direction, each.name, each.tag == edition.tag) for each in config.languages
        ),
        sheets=tuple((each.tag.lower(), urls.href(urls.sheet(each.tag))) for each in config.languages),
    )
    yield own_page(
        edition,
        urls.shortlist,
        view,
        type="shortlist",
        template="shortlist",
        title=title,
        summary=intro,
        above=(Link(hub, Text(t.t("professionals-link"))),),
    )

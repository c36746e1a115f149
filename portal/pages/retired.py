"""Things that are gone from content → pages that say so, and offer what is near."""

from collections.abc import Iterator

from portal.cards import cards_of
from portal.edition import Edition, source_line, topic_face
from portal.framing import everything_link, frame, location
from portal.models.addresses import Retired
from portal.pages.moved import key_of
from portal.standing import near
from portal.views import Detail, Page, Section, Status, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    for retired in edition.site.addresses.retired:
        yield _page(edition, retired)


def _page(edition: Edition, retired: Retired) -> Page:
    t, urls = edition.t, edition.urls
    kind, slug = key_of(retired.retired)
    icon, color = topic_face(edition, retired.topics)
    title = source_line(edition, retired.title)
    close = cards_of(edition, near(edition.register, retired.topics, retired.area))
    heading, links = t.t("instead-heading"), (everything_link(edition),)
    view = Detail(
        kind_label=t.t(f"kind-{kind}"),
        title=title,
        original=None,
        summary=Text(t.t("retired-text")),
        icon=icon,
        color=color,
        statuses=(Status("ended", edition.say("statuses", "ended"), "quiet"),),
        sections=(Section("instead", heading, cards=close, links=links),),
    )
    return frame(
        edition,
        lambda tag: urls.page(tag, kind, slug),
        view,
        type="retired",
        template="detail",
        title=title.text,
        summary=t.t("retired-text"),
        tags=[edition.site.config.source_language],
        location=location(edition, title, kind),
    )

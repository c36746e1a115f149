"""The accessibility statement → its page, from site.toml and from what the content itself shows to be missing.

The law asks for fixed words, a list of what does not work and why, how and when that was found out, how to complain,
and who supervises. A film without captions puts itself on the list, so nobody has to remember it.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from portal.config import Statement
from portal.edition import Edition, named
from portal.facts import contact_facts
from portal.framing import search_entry, thing_page, thing_view
from portal.media import may_show
from portal.models.film import is_captioned
from portal.models.parts import Contact
from portal.urls import mail_href
from portal.views import Action, Fact, Link, Page, Section, Text

TEMPLATES = ("detail",)


def pages(edition: Edition) -> Iterator[Page]:
    statement = edition.site.config.accessibility_statement
    if statement is None:
        return
    for _, page in edition.own("page"):
        if page.template == "accessibility":
            yield _page(edition, page, statement)


def _page(edition: Edition, page: Any, statement: Statement) -> Page:
    config = edition.site.config
    subject = edition.t.t("statement-report-subject", site=config.name)
    view = thing_view(
        edition,
        "page",
        page,
        kind_label=None,
        icon="access",
        actions=(Action("mail", mail_href(config.email, subject), edition.t.t("statement-report-action")),),
        sections=tuple(_sections(edition, statement)),
    )
    entry = search_entry(edition, "page", page)
    return thing_page(edition, "page", page, view, entry, type="page-accessibility")


def _sections(edition: Edition, statement: Statement) -> Iterator[Section]:
    t, config = edition.t, edition.site.config
    about = t.t("statement-about", publisher=config.publisher, site=config.name)
    yield Section("about", t.t("statement-about-heading"), intro=Text(about))
    yield Section("status", t.t("statement-status-heading"), intro=Text(t.t(f"statement-status-{statement.status}")))
    help_ = Contact(phone=config.phone, email=config.email, hours=config.help_hours, answers_in=config.help_languages)
    asked, report = Text(t.t("statement-help")), Text(t.t("statement-report"))
    yield Section("ask", t.t("statement-help-heading"), intro=asked, facts=contact_facts(edition, help_))
    mail = Text(t.ltr(config.email), href=mail_href(config.email, t.t("statement-report-subject", site=config.name)))
    row = Fact("mail", t.t("fact-mail"), (mail,))
    yield Section("tell", t.t("statement-report-heading"), intro=report, facts=(row,))
    yield Section(
        "supervision",
        t.t("statement-supervision-heading"),
        intro=Text(t.t("statement-supervision", authority=statement.authority)),
        links=(
            Link(statement.report_url, Text(t.t("statement-supervision-report", authority=statement.authority))),
            Link(statement.authority_url, Text(t.t("statement-supervision-site", authority=statement.authority))),
        ),
    )
    known = (*_said(edition, statement.issues), *_films_without_captions(edition))
    for name, items in (
        ("issues", known),
        ("burden", tuple(_said(edition, statement.burden))),
        ("outside", tuple(_said(edition, statement.outside))),
    ):
        if items:
            yield Section(name, t.t(f"statement-{name}-heading"), intro=Text(t.t(f"statement-{name}")), items=items)
    yield Section(
        "method",
        t.t("statement-method-heading"),
        items=(
            Text(t.t(f"statement-method-{statement.method}")),
            Text(t.t("statement-assessed", date=t.date(statement.assessed, "date-year"))),
            Text(t.t("statement-updated", date=t.date(statement.updated, "date-year"))),
        ),
    )


def _said(edition: Edition, codes: Iterable[str]) -> Iterator[Text]:
    for code in codes:
        what, why = (edition.say("statement-issues", code, form) for form in ("label", "why"))
        yield Text(edition.t.t("statement-issue", what=what, why=why))


def _films_without_captions(edition: Edition) -> Iterator[Text]:
    for film in edition.sorted(edition.site.things["film"].values()):
        if may_show(film.rights, edition.today) and not is_captioned(film, edition.site.signed):
            title = named(edition, film.title)
            if film.no_captions_reason:
                because = edition.say("reasons", film.no_captions_reason, "because")
                line = edition.t.t("statement-film-because", title=title, reason=because)
            else:
                line = edition.t.t("statement-film", title=title)
            yield Text(line)

"""Site → the page for whoever signs: films with sign language, the next dates with an interpreter, how to order one,
and whom to reach by text. In: Edition. Out: Page.

Only what is certain is promised here. How an interpreter is ordered is an editor's prose, since it differs from country
to country. The page is there as soon as there is prose, a signed film or date, whatever the day; a part with nothing to
show says so.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from portal.cards import film_cards, occurrence_card
from portal.edition import Edition, body, inside, review_note, reviewed_line, text, translation_note
from portal.facts import contact_facts
from portal.framing import SIGN, browse_link, calendar_link, list_link, own_page, prose_page, search_entry, sign_link
from portal.models.parts import Contact
from portal.schedule import Occurrence
from portal.signing import signed_dates, signed_films
from portal.site import Key
from portal.told_dates import ask_line
from portal.views import Detail, Fact, Page, Section, Text

TEMPLATES = ("sign_language",)

DATES, DATES_OF_ONE, FILMS = 6, 2, 4
"""That are shown: so many are looked over on a telephone, and what is every week leaves room for the rest."""


def pages(edition: Edition) -> Iterator[Page]:
    if not sign_link(edition):
        return
    t, prose = edition.t, prose_page(edition, SIGN)
    title = text(edition, prose.title) if prose else Text(t.t("sign-link"))
    summary = (text(edition, prose.summary) if prose else None) or Text(t.t("sign-intro"))
    known = (translation_note(edition, "page", prose), review_note(edition, prose.reviewed)) if prose else ()
    view = Detail(
        kind_label=None,
        title=title,
        original=None,
        summary=summary,
        icon="sign",
        notes=tuple(note for note in known if note),
        sections=(_films(edition), _dates(edition), *_prose(edition, prose), *_contact(edition)),
        reviewed=reviewed_line(edition, prose.reviewed) if prose else None,
    )
    page = own_page(
        edition,
        lambda tag: edition.urls.listing(tag, "sign"),
        view,
        type=SIGN,
        template="sign_language",
        title=title.text,
        summary=summary.text,
    )
    yield replace(page, search=search_entry(edition, "page", prose)) if prose else page


def _films(edition: Edition) -> Section:
    t, keys = edition.t, signed_films(edition)
    more = browse_link(edition, ("sign", "yes"), label=Text(t.t("sign-films-link")), section="film")
    links = (more,) if len(keys) > FILMS else (replace(list_link(edition, "film"), text=Text(t.t("films-all-link"))),)
    return Section(
        "films",
        t.t("sign-films-heading"),
        intro=None if keys else Text(t.t("sign-films-none")),
        cards=film_cards(edition, keys[:FILMS]),
        links=tuple(replace(link, icon="film") for link in links),
    )


def _dates(edition: Edition) -> Section:
    t, told = edition.t, tuple(_next_dates(edition))[:DATES]
    # When all of these are over and nobody has built the site, it says whom to ask.
    ask = ask_line(edition, (occurrence for _, occurrence in told))
    return Section(
        "dates",
        t.t("sign-dates-heading"),
        intro=Text(t.t("sign-dates-text" if told else "sign-dates-none")),
        items=(ask,) if ask else (),
        cards=tuple(occurrence_card(edition, key, occurrence) for key, occurrence in told),
        links=(replace(calendar_link(edition, label=Text(t.t("agenda-all-link"))), icon="calendar"),),
    )


def _next_dates(edition: Edition) -> Iterator[tuple[Key, Occurrence]]:
    told: Counter[Key] = Counter()
    for key, occurrence in signed_dates(edition):
        told[key] += 1
        if told[key] <= DATES_OF_ONE:
            yield key, occurrence


def _prose(edition: Edition, prose: Any) -> Iterator[Section]:
    if prose and prose.body:
        yield Section("interpreter", "", body=body(edition, prose.body))


def _contact(edition: Edition) -> Iterator[Section]:
    """Without a voice: text messages and mail, of all who can be reached by them."""
    t, config = edition.t, edition.site.config
    rows = [_reached(edition, Text(config.publisher), "mail", Contact(email=config.email))]
    for unit in edition.sorted(edition.site.things["unit"].values()):
        rows.append(_reached(edition, text(edition, unit.title), "home", unit.contact))
    told = tuple(row for row in rows if row)
    yield Section("contact", t.t("sign-contact-heading"), Text(t.t("sign-contact-text")), facts=told)


def _reached(edition: Edition, name: Text, icon: str, contact: Contact) -> Fact | None:
    told = contact_facts(edition, replace(contact, phone=None, answers_in=()))
    lines = tuple(line for fact in told for line in fact.lines)
    return Fact(icon, inside(name), lines) if lines else None

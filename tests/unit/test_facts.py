"""What a reader may rely on about every fact: it is there, in the reader's language, and it is not guessed."""

from portal.facts import (
    access_facts,
    card_where_fact,
    contact_of,
    cost_fact,
    money,
    signup_fact,
    website_fact,
    where_fact,
    who_fact,
)
from portal.told_dates import venues_by_turns
from portal.views import Span
from tests.unit.sample import COMMON, SETTINGS, activity, lines, make_editions

KEY = ("activity", "gympa")


def test_a_card_tells_the_house_and_a_page_also_the_room_and_the_street() -> None:
    """The name of a room says nothing to who has never been there."""
    edition = make_editions(activity("gympa"))["sv"]
    thing, standing = edition.thing(KEY), edition.register.standings[KEY]
    assert lines(card_where_fact(edition, thing, venues_by_turns(thing, standing))) == ["Huset", "Norr"]
    page = where_fact(edition, thing, standing)
    assert lines(page) == ["Rummet", "Huset", "Gatan 1, Staden"]
    assert page.lines[0].href == "/stad/sv/platser/rummet/"


def test_an_address_that_is_given_after_booking_is_promised_and_not_told() -> None:
    """Some places are safe only as long as nobody can look them up."""
    edition = make_editions(activity("gympa", venue=None, place_given="after-booking"))["sv"]
    where = where_fact(edition, edition.thing(KEY), edition.register.standings[KEY])
    assert lines(where) == ["Du får adressen när du anmäler dig"]


def test_what_it_costs_is_told_in_the_citys_own_money() -> None:
    """Also what it costs with a referral; free is said as free."""
    edition = make_editions(activity("gympa", price="{kind: fee, amount: 60, with_referral: 30}"))["sv"]
    assert money(edition, 1200) == "1\xa0200\xa0kr"
    assert lines(cost_fact(edition, edition.thing(KEY).price)) == [
        "Kostar 60\xa0kr",
        "Med recept på fysisk aktivitet: 30\xa0kr",
    ]


def test_the_money_has_the_sign_of_the_price_tags_in_every_language() -> None:
    """Who is new here knows the sign from shops, and the code of the currency from nowhere."""
    arabic = '[[languages]]\ntag = "ar"\nname = "العربية"\ndirection = "rtl"\nlocale = "ar"\n'
    editions = make_editions(activity("gympa"), settings=SETTINGS + arabic)
    assert {tag: money(edition, 1200) for tag, edition in editions.items()} == {
        "sv": "1\xa0200\xa0kr",
        "en": "1,200\xa0kr",
        "ar": '<bdi dir="ltr">1,200\xa0kr</bdi>',
    }


def test_a_long_address_breaks_after_its_slash() -> None:
    """No word of it is cut in two on a narrow telephone; the link is the address as it was written."""
    (line,) = website_fact(make_editions(activity("gympa"))["sv"], "https://stad.example.org/bibliotek/").lines
    assert (str(line.text), line.href) == ("stad.example.org/<wbr>bibliotek", "https://stad.example.org/bibliotek/")


def test_who_is_welcome_is_told_on_every_card() -> None:
    """Everyone, or only some: never left to be guessed, and never both."""

    def who(**fields: str) -> list[str]:
        edition = make_editions(activity("gympa", **fields))["sv"]
        return lines(who_fact(edition, edition.thing(KEY), short=True))

    assert who() == ["Alla är välkomna"]
    assert who(gender="women") == ["Bara för kvinnor"]
    assert who(open_to="target-group-only", target_groups="[seniors]") == ["Bara för: Seniorer"]
    several = who(open_to="target-group-only", target_groups="[seniors, young-adults]")
    assert several[0].count("\xa0· ") == 1, "a dot never begins a line"
    only_men = who(open_to="target-group-only", gender="men", target_groups="[men, seniors]", age="{from: 55}")
    assert only_men == ["Bara för: Seniorer", "Bara för män", "Från 55 år"]


def test_the_last_day_to_sign_up_is_told_also_when_it_has_been() -> None:
    """Who comes too late should not have to ring to hear it."""

    def signup(day: str) -> str:
        edition = make_editions(activity("gympa", booking=f"{{mode: required, last_day: {day}}}"))["sv"]
        return lines(signup_fact(edition, edition.thing(KEY).booking, "open"))[1]

    assert signup("2026-12-01") == "Sista dag att anmäla dig: tisdag 1 december"
    assert signup("2026-11-01") == "Sista dag att anmäla dig var söndag 1 november 2026"


def test_access_is_yes_no_or_not_known() -> None:
    """The thing's own facts count before the room's, the room's before the house's; silence is not a yes."""
    edition = make_editions(activity("gympa", access="{lift: false}"))["sv"]
    told = {fact.name: lines(fact) for fact in access_facts(edition, "rummet", edition.thing(KEY).access)}
    assert "Det finns ingen hiss" in told["no"]
    assert "Det finns trappsteg vid dörren" in told["no"]
    assert "check" not in told
    assert "Vi vet inte om det finns hörslinga" in told["unknown"]


def test_what_an_activity_does_not_say_of_contact_its_unit_says() -> None:
    """There is always somebody to ring; and an own number is not mixed with the unit's."""
    edition = make_editions(activity("gympa"), activity("dans", contact="{phone: 031-33 33 33}"))["sv"]
    assert contact_of(edition, edition.thing(KEY)).phone == "031-22 22 22"
    own = contact_of(edition, edition.thing(("activity", "dans")))
    assert (own.phone, own.sms) == ("031-33 33 33", None)


def test_the_place_on_a_card_follows_the_date() -> None:
    """Who reads the card after the one meeting elsewhere is sent to the usual house again."""
    moved = activity("gympa", exceptions="[{kind: moved, date: 2026-11-24, venue: borta}]")
    away = {"venues/borta/index.sv.md": f"---\ntitle: Borta\nsummary: B.\narea: syd\n{COMMON}---\n"}
    edition = make_editions(moved, away)["sv"]
    event, standing = edition.thing(KEY), edition.register.standings[KEY]
    end = "2026-11-24T11:00+01:00"
    told = [(line.text, line.span) for line in card_where_fact(edition, event, venues_by_turns(event, standing)).lines]
    assert told == [
        ("Borta", Span(None, end)),
        ("Syd", Span(None, end)),
        ("Huset", Span(end, None)),
        ("Norr", Span(end, None)),
    ]
    page = [line for line in where_fact(edition, event, standing).lines if line.span]
    assert [(line.span.since, line.span.until) for line in page] == [(None, end)]


def test_a_page_says_where_it_is_next_when_each_time_has_its_own_place() -> None:
    """Who goes on Tuesday and who goes on Thursday are each sent to the right house, and nobody is told of none."""
    times = "[{days: [tuesday], start: '10:00', end: '11:00', venue: rummet}, "
    times += "{days: [thursday], start: '12:00', end: '13:00', venue: borta}]"
    by_turns = f"[{{kind: weekly, slots: {times}, first: 2026-09-01, last: 2027-05-25}}]"
    away = {"venues/borta/index.sv.md": f"---\ntitle: Borta\nsummary: B.\narea: syd\n{COMMON}---\n"}
    edition = make_editions(activity("gympa", venue=None, schedule=by_turns), away)["sv"]
    where = where_fact(edition, edition.thing(KEY), edition.register.standings[KEY])
    assert lines(where) == ["Rummet", "Huset", "Gatan 1, Staden"]
    first, *_, last = where.lines
    assert next(line for line in where.lines if line.text == "Borta").span.since == first.span.until
    assert last.span.until is None

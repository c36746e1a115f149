"""What somebody's own list is made of: whoever is given its sheet may rely on what stands there, long after a build."""

import datetime as dt
import json

import pytest

from portal.ledger import short_code
from portal.sheets import DATES, collect_codes, collect_sheet
from tests.unit.sample import COMMON, TODAY, activity, make_editions, make_pages

CODE = short_code("activity", "gympa")
HALL = {
    "venues/salen/index.sv.md": f"---\ntitle: Salen\nsummary: En sal.\narea: norr\n{COMMON}"
    "address: {street: Vägen 9, city: Staden}\n---\n"
}
FILM = """---
area: norr
title: Sov gott
summary: Om sömn.
publication: published
reviewed: 2026-11-01
versions: {plain: "https://media.example.org/a.mp4"}
spoken: sv
no_captions_reason: illness
length: "3:10"
recorded: 2026-01-01
topics: [sleep]
run_by: {unit: enheten}
---
"""


def files(*given: dict[str, str], today: dt.date = TODAY) -> dict[str, dict]:
    """By the name of each file."""
    editions = tuple(make_editions(*given, today=today).values())
    made = collect_codes(editions) | {path: data for each in editions for path, data in collect_sheet(each).items()}
    return {address: json.loads(data) for address, data in made.items()}


def entry(*given: dict[str, str], tag: str = "sv", code: str = CODE, today: dt.date = TODAY) -> dict:
    return files(*given, today=today)[f"data/sheet-{tag}.json"]["entries"][code]


def said(made: dict, name: str) -> list[str]:
    return [line["text"] for row in made["rows"] if row["name"] == name for line in row["lines"]]


def test_there_is_one_file_for_each_language_whatever_is_on_a_list() -> None:
    """Nobody can tell from what is fetched which activities somebody has chosen: all of them come at once."""
    made = files(activity("gympa"), activity("dans"))
    assert set(made) == {"data/codes.json", "data/sheet-sv.json", "data/sheet-en.json"}
    assert set(made["data/sheet-en.json"]["entries"]) == {CODE, short_code("activity", "dans")}


def test_a_code_is_found_by_the_end_of_an_address_in_every_language() -> None:
    """A button beside a card finds what it stands for from the card's own link."""
    codes = files(activity("gympa"))["data/codes.json"]
    assert codes["codes"] == {"aktiviteter/gympa/": f"{CODE}.0"}
    assert codes["lists"] == {
        "sv": "/stad/sv/for-professionella/lista/",
        "en": "/stad/en/for-professionella/lista/",
    }
    assert codes["words"]["en"]["link"] == "The list ({count})"


def test_what_lists_do_not_show_has_no_button_and_is_still_known() -> None:
    """An old list that names what is over says so, and leads to its page; nobody puts it on a new one."""
    over = activity("gympa", status="ended")
    assert files(over)["data/codes.json"]["codes"] == {}
    made = entry(over)
    assert made["over"] and made["state"]["code"] == "ended" and made["dates"] == [] and made["rows"] == []
    assert made["href"] == "https://lots.example.org/stad/sv/aktiviteter/gympa/"


def test_a_film_can_be_on_a_list() -> None:
    """Somebody who cannot leave home is given something to watch."""
    film = {"areas/norr/films/sov/index.sv.md": FILM}
    code = short_code("film", "sov")
    assert files(film)["data/codes.json"]["codes"] == {"filmer/sov/": f"{code}.0"}
    assert entry(film, code=code)["title"] == {"text": "Sov gott"}


def test_dates_carry_the_moments_by_which_the_reader_s_clock_judges_them() -> None:
    """A sheet that is printed weeks after the build still tells the next dates, not those that were next then."""
    dates = entry(activity("gympa"))["dates"]
    assert len(dates) == DATES
    assert dates[0] == {
        "from": "2026-11-24T10:00+01:00",
        "until": "2026-11-24T11:00+01:00",
        "label": "tisdag 24 november, 10:00 till\u00a011:00",
        "off": None,
        "place": None,
    }


def test_a_cancelled_date_is_told_as_cancelled() -> None:
    """Nobody travels to what has been called off: the date stands on the sheet, with the word."""
    off = "[{kind: cancelled, date: 2026-11-24, reason: illness}]"
    dates = entry(activity("gympa", exceptions=off))["dates"]
    assert "Inställt" in dates[0]["off"] and dates[1]["off"] is None


def test_a_cancelled_date_is_not_told_as_on_by_the_rule() -> None:
    """What meets on two days is told by its dates alone: a rule that names them would send somebody to the one that is
    called off."""
    twice = "[{kind: dates, dates: [2026-12-01, 2026-12-08], start: '10:00', end: '11:00'}]"
    off = "[{kind: cancelled, date: 2026-12-01, reason: illness}]"
    made = entry(activity("gympa", schedule=twice, exceptions=off))
    assert "Inställt" in made["dates"][0]["off"] and made["dates"][1]["off"] is None
    assert said(made, "when") == []


@pytest.mark.parametrize(
    ("change", "number"),
    [
        ("moved, date: 2026-11-24, venue: salen", 0),
        ("moved, date: 2026-12-01, to: 2026-12-02, start: '12:00', end: '13:00', venue: salen", 1),
        ("extra, date: 2026-11-28, start: '10:00', end: '11:00', venue: salen", 1),
    ],
)
def test_a_date_that_is_elsewhere_says_where(change: str, number: int) -> None:
    """Whoever prints the sheet, or is sent a message, goes to the right door on each of the dates, whichever of them is
    the next one by then: the usual place stands beside the others."""
    made = entry(activity("gympa", exceptions=f"[{{kind: {change}}}]"), HALL)
    assert [date["place"] for date in made["dates"][:3]] == [
        "Salen, Vägen 9, Staden" if each == number else None for each in range(3)
    ]
    assert made["place"] == "Rummet, Gatan 1, Staden"


def test_each_date_says_where_when_there_is_no_usual_place() -> None:
    """A group that meets in two houses by turns."""
    times = "[{days: [tuesday], start: '10:00', end: '11:00', venue: rummet}, "
    times += "{days: [thursday], start: '12:00', end: '13:00', venue: salen}]"
    by_turns = f"[{{kind: weekly, slots: {times}, first: 2026-09-01, last: 2027-05-25}}]"
    made = entry(activity("gympa", venue=None, schedule=by_turns), HALL)
    assert [date["place"] for date in made["dates"][:2]] == ["Rummet, Gatan 1, Staden", "Salen, Vägen 9, Staden"]
    assert made["place"] is None


def test_an_entry_tells_when_where_whom_to_ring_and_what_happens_then() -> None:
    """The sheet is all that somebody without a telephone has."""
    visit = "{met_by: leader, sit_down: true, wear: Mjuka kläder.}"
    made = entry(activity("gympa", first_visit=visit), activity("dans"))
    assert [row["name"] for row in made["rows"]][:2] == ["when", "where"]
    assert said(made, "where")[:2] == ["Rummet", "Huset"]
    assert "Gatan 1, Staden" in said(made, "where")
    assert any("031-22 22 22" in line for line in said(made, "phone"))
    assert said(made, "first") and said(made, "hands") == ["Mjuka kläder."]
    assert said(made, "after") == ["Gympa"]
    assert made["place"] == "Rummet, Gatan 1, Staden"


def test_who_cannot_be_rung_is_written_to() -> None:
    """Of what is reached by letter or message alone the sheet says how, so that nobody is left with a name and no way
    to ask."""
    assert said(entry(activity("gympa", contact="{email: vi@example.org}")), "mail") == ["vi@example.org"]
    by_message = "{sms: 070-33 33 33, email: vi@example.org}"
    (number,) = said(entry(activity("gympa", contact=by_message)), "text")
    assert "070-33 33 33" in number


def test_words_that_are_not_translated_say_which_language_they_are_in() -> None:
    """A voice that reads the other column aloud must not read Swedish as if it were English."""
    title = entry(activity("gympa"), tag="en")["title"]
    assert title == {"text": "Gympa", "lang": "sv", "dir": "ltr"}


def test_only_a_telephone_number_is_a_link() -> None:
    """What is printed leads nowhere: the page behind the code has the other links."""
    rows = entry(activity("gympa"))["rows"]
    links = [line["href"] for row in rows for line in row["lines"] if "href" in line]
    assert links and all(link.startswith(("tel:", "sms:")) for link in links)


def test_a_list_that_names_something_by_its_old_name_still_finds_it() -> None:
    """A sheet on somebody's refrigerator lives longer than the name of a group."""
    made = files(activity("gympa", formerly="[gymnastik]"))["data/sheet-sv.json"]
    assert made["formerly"] == {short_code("activity", "gymnastik"): CODE}


def test_a_list_that_names_what_lies_elsewhere_now_still_finds_it() -> None:
    """A course that became an activity is not told as gone, whichever way its editor wrote that it moved."""
    moved = "- {moved: courses/yoga, to: activities/yoga}\n- {moved: activities/yoga, to: activities/gympa}\n"
    made = files(activity("gympa"), {"addresses.yaml": moved})["data/sheet-sv.json"]
    assert made["formerly"] == {short_code("course", "yoga"): CODE, short_code("activity", "yoga"): CODE}


def test_what_is_gone_from_content_is_told_as_ended() -> None:
    """A list that names what has been taken away leads to the page that says so."""
    gone = "- {retired: activities/yoga, title: Yoga, topics: [move], area: norr}\n"
    made = files(activity("gympa"), {"addresses.yaml": gone})["data/sheet-sv.json"]["entries"]
    assert made[short_code("activity", "yoga")]["state"]["code"] == "ended"


def test_an_address_that_is_given_after_booking_is_on_no_sheet() -> None:
    """A shelter is safe only as long as nobody can look it up: not on paper, not in a message, not on a card."""
    secret = activity("gympa", venue=None, place_given="after-booking")
    made = entry(secret)
    assert made["place"] is None
    assert [date["place"] for date in made["dates"]] == [None] * DATES
    assert said(made, "where") == ["Du får adressen när du anmäler dig"]
    pages = make_pages(secret)
    for half in pages["en/kort/aktiviteter/gympa/"].view.halves:
        (where,) = [fact for fact in half.facts if fact.name == "where"]
        assert len(where.lines) == 1
        assert not [fact for fact in half.facts if fact.name in ("route", "map")]


def test_the_sheet_and_the_buttons_know_no_draft_and_what_is_for_staff_is_on_no_residents_choice() -> None:
    """What nobody has published is in no file that a browser fetches, and a day for staff is nobody's free time."""
    draft = activity("hemlig", publication="draft")
    staff = activity("dag", audience="professionals")
    told = files(activity("gympa"), draft, staff)
    assert not [address for address, data in told.items() if "hemlig" in json.dumps(data)]
    assert short_code("activity", "hemlig") not in told["data/sheet-sv.json"]["entries"]
    pages = make_pages(activity("gympa"), draft, staff)
    cards = {card.href for page in pages.values() if page.type.startswith("browse") for card in page.view.cards}
    assert "/stad/sv/aktiviteter/gympa/" in cards
    assert not [href for href in cards if "/dag/" in href or "/hemlig/" in href]
    assert pages["sv/aktiviteter/dag/"].search is None

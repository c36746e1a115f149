"""What everything after the reading may rely on: a Site is whole, and holds only what may be published that day."""

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from portal.errors import Problem
from portal.reading import read_source
from portal.site import Site, collect_site
from tests.unit.sample import COMMON, make_site
from tests.unit.sample import activity as sample_activity

BASE = Path(__file__).parents[1] / "broken" / "_base"
TODAY = dt.date(2026, 11, 23)
HERE = "areas/centrum/activities/stolgympa"
ORIGINAL = (BASE / "content" / HERE / "index.sv.md").read_text(encoding="utf-8")

Collect = Callable[..., tuple[Site | None, tuple[Problem, ...]]]


@pytest.fixture
def collect(tmp_path: Path) -> Collect:
    def with_files(
        files: dict[str, str], today: dt.date = TODAY, drafts: bool = False, base_url: str | None = None
    ) -> tuple[Site | None, tuple[Problem, ...]]:
        """The small site with files added or replaced; what is told of the portal's own words is others' matter."""
        folder = Path(shutil.copytree(BASE, tmp_path / "site", dirs_exist_ok=True))
        for path, text in files.items():
            file = folder / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return collect_site(read_source(folder), today, drafts, base_url)

    return with_files


def activity(*changes: tuple[str, str]) -> str:
    text = ORIGINAL
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return text


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [each.code for each in problems]


def test_a_site_is_made_of_what_lies_in_its_folders(collect: Collect) -> None:
    """Each thing is found by kind and slug, with its translations and its times."""
    site, problems = collect({})
    assert site is not None and problems == ()
    assert set(site.things["activity"]) == {"stolgympa"} and set(site.things["venue"]) == {"biblioteket", "parken"}
    assert site.things["activity"]["stolgympa"].title.texts == {"sv": "Stolgympa", "en": "Chair exercise"}
    days = [each.start.date() for each in site.occurrences["activity", "stolgympa"]]
    assert (days[0], days[-1]) == (dt.date(2027, 1, 12), dt.date(2027, 5, 25))
    assert dt.date(2027, 2, 9) not in days


def test_a_mistake_hides_no_other(collect: Collect) -> None:
    """What could be read is there to be looked at, so that one run tells everything."""
    site, problems = collect({f"{HERE}/index.sv.md": activity(("venue: biblioteket", "venue: zzz"))})
    assert site is not None and codes(problems) == ["reference/unknown-venue"]


def test_a_draft_is_left_out_and_listed(collect: Collect) -> None:
    """Nothing disappears silently."""
    site, problems = collect({f"{HERE}/index.sv.md": activity(("publication: published", "publication: draft"))})
    assert site is not None and problems == ()
    assert site.things["activity"] == {}
    left = [(each.path, each.title, each.reason) for each in site.left_out]
    assert left == [(f"content/{HERE}", "Stolgympa", "draft")]


def test_a_draft_is_shown_to_those_who_ask_for_drafts(collect: Collect) -> None:
    """A preview is for looking at what is not yet there for others."""
    draft = activity(("publication: published", "publication: draft"))
    site, _ = collect({f"{HERE}/index.sv.md": draft}, drafts=True)
    assert site is not None and set(site.things["activity"]) == {"stolgympa"} and site.left_out == ()


@pytest.mark.parametrize(("today", "shown"), [("2027-01-03", False), ("2027-01-04", True)])
def test_a_thing_comes_up_on_its_day(collect: Collect, today: str, shown: bool) -> None:
    """Not the evening before, and without anybody having to be at work."""
    early = activity(("publication: published", "publication: published\npublish_from: 2027-01-04"))
    site, _ = collect({f"{HERE}/index.sv.md": early}, today=dt.date.fromisoformat(today))
    assert site is not None and ("stolgympa" in site.things["activity"]) == shown
    assert [each.reason for each in site.left_out] == ([] if shown else ["before-its-day"])


def test_nothing_published_leads_to_a_draft(collect: Collect) -> None:
    """A reader would meet a dead link; among drafts it is allowed."""
    draft = activity(("publication: published", "publication: draft"))
    leads = activity(("reviewed:", "next_steps: [{activity: utkast}]\nreviewed:"))
    files = {f"{HERE}/index.sv.md": leads, "areas/centrum/activities/utkast/index.sv.md": draft}
    assert codes(collect(files)[1]) == ["reference/not-published"]
    hidden = leads.replace("publication: published", "publication: draft")
    assert collect({**files, f"{HERE}/index.sv.md": hidden})[1] == ()


def test_a_broken_thing_is_told_once_and_not_at_each_that_leads_to_it(collect: Collect) -> None:
    """One mistyped time in a much-used thing does not fill the screen."""
    broken = activity(('start: "10:00"', "start: 10.00"))
    leads = activity(("reviewed:", "next_steps: [{activity: trasig}]\nreviewed:"))
    files = {f"{HERE}/index.sv.md": leads, "areas/centrum/activities/trasig/index.sv.md": broken}
    assert codes(collect(files)[1]) == ["value/time"]


def test_what_is_gone_may_still_be_led_to(collect: Collect) -> None:
    """Whoever retires a thing need not look for everybody who names it: the links are left out, and each is told of."""
    site, problems = collect(
        {
            "addresses.yaml": "- {retired: activities/bort, title: B}\n- {moved: activities/a, to: activities/bort}\n",
            f"{HERE}/index.sv.md": activity(("reviewed:", "next_steps: [{activity: bort}, {activity: a}]\nreviewed:")),
        }
    )
    assert site is not None
    assert codes(problems) == ["reference/gone", "reference/gone"]
    assert {problem.severity for problem in problems} == {"warning"}


def test_a_schedule_that_lacks_a_key_is_told_once(collect: Collect) -> None:
    """Not again as dates that could not be computed."""
    _, problems = collect({f"{HERE}/index.sv.md": activity(("    last: 2027-05-25\n", ""))})
    assert codes(problems) == ["schedule/key-missing"]


def test_a_closure_does_not_send_people_to_a_place_that_is_closed_too() -> None:
    """The hall that stands in for the house has a closed day of its own: nobody shall stand before its door."""

    def venue(title: str, closure: str) -> str:
        return f"---\ntitle: {title}\nsummary: En plats.\narea: norr\n{COMMON}closures: [{{{closure}}}]\n---\n"

    instead = "from: 2027-02-01, to: 2027-02-07, reason: renovation, instead: hallen"
    site = make_site(
        sample_activity("gympa"),
        {
            "venues/huset/index.sv.md": venue("Huset", instead),
            "venues/hallen/index.sv.md": venue("Hallen", "from: 2027-02-02, to: 2027-02-02, reason: renovation"),
        },
    )
    (found,) = (each for each in site.occurrences["activity", "gympa"] if each.start.date() == dt.date(2027, 2, 2))
    assert (found.status, found.venue) == ("cancelled", "rummet")


def test_a_site_s_own_list_adds_to_the_program_s_list(collect: Collect) -> None:
    """A city can have a level of its own and keep the others."""
    site, problems = collect({"vocabularies/levels.yaml": "gentle: {label: {sv: Varsam, en: Gentle}}\n"})
    assert site is not None and problems == ()
    assert site.say("levels", "gentle", "en") == "Gentle" and "easy" in site.vocabularies["levels"]


def test_a_site_s_own_code_replaces_the_program_s(collect: Collect) -> None:
    """And can call a thing what people there call it."""
    site, _ = collect({"vocabularies/levels.yaml": "easy: {label: {sv: Jättelätt, en: Very easy}}\n"})
    assert site is not None and site.say("levels", "easy", "sv") == "Jättelätt"


def test_the_address_of_the_site_can_be_given_for_one_build(collect: Collect) -> None:
    """A preview of a branch lies elsewhere, and no file has to be changed for it."""
    site, _ = collect({}, base_url="https://preview.example.org/branch/")
    assert site is not None and site.config.base_path == "/branch/"


def test_a_foreign_reader_gets_the_easy_text_before_the_original(collect: Collect) -> None:
    """Who reads little Swedish is helped by easy Swedish; who reads it well gets the whole."""
    site, _ = collect({})
    assert site is not None
    orders = {language.tag: site.order(language) for language in site.config.languages}
    assert orders == {"sv": ("sv",), "en": ("en", "sv-simple", "sv")}


@pytest.mark.parametrize("name", ["vocabularies/levels.yml", "calendars/terms.yml", "interface/sv.txt", "ledger/a.txt"])
def test_a_file_with_the_wrong_ending_is_not_passed_over(collect: Collect, name: str) -> None:
    """Somebody wrote it for a reason, and would wait in vain for its effect."""
    _, problems = collect({name: "a: b\n"})
    assert codes(problems) == ["content/unknown-place"]

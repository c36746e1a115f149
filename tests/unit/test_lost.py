"""What people who hold an address, and editors who change things, may rely on."""

from collections.abc import Iterable, Mapping
from datetime import date

import pytest

from portal.checks import lost, translations
from portal.errors import REFUSED, PortalError, Problem, Problems
from portal.ledger import Ledger, add_addresses, collect_ledger
from portal.site import Site
from tests.unit.test_ledger import ACTIVITY, CONTENT, ENGLISH, LATER, SETTINGS, TODAY, edit, read_site, record, sections

WALK = ("en/activity/walk/", "sv/activity/walk/")
LISTS = ("en/", "en/activity/", "sv/", "sv/activity/")
BUILT = (*WALK, *LISTS)
NO_ENGLISH = SETTINGS.replace('  { tag = "en", name = "English", direction = "ltr", locale = "en_GB" },\n', "")

RECORDED = record(CONTENT, built=BUILT)


def remembered(
    content: Mapping[str, str | bytes], built: Iterable[str], today: date = LATER, settings: str = SETTINGS + sections()
) -> tuple[Site, Ledger]:
    site, _ = read_site(content, today, settings)
    problems = Problems()
    ledger = add_addresses(collect_ledger(site, today, problems), site.config, tuple(built))
    assert problems.in_order() == ()
    return site, ledger


def check(
    content: Mapping[str, str | bytes], built: Iterable[str], today: date = LATER, settings: str = SETTINGS + sections()
) -> list[Problem]:
    site, ledger = remembered(content, built, today, settings)
    return list(lost.check(site, ledger, tuple(built), today))


def without(content: Mapping[str, str | bytes], *paths: str) -> dict:
    return {path: text for path, text in content.items() if path not in paths}


def told(problems: Iterable[Problem]) -> list[tuple[str, str]]:
    return [(problem.code, problem.position.path) for problem in problems]


# Addresses


def test_build_that_keeps_everything_goes_on() -> None:
    """A build in which every address of before has a page is not held up."""
    lost.refuse_lost(remembered(RECORDED, BUILT)[1], BUILT)
    assert check(RECORDED, BUILT) == []


def test_every_lost_address_is_named() -> None:
    """A build that would break what stands on posters ends with exit status 3 and names each address, whatever the
    output folder holds."""
    gone = without(RECORDED, ACTIVITY, ENGLISH)
    with pytest.raises(PortalError) as ended:
        lost.refuse_lost(remembered(gone, LISTS)[1], LISTS)
    assert (ended.value.exit_status, ended.value.code) == (REFUSED, "guard/addresses-lost")
    assert ended.value.arguments == {"count": 2, "addresses": "\n".join(WALK)}


def test_one_lost_language_of_a_page_is_enough() -> None:
    """A reader's Persian address counts as much as the Swedish one."""
    with pytest.raises(PortalError) as ended:
        lost.refuse_lost(remembered(RECORDED, BUILT)[1], [each for each in BUILT if each != "en/activity/walk/"])
    assert ended.value.arguments["addresses"] == "en/activity/walk/"


def test_removed_folder_is_told_with_what_to_write() -> None:
    """Who removes a folder is told once, with the name to write in addresses.yaml, not once for each language."""
    (problem,) = check(without(RECORDED, ACTIVITY, ENGLISH), LISTS)
    assert told([problem]) == [("address/lost-folder", "content/addresses.yaml")]
    assert problem.severity == "error"
    assert problem.arguments == {"name": "activities/walk", "count": 2, "address": "en/activity/walk/"}


def test_page_left_behind_is_the_way_past() -> None:
    """A thing that is gone and has a page at its old address, by addresses.yaml, is not lost."""
    assert check(without(RECORDED, ACTIVITY, ENGLISH), BUILT) == []


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        ("publication: published", "publication: draft", "address/lost-draft", 5),
        (
            "publication: published",
            "publication: published\npublish_from: 2027-02-01",
            "address/lost-before-its-day",
            6,
        ),
    ],
)
def test_page_taken_back_is_told_at_its_line(before: str, after: str, code: str, line: int) -> None:
    """Who takes a published page back is told in which line: the page should say `ended` or `paused` instead."""
    (problem,) = check(edit(RECORDED, ACTIVITY, before, after), LISTS)
    assert (problem.code, problem.position.path, problem.position.line) == (code, f"content/{ACTIVITY}", line)
    assert problem.arguments == {"count": 2, "address": "en/activity/walk/"}


def test_changed_section_word_is_one_problem() -> None:
    """A new word in site.toml takes a hundred addresses away; it is one mistake and told as one."""
    built = ("en/", "sv/", "en/walks/", "sv/walks/", "en/walks/walk/", "sv/walks/walk/")
    problems = check(RECORDED, built, settings=SETTINGS + sections(activity="walks"))
    assert told(problems)[:2] == [("address/lost-section", "site.toml"), ("address/lost-list", "site.toml")]
    assert [problem.arguments["count"] for problem in problems[:2]] == [2, 2]
    assert problems[0].arguments["kind"] == "activity"


def test_retired_thing_is_not_to_be_retired_again() -> None:
    """Who has written in addresses.yaml that a thing is gone is not told to do so when a section word is the cause."""
    content = without(RECORDED, ACTIVITY, ENGLISH)
    for line in ("- retired: activities/walk\n  title: Walk\n", "- moved: activities/walk\n  to: activities/run\n"):
        problems = check({**content, "addresses.yaml": line}, LISTS)
        assert told(problems) == [("address/lost-section", "site.toml")]


def test_removed_language_is_one_problem() -> None:
    """Taking a language away breaks its readers' addresses; that is told with the language, once."""
    content = {path: text for path, text in RECORDED.items() if not path.endswith("index.en.md")}
    built = ("sv/", "sv/activity/", "sv/activity/walk/")
    problem = check(content, built, settings=NO_ENGLISH + sections())[0]
    assert told([problem]) == [("address/lost-language", "site.toml")]
    assert problem.arguments == {"language": "en", "count": 3, "address": "en/activity/walk/"}


def test_codes_are_the_guards_own() -> None:
    """A lost address ends a build with the guard's exit status: nothing else of this check is left to the guard."""
    codes = [code for code, _ in told(check(without(edit(CONTENT, ACTIVITY, "10:00", "09:00"), ENGLISH), BUILT))]
    assert codes == ["ledger/behind"]
    assert not codes[0].startswith(lost.CODES)
    assert "address/lost-folder".startswith(lost.CODES)


# What else is forgotten


def test_ledger_that_is_behind_is_one_line() -> None:
    """An editor is told once, with a number, that something has not been written down yet."""
    (problem,) = check(edit(RECORDED, ACTIVITY, "10:00", "09:30"), BUILT)
    assert (problem.code, problem.severity, problem.arguments) == ("ledger/behind", "warning", {"count": 1})


def test_removed_schedule_is_told() -> None:
    """A term that disappears from content is missed by the yearly report: whoever removes it is told, for two years."""
    cut = edit(edit(RECORDED, ACTIVITY, "id: spring", "id: autumn"), ACTIVITY, "2027-02-23", "2027-03-02")
    problem = check(cut, BUILT)[0]
    assert (problem.code, problem.position.line) == ("ledger/schedule-gone", 11)
    assert problem.arguments == {"id": "spring", "last": "2027-02-23"}
    assert "ledger/schedule-gone" not in dict(told(check(cut, BUILT, date(2029, 6, 1))))


def test_removed_schedule_without_id_is_told() -> None:
    """The only schedule of a thing needs no id, and is missed just as much."""
    content = record(edit(CONTENT, ACTIVITY, "  - id: spring\n    kind", "  - kind"), built=BUILT)
    cut = edit(edit(content, ACTIVITY, "  - kind", "  - id: autumn\n    kind"), ACTIVITY, "2027-02-23", "2027-03-02")
    assert check(cut, BUILT)[0].arguments == {"id": "none", "last": "2027-02-23"}


def test_schedule_with_a_new_id_is_still_there() -> None:
    """Giving a schedule an id, because a second one was added, is not removing it."""
    assert told(check(edit(RECORDED, ACTIVITY, "id: spring", "id: spring2027"), BUILT)) == [
        ("ledger/behind", "content/ledger")
    ]


# Translations


def check_translations(content: Mapping[str, str | bytes], today: date = LATER) -> list[Problem]:
    site, ledger = remembered(content, BUILT, today)
    return list(translations.check(site, ledger, today))


def made(how: str, checked: str = "") -> dict:
    marks = f"translation: {how}" + (f"\nchecked: {checked}" if checked else "")
    return record(edit(CONTENT, ENGLISH, "translation: person", marks), built=BUILT)


def test_current_translations_are_not_talked_about() -> None:
    """An editor whose translations are right sees nothing of them."""
    assert check_translations(RECORDED) == []


@pytest.mark.parametrize(
    ("how", "code"), [("person", "translation/outdated"), ("reviewed", "translation/reviewed-outdated")]
)
def test_outdated_translation_is_one_line(how: str, code: str) -> None:
    """However many words were changed, a file is named once, with the fields to look at."""
    changed = edit(edit(made(how), ACTIVITY, "sakta", "snabbt"), ACTIVITY, "pratar", "sjunger")
    (problem,) = check_translations(changed)
    assert told([problem]) == [(code, f"content/{ENGLISH}")]
    assert problem.arguments == {"language": "en", "fields": "body, summary"}
    assert problem.position.line == 4


def test_what_no_person_has_read_is_counted() -> None:
    """Translations by machine are one line for a language, not one for each page."""
    (problem,) = check_translations(made("machine"))
    assert (problem.code, problem.arguments) == ("translation/unreviewed", {"language": "en", "count": 1})


def test_check_in_the_future_is_told() -> None:
    """A mistyped year is told at its line, since it does not count."""
    (problem,) = check_translations(made("person", "2072-01-11"))
    assert (problem.code, problem.position.line, problem.arguments) == (
        "translation/checked-later",
        5,
        {"date": "2072-01-11"},
    )


def test_ledger_is_read_on_any_day() -> None:
    """The content recorded today is whole tomorrow: a check finds nothing new because a day went by."""
    assert check(RECORDED, BUILT, TODAY) == check(RECORDED, BUILT, LATER) == []

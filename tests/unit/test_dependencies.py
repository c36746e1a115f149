"""A page is made anew when, and only when, something that it may tell has changed."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

import pytest

from portal.edition import Edition
from portal.errors import has_errors
from portal.pages import PAGES
from portal.pipeline import Prepared, prepare_site
from portal.planning import as_json
from portal.reading import read_source
from portal.sheets import collect_sheet
from portal.source import Source, Wishes
from tests.conftest import SAMPLE, TODAY

WALK = "areas/centrum/activities/barnvagnspromenad-for-ensamstaende-mammor"
WISHES = Wishes()


@pytest.fixture(scope="module")
def source() -> Source:
    return read_source(SAMPLE)


@pytest.fixture(scope="module")
def inputs(source: Source) -> Mapping[str, str]:
    return stamps(source)


def prepared(source: Source, today: date = TODAY, wishes: Wishes = WISHES) -> Prepared:
    found = prepare_site(source, today, wishes)
    assert not has_errors(found.problems), found.problems
    return found


def stamps(source: Source, today: date = TODAY, wishes: Wishes = WISHES) -> Mapping[str, str]:
    planner = prepared(source, today, wishes).planner
    assert planner
    return planner.inputs


def edited(source: Source, pattern: str, edit: Callable[[str], str]) -> Source:
    """With each text of content whose path matches as `edit` makes it."""
    found = {path: edit(data.decode()).encode() for path, data in source.texts.items() if re.fullmatch(pattern, path)}
    assert any(source.texts[path] != data for path, data in found.items()), pattern
    return replace(source, texts={**source.texts, **found})


def other_prose(text: str) -> str:
    """Another summary and other prose, wherever there are any."""
    fields, body = re.fullmatch(r"---\n(.*?)\n---\n(.*)", text, re.DOTALL).groups()
    fields = re.sub(r"^summary: \S.*", 'summary: "# Zq [x](y) <b>"', fields, flags=re.MULTILINE)
    return f"---\n{fields}\n---\n" + ("\n## Zq\n\n- <b>\n- zq\n" if body.strip() else body)


def other_title(text: str) -> str:
    return re.sub(r"^title: .*", 'title: "Zq <b> 1"', text, count=1, flags=re.MULTILINE)


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> set[str]:
    assert before.keys() == after.keys()
    return {tag for tag in before if before[tag] != after[tag]}


def has_prose(data: bytes) -> bool:
    text = data.decode()
    return bool(re.search(r"^summary: \S", text, re.MULTILINE)) and not text.rstrip().endswith("---")


def pages(edition: Edition) -> list[bytes]:
    """All that its stamp speaks for, but the search page: that has the addresses of all languages' words."""
    made = [as_json(page) for each in PAGES if "search" not in each.TEMPLATES for page in each.pages(edition)]
    return [*made, *collect_sheet(edition).values()]


@pytest.mark.parametrize("tag", ["en", "ar", "so", "fa", "fi"])
def test_the_prose_of_a_translation_is_of_one_language(tag: str, source: Source, inputs: Mapping[str, str]) -> None:
    """Whoever mends a translation waits for the pages of its language."""
    assert changed(inputs, stamps(edited(source, rf".*/index\.{tag}\.md", other_prose))) == {tag}


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_no_page_tells_what_the_original_says_where_a_language_has_its_own_words(tag: str, source: Source) -> None:
    """Whoever mends the original waits for the languages that show it."""
    texts = source.texts
    whole = {path.rpartition("/")[0] for path in texts if path.endswith(f"/index.{tag}.md") and has_prose(texts[path])}
    assert len(whole) > 10
    other = edited(source, rf"({'|'.join(map(re.escape, whole))})/index\.sv(-simple)?\.md", other_prose)
    before, after = prepared(source), prepared(other)
    assert before.planner and after.planner
    assert before.planner.inputs[tag] == after.planner.inputs[tag]
    assert before.planner.inputs["sv"] != after.planner.inputs["sv"]
    for one, two in zip(before.editions, after.editions, strict=True):
        assert (pages(one) == pages(two)) or one.tag != tag


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_no_page_tells_what_a_translation_says_in_another_language(tag: str, source: Source) -> None:
    """What the stamps rest on: when each title, summary and text of a language says something else, not one page or
    list of another language does, but for the search page, which has the address of that language's words."""

    other = edited(source, rf".*/index\.{tag}\.md", lambda text: other_title(other_prose(text)))
    for before, after in zip(prepared(source).editions, prepared(other).editions, strict=True):
        assert (pages(before) == pages(after)) == (before.tag != tag), before.tag


@pytest.mark.parametrize(
    ("pattern", "edit"),
    [
        (rf"{WALK}/index\.sv\.md", other_title),
        (rf"{WALK}/index\.sv\.md", lambda text: text.replace('"10:', '"09:')),
        (rf"{WALK}/index\.ar\.md", lambda text: re.sub(r"^summary: .*\n", "", text, flags=re.MULTILINE)),
        (rf"{WALK}/index\.ar\.md", lambda text: re.sub(r"\n---\n.*", "\n---\n", text, flags=re.DOTALL)),
        (rf"{WALK}/index\.ar\.md", lambda text: re.sub(r"^translation: .*", "translation: reviewed", text, flags=re.M)),
        (r"vocabularies/.*\.yaml", lambda text: text + "\n# \n"),
        (r"ledger/activity/.*\.json", lambda text: text + "\n"),
    ],
    ids=["original", "hours", "no summary", "no prose", "reviewed", "vocabulary", "ledger"],
)
def test_what_any_page_may_tell_is_of_every_language(
    pattern: str, edit: Callable[[str], str], source: Source, inputs: Mapping[str, str]
) -> None:
    """Facts, the original, and whether there is a translation at all: a page in any language may show it."""
    assert changed(inputs, stamps(edited(source, pattern, edit))) == set(inputs)


def test_day_drafts_and_address_are_of_every_language(source: Source, inputs: Mapping[str, str]) -> None:
    """What has been, what is shown to nobody yet, and where the site lies change any page."""
    everything = set(inputs)
    assert changed(inputs, stamps(source, date(2026, 11, 24))) == everything
    assert changed(inputs, stamps(source, wishes=Wishes(drafts=True))) == everything
    assert changed(inputs, stamps(source, wishes=Wishes(base_url="https://other.example.org/"))) == everything


def test_where_in_a_file_a_fact_stands_is_nobodys_affair(source: Source, inputs: Mapping[str, str]) -> None:
    """A longer summary moves the lines below it, and nothing else."""
    moved = edited(source, rf"{WALK}/index\.ar\.md", lambda text: text.replace("---\n", "---\n# ملاحظة\n", 1))
    assert changed(inputs, stamps(moved)) == {"ar"}


def test_a_template_is_no_concern_of_what_pages_are_made_of(source: Source, inputs: Mapping[str, str]) -> None:
    """What renders has stamps of its own: one for each template, so that another kind's change costs nothing."""
    others = {name: f"{text}<!-- -->" for name, text in source.templates.items()}
    assert changed(inputs, stamps(replace(source, templates=others))) == set()

"""What somebody who listens may rely on: what is heard is what the text says, today."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from portal.checks import recordings
from portal.edition import collect_editions
from portal.errors import Problem, Problems
from portal.ledger import Ledger, collect_ledger, format_ledger
from portal.models.recording import LARGE, TOO_LARGE
from portal.models.recording import collect_recordings as collect_files
from portal.pages import collect_pages
from portal.recordings import collect_recordings
from portal.site import Site
from portal.source import File
from portal.views import Ways
from tests.unit.sample import TODAY, activity, make_site

FOLDER = "areas/norr/activities/gympa"
SWEDISH, ENGLISH, EASY = (f"{FOLDER}/index.{tag}.mp3" for tag in ("sv", "en", "sv-simple"))
TRANSLATION = {
    f"{FOLDER}/index.en.md": "---\ntranslation: reviewed\ntitle: Exercise\nsummary: Calm.\n---\n\nWe move.\n"
}
EASY_WORDS = {f"{FOLDER}/index.sv-simple.md": "---\nsummary: Lätt.\n---\n"}
SOUNDS = {SWEDISH: "a" * 64, ENGLISH: "b" * 64}


class Build:
    """The ledger that is written down now, and what the site is with it."""

    def __init__(
        self,
        *files: Mapping[str, str],
        sounds: Mapping[str, str] = SOUNDS,
        before: "Build | None" = None,
        today: date = TODAY,
    ) -> None:
        self.site: Site = replace(make_site(*files, sounds=sounds), ledger=before.written if before else {})
        self.ledger: Ledger = collect_ledger(self.site, today, Problems())
        self.today = today

    @property
    def written(self) -> dict[str, bytes]:
        return {path.removeprefix("ledger/"): data for path, data in format_ledger(self.ledger).items()}

    def ways(self, address: str) -> Ways:
        pages = collect_pages(collect_editions(self.site, self.today, self.ledger))
        return next(page.view.ways for page in pages if page.address == address)

    @property
    def published(self) -> list[str]:
        return sorted(path.rsplit("/", 1)[-1] for path in collect_recordings(self.site, self.ledger))

    @property
    def told(self) -> list[tuple[str, str, str]]:
        problems = recordings.check(self.site, self.ledger)
        return [(each.code, each.position.path.rsplit("/", 1)[-1], each.severity) for each in problems]


def test_a_recording_is_offered_in_its_own_language_with_its_length() -> None:
    """Whoever presses the button knows what it costs in time; the Arabic one would say nothing to a Swede."""
    first = Build(activity("gympa"), TRANSLATION, sounds={ENGLISH: "b" * 64})
    recording = first.ways("en/aktiviteter/gympa/").recording
    assert (recording.href, recording.label) == ("/stad/media/activity/gympa/index.en.mp3", "Listen, 32 seconds")
    assert first.ways("sv/aktiviteter/gympa/").recording is None
    assert first.published == ["index.en.mp3"]
    assert first.told == []


def test_easy_words_have_a_recording_of_their_own() -> None:
    """The page in easy words never plays the hard ones."""
    both = Build(activity("gympa"), EASY_WORDS, sounds={SWEDISH: "a", EASY: "c"})
    assert both.ways("sv/aktiviteter/gympa/").recording.href.endswith("index.sv.mp3")
    assert both.ways("sv/aktiviteter/gympa/lattlast/").recording.href.endswith("index.sv-simple.mp3")
    one = Build(activity("gympa"), EASY_WORDS, sounds={SWEDISH: "a"})
    assert one.ways("sv/aktiviteter/gympa/lattlast/").recording is None


def test_a_recording_of_words_that_were_changed_is_gone_and_told() -> None:
    """Nobody hears a room that the text no longer names. A translation whose original changed is not played either."""
    first = Build(activity("gympa"), TRANSLATION)
    assert first.published == ["index.en.mp3", "index.sv.mp3"]
    then = Build(activity("gympa", body="Vi dansar."), TRANSLATION, before=first)
    assert then.published == []
    assert then.ways("sv/aktiviteter/gympa/").recording is None
    assert sorted(then.told) == [
        ("recording/outdated", "index.sv.mp3", "warning"),
        ("recording/translation-outdated", "index.en.mp3", "warning"),
    ]


def test_what_is_not_heard_may_be_changed() -> None:
    """A comma, a capital, where a link leads, a time in the facts: nobody needs to read it aloud again."""
    first = Build(activity("gympa", body="Vi rör oss se [parken](/platser/huset/)"), sounds={SWEDISH: "a"})
    changed = activity("gympa", body="vi rör oss, se [parken](/platser/rummet/).", status="paused")
    then = Build(changed, sounds={SWEDISH: "a"}, before=first)
    assert then.published == ["index.sv.mp3"]
    assert then.told == []


def test_a_new_recording_is_of_the_words_of_its_day() -> None:
    """Who has read the text again only replaces the file."""
    first = Build(activity("gympa"), sounds={SWEDISH: "a"})
    changed = activity("gympa", body="Vi dansar.")
    assert Build(changed, sounds={SWEDISH: "a"}, before=first).published == []
    anew = Build(changed, sounds={SWEDISH: "z"}, before=first)
    assert (anew.published, anew.told) == (["index.sv.mp3"], [])


def test_a_comparison_brings_the_recording_back() -> None:
    """When the original changed and the translation did not need to, `checked` is enough for both."""
    first = Build(activity("gympa"), TRANSLATION)
    checked = {path: text.replace("reviewed\n", f"reviewed\nchecked: {TODAY}\n") for path, text in TRANSLATION.items()}
    then = Build(activity("gympa", body="Vi dansar."), checked, before=first)
    assert then.published == ["index.en.mp3"]


def test_the_ledger_stays_small() -> None:
    """A recording is two short fingerprints there, and nothing where there is none."""
    written = Build(activity("gympa"), TRANSLATION).written
    assert b'"recordings"' in written["activity/gympa.json"]
    assert b'"recordings"' not in written["venue/huset.json"]


@pytest.mark.parametrize(
    ("size", "code"), [(LARGE, None), (LARGE + 1, "recording/large"), (TOO_LARGE + 1, "recording/too-large")]
)
def test_a_recording_that_costs_much_is_told(size: int, code: str | None) -> None:
    """Somebody with little data on the telephone pays for each megabyte; above a bound it is refused."""
    problems = Problems()
    file = File(None, size, "", 30.0)
    collect_files("x", ["index.sv.md", "index.sv.mp3"], {"x/index.sv.mp3": file}, ["sv"], problems)
    found: tuple[Problem, ...] = problems.in_order()
    assert [each.code for each in found] == ([code] if code else [])
    assert all(each.severity == ("error" if "too" in each.code else "warning") for each in found)

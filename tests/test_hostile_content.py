"""What a careless or a hostile hand can write anywhere in content: it is answered at its line, or it does no harm."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from portal.cli import main
from portal.errors import USAGE, has_errors
from portal.pipeline import Compiled, Wishes, compile_site
from portal.plans import FilePlan
from portal.reading import PROJECT, read_source
from tests.conftest import TODAY
from tests.unit.sample import FILES, SETTINGS, event

EVENT_FILE = "content/areas/norr/activities/gympa/index.sv.md"
HOSTILE = "<script>alert(1)</script> \"a\" 'b' &amp; {{ 7 * 7 }} {% x %} ${x} a<b"


def lay(folder: Path, files: dict[str, str | bytes]) -> Compiled:
    """A small site with these files on top."""
    site = {"site.toml": SETTINGS, **{f"content/{path}": text for path, text in FILES.items()}, EVENT_FILE: event()}
    for path, text in {**site, **files}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())
    return compile_site(read_source(folder), TODAY, Wishes())


def codes(compiled: Compiled) -> set[str]:
    return {problem.code for problem in compiled.problems if problem.severity == "error"}


NOTE = "content/notices/n/index.sv.md"
NOTICE = "---\ntitle: N\npublication: published\nreviewed: 2026-11-01\nfrom: 2026-11-01\nuntil: 2026-12-31\n---\n"
TWICE = "- {retired: activities/a, title: A}\n"
SECRET = {"place_given": "after-booking", "venue": None}
SLOT = "[{kind: dates, slots: [{date: 2027-01-12, start: '10:00', end: '11:00', venue: rummet}]}]"

MISTAKES: dict[str, tuple[str, dict[str, str | bytes]]] = {
    "a sign that rings the bell": ("file/control-character", {EVENT_FILE: event(title='"a\\x07b"')}),
    "an escape for the terminal": ("file/control-character", {EVENT_FILE: event(title='"a\\e[2Jb"')}),
    "words turned round": ("file/control-character", {EVENT_FILE: event(title='"a\\u202eb"')}),
    "a title without end": ("value/too-long", {EVENT_FILE: event(title="a" * 10000)}),
    "levels without end": ("yaml/too-deep", {EVENT_FILE: event(caution="[" * 100000)}),
    "brackets without end": ("markup/too-deep", {EVENT_FILE: event(body="[" * 20000)}),
    "a link that runs": ("link/unclear", {EVENT_FILE: event(body="[a](javascript:alert(1))")}),
    "a link that runs, below": ("link/unclear", {EVENT_FILE: event(body="[a][b]\n\n[b]: javascript:alert(1)")}),
    "an address that runs": ("value/url", {EVENT_FILE: event(booking="{url: 'javascript:alert(1)'}")}),
    "a number that does more": ("value/phone", {EVENT_FILE: event(contact="{phone: '031-1;ext=1', sms: 070-1 23 45}")}),
    "a page as a picture": ("value/file-type", {EVENT_FILE: event(image="{file: a.html, alt: A}")}),
    "a picture elsewhere": ("file/outside", {EVENT_FILE: event(image="{file: ../../a.jpg, alt: A}")}),
    "a year too many": ("value/year", {EVENT_FILE: event(reviewed="9999-12-31")}),
    "a month of no year": ("value/month-or-code", {EVENT_FILE: event(returns="0000-08")}),
    "a slug with dots": ("content/slug", {"content/venues/a..b/index.sv.md": "---\n---\n"}),
    "a slug with å": ("content/slug", {"content/venues/å/index.sv.md": "---\n---\n"}),
    "an old address of no kind": ("addresses/no-such-kind", {"content/addresses.yaml": "- {retired: a/b, title: A}\n"}),
    "an old address twice": ("content/same-address", {"content/addresses.yaml": TWICE * 2}),
    "an old address to nowhere": (
        "addresses/to-nowhere",
        {"content/addresses.yaml": "- {moved: activities/a, to: activities/b}\n"},
    ),
    "old addresses in a ring": (
        "addresses/to-nowhere",
        {
            "content/addresses.yaml": "- {moved: activities/a, to: activities/b}\n"
            "- {moved: activities/b, to: activities/a}\n"
        },
    ),
    "a word that names nothing": ("words/not-formed", {"content/interface/sv.ftl": "home-link = { $x }\n"}),
    "a list that is none": ("value/mapping", {"content/calendars/a.yaml": "- a\n"}),
    "days backwards": (
        "calendar/backwards",
        {"content/calendars/a.yaml": "a: {label: {sv: A}, days: [{from: 2027-02-01, to: 2027-01-01}]}\n"},
    ),
    "a line that runs": ("value/url", {"content/vocabularies/care-lines.yaml": "a: {label: {sv: A}, url: 'data:x'}\n"}),
    "a pictogram nobody drew": (
        "face/unknown-icon",
        {"content/vocabularies/levels.yaml": "easy: {icon: x, label: {sv: A, en: A}}\n"},
    ),
    "a colour nobody mixed": (
        "face/unknown-color",
        {"content/areas/norr/index.sv.md": FILES["areas/norr/index.sv.md"].replace("title:", "tint: x\ntitle:")},
    ),
    "a secret place, told": ("event/secret-place", {EVENT_FILE: event(place_given="after-booking")}),
    "a secret place, told of one day": ("event/secret-place", {EVENT_FILE: event(**SECRET, schedule=SLOT)}),
    "a secret place, told in words": ("event/secret-place", {EVENT_FILE: event(**SECRET, meeting_point="Gatan 1")}),
    "a ledger of nonsense": ("ledger/damaged", {"content/ledger/activity/x.json": b"\xff\xfe\x00"}),
    "months without end": ("config/months", {"site.toml": SETTINGS + "[review]\nnote_after = 999999999\n"}),
    "a number without end": ("config/syntax", {"site.toml": f"x = {'9' * 5000}\n{SETTINGS}"}),
    "a language nobody knows": ("config/locale", {"site.toml": SETTINGS.replace('"en_GB"', '"zz_QQ"')}),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_told(mistake: str, tmp_path: Path) -> None:
    """It is a problem like any other: no traceback, no page that fails as it is made, no build that does not end."""
    code, files = MISTAKES[mistake]
    assert code in codes(lay(tmp_path, files))


def test_what_is_only_text_stays_text(tmp_path: Path) -> None:
    """Signs of HTML, of templates and of scripts in any field are shown as they were written, and run nowhere."""
    written = "'" + HOSTILE.replace("'", "''") + "'"
    words = dict.fromkeys(("title", "summary", "caution", "meeting_point", "speaker"), written)
    files: dict[str, str | bytes] = {
        EVENT_FILE: event(**words, body=HOSTILE, first_visit=f"{{wear: {written}}}", level="easy"),
        "content/interface/sv.ftl": "home-link = <script>alert(1)</script>\n",
        "content/addresses.yaml": f"- {{retired: activities/a, title: {written}}}\n",
        "content/vocabularies/levels.yaml": "easy: {label: {sv: <script>alert(1)</script>, en: A}}\n",
    }
    compiled = lay(tmp_path, files)
    assert not has_errors(compiled.problems), codes(compiled)
    for plan in compiled.plans():
        if not isinstance(plan, FilePlan) and plan.path.endswith(".html"):
            made = plan.render().decode()
            assert "<script>" not in made, plan.path
            assert "49" not in made.partition("<title>")[2].partition("</title>")[0]
    page = next(plan for plan in compiled.plans() if plan.path == "sv/aktiviteter/gympa/index.html").render().decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.partition("<title>")[2].partition("</title>")[0]
    assert "a&lt;b" in page


def test_nothing_that_lies_beside_a_thing_is_published_unasked(tmp_path: Path) -> None:
    """A page, a note or a picture that no field names stays where it is."""
    folder = EVENT_FILE.rpartition("/")[0]
    stray = {f"{folder}/{name}": "<script>" for name in ("a.html", "notes.md", "b.jpg", "c.vtt")}
    compiled = lay(tmp_path, stray)
    assert not has_errors(compiled.problems), codes(compiled)
    assert [plan.path for plan in compiled.plans() if plan.path.startswith("media/")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="other disks refuse such names themselves")
@pytest.mark.parametrize("name", [b"\xff.jpg", b"a\nb.jpg", b"a\x1b[2J.jpg"])
def test_a_name_that_is_no_text_is_told_harmlessly(name: bytes, tmp_path: Path) -> None:
    """Neither a terminal nor a report as JSON stumbles over the name of a file."""
    lay(tmp_path, {})
    folder = (tmp_path / EVENT_FILE).parent
    Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(b"")
    (problem,) = read_source(tmp_path).problems
    assert problem.code == "file/name"
    assert problem.position.path.isprintable() and problem.position.path.isascii()


@pytest.mark.parametrize(
    ("today", "epoch"),
    [("9999-12-31", ""), ("0001-01-01", ""), (None, "99999999999999999"), (None, "\u00b2"), (None, "x")],
)
def test_a_day_that_is_none_is_wrong_use(today: str | None, epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No day, no build: exit status 2, and nothing is computed for the year 9999."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert main(["check", *(["--today", today] if today else [])]) == USAGE


def test_a_link_out_of_content_is_refused(tmp_path: Path) -> None:
    """A symbolic link could publish any file of the machine."""
    lay(tmp_path, {})
    (tmp_path / EVENT_FILE).with_name("bild.jpg").symlink_to(PROJECT / "README.md")
    assert codes(compile_site(read_source(tmp_path), TODAY, Wishes())) == {"file/symlink"}
    shutil.rmtree(tmp_path / "content")


STATEMENT = """
[accessibility_statement]
status = "full"
assessed = 2026-11-20
updated = 2026-11-20
method = "self"
authority = "A"
authority_url = "https://a.example.org/"
report_url = "https://a.example.org/r"
"""
FILM = (
    "---\ntitle: F\nsummary: F.\narea: norr\npublication: published\nreviewed: 2026-11-01\nrun_by: {unit: enheten}\n"
    "topics: [sit]\nversions: {plain: https://media.example.org/f.mp4}\nspoken: sv\nlength: '1:00'\n"
    "recorded: 2026-10-01\nno_captions_reason: illness\n---\n"
)


def test_the_statement_claims_no_more_than_is_so(tmp_path: Path) -> None:
    """ "Fully accessible" beside a film without captions, or a year after anybody looked, is not published unseen."""
    film: dict[str, str | bytes] = {"content/areas/norr/films/f/index.sv.md": FILM}
    whole = SETTINGS + STATEMENT
    assert codes(lay(tmp_path / "a", {"site.toml": whole, **film})) == {"statement/film-without-captions"}
    partly = whole.replace('"full"', '"partial"')
    assert codes(lay(tmp_path / "b", {"site.toml": partly, **film})) == set()
    old = lay(tmp_path / "c", {"site.toml": partly.replace("2026-11-20", "2025-11-20")})
    assert "statement/old" in {problem.code for problem in old.problems}

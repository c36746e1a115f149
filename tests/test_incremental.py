"""An afternoon of edits: after each one the site is, byte for byte, what a build from nothing would have made of it."""

import datetime as dt
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import Image

from portal.cli import main
from portal.errors import has_errors
from portal.pipeline import Wishes, compile_site
from portal.plans import FilePlan, Plan
from portal.publish import publish_site
from portal.reading import PROJECT, read_source
from tests.conftest import BASE_URL, TODAY, copy_sample, leave_out_topics
from tests.test_build import digest

ACTIVITY = "content/areas/centrum/activities/stolgympa-pa-stadsbiblioteket"


@dataclass
class Desk:
    """Where somebody sits and edits: the folder of the site, and the day."""

    folder: Path
    today: dt.date = TODAY
    base_url: str = BASE_URL

    def replace(self, path: str, pattern: str, new: str) -> None:
        text, count = re.subn(pattern, lambda _: new, self.read(path), count=1, flags=re.MULTILINE)
        assert count, f"{path} has no {pattern}"
        self.write(path, text)

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text, encoding="utf-8", newline="\n")

    def append(self, path: str, text: str) -> None:
        self.write(path, (self.read(path) if (self.folder / path).exists() else "") + text)


Edit = Callable[[Desk], None]


def add_an_activity(desk: Desk) -> None:
    shutil.copytree(desk.folder / ACTIVITY, desk.folder / f"{ACTIVITY}-igen")
    desk.replace(f"{ACTIVITY}-igen/index.sv.md", r"^title: .*", "title: Stolgympa igen")


def remove_an_activity(desk: Desk) -> None:
    shutil.rmtree(desk.folder / f"{ACTIVITY}-igen")
    slug = ACTIVITY.rpartition("/")[2]
    desk.append("content/addresses.yaml", f"- {{moved: activities/{slug}-igen, to: activities/{slug}}}\n")


def add_a_picture(desk: Desk) -> None:
    draw(desk, "coral")
    desk.replace(f"{ACTIVITY}/index.sv.md", r"^reviewed:", "image: {file: bild.jpg, alt: Stolar}\nreviewed:")


def draw(desk: Desk, colour: str) -> None:
    Image.new("RGB", (640, 360), colour).save(desk.folder / ACTIVITY / "bild.jpg")


def record(desk: Desk) -> None:
    assert main(["record", "--source", str(desk.folder), "--today", str(desk.today)]) == 0
    desk.today += dt.timedelta(days=1)


def change_the_day(desk: Desk) -> None:
    desk.today += dt.timedelta(days=8)


def move_the_site(desk: Desk) -> None:
    desk.base_url = "https://other.example.org/"


EDITS: dict[str, Edit] = {
    "a time": lambda desk: desk.replace(f"{ACTIVITY}/index.sv.md", r'start: "10:00"', 'start: "09:30"'),
    "a title": lambda desk: desk.replace(f"{ACTIVITY}/index.sv.md", r"^title: .*", "title: Gympa på stol"),
    "prose": lambda desk: desk.append(f"{ACTIVITY}/index.sv.md", "\nOch *lite* till: [hem](/).\n"),
    "a thing more": add_an_activity,
    "a thing less": remove_an_activity,
    "a picture": add_a_picture,
    "a picture's bytes": lambda desk: draw(desk, "navy"),
    "a part of a template": lambda desk: desk.replace("templates/components/leaf.html", "<time", "<time data-x"),
    "the layout": lambda desk: desk.replace("templates/layouts/base.html", "</body>", "<p>x</p></body>"),
    "a page's own template": lambda desk: desk.replace("templates/pages/search.html", "<noscript>", "<br><noscript>"),
    "a stylesheet": lambda desk: desk.append("static/css/base.css", "\np{margin:0}\n"),
    "a script": lambda desk: desk.append("static/js/site.js", "\nvoid 0;\n"),
    "a pictogram": lambda desk: desk.replace("static/icons/heart.svg", r"viewBox=\"[^\"]*\"", 'viewBox="0 0 9 9"'),
    "a file published as it is": lambda desk: desk.write("static/favicon.svg", "<svg/>"),
    "a word of the interface": lambda desk: desk.write("content/interface/sv.ftl", "share-button = Skicka\n"),
    "the same word of another language": lambda desk: (desk.folder / "content/interface/sv.ftl").rename(
        desk.folder / "content/interface/ar.ftl"
    ),
    "what a code is called": lambda desk: desk.append(
        "content/vocabularies/places.yaml", "waiting-list: {label: {sv: Kölista, ar: طابور}}\n"
    ),
    "a holiday": lambda desk: desk.replace(
        "content/calendars/school-holidays.yaml", r"from: 2027-02-\d\d", "from: 2027-02-17"
    ),
    "the name of the site": lambda desk: desk.replace("site.toml", r"^name = \"H.*\"", 'name = "Lotsen"'),
    "the phone for help": lambda desk: desk.replace("site.toml", r"^phone = .*", 'phone = "031-11 11 11"'),
    "the order of languages": lambda desk: desk.replace("site.toml", r"^name = \"Svenska\"", 'name = "På svenska"'),
    "what the ledger remembers": record,
    "words that a translation was made from": lambda desk: desk.replace(
        f"{ACTIVITY}/index.sv.md", r"^summary: .*", "summary: Du sitter på en stol."
    ),
    "the day": change_the_day,
    "where the site is": move_the_site,
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "site"
    copy_sample(folder)
    for name in ("templates", "static"):
        shutil.copytree(PROJECT / name, folder / name)
    desk = Desk(folder)
    leave_out_more_of_the_same(desk)
    return desk


def leave_out_more_of_the_same(desk: Desk) -> None:
    """More parts of the city add no kind of page, only hundreds of pages."""
    for area in ("hisingen", "nordost", "sydvast"):
        shutil.rmtree(desk.folder / "content/areas" / area / "activities")
    desk.replace("content/areas/centrum/courses/sov-battre/index.sv.md", r"^ .*avslappning-pa-natet.*\n", "")
    leave_out_topics(desk.folder)


def build(desk: Desk, output: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Builds on top of what lies there: the hash of each published file, and of each when it is made from nothing."""
    compiled = compile_site(read_source(desk.folder), desk.today, Wishes(base_url=desk.base_url, search=False))
    assert not has_errors(compiled.problems), [p for p in compiled.problems if p.severity == "error"]
    publish_site(
        compiled.plans(),
        output,
        (desk.folder / "content",),
        jobs=1,
        use_cache=True,
        progress=lambda done, total: None,
    )
    made = {plan.path: sha256(bytes_of(plan)).hexdigest() for plan in compiled.plans()}
    return digest(output), made


def bytes_of(plan: Plan | FilePlan) -> bytes:
    if isinstance(plan, Plan):
        return plan.render()
    data = plan.source.read_bytes()
    return plan.make(data) if plan.make else data


def test_after_every_edit_the_site_is_as_if_made_from_nothing(desk: Desk, tmp_path: Path) -> None:
    """Nothing that a page depends on is forgotten: content, templates, face, words, lists, calendars, settings, day."""
    before, _ = build(desk, tmp_path / "public")
    stale, unseen = [], []
    for name, edit in EDITS.items():
        edit(desk)
        after, made = build(desk, tmp_path / "public")
        if after != made:
            stale.append(name)
        if after == before:
            unseen.append(name)
        before = after
    assert stale == []
    assert unseen == []


def test_another_version_of_the_program_makes_everything_anew(desk: Desk) -> None:
    """A changed line of code, or a new version of what it is built on, leaves no page as it was."""
    source = read_source(desk.folder)
    wishes = Wishes(search=False)
    pages = [plan for plan in compile_site(source, TODAY, wishes).plans() if plan.path.endswith((".html", ".xml"))]
    other = type(source)(**{name: getattr(source, name) for name in source.__slots__} | {"code_stamp": "another"})
    again = {plan.path: plan.fingerprint for plan in compile_site(other, TODAY, wishes).plans()}
    assert len(pages) > 100
    assert [plan.path for plan in pages if again[plan.path] == plan.fingerprint] == []

"""Any series of edits, in any order, with any number of processes, over a cache in any state: each build is, byte for
byte, one from nothing. tests/test_incremental.py has the edits that somebody thought of; here dice choose.

The dice are thrown from a seed that the test's name tells, so a series that fails can be made again.
"""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from portal.reading import PROJECT
from tests.conftest import BASE_URL, TODAY
from tests.test_build import digest
from tests.test_incremental import Desk, desk

__all__ = ["desk"]

Dice = random.Random


def texts(desk: Desk, pattern: str = "content/areas/**/*.md") -> list[str]:
    return sorted(path.relative_to(desk.folder).as_posix() for path in desk.folder.glob(pattern))


def edit_prose(desk: Desk, dice: Dice) -> str:
    path = dice.choice(texts(desk, "content/**/*.md"))
    desk.append(path, f"\nOch *mer* {dice.random():.3f}.\n")
    return path


def edit_title(desk: Desk, dice: Dice) -> str:
    path = dice.choice([path for path in texts(desk) if re.search(r"^title: .*$", desk.read(path), re.MULTILINE)])
    desk.replace(path, r"^title: .*", f"title: Träff {dice.randrange(99)} & <mer>")
    return path


def edit_hours(desk: Desk, dice: Dice) -> str:
    path = dice.choice([path for path in texts(desk) if re.search(r'start: "\d\d:', desk.read(path))])
    desk.replace(path, r'start: "\d\d:\d\d"', f'start: "0{dice.randrange(6, 9)}:{dice.choice(("05", "15", "35"))}"')
    return path


def add_entry(desk: Desk, dice: Dice) -> str:
    """A copy of an activity, in all its languages, under a slug that nothing leads to."""
    folder = Path(dice.choice(texts(desk, "content/areas/*/activities/*/index.sv.md"))).parent
    copy = desk.folder / folder.with_name(f"ny-{dice.randrange(10**6)}")
    shutil.copytree(desk.folder / folder, copy)
    for path in copy.glob("*.md"):
        path.write_text(re.sub(r"^formerly: .*\n", "", path.read_text("utf-8"), flags=re.MULTILINE), encoding="utf-8")
    return str(copy.name)


def remove_entry(desk: Desk, dice: Dice) -> str:
    """Only what an edit before has added: nobody was told its address."""
    added = sorted(desk.folder.glob("content/areas/*/activities/ny-*"))
    if added:
        shutil.rmtree(chosen := dice.choice(added))
        return chosen.name
    return "nothing"


def rename_entry(desk: Desk, dice: Dice) -> str:
    added = sorted(desk.folder.glob("content/areas/*/activities/ny-*"))
    if added:
        chosen = dice.choice(added)
        chosen.rename(chosen.with_name(f"ny-{dice.randrange(10**6)}-igen"))
        return chosen.name
    return "nothing"


def remove_translation(desk: Desk, dice: Dice) -> str:
    path = dice.choice(texts(desk, "content/**/index.ar.md") or ["nothing"])
    (desk.folder / path).unlink(missing_ok=True)
    return path


def edit_template(desk: Desk, dice: Dice) -> str:
    path = dice.choice(texts(desk, "templates/pages/*.html") + texts(desk, "templates/layouts/*.html"))
    text = desk.read(path)
    # At a place where each template says something, so that the page does become another.
    found = [match.start() for match in re.finditer(r"(?<=>)(?=</(?:p|h1|title|main|footer|ul|div|section)>)", text)]
    if found:
        place = dice.choice(found)
        desk.write(path, f"{text[:place]}<!-- {dice.random():.3f} -->{text[place:]}")
    return path


def edit_component(desk: Desk, dice: Dice) -> str:
    path = dice.choice(texts(desk, "templates/components/*.html"))
    text = desk.read(path)
    desk.write(path, text.replace("{%- endmacro", f"<!-- {dice.random():.3f} -->{{%- endmacro", 1))
    return path


def edit_face(desk: Desk, dice: Dice) -> str:
    path = dice.choice(texts(desk, "static/css/**/*.css"))
    desk.append(path, f"\np {{ order: {dice.randrange(1000)}; }}\n")
    return path


def edit_settings(desk: Desk, dice: Dice) -> str:
    desk.replace("site.toml", r"^publisher = .*", f'publisher = "Utgivare {dice.randrange(99)}"')
    return "publisher"


def edit_nothing(desk: Desk, dice: Dice) -> str:
    return "nothing"


EDITS: tuple[Callable[[Desk, Dice], str], ...] = (
    edit_prose,
    edit_title,
    edit_hours,
    add_entry,
    remove_entry,
    rename_entry,
    remove_translation,
    edit_template,
    edit_component,
    edit_face,
    edit_settings,
    edit_nothing,
)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def change_a_letter(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def make_another_version(path: Path) -> None:
    path.write_bytes(re.sub(rb"(\d)", b"0", path.read_bytes(), count=1))


def lose(path: Path) -> None:
    path.unlink()


def leave(path: Path) -> None:
    """A cache that nobody touched."""


DAMAGES = (cut_short, change_a_letter, make_another_version, lose, *[leave] * 6)
CACHES = ("manifest", "batches", "workshop/outcome")
"""The marker is none: without it the folder could be anybody's, and nothing is published over it."""


def run_build(desk: Desk, output: Path, *more: str) -> None:
    """As a user does, in a process of its own: inside a runner of tests nothing may be copied by fork."""
    command = [sys.executable, "-c", "import sys; from portal.cli import main; sys.exit(main(sys.argv[1:]))", "build"]
    command += ["--source", str(desk.folder), "--output", str(output), "--today", str(TODAY), "--base-url", BASE_URL]
    command += ["--without", "search", *more]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, env=os.environ)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 9))])
def test_after_any_edits_the_site_is_as_if_made_from_nothing(desk: Desk, tmp_path: Path, seed: int) -> None:
    """Whoever builds after an edit may publish what comes out, whatever was edited and whatever befell the cache."""
    dice, output, told = Dice(seed), tmp_path / "public", []
    run_build(desk, output)
    before, seen = digest(output), 0
    for step in range(6):
        edits = [dice.choice(EDITS) for _ in range(dice.randint(1, 3))]
        told.append([f"{edit.__name__} {edit(desk, dice)}" for edit in edits])
        damage, cache, jobs = dice.choice(DAMAGES), dice.choice(CACHES), dice.choice((1, 2, 4))
        told[-1] += [f"{damage.__name__} {cache}", f"{jobs} jobs"]
        damage(tmp_path / ".public.portal" / cache)
        run_build(desk, output, "--jobs", str(jobs))
        clean = tmp_path / f"clean-{step}"
        run_build(desk, clean, "--no-cache", "--jobs", "2")
        after = digest(output)
        assert after == digest(clean), told
        seen += after != before
        before = after
        shutil.rmtree(clean)
    assert seen > 2, told

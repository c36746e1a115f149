"""What an editor is told about each mistake, word for word; tests/broken/README.md says how to add one."""

import base64
import datetime as dt
import shutil
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import portal.site
from portal.checks import companions, links, texts
from portal.cli import main
from portal.errors import CONTENT, OK, Problem, Problems
from portal.i18n import Translator, load_words
from portal.messages import editors_words, format_problem
from portal.reading import read_source
from portal.site import Site, collect_site

BROKEN = Path(__file__).parents[1] / "broken"
CASES = sorted(each.name for each in BROKEN.iterdir() if each.is_dir() and each.name != "_base")
TODAY = dt.date(2026, 11, 23)
NEWLINES = {"LF": "\n", "CRLF": "\r\n"}

words_of = cache(editors_words)
_words_read: dict[str, Any] = {}


@pytest.fixture(autouse=True)
def words_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the portal's words takes longer than all the rest of a case, and they are the same in each."""

    def load_once(*arguments: Any) -> tuple[Mapping[str, Translator], list[Problem]]:
        key = repr(arguments)
        if key not in _words_read:
            _words_read[key] = load_words(*arguments)
        return _words_read[key]

    monkeypatch.setattr(portal.site, "load_words", load_once)


def wishes_of(case: str) -> dict[str, Any]:
    settings = BROKEN / case / "case.toml"
    return tomllib.loads(settings.read_text(encoding="utf-8")) if settings.exists() else {}


def lay(case: str, site: Path) -> None:
    """Puts what the editor wrote on top of a site."""
    own = shutil.ignore_patterns("expected.txt", "case.toml")
    shutil.copytree(BROKEN / case, site, dirs_exist_ok=True, ignore=own)
    for wish in wishes_of(case).get("make", ()):
        path = site / wish["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            pytest.skip("this disk takes two spellings of a name for one")
        if "symlink_to" in wish:
            path.symlink_to(wish["symlink_to"])
        elif "base64" in wish:
            path.write_bytes(base64.b64decode(wish["base64"]))
        else:
            text = wish["text"].replace("\n", NEWLINES[wish.get("newline", "LF")]) * wish.get("repeat", 1)
            path.write_bytes(text.encode(wish.get("encoding", "utf-8")))


def base(folder: Path) -> Path:
    return Path(shutil.copytree(BROKEN / "_base", folder / "site"))


def content_problems(folder: Path) -> tuple[Problem, ...]:
    """What is told of content and settings. Whether the portal's own words are all there is for other tests."""
    return _read(folder)[1]


def _read(folder: Path) -> tuple[Site | None, tuple[Problem, ...]]:
    site, found = collect_site(read_source(folder), TODAY, drafts=False)
    return site, tuple(problem for problem in found if not problem.position.path.startswith("portal/"))


def all_problems(folder: Path) -> tuple[Problem, ...]:
    """The same, and what is told of texts, links, and a film and its lecture."""
    site, found = _read(folder)
    problems = Problems()
    problems.extend(found)
    if site is not None:
        problems.extend(texts.check(site, TODAY))
        problems.extend(links.check(site))
        problems.extend(companions.check(site))
    return problems.in_order()


def told(problems: Iterable[Problem], language: str) -> str:
    return "".join(f"{format_problem(problem, words_of(language))}\n" for problem in problems)


@pytest.mark.parametrize("case", CASES)
def test_an_editor_is_told_where_and_what_to_write_instead(case: str, tmp_path: Path) -> None:
    """Each mistake has its exact answer: file, line, column, what is wrong, and a hint, in the editors' language."""
    site = base(tmp_path)
    lay(case, site)
    expected = (BROKEN / case / "expected.txt").read_text(encoding="utf-8")
    assert told(all_problems(site), wishes_of(case).get("language", "sv")) == expected


def test_the_site_below_all_mistakes_has_none(tmp_path: Path) -> None:
    """What a case tells comes from its own files and nothing else."""
    assert all_problems(base(tmp_path)) == ()


def test_all_mistakes_of_all_files_come_out_of_one_run(tmp_path: Path) -> None:
    """Nobody mends one file only to be shown the next: all that is wrong in content is told at once, in order."""
    together = base(tmp_path)
    expected = set()
    for case in CASES:
        if (BROKEN / case / "site.toml").exists():
            continue
        lay(case, together)
        with tempfile.TemporaryDirectory() as folder:
            alone = base(Path(folder))
            lay(case, alone)
            expected |= {told([each], "sv") for each in content_problems(alone)}
    found = content_problems(together)
    assert len(expected) > len(CASES) / 2
    assert expected - {told([each], "sv") for each in found} == set()
    assert list(found) == sorted(found, key=lambda problem: problem.position)


@pytest.mark.parametrize("case", ["unknown-venue", "link-to-nowhere", "film-without-captions"])
def test_a_mistake_leaves_the_site_as_it_was(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a mistake in content a build ends with exit status 1, says what is wrong, and the site that was there stays
    as it was, byte for byte."""
    site, output = base(tmp_path), tmp_path / "public"
    build = ["build", "--source", str(site), "--output", str(output), "--today", TODAY.isoformat(), "--jobs", "1"]
    assert main([*build, "--without", "search"]) == OK
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    lay(case, site)
    capsys.readouterr()
    assert main([*build, "--without", "search"]) == CONTENT
    after = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    assert before and after == before
    first = (BROKEN / case / "expected.txt").read_text(encoding="utf-8").split("\n")[0]
    assert first in capsys.readouterr().err

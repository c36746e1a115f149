"""What a city with a face of its own may rely on: a few files are enough, and what is read badly is told."""

import datetime as dt
import re
import shutil
from pathlib import Path

from portal.errors import Problem
from portal.pipeline import Compiled, Wishes, compile_site
from portal.plans import Plan
from portal.reading import PROJECT, read_source
from portal.roles import colors_of, contrast, pairs, parse_roles
from tests.unit import test_stylesheets as styles

TOKENS = (PROJECT / "static/css/tokens.css").read_text(encoding="utf-8")
MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z" fill="currentColor"/></svg>'


def compile_with(folder: Path, **static: str) -> Compiled:
    shutil.copytree(PROJECT / "tests/tiny_site", folder)
    for path, text in static.items():
        file = folder / "static" / path.replace("__", "/").replace("_css", ".css").replace("_svg", ".svg")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return compile_site(read_source(folder), dt.date(2027, 3, 1), Wishes(search=False))


def told(compiled: Compiled) -> list[Problem]:
    return [problem for problem in compiled.problems if problem.code.startswith(("face/", "assets/"))]


def published(compiled: Compiled) -> dict[str, bytes]:
    wanted = re.compile(r"assets/(?:style|icons)[^/]*|favicon\.svg|share\.png|da/index\.html")
    return {plan.path: plan.render() for plan in compiled.plans() if isinstance(plan, Plan) and wanted.match(plan.path)}


def test_a_few_files_are_a_face(tmp_path: Path) -> None:
    """Colours, mark and the browser's icon are the city's own; all else is the program's."""
    before = published(compile_with(tmp_path / "before"))
    compiled = compile_with(tmp_path / "own", css__face_css=":root { --deep: #3b0f5e; }", icons__mark_svg=MARK)
    files = published(compiled)
    assert told(compiled) == []
    style = next(data for path, data in files.items() if path.endswith(".css"))
    sprite = next(data for path, data in files.items() if path.startswith("assets/icons"))
    assert b"#3b0f5e" in style and b".masthead" in style
    assert b"M1 1h7v7z" in sprite and b'id="heart"' in sprite
    assert b"#3b0f5e" in files["favicon.svg"] and b"var(" not in files["favicon.svg"]
    assert files["share.png"] != before["share.png"] and files["share.png"].startswith(b"\x89PNG")
    assert (
        b'#mark"' in files["da/index.html"]
        and next(p for p in files if p.endswith(".css")).encode() in files["da/index.html"]
    )


def test_what_is_read_badly_is_told_with_its_line(tmp_path: Path) -> None:
    """Grey on paper: whoever chose it is told the role, the grounds, and where it is written."""
    found = told(compile_with(tmp_path / "own", css__face_css="\n:root { --quiet: #777777; }"))
    places = {(each.code, each.position.path, each.position.line) for each in found}
    assert places == {("face/weak", "static/css/face.css", 2)}
    assert {"light", "dark"} <= {each.arguments["mode"] for each in found}
    assert all("--ground (" in each.arguments["grounds"] for each in found if each.arguments["mode"] == "light")


def test_a_role_that_is_missing_is_told(tmp_path: Path) -> None:
    """A whole tokens.css of one's own that lacks a role would leave words in any colour."""
    own = TOKENS.replace("--accent: var(--sea);", "")
    (first, *_) = told(compile_with(tmp_path / "own", css__tokens_css=own))
    assert (first.code, first.arguments["names"]) == ("face/missing-roles", "--accent")


def test_what_is_no_colour_or_no_drawing_is_told(tmp_path: Path) -> None:
    """Nobody can count what is not written as a colour, nor show what has no size."""
    compiled = compile_with(tmp_path / "own", css__face_css=":root { --paper: blurple; }", icons__mark_svg="<svg/>")
    assert {problem.code for problem in told(compiled)} == {"face/not-a-color", "assets/no-drawing"}


def test_check_counts_what_the_tests_count() -> None:
    """Another city is held to the same pairs as this one, by the same arithmetic."""
    colors = colors_of(parse_roles({"css/tokens.css": TOKENS})["light"])
    ours = {(*pair, 7) for pair in styles.TEXT_PAIRS}
    ours |= {(*pair, 3) for pair in styles.MARK_PAIRS + styles.FOCUS_PAIRS}
    assert set(pairs(colors)) == ours
    assert contrast((0x77, 0x77, 0x77), (255, 255, 255)) == styles.contrast("#777", "#fff")


def test_each_role_is_explained() -> None:
    """docs/face.md tells what every role is for, and names none that does not exist."""
    table = (PROJECT / "docs/face.md").read_text(encoding="utf-8").split("## What the roles are for")[1].split("## ")[0]
    roles = parse_roles({"css/tokens.css": TOKENS})["light"]
    first = next(iter(re.findall(r"--ground.*?(?=--space-1)", TOKENS, re.DOTALL)))
    given = set(re.findall(r"(--[\w-]+)\s*:", first))
    of_colors = {f"--{name}-{part}" for name in colors_of(roles) for part in ("ground", "ink")}
    assert set(re.findall(r"`(--[a-z-]+)`", table)) == given - of_colors

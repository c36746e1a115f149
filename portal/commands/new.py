"""What a new term, or a new thing, begins with → files in content. Each WHAT has options and a function of its own."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from portal.commands import edits
from portal.commands.edits import Desk
from portal.editing import NotEditable, copy_entries, facts_of, with_copies
from portal.errors import CONTENT, OK, Problem
from portal.i18n import plain
from portal.models.folder import locate
from portal.site import collect_site
from portal.terms import TermCopy, collect_copies, find_terms

HELP = "Begins something new from what is there: a term."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what", metavar="WHAT", required=True)
    term = kinds.add_parser("term", help="copies the last term's schedules into a new one, with new dates")
    term.add_argument("code", metavar="CODE", help="the new term, as content/calendars/ calls it: vt2027")
    term.add_argument("slugs", nargs="*", metavar="SLUG", help="only these; else all that had something last term")
    edits.add_desk_arguments(term)
    term.set_defaults(make=_term)


def run(arguments: argparse.Namespace) -> int:
    make: Callable[[argparse.Namespace], int] = arguments.make
    return make(arguments)


def _term(arguments: argparse.Namespace) -> int:
    """All that can be copied is written, each file whole; what cannot is told, and the exit status says so."""
    desk = edits.open_desk(arguments)
    if desk is None:
        return CONTENT
    old, new = find_terms(desk.site, arguments.code)
    named = dict.fromkeys(edits.find_whole(desk, slug) for slug in arguments.slugs)
    keys = [key for key in named if key is not None]
    planned = list(collect_copies(desk.site, old, new, keys)) if keys or not named else []
    texts, failed = _texts(desk, planned, told=not named)
    wrong = edits.new_errors(desk, edits.with_texts(desk.source, texts)) if texts else ()
    bad = {problem.position.path.removeprefix("content/") for problem in wrong}
    texts = {path: text for path, text in texts.items() if path not in bad}
    # A mistake that shows in another file than the one that made it: then nobody knows which to leave out.
    if bad and texts and edits.new_errors(desk, edits.with_texts(desk.source, texts)):
        texts = {}
    edits.write(desk, texts)
    desk.tell((*failed, *wrong))
    _tell(desk, planned, texts, new.code, told=not named)
    return CONTENT if failed or wrong or len(keys) < len(named) else OK


def _texts(desk: Desk, planned: Sequence[TermCopy], *, told: bool) -> tuple[Mapping[str, str], list[Problem]]:
    """The new text of each file, and what no program can write."""
    texts, failed = {}, []
    for made in planned:
        path = desk.file(made.key)
        where = locate(desk.site.documents[made.key][desk.site.config.source_language], "schedule")
        if made.copies:
            before = desk.text(made.key)
            try:
                text = copy_entries(before, made.copies)
            except NotEditable:
                text = before
            if edits.says(path, text, with_copies(facts_of(path, before), made.copies)):
                texts[path] = text
            else:
                failed.append(Problem("edit/term-by-hand", where))
        elif made.reason == "single-dates" and not told:
            failed.append(Problem("edit/term-single-dates", where))
        elif made.reason == "no-room":
            failed.append(Problem("edit/term-no-room", where))
        elif made.reason == "no-term":
            failed.append(Problem("edit/term-none-before", where))
    return texts, failed


def _tell(desk: Desk, planned: Sequence[TermCopy], texts: Mapping[str, str], code: str, *, told: bool) -> None:
    """One line for each thing, with what somebody has to look at: nobody knows the new dates but its leader."""
    site, found = collect_site(edits.with_texts(desk.source, texts), desk.today, drafts=True)
    edits.tell_warnings(desk, found, texts)
    t = desk.words.t
    written = [made for made in planned if made.copies and desk.file(made.key) in texts]
    for made in planned:
        slug = made.key[1]
        if made.reason == "there-already":
            print(plain(t("summary-term-already", slug=slug, code=code)))
        elif made.reason == "stopped":
            print(plain(t("summary-term-stopped", slug=slug)))
        elif made in written:
            for copy in made.copies:
                name = desk.site.rules[made.key].schedules[copy.index].id
                before = sum(each.schedule_id == name for each in desk.site.occurrences[made.key])
                days = sorted(each.start.date() for each in site.occurrences[made.key] if each.schedule_id == copy.id)
                first, last = (copy.first, copy.last) if copy.last else (days[0], days[-1])
                arguments = {"slug": slug, "first": str(first), "last": str(last), "count": len(days)}
                print(plain(t("summary-term-written", **arguments, before=before)))
            if made.red:
                print(plain(t("summary-term-red", dates=", ".join(str(day) for day in made.red))))
            if made.check:
                print(plain(t("summary-term-check", fields=", ".join(made.check))))
    single = [made.key[1] for made in planned if made.reason == "single-dates"]
    if single and told:
        print(plain(t("summary-term-dates", slugs=", ".join(single))))
    unpaused = sorted({pause for made in written for pause in made.unpaused})
    if unpaused:
        print(plain(t("summary-term-unpaused", pauses=", ".join(unpaused), code=code)))
    print(plain(t("summary-term-done", files=len(texts))))

"""What an editor reads on the page when something is wrong: everything, harmless, and no more room than it needs."""

from portal.errors import MACHINE, PortalError, Position, Problem
from portal.messages import editors_words
from portal.panel import Told, format_note, format_page, format_panel, tell_failure, tell_problem

WORDS = editors_words("en")


def told(number: int) -> tuple[Told, ...]:
    return tuple(
        Told(f"content/a.md:{line}:1", "error", "a/b", f"Message {line}.", "") for line in range(1, number + 1)
    )


def test_a_problem_is_told_with_its_place_and_its_hint() -> None:
    """An editor sees the same as in the terminal: where, what, and what to write instead."""
    found = tell_problem(Problem("field/missing", Position("content/a.md", 2, 1), {"key": "title"}), WORDS)
    assert (found.place, found.severity, found.code) == ("content/a.md:2:1", "error", "field/missing")
    panel = format_panel((found,), WORDS)
    assert all(part in panel for part in (found.place, "error[field/missing]", "title", "hint:"))


def test_no_word_of_content_becomes_markup() -> None:
    """What stands in a file is shown as it stands there, and runs nothing."""
    page = format_page((Told("<b>", "error", "a/b", "<script>x</script>", "<i>"),), WORDS)
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert "<b>" not in page


def test_a_long_list_is_whole_and_folded() -> None:
    """A thousand problems do not hide the page, and not one of them is left out."""
    panel = format_panel(told(30), WORDS)
    shown, _, folded = panel.partition("<details>")
    assert (shown.count("<li>"), folded.count("<li>")) == (5, 25)
    assert "25 more problems" in folded


def test_nothing_to_tell_is_nothing() -> None:
    """A page without problems is the page as it will be published."""
    assert (format_panel((), WORDS), format_note((), WORDS)) == ("", "")


def test_a_fault_of_ours_shows_where_it_is() -> None:
    """Whoever works on the portal finds the fault; an editor reads that it is not hers."""
    failure = tell_failure(PortalError(MACHINE, "portal/fault"), WORDS, "Traceback: line 7")
    assert (failure.severity, failure.place) == ("error", "")
    assert "Traceback: line 7" in format_panel((failure,), WORDS)

"""What a reader may rely on about every text: it is in the best language there is, and says which."""

import pytest
from markupsafe import Markup

from portal.edition import description, original, text, translation_note
from tests.unit.sample import activity, make_editions

KEY = ("activity", "gympa")


def test_a_text_that_is_only_in_the_original_says_so() -> None:
    """Swedish words on an English page are marked as Swedish; on the Swedish page nothing is marked."""
    editions = make_editions(activity("gympa"))
    title = editions["sv"].thing(KEY).title
    assert (text(editions["en"], title).lang, text(editions["en"], title).dir) == ("sv", "ltr")
    assert text(editions["sv"], title).lang is None


def test_the_easy_text_comes_before_the_full_one_for_a_foreign_reader() -> None:
    """Who reads Swedish as a third language is given the easy Swedish, still marked as Swedish."""
    easy = {"areas/norr/activities/gympa/index.sv-simple.md": "---\nsummary: Lätt.\n---\n"}
    editions = make_editions(activity("gympa"), easy)
    summary = editions["en"].thing(KEY).summary
    assert (text(editions["en"], summary).text, text(editions["en"], summary).lang) == ("Lätt.", "sv")
    assert text(editions["sv"], summary).text == "Lugn gympa."


def test_the_name_on_the_door_stands_under_a_translated_name() -> None:
    """A driver can read it; where the name is the original itself it is not said twice."""
    english = {"areas/norr/activities/gympa/index.en.md": "---\ntranslation: reviewed\ntitle: Gymnastics\n---\n\nWe.\n"}
    editions = make_editions(activity("gympa"), english)
    title = editions["sv"].thing(KEY).title
    assert original(editions["en"], title).text == "Gympa"
    assert original(editions["sv"], title) is None


@pytest.mark.parametrize(("made", "word"), [("machine", "computer"), ("person", "person"), ("reviewed", None)])
def test_a_reader_knows_how_a_text_was_translated(made: str, word: str | None) -> None:
    """A machine's words are never passed off as a person's."""
    english = {"areas/norr/activities/gympa/index.en.md": f"---\ntranslation: {made}\ntitle: G\n---\n\nWe.\n"}
    edition = make_editions(activity("gympa"), english)["en"]
    note = translation_note(edition, "activity", edition.thing(KEY))
    assert (note is None) if word is None else (word in str(note.text.text))


def test_a_description_is_cut_between_words() -> None:
    """A search engine shows one whole line of plain text."""
    short = description(Markup("<b>Ett</b> ") + "långt ord " * 40)
    assert len(short) <= 155
    assert short.startswith("Ett långt")
    assert short.endswith(("långt…", "ord…"))

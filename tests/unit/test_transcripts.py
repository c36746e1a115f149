"""What was said in a film, as a reader meets it on its page."""

import datetime as dt

import pytest

from portal.transcripts import LONG, TOO_LONG, Transcript, transcript_of
from tests.unit.sample import COMMON, TODAY, make_editions


def transcript(
    body: str,
    tag: str = "sv",
    spoken: str = "sv",
    other: str = "",
    rights: str = "",
    captioned: str = "",
    today: dt.date = TODAY,
) -> Transcript | None:
    folder = "areas/norr/films/somn"
    captions = f"{{language: {captioned or spoken}, file: a.vtt}}" + (", {language: en, file: b.vtt}" if other else "")
    film = (
        f"---\narea: norr\ntitle: Sömn\nsummary: Om sömn.\n{COMMON}versions: {{plain: https://media.example.org/a.mp4}}\n"
        f"spoken: {spoken}\nlength: '59:00'\nrecorded: 2026-10-01\ntopics: [sleep]\nrun_by: {{unit: enheten}}\n"
        f"captions: [{captions}]\n{rights}---\n"
    )
    files = {f"{folder}/index.sv.md": film, f"{folder}/a.vtt": f"WEBVTT\n\n{body}"}
    if other:
        files[f"{folder}/b.vtt"] = f"WEBVTT\n\n{other}"
    return transcript_of(make_editions(files, today=today)[tag], "somn")


def cue(seconds: float, text: str, lasts: float = 2.0) -> str:
    def stamp(value: float) -> str:
        return f"{int(value) // 60:02}:{value % 60:06.3f}"

    return f"{stamp(seconds)} --> {stamp(seconds + lasts)}\n{text}\n\n"


def anchors(body: str) -> list[tuple[str, float]]:
    return [(each.anchor, each.seconds) for each in transcript(body).paragraphs]


def test_a_reader_meets_their_own_language_first() -> None:
    """The captions in the page's language are its transcript; without them those in the language spoken."""
    swedish, english = cue(1, "God natt."), cue(1, "Good night.")
    own = transcript(swedish, "en", other=english)
    assert (own.tag, own.own, own.paragraphs[0].text) == ("en", True, "Good night.")
    spoken = transcript(swedish, "en")
    assert (spoken.tag, spoken.own, spoken.direction, spoken.paragraphs[0].text) == ("sv", False, "ltr", "God natt.")


def test_what_is_signed_is_read_in_a_language_with_letters() -> None:
    """Sign languages have none: the captions of such a film are its transcript, whatever language they are in."""
    swedish = transcript(cue(1, "God natt."), "en", spoken="swl", captioned="sv")
    assert (swedish.tag, swedish.own) == ("sv", False)


def test_a_language_that_the_portal_does_not_speak_runs_its_own_way() -> None:
    """A transcript in a language without pages of its own still runs from right to left where it is read so."""
    assert transcript(cue(1, "112: تصبح على خير."), spoken="ar").direction == "rtl"


def test_breaths_are_joined_into_paragraphs() -> None:
    """What was cut into captions is one paragraph again, until somebody pauses."""
    body = cue(1, "Jag sov illa,") + cue(3.5, "varje natt.") + cue(30, "Sedan slutade jag med kaffe.")
    told = [(each.anchor, each.text) for each in transcript(body).paragraphs]
    assert told == [("t=1", "Jag sov illa, varje natt."), ("t=30", "Sedan slutade jag med kaffe.")]


def test_each_who_speaks_has_a_paragraph() -> None:
    """A change of speaker is a new paragraph with the name, or with the dash that stood there."""
    body = (
        cue(1, "<v Anna>Hej.") + cue(3, "<v Anna>Hur sover du?") + cue(5, "<v Bo>Illa.") + cue(7, "– Och du?\n– Gott.")
    )
    told = [(each.speaker, each.text) for each in transcript(body).paragraphs]
    assert told == [("Anna", "Hej. Hur sover du?"), ("Bo", "Illa."), (None, "– Och du?"), (None, "– Gott.")]


def test_a_long_talk_is_parted_at_the_end_of_a_sentence() -> None:
    """Nobody finds their way in a wall of words: a long paragraph ends with its sentence, and at last anyway."""
    sentences = "".join(cue(2 * n, f"Det här är mening nummer {n}, och den är lagom.") for n in range(20))
    parts = transcript(sentences).paragraphs
    assert len(parts) > 1 and all(LONG <= len(each.text) < LONG + 60 for each in parts[:-1])
    endless = transcript("".join(cue(2 * n, "och så vidare utan punkt") for n in range(80))).paragraphs
    assert all(len(each.text) <= TOO_LONG + 30 for each in endless)


def test_a_moment_has_one_address() -> None:
    """Anchors are whole seconds, as one shares them; only what begins in the same second has decimals."""
    talk = cue(12.4, "<v A>Ja.", 0.3) + cue(12.8, "<v B>Nej.", 0.2) + cue(750, "<v A>Hej då.")
    assert anchors(talk) == [("t=12", 12.0), ("t=12.8", 12.8), ("t=750", 750.0)]
    assert anchors(cue(5, "<v A>Ja.") + cue(5, "<v B>Nej.") + cue(5, "<v C>Kanske.")) == [
        ("t=5", 5.0),
        ("t=5.0", 5.0),
        ("t=5.00", 5.0),
    ]


@pytest.mark.parametrize("today", [dt.date(2026, 12, 31), dt.date(2027, 1, 1)])
def test_what_may_not_be_shown_is_not_read_either(today: dt.date) -> None:
    """Past the day of its rights what was said in a film is as gone as the film."""
    rights = "rights: {owner: Oss, people: consented, until: 2026-12-31}\n"
    shown = transcript(cue(1, "Hej."), rights=rights, today=today) is not None
    assert shown == (today.year == 2026)

"""A film's page as data: what plays in it, what is offered beside it, what is said in it, and what it leads to."""

import datetime as dt
import json

import pytest

from portal.linked_data import film_data
from portal.views import Page
from tests.unit.sample import COMMON, SETTINGS, TODAY, activity, make_editions, make_pages

FOLDER = "areas/norr/films/sov"
BASE = 'media_base = "https://media.example.org/filmer/"\n'
CAPTIONS = "WEBVTT\n\n00:05.000 --> 00:08.000\n<v Värden>Sov gott.\n\n01:02:03.000 --> 01:02:05.000\n<v Gästen>Tack.\n"


def film(plain: str = "film.webm", more: str = "", captions: str = "", signed: str = "") -> dict[str, str]:
    versions = f"{{plain: '{plain}'" + (f", signed: '{signed}'}}" if signed else "}")
    return {
        f"{FOLDER}/index.sv.md": f"---\narea: norr\ntitle: Sov\nsummary: Om sömn.\n{COMMON}versions: {versions}\n"
        f"spoken: sv\nlength: '1:10:00'\nrecorded: 2026-01-05\ntopics: [sleep]\nrun_by: {{unit: enheten}}\n"
        f"captions: [{{language: sv, file: sv.vtt}}{captions}]\n{more}---\n\nOm filmen.\n",
        f"{FOLDER}/sv.vtt": CAPTIONS,
    }


def page(files: dict[str, str], tag: str = "sv", more: dict[str, str] | None = None, today: dt.date = TODAY) -> Page:
    files = {**files, **(more or {})}
    return make_pages(files, settings=BASE + SETTINGS, today=today)[f"{tag}/filmer/sov/"]


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://media.example.org/filmer/sov.webm", "https://media.example.org"),
        ("https://media.example.org/annat/sov.webm", None),
        ("https://media.example.org.example.net/filmer/sov.webm", None),
        ("https://video.example.net/sov", None),
    ],
)
def test_only_what_is_the_sites_own_plays_in_the_page(address: str, host: str | None) -> None:
    """What lies elsewhere is a link after a word on who will see the visitor, and no page lets it in."""
    player = page(film(address)).view.player
    assert (player.host, player.plain.inline) == (host, host is not None)
    assert (player.plain.note is None) == (host is not None)
    assert (player.file is None) == (host is None)


def test_each_version_is_held_where_it_is_held() -> None:
    """A signed version on another website is a link also where the film itself plays in the page."""
    own = "https://media.example.org/filmer/sov.webm"
    player = page(film(own, signed="https://video.example.net/sov")).view.player
    (signed,) = player.versions
    assert (player.plain.inline, signed.inline, signed.icon) == (True, False, "sign")
    assert "video.example.net" in signed.note
    assert "1 timme och 10 minuter" in signed.text
    assert player.host == "https://media.example.org"


def test_captions_begin_with_the_readers_language() -> None:
    """Then comes the language that is spoken; each is called by its own name."""
    others = ", {language: so, file: so.vtt}, {language: ar, file: ar.vtt}, {language: en, file: en.vtt}"
    more = {f"{FOLDER}/{tag}.vtt": CAPTIONS for tag in ("so", "ar", "en")}
    own = "https://media.example.org/filmer/sov.webm"
    tracks = page(film(own, captions=others), "en", more=more).view.player.tracks
    assert [track.lang for track in tracks] == ["en", "sv", "so", "ar"]
    assert [(track.name, track.dir) for track in tracks if track.lang != "so"] == [
        ("English", "ltr"),
        ("Svenska", "ltr"),
        ("العربية", "rtl"),
    ]
    assert [track.lang for track in page(film(own), "en").view.player.tracks] == ["sv"]


def test_what_is_said_can_be_read_and_linked() -> None:
    """Each paragraph has its time, as it is read and as it is said of a link, and the language it is in."""
    own = "https://media.example.org/filmer/sov.webm"
    said = page(film(own)).view.transcript
    assert [(m.id, m.time, m.speaker, m.text) for m in said.moments] == [
        ("t=5", "0:05", "Värden", "Sov gott."),
        ("t=3723", "1:02:03", "Gästen", "Tack."),
    ]
    assert said.moments[1].label == "Spela från 1:02:03"
    assert (said.note, said.lang) == (None, None)
    foreign = page(film(own), "en").view.transcript
    assert (foreign.lang, foreign.dir) == ("sv", "ltr")
    assert "Swedish" in foreign.note


def test_a_film_that_may_not_be_shown_says_nothing_either() -> None:
    """Past the day of its rights neither film, captions nor what was said is there; its lecture leads to it no more."""
    own = "https://media.example.org/filmer/sov.webm"
    files = film(own, more="rights: {until: 2026-11-22}\nlecture: lunch\n")
    lecture = activity("lunch", kind="lectures", filmed="true", schedule=HELD)
    found = make_pages(files, lecture, settings=BASE + SETTINGS)
    view = found["sv/filmer/sov/"].view
    assert (view.player, view.transcript, found["sv/filmer/sov/"].data) == (None, None, None)
    assert view.notes[0].tone == "warning"
    assert "film" not in [section.id for section in found["sv/forelasningar/lunch/"].view.sections]


def test_an_old_film_says_that_it_may_no_longer_hold() -> None:
    """When it was recorded and when somebody last looked; while that is recent nothing is said."""
    own = "https://media.example.org/filmer/sov.webm"
    assert page(film(own)).view.notes == ()
    (note,) = page(film(own), today=dt.date(2027, 6, 1)).view.notes
    assert "5 januari 2026" in note.text.text
    assert "1 november 2026" in note.text.text


HELD = "[{kind: dates, slots: [{date: 2026-01-05, start: '12:00', end: '13:00'}]}]"


@pytest.mark.parametrize("side", ["film", "lecture"])
def test_a_lecture_and_its_film_lead_to_each_other(side: str) -> None:
    """Whichever of the two names the other. Of a lecture that is over the film is offered before all else."""
    own = "https://media.example.org/filmer/sov.webm"
    files = film(own, more="lecture: lunch\n" if side == "film" else "")
    named = {"film": "sov"} if side == "lecture" else {}
    lecture = activity("lunch", kind="lectures", filmed="true", schedule=HELD, **named)
    found = make_pages(files, lecture, settings=BASE + SETTINGS)
    sections = {section.id: section for section in found["sv/filmer/sov/"].view.sections}
    assert [card.href for card in sections["lecture"].cards] == ["/stad/sv/forelasningar/lunch/"]
    held = found["sv/forelasningar/lunch/"].view
    assert held.notes[0].href == "/stad/sv/filmer/sov/"
    assert held.sections[0].id == "film"
    assert [card.href for card in held.sections[0].cards] == ["/stad/sv/filmer/sov/"]


def test_machines_are_told_what_people_can_see_hear_and_read() -> None:
    """Captions by language, what is said, what is there for whom, sign language among the languages, the lecture."""
    own = "https://media.example.org/filmer/sov.webm"
    lecture = activity("lunch", kind="lectures", filmed="true", schedule=HELD)
    files = film(own, more="lecture: lunch\n", signed="https://media.example.org/filmer/tecken.webm")
    data = film_data(make_editions(files, lecture, settings=BASE + SETTINGS)["sv"], "sov")
    video = json.loads(data)["@graph"][0]
    assert video["inLanguage"] == ["sv", "swl"]
    assert video["transcript"] == "Sov gott. Tack."
    assert [(each["inLanguage"], each["encodingFormat"]) for each in video["caption"]] == [("sv", "text/vtt")]
    assert video["caption"][0]["contentUrl"] == "https://lots.example.org/stad/media/film/sov/sv.vtt"
    assert set(video["accessibilityFeature"]) == {"captions", "signLanguage", "transcript"}
    there = {"@type": "Event", "@id": "https://lots.example.org/stad/sv/forelasningar/lunch/#event"}
    assert video["recordedAt"] == {**there, "name": "Gympa", "startDate": "2026-01-05"}

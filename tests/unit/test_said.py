"""What is said in films, for those who search: which films, which words, and when it is made anew."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import orjson
import pytest

from portal.plans import FilePlan
from portal.said import MOMENTS, Said, Spoken, collect_said, heard_films
from portal.search import run_said
from portal.stems import Stems, loose
from tests.unit.sample import COMMON, TODAY, activity, make_editions, make_pages


def film(slug: str, said: str = "Sömnen kommer.", more: str = "", english: str = "") -> dict[str, str]:
    folder = f"areas/norr/films/{slug}"
    captions = "{language: sv, file: a.vtt}" + (", {language: en, file: b.vtt}" if english else "")
    words = (
        f"---\narea: norr\ntitle: Film {slug}\nsummary: Om sömn.\n{COMMON}topics: [sleep]\nrun_by: {{unit: enheten}}\n"
        f"versions: {{plain: https://media.example.org/a.mp4}}\nspoken: sv\nlength: '59:00'\nrecorded: 2026-10-01\n"
        f"captions: [{captions}]\n{more}---\n"
    )
    files = {f"{folder}/index.sv.md": words, f"{folder}/a.vtt": captioned(said)}
    return {**files, f"{folder}/b.vtt": captioned(english)} if english else files


def captioned(*said: str) -> str:
    cues = (f"00:{10 * n:02}.000 --> 00:{10 * n + 2:02}.000\n{words}\n\n" for n, words in enumerate(said))
    return "WEBVTT\n\n" + "".join(cues)


def said_in(*files: Mapping[str, str], today: dt.date = TODAY) -> Said:
    return collect_said(make_editions(*files, today=today).values())


def files_of(spoken: Spoken) -> dict[str, object]:
    return {name: orjson.loads(data) for name, data in spoken.make().items()}


def test_a_word_leads_to_the_moments_that_have_it() -> None:
    """Each word stands once, as it is heard, with the places in which it is said; words that tell nothing do not."""
    told = {**film("a", ""), "areas/norr/films/a/a.vtt": captioned("Sömnen är kort.", "Vila är som sömn.")}
    (swedish,) = said_in(told, film("b", "Sömnlös?")).spoken
    files = files_of(swedish)
    assert files["moments-0.json"] == [
        ["t=0", "Sömnen är kort."],
        ["t=10", "Vila är som sömn."],
        ["t=0", "Sömnlös?"],
    ]
    words = files["words-0.json"]
    assert words["somn"] == "0 1"
    assert list(words) == sorted(words)
    assert not {"ar", "som"} & set(words)
    assert files["index.json"] == {"first": [next(iter(words))], "starts": [0, 2], "total": 3, "together": MOMENTS}


def test_a_page_finds_its_own_language_and_else_what_was_spoken() -> None:
    """Each film is found once in a language of pages: by its captions there or, without any, by what was spoken."""
    found = said_in(film("a"), film("b", english="Sleep comes."))
    assert [each.tag for each in found.spoken] == ["en", "sv"]
    english, swedish = found.lists["en"], found.lists["sv"]
    assert [each[0] for each in english["films"]] == ["/stad/en/filmer/a/", "/stad/en/filmer/b/"]
    assert english["languages"] == {
        "sv": {"mark": "sv ltr", "films": [0, -1]},
        "en": {"mark": "", "films": [1]},
    }
    assert swedish["languages"] == {"sv": {"mark": "", "films": [0, 1]}}
    assert "topic:sleep" in swedish["films"][0][3].split()
    assert "kind:film" in swedish["films"][0][3].split()


@pytest.mark.parametrize(
    "more",
    ["rights: {until: 2026-11-22}\n", "audience: professionals\n", "publish_from: 2026-11-24\n"],
    ids=["past its rights", "for professionals", "not published yet"],
)
def test_what_may_not_be_seen_is_not_found(more: str) -> None:
    """What is said in a film that is not for residents, or not today, is told to nobody who searches."""
    assert said_in(film("a", more=more)).spoken == ()


def test_a_draft_is_not_found() -> None:
    """Nor is what nobody has published."""
    draft = {path: text.replace("publication: published", "publication: draft") for path, text in film("a").items()}
    assert said_in(draft) == Said()


def test_a_site_without_captions_asks_for_nothing() -> None:
    """Its search page names no file of films, and none is made: a telephone fetches nothing in vain."""
    without = make_pages(activity("gympa"))["sv/sok/"]
    assert without.view.said is None
    assert not any(heard_films(make_editions(activity("gympa"))["sv"]))
    assert make_pages(film("a"))["sv/sok/"].view.said == "/stad/said/sv.json"


def test_words_stand_where_they_begin_alike() -> None:
    """However much is said, a telephone fetches the few words that begin like the one it asks for."""
    said = " ".join(f"o{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}x{n}" for n in range(4000))
    (swedish,) = said_in(film("a", said)).spoken
    files = files_of(swedish)
    first = files["index.json"]["first"]
    shelves = [files[f"words-{n}.json"] for n in range(len(first))]
    assert len(shelves) > 1
    assert [next(iter(each)) for each in shelves] == first == sorted(first)
    assert all(max(each) < first[n] for n, each in enumerate(shelves[:-1], 1))


def test_only_what_is_said_anew_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever mends a line of English captions waits for English alone; without a cache all is made."""
    made: list[str] = []

    def publish(found: Said, *, use_cache: bool = True) -> set[str]:
        told = tuple(
            Spoken(each.tag, each.stamp, lambda each=each: made.append(each.tag) or each.make())
            for each in found.spoken
        )
        urls = make_editions()["sv"].urls
        plans = run_said(Said(told, found.lists), urls, tmp_path, use_cache=use_cache)
        return {plan.path for plan in plans if isinstance(plan, FilePlan)}

    before = publish(said_in(film("a", english="Sleep comes.")))
    assert made == ["en", "sv"]
    assert publish(said_in(film("a", english="Sleep comes."))) == before
    assert made == ["en", "sv"]
    after = publish(said_in(film("a", english="Sleep comes to all.")))
    assert made == ["en", "sv", "en"]
    assert {path.split("/")[1][:2] for path in after - before} == {"en"}
    publish(said_in(film("a", english="Sleep comes to all.")), use_cache=False)
    assert made == ["en", "sv", "en", "en", "sv"]


def test_a_page_is_told_where_what_is_said_lies(tmp_path: Path) -> None:
    """The list of a page's language names the folder of each language of which it has films, with its first words."""
    urls = make_editions()["sv"].urls
    plans = {plan.path: plan for plan in run_said(said_in(film("a")), urls, tmp_path, use_cache=True)}
    known = orjson.loads(plans["said/en.json"].render())
    folder = known["languages"]["sv"]["at"]
    assert f"{folder.removeprefix('/stad/')}words-0.json" in plans
    assert known["languages"]["sv"]["starts"] == [0]
    assert known["count"].startswith("Films where it is said: ")


@pytest.mark.parametrize(
    ("word", "heard"), [("sömnen", "somn"), ("vilan", "vila"), ("puls", "puls"), ("kaffe", "kafe"), ("ur", "ur")]
)
def test_a_word_is_heard_without_its_ending(word: str, heard: str) -> None:
    """Endings and doubled letters go, marks too; a short word is left as it is."""
    assert loose(word, Stems(suffixes=("en", "n"), spellings=(("ö", "o"),))) == heard

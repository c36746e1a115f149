"""What another city in another country may rely on: its own content and settings make a portal of it, and no code."""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import html5lib
import pytest
import yaml

from portal.errors import Problem
from portal.models.kinds import KINDS
from portal.pipeline import Built, Compiled, Wishes, build_site, compile_site
from portal.reading import PROJECT, read_source
from portal.site import Site

TINY = PROJECT / "tests" / "tiny_site"
TODAY = dt.date(2027, 3, 1)
XHTML = "{http://www.w3.org/1999/xhtml}"
WITHOUT_SEARCH = Wishes(search=False)


def build(source: Path, output: Path, wishes: Wishes = WITHOUT_SEARCH) -> Built:
    options: dict = {"jobs": 1, "use_cache": False, "progress": lambda done, total: None}
    return build_site(read_source(source), TODAY, wishes, output, (source / "content",), **options)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Built]:
    folder = tmp_path_factory.mktemp("tiny") / "public"
    return folder, build(TINY, folder, Wishes())


@pytest.fixture(scope="module")
def pages(built: tuple[Path, Built]) -> dict[str, object]:
    """Each page as a browser reads it, by its address."""
    folder, _ = built
    return {
        path.relative_to(folder).as_posix().removesuffix("index.html"): html5lib.parse(path.read_bytes())
        for path in sorted(folder.rglob("*.html"))
        if "pagefind" not in path.parts
    }


@pytest.fixture(scope="module")
def site() -> Site:
    compiled = compile_site(read_source(TINY), TODAY, WITHOUT_SEARCH)
    assert compiled.site is not None, compiled.problems
    return compiled.site


def shown(tree: object) -> str:
    """What a page says: its text, and the words that are read aloud or shown by a browser."""
    texts = [tree.find(f"{XHTML}head/{XHTML}title").text or ""]
    for element in tree.find(f"{XHTML}body").iter():
        if element.tag not in {f"{XHTML}script", f"{XHTML}style"}:
            texts += [element.text or "", *(element.get(name, "") for name in ("alt", "title", "aria-label"))]
        texts.append(element.tail or "")
    return " ".join(texts)


def words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{4,}", text)}


def texts_below(folder: Path, endings: tuple[str, ...] = (".ftl", ".yaml", ".md", ".toml")) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(endings):
            yield path.read_text(encoding="utf-8")


def test_a_portal_of_another_country_builds(built: tuple[Path, Built]) -> None:
    """A city that changes only content/ and site.toml has a portal, with search, in its languages and no other."""
    folder, result = built
    assert result.published is not None, result.problems
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    assert sorted(path.name for path in (folder / "pagefind").iterdir()) == ["da", "en"]
    assert {name for name, count in result.pages_per_language if count} == {"Dansk", "English"}


def test_it_holds_every_kind_of_thing(site: Site) -> None:
    """What works here works for all that content can hold."""
    assert [kind.name for kind in KINDS if not site.things[kind.name]] == []


def test_no_word_of_the_first_city_is_left(pages: dict[str, object]) -> None:
    """Nobody in the other country meets a word in a language that their portal does not have."""
    lists = (yaml.safe_load(text) for text in texts_below(PROJECT / "portal/vocabularies", (".yaml",)))
    forms = [form for terms in lists for term in terms.values() for form in term.values() if isinstance(form, dict)]
    theirs = words(" ".join([*texts_below(PROJECT / "portal/words/sv"), *(form["sv"] for form in forms)]))
    ours = words(
        " ".join([*texts_below(TINY), *texts_below(PROJECT / "portal/words/en"), *(form["en"] for form in forms)])
    )
    telltale = theirs - ours
    assert {"aktiviteter", "inställt", "gratis", "hälsa"} - ours <= telltale
    assert len(telltale) > 400
    assert {address: found for address, tree in pages.items() if (found := words(shown(tree)) & telltale)} == {}


def test_pages_are_in_the_countrys_languages_only(pages: dict[str, object]) -> None:
    """A screen reader takes a Danish voice, and search engines are told of Danish and English."""
    for address, tree in pages.items():
        languages = {each.get("lang") for each in tree.iter() if each.get("lang")}
        named = {each.get("hreflang") for each in tree.iter() if each.get("hreflang")}
        assert languages <= {"da", "en"}, address
        assert named <= {"da", "en", "x-default"}, address
    versions = {
        link.get("hreflang"): link.get("href")
        for link in pages["da/tilbud/gaa-med/"].iter(f"{XHTML}link")
        if link.get("rel") == "alternate" and link.get("hreflang")
    }
    base = "https://sundinord.example.org/"
    assert versions == {
        "da": f"{base}da/tilbud/gaa-med/",
        "en": f"{base}en/tilbud/gaa-med/",
        "x-default": f"{base}da/tilbud/gaa-med/",
    }


def test_red_days_are_the_countrys_own(site: Site) -> None:
    """Good Friday has no walk; Great Prayer Day, which Denmark gave up in 2024, has; and 5 June is a day off."""
    fridays = {each.start.date() for each in site.occurrences["activity", "gaa-med"]}
    assert dt.date(2027, 3, 26) not in fridays
    assert dt.date(2027, 4, 23) in fridays
    saturdays = {each.start.date() for each in site.occurrences["activity", "loerdagsdans"]}
    assert dt.date(2027, 6, 5) not in saturdays
    assert dt.date(2027, 5, 29) in saturdays


def test_times_are_in_the_countrys_zone(site: Site) -> None:
    """Half past five by the clock on the wall in Copenhagen, before summer time and after."""
    for occurrence in (*site.occurrences["course", "sov-bedre"], *site.occurrences["activity", "gaa-med"]):
        assert str(occurrence.start.tzinfo) == "Europe/Copenhagen"
    assert {each.start.utcoffset() for each in site.occurrences["activity", "gaa-med"]} == {
        dt.timedelta(hours=1),
        dt.timedelta(hours=2),
    }


def test_numbers_are_rung_with_the_countrys_prefix(pages: dict[str, object]) -> None:
    """Danish numbers have no zero in front, and a phone from abroad reaches them; a short number stays short."""
    links = {link.get("href") for tree in pages.values() for link in tree.iter(f"{XHTML}a")}
    dialled = {link for link in links if link and link.startswith(("tel:", "sms:+", "sms:1"))}
    assert "tel:1813" in dialled
    assert all(re.fullmatch(r"(tel|sms):(\+45\d{8}|1813)(\?.*)?", link) for link in dialled), dialled


def test_money_and_authority_are_the_countrys_own(pages: dict[str, object]) -> None:
    """A price is in kroner as Danes write it, and who is not content with the statement knows whom to turn to."""
    assert "20 kr." in shown(pages["da/tilbud/loerdagsdans/"]).replace("\xa0", " ")
    for tag in ("da", "en"):
        said = shown(pages[f"{tag}/om/tilgaengelighed/"])
        assert "Digitaliseringsstyrelsen" in said
        assert "Digg" not in said


def test_another_sign_language_is_one(pages: dict[str, object]) -> None:
    """Which languages are signed stands in the list of languages, so each country has its own."""
    assert "Tegnsprog" in shown(pages["da/tilbud/"])


def test_a_scheme_of_another_country_is_not_known_here() -> None:
    """Physical activity on prescription is Swedish: it ships with no list, and no page of this site tells of it."""
    shipped = "\n".join(texts_below(PROJECT / "portal/vocabularies", (".yaml",)))
    assert not re.search(r"\bFaR\b|[Hh]älsolots|[Hh]älsotek|1177|Göteborg", shipped)
    assert not (PROJECT / "portal/vocabularies/referrals.yaml").exists()


@pytest.fixture
def change(tmp_path: Path) -> Callable[..., tuple[Compiled, tuple[Problem, ...]]]:
    """The tiny portal with other settings, and with its files and words in another language where asked for."""

    def changed(
        edit: Callable[[str], str], rename: tuple[str, str] = ("", ""), drop: str = ""
    ) -> tuple[Compiled, tuple[Problem, ...]]:
        folder = Path(shutil.copytree(TINY, tmp_path / "site"))
        settings = folder / "site.toml"
        settings.write_text(edit(settings.read_text(encoding="utf-8")), encoding="utf-8")
        for path in sorted(folder.rglob(f"index.{drop}.md")) if drop else ():
            path.unlink()
        for path in sorted(folder.rglob(f"index.{rename[0]}.md")) if rename[0] else ():
            path.rename(path.with_name(f"index.{rename[1]}.md"))
        for path in sorted(folder.glob("content/vocabularies/*.yaml")) if rename[1] == "ar" else ():
            path.write_text(re.sub(r"\bda: (?!{)", "ar: ", path.read_text(encoding="utf-8")), encoding="utf-8")
        compiled = compile_site(read_source(folder), TODAY, WITHOUT_SEARCH)
        return compiled, tuple(problem for problem in compiled.problems if problem.severity == "error")

    return changed


def without_language(settings: str, tag: str) -> str:
    settings = re.sub(rf'\[\[languages\]\]\ntag = "{tag}"\n.*?\n\n', "", settings, flags=re.DOTALL)
    settings = re.sub(rf"^{tag} = .*\n", "", settings, flags=re.MULTILINE)
    return settings.replace(f', "{tag}"', "").replace(f'"{tag}", ', "")


def test_a_site_can_have_one_language_only(change: Callable) -> None:
    """A portal in Danish alone needs no English word, and no page offers a choice of one."""
    compiled, errors = change(lambda settings: without_language(settings, "en"), drop="en")
    assert errors == ()
    assert {page.language for page in compiled.pages} == {"da"}
    assert all(page.head.alternates == () for page in compiled.pages)


def test_a_site_can_change_the_language_of_its_originals(change: Callable) -> None:
    """Nothing in the program knows which language comes first: the same content is an English portal."""

    def english(settings: str) -> str:
        return without_language(settings.replace('source_language = "da"', 'source_language = "en"'), "da")

    compiled, errors = change(english, rename=("da", "en"), drop="en")
    assert errors == ()
    assert {page.language for page in compiled.pages} == {"en"}


def test_a_site_can_run_from_right_to_left_alone(change: Callable) -> None:
    """A portal with originals in Arabic and no other language is one from right to left throughout."""

    def arabic(settings: str) -> str:
        settings = without_language(settings, "en").replace('tag = "da"', 'tag = "ar"').replace('"ltr"', '"rtl"')
        settings = settings.replace('name = "Dansk"', 'name = "العربية"').replace('"da_DK"', '"ar"')
        return settings.replace('source_language = "da"', 'source_language = "ar"').replace("\nda = ", "\nar = ")

    compiled, errors = change(arabic, rename=("da", "ar"), drop="en")
    assert errors == ()
    assert {(page.language, page.dir) for page in compiled.pages} == {("ar", "rtl")}


def test_a_language_is_added_by_settings_and_a_folder(change: Callable) -> None:
    """A language that ships with the program needs words in the site's own lists only, and says which."""
    finnish = '[[languages]]\ntag = "fi"\nname = "Suomi"\ndirection = "ltr"\nlocale = "fi"\n\n[sections]'
    _, errors = change(lambda settings: settings.replace("[sections]", finnish))
    told = {(str(problem.arguments["language"]), str(problem.arguments["code"])) for problem in errors}
    own = ("movement", "walking", "sleep", "films-without-signing", "out-of-hours", "da", "dsl")
    # The new language has a name in the old one, too: pages speak of each other's languages.
    assert told == {("da", "fi"), *(("fi", code) for code in own)}
    assert {Path(problem.position.path).parent.as_posix() for problem in errors} == {"content/vocabularies"}

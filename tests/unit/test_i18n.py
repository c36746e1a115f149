"""What readers of six languages, and those who write the words, may rely on."""

import re
import unicodedata
from collections import Counter
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from markupsafe import Markup

from portal.config import Language
from portal.i18n import DATE_STYLES, Translator, fallbacks, load_words, plain

LANGUAGES = {
    "sv": Language("sv", "Svenska", "ltr", "sv_SE"),
    "en": Language("en", "English", "ltr", "en_GB"),
    "ar": Language("ar", "العربية", "rtl", "ar"),
    "so": Language("so", "Soomaali", "ltr", "so_SO"),
    "fa": Language("fa", "فارسی", "rtl", "fa_IR"),
    "fi": Language("fi", "Suomi", "ltr", "fi_FI"),
}
RIGHT_TO_LEFT = ("ar", "fa")
WORDS = Path(__file__).parents[2] / "portal" / "words"
TUESDAY = date(2027, 1, 12)


def words(tag: str, text: str = "") -> Translator:
    """A translator with a few words of the test's own."""
    overrides = {tag: (("content/interface/test.ftl", text),)} if text else {}
    return load_words([LANGUAGES[tag]], tag, overrides)[0][tag]


def problems(tag: str, text: str) -> list[tuple[str, str, int, dict[str, str | int]]]:
    found = load_words([LANGUAGES[tag]], tag, {tag: (("content/interface/test.ftl", text),)})[1]
    return [(each.code, each.position.path, each.position.line, dict(each.arguments)) for each in found]


def shipped_files() -> list[Path]:
    return sorted(WORDS.glob("*/*.ftl"))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("sv", "tisdag 12 januari | tisdag 12 januari 2027 | 12 januari | 12 januari 2027 | 12 jan | januari 2027"),
        ("en", "Tuesday 12 January | Tuesday 12 January 2027 | 12 January | 12 January 2027 | 12 Jan | January 2027"),
        ("ar", "الثلاثاء 12 يناير | الثلاثاء 12 يناير 2027 | 12 يناير | 12 يناير 2027 | 12 يناير | يناير 2027"),
        (
            "so",
            "Talaado 12 Jannaayo | Talaado 12 Jannaayo 2027 | 12 Jannaayo | 12 Jannaayo 2027 | 12 Jan | Jannaayo 2027",
        ),
        ("fa", "سه‌شنبه 12 ژانویه | سه‌شنبه 12 ژانویه 2027 | 12 ژانویه | 12 ژانویه 2027 | 12 ژانویه | ژانویه 2027"),
        (
            "fi",
            "tiistai 12. tammikuuta | tiistai 12. tammikuuta 2027 | 12. tammikuuta | 12. tammikuuta 2027 | 12.1. | "
            "tammikuu 2027",
        ),
    ],
)
def test_a_date_reads_as_people_write_it(tag: str, expected: str) -> None:
    """Every style of date, in every language, is what a reader of it would write by hand."""
    translator = words(tag)
    assert " | ".join(translator.date(TUESDAY, style) for style in DATE_STYLES) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("sv", "10:00 till\u00a011:30"),
        ("en", "10:00 to\u00a011:30"),
        ("ar", "من\u00a0\u206610:00\u2069 إلى\u00a0\u206611:30\u2069"),
        ("so", "10:00 ilaa\u00a011:30"),
        ("fa", "از\u00a0\u206610:00\u2069 تا\u00a0\u206611:30\u2069"),
        ("fi", "kello\u00a010:00–11:30"),
    ],
)
def test_a_span_of_time_never_turns_around(tag: str, expected: str) -> None:
    """From right to left a span is told in words, with each time isolated, so that start and end keep their places.

    The end has its word with it: it never stands on a line of its own.
    """
    assert plain(words(tag).time_range(time(10), time(11, 30))) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("sv", "12 januari till 25 maj 2027"),
        ("en", "12 January to 25 May 2027"),
        ("ar", "من 12 يناير إلى 25 مايو 2027"),
        ("so", "12 Jannaayo ilaa 25 Maayo 2027"),
        ("fa", "از 12 ژانویه تا 25 مه 2027"),
        ("fi", "12. tammikuuta\u00a0– 25. toukokuuta 2027"),
    ],
)
def test_a_term_says_its_year_once(tag: str, expected: str) -> None:
    """A span of days within one year names the year at its end only."""
    said = str(words(tag).date_range(TUESDAY, date(2027, 5, 25)))
    assert re.sub("[\u2068\u2069]", "", said) == expected


def test_a_span_over_new_year_says_both_years() -> None:
    """A reader is never left to guess to which year the first day belongs."""
    assert words("sv").date_range(date(2026, 12, 1), date(2027, 2, 2)) == "1 december 2026 till 2 februari 2027"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_digits_are_those_of_street_signs(tag: str) -> None:
    """Dates, times, numbers and lengths have Latin digits in every language, on every day of a year."""
    translator = words(tag)
    said = [
        translator.number(1234567),
        translator.number(0.5),
        translator.duration(3725),
        translator.time(time(23, 59)),
    ]
    said += [translator.date(TUESDAY + timedelta(day), style) for day in range(365) for style in DATE_STYLES]
    assert all(letter in "0123456789" for text in said for letter in text if letter.isdigit())


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("sv", ["45 sekunder", "1 minut", "42 minuter", "1 timme", "2 timmar och 1 minut"]),
        ("en", ["45 seconds", "1 minute", "42 minutes", "1 hour", "2 hours and 1 minute"]),
        ("ar", ["45 ثانية", "دقيقة واحدة", "42 دقيقة", "ساعة واحدة", "ساعتان ودقيقة"]),
        ("so", ["45 ilbiriqsi", "1 daqiiqo", "42 daqiiqo", "1 saac", "2 saacadood iyo 1 daqiiqo"]),
        ("fa", ["45 ثانیه", "1 دقیقه", "42 دقیقه", "1 ساعت", "2 ساعت و 1 دقیقه"]),
        ("fi", ["45 sekuntia", "1 minuutti", "42 minuuttia", "1 tunti", "2 tuntia ja 1 minuutti"]),
    ],
)
def test_a_films_length_is_told_as_people_tell_it(tag: str, expected: list[str]) -> None:
    """Seconds, minutes and hours stand in the right number in each language."""
    translator = words(tag)
    said = [str(translator.duration(seconds)) for seconds in (45, 62, 2511, 3600, 7260)]
    assert [re.sub("[\u2068\u2069]", "", text) for text in said] == expected


def test_a_length_is_rounded_to_whole_minutes() -> None:
    """59 minutes and 50 seconds is an hour to anybody who plans a lunch."""
    assert words("en").duration(3590) == "1 hour"


def test_arabic_counts_in_six_forms() -> None:
    """No Arabic reader meets 'two activities' in a form meant for eleven."""
    text = "things = { $n ->\n" + "".join(
        f"    {'*' if form == 'other' else ' '}[{form}] {form}\n"
        for form in ("zero", "one", "two", "few", "many", "other")
    )
    translator = words("ar", text + "}\n")
    said = {n: str(translator.t("things", n=n)) for n in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111)}
    assert said == {
        0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many",
        100: "other", 102: "other", 103: "few", 111: "many",
    }  # fmt: skip


def test_text_from_outside_cannot_become_a_tag() -> None:
    """A title with an angle bracket is shown, not obeyed; what we made ourselves passes as it is."""
    translator = words("sv", "greeting = Hej { $name }!")
    assert translator.t("greeting", name="<script>") == Markup("Hej &lt;script&gt;!")
    assert translator.t("greeting", name=Markup("<b>du</b>")) == Markup("Hej <b>du</b>!")


def test_words_are_text() -> None:
    """Who writes words writes an ampersand as such, and can break no page with a bracket or a quotation mark."""
    translator = words("sv", 'sport = Lek & "sport" <3 { "<" } { $kind ->\n    [a] a & b\n   *[other] c\n}')
    assert translator.t("sport", kind="a") == Markup("Lek &amp; &#34;sport&#34; &lt;3 &lt; a &amp; b")
    assert plain(translator.t("sport", kind="z")) == 'Lek & "sport" <3 < c'


@pytest.mark.parametrize("tag", LANGUAGES)
def test_only_languages_from_the_right_isolate(tag: str) -> None:
    """Invisible characters stand only where they keep a foreign word from turning its surroundings."""
    translator = words(tag, "place-test = A { $name } B")
    isolated = "\u2068" in translator.t("place-test", name="Selma")
    assert isolated == (tag in RIGHT_TO_LEFT)
    assert translator.ltr("031-12 34") == Markup(
        '<bdi dir="ltr">031-12 34</bdi>' if tag in RIGHT_TO_LEFT else "031-12 34"
    )
    # In every language, so that no line ever breaks inside a number.
    assert translator.phone("031-12 34") == Markup('<bdi dir="ltr">031-12 34</bdi>')


@pytest.mark.parametrize("tag", RIGHT_TO_LEFT)
def test_a_day_comes_before_its_time_from_the_right_too(tag: str) -> None:
    """A part made of parts has no letter of its own: left to itself, a browser would show the time before the day."""
    translator = words(tag, "inner-test = { $date }، { $times }\nouter-test = x: { $when }")
    inner = translator.t("inner-test", date=translator.date(TUESDAY, "day"), times="10:00")
    outer = str(translator.t("outer-test", when=inner))
    assert outer.startswith("x: \u2067\u2068")


@pytest.mark.parametrize(
    ("tag", "name", "turned"),
    [
        ("ar", "Centrum (وسط المدينة)", True),
        ("fa", "Centrum (مرکز شهر)", True),
        ("ar", "2 Centrum 3: وسط المدينة", True),
        ("ar", "Frölunda torg 2, Västra Frölunda (plan 2)", False),
        ("ar", "Selma & Sara", False),
        ("ar", "المركز Centrum", False),
        ("ar", "2 (وسط المدينة)", False),
    ],
)
def test_a_name_comes_before_what_it_means_from_the_right_too(tag: str, name: str, turned: bool) -> None:
    """A Swedish name with its meaning after it is read in that order; what is wholly Swedish keeps its own, and what
    begins in the reader's language needs no help."""
    said = words(tag, "inside-test = من { $name } هنا").t("inside-test", name=name)
    assert said == Markup("من {}{}\u2069 هنا").format("\u2067" if turned else "\u2068", name)


def test_what_a_name_stands_beside_does_not_turn_it() -> None:
    """Only what is in the part itself tells: not a sentence around it, nor a number with a direction of its own."""
    translator = words("ar", "beside-test = { $name }، { $more } هنا\nmarked-test = { $whole } هنا")
    assert translator.t("beside-test", name="Centrum", more="وسط") == "\u2068Centrum\u2069، \u2068وسط\u2069 هنا"
    phone = translator.phone("031-12 34")
    marked = Markup('Centrum <a href="#a">{}</a> (Hus)').format(phone)
    assert translator.t("marked-test", whole=marked) == Markup("\u2068{}\u2069 هنا").format(marked)
    inner = translator.t("beside-test", name="Centrum (وسط)", more="Hus")
    assert translator.t("marked-test", whole=inner) == (
        "\u2067\u2067Centrum (وسط)\u2069، \u2068Hus\u2069 هنا\u2069 هنا"
    )


def test_one_day_is_no_range() -> None:
    """What lasts a day is said to be on that day, not from it to itself."""
    assert words("sv").date_range(TUESDAY, TUESDAY) == words("sv").date(TUESDAY, "date-year")


def test_a_telephone_number_is_isolated_once() -> None:
    """Copying a number from an Arabic page copies the number and no invisible characters."""
    translator = words("ar", "ring-test = اتصل { $phone } الآن")
    assert translator.t("ring-test", phone=translator.phone("031-12 34")) == Markup(
        'اتصل <bdi dir="ltr">031-12 34</bdi> الآن'
    )


def test_plain_text_keeps_isolation_where_markup_cannot_go() -> None:
    """A title, an alternative text or a calendar entry shows a number in its own order too."""
    assert plain(Markup('<b>a &amp; b</b> <bdi dir="ltr">10:00</bdi>')) == "a & b \u206610:00\u2069"
    assert plain(Markup('<bdi lang="sv" dir="ltr">Selma</bdi> <bdi>x</bdi>')) == "\u2066Selma\u2069 \u2068x\u2069"


def test_dates_and_times_may_be_given_as_they_are() -> None:
    """A message that takes a day or a time shows it in the language's own form."""
    translator = words("sv", "moved-test = Flyttat till { $day } { $at }")
    assert translator.t("moved-test", day=TUESDAY, at=time(9)) == "Flyttat till tisdag 12 januari 09:00"


@pytest.mark.parametrize("value", [None, True, ["a"], datetime(2027, 1, 12, 10)])
def test_a_value_without_one_clear_form_is_refused(value: object) -> None:
    """'None', 'True' or a machine's timestamp never stands in a sentence."""
    with pytest.raises(TypeError, match="note-test"):
        words("sv", "note-test = { $x }").t("note-test", x=value)


def test_an_unknown_word_stops_the_build() -> None:
    """A key without words is told with its language, never shown."""
    with pytest.raises(KeyError, match=r"no-such-word.*fi"):
        words("fi").t("no-such-word")


def test_a_word_that_lacks_its_argument_stops_the_build() -> None:
    """No reader meets a placeholder instead of a name."""
    with pytest.raises(ValueError, match=r"hello-test.*sv.*name"):
        words("sv", "hello-test = Hej { $name }").t("hello-test")


def test_an_argument_may_be_as_long_as_it_is() -> None:
    """A rename can take a thousand addresses away: whoever did it is told all of them, not that a library gave up."""
    given = "sv/aktiviteter/<gymnastik>/\n" * 1000
    assert plain(words("sv").t("guard-addresses-lost", count=1000, addresses=given)).count("<gymnastik>") == 1000


def test_an_attribute_has_a_key_of_its_own() -> None:
    """A hint belongs to its message and is asked for as message.hint."""
    translator = words("sv", "button-test = Spara\n    .hint = Sparas i din telefon")
    assert translator.t("button-test.hint") == "Sparas i din telefon"
    assert translator.has("button-test.hint")
    assert not translator.has("button-test.title")
    with pytest.raises(KeyError):
        translator.t("button-test.title")


def test_a_sites_own_words_stand_instead_of_the_shipped_ones() -> None:
    """A city may say one thing otherwise without touching the program, and keeps every other word."""
    translator = words("sv", "time-range = mellan { $from } och { $to }")
    assert translator.time_range(time(10), time(11)) == "mellan 10:00 och 11:00"
    assert translator.date(TUESDAY, "date") == "12 januari"


@pytest.mark.parametrize(
    "wrong",
    ["{ $start }", "{ time-rnge }", "{ -name }", "{ CLOCK($from) }", "{ time-range }", "{ $from }" + "x" * 3000],
)
def test_an_override_that_cannot_be_formed_is_told(wrong: str) -> None:
    """A word that names what is not there is an editor's mistake, told at its line with what may stand there; it does
    not end a build in the middle of a page."""
    (found,) = problems("sv", f"# en rad\ntime-range = mellan {wrong}\n")
    code, path, line, arguments = found
    assert (code, path, line) == ("words/not-formed", "content/interface/test.ftl", 2)
    assert (arguments["key"], arguments["names"]) == ("time-range", "{ $from }, { $to }")


def test_a_misspelt_override_is_told() -> None:
    """An editor's changed word that would change nothing is told, with its line and the nearest key."""
    (found,) = problems("sv", "# en rad\ntime-rnge = { $from }–{ $to }\n")
    code, path, line, arguments = found
    assert (code, path, line) == ("words/unused-override", "content/interface/test.ftl", 2)
    assert (arguments["key"], arguments["language"]) == ("time-rnge", "sv")
    assert str(arguments["nearest"]).startswith("time-range")


def test_a_word_file_that_cannot_be_read_is_told_with_its_line() -> None:
    """A slip in the words' own notation names its line, also after a file was saved by another system."""
    (found,) = problems("sv", "\ufefftime-range = { $from }–{ $to }\r\nfel rad\r\n")
    assert found[:3] == ("words/syntax", "content/interface/test.ftl", 2)


def test_a_language_without_words_is_told() -> None:
    """A language that is only named in the settings does not become an empty site."""
    translators, found = load_words([Language("xx", "Xx", "ltr", "sv")], "xx", {})
    assert [(each.code, each.arguments["language"]) for each in found] == [("words/no-language", "xx")]
    assert not translators


def test_a_language_that_lacks_a_word_is_told() -> None:
    """What English has and another language lacks is told with the file in which to write it."""
    language = Language("xx", "Xx", "ltr", "sv")
    _, found = load_words([language], "xx", {"xx": (("content/interface/xx.ftl", "date-day = { $day }"),)})
    missing = {each.arguments["key"]: each.position.path for each in found if each.code == "words/missing"}
    assert missing["time-range"] == "portal/words/xx/dates.ftl"
    assert "date-day" not in missing


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("sv", "a, b och c"),
        ("en", "a, b and c"),
        ("ar", "a وb وc"),
        ("so", "a, b iyo c"),
        ("fa", "a، b، و c"),
        ("fi", "a, b ja c"),
    ],
)
def test_a_list_ends_with_and(tag: str, expected: str) -> None:
    """Several things are joined as the language joins them."""
    said = str(words(tag).join(["a", "b", Markup("c")]))
    assert re.sub("[\u2068\u2069\u200f]", "", said) == expected


def test_a_list_escapes_what_is_not_ours() -> None:
    """Joining does not open a way round escaping."""
    assert words("sv").join(["<i>", Markup("<b>x</b>")]) == Markup("&lt;i&gt; och <b>x</b>")


def test_names_that_stand_alone_are_in_their_basic_form() -> None:
    """A heading says tiistai and tammikuu, not the forms they have inside a sentence."""
    translator = words("fi")
    assert (translator.weekday(1), translator.month(TUESDAY)) == ("tiistai", "tammikuu")
    swedish = words("sv")
    assert (swedish.weekday_short(1), swedish.month_short(9)) == ("tis", "sep")


@pytest.mark.parametrize(
    ("tag", "ordered"),
    [
        ("sv", "Alm éclair Eda Kurs\u00a02 Kurs\u00a010 Olof Über Yrsa zebra ål Åsa Älvsborg ärta öl Örgryte"),
        ("fi", "aamu éclair Eeva uinti zumba åbo äiti öljy"),
        ("en", "apple Åsa eclair été öl orange zebra"),
        ("ar", "ابن أحمد إيمان بيت تمر ثلج جبل خبز مدرسة هند وردة يوم Zumba"),
        ("fa", "آب ابر بهار پا تا چای زن ژاله کار گل نان وحید هادی یاس"),
        ("so", "af baahi cad dhar hooyo xanuun yaab"),
    ],
)
def test_lists_follow_the_languages_own_alphabet(tag: str, ordered: str) -> None:
    """å ä ö come last in Swedish and Finnish, و before ه in Persian; accents elsewhere do not move a word."""
    expected = ordered.split(" ")
    found = list(reversed(expected))
    found.sort(key=words(tag).sort_key)
    assert found == expected


def test_persian_letters_sort_alike_however_they_were_typed() -> None:
    """A name typed on an Arabic keyboard stands beside the same name typed on a Persian one."""
    translator = words("fa")
    assert translator.sort_key("كتاب")[0] == translator.sort_key("کتاب")[0]
    assert translator.sort_key("می‌روم")[0] == translator.sort_key("میروم")[0]


def test_easy_words_come_before_hard_ones_for_readers_of_another_language() -> None:
    """Who reads a text that is not in their language gets the easy version of the original, where there is one."""
    assert fallbacks("ar", "sv") == ("ar", "sv-simple", "sv")
    assert fallbacks("sv", "sv") == ("sv",)


def test_every_language_has_every_word() -> None:
    """Nobody's page lacks a word that somebody else's page has."""
    assert load_words(LANGUAGES.values(), "sv", {})[1] == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_word_is_written_twice(tag: str) -> None:
    """A translator who changes a word sees it change: no second copy in another file wins over it."""
    found: Counter[str] = Counter()
    for path in sorted((WORDS / tag).glob("*.ftl")):
        body = FluentParser().parse(path.read_text(encoding="utf-8")).body
        found.update(entry.id.name for entry in body if isinstance(entry, (ast.Message, ast.Term)))
    assert [key for key, times in found.items() if times > 1] == []


@pytest.mark.parametrize("path", shipped_files(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_shipped_words_hold_no_markup_and_no_foreign_digits(path: Path) -> None:
    """Words are plain text with Latin digits, in one Unicode form, so that what is searched is what is shown."""
    text = path.read_text(encoding="utf-8")
    messages = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    assert not re.findall("[<&]", messages)
    assert not [letter for letter in messages if letter.isdigit() and letter not in "0123456789"]
    assert text == unicodedata.normalize("NFC", text)

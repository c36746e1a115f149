"""Site → the frozen values that templates read. In: nothing but plain data. Out: values whose fields a template prints.

Templates know no language and no logic, so everything here is ready to print: words are chosen, dates are formatted,
addresses carry the base path. Every value is made of strings, numbers, booleans, tuples and other views, so that the
fingerprint of a page is the fingerprint of its view. They have no slots, unlike values elsewhere: what makes JSON of
them for that fingerprint takes half the time when it finds their fields in one place.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, dataclass_transform


@dataclass_transform(frozen_default=True)
def view(plain: type) -> type:
    """A frozen dataclass, made in less than half the time: its own way past its lock goes field by field through
    `object.__setattr__`, and a page is made of a thousand views."""
    made: Any = dataclass(frozen=True)(plain)
    names = [each.name for each in fields(made)]
    lines = [f"def __init__(self, {', '.join(f'{name}=None' for name in names)}):", "_fields = self.__dict__"]
    lines += [f"_fields['{name}'] = {name}" for name in names]
    own: dict[str, Callable[..., None]] = {}
    exec("\n ".join(lines), own)
    own["__init__"].__defaults__ = made.__init__.__defaults__
    made.__init__ = own["__init__"]
    return made


@view
class Span:
    """When something holds, by the clock of whoever reads: moments as ISO 8601 with their offset. What has a `since`
    does not hold yet on the day of the build, and is hidden until the browser shows it. What `follows` stands right
    after what it takes the place of, whose end need not be told twice."""

    since: str | None
    until: str | None
    follows: bool = False


@view
class Text:
    """Words from content. `lang` and `dir` are set only where they are not in the page's own language; with `href`
    the words are a link. A line that tells a date has the moment it `starts`, and the `leaf` that is torn off the page
    when it becomes the next."""

    text: str
    lang: str | None = None
    dir: str | None = None
    href: str | None = None
    span: Span | None = None
    starts: str | None = None
    leaf: "Leaf | None" = None


@view
class Body:
    """Prose as Markdown source, converted when the page is rendered."""

    source: str
    lang: str | None = None
    dir: str | None = None


@view
class Link:
    """`icon` is a pictogram's name, `color` a palette name, `count` how many things lie behind the link."""

    href: str
    text: Text
    current: bool = False
    icon: str | None = None
    color: str | None = None
    count: str | None = None
    note: Text | None = None


@view
class Leaf:
    """The date leaf: weekday, day and month as on a tear-off calendar; `label` is the whole date, read aloud."""

    weekday: str
    day: str
    month: str
    iso: str
    label: str
    cancelled: bool = False
    span: Span | None = None


@view
class Status:
    """`tone` is stopped, changed, full or quiet: it chooses icon and colour; the label says it in words. What is told
    of one date has the `span` of that date."""

    code: str
    label: str
    tone: str
    span: Span | None = None


@view
class Fact:
    """One row of a description list; `name` is its icon and its hook (when, where, cost, who, signup, languages …)."""

    name: str
    label: str
    lines: tuple[Text, ...]


@view
class Card:
    """A thing in a list: status first when something is changed, then when, where, cost, for whom, in this order. The
    card of one date has that date's `span`. `signed` is what says that it is in sign language; the `picture` is shown
    only where a list is of films."""

    href: str
    kind_label: str
    title: Text
    original: Text | None
    summary: Text | None
    leaf: Leaf | None
    statuses: tuple[Status, ...]
    facts: tuple[Fact, ...]
    icon: str | None
    color: str | None
    badges: tuple[Text, ...] = ()
    span: Span | None = None
    signed: str | None = None
    picture: "Picture | None" = None


@view
class Action:
    """What a reader does with a page: kind is call, text, mail, calendar, map, share-text, share-mail, watch, open,
    print, download."""

    kind: str
    href: str
    label: str


@view
class Note:
    """A message above the content: tone is info, warning, translation. It is shown in the `span` of its text."""

    tone: str
    text: Text
    href: str | None = None
    link: str | None = None
    heading: Text | None = None


@view
class Section:
    """A headed part of a page; `id` is its anchor. Only the parts that are given are shown, in this order. `lang` and
    `dir` are set where the whole part is in another language than the page."""

    id: str
    heading: str
    intro: Text | None = None
    facts: tuple[Fact, ...] = ()
    items: tuple[Text, ...] = ()
    body: Body | None = None
    links: tuple[Link, ...] = ()
    cards: tuple[Card, ...] = ()
    lang: str | None = None
    dir: str | None = None
    span: Span | None = None


@view
class Track:
    """A caption file; `name` is what its language calls itself."""

    href: str
    lang: str
    dir: str
    name: str


@view
class Version:
    """One way to see a film: `icon` tells which. The player can change to one that is `inline`; another is a link,
    after a `note` on who will see the visitor."""

    icon: str
    href: str
    text: str
    inline: bool
    note: str | None = None


@view
class Player:
    """A film. `plain` plays inline, or is a link like any other version that is held elsewhere. `tracks` begin with the
    one that is shown unless the visitor chooses another; `host` is where from media may come besides the site itself;
    `file` leads to the film for whoever wants to keep it, or cannot play it here."""

    label: str
    plain: Version
    versions: tuple[Version, ...]
    tracks: tuple[Track, ...]
    poster: str | None
    poster_words: str | None
    host: str | None
    file: Text | None


@view
class Moment:
    """A paragraph of what was said: `id` is its anchor, `time` where in the film it begins, `label` the same as what a
    link does."""

    id: str
    time: str
    label: str
    speaker: str | None
    text: str


@view
class Transcript:
    """`note` tells which language it is in where that is not the page's; then `lang` and `dir` are set."""

    note: str | None
    lang: str | None
    dir: str | None
    moments: tuple[Moment, ...]


@view
class Picture:
    """`src` is for browsers that know nothing newer, `srcset` the copies that others choose from; `width` and `height`
    in pixels keep its place until it is there. `shared` is what others show beside a link to its page."""

    src: str
    srcset: str
    width: int
    height: int
    shared: str
    alt: Text
    credit: Text | None


@view
class Recording:
    """Somebody reads the words aloud; `label` says how long it takes."""

    href: str
    label: str


@view
class Code:
    """A QR code on paper: the link of its picture, and the address that it holds, to be read."""

    src: str
    address: str


@view
class Ways:
    """Other ways to take in the words of a page: a `recording` of them, or a voice of the browser's own where there is
    none; `simple` leads to them in easy words, or back from those."""

    recording: Recording | None
    simple: Link | None


@view
class Urgent:
    """Whom to ring at once, for the danger of this `code`: a calm sentence and the lines, each with what it is for."""

    code: str
    heading: str
    text: str
    lines: tuple[Link, ...]


@view
class Detail:
    """The page of one thing, of whatever kind; also the statement, the 404 page and pages of prose."""

    kind_label: str | None
    title: Text
    original: Text | None
    summary: Text | None
    icon: str | None = None
    color: str | None = None
    leaf: Leaf | None = None
    statuses: tuple[Status, ...] = ()
    notes: tuple[Note, ...] = ()
    facts: tuple[Fact, ...] = ()
    actions: tuple[Action, ...] = ()
    picture: Picture | None = None
    player: Player | None = None
    transcript: Transcript | None = None
    body: Body | None = None
    sections: tuple[Section, ...] = ()
    reviewed: str | None = None
    report: tuple[Action, ...] = ()
    urgent: tuple[Urgent, ...] = ()
    ways: Ways | None = None
    code: Code | None = None


@view
class ShowHalf:
    """One language of a card to show. `ask` and `language` are what its reader says of himself by holding it up."""

    lang: str
    dir: str
    statuses: tuple[Status, ...]
    ask: str
    language: str | None
    title: Text
    facts: tuple[Fact, ...]


@view
class ShowCard:
    """The same in the reader's language and in that of the place; in the latter's own edition one half is enough.
    `code` is the link of the page's QR code, `address` what it holds, to be read."""

    title: str
    intro: str
    halves: tuple[ShowHalf, ...]
    code: str
    scan: str
    address: str
    back: Link


@view
class Home:
    title: str
    intro: Text
    notes: tuple[Note, ...]
    topics: tuple[Link, ...]
    themes: Link | None
    coming: tuple[Card, ...]
    ask: Text | None
    calendar: Link
    everything: Link
    browse: Link
    areas: tuple[Link, ...]
    first_time: tuple[Text, ...]
    first_time_link: Link | None
    films: tuple[Card, ...]
    films_link: Link
    professionals: Link


@view
class Listing:
    """A list of things: one group without a heading, or groups (by area, by letter) with one each."""

    title: str
    intro: Text | None
    count: str
    groups: tuple[Section, ...]
    elsewhere: tuple[Link, ...] = ()
    icon: str | None = None
    color: str | None = None


@view
class AgendaRow:
    """One date in a list by day, or one thing in a list by weekday, then with its next `dates`. `start`, `end`, `code`
    and `key` are what programs know the date by; a row that only tells where a date went has none of them. `off` is
    what does not take place at its time."""

    href: str
    title: Text
    times: str
    places: tuple[Text, ...]
    statuses: tuple[Status, ...]
    span: Span | None = None
    off: bool = False
    start: str | None = None
    end: str | None = None
    code: str | None = None
    key: str | None = None
    dates: tuple[Text, ...] = ()


@view
class AgendaDay:
    """`moments` are what the reader's clock adds to the date: today, tomorrow."""

    leaf: Leaf
    heading: str
    moments: tuple[Text, ...]
    span: Span
    rows: tuple[AgendaRow, ...]


@view
class AgendaWeek:
    """`moments` are what the reader's clock adds to the dates: this week, next week."""

    heading: str
    moments: tuple[Text, ...]
    span: Span
    days: tuple[AgendaDay, ...]


@view
class AgendaPart:
    """A part of the day, in a list by weekday."""

    heading: str
    rows: tuple[AgendaRow, ...]


@view
class Agenda:
    """A list by day (`weeks`) or by weekday (`parts`). `none` is what is said while nothing is left of it, with
    `wider` as the way on. `later` are the months that the list does not hold, `ways` how to have the dates in a
    calendar of one's own, `choices` the other lists."""

    title: Text
    kind_label: str | None
    intro: Text | None
    count: str | None
    weeks: tuple[AgendaWeek, ...]
    parts: tuple[AgendaPart, ...]
    none: Text | None
    wider: Link
    later_text: str | None
    later: tuple[Link, ...]
    ways: tuple[Link, ...]
    choices: tuple[Section, ...]
    icon: str | None = None
    color: str | None = None


@view
class Browse:
    """All choices, as links (`choices`, each group's id the facet's name), and everything there is as `cards`, with
    what each is chosen by as `values` ("topic:sleep area:north"). `show` and `counted` are words around a number, by
    kind of plural. `soon` are the dates of this week and the next. `tiles` is whether the first choices are large."""

    title: str
    intro: str
    count: str
    choices: tuple[Section, ...]
    cards: tuple[Card, ...]
    values: tuple[str, ...]
    show: tuple[tuple[str, str], ...]
    counted: tuple[tuple[str, str], ...]
    heading: str
    ways: tuple[Link, ...]
    soon: Link | None
    icon: str
    tiles: bool


@view
class Chosen:
    """What fits one choice or two. `chosen` lead to the page without each of them, `also` to fewer things, `others` to
    other choices instead, `ways` to more; `none` is said when there is nothing."""

    title: Text
    kind_label: str | None
    count: str | None
    none: str | None
    cards: tuple[Card, ...]
    chosen: tuple[Link, ...]
    also: tuple[Section, ...]
    others: tuple[Section, ...]
    ways: tuple[Link, ...]
    icon: str | None = None
    color: str | None = None
    urgent: tuple[Urgent, ...] = ()


@view
class StaffHub:
    """Where professionals begin: `needs` and `groups` with how much each holds, `ways` to what else they come for."""

    title: Text
    summary: Text | None
    notes: tuple[Note, ...]
    body: Body | None
    ways: tuple[Link, ...]
    needs: tuple[Link, ...]
    groups: tuple[Link, ...]
    sections: tuple[Section, ...]
    reviewed: str | None


@view
class Staff:
    """What somebody can be told of at work, each card with all its facts. `public` says that everybody can read this;
    `also` lead to narrower needs, `others` to other ones, `none` is said when there is nothing."""

    title: Text
    kind_label: str | None
    public: str
    heading: str
    count: str
    none: str | None
    cards: tuple[Card, ...]
    ways: tuple[Link, ...]
    summary: Text | None = None
    notes: tuple[Note, ...] = ()
    body: Body | None = None
    also: tuple[Link, ...] = ()
    others: tuple[Link, ...] = ()
    icon: str | None = None
    color: str | None = None
    reviewed: str | None = None


@view
class Choice:
    """A language in the switcher or on the chooser, in its own words."""

    href: str
    tag: str
    dir: str
    name: str
    current: bool = False
    greeting: str | None = None


@view
class Chooser:
    title: str
    choices: tuple[Choice, ...]


@view
class Filter:
    """One group of checkboxes of the search page: `name` is Pagefind's filter, each option a value and its label."""

    name: str
    legend: str
    options: tuple[tuple[str, Text], ...]


@view
class Search:
    title: str
    intro: str
    everything: Link
    bundle: str
    said: str | None
    vocabularies: tuple[tuple[str, str], ...]
    rtl: str
    broader: str
    wanted: str
    filters: tuple[Filter, ...]
    urgent: tuple[Urgent, ...]
    topics: tuple[Link, ...]


@view
class SubscribeRow:
    """A calendar and the ways to have it."""

    name: Text
    color: str | None
    actions: tuple[Action, ...]


@view
class SubscribeGroup:
    id: str
    heading: str
    rows: tuple[SubscribeRow, ...]


@view
class Subscribe:
    title: str
    intro: str
    steps: tuple[Text, ...]
    groups: tuple[SubscribeGroup, ...]


@view
class Shortlist:
    """The page of somebody's own list, which the browser fills. `sheets` are the files that it fills it from, by
    language; `source` is the language that stands beside each other one."""

    title: str
    intro: str
    find: Link
    own: str
    source: str
    languages: tuple[Choice, ...]
    sheets: tuple[tuple[str, str], ...]


@view
class Chrome:
    """What is the same on every page of a language: header, navigation, help and footer."""

    site_name: str
    home: str
    stylesheet: str
    staff_stylesheet: str
    film_stylesheet: str
    calendar_stylesheet: str
    list_stylesheet: str
    print_stylesheet: str
    script: str
    search_script: str
    query_script: str
    browse_script: str
    film_script: str
    shortlist_script: str
    sheet_script: str
    icon: str
    search_action: str
    sign: Link | None
    navigation: tuple[Link, ...]
    help_phone: str
    help_phone_href: str
    help_hours: str
    help_languages: str
    footer: tuple[Link, ...]
    example: bool
    publisher: str


@view
class Head:
    """`alternates` are (hreflang, absolute address); `canonical` is absolute."""

    canonical: str
    alternates: tuple[tuple[str, str], ...]
    index: bool
    image: str
    locale: str


@view
class Page:
    """One page, as data. `address` is site-relative ("sv/aktiviteter/x/"), `type` what `data-page-type` says,
    `template` the stem in templates/pages/, `search` what the search index holds of it (None: not found by search),
    `refresh` where a moved page sends its readers, `changed` the date its facts last changed, `data` what it says to
    machines (JSON-LD, as text), `built` what it says of its age once it is old, when it shows dates that pass.
    """

    address: str
    language: str
    dir: str
    type: str
    template: str
    title: str
    description: str
    head: Head
    switcher: tuple[Choice, ...]
    view: (
        Detail
        | ShowCard
        | Home
        | Listing
        | Agenda
        | Browse
        | Chosen
        | Chooser
        | Search
        | Staff
        | StaffHub
        | Subscribe
        | Shortlist
    )
    location: tuple[Link, ...] = ()
    search: "SearchEntry | None" = None
    refresh: str | None = None
    changed: str | None = None
    data: str | None = None
    built: Note | None = None


@view
class SearchEntry:
    """What is handed to the search engine: words to find, values to filter by, lines to show in a result; `place` is
    where it stands in lists, `also` other words by which it is found, `sinks` what nobody has read through for long."""

    title: str
    text: str
    filters: tuple[tuple[str, str], ...]
    shown: tuple[tuple[str, str], ...]
    place: int
    also: str = ""
    sinks: bool = False

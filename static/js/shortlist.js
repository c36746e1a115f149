// A list of activities for somebody, kept in this browser or, where that keeps nothing, in the address: "1", the language
// of whoever will read it, and for each activity a code and how often it had been changed. Here are its shape and its
// place, and the buttons beside the cards that put something on it. What is on it is never asked for by name.
const KEY = "portal-shortlist";
const CODE = 7;
const PART = "[a-z2-7]{7}[0-9a-z]{1,6}";
const SHAPE = new RegExp(`^1\\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\\.((?:${PART}-)*${PART})$`);
export const MOST = 20;

// null where a text is no list; one with nothing on it has lost the rest on its way.
export function parse(text) {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const items = [];
  for (const part of found[2].split("-")) {
    const code = part.slice(0, CODE);
    if (items.length < MOST && !items.some((each) => each.code === code)) items.push({ code, sequence: part.slice(CODE) });
  }
  return { language: found[1], items };
}

export function format({ language, items }) {
  return `1.${language}.${items.map((each) => each.code + each.sequence).join("-")}`;
}

// `works` is false where the browser lets a page keep nothing.
export function recall() {
  try {
    return { list: parse(localStorage.getItem(KEY) || ""), works: true };
  } catch (error) {
    return { list: null, works: false };
  }
}

// Whether it could be kept. Of an empty list nothing is left.
export function keep(list) {
  try {
    if (list.items.length) localStorage.setItem(KEY, format(list));
    else localStorage.removeItem(KEY);
    return true;
  } catch (error) {
    return false;
  }
}

const base = new URL("..", import.meta.url);
const own = document.documentElement.lang;

// A link that somebody mangled holds none.
export function inAddress() {
  try {
    return parse(decodeURIComponent(location.hash.slice(1)));
  } catch (error) {
    return null;
  }
}

function current() {
  const { list, works } = recall();
  const empty = { language: own, items: [] };
  return { list: (works ? list : inAddress()) || empty, works };
}

// The end of a page's address, which is the same in every language.
function nameOf(link) {
  const { origin, pathname } = new URL(link, location.href);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return "";
  return decodeURIComponent(pathname.slice(base.pathname.length).split("/").slice(1).join("/"));
}

export function showInAddress(list) {
  history.replaceState(null, "", list.items.length ? `#${format(list)}` : location.pathname + location.search);
}

// To the next page of this site; the link that is to be given away has its own.
export function carry(text, links = document.links) {
  for (const link of links) {
    const inside = link.origin === base.origin && link.pathname.startsWith(base.pathname) && link.pathname.endsWith("/");
    const free = link.hash === "" || link.hash.startsWith("#1.");
    if (inside && free && !link.hasAttribute("data-link")) link.hash = text;
  }
}

// The look of the buttons, which nobody else has to fetch; before the styles for paper, which have the last word.
function dress(then) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL("./list.css", import.meta.url).href;
  sheet.addEventListener("load", then);
  if (![...document.styleSheets].some((each) => each.href === sheet.href)) document.querySelector("link[rel=stylesheet]").after(sheet);
}

function offer(book) {
  const words = book.words[own];
  const buttons = [];
  const bar = document.createElement("div");
  const said = document.createElement("p");
  const way = document.createElement("a");
  bar.className = "saved";
  said.setAttribute("role", "status");
  way.className = "button button-primary";
  bar.append(said, way);

  // What the tab key comes to is not under the bar, however much it says; where it lies still, its own place is enough.
  const room = () => {
    const lies = getComputedStyle(bar).position === "sticky" && bar.offsetHeight > 0;
    document.documentElement.style.scrollPaddingBlockEnd = lies ? `${bar.offsetHeight + 16}px` : "";
  };
  dress(room);

  const draw = () => {
    const { list, works } = current();
    way.href = book.lists[own];
    way.textContent = words.link.replace("{count}", list.items.length);
    way.hidden = list.items.length === 0;
    for (const { button, there, code, title, worded } of buttons) {
      const on = list.items.some((each) => each.code === code);
      button.textContent = on ? words.remove : words.add;
      const about = document.createElement("span");
      about.className = "visually-hidden";
      about.textContent = `: ${title}`;
      if (worded) about.lang = worded.lang;
      there.href = way.href;
      there.textContent = way.textContent;
      there.hidden = !on;
      button.append(about);
    }
    if (!works) carry(list.items.length ? format(list) : "");
    room();
  };

  const turn = (code, sequence, title) => {
    const { list } = current();
    const rest = list.items.filter((each) => each.code !== code);
    const added = rest.length === list.items.length;
    const full = added && rest.length >= MOST;
    if (!full) {
      const changed = { language: list.language, items: added ? [...rest, { code, sequence }] : rest };
      if (!keep(changed)) showInAddress(changed);
    }
    said.textContent = (full ? words.full : added ? words.added : words.removed).replace("{title}", title);
    draw();
  };

  const add = (link, named, put) => {
    const title = named.textContent.trim();
    const mark = book.codes[nameOf(link)];
    if (!mark) return;
    const [code, sequence] = mark.split(".");
    const place = document.createElement("p");
    const button = document.createElement("button");
    // For the tab key: the bar is on the screen, but behind all cards that are still to come.
    const there = document.createElement("a");
    place.className = "save";
    button.className = "button";
    button.type = "button";
    button.addEventListener("click", () => turn(code, sequence, title));
    there.className = "button";
    place.append(button, there);
    put(place);
    buttons.push({ button, there, code, title, worded: named.querySelector("[lang]") });
  };

  for (const card of document.querySelectorAll(".card")) {
    const link = card.querySelector(".card-title a");
    if (link) add(link.href, link, (place) => card.append(place));
  }
  const heading = document.querySelector("h1");
  const beside = document.getElementById("professionals") || document.querySelector("main .actions");
  if (heading && beside) {
    add(location.href, heading, (place) => {
      if (beside.tagName === "SECTION") beside.append(place);
      else beside.after(place);
    });
  }
  document.querySelector("main").append(bar);
  draw();
  // Changed in another tab, or on a page that somebody has come back from.
  addEventListener("storage", draw);
  addEventListener("resize", room);
  addEventListener("pageshow", (event) => { if (event.persisted) draw(); });
}

if (document.documentElement.dataset.pageType !== "shortlist") {
  fetch(new URL("data/codes.json", base).href, { cache: "no-cache" })
    .then((answer) => answer.json())
    .then(offer)
    // Without a connection the pages are what they are for everybody.
    .catch(() => {});
}

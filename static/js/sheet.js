// The list page: what is on the list, and the sheet that is printed of it, in two languages. Everything that a list can
// hold comes in one file for each language, so nobody learns what is on this one. Dates are told by the reader's clock.
const page = document.querySelector("[data-list]");
const one = (name) => page.querySelector(`[data-${name}]`);
const copyOf = (name) => one(`part-${name}`).content.firstElementChild.cloneNode(true);
const words = one("words").dataset;
const source = page.dataset.source;
const own = document.documentElement.lang;
const SHOWN = 3;
const BORDER = 4;
const SVG = "http://www.w3.org/2000/svg";

const books = new Map();
// What each language's file said last, for when the line is lost.
const last = new Map();
let tools = null;
let list = null;
// Where this list lives: "mine" in the browser, "link" in the address it came with, "address" where nothing is kept.
let home = "mine";
let broken = false;
let changed = new Set();
let before = null;
let latest = 0;

function book(tag) {
  if (!books.has(tag)) {
    const asked = fetch(page.getAttribute(`data-sheet-${tag.toLowerCase()}`), { cache: "no-cache" })
      .then((answer) => { if (!answer.ok) throw new Error(tag); return answer.json(); })
      .then((data) => { last.set(tag, data); return data; })
      .catch((error) => {
        // A lost connection must not last: the next try fetches again.
        books.delete(tag);
        if (last.has(tag)) return last.get(tag);
        throw error;
      });
    books.set(tag, asked);
  }
  return books.get(tag);
}

const known = (tag) => page.hasAttribute(`data-sheet-${tag.toLowerCase()}`);

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function say(key, parts = {}) {
  one("status").textContent = Object.keys(parts).reduce((text, name) => text.replace(`{${name}}`, parts[name]), words[key] || "");
}

// Words in another language than what surrounds them say so.
function put(place, { text, lang, dir, href }) {
  const made = href ? element("a") : element("span");
  if (href) made.href = href;
  if (lang) [made.lang, made.dir] = [lang, dir];
  made.textContent = text;
  place.append(made);
  return place;
}

function codeOf(text) {
  const rows = tools.matrix(text);
  if (!rows) return null;
  const width = rows.length + 2 * BORDER;
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  const dots = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : "")).join("")).join("");
  svg.setAttribute("viewBox", `0 0 ${width} ${width}`);
  svg.setAttribute("class", "code");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", dots);
  svg.append(path);
  return svg;
}

const holds = ({ from, until }, now) => !(from && now < Date.parse(from)) && !(until && now >= Date.parse(until));

function datesOf(entry, now) {
  const ahead = entry.dates.filter((date) => now < Date.parse(date.until));
  const dates = [];
  let left = SHOWN;
  for (const date of ahead) {
    if (!left) break;
    dates.push(date);
    if (!date.off) left -= 1;
  }
  return { dates, asks: !entry.over && entry.dates.length > 0 && left === SHOWN };
}

function row(label, lines) {
  const made = element("div");
  const told = element("dd");
  for (const line of lines) told.append(line);
  made.append(element("dt", "", label), told);
  return made;
}

function column(entry, tag, labels, now) {
  const made = element("div", "sheet-column");
  const facts = element("dl");
  [made.lang, made.dir] = [tag, labels.dir];
  made.append(put(element("h4"), entry.title));
  if (entry.state) made.append(element("p", `status status-${entry.state.tone}`, entry.state.label));
  const { dates, asks } = datesOf(entry, now);
  const lines = dates.map((date) => {
    const line = element("p", date.off ? "sheet-off" : "sheet-date", date.off || date.label);
    if (date.place && !date.off) line.append(" · ", element("bdi", "", date.place));
    return line;
  });
  if (asks) lines.push(element("p", "", labels.ask));
  if (lines.length) facts.append(row(labels.dates, lines));
  for (const { label, lines: told } of entry.rows) {
    const shown = told.filter((line) => holds(line, now)).map((line) => put(element("p"), line));
    if (shown.length) facts.append(row(label, shown));
  }
  if (facts.firstChild) made.append(facts);
  return made;
}

// What a telephone reads, and the same for people.
function code(text, label, tag, dir) {
  const made = element("div", "sheet-code");
  const svg = codeOf(text);
  const told = element("div");
  const address = element("bdi", "sheet-address", text.split("://")[1]);
  [made.lang, made.dir] = [tag, dir];
  address.dir = "ltr";
  told.append(element("p", "", label), address);
  if (svg) made.append(svg);
  made.append(told);
  return made;
}

const address = (labels) => `${labels.list}#${tools.format(list)}`;

function head(told) {
  const made = element("div", "sheet-head");
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  for (const [tag, labels] of told) {
    const part = element("div", "sheet-column");
    [part.lang, part.dir] = [tag, labels.dir];
    part.append(element("h3", "", labels.title));
    const call = element("p", "", `${labels.help}: `);
    const number = element("a", "", labels.phone);
    [number.href, number.dir] = [labels.call, "ltr"];
    call.append(number, labels.hours ? ` (${labels.hours})` : "");
    const printed = element("p", "", `${labels.site} · ${labels.printed} `);
    const date = element("bdi", "", day);
    date.dir = "ltr";
    printed.append(date);
    part.append(printed, call);
    if (labels.example) part.append(element("p", "", labels.example));
    made.append(part);
  }
  return made;
}

function drawSheet(told, now) {
  const sheet = one("sheet");
  sheet.textContent = "";
  const [[tag, first]] = told;
  const shown = list.items.filter((item) => first.entries[item.code]);
  one("sheet-part").hidden = !shown.length;
  if (!shown.length) return;
  const whole = code(address(first.labels), first.labels.whole, tag, first.labels.dir);
  whole.classList.add("sheet-whole");
  const top = head(told.map(([each, data]) => [each, data.labels]));
  top.append(whole);
  sheet.append(top);
  for (const item of shown) {
    const entry = element("article", "sheet-entry");
    const columns = element("div", "sheet-columns");
    for (const [each, data] of told) columns.append(column(data.entries[item.code], each, data.labels, now));
    const { href } = first.entries[item.code];
    entry.append(columns, code(href, first.labels.scan, tag, first.labels.dir));
    sheet.append(entry);
  }
}

// A telephone lays out each line by its first letter, which in a date is isolated: the mark tells it the direction.
function message(told, now) {
  const [[, data]] = told;
  const mark = data.labels.dir === "rtl" ? "\u200f" : "";
  const parts = list.items.map(({ code: name }) => data.entries[name]).filter(Boolean).map((entry) => {
    const next = datesOf(entry, now).dates.find((date) => !date.off);
    const lines = [entry.title.text, entry.state && entry.state.label, next && next.label, (next && next.place) || entry.place].filter(Boolean);
    return [...lines.map((line) => mark + line), entry.href].join("\n");
  });
  return parts.join("\n\n");
}

function drawGiving(told, now) {
  const [[tag, { labels }]] = told;
  const text = message(told, now);
  const link = address(labels);
  one("message").textContent = text;
  [one("message").lang, one("message").dir] = [tag, labels.dir];
  // A space that does not break is no letter of plain text messages: one of them would take the room of half the others.
  one("text-send").href = `sms:?body=${encodeURIComponent(text.replace(/\u00a0/g, " "))}`;
  one("link").textContent = link;
  one("link").href = link;
  one("link-code").textContent = "";
  const svg = codeOf(link);
  if (svg) one("link-code").append(svg);
}

// Titles in the page's language where that has been fetched, else in the one that all was written in.
function drawList(told) {
  const [tag, data] = told.find(([each]) => each === own) || told[told.length - 1];
  const rows = one("rows");
  rows.textContent = "";
  list.items.forEach((item, place) => {
    const entry = data.entries[item.code];
    const made = copyOf("row");
    const title = made.querySelector("[data-title]");
    made.dataset.code = item.code;
    if (entry) {
      title.href = new URL(entry.href).pathname;
      put(title, { ...entry.title, ...(tag === own || entry.title.lang ? {} : { lang: tag, dir: data.labels.dir }) });
    } else {
      title.replaceWith(element("span", "", words.unknown));
    }
    const state = made.querySelector("[data-state]");
    if (entry && entry.state) {
      state.textContent = entry.state.label + (entry.over ? ` · ${words.over}` : "");
      if (tag !== own) [state.lang, state.dir] = [tag, data.labels.dir];
    } else {
      state.remove();
    }
    if (!entry || entry.over || !changed.has(item.code)) made.querySelector("[data-changed]").remove();
    for (const button of made.querySelectorAll("[data-do]")) {
      button.querySelector("[data-about]").textContent = `: ${entry ? entry.title.text : words.unknown}`;
      button.addEventListener("click", () => change(button.dataset.do, place, entry ? entry.title.text : words.unknown));
    }
    rows.append(made);
  });
}

function drawNotes() {
  const { list: kept } = tools.recall();
  one("broken").hidden = !broken;
  one("foreign").hidden = home !== "link";
  one("replace").hidden = one("own").hidden = !(home === "link" && kept);
  one("blocked").hidden = home !== "address" || !list.items.length;
  one("empty").hidden = list.items.length > 0;
  one("full").hidden = list.items.length === 0;
  one("undo").hidden = !before;
}

// How often a thing had been changed belongs to the list as it was given; what is given on from here is of today.
function bringUpToDate(entries, formerly) {
  const items = list.items.map((item) => {
    const named = entries[item.code] ? item.code : formerly[item.code] || item.code;
    const entry = entries[named];
    if (!entry) return item;
    if (entry.sequence !== item.sequence || named !== item.code) changed.add(named);
    return { code: named, sequence: entry.sequence || item.sequence };
  });
  list = { ...list, items: items.filter((item, place) => items.findIndex((each) => each.code === item.code) === place) };
}

async function draw() {
  const turn = (latest += 1);
  const tags = [...new Set([list.language, source])];
  try {
    const data = await Promise.all(tags.map(book));
    if (turn !== latest) return;
    const told = tags.map((tag, place) => [tag, data[place]]);
    const now = Date.now();
    bringUpToDate(data[0].entries, data[0].formerly);
    drawList(told);
    drawSheet(told, now);
    drawGiving(told, now);
    drawNotes();
    // Somebody else's list goes along into another language only; one that nothing keeps goes wherever its reader goes.
    const links = home === "link" ? document.querySelectorAll(".switcher a") : document.links;
    tools.carry(home === "mine" ? "" : location.hash.slice(1), links);
    for (const radio of page.querySelectorAll("[name=language]")) radio.checked = radio.value === list.language;
  } catch (error) {
    if (turn === latest) say("failed");
  }
}

function save() {
  if (home === "mine" && !tools.keep(list)) home = "address";
  tools.showInAddress(home === "mine" ? { items: [] } : list);
}

function focusOn(code, name) {
  const row = page.querySelector(`[data-code="${code}"]`);
  if (row) row.querySelector(`[data-do="${name}"]`).focus();
  else one(list.items.length ? "heading" : "empty").focus();
}

async function change(name, place, title) {
  const items = [...list.items];
  const [item] = items.splice(place, 1);
  if (name === "remove") {
    before = list;
    list = { ...list, items };
    save();
    await draw();
    const next = items[Math.min(place, items.length - 1)];
    focusOn(next && next.code, "remove");
    say("removed", { title });
    return;
  }
  const to = place + (name === "up" ? -1 : 1);
  if (to < 0 || to >= list.items.length) {
    say(to < 0 ? "first" : "last", { title });
    return;
  }
  items.splice(to, 0, item);
  before = null;
  list = { ...list, items };
  save();
  await draw();
  focusOn(item.code, name);
  say("moved", { title, place: to + 1, count: items.length });
}

async function copy(place) {
  try {
    await navigator.clipboard.writeText(place.textContent);
    say("copied");
  } catch (error) {
    getSelection().selectAllChildren(place);
    say(document.execCommand("copy") ? "copied" : "notCopied");
  }
}

// What the address says comes first: somebody followed a link. It is nobody's until it is saved.
function open() {
  const written = location.hash.slice(1);
  const { list: kept, works } = tools.recall();
  const given = tools.inAddress();
  if (given && !known(given.language)) given.language = own;
  broken = written.startsWith("1") && !given;
  const foreign = given && !(kept && tools.format(kept) === tools.format(given));
  home = !works ? "address" : foreign ? "link" : "mine";
  list = given || kept || { language: own, items: [] };
  if (!known(list.language)) list.language = own;
  changed = new Set();
  before = null;
  draw();
}

function listen() {
  for (const radio of page.querySelectorAll("[name=language]")) {
    radio.addEventListener("change", async () => {
      list = { ...list, language: radio.value };
      save();
      await draw();
      say("chosen", { language: radio.parentElement.textContent.trim() });
    });
  }
  one("clear").addEventListener("click", async () => {
    before = list;
    list = { ...list, items: [] };
    save();
    await draw();
    one("undo").focus();
    say("cleared");
  });
  one("undo").addEventListener("click", async () => {
    list = before;
    before = null;
    save();
    await draw();
    one("heading").focus();
    say("restored");
  });
  one("keep").addEventListener("click", async () => {
    home = "mine";
    save();
    await draw();
    one("heading").focus();
    say(home === "mine" ? "kept" : "");
  });
  one("own").addEventListener("click", () => {
    tools.showInAddress({ items: [] });
    open();
    one("heading").focus();
  });
  one("text-copy").addEventListener("click", () => copy(one("message")));
  one("link-copy").addEventListener("click", () => copy(one("link")));
  addEventListener("hashchange", open);
  addEventListener("storage", () => { if (home === "mine") open(); });
  // A page that has lain in another tab, or that somebody goes back to, has old dates, and perhaps an old list. What has
  // been cancelled meanwhile is known to nobody but the file.
  addEventListener("pageshow", (event) => { if (event.persisted) { books.clear(); open(); } });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { books.clear(); draw(); } });
}

Promise.all([import("./shortlist.js"), import("./qr.js")]).then(([shortlist, qr]) => {
  tools = { ...shortlist, ...qr };
  one("app").hidden = false;
  listen();
  open();
});

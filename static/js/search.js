// The search page: an accessible form upon Pagefind's programming interface. All words stand in the page, in its language.
// The state lives in the address, focus is moved only where its place is gone, and the engine is fetched only when somebody means to search.
const form = document.querySelector("[data-search]");
const status = document.querySelector("[data-status]");
const list = document.querySelector("[data-results]");
const empty = document.querySelector("[data-empty]");
const chips = document.querySelector("[data-chips]");
const more = document.querySelector("[data-more]");
const filters = document.querySelector("[data-filters]");
const boxes = [...filters.querySelectorAll("input")];
const words = form.elements.q;
const PAGE = 10;

let engine = null;
let latest = 0;
let found = [];
let shown = 0;

async function open() {
  const address = new URL("pagefind.js", new URL(form.dataset.bundle, location.href));
  const pagefind = await import(address.href);
  await pagefind.init();
  hideFruitless(await pagefind.filters());
  return pagefind;
}

function load() {
  if (!engine) {
    engine = open();
    // A lost connection must not last: the next try fetches again.
    engine.catch(() => { engine = null; });
  }
  return engine;
}

function hideFruitless(counts) {
  for (const box of boxes) {
    box.closest(".option").hidden = !box.checked && !(counts[box.name] || {})[box.value];
  }
  for (const group of filters.querySelectorAll("fieldset")) {
    group.hidden = !group.querySelector(".option:not([hidden])");
  }
}

function chosen() {
  const groups = {};
  for (const box of boxes.filter((each) => each.checked)) {
    groups[box.name] = groups[box.name] || { any: [] };
    groups[box.name].any.push(box.value);
  }
  return groups;
}

function remember() {
  const state = new URLSearchParams();
  if (words.value.trim()) state.set("q", words.value.trim());
  for (const box of boxes.filter((each) => each.checked)) state.append(box.name, box.value);
  const query = state.toString();
  history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
  return query !== "";
}

function recall() {
  const state = new URLSearchParams(location.search);
  words.value = state.get("q") || "";
  for (const box of boxes) box.checked = state.getAll(box.name).includes(box.value);
  return words.value.trim() !== "" || boxes.some((box) => box.checked);
}

function copy(name) {
  return document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);
}

function drawChips() {
  chips.textContent = "";
  for (const box of boxes.filter((each) => each.checked)) {
    const chip = copy("chip");
    chip.querySelector("[data-label]").textContent = box.parentElement.textContent.trim();
    chip.querySelector("button").addEventListener("click", () => remove(box, chip));
    chips.append(chip);
  }
  chips.hidden = !chips.firstChild;
}

function remove(box, chip) {
  const place = [...chips.children].indexOf(chip);
  box.checked = false;
  search();
  // The pressed button is gone: without a neighbour to stand on, a keyboard would begin at the top of the page again.
  const left = chips.querySelectorAll("button");
  (left[Math.min(place, left.length - 1)] || words).focus();
}

function say(place, words, language) {
  place.textContent = words;
  // "sv ltr": words that are not in the page's own language are read aloud, and ordered, in theirs.
  if (language) [place.lang, place.dir] = language.split(" ");
}

function drawResult(data) {
  const item = copy("result");
  for (const field of item.querySelectorAll("[data-field]")) {
    const value = data.meta[field.dataset.field];
    const until = data.meta[field.dataset.field + "-until"];
    if (!value || (until && Date.now() >= Date.parse(until))) field.remove();
    // The last span: the one before it may be the label that is read aloud.
    else say([...field.querySelectorAll("span")].pop(), value, data.meta[field.dataset.field + "-lang"]);
  }
  item.querySelector("a").href = data.url;
  return item;
}

async function drawMore(turn) {
  const next = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
  if (turn !== latest) return;
  list.append(...next.map(drawResult));
  shown += next.length;
  list.hidden = shown === 0;
  more.parentElement.hidden = shown >= found.length;
}

function clear() {
  found = [];
  shown = 0;
  list.textContent = "";
  list.hidden = empty.hidden = more.parentElement.hidden = true;
}

function tell(text) {
  status.textContent = "";
  const line = document.createElement("p");
  line.className = "count";
  line.textContent = text;
  status.append(line);
}

async function search() {
  const turn = (latest += 1);
  drawChips();
  if (!remember()) {
    clear();
    status.textContent = "";
    return;
  }
  tell(status.dataset.searching);
  try {
    const pagefind = await load();
    const answer = await pagefind.search(words.value.trim() || null, { filters: chosen() });
    if (turn !== latest) return;
    clear();
    found = answer.results;
    await drawMore(turn);
    if (turn !== latest) return;
    empty.hidden = found.length > 0;
    tell(found.length ? status.dataset.count.replace("{}", found.length) : status.dataset.none);
  } catch (error) {
    if (turn !== latest) return;
    clear();
    empty.hidden = false;
    tell(status.dataset.failed);
  }
}

filters.hidden = false;
form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
form.addEventListener("focusin", () => { load().catch(() => {}); }, { once: true });
more.addEventListener("click", async () => {
  const turn = latest;
  const first = shown;
  try {
    await drawMore(turn);
  } catch (error) {
    tell(status.dataset.failed);
    return;
  }
  // A button that hides under the finger takes the focus with it.
  if (turn === latest && more.parentElement.hidden) list.children[first].querySelector("a").focus();
});
if (recall()) search();

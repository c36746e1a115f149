// The page of all choices: beside its links come boxes, for whoever wants several at once. The links stay as they are,
// and step aside while boxes or answers are shown. All words stand in the page, in its language; the state lives in the
// address; focus is moved only where its place is gone.
const copy = (name) => document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);
const words = document.querySelector("template[data-empty]").dataset;
const form = copy("form");
const room = document.querySelector("[data-several]");
const details = room.firstElementChild;
const button = form.querySelector("button");
const status = document.querySelector("[data-status]");
const results = document.querySelector("[data-answers]");
const chips = copy("chosen");
const empty = copy("empty");
const alone = empty.querySelector("ul");
const list = document.querySelector("[data-cards]");
const sections = [...document.querySelectorAll("[data-links]")];
const facets = document.querySelector("template[data-values]").content.children;
const cards = [...list.children].map((item, place) => ({ item, values: new Set(facets[place].dataset.facets.split(" ")) }));
const kinds = new Intl.PluralRules(document.documentElement.lang);

function boxOf(facet, link) {
  const label = document.createElement("label");
  const box = document.createElement("input");
  label.className = "option";
  box.type = "checkbox";
  box.name = facet;
  box.value = link.pathname.split("/").slice(-2)[0];
  label.append(box, ...link.cloneNode(true).childNodes);
  const [name, count] = [label.querySelector("span"), label.lastElementChild];
  name.className = "";
  count.className = "row-count";
  return { box, label, link, name, count };
}

details.append(...form.childNodes);
form.append(details);
if (sections.length) room.replaceWith(form);
else room.remove();
list.before(chips, empty);
const groups = sections.map((section) => {
  const field = document.createElement("fieldset");
  const legend = document.createElement("legend");
  const options = document.createElement("div");
  const boxes = [...section.querySelectorAll("[data-choices] a")].map((link) => boxOf(section.id, link));
  legend.textContent = section.querySelector("h2").textContent;
  options.className = "options";
  options.append(...boxes.map((each) => each.label));
  field.append(legend, options);
  button.parentElement.before(field);
  return { name: section.id, field, boxes };
});
const boxes = groups.flatMap((group) => group.boxes);

const chosen = () => boxes.filter((each) => each.box.checked);
const value = (each) => each.box.name + ":" + each.box.value;

// Or within a group, and between groups. `except` is a group that is not asked.
function fitting(except) {
  const asked = groups
    .filter((group) => group !== except)
    .map((group) => group.boxes.filter((each) => each.box.checked).map(value))
    .filter((values) => values.length);
  return cards.filter((card) => asked.every((values) => values.some((each) => card.values.has(each))));
}

function say(place, forms, number) {
  place.textContent = (forms[kinds.select(number)] || forms.other).replace("{}", number);
}

// What a choice would lead to is told at once; what leads to nothing is not offered.
function count() {
  for (const group of groups) {
    const left = fitting(group);
    for (const each of group.boxes) {
      const number = left.filter((card) => card.values.has(value(each))).length;
      each.count.textContent = number;
      each.label.hidden = !number && !each.box.checked;
    }
    group.field.hidden = group.boxes.every((each) => each.label.hidden);
  }
  say(button.querySelector("span"), button.dataset, fitting().length);
}

// Whoever follows a link to an answer, or opens the boxes, need not pass all the links first.
function makeRoom() {
  for (const section of sections) section.hidden = details.open || Boolean(chips.firstChild);
}

function draw() {
  const found = new Set(fitting());
  for (const card of cards) card.item.hidden = !found.has(card);
  const line = document.createElement("p");
  line.className = "count";
  if (found.size) say(line, words, found.size);
  else line.textContent = words.none;
  status.textContent = "";
  status.append(line);
  empty.hidden = found.size > 0;
  list.hidden = !found.size;
  chips.textContent = "";
  alone.textContent = "";
  for (const each of chosen()) {
    const chip = copy("chip");
    chip.querySelector("[data-label]").textContent = each.name.firstChild.textContent;
    chip.querySelector("button").addEventListener("click", () => remove(each, chip));
    chips.append(chip);
    const item = document.createElement("li");
    const way = each.link.cloneNode();
    way.className = "row";
    way.textContent = each.name.firstChild.textContent;
    item.append(way);
    alone.append(item);
  }
  chips.hidden = !chips.firstChild;
  makeRoom();
}

// Each answer has an address of its own: the way back leads to the one before.
function remember() {
  const state = new URLSearchParams();
  for (const each of chosen()) state.append(each.box.name, each.box.value);
  const query = state.toString();
  const address = location.pathname + (query ? "?" + query : "");
  if (address !== location.pathname + location.search) history.pushState(null, "", address);
}

function recall() {
  const state = new URLSearchParams(location.search);
  for (const each of boxes) each.box.checked = state.getAll(each.box.name).includes(each.box.value);
  count();
}

function remove(each, chip) {
  const place = [...chips.children].indexOf(chip);
  each.box.checked = false;
  show();
  // The pressed button is gone: without a neighbour to stand on, a keyboard would begin at the top of the page again.
  const left = chips.querySelectorAll("button");
  (left[Math.min(place, left.length - 1)] || details.querySelector("summary")).focus();
}

function show() {
  count();
  draw();
  remember();
}

chips.hidden = empty.hidden = true;
form.addEventListener("change", count);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
  // On a telephone the answer is a long way below the boxes.
  results.scrollIntoView();
});
details.addEventListener("toggle", makeRoom);
addEventListener("popstate", () => { recall(); draw(); });
recall();
if (chosen().length) draw();

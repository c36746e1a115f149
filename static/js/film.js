// One player for all versions of a film, captions by buttons, and times that play. Without this file the versions are
// links to files, captions stand in the player's own menu, and times lead to their paragraphs.
const player = document.querySelector("[data-player]");
const video = player.querySelector("video");
const tracks = Array.from(video.textTracks);
const choices = player.querySelectorAll("[data-track]");
const broken = player.querySelector("[data-broken]");
const isPlain = (event) => !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

// Captions are on unless somebody turns them off, and yet no file of them is fetched before the player is used: a track
// with the attribute `default` would be fetched with the page.
let chosen = tracks.length ? 0 : -1;
let used = false;
const tell = () => {
  for (const choice of choices) choice.setAttribute("aria-pressed", String(Number(choice.dataset.track) === chosen));
};
const caption = () => {
  if (used) tracks.forEach((track, place) => (track.mode = place === chosen ? "showing" : "disabled"));
  tell();
};
const use = (event) => {
  if (used || event.key === "Tab") return;
  used = true;
  caption();
};
for (const name of ["play", "click", "keydown"]) video.addEventListener(name, use);
for (const choice of choices) {
  choice.addEventListener("click", () => {
    chosen = Number(choice.dataset.track);
    caption();
  });
}
// The player's own menu, or a setting of the telephone's.
video.textTracks.addEventListener("change", () => {
  const shown = tracks.findIndex((track) => track.mode === "showing");
  if (!used && shown < 0) return;
  chosen = shown;
  tell();
});
if (choices.length) {
  player.querySelector("[data-captions]").hidden = false;
  tell();
}

// Nothing is loaded by going to a moment: it is kept until the film is there.
let start = null;
const go = (seconds) => {
  if (!video.readyState) start = seconds;
  video.currentTime = seconds;
};
const play = () => {
  // A film that cannot be played says so by itself.
  video.play().catch(() => {});
  video.scrollIntoView({ block: "center" });
  video.focus({ preventScroll: true });
};
video.addEventListener("loadedmetadata", () => {
  if (start !== null) video.currentTime = start;
  start = null;
  caption();
});

for (const link of player.querySelectorAll("[data-version]")) {
  link.addEventListener("click", (event) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    if (video.getAttribute("src") !== link.getAttribute("href")) {
      start = video.currentTime;
      video.src = link.href;
      broken.hidden = true;
      broken.querySelector("a").href = link.href;
      for (const each of player.querySelectorAll("[data-version]")) {
        const current = each === link;
        if (current) each.setAttribute("aria-current", "true");
        else each.removeAttribute("aria-current");
        const word = each.querySelector(".version-now");
        if (word) word.hidden = !current;
        else each.parentElement.hidden = current;
      }
    }
    play();
  });
}
video.addEventListener("error", () => (broken.hidden = false));

const second = (hash) => (/^#t=(\d+(?:\.\d+)?)$/.exec(hash) || [])[1];
const moments = Array.from(document.querySelectorAll(".moment"));
let leads = false;
const arrive = () => {
  const seconds = second(location.hash);
  for (const moment of moments) moment.classList.remove("moment-here");
  if (seconds === undefined) return;
  if (!leads) go(Number(seconds));
  leads = false;
  // Shared from another language, or typed: the paragraph in which it falls.
  const near = moments.filter((moment) => Number(second(`#${moment.id}`)) <= Number(seconds)).pop();
  if (near && near.id !== location.hash.slice(1)) {
    near.classList.add("moment-here");
    near.scrollIntoView();
  }
};
addEventListener("hashchange", arrive);
arrive();
document.addEventListener("click", (event) => {
  const link = event.target.closest(".moment > a");
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  // The address goes along, to be shared; the film has been brought there by then.
  leads = location.hash !== link.hash;
  go(Number(second(link.hash)));
  if (leads) location.hash = link.hash;
  play();
});

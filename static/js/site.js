// Shows the share sheet and the print button where the browser has them; without this file every page is whole.
for (const button of document.querySelectorAll("[data-share]")) {
  if (!navigator.share) continue;
  button.parentElement.hidden = false;
  button.addEventListener("click", () => {
    // Somebody who closes the share sheet rejects the promise; nothing went wrong.
    navigator.share({ title: document.title, url: location.href.split("#")[0] }).catch(() => {});
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => window.print());
}

// What holds only for a time says from and until when, so that a page built days ago does not call yesterday the next
// time. What has data-after takes the place of the element before it. The server has written what held on the day of the
// build: that stands where this does not run.
const tellTime = () => {
  const now = Date.now();
  for (const element of document.querySelectorAll("[data-from], [data-after], [data-until]")) {
    const { from, after, until } = element.dataset;
    const begins = after === undefined ? from : element.previousElementSibling.dataset.until;
    element.hidden = Boolean((begins && now < Date.parse(begins)) || (until && now >= Date.parse(until)));
  }
  // The leaf is torn off: it shows the date that its card, or its page, now tells as the next.
  for (const line of document.querySelectorAll("[data-leaf]:not([hidden])")) {
    const leaf = (line.closest(".card") || document.querySelector(".hero")).querySelector(".leaf");
    const [weekday, month] = line.dataset.leaf.split("|");
    const date = line.dateTime.slice(0, 10);
    leaf.dateTime = date;
    [weekday, Number(date.slice(8)), month, line.textContent].forEach((words, place) => {
      leaf.children[place].textContent = words;
    });
  }
};
tellTime();
// A page that has lain in another tab, or that somebody goes back to, may be days old without having been loaded again.
addEventListener("pageshow", tellTime);
document.addEventListener("visibilitychange", tellTime);

// A recording plays in the page; without one, a browser that can speak may have a voice for it.
const listen = document.querySelector("[data-listen]");
if (listen && (listen.href || window.speechSynthesis)) import("./listen.js");

// Who keeps a list meets its buttons on every page; nobody else loads them.
try {
  if (location.hash.startsWith("#1.") || localStorage.getItem("portal-shortlist")) import("./shortlist.js");
} catch (error) {
  // A browser that keeps nothing keeps no list.
}

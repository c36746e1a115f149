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

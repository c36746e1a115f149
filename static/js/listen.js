// Reads a page aloud: a recording of it, or else a voice that lies on the device, since one that does not would send the
// text to others. Nothing starts by itself. Without this file a recording is a link, and nothing is said of voices.
const control = document.querySelector("[data-listen]");
const label = control.querySelector("span");
const picture = control.querySelector("use");
const words = [label.textContent, control.dataset.listen];
const tell = (playing) => {
  label.textContent = words[Number(playing)];
  picture.setAttribute("href", picture.getAttribute("href").replace(/#.*/, playing ? "#pause" : "#listen"));
};

const play = (link) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  const swap = (there, here) => {
    here.append(...there.childNodes);
    there.replaceWith(here);
  };
  swap(link, button);
  const sound = new Audio();
  sound.preload = "none";
  sound.src = link.href;
  sound.addEventListener("play", () => tell(true));
  for (const name of ["pause", "ended"]) sound.addEventListener(name, () => tell(false));
  // What cannot be played here is a link again, so that the browser says why.
  sound.addEventListener("error", () => {
    tell(false);
    if (button.isConnected) swap(button, link);
  });
  button.addEventListener("click", () => (sound.paused ? sound.play().catch(() => {}) : sound.pause()));
  addEventListener("pagehide", () => sound.pause());
};

const READ = ".hero .status, h1, .lead, .page > .note-stack, .page > .facts, .prose";
const BLOCK = "p, li, dt, dd, .line, h1, h2, h3, .status";

const speak = (button) => {
  const speech = window.speechSynthesis;
  const voiceFor = (tag) => {
    const language = (each) => each.toLowerCase().split(/[-_]/)[0];
    const fit = speech.getVoices().filter((voice) => voice.localService && language(voice.lang) === language(tag));
    return fit.find((voice) => voice.default) || fit[0];
  };
  // Sentence by sentence: a pause is where one ends, as not every telephone can stop within, and go on.
  const sentences = () => {
    const parts = [];
    let last = {};
    for (const root of document.querySelectorAll(READ)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent.closest("[hidden], [aria-hidden]")) continue;
        const lang = parent.closest("[lang]").lang;
        const block = parent.closest(BLOCK);
        if (lang !== last.lang || block !== last.block) parts.push((last = { lang, block, text: "" }));
        last.text += walker.currentNode.data;
      }
    }
    return parts.flatMap(({ lang, text }) => {
      const voice = voiceFor(lang);
      const said = text.replace(/\s+/g, " ").match(/\S.*?(?:[.!?؟۔](?= )|$)/g);
      return voice && said ? said.map((sentence) => ({ sentence, voice })) : [];
    });
  };

  let queue = [];
  let place = 0;
  let saying = null;
  const stop = () => {
    saying = null;
    speech.cancel();
    tell(false);
  };
  const go = () => {
    if (place >= queue.length) {
      place = 0;
      stop();
      return;
    }
    const { sentence, voice } = queue[place];
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => {
      if (saying !== utterance) return;
      place += 1;
      go();
    };
    utterance.onerror = () => saying === utterance && stop();
    saying = utterance;
    speech.speak(utterance);
  };
  button.addEventListener("click", () => {
    if (saying) {
      stop();
      return;
    }
    if (!place) queue = sentences();
    tell(true);
    go();
  });
  const show = () => (button.hidden = !saying && !voiceFor(document.documentElement.lang));
  show();
  speech.onvoiceschanged = show;
  addEventListener("pagehide", stop);
};

if (control.href) play(control);
else speak(control);

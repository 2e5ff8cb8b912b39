import { type Edition, editions, isEdition } from "../editions/index.js";
import { compareView } from "./compare-view.js";
import { button, h } from "./dom.js";
import { csvOf, jsonOf, sceneOf } from "./export.js";
import type { ListedFrame } from "./input.js";
import { inputView } from "./input-view.js";
import { listView } from "./list-view.js";
import { mapView } from "./map-view.js";
import { type MessageOptions, messageView } from "./message-view.js";
import { fragmentOf, shownBy } from "./permalink.js";
import { save } from "./save.js";
import { frameStore } from "./store.js";
import { filled, type Language, preferredLanguage, words } from "./words.js";

/** Reading in slices of this leaves the page quick. */
const sliceMs = 12;

const views = ["message", "map", "compare"] as const;
type View = (typeof views)[number];

const store = frameStore();
let language: Language = preferredLanguage(navigator.languages);
let edition: Edition | "auto" = "auto";
let selected: number | undefined;
let compared: number | undefined;
let view: View = "message";
let showsMeaning = true;

const title = h("h1");
const claim = h("p", { class: "claim" });
const languageButton = button("", () => {
  language = language === "en" ? "zh" : "en";
  showAll();
});
const input = inputView(takeFrames, clear);

const filterInput = h("input", { type: "search", id: "filter", spellcheck: "false" });
const count = h("span", { class: "count", role: "status" });
const framesTitle = h("h2", { id: "frames-title" });
const list = listView(store.entryAt, (n) => select(n));
const empty = h("p", { class: "hint" });

const message = messageView((octets, path) => {
  if (selected === undefined) return;
  store.replace(selected, octets);
  showMain(path);
  message.focus();
  list.refresh();
});
const otherText = h("div", { class: "message" });
const map = mapView();
const compareLabel = h("label", { for: "compare" });
const compareInput = h("input", { type: "number", id: "compare", min: 0, step: 1 });
const differences = h("div", { class: "comparison" });
const comparison = h(
  "div",
  { class: "compare" },
  h("div", { class: "with" }, compareLabel, compareInput),
  differences,
);
const tabs = views.map((each) => button("", () => setView(each), "tab"));
const tabGroup = h("div", { class: "tabs", role: "group" }, ...tabs);
const editionLabel = h("span");
const editionSelect = h("select", { id: "edition" });
const unitsLabel = h("span");
const unitsBox = h("input", { type: "checkbox", checked: true });
const linkButton = button("", () => void copyLink());
const exportLabel = h("span", { class: "caption", id: "export-label" });
const exportButtons = [
  button("JSON", () => save("frames.jsonl", "application/x-ndjson", jsonOf(listed()))),
  button("CSV", () => save("frames.csv", "text/csv", csvOf(listed()))),
  button("GeoJSON", () =>
    save("frames.geojson", "application/geo+json", JSON.stringify(sceneOf(listed()))),
  ),
];
const exports = h(
  "div",
  { class: "together", role: "group", "aria-labelledby": "export-label" },
  exportLabel,
  ...exportButtons,
);

function build(): void {
  const head = h("header", {}, h("div", {}, title, claim), languageButton);
  const frames = h(
    "section",
    { class: "frames", "aria-labelledby": "frames-title" },
    h("div", { class: "bar" }, framesTitle, count),
    filterInput,
    list.element,
    empty,
  );
  const bar = h(
    "div",
    { class: "bar" },
    tabGroup,
    h("label", {}, editionLabel, editionSelect),
    h("label", {}, unitsBox, unitsLabel),
    h("div", { class: "spacer" }),
    linkButton,
    exports,
  );
  const main = h("main", {}, bar, message.element, otherText, map.element, comparison);
  document.body.append(head, input.element, h("div", { class: "work" }, frames, main));
}

function listen(): void {
  filterInput.addEventListener("input", () => {
    showList();
    if (view === "map") showMain(message.path);
  });
  editionSelect.addEventListener("change", () => {
    edition = isEdition(editionSelect.value) ? editionSelect.value : "auto";
    store.setEdition(edition);
    readOn();
    showAll();
  });
  unitsBox.addEventListener("change", () => {
    showsMeaning = unitsBox.checked;
    showMain(message.path);
  });
  compareInput.addEventListener("input", () => {
    compared = compareInput.value === "" ? undefined : compareInput.valueAsNumber;
    showDifferences();
  });
  window.addEventListener("hashchange", showFragment);
}

/** Frames that come show at once; what they are is found out in the background. */
function takeFrames(frames: readonly ListedFrame[]): void {
  const first = store.add(frames);
  readOn();
  select(first);
}

let reader: number | undefined;

function readOn(): void {
  clearTimeout(reader);
  const isMore = store.readOn(sliceMs);
  if (isMore) reader = window.setTimeout(readOn);
  else if (filterInput.value !== "" || view === "map") showAll();
}

function clear(): void {
  store.clear();
  selected = compared = undefined;
  history.replaceState(null, "", location.pathname + location.search);
  showAll();
}

/** The frame seen before is the one to compare with. */
function select(n: number): void {
  if (view !== "compare" && selected !== n) compared = selected;
  selected = n;
  showList();
  showMain("");
}

function setView(wanted: View): void {
  view = wanted;
  showMain(message.path);
}

function listed(): ReturnType<typeof store.all> {
  const numbers = store.matching(filterInput.value);
  return numbers.flatMap((n) => store.entryAt(n) ?? []);
}

function showAll(): void {
  showWords();
  showList();
  showMain(message.path);
}

function showList(): void {
  const text = words[language];
  const numbers = store.matching(filterInput.value);
  list.show(numbers, selected, text);
  list.element.hidden = numbers.length === 0;
  empty.hidden = numbers.length > 0;
  empty.textContent = store.count === 0 ? text.noFrames : text.noMatch;
  count.textContent =
    numbers.length === store.count ? `${store.count}` : `${numbers.length} / ${store.count}`;
  filterInput.disabled = store.count === 0;
  for (const each of exportButtons) each.disabled = store.count === 0;
}

function optionsNow(): MessageOptions {
  return { edition, language, text: words[language], showsMeaning };
}

function showMain(path: string): void {
  for (const [i, tab] of tabs.entries()) {
    tab.setAttribute("aria-pressed", String(views[i] === view));
  }
  const frame = selected === undefined ? undefined : store.frameAt(selected);
  linkButton.disabled = frame?.ok !== true;
  map.element.hidden = view !== "map";
  comparison.hidden = view !== "compare";
  message.element.hidden = otherText.hidden = true;
  if (view === "map") map.show(sceneOf(listed()), language);
  if (view === "compare") showComparison();
  if (view === "message") showMessage(frame, path);
}

function showMessage(frame: ListedFrame | undefined, path: string): void {
  if (frame?.ok) {
    message.show(frame, optionsNow(), path);
    return;
  }
  message.clear();
  otherText.hidden = false;
  if (frame === undefined) {
    otherText.replaceChildren(h("p", { class: "welcome" }, words[language].inputHint));
    return;
  }
  otherText.replaceChildren(
    h("p", { class: "problem", role: "alert" }, frame.problem),
    h("pre", {}, frame.text),
  );
}

function showComparison(): void {
  const text = words[language];
  compared ??= selected === 0 ? 1 : (selected ?? 0) - 1;
  compareLabel.textContent = filled(text.compareWith, { n: selected ?? "–" });
  compareInput.max = String(Math.max(0, store.count - 1));
  compareInput.value = store.frameAt(compared) === undefined ? "" : String(compared);
  showDifferences();
}

function showDifferences(): void {
  const [a, b] = [selected, compared].map((n) => {
    const frame = n === undefined ? undefined : store.frameAt(n);
    return n !== undefined && frame?.ok ? { n, frame } : undefined;
  });
  differences.replaceChildren(
    ...(a === undefined || b === undefined
      ? [h("p", { class: "hint" }, words[language].compareNeeds)]
      : compareView([a, b], optionsNow())),
  );
}

function showWords(): void {
  const text = words[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = title.textContent = text.title;
  claim.textContent = text.claim;
  languageButton.textContent = text.language;
  languageButton.lang = language === "zh" ? "en" : "zh-CN";
  input.show(text);
  framesTitle.textContent = text.frames;
  filterInput.placeholder = text.filter;
  filterInput.setAttribute("aria-label", text.filter);
  tabGroup.setAttribute("aria-label", text.view);
  for (const [i, tab] of tabs.entries()) tab.textContent = text[views[i] ?? "message"];
  editionLabel.textContent = text.edition;
  unitsLabel.textContent = text.units;
  linkButton.textContent = text.link;
  exportLabel.textContent = text.export;
  editionSelect.replaceChildren(
    h("option", { value: "auto" }, text.auto),
    ...editions.map((key) => h("option", { value: key }, key)),
  );
  editionSelect.value = edition;
}

async function copyLink(): Promise<void> {
  const frame = selected === undefined ? undefined : store.frameAt(selected);
  if (!frame?.ok) return;
  history.replaceState(null, "", fragmentOf({ octets: frame.octets, edition, path: message.path }));
  try {
    await navigator.clipboard.writeText(location.href);
    input.note(words[language].linkCopied);
  } catch {
    // pages from disk may not reach the clipboard
    input.note(words[language].linkInBar);
  }
}

function showFragment(): void {
  const shown = shownBy(location.hash);
  if (shown === undefined) return;
  edition = shown.edition;
  store.setEdition(edition);
  const frame = { ok: true, octets: shown.octets, time: undefined, isChanged: false } as const;
  selected = store.add([frame]);
  view = "message";
  readOn();
  showWords();
  showList();
  showMain(shown.path);
}

build();
listen();
showAll();
showFragment();

import { type Edition, editions, isEdition } from "../editions/index.js";
import { button, h } from "./dom.js";
import { exampleFrames } from "./example.js";
import { csvOf, jsonOf, sceneOf } from "./export.js";
import { framesOfOctets, framesOfText, type Input } from "./input.js";
import { listView } from "./list-view.js";
import { mapView } from "./map-view.js";
import { messageView } from "./message-view.js";
import { fragmentOf, shownBy } from "./permalink.js";
import { save } from "./save.js";
import { frameStore } from "./store.js";
import { type Language, preferredLanguage, words } from "./words.js";

/** Reading in slices of this leaves the page quick. */
const sliceMs = 12;
const largestFileOctets = 256 * 1024 * 1024;

const store = frameStore();
let language: Language = preferredLanguage(navigator.languages);
let edition: Edition | "auto" = "auto";
let selected: number | undefined;
let showsMap = false;
let showsMeaning = true;

const title = h("h1");
const claim = h("p", { class: "claim" });
const languageButton = button("", () => {
  language = language === "en" ? "zh" : "en";
  showAll();
});
const inputText = h("textarea", { id: "input", rows: 2, spellcheck: "false" });
const fileInput = h("input", { type: "file", hidden: true, multiple: true, id: "file" });
const showButton = button("", () => void take(framesOfText(inputText.value)), "primary");
const openButton = button("", () => fileInput.click());
const exampleButton = button("", () => void take(framesOfText(exampleFrames)));
const clearButton = button("", clear);
const notes = h("div", { class: "notes", role: "status" });

const filterInput = h("input", { type: "search", id: "filter", spellcheck: "false" });
const count = h("span", { class: "count" });
const framesTitle = h("h2");
const list = listView(store.entryAt, (n) => select(n));
const empty = h("p", { class: "hint" });

const message = messageView((octets) => {
  if (selected === undefined) return;
  store.replace(selected, octets);
  showMessage(message.path);
  list.refresh();
});
const otherText = h("div", { class: "message" });
const map = h("div", { class: "drawing" });
const messageTab = button("", () => setMap(false), "tab");
const mapTab = button("", () => setMap(true), "tab");
const editionLabel = h("span");
const editionSelect = h("select", { id: "edition" });
const unitsLabel = h("span");
const unitsBox = h("input", { type: "checkbox", checked: true });
const linkButton = button("", () => void copyLink());
const exportLabel = h("span", { class: "caption" });

function build(): void {
  const head = h("header", {}, h("div", {}, title, claim), languageButton);
  const input = h(
    "section",
    { class: "input" },
    inputText,
    h("div", { class: "together" }, showButton, openButton, exampleButton, clearButton, fileInput),
    notes,
  );
  const frames = h(
    "section",
    { class: "frames" },
    h("div", { class: "bar" }, framesTitle, count),
    filterInput,
    list.element,
    empty,
  );
  const bar = h(
    "div",
    { class: "bar" },
    h("div", { class: "tabs" }, messageTab, mapTab),
    h("label", {}, editionLabel, editionSelect),
    h("label", {}, unitsBox, unitsLabel),
    h("div", { class: "spacer" }),
    linkButton,
    exportLabel,
    button("JSON", () => save("frames.jsonl", "application/x-ndjson", jsonOf(listed()))),
    button("CSV", () => save("frames.csv", "text/csv", csvOf(listed()))),
    button("GeoJSON", () =>
      save("frames.geojson", "application/geo+json", JSON.stringify(sceneOf(listed()))),
    ),
  );
  const main = h("main", {}, bar, message.element, otherText, map);
  document.body.append(head, input, h("div", { class: "work" }, frames, main));
}

function listen(): void {
  filterInput.addEventListener("input", showList);
  editionSelect.addEventListener("change", () => {
    edition = isEdition(editionSelect.value) ? editionSelect.value : "auto";
    store.setEdition(edition);
    readOn();
    showAll();
  });
  unitsBox.addEventListener("change", () => {
    showsMeaning = unitsBox.checked;
    showMessage(message.path);
  });
  fileInput.addEventListener("change", () => {
    void takeFiles([...(fileInput.files ?? [])]);
    fileInput.value = "";
  });
  inputText.addEventListener("paste", ({ clipboardData }) => {
    void take(framesOfText(clipboardData?.getData("text/plain") ?? ""));
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (files.length > 0) void takeFiles(files);
    else if (text !== "") void take(framesOfText(text));
  });
  window.addEventListener("hashchange", showFragment);
}

async function takeFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (file.size > largestFileOctets) {
      note(`${file.name}: ${words[language].tooLarge}`);
      continue;
    }
    await take(file.arrayBuffer().then((content) => framesOfOctets(new Uint8Array(content))));
  }
}

/** Frames that come show at once; what they are is found out in the background. */
async function take(input: Promise<Input>): Promise<void> {
  note(words[language].reading);
  try {
    const { frames, warnings } = await input;
    note(...warnings);
    if (frames.length === 0) return;
    const first = store.add(frames);
    readOn();
    select(first);
  } catch (error) {
    // a capture file that is broken at its beginning, or a file that cannot be read
    note(error instanceof Error ? error.message : String(error));
  }
}

function note(...sentences: readonly string[]): void {
  notes.replaceChildren(...sentences.map((sentence) => h("p", {}, sentence)));
}

let reader: number | undefined;

function readOn(): void {
  clearTimeout(reader);
  const isMore = store.readOn(sliceMs);
  if (isMore) reader = window.setTimeout(readOn);
  else if (filterInput.value !== "" || showsMap) showAll();
}

function clear(): void {
  store.clear();
  selected = undefined;
  inputText.value = "";
  note();
  history.replaceState(null, "", location.pathname + location.search);
  showAll();
}

function select(n: number): void {
  selected = n;
  showList();
  showMessage("");
}

function setMap(isShown: boolean): void {
  showsMap = isShown;
  showMessage(message.path);
}

function listed(): ReturnType<typeof store.all> {
  const numbers = store.matching(filterInput.value);
  return numbers.flatMap((n) => store.entryAt(n) ?? []);
}

function showAll(): void {
  showWords();
  showList();
  showMessage(message.path);
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
  document.body.classList.toggle("empty", store.count === 0);
}

function showMessage(path: string): void {
  const text = words[language];
  messageTab.setAttribute("aria-pressed", String(!showsMap));
  mapTab.setAttribute("aria-pressed", String(showsMap));
  map.hidden = !showsMap;
  otherText.hidden = true;
  const frame = selected === undefined ? undefined : store.frameAt(selected);
  linkButton.disabled = frame?.ok !== true;
  if (showsMap) {
    message.element.hidden = true;
    map.replaceChildren(mapView(sceneOf(listed()), text));
    return;
  }
  if (frame?.ok) {
    message.show(frame.octets, { edition, language, text, showsMeaning }, path);
    return;
  }
  message.clear();
  otherText.hidden = false;
  if (frame === undefined) {
    otherText.replaceChildren(h("p", { class: "welcome" }, text.inputHint));
    return;
  }
  otherText.replaceChildren(
    h("p", { class: "problem", role: "alert" }, frame.problem),
    h("pre", {}, frame.text),
  );
}

function showWords(): void {
  const text = words[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = title.textContent = text.title;
  claim.textContent = text.claim;
  languageButton.textContent = text.language;
  languageButton.lang = language === "zh" ? "en" : "zh-CN";
  inputText.placeholder = text.inputHint;
  inputText.setAttribute("aria-label", text.inputLabel);
  fileInput.setAttribute("aria-label", text.openFile);
  showButton.textContent = text.show;
  openButton.textContent = text.openFile;
  exampleButton.textContent = text.example;
  clearButton.textContent = text.clear;
  framesTitle.textContent = text.frames;
  filterInput.placeholder = text.filter;
  filterInput.setAttribute("aria-label", text.filter);
  messageTab.textContent = text.message;
  mapTab.textContent = text.map;
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
    note(words[language].linkCopied);
  } catch {
    // pages from disk may not reach the clipboard
    note(words[language].linkInBar);
  }
}

function showFragment(): void {
  const shown = shownBy(location.hash);
  if (shown === undefined) return;
  edition = shown.edition;
  store.setEdition(edition);
  selected = store.add([{ ok: true, octets: shown.octets, time: undefined }]);
  readOn();
  showWords();
  showList();
  showMessage(shown.path);
}

build();
listen();
showAll();
showFragment();

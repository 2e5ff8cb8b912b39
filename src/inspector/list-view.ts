import { h } from "./dom.js";
import type { Entry } from "./export.js";
import type { Words } from "./words.js";

/** The list of frames; it draws only the rows that are seen, so ten thousand are as quick as ten. */
export interface ListView {
  readonly element: HTMLElement;
  show(numbers: readonly number[], selected: number | undefined, text: Words): void;
  /** Draws the rows again, of which more may be known. */
  refresh(): void;
}

const rowPx = 44;
const spareRows = 6;

/** Frames go by their number, which is not their place in a list that is filtered. */
export function listView(
  entryAt: (n: number) => Entry | undefined,
  onSelect: (n: number) => void,
): ListView {
  const rows = h("div", { class: "rows", role: "presentation" });
  const element = h("div", { class: "list", role: "listbox", tabindex: 0 }, rows);
  let shown: readonly number[] = [];
  let selected: number | undefined;
  let words: Words | undefined;

  const draw = (): void => {
    if (words === undefined) return;
    const text = words;
    rows.style.height = `${shown.length * rowPx}px`;
    const first = Math.max(0, Math.floor(element.scrollTop / rowPx) - spareRows);
    const count = Math.ceil((element.clientHeight || 400) / rowPx) + 2 * spareRows;
    const visible = shown.slice(first, first + count);
    rows.replaceChildren(
      ...visible.flatMap((n, i) => {
        const entry = entryAt(n);
        return entry === undefined ? [] : [rowOf(entry, first + i, shown.length, text)];
      }),
    );
    for (const row of rows.children) {
      const isSelected = row.id === `frame-${selected}`;
      row.setAttribute("aria-selected", String(isSelected));
    }
    if (selected === undefined) element.removeAttribute("aria-activedescendant");
    else element.setAttribute("aria-activedescendant", `frame-${selected}`);
  };

  const placeOfSelected = (): number => (selected === undefined ? -1 : shown.indexOf(selected));
  const selectAt = (at: number): void => {
    const n = shown[Math.max(0, Math.min(at, shown.length - 1))];
    if (n !== undefined) onSelect(n);
  };

  const revealSelected = (): void => {
    const at = placeOfSelected();
    if (at < 0) return;
    const top = at * rowPx;
    const bottom = top + rowPx - element.clientHeight;
    if (element.scrollTop > top) element.scrollTop = top;
    else if (element.scrollTop < bottom) element.scrollTop = bottom;
  };

  element.addEventListener("scroll", draw, { passive: true });
  element.addEventListener("click", ({ target }) => {
    const row = target instanceof Element ? target.closest("[data-at]") : null;
    if (row !== null) selectAt(Number(row.getAttribute("data-at")));
  });
  element.addEventListener("keydown", (event) => {
    const at = placeOfSelected();
    const page = Math.max(1, Math.floor(element.clientHeight / rowPx) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: shown.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    selectAt(next);
  });

  return {
    element,
    show(numbers, selectedFrame, text) {
      shown = numbers;
      selected = selectedFrame;
      words = text;
      element.setAttribute("aria-label", text.frames);
      revealSelected();
      draw();
    },
    refresh: draw,
  };
}

function rowOf({ n, frame, summary }: Entry, at: number, count: number, text: Words): HTMLElement {
  const isBroken = !frame.ok || summary.problem !== undefined;
  const title = frame.ok ? summary.type || text.broken : text.unreadable;
  const size = frame.ok ? `${frame.octets.length} ${text.octetsOf}` : "";
  const below = frame.ok ? [summary.edition, size] : [frame.problem];
  const time = frame.ok ? timeOf(frame.time) : "";
  const row = h(
    "div",
    {
      class: isBroken ? "row broken" : "row",
      role: "option",
      id: `frame-${n}`,
      "data-at": at,
      "aria-setsize": count,
      "aria-posinset": at + 1,
    },
    h("span", { class: "n" }, String(n)),
    h("span", { class: "what" }, isBroken ? `⚠ ${title}` : title),
    time === "" ? undefined : h("span", { class: "time" }, time),
    h("span", { class: "below" }, below.filter((part) => part !== "").join(" · ")),
  );
  row.style.top = `${at * rowPx}px`;
  return row;
}

/** The time of the day to the millisecond; the date is seldom what differs. */
function timeOf(time: string | undefined): string {
  return /T(\d\d:\d\d:\d\d(?:\.\d{1,3})?)/.exec(time ?? "")?.[1] ?? "";
}

import { h, reveal } from "./dom.js";
import type { Words } from "./words.js";

/** A run of bits of the frame. */
interface BitRange {
  readonly startBit: number;
  readonly endBit: number;
}

type Mark = "selected" | "hovered" | "fault";

/** The octets of a frame, with those of a field marked. */
export interface HexView {
  readonly element: HTMLElement;
  /** Octets before `startOctet` and from `endOctet` on are around the message. */
  show(octets: Uint8Array, startOctet: number, endOctet: number, text: Words): void;
  /** Shows other octets for a while, those that differ marked; undefined: those of the frame again. */
  preview(octets: Uint8Array | undefined): void;
  mark(name: Mark, range: BitRange | undefined): void;
}

const octetsALine = 16;

export function hexView(
  onSelect: (octet: number) => void,
  onHover: (octet: number | undefined) => void,
): HexView {
  const element = h("div", { class: "hex", role: "group" });
  const marks = new Map<Mark, BitRange>();
  let cells: HTMLElement[] = [];
  let frame: Uint8Array = new Uint8Array();
  let isPreview = false;
  let cellOf: (octet: number, at: number, length: number) => HTMLElement;

  const draw = (octets: Uint8Array): void => {
    cells = [...octets].map((octet, at) => cellOf(octet, at, octets.length));
    const lines: HTMLElement[] = [];
    for (let at = 0; at < cells.length; at += octetsALine) {
      const offset = h("span", { class: "offset", "aria-hidden": "true" }, String(at));
      lines.push(h("div", { class: "hexline" }, offset, ...cells.slice(at, at + octetsALine)));
    }
    element.replaceChildren(...lines);
    for (const [name, range] of marks) markCells(name, range);
  };
  const markCells = (name: Mark, { startBit, endBit }: BitRange): void => {
    const first = startBit >>> 3;
    const marked = cells.slice(first, Math.max(first + 1, Math.ceil(endBit / 8)));
    for (const cell of marked) cell.classList.add(name);
  };
  const focusOn = (octet: number): void => {
    if (cells[octet] === undefined) return;
    onSelect(octet);
    for (const other of cells) if (other.tabIndex === 0) other.tabIndex = -1;
    const cell = cells[octet];
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
    reveal(cell, element);
  };

  const octetAt = (target: EventTarget | null): number | undefined => {
    const cell = target instanceof HTMLElement ? target.dataset.octet : undefined;
    return cell === undefined ? undefined : Number(cell);
  };
  element.addEventListener("click", ({ target }) => {
    const octet = octetAt(target);
    if (octet !== undefined) focusOn(octet);
  });
  element.addEventListener("pointerover", ({ target }) => onHover(octetAt(target)));
  element.addEventListener("pointerleave", () => onHover(undefined));
  element.addEventListener("keydown", (event) => {
    const octet = octetAt(event.target);
    if (octet === undefined) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: octet + 1,
      ArrowLeft: octet - 1,
      ArrowDown: octet + octetsALine,
      ArrowUp: octet - octetsALine,
      Home: 0,
      End: cells.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusOn(next);
  });

  return {
    element,
    show(octets, startOctet, endOctet, text) {
      element.setAttribute("aria-label", text.octets);
      marks.clear();
      frame = octets;
      isPreview = false;
      const behind = octets.length - endOctet;
      cellOf = (octet, at, length) => {
        const isAround = at < startOctet || at >= length - behind;
        const isOther = octet !== frame[at];
        const attributes = {
          class: `octet${isAround ? " around" : ""}${isOther ? " changed" : ""}`,
          role: "button",
          tabindex: at === 0 ? 0 : -1,
          "data-octet": at,
          "aria-label": `${text.octetLabel} ${at}: ${hex(octet)}`,
        };
        return h("span", attributes, hex(octet));
      };
      draw(octets);
    },
    preview(octets) {
      if (octets === undefined && !isPreview) return;
      isPreview = octets !== undefined;
      draw(octets ?? frame);
    },
    mark(name, range) {
      for (const cell of element.querySelectorAll(`.${name}`)) cell.classList.remove(name);
      marks.delete(name);
      if (range === undefined) return;
      marks.set(name, range);
      markCells(name, range);
      const first = cells[range.startBit >>> 3];
      if (name === "selected" && first) reveal(first, element);
    },
  };
}

function hex(octet: number): string {
  return octet.toString(16).toUpperCase().padStart(2, "0");
}

import { h, reveal } from "./dom.js";
import type { Words } from "./words.js";

/** A run of bits of the frame. */
export interface BitRange {
  readonly startBit: number;
  readonly endBit: number;
}

/** The octets of a frame, with those of a field marked. */
export interface HexView {
  readonly element: HTMLElement;
  /** Octets before `startOctet` and from `endOctet` on are around the message. */
  show(octets: Uint8Array, startOctet: number, endOctet: number, text: Words): void;
  mark(name: "selected" | "hovered" | "fault", range: BitRange | undefined): void;
}

const octetsALine = 16;

export function hexView(
  onSelect: (octet: number) => void,
  onHover: (octet: number | undefined) => void,
): HexView {
  const element = h("div", { class: "hex", role: "group" });
  let cells: HTMLElement[] = [];

  const octetAt = (target: EventTarget | null): number | undefined => {
    const cell = target instanceof HTMLElement ? target.dataset.octet : undefined;
    return cell === undefined ? undefined : Number(cell);
  };
  const focusOn = (octet: number): void => {
    const cell = cells[octet];
    if (cell === undefined) return;
    onSelect(octet);
    for (const other of cells) if (other.tabIndex === 0) other.tabIndex = -1;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: true });
    reveal(cell, element);
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
      cells = [...octets].map((octet, at) =>
        h(
          "span",
          {
            class: at < startOctet || at >= endOctet ? "octet around" : "octet",
            role: "button",
            tabindex: at === 0 ? 0 : -1,
            "data-octet": at,
            "aria-label": `${text.octetLabel} ${at}: ${hex(octet)}`,
          },
          hex(octet),
        ),
      );
      const lines: HTMLElement[] = [];
      for (let at = 0; at < cells.length; at += octetsALine) {
        const offset = h("span", { class: "offset", "aria-hidden": true }, String(at));
        lines.push(h("div", { class: "hexline" }, offset, ...cells.slice(at, at + octetsALine)));
      }
      element.replaceChildren(...lines);
    },
    mark(name, range) {
      for (const cell of element.querySelectorAll(`.${name}`)) cell.classList.remove(name);
      if (range === undefined) return;
      const first = range.startBit >>> 3;
      const marked = cells.slice(first, Math.max(first + 1, Math.ceil(range.endBit / 8)));
      for (const cell of marked) cell.classList.add(name);
      if (name === "selected" && marked[0]) reveal(marked[0], element);
    },
  };
}

function hex(octet: number): string {
  return octet.toString(16).toUpperCase().padStart(2, "0");
}

import { h, reveal } from "./dom.js";
import { allNodes, bitPlace, type TreeNode } from "./tree.js";
import type { ValueText } from "./value-text.js";
import type { Words } from "./words.js";

/** The fields of all layers, to open and close, with one of them selected. */
export interface TreeView {
  readonly element: HTMLElement;
  show(trees: readonly TreeNode[], textOf: (node: TreeNode) => ValueText, text: Words): void;
  select(id: number | undefined): void;
  /** Sets the focus to the selected line. */
  focus(): void;
  hover(id: number | undefined): void;
}

/** Parts of larger messages are closed at first from this level on. */
const openLevels = 3;
const smallTree = 120;

export function treeView(
  onSelect: (node: TreeNode) => void,
  onHover: (node: TreeNode | undefined) => void,
): TreeView {
  const element = h("div", { class: "tree", role: "tree" });
  const items = new Map<
    number,
    { node: TreeNode; item: HTMLElement; parent: number | undefined }
  >();
  let selected: number | undefined;

  const itemOf = (target: EventTarget | null): HTMLElement | undefined => {
    const found = target instanceof Element ? target.closest<HTMLElement>("[role=treeitem]") : null;
    return found ?? undefined;
  };
  const nodeOf = (target: EventTarget | null): TreeNode | undefined =>
    items.get(Number(itemOf(target)?.dataset.id))?.node;
  const setOpen = (item: HTMLElement, isOpen: boolean): void => {
    if (item.hasAttribute("aria-expanded")) item.setAttribute("aria-expanded", String(isOpen));
  };
  const focusOn = (item: HTMLElement | undefined): void => {
    const node = item && items.get(Number(item.dataset.id))?.node;
    if (node !== undefined) onSelect(node);
    item?.focus({ preventScroll: true });
  };

  element.addEventListener("click", ({ target }) => {
    const item = itemOf(target);
    if (item === undefined) return;
    const isToggle = target instanceof Element && target.closest(".toggle") !== null;
    if (isToggle) setOpen(item, item.getAttribute("aria-expanded") !== "true");
    focusOn(item);
  });
  element.addEventListener("dblclick", ({ target }) => {
    const item = itemOf(target);
    if (item) setOpen(item, item.getAttribute("aria-expanded") !== "true");
  });
  element.addEventListener("pointerover", ({ target }) => onHover(nodeOf(target)));
  element.addEventListener("pointerleave", () => onHover(undefined));
  element.addEventListener("keydown", (event) => {
    const item = itemOf(event.target);
    if (item === undefined) return;
    const isOpen = item.getAttribute("aria-expanded") === "true";
    const around = items.get(items.get(Number(item.dataset.id))?.parent ?? -1)?.item;
    // closed parts have no boxes
    const visible = [...items.values()].map((each) => each.item).filter(isVisible);
    const at = visible.indexOf(item);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focusOn(visible[at + 1]),
      ArrowUp: () => focusOn(visible[at - 1]),
      Home: () => focusOn(visible[0]),
      End: () => focusOn(visible.at(-1)),
      ArrowRight: () =>
        isOpen || !item.hasAttribute("aria-expanded")
          ? focusOn(visible[at + 1])
          : setOpen(item, true),
      ArrowLeft: () => (isOpen ? setOpen(item, false) : focusOn(around)),
      Enter: () => setOpen(item, !isOpen),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  });

  const build = (
    node: TreeNode,
    parent: number | undefined,
    isOpenAt: (node: TreeNode) => boolean,
    textOf: (node: TreeNode) => ValueText,
    text: Words,
  ): HTMLElement => {
    const hasParts = node.children.length > 0;
    const isOpen = isOpenAt(node) || holdsFault(node);
    const item = h(
      "div",
      {
        role: "treeitem",
        class: node.role,
        tabindex: -1,
        "data-id": node.id,
        "aria-level": node.level,
        "aria-selected": "false",
        "aria-expanded": hasParts ? String(isOpen && node.role === "part") : undefined,
      },
      lineOf(node, textOf(node), text),
    );
    items.set(node.id, { node, item, parent });
    if (hasParts) {
      const parts = node.children.map((child) => build(child, node.id, isOpenAt, textOf, text));
      item.append(h("div", { role: "group" }, ...parts));
    }
    return item;
  };

  const unmark = (name: string): void => {
    for (const marked of element.querySelectorAll(`.${name}`)) marked.classList.remove(name);
  };

  return {
    element,
    show(trees, textOf, text) {
      items.clear();
      selected = undefined;
      element.setAttribute("aria-label", text.tree);
      const isLarge = allNodes(trees).filter(isOfMessage).length > smallTree;
      const isOpenAt = (node: TreeNode): boolean =>
        isOfMessage(node) ? !isLarge || node.level < openLevels : !isEnvelope(node);
      const tops = trees.map((tree) => build(tree, undefined, isOpenAt, textOf, text));
      for (const top of tops.slice(0, 1)) top.tabIndex = 0;
      element.replaceChildren(...tops);
    },
    focus() {
      items.get(selected ?? -1)?.item.focus({ preventScroll: true });
    },
    select(id) {
      const before = items.get(selected ?? -1)?.item;
      before?.setAttribute("aria-selected", "false");
      for (const { item } of items.values()) if (item.tabIndex === 0) item.tabIndex = -1;
      selected = id;
      const found = items.get(id ?? -1);
      const [first] = items.values();
      // the keyboard comes in at the first line where none is selected
      const entry = found ?? first;
      if (entry !== undefined) entry.item.tabIndex = 0;
      if (found === undefined) return;
      let above = found.parent;
      while (above !== undefined) {
        const part = items.get(above);
        if (part) setOpen(part.item, true);
        above = part?.parent;
      }
      found.item.setAttribute("aria-selected", "true");
      const line = found.item.firstElementChild;
      if (line) reveal(line, element);
    },
    hover(id) {
      unmark("hovered");
      items.get(id ?? -1)?.item.firstElementChild?.classList.add("hovered");
    },
  };
}

function isOfMessage({ layer }: TreeNode): boolean {
  return layer.layer === "message";
}

/** It is long, and opened by those who look for it. */
function isEnvelope({ layer, level }: TreeNode): boolean {
  return layer.layer === "spdu" && level === 1;
}

function holdsFault(node: TreeNode): boolean {
  return node.role === "fault" || node.children.some(holdsFault);
}

function isVisible(item: HTMLElement): boolean {
  return item.offsetParent !== null;
}

function lineOf(node: TreeNode, { text: value, meaning }: ValueText, text: Words): HTMLElement {
  const { role, typeName, name } = node;
  const shownName = role === "fault" ? text.unread : role === "detail" ? `· ${name}` : name;
  return h(
    "div",
    { class: "line" },
    h("span", {
      class: node.children.length > 0 ? "toggle" : "toggle none",
      "aria-hidden": "true",
    }),
    h("span", { class: "name" }, shownName),
    typeName === "" || typeName === name ? undefined : h("span", { class: "type" }, typeName),
    value === "" ? undefined : h("span", { class: "text" }, value),
    meaning === "" ? undefined : h("span", { class: "meaning" }, meaning),
    h("span", { class: "place" }, bitPlace(node)),
  );
}

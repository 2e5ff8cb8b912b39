import type { Edition } from "../editions/index.js";
import { aboutView } from "./about-view.js";
import { actionsOn } from "./actions.js";
import { detailView } from "./detail-view.js";
import { h } from "./dom.js";
import { hexView } from "./hex-view.js";
import type { ReadableFrame } from "./input.js";
import { readFrame } from "./reading.js";
import { faultIn, nodeAt, ownerOf, type TreeNode, treesOf } from "./tree.js";
import { treeView } from "./tree-view.js";
import { type ValueText, valueText } from "./value-text.js";
import type { Language, Words } from "./words.js";

/** How a frame is to be shown. */
export interface MessageOptions {
  readonly edition: Edition | "auto";
  readonly language: Language;
  readonly text: Words;
  readonly showsMeaning: boolean;
}

/** One frame: fields and octets side by side, each showing where the other is. */
export interface MessageView {
  readonly element: HTMLElement;
  /** Path of the selected line; empty for none. */
  readonly path: string;
  show(frame: ReadableFrame, options: MessageOptions, path: string): void;
  /** Sets the focus to the selected line. */
  focus(): void;
  clear(): void;
}

/** `onEdit` takes the octets with another value, and the path of the line to go on with. */
export function messageView(onEdit: (octets: Uint8Array, path: string) => void): MessageView {
  const about = h("div", { class: "about" });
  const detail = h("section", { class: "detail", "aria-live": "polite" });
  let path = "";
  let select: (node: TreeNode | undefined) => void = () => undefined;
  let selectOctet: (octet: number) => void = () => undefined;
  let hoverNode: (node: TreeNode | undefined) => void = () => undefined;
  let hoverOctet: (octet: number | undefined) => void = () => undefined;

  const tree = treeView(
    (node) => select(node),
    (node) => hoverNode(node),
  );
  const hex = hexView(
    (octet) => selectOctet(octet),
    (octet) => hoverOctet(octet),
  );
  const side = h("div", { class: "side" }, hex.element, detail);
  const panes = h("div", { class: "panes" }, tree.element, side);
  const element = h("div", { class: "message" }, about, panes);

  return {
    element,
    get path() {
      return path;
    },
    focus() {
      tree.focus();
    },
    clear() {
      path = "";
      element.hidden = true;
    },
    show(frame, { edition, language, text, showsMeaning }, wantedPath) {
      element.hidden = false;
      const { octets } = frame;
      const reading = readFrame(octets, edition);
      const { message, traced } = reading;
      about.replaceChildren(...aboutView(frame, reading, language));
      detail.setAttribute("aria-label", text.selection);
      const start = message?.startOctet ?? 0;
      const end = message === undefined ? octets.length : start + message.octets.length;
      hex.show(octets, start, end, text);

      const trees = treesOf(traced);
      const said = (node: TreeNode): ValueText => valueText(node, language);
      const textOf = (node: TreeNode): ValueText =>
        showsMeaning ? said(node) : { ...said(node), meaning: "" };
      const on = { preview: hex.preview, apply: onEdit };

      path = "";
      select = (node) => {
        path = node?.path.join(".") ?? "";
        tree.select(node?.id);
        hex.preview(undefined);
        hex.mark("selected", node);
        detail.replaceChildren(
          ...(node === undefined
            ? [h("p", { class: "hint" }, text.nothingSelected)]
            : detailView(
                octets,
                node,
                said(node),
                text,
                actionsOn(frame, reading, node, text, on),
              )),
        );
      };
      selectOctet = (octet) => select(ownerOf(trees, octet * 8));
      hoverNode = (node) => {
        tree.hover(node?.id);
        hex.mark("hovered", node);
      };
      hoverOctet = (octet) =>
        hoverNode(octet === undefined ? undefined : ownerOf(trees, octet * 8));

      tree.show(trees, textOf, text);
      const fault = faultIn(trees);
      hex.mark("fault", fault);
      select(wantedPath === "" ? fault : (nodeAt(trees, wantedPath) ?? fault));
    },
  };
}

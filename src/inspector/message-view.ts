import type { Edition } from "../editions/index.js";
import { aboutView } from "./about-view.js";
import { detailView, type Editing } from "./detail-view.js";
import { h } from "./dom.js";
import { editedFrame, jerAt } from "./edit.js";
import { faultOf } from "./fault.js";
import { hexView } from "./hex-view.js";
import type { ReadableFrame } from "./input.js";
import { type Reading, readFrame } from "./reading.js";
import { isSigned } from "./rewrap.js";
import { nodeAt, ownerOf, type TreeNode, treeOf, walk } from "./tree.js";
import { treeView } from "./tree-view.js";
import { itemsOf, type ValueText, valueText } from "./value-text.js";
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
  clear(): void;
}

export function messageView(onEdit: (octets: Uint8Array) => void): MessageView {
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
    clear() {
      path = "";
      element.hidden = true;
    },
    show(frame, { edition, language, text, showsMeaning }, wantedPath) {
      element.hidden = false;
      const { octets } = frame;
      const reading = readFrame(octets, edition);
      const { message } = reading;
      about.replaceChildren(...aboutView(frame, reading, text));
      detail.setAttribute("aria-label", text.selection);
      const start = message?.startOctet ?? 0;
      const end = message === undefined ? octets.length : start + message.octets.length;
      hex.show(octets, start, end, text);
      panes.classList.toggle("alone", message === undefined);
      tree.element.hidden = message === undefined;
      path = "";
      select = selectOctet = hoverNode = hoverOctet = () => undefined;
      detail.replaceChildren();
      if (message === undefined) {
        const fault = faultOf(reading);
        hex.mark("fault", fault && { startBit: fault.bitOffset, endBit: octets.length * 8 });
        return;
      }

      const { codec } = message;
      const root = treeOf(message);
      const said = (node: TreeNode): ValueText => valueText(node, codec.edition, language);
      const textOf = (node: TreeNode): ValueText =>
        showsMeaning ? said(node) : { ...said(node), meaning: "" };
      const editingOf = (node: TreeNode): Editing | undefined =>
        editing(frame, reading, node, text, {
          preview: (changed) => hex.preview(changed),
          apply: onEdit,
        });

      select = (node) => {
        path = node?.path.join(".") ?? "";
        tree.select(node?.id);
        hex.preview(undefined);
        hex.mark("selected", node);
        const shown = node === undefined ? { text: "", meaning: "" } : said(node);
        detail.replaceChildren(...detailView(octets, node, shown, text, node && editingOf(node)));
      };
      selectOctet = (octet) => select(ownerOf(root, octet * 8));
      hoverNode = (node) => {
        tree.hover(node?.id);
        hex.mark("hovered", node);
      };
      hoverOctet = (octet) => hoverNode(octet === undefined ? undefined : ownerOf(root, octet * 8));

      tree.show(root, textOf, text);
      const fault = [...walk(root)].find(({ role }) => role === "fault");
      hex.mark("fault", fault);
      select(wantedPath === "" ? fault : (nodeAt(root, wantedPath) ?? fault));
    },
  };
}

/** Undefined where the message cannot be read to its end: there is nothing to encode. */
function editing(
  { octets, isChanged }: ReadableFrame,
  reading: Reading,
  { path, typeName, role }: TreeNode,
  text: Words,
  on: Pick<Editing, "preview" | "apply">,
): Editing | undefined {
  const { message, layers } = reading;
  if (message?.value === undefined || role !== "value") return undefined;
  const { codec, value } = message;
  const jer = jerAt(codec, value, path);
  return {
    ...on,
    current: typeof jer === "string" ? jer : JSON.stringify(jer ?? null),
    items: itemsOf(codec.edition, typeName),
    caution: isSigned(layers) && !isChanged ? text.signedHint : undefined,
    edit: (changed) => editedFrame(octets, reading, path, changed),
  };
}

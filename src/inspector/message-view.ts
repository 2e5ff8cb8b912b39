import type { Edition } from "../editions/index.js";
import { aboutView } from "./about-view.js";
import { detailView } from "./detail-view.js";
import { h } from "./dom.js";
import { type BitRange, hexView } from "./hex-view.js";
import { readFrame } from "./reading.js";
import { nodeAt, ownerOf, type TreeNode, treeOf, walk } from "./tree.js";
import { treeView } from "./tree-view.js";
import { type ValueText, valueText } from "./value-text.js";
import type { Language, Words } from "./words.js";

/** How a frame is to be shown. */
interface MessageOptions {
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
  show(octets: Uint8Array, options: MessageOptions, path: string): void;
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
    show(octets, { edition, language, text, showsMeaning }, wantedPath) {
      element.hidden = false;
      const reading = readFrame(octets, edition);
      const { message } = reading;
      about.replaceChildren(...aboutView(reading, text));
      const start = message?.startOctet ?? 0;
      const end = message === undefined ? octets.length : start + message.octets.length;
      hex.show(octets, start, end, text);
      tree.element.hidden = message === undefined;
      path = "";
      select = selectOctet = hoverNode = hoverOctet = () => undefined;
      detail.replaceChildren();
      if (message === undefined) return;

      const { codec, value } = message;
      const root = treeOf(codec.name, message.trace);
      const textOf = (node: TreeNode): ValueText => {
        const shown = valueText(node, codec.edition, language);
        return showsMeaning ? shown : { ...shown, meaning: "" };
      };
      const canEdit = value !== undefined && message.octets.length === octets.length;
      const rangeOf = ({ startBit, endBit }: TreeNode): BitRange => ({
        startBit: startBit + start * 8,
        endBit: endBit + start * 8,
      });
      const ownerOfOctet = (octet: number): TreeNode | undefined =>
        ownerOf(root, (octet - start) * 8);

      select = (node) => {
        path = node?.path.join(".") ?? "";
        tree.select(node?.id);
        hex.mark("selected", node && rangeOf(node));
        const said =
          node === undefined ? { text: "", meaning: "" } : valueText(node, codec.edition, language);
        detail.replaceChildren(
          ...detailView(message, node, said, text, canEdit ? onEdit : undefined),
        );
      };
      selectOctet = (octet) => select(ownerOfOctet(octet));
      hoverNode = (node) => {
        tree.hover(node?.id);
        hex.mark("hovered", node && rangeOf(node));
      };
      hoverOctet = (octet) => hoverNode(octet === undefined ? undefined : ownerOfOctet(octet));

      tree.show(root, textOf, text);
      const fault = [...walk(root)].find(({ role }) => role === "fault");
      hex.mark("fault", fault && rangeOf(fault));
      select(wantedPath === "" ? fault : (nodeAt(root, wantedPath) ?? fault));
    },
  };
}

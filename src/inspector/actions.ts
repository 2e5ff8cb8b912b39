import { optionalComponents } from "./components.js";
import type { Actions, ComponentChange, Editing } from "./detail-view.js";
import { changedFrame, editedFrame, jerAt } from "./edit.js";
import type { ReadableFrame } from "./input.js";
import type { Message, Reading } from "./reading.js";
import { isSigned } from "./rewrap.js";
import type { TreeNode } from "./tree.js";
import { itemsOf } from "./value-text.js";
import { filled, type Words } from "./words.js";

interface Handlers {
  preview(octets: Uint8Array | undefined): void;
  /** Takes the path of the line to go on with. */
  apply(octets: Uint8Array, path: string): void;
}

const none: Actions = { editing: undefined, hint: undefined, changes: [] };

/** What can be done with a line: nothing where the frame cannot be read to its end, as there is nothing to encode. */
export function actionsOn(
  frame: ReadableFrame,
  reading: Reading,
  node: TreeNode,
  text: Words,
  on: Handlers,
): Actions {
  const { message, error } = reading;
  const { role, layer } = node;
  if (role !== "value" && role !== "part") return none;
  const hintOf = (hint: string): Actions => (role === "value" ? { ...none, hint } : none);
  if (layer.layer !== "message") return hintOf(text.onlyMessage);
  if (message === undefined || error !== undefined) return hintOf(text.cannotEdit);
  const editing = role === "value" ? editingOf(frame, reading, message, node, text, on) : undefined;
  return { editing, hint: undefined, changes: changesOf(frame, reading, message, node, text, on) };
}

function editingOf(
  { octets, isChanged }: ReadableFrame,
  reading: Reading,
  { codec, value }: Message,
  { path, typeName }: TreeNode,
  text: Words,
  { preview, apply }: Handlers,
): Editing {
  const jer = jerAt(codec, value, path);
  const caution = isSigned(reading.traced.reading.layers) && !isChanged;
  return {
    preview,
    apply: (changed) => apply(changed, path.join(".")),
    current: typeof jer === "string" ? jer : JSON.stringify(jer ?? null),
    items: itemsOf(codec, typeName),
    caution: caution ? text.signedHint : undefined,
    edit: (changed) => editedFrame(octets, reading, path, changed),
  };
}

function changesOf(
  { octets }: ReadableFrame,
  reading: Reading,
  { codec, value }: Message,
  node: TreeNode,
  text: Words,
  { apply }: Handlers,
): ComponentChange[] {
  return optionalComponents(codec, value, node.path).map(({ path, toAdd }) => {
    const name = String(path.at(-1));
    const isAdded = toAdd !== undefined;
    return {
      label: `${isAdded ? "+" : "−"} ${name}`,
      title: filled(isAdded ? text.add : text.remove, { name }),
      apply() {
        const changed = changedFrame(octets, reading, path, toAdd);
        if (!changed.ok) return changed.problem;
        apply(changed.octets, (isAdded ? path : path.slice(0, -1)).join("."));
        return undefined;
      },
    };
  });
}

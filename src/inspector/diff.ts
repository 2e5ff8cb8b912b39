import type { Message } from "./reading.js";
import { type TreeNode, treeOf, walk } from "./tree.js";
import { valueText } from "./value-text.js";

/** One of two frames; without a message only its octets can be compared. */
export interface Side {
  readonly octets: Uint8Array;
  readonly message: Message | undefined;
}

/** A field whose value is another, or that only one of the two has. */
export interface DifferentField {
  readonly name: string;
  readonly nodes: readonly [TreeNode | undefined, TreeNode | undefined];
}

/** Where two frames differ. */
export interface Difference {
  /** The first that differs, or the end of the shorter one; undefined if the octets are the same. */
  readonly bit: number | undefined;
  /** Path of the field that the bit is in; undefined if it is outside the message. */
  readonly owner: string | undefined;
  readonly fieldCount: number;
  readonly fields: readonly DifferentField[];
}

export function differenceOf(a: Side, b: Side): Difference {
  const bit = firstDifferentBit(a.octets, b.octets);
  const [before, after] = [leavesOf(a.message), leavesOf(b.message)];
  const fields = merged([...before.keys()], [...after.keys()])
    .map((name): DifferentField => ({ name, nodes: [before.get(name), after.get(name)] }))
    .filter(({ nodes: [left, right] }) => isField(left ?? right));
  const owner = [...before.values(), ...after.values()].find(
    ({ startBit, endBit }) => bit !== undefined && startBit <= bit && bit < endBit,
  );
  return {
    bit,
    owner: owner && nameOf(owner),
    fieldCount: fields.length,
    fields: fields.filter(({ nodes: [left, right] }) => plainText(left, a) !== plainText(right, b)),
  };
}

function firstDifferentBit(a: Uint8Array, b: Uint8Array): number | undefined {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (a[i] ?? 0) ^ (b[i] ?? 0);
    if (difference !== 0) return i * 8 + Math.clz32(difference) - 24;
  }
  return a.length === b.length ? undefined : shorter * 8;
}

function isField(node: TreeNode | undefined): boolean {
  return node?.role === "value" || node?.role === "fault";
}

/** All lines that have bits of their own, by their names. */
function leavesOf(message: Message | undefined): Map<string, TreeNode> {
  if (message === undefined) return new Map();
  const leaves = [...walk(treeOf(message))].filter(({ role }) => role !== "part");
  return new Map(leaves.map((node) => [nameOf(node), node]));
}

/** `bsmFrame.pos · presence` */
function nameOf({ role, path, name }: TreeNode): string {
  const place = path.join(".");
  if (role !== "detail") return place || name;
  return place === "" ? name : `${place} · ${name}`;
}

function plainText(node: TreeNode | undefined, { message }: Side): string | undefined {
  if (node === undefined || message === undefined) return undefined;
  return valueText(node, message.codec.edition, "en").text;
}

/** All of both, those of the second behind what they follow there. */
function merged(first: readonly string[], second: readonly string[]): string[] {
  const known = new Set(first);
  const behind = new Map<string | undefined, string[]>();
  let previous: string | undefined;
  for (const name of second) {
    if (known.has(name)) previous = name;
    else behind.set(previous, [...(behind.get(previous) ?? []), name]);
  }
  const follow = (name: string): string[] => [name, ...(behind.get(name) ?? [])];
  return [...(behind.get(undefined) ?? []), ...first.flatMap(follow)];
}

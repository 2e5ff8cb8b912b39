import type { Path } from "../errors.js";
import type { TraceEntry, TraceKind } from "../schema/index.js";
import type { Message } from "./reading.js";

/** A line of the tree: a type that has parts, a value, or bits that are neither. */
export interface TreeNode {
  /** Its place among all of them, in the order of the bits. */
  readonly id: number;
  readonly role: "part" | "value" | "detail" | "fault";
  readonly name: string;
  readonly typeName: string;
  readonly path: Path;
  /** 1 for the whole. */
  readonly level: number;
  /** From the first bit of the frame. */
  readonly startBit: number;
  /** Behind the last bit of all in it. */
  readonly endBit: number;
  readonly kind: TraceKind | undefined;
  readonly raw: TraceEntry["raw"] | undefined;
  readonly value: unknown;
  readonly children: readonly TreeNode[];
}

type Growing = {
  -readonly [Member in keyof TreeNode]: Member extends "children" ? Growing[] : TreeNode[Member];
};

/** The trace as a tree, whose bits count from the beginning of the frame. */
export function treeOf({ codec, trace, startOctet }: Message): TreeNode {
  const typeName = codec.name;
  const firstBit = startOctet * 8;
  const entries = trace.entries.map((entry) => ({
    ...entry,
    startBit: entry.startBit + firstBit,
    endBit: entry.endBit + firstBit,
  }));
  const places = new Map<string, Growing>();
  let count = 0;

  const add = (around: Growing | undefined, entry: TraceEntry, own: Partial<Growing>): Growing => {
    const node: Growing = {
      id: count++,
      role: "part",
      name: typeName,
      typeName: "",
      path: entry.path,
      level: (around?.level ?? 0) + 1,
      startBit: entry.startBit,
      endBit: entry.endBit,
      kind: undefined,
      raw: undefined,
      value: undefined,
      children: [],
      ...own,
    };
    around?.children.push(node);
    return node;
  };

  /** The line of a path; those around it are made with it. */
  const placeOf = (path: Path, entry: TraceEntry): Growing => {
    const key = JSON.stringify(path);
    const known = places.get(key);
    if (known !== undefined) {
      known.endBit = entry.endBit;
      return known;
    }
    const around = path.length === 0 ? undefined : placeOf(path.slice(0, -1), entry);
    const made = add(around, entry, { path, name: String(path.at(-1) ?? typeName) });
    places.set(key, made);
    return made;
  };

  const first: TraceEntry = {
    path: [],
    typeName,
    kind: "padding",
    startBit: firstBit,
    endBit: firstBit,
    raw: 0,
    value: undefined,
  };
  const root = placeOf([], first);
  for (const entry of entries) {
    const place = placeOf(entry.path, entry);
    for (let i = 0; i < entry.path.length; i++) placeOf(entry.path.slice(0, i), entry);
    const { kind, value, raw } = entry;
    if (kind !== "unread" && kind !== "padding") place.typeName ||= entry.typeName;
    if (kind === "value" || kind === "open type") {
      Object.assign(place, { role: "value", kind, value, raw, typeName: entry.typeName });
    } else {
      const role = kind === "unread" ? "fault" : "detail";
      add(place, entry, { role, kind, value, raw, name: kind });
    }
  }
  return root;
}

/** All lines in the order of the bits. */
export function* walk(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The innermost line that holds a bit. */
export function ownerOf(node: TreeNode, bit: number): TreeNode | undefined {
  if (bit < node.startBit || bit >= node.endBit) return undefined;
  for (const child of node.children) {
    const owner = ownerOf(child, bit);
    if (owner !== undefined) return owner;
  }
  return node;
}

/** The line of a path, for permalinks. */
export function nodeAt(root: TreeNode, path: string): TreeNode | undefined {
  for (const node of walk(root)) {
    if (node.role !== "detail" && node.path.join(".") === path) return node;
  }
  return undefined;
}

/** `182–194`, or the one bit that there is. */
export function bitPlace({ startBit, endBit }: Pick<TreeNode, "startBit" | "endBit">): string {
  return endBit > startBit + 1 ? `${startBit}–${endBit - 1}` : String(startBit);
}

/** `01101…` of a run of bits. */
export function bitText(octets: Uint8Array, startBit: number, endBit: number): string {
  let text = "";
  for (let bit = startBit; bit < endBit; bit++) {
    text += ((octets[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1;
  }
  return text;
}

import type { Path } from "../errors.js";
import type { TraceEntry, TraceKind } from "../schema/index.js";
import type { LayerTrace, TracedLayer } from "../stack/index.js";

/** A line of the tree: a type that has parts, a value, the octets of the next layer, or bits that are none of these. */
export interface TreeNode {
  /** Its place among all of them. */
  readonly id: number;
  readonly role: "part" | "value" | "content" | "detail" | "fault";
  /** The layer that it is a line of. */
  readonly layer: TracedLayer;
  readonly name: string;
  readonly typeName: string;
  /** In a layer around the message it begins with the name of the layer. */
  readonly path: Path;
  /** 1 for the whole of a layer. */
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

/** The layers of a frame from the outside in, each a tree of its own: the next one's octets are one line of it. */
export function treesOf({ layers }: LayerTrace): readonly TreeNode[] {
  let count = 0;
  return layers.map((layer) => treeOf(layer, () => count++));
}

function treeOf(layer: TracedLayer, nextId: () => number): TreeNode {
  const { codec, trace, contentAt } = layer;
  const isMessage = layer.layer === "message";
  const rootPath = isMessage ? [] : [layer.layer];
  const name = isMessage ? (codec?.name ?? layer.layer) : layer.layer;
  const places = new Map<string, Growing>();

  const add = (around: Growing | undefined, entry: TraceEntry, own: Partial<Growing>): Growing => {
    const node: Growing = {
      id: nextId(),
      role: "part",
      layer,
      name,
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
    const isRoot = path.length === rootPath.length;
    const around = isRoot ? undefined : placeOf(path.slice(0, -1), entry);
    const made = add(around, entry, { path, ...(!isRoot && { name: String(path.at(-1)) }) });
    places.set(key, made);
    return made;
  };

  const startBit = layer.startOctet * 8;
  const first: TraceEntry = {
    path: rootPath,
    typeName: name,
    kind: "padding",
    startBit,
    endBit: startBit,
    raw: 0,
    value: undefined,
  };
  const root = placeOf(rootPath, first);
  root.typeName = codec?.name ?? "";
  for (const [at, own] of trace.entries.entries()) {
    const entry = { ...own, path: [...rootPath, ...own.path] };
    const place = placeOf(entry.path, entry);
    for (let i = rootPath.length; i < entry.path.length; i++)
      placeOf(entry.path.slice(0, i), entry);
    const { kind, value, raw } = entry;
    if (kind !== "unread" && kind !== "padding" && place !== root) {
      place.typeName ||= entry.typeName;
    }
    // the length in a DSM header is a field of its own
    const isField = kind === "length" && codec === undefined;
    if (kind === "value" || kind === "open type" || isField) {
      const role = at === contentAt ? "content" : "value";
      Object.assign(place, { role, kind, value, raw, typeName: entry.typeName });
    } else {
      const role = kind === "unread" ? "fault" : "detail";
      add(place, entry, { role, kind, value, raw, name: kind });
    }
  }
  return root;
}

/** All lines of all layers. */
export function allNodes(trees: readonly TreeNode[]): TreeNode[] {
  return trees.flatMap((tree) => [...walk(tree)]);
}

/** A line and all below it, in the order of the bits. */
function* walk(node: TreeNode): Generator<TreeNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The innermost line of the innermost layer that holds a bit. */
export function ownerOf(trees: readonly TreeNode[], bit: number): TreeNode | undefined {
  for (const tree of trees.toReversed()) {
    const owner = ownerIn(tree, bit);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function ownerIn(node: TreeNode, bit: number): TreeNode | undefined {
  if (bit < node.startBit || bit >= node.endBit) return undefined;
  for (const child of node.children) {
    const owner = ownerIn(child, bit);
    if (owner !== undefined) return owner;
  }
  return node;
}

/** The line of a path, for permalinks. */
export function nodeAt(trees: readonly TreeNode[], path: string): TreeNode | undefined {
  return allNodes(trees).find((node) => node.role !== "detail" && node.path.join(".") === path);
}

/** The bits that could not be read; of several runs the first that is not empty. */
export function faultIn(trees: readonly TreeNode[]): TreeNode | undefined {
  const faults = allNodes(trees).filter(({ role }) => role === "fault");
  return faults.find(({ startBit, endBit }) => endBit > startBit) ?? faults[0];
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

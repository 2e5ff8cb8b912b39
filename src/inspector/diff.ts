import { firstDifferentBit, mergedNames } from "../schema/difference.js";
import type { LayerTrace } from "../stack/index.js";
import { allNodes, ownerOf, type TreeNode, treesOf } from "./tree.js";
import { valueText } from "./value-text.js";

/** One of two frames. */
export interface Side {
  readonly octets: Uint8Array;
  readonly traced: LayerTrace;
}

/** A field whose value is another, or that only one of the two has. */
export interface DifferentField {
  readonly name: string;
  readonly nodes: readonly [TreeNode | undefined, TreeNode | undefined];
}

/** Where two frames differ. */
export interface Difference {
  /** The first bit that differs, and what it belongs to; undefined if the octets are the same. */
  readonly parting: { readonly bit: number; readonly owner: string } | undefined;
  readonly fieldCount: number;
  readonly fields: readonly DifferentField[];
}

export function differenceOf(a: Side, b: Side): Difference {
  const trees = [a, b].map(({ traced }) => treesOf(traced));
  const [before = new Map(), after = new Map()] = trees.map(fieldsOf);
  const fields = mergedNames([...before.keys()], [...after.keys()]).map(
    (name): DifferentField => ({ name, nodes: [before.get(name), after.get(name)] }),
  );
  const bit = firstDifferentBit(a.octets, b.octets);
  const owners = trees.flatMap((each) => (bit === undefined ? [] : (ownerOf(each, bit) ?? [])));
  // with other layers, or under another edition, the bit is something else in each frame
  const owner = [...new Set(owners.map(nameOf))].join(" / ");
  return {
    parting: bit === undefined ? undefined : { bit, owner },
    fieldCount: fields.length,
    fields: fields.filter(({ nodes: [left, right] }) => plainText(left) !== plainText(right)),
  };
}

/** All lines that have values, by their names. */
function fieldsOf(trees: readonly TreeNode[]): Map<string, TreeNode> {
  const fields = allNodes(trees).filter(({ role }) => role === "value" || role === "fault");
  return new Map(fields.map((node) => [nameOf(node), node]));
}

/** `bsmFrame.pos · presence` */
function nameOf({ role, path, name }: TreeNode): string {
  const place = path.join(".");
  if (role !== "detail") return place || name;
  return place === "" ? name : `${place} · ${name}`;
}

function plainText(node: TreeNode | undefined): string | undefined {
  return node && valueText(node, "en").text;
}

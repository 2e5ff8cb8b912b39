import { isPresent, type PresenceBitmap } from "../uper/additions.js";
import type { Decoding } from "./decoding.js";
import type { SequenceNode } from "./node.js";

/** What a SEQUENCE begins with. */
export interface Head {
  readonly isExtended: boolean;
  /** For each component of the root whether it is there. */
  readonly presence: readonly boolean[];
}

/** What the bits of a head say: the extension bit if there is a marker, and the presence bits of the root. */
export function headOf(
  d: Decoding,
  node: SequenceNode,
  bits: readonly boolean[],
  startBit: number,
): Head {
  let next = node.extensible ? 1 : 0;
  const isExtended = node.extensible && bits[0] === true;
  const presence = node.root.map(({ optional }) => !optional || bits[next++] === true);
  if (d.report === undefined) return { isExtended, presence };

  const presenceBit = node.extensible ? startBit + 1 : startBit;
  const endBit = startBit + bits.length;
  if (node.extensible) d.report("extension", startBit, presenceBit, isExtended);
  if (endBit > presenceBit) {
    const present = node.root.filter(({ optional }, index) => optional && presence[index]);
    const names = present.map(({ name }) => name);
    d.report("presence", presenceBit, endBit, names);
  }
  return { isExtended, presence };
}

/** Names of the known ones, places in the bitmap of the others. */
export function presentAdditions(node: SequenceNode, bitmap: PresenceBitmap): (string | number)[] {
  const places = Array.from({ length: bitmap.count }, (_, index) => index);
  return places
    .filter((index) => isPresent(bitmap, index))
    .flatMap<string | number>(
      (index) => node.slots[index]?.components.map(({ name }) => name) ?? index,
    );
}

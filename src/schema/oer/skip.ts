import { readPresenceBitmap } from "../../oer/additions.js";
import { readAlternative } from "../../oer/choice.js";
import { readLength } from "../../oer/length.js";
import type { OctetReader } from "../../oer/reader.js";
import { isPresent, type PresenceBitmap } from "../../uper/additions.js";
import { type Decoding, inside } from "../decoding.js";
import { type ChoiceNode, isFixedSize, type Node, type SequenceNode } from "../node.js";
import { constructed, readCount, readOerHead, unsupportedKind } from "./decode.js";
import { fixedInteger } from "./integer.js";

/** Passes over a value. Only what tells its length is read; the value itself is not checked. */
export function skipOer(d: Decoding, node: Node, r: OctetReader): void {
  switch (node.kind) {
    case "BOOLEAN":
      r.copy(1);
      return;
    case "NULL":
      return;
    case "INTEGER":
      skipSized(r, fixedInteger(node)?.octetCount);
      return;
    case "ENUMERATED": {
      const first = r.octet();
      // a count of octets (X.696 11)
      if (first >= 0x80) r.copy(first & 0x7f);
      return;
    }
    case "BIT STRING":
      skipSized(r, isFixedSize(node.size) ? Math.ceil(node.size.lower / 8) : undefined);
      return;
    case "OCTET STRING":
      skipSized(r, isFixedSize(node.size) ? node.size.lower : undefined);
      return;
    case "CHARACTER STRING": {
      const isFixed = node.name !== "UTF8String" && isFixedSize(node.size);
      skipSized(r, isFixed ? node.size.lower : undefined);
      return;
    }
    case "SEQUENCE":
      constructed(r, () => skipSequence(d, node, r));
      return;
    case "SEQUENCE OF":
      constructed(r, () => {
        const element = node.element();
        const count = readCount(node, r, d);
        for (let i = 0; i < count; i++) inside(d, i, element, () => skipOer(d, element, r));
      });
      return;
    case "CHOICE":
      constructed(r, () => skipChoice(d, node, r));
      return;
    default:
      throw unsupportedKind(node);
  }
}

/** Passes over octets behind their length, an open type for one. */
export function skipBehindLength(r: OctetReader): void {
  // what a length announces is there
  const count = readLength(r);
  r.position += count;
}

/** Passes over a value of so many octets, or of as many as the length in front of it says. */
function skipSized(r: OctetReader, octetCount: number | undefined): void {
  if (octetCount === undefined) skipBehindLength(r);
  else r.copy(octetCount);
}

function skipSequence(d: Decoding, node: SequenceNode, r: OctetReader): void {
  const { isExtended, presence } = readOerHead(d, node, r);
  for (const [index, component] of node.root.entries()) {
    const inner = component.node();
    if (presence[index]) inside(d, component.name, inner, () => skipOer(d, inner, r));
  }
  if (isExtended) skipAdditions(r, readPresenceBitmap(r));
}

function skipAdditions(r: OctetReader, bitmap: PresenceBitmap): void {
  for (let index = 0; index < bitmap.count; index++) {
    if (isPresent(bitmap, index)) skipBehindLength(r);
  }
}

function skipChoice(d: Decoding, node: ChoiceNode, r: OctetReader): void {
  const index = readAlternative(r, node.alternatives.length, node.extensible);
  const alternative = node.alternatives[index];
  if (alternative === undefined || index >= node.rootCount) skipBehindLength(r);
  else {
    const inner = alternative.node();
    inside(d, alternative.name, inner, () => skipOer(d, inner, r));
  }
}

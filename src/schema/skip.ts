import { isPresent, type PresenceBitmap, readPresenceBitmap } from "../uper/additions.js";
import { readIndex } from "../uper/enumerated.js";
import { cutText, DecodeFailure } from "../uper/failure.js";
import { readUnits } from "../uper/length.js";
import type { BitReader } from "../uper/reader.js";
import { textUnits } from "./characters.js";
import { readHead } from "./decode.js";
import { type Decoding, within } from "./decoding.js";
import { fixedBits } from "./fixed-bits.js";
import { minBits } from "./min-bits.js";
import { anySize, type ChoiceNode, type Node, type SequenceNode, type SizeRange } from "./node.js";

/** Passes over a value. Only what tells its length is read; the value itself is not checked. */
export function skip(d: Decoding, node: Node, r: BitReader): void {
  const bits = fixedBits(node);
  if (bits !== undefined) {
    skipBits(r, bits);
    return;
  }
  switch (node.kind) {
    case "INTEGER": {
      const isBeyondRoot = node.extensible && r.bits(1) === 1;
      if (isBeyondRoot || node.width === undefined) skipOctets(r);
      else skipBits(r, node.width);
      return;
    }
    case "ENUMERATED":
      readIndex(r, node.width, node.rootCount, node.extensible, "enum");
      return;
    case "BIT STRING":
      skipUnits(r, node.size, 1);
      return;
    case "OCTET STRING":
      skipUnits(r, node.size, 8);
      return;
    case "CHARACTER STRING": {
      const { size, bits } = textUnits(node);
      skipUnits(r, size, bits);
      return;
    }
    case "SEQUENCE":
      skipSequence(d, node, r);
      return;
    case "SEQUENCE OF":
      skipList(d, node.element(), node.size, r);
      return;
    case "CHOICE":
      skipChoice(d, node, r);
      return;
    case "CONTAINING":
      skipUnits(r, node.size, node.unitBits);
      return;
    case "OPEN TYPE":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      skipOctets(r);
      return;
  }
}

/** Passes over octets behind their length, an open type for one. */
export function skipOctets(r: BitReader): void {
  skipUnits(r, anySize, 8);
}

function skipBits(r: BitReader, count: number): void {
  const left = r.end - r.position;
  if (count > left) throw new DecodeFailure("truncated", r.position, cutText(count, left));
  r.position += count;
}

function skipAdditions(r: BitReader, bitmap: PresenceBitmap): void {
  for (let index = 0; index < bitmap.count; index++) {
    if (isPresent(bitmap, index)) skipOctets(r);
  }
}

function skipUnits(r: BitReader, size: SizeRange, unitBits: number): void {
  const { lower, upper, extensible } = size;
  readUnits(r, lower, upper, extensible, unitBits, (_, count) => skipBits(r, count * unitBits));
}

function skipList(d: Decoding, element: Node, size: SizeRange, r: BitReader): void {
  const bits = fixedBits(element);
  if (bits !== undefined) {
    skipUnits(r, size, bits);
    return;
  }
  const { lower, upper, extensible } = size;
  readUnits(r, lower, upper, extensible, minBits(element), (_, count, from) => {
    for (let i = from; i < from + count; i++) within(d, i, element, r, () => skip(d, element, r));
  });
}

function skipSequence(d: Decoding, node: SequenceNode, r: BitReader): void {
  const { isExtended, presence } = readHead(d, node, r);
  for (const [index, component] of node.root.entries()) {
    const inner = component.node();
    if (presence[index]) within(d, component.name, inner, r, () => skip(d, inner, r));
  }
  if (isExtended) skipAdditions(r, readPresenceBitmap(r));
}

function skipChoice(d: Decoding, node: ChoiceNode, r: BitReader): void {
  const index = readIndex(r, node.width, node.rootCount, node.extensible, "choice");
  const alternative = node.alternatives[index];
  if (alternative === undefined || index >= node.rootCount) skipOctets(r);
  else {
    const inner = alternative.node();
    within(d, alternative.name, inner, r, () => skip(d, inner, r));
  }
}

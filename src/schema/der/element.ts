import type { BaseBlock } from "asn1js";
import { DecodeFailure } from "../../uper/failure.js";
import { contextClass, universalClass } from "./tags.js";

/** Where an element begins, in bits of the input. */
export function offsetOf(block: BaseBlock): number {
  return 8 * block.valueBeforeDecodeView.byteOffset;
}

/** The whole element, as it was read. */
export function octetsOf(block: BaseBlock): Uint8Array {
  return block.valueBeforeDecodeView;
}

/** What the element holds behind its tag and length. */
export function contentOf(block: BaseBlock): Uint8Array {
  if (block.idBlock.isConstructed) throw wrongDer(offsetOf(block), "a primitive element");
  return octetsOf(block).subarray(block.idBlock.blockLength + block.lenBlock.blockLength);
}

/** The elements within an element. */
export function elementsIn(block: BaseBlock): readonly BaseBlock[] {
  // asn1js declares the members of constructed blocks in a class of its own
  const { value } = block.valueBlock as { readonly value?: unknown };
  if (block.idBlock.isConstructed && Array.isArray(value)) return value;
  throw wrongDer(offsetOf(block), "a constructed element");
}

/** The element within an explicit tag. */
export function elementWithin(block: BaseBlock): BaseBlock {
  const [inner, ...others] = elementsIn(block);
  if (inner !== undefined && others.length === 0) return inner;
  throw wrongDer(offsetOf(block), "one element within its tag");
}

/** The number of its context tag; undefined if it has another tag. */
export function contextTagOf({ idBlock }: BaseBlock): number | undefined {
  return idBlock.tagClass === contextClass && !idBlock.isHexOnly ? idBlock.tagNumber : undefined;
}

export function hasUniversalTag({ idBlock }: BaseBlock, tag: number): boolean {
  return idBlock.tagClass === universalClass && idBlock.tagNumber === tag;
}

const classNames = ["", "UNIVERSAL ", "APPLICATION ", "", "PRIVATE "];

/** `[3]` or `[UNIVERSAL 16]` */
export function tagText({ idBlock }: BaseBlock): string {
  return `[${classNames[idBlock.tagClass] ?? ""}${idBlock.tagNumber}]`;
}

export function wrongDer(bitOffset: number, expected: string): DecodeFailure {
  return new DecodeFailure("input", bitOffset, `no DER of the type: expected ${expected}`);
}

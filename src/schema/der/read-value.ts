import type { BaseBlock } from "asn1js";
import { DecodeFailure } from "../../uper/failure.js";
import { toNumber } from "../../uper/integer.js";
import { wrongCount } from "../../uper/length.js";
import type { BitString } from "../../uper/strings.js";
import { valueOfContents } from "../contents.js";
import { absentValue } from "../default.js";
import { toHex } from "../hex.js";
import { numberOf, usedBits } from "../named-bits.js";
import type {
  BitStringNode,
  ComponentNode,
  EnumeratedNode,
  IntegerNode,
  Node,
  SequenceNode,
  SequenceOfNode,
  SizeRange,
} from "../node.js";
import {
  noSiblings,
  type Siblings,
  selectedChoice,
  selectorValue,
  siblingsIn,
} from "../open-type.js";
import { deepestPath, tooDeep, type WalkPath } from "../path.js";
import { checkRead } from "../permitted.js";
import { textOfContent } from "./characters.js";
import {
  contentOf,
  contextTagOf,
  elementsIn,
  elementWithin,
  hasUniversalTag,
  offsetOf,
  tagText,
  wrongDer,
} from "./element.js";
import {
  hasOwnTags,
  isUnselected,
  isUntagged,
  type TaggedNode,
  type UntaggedNode,
  universalTag,
} from "./tags.js";

/** The value of an element under its own tag: a whole value, or one in a list. Throws {@link DecodeFailure}. */
export function readValue(
  path: WalkPath,
  node: Node,
  block: BaseBlock,
  siblings = noSiblings,
): unknown {
  return checked(node, block, () => {
    checkTags(node, block);
    if (isUntagged(node)) return untagged(path, node, block, siblings);
    const tag = universalTag(node);
    if (hasUniversalTag(block, tag)) return tagged(path, node, block, siblings);
    throw wrongDer(
      offsetOf(block),
      `${node.typeName} as [UNIVERSAL ${tag}], got ${tagText(block)}`,
    );
  });
}

/** The value of an element under the context tag of a component or alternative. */
function readMember(path: WalkPath, node: Node, block: BaseBlock, siblings = noSiblings): unknown {
  return checked(node, block, () => {
    checkTags(node, block);
    return isUntagged(node)
      ? untagged(path, node, elementWithin(block), siblings)
      : tagged(path, node, block, siblings);
  });
}

function checkTags(node: Node, block: BaseBlock): void {
  if (!hasOwnTags(node)) return;
  const detail = "it has tags of its own, and DER is read of types with AUTOMATIC TAGS";
  throw new DecodeFailure("unsupported", offsetOf(block), detail);
}

/** What has been read, if constraints permit it. Tells a failure the type of the innermost element that it passes. */
function checked(node: Node, block: BaseBlock, read: () => unknown): unknown {
  try {
    const value = read();
    checkRead(node, value, offsetOf(block));
    return value;
  } catch (failure) {
    if (failure instanceof DecodeFailure && failure.typeName === "") {
      failure.typeName = node.typeName;
    }
    throw failure;
  }
}

function within<T>(path: WalkPath, name: string | number, block: BaseBlock, read: () => T): T {
  path.push(name);
  if (path.length > deepestPath) throw new DecodeFailure("limit", offsetOf(block), tooDeep);
  const value = read();
  path.pop();
  return value;
}

function tagged(path: WalkPath, node: TaggedNode, block: BaseBlock, siblings: Siblings): unknown {
  if (isUnselected(node)) throw unknownPart(block, "an open type without a selector");
  switch (node.kind) {
    case "BOOLEAN": {
      const content = contentOf(block);
      if (content.length === 1) return content[0] !== 0;
      throw wrongDer(offsetOf(block), `one octet of a BOOLEAN, got ${content.length}`);
    }
    case "NULL":
      if (contentOf(block).length === 0) return null;
      throw wrongDer(offsetOf(block), "no octets of a NULL");
    case "INTEGER":
      return integer(node, block);
    case "ENUMERATED":
      return enumerated(node, block);
    case "BIT STRING":
      return bitString(node, block);
    case "CONTAINING":
      throw new DecodeFailure("unsupported", offsetOf(block), "DER of what a string contains");
    case "OCTET STRING": {
      const octets = contentOf(block).slice();
      checkSize(octets.length, node.size, block);
      return octets;
    }
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return valueOfContents(node, contentOf(block), offsetOf(block));
    case "CHARACTER STRING":
      return textOfContent(node, contentOf(block), offsetOf(block));
    case "SEQUENCE":
      return sequence(path, node, block, siblings);
    case "SEQUENCE OF":
      return list(path, node, block, siblings);
  }
}

/** Two's complement (X.690 8.3). */
function integerIn(block: BaseBlock): bigint {
  const content = contentOf(block);
  if (content.length === 0) throw wrongDer(offsetOf(block), "octets of an INTEGER");
  return BigInt.asIntN(8 * content.length, BigInt(`0x${toHex(content)}`));
}

function integer(node: IntegerNode, block: BaseBlock): number | bigint {
  const { lower, upper, extensible, big } = node;
  const value = integerIn(block);
  const isOutside =
    (lower !== undefined && value < lower) || (upper !== undefined && value > upper);
  if (isOutside && !extensible) {
    const range = `(${lower ?? "MIN"}..${upper ?? "MAX"})`;
    throw new DecodeFailure("range", offsetOf(block), `${value} is outside ${range}`);
  }
  return big ? value : toNumber(value, offsetOf(block));
}

function enumerated(node: EnumeratedNode, block: BaseBlock): string {
  const number = integerIn(block);
  const item = node.items[node.numbers.findIndex((known) => BigInt(known) === number)];
  if (item !== undefined) return item;
  if (node.extensible) throw unknownPart(block, `item ${number}`);
  throw new DecodeFailure("enum", offsetOf(block), `no item has the number ${number}`);
}

function bitString({ bits, size }: BitStringNode, block: BaseBlock): BitString | number {
  const content = contentOf(block);
  const unused = content[0];
  const bytes = content.slice(1);
  if (unused === undefined || unused > 7 || (unused > 0 && bytes.length === 0)) {
    throw wrongDer(offsetOf(block), "a BIT STRING behind its number of unused bits, 0 to 7");
  }
  const length = 8 * bytes.length - unused;
  if (bits === undefined) {
    checkSize(length, size, block);
    return { bytes, length };
  }
  if (length > 32) {
    throw new DecodeFailure("unsupported", offsetOf(block), `bits 0 to 31 expected, got ${length}`);
  }
  const value = numberOf({ bytes, length });
  // zeros that are left out still count (X.690 11.2.2)
  checkSize(Math.max(usedBits(value), size.lower), size, block);
  return value;
}

function checkSize(count: number, { lower, upper, extensible }: SizeRange, block: BaseBlock): void {
  if (extensible || (count >= lower && count <= upper)) return;
  throw wrongCount(count, lower, upper, offsetOf(block));
}

function list(
  path: WalkPath,
  node: SequenceOfNode,
  block: BaseBlock,
  siblings: Siblings,
): unknown[] {
  const blocks = elementsIn(block);
  checkSize(blocks.length, node.size, block);
  const element = node.element();
  return blocks.map((item, index) =>
    within(path, index, item, () => readValue(path, element, item, siblings)),
  );
}

function sequence(
  path: WalkPath,
  node: SequenceNode,
  block: BaseBlock,
  around: Siblings,
): Record<string, unknown> {
  const blocks = elementsIn(block);
  const value: Record<string, unknown> = {};
  const siblings = siblingsIn(node, value, around);
  let count = 0;
  for (const [tag, component] of node.components.entries()) {
    const { name } = component;
    const member = blocks[count];
    if (member === undefined || contextTagOf(member) !== tag) {
      if (!component.optional) throw missing(component, tag, member ?? block);
      value[name] = absentValue(component);
      continue;
    }
    count++;
    value[name] = within(path, name, member, () =>
      readMember(path, component.node(), member, siblings),
    );
  }
  const rest = blocks[count];
  if (rest !== undefined) throw unexpected(node, rest);
  return value;
}

function missing({ name }: ComponentNode, tag: number, at: BaseBlock): DecodeFailure {
  return wrongDer(offsetOf(at), `${name} as [${tag}], which is not there`);
}

function unexpected({ extensible, components }: SequenceNode, block: BaseBlock): DecodeFailure {
  const tag = contextTagOf(block);
  if (extensible && tag !== undefined && tag >= components.length) {
    return unknownPart(block, `extension addition ${tagText(block)}`);
  }
  return wrongDer(offsetOf(block), `components in their order, got ${tagText(block)}`);
}

function untagged(
  path: WalkPath,
  node: UntaggedNode,
  block: BaseBlock,
  siblings: Siblings,
): unknown {
  if (node.kind === "OPEN TYPE") {
    const selected = selectedChoice(node, siblings);
    if (selected !== undefined) {
      return { kind: selected.name, value: readValue(path, selected.node(), block) };
    }
    throw unknownPart(
      block,
      `an open type that ${node.selector} ${selectorValue(siblings, node.selector)} selects`,
    );
  }
  const tag = contextTagOf(block);
  const alternative = node.alternatives[tag ?? -1];
  if (alternative !== undefined) {
    const { name } = alternative;
    const value = within(path, name, block, () =>
      readMember(path, alternative.node(), block, siblings),
    );
    return { kind: name, value };
  }
  if (node.extensible && tag !== undefined) {
    throw unknownPart(block, `alternative ${tagText(block)}`);
  }
  const count = node.alternatives.length;
  const detail = `tag ${tagText(block)} is none of the ${count} alternatives, [0] to [${count - 1}]`;
  throw new DecodeFailure("choice", offsetOf(block), detail);
}

function unknownPart(block: BaseBlock, what: string): DecodeFailure {
  const detail = `${what} is not known to this edition and cannot be kept in a value`;
  return new DecodeFailure("unsupported", offsetOf(block), `${detail}; take a newer edition`);
}

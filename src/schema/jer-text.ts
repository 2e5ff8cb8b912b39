import type { Codec } from "../uper/codec.js";
import { isContent } from "../uper/open-type.js";
import { isSent } from "./default.js";
import { toHex } from "./hex.js";
import { bitsOf } from "./named-bits.js";
import {
  type BitStringNode,
  type ChoiceNode,
  type ComponentNode,
  type EnumeratedNode,
  isFixedSize,
  type Node,
  type OpenTypeNode,
  type SequenceNode,
  type SequenceOfNode,
} from "./node.js";
import { noSiblings, type Siblings, selectedChoice } from "./open-type.js";
import { deepestPath } from "./path.js";
import { nodeOf } from "./prepare.js";
import { schemaOf } from "./registry.js";
import { toJer } from "./to-jer.js";

/**
 * The same text as `JSON.stringify(toJer(codec, value))`, in a fraction of the time for values as decode gives them.
 * Throws {@link EncodeError} as {@link toJer} does.
 *
 * @example
 * process.stdout.write(`${jerText(MessageFrame, MessageFrame.decode(octets))}\n`);
 */
export function jerText<T>(codec: Codec<T>, value: T): string {
  const write = writerOf(nodeOf(schemaOf(codec).schema, codec.name));
  // what is unusual, unknown or wrong is left to toJer, which also knows what to say about it
  return write(value, 0, noSiblings) ?? JSON.stringify(toJer(codec, value));
}

/**
 * Writes a value of one type. Undefined for all but what decode gives and the edition knows: members in the order of
 * the type and no others, nothing `$unknown`.
 */
type Writer = (value: unknown, depth: number, siblings: Siblings) => string | undefined;

const writers = new WeakMap<Node, Writer>();

function writerOf(node: Node): Writer {
  let writer = writers.get(node);
  if (writer === undefined) {
    writer = writerFor(node);
    writers.set(node, writer);
  }
  return writer;
}

function writerFor(node: Node): Writer {
  switch (node.kind) {
    case "BOOLEAN":
      return (value) => (typeof value === "boolean" ? `${value}` : undefined);
    case "NULL":
      return (value) => (value === null ? "null" : undefined);
    case "INTEGER":
      return node.big ? bigInteger : integer;
    case "ENUMERATED":
      return enumerated(node);
    case "BIT STRING":
      return bitString(node);
    case "OCTET STRING":
      return octets;
    case "CHARACTER STRING":
      return (value) => (typeof value === "string" ? JSON.stringify(value) : undefined);
    case "SEQUENCE":
      return sequence(node);
    case "SEQUENCE OF":
      return list(node);
    case "CHOICE":
      return choice(node);
    case "OPEN TYPE":
      return openType(node);
  }
}

const integer: Writer = (value) => (Number.isInteger(value) ? `${value}` : undefined);

const bigInteger: Writer = (value) => {
  if (typeof value !== "bigint") return undefined;
  return Number.isSafeInteger(Number(value)) ? `${value}` : `"${value}"`;
};

const octets: Writer = (value) => (value instanceof Uint8Array ? `"${toHex(value)}"` : undefined);

function enumerated({ items }: EnumeratedNode): Writer {
  const texts = new Map<unknown, string>(items.map((item) => [item, JSON.stringify(item)]));
  return (value) => texts.get(value);
}

/** Bit strings whose bits have no names are too rare to be written here. */
function bitString({ bits, size }: BitStringNode): Writer {
  if (bits === undefined) return () => undefined;
  const isFixed = isFixedSize(size);
  return (value) => {
    if (typeof value !== "number" || value >>> 0 !== value) return undefined;
    const { bytes, length } = bitsOf(value, size);
    const hex = `"${toHex(bytes)}"`;
    return isFixed ? hex : `{"value":${hex},"length":${length}}`;
  };
}

/** A component or alternative, with the text before its value. */
interface Part {
  readonly name: string;
  readonly first: string;
  readonly next: string;
  readonly write: Writer;
}

function partOf(name: string, node: Node): Part {
  const key = `${JSON.stringify(name)}:`;
  return { name, first: `{${key}`, next: `,${key}`, write: writerOf(node) };
}

function sequence(node: SequenceNode): Writer {
  // a type may contain itself, so its parts are made when they are first needed
  let parts: readonly (Part & { readonly component: ComponentNode })[] | undefined;
  return (value, depth) => {
    if (typeof value !== "object" || value === null || depth >= deepestPath) return undefined;
    parts ??= node.components.map((component) => ({
      ...partOf(component.name, component.node()),
      component,
    }));
    // any object can be looked into by name
    const fields = value as Siblings;
    let text = "";
    let at = 0;
    for (const name in fields) {
      const part = parts[at++];
      if (part === undefined || part.name !== name) return undefined;
      const field = fields[name];
      if (part.component.optional && !isSent(part.component, field)) continue;
      const written = part.write(field, depth + 1, fields);
      if (written === undefined) return undefined;
      text += (text === "" ? part.first : part.next) + written;
    }
    if (at !== parts.length) return undefined;
    return text === "" ? "{}" : `${text}}`;
  };
}

function list(node: SequenceOfNode): Writer {
  return (value, depth) => {
    if (!Array.isArray(value) || depth >= deepestPath) return undefined;
    const write = writerOf(node.element());
    let text = "";
    for (let i = 0; i < value.length; i++) {
      const written = write(value[i], depth + 1, noSiblings);
      if (written === undefined) return undefined;
      text += i === 0 ? written : `,${written}`;
    }
    return `[${text}]`;
  };
}

function choice(node: ChoiceNode): Writer {
  const parts = new Map<unknown, Part>();
  return (value, depth) => {
    if (typeof value !== "object" || value === null || depth >= deepestPath) return undefined;
    if (parts.size === 0) {
      for (const { name, node: inner } of node.alternatives) parts.set(name, partOf(name, inner()));
    }
    const { kind, value: inner } = value as Siblings;
    const part = parts.get(kind);
    const written = part?.write(inner, depth + 1, noSiblings);
    return part === undefined || written === undefined ? undefined : `${part.first}${written}}`;
  };
}

function openType(node: OpenTypeNode): Writer {
  return (value, depth, siblings) => {
    const selected = selectedChoice(node, siblings);
    if (selected === undefined) return octets(value, depth, siblings);
    if (!isContent(value, selected.name)) return undefined;
    const { value: inner } = value as { readonly value?: unknown };
    return writerOf(selected.node())(inner, depth, noSiblings);
  };
}

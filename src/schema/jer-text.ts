import type { Codec } from "../uper/codec.js";
import { isSent } from "./default.js";
import { toHex } from "./hex.js";
import { bitsOf } from "./named-bits.js";
import {
  type BitStringNode,
  type ChoiceNode,
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
 * The text of `JSON.stringify(toJer(codec, value))`, sooner. Throws {@link EncodeError} where a value is not of its
 * type, as {@link toJer} does.
 *
 * @example
 * process.stdout.write(`${jerText(MessageFrame, MessageFrame.decode(octets))}\n`);
 */
export function jerText<T>(codec: Codec<T>, value: T): string {
  const write = writerOf(nodeOf(schemaOf(codec).schema, codec.name));
  // toJer knows what to do with all that writers do not, and what to say about a value that is wrong
  return write("", value, noSiblings, 0) ?? JSON.stringify(toJer(codec, value));
}

/**
 * Adds a value of one type to a text. Writers know what decode gives where the edition knows everything: members in
 * the order of the type and no others. Undefined for all else.
 */
type Writer = (
  text: string,
  value: unknown,
  siblings: Siblings,
  depth: number,
) => string | undefined;

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
      return (text, value) => (typeof value === "boolean" ? text + value : undefined);
    case "NULL":
      return (text, value) => (value === null ? text + value : undefined);
    case "INTEGER":
      return node.big ? writeBigInteger : writeInteger;
    case "ENUMERATED":
      return enumerated(node);
    case "BIT STRING":
      return node.bits === undefined ? leftToJer : namedBits(node);
    case "OCTET STRING":
      return writeOctets;
    case "REAL":
      return leftToJer;
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
    case "CHARACTER STRING":
      return (text, value) =>
        typeof value === "string" ? text + JSON.stringify(value) : undefined;
    case "SEQUENCE":
      return sequence(node);
    case "SEQUENCE OF":
      return list(node);
    case "CHOICE":
      return choice(node);
    case "CONTAINING": {
      const writeOf = once(() => writerOf(node.content()));
      return (text, value, siblings, depth) => writeOf()(text, value, siblings, depth + 1);
    }
    case "OPEN TYPE":
      return openType(node);
  }
}

const leftToJer: Writer = () => undefined;

const writeInteger: Writer = (text, value) =>
  typeof value === "number" && Number.isInteger(value) ? text + value : undefined;

const writeBigInteger: Writer = (text, value) => {
  if (typeof value !== "bigint") return undefined;
  return Number.isSafeInteger(Number(value)) ? text + value : `${text}"${value}"`;
};

const writeOctets: Writer = (text, value) =>
  value instanceof Uint8Array ? `${text}"${toHex(value)}"` : undefined;

function enumerated({ items }: EnumeratedNode): Writer {
  const names = new Map<unknown, string>(items.map((item) => [item, JSON.stringify(item)]));
  return (text, value) => {
    const name = names.get(value);
    return name === undefined ? undefined : text + name;
  };
}

function namedBits({ size }: BitStringNode): Writer {
  const isFixed = isFixedSize(size);
  return (text, value) => {
    if (typeof value !== "number" || value >>> 0 !== value) return undefined;
    const { bytes, length } = bitsOf(value, size);
    const hex = toHex(bytes);
    return isFixed ? `${text}"${hex}"` : `${text}{"value":"${hex}","length":${length}}`;
  };
}

function sequence(node: SequenceNode): Writer {
  // a type may hold itself, so its parts are made when they are first needed
  const partsOf = once(() =>
    node.components.map((component) => ({
      component,
      key: `${JSON.stringify(component.name)}:`,
      write: writerOf(component.node()),
    })),
  );
  return (text, value, _, depth) => {
    if (!isShallowObject(value, depth)) return undefined;
    const parts = partsOf();
    let out = `${text}{`;
    let next = 0;
    let isFirst = true;
    // member by member as the object has them: faster than to ask for each, and nothing else can be among them
    for (const name in value) {
      const part = parts[next++];
      if (part === undefined || part.component.name !== name) return undefined;
      const field = value[name];
      if (part.component.optional && !isSent(part.component, field)) continue;
      const before = isFirst ? out + part.key : `${out},${part.key}`;
      const after = part.write(before, field, value, depth + 1);
      if (after === undefined) return undefined;
      out = after;
      isFirst = false;
    }
    return next === parts.length ? `${out}}` : undefined;
  };
}

function list(node: SequenceOfNode): Writer {
  const writeOf = once(() => writerOf(node.element()));
  return (text, value, _, depth) => {
    if (!Array.isArray(value) || depth >= deepestPath) return undefined;
    const write = writeOf();
    let out = `${text}[`;
    for (let i = 0; i < value.length; i++) {
      const after = write(i === 0 ? out : `${out},`, value[i], noSiblings, depth + 1);
      if (after === undefined) return undefined;
      out = after;
    }
    return `${out}]`;
  };
}

function choice(node: ChoiceNode): Writer {
  const partsOf = once(
    () =>
      new Map<unknown, { readonly head: string; readonly write: Writer }>(
        node.alternatives.map(({ name, node: inner }) => [
          name,
          { head: `{${JSON.stringify(name)}:`, write: writerOf(inner()) },
        ]),
      ),
  );
  return (text, value, _, depth) => {
    if (!isShallowObject(value, depth)) return undefined;
    const part = partsOf().get(value.kind);
    const after = part?.write(text + part.head, value.value, noSiblings, depth + 1);
    return after === undefined ? undefined : `${after}}`;
  };
}

function openType(node: OpenTypeNode): Writer {
  return (text, value, siblings, depth) => {
    const selected = selectedChoice(node, siblings);
    if (selected === undefined) return writeOctets(text, value, siblings, depth);
    if (!isShallowObject(value, depth) || value.kind !== selected.name) return undefined;
    return writerOf(selected.node())(text, value.value, noSiblings, depth);
  };
}

function isShallowObject(value: unknown, depth: number): value is Siblings {
  return typeof value === "object" && value !== null && depth < deepestPath;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

import type {
  AdditionGroup,
  Component,
  ConstrainedType,
  IntegerType,
  OpenType,
  Schema,
  SequenceType,
  Size,
  Type,
} from "../generated/tables/model.js";
import { alphabet } from "../uper/alphabet.js";
import type { Members } from "../uper/failure.js";
import { widthOf } from "../uper/length.js";
import { withDefault } from "./default-value.js";
import {
  anySize,
  type ComponentNode,
  type Indexed,
  type IntegerNode,
  type Node,
  type OpenTypeChoiceNode,
  type SequenceNode,
  type SizeRange,
  type SlotNode,
} from "./node.js";
import { hasParts } from "./part-of.js";
import { permittedBy } from "./permitted.js";

/** Nodes of the types asked for so far. A schema never changes, so its nodes last as long as it does. */
const prepared = new WeakMap<Schema, Map<string, Node>>();

/** The node of a type, by its ASN.1 name. Throws an Error if the schema does not have it. */
export function nodeOf(schema: Schema, typeName: string): Node {
  let nodes = prepared.get(schema);
  if (nodes === undefined) {
    nodes = new Map();
    prepared.set(schema, nodes);
  }
  let node = nodes.get(typeName);
  if (node === undefined) {
    const definition = Object.hasOwn(schema.types, typeName) ? schema.types[typeName] : undefined;
    if (definition === undefined) {
      throw new Error(
        `edition ${schema.edition} has no type ${typeName}; types go by their ASN.1 names, hyphens and all`,
      );
    }
    node = prepare(schema, definition.type, definition.name);
    nodes.set(typeName, node);
  }
  return node;
}

/**
 * The node of a type that stands alone: of one that is another name for a type without parts, errors say this name,
 * as in the generated code.
 */
export function rootNodeOf(schema: Schema, typeName: string): Node {
  const node = nodeOf(schema, typeName);
  return hasParts(node) || node.typeName === typeName ? node : { ...node, typeName };
}

function prepare(schema: Schema, type: Type, typeName = nameOf(type)): Node {
  switch (type.kind) {
    case "REFERENCE":
      return nodeOf(schema, type.name);
    case "BOOLEAN":
    case "NULL":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return { kind: type.kind, typeName };
    case "INTEGER":
      return integerNode(type, typeName);
    case "ENUMERATED":
      return {
        kind: type.kind,
        typeName,
        ...indexed(type),
        items: allOf(type).map((item) => item.name),
        numbers: allOf(type).map((item) => item.value),
      };
    case "BIT STRING":
      return {
        kind: type.kind,
        typeName,
        size: sizeRange(type.size),
        bits: type.bits?.map((bit) => bit.position),
      };
    case "OCTET STRING":
      return { kind: type.kind, typeName, size: sizeRange(type.size) };
    case "CHARACTER STRING":
      return {
        kind: type.kind,
        typeName,
        name: type.name,
        size: sizeRange(type.size),
        letters: type.alphabet && alphabet(type.name, ...type.alphabet),
      };
    case "SEQUENCE":
      return sequenceNode(schema, type, typeName);
    case "SEQUENCE OF":
      return {
        kind: type.kind,
        typeName,
        set: type.set === true,
        size: sizeRange(type.size),
        element: later(schema, type.element),
      };
    case "CHOICE":
      return {
        kind: type.kind,
        typeName,
        ...indexed(type),
        ownTags: type.ownTags === true,
        alternatives: allOf(type).map((alternative) => ({
          name: alternative.name,
          node: later(schema, alternative.type),
        })),
        members: membersOf(type),
      };
    case "CONTAINING":
      return {
        kind: type.kind,
        typeName,
        size: sizeRange(type.size),
        unitBits: type.bitString ? 1 : 8,
        content: later(schema, type.type),
      };
    case "OPEN TYPE":
      return openTypeNode(schema, type, typeName);
    case "CONSTRAINED":
      return constrainedNode(schema, type, typeName);
  }
}

/** The type itself may have a constraint, too. */
function constrainedNode(schema: Schema, type: ConstrainedType, typeName: string): Node {
  const node = prepare(schema, type.type, typeName);
  const own = { ...permittedBy(type), constraint: type.constraint };
  return { ...node, constrained: [...(node.constrained ?? []), own] };
}

/** Types may contain themselves, so inner nodes are made when they are first asked for. */
function later(schema: Schema, type: Type): () => Node {
  let node: Node | undefined;
  return () => {
    node ??= prepare(schema, type);
    return node;
  };
}

function integerNode(type: IntegerType, typeName: string): IntegerNode {
  const { lower, upper } = type;
  return {
    kind: type.kind,
    typeName,
    lower,
    upper,
    extensible: type.extensible,
    big: !(Number.isSafeInteger(lower) && Number.isSafeInteger(upper)),
    width: lower === undefined || upper === undefined ? undefined : rangeWidth(lower, upper),
    named: Object.values(type.named ?? {}),
  };
}

/** The fewest bits that hold the distance from the lower bound (X.691 10.5.7.1); UPER knows no indefinite form. */
function rangeWidth(lower: number | bigint, upper: number | bigint): number {
  const distance = BigInt(upper) - BigInt(lower);
  return distance === 0n ? 0 : distance.toString(2).length;
}

function sizeRange(size: Size | undefined): SizeRange {
  if (size === undefined) return anySize;
  return {
    lower: size.lower,
    upper: size.upper ?? Number.POSITIVE_INFINITY,
    extensible: size.extensible,
  };
}

/** Without a selector there are only octets behind their length, the same as in an OCTET STRING (X.691 10.2). */
function openTypeNode(schema: Schema, type: OpenType, typeName: string): Node {
  const { kind, selector } = type;
  if (selector === undefined) return { kind: "OCTET STRING", typeName, size: anySize };
  const choices = type.choices.map(({ key, name, type: content }): OpenTypeChoiceNode => {
    return { key, name, node: later(schema, content) };
  });
  const key = selectorKey(type, selector);
  return { kind, typeName, selector: key, choices: new Map(choices.map((c) => [c.key, c])) };
}

function selectorKey({ outwards = 0 }: OpenType, selector: string): string {
  return "^".repeat(outwards) + selector;
}

/** What tells the types of open types in a type, as the innermost SEQUENCE around it sees it. */
function selectorsIn(schema: Schema, type: Type): readonly string[] {
  switch (type.kind) {
    case "OPEN TYPE":
      return type.selector === undefined ? [] : [selectorKey(type, type.selector)];
    case "SEQUENCE OF":
      return selectorsIn(schema, type.element);
    case "CONSTRAINED":
      return selectorsIn(schema, type.type);
    case "CHOICE":
      return selectorsInAll(schema, allOf(type));
    case "SEQUENCE":
      return outerOf(selectorsInAll(schema, allOf(type))).map((key) => key.slice(1));
    case "REFERENCE": {
      // what is around the definition of any other type selects nothing in it
      const definition = schema.types[type.name]?.type;
      return definition?.kind === "OPEN TYPE" ? selectorsIn(schema, definition) : [];
    }
    default:
      return [];
  }
}

function selectorsInAll(
  schema: Schema,
  parts: readonly { readonly type: Type }[],
): readonly string[] {
  return [...new Set(parts.flatMap(({ type }) => selectorsIn(schema, type)))];
}

const outerOf = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => key.startsWith("^"));

interface Extensible<T> {
  readonly root: readonly T[];
  readonly additions?: readonly T[];
}

/** The root, then the additions. */
function allOf<T>(type: Extensible<T>): readonly T[] {
  return [...type.root, ...(type.additions ?? [])];
}

function indexed(type: Extensible<{ readonly name: string }>): Indexed {
  return {
    extensible: type.additions !== undefined,
    rootCount: type.root.length,
    width: widthOf(type.root.length),
    indexes: new Map(allOf(type).map(({ name }, index) => [name, index])),
  };
}

function membersOf(type: Extensible<{ readonly name: string; readonly type: Type }>): Members {
  const list = allOf(type).map((part) => ({
    name: part.name,
    typeName: nameOf(part.type),
    width: undefined,
  }));
  return { headWidth: 0, list, names: list.map(({ name }) => name) };
}

/** ASN.1 name of a referenced type, keyword of one that is defined in place. */
function nameOf(type: Type): string {
  if (type.kind === "CONTAINING") return type.bitString ? "BIT STRING" : "OCTET STRING";
  if (type.kind === "CONSTRAINED") return nameOf(type.type);
  if ("name" in type) return type.name;
  return "set" in type ? type.kind.replace("SEQUENCE", "SET") : type.kind;
}

function sequenceNode(schema: Schema, type: SequenceType, typeName: string): SequenceNode {
  const nodeOfType = (inner: Type): Node => prepare(schema, inner);
  const componentNode = (component: Component, optional: boolean): ComponentNode =>
    withDefault(component.default, nodeOfType, {
      name: component.name,
      optional,
      node: later(schema, component.type),
      selectors: selectorsIn(schema, component.type),
    });
  const root = type.root.map((component) => componentNode(component, component.optional));
  // a sender of an earlier edition does not have them
  const additions = (type.additions ?? []).map((component) => componentNode(component, true));
  const components = [...root, ...additions];
  const slots: SlotNode[] = [];
  for (let at = 0; at < additions.length; at += slots.at(-1)?.components.length ?? 1) {
    const range = type.groups?.find(({ first }) => first === at);
    const members = additions.slice(at, at + (range?.count ?? 1));
    const group = range && groupNode(schema, type, range, typeName);
    slots.push({ components: members, group });
  }
  const extensible = type.additions !== undefined;
  return {
    kind: type.kind,
    typeName,
    set: type.set === true,
    ownTags: type.ownTags === true,
    extensible,
    root,
    additions,
    slots,
    components,
    members: membersOf(type),
    outerSelectors: [...new Set(outerOf(components.flatMap(({ selectors }) => selectors)))],
    jerNames: new Set([...components.map(({ name }) => name), ...(extensible ? ["$unknown"] : [])]),
    headBits: (extensible ? 1 : 0) + root.filter((component) => component.optional).length,
  };
}

/** Its members stand in the value of the SEQUENCE around it, whose name its errors say, as in the generated code. */
function groupNode(
  schema: Schema,
  { additions = [] }: SequenceType,
  { first, count }: AdditionGroup,
  typeName: string,
): SequenceNode {
  const root = additions.slice(first, first + count);
  return sequenceNode(schema, { kind: "SEQUENCE", root }, typeName);
}

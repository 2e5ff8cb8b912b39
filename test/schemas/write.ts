import { groupName } from "./grouped.js";
import {
  type AlternativeShape,
  type ComponentShape,
  type ContainingShape,
  type GroupShape,
  type ModuleShape,
  type Notation,
  type SequenceShape,
  type Shape,
  shapeOf,
  type Tag,
} from "./shape.js";
import { compareTags, tagOf } from "./tags.js";

/**
 * The text of a module. `erlang` is for the asn1 compiler of Erlang/OTP 25: what it gets wrong is written so that by
 * X.691 it has the same encoding, and it gets it right (`differences.ts` has the list).
 */
export function writeModule(module: ModuleShape, dialect: keyof Notation): string {
  const implied = module.extensibilityImplied && dialect === "standard";
  const writer: Writer = { module, dialect, objectSets: new Map() };
  const types = module.types.map(
    ({ name, tag, shape }) => `${name} ::= ${tagText(tag)}${typeText(writer, shape)}`,
  );
  return [
    `${module.name} DEFINITIONS ${module.tagDefault} TAGS${implied ? " EXTENSIBILITY IMPLIED" : ""} ::= BEGIN`,
    ...module.values,
    ...types,
    ...writer.objectSets.values(),
    "END",
    "",
  ].join("\n");
}

interface Writer {
  readonly module: ModuleShape;
  readonly dialect: keyof Notation;
  /** Assignments of the sets that the types have named so far, by these names. */
  readonly objectSets: Map<string, string>;
}

/** The name of a set with an object for each of the types. */
function objectSet({ objectSets }: Writer, names: readonly string[]): string {
  const name = `Set-${names.join("-")}`;
  const objects = names.map((type) => `{ ${type} IDENTIFIED BY { 1 0 ${type.slice(1)} } } | `);
  objectSets.set(name, `${name} TYPE-IDENTIFIER ::= { ${objects.join("").slice(0, -3)}, ... }`);
  return name;
}

function tagText(tag: Tag | undefined): string {
  if (tag === undefined) return "";
  const tagClass = tag.tagClass === "CONTEXT" ? "" : `${tag.tagClass} `;
  return `[${tagClass}${tag.number}] ${tag.mode === undefined ? "" : `${tag.mode} `}`;
}

function typeText(writer: Writer, shape: Shape): string {
  const { module, dialect } = writer;
  switch (shape.kind) {
    case "LEAF":
      return leafText(writer, shape.notation[dialect]);
    case "REFERENCE":
      return shape.inner === undefined || dialect === "erlang"
        ? shape.name
        : `${shape.name} (${shape.inner})`;
    case "INSTANCE":
      return `INSTANCE OF TYPE-IDENTIFIER ({${objectSet(writer, shape.names)}})`;
    case "CONTAINING":
      return containingText(shape);
    case "SEQUENCE":
    case "SET":
      return `${shape.kind} { ${componentsText(writer, shape)} }`;
    case "CHOICE":
      return `CHOICE { ${alternativesText(writer, shape.root, shape.additions)} }`;
    case "SEQUENCE OF":
    case "SET OF": {
      const size = shape.size === undefined ? "" : ` (${shape.size[dialect]})`;
      const [word] = shape.kind.split(" ");
      return `${word}${size} OF ${typeText(writer, shape.element)}`;
    }
    case "SELECTION": {
      if (dialect === "standard") return `${shape.alternative} < ${shape.choice}`;
      const choice = shapeOf(module, shape.choice);
      const root = choice.kind === "CHOICE" ? choice.root : [];
      const selected = root.find(({ name }) => name === shape.alternative);
      if (selected === undefined) throw new Error(`${shape.choice} has no ${shape.alternative}`);
      return typeText(writer, selected.shape);
    }
  }
}

/** The size is before or behind, which means the same. */
function containingText({ string, name, size }: ContainingShape): string {
  const contents = `(CONTAINING ${name})`;
  if (size === undefined) return `${string} ${contents}`;
  return size.startsWith("0")
    ? `${string} (SIZE (${size})) ${contents}`
    : `${string} ${contents} (SIZE (${size}))`;
}

/** Only where tags are automatic no member has one. */
function groupTag({ module }: Writer, shape: SequenceShape, { erlangTag }: GroupShape): string {
  return isAutomaticIn(module, shape) ? "" : `[${erlangTag}] `;
}

/** Whether Erlang has to be told of the markers that EXTENSIBILITY IMPLIED stands for. */
function isImplied({ module, dialect }: Writer): boolean {
  return module.extensibilityImplied && dialect === "erlang";
}

function leafText(writer: Writer, text: string): string {
  const isEnumerated = text.startsWith("ENUMERATED") && !text.includes("...");
  return isImplied(writer) && isEnumerated ? text.replace(" }", ", ... }") : text;
}

/**
 * For Erlang a root in two parts and of COMPONENTS OF is put together, that of a SET is in canonical order (X.691 20),
 * and a group is the SEQUENCE that it is sent as (X.691 18.9).
 */
function componentsText(writer: Writer, shape: SequenceShape): string {
  const { dialect } = writer;
  const own = (component: ComponentShape): string => componentText(writer, component, false);
  const addition = (component: ComponentShape): string => componentText(writer, component, true);
  const rootText = (item: SequenceShape["root"][number]): string =>
    item.kind === "COMPONENT" ? own(item) : `COMPONENTS OF ${item.name}`;
  const additions = shape.additions?.map((item) => {
    if (item.kind === "COMPONENT") return addition(item);
    const components = item.components.map(addition).join(", ");
    if (dialect === "standard") return `[[ ${components} ]]`;
    return `${groupName(item.components[0]?.name ?? "")} ${groupTag(writer, shape, item)}SEQUENCE { ${components} } OPTIONAL`;
  });
  const marked = additions ?? (isImplied(writer) ? [] : undefined);
  if (dialect === "standard") {
    const second = shape.secondRoot.length === 0 ? [] : ["...", ...shape.secondRoot.map(own)];
    const behind = marked === undefined ? [] : ["...", ...marked, ...second];
    return [...shape.root.map(rootText), ...behind].join(", ");
  }
  const whole = wholeRoot(writer.module, shape);
  const ordered = shape.kind === "SET" ? inCanonicalOrder(writer, whole) : whole;
  return [...ordered.map(own), ...(marked === undefined ? [] : ["...", ...marked])].join(", ");
}

/** Automatic tags come in the place of those that components of another type have (X.680 24.8). */
function wholeRoot(module: ModuleShape, shape: SequenceShape): ComponentShape[] {
  const isAutomatic = isAutomaticIn(module, shape);
  const first = shape.root.flatMap((item) => {
    if (item.kind === "COMPONENT") return [item];
    const included = shapeOf(module, item.name);
    const isSequence = included.kind === "SEQUENCE" || included.kind === "SET";
    const components = isSequence ? wholeRoot(module, included) : [];
    return isAutomatic ? components.map(({ tag: _, ...untagged }) => untagged) : components;
  });
  return [...first, ...shape.secondRoot];
}

/** X.680 24.7: where no component of the root has a tag. */
function isAutomaticIn({ tagDefault }: ModuleShape, { root, secondRoot }: SequenceShape): boolean {
  const isTagged = [...root, ...secondRoot].some(
    (item) => item.kind === "COMPONENT" && item.tag !== undefined,
  );
  return tagDefault === "AUTOMATIC" && !isTagged;
}

/** Where none has a tag, tags are automatic and follow the text. */
function inCanonicalOrder<M extends object>(
  { module }: Writer,
  members: readonly M[],
): readonly M[] {
  const ranked = members.map((member) => {
    if (!("shape" in member)) return { member, tag: undefined };
    // what has a shape is a component or an alternative
    const { tag, shape } = member as unknown as AlternativeShape;
    return { member, tag: tag ?? tagOf(module, shape), isTagged: tag !== undefined };
  });
  const isAutomatic = module.tagDefault === "AUTOMATIC" && !ranked.some(({ isTagged }) => isTagged);
  if (isAutomatic) return members;
  return ranked
    .sort((a, b) => (a.tag && b.tag ? compareTags(a.tag, b.tag) : 0))
    .map(({ member }) => member);
}

/** Erlang sends additions that equal their DEFAULT, and of a SET has the presence bits in another order. */
function componentText(writer: Writer, component: ComponentShape, isAddition: boolean): string {
  const { name, tag, shape, presence } = component;
  const type = `${name} ${tagText(tag)}${typeText(writer, shape)}`;
  if (presence !== "DEFAULT") return presence === "" ? type : `${type} ${presence}`;
  const isKnown = shape.kind === "LEAF" && shape.erlangKnowsDefault && !isAddition;
  if (writer.dialect === "erlang" && !isKnown) return `${type} OPTIONAL`;
  return `${type} DEFAULT ${component.default}`;
}

function alternativesText(
  writer: Writer,
  root: readonly AlternativeShape[],
  additions: readonly AlternativeShape[] | undefined,
): string {
  const text = ({ name, tag, shape }: AlternativeShape): string =>
    `${name} ${tagText(tag)}${typeText(writer, shape)}`;
  const ordered = writer.dialect === "erlang" ? inCanonicalOrder(writer, root) : root;
  const marked = additions ?? (isImplied(writer) ? [] : undefined);
  return [...ordered.map(text), ...(marked === undefined ? [] : ["...", ...marked.map(text)])].join(
    ", ",
  );
}

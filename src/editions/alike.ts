import { schemas } from "../generated/tables/index.js";
import type { ChoiceType, Component, SequenceType, Type } from "../generated/tables/model.js";
import { isSame } from "../uper/same.js";
import { type Edition, editions } from "./lookup.js";

/**
 * Where two editions read the same octets differently: nowhere, everywhere, or only where a value has certain parts.
 * A value that one of them has read and that has none of these is what the other one reads, from the same octets.
 */
export type Difference =
  | "nowhere"
  | "everywhere"
  /** Of a SEQUENCE: in the components named, if they are there. */
  | { readonly members: readonly (readonly [name: string, inner: Difference])[] }
  /** Of a SEQUENCE OF. */
  | { readonly elements: Difference }
  /** Of a CHOICE: in the alternatives named; in all others everywhere. */
  | { readonly alternatives: ReadonlyMap<unknown, Difference> };

/** For each edition, by its place among them, the differences to those in front of it. */
type Differences = readonly (readonly Difference[])[];

const known = new Map<string, Differences>();

/** Where editions read a type differently. */
export function differencesOf(typeName: string): Differences {
  return known.get(typeName) ?? learn(typeName);
}

function learn(typeName: string): Differences {
  const differences = editions.map((later, at) =>
    editions
      .slice(0, at)
      .map((earlier) => new Comparison(earlier, later).ofNames(typeName, typeName)),
  );
  known.set(typeName, differences);
  return differences;
}

/** Whether a value has parts in which there is a difference. */
export function isIn(difference: Difference, value: unknown): boolean {
  if (difference === "nowhere") return false;
  if (difference === "everywhere" || typeof value !== "object" || value === null) return true;
  if ("elements" in difference) {
    return !Array.isArray(value) || value.some((element) => isIn(difference.elements, element));
  }
  // neither a list nor octets: differences in those are in all of them
  const parts = value as Readonly<Record<string, unknown>>;
  if ("alternatives" in difference) {
    return isIn(difference.alternatives.get(parts.kind) ?? "everywhere", parts.value);
  }
  for (const [name, inner] of difference.members) {
    const member = parts[name];
    if (member !== undefined && isIn(inner, member)) return true;
  }
  return false;
}

/** Whether there is no difference in an alternative of a CHOICE, whatever its value. */
export function isAbsentFrom(difference: Difference, alternative: unknown): boolean {
  if (typeof difference === "string") return difference === "nowhere";
  return "alternatives" in difference && difference.alternatives.get(alternative) === "nowhere";
}

/** Compares the types of two editions by what they read and what they make of it. */
class Comparison {
  private readonly compared = new Map<string, Difference>();

  constructor(
    private readonly edition: Edition,
    private readonly other: Edition,
  ) {}

  ofNames(name: string, otherName: string): Difference {
    const key = `${name} ${otherName}`;
    const before = this.compared.get(key);
    if (before !== undefined) return before;
    // of a type that holds itself no end can be told
    this.compared.set(key, "everywhere");
    const type = schemas[this.edition]?.types[name]?.type;
    const other = schemas[this.other]?.types[otherName]?.type;
    const found = type && other ? this.ofTypes(type, other) : "everywhere";
    this.compared.set(key, found);
    return found;
  }

  private ofTypes(type: Type, other: Type): Difference {
    if (type.kind === "REFERENCE" && other.kind === "REFERENCE") {
      return this.ofNames(type.name, other.name);
    }
    if (type.kind === "SEQUENCE" && other.kind === "SEQUENCE") {
      return this.ofSequences(type, other);
    }
    if (type.kind === "CHOICE" && other.kind === "CHOICE") return this.ofChoices(type, other);
    if (type.kind === "SEQUENCE OF" && other.kind === "SEQUENCE OF") {
      if (!isSame(type.size, other.size)) return "everywhere";
      const elements = this.ofTypes(type.element, other.element);
      return typeof elements === "string" ? elements : { elements };
    }
    const isAlike = isSame(type, other) && referencesIn(type).every((name) => this.isAlike(name));
    return isAlike ? "nowhere" : "everywhere";
  }

  private isAlike(name: string): boolean {
    return this.ofNames(name, name) === "nowhere";
  }

  private ofSequences(type: SequenceType, other: SequenceType): Difference {
    const isExtensible = type.additions !== undefined;
    if (isExtensible !== (other.additions !== undefined)) return "everywhere";
    if (!haveSameHeads(type.root, other.root)) return "everywhere";
    const inAdditions = this.inAdditions(type, other);
    if (inAdditions === "everywhere") return "everywhere";
    const members = [...this.inMembers(type.root, other.root), ...inAdditions];
    return members.length === 0 ? "nowhere" : { members };
  }

  private inMembers(
    list: readonly Component[],
    others: readonly Component[],
  ): (readonly [string, Difference])[] {
    return list.flatMap(({ name, type }, at) => {
      const other = others[at];
      const inner = other ? this.ofTypes(type, other.type) : "everywhere";
      return inner === "nowhere" ? [] : [[name, inner] as const];
    });
  }

  /** What one edition has a name for is unknown to the other, which keeps it as octets. */
  private inAdditions(
    { additions = [], groups }: SequenceType,
    other: SequenceType,
  ): (readonly [string, Difference])[] | "everywhere" {
    const others = other.additions ?? [];
    if (haveSameHeads(additions, others) && isSame(groups, other.groups)) {
      return this.inMembers(additions, others);
    }
    // decoding fills in a DEFAULT where the other edition has no member at all
    if (others.some((addition) => addition.default !== undefined)) return "everywhere";
    return [...additions.map(({ name }) => name), "$unknown"].map((name) => [name, "everywhere"]);
  }

  private ofChoices(type: ChoiceType, other: ChoiceType): Difference {
    if (!haveSameIndexes(type, other)) return "everywhere";
    const alternatives = type.root.map(({ name, type: inner }, at): [string, Difference] => {
      const same = other.root[at];
      return [name, same?.name === name ? this.ofTypes(inner, same.type) : "everywhere"];
    });
    const isAlike =
      alternatives.every(([, inner]) => inner === "nowhere") &&
      isSame(type.additions, other.additions) &&
      referencesIn(type.additions).every((name) => this.isAlike(name));
    return isAlike ? "nowhere" : { alternatives: new Map(alternatives) };
  }
}

/** The same names, presence bits and defaults. */
function haveSameHeads(list: readonly Component[], others: readonly Component[]): boolean {
  return (
    list.length === others.length &&
    list.every(({ name, optional, default: byDefault }, at) => {
      const other = others[at];
      return (
        name === other?.name && optional === other.optional && isSame(byDefault, other.default)
      );
    })
  );
}

/** An index has the same bits in both (X.691 23.4 to 23.6). */
const haveSameIndexes = (a: ChoiceType, b: ChoiceType): boolean =>
  a.root.length === b.root.length && (a.additions === undefined) === (b.additions === undefined);

/** Names of all types that a type refers to, wherever they stand in it. */
function referencesIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if (isReference(part)) return [part.name];
  return Object.values(part).flatMap(referencesIn);
}

function isReference(part: object): part is Extract<Type, { kind: "REFERENCE" }> {
  return "kind" in part && part.kind === "REFERENCE";
}

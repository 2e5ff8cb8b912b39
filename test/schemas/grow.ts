import { type Random, random as seeded } from "../random.js";
import { growInner } from "./inner.js";
import { growLeaf } from "./leaves.js";
import { growSize, type NamedBound, narrowed } from "./numbers.js";
import type {
  AlternativeShape,
  ChoiceShape,
  ComponentShape,
  GroupShape,
  ModuleShape,
  SequenceShape,
  Shape,
  Tag,
} from "./shape.js";
import { tagOf } from "./tags.js";

/** The module of a seed: small, valid, and of all that the compiler takes. */
export function growModule(seed: number): ModuleShape {
  const random = seeded(seed);
  const tagDefault = random.pick(["AUTOMATIC", "AUTOMATIC", "IMPLICIT", "EXPLICIT"] as const);
  const names = Array.from({ length: random.below(3) }, (_, index): NamedBound => {
    return { name: `limit${index}`, number: BigInt(random.below(300)) - 20n };
  });
  const grower = new Grower(random, tagDefault, names, 1 + random.below(3));
  return {
    name: `M${seed}`,
    tagDefault,
    extensibilityImplied: random.below(8) === 0,
    values: names.map(({ name, number }) => `${name} INTEGER ::= ${number}`),
    types: grower.types(),
  };
}

class Grower {
  private readonly done: { name: string; tag?: Tag; shape: Shape }[] = [];
  private names = 0;
  private readonly tagNumbers: number[];

  constructor(
    private readonly random: Random,
    private readonly tagDefault: ModuleShape["tagDefault"],
    private readonly bounds: readonly NamedBound[],
    private readonly count: number,
  ) {
    this.tagNumbers = shuffled(
      random,
      Array.from({ length: 300 }, (_, number) => number),
    );
  }

  types(): ModuleShape["types"] {
    for (let index = 0; index < this.count; index++) {
      const shape = this.shape(0);
      const isTagged = this.chance(8);
      const name = `T${index}`;
      this.done.push(isTagged ? { name, tag: this.tag(shape), shape } : { name, shape });
    }
    return this.done;
  }

  private chance(outOf: number): boolean {
    return this.random.below(outOf) === 0;
  }

  private name(): string {
    return `${this.random.pick(["a", "b", "c-", "dE"])}${this.names++}`;
  }

  /** No two tags of a module have the same number, so that no two neighbours do. */
  private tag(shape: Shape): Tag {
    const number = this.tagNumbers.pop() ?? 300 + this.names;
    const tagClass = this.random.pick(["CONTEXT", "CONTEXT", "APPLICATION", "PRIVATE"] as const);
    // Erlang takes none for a CHOICE that has a tag either
    const isChoice = this.mayBeChoice(shape);
    const mode = this.random.pick(["", "", "EXPLICIT", "IMPLICIT"] as const);
    if (mode === "" || (isChoice && mode === "IMPLICIT")) return { tagClass, number };
    return { tagClass, number, mode };
  }

  private mayBeChoice(shape: Shape): boolean {
    if (shape.kind !== "REFERENCE") return shape.kind === "CHOICE" || shape.kind === "SELECTION";
    const target = this.done.find(({ name }) => name === shape.name);
    return target === undefined || this.mayBeChoice(target.shape);
  }

  private shape(depth: number): Shape {
    const kind = this.random.below(depth > 1 ? 8 : depth === 0 ? 22 : 16);
    if (kind < 5) return growLeaf(this.random, this.bounds);
    if (kind < 8) return this.toOther() ?? growLeaf(this.random, this.bounds);
    if (kind < 10 || kind > 16) return this.sequence(depth, "SEQUENCE");
    if (kind === 10) return this.sequence(depth, "SET");
    if (kind < 14) return this.choice(depth);
    const isSized = !this.chance(3);
    return {
      kind: this.chance(4) ? "SET OF" : "SEQUENCE OF",
      ...(isSized && { size: growSize(this.random).notation }),
      element: this.shape(depth + 1),
    };
  }

  /** Something that one of the types before it is a part of. */
  private toOther(): Shape | undefined {
    if (this.done.length === 0) return undefined;
    const { name, tag, shape } = this.random.pick(this.done);
    const range = shape.kind === "LEAF" && tag === undefined ? shape.range : undefined;
    if (shape.kind === "LEAF" && range !== undefined && this.chance(2)) {
      return narrowed(this.random, name, shape, range);
    }
    if (shape.kind === "CHOICE" && this.chance(3)) {
      const { name: alternative } = this.random.pick(shape.root);
      return { kind: "SELECTION", alternative, choice: name };
    }
    if (this.chance(5)) return this.containing(name);
    if (!this.chance(5)) {
      const inner = this.chance(2) ? growInner(this.random, shape) : undefined;
      return { kind: "REFERENCE", name, ...(inner !== undefined && { inner }) };
    }
    const names = this.done.filter(() => this.chance(2)).map((type) => type.name);
    return { kind: "INSTANCE", names: names.length === 0 ? [name] : names };
  }

  private containing(name: string): Shape {
    const string = this.random.pick(["OCTET STRING", "BIT STRING"] as const);
    if (this.chance(2)) return { kind: "CONTAINING", string, name };
    const lower = this.random.below(2);
    // Erlang has another length for what is beyond a root that goes up to 127 and more
    const size = this.chance(2) ? `${lower}..MAX` : `${lower}..${1 + this.random.below(100)}, ...`;
    return { kind: "CONTAINING", string, name, size };
  }

  private sequence(depth: number, kind: SequenceShape["kind"]): SequenceShape {
    const tags = this.tagging(kind);
    const many = this.chance(20) ? 18 : 4;
    const root: SequenceShape["root"][number][] = this.components(
      depth,
      tags,
      1 + this.random.below(many),
    );
    const included = this.done[this.random.below(this.done.length + 1)];
    if (included?.shape.kind === kind && mayInclude(tags, included.shape) && this.chance(2)) {
      root.splice(this.random.below(root.length + 1), 0, {
        kind: "COMPONENTS OF",
        name: included.name,
      });
    }
    if (!this.chance(3)) return { kind, root, secondRoot: [] };
    const additions = Array.from({ length: this.random.below(this.chance(30) ? 70 : 4) }, () =>
      this.chance(4) ? this.group(depth, tags) : this.component(depth + 2, tags),
    );
    const secondRoot = this.chance(4) ? this.components(depth, tags, 1 + this.random.below(2)) : [];
    return { kind, root, additions, secondRoot };
  }

  private components(depth: number, tags: Tagging, count: number): ComponentShape[] {
    const components = Array.from({ length: count }, () => this.component(depth, tags));
    // Erlang fails at a SEQUENCE of nothing but NULL
    while (components.every(({ presence, shape }) => presence === "" && this.isNull(shape))) {
      components.push(this.component(depth, tags));
    }
    return components;
  }

  private isNull(shape: Shape): boolean {
    switch (shape.kind) {
      case "LEAF":
        return shape.universalTag === 5;
      case "REFERENCE":
        return this.done.some(({ name, shape: of }) => name === shape.name && this.isNull(of));
      case "SELECTION": {
        const choice = this.done.find(({ name }) => name === shape.choice)?.shape;
        const alternatives = choice?.kind === "CHOICE" ? choice.root : [];
        return alternatives.some(
          ({ name, shape: of }) => name === shape.alternative && this.isNull(of),
        );
      }
      default:
        return false;
    }
  }

  private group(depth: number, tags: Tagging): GroupShape {
    const components = this.components(depth + 2, tags, 1 + this.random.below(4));
    return { kind: "GROUP", components, erlangTag: this.tagNumbers.pop() ?? 0 };
  }

  private component(depth: number, tags: Tagging): ComponentShape {
    const name = this.name();
    const recursion = this.chance(14) ? this.recursion() : undefined;
    const shape = recursion ?? this.shape(depth + 1);
    const tag = this.tagIn(tags, shape);
    const bare = { kind: "COMPONENT" as const, name, shape, ...(tag && { tag }) };
    if (recursion !== undefined || this.chance(3)) return { ...bare, presence: "OPTIONAL" };
    const value = this.chance(4) ? this.valueOf(shape) : undefined;
    if (value === undefined) return { ...bare, presence: "" };
    return { ...bare, presence: "DEFAULT", default: value };
  }

  /** The type that is being defined, or one behind it. */
  private recursion(): Shape {
    const index = this.done.length + this.random.below(this.count - this.done.length);
    return { kind: "REFERENCE", name: `T${index}` };
  }

  private valueOf(shape: Shape): string | undefined {
    if (shape.kind === "LEAF") {
      return shape.values.length === 0 ? undefined : this.random.pick(shape.values);
    }
    if (shape.kind !== "REFERENCE") return undefined;
    const target = this.done.find((type) => type.name === shape.name)?.shape;
    return target && this.valueOf(target);
  }

  private choice(depth: number): ChoiceShape {
    const tags = this.tagging("CHOICE");
    const many = this.chance(20) ? 18 : 4;
    const alternative = (): AlternativeShape => {
      const shape = this.shape(depth + 1);
      const tag = this.tagIn(tags, shape);
      return { name: this.name(), shape, ...(tag && { tag }) };
    };
    const root = Array.from({ length: 1 + this.random.below(many) }, alternative);
    if (!this.chance(3)) return { kind: "CHOICE", root };
    const count = this.random.below(this.chance(30) ? 70 : 4);
    return { kind: "CHOICE", root, additions: Array.from({ length: count }, alternative) };
  }

  private tagging(of: "SEQUENCE" | "SET" | "CHOICE"): Tagging {
    const isAutomatic = this.tagDefault === "AUTOMATIC" && !this.chance(4);
    return isAutomatic ? undefined : { of, taken: new Set() };
  }

  private tagIn(tags: Tagging, shape: Shape): Tag | undefined {
    if (tags === undefined) return undefined;
    const own = tagOf({ types: this.done }, shape);
    const key = own && `${own.tagClass} ${own.number}`;
    // Erlang fails where the tag of a component of a SET is that of a type which leads back to it
    const isFar = tags.of === "SET" && shape.kind === "REFERENCE";
    // a tag of the first member keeps automatic ones away
    const mayDoWithout =
      this.tagDefault !== "AUTOMATIC" && key !== undefined && !isFar && !tags.taken.has(key);
    if (!mayDoWithout || this.chance(2)) return this.tag(shape);
    tags.taken.add(key);
    return undefined;
  }
}

/** The tags that members without one of their own have already. Absent: tags are automatic. */
type Tagging =
  | { readonly of: "SEQUENCE" | "SET" | "CHOICE"; readonly taken: Set<string> }
  | undefined;

/** With automatic tags those of the components do not count, else all of them have to be others. */
function mayInclude(tags: Tagging, { kind, root, secondRoot }: SequenceShape): boolean {
  if (tags === undefined) return true;
  const areTagged = [...root, ...secondRoot].every(
    (item) => item.kind === "COMPONENT" && item.tag !== undefined,
  );
  return kind === "SEQUENCE" && areTagged;
}

function shuffled<T>(random: Random, list: T[]): T[] {
  for (let index = list.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    const [a, b] = [list[index], list[other]];
    if (a !== undefined && b !== undefined) [list[index], list[other]] = [b, a];
  }
  return list;
}

import { schemas } from "../generated/tables/index.js";
import type { ChoiceType, Type } from "../generated/tables/model.js";
import { isSame } from "../uper/same.js";
import { type Edition, editions } from "./lookup.js";

/** For each edition the first one that makes the same of the same octets. */
type FirstAlike = ReadonlyMap<Edition, Edition>;

interface Alikeness {
  /** By alternatives of a CHOICE. */
  readonly alternatives: ReadonlyMap<string, FirstAlike>;
  /** Of what is none of them. */
  readonly others: FirstAlike;
}

const known = new Map<string, Alikeness>();

/**
 * Which editions read a type alike, as long as it is this alternative where the type is a CHOICE: it stands at the same
 * place, and all types in it are the same in both. So octets need to be read for one of them only.
 */
export function firstAlike(typeName: string, alternative: string | undefined): FirstAlike {
  const { alternatives, others } = known.get(typeName) ?? learn(typeName);
  return alternatives.get(alternative ?? "") ?? others;
}

function learn(typeName: string): Alikeness {
  const learnt = alikenessOf(typeName);
  known.set(typeName, learnt);
  return learnt;
}

function alikenessOf(typeName: string): Alikeness {
  const names = editions.flatMap((edition) => {
    const type = typeOf(edition, typeName);
    return type?.kind === "CHOICE" ? type.root.map(({ name }) => name) : [];
  });
  return {
    alternatives: new Map(names.map((name) => [name, firstAlikeOf(typeName, name)])),
    others: firstAlikeOf(typeName, undefined),
  };
}

function firstAlikeOf(typeName: string, alternative: string | undefined): FirstAlike {
  return new Map(
    editions.map((edition) => [
      edition,
      editions.find((other) => areAlike(other, edition, typeName, alternative)) ?? edition,
    ]),
  );
}

function areAlike(
  a: Edition,
  b: Edition,
  typeName: string,
  alternative: string | undefined,
): boolean {
  if (a === b) return true;
  const [type, other] = [typeOf(a, typeName), typeOf(b, typeName)];
  if (type?.kind !== "CHOICE" || other?.kind !== "CHOICE")
    return isShared(a, b, typeName, new Set());
  const [index, otherIndex] = [placeOf(type, alternative), placeOf(other, alternative)];
  if (index < 0 || index !== otherIndex || !haveSameIndexes(type, other)) return false;
  const [inner, otherInner] = [type.root[index]?.type, other.root[index]?.type];
  return (
    isSame(inner, otherInner) &&
    referencesIn(inner).every((name) => isShared(a, b, name, new Set()))
  );
}

function typeOf(edition: Edition, typeName: string): Type | undefined {
  return schemas[edition]?.types[typeName]?.type;
}

const placeOf = ({ root }: ChoiceType, alternative: string | undefined): number =>
  root.findIndex(({ name }) => name === alternative);

/** An index has the same bits in both (X.691 23.4 to 23.6). */
const haveSameIndexes = (a: ChoiceType, b: ChoiceType): boolean =>
  a.root.length === b.root.length && (a.additions === undefined) === (b.additions === undefined);

/** The compiler writes a definition once where editions have it alike; what it refers to may still differ. */
function isShared(a: Edition, b: Edition, typeName: string, seen: Set<string>): boolean {
  if (seen.has(typeName)) return true;
  seen.add(typeName);
  const type = typeOf(a, typeName);
  if (type === undefined || type !== typeOf(b, typeName)) return false;
  return referencesIn(type).every((name) => isShared(a, b, name, seen));
}

/** Names of all types that a type refers to, wherever they stand in it. */
function referencesIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if (isReference(part)) return [part.name];
  return Object.values(part).flatMap(referencesIn);
}

function isReference(part: object): part is Extract<Type, { kind: "REFERENCE" }> {
  return "kind" in part && part.kind === "REFERENCE";
}

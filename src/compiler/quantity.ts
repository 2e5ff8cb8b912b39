import type {
  EnumeratedType,
  EnumerationItem,
  IntegerType,
  Quantity,
  SpecialValues,
  Type,
} from "./model.js";

const unitLine = /^unit: (?:([\d.e/-]*\d) )?([^\s(\d][^\s(]*)(?: \(.*\))?$/;
const specialLine = /^(-?\d+)(?:\.\.(-?\d+))?: (.+)$/;

/**
 * The type with the units and special values that comments give: at an INTEGER or ENUMERATED, and at the members of
 * a type that are defined in place.
 *
 *     -- unit: 0.02 m/s
 *     -- 8191: unavailable
 *     Speed ::= INTEGER (0..8191)
 *
 * Of an ENUMERATED the comment of an item begins with its bound: `prec5ms (3), -- 5 m/s`.
 */
export function withQuantities(type: Type, doc: string | undefined): Type {
  switch (type.kind) {
    case "INTEGER":
      return withQuantity(type, linesOf(doc));
    case "ENUMERATED":
      return withBounds(type, linesOf(doc));
    case "SEQUENCE":
      return { ...type, ...ofMembers(type) };
    case "CHOICE":
      return { ...type, ...ofMembers(type) };
    case "SEQUENCE OF":
      return { ...type, element: withQuantities(type.element, undefined) };
    case "CONSTRAINED":
      return { ...type, type: withQuantities(type.type, doc) };
    default:
      return type;
  }
}

interface Member {
  readonly type: Type;
  readonly doc?: string;
}

interface Members<M> {
  readonly root: readonly M[];
  readonly additions?: readonly M[];
}

function ofMembers<M extends Member>({ root, additions }: Members<M>): Members<M> {
  const ofMember = (member: M): M => ({
    ...member,
    type: withQuantities(member.type, member.doc),
  });
  return { root: root.map(ofMember), ...(additions && { additions: additions.map(ofMember) }) };
}

function linesOf(doc: string | undefined): readonly string[] {
  return doc?.split("\n") ?? [];
}

function withQuantity(type: IntegerType, lines: readonly string[]): IntegerType {
  const special = lines.flatMap(specialValues);
  const measure = lines.flatMap(measureOf)[0];
  if (measure === undefined && special.length === 0) return type;
  return { ...type, quantity: { ...(measure ?? { scale: [1, 1] }), special } };
}

type Measure = Required<Pick<Quantity, "unit" | "scale">>;

/** Comments are free text: a line that is not quite of this form says nothing to us. */
function measureOf(line: string): Measure[] {
  const [, factor = "1", unit] = unitLine.exec(line) ?? [];
  const [numerator, denominator = { digits: 1, exponent: 0 }, ...rest] = factor
    .split("/")
    .map(decimal);
  if (unit === undefined || numerator === undefined || rest.length > 0) return [];
  const exponent = numerator.exponent - denominator.exponent;
  const scale = reduced(
    numerator.digits * 10 ** Math.max(0, exponent),
    denominator.digits * 10 ** Math.max(0, -exponent),
  );
  return scale.every((part) => Number.isSafeInteger(part) && part > 0) ? [{ unit, scale }] : [];
}

/** A decimal as an integer times a power of ten: `0.02` is 2 times 10 to the -2. */
function decimal(text: string): { readonly digits: number; readonly exponent: number } {
  const [, whole = "", fraction = "", exponent = "0"] =
    /^(\d+)(?:\.(\d+))?(?:e(-?\d+))?$/.exec(text) ?? [];
  return { digits: Number(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function reduced(numerator: number, denominator: number): readonly [number, number] {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return [numerator / divisor, denominator / divisor];
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function specialValues(line: string): SpecialValues[] {
  const [, lower, upper, meaning] = specialLine.exec(line) ?? [];
  if (lower === undefined || meaning === undefined) return [];
  return [{ lower: Number(lower), upper: Number(upper ?? lower), kind: kindOf(meaning), meaning }];
}

function kindOf(meaning: string): SpecialValues["kind"] {
  if (/^(unavailable|unknown|invalid|straight)\b/.test(meaning)) return "none";
  if (/^at or above\b|^more than\b|\bor more$/.test(meaning)) return "at least";
  return /^at or below\b/.test(meaning) ? "at most" : "note";
}

function withBounds(type: EnumeratedType, lines: readonly string[]): EnumeratedType {
  const unit = lines.flatMap(measureOf)[0]?.unit;
  if (unit === undefined) return type;
  const withBound = (item: EnumerationItem): EnumerationItem => {
    const [, bound] = /^(\d[\d.e-]*) /.exec(item.doc ?? "") ?? [];
    return bound === undefined ? item : { ...item, bound: Number(bound) };
  };
  const additions = type.additions && { additions: type.additions.map(withBound) };
  return { ...type, unit, root: type.root.map(withBound), ...additions };
}

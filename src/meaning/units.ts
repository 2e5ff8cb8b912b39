import { EncodeError, formatPath, type Path } from "../errors.js";
import type { Schema, Type } from "../schema/index.js";
import { type CodecName, schemaOf } from "../schema/registry.js";
import { measured, type Quantity, rawOf } from "./quantity.js";

/** What of a codec is needed to know its values. */
export interface TypeOf<T> extends CodecName {
  decode(octets: Uint8Array): T;
}

/** A value with its numbers in units: where a number may be unavailable there may be `null`. */
export type InUnits<T> = unknown extends T
  ? unknown
  : T extends number | bigint
    ? T | number | null
    : T extends string | boolean | null | undefined | Uint8Array
      ? T
      : { [K in keyof T]: InUnits<T[K]> };

/** A number of a message that measures nothing. */
export interface Unavailable {
  readonly path: Path;
  readonly raw: number;
  /** Why, in the words of the module: `unavailable`, `unknown`, `straight`. */
  readonly reason: string;
}

/** A value in units, and what is `null` in it. */
export interface Si<T> {
  readonly value: InUnits<T>;
  /** In the order of the message. */
  readonly unavailable: readonly Unavailable[];
}

/**
 * A value with its numbers in the units of their types: `speed: 600` becomes `speed: 12`, in m/s; those that measure
 * nothing become `null`, and {@link Si.unavailable} says why. What has no unit stays as it is: names, flags, octets,
 * counts, identifiers, bigints. Throws {@link EncodeError} where a value is not of its type.
 *
 * @example
 * const { value, unavailable } = toSI(MessageFrame, MessageFrame.decode(octets));
 * toSI(Speed, 600).value; // 12
 */
export function toSI<T>(codec: TypeOf<T>, value: T): Si<T> {
  const { schema, definition } = schemaOf(codec);
  const unavailable: Unavailable[] = [];
  const inUnits = mapQuantities(schema, definition.type, value, [], (quantity, raw, path) => {
    if (typeof raw === "bigint") return raw;
    if (typeof raw !== "number") throw typeError(path, "an integer", raw);
    const { value: amount, meaning } = measured(quantity, raw);
    if (amount === null) unavailable.push({ path, raw, reason: meaning ?? "" });
    return amount;
  });
  // the walk gives each number of a T its amount or null, and nothing else
  return { value: inUnits as InUnits<T>, unavailable };
}

/**
 * The message value of what {@link toSI} gives; each number becomes the nearest one that the type has. `null` becomes
 * what `unavailable` says for its place, else the type's usual number for that. Amounts beyond a number that means
 * "at or above" become that number. Throws {@link EncodeError} for what has no number, such as an amount whose number
 * means `unavailable`; ranges are left to encode.
 *
 * @example
 * const { value } = toSI(MessageFrame, frame);
 * if (value.kind === "bsmFrame") value.value.speed = 13.9;
 * MessageFrame.encode(fromSI(MessageFrame, { value }));
 */
export function fromSI<T>(
  codec: TypeOf<T>,
  si: { readonly value: InUnits<T>; readonly unavailable?: readonly Unavailable[] },
): T {
  const { schema, definition } = schemaOf(codec);
  const rawAt = new Map(si.unavailable?.map(({ path, raw }) => [formatPath(path), raw]));
  const raw = mapQuantities(schema, definition.type, si.value, [], (quantity, amount, path) => {
    if (typeof amount === "bigint") return amount;
    if (amount !== null && typeof amount !== "number") {
      throw typeError(path, "a number or null", amount);
    }
    const answer = rawOf(quantity, amount, rawAt.get(formatPath(path)));
    if (answer.ok) return answer.raw;
    throw new EncodeError("range", path, answer.expected, String(amount));
  });
  // the walk gives each amount of an InUnits<T> its number, and nothing else
  return raw as T;
}

/** The quantity of a type that is an INTEGER with a unit or with special values. */
export function quantityOf(codec: CodecName): Quantity | undefined {
  const { schema, definition } = schemaOf(codec);
  const type = resolved(schema, definition.type);
  return type.kind === "INTEGER" ? type.quantity : undefined;
}

/** What a type is behind its references and constraints. */
export function resolved(
  schema: Schema,
  type: Type,
): Exclude<Type, { kind: "REFERENCE" | "CONSTRAINED" }> {
  if (type.kind === "CONSTRAINED") return resolved(schema, type.type);
  if (type.kind !== "REFERENCE") return type;
  const definition = schema.types[type.name];
  if (definition === undefined) throw new Error(`the schema has no type ${type.name}`);
  return resolved(schema, definition.type);
}

type Convert = (quantity: Quantity, value: unknown, path: Path) => unknown;

/** A copy of the value in which each number that has a quantity is converted. */
function mapQuantities(
  schema: Schema,
  unresolved: Type,
  value: unknown,
  path: Path,
  convert: Convert,
): unknown {
  const type = resolved(schema, unresolved);
  const inner = (innerType: Type, innerValue: unknown, ...steps: Path): unknown =>
    mapQuantities(schema, innerType, innerValue, [...path, ...steps], convert);
  switch (type.kind) {
    case "INTEGER":
      return type.quantity === undefined ? value : convert(type.quantity, value, path);
    case "SEQUENCE": {
      const copy: Record<string, unknown> = { ...objectAt(path, value) };
      for (const { name, type: member } of [...type.root, ...(type.additions ?? [])]) {
        if (copy[name] !== undefined) copy[name] = inner(member, copy[name], name);
      }
      return copy;
    }
    case "SEQUENCE OF":
      if (!Array.isArray(value)) throw typeError(path, "a list", value);
      return value.map((element, index) => inner(type.element, element, index));
    case "CHOICE":
      return chosen(
        [...type.root, ...(type.additions ?? [])],
        value,
        path,
        ({ name, type: of }, v) => inner(of, v, name),
      );
    case "OPEN TYPE":
      if (value instanceof Uint8Array) return value;
      // the selector tells the type, so JER and paths do not name it
      return chosen(type.choices, value, path, ({ type: of }, v) => inner(of, v));
    default:
      return value;
  }
}

function chosen<A extends { readonly name: string }>(
  among: readonly A[],
  value: unknown,
  path: Path,
  inner: (alternative: A, value: unknown) => unknown,
): unknown {
  const choice = objectAt(path, value);
  const alternative = among.find(({ name }) => name === choice.kind);
  // an alternative that the edition does not know holds octets
  return alternative === undefined ? value : { ...choice, value: inner(alternative, choice.value) };
}

function objectAt(path: Path, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw typeError(path, "an object", value);
  return { ...value };
}

function typeError(path: Path, expected: string, value: unknown): EncodeError {
  return new EncodeError("type", path, expected, value === null ? "null" : typeof value);
}

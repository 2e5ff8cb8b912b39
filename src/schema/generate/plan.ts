/**
 * How values are drawn, as data: fast-check makes arbitraries of it (`arbitrary.ts`), and a seeded generator draws from
 * it (`draw.ts`). What comes first in a choice is the simplest, to which the others shrink.
 */
export type Plan<T> = Form & {
  /** Never there: it tells plans of one type from those of another. */
  readonly yields?: T;
};

export type Form =
  | { readonly kind: "constant"; readonly value: unknown }
  /** Numbers from `min` to `max`, fewer than 2^32. */
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "bigint"; readonly min: bigint; readonly max: bigint }
  /** Weights are integers above 0. */
  | { readonly kind: "one of"; readonly options: readonly Weighted<unknown>[] }
  | { readonly kind: "tuple"; readonly parts: readonly Form[] }
  | {
      readonly kind: "list";
      readonly element: Form;
      readonly minLength: number;
      readonly maxLength: number;
    }
  | { readonly kind: "mapped"; readonly from: Form; readonly to: (value: unknown) => unknown }
  /** Values that do not hold are drawn again, so most have to hold. */
  | { readonly kind: "filtered"; readonly from: Form; readonly holds: (value: unknown) => boolean };

export interface Weighted<T> {
  readonly weight: number;
  readonly plan: Plan<T>;
}

/** The same value each time: nothing that its taker could change. */
export function constant<T extends string | number | bigint | null | undefined>(value: T): Plan<T> {
  return { kind: "constant", value };
}

export function numbers(min: number, max: number): Plan<number> {
  return { kind: "number", min, max };
}

export function bigints(min: bigint, max: bigint): Plan<bigint> {
  return { kind: "bigint", min, max };
}

/** One of the values, of which there is at least one. */
export function pick<T>(values: readonly T[]): Plan<T> {
  // the plan yields indexes of the list
  return mapped(numbers(0, values.length - 1), (index) => values[index] as T);
}

export function weighted<T>(options: readonly Weighted<T>[]): Plan<T> {
  return { kind: "one of", options };
}

/** Each as likely as the others. */
export function oneOf<T>(...plans: readonly Plan<T>[]): Plan<T> {
  return weighted(plans.map((plan) => ({ weight: 1, plan })));
}

export function tuple<T extends readonly unknown[]>(
  ...parts: { readonly [Index in keyof T]: Plan<T[Index]> }
): Plan<T> {
  return { kind: "tuple", parts };
}

export function lists<T>(element: Plan<T>, minLength: number, maxLength: number): Plan<T[]> {
  return { kind: "list", element, minLength, maxLength };
}

export function mapped<From, To>(from: Plan<From>, to: (value: From) => To): Plan<To> {
  // what `from` yields is what `to` takes
  return { kind: "mapped", from, to: to as (value: unknown) => unknown };
}

export function filtered<T>(from: Plan<T>, holds: (value: T) => boolean): Plan<T> {
  // what `from` yields is what `holds` takes
  return { kind: "filtered", from, holds: holds as (value: unknown) => boolean };
}

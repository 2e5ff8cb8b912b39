import type { ListValueNode, ValueNode } from "./ast.js";
import type { Context } from "./context.js";
import { describeValue, integerValue } from "./effective.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/** A REAL value (X.680 21.6): a number, a special one, or `{mantissa 5, base 2, exponent -1}`. */
export function realValue(context: Context, scope: Scope, value: ValueNode): number {
  switch (value.kind) {
    case "REAL":
      return value.real;
    case "NUMBER":
      return Number(value.number);
    case "LIST":
      return inParts(context, scope, value);
    default:
      return refuse(value.place, `expected a value of type REAL, found ${describeValue(value)}`);
  }
}

const PARTS = ["mantissa", "base", "exponent"];

/** X.680 21.5: the components of the SEQUENCE that stands for a REAL. */
function inParts(context: Context, scope: Scope, { items, place }: ListValueNode): number {
  const isComplete =
    items.length === PARTS.length &&
    PARTS.every((part, index) => items[index]?.name?.name === part);
  if (!isComplete) refuse(place, "expected {mantissa m, base 2 or 10, exponent e}");
  const [mantissa = 0n, base = 0n, exponent = 0n] = items.map((item) =>
    integerValue(context, scope, item.value),
  );
  if (base !== 2n && base !== 10n) {
    refuse(items[1]?.value.place ?? place, `the base of a REAL is 2 or 10, found ${base}`);
  }
  // the digits of a decimal number are rounded once, a power of two moves no digit
  const real =
    base === 10n ? Number(`${mantissa}e${exponent}`) : Number(mantissa) * 2 ** Number(exponent);
  if (!Number.isFinite(real)) refuse(place, "a REAL of this size is not supported");
  return real;
}

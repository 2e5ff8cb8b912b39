import type { ComponentConstraint, Constraint, DefaultValue, Ranges } from "./model.js";
import { describeCharacters } from "./text-set.js";

/** A constraint as X.680 writes it, on one line and without its parentheses; values are in the form of the API. */
export function constraintText(constraint: Constraint): string {
  switch (constraint.kind) {
    case "ALL":
      return joined(constraint.of, " ^ ");
    case "ANY":
      return joined(constraint.of, " | ");
    case "EXCEPT":
      return `ALL EXCEPT ${operandText(constraint.excluded)}`;
    case "VALUE":
      return valueText(constraint.value);
    case "RANGE":
      return rangesText(constraint.ranges);
    case "SIZE":
      return `SIZE (${rangesText(constraint.ranges)})`;
    case "FROM":
      return `FROM (${charactersText(constraint.ranges)})`;
    case "WITH COMPONENT":
      return `WITH COMPONENT (${constraintText(constraint.element)})`;
    case "WITH COMPONENTS": {
      const components = constraint.components.map(componentText);
      return `WITH COMPONENTS { ${["...", ...components].join(", ")} }`;
    }
  }
}

function joined(constraints: readonly Constraint[], operator: string): string {
  return constraints.map(operandText).join(operator);
}

function operandText(constraint: Constraint): string {
  const isWhole =
    constraint.kind === "RANGE"
      ? constraint.ranges.length === 1
      : !["ALL", "ANY", "EXCEPT"].includes(constraint.kind);
  const text = constraintText(constraint);
  return isWhole ? text : `(${text})`;
}

function componentText({ name, presence, constraint }: ComponentConstraint): string {
  return [
    name,
    ...(constraint === undefined ? [] : [`(${constraintText(constraint)})`]),
    ...(presence === undefined ? [] : [presence]),
  ].join(" ");
}

function rangesText(ranges: Ranges): string {
  const parts = ranges.map(([lower, upper]) => {
    if (lower === upper) return `${lower}`;
    const from = lower === Number.NEGATIVE_INFINITY ? "MIN" : lower;
    return `${from}..${upper === Number.POSITIVE_INFINITY ? "MAX" : upper}`;
  });
  return parts.join(" | ");
}

function charactersText(ranges: Ranges): string {
  return describeCharacters(
    ranges.map(([lower, upper]) => ({ lower: BigInt(lower), upper: BigInt(upper) })),
  );
}

function valueText(value: DefaultValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null) return "NULL";
  if (typeof value !== "object")
    return typeof value === "string" ? JSON.stringify(value) : `${value}`;
  if (value instanceof Uint8Array) return `'${hexOf(value)}'H`;
  if (isList(value)) return `{ ${value.map(valueText).join(", ")} }`;
  const members = Object.entries(value).map(([name, member]) => `${name} ${valueText(member)}`);
  return `{ ${members.join(", ")} }`;
}

function hexOf(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, "0").toUpperCase()).join("");
}

/** `Array.isArray` does not tell readonly arrays from objects. */
function isList(value: object): value is readonly DefaultValue[] {
  return Array.isArray(value);
}

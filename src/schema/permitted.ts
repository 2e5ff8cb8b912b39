import type {
  ComponentConstraint,
  ConstrainedType,
  Constraint,
} from "../generated/tables/model.js";
import {
  notPermitted,
  type Permits,
  type Permitted,
  permitAbsent,
  permitAll,
  permitAlternatives,
  permitAny,
  permitCharacters,
  permitComponents,
  permitElements,
  permitIfPresent,
  permitOthers,
  permitPresent,
  permitRanges,
  permitSizes,
  permitTextSizes,
  permitted,
  permitValue,
} from "../uper/permitted.js";
import type { Decoding } from "./decoding.js";
import type { Node } from "./node.js";
import { hasParts } from "./part-of.js";

/** Refuses a value that has been read at a bit if constraints do not permit it. */
export function checkRead({ constrained = [] }: Node, value: unknown, bitOffset: number): void {
  for (const permitted of constrained) {
    if (!permitted.permits(value)) throw notPermitted(value, permitted, bitOffset);
  }
}

/** The same where a decoder stands, which keeps what has been read. */
export function checkDecoded(d: Decoding, node: Node, value: unknown, bitOffset: number): void {
  if (node.constrained === undefined) return;
  const { part } = d;
  if (hasParts(node)) d.part = value;
  checkRead(node, value, bitOffset);
  d.part = part;
}

/** What a constraint permits, as codecs ask for it. */
export function permittedBy({
  text,
  constraint,
}: Omit<ConstrainedType, "kind" | "type">): Permitted {
  return permitted(codeOf(constraint), text, permitsOf(constraint));
}

/** What errors say of other values. */
function codeOf({ kind }: Constraint): Permitted["code"] {
  if (kind === "SIZE") return "length";
  return kind === "FROM" ? "alphabet" : "range";
}

function permitsOf(constraint: Constraint): Permits {
  switch (constraint.kind) {
    case "ALL":
      return permitAll(...constraint.of.map(permitsOf));
    case "ANY":
      return permitAny(...constraint.of.map(permitsOf));
    case "EXCEPT":
      return permitOthers(permitsOf(constraint.excluded));
    case "VALUE":
      return permitValue(constraint.value);
    case "RANGE":
      return permitRanges(...constraint.ranges);
    case "SIZE":
      return constraint.text === undefined
        ? permitSizes(...constraint.ranges)
        : permitTextSizes(constraint.text, ...constraint.ranges);
    case "FROM":
      return permitCharacters(constraint.text, ...constraint.ranges);
    case "WITH COMPONENT":
      return permitElements(permitsOf(constraint.element));
    case "WITH COMPONENTS": {
      const components = constraint.components.map(
        (component) => [component.name, componentPermits(component)] as const,
      );
      return constraint.choice
        ? permitAlternatives(...components)
        : permitComponents(...components);
    }
  }
}

function componentPermits({
  presence,
  constraint,
  default: byDefault,
}: ComponentConstraint): Permits {
  if (presence === "ABSENT") {
    return byDefault === undefined ? permitAbsent : permitIfPresent(permitValue(byDefault));
  }
  const permits = constraint && permitsOf(constraint);
  if (presence === undefined) return permitIfPresent(permits ?? permitAll(), byDefault);
  return permits === undefined ? permitPresent : permitAll(permitPresent, permits);
}

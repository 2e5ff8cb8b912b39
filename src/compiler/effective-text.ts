import type { CharacterStringTypeNode, ConstraintNode, EndpointNode } from "./ast.js";
import { characterStringName, charactersOf } from "./character-strings.js";
import type { Context } from "./context.js";
import {
  refuseContained,
  refuseContents,
  refuseInner,
  sizeConstraint,
  withinItself,
} from "./effective.js";
import { type Expanded, expand } from "./expand.js";
import {
  ALL_SIZES,
  contains,
  evaluateConstraint,
  evaluateSerial,
  type IntegerSet,
  range,
  type SubtypeElement,
  union,
  type Visible,
} from "./per-visible.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";
import { CHARACTER_SETS, charactersIn, TEXT_SETS, type TextSet, textsOf } from "./text-set.js";
import { codesOf, textValue } from "./text-value.js";

/** A character string type, with its constraints. */
export type ExpandedText = Expanded & { readonly type: CharacterStringTypeNode };

export function isText(expanded: Expanded): expanded is ExpandedText {
  return expanded.type.kind === "CHARACTER STRING";
}

/** The strings that the effective size and permitted-alphabet constraints leave (X.691 9.3.8 to 9.3.11). */
export function effectiveText(
  context: Context,
  expanded: ExpandedText,
): Visible<TextSet> | undefined {
  const { type } = expanded;
  const whole = textsOf(charactersOf(characterStringName(type.name)));
  return evaluateSerial(
    expanded.constraints,
    whole,
    TEXT_SETS,
    (element, parent, scope: Scope, constraint) =>
      textElement(context, element, parent, scope, constraint, type),
  );
}

function textElement(
  context: Context,
  element: SubtypeElement,
  parent: TextSet,
  scope: Scope,
  constraint: ConstraintNode,
  type: CharacterStringTypeNode,
): Visible<TextSet> | undefined {
  switch (element.kind) {
    case "SIZE": {
      const visible = sizeConstraint(context, element.constraint, ALL_SIZES, scope);
      if (visible === undefined) return undefined;
      const { set: sizes, extensible } = visible;
      return { set: [{ sizes, characters: charactersIn(parent) }], extensible };
    }
    case "FROM": {
      const { set, extensible } = alphabet(context, element.constraint, parent, scope, type);
      // X.691 9.3.10: one that can be extended is not PER-visible
      if (extensible || constraint.extensible) return undefined;
      return { set: textsOf(set), extensible };
    }
    case "CONTAINED SUBTYPE": {
      const contained = expand(context.modules, scope, element.type);
      if (!isText(contained)) return refuseContained(element.place, type.kind, contained);
      const visible = withinItself(context, element, () => effectiveText(context, contained));
      const set = visible?.set ?? textsOf(charactersOf(characterStringName(contained.type.name)));
      return { set, extensible: false };
    }
    case "RANGE":
      return refuse(
        element.place,
        `a range does not apply to ${type.kind}`,
        "write SIZE(…) for its length, FROM(…) for its characters",
      );
    case "VALUE":
      if (element.value.kind === "NUMBER") {
        refuse(
          element.place,
          `a number does not apply to ${type.kind}`,
          "write SIZE(…) for its length",
        );
      }
      // X.691 9.3.15
      return undefined;
    case "CONTAINING":
      return refuseContents(element, type.name);
    case "WITH COMPONENT":
    case "WITH COMPONENTS":
      return refuseInner(element, type.name);
    case "UNCHECKED":
      return undefined;
  }
}

/** X.680 47.7: the constraint in FROM is one on strings of one character. */
function alphabet(
  context: Context,
  constraint: ConstraintNode,
  parent: TextSet,
  scope: Scope,
  type: CharacterStringTypeNode,
): Visible {
  const permitted = charactersIn(parent);
  const visible = evaluateConstraint(constraint, permitted, scope, CHARACTER_SETS, (element) =>
    characterElement(context, element, permitted, scope, type),
  );
  return visible ?? { set: permitted, extensible: false };
}

export function characterElement(
  context: Context,
  element: SubtypeElement,
  permitted: IntegerSet,
  scope: Scope,
  type: CharacterStringTypeNode,
): Visible | undefined {
  switch (element.kind) {
    case "VALUE": {
      const text = textValue(context, scope, element.value, type);
      const codes = codesOf(text, type);
      const foreign = codes.find((code) => !contains(permitted, code));
      if (foreign !== undefined) {
        refuse(element.place, `${type.name} has no character ${characterText(foreign)} here`);
      }
      const set = codes.map((code) => range(code, code)).reduce(union, []);
      return { set, extensible: false };
    }
    case "RANGE": {
      const lower = endpoint(context, scope, element.lower, permitted[0]?.lower, type);
      const upper = endpoint(context, scope, element.upper, permitted.at(-1)?.upper, type);
      const first = element.lower.open ? lower + 1n : lower;
      const last = element.upper.open ? upper - 1n : upper;
      if (first > last) refuse(element.place, "the range holds no character");
      return { set: range(first, last), extensible: false };
    }
    case "CONTAINED SUBTYPE": {
      const contained = expand(context.modules, scope, element.type);
      if (!isText(contained)) return refuseContained(element.place, type.kind, contained);
      const texts = withinItself(context, element, () => effectiveText(context, contained))?.set;
      const all = charactersOf(characterStringName(contained.type.name));
      return { set: texts === undefined ? all : charactersIn(texts), extensible: false };
    }
    case "SIZE":
    case "FROM":
      return refuse(element.place, `${element.kind} does not apply to a permitted alphabet`);
    case "CONTAINING":
      return refuseContents(element, type.name);
    case "WITH COMPONENT":
    case "WITH COMPONENTS":
      return refuseInner(element, type.name);
    case "UNCHECKED":
      return undefined;
  }
}

/** X.680 47.4: of a string with one character, that character; MIN and MAX are the ends of what is permitted. */
function endpoint(
  context: Context,
  scope: Scope,
  { value, place }: EndpointNode,
  limit: bigint | undefined,
  type: CharacterStringTypeNode,
): bigint {
  if (value === "MIN" || value === "MAX") return limit ?? 0n;
  const [code, ...others] = codesOf(textValue(context, scope, value, type), type);
  if (code !== undefined && others.length === 0) return code;
  return refuse(place, "an end of a range is one character");
}

function characterText(code: bigint): string {
  return `"${String.fromCodePoint(Number(code))}"`;
}

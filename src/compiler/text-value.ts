import type { CharacterStringTypeNode, ListValueNode, NamedValueNode, ValueNode } from "./ast.js";
import { characterStringName } from "./character-strings.js";
import type { Context } from "./context.js";
import { describeValue, followValue, integerValue } from "./effective.js";
import { expand } from "./expand.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/**
 * A character string value (X.680 41.8 to 41.11): a cstring, a reference, `{column, row}`,
 * `{group, plane, row, cell}`, or a list of these, one behind the other.
 */
export function textValue(
  context: Context,
  scope: Scope,
  value: ValueNode,
  type: CharacterStringTypeNode,
): string {
  switch (value.kind) {
    case "TEXT":
      return value.text;
    case "NAME":
      return referencedText(context, scope, value);
    case "LIST":
      return isPosition(value)
        ? characterAt(context, scope, value)
        : value.items.map((item) => textValue(context, scope, item.value, type)).join("");
    default:
      return refuse(
        value.place,
        `expected a value of type ${type.name}, found ${describeValue(value)}`,
      );
  }
}

function isPosition({ items }: ListValueNode): boolean {
  return items.length > 0 && items.every(({ name, value }) => !name && value.kind === "NUMBER");
}

function referencedText(context: Context, scope: Scope, value: NamedValueNode): string {
  return followValue(context, scope, value, ({ assignment, scope: home }) => {
    const { type } = expand(context.modules, home, assignment.type);
    if (type.kind !== "CHARACTER STRING") {
      return refuse(
        value.place,
        `expected a character string, but "${value.name}" is of type ${type.kind}`,
      );
    }
    return textValue(context, home, assignment.value, type);
  });
}

/** Places in the table of ISO 646 (X.680 41.10), or in the planes of ISO 10646 (X.680 41.9). */
function characterAt(context: Context, scope: Scope, { items, place }: ListValueNode): string {
  const numbers = items.map(({ value }) => integerValue(context, scope, value));
  const limits = POSITIONS.get(numbers.length);
  if (limits === undefined) {
    return refuse(
      place,
      `a character is {column, row} or {group, plane, row, cell}, found ${numbers.length} numbers`,
    );
  }
  const code = limits.reduce((sum, limit, index) => {
    const number = numbers[index] ?? 0n;
    if (number < 0n || number > limit) {
      refuse(items[index]?.value.place ?? place, `expected 0 to ${limit}, found ${number}`);
    }
    return sum * (limits.length === 2 ? 16n : 256n) + number;
  }, 0n);
  if (code > 0x10_ffffn) refuse(place, `there is no character ${code.toString(16).toUpperCase()}`);
  return String.fromCodePoint(Number(code));
}

const POSITIONS: ReadonlyMap<number, readonly bigint[]> = new Map([
  [2, [7n, 15n]],
  [4, [127n, 255n, 255n, 255n]],
]);

/** The characters of a text as PER counts them: those of a BMPString are 16 bits each. */
export function codesOf(text: string, { name }: CharacterStringTypeNode): readonly bigint[] {
  if (characterStringName(name) === "BMPString") {
    return Array.from({ length: text.length }, (_, i) => BigInt(text.charCodeAt(i)));
  }
  return [...text].map((character) => BigInt(character.codePointAt(0) ?? 0));
}

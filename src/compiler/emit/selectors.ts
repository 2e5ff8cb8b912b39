import type { OpenTypeChoice, Type } from "../model.js";
import { memberOf } from "./member.js";
import type { ModuleWriter } from "./module.js";
import { localIdentifier, propertyAccess } from "./names.js";

/** A component around a type that tells the type of something in it (X.682 10). */
interface Selector {
  /** With dots where it is a component of another one. */
  readonly path: string;
  /** How many SEQUENCEs further out than the innermost around the type. */
  readonly outwards: number;
  /** TypeScript type of its values. */
  readonly type: string;
}

/** The selectors that the functions of a type are told by what is around it. */
function selectorsOf(out: ModuleWriter, name: string): readonly Selector[] {
  const { type, inline } = out.definition(name);
  // what is around the definition of any other type selects nothing in it
  if (!inline && type.kind !== "OPEN TYPE") return [];
  switch (type.kind) {
    case "OPEN TYPE": {
      const { selector: path, outwards = 0, choices } = type;
      return path === undefined ? [] : [{ path, outwards, type: selectorTypeText(choices) }];
    }
    case "SEQUENCE OF":
      return selectorsIn(out, [type.element]);
    case "CONSTRAINED":
      return selectorsIn(out, [type.type]);
    case "CHOICE":
      return selectorsIn(out, partsOf(type));
    case "SEQUENCE":
      return selectorsIn(out, partsOf(type))
        .filter(({ outwards }) => outwards > 0)
        .map((selector) => ({ ...selector, outwards: selector.outwards - 1 }));
    default:
      return [];
  }
}

function partsOf({ root, additions = [] }: Extract<Type, { readonly root: readonly unknown[] }>) {
  return [...root, ...additions].flatMap((part) => ("type" in part ? [part.type] : []));
}

function selectorsIn(out: ModuleWriter, types: readonly Type[]): readonly Selector[] {
  const all = types.flatMap((type) =>
    type.kind === "REFERENCE" ? selectorsOf(out, type.name) : [],
  );
  return [...new Map(all.map((selector) => [keyOf(selector), selector])).values()];
}

const keyOf = ({ path, outwards }: Omit<Selector, "type">): string => `${outwards} ${path}`;

/** Values that an object set has no row for may come as well: unknown items of an ENUMERATED are numbers. */
function selectorTypeText(choices: readonly OpenTypeChoice[]): string {
  const [first] = choices;
  if (first === undefined) return "number | bigint | string";
  if (typeof first.key === "bigint") return "bigint";
  return typeof first.key === "string" ? "string | number" : "number";
}

/** What the functions of a type take for its selectors. */
export function selectorParameters(out: ModuleWriter, name: string): string {
  return selectorsOf(out, name)
    .map(({ type }, index) => `, ${parameterName(index)}: ${type}`)
    .join("");
}

/** No local variable of a component has such a name: theirs end in an underscore. */
function parameterName(index: number): string {
  return `selector${index === 0 ? "" : index + 1}`;
}

/** What the function that is being written gives to those of a type in it. */
export function selectorArguments(
  out: ModuleWriter,
  name: string,
  verb: "decode" | "encode",
): string {
  return selectorsOf(out, name)
    .map((selector) => `, ${argument(out, selector, verb)}`)
    .join("");
}

/** A component of the SEQUENCE that is being read or written, or what its own function has been given. */
function argument(
  out: ModuleWriter,
  { path, outwards }: Selector,
  verb: "decode" | "encode",
): string {
  const isSequence = out.definition(out.current()).type.kind === "SEQUENCE";
  if (isSequence && outwards === 0) {
    const [first = "", ...further] = path.split(".");
    const own = verb === "decode" ? localIdentifier(first) : memberOf(out, first);
    return further.reduce(propertyAccess, own);
  }
  const given = selectorsOf(out, out.current()).map(keyOf);
  const wanted = keyOf({ path, outwards: isSequence ? outwards - 1 : outwards });
  return parameterName(given.indexOf(wanted));
}

import type { ComponentConstraint, ConstrainedType, Constraint, Ranges, Type } from "../model.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { typeIdentifier } from "./names.js";
import { readerText, writerText } from "./operation.js";
import { displayName, literalText } from "./parts.js";

/** Writes the decoder and the encoder of a type that takes some of the values of another one. */
export function emitConstrained(
  out: ModuleWriter,
  { name }: NamedType,
  { type, text, constraint }: ConstrainedType,
  { decode, encode }: { readonly decode: string; readonly encode: string },
): void {
  const constant = `${typeIdentifier(name)}$permitted`;
  const operation = out.operationOn(type);
  const what = [
    JSON.stringify(codeOf(constraint)),
    JSON.stringify(text),
    permits(out, constraint),
    ...(hasParts(out, type) ? [JSON.stringify(displayName(out, type))] : []),
  ];
  out.lines([
    "",
    `const ${constant} = ${pure} ${out.runtime("permitted")}(`,
    ...what.map((argument) => `  ${argument},`),
    ");",
    "",
    decode,
    `  return ${out.runtime("readPermitted")}(r, ${constant}, ${readerText(operation)});`,
    "}",
    "",
    encode,
    `  ${out.runtime("writePermitted")}(w, value, ${constant}, ${writerText(operation)});`,
    "}",
  ]);
}

/** Whether it is a type of components, elements or alternatives, which name it in their errors. */
function hasParts(out: ModuleWriter, type: Type): boolean {
  if (type.kind === "REFERENCE") return hasParts(out, out.definition(type.name).type);
  if (type.kind === "CONSTRAINED") return hasParts(out, type.type);
  return type.kind === "SEQUENCE" || type.kind === "SEQUENCE OF" || type.kind === "CHOICE";
}

/** What errors say of other values. */
function codeOf({ kind }: Constraint): "range" | "length" | "alphabet" {
  if (kind === "SIZE") return "length";
  return kind === "FROM" ? "alphabet" : "range";
}

/** The runtime's function that tells whether a value is permitted. */
function permits(out: ModuleWriter, constraint: Constraint): string {
  const inner = (constraints: readonly Constraint[]): string[] =>
    constraints.map((operand) => permits(out, operand));
  switch (constraint.kind) {
    case "ALL":
      return call(out, "permitAll", inner(constraint.of));
    case "ANY":
      return call(out, "permitAny", inner(constraint.of));
    case "EXCEPT":
      return call(out, "permitOthers", inner([constraint.excluded]));
    case "VALUE":
      return call(out, "permitValue", [literalText(out, constraint.value)]);
    case "RANGE":
      return call(out, "permitRanges", rangeTexts(constraint.ranges));
    case "SIZE":
      return constraint.text === undefined
        ? call(out, "permitSizes", rangeTexts(constraint.ranges))
        : call(out, "permitTextSizes", ofText(constraint.text, constraint.ranges));
    case "FROM":
      return call(out, "permitCharacters", ofText(constraint.text, constraint.ranges));
    case "WITH COMPONENT":
      return call(out, "permitElements", inner([constraint.element]));
    case "WITH COMPONENTS": {
      const name = constraint.choice ? "permitAlternatives" : "permitComponents";
      const components = constraint.components.map(
        (component) => `[${JSON.stringify(component.name)}, ${componentPermits(out, component)}]`,
      );
      return call(out, name, components);
    }
  }
}

function componentPermits(out: ModuleWriter, component: ComponentConstraint): string {
  const { presence, constraint, default: byDefault } = component;
  const defaultText = byDefault === undefined ? [] : [literalText(out, byDefault)];
  if (presence === "ABSENT") {
    return byDefault === undefined
      ? out.runtime("permitAbsent")
      : call(out, "permitIfPresent", [call(out, "permitValue", defaultText)]);
  }
  const inner = constraint && permits(out, constraint);
  if (presence === undefined) return call(out, "permitIfPresent", [inner ?? "", ...defaultText]);
  const present = out.runtime("permitPresent");
  return inner === undefined ? present : call(out, "permitAll", [present, inner]);
}

const rangeTexts = (ranges: Ranges): string[] =>
  ranges.map(
    (ends) => `[${ends.map((end) => (typeof end === "bigint" ? `${end}n` : end)).join(", ")}]`,
  );

const ofText = (name: string, ranges: Ranges): string[] => [
  JSON.stringify(name),
  ...rangeTexts(ranges),
];

/** A bundler may drop the call with what it makes. */
const pure = "/* @__PURE__ */";

function call(out: ModuleWriter, name: string, rest: readonly string[]): string {
  return `${pure} ${out.runtime(name)}(${rest.join(", ")})`;
}

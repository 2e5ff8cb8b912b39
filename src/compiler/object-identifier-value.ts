import type { ArcNode, ListValueNode, NamedValueNode, ValueNode } from "./ast.js";
import type { Context } from "./context.js";
import { describeValue, followValue, integerValue } from "./effective.js";
import { expand } from "./expand.js";
import { type Place, refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

type Kind = "OBJECT IDENTIFIER" | "RELATIVE-OID";

/** X.660: the names of arcs that need no number, by the arcs before them. */
const WELL_KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "": { "itu-t": "0", ccitt: "0", iso: "1", "joint-iso-itu-t": "2", "joint-iso-ccitt": "2" },
  "0": {
    recommendation: "0",
    question: "1",
    administration: "2",
    "network-operator": "3",
    "identified-organization": "4",
  },
  "1": {
    standard: "0",
    "registration-authority": "1",
    "member-body": "2",
    "identified-organization": "3",
  },
};

/** An object identifier value as dotted text (X.680 32.3, 33.3). */
export function objectIdentifierValue(
  context: Context,
  scope: Scope,
  value: ValueNode,
  kind: Kind,
): string {
  const arcs = arcsOf(value);
  if (arcs === undefined || arcs.length === 0) {
    return refuse(value.place, `expected a value of type ${kind}, found ${describeValue(value)}`);
  }
  const text: string[] = [];
  for (const arc of arcs) text.push(...arcText(context, scope, arc, text, kind));
  if (kind === "OBJECT IDENTIFIER") checkFirstArcs(text, value.place);
  return text.join(".");
}

/** Braces with one or two things in them read as a list, until the type is known. */
function arcsOf(value: ValueNode): readonly ArcNode[] | undefined {
  if (value.kind === "ARCS") return value.arcs;
  if (value.kind !== "LIST" || value.items.length !== 1) return undefined;
  return itemArcs(value);
}

function itemArcs({ items: [item] }: ListValueNode): readonly ArcNode[] | undefined {
  if (item === undefined) return undefined;
  const { name, value } = item;
  const first = name === undefined ? [] : [{ name: name.name, place: name.place }];
  if (value.kind === "NUMBER") return [...first, { number: value.number, place: value.place }];
  return value.kind === "NAME" ? [...first, { name: value.name, place: value.place }] : undefined;
}

function arcText(
  context: Context,
  scope: Scope,
  { name, number, place }: ArcNode,
  before: readonly string[],
  kind: Kind,
): readonly string[] {
  if (number !== undefined) return [`${number}`];
  if (name === undefined) return [];
  const known = kind === "OBJECT IDENTIFIER" ? WELL_KNOWN[before.join(".")]?.[name] : undefined;
  if (known !== undefined) return [known];
  return referencedArcs(context, scope, { kind: "NAME", name, place }, before, kind);
}

/** A reference to an INTEGER is one arc; one to an identifier stands for all of its arcs. */
function referencedArcs(
  context: Context,
  scope: Scope,
  value: NamedValueNode,
  before: readonly string[],
  kind: Kind,
): readonly string[] {
  return followValue(context, scope, value, ({ assignment, scope: home }) => {
    const governor = expand(context.modules, home, assignment.type);
    const { type } = governor;
    if (type.kind === "INTEGER") {
      return [`${integerValue(context, home, assignment.value, governor)}`];
    }
    const referenced =
      type.kind === "RELATIVE-OID" || (type.kind === kind && before.length === 0)
        ? type.kind
        : refuse(value.place, `expected an arc, but "${value.name}" is of type ${type.kind}`);
    return referencedText(context, home, assignment.value, referenced).split(".");
  });
}

function referencedText(context: Context, scope: Scope, value: ValueNode, kind: Kind): string {
  if (value.kind !== "NAME") return objectIdentifierValue(context, scope, value, kind);
  return referencedArcs(context, scope, value, [], kind).join(".");
}

function checkFirstArcs([root, second]: readonly string[], place: Place): void {
  if (second === undefined) refuse(place, "an OBJECT IDENTIFIER has two arcs at least");
  const isPossible = root === "2" || ((root === "0" || root === "1") && Number(second) < 40);
  if (!isPossible) refuse(place, `there is no arc ${root}.${second}`);
}

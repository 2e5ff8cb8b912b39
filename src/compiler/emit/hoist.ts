import type { Schema, Type, TypeDefinition } from "../model.js";
import { typeKeyword } from "./asn1-text.js";
import { typeIdentifier } from "./names.js";

/** A type that gets functions of its own: one of the schema, or an inline type under a name made for it. */
export interface NamedType extends TypeDefinition {
  /** What error messages call it: the ASN.1 name, or the keyword of an inline type. */
  readonly displayName: string;
  readonly inline: boolean;
}

/**
 * Gives every inline constructed or enumerated type a name from where it stands: `Parent.component`, and
 * `Parent.item` for elements. The dot keeps these names apart from those of ASN.1; where the TypeScript name would
 * be that of another type all the same, another dot keeps them apart.
 */
export function hoistInlineTypes(schema: Schema): ReadonlyMap<string, NamedType> {
  const types = new Map<string, NamedType>();
  const taken = new Set(Object.keys(schema.types).map(typeIdentifier));

  function freeName(name: string): string {
    if (taken.has(typeIdentifier(name))) return freeName(`${name}.`);
    taken.add(typeIdentifier(name));
    return name;
  }

  function visit(definition: TypeDefinition, displayName: string, inline: boolean): void {
    // the place is taken first, so that a type stands before those inside it
    types.set(definition.name, { ...definition, displayName, inline });
    const type = hoistParts(definition.type, definition, displayName);
    types.set(definition.name, { ...definition, type, displayName, inline });
  }

  function hoist(
    type: Type,
    name: string,
    parent: TypeDefinition,
    displayName = typeKeyword(type),
  ): Type {
    if (!needsFunctions(type)) return type;
    const free = freeName(name);
    visit({ name: free, module: parent.module, type }, displayName, true);
    return { kind: "REFERENCE", name: free };
  }

  function hoistParts(type: Type, owner: TypeDefinition, displayName: string): Type {
    const part = <P extends { readonly name: string; readonly type: Type }>(p: P): P => ({
      ...p,
      type: hoist(p.type, `${owner.name}.${p.name}`, owner),
    });
    switch (type.kind) {
      case "SEQUENCE":
      case "CHOICE": {
        const root = type.root.map(part);
        const additions = type.additions?.map(part);
        // the parts keep their kind, which the checker cannot see through the map
        return { ...type, root, ...(additions && { additions }) } as Type;
      }
      case "OPEN TYPE":
        return { ...type, choices: type.choices.map(part) };
      case "CONTAINING":
        return { ...type, type: hoist(type.type, `${owner.name}.content`, owner) };
      case "CONSTRAINED":
        // errors say the name of the type that is constrained
        return { ...type, type: hoist(type.type, `${owner.name}.all`, owner, displayName) };
      case "SEQUENCE OF":
        return { ...type, element: hoist(type.element, `${owner.name}.item`, owner) };
      default:
        return type;
    }
  }

  for (const definition of Object.values(schema.types)) {
    visit(definition, definition.name, false);
  }
  return types;
}

/** Constructed and enumerated types, and open types of which something selects the content. */
function needsFunctions(type: Type): boolean {
  return constructed.has(type.kind) || (type.kind === "OPEN TYPE" && type.selector !== undefined);
}

const constructed: ReadonlySet<Type["kind"]> = new Set([
  "SEQUENCE",
  "SEQUENCE OF",
  "CHOICE",
  "ENUMERATED",
  "CONTAINING",
  "CONSTRAINED",
]);

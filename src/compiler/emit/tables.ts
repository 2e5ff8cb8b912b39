import type { Schema, TypeDefinition } from "../model.js";
import { propertyKey, typeIdentifier } from "./names.js";
import { numberText, octetsText } from "./parts.js";

/**
 * Writes the schema tables. A definition refers to others by name, which its edition resolves; so editions share
 * definitions that are alike even where what they refer to differs.
 */
export function emitTables(schemas: readonly Schema[]): Map<string, string> {
  const files = new Map<string, string>();
  const shared: string[] = [];
  const sharedText = new Map<string, string>();

  for (const { edition, types } of schemas) {
    for (const definition of Object.values(types)) {
      const text = definitionText(definition);
      const users = schemas.filter((schema) => {
        const other = schema.types[definition.name];
        return other !== undefined && definitionText(other) === text;
      });
      // of several shared forms the first one stands in the shared file
      if (users.length < 2 || users[0]?.edition !== edition || sharedText.has(definition.name))
        continue;
      sharedText.set(definition.name, text);
      shared.push(`export const ${typeIdentifier(definition.name)}: TypeDefinition = ${text};`);
    }
  }
  if (shared.length > 0) {
    files.set(
      "tables/shared.ts",
      `${['import type { TypeDefinition } from "./model.js";', "", shared.join("\n\n")].join("\n")}\n`,
    );
  }

  for (const schema of schemas) {
    const { edition, types } = schema;
    const entries = Object.values(types).map((definition) => {
      const text = definitionText(definition);
      const value =
        sharedText.get(definition.name) === text
          ? `shared.${typeIdentifier(definition.name)}`
          : text.replaceAll("\n", "\n    ");
      return entry(definition.name, value);
    });
    const imports = [
      'import type { Schema } from "./model.js";',
      ...(entries.some(usesShared) ? ['import * as shared from "./shared.js";'] : []),
    ];
    files.set(`tables/${edition}.ts`, tableText(schema, imports, entries));
  }

  files.set("tables/index.ts", indexText(schemas.map(({ edition }) => edition)));
  return files;
}

/** Writes the table of one schema, which shares nothing; `model` is the import specifier of the type Schema. */
export function emitTable(schema: Schema, model: string): string {
  const entries = Object.values(schema.types).map((definition) =>
    entry(definition.name, definitionText(definition).replaceAll("\n", "\n    ")),
  );
  return tableText(schema, [`import type { Schema } from ${JSON.stringify(model)};`], entries);
}

const usesShared = (text: string): boolean => text.includes(": shared.");

const entry = (name: string, value: string): string => `    ${propertyKey(name)}: ${value},`;

function tableText(
  { edition, rules }: Pick<Schema, "edition" | "rules">,
  imports: readonly string[],
  entries: readonly string[],
): string {
  return `${[
    ...imports,
    "",
    "export const schema: Schema = {",
    `  edition: ${JSON.stringify(edition)},`,
    ...(rules === undefined ? [] : [`  rules: ${JSON.stringify(rules)},`]),
    "  types: {",
    ...entries,
    "  },",
    "};",
  ].join("\n")}\n`;
}

function indexText(editions: readonly string[]): string {
  return `${[
    ...editions.map((key) => `import { schema as ${constant(key)} } from "./${key}.js";`),
    'import type { Schema } from "./model.js";',
    "",
    "/** The schema of each edition, by its key. */",
    "export const schemas: Readonly<Record<string, Schema>> = {",
    ...editions.map((key) => `  ${propertyKey(key)}: ${constant(key)},`),
    "};",
  ].join("\n")}\n`;
}

const constant = (edition: string): string => edition.replaceAll("-", "_");

function definitionText(definition: TypeDefinition): string {
  return literal(definition, "");
}

/** A literal without documentation: the tables are for machines. */
function literal(value: unknown, indent: string): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Uint8Array) return octetsText(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value)
        .filter(([key, member]) => key !== "doc" && member !== undefined)
        .map(([key, member]) => `${propertyKey(key)}: ${literal(member, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const oneLine = `${open}${parts.join(", ")}${close}`;
  if (parts.length === 0) return `${open.trim()}${close.trim()}`;
  if (indent.length + oneLine.length <= 90 && !oneLine.includes("\n")) return oneLine;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},`).join("\n")}\n${indent}${close.trim()}`;
}

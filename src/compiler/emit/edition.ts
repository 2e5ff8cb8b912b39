import type { Type } from "../model.js";
import type { Backend } from "./backend.js";
import { isNumber } from "./bounds.js";
import type { NamedType } from "./hoist.js";
import type { Place } from "./layout.js";
import type { PlacedEdition } from "./module.js";
import { propertyKey, typeIdentifier } from "./names.js";

/** Writes the index of an edition: each type and its codec under one name. */
export function emitEdition(
  { edition, types, places }: PlacedEdition,
  runtime: string,
  backend: Backend,
): string {
  const maxBits = backend.maxBitsOf(types);
  const body: string[] = [];
  const used = new Set<string>();
  const modules = new Map<string, string>();

  for (const definition of types.values()) {
    const name = typeIdentifier(definition.name);
    const place = places.get(definition.name);
    if (place === undefined) throw new Error(`${definition.name} has no place`);
    const specifier =
      place.folder === edition ? `./${place.module}.js` : `../${place.folder}/${place.module}.js`;
    const module = namespaceOf(place, edition);
    modules.set(specifier, module);
    body.push("", `export type ${name} = ${module}.${name};`);
    if (definition.inline) continue;
    used.add("codec").add("type Codec");
    const base = [
      JSON.stringify(edition),
      JSON.stringify(definition.name),
      String(maxBits(definition.type)),
      `${module}.decode${name}`,
      `${module}.encode${name}`,
    ].join(", ");
    body.push(...codecLines(definition, name, base, used));
  }

  const names = [...used].sort((a, b) =>
    a.replace("type ", "") < b.replace("type ", "") ? -1 : 1,
  );
  return `${[
    `import { ${names.join(", ")} } from ${JSON.stringify(runtime)};`,
    ...[...modules].sort().map(([from, as]) => `import * as ${as} from ${JSON.stringify(from)};`),
    ...body,
  ].join("\n")}\n`;
}

/**
 * Writes the list of all codecs of an edition, for look-ups by name. It is a file of its own, so that a program that
 * names its types does not carry the others.
 */
export function emitCodecList({ types }: PlacedEdition): string {
  const names = [...types.values()]
    .filter(({ inline }) => !inline)
    .map(({ name }) => `  all.${typeIdentifier(name)},`);
  return `${['import * as all from "./index.js";', "", "export const codecs = [", ...names, "] as const;"].join("\n")}\n`;
}

function codecLines({ type }: NamedType, name: string, base: string, used: Set<string>): string[] {
  const named = namesOf(type);
  if (named === undefined) {
    return [`export const ${name}: Codec<${name}> = /* @__PURE__ */ codec(${base});`];
  }
  used.add("withNames").add(`type ${named.codec}`);
  const keys = named.entries.map(([key]) => JSON.stringify(key)).join(" | ");
  const parameters = named.codec === "NamedBitsCodec" ? keys : `${name}, ${keys}`;
  return [
    `export const ${name}: ${named.codec}<${parameters}> = /* @__PURE__ */ withNames(`,
    `  /* @__PURE__ */ codec<${name}>(${base}),`,
    `  ${JSON.stringify(named.member)},`,
    "  {",
    ...named.entries.map(([key, value]) => `    ${propertyKey(key)}: ${value},`),
    "  },",
    ");",
  ];
}

interface Names {
  readonly codec: "NamedBitsCodec" | "NamedNumbersCodec";
  readonly member: "bits" | "values";
  readonly entries: readonly (readonly [name: string, value: string])[];
}

function namesOf(type: Type): Names | undefined {
  if (type.kind === "CONSTRAINED") return namesOf(type.type);
  if (type.kind === "BIT STRING" && type.bits !== undefined) {
    const entries = type.bits
      .filter(({ position }) => position < 32)
      .map(({ name, position }) => [name, `${2 ** position}`] as const);
    return { codec: "NamedBitsCodec", member: "bits", entries };
  }
  if (type.kind === "INTEGER" && type.named !== undefined) {
    const suffix = isNumber(type) ? "" : "n";
    const entries = Object.entries(type.named)
      // a name for what no value of the type is
      .filter(([, value]) => typeof value === "number" || suffix === "n")
      .map(([name, value]) => [name, `${value}${suffix}`] as const);
    return { codec: "NamedNumbersCodec", member: "values", entries };
  }
  return undefined;
}

/** Namespace of an imported module; the `$` keeps it apart from a type of the same name. */
function namespaceOf({ folder, module }: Place, edition: string): string {
  const prefix = folder === edition || folder === "shared" ? "" : `${typeIdentifier(folder)}_`;
  return `$${prefix}${typeIdentifier(module)}${folder === "shared" ? "$shared" : ""}`;
}

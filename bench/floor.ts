/**
 * The floor of decoding: the object tree of a value, built from a flat array of its leaves by functions that know the
 * shape of the value beforehand. They have no loops, no branches and no cursor; all they do is make the objects, which
 * every decoder must do too. A value of octets costs a `new Uint8Array(octets)`, the cheapest copy there is.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Builds a value from its leaves. */
type Builder = (leaves: readonly unknown[], from: number) => unknown;

/** A value taken apart. */
export interface Flat {
  readonly leaves: readonly unknown[];
  readonly builder: Builder;
  /**
   * The value, built by another copy of the builder. V8 learns from the objects that a function makes whether its next
   * ones will be long-lived, and then allocates them at once where they are slow to allocate and to free. So what is
   * kept for the whole run must not come from a function that is measured.
   */
  readonly value: unknown;
}

/** Takes values apart, and writes the module that builds them again into a folder. */
export async function flatten(
  folder: string,
  name: string,
  values: readonly unknown[],
): Promise<Flat[]> {
  const functions = new Map<string, string>();
  const flats = values.map((value) => {
    const leaves: unknown[] = [];
    return { leaves, build: builderOf(value, leaves, functions) };
  });
  const file = resolve(folder, `${name.replace(/\W+/g, "-")}.mjs`);
  mkdirSync(folder, { recursive: true });
  const lines = [...functions].map(([text, id]) => `export const ${id} = (a, i) => ${text};`);
  writeFileSync(file, `${lines.join("\n")}\n`);
  const builders: Record<string, Builder> = await import(pathToFileURL(file).href);
  const others: Record<string, Builder> = await import(`${pathToFileURL(file).href}?values`);
  return flats.map(({ leaves, build }) => {
    const [builder, other] = [builders[build], others[build]];
    if (builder === undefined || other === undefined) throw new Error(`${file} lacks ${build}`);
    return { leaves, builder, value: other(leaves, 0) };
  });
}

/** The name of the function for the shape of a value; its leaves are added to `leaves`. */
function builderOf(value: unknown, leaves: unknown[], functions: Map<string, string>): string {
  const start = leaves.length;
  // functions of equal text are of equal shape
  const text = `(${partsOf(value, leaves, start, functions)})`;
  const name = functions.get(text) ?? `build${functions.size}`;
  functions.set(text, name);
  return name;
}

function partsOf(
  value: unknown,
  leaves: unknown[],
  start: number,
  functions: Map<string, string>,
): string {
  const part = (inner: unknown): string => {
    const at = leaves.length - start;
    if (inner === undefined) return "undefined";
    if (inner instanceof Uint8Array) {
      leaves.push(inner);
      return `new Uint8Array(a[i + ${at}])`;
    }
    if (typeof inner === "object" && inner !== null) {
      return `${builderOf(inner, leaves, functions)}(a, i + ${at})`;
    }
    leaves.push(inner);
    return `a[i + ${at}]`;
  };
  if (Array.isArray(value)) return `[${value.map(part).join(", ")}]`;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) {
    return part(value);
  }
  const members = Object.entries(value).map(([name, inner]) => {
    const text = name === "kind" ? JSON.stringify(inner) : part(inner);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{ ${members.join(", ")} }`;
}

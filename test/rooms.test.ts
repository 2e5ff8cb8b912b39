/** Who may import whom. The rooms are the folders of `src`; a file at its top is a room of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  uper: ["errors"],
  // both rules have the same values, codecs and failures
  oer: ["uper", "errors"],
  generated: ["uper", "oer", "errors"],
  compiler: ["errors"],
  editions: ["generated", "uper", "errors"],
  schema: ["uper", "oer", "generated", "errors"],
  stack: ["editions", "generated", "schema", "oer", "uper", "errors"],
  capture: ["errors"],
  meaning: ["editions", "schema", "errors"],
  index: ["editions", "uper", "errors"],
  // the page is a program, too
  inspector: ["errors", "uper", "editions", "schema", "stack", "capture", "meaning"],
  // the program tells its version from package.json
  cli: [
    "..",
    "errors",
    "uper",
    "generated",
    "compiler",
    "editions",
    "schema",
    "stack",
    "capture",
    "meaning",
  ],
};

/** The engine reads the tables that the compiler wrote, never its codecs: each checks the other. */
const tablesOnly = ["schema"];

/** Rooms that make up the program; packages and Node are theirs alone. Builders write files, too. */
const nodeOnly = ["cli"];
const nodeFiles = ["compiler/generate.ts", "compiler/generate-editions.ts", "inspector/build.ts"];

/** A package that a file outside the core takes. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "schema/arbitrary.ts": ["fast-check"],
  "schema/der/der-type.ts": ["asn1js", "@peculiar/asn1-schema"],
  "schema/der/element.ts": ["asn1js"],
  "schema/der/from-der.ts": ["asn1js"],
  "schema/der/read-value.ts": ["asn1js"],
  "schema/der/to-der.ts": ["asn1js"],
  "stack/verify/sm2.ts": ["sm-crypto-v2"],
  "stack/verify/sm3.ts": ["sm-crypto-v2"],
  "stack/verify/sm4-ccm.ts": ["sm-crypto-v2"],
  "stack/verify/der-types.ts": ["@peculiar/asn1-schema"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .sort();

const importsOf = new Map(
  files.map((file) => {
    const text = readFileSync(join("src", file), "utf8");
    const statements = text.matchAll(
      /^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    );
    return [file, [...statements].map((match) => match[1] ?? match[2] ?? "")];
  }),
);

const roomOf = (file: string): string => (file.split("/")[0] ?? "").replace(/\.ts$/, "");
const targetOf = (file: string, specifier: string): string =>
  normalize(join(dirname(file), specifier)).replace(/\.js$/, ".ts");
const isRelative = (specifier: string): boolean => specifier.startsWith(".");

test("every file was read, with its imports", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(importsOf.get("index.ts")).toContain("./editions/index.js");
});

describe("rooms", () => {
  test("import only what they may", () => {
    const wrong = [...importsOf].flatMap(([file, specifiers]) =>
      specifiers.filter(isRelative).flatMap((specifier) => {
        const target = targetOf(file, specifier);
        const [from, to] = [roomOf(file), roomOf(target)];
        if (from === to || allowed[from]?.includes(to)) return [];
        return [`${file} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("of engines that check the codecs import no codecs", () => {
    const wrong = [...importsOf].flatMap(([file, specifiers]) =>
      specifiers
        .filter(isRelative)
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => tablesOnly.includes(roomOf(file)) && roomOf(target) === "generated")
        .filter((target) => !target.startsWith("generated/tables/"))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("all have their rule", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
  });
});

test("nothing imports in a circle, but for generated codecs, which call each other as their types do", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) {
      circles.push([...above.slice(above.indexOf(file)), file].join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const specifier of importsOf.get(file) ?? []) {
      if (isRelative(specifier)) visit(targetOf(file, specifier), [...above, file]);
    }
    done.add(file);
  };
  for (const file of files.filter((name) => roomOf(name) !== "generated")) visit(file, []);
  expect(circles.filter((circle) => !circle.startsWith("generated/"))).toEqual([]);
});

test("the library takes no package and nothing of Node", () => {
  const wrong = [...importsOf].flatMap(([file, specifiers]) => {
    if (nodeOnly.includes(roomOf(file)) || nodeFiles.includes(file)) return [];
    return specifiers
      .filter((specifier) => !isRelative(specifier) && !packages[file]?.includes(specifier))
      .map((specifier) => `${file} imports ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

test("no code is made from text at run time", () => {
  const wrong = files.filter((file) =>
    /\bnew Function\b|\beval\(/.test(readFileSync(join("src", file), "utf8")),
  );
  expect(wrong).toEqual([]);
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { BasicSafetyMessage } from "../../src/editions/ydt3709-2020.js";
import type { Codec } from "../../src/uper/codec.js";
import { typeErrors } from "../compiler/type-check.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";
import { cv2x } from "./memory-io.js";
import { Sink, systemError } from "./sink.js";

const battery = "fixtures/maker/AcmeBattery.asn";
const message = "fixtures/maker/BasicSafetyMessage.asn";
const folder = ".cache/test-cli-compile";
const out = `${folder}/out`;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("modules that extend an edition", () => {
  test("give codecs that know the private field", async () => {
    const words = ["compile", message, battery, "--with", "ydt3709-2020", "--out", out];
    const ran = await cv2x([...words, "--edition", "acme"]);
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
    const files = readdirSync(out);
    expect(ran.stdout).toMatch(
      new RegExp(
        `^${out}: index\\.ts \\(\\d+ types and codecs, edition acme\\), schema\\.ts and ${files.length - 2} modules\\n$`,
      ),
    );
    expect(files).toContain("AcmeBattery.ts");
    expect(typeErrors(files.map((name) => join(out, name)))).toEqual([]);

    const all = await import(resolve(out, "index.ts"));
    const bsm: Codec<BasicSafetyMessage> = all.BasicSafetyMessage;
    const vector = vectors("ydt3709-2020").find(({ type }) => type === "BasicSafetyMessage");
    const octets = octetsOfHex(vector?.uper ?? "");
    const value = bsm.decode(octets);
    expect(value).toEqual({ ...BasicSafetyMessage.decode(octets), acmeBattery: undefined });
    const acmeBattery = { charge: 0, activity: "driving" };
    const extended = bsm.encode(Object.assign(value, { acmeBattery }));
    expect(bsm.decode(extended)).toMatchObject({ acmeBattery });
    const passedOn = BasicSafetyMessage.encode(BasicSafetyMessage.decode(extended));
    expect(hexOf(passedOn)).toBe(hexOf(extended));
  });

  test("--root leaves out what is not reached", async () => {
    const words = ["compile", message, battery, "--with", "ydt3709-2020", "--out", out];
    const ran = await cv2x([...words, "--root", "BatteryState,DSecond"]);
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toContain("(2 types and codecs, edition BasicSafetyMessage)");
    expect(readdirSync(out).sort()).toEqual(
      ["AcmeBattery.ts", "DefTime.ts", "index.ts", "schema.ts"].sort(),
    );
  });
});

test("a module on its own, also from standard input", async () => {
  const fromFile = await cv2x(["compile", battery, "--out", out]);
  expect(fromFile.stdout).toContain("(1 types and codecs, edition AcmeBattery)");
  const text = readFileSync(battery, "utf8");
  const words = ["compile", "-", "--edition", "AcmeBattery", "--out"];
  expect(await cv2x([...words, `${folder}/stdin`], text)).toMatchObject({ status: 0 });
  for (const name of readdirSync(out)) {
    expect(readFileSync(join(folder, "stdin", name), "utf8")).toBe(
      readFileSync(join(out, name), "utf8"),
    );
  }
});

test("--support says what of ASN.1 is supported, and asks for no file", async () => {
  const { status, stdout } = await cv2x(["compile", "--support"]);
  expect(status).toBe(0);
  const lines = stdout.split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/^X\.680 25 +SEQUENCE +supported$/));
  expect(lines).toContainEqual(expect.stringMatching(/^X\.680 37 +EXTERNAL +refused$/));
  expect(lines).toContainEqual(expect.stringMatching(/^X\.680 51\.9 +PATTERN +ignored: X\.691/));
});

describe("problems", () => {
  test("are shown with their lines, and nothing is written", async () => {
    const broken = file(
      "broken.asn",
      readFileSync(battery, "utf8")
        .replace("(0..200)", "(200..0)")
        .replace("activity ENUMERATED { driving, charging, ... }", "activity Activty")
        .replace("END", "Activity ::= ENUMERATED { driving, charging, ... }\n\nEND"),
    );
    const { status, stdout, stderr } = await cv2x(["compile", broken, "--out", out]);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe(`${broken}:6:19: error: the range holds no value: it goes from 200 to 0
  charge INTEGER (200..0), -- unit: 0.5 %
                  ^

${broken}:7:12: error: "Activty" is neither defined in module "AcmeBattery" nor imported
  activity Activty,
           ^
hint: did you mean "Activity"?

cv2x: 2 problems, nothing is written
`);
    expect(existsSync(out)).toBe(false);
  });

  test("of a file that is no module at all are shown as far as anybody reads them", async () => {
    const garbage = file("Garbage.asn", "#\n".repeat(100_000));
    const { status, stderr } = await cv2x(["compile", garbage, "--out", out]);
    expect(status).toBe(1);
    expect(stderr.split(" error: ")).toHaveLength(101);
    expect(stderr).toMatch(/\ncv2x: 100001 problems, of which the first 100 are shown; nothing is/);
  });

  test("in modules of the package are told apart from one's own", async () => {
    const mine = file(
      "DefTime.asn",
      "DefTime DEFINITIONS ::= BEGIN DSecond ::= INTEGER (0..65535) END",
    );
    const words = ["compile", mine, "--with", "ydt3709-2020", "--out", out];
    const { status, stderr } = await cv2x(words);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^cv2x-codec\/asn1\/\w+\/.*\.asn:\d+:\d+: error: module "DefTime" does not define "MinuteOfTheYear"$/m,
    );
    expect(stderr).toMatch(/\ncv2x: \d+ problems, nothing is written\n$/);
  });
});

describe("what cannot be read or written", () => {
  test("a file that is not there", async () => {
    const words = ["compile", `${folder}/nowhere.asn`, battery, "--out", out];
    expect(await cv2x(words)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `cv2x: cannot read ${folder}/nowhere.asn: there is no such file\n`,
    });
    expect(existsSync(out)).toBe(false);
  });

  test("a folder that is a file", async () => {
    const taken = file("taken", "");
    const { status, stdout, stderr } = await cv2x(["compile", battery, "--out", taken]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^cv2x: cannot write to ${taken}: .*EEXIST`));
  });

  test("a root that there is not", async () => {
    const words = ["compile", battery, "--out", out, "--root", "BateryState"];
    const { status, stderr } = await cv2x(words);
    expect(status).toBe(2);
    expect(stderr).toContain(
      '--root: there is no type "BateryState" in the modules; did you mean BatteryState?',
    );
    expect(existsSync(out)).toBe(false);
  });

  test("a reader that goes away has its files all the same", async () => {
    const stdout = new Sink(() => systemError("EPIPE"));
    expect(await cv2x(["compile", battery, "--out", out], "", { stdout })).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(readdirSync(out)).toContain("index.ts");
  });
});

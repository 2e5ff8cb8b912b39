/** The built package as its users load it, in both module formats. Needs the build, which `npm ci` makes. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = ".cache/package";
mkdirSync(folder, { recursive: true });

/** Runs a program inside the package, which then resolves its own name, and returns what it prints as JSON. */
function run(file: string, code: string): unknown {
  writeFileSync(`${folder}/${file}`, code);
  return JSON.parse(execFileSync("node", [`${folder}/${file}`], { encoding: "utf8" }));
}

const probe = `
  const error = ydt.MessageFrame.safeDecode(new Uint8Array(0)).error;
  const other = old.MessageFrame.safeDecode(new Uint8Array(0)).error;
  const codec = schema.codecFor(compiler.compile([{ file: "a.asn",
    text: "A DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= INTEGER (0..7) END" }], { edition: "a" }), "T");
  schema.registerSchema(compiler.compile([{ file: "b.asn",
    text: "B DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= INTEGER (0..7) END" }], { edition: "b" }));
  const drawn = fc.sample(arbitrary.arbitrary({ ...codec, edition: "b" }), { seed: 1, numRuns: 9 });
  console.log(JSON.stringify({
    drawn: drawn.every((value) => value >= 0 && value <= 7),
    sameClass: error instanceof root.DecodeError && other instanceof root.DecodeError,
    guard: root.isDecodeError(error),
    keys: root.editions,
    own: codec.safeDecode(new Uint8Array(0)).error instanceof root.DecodeError,
    jer: schema.toJer(ydt.Speed, 5),
    stack: stack.readDsm(new Uint8Array(0)).error instanceof root.DecodeError,
    capture: capture.formatHex(Uint8Array.of(255)),
    runtime: typeof runtime.BitReader,
  }));`;

const loaded = {
  drawn: true,
  sameClass: true,
  guard: true,
  keys: ["ydt3709-2020", "csae53-2020", "csae157-2020", "csae53-2017"],
  own: true,
  jer: 5,
  stack: true,
  capture: "FF",
  runtime: "function",
};

const subPaths = {
  root: "cv2x-codec",
  ydt: "cv2x-codec/ydt3709-2020",
  old: "cv2x-codec/csae53-2017",
  schema: "cv2x-codec/schema",
  compiler: "cv2x-codec/compiler",
  runtime: "cv2x-codec/runtime",
  stack: "cv2x-codec/stack",
  capture: "cv2x-codec/capture",
  arbitrary: "cv2x-codec/arbitrary",
  fc: "fast-check",
};

test("ESM sub-paths share their classes", () => {
  const imports = Object.entries(subPaths).map(([as, from]) => `import * as ${as} from "${from}";`);
  expect(run("probe.mjs", imports.join("\n") + probe)).toEqual(loaded);
});

test("CommonJS sub-paths share their classes", () => {
  const requires = Object.entries(subPaths).map(
    ([as, from]) => `const ${as} = require("${from}");`,
  );
  expect(run("probe.cjs", requires.join("\n") + probe)).toEqual(loaded);
});

test("guards hold for errors of the other format, where instanceof does not", () => {
  const code = `
    import { createRequire } from "node:module";
    import { DecodeError, EncodeError, isDecodeError, isEncodeError } from "cv2x-codec";
    const { Speed } = createRequire(import.meta.url)("cv2x-codec/ydt3709-2020");
    const thrown = (call) => { try { call(); } catch (error) { return error; } };
    const decoding = thrown(() => Speed.decode(new Uint8Array(0)));
    const encoding = thrown(() => Speed.encode(-1));
    console.log(JSON.stringify([
      decoding instanceof DecodeError, isDecodeError(decoding), isEncodeError(decoding),
      encoding instanceof EncodeError, isEncodeError(encoding), isDecodeError(encoding),
    ]));`;
  expect(run("mixed.mjs", code)).toEqual([false, true, false, false, true, false]);
});

test("runs where code must not be made from text", () => {
  const code = `
    import { MessageFrame } from "cv2x-codec/csae157-2020";
    import { identify } from "cv2x-codec";
    import { fromJer, jerText } from "cv2x-codec/schema";
    const frame = fromJer(MessageFrame, { msgFrameExt: { messageId: 99, value: "01" } });
    const octets = MessageFrame.encode(frame);
    console.log(JSON.stringify([jerText(MessageFrame, MessageFrame.decode(octets)), identify(octets).best.edition]));`;
  writeFileSync(`${folder}/strict.mjs`, code);
  const flag = "--disallow-code-generation-from-strings";
  const printed = execFileSync("node", [flag, `${folder}/strict.mjs`], { encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual([
    '{"msgFrameExt":{"messageId":99,"value":"01"}}',
    "csae157-2020",
  ]);
});

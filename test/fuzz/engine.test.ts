import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { lookup } from "../../src/editions/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { random } from "../random.js";
import { usedMs } from "./clock.js";
import { hit, newCoverage } from "./counters.js";
import { explore, judged } from "./explore.js";
import { findingsIn, saveFinding } from "./findings.js";
import { judgeCodec } from "./kinds/judge-codec.js";
import { minimise, signatureOf } from "./minimise.js";
import { mutateOctets } from "./mutate/octets.js";
import type { Order } from "./protocol.js";
import { newCourt, superviseExploring } from "./supervise.js";
import type { Target } from "./target.js";

const noLimit = (): number => 60_000;

interface Found {
  readonly input: Uint8Array;
  readonly fault: string;
}

/** What is found first in so many runs. */
async function firstFound(target: Target, most: number): Promise<Found | undefined> {
  let found: Found | undefined;
  await explore({
    targets: [target],
    random: random(1),
    coverage: newCoverage(),
    seedsFirst: false,
    onInput: () => undefined,
    onFault: (_, input, fault) => {
      found ??= { input, fault };
    },
    isOver: (runs) => found !== undefined || runs >= most,
  });
  return found;
}

function smallest(target: Target, { input, fault }: Found): Promise<Uint8Array> {
  return minimise(
    input,
    async (candidate) =>
      signatureOf((await judged(target, candidate)) ?? "") === signatureOf(fault),
    () => false,
  );
}

describe("a codec with a fault", () => {
  const name = "Position3D";
  const good = lookup("ydt3709-2020", name);
  if (good === undefined) throw new Error(`no ${name}`);
  const octets = good.encode({ lat: 399000000, long: 1163000000, elevation: 100 });

  const targetOf = (codec: Codec<unknown>): Target => ({
    name: "test/codec",
    seeds: () => [octets],
    mutate: mutateOctets,
    judge: (input, depth) =>
      judgeCodec({ name, codec, rules: "uper", probe: undefined, isMain: true }, input, depth, {
        octets,
        value: good.decode(octets),
      }),
    allowedMs: noLimit,
  });

  test("that is none is not found", async () => {
    expect(await firstFound(targetOf(good), 3000)).toBeUndefined();
  });

  test.each<[string, Partial<Codec<unknown>>, RegExp, number]>([
    [
      "throws what is not documented",
      {
        safeDecode: (input, options) => {
          if (input.length === 3) throw new RangeError("offset is out of bounds");
          return good.safeDecode(input, options);
        },
      },
      /^RangeError: offset is out of bounds/,
      3,
    ],
    [
      "sends something else than it was given",
      { encode: (value) => good.encode(Object.assign({}, value, { elevation: undefined })) },
      /^decode, encode, decode gives another value/,
      10,
    ],
    [
      "takes octets that are left over",
      { decode: (input) => good.decode(input, { trailing: "ignore" }) },
      /^decode and safeDecode differ/,
      10,
    ],
  ])("that %s is found, and its input made smaller", async (_, fault, message, most) => {
    const target = targetOf({ ...good, ...fault });
    const found = await firstFound(target, 20_000);
    expect(found?.fault).toMatch(message);
    if (found === undefined) return;
    const input = await smallest(target, found);
    expect(input.length).toBeLessThanOrEqual(most);
    expect(signatureOf((await judged(target, input)) ?? "")).toBe(signatureOf(found.fault));
  });
});

test("what an input reaches guides to what lies behind it", async () => {
  const word = [0x63, 0x76, 0x32];
  const targetWith = (onRight: (count: number) => void): Target => ({
    name: "test/word",
    seeds: () => [new Uint8Array(4)],
    mutate: mutateOctets,
    judge: (input) => {
      for (const [at, octet] of word.entries()) {
        if (input[at] !== octet) return undefined;
        onRight(at);
      }
      return "the whole word";
    },
    allowedMs: noLimit,
  });
  expect((await firstFound(targetWith(hit), 150_000))?.fault).toBe("the whole word");
  expect(
    await firstFound(
      targetWith(() => undefined),
      150_000,
    ),
  ).toBeUndefined();
});

test("too long a time is a fault", async () => {
  const target: Target = {
    name: "test/slow",
    seeds: () => [],
    mutate: mutateOctets,
    judge: (input) => {
      const endMs = usedMs() + input.length;
      while (usedMs() < endMs);
      return undefined;
    },
    allowedMs: () => 5,
  };
  expect(await judged(target, new Uint8Array(6))).toMatch(/^took .* where 5.0 ms are allowed/);
  expect(await judged(target, new Uint8Array(0))).toBeUndefined();
});

describe("a worker", () => {
  /** Stands for `worker.ts`: puts an input of one octet into the mailbox, and then does `what`. */
  const start =
    (what: string) =>
    ({ memory }: Order): Worker =>
      new Worker(
        new URL(
          `data:text/javascript,${encodeURIComponent(`
            import { parentPort, workerData } from "node:worker_threads";
            new Uint8Array(workerData.memory, 12)[0] = 7;
            new Int32Array(workerData.memory, 0, 3).set([1, 5, 1]);
            ${what}`)}`,
        ),
        { workerData: { memory }, resourceLimits: { maxOldGenerationSizeMb: 32 } },
      );
  const exploring = { kind: "", prefix: "", seed: 1, timeMs: 1, runs: 1, seedsFirst: false };
  const input = Uint8Array.of(7);

  test.each([
    ["hangs", "for (;;);", /does not come back/],
    ["takes all memory", "const all = []; for (;;) all.push({ all });", /memory/i],
    ["ends", "process.exit(3)", /ends the thread/],
  ])("that %s leaves its input behind", async (_, what, why) => {
    const lost = await superviseExploring(start(what), exploring, 3000, () => undefined);
    expect(lost).toEqual({ why: expect.stringMatching(why), target: 5, input });
  });

  test("that comes to its end reports before", async () => {
    const reports: unknown[] = [];
    const what = `for (const kind of ["progress", "explored"]) parentPort.postMessage({ kind, runs: 2 })`;
    const lost = await superviseExploring(start(what), exploring, 3000, (r) => reports.push(r));
    expect(lost).toBeUndefined();
    expect(reports).toMatchObject([{ kind: "progress" }, { kind: "explored" }]);
  });

  test("answers question after question, and a new one does after it was lost", async () => {
    const what = `parentPort.on("message", ({ input }) => {
      while (input[0] === 1);
      parentPort.postMessage({ kind: "judged", fault: input[0] === 2 ? "two" : undefined });
    })`;
    const court = newCourt(start(what), 3000);
    const faults: unknown[] = [];
    for (const octet of [2, 0, 1, 2]) {
      faults.push(await court.faultOf({ target: "", input: Uint8Array.of(octet) }));
    }
    await court.close();
    expect(faults).toEqual(["two", undefined, expect.stringMatching(/come back/), "two"]);
  });
});

test("findings are read as they were saved", () => {
  const folder = mkdtempSync(join(tmpdir(), "findings-"));
  try {
    const findings = [
      { target: "codec/ydt3709-2020/Position3D", input: Uint8Array.of(0, 255), fault: "wrong" },
      { target: "compiler/probe", input: new TextEncoder().encode("A ::= \n路"), fault: "odd" },
    ];
    for (const finding of findings) saveFinding(finding, folder);
    expect([...findingsIn(folder).values()]).toEqual(findings);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

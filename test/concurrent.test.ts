/** Several threads and interleaved calls: no state outlives a call. Threads run the built package. */
import { mkdirSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { isEdition, lookup } from "../src/editions/index.js";
import { identify } from "../src/index.js";
import { fromJer, jerText } from "../src/schema/index.js";
import { hexOf, octetsOfHex, vectors } from "./fixtures.js";

const samples = ["captures", "ydt3709-2020", "csae53-2017", "csae157-2020"]
  .flatMap((name) =>
    vectors(name)
      .filter(({ uper }) => uper.length < 2000)
      .slice(0, 60),
  )
  .filter(({ edition }) => isEdition(edition))
  .map(({ edition, type, uper }) => ({ edition, type, uper }));

type Sample = (typeof samples)[number];

/** All that a sample becomes, as text. A cut one in between fails. */
function* steps({ edition, type, uper }: Sample): Generator<string> {
  const codec = isEdition(edition) ? lookup(edition, type) : undefined;
  if (codec === undefined) throw new Error(`there is no ${type} in ${edition}`);
  const octets = octetsOfHex(uper);
  const failed = codec.safeDecode(octets.subarray(0, octets.length - 1));
  yield failed.ok ? "short" : failed.error.message;
  const value = codec.decode(octets);
  yield hexOf(codec.encode(value));
  const jer = jerText(codec, value);
  yield jer;
  const target = new Uint8Array(octets.length + 8);
  yield String(codec.encodeInto(fromJer(codec, JSON.parse(jer)), target, 4));
  yield hexOf(target);
  yield String(identify(octets).best?.edition);
}

const alone = samples.map((sample) => [...steps(sample)]);

describe("the library", () => {
  test("gives the same where calls on many values are interleaved", async () => {
    const done = await Promise.all(
      samples.map(async (sample, at) => {
        const texts: string[] = [];
        for (const text of steps(sample)) {
          texts.push(text);
          // others come first, each time others
          for (let turn = (at * 7 + texts.length) % 5; turn >= 0; turn--) await undefined;
        }
        return texts;
      }),
    );
    expect(done).toEqual(alone);
  });

  test("gives the same in several threads at once", async () => {
    const folder = ".cache/package";
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/thread.mjs`, threadText);
    const threads = await Promise.all(
      [0, 1, 2].map(
        (thread) =>
          new Promise((resolve, reject) => {
            const workerData = { samples: thread === 1 ? samples.toReversed() : samples };
            const worker = new Worker(`./${folder}/thread.mjs`, { workerData });
            worker.once("message", resolve).once("error", reject);
          }),
      ),
    );
    const texts = samples.map((_, at) => alone[at]?.slice(1, 3));
    expect(threads).toEqual([texts, texts.toReversed(), texts]);
  });
});

/** Within the package, so that it is found by its name. */
const threadText = `
  import { parentPort, workerData } from "node:worker_threads";
  import { jerText } from "cv2x-codec/schema";
  const editions = {};
  for (const { edition } of workerData.samples) {
    editions[edition] ??= Object.values(await import(\`cv2x-codec/\${edition}\`));
  }
  parentPort.postMessage(workerData.samples.map(({ edition, type, uper }) => {
    const codec = editions[edition].find(({ name }) => name === type);
    const octets = Uint8Array.from(Buffer.from(uper, "hex"));
    codec.safeDecode(octets.subarray(1));
    const value = codec.decode(octets);
    return [Buffer.from(codec.encode(value)).toString("hex"), jerText(codec, value)];
  }));`;

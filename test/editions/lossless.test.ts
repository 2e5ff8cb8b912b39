/** What an edition does not know comes back bit for bit, by whatever way the value goes. */
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { editions, isEdition, lookup } from "../../src/editions/index.js";
import { fromJer, toJer } from "../../src/schema/index.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";

const unknown = [...vectors("newer"), ...vectors("corners")].filter(
  (vector) => !vector.lenient && (vector.unknown !== undefined || vector.opaque === true),
);

const codecOf = (edition: string, type: string) => {
  const codec = isEdition(edition) ? lookup(edition, type) : undefined;
  if (codec === undefined) throw new Error(`no ${type} in ${edition}`);
  return codec;
};

/** A worker that sends back what it gets: values cross into it and out of it as structured clones. */
function echo(): Worker {
  const code = `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (values) => parentPort.postMessage(values));`;
  return new Worker(code, { eval: true });
}

describe("unknown parts", () => {
  test("are in the vectors of both editions that have them", () => {
    expect(unknown.length).toBeGreaterThan(200);
  });

  test("survive decode and encode", () => {
    for (const { id, edition, type, uper, canonical } of unknown) {
      const codec = codecOf(edition, type);
      const octets = octetsOfHex(uper);
      expect(hexOf(codec.encode(codec.decode(octets))), id).toBe(canonical ?? uper);
    }
  });

  test("survive JER as text", () => {
    for (const { id, edition, type, uper, canonical } of unknown) {
      const codec = codecOf(edition, type);
      const text = JSON.stringify(toJer(codec, codec.decode(octetsOfHex(uper))));
      expect(hexOf(codec.encode(fromJer(codec, JSON.parse(text)))), id).toBe(canonical ?? uper);
    }
  });

  test("survive structuredClone and a worker", async () => {
    const values = unknown.map(({ edition, type, uper }) =>
      codecOf(edition, type).decode(octetsOfHex(uper)),
    );
    const worker = echo();
    const returned = await new Promise<unknown[]>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.postMessage(structuredClone(values));
    });
    await worker.terminate();
    unknown.forEach(({ id, edition, type, uper, canonical }, index) => {
      expect(hexOf(codecOf(edition, type).encode(returned[index])), id).toBe(canonical ?? uper);
    });
  });

  test("of newer editions are kept by every older one", () => {
    for (const { id, uper } of vectors("csae157-2020").filter((v) => v.type === "MessageFrame")) {
      for (const edition of editions) {
        const codec = codecOf(edition, "MessageFrame");
        const result = codec.safeDecode(octetsOfHex(uper));
        if (!result.ok || !JSON.stringify(result.value).includes("$unknown")) continue;
        expect(hexOf(codec.encode(result.value)), `${id} as ${edition}`).toBe(uper);
      }
    }
  });
});

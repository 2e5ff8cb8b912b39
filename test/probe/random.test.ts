import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { fromDer, toDer } from "../../src/schema/der/index.js";
import { fromJer, jerText, toJer, trace } from "../../src/schema/index.js";
import { minBits } from "../../src/schema/min-bits.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { schemaOf } from "../../src/schema/registry.js";
import type { Codec } from "../../src/uper/codec.js";
import { random } from "../random.js";
import { outcomeOf } from "../schema/outcome.js";
import { type Engine, loadEngines, writeGenerated } from "./generated.js";
import { probeNames, schemaOfProbe } from "./probes.js";

const folder = "probe-random";
const schemas = new Map(probeNames.map((name) => [name, schemaOfProbe(name)]));

beforeAll(() => {
  writeGenerated(folder, schemas);
});

/** Values drawn for each type go both ways through both engines, JER, DER and the trace. */
describe.each(probeNames)("%s", (name) => {
  test.each(Object.keys(schemas.get(name)?.types ?? {}))("%s", async (type) => {
    const engines = (await loadEngines(folder, name, `probe-${name}`))(type);
    const [{ codec }] = engines;
    const values = arbitrary(codec, { maxElements: 12 });
    fc.assert(
      fc.property(values, (value) => checkValue(engines, value)),
      { seed: 9, numRuns: 8 },
    );
  });
});

function checkValue([generated, interpreted]: readonly [Engine, Engine], value: unknown): void {
  const { codec } = generated;
  const octets = generated.encode(value);
  expect(interpreted.encode(value)).toEqual(octets);
  expect(generated.decode(octets)).toStrictEqual(value);
  expect(interpreted.decode(octets)).toStrictEqual(value);

  const jer = toJer(codec, value);
  expect(fromJer(codec, jer)).toStrictEqual(value);
  expect(fromJer(codec, JSON.parse(jerText(codec, value)))).toStrictEqual(value);

  const { entries, error } = trace(codec, octets);
  expect(error).toBeUndefined();
  const ends = entries.map(({ endBit }) => endBit);
  expect(entries.map(({ startBit }) => startBit)).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(octets.length * 8);

  const node = nodeOf(schemaOf(codec).schema, codec.name);
  expect(minBits(node)).toBeLessThanOrEqual(octets.length * 8);

  // octets that are broken come to the same end in both engines
  const broken = octets.slice();
  const { below } = random(octets.length);
  for (let i = 0; i < 3; i++) broken[below(broken.length)] = below(256);
  expect(outcomeOf(() => interpreted.decode(broken))).toEqual(
    outcomeOf(() => generated.decode(broken)),
  );

  const der = outcomeOf(() => toDer(codec, value)) as { value?: Uint8Array };
  if (der.value === undefined) return;
  const received = fromDer(codec, der.value);
  // DER sorts the elements of a SET OF (X.690 11.6)
  if (!sorts(codec)) expect(received).toStrictEqual(value);
  expect(toDer(codec, received)).toEqual(der.value);
}

/** Whether the module has a SET or SET OF. */
function sorts(codec: Codec<unknown>): boolean {
  const text = JSON.stringify(schemaOf(codec).schema.types, (_, part) =>
    typeof part === "bigint" ? `${part}` : part,
  );
  return text.includes('"set":true');
}

/**
 * `npm run bench [-- --quick] [-- --json]`: decoding and encoding against JSON.parse and JSON.stringify of the same values, in
 * one process. Only the ratios mean something from one machine to another.
 */
import { parseArgs } from "node:util";
import { Bench } from "tinybench";
import { captures } from "./corpus.js";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

/** Median nanoseconds of one call of each function. */
async function medians<K extends string>(
  functions: Record<K, () => unknown>,
): Promise<Record<K, number>> {
  const bench = new Bench({ time: options.quick ? 50 : 500, warmupTime: options.quick ? 20 : 100 });
  const names = Object.keys(functions) as K[];
  for (const name of names) bench.add(name, batch(functions[name]));
  await bench.run();
  const ns = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${name} has not run`);
    return (result.latency.p50 * 1e6) / batchSize;
  };
  // the names are those of the functions
  return Object.fromEntries(names.map((name) => [name, ns(name)])) as Record<K, number>;
}

/** Calls are short beside the clock, so it is read once for many of them. */
const batchSize = 100;
function batch(call: () => unknown): () => void {
  return () => {
    for (let i = 0; i < batchSize; i++) call();
  };
}

const rows: Record<string, Record<string, number | string>> = {};
for (const { name, codec, frames } of captures()) {
  const target = new Uint8Array(65536);
  let next = 0;
  const frame = () => {
    next = (next + 1) % frames.length;
    const found = frames[next];
    if (found === undefined) throw new Error("an empty corpus");
    return found;
  };
  const ns = await medians({
    decode: () => codec.decode(frame().octets),
    encode: () => codec.encode(frame().value),
    encodeInto: () => codec.encodeInto(frame().value, target),
    parse: () => JSON.parse(frame().json),
    stringify: () => JSON.stringify(frame().value),
  });
  if (options.json) console.log(JSON.stringify({ name, ...ns }));
  rows[name] = {
    "decode, ns": Math.round(ns.decode),
    "JSON.parse / decode": (ns.parse / ns.decode).toFixed(1),
    "encode, ns": Math.round(ns.encode),
    "JSON.stringify / encode": (ns.stringify / ns.encode).toFixed(1),
    "JSON.stringify / encodeInto": (ns.stringify / ns.encodeInto).toFixed(1),
  };
}
if (!options.json) console.table(rows);

/**
 * `npm run fuzz -- [--time SECONDS] [--seed NUMBER] [--target NAME]`: decodes mutated frames until the time is up.
 * Prints each finding with what makes it again, and exits with 1 if there is any.
 */
import { parseArgs } from "node:util";
import { editions } from "../../src/editions/index.js";
import { hexOf } from "../fixtures.js";
import { random } from "../random.js";
import { securityTargets, targets } from "./corpus.js";
import { judge } from "./judge.js";
import { mutate } from "./mutate.js";

const { values } = parseArgs({
  options: {
    time: { type: "string", default: "30" },
    seed: { type: "string", default: String(Date.now() % 2 ** 32) },
    target: { type: "string" },
  },
});
const seed = Number(values.seed);
const all = [...targets(editions), ...securityTargets()].filter(({ name }) =>
  name.includes(values.target ?? ""),
);
if (all.length === 0) {
  console.error(`no target has ${values.target} in its name`);
  process.exit(2);
}

const source = random(seed);
// frames have most branches: half of the time goes to them
const frames = all.filter(({ name }) => /\/(MessageFrame|V2XSecData)$/.test(name));
const startMs = performance.now();
const endMs = startMs + Number(values.time) * 1000;
let count = 0;
let findings = 0;
while (performance.now() < endMs && findings < 10) {
  for (let i = 0; i < 1000; i++) {
    const { name, codec, corpus } = source.pick(
      frames.length > 0 && source.below(2) === 0 ? frames : all,
    );
    const octets = mutate(corpus, source);
    const fault = judge(codec, octets);
    count++;
    if (fault === undefined) continue;
    findings++;
    console.error(`${name} ${hexOf(octets)}\n  ${fault}`);
  }
}
const seconds = (performance.now() - startMs) / 1000;
console.log(
  `${count} mutated frames in ${seconds.toFixed(1)} s (seed ${seed}, ${all.length} targets): ${findings} findings`,
);
process.exitCode = findings > 0 ? 1 : 0;

import { compile, generate } from "../src/compiler/index.js";
import { largeModule } from "../test/compiler/large-module.js";
import { median } from "./measure.js";

/** Milliseconds from the text of a module of `types` types to its code: the median of several. */
export function compilingMs(types: number): number {
  const text = largeModule(types);
  const once = (): number => {
    const start = performance.now();
    generate(compile([{ file: "large.asn", text }], { edition: "large" }));
    return performance.now() - start;
  };
  return median(Array.from({ length: 5 }, once));
}

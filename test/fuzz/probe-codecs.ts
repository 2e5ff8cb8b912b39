/**
 * The codecs that the compiler writes for the probes, by their edition. They use what no edition does; in the bundle of
 * the fuzzer this file is replaced by what `build.config.ts` makes of {@link writeProbes}.
 */
import type { Codec } from "../../src/uper/codec.js";
import { writeProbes } from "./write-probes.js";

const files = writeProbes("fuzz-test-probes");

export const probeCodecs: ReadonlyMap<string, readonly Codec<unknown>[]> = new Map(
  await Promise.all(
    [...files].map(async ([edition, file]) => {
      const { codecs }: { codecs: readonly Codec<unknown>[] } = await import(file);
      return [edition, codecs] as const;
    }),
  ),
);

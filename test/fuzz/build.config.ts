/** Bundles the fuzzer with all of `src` instrumented, and writes the sites beside it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defineConfig, type Options } from "tsup";
import { instrument, type Site } from "./instrument.js";
import { writeProbes } from "./write-probes.js";

const outDir = ".cache/fuzz";
const counters = join(import.meta.dirname, "counters.ts");
const src = new RegExp(`^${join(process.cwd(), "src").replaceAll(/[\\.\\\\]/g, "\\$&")}.*\\.ts$`);

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

function instrumenting(): Plugin {
  const sites: Site[] = [];
  return {
    name: "instrument",
    setup(build) {
      build.onLoad({ filter: src }, ({ path }) => {
        const file = relative(process.cwd(), path).replaceAll("\\", "/");
        const text = instrument(file, readFileSync(path, "utf8"), sites);
        // on the first line, so that lines stay where they are
        const head = `import { hit as $hit } from ${JSON.stringify(counters)}; `;
        return { contents: head + text, loader: "ts" };
      });
      build.onEnd(() => {
        mkdirSync(outDir, { recursive: true });
        writeFileSync(join(outDir, "sites.json"), JSON.stringify(sites));
      });
    },
  };
}

/** In the place of `probe-codecs.ts`: the codecs of the probes, which are written now, so that they are in the bundle. */
function withProbes(): Plugin {
  return {
    name: "probes",
    setup(build) {
      build.onLoad({ filter: /probe-codecs\.ts$/ }, () => {
        const files = [...writeProbes("fuzz-probes")];
        const imports = files.map(
          ([, file], at) => `import { codecs as codecs${at} } from ${JSON.stringify(file)};`,
        );
        const entries = files.map(([edition], at) => `[${JSON.stringify(edition)}, codecs${at}]`);
        const contents = `${imports.join("\n")}\nexport const probeCodecs = new Map([${entries.join(", ")}]);`;
        return { contents, loader: "ts", resolveDir: process.cwd() };
      });
    },
  };
}

export default defineConfig({
  entry: { fuzz: "test/fuzz/fuzz.ts", worker: "test/fuzz/worker.ts" },
  outDir,
  format: "esm",
  platform: "node",
  target: "node20",
  splitting: true,
  silent: true,
  esbuildPlugins: [instrumenting(), withProbes()],
});

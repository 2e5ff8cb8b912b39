/** Runs `run.ts` on sources that hold all mutants. */
import { join, relative } from "node:path";
import { defineConfig } from "vitest/config";
import { importsOf } from "./mutants.js";
import { mutatedSources } from "./targets.js";

const { texts } = mutatedSources();
const head = importsOf(join(import.meta.dirname, "active.ts"));

export default defineConfig({
  resolve: { alias: { "cv2x-codec/runtime": `${import.meta.dirname}/../../src/uper/runtime.ts` } },
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      load(id) {
        const text = texts.get(relative(process.cwd(), id).replaceAll("\\", "/"));
        return text && `${head} ${text}`;
      },
    },
  ],
  test: {
    include: ["test/mutation/run.ts"],
    testTimeout: 0,
    hookTimeout: 0,
    isolate: false,
    // of one process, which can be ended as a whole
    pool: "threads",
    setupFiles: ["test/mutation/setup.ts"],
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  // what generated code imports, without the build
  resolve: { alias: { "cv2x-codec/runtime": `${import.meta.dirname}/../src/uper/runtime.ts` } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
  },
});

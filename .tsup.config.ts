import { defineConfig, type Options } from "tsup";

/** Sub-paths of the package: `dist/<name>` is made from each. */
const library = {
  index: "src/index.ts",
  "ydt3709-2020": "src/editions/ydt3709-2020.ts",
  "csae53-2020": "src/editions/csae53-2020.ts",
  "csae157-2020": "src/editions/csae157-2020.ts",
  "csae53-2017": "src/editions/csae53-2017.ts",
  schema: "src/schema/index.ts",
  stack: "src/stack/index.ts",
  verify: "src/stack/verify/index.ts",
  capture: "src/capture/index.ts",
  meaning: "src/meaning/index.ts",
  der: "src/schema/der/index.ts",
  arbitrary: "src/schema/arbitrary.ts",
  compiler: "src/compiler/index.ts",
  runtime: "src/uper/runtime.ts",
};

// shared chunks keep one class of each error for all sub-paths of a format
const common: Options = { platform: "node", target: "node20", splitting: true, silent: true };
const compilerOptions = { ignoreDeprecations: "6.0" };

export default defineConfig([
  {
    ...common,
    entry: { ...library, cli: "src/cli/cli.ts" },
    format: "esm",
    dts: { entry: library, compilerOptions },
  },
  { ...common, entry: library, format: "cjs", dts: { compilerOptions } },
]);

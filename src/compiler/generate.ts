/** `npm run generate`: writes `src/generated` anew from `asn1/`. Run from the top of the repository. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateEditions } from "./generate-editions.js";

const target = "src/generated";
const files = generateEditions("asn1", "src/compiler/model.ts");
rmSync(target, { recursive: true, force: true });
for (const [path, text] of files) {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.size} files in ${target}`);
